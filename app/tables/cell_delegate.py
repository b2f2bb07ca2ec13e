"""Draws the cells of every table: words, numbers, freshness, score bars, badges, in the house look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Cell, Column
from app.widgets.shapes import TONES, draw_bar, draw_pill
from app.widgets.signs import draw_dot, draw_text
from app.widgets.theme import SECONDARY_POINTS, TEXT_POINTS
from app.widgets.tokens import RELATED, ROW_HEIGHT, Tokens, tokens_now

DOT = 10
FRESHNESS_SHARE = {"fresh": 1.0, "ageing": 0.5, "stale": 0.0, "unknown": 0.0}
FRESHNESS_ROLE = {"fresh": "good", "ageing": "attention", "stale": "wrong", "unknown": "secondary"}
SCORE_LIMIT = 1000
PROGRESS_BAR = 44
TITLED_LINE = 19

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Held:
    """What one cell says."""

    value: Any
    words: str
    mark: str
    share: float = 0.0

    @classmethod
    def of(cls, column: Column, value: Any) -> Held:
        """Read a cell once, before it is drawn."""
        words = "" if value is None else column.show(value)
        share = 0.0 if column.share is None or value is None else column.share(value)
        return cls(value, words, column.mark(value) if column.mark else "", share)

    @property
    def tone(self) -> str:
        """The mark, when it is a tone."""
        return self.mark if self.mark in TONES else ""


class CellDelegate(QStyledItemDelegate):
    """One delegate for all cells of a `ColumnTableModel`; it lives as long as its view."""

    def __init__(self, view: QWidget, row_height: int = ROW_HEIGHT) -> None:
        super().__init__(view)
        self._row_height = row_height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, self._row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, ColumnTableModel):
            super().paint(painter, option, index)
            return
        look: Any = option  # the type stubs of PySide6 leave out the public fields
        tokens = tokens_now()
        painter.save()
        painter.setFont(look.font)
        _ground(painter, look, index, tokens)
        area = QRectF(look.rect).adjusted(RELATED, 0, -RELATED, -1)
        column, value = model.cell(index.row(), index.column())
        PAINTERS[column.cell](painter, area, Held.of(column, value), tokens)
        painter.restore()


def _ground(painter: QPainter, look: Any, index: Index, tokens: Tokens) -> None:
    rect = QRectF(look.rect)
    selected = bool(look.state & QStyle.StateFlag.State_Selected)
    hovered = bool(look.state & QStyle.StateFlag.State_MouseOver)
    if selected or hovered:
        painter.fillRect(rect, tokens.colour("accent_soft" if selected else "hover"))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), tokens.colour("line"))
    if selected and index.column() == 0:
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height() - 1), tokens.colour("accent"))


def _words(painter: QPainter, area: QRectF, held: Held, tokens: Tokens) -> None:
    painter.setPen(tokens.colour(held.tone or "text"))
    draw_text(painter, area, held.words)


def _secondary(painter: QPainter, area: QRectF, held: Held, tokens: Tokens) -> None:
    painter.setPen(tokens.colour("secondary"))
    draw_text(painter, area, held.words)


def _number(painter: QPainter, area: QRectF, held: Held, tokens: Tokens) -> None:
    painter.setPen(tokens.colour(held.tone or "text"))
    draw_text(painter, area, held.words, Qt.AlignmentFlag.AlignRight)


def _freshness(painter: QPainter, area: QRectF, held: Held, tokens: Tokens) -> None:
    mark = held.mark or "unknown"
    painter.setPen(tokens.colour(FRESHNESS_ROLE[mark]))
    draw_dot(painter, QRectF(area.left(), area.center().y() - DOT / 2, DOT, DOT), FRESHNESS_SHARE[mark])
    painter.setPen(tokens.colour("secondary" if mark == "fresh" else FRESHNESS_ROLE[mark]))
    draw_text(painter, area.adjusted(DOT + 6, 0, 0, 0), held.words)


def _score(painter: QPainter, area: QRectF, held: Held, tokens: Tokens) -> None:
    face = QFont(painter.font())
    face.setWeight(QFont.Weight.DemiBold)
    painter.setFont(face)
    room = painter.fontMetrics().horizontalAdvance("0.000") + RELATED
    bar = QRectF(area.left(), area.center().y() - 3, area.width() - room, 6)
    draw_bar(painter, bar, 0 if held.value is None else int(held.value) / SCORE_LIMIT, tokens)
    painter.setPen(tokens.colour("text"))
    draw_text(painter, area, held.words, Qt.AlignmentFlag.AlignRight)


def _badge(painter: QPainter, area: QRectF, held: Held, tokens: Tokens) -> None:
    if not held.words:
        return
    face = QFont(painter.font())
    face.setPointSizeF(face.pointSizeF() * SECONDARY_POINTS / TEXT_POINTS)
    painter.setFont(face)
    draw_pill(painter, area, held.words, held.tone, tokens)


def _progress(painter: QPainter, area: QRectF, held: Held, tokens: Tokens) -> None:
    if not held.words:
        return
    role = held.tone or "secondary"
    draw_bar(painter, QRectF(area.left(), area.center().y() - 3, PROGRESS_BAR, 6), held.share, tokens, role)
    painter.setPen(tokens.colour(held.tone or "text"))
    draw_text(painter, area.adjusted(PROGRESS_BAR + RELATED, 0, 0, 0), held.words)


def _titled(painter: QPainter, area: QRectF, held: Held, tokens: Tokens) -> None:
    title, _, below = held.words.partition("\n")
    middle = area.center().y()
    upper = QRectF(area.left(), middle - TITLED_LINE, area.width(), TITLED_LINE)
    painter.setPen(tokens.colour(held.tone or "text"))
    draw_text(painter, upper, title)
    face = QFont(painter.font())
    face.setPointSizeF(face.pointSizeF() * SECONDARY_POINTS / TEXT_POINTS)
    painter.setFont(face)
    painter.setPen(tokens.colour("secondary"))
    draw_text(painter, upper.translated(0, TITLED_LINE), below)


PAINTERS: dict[Cell, Callable[[QPainter, QRectF, Held, Tokens], None]] = {
    Cell.TEXT: _words,
    Cell.SECONDARY: _secondary,
    Cell.NUMBER: _number,
    Cell.FRESHNESS: _freshness,
    Cell.SCORE: _score,
    Cell.BADGE: _badge,
    Cell.PROGRESS: _progress,
    Cell.TITLED: _titled,
}
