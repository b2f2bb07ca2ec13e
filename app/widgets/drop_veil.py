"""What lies over a page while files are dragged above it: here they may be let go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.widgets.icons import paint_icon
from app.widgets.signs import draw_text, text_width
from app.widgets.tokens import CORNER, GROUPS, RELATED, tokens_now

ICON = 32


class DropVeil(QWidget):
    """Lets every event through to the page below; only shows that dropping works."""

    def __init__(self, over: QWidget, words: str) -> None:
        super().__init__(over)
        self._words = words
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lower_over(self) -> None:
        """Show over the whole page."""
        page = self.parentWidget()
        if page is not None:
            self.setGeometry(page.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens.colour("page"))
        painter.setBrush(tokens.colour("accent_soft"))
        painter.setPen(QPen(tokens.colour("accent"), 2, Qt.PenStyle.DashLine))
        area = QRectF(self.rect()).adjusted(GROUPS, GROUPS, -GROUPS, -GROUPS)
        painter.drawRoundedRect(area, CORNER, CORNER)
        face = QFont(painter.font())
        face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        painter.setPen(tokens.colour("accent"))
        width = text_width(QFontMetricsF(face), self._words)
        middle = area.center()
        paint_icon(
            painter,
            QRectF(middle.x() - ICON / 2, middle.y() - ICON - RELATED, ICON, ICON),
            "import",
            tokens.colour("accent"),
        )
        draw_text(painter, QRectF(middle.x() - width / 2, middle.y() + RELATED, width + 4, 24), self._words)
        painter.end()
