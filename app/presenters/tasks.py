"""What waits for a person: conflicts between lists and the register, what runs out, and lists that grow old."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle, Progress, Step
from app.error_words import ErrorWords, error_words
from app.presenters.session import Session
from app.translation import text
from app.whole_files import write_whole
from app.workflows.bed_words import confirm_unchanged
from app.workflows.expiry import Expiry, ExpiryKind, expiring, read_checks
from app.workflows.list_exports import file_name
from app.workflows.reminders import ReminderFiles, ReminderRow, reminder_email, reminder_emails, reminder_list
from db.transactions import Work
from matching.entities.codes import Source
from matching.entities.identifiers import ActId, FacilityId, ProviderId

__all__ = ["Expiry", "ExpiryKind", "ReminderRow", "TasksPresenter"]

WITHIN_DAYS = 90
FOLLOWS = frozenset(
    {
        "tasks", "facilities", "providers", "confirmations", "contracts", "legal_checks", "children", "requests",
        "occupancies", "beds", "imports",
    }
)  # fmt: skip


class TasksPresenter(QObject):
    """Reads the three lists beside the interface and again after every change that may touch them."""

    expiring_changed = Signal()
    reminders_changed = Signal()
    reading_failed = Signal(object)
    """`ErrorWords`: nothing was lost, what was shown stays."""
    doing_failed = Signal(object)
    """`ErrorWords` of something a person asked for."""
    mails_written = Signal(object, str)
    """Where the e-mail (or the folder of e-mails) stands, and what there is to say about it."""
    progressed = Signal(int, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs: dict[str, JobHandle] = {}
        self._writing: JobHandle | None = None
        self.expiries: tuple[Expiry, ...] = ()
        self.reminders: tuple[ReminderRow, ...] = ()
        self.is_loaded = False
        session.changes.data_changed.connect(self._follow)

    def today(self) -> date:
        """The day of the lists."""
        return self._session.today()

    def refresh(self) -> None:
        """Read everything again; answers that are still on their way are dropped."""
        self.is_loaded = True
        session = self._session
        self._read("expiring", lambda _: _expiries(session), self._show_expiring)
        self._read(
            "reminders",
            lambda _: reminder_list(session.register, session.actor, session.today()),
            self._show_reminders,
        )

    def write_mail(self, provider: ProviderId, path: Path) -> None:
        """Make the e-mail for one provider in this file; marks the provider as reminded."""
        session = self._session

        def job(_: Progress) -> tuple[Path, str, ActId | None]:
            mail = reminder_email(session.register, session.actor, provider, session.today(), session.place_names)
            write_whole(path, mail.content)
            key = "tasks.reminders.written" if mail.has_address else "tasks.reminders.written_no_address"
            return path, text(key, file=path.name), mail.act

        self._write(job, self._mail_done)

    def write_mails(self, providers: Sequence[ProviderId], folder: Path) -> None:
        """Make an e-mail for each of these in a folder, with progress; stopping keeps what was written."""
        session = self._session

        def job(progress: Progress) -> tuple[Path, str, ActId | None]:
            made = reminder_emails(
                session.register,
                session.actor,
                providers,
                folder,
                session.today(),
                session.place_names,
                progress=progress.tell,
                cancelled=progress.is_stopping,
            )
            return folder, _made_words(made), made.act

        self._write(job, self._mail_done, step=lambda step: self.progressed.emit(step.done, step.total))

    def stop_writing(self) -> None:
        """Stop making e-mails; those that are ready stay."""
        if self._writing is not None:
            self._writing.cancel()

    def confirm_provider(self, provider: ProviderId, name: str) -> None:
        """The provider says that nothing changed: one word for each of its listed facilities."""
        session = self._session

        def job(_: Progress) -> ActId:
            with session.register.read(session.actor) as work:
                own = _listed(work, provider)
            return confirm_unchanged(session.register, session.actor, own, Source.PROVIDER, session.today())

        self._write(job, lambda act: self._confirmed(act, name))

    def proposed_file(self, row: ReminderRow) -> str:
        """A name for the e-mail of a provider."""
        return file_name("reminder.file", row.name, self.today())

    def _read(self, name: str, job: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        if name in self._jobs:
            self._jobs[name].cancel()
        self._jobs[name] = self._session.jobs.read(job, done=done, failed=self._reading_failed)

    def _write(
        self,
        job: Callable[[Progress], Any],
        done: Callable[[Any], None],
        step: Callable[[Step], None] | None = None,
    ) -> None:
        self._writing = self._session.jobs.write(job, done=done, failed=self._doing_failed, step=step)

    def _show_expiring(self, found: tuple[Expiry, ...]) -> None:
        self.expiries = found
        self.expiring_changed.emit()

    def _show_reminders(self, found: tuple[ReminderRow, ...]) -> None:
        self.reminders = tuple(one for one in found if one.asks_for_word)
        self.reminders_changed.emit()

    def _mail_done(self, made: tuple[Path, str, ActId | None]) -> None:
        path, words, act = made
        if act is not None:
            self._session.undo.did(act, words)
            self._session.changes.tell({"providers", "acts"})
        self.mails_written.emit(path, words)

    def _confirmed(self, act: ActId, name: str) -> None:
        self._session.changes.tell({"confirmations", "acts"})
        self._session.undo.did(act, text("tasks.reminders.confirmed", name=name))

    def _reading_failed(self, error: BaseException) -> None:
        words: ErrorWords = error_words(error)
        self.reading_failed.emit(words)

    def _doing_failed(self, error: BaseException) -> None:
        words: ErrorWords = error_words(error)
        self.doing_failed.emit(words)

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if kinds & FOLLOWS and self.is_loaded:
            self.refresh()


def _expiries(session: Session) -> tuple[Expiry, ...]:
    checks = read_checks(session.register, session.actor)
    return expiring(session.live.current().snapshot, checks, WITHIN_DAYS)


def _listed(work: Work, provider: ProviderId) -> list[FacilityId]:
    return [one.id for one in work.facilities.of_provider(provider) if one.listed_until is None]


def _made_words(made: ReminderFiles) -> str:
    words = text("tasks.reminders.written_many", count=len(made.paths))
    if not made.without_address:
        return words
    return f"{words} {text('tasks.reminders.without_address', count=len(made.without_address))}"
