"""What people did, as they speak of it, with every step: for the history of a record and for undoing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, and_, delete, insert, or_, select, update

from db import tables
from db.conversion import Conversion
from db.repositories.storage import ReadingRepository, portions
from matching.entities.administration import Act, ActStep
from matching.entities.identifiers import ActId

ACT = Conversion(Act, tables.acts, elsewhere={"subjects": ()})
STEP = Conversion(ActStep, tables.act_steps)
SUBJECTS = tables.act_subjects
STEPS = tables.act_steps


class ActRepository(ReadingRepository[Act]):
    """Acts by number, by person and by the records they are about. `Work.act` begins one."""

    conversion = ACT

    def find(self, act: int) -> Act | None:
        """The act with this number, or None."""
        return self._one(self._select().where(tables.acts.c.id == act))

    def latest(self, limit: int = 100) -> tuple[Act, ...]:
        """The newest acts first."""
        return self._entities(self._newest(self._select()).limit(limit))

    def about(self, kind: str, record: int, limit: int = 200) -> tuple[Act, ...]:
        """The acts about one record, the newest first."""
        return self.about_any([(kind, record)], limit)

    def about_any(self, subjects: Iterable[tuple[str, int]], limit: int = 200) -> tuple[Act, ...]:
        """The acts about any of these records, the newest first."""
        wanted = [and_(SUBJECTS.c.kind == kind, SUBJECTS.c.record == record) for kind, record in subjects]
        if not wanted:
            return ()
        found = select(SUBJECTS.c.act).where(or_(*wanted))
        return self._entities(self._newest(self._select().where(tables.acts.c.id.in_(found))).limit(limit))

    def steps(self, act: int, parts: Collection[str] | None = None) -> tuple[ActStep, ...]:
        """Every change of an act (or of these parts of it), in the order in which they happened."""
        wanted = STEP.select().where(STEPS.c.act == act)
        if parts is not None:
            wanted = wanted.where(STEPS.c.part.in_(sorted(parts)))
        rows = self._rows(wanted.order_by(STEPS.c.position))
        return tuple(STEP.from_row(row) for row in rows)

    def steps_since(self, act: int, kind: str, records: Iterable[int]) -> tuple[tuple[int, ActStep], ...]:
        """Every change of these records by later acts, oldest first, with the number of the act."""
        found: list[tuple[int, ActStep]] = []
        for ids in portions(sorted(set(records))):
            same = (STEPS.c.act > act, STEPS.c.kind == kind, STEPS.c.first == STEPS.c.last, STEPS.c.first.in_(ids))
            rows = self._rows(
                select(STEPS.c.act, *STEP.columns).where(*same).order_by(STEPS.c.act, STEPS.c.position)
            )
            found += [(row[0], STEP.from_row(row[1:])) for row in rows]
        return tuple(found)

    def chain(self, act: int) -> tuple[Act, ...]:
        """An act, the act that took it back, the act that took that back, and so on; empty when there is none."""
        found: list[Act] = []
        at = self.find(act)
        while at is not None:
            found.append(at)
            at = None if at.undone_by is None else self.find(at.undone_by)
        return tuple(found)

    def begin(self, kind: str, facts: Mapping[str, Any], subjects: Iterable[tuple[str, int]]) -> ActId:
        """A new act of this user at this moment."""
        self.transaction.check("write", self.kind)
        act = ActId(self.transaction.reserve_ids(tables.acts, 1)[0])
        fresh = Act(act, self.transaction.moment, self.transaction.actor.login, kind, facts)
        self._execute(insert(tables.acts), self.conversion.to_row(fresh))
        self.add_subjects(act, subjects)
        return act

    def add_subjects(self, act: int, subjects: Iterable[tuple[str, int]]) -> None:
        """The records an act is about; naming one twice is fine."""
        known = {(kind, record) for kind, record in self._rows(self._subjects_of([act], SUBJECTS.c.kind))}
        fresh = [
            one for one in dict.fromkeys((kind, int(record)) for kind, record in subjects) if one not in known
        ]
        if fresh:
            rows = [{"act": act, "kind": kind, "record": record} for kind, record in fresh]
            self._execute(insert(SUBJECTS), rows)

    def close(self, act: int, steps: Sequence[ActStep]) -> None:
        """Keep the steps of an act; an act in which nothing changed is forgotten."""
        if not steps:
            self._execute(delete(SUBJECTS).where(SUBJECTS.c.act == act))
            self._execute(delete(tables.acts).where(tables.acts.c.id == act))
            return
        self._execute(insert(STEPS), [{"act": act, **STEP.to_row(one)} for one in steps])
        self.transaction.touched.add(self.kind)

    def add_facts(self, act: int, facts: Mapping[str, Any]) -> None:
        """What became known while the act went on."""
        columns = tables.acts.c
        known = self.transaction.connection.execute(select(columns.facts).where(columns.id == act)).scalar_one()
        self._execute(update(tables.acts).where(columns.id == act).values(facts={**known, **facts}))

    def mark_undone(self, act: int, by: int) -> None:
        """The act was taken back by another."""
        self._execute(update(tables.acts).where(tables.acts.c.id == act).values(undone_by=by))
        self._execute(update(tables.acts).where(tables.acts.c.id == by).values(undoes=act))

    def _newest(self, statement: Select[Any]) -> Select[Any]:
        return statement.order_by(tables.acts.c.id.desc())

    def _subjects_of(self, acts: Sequence[int], *columns: Any) -> Select[Any]:
        return select(*columns, SUBJECTS.c.record).where(SUBJECTS.c.act.in_(acts)).order_by(SUBJECTS.c.record)

    def _entities(self, statement: Select[Any]) -> tuple[Act, ...]:
        acts = super()._entities(statement)
        found: dict[int, list[tuple[str, int]]] = {act.id: [] for act in acts}
        wanted = self._subjects_of([act.id for act in acts], SUBJECTS.c.act, SUBJECTS.c.kind)
        for act, kind, record in self._rows(wanted) if acts else ():
            found[act].append((kind, record))
        return tuple(replace(act, subjects=tuple(found[act.id])) for act in acts)

    def _execute(self, statement: Any, rows: Any = None) -> Any:
        return self.transaction.connection.execute(statement, rows)
