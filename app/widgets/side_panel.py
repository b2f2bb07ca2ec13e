"""A panel at the right of a page, where other programs would open a dialog. Escape closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.translation import text
from app.widgets.buttons import icon_button
from app.widgets.labels import rule, section
from app.widgets.tokens import GROUPS, RELATED

WIDTH = 400


class SidePanel(QFrame):
    """Heading, content that scrolls, buttons at the bottom; gives the focus back when it closes."""

    closed = Signal()

    def __init__(self, heading: str, width: int = WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opener: QWidget | None = None
        self.setProperty("role", "panel")
        self.setFixedWidth(width)
        self._heading = section(heading)
        self.setAccessibleName(heading)
        close = icon_button("x", text("widget.close_key"))
        close.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.setContentsMargins(GROUPS, RELATED, RELATED, RELATED)
        head.addWidget(self._heading, 1)
        head.addWidget(close)
        inside = QWidget()
        inside.setProperty("role", "surface")
        self.content = QVBoxLayout()
        self.content.setSpacing(GROUPS)
        above = QVBoxLayout(inside)
        above.setContentsMargins(GROUPS, GROUPS, GROUPS, GROUPS)
        above.addLayout(self.content)
        above.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.footer = QHBoxLayout()
        self.footer.setContentsMargins(GROUPS, RELATED, GROUPS, GROUPS)
        self.footer.setSpacing(RELATED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(rule())
        layout.addWidget(scroll, 1)
        layout.addLayout(self.footer)
        self.hide()

    def set_heading(self, heading: str) -> None:
        """Change what the panel is about."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def open_panel(self, focus: QWidget | None = None) -> None:
        """Show the panel and put the focus in it."""
        if self.isHidden():
            self._opener = QApplication.focusWidget()
        self.show()
        (focus or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Hide the panel and return to where the user was."""
        if self.isHidden():
            return
        self.hide()
        if self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
            self._opener = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)
