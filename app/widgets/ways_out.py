"""Says that something does not work out and offers ways out as buttons, the best one first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.widgets.buttons import button
from app.widgets.labels import secondary, section
from app.widgets.tokens import GROUPS, INSIDE, RELATED


class WaysOut(QFrame):
    """A heading, one line below it, and a button per way out; `chosen` tells which."""

    chosen = Signal(int)

    def __init__(self, heading: str, next_step: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._heading = section(heading)
        self._next = secondary(next_step, wrap=True)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(RELATED)
        self._words: tuple[str, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUPS, GROUPS, GROUPS, GROUPS)
        layout.setSpacing(INSIDE)
        layout.addWidget(self._heading)
        layout.addWidget(self._next)
        layout.addSpacing(RELATED)
        layout.addLayout(self._ways)
        layout.addStretch(1)
        self.set_words(heading, next_step)

    def set_words(self, heading: str, next_step: str) -> None:
        """Say something else."""
        self._heading.setText(heading)
        self._next.setText(next_step)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(next_step)

    def words(self) -> Sequence[str]:
        """What the buttons say now."""
        return self._words

    def show_ways(self, ways: Sequence[str]) -> None:
        """Offer these ways; the same ones are left alone, so that a button under the pointer stays."""
        if tuple(ways) == self._words:
            return
        self._words = tuple(ways)
        while (item := self._ways.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, words in enumerate(ways):
            way = button(words)
            way.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            self._ways.addWidget(way, alignment=Qt.AlignmentFlag.AlignLeft)
