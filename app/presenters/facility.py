"""One facility on the screen: what it is, what is being changed, and every change as an act that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle
from app.error_words import error_words
from app.presenters.beds import BedsPresenter
from app.presenters.facility_views import FacilitySheet, facility_sheet
from app.presenters.place_fields import PlaceFields
from app.presenters.session import Session
from app.workflows import facility_editing, facility_standing
from app.workflows.facilities import FacilityRecord, load_facility, load_provider
from app.workflows.facility_editing import FacilityDraft, carried_over, changed_fields, draft_of, new_draft
from app.workflows.history_story import StoryEntry, StoryLine, facility_story, sentence_of
from app.workflows.provider_editing import confirm_contract
from app.workflows.requests import FormRemark
from db.errors import NotFound, StaleEdit
from matching.entities.codes import Assumption
from matching.entities.facilities import AdmissionStop, Contract, Facility, LegalCheck, Provider
from matching.entities.identifiers import ActId, FacilityId, ProviderId

__all__ = [
    "FacilityConflict",
    "FacilityDraft",
    "FacilityPresenter",
    "FacilitySheet",
    "FormRemark",
    "StoryEntry",
    "StoryLine",
]

FOLLOWS = frozenset(
    {
        "facilities", "providers", "beds", "occupancies", "admission_stops", "confirmations", "legal_checks",
        "contracts", "acts",
    }
)  # fmt: skip
TOUCHED = FOLLOWS - {"providers"}


@dataclass(frozen=True, slots=True)
class FacilityConflict:
    """Somebody else saved meanwhile: per field what stands here and what stands in the register.

    A field that only they changed has None as mine and is not in `own`.
    """

    fields: dict[str, tuple[Any, Any]]
    own: frozenset[str]
    theirs: FacilityRecord


class FacilityPresenter(QObject):
    """One facility, or a new one of a provider, at a time."""

    loaded = Signal()
    """`sheet` and `story` are new."""
    gone = Signal()
    """The facility is not (or no longer) there."""
    reading_failed = Signal(object)
    """`ErrorWords`: it could not be read."""
    form_loaded = Signal()
    """`draft` is another one: fill every field."""
    remarks_changed = Signal()
    saved = Signal()
    """The draft is stored; `facility` is its number, also of a new one."""
    saving_refused = Signal(object)
    """Tuple of `FormRemark` that must be mended first."""
    conflict_found = Signal(object)
    """`FacilityConflict`."""
    done = Signal()
    """Something other than the draft was stored: stop, check, beds, contract, a word."""
    overtaken = Signal(object)
    """Not stored, because somebody changed the same stop or check: it as it stands in the register now."""
    failed = Signal(object)
    """`ErrorWords`: not stored; what was typed is still here."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: JobHandle | None = None
        self._base: Facility | None = None
        self._clean = FacilityDraft()
        self._conflict: FacilityConflict | None = None
        self.places = PlaceFields(session)
        self.beds = BedsPresenter(session, self)
        self.record: FacilityRecord | None = None
        self.provider: Provider | None = None
        self.sheet: FacilitySheet | None = None
        self.story: tuple[StoryEntry, ...] = ()
        self.draft = FacilityDraft()
        self.remarks: tuple[FormRemark, ...] = ()
        self.facility = 0
        self.is_busy = False
        session.changes.data_changed.connect(self._follow)

    @property
    def today(self) -> date:
        """The day of the screen."""
        return self._session.today()

    @property
    def is_new(self) -> bool:
        """Whether a facility is being added."""
        return self.facility == 0

    def is_changed(self) -> bool:
        """Whether something here is not stored."""
        return self.draft != self._clean

    def show_facility(self, facility: int) -> None:
        """Read a facility; an unsaved draft of another is given up by whoever asks."""
        self.facility, self.record, self.sheet, self.story = facility, None, None, ()
        self._base, self._conflict = None, None
        self.draft = self._clean = FacilityDraft()
        self.beds.show_facility(facility)
        self.refresh()

    def start_new(self, provider: int) -> None:
        """An empty form for a facility of this provider."""
        self.facility, self.record, self.sheet, self.story = 0, None, None, ()
        self._base, self._conflict, self.provider = None, None, None
        self.draft = self._clean = new_draft()
        session = self._session
        self._read(lambda: load_provider(session.register, session.actor, provider), self._show_provider)
        self._check()
        self.form_loaded.emit()

    def refresh(self) -> None:
        """Read the facility again; an answer that is still on its way is dropped."""
        if self.is_new:
            return
        session, wanted = self._session, FacilityId(self.facility)

        def job() -> tuple[FacilityRecord, FacilitySheet, tuple[StoryEntry, ...]]:
            record = load_facility(session.register, session.actor, wanted, session.today())
            sheet = facility_sheet(record, session.municipality_names, session.region)
            return record, sheet, facility_story(session.register, session.actor, record)

        self._read(job, self._show)

    def begin_edit(self) -> None:
        """Start from what stands in the register now."""
        if self.record is not None:
            self._base = self.record.facility
            self._conflict = None
            self.draft = self._clean = draft_of(self._base)
            self._check()
            self.form_loaded.emit()

    def change(self, field: str, value: object) -> None:
        """One field says something else."""
        if getattr(self.draft, field) == value:
            return
        changes: dict[str, Any] = {field: value}
        self.draft = replace(self.draft, **changes)
        self._check()

    def give_up(self) -> None:
        """Forget what was not saved."""
        self.draft, self._conflict = self._clean, None
        self.form_loaded.emit()
        self._check()

    def save(self) -> None:
        """Store the draft; refused while something is wrong or missing."""
        if self.is_busy:
            return
        refused = tuple(one for one in self.remarks if one.blocking)
        if refused:
            self.saving_refused.emit(refused)
        elif self.is_new:
            self._add()
        elif self._base is not None and not self.is_changed():
            self.saved.emit()
        elif self._base is not None:
            self._store(self._base)

    def keep_mine(self) -> None:
        """Save what I changed over the version in the register; what only they changed stays."""
        if self._conflict is not None:
            theirs = self._conflict.theirs
            self.draft = carried_over(self.draft, self._clean, draft_of(theirs.facility))
            self._base, self._conflict = theirs.facility, None
            self._clean = draft_of(theirs.facility)
            self.form_loaded.emit()
            self._check()
            self.save()

    def take_theirs(self) -> None:
        """Show the version in the register; what stood here is given up."""
        if self._conflict is not None:
            theirs, self._conflict = self._conflict.theirs, None
            self._base = theirs.facility
            self.draft = self._clean = draft_of(theirs.facility)
            self.form_loaded.emit()
            self._check()
            self.refresh()

    def confirm_assumption(self, assumption: Assumption) -> None:
        """What was assumed is right."""
        self._act(lambda facility: self._do(facility_editing.confirm_assumption, facility, assumption))

    def set_stop(self, stop: AdmissionStop) -> None:
        """Set or change the admission stop."""
        self._act(lambda facility: self._do(facility_standing.set_stop, facility, stop))

    def lift_stop(self, stop: AdmissionStop) -> None:
        """The facility takes children again from today."""
        self._act(lambda facility: self._do(facility_standing.lift_stop, facility, stop, self.today))

    def add_beds(self, count: int, persons: int) -> None:
        """More beds."""
        self._act(lambda facility: self._do(facility_standing.add_beds, facility, count, persons))

    def save_check(self, check: LegalCheck) -> None:
        """Add or change a legal check."""
        self._act(lambda facility: self._do(facility_standing.save_check, facility, check))

    def remove_check(self, check: LegalCheck) -> None:
        """Take a legal check away."""
        self._act(lambda facility: self._do(facility_standing.remove_check, facility, check))

    def confirm_contract(self, contract: Contract) -> None:
        """The contract is really there."""
        session = self._session

        def work(_: Facility) -> ActId:
            return confirm_contract(session.register, session.actor, contract, session.today()).act or ActId(0)

        self._act(work)

    def undo(self, entry: StoryEntry) -> None:
        """Take one act of the history back."""
        self._session.undo.undo(entry.act, entry.sentence)

    def _do(self, workflow: Callable[..., ActId], facility: Facility, *more: object) -> ActId:
        return workflow(self._session.register, self._session.actor, facility, *more)

    def _act(self, work: Callable[[Facility], ActId]) -> None:
        """Do something with the facility as it was read, in one act."""
        if self.record is None or self.is_busy:
            return
        facility, session = self.record.facility, self._session
        self.is_busy = True

        def job(_: object) -> tuple[ActId, str]:
            act = work(facility)
            return act, sentence_of(session.register, session.actor, act)

        session.jobs.write(job, done=self._acted, failed=self._fail_act)

    def _acted(self, answer: tuple[ActId, str]) -> None:
        self.is_busy = False
        self.done.emit()
        self._tell(answer)

    def _fail_act(self, error: BaseException) -> None:
        """Somebody else was first: the newest version is shown beside what went wrong."""
        self.is_busy = False
        if isinstance(error, StaleEdit) and isinstance(error.stored, AdmissionStop | LegalCheck):
            self.overtaken.emit(error.stored)
        else:
            self.failed.emit(error_words(error))
        if isinstance(error, StaleEdit | NotFound):
            self.refresh()

    def _add(self) -> None:
        session, draft = self._session, self.draft
        if self.provider is None:
            return
        provider = ProviderId(self.provider.id)

        def job(_: object) -> tuple[tuple[ActId, str], Facility]:
            act, stored = facility_editing.add_facility(
                session.register, session.actor, draft, provider, session.today()
            )
            return (act, sentence_of(session.register, session.actor, act)), stored

        self.is_busy = True
        session.jobs.write(job, done=self._added, failed=self._fail_saving)

    def _store(self, base: Facility) -> None:
        session, draft = self._session, self.draft

        def job(_: object) -> tuple[tuple[ActId, str], Facility]:
            act, stored = facility_editing.save_facility(session.register, session.actor, draft, base)
            return (act, sentence_of(session.register, session.actor, act)), stored

        self.is_busy = True
        session.jobs.write(job, done=self._stored, failed=self._fail_saving)

    def _added(self, answer: tuple[tuple[ActId, str], Facility]) -> None:
        self.facility = int(answer[1].id)
        self.beds.show_facility(self.facility)
        self._stored(answer)

    def _stored(self, answer: tuple[tuple[ActId, str], Facility]) -> None:
        self.is_busy = False
        told, stored = answer
        self._base = stored
        self.draft = self._clean = draft_of(stored)
        self._check()
        self.saved.emit()
        self._tell(told)

    def _tell(self, told: tuple[ActId, str]) -> None:
        act, sentence = told
        self._session.changes.tell(TOUCHED, {self.facility})
        if sentence:
            self._session.undo.did(act, sentence)

    def _fail_saving(self, error: BaseException) -> None:
        self.is_busy = False
        if isinstance(error, StaleEdit) and not self.is_new:
            session, wanted = self._session, FacilityId(self.facility)
            self._read(lambda: load_facility(session.register, session.actor, wanted, session.today()), self._meet)
        else:
            self.failed.emit(error_words(error))

    def _meet(self, theirs: FacilityRecord) -> None:
        there = draft_of(theirs.facility)
        own = frozenset(changed_fields(self.draft, self._clean))
        fields = {
            name: (pair[0] if name in own else None, pair[1])
            for name, pair in changed_fields(self.draft, there).items()
        }
        self._conflict = FacilityConflict(fields, own, theirs)
        self.conflict_found.emit(self._conflict)

    def _show(self, answer: tuple[FacilityRecord, FacilitySheet, tuple[StoryEntry, ...]]) -> None:
        self.record, self.sheet, self.story = answer
        self.provider = self.record.provider
        self.loaded.emit()

    def _show_provider(self, provider: Provider) -> None:
        self.provider = provider
        self.loaded.emit()

    def _read(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._session.jobs.read(lambda _: job(), done=done, failed=self._fail_reading)

    def _fail_reading(self, error: BaseException) -> None:
        if isinstance(error, NotFound):
            self.gone.emit()
        else:
            self.reading_failed.emit(error_words(error))

    def _check(self) -> None:
        found = facility_editing.remarks(self.draft, self.is_new, self.today)
        self.remarks = (*found, *self._postcode_remarks())
        self.remarks_changed.emit()

    def _postcode_remarks(self) -> Iterable[FormRemark]:
        """A postcode that lies in another municipality would give wrong distances."""
        draft = self.draft
        area = self._session.place_names.postcode_area((draft.postcode or "")[:4])
        if area is not None and draft.municipality and area[1] != draft.municipality:
            facts = {"place": area[0], "name": self.places.name_of(area[1])}
            yield FormRemark("postcode", "elsewhere", facts, blocking=False)

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if self.facility and kinds & FOLLOWS:
            self.refresh()
