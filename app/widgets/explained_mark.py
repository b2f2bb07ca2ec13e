"""A mark of one or two words that says where it comes from: on hover as a tooltip, on click or Enter below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.widgets.labels import paragraph, spoken, strong
from app.widgets.popup import Popup
from app.widgets.shapes import PILL_HEIGHT, draw_pill, pill_width
from app.widgets.tokens import CORNER, INSIDE, RELATED, tokens_now

WIDTH = 380


class ExplainedMark(QPushButton):
    """A pill that opens its explanation."""

    def __init__(self, words: str = "", tone: str = "", lines: Sequence[str] = (), heading: str = "") -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self._tone = tone
        self._popup = Popup(self)
        self._inside: QWidget | None = None
        self.clicked.connect(self._popup.open_below)
        self.set_words(words, tone, lines, heading)

    def set_words(self, words: str, tone: str, lines: Sequence[str], heading: str = "") -> None:
        """Show another mark with its explanation."""
        self._tone = tone
        self.setText(words)
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(spoken(words))
        self.setAccessibleDescription(spoken(" ".join(lines)))
        self._explain(heading or words, lines)
        self.updateGeometry()
        self.update()

    def explanation(self) -> str:
        """The lines below the mark."""
        return self.toolTip()

    def sizeHint(self) -> QSize:
        return QSize(round(pill_width(QFontMetricsF(self.font()), self.text())) + 3, PILL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        draw_pill(painter, QRectF(self.rect()), self.text(), self._tone, tokens_now())
        if self.hasFocus():
            painter.setPen(QPen(tokens_now().colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.end()

    def _explain(self, heading: str, lines: Sequence[str]) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        self._inside.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(RELATED, INSIDE, RELATED, INSIDE)
        layout.setSpacing(INSIDE)
        layout.addWidget(strong(heading))
        for line in lines:
            layout.addWidget(paragraph(line))
        self._popup.add(self._inside)
