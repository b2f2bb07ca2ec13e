"""Taking an act back: a new transaction's work with its own trail, refused where somebody changed it since.

Steps are taken back from the last to the first. What later work touched is refused by name, with the record as the
act left it and as it stands now; nothing is ever overwritten. An import is undone in parts (one facility or child
each), anything else as a whole.
"""

from __future__ import annotations

import itertools
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
from db.repositories.storage import RecordRepository, portions
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
    order: int
    """Its place among all changes of the act, from the last to the first."""


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
    facts = {**act.facts, "undoes": act.kind}
    new = work.act("undo", facts, act.subjects)
    undoing = _Undoing(work, act)
    done, refusals = undoing.in_parts() if in_parts else undoing.whole()
    if refusals and not done:
        raise UndoRefused(act, refusals)
    work.acts.mark_undone(act.id, new)
    work.acts.add_facts(new, {"refused": len(refusals)})
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


def _alike(changes: Iterable[_Change]) -> Iterator[list[_Change]]:
    """Unbroken runs of changes of one sort, never two of one record."""
    run: dict[int, _Change] = {}
    sort: tuple[str, bool, bool] | None = None
    for change in changes:
        own = (change.step.kind, change.step.adds, change.step.deletes)
        if run and (own != sort or change.record in run):
            yield list(run.values())
            run = {}
        sort = own
        run[change.record] = change
    if run:
        yield list(run.values())


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
        self._since: dict[tuple[str, int], list[tuple[int, ActStep]]] = {}
        self._acts: dict[int, Act | None] = {}

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
        touched = {part: self._touched(changes) for part, changes in parts.items()}
        refused = {part: refusals[0] for part, refusals in touched.items() if refusals}
        done = self._most_of({part: changes for part, changes in parts.items() if part not in refused}, refused)
        if shared and not refused:
            in_the_way = self._touched(shared) or self._take_back(shared)
            if in_the_way:
                refused[SHARED] = in_the_way[0]
            else:
                done.append(SHARED)
        return tuple(done), tuple(refused.values())

    def _most_of(self, parts: Mapping[str, list[_Change]], refused: dict[str, Refusal]) -> list[str]:
        """Take back all parts that can go and give their names; add the others to `refused`.

        What waits for another part to go (a house for the child that lives there) is tried again after it.
        """
        done: list[str] = []
        left = parts
        while left:
            refusals: dict[str, Refusal] = {}
            gone = self._halves(list(left.items()), refusals)
            done += gone
            if not refusals or not gone:
                refused |= refusals
                return done
            left = {part: parts[part] for part in refusals}
        return done

    def _halves(self, parts: list[tuple[str, list[_Change]]], refusals: dict[str, Refusal]) -> list[str]:
        """All in one go; when something is in the way, each half for itself, down to the part that is."""
        together = sorted((change for _, changes in parts for change in changes), key=lambda one: one.order)
        refused = self._take_back(together)
        if not refused:
            return [part for part, _ in parts]
        if len(parts) == 1:
            refusals[parts[0][0]] = refused[0]
            return []
        middle = len(parts) // 2
        return self._halves(parts[:middle], refusals) + self._halves(parts[middle:], refusals)

    def _changes(self) -> Iterator[_Change]:
        """Every step per record, the last first; records of one part keep that order."""
        order = itertools.count()
        steps = self._work.acts.steps(self._act.id)
        self._look(steps)
        for step in reversed(steps):
            store = self._stores[step.kind]
            ids = range(step.first, step.last + 1)
            stored = {record: self._now[step.kind, record] for record in ids if self._now[step.kind, record]}
            unsaid = not step.part and step.adds and step.after is None
            parts = dict(zip(stored, store.parts_of(list(stored.values())), strict=True)) if unsaid else {}
            for record in reversed(ids):
                part = step.part
                if unsaid:
                    part = parts.get(record) or self._part_since(step.kind, record)
                yield _Change(step, record, part, _bed(step, stored.get(record)), next(order))

    def _look(self, steps: Sequence[ActStep]) -> None:
        """Read every record of these steps as it stands, for the comparison and the refusals."""
        wanted: dict[str, set[int]] = {}
        for step in steps:
            wanted.setdefault(step.kind, set()).update(range(step.first, step.last + 1))
        for kind, ids in wanted.items():
            stored = {one.id: one for one in self._stored(self._stores[kind], sorted(ids))}
            self._now |= {(kind, record): stored.get(record) for record in ids}
            for act, step in self._work.acts.steps_since(self._act.id, kind, ids):
                self._since.setdefault((kind, step.first), []).append((act, step))

    def _stored(self, store: RecordRepository[Any], ids: Sequence[int]) -> Iterable[Any]:
        for some in portions(ids):
            yield from store.get_many(some)

    def _take_back(self, changes: Sequence[_Change]) -> tuple[Refusal, ...]:
        """Take back what stands or falls together; on a refusal all of it stays as it is."""
        at = list(changes[:1])
        try:
            with self._work.attempt():
                for at in _alike(changes):
                    self._back(at)
        except IN_THE_WAY as error:
            return (self._refusal(self._blamed(at, error), error.code),)
        return ()

    def _blamed(self, changes: Sequence[_Change], error: RegisterError) -> _Change:
        """The change that was in the way, as far as the error says which record or bed."""
        record, bed = error.facts.get("id"), error.facts.get("bed")
        meant = (change for change in changes if change.record == record or (bed and change.bed == bed))
        return next(meant, changes[0])

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
        since = self._since.get((step.kind, change.record))
        if not since or since[0][1].before is None:
            # Added in one go, without its content: as it was added while nobody changed it.
            return "" if getattr(entity, "version", 1) == 1 else "changed"
        now = self._stores[step.kind].kept(entity)
        return "changed" if _content(now) != _content(since[0][1].before) else ""

    def _back(self, changes: Sequence[_Change]) -> None:
        """Take back changes of one sort, each of another record."""
        store, first = self._stores[changes[0].step.kind], changes[0].step
        if first.deletes:
            store.put_back(store.restored(change.step.before or {}) for change in changes)
            return
        records = [change.record for change in changes]
        stored = {one.id: one for one in self._stored(store, records)}
        for record in records:
            if record not in stored:
                raise NotFound(store.kind, record)
        if first.adds:
            store.delete_many(stored[record] for record in records)
        else:
            store.change_many(
                replace(store.restored(change.step.before or {}), version=stored[change.record].version)
                for change in changes
            )

    def _refusal(self, change: _Change, reason: str) -> Refusal:
        kind, record = change.step.kind, change.record
        entity = self._now.get((kind, record))
        now = None if entity is None else self._stores[kind].kept(entity)
        return Refusal(change.part, kind, record, reason, change.step.after, now, self._later(kind, record))

    def _part_since(self, kind: str, record: int) -> str:
        """The part under which later work touched a record that is gone."""
        return next((step.part for _, step in self._since.get((kind, record), ()) if step.part), "")

    def _later(self, kind: str, record: int) -> Act | None:
        """The first later act that touched a record and still stands."""
        for number, _ in self._since.get((kind, record), ()):
            if number not in self._acts:
                self._acts[number] = self._work.acts.find(number)
            act = self._acts[number]
            if act is not None and act.undone_by is None and (act.undoes is None or act.undoes < self._act.id):
                return act
        return None
