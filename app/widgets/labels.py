"""Words on the screen in the few styles the house has.

Every label is a `QLabel`, so that screen readers read it; the style sheet does the looks. `SignLabel` writes
lines with signs the face lacks, such as "≈ 16 km".
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from app.translation import text
from app.widgets.signs import draw_text, text_width
from app.widgets.tokens import tokens_now


def styled(words: str, role: str = "", tone: str = "", wrap: bool = False) -> QLabel:
    """A label in a role of the style sheet (`title`, `section`, `strong`, `secondary`, `error`) and tone."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    label.setWordWrap(wrap)
    if wrap:
        policy = label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        label.setSizePolicy(policy)
    return label


def title(words: str) -> QLabel:
    """The name of a page: 18 pt."""
    return styled(words, "title")


def section(words: str) -> QLabel:
    """The name of a part of a page: 13 pt semibold."""
    return styled(words, "section")


def strong(words: str) -> QLabel:
    """Text that must be found first within its group."""
    return styled(words, "strong")


def secondary(words: str, wrap: bool = False) -> QLabel:
    """Explanation beside the thing itself: 9 pt, softer."""
    return styled(words, "secondary", wrap=wrap)


def paragraph(words: str) -> QLabel:
    """Running text that wraps."""
    return styled(words, wrap=True)


def rule() -> QFrame:
    """A line of 1 px across, where space alone does not separate."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


class ElidedLabel(QLabel):
    """A label that shortens itself with an ellipsis and then shows the whole text as a tooltip."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._words if shown != self._words else "")


class SignLabel(QLabel):
    """One line in which ≈ ≤ ≥ → ← and the minus sign are drawn; read aloud as words."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self.setAccessibleName(spoken(words))

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        return QSize(round(text_width(metrics, self.text())) + 2, round(metrics.height()) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = "secondary" if self.property("role") == "secondary" else "text"
        painter.setPen(tokens_now().colour(role))
        draw_text(painter, QRectF(self.rect()), self.text())
        painter.end()


def spoken(words: str) -> str:
    """The words as a screen reader should say them: signs become words."""
    for sign, key in SPOKEN.items():
        words = words.replace(sign, text(key))
    return words


SPOKEN = {
    "≈": "sign.about",
    "≤": "sign.at_most",
    "≥": "sign.at_least",
    "→": "sign.to",
    "←": "sign.from",
    "\N{MINUS SIGN}": "sign.minus",
}
