"""The field in which one types to narrow a table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.translation import text
from app.widgets.buttons import icon_button
from app.widgets.icons import SMALL, paint_icon
from app.widgets.tokens import CONTROL_HEIGHT, RELATED, tokens_now


class SearchField(QLineEdit):
    """A line with a magnifier; Escape or the cross empties it. `width` in pixels, 0 = all there is."""

    def __init__(self, question: str, width: int = 240, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(question)
        self.setAccessibleName(question)
        self.setTextMargins(SMALL + RELATED - 2, 0, CONTROL_HEIGHT - RELATED, 0)
        if width:
            self.setFixedWidth(width)
        self._empty = icon_button("x", text("chip.empty_search"))
        self._empty.setParent(self)
        self._empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty.setFixedSize(CONTROL_HEIGHT - RELATED, CONTROL_HEIGHT - RELATED)
        self._empty.clicked.connect(self.clear)
        self._empty.hide()
        self.textChanged.connect(lambda typed: self._empty.setVisible(bool(typed)))

    def event(self, event: QEvent) -> bool:
        """A field in which nothing was typed leaves Ctrl+Z and Ctrl+Y to the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._empty.height()
        self._empty.move(self.width() - side - 4, (self.height() - side) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        glass = QRectF(RELATED + 1, (self.height() - SMALL) / 2, SMALL, SMALL)
        paint_icon(painter, glass, "search", tokens_now().colour("secondary"))
        painter.end()
