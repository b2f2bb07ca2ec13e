"""Every bed of a facility on a day: what covers it, who said so and when, and what comes next.

Also what stands in the way of a change, with the bed, the facility and the child by its case number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.workflows.bed_words import shown_name
from db.access import WRITES
from db.register import Register
from db.transactions import Work
from matching.availability import end_of
from matching.entities.administration import Actor
from matching.entities.children import Child, Occupancy
from matching.entities.codes import OccupancyKind, Source
from matching.entities.facilities import Bed, Facility
from matching.entities.identifiers import BedId, ChildId, FacilityId
from matching.entities.snapshot import Freshness, ProviderRecord

SAID_BY_OTHERS = (None, OccupancyKind.OCCUPIED_UNKNOWN)
"""States that a list or a call about the whole facility says something about."""


@dataclass(frozen=True, slots=True)
class BedState:
    """One bed on a day. `now` is what covers it then, None: free. `child` is whom that is about, when it is known
    and this user may see it.

    `source` and `stated_on` are the last word about this state; None where nobody kept it. `free_until` is the
    first day on which something covers a free bed; `next` is everything after, in order.
    """

    bed: Bed
    now: Occupancy | None
    child: Child | None
    source: Source | None
    stated_on: date | None
    next: tuple[Occupancy, ...]
    next_children: Mapping[ChildId, Child]

    @property
    def kind(self) -> str:
        """`free` or the kind of what covers the bed."""
        return "free" if self.now is None else self.now.kind.value

    @property
    def free_until(self) -> date | None:
        """The day on which a free bed gets covered."""
        return self.next[0].starts if self.now is None and self.next else None

    def ends(self, day: date) -> date | None:
        """The first day after what covers the bed, as far as known; see `is_expected`."""
        return None if self.now is None else end_of(self.now, day)

    def is_expected(self, day: date) -> bool:
        """Whether that day is an expectation only."""
        now = self.now
        return now is not None and now.ends is None and now.expected_end == self.ends(day) is not None


@dataclass(frozen=True, slots=True)
class FacilityBeds:
    """All beds of a facility on `day`, with the last word about it and the provider's record.

    `occupancies` is everything that ever covered them. `may_edit`: this user may change beds; `sees_children`: and
    see who lives there.
    """

    day: date
    facility: Facility
    beds: tuple[BedState, ...]
    occupancies: tuple[Occupancy, ...]
    freshness: Freshness
    record: ProviderRecord
    may_edit: bool = True
    sees_children: bool = True

    @property
    def free(self) -> int:
        """Beds that nothing covers on the day."""
        return sum(1 for one in self.beds if one.now is None)


@dataclass(frozen=True, slots=True)
class InTheWay:
    """One thing that keeps a bed or a child: where, until when, and for whom."""

    occupancy: Occupancy
    bed_number: int
    facility: str
    case_number: str = ""


def load_beds(register: Register, actor: Actor, facility: FacilityId, day: date) -> FacilityBeds:
    """The beds of a facility as they stand on a day; raises `db.errors.NotFound`."""
    with register.read(actor) as work:
        house = work.facilities.get(facility)
        said = work.confirmations.of_facility(facility)[:1]
        word = Freshness(said[0].confirmed_on, said[0].source, said[0].free_beds) if said else Freshness()
        occupancies = work.occupancies.of_facility(facility)
        sees_children = work.may_read("children")
        children = _children(work, occupancies) if sees_children else {}
        return FacilityBeds(
            day=day,
            facility=house,
            beds=bed_states(work.beds.of_facility(facility), occupancies, children, word, day),
            occupancies=occupancies,
            freshness=word,
            record=work.confirmations.provider_records().get(house.provider, ProviderRecord()),
            may_edit="occupancies" in WRITES[actor.role],
            sees_children=sees_children,
        )


def bed_states(
    beds: Sequence[Bed],
    occupancies: Iterable[Occupancy],
    children: Mapping[ChildId, Child],
    word: Freshness,
    day: date,
) -> tuple[BedState, ...]:
    """The state of each bed, by number. `word` is the last word about the whole facility.

    Who lives here, is expected or has the bed kept: as that was stated. Free, or occupied by nobody knows whom:
    the newest of what was stated about the bed and about the facility.
    """
    covers: dict[BedId, list[Occupancy]] = {}
    for one in sorted(occupancies, key=lambda one: one.starts):
        covers.setdefault(one.bed, []).append(one)
    ordered = sorted(beds, key=lambda bed: bed.number)
    return tuple(_state(bed, covers.get(bed.id, []), children, word, day) for bed in ordered)


def _state(
    bed: Bed, covers: Sequence[Occupancy], children: Mapping[ChildId, Child], word: Freshness, day: date
) -> BedState:
    running = [one for one in covers if not is_over(one, day)]
    now = next((one for one in running if one.starts <= day), None)
    later = tuple(one for one in running if one.starts > day)
    source, stated_on = _said(now, [one for one in covers if is_over(one, day)], word)
    child = children.get(now.child) if now is not None and now.child is not None else None
    known = {one.child: children[one.child] for one in later if one.child is not None and one.child in children}
    return BedState(bed, now, child, source, stated_on, later, known)


def is_over(one: Occupancy, day: date) -> bool:
    """Whether it covers nothing on this day or later; a hold is over on the day it expires."""
    expired = one.kind is OccupancyKind.HELD and one.expires_on is not None and one.expires_on <= day
    return expired or (one.ends is not None and one.ends <= day)


def _said(
    now: Occupancy | None, before: Sequence[Occupancy], word: Freshness
) -> tuple[Source | None, date | None]:
    """The newest word about this state; a later one of the same day wins over an earlier one."""
    own = now if now is not None else max(before, key=lambda one: one.ends or one.starts, default=None)
    own_word = (None, None) if own is None else (own.source, own.stated_on)
    if (now.kind if now is not None else None) not in SAID_BY_OTHERS or word.confirmed_on is None:
        return own_word
    if own_word[1] is not None and own_word[1] > word.confirmed_on:
        return own_word
    return word.source, word.confirmed_on


def _children(work: Work, occupancies: Iterable[Occupancy]) -> dict[ChildId, Child]:
    wanted = {one.child for one in occupancies if one.child is not None}
    return {child.id: child for child in work.children.get_many(wanted)}


def in_the_way(register: Register, actor: Actor, covering: Iterable[Occupancy]) -> tuple[InTheWay, ...]:
    """What stands in the way of a change, by what people call it."""
    found = []
    with register.read(actor) as work:
        children = _children(work, covering) if work.may_read("children") else {}
        for one in covering:
            bed = work.beds.get(one.bed)
            facility = work.facilities.get(bed.facility)
            child = children.get(one.child) if one.child is not None else None
            found.append(InTheWay(one, bed.number, shown_name(facility), child.case_number if child else ""))
    return tuple(found)
