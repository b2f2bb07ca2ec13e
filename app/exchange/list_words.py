"""What reading a list found, in words: problems, unreadable files and what a list would change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.exchange.conflict_tasks import PROFILE
from app.exchange.list_types import ListError, ListProblem
from app.exchange.reconciliation import Conflict, Outcome, Side
from app.translation import full_day, text, word

PROBLEM_CODES = (
    "form_unknown", "form_missing", "name_missing", "place_unknown", "place_ambiguous", "place_missing",
    "postcode_unknown", "gender_unknown", "yes_no_unknown", "date_impossible", "date_unreadable", "ages_reversed",
    "ages_unreadable", "not_a_number", "more_free_than_capacity", "more_occupied_than_capacity", "status_unknown",
    "listed_twice",
)  # fmt: skip
FILE_CODES = (
    "unreadable", "too_large", "empty", "not_text", "not_a_table", "broken_workbook", "no_sheets", "encrypted",
    "kind_not_supported",
)  # fmt: skip
CONFLICT_CODES = (
    "place_changed", "name_changed", "newer_word", "fewer_beds_than_known", "more_free_than_known",
    "no_bed_to_occupy", "form_changed", "profile_changed",
)  # fmt: skip


def problem_sentence(problem: ListProblem) -> str:
    """Why a cell could not be used, with what was probably meant."""
    facts = dict(problem.facts)
    shown = "" if problem.value is None else problem.value
    sentence = text(f"import.problem.{problem.code}", value=shown, **facts)
    if problem.suggestion is None:
        return sentence
    return f"{sentence} {text('import.suggestion', suggestion=_meant(problem))}"


def _meant(problem: ListProblem) -> str:
    """The suggestion in the words of the list: a care form is named, not coded."""
    suggestion = problem.suggestion or ""
    return word("care_form", suggestion) if problem.code == "form_unknown" else suggestion


def file_sentence(error: ListError) -> str:
    """Why a file could not be read as a list."""
    return text(f"import.file.{error.code}", file=error.file)


def conflict_sentence(conflict: Conflict, name_of: Callable[[str], str] = str) -> str:
    """What a list and the register say against each other; `name_of` gives the name of a municipality code."""
    if conflict.code == PROFILE:
        said, known = _fields_in_words(conflict.list_side), _fields_in_words(conflict.register_side)
        return text(f"import.conflict.{PROFILE}", list_said=said, register_said=known)
    facts = {f"list_{name}": _shown(name, value, name_of) for name, value in conflict.list_side}
    facts |= {f"register_{name}": _shown(name, value, name_of) for name, value in conflict.register_side}
    return text(f"import.conflict.{conflict.code}", **facts)


def _fields_in_words(side: Side) -> str:
    """«leeftijd tot 12; aanbod trauma 2»."""
    named = ((text(f"facility.field.{name}").lower(), _field_value(name, value)) for name, value in side)
    return "; ".join(" ".join(one) for one in named)


def _field_value(name: str, value: object) -> str:
    if value is None or value == "":
        return text("import.not_said")
    if isinstance(value, bool):
        return text("import.yes" if value else "import.no")
    words = [part.split(" ") for part in str(value).split(", ")]
    if name == "genders":
        return ", ".join(word("gender", part[0]) for part in words)
    if name == "offers":
        return ", ".join(" ".join((word("need", part[0]), *part[1:])) for part in words)
    return str(value)


def _shown(name: str, value: object, name_of: Callable[[str], str]) -> str:
    if value is None:
        return text("import.not_said")
    if name == "municipality":
        return name_of(str(value))
    if name == "care_form":
        return word("care_form", str(value))
    if name == "said_on":
        return full_day(date.fromisoformat(str(value)))
    return word("source", str(value)) if name == "source" else str(value)


def outcome_word(outcome: Outcome, count: int) -> str:
    """«3 nieuw», «1 gewijzigd»."""
    return text(f"import.outcome.{outcome.value}", count=count)
