"""Cells that could not be used, and what may stand in them instead: the suggestion, or what a person types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.exchange.list_types import CellValue, ListFile, ListProblem, RecognisedSheet
from app.exchange.people.people_types import PeopleSheet
from app.exchange.plain_text import tidy
from app.translation import word
from app.workflows.import_corrections import CellPlace

SAME_CHILD = "maybe_same_child"
ASKED_ALONE = frozenset(
    {SAME_CHILD, "case_number_ambiguous", "facility_unknown", "facility_ambiguous", "facility_elsewhere"}
)
"""Whose place or file it is, is never decided for a whole list at once."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One problem and its cell: `place` None when no single cell is wrong. `suggestion` empty: there is none.

    `same` is equal for problems that are mended alike: the same column, value and suggestion.
    """

    place: CellPlace | None
    suggestion: str
    same: tuple[str, str, str]
    alone: bool = False
    """Whether the suggestion is a question of its own, never taken over with others."""
    new_child: str = ""
    """The case number of a child that looks like a known one but may be another."""

    @property
    def can_be_accepted(self) -> bool:
        """Whether one click mends it."""
        return self.place is not None and bool(self.suggestion)

    @property
    def with_others(self) -> bool:
        """Whether it is mended when all suggestions are taken over."""
        return self.can_be_accepted and not self.alone


def fixes_of(
    problems: Sequence[ListProblem], sheets: Sequence[RecognisedSheet] | Sequence[PeopleSheet], file: ListFile
) -> tuple[Fix, ...]:
    """One per problem, in their order."""
    cells = {sheet.name: sheet.rows for sheet in file.sheets}
    return tuple(
        Fix(
            _place(problem, sheets, cells.get(problem.sheet, ())),
            _meant(problem),
            (problem.column, str(problem.value), _meant(problem)),
            problem.code in ASKED_ALONE,
            str(problem.value) if problem.code == SAME_CHILD else "",
        )
        for problem in problems
    )


def _meant(problem: ListProblem) -> str:
    """What to write in the cell: a care form in words, as the reader reads it."""
    suggestion = problem.suggestion or ""
    return word("care_form", suggestion) if problem.code == "form_unknown" and suggestion else suggestion


def _place(
    problem: ListProblem,
    sheets: Sequence[RecognisedSheet] | Sequence[PeopleSheet],
    rows: Sequence[Sequence[CellValue]],
) -> CellPlace | None:
    """The cell of the problem: under its heading, in the column of that kind that holds the value."""
    above = [one for one in sheets if one.name == problem.sheet and (one.header_row or 0) < problem.row]
    if not above or not problem.column:
        return None
    columns = above[-1].columns
    named = next((one for one in columns if one.heading == problem.column), None)
    if named is None:
        return None
    row = rows[problem.row - 1] if 0 < problem.row <= len(rows) else ()
    alike = [one.number for one in columns if one.kind is named.kind]
    held = next((number for number in alike if _holds(row, number, problem.value)), named.number)
    return (problem.sheet, problem.row, held)


def _holds(row: Sequence[CellValue], number: int, value: CellValue) -> bool:
    if value is None or number >= len(row) or row[number] is None:
        return False
    return tidy(str(row[number])) == tidy(str(value))


def accepted(fixes: Iterable[Fix]) -> Mapping[CellPlace, CellValue]:
    """The cells as they become when these suggestions are taken over."""
    return {one.place: one.suggestion for one in fixes if one.place is not None and one.suggestion}


def typed(fixes: Iterable[Fix], value: str) -> Mapping[CellPlace, CellValue]:
    """The cells as they become with one value typed for all of them; nothing typed empties a cell."""
    return {one.place: value.strip() or None for one in fixes if one.place is not None}
