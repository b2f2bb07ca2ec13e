"""How a score is made up: one bar per criterion, and behind every number its sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.translation import number, text
from app.widgets.icons import paint_icon
from app.widgets.labels import SignLabel, rule, spoken, styled
from app.widgets.shapes import draw_bar, draw_pill
from app.widgets.signs import draw_text
from app.widgets.theme import SECONDARY_POINTS, TEXT_POINTS, font
from app.widgets.tokens import GROUPS, INSIDE, RELATED, tokens_now

LIMIT = 1000
BAR_WIDTH = 132
NUMBER_WIDTH = 52
ROW = 46
LOW_ROW = 32
ARROW = 14


@dataclass(frozen=True)
class SumTerm:
    """One line of a sum: words and a number as it must be read, for instance «gewicht» and «× 0,25»."""

    words: str
    figure: str


@dataclass(frozen=True)
class ScoreLine:
    """One criterion: its value (0–1000), what it adds to the score, why, and the sum behind it.

    `value` None means that it does not count for this child; `assumed` that something was not known.
    """

    name: str
    value: int | None
    points: int
    why: str = ""
    terms: Sequence[SumTerm] = ()
    assumed: bool = False


class ScoreBar(QWidget):
    """One line that opens its sum with a click, Enter or space."""

    opened = Signal(bool)

    def __init__(self, line: ScoreLine) -> None:
        super().__init__()
        self.line = line
        self._face = _ScoreFace(line)
        self._sum = _sum_of(line)
        self._sum.setVisible(False)
        self._face.toggled.connect(self._sum.setVisible)
        self._face.toggled.connect(self.opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._face)
        layout.addWidget(self._sum)

    def open_sum(self, on: bool = True) -> None:
        """Show or hide the sum."""
        self._face.setChecked(on)

    def is_open(self) -> bool:
        """Whether the sum is shown."""
        return self._face.isChecked()


class _ScoreFace(QPushButton):
    """Name with the reason below it at the left; bar and value at fixed places at the right."""

    def __init__(self, line: ScoreLine) -> None:
        super().__init__()
        self._line = line
        self.setProperty("role", "row")
        self.setCheckable(bool(line.terms))
        self.setEnabled(bool(line.terms))
        self.setAutoDefault(False)
        if line.terms:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(ARROW + 2 * INSIDE + 96 + BAR_WIDTH + NUMBER_WIDTH)
        value = text("score.not_counted") if line.value is None else number(line.value)
        assumed = f" {text('mark.assumed')}." if line.assumed else ""
        words = text("score.line", name=line.name, value=value, why=spoken(line.why))
        self.setAccessibleName(words + assumed)
        self.setToolTip(words + (f"\n{text('score.open_sum')}" if line.terms else ""))

    def sizeHint(self) -> QSize:
        return QSize(440, ROW if self._line.why else LOW_ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left, right = INSIDE + ARROW + INSIDE, self.width() - NUMBER_WIDTH - BAR_WIDTH - RELATED
        self._paint_arrow(painter)
        self._paint_words(painter, QRectF(left, 0, right - left - RELATED, self.height()))
        self._paint_value(painter, QRectF(right, 0, self.width() - right - INSIDE, self.height()))
        painter.end()

    def _paint_arrow(self, painter: QPainter) -> None:
        if self._line.terms:
            box = QRectF(INSIDE, (self.height() - ARROW) / 2, ARROW, ARROW)
            name = "chevron-down" if self.isChecked() else "chevron-right"
            paint_icon(painter, box, name, tokens_now().colour("secondary"))

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        tokens, line = tokens_now(), self._line
        upper = QRectF(room.left(), 5, room.width(), 20) if line.why else room
        painter.setFont(font(TEXT_POINTS))
        painter.setPen(tokens.colour("text"))
        draw_text(painter, upper, line.name)
        if line.assumed:
            after = painter.fontMetrics().horizontalAdvance(line.name) + RELATED
            painter.setFont(font(SECONDARY_POINTS))
            draw_pill(painter, upper.adjusted(after, 0, 0, 0), text("mark.assumed"), "attention", tokens)
        painter.setFont(font(SECONDARY_POINTS))
        painter.setPen(tokens.colour("secondary"))
        draw_text(painter, QRectF(room.left(), 25, room.width(), 16), line.why)

    def _paint_value(self, painter: QPainter, room: QRectF) -> None:
        tokens, value = tokens_now(), self._line.value
        if value is not None:
            bar = QRectF(room.left(), self.height() / 2 - 4, BAR_WIDTH, 8)
            draw_bar(painter, bar, value / LIMIT, tokens)
        painter.setFont(font(TEXT_POINTS, QFont.Weight.DemiBold))
        painter.setPen(tokens.colour("secondary" if value is None else "text"))
        words = "–" if value is None else number(value)
        draw_text(painter, room, words, Qt.AlignmentFlag.AlignRight)


def _sum_of(line: ScoreLine) -> QWidget:
    panel = QWidget()
    panel.setProperty("role", "sum")
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(panel)
    grid.setContentsMargins(GROUPS, RELATED, GROUPS, RELATED)
    grid.setHorizontalSpacing(GROUPS)
    grid.setVerticalSpacing(INSIDE)
    for row, term in enumerate(line.terms):
        _sum_row(grid, row, SignLabel(term.words), term.figure)
    last = len(line.terms)
    grid.addWidget(rule(), last, 0, 1, 2)
    _sum_row(grid, last + 1, styled(text("score.adds"), "strong"), number(line.points), "strong")
    grid.setColumnStretch(2, 1)
    holder = QWidget()
    around = QHBoxLayout(holder)
    around.setContentsMargins(ARROW + 2 * INSIDE, 0, 0, RELATED)
    around.addWidget(panel)
    return holder


def _sum_row(grid: QGridLayout, row: int, words: QWidget, figure: str, role: str = "") -> None:
    figures = styled(figure, role)
    figures.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    figures.setMinimumWidth(72)
    grid.addWidget(words, row, 0)
    grid.addWidget(figures, row, 1)


class ScoreList(QWidget):
    """All criteria of one candidate below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_lines(self, lines: Sequence[ScoreLine]) -> None:
        """Replace everything; sums are closed."""
        while (item := self._layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for line in lines:
            self._layout.addWidget(ScoreBar(line))

    def bars(self) -> list[ScoreBar]:
        """The lines that are shown."""
        items = (self._layout.itemAt(place) for place in range(self._layout.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, ScoreBar)]
