"""The providers: every one in a table, one in full, and what people do with one under a key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle, Progress
from app.error_words import error_words
from app.presenters.provider_views import (
    ContactView,
    ProviderTable,
    ProviderView,
    provider_table,
    provider_view,
)
from app.presenters.provider_words import ContractView, FacilityTable, ReportView
from app.presenters.session import Session
from app.translation import text
from app.whole_files import write_whole
from app.workflows.act_history import HistoryLine
from app.workflows.bed_words import confirm_unchanged
from app.workflows.list_exports import file_name
from app.workflows.live_register import RegisterView
from app.workflows.provider_editing import Edited, confirm_contract, delete_contract, end_report
from app.workflows.providers import (
    ProviderOverview,
    ProviderRights,
    provider_details,
    provider_overview,
    rights_of,
)
from app.workflows.reminders import ReminderMail, reminder_email
from db.errors import NotFound
from matching.entities.codes import Source
from matching.entities.facilities import Contract, WaitingReport
from matching.entities.identifiers import ActId, FacilityId, ProviderId
from matching.entities.snapshot import RegisterSnapshot

__all__ = [
    "ContactView",
    "ContractView",
    "FacilityTable",
    "HistoryLine",
    "ProviderTable",
    "ProviderView",
    "ProvidersPresenter",
    "ReportView",
]

FOLLOWS = frozenset(
    {
        "providers", "facilities", "contracts", "beds", "occupancies", "admission_stops", "confirmations",
        "legal_checks", "waiting_reports", "acts",
    }
)  # fmt: skip
CHANGED = FOLLOWS


class ProvidersPresenter(QObject):
    """Reads beside the interface; keeps which provider is shown, and reads it again after every change."""

    table_changed = Signal()
    """Another table: records have other numbers."""
    provider_changed = Signal()
    """`shown` is another provider, or the same one anew; None when there is none."""
    reading_failed = Signal(object)
    """`ErrorWords`: what was shown stays."""
    failed = Signal(object)
    """`ErrorWords`: something was not stored."""
    mail_written = Signal(object, str)
    """The file with the e-mail, and what to say about it beside that it is there."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: JobHandle | None = None
        self._overview = ProviderOverview(rights=rights_of(session.actor))
        self._read: RegisterView | None = None
        self.is_loaded = False
        self.table = ProviderTable()
        self.chosen = 0
        self.shown: ProviderView | None = None
        session.changes.data_changed.connect(self._follow)

    @property
    def rights(self) -> ProviderRights:
        """What this user may see and do here."""
        return self._overview.rights

    @property
    def today(self) -> date:
        """The day the page speaks of."""
        return self._session.today()

    def refresh(self) -> None:
        """Read the register again; an answer that is still on its way is dropped."""
        self._start(self._read_everything, self._show)

    def choose(self, provider: int) -> None:
        """Show another provider; 0 shows none."""
        if provider == self.chosen and self.shown is not None:
            return
        self.chosen, self.shown = provider, None
        self.provider_changed.emit()
        if provider:
            self.refresh()

    def provider_of(self, facility: int) -> int:
        """Whose facility this is; 0 when it is not known (yet)."""
        found = None if self._read is None else self._read.snapshot.facilities.get(FacilityId(facility))
        return 0 if found is None else int(found.provider)

    def confirm_unchanged(self) -> None:
        """The provider says that nothing changed: one word about every facility, one act."""
        view = self.shown
        if view is None or not view.listed:
            return
        facilities = view.listed
        session = self._session
        sentence = text("providers.did.unchanged", provider=view.name, count=len(facilities))
        session.jobs.write(
            lambda _: confirm_unchanged(
                session.register, session.actor, facilities, Source.PROVIDER, session.today()
            ),
            done=lambda act: self._tell(act, sentence),
            failed=self._fail,
        )

    def confirm_contract(self, contract: Contract) -> None:
        """What was assumed is agreed."""
        session = self._session
        self._edit(lambda: confirm_contract(session.register, session.actor, contract, session.today()))

    def confirm_contracts(self) -> None:
        """Confirm the first contract that is only assumed."""
        assumed = next((one for one in self._contracts() if one.state == "assumed" and one.own), None)
        if assumed is not None:
            self.confirm_contract(assumed.contract)

    def delete_contract(self, contract: Contract) -> None:
        """Take a contract away that never was one."""
        session = self._session
        self._edit(lambda: delete_contract(session.register, session.actor, contract))

    def end_report(self, report: WaitingReport) -> None:
        """The waiting time is acceptable again."""
        session = self._session
        self._edit(lambda: end_report(session.register, session.actor, report, session.today()))

    def mail_name(self) -> str:
        """A name for the e-mail that asks the provider for a new list."""
        return file_name("reminder.file", "" if self.shown is None else self.shown.name, self.today)

    def write_mail(self, path: Path) -> None:
        """Make that e-mail in a file, with the list to correct attached; marks the provider as asked."""
        if self.shown is None:
            return
        session, provider, name = self._session, self.shown.details.provider.id, self.shown.name

        def job(_: Progress) -> ReminderMail:
            mail = reminder_email(session.register, session.actor, provider, session.today(), session.place_names)
            write_whole(path, mail.content)
            return mail

        session.jobs.write(job, done=lambda mail: self._tell_mail(mail, path, name), failed=self._fail)

    def undo(self, line: HistoryLine) -> None:
        """Take back one act of the history."""
        self._session.undo.undo(line.act, line.sentence, line.in_parts)

    def tell_edited(self, edited: Edited[Any]) -> None:
        """Something was stored: say so with the way back, and let every page know."""
        if edited.act is not None:
            self._tell(edited.act, text(f"act.{edited.kind}", provider=edited.provider))

    def _tell_mail(self, mail: ReminderMail, path: Path, name: str) -> None:
        """The way back is offered as with every act; only what needs attention is said instead."""
        words = text("providers.mail_written", file=path.name)
        if mail.act is not None:
            self._tell(mail.act, text("act.reminded", provider=name))
            words = ""
        if not mail.has_address:
            words = text("providers.mail_without_address", file=path.name)
        self.mail_written.emit(path, words)

    def _contracts(self) -> tuple[ContractView, ...]:
        return () if self.shown is None else self.shown.contracts

    def _edit(self, job: Callable[[], Edited[Any]]) -> None:
        self._session.jobs.write(lambda _: job(), done=self.tell_edited, failed=self._fail)

    def _tell(self, act: int, sentence: str) -> None:
        self._session.changes.tell(CHANGED)
        self._session.undo.did(ActId(act), sentence)

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error_words(error))
        self.refresh()

    def _start(self, job: Callable[[Progress], _Read], done: Callable[[_Read], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._session.jobs.read(job, done=done, failed=self._fail_reading)

    def _read_everything(self, progress: Progress) -> _Read:
        """On the reading thread: the table only when the register is another, the provider always."""
        session, chosen = self._session, self.chosen
        view = session.live.current()
        overview, table = self._overview, self.table
        if view is not self._read:
            progress.check()
            overview = provider_overview(session.register, session.actor, view)
            table = provider_table(overview, view.snapshot.day, _searched(view.snapshot))
        progress.check()
        shown = None
        if chosen in overview.row_of:
            found = provider_details(session.register, session.actor, view, overview, ProviderId(chosen))
            shown = provider_view(found, session.municipality_names, session.region)
        return view, overview, table, shown

    def _show(self, read: _Read) -> None:
        view, overview, table, shown = read
        is_new = view is not self._read
        self._read, self._overview, self.is_loaded = view, overview, True
        self.shown = shown
        if is_new:
            self.table = table
            self.table_changed.emit()
        self.provider_changed.emit()

    def _fail_reading(self, error: BaseException) -> None:
        if isinstance(error, NotFound):
            self.chosen, self.shown = 0, None
            self.provider_changed.emit()
        else:
            self.reading_failed.emit(error_words(error))

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if self.is_loaded and kinds & FOLLOWS:
            self.refresh()


_Read = tuple[RegisterView, ProviderOverview, ProviderTable, ProviderView | None]


def _searched(snapshot: RegisterSnapshot) -> Mapping[int, str]:
    """What one finds a provider by beside its name: who phones, and the names of its facilities."""
    found: dict[int, list[str]] = defaultdict(list)
    for provider in snapshot.providers.values():
        contact = provider.contact
        found[provider.id] += [contact.person, contact.phone, contact.out_of_hours_phone, contact.email]
    for facility in snapshot.facilities.values():
        if not facility.secret_address:
            found[facility.provider].append(facility.name)
    return {provider: " ".join(words) for provider, words in found.items()}
