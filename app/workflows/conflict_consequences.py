"""What an answer to a contradiction writes. Called inside the act of the answer; see `app.workflows.conflicts`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.exchange.bed_drift import bed_drift
from app.exchange.bed_plan import plan_beds, states_of
from app.exchange.conflict_tasks import IDENTITY, KEEP_REGISTER, PROFILE, SET_ASIDE, row_of
from app.exchange.list_types import ListedFacility
from app.exchange.provider_planning import ProviderPlanner
from app.exchange.reconciliation import (
    Conflict,
    FacilityPlan,
    Outcome,
    ProviderPlan,
    ProviderState,
    changed_facility,
    counts_of,
)
from app.workflows.bed_words import free_beds
from app.workflows.import_vacancies import provider_state
from app.workflows.list_writing import ProviderWriter, WrittenList
from db.errors import RegisterError, StaleEdit
from db.transactions import Work
from matching.entities.administration import Task
from matching.entities.children import Occupancy
from matching.entities.codes import END_REASONS, Assumption, OccupancyKind, Source
from matching.entities.facilities import Facility, Region, VacancyConfirmation
from matching.entities.identifiers import FacilityId, MunicipalityCode, OccupancyId, TaskId

MOVED, RENAMED, NEW_FORM, ANOTHER = "moved", "renamed", "new_form", "another_facility"
LIST_IS_RIGHT, LEFT, SETTLED = "list", "left", "settled"
ENDED = "list_conflict"
"""Why a hold, kept bed or closure ended that a list contradicted."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A person names what ended: `ends` is the first day the bed was free, `reason` a code of `END_REASONS` for a
    placement, else free."""

    occupancy: OccupancyId
    version: int
    ends: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person answers to a task as it was read; `endings` only with `left`."""

    task: TaskId
    version: int
    code: str
    endings: tuple[Ending, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ConsequenceSettings:
    """The day, and the region in which is written."""

    today: date
    region: Region


class AnswerRefused(RegisterError):
    """The answer cannot be given.

    `reason`: `answered_before`, `not_an_answer`, `no_row` (an older task that kept no row), `not_enough` (with
    what was named the list still cannot be right), `not_known` (an occupancy the question is not about),
    `reason_missing`, `ends_before_start`, `note_missing`.
    """

    code = "answer_refused"

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)
        self.reason = reason


class Consequence:
    """One answer on its way into the register."""

    def __init__(self, work: Work, task: Task, answer: Answer, settings: ConsequenceSettings):
        self._work = work
        self._task = task
        self._answer = answer
        self._settings = settings
        self._written = WrittenList()
        self.about: list[tuple[str, int]] = []
        self.kinds = frozenset(
            {"tasks", "facilities", "beds", "occupancies", "confirmations", "contracts", "acts"}
        )

    @property
    def touched(self) -> set[FacilityId]:
        """Facilities that changed or came."""
        return self._written.touched

    @property
    def new_questions(self) -> int:
        """Conflicts that came of the answer."""
        return self._written.tasks

    def resolve(self) -> None:
        """Close the question with what was answered."""
        answer = self._answer
        if answer.code == SETTLED and not answer.note.strip():
            raise AnswerRefused("note_missing")
        said = {
            "code": answer.code,
            "note": answer.note.strip(),
            "endings": [[int(one.occupancy), one.ends.isoformat(), one.reason] for one in answer.endings],
        }
        task = replace(self._task, facts={**self._task.facts, "answer": said})
        self._work.tasks.resolve(task, answer.code)

    def follow(self, facility: Facility) -> None:
        """Write what the answer means for a facility."""
        code = str(self._task.facts["code"])
        if self._answer.code == SET_ASIDE or (self._answer.code == KEEP_REGISTER and code not in IDENTITY):
            return
        row = row_of(self._task.facts)
        if row is None:
            raise AnswerRefused("no_row")
        if code in IDENTITY:
            self._identify(row, facility)
        elif code == PROFILE:
            self._save(changed_facility(facility, row))
        else:
            self._count(row, facility)

    def _identify(self, row: ListedFacility, facility: Facility) -> None:
        """The row is this facility, under a new name, place or form or under its own; or another one."""
        if self._answer.code == ANOTHER:
            state = self._state(facility)
            self._write(self._planner(state).new(row), state)
            return
        if self._answer.code == KEEP_REGISTER:
            as_known = replace(row, place=None, postcode=None, form=None)
        else:
            facility, as_known = self._save(_as_listed(facility, row, self._answer.code)), row
        state = self._state(facility)
        self._write(self._planner(state).known(as_known, facility), state)

    def _count(self, row: ListedFacility, facility: Facility) -> None:
        """The list is right about the beds: what a person named ended, the rest follows the list."""
        drift = 0
        if self._answer.code == LEFT:
            occupancies = self._work.occupancies.of_facility(facility.id)
            drift = bed_drift(occupancies, self._said_on(row), self._settings.today)
            self._end_named()
        state = self._state(facility)
        beds = [bed for bed in state.beds if bed.facility == facility.id]
        own = {bed.id for bed in beds}
        occupancies = tuple(one for one in state.occupancies if one.bed in own)
        plan = plan_beds(row, states_of(beds, occupancies, self._settings.today), drift)
        if plan.conflict is not None and self._answer.code == LEFT:
            raise AnswerRefused("not_enough")
        conflict, outcome = None, Outcome.CHANGED
        if plan.conflict is not None:
            conflict, outcome = Conflict(plan.conflict, counts_of(row), plan.facts, plan.known), Outcome.CONFLICT
        said_on = self._settings.today
        self._write(
            FacilityPlan(outcome, facility.name, row, facility, facility, (), plan, None, conflict, said_on), state
        )
        if conflict is None:
            self._confirm(facility)

    def _confirm(self, facility: Facility) -> None:
        """A person found the list right: what is free now is the last word of today."""
        login, moment, today = self._work.actor.login, self._work.moment, self._settings.today
        free = len(free_beds(self._work, facility.id, today))
        said = VacancyConfirmation(0, facility.id, today, Source.TEAM, moment, login, free)
        self._work.confirmations.save(said)
        self.touched.add(facility.id)

    def _end_named(self) -> None:
        """End what the person named, and nothing else."""
        at_stake = set(self._task.facts.get("records", ()))
        for ending in self._answer.endings:
            if ending.occupancy not in at_stake:
                raise AnswerRefused("not_known")
            stored = self._work.occupancies.get(ending.occupancy)
            if stored.version != ending.version:
                raise StaleEdit("occupancies", stored.id, None, stored)
            self._end(stored, ending)

    def _end(self, stored: Occupancy, ending: Ending) -> None:
        lives = stored.kind is OccupancyKind.LIVES
        if lives and ending.reason not in END_REASONS:
            raise AnswerRefused("reason_missing")
        if ending.ends <= stored.starts:
            if lives:
                raise AnswerRefused("ends_before_start")
            self._work.occupancies.delete(stored)
        else:
            source = Source.PLACEMENT if lives else Source.TEAM
            said = replace(stored, source=source, stated_on=self._settings.today)
            self._work.occupancies.end(said, ending.ends, ending.reason or ENDED)
        self.about.append(("beds", int(stored.bed)))
        if stored.child is not None:
            self.about.append(("children", int(stored.child)))

    def _save(self, facility: Facility) -> Facility:
        self.touched.add(facility.id)
        return self._work.facilities.save(facility)

    def _state(self, facility: Facility) -> ProviderState:
        """What the register holds of the provider now."""
        return provider_state(self._work, self._work.providers.get(facility.provider).name)

    def _said_on(self, row: ListedFacility) -> date:
        """The day the row speaks of."""
        kept = self._task.facts.get("said_on")
        day = date.fromisoformat(kept) if kept else row.updated or self._task.created_at.date()
        return min(day, self._settings.today)

    def _planner(self, state: ProviderState) -> ProviderPlanner:
        row = row_of(self._task.facts)
        assert row is not None
        return ProviderPlanner(state, self._said_on(row), self._settings.today)

    def _write(self, plan: FacilityPlan, state: ProviderState) -> None:
        """As a list of this one row would be written; the question at hand is not overtaken by its own answer."""
        assert state.provider is not None
        others = tuple(task for task in state.tasks if task.id != self._task.id)
        writer = ProviderWriter(self._work, self._settings, self._written, str(self._task.facts.get("file", "")))
        writer.write(ProviderPlan(state.provider.name, state.provider, False, (plan,)), others)


def _as_listed(facility: Facility, row: ListedFacility, answer: str) -> Facility:
    """The same facility with the name, place or form that the list gives it."""
    if answer == RENAMED:
        return replace(facility, name=row.name or facility.name)
    if answer == NEW_FORM:
        return replace(facility, care_form=row.form or facility.care_form)
    assumed = facility.assumptions if row.postcode else facility.assumptions | {Assumption.POSTCODE}
    return replace(
        facility,
        municipality=MunicipalityCode(row.municipality or facility.municipality),
        place=row.place or "",
        postcode=row.postcode,
        street="",
        assumptions=assumed,
    )
