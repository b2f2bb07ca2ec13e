"""A small surface that opens below a control and goes away when one clicks elsewhere or presses Escape."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from app.widgets.tokens import CORNER, INSIDE, RELATED, tokens_now


class Popup(QFrame):
    """Belongs to one control; gives the focus back to it."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._anchor = anchor
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # nothing behind the round corners
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(RELATED, RELATED, RELATED, RELATED)
        self._layout.setSpacing(RELATED)

    def add(self, widget: QWidget) -> None:
        """Add a control below the others; the first one gets the focus."""
        self._layout.addWidget(widget)

    def add_layout(self, layout: QLayout) -> None:
        """Add controls that have a layout of their own."""
        self._layout.addLayout(layout)

    def open_below(self) -> None:
        """Show under the control, moved where the screen ends."""
        self.adjustSize()
        at = self._anchor.mapToGlobal(QPoint(0, self._anchor.height() + INSIDE))
        room = self._anchor.screen().availableGeometry()
        left = max(room.left(), min(at.x(), room.right() - self.width()))
        if at.y() + self.height() > room.bottom():
            at.setY(max(room.top(), at.y() - self.height() - self._anchor.height() - 2 * INSIDE))
        self.move(left, at.y())
        self.show()
        self._first_control().setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.colour("control_line"))
        painter.setBrush(tokens.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._anchor.setFocus(Qt.FocusReason.PopupFocusReason)

    def _first_control(self) -> QWidget:
        children = self.findChildren(QWidget)
        usable = (c for c in children if c.focusPolicy() & Qt.FocusPolicy.TabFocus and not c.isHidden())
        return next(usable, self)
