"""Small facts beside things: how fresh, which kind, what is only assumed. Always words, never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.translation import text
from app.widgets.labels import spoken
from app.widgets.shapes import PILL_HEIGHT, draw_pill, pill_width
from app.widgets.signs import draw_dot, draw_text, text_width
from app.widgets.tokens import tokens_now

DOT = 10
GAP = 6
SHARE = {"fresh": 1.0, "ageing": 0.5, "stale": 0.0, "unknown": 0.0}
ROLE = {"fresh": "good", "ageing": "attention", "stale": "wrong", "unknown": "secondary"}


class FreshnessMark(QLabel):
    """A filled, half or hollow dot with words such as «6 dagen»; `mark` as in `Column`."""

    def __init__(self, mark: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("role", "secondary")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._mark = mark
        self.set_mark(mark, words)

    def set_mark(self, mark: str, words: str) -> None:
        """Show another freshness."""
        self._mark = mark
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(round(text_width(metrics, self.text())) + DOT + GAP + 2, round(metrics.height()) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setPen(tokens.colour(ROLE[self._mark]))
        draw_dot(painter, QRectF(0, (self.height() - DOT) / 2, DOT, DOT), SHARE[self._mark])
        painter.setPen(tokens.colour("secondary" if self._mark == "fresh" else ROLE[self._mark]))
        draw_text(painter, QRectF(self.rect()).adjusted(DOT + GAP, 0, 0, 0), self.text())
        painter.end()


class Badge(QLabel):
    """One or two words on a soft ground; tone `good`, `attention`, `wrong`, `info`, `accent` or nothing."""

    def __init__(self, words: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("role", "secondary")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tone = tone
        self.set_words(words, tone)

    def set_words(self, words: str, tone: str = "") -> None:
        """Show other words."""
        self._tone = tone
        self.setText(words)
        self.setAccessibleName(spoken(words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(pill_width(QFontMetricsF(self.font()), self.text())) + 3, PILL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        draw_pill(painter, QRectF(self.rect()), self.text(), self._tone, tokens_now())
        painter.end()


def assumed_mark() -> Badge:
    """The mark beside everything that no list said: «aangenomen»."""
    mark = Badge(text("mark.assumed"), "attention")
    mark.setToolTip(text("mark.assumed_why"))
    return mark
