"""The facility that is selected among the free places: beds, freshness, contact, profile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.presenters.facility_cards import FacilityCard, Fact
from app.translation import text
from app.widgets.buttons import button, quiet_button
from app.widgets.explained_mark import ExplainedMark
from app.widgets.labels import paragraph, secondary, strong
from app.widgets.marks import Badge, FreshnessMark, assumed_mark
from app.widgets.page import column, row
from app.widgets.side_panel import SidePanel
from app.widgets.tokens import GROUPS, INSIDE, RELATED

NARROWEST = 300
WIDEST = 16777215


class VacancyPanel(SidePanel):
    """Shows one `FacilityCard`; phone numbers can be selected and copied. `may_say`: what was heard on the phone
    can be written down."""

    unchanged_requested = Signal()
    taken_requested = Signal()
    facility_requested = Signal()
    """Everything about this facility, on its own page."""

    def __init__(self, may_say: bool = True) -> None:
        super().__init__(text("vacancies.card.empty"))
        self.setObjectName("vacancy-panel")
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self._shown: QWidget | None = None
        self.more = quiet_button(text("vacancies.open_facility"), "arrow-right")
        self.more.clicked.connect(self.facility_requested)
        self.content.addWidget(self.more)
        self.unchanged = button(text("vacancies.unchanged"), "check")
        self.taken = button(text("vacancies.taken"), "x")
        for made, key, asked in (
            (self.unchanged, "unchanged", self.unchanged_requested),
            (self.taken, "taken", self.taken_requested),
        ):
            made.setToolTip(text(f"vacancies.{key}_key"))
            made.clicked.connect(asked)
            made.setVisible(may_say)
            self.footer.addWidget(made)
        self.footer.addStretch(1)

    def show_card(self, card: FacilityCard) -> None:
        """Replace what is shown."""
        self.set_heading(card.name)
        if self._shown is not None:
            self._shown.hide()
            self.content.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = _body(card)
        self.content.addWidget(self._shown)
        self.taken.setEnabled(card.free_now > 0)


def _body(card: FacilityCard) -> QWidget:
    body = QWidget()
    layout = QVBoxLayout(body)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GROUPS)
    layout.addLayout(_head(card))
    contact = card.contact_from or text("vacancies.card.contact")
    layout.addLayout(_group(contact, card.contact, text("vacancies.card.no_contact")))
    layout.addLayout(_group(text("vacancies.card.beds", count=len(card.beds)), card.beds))
    layout.addLayout(_group(text("vacancies.card.profile"), card.profile))
    if card.assumptions:
        layout.addLayout(_assumptions(card.assumptions))
    if card.note:
        layout.addLayout(column(strong(text("vacancies.card.note")), paragraph(card.note), spacing=INSIDE))
    return body


def _head(card: FacilityCard) -> QVBoxLayout:
    form = paragraph(text("vacancies.card.form_place", form=card.form, place=card.place))
    head = column(form, secondary(card.provider, wrap=True), spacing=INSIDE)
    head.addWidget(FreshnessMark(card.mark, card.said))
    if card.said_more:
        head.addWidget(secondary(card.said_more, wrap=True))
    if card.chance is not None:
        tone = "attention" if card.chance.call_first else "good"
        chance = ExplainedMark(card.chance.words, tone, card.chance.lines, text("chance.heading"))
        head.addLayout(row(chance, None))
    for words in card.stops:
        head.addLayout(row(Badge(text("vacancies.stop"), "attention"), paragraph(words)))
    return head


def _group(heading: str, facts: Sequence[Fact], nothing: str = "") -> QVBoxLayout:
    layout = column(strong(heading), spacing=INSIDE)
    if not facts:
        layout.addWidget(secondary(nothing, wrap=True))
        return layout
    grid = QGridLayout()
    grid.setHorizontalSpacing(RELATED + INSIDE)
    grid.setVerticalSpacing(INSIDE)
    grid.setColumnMinimumWidth(0, 96)
    grid.setColumnStretch(1, 1)
    for line, fact in enumerate(facts):
        if fact.wide:
            grid.addWidget(_value(fact), line, 0, 1, 2)
            continue
        grid.addWidget(secondary(fact.label), line, 0, Qt.AlignmentFlag.AlignTop)
        value = column(_value(fact), spacing=0)
        if fact.assumed:
            value.addWidget(assumed_mark())
        grid.addLayout(value, line, 1)
    layout.addLayout(grid)
    return layout


def _value(fact: Fact) -> QLabel:
    value = paragraph(fact.words)
    value.setAccessibleName(f"{fact.label}: {fact.words}")
    flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    value.setTextInteractionFlags(flags)
    value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return value


def _assumptions(sentences: Sequence[str]) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(INSIDE)
    layout.addLayout(row(assumed_mark(), None))
    for sentence in sentences:
        layout.addWidget(secondary(sentence, wrap=True))
    return layout
