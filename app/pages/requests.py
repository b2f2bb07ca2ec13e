"""Verzoeken: the waiting list, and the form in which a request is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.error_words import ErrorWords
from app.pages.request_form import RequestFormView
from app.pages.request_list import RequestList
from app.presenters.place_fields import PlaceFields
from app.presenters.request_form import RequestFormPresenter
from app.presenters.waiting_list import WaitingListPresenter, WaitingRow
from app.translation import text
from app.widgets.buttons import button, primary_button, quiet_button
from app.widgets.labels import secondary, strong
from app.widgets.memory import Memory
from app.widgets.page import Page, clear, row
from app.widgets.states import ErrorPanel
from app.widgets.tokens import GROUPS, RELATED

NEW = 0
"""As subject: an empty form."""


class RequestsPage(Page):
    """The list in front; the form takes its place while a request is written."""

    def __init__(
        self,
        presenter: WaitingListPresenter,
        form_presenter: RequestFormPresenter,
        places: PlaceFields,
        memory: Memory,
    ) -> None:
        super().__init__("requests", text("requests.title"), "inbox")
        self._presenter = presenter
        self._form_presenter = form_presenter
        self.list = RequestList(presenter, memory)
        self.form = RequestFormView(form_presenter, places)
        self.kept = UnsavedCard(form_presenter)
        self._after_saving: Callable[[], object] | None = None
        self.new_button = primary_button(text("requests.new"), "plus")
        self.new_button.setToolTip(text("requests.new_key"))
        self.add_action_widget(self.new_button)
        self._error = QVBoxLayout()
        self.stack = QStackedWidget()
        for part in (self.list, self.form):
            self.stack.addWidget(part)
        self.content.addLayout(self._error)
        self.content.addWidget(self.kept)
        self.content.addWidget(self.stack, 1)
        self._connect()

    def on_shown(self, subject: object = None) -> None:
        """A request's number shows its form, `NEW` an empty one, nothing the list."""
        if isinstance(subject, int):
            self._show_form(subject)
        else:
            self._show_list()

    def subject(self) -> object:
        return self._form_presenter.request if self._is_form() else None

    def focus_target(self) -> QWidget:
        return self.form.first_control() if self._is_form() else self.list.focus_target()

    def unsaved(self) -> str:
        return self.kept.words() if self._form_presenter.is_changed() else ""

    def save_unsaved(self, done: Callable[[], object]) -> None:
        self.show_unsaved()
        self._after_saving = done
        if not self.form.save_now():
            self._after_saving = None

    def discard_unsaved(self) -> None:
        self._form_presenter.give_up()
        self.kept.hide()

    def show_unsaved(self) -> None:
        self._go_on()

    def _is_form(self) -> bool:
        return self.stack.currentWidget() is self.form

    def _show_form(self, request: int) -> None:
        presenter = self._form_presenter
        if presenter.is_changed() and presenter.request != request:
            self._show_list()
            return
        if not presenter.is_changed():
            if request == NEW:
                presenter.start_new()
            else:
                presenter.load(request)
        self.stack.setCurrentWidget(self.form)
        self.kept.hide()
        self.form.focus_step()

    def _go_on(self) -> None:
        self.page_requested.emit("requests", self._form_presenter.request)

    def _show_list(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.kept.show_state()
        if not self._presenter.is_loaded:
            self._presenter.refresh()

    def _ask_new(self) -> None:
        if self._form_presenter.is_changed():
            self._show_list()
            self.kept.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.page_requested.emit("requests", NEW)

    def _open(self, chosen: WaitingRow) -> None:
        target = "matching" if chosen.state.value == "open" else "requests"
        self.page_requested.emit(target, int(chosen.request))

    def _save(self) -> None:
        if self._is_form():
            self.form.save_now()

    def _connect(self) -> None:
        self.list.request_chosen.connect(self._open)
        self.list.new_requested.connect(self._ask_new)
        self.list.counted.connect(self.set_status)
        self.form.left.connect(lambda: self.page_requested.emit("requests", None))
        self.form.notice_requested.connect(self.notice_requested)
        self.form.opened.connect(lambda request: self.page_requested.emit("matching", request))
        self.kept.go_on.clicked.connect(self._go_on)
        self.new_button.clicked.connect(self._ask_new)
        self._form_presenter.saved.connect(self._end_saving)
        for trouble in (
            self._form_presenter.saving_refused,
            self._form_presenter.conflict_found,
            self._form_presenter.failed,
        ):
            trouble.connect(self._forget_closing)
        self._presenter.reading_failed.connect(self._show_problem)
        self._presenter.rows_changed.connect(self._clear_problem)
        for keys, act in (("Ctrl+N", self._ask_new), ("Ctrl+S", self._save)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

    def _end_saving(self, _opened: bool) -> None:
        self.kept.show_state(only_hide=True)
        after, self._after_saving = self._after_saving, None
        if after is not None:
            after()

    def _forget_closing(self, _why: object) -> None:
        """What could not be saved keeps the window open, with the form in front that says why."""
        self._after_saving = None

    def _show_problem(self, words: ErrorWords) -> None:
        self._clear_problem()
        panel = ErrorPanel(words.what, words.safe, words.next_step, text("requests.again"))
        panel.action_requested.connect(self._presenter.refresh)
        self._error.addWidget(panel)

    def _clear_problem(self) -> None:
        clear(self._error)


class UnsavedCard(QFrame):
    """Above the list while the form holds something that is not saved: go on, save or throw away."""

    def __init__(self, presenter: RequestFormPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.setProperty("role", "notice")
        self.setProperty("tone", "attention")
        self._words = secondary("")
        self.go_on = button(text("form.kept.go_on"))
        self.save = quiet_button(text("form.kept.save"))
        self.discard = quiet_button(text("form.kept.discard"))
        self.save.clicked.connect(presenter.save)
        self.discard.clicked.connect(self._throw_away)
        layout = row(
            strong(text("form.kept.heading")),
            self._words,
            None,
            self.discard,
            self.save,
            self.go_on,
            spacing=RELATED,
        )
        layout.setContentsMargins(GROUPS, RELATED, GROUPS, RELATED)
        self.setLayout(layout)
        self.hide()

    def words(self) -> str:
        """Which request it is."""
        return text("form.kept.words", what=self._presenter.draft.case_number or text("form.new"))

    def show_state(self, only_hide: bool = False) -> None:
        """Show the card when there is something to save."""
        changed = self._presenter.is_changed()
        self._words.setText(self.words())
        self.setVisible(changed and not only_hide)

    def _throw_away(self) -> None:
        self._presenter.give_up()
        self.hide()
