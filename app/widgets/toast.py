"""A notice that does not interrupt: it takes no focus and goes away by itself unless something is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.translation import text
from app.widgets.icons import SMALL, icon
from app.widgets.tokens import GROUPS, INSIDE, RELATED

SHOWN_FOR_MS = 6000
WIDEST = 640
ICONS = {"good": "circle-check", "info": "info", "attention": "triangle-alert", "wrong": "circle-alert"}


class Toast(QFrame):
    """Floats above the bottom of the widget it is made for."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._act: Callable[[], None] | None = None
        self.setProperty("role", "toast")
        self._icon = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._action = QPushButton()
        self._action.clicked.connect(self._run_action)
        close = _close_button()
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GROUPS, RELATED, INSIDE, RELATED)
        layout.setSpacing(RELATED)
        for widget in (self._icon, self._words, self._action, close):
            layout.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def tell(
        self, words: str, tone: str = "info", action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Show words; a tone `wrong` stays until it is closed. `action` names a button that runs `act`."""
        self._words.setText(words)
        self._icon.setPixmap(icon(ICONS[tone], "page").pixmap(QSize(SMALL, SMALL), self.devicePixelRatioF()))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._act = act
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if tone == "wrong":
            self._timer.stop()
        else:
            self._timer.start(SHOWN_FOR_MS)

    def words(self) -> str:
        """What is said now or was said last."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        room = max(self._over.width() - 2 * GROUPS, 0)
        self._words.setWordWrap(False)
        self.adjustSize()
        if self.width() > min(room, WIDEST):
            self._words.setWordWrap(True)
            self.resize(min(room, WIDEST), self.heightForWidth(min(room, WIDEST)))
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - GROUPS)

    def _run_action(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()


def _close_button() -> QToolButton:
    close = QToolButton()
    close.setProperty("role", "quiet")
    close.setIcon(icon("x", "page"))
    close.setIconSize(QSize(SMALL, SMALL))
    close.setAccessibleName(text("widget.close"))
    close.setToolTip(text("widget.close"))
    return close
