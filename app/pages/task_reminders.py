"""Providers whose lists grow old: a ready e-mail for one or many, or their word that nothing changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app.dialogs.mail_output import MailOutput
from app.pages.task_columns import reminder_columns, reminder_fits
from app.pages.task_pane import TaskPane
from app.presenters.tasks import ReminderRow, TasksPresenter
from app.translation import day, text
from app.widgets.buttons import button, primary_button
from app.widgets.chips import ChoiceChip
from app.widgets.labels import paragraph, secondary
from app.widgets.memory import Memory
from app.widgets.page import column, row
from app.widgets.states import ProgressPanel
from matching.entities.identifiers import ProviderId


class RemindersPane(TaskPane):
    """One provider or, with several selected, all of these at once."""

    page_requested = Signal(str, object)

    def __init__(self, presenter: TasksPresenter, memory: Memory, output: MailOutput) -> None:
        choices = [(code, text(f"tasks.reminders.reminded.{code}")) for code in ("no", "yes")]
        chips = [ChoiceChip("reminded", text("tasks.reminders.chip_reminded"), choices)]
        super().__init__("reminders", "email", chips, memory, "mail")
        self._presenter = presenter
        self._output = output
        self.progress = ProgressPanel(text("tasks.reminders.writing"))
        self.progress.hide()
        self.progress.cancel_requested.connect(presenter.stop_writing)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.progress)
        self._connect_presenter()
        confirm = QShortcut(QKeySequence("U"), self.table, self.confirm)
        confirm.setContext(Qt.ShortcutContext.WidgetShortcut)

    def make_mails(self) -> None:
        """Ask where, then make the e-mail (one) or e-mails (a folder) of what is selected."""
        chosen = self._chosen()
        if len(chosen) == 1:
            path = self._output.ask_file(self, self._presenter.proposed_file(chosen[0]))
            if path is not None:
                self._presenter.write_mail(chosen[0].provider, path)
        elif chosen:
            folder = self._output.ask_folder(self)
            if folder is not None:
                self._presenter.write_mails([one.provider for one in chosen], folder)

    def confirm(self) -> None:
        """The selected provider says that nothing changed."""
        chosen = self._chosen()
        if len(chosen) == 1:
            self._presenter.confirm_provider(chosen[0].provider, chosen[0].name)

    def _connect_presenter(self) -> None:
        presenter = self._presenter
        presenter.reminders_changed.connect(self._show)
        presenter.progressed.connect(self._show_step)
        presenter.mails_written.connect(self._written)
        presenter.doing_failed.connect(lambda _: self.progress.hide())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_detail())
        self.table.record_activated.connect(self._open)

    def _show(self) -> None:
        rows = self._presenter.reminders
        self.fill(reminder_columns(rows, self._presenter.today()), lambda values: reminder_fits(rows, values))
        self._show_detail()

    def _chosen(self) -> list[ReminderRow]:
        rows = self._presenter.reminders
        return [rows[record] for record in self.table.selected_records() if record < len(rows)]

    def _show_detail(self) -> None:
        chosen = self._chosen()
        if not chosen:
            self.detail.show_nothing(text("tasks.reminders.explanation"))
        elif len(chosen) == 1:
            self._show_one(chosen[0])
        else:
            make = primary_button(text("tasks.reminders.make_many", count=len(chosen)), "mail")
            make.clicked.connect(self.make_mails)
            body = column(paragraph(text("tasks.reminders.many_why")))
            body.addLayout(row(make, None))
            self.detail.show_parts(text("tasks.reminders.chosen", count=len(chosen)), body)

    def _show_one(self, one: ReminderRow) -> None:
        today = self._presenter.today()
        body = column(paragraph(text("tasks.reminders.state", **_counts(one))))
        if one.reminded_on is not None:
            body.addWidget(secondary(text("tasks.reminders.reminded_on", day=day(one.reminded_on, today))))
        if not one.has_email:
            body.addWidget(secondary(text("tasks.reminders.no_email_why"), wrap=True))
        make = primary_button(text("tasks.reminders.make"), "mail")
        make.clicked.connect(self.make_mails)
        same = button(text("tasks.reminders.unchanged"), "check")
        same.setToolTip(text("tasks.reminders.unchanged_key"))
        same.clicked.connect(self.confirm)
        go = button(text("tasks.reminders.open"))
        go.clicked.connect(lambda: self._go(one.provider))
        body.addLayout(row(make, same, None))
        body.addLayout(row(go, None))
        self.detail.show_parts(one.name, body)

    def _open(self, record: int) -> None:
        self._go(self._presenter.reminders[record].provider)

    def _go(self, provider: ProviderId) -> None:
        self.page_requested.emit("providers", ("provider", int(provider)))

    def _show_step(self, done: int, total: int) -> None:
        self.progress.setVisible(done < total)
        self.progress.show_step(done, total)

    def _written(self, path: Path, _words: str) -> None:
        self.progress.hide()
        self._output.open_path(path)


def _counts(one: ReminderRow) -> dict[str, object]:
    known = {"count": one.facilities, "fresh": one.fresh, "ageing": one.ageing, "stale": one.stale + one.unknown}
    return {name: str(value) if name != "count" else value for name, value in known.items()}
