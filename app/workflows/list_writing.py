"""Writes what a list means: providers, facilities, beds, occupancies, confirmations and conflict tasks.

Everything happens inside the transaction that is handed in, many records at a time; each record that existed
leaves its own row in the trail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Protocol, TypeVar

from app.exchange.bed_drift import ENDED_BY_LIST
from app.exchange.bed_plan import CLOSED_BY_LIST, BedState, Cover
from app.exchange.conflict_tasks import (
    CONFLICT_TASK,
    COUNTS,
    OVERTAKEN,
    VACANCY_CODES,
    asks_the_same,
    conflict_facts,
)
from app.exchange.reconciliation import Conflict, FacilityPlan, Outcome, ProviderPlan
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

__all__ = ["CONFLICT_TASK", "ProviderWriter", "WritingSettings", "WrittenList", "write_plans"]


P = TypeVar("P")
TOGETHER = 500
"""Facilities written between two reports of progress."""


def _no_progress(done: int, total: int) -> None:
    """Nobody is watching."""


def _nobody_counts(facilities: int) -> None:
    """Nobody is watching."""


@dataclass
class _Count:
    """How many facilities were written, told after every part."""

    total: int
    progress: Callable[[int, int], None]
    done: int = 0

    def add(self, facilities: int) -> None:
        """So many more."""
        self.done += facilities
        self.progress(self.done, self.total)


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
    tasks: Mapping[str, Sequence[Task]],
    progress: Callable[[int, int], None] = _no_progress,
) -> WrittenList:
    """Write all plans of one file and the row that remembers the import, inside this act. Does not commit.

    `tasks` are the conflicts that were asked before, by the name of the provider. `progress` counts facilities
    and may raise to stop.
    """
    written = WrittenList()
    count = _Count(sum(len(plan.facilities) for plan in plans), progress)
    for plan in plans:
        if plan.facilities:
            writer = ProviderWriter(work, settings, written, file_name)
            writer.write(plan, tasks.get(plan.name, ()), count.add)
    if written.anything:
        written.act = act
        work.about(*_subjects(written))
        written.import_id = work.imports.save(_import(work, plans, written, file_name, content_hash)).id
        written.kinds = frozenset(
            {"providers", "facilities", "beds", "occupancies", "confirmations", "tasks", "contracts", "imports"}
        )
    return written


def _in_parts(plans: Sequence[P]) -> Iterator[Sequence[P]]:
    """Some hundreds at a time: quick together, and still soon stopped."""
    return (plans[first : first + TOGETHER] for first in range(0, len(plans), TOGETHER))


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


class ProviderWriter:
    """Writes one provider's part of a list: everything of one kind together, so that long lists stay quick."""

    def __init__(self, work: Work, settings: WritingSettings, written: WrittenList, file_name: str):
        self._work = work
        self._today = settings.today
        self._region = settings.region
        self._written = written
        self._file_name = file_name

    def write(
        self, plan: ProviderPlan, tasks: Sequence[Task] = (), wrote: Callable[[int], None] = _nobody_counts
    ) -> None:
        """Provider and contract first, then new facilities, then what changed; `tasks` were asked before.

        `wrote` is told how many facilities were done, part by part.
        """
        provider = plan.provider
        if provider is None:
            provider = self._work.providers.save(Provider(ProviderId(0), plan.name))
            self._written.anything = True
        self._written.providers.append(provider.id)
        if plan.new_contract:
            self._assume_contract(provider)
        for fresh in _in_parts(plan.with_outcome(Outcome.NEW)):
            self._add(provider, fresh)
            wrote(len(fresh))
        known = [
            (one, one.facility)
            for one in plan.facilities
            if one.outcome is not Outcome.NEW and one.facility is not None
        ]
        for changed in _in_parts(known):
            self._change_facilities(changed)
            self._change_beds([(one, facility) for one, facility in changed if not one.beds.changes_nothing])
            self._confirm(self._word(facility.id, one.confirm) for one, facility in changed if one.confirm)
            self._ask(changed, tasks)
            wrote(len(changed))

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
        self._touch(stored)

    def _covers(
        self, plans: Sequence[FacilityPlan], stored: Sequence[Facility], beds: Sequence[Bed]
    ) -> list[Occupancy]:
        own = _by_facility(beds)
        covers = []
        for plan, facility in zip(plans, stored, strict=True):
            free = len(own.get(facility.id, ())) - len(plan.beds.cover)
            for bed, cover in zip(own.get(facility.id, [])[free:], plan.beds.cover, strict=True):
                covers.append(self._unknown(plan, bed.id, cover))
        return covers

    def _unknown(self, plan: FacilityPlan, bed: BedId, cover: Cover) -> Occupancy:
        return self._of_list(
            plan, bed, OccupancyKind.OCCUPIED_UNKNOWN, ends=cover.ends, expected_end=cover.expected_end
        )

    def _of_list(self, plan: FacilityPlan, bed: BedId, kind: OccupancyKind, **facts: Any) -> Occupancy:
        """What covers a bed from today because the list says so."""
        said_on = plan.said_on or self._today
        return Occupancy(OccupancyId(0), bed, kind, self._today, source=Source.LIST, stated_on=said_on, **facts)

    def _word(self, facility: FacilityId, word: tuple[date, int | None]) -> VacancyConfirmation:
        day, free = word
        return VacancyConfirmation(0, facility, day, Source.LIST, self._work.moment, self._work.actor.login, free)

    def _confirm(self, words: Iterable[VacancyConfirmation]) -> None:
        fresh = list(words)
        if fresh:
            self._work.confirmations.add_many(fresh)
            self._written.touched.update(word.facility for word in fresh)
            self._written.anything = True

    def _touch(self, facilities: Iterable[Facility]) -> None:
        touched = {one.id for one in facilities}
        self._written.touched |= touched
        self._written.anything = self._written.anything or bool(touched)

    def _change_facilities(self, changed: Sequence[tuple[FacilityPlan, Facility]]) -> None:
        after = [plan.after for plan, facility in changed if plan.after is not None and plan.after != facility]
        self._work.facilities.change_many(after)
        self._touch(after)

    def _change_beds(self, changed: Sequence[tuple[FacilityPlan, Facility]]) -> None:
        """Who leaves and what opens again first, then other expectations, then what becomes covered or closed."""
        ended = [(plan, one) for plan, _ in changed for one in (*plan.beds.uncover, *plan.beds.reopen)]
        ended += [(plan, state.cover) for plan, _ in changed for state in plan.beds.close if state.cover]
        self._work.occupancies.delete_many(one for _, one in ended if one.starts >= self._today)
        said = [
            self._restated(plan, one, ends=self._today, end_reason=ENDED_BY_LIST)
            for plan, one in ended
            if one.starts < self._today
        ]
        said += [
            self._restated(plan, one, expected_end=day) for plan, _ in changed for one, day in plan.beds.expect
        ]
        self._work.occupancies.change_many(said)
        added = _by_facility(self._work.beds.add_many(self._more_beds(changed)))
        fresh = []
        for plan, facility in changed:
            fresh += [self._closed(plan, state) for state in plan.beds.close]
            own = added.get(facility.id, [])
            fresh += [
                self._unknown(plan, BedId(cover.bed) if cover.bed else own.pop().id, cover)
                for cover in plan.beds.cover
            ]
        self._work.occupancies.add_many(fresh)
        self._touch(facility for _, facility in changed)

    def _restated(self, plan: FacilityPlan, one: Occupancy, **facts: Any) -> Occupancy:
        """What the list now says of something it said before."""
        return replace(one, source=Source.LIST, stated_on=plan.said_on or self._today, **facts)

    def _closed(self, plan: FacilityPlan, state: BedState) -> Occupancy:
        return self._of_list(plan, state.bed.id, OccupancyKind.CLOSED, ends=state.next_start, note=CLOSED_BY_LIST)

    def _more_beds(self, changed: Sequence[tuple[FacilityPlan, Facility]]) -> Iterator[Bed]:
        for plan, facility in changed:
            if plan.beds.add_beds:
                last = max((bed.number for bed in self._work.beds.of_facility(facility.id)), default=0)
                for number in range(1, plan.beds.add_beds + 1):
                    yield _new_bed(facility, last + number)

    def _ask(self, changed: Sequence[tuple[FacilityPlan, Facility]], tasks: Sequence[Task]) -> None:
        """Conflicts as tasks with both sides; what waited and is no longer so is overtaken by this list."""
        waiting = _waiting(tasks)
        for plan, facility in changed:
            asked = waiting.get(facility.id, [])
            if plan.conflict is not None:
                self._ask_one(plan, plan.conflict, facility, asked)
            elif plan.writes:
                for task in asked:
                    self._work.tasks.resolve(task, OVERTAKEN)

    def _ask_one(self, plan: FacilityPlan, conflict: Conflict, facility: Facility, asked: Sequence[Task]) -> None:
        """The same question is not asked twice while it lies there, but it speaks of the newest row."""
        facts = conflict_facts(conflict, plan.name, self._file_name, plan.listed, plan.said_on)
        same = next((task for task in asked if asks_the_same(task.facts, facts)), None)
        for task in asked:
            if task is not same and _is_replaced(task, conflict):
                self._work.tasks.resolve(task, OVERTAKEN)
        if same is None:
            self._work.tasks.save(Task(TaskId(0), CONFLICT_TASK, facts, self._work.moment, facility.id))
            self._written.tasks += 1
        elif _said_in(same.facts) != _said_in(facts):
            self._work.tasks.save(replace(same, facts=facts))
        else:
            return
        self._touch([facility])


def _waiting(tasks: Sequence[Task]) -> dict[FacilityId | None, list[Task]]:
    """Conflicts of lists of places that nobody answered yet, by facility."""
    found: dict[FacilityId | None, list[Task]] = {}
    for task in tasks:
        if task.resolved_at is None and task.facts.get("code") in VACANCY_CODES:
            found.setdefault(task.facility, []).append(task)
    return found


def _is_replaced(task: Task, conflict: Conflict) -> bool:
    """Whether a newer conflict takes the place of an older one: both about beds, or about the same thing."""
    code = task.facts.get("code")
    return code == conflict.code or (code in COUNTS and conflict.code in COUNTS)


def _said_in(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What the row of a conflict says and of which day, but not where it stands."""
    row = {name: value for name, value in facts.get("row", {}).items() if name not in ("sheet", "row", "rows")}
    return {**row, "said_on": facts.get("said_on")}


def _by_facility(beds: Iterable[Bed]) -> dict[FacilityId, list[Bed]]:
    found: dict[FacilityId, list[Bed]] = {}
    for bed in beds:
        found.setdefault(bed.facility, []).append(bed)
    return found


def _new_bed(facility: Facility, number: int) -> Bed:
    """A bed; in parent-and-child care it is a room for two."""
    return Bed(BedId(0), facility.id, number, persons=2 if facility.care_form == "parent_child" else 1)
