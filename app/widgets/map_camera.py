"""Which part of the plane is seen, and the picture of the ground that goes with it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QTransform

from app.widgets.map_ground import MapGround
from app.widgets.tokens import Tokens

CLOSEST = 120.0  # pixels per kilometre
FARTHEST = 1.2
MARGIN = 28


class MapCamera:
    """Turns kilometres on the plane into pixels of the window and back."""

    def __init__(self) -> None:
        self.view = QTransform()

    @property
    def scale(self) -> float:
        """Pixels per kilometre."""
        return float(self.view.m11())

    def seen_at(self, place: QPointF) -> QPointF:
        """Pixels of a place on the plane."""
        return self.view.map(place)

    def place_at(self, pixel: QPointF) -> QPointF:
        """Place on the plane under a pixel."""
        return inverse(self.view).map(pixel)

    def move(self, right: float, down: float) -> None:
        """Shift the map by pixels."""
        self._look(self.scale, self.view.dx() + right, self.view.dy() + down)

    def zoom(self, factor: float, fixed: QPointF) -> None:
        """Zoom in (over 1) or out while the ground under `fixed` (pixels) stays where it is."""
        scale = min(max(self.scale * factor, FARTHEST), CLOSEST)
        ground = self.place_at(fixed)
        self._look(scale, fixed.x() - ground.x() * scale, fixed.y() - ground.y() * scale)

    def fit(self, box: QRectF, window: QSizeF) -> None:
        """Show a box (kilometres) as large as the window (pixels) allows."""
        wide = max(window.width() - 2 * MARGIN, 1) / max(box.width(), 0.1)
        high = max(window.height() - 2 * MARGIN, 1) / max(box.height(), 0.1)
        scale = min(max(min(wide, high), FARTHEST), CLOSEST)
        middle = box.center() * scale
        self._look(scale, window.width() / 2 - middle.x(), window.height() / 2 - middle.y())

    def _look(self, scale: float, dx: float, dy: float) -> None:
        self.view = QTransform(scale, 0, 0, scale, dx, dy)


def inverse(view: QTransform) -> QTransform:
    """The way back from pixels to kilometres."""
    back, possible = view.inverted()
    if not possible:
        raise ValueError("a view without size")
    return back


class GroundPicture:
    """The ground, drawn once per view. While the view moves, the old picture moves and stretches along."""

    def __init__(self, ground: MapGround) -> None:
        self._ground = ground
        self._picture = QPixmap()
        self._view = QTransform()
        self._look = ""

    def fits(self, view: QTransform, look: str) -> bool:
        """Whether the picture is exactly what this view in this look needs."""
        return not self._picture.isNull() and self._look == look and self._view == view

    def is_usable(self, look: str) -> bool:
        """Whether there is a picture in this look, be it of another view."""
        return not self._picture.isNull() and self._look == look

    def renew(self, view: QTransform, window: QSizeF, ratio: float, tokens: Tokens) -> None:
        """Draw the ground anew for a window of a size in pixels, at the screen's `ratio`."""
        picture = QPixmap((window * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        self._ground.draw(painter, view, QRectF(0, 0, window.width(), window.height()), tokens)
        painter.end()
        self._picture, self._view, self._look = picture, QTransform(view), tokens.name

    def paint(self, painter: QPainter, view: QTransform) -> None:
        """Paint the picture so that it fits the view, sharp or for the moment stretched."""
        painter.save()
        if view != self._view:
            painter.setTransform(inverse(self._view) * view, True)
        painter.drawPixmap(0, 0, self._picture)
        painter.restore()
