"""Bars and pills, drawn the same in tables and in widgets."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.widgets.signs import draw_text, text_width
from app.widgets.tokens import RELATED, Tokens

TONES = frozenset({"good", "attention", "wrong", "info", "accent"})
PILL_HEIGHT = 20


def draw_bar(painter: QPainter, bar: QRectF, share: float, tokens: Tokens, role: str = "accent") -> None:
    """A bar on its track, filled for `share` (0–1)."""
    if bar.width() < 4:
        return
    radius = bar.height() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("pressed"))
    painter.drawRoundedRect(bar, radius, radius)
    if share > 0:
        painter.setBrush(tokens.colour(role))
        filled = max(bar.height(), bar.width() * min(share, 1.0))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), filled, bar.height()), radius, radius)


def pill_width(metrics: QFontMetricsF, words: str) -> float:
    """How wide a pill with these words is, in pixels."""
    return text_width(metrics, words) + 2 * RELATED


def draw_pill(painter: QPainter, area: QRectF, words: str, tone: str, tokens: Tokens) -> None:
    """Words on a soft ground with round ends, at the left of an area; a tone or nothing for neutral."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    width = min(pill_width(metrics, words) + 1, area.width())
    pill = QRectF(area.left(), area.center().y() - PILL_HEIGHT / 2, width, PILL_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    soft = "accent_soft" if tone == "accent" else f"{tone}_soft"
    painter.setBrush(tokens.colour(soft if tone in TONES else "neutral_soft"))
    painter.drawRoundedRect(pill, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    painter.setPen(tokens.colour(tone if tone in TONES else "secondary"))
    draw_text(painter, pill.adjusted(RELATED, 0, 2 - RELATED, 0), words)
