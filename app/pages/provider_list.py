"""The table of all providers, the filters above it, and what stands there when nothing fits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.pages.provider_columns import NAME, fitting_rows, make_chips, provider_columns
from app.presenters.providers import ProvidersPresenter
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import TextSearch
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.filter_bar import FilterBar
from app.widgets.memory import Memory
from app.widgets.search_field import SearchField
from app.widgets.ways_out import WaysOut

MEMORY_KEY = "providers"


class ProviderList(QWidget):
    """Shows the presenter's table; `bar` is laid out by whoever holds the list, because it is wider."""

    chosen = Signal(int)
    """Another provider is under the selection."""
    entered = Signal()
    """Enter or a double click on a provider."""
    counted = Signal(str)

    def __init__(self, presenter: ProvidersPresenter, memory: Memory) -> None:
        super().__init__()
        self._presenter = presenter
        self._search_lines = TextSearch([])
        self.model = ColumnTableModel(self)
        self.table = TableView(self.model, text("providers.table"), memory, MEMORY_KEY, stretch=NAME)
        self.search = SearchField(text("providers.search"), 280)
        self.bar = FilterBar(make_chips(presenter.rights.contracts), self.search, memory, MEMORY_KEY)
        self.nothing = WaysOut(text("providers.nothing"), text("providers.nothing_next"))
        self.nothing.show_ways([text("providers.nothing_clear")])
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.bar.show_count(text("providers.reading"))
        self.bar.changed.connect(self._filter)
        self.search.returnPressed.connect(self.enter_table)
        self.nothing.chosen.connect(lambda _: self.bar.clear())
        self.table.record_selected.connect(self._tell_chosen)
        self.table.record_activated.connect(lambda _: self.entered.emit())

    def show_table(self) -> None:
        """Show what the presenter read; without a choice the first one that fits is chosen."""
        presenter, table = self._presenter, self._presenter.table
        first_time = not presenter.chosen and bool(len(table))
        self._search_lines = TextSearch(table.searched)
        self.model.fill(provider_columns(table, presenter.rights.contracts))
        self.bar.setVisible(bool(len(table)))
        self._filter()
        if first_time and self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if first_time:
            presenter.choose(int(table.rows[self.model.record_of(0) if self.model.rowCount() else 0].provider))
        self.select_chosen()

    def select_chosen(self) -> None:
        """Bring the provider that is shown under the selection."""
        self.table.select_record(self._presenter.table.record_of(self._presenter.chosen))

    def enter_table(self) -> None:
        """From what was typed to the first that fits."""
        if self.model.rowCount() and self.table.selected_record() < 0:
            self.table.select_record(self.model.record_of(0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_target(self) -> QWidget:
        """One starts with the list, or with a word when it is empty."""
        return self.table if self.model.rowCount() else self.search

    def _filter(self) -> None:
        table = self._presenter.table
        if not self.model.columns():
            return
        self.model.show_only(fitting_rows(table, self._search_lines, self.bar.values()))
        shown, total = self.model.rowCount(), len(table)
        self._stack.setCurrentWidget(self.table if shown else self.nothing)
        words = text("providers.count", count=total)
        if shown != total:
            words = text("providers.count_of", shown=shown, count=total)
        stale = sum(table.rows[record].counts.stale > 0 for record in self.model.shown_records().tolist())
        self.bar.show_count(words, text("providers.count_stale", count=stale) if stale else "")
        self.counted.emit(text("providers.status", shown=shown, all=total))

    def _tell_chosen(self, record: int) -> None:
        if record >= 0:
            self.chosen.emit(int(self._presenter.table.rows[record].provider))
