"""Contradictions between lists and the register: which ones wait, what can be answered, and what an answer does.

An answer is one act with its consequence; undoing it puts the question back. What the team knows (placements,
holds, kept beds, closures) ends only where a person names it. No Qt, no sentences:
`app.exchange.list_words.conflict_sentence(one.conflict)` says both sides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.clock import HERE
from app.exchange.conflict_tasks import CONFLICT_TASK, COUNTS, IDENTITY, KEEP_REGISTER, PROFILE, SET_ASIDE
from app.exchange.reconciliation import Conflict
from app.workflows.bed_words import shown_name
from app.workflows.conflict_consequences import (
    ANOTHER,
    LEFT,
    LIST_IS_RIGHT,
    MOVED,
    NEW_FORM,
    RENAMED,
    SETTLED,
    Answer,
    AnswerRefused,
    Consequence,
    ConsequenceSettings,
    Ending,
)
from app.workflows.import_vacancies import TURN
from db.errors import StaleEdit
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor, Task
from matching.entities.children import Occupancy
from matching.entities.facilities import Facility
from matching.entities.identifiers import ActId, FacilityId, ProviderId, RequestId, TaskId

__all__ = [
    "Answer", "AnswerRefused", "Answered", "ConsequenceSettings", "Ending", "KnownBed", "OpenConflict",
    "answer_conflict", "answers_to", "open_conflicts",
]  # fmt: skip

_ANSWERS: Mapping[str, tuple[str, ...]] = {
    "place_changed": (MOVED, ANOTHER, KEEP_REGISTER, SET_ASIDE),
    "name_changed": (RENAMED, ANOTHER, KEEP_REGISTER, SET_ASIDE),
    "form_changed": (NEW_FORM, ANOTHER, KEEP_REGISTER, SET_ASIDE),
    "newer_word": (LIST_IS_RIGHT, KEEP_REGISTER),
    "more_free_than_known": (LEFT, KEEP_REGISTER),
    "fewer_beds_than_known": (LEFT, KEEP_REGISTER),
    "no_bed_to_occupy": (KEEP_REGISTER,),
    PROFILE: (LIST_IS_RIGHT, KEEP_REGISTER),
}
_OTHERWISE = (SETTLED, KEEP_REGISTER)
"""Of lists of people: what is right is put right by hand, with the pages for that."""


@dataclass(frozen=True, slots=True)
class KnownBed:
    """Something the team knows that stands against the list; `case_number` is empty where no child is named."""

    occupancy: Occupancy
    bed_number: int
    case_number: str


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """One question that waits. `name` is what the list calls it: a facility, or a case number for lists of people.

    `since` is in Europe/Amsterdam. `must_end` of `known` have to end before the answer `left` is possible.
    """

    task: TaskId
    version: int
    code: str
    since: datetime
    name: str
    file: str
    conflict: Conflict
    answers: tuple[str, ...]
    facility: FacilityId | None = None
    facility_name: str = ""
    provider: ProviderId | None = None
    provider_name: str = ""
    request: RequestId | None = None
    known: tuple[KnownBed, ...] = ()
    must_end: int = 0


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer did: the act that can be undone, and new questions that came of it."""

    act: ActId
    new_questions: int
    facilities: frozenset[FacilityId]
    kinds: frozenset[str]


def answers_to(code: str) -> tuple[str, ...]:
    """What can be answered to a conflict, the answer that follows the list first."""
    return _ANSWERS.get(code, _OTHERWISE)


def open_conflicts(register: Register, actor: Actor) -> tuple[OpenConflict, ...]:
    """Every contradiction that waits for an answer, the oldest first; nothing for who may not see tasks."""
    with register.read(actor) as work:
        if not work.may_read("tasks"):
            return ()
        tasks = work.tasks.unresolved(CONFLICT_TASK)
        wanted = {int(task.facility) for task in tasks if task.facility is not None}
        facilities = {one.id: one for one in work.facilities.get_many(wanted)}
        names = {one.id: one.name for one in work.providers.all()}
        return tuple(_open(work, task, facilities, names) for task in tasks)


def _open(
    work: Work, task: Task, facilities: Mapping[FacilityId, Facility], names: Mapping[ProviderId, str]
) -> OpenConflict:
    facts, facility = task.facts, facilities.get(task.facility) if task.facility is not None else None
    code = str(facts.get("code", ""))
    known = _known(work, facility.id, facts.get("records", ())) if facility is not None else ()
    conflict = Conflict(
        code,
        tuple(facts.get("list", {}).items()),
        tuple(facts.get("register", {}).items()),
        tuple(facts.get("records", ())),
    )
    return OpenConflict(
        task.id,
        task.version,
        code,
        task.created_at.astimezone(HERE),
        str(facts.get("name", "")),
        str(facts.get("file", "")),
        conflict,
        answers_to(code),
        None if facility is None else facility.id,
        "" if facility is None else facility.name,
        None if facility is None else facility.provider,
        "" if facility is None else names.get(facility.provider, ""),
        task.request,
        known,
        _must_end(code, facts.get("register", {})),
    )


def _known(work: Work, facility: FacilityId, records: object) -> tuple[KnownBed, ...]:
    """The occupancies of a conflict that still stand, by bed."""
    wanted = set(records) if isinstance(records, list | tuple) else set()
    if not wanted:
        return ()
    numbers = {bed.id: bed.number for bed in work.beds.of_facility(facility)}
    found = [one for one in work.occupancies.get_many(wanted) if one.bed in numbers]
    children = work.children.get_many({int(one.child) for one in found if one.child is not None})
    cases = {child.id: child.case_number for child in children}
    beds = [KnownBed(one, numbers[one.bed], cases.get(one.child, "") if one.child else "") for one in found]
    return tuple(sorted(beds, key=lambda one: one.bed_number))


def _must_end(code: str, register_side: Mapping[str, int]) -> int:
    """How many known occupancies have to end before the list can be right."""
    known, capacity = int(register_side.get("known", 0) or 0), int(register_side.get("capacity", 0) or 0)
    if code == "fewer_beds_than_known":
        return known - capacity
    if code == "more_free_than_known":
        return known - (capacity - int(register_side.get("listed_free", 0) or 0))
    return 0


def answer_conflict(register: Register, actor: Actor, answer: Answer, settings: ConsequenceSettings) -> Answered:
    """Write an answer with its consequence as one act. Raises `AnswerRefused`, and `StaleEdit` when the question
    or a named occupancy is no longer as it was read."""
    with register.begin(actor) as work:
        work.take_turn(TURN)
        task = work.tasks.get(answer.task)
        facility = None if task.facility is None else work.facilities.get(task.facility)
        _check(task, answer)
        act = work.act("conflict_answered", _facts(task, answer, facility), _subjects(task, facility))
        consequence = Consequence(work, task, answer, settings)
        if facility is not None and task.facts.get("code") in COUNTS | IDENTITY | {PROFILE}:
            consequence.follow(facility)
        work.about(*(("facilities", int(one)) for one in sorted(consequence.touched)), *consequence.about)
        consequence.resolve()
        work.commit()
    return Answered(act, consequence.new_questions, frozenset(consequence.touched), consequence.kinds)


def _check(task: Task, answer: Answer) -> None:
    if task.version != answer.version:
        raise StaleEdit("tasks", task.id, None, task)
    if task.resolved_at is not None:
        raise AnswerRefused("answered_before")
    if answer.code not in answers_to(str(task.facts.get("code", ""))):
        raise AnswerRefused("not_an_answer")


def _facts(task: Task, answer: Answer, facility: Facility | None) -> dict[str, str]:
    name = str(task.facts.get("name", "")) if facility is None else shown_name(facility)
    return {
        "conflict": str(task.facts.get("code", "")),
        "answer": answer.code,
        "facility": name,
        "file": str(task.facts.get("file", "")),
    }


def _subjects(task: Task, facility: Facility | None) -> list[tuple[str, int]]:
    found = [("tasks", int(task.id))]
    if facility is not None:
        found += [("facilities", int(facility.id)), ("providers", int(facility.provider))]
    if task.request is not None:
        found.append(("requests", int(task.request)))
    return found
