"""One kind of work that waits: a table with chips, beside it what is selected and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Column
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.chips import Chip
from app.widgets.filter_bar import FilterBar
from app.widgets.labels import rule, secondary, section
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.search_field import SearchField
from app.widgets.states import EmptyState
from app.widgets.tokens import GROUPS, RELATED

FIRST_WIDTHS = [760, 400]
NARROWEST = 320
Fits = Callable[[Mapping[str, Any]], NDArray[np.bool_]]


class TaskPane(QWidget):
    """Table, filters and detail of one kind of work; a subclass makes the columns and fills the detail."""

    record_changed = Signal(int)
    """Another record is selected; -1 for none."""
    action_requested = Signal()
    """The first step that an empty pane offers."""

    def __init__(
        self,
        name: str,
        stretch: str,
        chips: Sequence[Chip],
        memory: Memory,
        icon_name: str,
        empty_action: str = "",
    ) -> None:
        super().__init__()
        self._memory = memory
        self._name = name
        self._fits: Fits = lambda values: np.ones(0, bool)
        self.model = ColumnTableModel(self)
        self.table = TableView(self.model, text(f"tasks.{name}.table"), memory, f"tasks_{name}", stretch)
        self.bar = FilterBar(chips, SearchField(text(f"tasks.{name}.search"), 220), memory, f"tasks_{name}")
        self.detail = TaskDetail(text(f"tasks.{name}.nothing_selected"))
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.setHandleWidth(GROUPS)
        self._across.setChildrenCollapsible(False)
        self._across.addWidget(self.table)
        self._across.addWidget(self.detail)
        self._across.setStretchFactor(0, 1)
        self._empty = EmptyState(
            icon_name, text(f"tasks.{name}.empty"), text(f"tasks.{name}.empty_why"), empty_action
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._across)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GROUPS)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self._recall_widths()
        self._connect()

    def fill(self, columns: Sequence[Column], fits: Fits) -> None:
        """Show other rows; `fits` says which of them answer the filter."""
        self._fits = fits
        self.model.fill(columns)
        rows = len(columns[0].values) if columns else 0
        self._stack.setCurrentWidget(self._across if rows else self._empty)
        self.bar.setVisible(bool(rows))
        self._filter()
        if rows and self.table.selected_record() < 0 and self.model.rowCount():
            self.table.select_record(self.model.record_of(0))
        self.record_changed.emit(self.table.selected_record())

    def focus_target(self) -> QWidget:
        """The table, or the first step when there is none."""
        return self.table if self._stack.currentWidget() is self._across else self._empty

    def _connect(self) -> None:
        self.bar.changed.connect(self._filter)
        self.table.record_selected.connect(self.record_changed)
        self.model.count_changed.connect(self._count)
        self._across.splitterMoved.connect(self._keep_widths)
        self._empty.action_requested.connect(self.action_requested)

    def _filter(self) -> None:
        if self.model.columns():
            self.model.show_only(self._fits(self.bar.values()))

    def _count(self, shown: int, records: int) -> None:
        key = "count" if shown == records else "count_of"
        self.bar.show_count(text(f"tasks.{key}", count=records, shown=shown))

    def _recall_widths(self) -> None:
        kept = self._memory.read(f"splitter/tasks_{self._name}")
        if not kept or not self._across.restoreState(unpacked(kept)):
            self._across.setSizes(FIRST_WIDTHS)

    def _keep_widths(self) -> None:
        self._memory.write(f"splitter/tasks_{self._name}", packed(self._across.saveState()))


class TaskDetail(QFrame):
    """What is selected: heading, content that scrolls, actions below it."""

    def __init__(self, nothing: str) -> None:
        super().__init__()
        self._nothing = nothing
        self.setProperty("role", "panel")
        self.setMinimumWidth(NARROWEST)
        self._heading = section(nothing)
        self._heading.setWordWrap(True)
        self._inside = QWidget()
        self._inside.setProperty("role", "surface")
        self._holder = QVBoxLayout(self._inside)
        self._holder.setContentsMargins(GROUPS, GROUPS, GROUPS, GROUPS)
        self._holder.setSpacing(GROUPS)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._inside)
        head = QHBoxLayout()
        head.setContentsMargins(GROUPS, RELATED, GROUPS, RELATED)
        head.addWidget(self._heading, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(scroll, 1)
        self._shown: QWidget | None = None

    def show_nothing(self, explanation: str = "") -> None:
        """Nothing is selected."""
        body = QVBoxLayout()
        if explanation:
            body.addWidget(secondary(explanation, wrap=True))
        self.show_parts(self._nothing, body)

    def show_parts(self, heading: str, body: QLayout) -> None:
        """Replace what is shown."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        if self._shown is not None:
            self._shown.hide()
            self._holder.removeWidget(self._shown)
            self._shown.deleteLater()
        else:
            self._holder.addStretch(1)
        self._shown = QWidget()
        body.setContentsMargins(0, 0, 0, 0)
        self._shown.setLayout(body)
        self._holder.insertWidget(0, self._shown)
        self._shown.show()
