"""The rail at the left: one button per page, icon above its word, Ctrl+1…9."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from app.translation import text
from app.widgets.icons import LARGE, icon, paint_icon
from app.widgets.tokens import RELATED, STEP, tokens_now

WIDTH = 104


class Rail(QFrame):
    """Chooses a page; up and down move between the buttons."""

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail-ground")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(text("window.rail.name"))
        self._buttons: dict[str, QToolButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(RELATED, RELATED, RELATED + 1, RELATED)
        self._layout.setSpacing(STEP)
        self._layout.addWidget(BrandMark(), alignment=Qt.AlignmentFlag.AlignHCenter)
        self._layout.addSpacing(RELATED)
        self._layout.addStretch(1)

    def add_page(self, name: str, word: str, icon_name: str) -> None:
        """Add a button below the others; the first nine get Ctrl+1…9."""
        number = len(self._buttons) + 1
        button = _RailButton(self, word, icon_name)
        if number <= 9:
            keys = f"Ctrl+{number}"
            button.setShortcut(keys)
            button.setToolTip(f"{word} ({keys})")
        button.clicked.connect(lambda: self.page_chosen.emit(name))
        self._buttons[name] = button
        self._layout.insertWidget(self._layout.count() - 1, button)

    def mark(self, name: str) -> None:
        """Show which page is in front; Tab stops at its button only, arrows reach the others."""
        for other, button in self._buttons.items():
            button.setChecked(other == name)
            here = Qt.FocusPolicy.StrongFocus if other == name else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(here)

    def move_focus(self, origin: QToolButton, by: int) -> None:
        """Put the focus on the button above or below."""
        buttons = list(self._buttons.values())
        target = buttons.index(origin) + by
        if 0 <= target < len(buttons):
            buttons[target].setFocus(Qt.FocusReason.TabFocusReason)


class _RailButton(QToolButton):
    def __init__(self, rail: Rail, word: str, icon_name: str) -> None:
        super().__init__(rail)
        self._rail = rail
        self.setProperty("role", "rail")
        self.setText(word)
        self.setAccessibleName(word)
        self.setIcon(icon(icon_name, "secondary", checked_role="accent"))
        self.setIconSize(QSize(LARGE, LARGE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setCheckable(True)
        self.setFixedSize(WIDTH - 2 * RELATED - 1, 58)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """A click does not check by itself: the rail does when the page is there."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self._rail.move_focus(self, steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class BrandMark(QWidget):
    """The mark of the program: a signpost pin on the accent colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(40, 40)
        self.setAccessibleName(text("window.brand"))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent"))
        painter.drawRoundedRect(QRectF(4, 4, 32, 32), 8, 8)
        paint_icon(painter, QRectF(10, 10, 20, 20), "signpost", tokens.colour("on_accent"))
        painter.end()
