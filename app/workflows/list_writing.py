"""Writes what a list means: providers, facilities, beds, occupancies, confirmations and conflict tasks.

Everything happens inside the transaction that is handed in. New records go in many at a time; records that
exist are changed one by one, so that each leaves its own row in the trail.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Protocol

from app.exchange.bed_plan import CLOSED_BY_LIST, BedPlan, BedState
from app.exchange.reconciliation import FacilityPlan, Outcome, ProviderPlan
from db.transactions import Work
from matching.entities.administration import ListImport, Task
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind, Source
from matching.entities.facilities import Bed, Contract, Facility, Provider, Region, VacancyConfirmation
from matching.entities.identifiers import (
    ActId,
    BedId,
    ContractId,
    FacilityId,
    ImportId,
    OccupancyId,
    ProviderId,
    TaskId,
)

CONFLICT_TASK = "list_conflict"


class WritingSettings(Protocol):
    """The day and the region in which is written."""

    @property
    def today(self) -> date:
        """The day the list is taken in."""

    @property
    def region(self) -> Region:
        """The region an assumed contract covers."""


@dataclass
class WrittenList:
    """What was written so far."""

    import_id: ImportId | None = None
    act: ActId | None = None
    providers: list[ProviderId] = field(default_factory=list)
    tasks: int = 0
    touched: set[FacilityId] = field(default_factory=set)
    kinds: frozenset[str] = frozenset()
    anything: bool = False

    @property
    def facilities(self) -> frozenset[FacilityId]:
        """Facilities that changed or were added."""
        return frozenset(self.touched)


def write_plans(
    work: Work,
    plans: Sequence[ProviderPlan],
    file_name: str,
    content_hash: str,
    settings: WritingSettings,
    act: ActId,
) -> WrittenList:
    """Write all plans of one file and the row that remembers the import, inside this act. Does not commit."""
    written = WrittenList()
    for plan in plans:
        if plan.facilities:
            _ProviderWriter(work, settings, written, file_name).write(plan)
    if written.anything:
        written.act = act
        work.about(*_subjects(written))
        written.import_id = work.imports.save(_import(work, plans, written, file_name, content_hash)).id
        written.kinds = frozenset(
            {"providers", "facilities", "beds", "occupancies", "confirmations", "tasks", "contracts", "imports"}
        )
    return written


def _subjects(written: WrittenList) -> list[tuple[str, int]]:
    """Every facility and provider that an import is about."""
    return [
        *(("providers", int(one)) for one in written.providers),
        *(("facilities", int(one)) for one in sorted(written.touched)),
    ]


def _import(
    work: Work, plans: Sequence[ProviderPlan], written: WrittenList, file_name: str, content_hash: str
) -> ListImport:
    counts = {outcome.value: sum(len(plan.with_outcome(outcome)) for plan in plans) for outcome in Outcome}
    summary = {
        "counts": counts,
        "providers": [plan.name for plan in plans if plan.facilities],
        "tasks": written.tasks,
        "facilities": sorted(written.touched),
        "changes": [
            {
                "facility": int(one.facility.id),
                "field": change.field,
                "old": _plain(change.old),
                "new": _plain(change.new),
            }
            for plan in plans
            for one in plan.facilities
            if one.facility is not None
            for change in one.changes
        ],
    }
    provider = written.providers[0] if len(written.providers) == 1 else None
    return ListImport(
        ImportId(0), provider, file_name, content_hash, work.moment, work.actor.login, summary, act=written.act
    )


def _plain(value: Any) -> Any:
    """A value as JSON keeps it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(str(one) for one in value)
    return value


class _ProviderWriter:
    """Writes one provider's part of a list."""

    def __init__(self, work: Work, settings: WritingSettings, written: WrittenList, file_name: str):
        self._work = work
        self._today = settings.today
        self._region = settings.region
        self._written = written
        self._file_name = file_name

    def write(self, plan: ProviderPlan) -> None:
        """Provider and contract first, then new facilities together, then the rest one by one."""
        provider = plan.provider
        if provider is None:
            provider = self._work.providers.save(Provider(ProviderId(0), plan.name))
            self._written.anything = True
        self._written.providers.append(provider.id)
        if plan.new_contract:
            self._assume_contract(provider)
        self._add(provider, plan.with_outcome(Outcome.NEW))
        words = []
        for one in plan.facilities:
            if one.outcome is not Outcome.NEW and one.facility is not None:
                self._change(one, one.facility)
                if one.confirm is not None:
                    words.append(self._word(one.facility.id, one.confirm))
        self._confirm(words)

    def _assume_contract(self, provider: Provider) -> None:
        """A list implies a contract: assumed for the region from this year on, until somebody confirms it."""
        self._work.contracts.save(
            Contract(
                ContractId(0),
                provider.id,
                frozenset(self._region.municipalities),
                self._today.replace(month=1, day=1),
                confirmed=False,
            )
        )
        self._written.anything = True

    def _add(self, provider: Provider, plans: Sequence[FacilityPlan]) -> None:
        fresh = [replace(plan.after, provider=provider.id) for plan in plans if plan.after is not None]
        if not fresh:
            return
        stored = self._work.facilities.add_many(fresh)
        beds = self._work.beds.add_many(
            _new_bed(facility, number)
            for plan, facility in zip(plans, stored, strict=True)
            for number in range(1, plan.beds.add_beds + 1)
        )
        self._work.occupancies.add_many(self._covers(plans, stored, beds))
        self._confirm(
            self._word(facility.id, plan.confirm)
            for plan, facility in zip(plans, stored, strict=True)
            if plan.confirm is not None
        )
        self._written.touched.update(facility.id for facility in stored)
        self._written.anything = True

    def _covers(
        self, plans: Sequence[FacilityPlan], stored: Sequence[Facility], beds: Sequence[Bed]
    ) -> list[Occupancy]:
        own: dict[FacilityId, list[Bed]] = {}
        for bed in beds:
            own.setdefault(bed.facility, []).append(bed)
        covers = []
        for plan, facility in zip(plans, stored, strict=True):
            free = len(own.get(facility.id, ())) - len(plan.beds.cover)
            for bed, (_, day) in zip(own.get(facility.id, [])[free:], plan.beds.cover, strict=True):
                covers.append(self._unknown(bed.id, day))
        return covers

    def _unknown(self, bed: BedId, expected_end: date | None, ends: date | None = None) -> Occupancy:
        return Occupancy(
            OccupancyId(0), bed, OccupancyKind.OCCUPIED_UNKNOWN, self._today, ends, expected_end=expected_end
        )

    def _word(self, facility: FacilityId, word: tuple[date, int | None]) -> VacancyConfirmation:
        day, free = word
        return VacancyConfirmation(0, facility, day, Source.LIST, self._work.moment, self._work.actor.login, free)

    def _confirm(self, words: Iterable[VacancyConfirmation]) -> None:
        fresh = list(words)
        if fresh:
            self._work.confirmations.add_many(fresh)
            self._written.touched.update(word.facility for word in fresh)
            self._written.anything = True

    def _change(self, plan: FacilityPlan, facility: Facility) -> None:
        if plan.after is not None and plan.after != facility:
            self._work.facilities.save(plan.after)
            self._touch(facility)
        if not plan.beds.changes_nothing:
            self._change_beds(plan.beds, facility)
            self._touch(facility)
        if plan.conflict is not None:
            self._ask(plan, facility)

    def _touch(self, facility: Facility) -> None:
        self._written.touched.add(facility.id)
        self._written.anything = True

    def _change_beds(self, plan: BedPlan, facility: Facility) -> None:
        for occupancy in (*plan.uncover, *plan.reopen):
            self._end(occupancy)
        for occupancy, day in plan.expect:
            self._work.occupancies.save(replace(occupancy, expected_end=day))
        for state in plan.close:
            self._close(state)
        added = list(self._more_beds(plan.add_beds, facility))
        for bed, day in plan.cover:
            target = BedId(bed) if bed else added.pop().id
            self._work.occupancies.save(self._unknown(target, day, self._next_start(target)))

    def _next_start(self, bed: BedId) -> date | None:
        """The day something else begins on a bed: an unknown occupant cannot stay beyond it."""
        later = [one.starts for one in self._work.occupancies.of_bed(bed) if one.starts > self._today]
        return min(later, default=None)

    def _more_beds(self, count: int, facility: Facility) -> tuple[Bed, ...]:
        if not count:
            return ()
        last = max((bed.number for bed in self._work.beds.of_facility(facility.id)), default=0)
        return self._work.beds.add_many(_new_bed(facility, last + number) for number in range(1, count + 1))

    def _end(self, occupancy: Occupancy) -> None:
        """Free from today; what only started today never was."""
        if occupancy.starts < self._today:
            self._work.occupancies.end(occupancy, self._today, "list")
        else:
            self._work.occupancies.delete(occupancy)

    def _close(self, state: BedState) -> None:
        if state.cover is not None:
            self._end(state.cover)
        closed = Occupancy(
            OccupancyId(0), state.bed.id, OccupancyKind.CLOSED, self._today, state.next_start, note=CLOSED_BY_LIST
        )
        self._work.occupancies.save(closed)

    def _ask(self, plan: FacilityPlan, facility: Facility) -> None:
        """A task with both sides, once: the same question is not asked again while it lies there."""
        if plan.conflict is None:
            return
        facts = {
            "code": plan.conflict.code,
            "name": plan.name,
            "list": dict(plan.conflict.list_side),
            "register": dict(plan.conflict.register_side),
            "file": self._file_name,
        }
        known = [
            {key: value for key, value in task.facts.items() if key != "file"}
            for task in self._work.tasks.of_facility(facility.id)
            if task.kind == CONFLICT_TASK and task.resolved_at is None
        ]
        if {key: value for key, value in facts.items() if key != "file"} in known:
            return
        self._work.tasks.save(Task(TaskId(0), CONFLICT_TASK, facts, self._work.moment, facility.id))
        self._written.tasks += 1
        self._touch(facility)


def _new_bed(facility: Facility, number: int) -> Bed:
    """A bed; in parent-and-child care it is a room for two."""
    return Bed(BedId(0), facility.id, number, persons=2 if facility.care_form == "parent_child" else 1)
