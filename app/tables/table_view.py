"""The table every page uses: fixed rows, remembered columns, keyboard, copy; fast at 60,000 rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.spreadsheet_cells import harmless
from app.tables.cell_delegate import CellDelegate
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Column
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.tokens import ROW_HEIGHT, tokens_now


class TableView(QTableView):
    """Shows a `ColumnTableModel`; signals speak of records, not of lines on the screen."""

    record_selected = Signal(int)
    """The record under the selection changed; -1 when nothing is selected."""
    record_activated = Signal(int)
    """Enter or double click on a record."""

    def __init__(
        self,
        model: ColumnTableModel,
        name: str,
        memory: Memory | None = None,
        memory_key: str = "",
        stretch: str = "",
        row_height: int = ROW_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = model
        self._memory = memory
        self._memory_key = f"table/{memory_key}"
        self._stretch = stretch
        self._record = -1
        self._laid_out: list[str] = []
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self, row_height))
        self._behave(row_height)
        model.modelReset.connect(self._after_reset)
        self.selectionModel().currentRowChanged.connect(self._tell_selected)
        self.doubleClicked.connect(lambda index: self.record_activated.emit(model.record_of(index.row())))
        self._after_reset()

    def stretch_column(self, key: str) -> None:
        """From the next filling on this column takes the room that is left."""
        self._stretch = key

    def selected_record(self) -> int:
        """The record under the selection, or -1."""
        return self._record

    def select_record(self, record: int) -> None:
        """Select a record and bring it into view; a record that is filtered out selects nothing."""
        row = self._table.row_of(record)
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            self._remember(-1)
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._table.index(row, 0), flags)
        self.scrollTo(self._table.index(row, 0))

    def selected_records(self) -> Sequence[int]:
        """All selected records in the order of the screen."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._table.record_of(row) for row in rows]

    def shown_columns(self) -> tuple[Column, ...]:
        """The visible columns from left to right."""
        return tuple(self._table.columns()[place] for place in self._shown_places())

    def shown_records(self) -> list[int]:
        """The records that are shown, from top to bottom."""
        return [int(record) for record in self._table.shown_records()]

    def _shown_places(self) -> list[int]:
        visible = [c for c in range(self._table.columnCount()) if not self.isColumnHidden(c)]
        return sorted(visible, key=self.horizontalHeader().visualIndex)

    def copied_text(self, header: bool = True) -> str:
        """The selected rows as lines with tabs between the columns, the header first; no cell is a formula."""
        visible = self._shown_places()
        lines = [[self._table.columns()[column].title for column in visible]] if header else []
        for index in sorted(self.selectionModel().selectedRows(), key=QModelIndex.row):
            lines.append([str(self._table.index(index.row(), column).data()) for column in visible])
        return "\n".join("\t".join(_one_cell(cell) for cell in line) for line in lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied_text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._record >= 0:
            self.record_activated.emit(self._record)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._table.rowCount():
            row = 0 if event.key() == Qt.Key.Key_Home else self._table.rowCount() - 1
            self.select_record(self._table.record_of(row))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self._record < 0 and self._table.rowCount():
            self.select_record(self._table.record_of(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row = self._table.row_of(self._record) if self.hasFocus() and self._record >= 0 else -1
        if row >= 0:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(tokens_now().colour("accent"), 1))
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            painter.drawRect(0, top, self.viewport().width() - 1, height - 2)
            painter.end()

    def _behave(self, row_height: int) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(row_height)
        self.verticalHeader().setDefaultSectionSize(row_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(48)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        header.sectionResized.connect(self._follow_resize)
        header.sectionMoved.connect(self._save_layout)

    def _after_reset(self) -> None:
        keys = [column.key for column in self._table.columns()]
        if keys and keys != self._laid_out:
            self._lay_out(keys)
        row = self._table.row_of(self._record) if self._record >= 0 else -1
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._table.index(row, 0), flags)
        else:
            self._remember(-1)

    def _lay_out(self, keys: list[str]) -> None:
        self._laid_out = []
        header = self.horizontalHeader()
        for place, column in enumerate(self._table.columns()):
            self.setColumnWidth(place, column.width)
        kept_keys, _, state = (self._memory.read(self._memory_key) if self._memory else "").partition("|")
        header.blockSignals(True)  # or the header would sort, reset and lay out again
        if kept_keys == ",".join(keys):
            header.restoreState(unpacked(state))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.blockSignals(False)
        self._laid_out = keys
        self._fill_width()

    def _fill_width(self) -> None:
        """Give what is left to the column that stretches; never less than its own width."""
        if self._stretch not in self._laid_out:
            return
        place = self._laid_out.index(self._stretch)
        header = self.horizontalHeader()
        others = sum(header.sectionSize(p) for p in range(header.count()) if p != place)
        wanted = max(self._table.columns()[place].width, self.viewport().width() - others)
        header.blockSignals(True)
        header.resizeSection(place, wanted)
        header.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    def _follow_resize(self, place: int) -> None:
        if self._laid_out and self._laid_out[place] != self._stretch:
            self._fill_width()
        self._save_layout()

    def _save_layout(self) -> None:
        if self._memory is not None and self._laid_out:
            state = packed(self.horizontalHeader().saveState())
            self._memory.write(self._memory_key, ",".join(self._laid_out) + "|" + state)

    def _tell_selected(self, current: QModelIndex) -> None:
        if current.isValid():
            self._remember(self._table.record_of(current.row()))

    def _remember(self, record: int) -> None:
        if record != self._record:
            self._record = record
            self.record_selected.emit(record)


def _one_cell(words: str) -> str:
    """On one line and within its column, wherever it is pasted."""
    return harmless(words.replace("\n", " ").replace("\r", " ").replace("\t", " "))
