"""Cards about what holds for a facility: admission stop, beds, legal checks, contract."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.pages.beds_panel import BedsPanel
from app.pages.facility_parts import Card, detail_grid, holder, tone_line
from app.presenters.facility import FacilityPresenter, FacilitySheet
from app.presenters.facility_views import CheckLine, ContractLine, StopLine
from app.translation import text
from app.widgets.buttons import icon_button, quiet_button
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import paragraph, secondary, strong
from app.widgets.marks import Badge, assumed_mark
from app.widgets.memory import Memory
from app.widgets.page import column, row
from app.widgets.states import ToneIcon
from app.widgets.tokens import GROUPS, INSIDE, RELATED

TALLEST = 600
TONE_ICONS = {"wrong": "circle-alert", "attention": "triangle-alert", "good": "circle-check"}


class StopCard(Card):
    """Admission stops that run or will run."""

    form_requested = Signal(object)
    """The stop to change, None for a new one."""

    def __init__(self, presenter: FacilityPresenter) -> None:
        super().__init__(text("facility.card.stop"), text("facility.stop.set"), "plus")
        self._presenter = presenter
        self.action_requested.connect(lambda: self.form_requested.emit(None))

    def show_sheet(self, sheet: FacilitySheet) -> None:
        """Show the stops; without one the card says so in one line."""
        self.allow(sheet.may_edit and not sheet.stops)
        if not sheet.stops:
            self.show_body(secondary(text("facility.stop.none"), wrap=True))
            return
        self.show_body(holder(column(*(self._line(one, sheet.may_edit) for one in sheet.stops))))

    def _line(self, one: StopLine, may_edit: bool) -> QWidget:
        parts = [tone_line(one.words, "attention"), paragraph(one.reason)]
        layout = column(*parts, spacing=INSIDE)
        if may_edit:
            change = quiet_button(text("facility.stop.change"), "pencil")
            lift = quiet_button(text("facility.stop.lift"), "check")
            change.clicked.connect(lambda: self.form_requested.emit(one.stop))
            lift.clicked.connect(lambda: self._presenter.lift_stop(one.stop))
            layout.addLayout(row(change, lift, None, spacing=INSIDE))
        return holder(layout)


class BedsCard(Card):
    """The beds with who lives there, and more beds."""

    form_requested = Signal(str)

    def __init__(self, presenter: FacilityPresenter, memory: Memory) -> None:
        super().__init__(text("facility.card.beds"), text("facility.bed.add"), "plus")
        self.panel = BedsPanel(presenter.beds, memory)
        self.action_requested.connect(lambda: self.form_requested.emit("beds"))
        self.panel.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        presenter.beds.loaded.connect(self._show_all_rows)
        self.show_body(self.panel)

    def show_sheet(self, sheet: FacilitySheet) -> None:
        """How many there are; the panel reads them itself."""
        self.allow(sheet.may_edit)
        self.heading.setText(text("facility.card.beds_count", count=sheet.beds))

    def _show_all_rows(self) -> None:
        """The column scrolls as a whole: a table of some beds does not scroll by itself."""
        table = self.panel.table
        if table.maximumHeight() < TALLEST:
            table.setMinimumHeight(table.maximumHeight())


class ChecksCard(Card):
    """Legal checks with how they stand; what has expired stands out with a sign and words."""

    form_requested = Signal(str, object)
    screening_requested = Signal()

    def __init__(self, presenter: FacilityPresenter) -> None:
        super().__init__(text("facility.card.checks"), text("facility.check.add"), "plus")
        self._presenter = presenter
        self.action_requested.connect(lambda: self.form_requested.emit("check", None))

    def show_sheet(self, sheet: FacilitySheet) -> None:
        """Show the checks, for who may see them."""
        self.setVisible(sheet.sees_checks)
        self.allow(sheet.may_edit)
        grid = QGridLayout()
        grid.setHorizontalSpacing(RELATED)
        grid.setVerticalSpacing(RELATED)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for line, one in enumerate(sheet.checks):
            grid.addWidget(ToneIcon(TONE_ICONS[one.tone], one.tone, 16), line, 0, top)
            parts = [paragraph(one.label), tone_line(one.words, "" if one.tone == "good" else one.tone)]
            if one.note:
                parts.append(secondary(one.note, wrap=True))
            grid.addLayout(column(*parts, spacing=2), line, 1)
            if sheet.may_edit:
                grid.addWidget(self._change(one), line, 2, top)
        self.show_body(holder(grid))

    def _change(self, one: CheckLine) -> QWidget:
        change = icon_button("pencil", text("facility.check.change", what=one.label))
        if one.check is None:
            change.clicked.connect(self.screening_requested)
        else:
            change.clicked.connect(lambda: self.form_requested.emit("check", one.check))
        return change


class ContractsCard(Card):
    """The contracts under which the facility falls."""

    provider_requested = Signal()

    def __init__(self, presenter: FacilityPresenter) -> None:
        super().__init__(text("facility.card.contract"), text("facility.contract.open_provider"), "arrow-right")
        self._presenter = presenter
        self.action_requested.connect(self.provider_requested)

    def show_sheet(self, sheet: FacilitySheet) -> None:
        """Show the contracts, for who may see them."""
        self.setVisible(sheet.sees_contracts)
        if not sheet.contracts:
            self.show_body(tone_line(text("facility.contract.none"), "attention"))
            return
        self.show_body(holder(column(*self._lines(sheet.contracts, sheet.may_edit), spacing=GROUPS)))

    def _lines(self, contracts: Sequence[ContractLine], may_edit: bool) -> list[QWidget]:
        return [self._line(one, may_edit) for one in contracts]

    def _line(self, one: ContractLine, may_edit: bool) -> QWidget:
        head = QWidget()
        flow = FlowLayout(head)
        for part in (strong(one.heading), Badge(one.state, one.tone), *self._assumed(one, may_edit)):
            flow.addWidget(part)
        return holder(column(head, detail_grid(one.details), spacing=INSIDE))

    def _assumed(self, one: ContractLine, may_edit: bool) -> list[QWidget]:
        if not one.to_confirm:
            return []
        marks: list[QWidget] = [assumed_mark()]
        if may_edit:
            right = quiet_button(text("facility.confirm"), "check")
            right.setProperty("size", "small")
            right.setAccessibleName(text("facility.confirm_what", what=one.heading))
            right.clicked.connect(lambda: self._presenter.confirm_contract(one.contract))
            marks.append(right)
        return [holder(row(*marks))]
