"""The waiting list: a table with filters; Enter opens a request in Matchen, or a draft in its form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.pages.request_columns import fitting_rows, form_words, person_words, waiting_columns
from app.presenters.waiting_list import WaitingListPresenter, WaitingRow
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import TextSearch
from app.tables.table_view import TableView
from app.translation import text, word
from app.widgets.chips import ChoiceChip
from app.widgets.filter_bar import FilterBar
from app.widgets.memory import Memory
from app.widgets.search_field import SearchField
from app.widgets.states import EmptyState
from app.widgets.tokens import GROUPS
from matching.entities.codes import CARE_FORMS

URGENCIES = ("crisis", "urgent", "regular")
STATES = ("open", "draft")
STANDINGS = ("within", "passed")


class RequestList(QWidget):
    """Filter bar and table of requests; speaks of rows of the presenter."""

    request_chosen = Signal(object)
    """A `WaitingRow` was opened with Enter or a double click."""
    selection_changed = Signal()
    new_requested = Signal()
    counted = Signal(str)

    def __init__(self, presenter: WaitingListPresenter, memory: Memory) -> None:
        super().__init__()
        self._presenter = presenter
        self.model = ColumnTableModel(self)
        self.table = TableView(self.model, text("requests.table"), memory, memory_key="requests", stretch="forms")
        self.table.record_activated.connect(self._open)
        self.table.record_selected.connect(lambda _: self.selection_changed.emit())
        self._search_lines = TextSearch([])
        self._municipality = ChoiceChip(
            "municipality", text("requests.chip.municipality"), presenter.region_municipalities()
        )
        self._form = ChoiceChip(
            "form", text("requests.chip.form"), [(form.code, word("care_form", form.code)) for form in CARE_FORMS]
        )
        urgencies = [(code, word("urgency", code)) for code in URGENCIES]
        standings = [(code, text(f"requests.norm.{code}")) for code in STANDINGS]
        states = [(code, word("request_state", code)) for code in STATES]
        self.bar = FilterBar(
            [
                ChoiceChip("urgency", text("requests.chip.urgency"), urgencies),
                ChoiceChip("norm", text("requests.chip.norm"), standings),
                self._municipality,
                self._form,
                ChoiceChip("state", text("requests.chip.state"), states),
            ],
            search=SearchField(text("requests.search"), width=220),
            memory=memory,
            memory_key="requests",
        )
        self.bar.changed.connect(self._filter)
        self._empty = EmptyState(
            "inbox", text("requests.empty.heading"), text("requests.empty.words"), text("requests.new")
        )
        self._empty.action_requested.connect(self.new_requested)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GROUPS)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.model.count_changed.connect(self._count)
        presenter.rows_changed.connect(self._show_rows)

    def rows(self) -> Sequence[WaitingRow]:
        """Every request of the list, whatever the chips say; the place is its record."""
        return self._presenter.rows

    def selected_row(self) -> WaitingRow | None:
        """The request under the selection."""
        record = self.table.selected_record()
        return self._presenter.rows[record] if record >= 0 else None

    def focus_target(self) -> QWidget:
        """Where the keyboard should be."""
        return self.table if self._presenter.rows else self._empty

    def _show_rows(self) -> None:
        rows, name = self._presenter.rows, self._presenter.municipality
        kept = self.selected_row_key()
        self._search_lines = TextSearch(
            [f"{row.case_number} {row.number}" for row in rows],
            [person_words(row.gender, row.age) for row in rows],
            [name(row.municipality) for row in rows],
            [form_words(row.forms) for row in rows],
        )
        region = self._presenter.region_municipalities()
        known = {code for code, _ in region}
        outside = sorted({row.municipality for row in rows} - known - {""}, key=name)
        self._municipality.set_choices([*region, *((code, name(code)) for code in outside)])
        self.model.fill(waiting_columns(rows, name, self._presenter.today()))
        self._filter()
        self._select(kept)
        self._stack.setCurrentWidget(self.table if rows else self._empty)
        self.bar.setVisible(bool(rows))

    def selected_row_key(self) -> int:
        """The id of the selected request, or -1."""
        record = self.table.selected_record()
        values = self.model.columns()[1].values if self.model.columns() else ()
        return int(values[record].request) if 0 <= record < len(values) else -1

    def _select(self, request: int) -> None:
        for record, row in enumerate(self._presenter.rows):
            if row.request == request:
                self.table.select_record(record)
                return
        if self.model.rowCount():
            self.table.select_record(self.model.record_of(0))

    def _filter(self) -> None:
        if self.model.columns():
            self.model.show_only(fitting_rows(self._presenter.rows, self._search_lines, self.bar.values()))

    def _count(self, shown: int, records: int) -> None:
        waiting, passed, drafts = self._presenter.counts()
        words = text("requests.count", count=records)
        if shown != records:
            words = text("requests.count_of", count=records, shown=shown)
        self.bar.show_count(words, text("requests.passed", count=passed) if passed else "")
        self.counted.emit(text("requests.status", waiting=waiting, passed=passed, drafts=drafts))

    def _open(self, record: int) -> None:
        self.request_chosen.emit(self._presenter.rows[record])
