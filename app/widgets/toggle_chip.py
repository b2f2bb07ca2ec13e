"""A filter that is on or off, beside chips with a choice: «Alleen vers»."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QIcon

from app.widgets.chips import Chip

ON = "on"


class ToggleChip(Chip):
    """One click filters, another does not; its value is `on` or nothing."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(name, words)
        self._words = words
        self._on = False
        self.show_value(tell=False)

    def value(self) -> str:
        """`on`, or nothing."""
        return ON if self._on else ""

    def set_value(self, value: Any) -> None:
        """Switch on for anything but nothing."""
        self._on = bool(value)
        self.show_value()

    def sentence(self) -> str:
        """The words themselves: a filled chip is on."""
        return self._words

    def clear(self) -> None:
        """Switch off."""
        self.set_value("")

    def open(self) -> None:
        """There is nothing to choose from: the click itself switches."""
        self.set_value("" if self._on else ON)

    def show_value(self, tell: bool = True) -> None:
        """Words only, without the arrow that promises a choice."""
        super().show_value(tell)
        self.face.setIcon(QIcon())
        self.face.setText(self._words)
        self.face.setAccessibleName(self._words)
