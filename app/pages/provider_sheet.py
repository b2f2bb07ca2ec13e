"""One provider: its head, and below it facilities, contracts, waiting times or history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.pages.provider_agreements import ContractList, ReportList
from app.pages.provider_columns import facility_columns
from app.pages.provider_head import ProviderHead
from app.pages.provider_history import HistoryList
from app.presenters.providers import ProviderView
from app.tables.column_table_model import ColumnTableModel
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.buttons import SegmentedSwitch
from app.widgets.memory import Memory
from app.widgets.states import EmptyState
from app.widgets.tokens import GROUPS, RELATED

FACILITIES, CONTRACTS, REPORTS, HISTORY = range(4)
VIEWS = ("facilities", "contracts", "reports", "history")


class ProviderSheet(QWidget):
    """Shows a `ProviderView`; asks for changes, makes none."""

    facility_chosen = Signal(int)

    def __init__(self, memory: Memory, open_address: Callable[[str], object]) -> None:
        super().__init__()
        self._facilities: tuple[int, ...] = ()
        self._view: ProviderView | None = None
        self.head = ProviderHead(open_address)
        self.switch = SegmentedSwitch([text(f"providers.view.{one}") for one in VIEWS], text("providers.views"))
        self.model = ColumnTableModel(self)
        self.table = TableView(
            self.model, text("providers.view.facilities"), memory, "provider_facilities", stretch="name"
        )
        self.contracts = ContractList()
        self.reports = ReportList()
        self.history = HistoryList()
        self.no_facilities = EmptyState(
            "house", text("providers.no_facilities"), text("providers.no_facilities_why")
        )
        self._views = QStackedWidget()
        for part in (self.table, self.contracts, self.reports, self.history, self.no_facilities):
            self._views.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUPS, 0, 0, 0)
        layout.setSpacing(GROUPS - RELATED // 2)
        layout.addWidget(self.head)
        layout.addWidget(self.switch)
        layout.addWidget(self._views, 1)
        self.switch.chosen.connect(self._bring)
        self.table.record_activated.connect(lambda record: self.facility_chosen.emit(self._facilities[record]))

    def show_provider(self, view: ProviderView) -> None:
        """Show a provider; the part one was looking at stays in front, and what did not change stays as it is."""
        if view == self._view:
            return
        self._view = view
        rights = view.details.rights
        self.head.show_provider(view)
        kept = self.table.selected_record()
        facility = self._facilities[kept] if 0 <= kept < len(self._facilities) else -1
        self._facilities = view.facilities.ids
        self.model.fill(facility_columns(view.facilities, rights.checks))
        self.table.select_record(self._facilities.index(facility) if facility in self._facilities else -1)
        self.contracts.show_provider(view)
        self.reports.show_provider(view)
        self.history.show_provider(view)
        counts = (len(self._facilities), sum(one.own for one in view.contracts), len(view.reports))
        for place, count in enumerate(counts):
            words = text(f"providers.view.{VIEWS[place]}")
            self.switch.set_words(
                place, text("providers.view.counted", what=words, count=count) if count else words
            )
        self.switch.setVisible(rights.contracts)
        self._bring(self.switch.index() if rights.contracts else FACILITIES)

    def show_part(self, part: int) -> None:
        """Bring facilities, contracts, reports or history to the front."""
        self.switch.choose(part)

    def part(self) -> int:
        """What is in front."""
        return self.switch.index()

    def _bring(self, part: int) -> None:
        empty = part == FACILITIES and not self._facilities
        self._views.setCurrentWidget(self.no_facilities if empty else self._views.widget(part))
