"""What hands do on the map, turned into the few things a map can do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

PAN_STEP = 60
KEY_ZOOM = 1.4
DRAG_FROM = 4  # pixels; less is a click
ARROWS = {
    Qt.Key.Key_Left: (PAN_STEP, 0),
    Qt.Key.Key_Right: (-PAN_STEP, 0),
    Qt.Key.Key_Up: (0, PAN_STEP),
    Qt.Key.Key_Down: (0, -PAN_STEP),
}
OTHERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class MapGestures(QWidget):
    """A widget that listens to wheel, drag, pinch and keys; a map says what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: QPointF | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def pan(self, right: float, down: float) -> None:
        """Shift by pixels."""
        raise NotImplementedError

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom around a point in pixels."""
        raise NotImplementedError

    def show_all(self) -> None:
        """Fit everything."""
        raise NotImplementedError

    def click(self, pixel: QPointF) -> None:
        """Select what is there."""
        raise NotImplementedError

    def choose_number(self, candidate: int) -> None:
        """Select a numbered candidate."""
        raise NotImplementedError

    def words_at(self, pixel: QPointF) -> str:
        """The tooltip there."""
        raise NotImplementedError

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(KEY_ZOOM ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        moved = event.position() - self._held
        if self._dragged or moved.manhattanLength() >= DRAG_FROM:
            self._dragged, self._held = True, event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and not self._dragged:
            self.click(event.position())
        self._held = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.zoom(2.0, event.position())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1.0 + event.value(), event.position())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & OTHERS:
            super().keyPressEvent(event)
        elif event.key() in ARROWS:
            self.pan(*ARROWS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(KEY_ZOOM)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(1 / KEY_ZOOM)
        elif event.key() == Qt.Key.Key_0:
            self.show_all()
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.choose_number(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)
