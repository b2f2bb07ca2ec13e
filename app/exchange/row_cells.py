"""The cells of one row by what their columns are about, and the problems found in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.exchange.dates import DateStyle, DayRead, ImpossibleDay, day_after, read_day, says_taken_through
from app.exchange.list_types import CellValue, ColumnKind, ListProblem, RecognisedColumn
from app.exchange.loose_text import shown
from app.exchange.plain_text import tidy
from app.exchange.row_types import TableContext

_K = ColumnKind


class RowCells:
    """One row at a time of a table: `turn_to` a row, then ask for cells by kind of column."""

    def __init__(self, context: TableContext):
        self.context = context
        self.columns: dict[ColumnKind, tuple[RecognisedColumn, ...]] = {}
        for column in context.columns:
            self.columns[column.kind] = (*self.columns.get(column.kind, ()), column)
        self.problems: list[ListProblem] = []
        self._cells: Sequence[CellValue] = ()
        self._row = 0

    def turn_to(self, cells: Sequence[CellValue], row: int) -> None:
        """The next row; `row` counts from 1 as the sheet shows it."""
        self._cells, self._row, self.problems = cells, row, []

    def value(self, kind: ColumnKind) -> CellValue:
        """The filled cell of a kind, the first when there are more columns of it."""
        for column in self.columns.get(kind, ()):
            if column.number < len(self._cells) and self._cells[column.number] is not None:
                return self._cells[column.number]
        return None

    def said_nothing(self, *kinds: ColumnKind) -> bool:
        """Whether these cells are empty (a wrong cell has its own problem)."""
        return all(self.value(kind) is None for kind in kinds)

    def text(self, kind: ColumnKind) -> str | None:
        """The filled cell of a kind as tidy text."""
        value = self.value(kind)
        return None if value is None else tidy(shown(value)) or None

    def cell(self, column: RecognisedColumn) -> CellValue:
        """The cell of one column; None beyond the end of the row."""
        return self._cells[column.number] if column.number < len(self._cells) else None

    def problem(
        self,
        kind: ColumnKind,
        value: CellValue,
        code: str,
        suggestion: str | None = None,
        blocking: bool = True,
        **facts: str | int | date,
    ) -> None:
        """Note that a cell could not be used; a blocking problem keeps the row out."""
        columns = self.columns.get(kind, ())
        heading = columns[0].heading if columns else ""
        self.problems.append(
            ListProblem(
                self.context.sheet, self._row, heading, value, code, tuple(facts.items()), suggestion, blocking
            )
        )

    def day(self, kind: ColumnKind, value: CellValue) -> DayRead | None:
        """A day or a word instead of one; impossible and unreadable ones become problems."""
        if value is None:
            return None
        style = self.context.date_styles.get(kind, DateStyle.DAY_FIRST)
        try:
            found = self._after_taken(kind, value, style) or read_day(value, self.context.listed_on, style)
        except ImpossibleDay:
            self.problem(kind, value, "date_impossible")
            return None
        if found is None and kind is _K.FREE_FROM:
            self.problem(kind, value, "date_unreadable", blocking=not isinstance(value, str))
        return found

    def _after_taken(self, kind: ColumnKind, value: CellValue, style: DateStyle) -> DayRead | None:
        """Under «Bezet t/m» stands the last day that the bed is taken; None under any other heading."""
        column = next((one for one in self.columns.get(kind, ()) if self.cell(one) == value), None)
        if kind is not _K.FREE_FROM or column is None or not says_taken_through(column.heading):
            return None
        return day_after(value, self.context.listed_on, style)
