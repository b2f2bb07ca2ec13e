"""Every problem, refusal and conflict has a Dutch sentence that fits its facts."""

from __future__ import annotations

import pytest

from app import translation
from app.exchange.list_types import ListError, ListProblem
from app.exchange.list_words import (
    CONFLICT_CODES,
    FILE_CODES,
    PROBLEM_CODES,
    conflict_sentence,
    file_sentence,
    outcome_word,
    problem_sentence,
)
from app.exchange.reconciliation import Conflict, Outcome
from resources import loader

WHERE = (("name", "De Proef"), ("municipality", "GM0141"), ("place", None), ("postcode", "7601 AB"))


@pytest.fixture(autouse=True)
def words() -> None:
    translation.use(loader.translation_documents())


@pytest.mark.parametrize("code", PROBLEM_CODES)
def test_every_problem_has_a_sentence(code: str) -> None:
    facts = (("capacity", 4), ("other_row", 13), ("options", "Hellendoorn / Tubbergen"))
    sentence = problem_sentence(ListProblem("Blad", 3, "Kolom", "waarde", code, facts))
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("code", FILE_CODES)
def test_every_refusal_of_a_file_has_a_sentence(code: str) -> None:
    assert "lijst.xlsx" in file_sentence(ListError(code, "lijst.xlsx"))


@pytest.mark.parametrize("code", [code for code in CONFLICT_CODES if code != "profile_changed"])
def test_every_conflict_has_a_sentence_with_both_sides(code: str) -> None:
    numbers = (
        ("capacity", 6),
        ("free", 5),
        ("listed_free", 5),
        ("known", 2),
        ("said_on", "2026-11-20"),
        ("source", "phone"),
        ("care_form", "family_home"),
    )
    sentence = conflict_sentence(Conflict(code, WHERE + numbers, WHERE + numbers))
    assert "{" not in sentence
    assert len(sentence) > 30


def test_what_was_corrected_by_hand_is_said_field_by_field() -> None:
    listed = (("age_max", 12), ("offers", "autism 2, trauma 3"), ("siblings_welcome", True))
    register = (("age_max", 15), ("offers", ""), ("siblings_welcome", None))
    sentence = conflict_sentence(Conflict("profile_changed", listed, register))
    assert "12; " in sentence
    assert "trauma 3" in sentence
    assert "autism 2" not in sentence
    assert sentence.count("niet genoemd") == 2


def test_a_suggestion_is_said_in_words_not_codes() -> None:
    sentence = problem_sentence(
        ListProblem("Blad", 3, "Vorm", "gezinhius", "form_unknown", suggestion="family_home")
    )
    assert "gezinshuis" in sentence
    assert "family_home" not in sentence


def test_outcomes_are_counted_in_words() -> None:
    assert [outcome_word(Outcome.CONFLICT, count) for count in (1, 2)] == ["1 tegenspraak", "2 tegenspraken"]
    assert all(outcome_word(outcome, 3) for outcome in Outcome)
