"""The register as a problem file, for `rank`, `check` and whoever wants to recompute what the program says."""

from __future__ import annotations

import json
from datetime import date

from db.register import Register
from matching.entities.administration import Actor
from matching.problem_building import build_problem
from matching.problem_validation import validate
from matching.problem_writing import problem_document


def problem_file(register: Register, actor: Actor, day: date) -> bytes:
    """Every open request on a day, UTF-8 JSON of format `plekwijzer-problem/1`, checked before it is given."""
    with register.read(actor) as work:
        snapshot = work.snapshot(day)
    problem = build_problem(snapshot)
    validate(problem)
    return (json.dumps(problem_document(problem), ensure_ascii=False, indent=1) + "\n").encode("utf-8")
