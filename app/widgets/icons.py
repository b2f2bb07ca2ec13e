"""Outline icons that take their colour from the palette at the moment they are painted.

The drawings (SVG, 24 × 24, stroke `currentColor`) are handed in once at start-up with `use`; this module
finds no files by itself. `icon("search")` follows a switch between light and dark without being made again.
An icon never stands alone: whoever uses it without a word gives a tooltip and an accessible name.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.widgets.tokens import tokens_now

SMALL = 16
LARGE = 20

_drawings: dict[str, str] = {}


class UnknownIcon(LookupError):
    """A name without a drawing: a mistake in the program."""


def use(folder: Path) -> None:
    """Read every drawing of a folder once; the file name without ending is the icon's name."""
    _drawings.clear()
    _renderer.cache_clear()
    for path in sorted(folder.glob("*.svg")):
        _drawings[path.stem] = path.read_text(encoding="utf-8")


def names() -> frozenset[str]:
    """The icons there are."""
    return frozenset(_drawings)


def icon(name: str, role: str = "text", checked_role: str = "") -> QIcon:
    """An icon in the colour of a token (`text`, `secondary`, `accent`, `wrong` …).

    `checked_role` is used instead while the button that shows it is checked.
    """
    if name not in _drawings:
        raise UnknownIcon(name)
    return QIcon(_PaletteIcon(name, role, checked_role or role))


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon in a colour into a rectangle; large ones get a finer line."""
    if name not in _drawings:
        raise UnknownIcon(name)
    _renderer(name, colour.name(), rect.width() > 32).render(painter, rect)


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str, fine: bool) -> QSvgRenderer:
    drawing = _drawings[name].replace("currentColor", colour)
    if fine:
        drawing = drawing.replace('stroke-width="2"', 'stroke-width="1.25"')
    return QSvgRenderer(QByteArray(drawing.encode()))


class _PaletteIcon(QIconEngine):
    """Draws one icon in the colour its role has in the application's palette now."""

    def __init__(self, name: str, role: str, checked_role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._checked_role = checked_role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle; a disabled icon is drawn in the colour of disabled words."""
        tokens = tokens_now()
        role = self._checked_role if state == QIcon.State.On else self._role
        if mode == QIcon.Mode.Disabled:
            role = "disabled"
        paint_icon(painter, QRectF(rect), self._name, tokens.colour(role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon on a transparent ground, `size` in device pixels."""
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return image

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The same for screens with a scale; Qt 6.9 gives the size without it."""
        return self.pixmap(size * scale, mode, state)

    def clone(self) -> QIconEngine:
        """A copy, as Qt asks for when an icon is detached."""
        return _PaletteIcon(self._name, self._role, self._checked_role)
