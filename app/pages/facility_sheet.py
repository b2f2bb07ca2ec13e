"""The facility as it stands: head, two columns of cards, and the panel in which something is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.pages.facility_editor import FacilityEditor
from app.pages.facility_forms import SmallForms
from app.pages.facility_head import FacilityHead
from app.pages.facility_history import HistoryCard
from app.pages.facility_parts import Card, detail_grid, holder, reach_lines
from app.pages.facility_standing import BedsCard, ChecksCard, ContractsCard, StopCard
from app.presenters.facility import FacilityPresenter, FacilitySheet, StoryEntry
from app.presenters.facility_views import Detail
from app.translation import text
from app.widgets.labels import paragraph, secondary
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.page import column
from app.widgets.tokens import GROUPS, INSIDE, RELATED

FIRST_WIDTHS = [760, 480]
NARROWEST_MAIN, NARROWEST = 524, 328
SPLITTER_KEY = "facility/across"


class FacilitySheetView(QWidget):
    """Left what a matcher asks on the phone, right what holds and what was done; the panel covers the right."""

    left = Signal()
    page_requested = Signal(str, object)
    notice_requested = Signal(str, str)

    def __init__(
        self, presenter: FacilityPresenter, memory: Memory, open_address: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._memory = memory
        self._open_address = open_address
        self._shown: tuple[FacilitySheet, tuple[StoryEntry, ...]] | None = None
        self.contact = Card(text("facility.card.contact"), text("facility.edit"))
        self.beds = BedsCard(presenter, memory)
        self.head = FacilityHead(self.beds.panel.unchanged)
        self.profile = Card(text("facility.card.profile"), text("facility.edit"))
        self.limits = Card(text("facility.card.limits"), text("facility.edit"))
        self.address = Card(text("facility.card.address"), text("facility.edit"))
        self.note = Card(text("facility.card.note"), text("facility.edit"))
        self.stop = StopCard(presenter)
        self.checks = ChecksCard(presenter)
        self.contracts = ContractsCard(presenter)
        self.history = HistoryCard(presenter)
        self.editor = FacilityEditor(presenter)
        self.forms = SmallForms(presenter)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._right = QStackedWidget()
        self._lay_out()
        self._connect()

    def clear(self) -> None:
        """Nothing is known yet: a facility that is being read never shows another's facts."""
        self._shown = None
        self._across.hide()
        self.head.clear()
        self.close_panels()

    def close_panels(self) -> None:
        """Close what is open at the right; what was not saved is given up."""
        for panel in (self.editor, self.forms, self.beds.panel.form):
            panel.close_panel()

    def focus_target(self) -> QWidget:
        """The way back, then the first actions follow with Tab."""
        return self.head.back

    def confirm_unchanged(self) -> None:
        """The beds are as the register has them."""
        if self.panel() is None:
            self.beds.panel.do("unchanged")

    def panel(self) -> QWidget | None:
        """The panel that is open, if one is."""
        front = self._right.currentWidget()
        return front if front is not self._aside else None

    def _lay_out(self) -> None:
        main = (self.contact, self.beds, self.profile, self.limits, self.address, self.note)
        aside = (self.stop, self.checks, self.contracts, self.history)
        self._aside = _Column(aside, NARROWEST)
        self._right.addWidget(self._aside)
        for panel in (self.editor, self.forms, self.beds.panel.form):
            panel.setMinimumWidth(NARROWEST)
            panel.setMaximumWidth(16777215)
            self._right.addWidget(panel)
        self._across.setHandleWidth(GROUPS)
        self._across.setChildrenCollapsible(False)
        self._across.addWidget(_Column(main, NARROWEST_MAIN))
        self._across.addWidget(self._right)
        self._across.setStretchFactor(0, 1)
        kept = unpacked(self._memory.read(SPLITTER_KEY))
        if kept.isEmpty() or not self._across.restoreState(kept):
            self._across.setSizes(FIRST_WIDTHS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GROUPS)
        layout.addWidget(self.head)
        layout.addWidget(self._across, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.loaded.connect(self._show)
        self.head.back.clicked.connect(self.left)
        self._across.splitterMoved.connect(
            lambda: self._memory.write(SPLITTER_KEY, packed(self._across.saveState()))
        )
        edits = (
            (self.contact, "contact"), (self.profile, "profile"), (self.limits, "limits"),
            (self.address, "address"), (self.note, "note"),
        )  # fmt: skip
        for card, part in edits:
            card.action_requested.connect(lambda part=part: self._edit(part))
        for panel in (self.editor, self.forms, self.beds.panel.form):
            panel.closed.connect(self._show_aside)
            panel.notice_requested.connect(self.notice_requested)
        self.beds.panel.form_opened.connect(self._show_bed_form)
        self.beds.panel.notice_requested.connect(self.notice_requested)
        self.beds.panel.page_requested.connect(self.page_requested)
        self.stop.form_requested.connect(lambda stop: self._open_form("stop", stop))
        self.beds.form_requested.connect(self._open_form)
        self.checks.form_requested.connect(self._open_form)
        self.checks.screening_requested.connect(lambda: self._edit("screening"))
        self.contracts.provider_requested.connect(self._ask_provider)
        self.history.page_requested.connect(self.page_requested)

    def _edit(self, part: str) -> None:
        if not self._may_open():
            return
        self.forms.close_panel()
        self.beds.panel.form.close_panel()
        self._right.setCurrentWidget(self.editor)
        self.editor.open_part(part)

    def _may_open(self) -> bool:
        """Not while something that is not saved stands in a panel."""
        changed = self._presenter.is_changed() or self._presenter.beds.is_changed()
        if changed:
            self.notice_requested.emit(text("facility.save_first"), "attention")
        return not changed

    def _open_form(self, name: str, subject: object = None) -> None:
        if not self._may_open():
            return
        self.editor.close_panel()
        self.beds.panel.form.close_panel()
        self._right.setCurrentWidget(self.forms)
        self.forms.open_form(name, subject)

    def _show_bed_form(self) -> None:
        self.editor.close_panel()
        self.forms.close_panel()
        self._right.setCurrentWidget(self.beds.panel.form)

    def _show_aside(self) -> None:
        self._right.setCurrentWidget(self._aside)

    def _ask_provider(self) -> None:
        if self._presenter.provider is not None:
            self.page_requested.emit("providers", ("provider", int(self._presenter.provider.id)))

    def _show(self) -> None:
        sheet = self._presenter.sheet
        if sheet is None or self._shown == (sheet, self._presenter.story):
            return
        self._shown = (sheet, self._presenter.story)
        self._across.show()
        self.head.show_sheet(sheet)
        for card in (self.contact, self.profile, self.limits, self.address, self.note):
            card.allow(sheet.may_edit)
        self._show_contact(sheet)
        self.profile.show_body(detail_grid(sheet.profile, self._confirm, sheet.may_edit))
        self.limits.show_body(detail_grid(sheet.limits))
        self.address.show_body(detail_grid(sheet.address))
        note = paragraph(sheet.note) if sheet.note else secondary(text("facility.no_note"), wrap=True)
        self.note.show_body(note)
        self.note.setVisible(bool(sheet.note) or sheet.may_edit)
        for part in (self.stop, self.beds, self.checks, self.contracts):
            part.show_sheet(sheet)
        self.history.setVisible(sheet.sees_history)
        self.history.show_story(self._presenter.story)

    def _show_contact(self, sheet: FacilitySheet) -> None:
        def tell(words: str) -> None:
            self.notice_requested.emit(words, "info")

        if not sheet.contact:
            self.contact.show_body(secondary(text("vacancies.card.no_contact"), wrap=True))
            return
        lines = reach_lines(sheet.contact, self._open_address, tell)
        if not sheet.contact_from:
            self.contact.show_body(lines)
            return
        self.contact.show_body(holder(column(secondary(sheet.contact_from, wrap=True), lines, spacing=RELATED)))

    def _confirm(self, detail: Detail) -> None:
        if detail.assumption is not None:
            self._presenter.confirm_assumption(detail.assumption)


class _Column(QScrollArea):
    """Cards below each other that scroll, at least so wide."""

    def __init__(self, cards: tuple[QWidget, ...], narrowest: int) -> None:
        super().__init__()
        self.setMinimumWidth(narrowest)
        inside = QWidget()
        inside.setProperty("role", "content")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, INSIDE, 0)
        layout.setSpacing(GROUPS)
        for card in cards:
            layout.addWidget(card)
        layout.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
