"""What all repositories share: reading with rights, saving with a version check, and a trail of who did what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, ClassVar, Generic, TypeVar, cast
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Row,
    Select,
    Table,
    bindparam,
    delete,
    insert,
    text,
    update,
)

from db import tables
from db.access import Access
from db.column_types import plain
from db.conversion import Conversion
from db.errors import NotAllowed, NotFound, StaleEdit
from db.journal import Journal, kept, put_back
from matching.entities.administration import Actor

E = TypeVar("E")
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
Trail = tuple[str, str, object, Mapping[str, Any] | None, Mapping[str, Any] | None]
"""Action, kind, record, before and after of one row of the trail."""
EMPTY: tuple[Any, ...] = (None, "", [], {})
UNSAID = "***"
"""In the trail instead of the content of a private column: that it changed, not what it says."""


@dataclass
class Transaction:
    """What every repository of one transaction shares."""

    connection: Connection
    actor: Actor
    access: Access
    moment: datetime
    writes: bool
    touched: set[str] = field(default_factory=set)
    journal: Journal | None = None
    """Set while an act is going on that people may undo."""

    @property
    def today(self) -> date:
        """The calendar day in Amsterdam."""
        return self.moment.astimezone(AMSTERDAM).date()

    def check(self, action: str, kind: str) -> None:
        """Refuse what this user may not do, and any writing in a transaction that only reads."""
        allowed = self.access.may_read(kind) if action == "read" else self.access.may_write(kind)
        if not allowed or (action != "read" and not self.writes):
            raise NotAllowed(self.actor, action, kind)

    def record(
        self,
        action: str,
        kind: str,
        record: object,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
    ) -> None:
        """Write the row of the trail and remember that this kind changed."""
        self.record_many([(action, kind, record, before, after)])

    def record_many(self, changes: Iterable[Trail]) -> None:
        """The rows of the trail of many changes in one go."""
        who = {
            "at": self.moment,
            "actor": self.actor.login,
            "role": self.actor.role.value,
            "workstation": self.actor.workstation,
        }
        names = ("action", "kind", "record", "before", "after")
        rows = [{**who, **dict(zip(names, change, strict=True)), "record": str(change[2])} for change in changes]
        self.touched.update(str(row["kind"]) for row in rows)
        if rows:
            self.connection.execute(insert(tables.audit), rows)

    def reserve_ids(self, table: Table, count: int) -> range | list[int]:
        """Fresh numbers for `count` rows, so that many rows can be written in one go with known ids."""
        if self.connection.dialect.name == "sqlite":
            statement = text("select coalesce(max(seq), 0) from sqlite_sequence where name = :name")
            last = int(self.connection.execute(statement, {"name": table.name}).scalar_one())
            return range(last + 1, last + 1 + count)
        statement = text("select nextval(pg_get_serial_sequence(:name, 'id')) from generate_series(1, :count)")
        return list(self.connection.execute(statement, {"name": table.name, "count": count}).scalars())


class ReadingRepository(Generic[E]):
    """Finding records of one kind. A subclass names its `conversion`; `kind` is the name of its table."""

    conversion: ClassVar[Conversion[Any]]

    def __init__(self, transaction: Transaction) -> None:
        self.transaction = transaction

    @property
    def kind(self) -> str:
        return self.conversion.table.name

    def scope(self) -> ColumnElement[bool] | None:
        """Which rows this user may see; None for all."""
        return None

    def veiled(self, entity: E) -> E:
        """The record as this user may see it."""
        return entity

    def _rows(self, statement: Executable) -> Sequence[Row[Any]]:
        self.transaction.check("read", self.kind)
        return self.transaction.connection.execute(statement).fetchall()

    def _select(self) -> Select[Any]:
        scope = self.scope()
        statement = self.conversion.select()
        return statement if scope is None else statement.where(scope)

    def _entities(self, statement: Select[Any]) -> tuple[E, ...]:
        make, veiled = self.conversion.from_row, self.veiled
        return tuple(veiled(make(row)) for row in self._rows(statement))

    def _one(self, statement: Select[Any]) -> E | None:
        found = self._entities(statement.limit(1))
        return found[0] if found else None

    def all(self) -> tuple[E, ...]:
        """Every record this user may see, in order of its key."""
        return self._entities(self._select().order_by(*self.conversion.table.primary_key.columns))


class RecordRepository(ReadingRepository[E]):
    """Records with an id: also adding, changing and deleting, each with its row in the trail."""

    changeable: ClassVar[bool] = True
    """False for what is said once and never rewritten."""
    journalled: ClassVar[bool] = True
    """False for what tells about an act and is not taken back with it."""

    def find(self, id: int) -> E | None:
        """The record, or None when it does not exist or is not for this user."""
        return self._one(self._select().where(self.conversion.table.c.id == id))

    def get(self, id: int) -> E:
        """The record; `NotFound` when it does not exist or is not for this user."""
        entity = self.find(id)
        if entity is None:
            raise NotFound(self.kind, id)
        return entity

    def get_many(self, ids: Iterable[int]) -> tuple[E, ...]:
        """The records of these ids that this user may see, in order of id."""
        table = self.conversion.table
        return self._entities(self._select().where(table.c.id.in_(sorted(set(ids)))).order_by(table.c.id))

    def may_hold(self, entity: E) -> bool:
        """Whether this user may store such a record."""
        return True

    def save(self, entity: E) -> E:
        """Add (id 0) or change a record and return it as it is stored.

        `StaleEdit` with both versions when somebody changed it meanwhile; saving what already stands there
        changes nothing and leaves no trace. What is refused leaves the rest of the transaction as it was.
        """
        self._check_write("write", entity)
        with self.transaction.connection.begin_nested():
            return self._change(entity) if getattr(entity, "id") else self._add(entity)  # noqa: B009

    def add_many(self, entities: Iterable[E]) -> tuple[E, ...]:
        """Add many new records in one go and return them with their ids; one row in the trail for all."""
        fresh = list(entities)
        for entity in fresh:
            self._check_write("write", entity)
        if not fresh:
            return ()
        ids = list(self.transaction.reserve_ids(self.conversion.table, len(fresh)))
        stored = tuple(_with(entity, id=id) for entity, id in zip(fresh, ids, strict=True))
        with self.transaction.connection.begin_nested():
            self._insert(stored)
        self.transaction.record(
            "add", self.kind, f"{ids[0]}-{ids[-1]}", None, {"count": len(ids), "first": ids[0], "last": ids[-1]}
        )
        self._note(ids, "", None, None, 1)
        return stored

    def change_many(self, entities: Iterable[E]) -> None:
        """Change many records in one go, each with its own row in the trail; refused as `save` refuses."""
        wanted = list(entities)
        for entity in wanted:
            self._check_write("write", entity)
        pairs = [(before, after) for before, after in self._beside_stored(wanted) if before != after]
        if not pairs:
            return
        if not self.changeable:
            raise NotAllowed(self.transaction.actor, "change", self.kind)
        changed = [(before, _next_version(before, after)) for before, after in pairs]
        with self.transaction.connection.begin_nested():
            self._update_many(changed)
        self.transaction.record_many(
            ("change", self.kind, _id(after), *self._differences(before, after)) for before, after in changed
        )
        parts = self.parts_of([after for _, after in changed])
        for part, (before, after) in zip(parts, changed, strict=True):
            version = getattr(after, "version", None)
            self._note([_id(after)], part, self.kept(before), self.kept(after), version)

    def put_back(self, entities: Iterable[E]) -> None:
        """Store records that were deleted under the numbers they had: for undoing only."""
        fresh = list(entities)
        for entity in fresh:
            self._check_write("write", entity)
        if not fresh:
            return
        with self.transaction.connection.begin_nested():
            self._insert(fresh)
        self.transaction.record_many(
            ("add", self.kind, _id(entity), None, self._filled(entity)) for entity in fresh
        )
        for part, entity in zip(self.parts_of(fresh), fresh, strict=True):
            self._note([_id(entity)], part, None, self.kept(entity), getattr(entity, "version", None))

    def kept(self, entity: E) -> dict[str, Any]:
        """The whole record as JSON keeps it, from which `restored` makes it again."""
        return kept(self._all_fields(entity))

    def restored(self, row: Mapping[str, Any]) -> E:
        """The record that `kept` wrote down."""
        columns = self.conversion.columns
        return cast(E, self.conversion.from_row([put_back(column, row.get(column.name)) for column in columns]))

    def part_of(self, entity: E) -> str:
        """What this record stands or falls with when an act is undone in parts; empty when with all of it."""
        facility = getattr(entity, "facility", None)
        return "" if facility is None else f"facilities:{facility}"

    def parts_of(self, entities: Sequence[E]) -> list[str]:
        """`part_of` of each of many."""
        return [self.part_of(entity) for entity in entities]

    def _note(
        self,
        ids: Sequence[int],
        part: str,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
        version_after: int | None,
    ) -> None:
        if self.journalled and self.transaction.journal is not None:
            self.transaction.journal.note(self.kind, ids, part, before, after, version_after)

    def delete(self, entity: E) -> None:
        """Delete a record as it was read; `StaleEdit` when somebody changed it meanwhile."""
        self._check_write("delete", entity)
        stored = self._same_version(entity)
        with self.transaction.connection.begin_nested():
            self._remove(stored)
        self.transaction.record("delete", self.kind, _id(stored), self._filled(stored))
        self._note([_id(stored)], self.part_of(stored), self.kept(stored), None, None)

    def delete_many(self, entities: Iterable[E]) -> None:
        """Delete many records as they were read, each with its row in the trail; refused as `delete` refuses."""
        wanted = list(entities)
        for entity in wanted:
            self._check_write("delete", entity)
        if not wanted:
            return
        stored = [before for before, _ in self._beside_stored(wanted)]
        parts = self.parts_of(stored)
        with self.transaction.connection.begin_nested():
            self._remove_many(stored)
        self.transaction.record_many(("delete", self.kind, _id(one), self._filled(one), None) for one in stored)
        for part, one in zip(parts, stored, strict=True):
            self._note([_id(one)], part, self.kept(one), None, None)

    def _check_write(self, action: str, entity: E) -> None:
        self.transaction.check(action, self.kind)
        if not self.may_hold(entity):
            raise NotAllowed(self.transaction.actor, action, self.kind)

    def _execute(self, statement: Executable, rows: Any = None) -> Any:
        return self.transaction.connection.execute(statement, rows)

    def _insert(self, entities: Sequence[E]) -> None:
        """Write new rows; a subclass writes its other table too."""
        self._execute(insert(self.conversion.table), [self.conversion.to_row(entity) for entity in entities])

    def _remove(self, stored: E) -> None:
        """Delete one row; a subclass first deletes what its other tables hold about it."""
        self._execute(delete(self.conversion.table).where(self.conversion.table.c.id == _id(stored)))

    def _remove_many(self, stored: Sequence[E]) -> None:
        """Delete rows; one by one where a subclass has more to do."""
        if type(self)._remove is not RecordRepository._remove:
            for one in stored:
                self._remove(one)
            return
        for ids in portions([_id(one) for one in stored]):
            self._execute(delete(self.conversion.table).where(self.conversion.table.c.id.in_(ids)))

    def _update_many(self, changed: Sequence[tuple[E, E]]) -> None:
        """Rewrite rows whose versions have been compared; one by one where a subclass has more to do."""
        if type(self)._update is not RecordRepository._update:
            for before, after in changed:
                self._update(before, after)
            return
        table = self.conversion.table
        names = [column.name for column in self.conversion.columns if column.name != "id"]
        statement = update(table).where(table.c.id == bindparam("row_id"))
        statement = statement.values({name: bindparam(f"new_{name}") for name in names})
        rows = (self.conversion.to_row(after) for _, after in changed)
        self._execute(
            statement, [{"row_id": row["id"], **{f"new_{name}": row[name] for name in names}} for row in rows]
        )

    def _beside_stored(self, wanted: Sequence[E]) -> list[tuple[E, E]]:
        """What is stored beside what is wanted; `StaleEdit` where it is not what was read."""
        stored: dict[int, E] = {}
        for ids in portions([_id(entity) for entity in wanted]):
            found = self._select().where(self.conversion.table.c.id.in_(ids)).with_for_update()
            stored |= {_id(one): one for one in self._entities(found)}
        for entity in wanted:
            before = stored.get(_id(entity))
            if before is None or getattr(before, "version", None) != getattr(entity, "version", None):
                raise StaleEdit(self.kind, _id(entity), entity, before)
        return [(stored[_id(entity)], entity) for entity in wanted]

    def _update(self, before: E, after: E) -> None:
        """Rewrite one row; a subclass writes its other table too."""
        columns = self.conversion.table.c
        row = self.conversion.to_row(after)
        statement = update(self.conversion.table).where(columns.id == _id(after))
        if "version" in columns:
            statement = statement.where(columns.version == getattr(before, "version"))  # noqa: B009
        if self._execute(statement.values(row)).rowcount != 1:
            raise StaleEdit(self.kind, _id(after), after, self.find(_id(after)))

    def _add(self, entity: E) -> E:
        stored = _with(entity, id=self.transaction.reserve_ids(self.conversion.table, 1)[0])
        if "version" in self.conversion.table.c:
            stored = _with(stored, version=1)
        self._insert([stored])
        self.transaction.record("add", self.kind, _id(stored), None, self._filled(stored))
        version = getattr(stored, "version", None)
        self._note([_id(stored)], self.part_of(stored), None, self.kept(stored), version)
        return stored

    def _change(self, entity: E) -> E:
        before = self._same_version(entity)
        if before == entity:
            return before
        if not self.changeable:
            raise NotAllowed(self.transaction.actor, "change", self.kind)
        after = _next_version(before, entity)
        self._update(before, after)
        self._record_change("change", before, after)
        version = getattr(after, "version", None)
        self._note([_id(after)], self.part_of(after), self.kept(before), self.kept(after), version)
        return after

    def _record_change(self, action: str, before: E, after: E) -> None:
        self.transaction.record(action, self.kind, _id(after), *self._differences(before, after))

    def _differences(self, before: E, after: E) -> tuple[dict[str, Any], dict[str, Any]]:
        """For the trail, the fields that changed: as they were and as they are."""
        old, new = self._all_fields(before), self._all_fields(after)
        changed = [name for name in new if name != "version" and old.get(name) != new[name]]
        was = self._trail({name: old.get(name) for name in changed})
        return was, self._trail({name: new[name] for name in changed})

    def _same_version(self, entity: E) -> E:
        """What is stored now, if it is what the caller read."""
        stored = self.find(_id(entity))
        if stored is None or getattr(stored, "version", None) != getattr(entity, "version", None):
            raise StaleEdit(self.kind, _id(entity), entity, stored)
        return stored

    def _all_fields(self, entity: E) -> dict[str, Any]:
        """What the trail compares; a subclass adds what its other table keeps."""
        return self.conversion.to_row(entity)

    def _filled(self, entity: E) -> dict[str, Any]:
        """For the trail, what a new or deleted record says; what is empty is left out."""
        return {name: value for name, value in self._trail(self._all_fields(entity)).items() if value not in EMPTY}

    def _trail(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Values for the trail, without the content of private columns."""
        private = {column.name for column in self.conversion.table.columns if column.info.get("private")}
        return {
            name: UNSAID if name in private and value else plain(value)
            for name, value in row.items()
            if name not in ("id", "version")
        }


MOST_IDS = 10_000
"""How many ids go into one statement; both engines allow some more."""


def portions(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Ids in portions that fit in one statement."""
    return (ids[start : start + MOST_IDS] for start in range(0, len(ids), MOST_IDS))


def _next_version(before: object, after: E) -> E:
    """A changed record with the version it gets; as it is where versions are not counted."""
    version = getattr(before, "version", None)
    return after if version is None else _with(after, version=version + 1)


def _id(entity: object) -> int:
    return int(cast(Any, entity).id)


def _with(entity: E, **changes: Any) -> E:
    return cast(E, replace(cast(Any, entity), **changes))
