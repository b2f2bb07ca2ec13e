"""The history of a facility as a story: who, when, what became of what, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.pages.facility_parts import Card, holder
from app.presenters.facility import FacilityPresenter, StoryEntry, StoryLine
from app.translation import day, text
from app.widgets.buttons import quiet_button
from app.widgets.labels import paragraph, secondary
from app.widgets.page import column, row
from app.widgets.tokens import GROUPS, INSIDE

FIRST = 8
"""So many entries stand there at once; the rest on demand."""


class HistoryCard(Card):
    """The newest first."""

    page_requested = Signal(str, object)

    def __init__(self, presenter: FacilityPresenter) -> None:
        super().__init__(text("facility.card.history"))
        self._presenter = presenter
        self._all = False
        self._story: Sequence[StoryEntry] = ()

    def show_story(self, story: Sequence[StoryEntry]) -> None:
        """Show a history."""
        self._story = story
        if not story:
            self.show_body(secondary(text("facility.story.none"), wrap=True))
            return
        shown = story if self._all else story[:FIRST]
        layout = column(*(self._entry(one) for one in shown), spacing=GROUPS - INSIDE)
        if len(shown) < len(story):
            more = quiet_button(text("facility.story.more", count=len(story) - len(shown)), "chevron-down")
            more.clicked.connect(self._show_all)
            layout.addLayout(row(more, None))
        self.show_body(holder(layout))

    def _show_all(self) -> None:
        self._all = True
        self.show_story(self._story)

    def _entry(self, one: StoryEntry) -> QWidget:
        layout: QVBoxLayout = column(paragraph(one.sentence), spacing=2)
        layout.addWidget(secondary(self._when(one.at, one.who), wrap=True))
        for line in one.lines:
            layout.addWidget(secondary(line_words(line), wrap=True))
        if one.undone:
            layout.addWidget(secondary(text("facility.story.taken_back")))
        elif one.can_undo:
            undo = quiet_button(text("undo.button"), "undo-2")
            undo.setProperty("size", "small")
            undo.setAccessibleName(text("facility.story.undo_which", what=one.sentence))
            undo.clicked.connect(lambda: self._presenter.undo(one))
            layout.addLayout(row(undo, None))
        elif one.is_list:
            lists = quiet_button(text("facility.story.to_imports"), "arrow-right")
            lists.setProperty("size", "small")
            lists.clicked.connect(lambda: self.page_requested.emit("import", None))
            layout.addLayout(row(lists, None))
        return holder(layout)

    def _when(self, at: datetime, who: str) -> str:
        moment = text("facility.story.when", day=day(at.date(), self._presenter.today), time=f"{at:%H:%M}")
        return f"{moment}, {who}" if who else moment


def line_words(line: StoryLine) -> str:
    """«leeftijd t/m: 12, was 10», «opnamestop erbij: reden ziekte»; of a bed its name first."""
    key = "facility.story.line" if line.field else "facility.story.came"
    words = text(key, field=line.field, old=line.old, new=line.new)
    between = ": " if line.field else " "
    return f"{line.subject}{between}{words}" if line.subject else words
