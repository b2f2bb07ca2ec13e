"""What stands on a page when there is nothing yet, when something went wrong, or while something runs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.translation import text
from app.widgets.buttons import button, primary_button, quiet_button
from app.widgets.icons import paint_icon
from app.widgets.labels import paragraph, secondary, section, strong, styled
from app.widgets.page import row
from app.widgets.tokens import GROUPS, INSIDE, RELATED, tokens_now

ICON_SIZE = 48
TEXT_WIDTH = 440
TONE_ICONS = {"wrong": "circle-alert", "attention": "triangle-alert", "info": "info", "good": "circle-check"}


class ToneIcon(QWidget):
    """An icon in the colour of a token, at a size; decoration beside words that say the same."""

    def __init__(self, icon_name: str, role: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._role = role
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._icon_name, tokens_now().colour(self._role))
        painter.end()


class EmptyState(QWidget):
    """Says what will be here and offers the first step."""

    action_requested = Signal()

    def __init__(self, icon_name: str, heading: str, explanation: str, action: str = "") -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self.setAccessibleDescription(explanation)
        words = paragraph(explanation)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(TEXT_WIDTH)
        layout = QVBoxLayout(self)
        layout.setSpacing(RELATED)
        layout.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(ToneIcon(icon_name, "control_line", ICON_SIZE), alignment=centre)
        layout.addSpacing(RELATED)
        layout.addWidget(section(heading), alignment=centre)
        layout.addLayout(row(None, words, None))
        if action:
            self.action_button = primary_button(action)
            self.action_button.clicked.connect(self.action_requested)
            layout.addSpacing(RELATED)
            layout.addWidget(self.action_button, alignment=centre)
        layout.addStretch(3)


class Notice(QFrame):
    """A band with a tone: a heading and one or more lines below it."""

    action_requested = Signal()

    def __init__(self, heading: str, tone: str = "info", lines: tuple[str, ...] = (), action: str = "") -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setProperty("tone", tone)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(" ".join(lines))
        words = QVBoxLayout()
        words.setSpacing(INSIDE)
        words.addWidget(styled(heading, "strong", wrap=True))
        for line in lines:
            words.addWidget(paragraph(line))
        if action:
            self.action_button = button(action)
            self.action_button.clicked.connect(self.action_requested)
            words.addSpacing(INSIDE)
            words.addWidget(self.action_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GROUPS - 3, RELATED + INSIDE, GROUPS, RELATED + INSIDE)
        layout.setSpacing(RELATED + INSIDE)
        layout.addWidget(ToneIcon(TONE_ICONS[tone], tone, 20), alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)


class ErrorPanel(Notice):
    """What happened, what is safe, what to do: three sentences and, if there is one, the way out as a button."""

    def __init__(self, what_happened: str, what_is_safe: str, what_to_do: str, action: str = "") -> None:
        super().__init__(what_happened, "wrong", (what_is_safe, what_to_do), action)


class ProgressPanel(QWidget):
    """How far something is, in words and as a bar, with a way to stop it."""

    cancel_requested = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = strong(words)
        self._detail = secondary("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words)
        self.cancel_button = quiet_button(text("progress.stop"), "x")
        self.cancel_button.clicked.connect(self.cancel_requested)
        head = QHBoxLayout()
        head.addWidget(self._words)
        head.addWidget(self._detail)
        head.addStretch(1)
        head.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        self.show_step(0, 0)

    def show_step(self, done: int, total: int, words: str = "") -> None:
        """Show `done` of `total`; a total of 0 says that nobody knows how long it takes."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._detail.setText(text("progress.of", done=done, total=total) if total else "")
        if words:
            self._words.setText(words)
            self._bar.setAccessibleName(words)
