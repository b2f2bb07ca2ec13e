"""The beds of one facility on the screen: what is known, the form that is open, and every change as one act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle
from app.error_words import error_words
from app.presenters.bed_drafts import (
    BedDraft,
    draft_of_child,
    fields_of,
    remarks_of,
)
from app.presenters.bed_refusals import Refusal, refusal_of
from app.presenters.bed_steps import acted, bed_choices
from app.presenters.bed_views import BedLine, ChildLine, bed_lines
from app.presenters.chance_words import ChanceWords, chance_words
from app.presenters.child_search import ChildSearch, DuplicateWatch
from app.presenters.hand_acts import HandActs
from app.presenters.place_fields import PlaceFields
from app.presenters.session import Session
from app.workflows.bed_changes import say_free
from app.workflows.bed_states import BedState, FacilityBeds, load_beds
from app.workflows.bed_words import confirm_unchanged, turned_out_taken
from app.workflows.requests import FormRemark
from matching.entities.codes import Source
from matching.entities.identifiers import ActId, BedId, FacilityId, RequestId

__all__ = ["BedDraft", "BedLine", "BedsPresenter", "ChildLine", "FormRemark", "Refusal", "fields_of"]

FOLLOWS = frozenset({"beds", "occupancies", "confirmations", "facilities", "children", "requests"})


class BedsPresenter(QObject):
    """One facility at a time; nothing typed is lost by an error."""

    loaded = Signal()
    """`lines` and `chance` are new."""
    reading_failed = Signal(object)
    """`ErrorWords`."""
    form_loaded = Signal()
    """`draft` is another one: fill every field. Its `form` is empty when no form is open."""
    draft_changed = Signal()
    """Another child, other fields or other choices: fill what differs."""
    remarks_changed = Signal()
    saving_refused = Signal(object)
    """Tuple of `FormRemark` that must be mended first."""
    refused = Signal(object)
    """`Refusal`: the register did not take it; what was typed is still here."""
    saved = Signal(str)
    """Stored, with its sentence; no form is open any more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: JobHandle | None = None
        self._known: dict[int, ChildLine] = {}
        self._clean = BedDraft()
        self._subject: Any = None
        self.places = PlaceFields(session)
        self.facility = 0
        self.beds: FacilityBeds | None = None
        self.lines: tuple[BedLine, ...] = ()
        self.chance: ChanceWords | None = None
        self.draft = BedDraft()
        self.remarks: tuple[FormRemark, ...] = ()
        self.search = ChildSearch(session, self)
        self.duplicates = DuplicateWatch(session, self)
        self.search.found.connect(self._tell_draft)
        self.duplicates.found.connect(self._tell_draft)
        self._acts = HandActs(session)
        session.changes.data_changed.connect(self._follow)

    @property
    def today(self) -> date:
        """The day of the screen."""
        return self._session.today()

    @property
    def is_busy(self) -> bool:
        """Whether something is being stored."""
        return self._acts.is_busy

    @property
    def may_edit(self) -> bool:
        """Whether this user may change beds."""
        return self.beds is not None and self.beds.may_edit

    @property
    def chosen(self) -> ChildLine | None:
        """The child that was chosen in the form."""
        return self._known.get(self.draft.child)

    def is_changed(self) -> bool:
        """Whether something was typed that is not stored."""
        return self.draft != self._clean

    def bed(self, bed: int) -> BedState | None:
        """One bed as it stands."""
        beds = self.beds.beds if self.beds is not None else ()
        return next((one for one in beds if one.bed.id == bed), None)

    def show_facility(self, facility: int) -> None:
        """Read the beds of a facility."""
        self.close_form()
        self.facility, self.beds, self.lines, self.chance = facility, None, (), None
        self.refresh()

    def refresh(self) -> None:
        """Read again; an answer that is still on its way is dropped."""
        if not self.facility:
            return
        if self._job is not None:
            self._job.cancel()
        session, wanted = self._session, FacilityId(self.facility)

        def job(_: object) -> tuple[FacilityBeds, tuple[BedLine, ...], ChanceWords]:
            beds = load_beds(session.register, session.actor, wanted, session.today())
            return beds, bed_lines(beds), chance_words(beds.freshness, beds.record, beds.day)

        self._job = session.jobs.read(
            job, done=self._show, failed=lambda error: self.reading_failed.emit(error_words(error))
        )

    def open_form(self, form: str, bed: int = 0) -> None:
        """Begin to write something down, about a bed or (placing) about the facility."""
        state = self.bed(bed)
        self._subject = state.now if state is not None else None
        self._stop_looking()
        self._known = {}
        if form == "correct" and state is not None and state.child is not None:
            self._subject = state.child
            self._begin(replace(draft_of_child(state.child), bed=bed))
            return
        expected = self._subject.expected_end if form == "occupied" and self._subject is not None else None
        starts = self.today if form in ("place", "close", "open", "occupied") else None
        self._begin(BedDraft(form, bed, starts=starts, expected_end=expected))

    def close_form(self) -> None:
        """Forget what was being written down."""
        self._begin(BedDraft())

    def change(self, field: str, value: object) -> None:
        """One field says something else."""
        if getattr(self.draft, field) == value:
            return
        changes: dict[str, Any] = {field: value}
        self.draft = replace(self.draft, **changes)
        if field == "case_number" and self.draft.form != "correct":
            self.search.look(str(value))
        if field in ("birth_date", "responsible_municipality", "origin_municipality", "name", "case_number"):
            self._look_for_duplicates()
        self._check()

    def choose_child(self, child: int) -> None:
        """It is this child; 0: none of them, choose again."""
        self.draft = replace(self.draft, child=child, is_new=False, unknown=False, earlier_reason="")
        if child:
            self._stop_looking()
        else:
            self.search.look(self.draft.case_number)
        self._tell_draft()

    def start_new_child(self) -> None:
        """The child is not in the register yet; what was typed is its case number."""
        self.draft = replace(self.draft, child=0, is_new=True, unknown=False)
        self.search.clear()
        self._look_for_duplicates()
        self._tell_draft()

    def say_unknown(self) -> None:
        """Nobody knows who lives here."""
        self.draft = replace(self.draft, child=0, is_new=False, unknown=True)
        self._stop_looking()
        self._tell_draft()

    def bed_choices(self) -> list[tuple[int, str]]:
        """The beds this child can have from that day, what the program proposes first (0)."""
        return [] if self.beds is None else bed_choices(self.beds, self.draft)

    def save(self) -> None:
        """Store what the form says; refused while something is missing."""
        if self.is_busy or not self.draft.form:
            return
        blocking = tuple(one for one in self.remarks if one.blocking)
        if blocking:
            self.saving_refused.emit(blocking)
            return
        request = RequestId(self.chosen.request) if self.chosen is not None and self.chosen.request else None
        session, subject, draft, facility = self._session, self._subject, self.draft, FacilityId(self.facility)
        if draft.form == "place" and draft.bed not in dict(self.bed_choices()):
            draft = replace(draft, bed=0)  # what the list of choices shows when this bed cannot be had
        self._act(
            lambda: acted(session.register, session.actor, facility, draft, subject, request, session.today())
        )

    def confirm_unchanged(self) -> None:
        """Somebody called: the beds are as the register has them."""
        session, facility = self._session, FacilityId(self.facility)
        self._act(
            lambda: confirm_unchanged(session.register, session.actor, [facility], Source.PHONE, session.today())
        )

    def turned_out_taken(self, bed: int = 0) -> None:
        """The bed that was called free is taken."""
        session, facility = self._session, FacilityId(self.facility)
        chosen = BedId(bed) if bed else None
        self._act(lambda: turned_out_taken(session.register, session.actor, facility, session.today(), chosen))

    def say_free(self, bed: int) -> None:
        """The unknown occupant left."""
        state = self.bed(bed)
        if state is not None and state.now is not None:
            session, unknown = self._session, state.now
            self._act(lambda: say_free(session.register, session.actor, unknown, session.today()))

    def _act(self, work: Callable[[], ActId]) -> None:
        if self.may_edit:
            self._acts.do(work, {self.facility}, self._acted, self._refuse)

    def _acted(self, sentence: str) -> None:
        self.close_form()
        self.saved.emit(sentence)

    def _refuse(self, error: BaseException) -> None:
        """Say what is in the way by what people call it: looked up beside the interface."""
        session, subject = self._session, self._subject
        session.jobs.read(
            lambda _: refusal_of(
                session.register, session.actor, error, subject, session.municipality_names, session.today()
            ),
            done=self._show_refusal,
            failed=lambda _: self.refused.emit(Refusal(error_words(error))),
        )
        self.refresh()

    def _show_refusal(self, refusal: Refusal) -> None:
        if refusal.subject is not None and self.draft.form:
            self._subject = refusal.subject
        self.refused.emit(refusal)

    def _begin(self, draft: BedDraft) -> None:
        self.draft = self._clean = draft
        self._check()
        self.form_loaded.emit()

    def _check(self) -> None:
        lives = self.chosen is not None and self.chosen.lives
        self.remarks = remarks_of(self.draft, lives, len(self.duplicates.alike), self.today)
        self.remarks_changed.emit()

    def _show(self, answer: tuple[FacilityBeds, tuple[BedLine, ...], ChanceWords]) -> None:
        self.beds, self.lines, self.chance = answer
        self.loaded.emit()

    def _look_for_duplicates(self) -> None:
        draft = self.draft
        if draft.is_new:
            places = (draft.responsible_municipality, draft.origin_municipality)
            self.duplicates.look(draft.birth_date, places, draft.name, draft.case_number)

    def _stop_looking(self) -> None:
        """The lists go; the lines that were chosen from are remembered."""
        self._remember()
        self.search.clear()
        self.duplicates.clear()

    def _remember(self) -> None:
        self._known |= {one.child: one for one in (*self.search.lines, *self.duplicates.alike)}

    def _tell_draft(self) -> None:
        self._remember()
        self._check()
        self.draft_changed.emit()

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if self.facility and kinds & FOLLOWS:
            self.refresh()
