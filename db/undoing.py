"""Taking an act back: a new transaction's work with its own trail, refused where somebody changed it since.

Steps are taken back from the last to the first. What later work touched is refused by name, with the record as the
act left it and as it stands now; nothing is ever overwritten. An import is undone in parts (one facility or child
each), anything else as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from db.errors import (
    AlreadyThere,
    BedTaken,
    ChildLivesElsewhere,
    InUse,
    NotFound,
    NotValid,
    Overlap,
    RegisterError,
    StaleEdit,
)
from db.repositories.storage import RecordRepository
from matching.entities.administration import Act, ActStep
from matching.entities.identifiers import ActId

if TYPE_CHECKING:
    from db.transactions import Work

SHARED = ""
IN_THE_WAY = (AlreadyThere, BedTaken, ChildLivesElsewhere, InUse, NotFound, NotValid, Overlap, StaleEdit)


@dataclass(frozen=True, slots=True)
class Refusal:
    """One record that is not taken back. `reason`: `changed`, `deleted`, or the code of a register error.

    `left` is the record as the act left it, `now` as it stands (both as JSON keeps them; None when not there or
    not kept). `later` is the act that touched it since, when that is known.
    """

    part: str
    kind: str
    record: int
    reason: str
    left: Mapping[str, Any] | None = None
    now: Mapping[str, Any] | None = None
    later: Act | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back: the new act, the parts that went, and what was refused."""

    act: ActId
    undoes: Act
    parts: tuple[str, ...]
    refusals: tuple[Refusal, ...] = ()


class UndoRefused(RegisterError):
    """Nothing was taken back, because of later work; `refusals` name it."""

    code = "undo_refused"

    def __init__(self, act: Act, refusals: tuple[Refusal, ...]) -> None:
        super().__init__(act=act, refusals=refusals)
        self.act, self.refusals = act, refusals


class AlreadyUndone(RegisterError):
    """The act was taken back before."""

    code = "already_undone"

    def __init__(self, act: Act) -> None:
        super().__init__(act=act)
        self.act = act


@dataclass(frozen=True, slots=True)
class _Change:
    """One step of one record."""

    step: ActStep
    record: int
    part: str
    bed: int | None


def undo(work: Work, act_id: int, in_parts: bool = False) -> Undone:
    """Take an act back inside this transaction (the caller commits).

    `NotFound`, `AlreadyUndone`, and `UndoRefused` when nothing can be taken back, or not all of it where that is
    asked (`in_parts` False).
    """
    act = work.acts.find(act_id)
    if act is None:
        raise NotFound("acts", act_id)
    if act.undone_by is not None:
        raise AlreadyUndone(act)
    facts = {"undoes": act.kind, **act.facts}
    new = work.act("undo", facts, act.subjects)
    undoing = _Undoing(work, act)
    done, refusals = undoing.in_parts() if in_parts else undoing.whole()
    if refusals and not done:
        raise UndoRefused(act, refusals)
    work.acts.mark_undone(act.id, new)
    return Undone(new, act, done, refusals)


def repositories(work: Work) -> dict[str, RecordRepository[Any]]:
    """The repositories of records that acts change, by the name of their table."""
    found = (
        work.providers, work.facilities, work.contracts, work.beds, work.occupancies, work.admission_stops,
        work.confirmations, work.legal_checks, work.waiting_reports, work.children, work.sibling_groups,
        work.requests, work.tasks,
    )  # fmt: skip
    return {repository.kind: repository for repository in found}


def _bed(step: ActStep, entity: Any) -> int | None:
    """The bed of an occupancy."""
    if step.kind != "occupancies":
        return None
    row = step.before or step.after
    bed = row["bed"] if row else getattr(entity, "bed", None)
    return None if bed is None else int(bed)


def _joined(changes: Sequence[_Change]) -> list[_Change]:
    """Parts that touch the same bed become one: who left it and who came stand or fall together."""
    named: dict[str, str] = {}

    def name(part: str) -> str:
        while part in named:
            part = named[part]
        return part

    first: dict[int, str] = {}
    for change in changes:
        if change.bed is not None and change.part != SHARED:
            mine, other = name(change.part), name(first.setdefault(change.bed, change.part))
            if mine != other:
                named[mine] = other
    return [replace(change, part=name(change.part)) for change in changes]


def _content(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "version"}


class _Undoing:
    def __init__(self, work: Work, act: Act) -> None:
        self._work = work
        self._act = act
        self._stores = repositories(work)
        self._now: dict[tuple[str, int], Any] = {}

    def whole(self) -> tuple[tuple[str, ...], tuple[Refusal, ...]]:
        """All or nothing; every record that is in the way is named."""
        changes = list(self._changes())
        refusals = self._touched(changes) or self._take_back(changes)
        parts = () if refusals else tuple(dict.fromkeys(change.part for change in changes))
        return parts, refusals

    def in_parts(self) -> tuple[tuple[str, ...], tuple[Refusal, ...]]:
        """The parts that went and what was refused; what all parts share goes only when nothing was refused."""
        parts: dict[str, list[_Change]] = {}
        for change in _joined(list(self._changes())):
            parts.setdefault(change.part, []).append(change)
        shared = parts.pop(SHARED, [])
        done: list[str] = []
        refusals: list[Refusal] = []
        for part, changes in parts.items():
            refused = self._touched(changes) or self._take_back(changes)
            refusals.extend(refused[:1])
            if not refused:
                done.append(part)
        if shared and not refusals and not (self._touched(shared) or self._take_back(shared)):
            done.append(SHARED)
        return tuple(done), tuple(refusals)

    def _changes(self) -> Iterator[_Change]:
        """Every step per record, the last first; records of one part keep that order."""
        for step in reversed(self._work.acts.steps(self._act.id)):
            store = self._stores[step.kind]
            ids = range(step.first, step.last + 1)
            stored = {one.id: one for one in self._stored(store, ids)}
            for record in reversed(ids):
                entity = stored.get(record)
                self._now[step.kind, record] = entity
                part = step.part
                if not part and step.adds and step.after is None and entity is not None:
                    part = store.part_of(entity)
                yield _Change(step, record, part, _bed(step, entity))

    def _stored(self, store: RecordRepository[Any], ids: Sequence[int]) -> Iterable[Any]:
        for start in range(0, len(ids), 10_000):
            yield from store.get_many(ids[start : start + 10_000])

    def _take_back(self, changes: Sequence[_Change]) -> tuple[Refusal, ...]:
        """Take back what stands or falls together; on a refusal all of it stays as it is."""
        at = changes[0] if changes else None
        try:
            with self._work.attempt():
                for at in changes:
                    self._step_back(at)
        except IN_THE_WAY as error:
            assert at is not None
            return (self._refusal(at, error.code),)
        return ()

    def _touched(self, changes: Sequence[_Change]) -> tuple[Refusal, ...]:
        """The records that are no longer as the act left them."""
        last: dict[tuple[str, int], _Change] = {}
        for change in changes:
            last.setdefault((change.step.kind, change.record), change)
        found = ((change, self._difference(change)) for change in last.values())
        return tuple(self._refusal(change, reason) for change, reason in found if reason)

    def _difference(self, change: _Change) -> str:
        """What happened to a record since; empty when it is as the act left it.

        Contents are compared, not versions: what was changed and taken back again is not in the way.
        """
        step, entity = change.step, self._now[change.step.kind, change.record]
        if step.deletes:
            return "changed" if entity is not None else ""
        if entity is None:
            return "deleted"
        if step.after is not None:
            now = self._stores[step.kind].kept(entity)
            return "changed" if _content(now) != _content(step.after) else ""
        version = int(getattr(entity, "version", 1))
        if version == 1 or self._only_undone_since(step.kind, change.record, version):
            return ""
        return "changed"

    def _only_undone_since(self, kind: str, record: int, version: int) -> bool:
        """For records added in one go, of which the content was not kept: every later change was taken back."""
        later = self._work.acts.all_later(self._act.id, kind, record)
        taken_back = all(act.undone_by is not None or act.undoes is not None for act in later)
        return taken_back and len(later) == version - 1

    def _step_back(self, change: _Change) -> None:
        store, step = self._stores[change.step.kind], change.step
        if step.deletes:
            assert step.before is not None
            store.put_back(store.restored(step.before))
        elif step.adds:
            store.delete(store.get(change.record))
        else:
            assert step.before is not None
            stored = store.get(change.record)
            store.save(replace(store.restored(step.before), version=stored.version))

    def _refusal(self, change: _Change, reason: str) -> Refusal:
        kind, record = change.step.kind, change.record
        entity = self._now.get((kind, record))
        now = None if entity is None else self._stores[kind].kept(entity)
        later = self._work.acts.later(self._act.id, kind, record)
        return Refusal(change.part, kind, record, reason, change.step.after, now, later)
