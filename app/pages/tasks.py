"""Taken: conflicts to decide, what runs out, and lists to ask for."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.dialogs.mail_output import MailOutput
from app.error_words import ErrorWords
from app.pages.task_conflicts import ConflictsPane
from app.pages.task_expiry import ExpiryPane
from app.pages.task_reminders import RemindersPane
from app.presenters.conflicts import ConflictsPresenter
from app.presenters.tasks import TasksPresenter
from app.translation import text
from app.widgets.buttons import SegmentedSwitch
from app.widgets.memory import Memory
from app.widgets.page import Page, clear, row
from app.widgets.states import ErrorPanel

NAME = "tasks"
VIEWS = ("conflicts", "expiring", "reminders")


class TasksPage(Page):
    """Three lists of which one is shown; the counts stand on the switch."""

    def __init__(
        self, presenter: TasksPresenter, conflicts: ConflictsPresenter, memory: Memory, output: MailOutput
    ) -> None:
        super().__init__(NAME, text("tasks.title"), "list-checks")
        self._presenter = presenter
        self._conflicts = conflicts
        self.conflicts = ConflictsPane(conflicts, memory)
        self.expiring = ExpiryPane(presenter, memory)
        self.reminders = RemindersPane(presenter, memory, output)
        self.switch = SegmentedSwitch([text(f"tasks.view.{view}", count=0) for view in VIEWS], text("tasks.views"))
        self._stack = QStackedWidget()
        for pane in (self.conflicts, self.expiring, self.reminders):
            self._stack.addWidget(pane)
            pane.page_requested.connect(self.page_requested)
        self._error = QVBoxLayout()
        self.content.addLayout(row(self.switch, None))
        self.content.addLayout(self._error)
        self.content.addWidget(self._stack, 1)
        self._connect()

    def on_shown(self, subject: object = None) -> None:
        """`conflicts`, `expiring` or `reminders` as subject shows that list."""
        if subject in VIEWS:
            self.switch.choose(VIEWS.index(str(subject)))
        if not self._presenter.is_loaded:
            self._presenter.refresh()
            self._conflicts.refresh()

    def subject(self) -> object:
        """The list that is shown."""
        return VIEWS[self.switch.index()]

    def focus_target(self) -> QWidget:
        """The table of the list that is shown."""
        return (self.conflicts, self.expiring, self.reminders)[self.switch.index()].focus_target()

    def _connect(self) -> None:
        presenter = self._presenter
        self.switch.chosen.connect(self._stack.setCurrentIndex)
        self._conflicts.rows_changed.connect(lambda: self._count("conflicts", len(self._conflicts.rows)))
        presenter.expiring_changed.connect(lambda: self._count("expiring", len(presenter.expiries)))
        presenter.reminders_changed.connect(lambda: self._count("reminders", len(presenter.reminders)))
        for failed in (presenter.reading_failed, self._conflicts.reading_failed):
            failed.connect(self._show_problem)
        for failed in (presenter.doing_failed, self._conflicts.doing_failed):
            failed.connect(lambda words: self.notice_requested.emit(words.in_one_line(), "wrong"))
        presenter.mails_written.connect(lambda _, words: self.notice_requested.emit(words, "good"))

    def _count(self, view: str, count: int) -> None:
        self._clear_problem()
        self.switch.set_words(VIEWS.index(view), text(f"tasks.view.{view}", count=count))
        waiting = len(self._conflicts.rows)
        passed = sum(one.has_passed for one in self._presenter.expiries)
        self.set_status(
            text("tasks.status", conflicts=waiting, passed=passed, silent=len(self._presenter.reminders))
        )

    def _show_problem(self, words: ErrorWords) -> None:
        self._clear_problem()
        panel = ErrorPanel(words.what, words.safe, words.next_step, text("requests.again"))
        panel.action_requested.connect(self._again)
        self._error.addWidget(panel)

    def _again(self) -> None:
        self._presenter.refresh()
        self._conflicts.refresh()

    def _clear_problem(self) -> None:
        clear(self._error)
