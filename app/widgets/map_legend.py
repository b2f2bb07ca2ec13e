"""The corner of the map that explains its signs, and the bar that tells the scale."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.translation import number, text
from app.widgets.map_marks import MARKER_RADIUS, Marker, MarkerKind, draw_marker
from app.widgets.signs import draw_text
from app.widgets.theme import SECONDARY_POINTS, font
from app.widgets.tokens import RELATED, Tokens

LINE = 22
SIGN_ROOM = 24
BAR_KILOMETRES = (1, 2, 5, 10, 20, 50, 100)
WIDEST_BAR = 96
SOURCES = 18
NARROW = 560  # pixels; less wide, and the sources would run into the legend


def legend_lines(kinds: Iterable[MarkerKind], has_dots: bool) -> list[tuple[str, str]]:
    """What must be explained: (sign, words); a sign is a kind, `dot` or nothing."""
    lines = [("dot", text("map.dots"))] if has_dots else []
    shown = set(kinds)
    lines += [(kind.value, text(f"map.{kind.value}")) for kind in MarkerKind if kind in shown]
    return [*lines, ("", text("map.schematic"))]


def draw_legend(painter: QPainter, room: QRectF, lines: list[tuple[str, str]], tokens: Tokens) -> QRectF:
    """Draw the legend at the lower left of `room`, above the line with sources; returns the box it takes."""
    painter.setFont(font(SECONDARY_POINTS))
    metrics = painter.fontMetrics()
    signs = any(sign for sign, _ in lines)
    left = SIGN_ROOM if signs else 0
    narrow = room.width() < NARROW
    width = max(metrics.horizontalAdvance(words) + (left if sign else 0) for sign, words in lines)
    box = QRectF(0, 0, width + 2 * RELATED + 2, len(lines) * LINE + RELATED)
    box.moveBottomLeft(QPointF(room.left() + RELATED, room.bottom() - RELATED - (SOURCES if narrow else 0)))
    _ground(painter, box, tokens)
    for place, (sign, words) in enumerate(lines):
        middle = box.top() + RELATED / 2 + (place + 0.5) * LINE
        _draw_sign(painter, QPointF(box.left() + RELATED + 8, middle), sign, tokens)
        painter.setFont(font(SECONDARY_POINTS))
        painter.setPen(tokens.colour("text" if sign else "secondary"))
        start = box.left() + RELATED + (left if sign else 0)
        draw_text(painter, QRectF(start, middle - LINE / 2, width + 2, LINE), words)
    return box


def draw_scale(painter: QPainter, room: QRectF, pixels_per_km: float, notice: str, tokens: Tokens) -> None:
    """Draw a bar of a round number of kilometres at the lower right, and the sources below it."""
    fitting = [km for km in BAR_KILOMETRES if km * pixels_per_km <= WIDEST_BAR]
    kilometres = fitting[-1] if fitting else BAR_KILOMETRES[0]
    length = kilometres * pixels_per_km
    painter.setFont(font(SECONDARY_POINTS - 1))
    words, below = f"{number(kilometres)} km", 0
    if notice:
        width = painter.fontMetrics().horizontalAdvance(notice) + 2 * RELATED
        below = SOURCES
        box = QRectF(room.right() - width, room.bottom() - below, width, below)
        _ground(painter, box, tokens, 0)
        painter.setPen(tokens.colour("secondary"))
        draw_text(painter, box.adjusted(RELATED, 0, 0, 0), notice)
    right, low = room.right() - RELATED - 4, room.bottom() - below - RELATED - 2
    box = QRectF(right - length - RELATED, low - 20, length + 2 * RELATED, 26)
    _ground(painter, box, tokens)
    painter.setPen(QPen(tokens.colour("text"), 1.5))
    left = box.center().x() - length / 2
    painter.drawLine(QPointF(left, low), QPointF(left + length, low))
    for end in (left, left + length):
        painter.drawLine(QPointF(end, low - 3), QPointF(end, low))
    draw_text(painter, QRectF(box.left(), low - 19, box.width(), 15), words, Qt.AlignmentFlag.AlignHCenter)


def _ground(painter: QPainter, box: QRectF, tokens: Tokens, radius: float = 6) -> None:
    colour = QColor(tokens.surface)
    colour.setAlphaF(0.94)
    painter.setPen(QPen(tokens.colour("line"), 1) if radius else Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, radius, radius)


def _draw_sign(painter: QPainter, at: QPointF, sign: str, tokens: Tokens) -> None:
    if sign == "dot":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent"))
        painter.drawEllipse(at, 5, 5)
    elif sign:
        kind = MarkerKind(sign)
        pinned = kind is MarkerKind.CANDIDATE
        painter.save()
        painter.translate(at)
        painter.scale(0.62, 0.62)
        tip = QPointF(0, MARKER_RADIUS + 6 if pinned else 0)
        draw_marker(painter, tip, Marker(kind, 0, 0, "", 1), False, tokens)
        painter.restore()
