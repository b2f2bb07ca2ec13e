"""What covers a bed on which days. The database forbids overlap; here it is said with what.

Every change of a bed first ends the holds on it that have expired: an expired hold keeps nobody out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, delete, or_, select

from db import tables
from db.conversion import Conversion
from db.errors import BedTaken, ChildLivesElsewhere, GuestNotPossible, Overlap
from db.guards import BED_RULE
from db.repositories.storage import RecordRepository, portions
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind
from matching.entities.identifiers import OccupancyId

OCCUPANCY = Conversion(Occupancy, tables.occupancies)
COLUMNS = tables.occupancies.c
EXPIRED = "expired"


class OccupancyRepository(RecordRepository[Occupancy]):
    """Occupancies by bed, facility, child and day."""

    conversion = OCCUPANCY

    def of_bed(self, bed: int) -> tuple[Occupancy, ...]:
        """Everything that ever covered a bed, oldest first."""
        return self._entities(self._select().where(COLUMNS.bed == bed).order_by(COLUMNS.starts))

    def of_facility(self, facility: int) -> tuple[Occupancy, ...]:
        """Everything that ever covered a bed of this facility, by bed and day."""
        return self._of_beds(tables.beds.c.facility == facility)

    def of_provider(self, provider: int) -> tuple[Occupancy, ...]:
        """Everything that ever covered a bed of this provider, by bed and day."""
        own = select(tables.facilities.c.id).where(tables.facilities.c.provider == provider)
        return self._of_beds(tables.beds.c.facility.in_(own))

    def of_child(self, child: int) -> tuple[Occupancy, ...]:
        """Where a child lived, lives, or has a bed kept or held, oldest first."""
        return self._entities(self._select().where(COLUMNS.child == child).order_by(COLUMNS.starts))

    def of_request(self, request: int) -> tuple[Occupancy, ...]:
        """What was held or placed for a request, oldest first."""
        return self._entities(self._select().where(COLUMNS.request == request).order_by(COLUMNS.starts))

    def not_ended(self, day: date) -> tuple[Occupancy, ...]:
        """What covers a bed on this day or later, by bed and day."""
        running = or_(COLUMNS.ends.is_(None), COLUMNS.ends > day)
        return self._entities(self._select().where(running).order_by(COLUMNS.bed, COLUMNS.starts))

    def covering(self, bed: int, starts: date, ends: date | None) -> tuple[Occupancy, ...]:
        """What covers a bed on some day of `[starts, ends)`."""
        found = self._select().where(COLUMNS.bed == bed, _meets(starts, ends))
        return self._entities(found.order_by(COLUMNS.starts))

    def end(self, occupancy: Occupancy, day: date, reason: str = "") -> Occupancy:
        """Let it end: `day` is the first day the bed is free. Not before its second day; else delete it."""
        return self.save(replace(occupancy, ends=day, end_reason=reason))

    def end_expired(self, day: date, beds: Iterable[int] | None = None) -> tuple[Occupancy, ...]:
        """End the holds that have expired on `day` (on all beds, or these) and return them as they were.

        A hold ends on the day it expires; one that would start only then or later is deleted.
        """
        self.transaction.check("write", self.kind)
        due = (
            COLUMNS.kind == OccupancyKind.HELD,
            COLUMNS.expires_on <= day,
            or_(COLUMNS.ends.is_(None), COLUMNS.ends > COLUMNS.expires_on),
        )
        statement = self._select().where(*due)
        if beds is not None:
            statement = statement.where(COLUMNS.bed.in_(list(beds)))
        expired = self._entities(statement.order_by(COLUMNS.id).with_for_update())
        for hold in expired:
            self._expire(hold)
        return expired

    def add_guest(self, guest: Occupancy) -> tuple[Occupancy, ...]:
        """Let a guest use a kept bed inside the kept days; the kept days before and after stay kept.

        Returns the stored guest and what is left of the kept bed. `GuestNotPossible` where the facility does not
        allow it, where the guest's days are not all inside one kept interval, or would leave nothing kept.
        """
        kept = self._kept_for(guest)
        before = replace(kept, ends=guest.starts) if kept.starts < guest.starts else None
        stays_after = kept.ends is None or (guest.ends is not None and guest.ends < kept.ends)
        if guest.ends is None or (before is None and not stays_after):
            raise GuestNotPossible(guest.bed, "all_kept_days")
        if before is None:
            return self._stored_guest(guest, self.save(replace(kept, starts=guest.ends)))
        shortened = self.save(before)
        if not stays_after:
            return self._stored_guest(guest, shortened)
        after = self.save(replace(kept, id=OccupancyId(0), starts=guest.ends, version=1))
        return self._stored_guest(guest, shortened, after)

    def save(self, entity: Occupancy) -> Occupancy:
        """Add or change an occupancy; `BedTaken` or `ChildLivesElsewhere` says what is in the way."""
        self._check_write("write", entity)
        self._take_turns([entity])
        self._free_expired([entity])
        try:
            return super().save(entity)
        except Overlap as overlap:
            raise self._in_the_way([entity], overlap.rule) from None

    def add_many(self, entities: Iterable[Occupancy]) -> tuple[Occupancy, ...]:
        """Add many occupancies in one go; one overlap and none is stored."""
        fresh = list(entities)
        self._take_turns(fresh)
        self._free_expired(fresh)
        try:
            return super().add_many(fresh)
        except Overlap as overlap:
            raise self._in_the_way(fresh, overlap.rule) from None

    def change_many(self, entities: Iterable[Occupancy]) -> None:
        """Change many occupancies in one go; one overlap and none is changed."""
        wanted = list(entities)
        self._take_turns(wanted)
        self._free_expired(wanted)
        try:
            super().change_many(wanted)
        except Overlap as overlap:
            raise self._in_the_way(wanted, overlap.rule) from None

    def part_of(self, entity: Occupancy) -> str:
        """What is known of a child stands or falls with the child, what is not with the facility."""
        return self.parts_of([entity])[0]

    def parts_of(self, entities: Sequence[Occupancy]) -> list[str]:
        """The same for many."""
        homes: dict[int, int] = {}
        for beds in portions(sorted({one.bed for one in entities if one.child is None})):
            rows = self._rows(select(tables.beds.c.id, tables.beds.c.facility).where(tables.beds.c.id.in_(beds)))
            homes |= {row.id: row.facility for row in rows}
        return [
            f"facilities:{homes[one.bed]}" if one.child is None else f"children:{one.child}" for one in entities
        ]

    def _take_turns(self, wanted: Sequence[Occupancy]) -> None:
        """On a server, wait until nobody else is writing about these beds and children.

        Without it two who want the same bed wait for each other until the server ends one of them. In a file
        there is only one writer at a time.
        """
        if self.transaction.connection.dialect.name == "sqlite":
            return
        children = {occupancy.child for occupancy in wanted if occupancy.child is not None}
        rivals: tuple[tuple[Table, set[Any]], ...] = (
            (tables.beds, {occupancy.bed for occupancy in wanted}),
            (tables.children, children),
        )
        for table, ids in rivals:
            for part in portions(sorted(ids)):
                chosen = select(table.c.id).where(table.c.id.in_(part)).order_by(table.c.id)
                self._execute(chosen.with_for_update(key_share=True))

    def _free_expired(self, wanted: Sequence[Occupancy]) -> None:
        for beds in portions(sorted({occupancy.bed for occupancy in wanted})):
            self.end_expired(self.transaction.today, beds)

    def _expire(self, hold: Occupancy) -> None:
        if hold.expires_on is not None and hold.expires_on > hold.starts:
            after = replace(hold, ends=hold.expires_on, end_reason=EXPIRED, version=hold.version + 1)
            self._update(hold, after)
            self._record_change("expire", hold, after)
        else:
            self._execute(delete(tables.occupancies).where(COLUMNS.id == hold.id))
            self.transaction.record("expire", self.kind, hold.id, self._filled(hold))

    def _kept_for(self, guest: Occupancy) -> Occupancy:
        if guest.ends is None:
            raise GuestNotPossible(guest.bed, "no_end")
        home = tables.facilities.join(tables.beds, tables.beds.c.facility == tables.facilities.c.id)
        allowed = select(tables.facilities.c.guests_allowed).select_from(home).where(tables.beds.c.id == guest.bed)
        if not any(row[0] for row in self._rows(allowed)):
            raise GuestNotPossible(guest.bed, "not_allowed")
        found = self.covering(guest.bed, guest.starts, guest.ends)
        if len(found) != 1 or found[0].kind is not OccupancyKind.KEPT or not _inside(guest, found[0]):
            raise GuestNotPossible(guest.bed, "no_kept_days")
        return found[0]

    def _stored_guest(self, guest: Occupancy, *kept: Occupancy) -> tuple[Occupancy, ...]:
        return (self.save(replace(guest, kind=OccupancyKind.RESPITE_GUEST)), *kept)

    def _in_the_way(self, wanted: Sequence[Occupancy], rule: str) -> BedTaken | ChildLivesElsewhere:
        """Who stands in the way of the first of these that cannot be stored."""
        for place, occupancy in enumerate(wanted):
            stored = self._same_key(rule, occupancy)
            earlier = (other for other in wanted[:place] if _clash(rule, occupancy, other))
            covering = (*(other for other in stored if other.id != occupancy.id), *earlier)
            if covering:
                return _refusal(rule, occupancy, covering)
        return _refusal(rule, wanted[0], ())

    def _same_key(self, rule: str, wanted: Occupancy) -> tuple[Occupancy, ...]:
        if rule == BED_RULE:
            return self.covering(wanted.bed, wanted.starts, wanted.ends)
        same = (COLUMNS.child == wanted.child, COLUMNS.kind == OccupancyKind.LIVES)
        return self._entities(self._select().where(*same, _meets(wanted.starts, wanted.ends)))

    def _of_beds(self, condition: ColumnElement[bool]) -> tuple[Occupancy, ...]:
        beds: Any = select(tables.beds.c.id).where(condition)
        return self._entities(self._select().where(COLUMNS.bed.in_(beds)).order_by(COLUMNS.bed, COLUMNS.starts))


def _refusal(rule: str, wanted: Occupancy, covering: tuple[Occupancy, ...]) -> BedTaken | ChildLivesElsewhere:
    if rule == BED_RULE:
        return BedTaken(wanted.bed, wanted.starts, wanted.ends, covering)
    return ChildLivesElsewhere(int(wanted.child or 0), wanted.starts, wanted.ends, covering)


def _meets(starts: date, ends: date | None) -> ColumnElement[bool]:
    later = or_(COLUMNS.ends.is_(None), COLUMNS.ends > starts)
    return later if ends is None else and_(later, COLUMNS.starts < ends)


def _inside(guest: Occupancy, kept: Occupancy) -> bool:
    ends_inside = kept.ends is None or (guest.ends is not None and guest.ends <= kept.ends)
    return kept.starts <= guest.starts and ends_inside


def _clash(rule: str, one: Occupancy, other: Occupancy) -> bool:
    if rule == BED_RULE:
        same = one.bed == other.bed
    else:
        both_live = one.kind is other.kind is OccupancyKind.LIVES
        same = both_live and one.child == other.child
    return (
        same and (one.ends is None or other.starts < one.ends) and (other.ends is None or one.starts < other.ends)
    )
