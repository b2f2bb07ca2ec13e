"""The commands `import-placements` and `import-requests`: take lists of people in and say what was read."""

from __future__ import annotations

import json
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from app.background.quiet_collecting import QuietCollecting
from app.error_words import error_words
from app.exchange.list_types import ListProblem
from app.exchange.list_words import file_sentence
from app.exchange.people.kind_guess import guess_kind_of_path
from app.exchange.people.people_json import people_document
from app.exchange.people.people_types import PeopleKind
from app.exchange.people.people_words import (
    assumed_word,
    people_outcome_word,
    person_conflict_sentence,
    person_problem_sentence,
)
from app.exchange.reconciliation import Outcome
from app.import_command import (
    DONE,
    LEFT_OVER,
    NOTHING_WRITTEN,
    check_writable,
    opened_register,
    region_of,
)
from app.translation import text
from app.whole_files import write_whole
from app.workflows.import_people import PeoplePreview, PeopleSettings
from app.workflows.people_files import PeopleOutcome, PeopleRun, people_exit_code
from db.errors import RegisterError
from db.opening import create_register, shown
from db.register import Register
from matching.entities.facilities import Region
from matching.place_names import NameTables, PlaceNames

Say = Callable[[str], None]


def run_people_import(
    options: Namespace, kind: PeopleKind, tables: NameTables, policy: Mapping[str, Any], say: Say
) -> int:
    """Run one of the commands. Exit codes: 0 all read, 1 problems left, 2 nothing written.

    Raises `OSError`, before anything is written, when the file for `--json` cannot be made.
    """
    names = PlaceNames(tables)
    if options.json is not None:
        check_writable(options.json)
    try:
        register = opened_register(options.database)
        if register is None and kind is PeopleKind.PLACEMENTS:
            say(text("people.command.no_register", database=shown(options.database)))
            return NOTHING_WRITTEN
        region = region_of(options.region, register, names)
        if isinstance(region, str):
            say(region)
            return NOTHING_WRITTEN
        with QuietCollecting().during_job():
            return _take_in(options, kind, register, region, names, policy, say)
    except RegisterError as error:
        say(error_words(error).in_one_line())
        return NOTHING_WRITTEN


def _take_in(
    options: Namespace,
    kind: PeopleKind,
    register: Register | None,
    region: Region,
    names: PlaceNames,
    policy: Mapping[str, Any],
    say: Say,
) -> int:
    def make_register() -> Register:
        municipalities = [(one.code, one.name) for one in names.municipalities]
        made = create_register(options.database, region=region, policy=policy, municipalities=municipalities)
        say(text("import.command.made", database=shown(options.database), region=region.name))
        return made

    settings = PeopleSettings(
        kind, names, region, options.date, getattr(options, "provider", None),
        same_child={number: number for number in options.other_child or ()},
    )  # fmt: skip
    run = PeopleRun(register, make_register, settings, options.dry_run)
    outcomes: list[PeopleOutcome] = []
    stopped = False
    try:
        for outcome in run.take_in(options.files):
            outcomes.append(outcome)
            for line in _lines(outcome, kind, options.dry_run, names):
                say(line)
    except RegisterError as error:
        say(error_words(error).in_one_line())
        stopped = True
    finally:
        if run.register is not None:
            run.register.close()
    if options.json is not None:
        document = _document(outcomes, options.date, region)
        write_whole(options.json, (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))
    code = people_exit_code(outcomes, options.dry_run)
    return LEFT_OVER if stopped and code == DONE else code


def _lines(outcome: PeopleOutcome, kind: PeopleKind, rehearsal: bool, names: PlaceNames) -> Iterable[str]:
    """What there is to say about one file."""
    if outcome.error is not None:
        yield file_sentence(outcome.error)
        return
    preview = outcome.preview
    if preview is None:
        return
    yield _headline(outcome, preview, kind, rehearsal)
    assumed = Counter(code for plan in preview.plans if plan.writes for code in plan.assumed)
    if assumed:
        said = [
            text("people.command.assumed_one", word=assumed_word(code), count=assumed[code]) for code in assumed
        ]
        yield text("people.command.assumed", assumed="; ".join(said))
    if preview.problems:
        yield text("people.command.problems", count=len(preview.problems))
        yield from (_problem_line(problem) for problem in preview.problems)
    for plan in preview.plans:
        if plan.conflict is not None:
            sentence = person_conflict_sentence(plan.conflict, names.name_of)
            yield text("import.command.conflict", name=plan.case_number, sentence=sentence)


def _headline(outcome: PeopleOutcome, preview: PeoplePreview, kind: PeopleKind, rehearsal: bool) -> str:
    file = preview.file_name
    if not preview.can_be_applied:
        guess = guess_kind_of_path(outcome.path)
        if guess.certainty > 300 and guess.kind != kind.value:
            return text(f"people.command.other_kind.{guess.kind}", file=file)
        key = "nothing" if preview.recognised.sheets or preview.problems else "no_table"
        return text(f"people.command.{key}.{kind.value}", file=file)
    if not rehearsal and outcome.result is not None and outcome.result.import_id is None:
        return text("people.command.same", file=file)
    counts = preview.counts()
    words = ", ".join(people_outcome_word(one, counts[one]) for one in Outcome if counts[one])
    return text("people.command.rehearsal" if rehearsal else "people.command.read", file=file, outcomes=words)


def _problem_line(problem: ListProblem) -> str:
    sheet = text("import.command.sheet", sheet=problem.sheet) if problem.sheet else ""
    key = "import.command.problem" if problem.column else "import.command.problem_row"
    sentence = person_problem_sentence(problem)
    return text(key, sheet=sheet, row=str(problem.row), column=problem.column, sentence=sentence)


def _document(outcomes: Iterable[PeopleOutcome], today: date, region: Region) -> dict[str, Any]:
    return {
        "today": today.isoformat(),
        "region": region.code,
        "files": [_file_document(one) for one in outcomes],
    }


def _file_document(outcome: PeopleOutcome) -> dict[str, Any]:
    if outcome.preview is None:
        code = None if outcome.error is None else outcome.error.code
        message = "" if outcome.error is None else file_sentence(outcome.error)
        return {"file": outcome.path.name, "error": code, "message": message, "rows": [], "problems": []}
    preview = outcome.preview
    counts = preview.counts()
    return {
        **people_document(preview.recognised, preview.problems, preview.plans, person_problem_sentence),
        "applied": outcome.result is not None and outcome.result.import_id is not None,
        "changes": {one.value: counts[one] for one in Outcome},
    }
