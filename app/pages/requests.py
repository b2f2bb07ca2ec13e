"""Verzoeken: the waiting list, and the form in which a request is written."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.error_words import ErrorWords
from app.pages.request_list import RequestList
from app.presenters.waiting_list import WaitingListPresenter, WaitingRow
from app.translation import text
from app.widgets.buttons import primary_button
from app.widgets.memory import Memory
from app.widgets.page import Page
from app.widgets.states import ErrorPanel


class RequestsPage(Page):
    """The list in front; the form takes its place while a request is written."""

    def __init__(self, presenter: WaitingListPresenter, memory: Memory) -> None:
        super().__init__("requests", text("requests.title"), "inbox")
        self._presenter = presenter
        self.list = RequestList(presenter, memory)
        self.list.request_chosen.connect(self._open)
        self.list.counted.connect(self.set_status)
        self.new_button = primary_button(text("requests.new"), "plus")
        self.new_button.setToolTip(text("requests.new_key"))
        self.add_action_widget(self.new_button)
        self._error = QVBoxLayout()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.content.addLayout(self._error)
        self.content.addWidget(self.stack, 1)
        presenter.reading_failed.connect(self._show_problem)
        presenter.rows_changed.connect(self._clear_problem)

    def on_shown(self, subject: object = None) -> None:
        """The list; it is read the first time."""
        if not self._presenter.is_loaded:
            self._presenter.refresh()

    def focus_target(self) -> QWidget:
        return self.list.focus_target()

    def _open(self, row: WaitingRow) -> None:
        self.page_requested.emit("matching", int(row.request))

    def _show_problem(self, words: ErrorWords) -> None:
        self._clear_problem()
        panel = ErrorPanel(words.what, words.safe, words.next_step, text("requests.again"))
        panel.action_requested.connect(self._presenter.refresh)
        self._error.addWidget(panel)

    def _clear_problem(self) -> None:
        while (item := self._error.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
