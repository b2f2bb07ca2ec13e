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
from app.widgets.marks import assumed_mark
from app.widgets.shapes import draw_bar
from app.widgets.signs import draw_text
from app.widgets.theme import TEXT_POINTS, font
from app.widgets.tokens import GROUPS, INSIDE, RELATED, tokens_now

LIMIT = 1000
NAME_WIDTH = 128
BAR_WIDTH = 140
NUMBER_WIDTH = 56
ROW = 32
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
        head = QHBoxLayout()
        head.setSpacing(RELATED)
        head.addWidget(self._face)
        why = SignLabel(line.why, "secondary")
        why.setToolTip(line.why)
        head.addWidget(why, 1)
        if line.assumed:
            head.addWidget(assumed_mark())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._sum)

    def open_sum(self, on: bool = True) -> None:
        """Show or hide the sum."""
        self._face.setChecked(on)


class _ScoreFace(QPushButton):
    """Arrow, name, bar and value on fixed places, so that the bars of all criteria stand under each other."""

    def __init__(self, line: ScoreLine) -> None:
        super().__init__()
        self._line = line
        self.setProperty("role", "row")
        self.setCheckable(bool(line.terms))
        self.setEnabled(bool(line.terms))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(ROW)
        self.setToolTip(text("score.open_sum"))
        value = text("score.not_counted") if line.value is None else number(line.value)
        self.setAccessibleName(text("score.line", name=line.name, value=value, why=spoken(line.why)))

    def sizeHint(self) -> QSize:
        return QSize(ARROW + INSIDE + NAME_WIDTH + BAR_WIDTH + NUMBER_WIDTH + 3 * RELATED, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = tokens_now()
        painter = QPainter(self)
        line, middle = self._line, self.height() / 2
        left = float(INSIDE)
        if line.terms:
            arrow = QRectF(left, middle - ARROW / 2, ARROW, ARROW)
            name = "chevron-down" if self.isChecked() else "chevron-right"
            paint_icon(painter, arrow, name, tokens.colour("secondary"))
        left += ARROW + INSIDE
        painter.setPen(tokens.colour("text"))
        painter.setFont(self.font())
        draw_text(painter, QRectF(left, 0, NAME_WIDTH, self.height()), line.name)
        left += NAME_WIDTH + RELATED
        draw_bar(painter, QRectF(left, middle - 4, BAR_WIDTH, 8), (line.value or 0) / LIMIT, tokens)
        left += BAR_WIDTH
        painter.setFont(font(TEXT_POINTS, QFont.Weight.DemiBold))
        painter.setPen(tokens.colour("text" if line.value is not None else "secondary"))
        words = "–" if line.value is None else number(line.value)
        box = QRectF(left, 0, NUMBER_WIDTH, self.height())
        draw_text(painter, box, words, Qt.AlignmentFlag.AlignRight)
        painter.end()


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
