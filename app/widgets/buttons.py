"""Buttons in the four kinds the house has, and the switch between two or three views.

A button is a verb. A page has at most one primary button. An icon never stands alone without a tooltip and an
accessible name, so `icon_button` asks for the words.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from app.widgets.icons import SMALL, icon
from app.widgets.tokens import CONTROL_HEIGHT

SEGMENT_SIDE = 16


def _button(words: str, role: str, icon_name: str, icon_role: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("role", role)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setAutoDefault(False)
    if icon_name:
        button.setIcon(icon(icon_name, icon_role))
        button.setIconSize(QSize(SMALL, SMALL))
        button.setText(f" {words}")
        button.setAccessibleName(words)
    return button


def primary_button(words: str, icon_name: str = "") -> QPushButton:
    """The one next step of a page or panel."""
    return _button(words, "primary", icon_name, "on_accent")


def button(words: str, icon_name: str = "") -> QPushButton:
    """An ordinary action."""
    return _button(words, "", icon_name, "text")


def quiet_button(words: str, icon_name: str = "") -> QPushButton:
    """A lesser action, without an edge."""
    return _button(words, "quiet", icon_name, "accent")


def danger_button(words: str, icon_name: str = "") -> QPushButton:
    """An action that takes something away."""
    return _button(words, "danger", icon_name, "wrong")


def icon_button(icon_name: str, words: str, shortcut: str = "") -> QToolButton:
    """An icon alone; the words become its tooltip and accessible name, the shortcut is shown in the tooltip."""
    tool = QToolButton()
    tool.setProperty("role", "quiet")
    tool.setIcon(icon(icon_name, "secondary"))
    tool.setIconSize(QSize(SMALL, SMALL))
    tool.setFixedSize(CONTROL_HEIGHT, CONTROL_HEIGHT)
    tool.setCursor(Qt.CursorShape.PointingHandCursor)
    tool.setAccessibleName(words)
    tool.setToolTip(f"{words} ({shortcut})" if shortcut else words)
    if shortcut:
        tool.setShortcut(shortcut)
    return tool


class SegmentedSwitch(QWidget):
    """Two to four views of which one is shown, such as «Past 12 | Past niet 162»; arrow keys move."""

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for place, label in enumerate(words):
            part = _Segment(label, _place(place, len(words)), self)
            self._group.addButton(part, place)
            layout.addWidget(part)
        layout.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._tell)

    def index(self) -> int:
        """The view that is shown."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Show another view."""
        self._group.button(index).setChecked(True)

    def set_words(self, index: int, words: str) -> None:
        """Give one part other words, for instance a new count."""
        self._group.button(index).setText(words)

    def step(self, by: int) -> None:
        """Go to the view before or after this one and put the focus there."""
        target = self.index() + by
        if 0 <= target < len(self._group.buttons()):
            self.choose(target)
            self._group.button(target).setFocus()

    def _tell(self, index: int, on: bool) -> None:
        if on:
            self.chosen.emit(index)


class _Segment(QPushButton):
    def __init__(self, words: str, place: str, switch: SegmentedSwitch) -> None:
        super().__init__(words)
        self._switch = switch
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAutoExclusive(True)
        self.setProperty("role", "segment")
        self.setProperty("place", place)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Wide enough for the words in the heavier letters of the part that is chosen."""
        hint, heavy = super().sizeHint(), QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        words = QFontMetrics(heavy).horizontalAdvance(self.text())
        return QSize(max(hint.width(), words + 2 * SEGMENT_SIDE), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and not event.modifiers():
            self._switch.step(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


def _place(place: int, count: int) -> str:
    if place == 0:
        return "first"
    return "last" if place == count - 1 else "middle"
