"""The line at the bottom that tells the truth: connection, age of the register, what is stale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.translation import text
from app.widgets.labels import styled
from app.widgets.signs import draw_dot
from app.widgets.tokens import GROUPS, RELATED, tokens_now

HEIGHT = 32
SHARES = {"good": 1.0, "info": 1.0, "attention": 0.5, "wrong": 0.0}


@dataclass(frozen=True)
class StatusFact:
    """One fact in a few words; the tone gives its dot and colour (`good`, `attention`, `wrong`, or none)."""

    words: str
    tone: str = ""


class StatusLine(QFrame):
    """Facts about the register at the left, a word about the page at the right, then small switches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status-ground")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(text("window.status.name"))
        self._facts = QHBoxLayout()
        self._facts.setSpacing(GROUPS)
        self._page_words = styled("", "secondary")
        self._right = QHBoxLayout()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GROUPS, 1, RELATED, 0)
        layout.setSpacing(GROUPS)
        layout.addLayout(self._facts)
        layout.addStretch(1)
        layout.addWidget(self._page_words)
        layout.addLayout(self._right)

    def show_facts(self, facts: Sequence[StatusFact]) -> None:
        """Replace all facts; most important first."""
        while (item := self._facts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for fact in facts:
            self._facts.addWidget(_Fact(fact))
        self.setAccessibleDescription(", ".join(fact.words for fact in facts))

    def show_page_words(self, words: str) -> None:
        """What the page in front says about itself, for instance a count."""
        self._page_words.setText(words)

    def add_switch(self, widget: QWidget) -> None:
        """Put a small control at the far right."""
        self._right.addWidget(widget)


class _Fact(QWidget):
    def __init__(self, fact: StatusFact) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        if fact.tone:
            layout.addWidget(ToneDot(fact.tone))
        words: QLabel = styled(fact.words, "secondary", tone=fact.tone if fact.tone != "good" else "")
        layout.addWidget(words)


class ToneDot(QWidget):
    """A dot in the colour of a tone: filled when good, half for attention, hollow when wrong."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(tokens_now().colour(self._tone))
        draw_dot(painter, QRectF(0, 0, 10, 10), SHARES.get(self._tone, 1.0))
        painter.end()
