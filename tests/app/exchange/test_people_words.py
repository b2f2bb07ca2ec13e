"""Every code of a list of people has its sentence, with what it says filled in."""

from __future__ import annotations

from datetime import date

import pytest

from app import translation
from app.exchange.list_types import ListProblem
from app.exchange.people.people_words import (
    ASSUMED_CODES,
    PERSON_CONFLICT_CODES,
    PERSON_PROBLEM_CODES,
    assumed_word,
    change_words,
    people_outcome_word,
    person_conflict_sentence,
    person_problem_sentence,
)
from app.exchange.reconciliation import Conflict, FieldChange, Outcome
from matching.entities.children import NeedLevel
from resources import loader

LIST = (
    ("facility", "Testhof 1"), ("since", "2026-03-01"), ("ends", None), ("stay", "kept_home"), ("number", "V-1"),
    ("birth_date", "2017-03-03"), ("age", 9), ("municipality", "GM0141"), ("siblings", "K-1, K-2"),
    ("registered", None), ("waits", "no"),
)  # fmt: skip
REGISTER = (
    ("facility", "Testhof 2"), ("since", "2026-01-02"), ("ends", "2026-05-06"), ("stay", "relapse_bed"),
    ("number", "V-2"), ("birth_date", "2017-03-04"), ("age", 8), ("municipality", "GM0153"),
    ("siblings", "K-1 / K-2"), ("registered", "2026-02-02"), ("state", "placed"), ("beds", 3), ("known", 2),
    ("other", 1), ("case_number", "K-9"),
)  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def sentences() -> None:
    translation.use(loader.translation_documents())


@pytest.mark.parametrize("code", PERSON_PROBLEM_CODES)
def test_every_problem_has_a_sentence(code: str) -> None:
    facts = (("options", "A, B"), ("other_row", 12), ("known", 2), ("number", "V-1"))
    said = person_problem_sentence(ListProblem("Blad1", 3, "Kolom", "waarde", code, facts))
    assert said[-1] in ".?" and "{" not in said


@pytest.mark.parametrize("code", PERSON_CONFLICT_CODES)
def test_every_contradiction_has_a_sentence(code: str) -> None:
    said = person_conflict_sentence(Conflict(code, LIST, REGISTER), {"GM0141": "Almelo", "GM0153": "Enschede"}.get)  # type: ignore[arg-type]
    assert "{" not in said and "2026-" not in said and "kept_home" not in said and "GM0" not in said


@pytest.mark.parametrize("code", ASSUMED_CODES)
def test_every_assumption_has_a_word(code: str) -> None:
    assert assumed_word(code) != code.replace("_", " ")


def test_changes_are_said_as_people_say_them() -> None:
    assert change_words(FieldChange("expected_end", None, date(2027, 7, 1))) == (
        "verwacht einde", "niet genoemd", "01-07-2027",
    )  # fmt: skip
    assert change_words(FieldChange("needs", (), (NeedLevel("trauma", 2),)))[2].endswith(" 2")
    assert change_words(FieldChange("forms", ("family_home",), ("foster_care",)))[1] == "gezinshuis"
    assert people_outcome_word(Outcome.STALE, 3) == "3 niet in de lijst"
