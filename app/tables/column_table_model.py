"""A table of many light rows, held as columns; filter and sort are one index array made in numpy.

The model is filled, it fetches nothing. 60,000 rows are filtered and sorted between two keystrokes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.tables.columns import Cell, Column, Order, sort_ranks, sorted_rows
from app.widgets.labels import spoken

Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = int(Qt.ItemDataRole.UserRole)
MARK_ROLE = SORT_ROLE + 1
RIGHT_CELLS = frozenset({Cell.NUMBER})


class ColumnTableModel(QAbstractTableModel):
    """Shows the rows that fit the filter, in the order of one column.

    A *record* is a row of the data as it was handed in; a *row* is a line on screen.
    """

    count_changed = Signal(int, int)
    """How many rows are shown, out of how many records."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._records = 0
        self._fits: NDArray[np.bool_] = np.ones(0, bool)
        self._rows: Order = np.arange(0)
        self._sort: tuple[int, bool] | None = None
        self._ranks: dict[int, tuple[NDArray[np.int64], NDArray[np.bool_]]] = {}

    def fill(self, columns: Sequence[Column]) -> None:
        """Show other data; all columns must be equally long. Sort order stays when the columns are the same."""
        lengths = {len(column.values) for column in columns}
        if len(lengths) > 1:
            raise ValueError(f"columns of different length: {sorted(lengths)}")
        self.beginResetModel()
        if [one.key for one in columns] != [one.key for one in self._columns]:
            self._sort = None
        self._columns = tuple(columns)
        self._records = lengths.pop() if lengths else 0
        self._fits = np.ones(self._records, bool)
        self._ranks = {}
        self._arrange()
        self.endResetModel()
        self.count_changed.emit(len(self._rows), self._records)

    def show_only(self, fits: NDArray[np.bool_]) -> None:
        """Filter: one truth value per record."""
        if len(fits) != self._records:
            raise ValueError(f"{len(fits)} truth values for {self._records} records")
        self.beginResetModel()
        self._fits = fits
        self._arrange()
        self.endResetModel()
        self.count_changed.emit(len(self._rows), self._records)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 restores the order in which the data came."""
        self.beginResetModel()
        self._sort = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._arrange()
        self.endResetModel()

    def columns(self) -> tuple[Column, ...]:
        """The columns as they were handed in."""
        return self._columns

    def shown_records(self) -> Order:
        """The records that are shown, in the order of the screen."""
        return self._rows

    def record_of(self, row: int) -> int:
        """The record on a row of the screen."""
        return int(self._rows[row])

    def cell(self, row: int, column: int) -> tuple[Column, Any]:
        """The column and the raw value of a cell, without the detour through Qt."""
        held = self._columns[column]
        return held, held.values[self._rows[row]]

    def row_of(self, record: int) -> int:
        """The row on which a record is shown, or -1 when it is filtered out."""
        found = np.flatnonzero(self._rows == record)
        return int(found[0]) if len(found) else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        return cell_data(*self.cell(index.row(), index.column()), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_alignment(self._columns[section]))
        return None

    def _arrange(self) -> None:
        rows = np.flatnonzero(self._fits)
        if self._sort is not None:
            column, descending = self._sort
            if column not in self._ranks:
                self._ranks[column] = sort_ranks(self._columns[column])
            rows = sorted_rows(rows, *self._ranks[column], descending)
        self._rows = rows


def cell_data(column: Column, value: Any, role: int) -> Any:
    """What a cell says under a role of Qt, `SORT_ROLE` or `MARK_ROLE`."""
    if role == Qt.ItemDataRole.DisplayRole:
        return "" if value is None else column.show(value)
    if role == SORT_ROLE:
        return value
    if role == MARK_ROLE:
        return "" if column.mark is None else column.mark(value)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        say = column.speak or column.show
        return "" if value is None else spoken(say(value))
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return int(_alignment(column))
    if role == Qt.ItemDataRole.ToolTipRole and column.tooltip is not None:
        return column.tooltip(value)
    return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.cell in RIGHT_CELLS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
