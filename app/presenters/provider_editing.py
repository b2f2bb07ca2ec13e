"""The side panel of the providers: one draft at a time, what is wrong with it, saving, two versions that meet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.error_words import error_words
from app.presenters.provider_views import ProviderTable, ProviderView
from app.presenters.provider_words import euros
from app.presenters.session import Session
from app.presenters.vacancy_views import name_words
from app.translation import text, word
from app.workflows import provider_drafts as drafts
from app.workflows import provider_editing as editing
from app.workflows.provider_drafts import ContractDraft, Draft, ProviderDraft, ReportDraft
from app.workflows.requests import FormRemark
from db.errors import AlreadyThere, StaleEdit
from matching.entities.codes import CARE_FORMS
from matching.entities.facilities import Contract, Provider, WaitingReport

__all__ = ["Conflict", "FormRemark", "Job", "ProviderEditingPresenter", "Surroundings"]


@dataclass(frozen=True)
class Surroundings:
    """What checking a draft looks at, and what can be chosen in it."""

    view: ProviderView | None = None
    table: ProviderTable = field(default_factory=ProviderTable)

    @property
    def provider(self) -> int:
        """The provider whose contract or report this is; 0 for a new provider."""
        return 0 if self.view is None else int(self.view.details.provider.id)

    def other_names(self) -> frozenset[str]:
        """Names of all other providers, in small letters."""
        return frozenset(one.name.lower() for one in self.table.rows if one.provider != self.provider)

    def main_providers(self) -> list[tuple[int, str]]:
        """Who can be a main provider: who works under nobody, and who it is now."""
        now = None if self.view is None else self.view.details.provider.main_provider
        return [
            (int(one.provider), one.name)
            for one in self.table.rows
            if one.provider == now or (not one.main and self.provider != one.provider)
        ]

    def facilities(self) -> list[tuple[int, str]]:
        """The provider's facilities."""
        lines = () if self.view is None else self.view.details.facilities
        return [(int(one.facility.id), name_words(one.facility)) for one in lines]


@dataclass(frozen=True)
class Job:
    """How one kind of record is edited: its draft, its checks, its storing."""

    kind: str
    draft_of: Callable[[Any], Draft]
    record_of: Callable[[Any, Any, Surroundings], Any]
    remarks: Callable[[Any, Any, Surroundings, date], Iterable[FormRemark]]
    save: Callable[[Session, Any], editing.Edited[Any]]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else saved meanwhile: per field what stands here and in the register."""

    fields: dict[str, tuple[Any, Any]]
    theirs: Any


class ProviderEditingPresenter(QObject):
    """Nothing typed is lost by an error, a conflict or a change elsewhere."""

    opened = Signal()
    """Another draft: fill every field of the form of `kind`."""
    remarks_changed = Signal()
    saved = Signal(object)
    """`Edited`: the draft is stored."""
    saving_refused = Signal(object)
    """Tuple of `FormRemark` that must be mended first."""
    conflict_found = Signal(object)
    """`Conflict`."""
    failed = Signal(object)
    """`ErrorWords`; what was typed is still here."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job = PROVIDER
        self._clean: Draft = ProviderDraft()
        self._conflict: Conflict | None = None
        self.surroundings = Surroundings()
        self.base: Any = None
        self.draft: Draft = self._clean
        self.remarks: tuple[FormRemark, ...] = ()
        self.is_open = False
        self.is_busy = False

    @property
    def today(self) -> date:
        """The day of the form."""
        return self._session.today()

    @property
    def kind(self) -> str:
        """What is edited: `provider`, `contract` or `report`."""
        return self._job.kind

    def is_changed(self) -> bool:
        """Whether something here is not stored."""
        return self.is_open and self.draft != self._clean

    def words_of(self, field: str, value: Any) -> str:
        """A value of the draft as people read it."""
        if value is None or value in ("", frozenset()):
            return ""
        if field == "main_provider":
            return dict(self.surroundings.main_providers()).get(value, "")
        if field == "facility":
            return dict(self.surroundings.facilities()).get(value, "")
        return value_words(field, value, self.municipality)

    def municipality(self, code: str) -> str:
        """The everyday name of a municipality."""
        return self._session.municipality_names.get(code, code)

    def region_municipalities(self) -> list[tuple[str, str]]:
        """Code and name of the region's municipalities, by name."""
        pairs = [(str(code), self.municipality(code)) for code in self._session.region.municipalities]
        return sorted(pairs, key=lambda pair: pair[1].casefold())

    def edit_provider(self, view: ProviderView | None, table: ProviderTable) -> None:
        """A provider, or (None) a new one."""
        base = None if view is None else view.details.provider
        self._open(PROVIDER, base, ProviderDraft(), Surroundings(view, table))

    def edit_contract(self, view: ProviderView, contract: Contract | None) -> None:
        """A contract, or (None) a new one for the whole region from today."""
        region = frozenset(str(code) for code in self._session.region.municipalities)
        fresh = ContractDraft(municipalities=region, starts=self.today)
        self._open(CONTRACT, contract, fresh, Surroundings(view))

    def edit_report(self, view: ProviderView, report: WaitingReport | None) -> None:
        """A report of waiting too long, or (None) a new one of today."""
        self._open(REPORT, report, ReportDraft(reported_on=self.today), Surroundings(view))

    def change(self, field: str, value: object) -> None:
        """One field says something else."""
        if getattr(self.draft, field) != value:
            changes: dict[str, Any] = {field: value}
            self.draft = replace(self.draft, **changes)
            self._check()

    def save(self) -> None:
        """Store the draft; refused while something is wrong."""
        if self.is_busy:
            return
        refused = tuple(one for one in self.remarks if one.blocking)
        if refused:
            self.saving_refused.emit(refused)
            return
        session, job = self._session, self._job
        record = job.record_of(self.draft, self.base, self.surroundings)
        self.is_busy = True
        session.jobs.write(lambda _: job.save(session, record), done=self._show_saved, failed=self._fail)

    def keep_mine(self) -> None:
        """Save what stands here over the version in the register."""
        if self._conflict is not None:
            self.base, self._conflict = self._conflict.theirs, None
            self.save()

    def take_theirs(self) -> None:
        """Show the version in the register; what stood here is given up."""
        if self._conflict is not None:
            self._open(self._job, self._conflict.theirs, self._clean, self.surroundings)

    def give_up(self) -> None:
        """Forget what was not saved."""
        self.draft, self.is_open, self._conflict = self._clean, False, None

    def _open(self, job: Job, base: Any, fresh: Draft, surroundings: Surroundings) -> None:
        self._job, self.base, self.surroundings = job, base, surroundings
        self._clean = fresh if base is None else job.draft_of(base)
        self.draft, self._conflict, self.is_open = self._clean, None, True
        self._check()
        self.opened.emit()

    def _check(self) -> None:
        self.remarks = tuple(self._job.remarks(self.draft, self.base, self.surroundings, self.today))
        self.remarks_changed.emit()

    def _show_saved(self, edited: editing.Edited[Any]) -> None:
        self.is_busy, self.is_open = False, False
        self.base, self._clean = edited.record, self.draft
        self.saved.emit(edited)

    def _fail(self, error: BaseException) -> None:
        self.is_busy = False
        if isinstance(error, StaleEdit) and error.stored is not None:
            theirs = self._job.draft_of(error.stored)
            self._conflict = Conflict(drafts.differences(self.draft, theirs), error.stored)
            self.conflict_found.emit(self._conflict)
        elif isinstance(error, AlreadyThere) and error.kind == "providers":
            name = getattr(self.draft, "name", "")
            self.remarks = (FormRemark("name", "taken", {"name": name}), *self.remarks)
            self.remarks_changed.emit()
            self.saving_refused.emit(self.remarks[:1])
        else:
            self.failed.emit(error_words(error))


def value_words(field: str, value: Any, municipality: Callable[[str], str]) -> str:
    """A value of a draft in words."""
    if field in ("price_per_day", "price_per_absent_day"):
        return euros(value)
    if field == "forms":
        return ", ".join(word("care_form", code) for code in sorted(value))
    if field == "care_form":
        return word("care_form", value)
    if field == "municipalities":
        return ", ".join(sorted(municipality(code) for code in value))
    if isinstance(value, bool):
        return text("record.yes" if value else "record.no")
    return f"{value:%d-%m-%Y}" if isinstance(value, date) else str(value)


def form_choices() -> list[tuple[str, str]]:
    """Every care form with its word."""
    return [(one.code, word("care_form", one.code)) for one in CARE_FORMS]


def _provider_remarks(draft: ProviderDraft, _base: Any, around: Surroundings, _day: date) -> Iterable[FormRemark]:
    has_subcontractors = around.view is not None and bool(around.view.details.subcontractors)
    return drafts.provider_remarks(draft, around.other_names(), has_subcontractors)


def _contract_remarks(draft: ContractDraft, base: Any, around: Surroundings, _day: date) -> Iterable[FormRemark]:
    others = () if around.view is None else around.view.details.contracts
    return drafts.contract_remarks(draft, base, others)


def _provider_id(around: Surroundings) -> Any:
    assert around.view is not None
    return around.view.details.provider.id


def _save_provider(session: Session, provider: Provider) -> editing.Edited[Any]:
    return editing.save_provider(session.register, session.actor, provider)


def _save_contract(session: Session, contract: Contract) -> editing.Edited[Any]:
    return editing.save_contract(session.register, session.actor, contract, session.today())


def _save_report(session: Session, report: WaitingReport) -> editing.Edited[Any]:
    return editing.save_report(session.register, session.actor, report)


PROVIDER = Job(
    "provider",
    drafts.provider_draft,
    lambda draft, base, around: drafts.provider_of(draft, base),
    _provider_remarks,
    _save_provider,
)
CONTRACT = Job(
    "contract",
    drafts.contract_draft,
    lambda draft, base, around: drafts.contract_of(draft, base, _provider_id(around)),
    _contract_remarks,
    _save_contract,
)
REPORT = Job(
    "report",
    drafts.report_draft,
    lambda draft, base, around: drafts.report_of(draft, base, _provider_id(around)),
    lambda draft, base, around, day: drafts.report_remarks(draft, day),
    _save_report,
)
