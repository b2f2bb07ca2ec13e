"""Writes what a list of people means: children, where they live, groups, requests and conflict tasks.

Everything happens inside the transaction that is handed in, as one act that can be undone. New records go in
many at a time; records that exist are changed one by one, so that each leaves its own row in the trail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from app.exchange.people.people_types import PeopleKind
from app.exchange.people.person_plan import GroupPlan, OccupancyStep, PersonPlan
from app.exchange.people.person_values import number_key
from app.exchange.reconciliation import FieldChange, Outcome
from app.workflows.list_writing import CONFLICT_TASK
from db.transactions import Work
from matching.entities.administration import ListImport, Task
from matching.entities.children import Occupancy, SiblingGroup
from matching.entities.identifiers import ActId, ChildId, FacilityId, ImportId, OccupancyId, SiblingGroupId, TaskId

Progress = Callable[[int, int], None]
KINDS = {
    PeopleKind.PLACEMENTS: frozenset(
        {"children", "sibling_groups", "occupancies", "requests", "tasks", "imports"}
    ),
    PeopleKind.REQUESTS: frozenset({"children", "sibling_groups", "requests", "tasks", "imports"}),
}


class PeopleToWrite(Protocol):
    """What a preview showed: the plans of a file."""

    @property
    def kind(self) -> PeopleKind: ...
    @property
    def file_name(self) -> str: ...
    @property
    def content_hash(self) -> str: ...
    @property
    def content(self) -> bytes: ...
    @property
    def plans(self) -> tuple[PersonPlan, ...]: ...
    @property
    def groups(self) -> tuple[GroupPlan, ...]: ...


@dataclass
class WrittenPeople:
    """What was written."""

    import_id: ImportId | None = None
    tasks: int = 0
    facilities: frozenset[FacilityId] = frozenset()
    kinds: frozenset[str] = frozenset()
    anything: bool = False
    act: ActId | None = None


def write_people(work: Work, preview: PeopleToWrite, progress: Progress) -> WrittenPeople:
    """Write all plans of one file and the row that remembers the import. Does not commit."""
    questions = _open_questions(work, preview)
    writing = [plan for plan in preview.plans if plan.writes]
    if not (writing or preview.groups or questions):
        return WrittenPeople()
    act = _begin(work, preview, writing)
    _Writer(work, progress, len(writing)).write(writing, preview)
    if questions:
        work.tasks.add_many(questions)
    one = work.imports.save(_import(work, preview, act, len(questions)))
    work.imports.keep_file(one.id, preview.content)
    facilities = frozenset(plan.facility for plan in writing if plan.facility is not None and plan.steps)
    return WrittenPeople(one.id, len(questions), facilities, KINDS[preview.kind], True, act)


def _begin(work: Work, preview: PeopleToWrite, writing: Sequence[PersonPlan]) -> ActId:
    """The act: which file, how many rows; about the facilities and the children that are known already."""
    subjects = [("facilities", int(plan.facility)) for plan in writing if plan.facility is not None]
    subjects += [("children", int(plan.child.id)) for plan in writing if plan.child is not None]
    subjects += [("requests", int(plan.request.id)) for plan in writing if plan.request is not None]
    facts = {"file": preview.file_name, "count": len(writing)}
    return work.act(f"import_{preview.kind.value}", facts, subjects)


class _Writer:
    """Writes the plans of one file in an order in which nothing is ever in the way."""

    def __init__(self, work: Work, progress: Progress, total: int):
        self._work = work
        self._progress = progress
        self._total = total
        self._done = 0
        self._ids: dict[str, ChildId] = {}

    def write(self, plans: Sequence[PersonPlan], preview: PeopleToWrite) -> None:
        """Children first; then who leaves, who changes and who arrives; then groups and requests."""
        self._children(plans)
        self._occupancies([(plan, step) for plan in plans for step in plan.steps])
        self._groups(preview.groups)
        self._requests([plan for plan in plans if plan.request_after is not None])
        self._progress(self._total, self._total)

    def _report(self, rows: int) -> None:
        self._done += rows
        self._progress(min(self._done // 2, self._total), self._total)

    def _children(self, plans: Sequence[PersonPlan]) -> None:
        fresh = [plan.child_after for plan in plans if plan.child is None and plan.child_after is not None]
        for child in self._work.children.add_many(fresh):
            self._ids[number_key(child.case_number)] = child.id
        if fresh:
            self._work.about(*(("children", int(child)) for child in self._ids.values()))
        known = [plan.child_after for plan in plans if plan.child is not None and plan.child_after is not None]
        self._work.children.change_many(known)
        self._report(len(fresh) + len(known))

    def _child(self, plan: PersonPlan) -> ChildId:
        return self._ids[number_key(plan.case_number)] if plan.child is None else plan.child.id

    def _occupancies(self, steps: Sequence[tuple[PersonPlan, OccupancyStep]]) -> None:
        """What goes first, then what becomes shorter, then what changes otherwise, then what is new.

        A stay that gets another bed goes and is new: two children who change places are never in one bed.
        """
        steps = [(plan, part) for plan, step in steps for part in _in_parts(step)]
        occupancies = self._work.occupancies
        gone = [step.before for _, step in steps if step.before is not None and step.after is None]
        occupancies.delete_many(gone)
        changed = [
            (step.before, step.after) for _, step in steps if step.before is not None and step.after is not None
        ]
        occupancies.change_many(after for before, after in changed if _is_shorter(before, after))
        occupancies.change_many(after for before, after in changed if not _is_shorter(before, after))
        self._report(len(gone) + len(changed))
        fresh = [
            replace(step.after, child=self._child(plan))
            for plan, step in steps
            if step.before is None and step.after is not None
        ]
        occupancies.add_many(fresh)

    def _groups(self, groups: Sequence[GroupPlan]) -> None:
        known = self._work.children.by_case_numbers(number for group in groups for number in group.members)
        ids = {child.case_number: child.id for child in known}
        fresh = []
        for plan in groups:
            children = tuple(ids[number] for number in plan.members)
            if plan.group is None:
                fresh.append(SiblingGroup(SiblingGroupId(0), children, plan.together, plan.reason))
            else:
                changed = replace(plan.group, children=children, together=plan.together, reason=plan.reason)
                self._work.sibling_groups.save(changed)
        self._work.sibling_groups.add_many(fresh)

    def _requests(self, plans: Sequence[PersonPlan]) -> None:
        asked = [(plan, plan.request_after) for plan in plans if plan.request_after is not None]
        self._work.requests.change_many(after for plan, after in asked if plan.request is not None)
        fresh = [replace(after, child=self._child(plan)) for plan, after in asked if plan.request is None]
        unnumbered = [number for number, one in enumerate(fresh) if not one.number]
        by_year: dict[int, list[int]] = {}
        for number in unnumbered:
            by_year.setdefault(fresh[number].registered.year, []).append(number)
        for year, wanted in by_year.items():
            numbers = self._work.requests.next_numbers(date(year, 1, 1), len(wanted))
            for number, name in zip(wanted, numbers, strict=True):
                fresh[number] = replace(fresh[number], number=name)
        self._work.requests.add_many(fresh)


def _in_parts(step: OccupancyStep) -> tuple[OccupancyStep, ...]:
    """A step as it is written."""
    before, after = step.before, step.after
    if before is None or after is None or before.bed == after.bed:
        return (step,)
    return OccupancyStep(before, None), OccupancyStep(None, replace(after, id=OccupancyId(0), version=1))


def _is_shorter(before: Occupancy, after: Occupancy) -> bool:
    """Whether it only gives days away."""
    later = after.starts >= before.starts
    return later and after.ends is not None and (before.ends is None or after.ends <= before.ends)


def _open_questions(work: Work, preview: PeopleToWrite) -> list[Task]:
    """A task with both sides per conflict, once: neither while it lies there nor after it was answered again."""
    conflicts = [plan for plan in preview.plans if plan.conflict is not None]
    if not conflicts:
        return []
    asked = [_without_file(task.facts) for task in work.tasks.all() if task.kind == CONFLICT_TASK]
    questions = []
    for plan in conflicts:
        assert plan.conflict is not None
        facts = {
            "code": plan.conflict.code,
            "name": plan.case_number,
            "list": dict(plan.conflict.list_side),
            "register": dict(plan.conflict.register_side),
            "file": preview.file_name,
        }
        if _without_file(facts) not in asked:
            asked.append(_without_file(facts))
            questions.append(Task(TaskId(0), CONFLICT_TASK, facts, work.moment, plan.facility, plan.request_id))
    return questions


def _without_file(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in facts.items() if key != "file"}


def _import(work: Work, preview: PeopleToWrite, act: ActId, tasks: int) -> ListImport:
    plans = preview.plans
    summary = {
        "counts": {outcome.value: sum(plan.outcome is outcome for plan in plans) for outcome in Outcome},
        "tasks": tasks,
        "changes": list(_changes(plans)),
        "assumed": {plan.case_number: list(plan.assumed) for plan in plans if plan.assumed and plan.writes},
    }
    return ListImport(
        ImportId(0), None, preview.file_name, preview.content_hash, work.moment, work.actor.login, summary,
        kind=preview.kind.value, act=act,
    )  # fmt: skip


_PRIVATE = frozenset({"name", "question", "origin_postcode", "school_postcode"})


def _changes(plans: Iterable[PersonPlan]) -> Iterable[dict[str, Any]]:
    """What changed per case number; of private fields only that they did."""
    for plan in plans:
        if not plan.writes:
            continue
        for change in plan.changes:
            row = {"case_number": plan.case_number, "field": change.field}
            yield row if change.field in _PRIVATE else row | _both(change)


def _both(change: FieldChange) -> dict[str, Any]:
    return {"old": _plain(change.old), "new": _plain(change.new)}


def _plain(value: Any) -> Any:
    """A value as JSON keeps it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | frozenset):
        return [f"{one.need} {one.level}" if hasattr(one, "need") else str(one) for one in value]
    return value if value is None or isinstance(value, int | bool) else str(value)
