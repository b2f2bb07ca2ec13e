"""What the window shows when no register could be opened: why, and how to get one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.translation import text
from app.widgets.buttons import button, primary_button
from app.widgets.labels import secondary
from app.widgets.page import Page, row
from app.widgets.states import ErrorPanel, ProgressPanel


class StartPage(Page):
    """Three sentences about what went wrong, a button to choose a register file, and one for the invented region.

    `has_demonstration` says whether the invented region is there already: it is opened then, never made again.
    """

    address_chosen = Signal(str)
    demonstration_requested = Signal()
    stop_requested = Signal()

    def __init__(self, what: str, safe: str, next_step: str, has_demonstration: bool = False) -> None:
        super().__init__("start", text("start.title"), "house")
        self.rail_word = text("start.rail")
        self.choose_button = primary_button(text("start.choose"))
        self.choose_button.setObjectName("start-choose")
        key = "start.open_demonstration" if has_demonstration else "start.make_demonstration"
        self.demonstration_button = button(text(key))
        self.demonstration_button.setObjectName("start-demonstration")
        self.progress = ProgressPanel(text("start.making"))
        self.progress.hide()
        self._problem = ErrorPanel(what, safe, next_step)
        self.choose_button.clicked.connect(self._ask_file)
        self.demonstration_button.clicked.connect(self.demonstration_requested)
        self.progress.cancel_requested.connect(self.stop_requested)
        self.content.addWidget(self._problem)
        self.content.addLayout(row(self.choose_button, self.demonstration_button, None))
        self.content.addWidget(secondary(text("start.demonstration_why"), wrap=True))
        self.content.addWidget(self.progress)
        self.content.addStretch(1)

    def focus_target(self) -> QWidget:
        """The way out."""
        return self.choose_button

    def show_progress(self, done: int, total: int) -> None:
        """The invented region is being made; a total of 0 ends it."""
        making = total > 0
        self.progress.setVisible(making)
        self.choose_button.setEnabled(not making)
        self.demonstration_button.setEnabled(not making)
        self.progress.show_step(done, total)

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, text("start.choose"), "", text("start.filter"))
        if path:
            self.address_chosen.emit(path)
