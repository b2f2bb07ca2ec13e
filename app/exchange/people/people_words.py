"""What reading a list of people found, in words: problems, contradictions, changes and what was assumed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.exchange.list_types import ListProblem
from app.exchange.list_words import problem_sentence
from app.exchange.reconciliation import Conflict, FieldChange, Outcome
from app.translation import full_day, text, word

PERSON_PROBLEM_CODES = (
    "case_number_unreadable", "case_number_missing", "case_number_ambiguous", "no_case_numbers", "citizen_numbers",
    "birth_unreadable", "birth_in_future", "birth_too_long_ago", "birth_missing", "only_age",
    "municipality_missing", "child_gender_unknown", "needs_unknown", "urgency_unknown", "stay_unknown",
    "duration_unreadable", "duration_without_unit", "together_unknown", "apart_without_reason", "end_before_start",
    "ended_without_day", "ended_and_lives", "days_not_understood", "start_by_before_start", "registered_in_future",
    "maybe_same_child", "rows_disagree",
    "listed_again", "facility_missing", "facility_unknown", "facility_ambiguous", "facility_elsewhere",
    "provider_unknown", "guest_not_taken_in", "hold_not_taken_in", "ended_unknown", "bed_unknown", "bed_not_free",
    "bed_not_moved", "request_left_open", "forms_missing", "not_waiting",
    "place_unknown", "place_ambiguous", "postcode_unknown", "date_impossible", "date_unreadable", "form_unknown",
)  # fmt: skip
PERSON_CONFLICT_CODES = (
    "other_birth_date", "other_age", "other_municipality", "no_bed", "lives_elsewhere", "ended_in_register",
    "other_since", "other_end", "ends_before_known_start", "other_kept_kind", "lives_in_register",
    "kept_in_register", "two_groups", "closed_in_list", "closed_in_register", "number_of_another",
)  # fmt: skip
ASSUMED_CODES = (
    "ground", "municipality", "gender", "levels", "since", "review_on", "urgency", "registered", "referrer",
)  # fmt: skip
_DAYS = frozenset({"since", "ends", "expected_end", "registered", "birth_date", "start_from", "start_by"})
_CODES = {
    "gender": "gender", "stay": "person_stay", "urgency": "urgency", "referrer": "referrer",
    "state": "request_state", "request_state": "request_state",
    "together": "sibling_level",
}  # fmt: skip
NameOf = Callable[[str], str]


def person_problem_sentence(problem: ListProblem) -> str:
    """Why a cell or row could not be used, with what was probably meant."""
    return problem_sentence(problem)


def person_conflict_sentence(conflict: Conflict, name_of: NameOf = str) -> str:
    """What a list and the register say against each other; `name_of` gives the name of a municipality code."""
    facts = {f"list_{name}": _shown(name, value, name_of) for name, value in conflict.list_side}
    facts |= {f"register_{name}": _shown(name, value, name_of) for name, value in conflict.register_side}
    return text(f"import.conflict.{conflict.code}", **facts)


def change_words(change: FieldChange, name_of: NameOf = str) -> tuple[str, str, str]:
    """The field, what the register says and what the list says, for one line of the preview."""
    old, new = (_shown(change.field, value, name_of) for value in (change.old, change.new))
    return word("person_field", change.field), old, new


def assumed_word(code: str) -> str:
    """What is assumed where the list says nothing: «regulier», «sinds de dag van de lijst»."""
    return word("person_assumed", code)


def people_outcome_word(outcome: Outcome, count: int) -> str:
    """«3 nieuw», «1 niet in de lijst»."""
    return text(f"people.outcome.{outcome.value}", count=count)


def _shown(name: str, value: Any, name_of: NameOf) -> str:
    if value in (None, "", ()):
        return text("import.not_said")
    if isinstance(value, date):
        return full_day(value)
    if name in _DAYS:
        return full_day(date.fromisoformat(str(value)))
    if name in {"municipality", "origin_municipality"}:
        return name_of(str(value))
    if name == "forms":
        return ", ".join(word("care_form", str(form)) for form in value)
    if name == "needs":
        return ", ".join(f"{word('need', one.need)} {one.level}" for one in value)
    return word(_CODES[name], str(value)) if name in _CODES else str(value)
