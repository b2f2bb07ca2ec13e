"""What was done with a provider: who, when, what changed, and the way back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.pages.provider_agreements import CardList
from app.presenters.providers import HistoryLine, ProviderView
from app.translation import day, text
from app.widgets.buttons import quiet_button
from app.widgets.labels import paragraph, rule, secondary
from app.widgets.marks import Badge
from app.widgets.page import column, row
from app.widgets.tokens import INSIDE, RELATED


class HistoryList(CardList):
    """The newest first; what was taken back says so."""

    undo_requested = Signal(object)
    """A `HistoryLine`."""

    def __init__(self) -> None:
        super().__init__(text("providers.view.history"))

    def show_provider(self, view: ProviderView) -> None:
        """Show the history of a provider."""
        rights, today = view.details.rights, view.details.day
        lines: list[QWidget] = [self._line(one, today, rights.edit) for one in view.history]
        why = "providers.history.none" if rights.history else "providers.history.hidden"
        self.show_cards(lines or [secondary(text(why), wrap=True)])

    def _line(self, one: HistoryLine, today: date, may_undo: bool) -> QWidget:
        holder = QWidget()
        when = text("providers.history.when", day=day(one.at.date(), today), time=f"{one.at:%H:%M}", who=one.who)
        story = column(paragraph(one.sentence), secondary(when, wrap=True), spacing=INSIDE)
        for change in one.changes:
            words = text("providers.history.change", field=change.field, old=change.old, new=change.new)
            story.addWidget(secondary(words, wrap=True))
        across: QHBoxLayout = row(spacing=RELATED)
        across.addLayout(story, 1)
        if one.taken_back:
            across.addWidget(Badge(text("providers.history.taken_back")), alignment=Qt.AlignmentFlag.AlignTop)
        elif may_undo:
            undo = quiet_button(text("undo.button"), "undo-2")
            undo.setAccessibleName(f"{text('undo.button')}: {one.sentence}")
            undo.clicked.connect(lambda: self.undo_requested.emit(one))
            across.addWidget(undo, alignment=Qt.AlignmentFlag.AlignTop)
        whole = column(spacing=RELATED)
        whole.addLayout(across)
        whole.addWidget(rule())
        holder.setLayout(whole)
        return holder
