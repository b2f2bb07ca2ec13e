"""How little is missing, in the unit of each rule, from the facts the ranking gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from app.workflows.match_lists import FAR, missing
from matching.results import BrokenRule, Change


@pytest.mark.parametrize(
    ("rule", "facts", "lacks"),
    [
        ("age", {"age": 9, "age_min": 10, "age_max": 16}, 1),
        ("age", {"age": 15, "age_min": 4, "age_max": 12}, 3),
        ("bed_free", {"start": "2026-11-22", "free": [["2027-03-01", None], ["2026-12-02", None]]}, 10),
        ("bed_free", {"start": "2026-11-22", "free": []}, FAR),
        ("minimum_suitability", {"suitability": 420, "minimum_suitability": 500}, 80),
        ("minimum_suitability", {"suitability": 700, "minimum_suitability": 500}, 0),
        ("likely_free", {"chance_free": 150, "minimum_chance": 200}, 50),
        ("gender", {"gender": "female", "genders": ["male"]}, FAR),
    ],
)
def test_missing(rule: str, facts: Mapping[str, Any], lacks: int) -> None:
    assert missing(BrokenRule(rule, facts, Change("field", 1))) == lacks


def test_what_only_people_decide_is_far() -> None:
    assert missing(BrokenRule("age", {"age": 9, "age_min": 10, "age_max": 16}, None)) == FAR
