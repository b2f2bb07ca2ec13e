"""What was done with a provider: who, when, what changed, and the way back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.pages.provider_agreements import CardList
from app.presenters.providers import HistoryLine, ProviderView
from app.translation import day, text
from app.widgets.buttons import quiet_button
from app.widgets.labels import paragraph, secondary
from app.widgets.page import column, row
from app.widgets.tokens import INSIDE


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
        self.show_cards(lines or [secondary(text("providers.history.none"), wrap=True)])

    def _line(self, one: HistoryLine, today: date, may_undo: bool) -> QWidget:
        holder = QWidget()
        when = text("providers.history.when", day=day(one.at.date(), today), time=f"{one.at:%H:%M}", who=one.who)
        layout = column(paragraph(one.sentence), secondary(when, wrap=True), spacing=INSIDE)
        for change in one.changes:
            words = text("providers.history.change", field=change.field, old=change.old, new=change.new)
            layout.addWidget(secondary(words, wrap=True))
        if one.taken_back:
            layout.addWidget(secondary(text("providers.history.taken_back")))
        elif may_undo:
            undo = quiet_button(text("undo.button"), "undo-2")
            undo.setAccessibleName(f"{text('undo.button')}: {one.sentence}")
            undo.clicked.connect(lambda: self.undo_requested.emit(one))
            layout.addLayout(row(undo, None))
        holder.setLayout(layout)
        return holder
