"""What a table shows, as rows for a file: the columns and rows of the screen, in the order of the screen.

Taken on the interface thread, written out beside it: `rows` touches no widget. What is not in the table because
the user may not see it is not in the file either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from app.tables.columns import Cell, Column
from app.tables.table_view import TableView
from app.translation import day, full_day, number

ROWS_AT_ONCE = 2_000
OTHER_YEAR = date(1, 1, 1)


@dataclass(frozen=True, eq=False)
class ShownTable:
    """The visible columns from left to right and the shown records from top to bottom."""

    columns: tuple[Column, ...]
    records: tuple[int, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return tuple(column.title for column in self.columns)

    def rows(self, check: Callable[[], None] = lambda: None) -> Iterator[tuple[Any, ...]]:
        """Every row as text, number or day; `check` is called now and then and may raise to stop."""
        writers = [_Writer(column) for column in self.columns]
        for start in range(0, len(self.records), ROWS_AT_ONCE):
            check()
            part = self.records[start : start + ROWS_AT_ONCE]
            yield from zip(*[writer.cells(part) for writer in writers], strict=True)


def shown_table(view: TableView) -> ShownTable:
    """What the view shows now; later changes of the screen do not change it."""
    columns = view.shown_columns()
    return ShownTable(columns, tuple(view.shown_records()))


class _Writer:
    """Writes the cells of one column; equal values are written once."""

    def __init__(self, column: Column):
        self._column = column
        self._known: dict[Any, Any] = {}

    def cells(self, records: Sequence[int]) -> list[Any]:
        values = self._column.values
        return [self._cell(values[record]) for record in records]

    def _cell(self, value: Any) -> Any:
        try:
            if value in self._known:
                return self._known[value]
            self._known[value] = written = _written(self._column, value)
        except TypeError:  # a value that cannot be remembered, such as a list
            return _written(self._column, value)
        return written


def _written(column: Column, value: Any) -> Any:
    """A number or day where the cell shows nothing else, so that a spreadsheet can count and sort; else words."""
    if value is None:
        return None
    words = column.show(value)
    plain = value.item() if isinstance(value, np.generic) else value
    if column.cell is Cell.NUMBER and isinstance(plain, int) and words in (str(plain), number(plain)):
        return plain
    if isinstance(plain, date) and words in (full_day(plain), day(plain, plain), day(plain, OTHER_YEAR)):
        return date(plain.year, plain.month, plain.day)
    return words
