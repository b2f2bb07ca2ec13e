"""What the window shows when no register could be opened: why, and how to open another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.translation import text
from app.widgets.buttons import primary_button
from app.widgets.page import Page, row
from app.widgets.states import ErrorPanel


class StartPage(Page):
    """Three sentences about what went wrong and a button to choose a register file."""

    address_chosen = Signal(str)

    def __init__(self, what: str, safe: str, next_step: str) -> None:
        super().__init__("start", text("start.title"), "house")
        self._choose = primary_button(text("start.choose"))
        self._choose.clicked.connect(self._ask_file)
        self.content.addWidget(ErrorPanel(what, safe, next_step))
        self.content.addLayout(row(self._choose, None))
        self.content.addStretch(1)

    def focus_target(self) -> QWidget:
        """The way out."""
        return self._choose

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, text("start.choose"), "", text("start.filter"))
        if path:
            self.address_chosen.emit(path)
