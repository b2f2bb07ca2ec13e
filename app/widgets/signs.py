"""Signs the house face lacks, drawn as shapes: dots, arrows, "about", comparisons.

`draw_text` writes a line of text in which the characters of `SIGNS` are replaced by drawings of the same
height, so that a caller may simply write "≈ 16 km". Everything is drawn in the painter's pen colour.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

Stroke = Callable[[QPainterPath, QRectF], None]


def _arrow(path: QPainterPath, box: QRectF, towards: int) -> None:
    middle, tip = box.center().y(), box.right() if towards > 0 else box.left()
    path.moveTo(box.left(), middle)
    path.lineTo(box.right(), middle)
    wing = box.height() * 0.27
    path.moveTo(tip - towards * wing, middle - wing)
    path.lineTo(tip, middle)
    path.lineTo(tip - towards * wing, middle + wing)


def _about(path: QPainterPath, box: QRectF) -> None:
    for middle in (box.center().y() - box.height() * 0.14, box.center().y() + box.height() * 0.14):
        lift = box.height() * 0.22
        path.moveTo(box.left(), middle + lift * 0.35)
        start, end = QPointF(box.left(), middle + lift * 0.35), QPointF(box.right(), middle - lift * 0.35)
        path.cubicTo(
            QPointF(start.x() + box.width() * 0.4, middle - lift * 1.4),
            QPointF(end.x() - box.width() * 0.4, middle + lift * 1.4),
            end,
        )


def _compare(path: QPainterPath, box: QRectF, towards: int) -> None:
    top, middle, low = box.top() + box.height() * 0.12, box.center().y() - box.height() * 0.1, box.bottom()
    tip, back = (box.right(), box.left()) if towards > 0 else (box.left(), box.right())
    bottom = 2 * middle - top
    path.moveTo(back, top)
    path.lineTo(tip, middle)
    path.lineTo(back, bottom)
    path.moveTo(box.left(), low - box.height() * 0.08)
    path.lineTo(box.right(), low - box.height() * 0.08)


def _minus(path: QPainterPath, box: QRectF) -> None:
    path.moveTo(box.left(), box.center().y())
    path.lineTo(box.right(), box.center().y())


SIGNS: dict[str, Stroke] = {
    "≈": _about,
    "→": lambda path, box: _arrow(path, box, 1),
    "←": lambda path, box: _arrow(path, box, -1),
    "≥": lambda path, box: _compare(path, box, 1),
    "≤": lambda path, box: _compare(path, box, -1),
    "\N{MINUS SIGN}": _minus,
}
_SPLIT = re.compile("([" + "".join(SIGNS) + "])")


def _advance(metrics: QFontMetricsF) -> float:
    return metrics.capHeight() * 1.12


def _parts(text: str) -> list[str]:
    return [part for part in _SPLIT.split(text) if part]


def text_width(metrics: QFontMetricsF, text: str) -> float:
    """Width in pixels of a line with its signs drawn."""
    return sum(_advance(metrics) if part in SIGNS else metrics.horizontalAdvance(part) for part in _parts(text))


def elided(metrics: QFontMetricsF, text: str, width: float) -> str:
    """The text, shortened with an ellipsis when it does not fit in `width` pixels."""
    if text_width(metrics, text) <= width:
        return text
    kept = text
    while kept and text_width(metrics, kept + "…") > width:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write one line, centred upright in `rect`, signs as shapes, shortened where it does not fit."""
    metrics = painter.fontMetrics()
    if _SPLIT.search(text) is None:
        line = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()) + 1)
        painter.drawText(rect, int(alignment | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), line)
        return
    _draw_with_signs(painter, rect, text, alignment)


def _draw_with_signs(painter: QPainter, rect: QRectF, text: str, alignment: Qt.AlignmentFlag) -> None:
    metrics = QFontMetricsF(painter.font(), painter.device())
    line = elided(metrics, text, rect.width())
    left = rect.left()
    if alignment & Qt.AlignmentFlag.AlignRight:
        left = rect.right() - text_width(metrics, line)
    elif alignment & Qt.AlignmentFlag.AlignHCenter:
        left = rect.center().x() - text_width(metrics, line) / 2
    baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
    for part in _parts(line):
        if part in SIGNS:
            _draw_sign(painter, metrics, part, QPointF(left, baseline))
            left += _advance(metrics)
        else:
            painter.drawText(QPointF(left, baseline), part)
            left += metrics.horizontalAdvance(part)


def _draw_sign(painter: QPainter, metrics: QFontMetricsF, sign: str, at: QPointF) -> None:
    height = metrics.capHeight()
    box = QRectF(at.x() + height * 0.1, at.y() - height, height * 0.86, height)
    path = QPainterPath()
    SIGNS[sign](path, box)
    pen = QPen(painter.pen())
    pen.setWidthF(max(1.0, height * 0.12))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path)
    painter.restore()


def draw_dot(painter: QPainter, box: QRectF, share: float) -> None:
    """A dot that is filled for `share` (1 filled, 0.5 half, 0 hollow) in the painter's pen colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = painter.pen().color()
    pen = QPen(colour)
    pen.setWidthF(1.5)
    painter.setPen(pen)
    ring = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if share > 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawChord(ring, 90 * 16, round(360 * 16 * share)) if share < 1 else painter.drawEllipse(ring)
    painter.restore()
