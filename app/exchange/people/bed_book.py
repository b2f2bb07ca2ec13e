"""Who is in which bed when, while a list is being planned: what earlier rows would do counts for later ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind
from matching.entities.facilities import Bed
from matching.entities.identifiers import BedId, ChildId, FacilityId


@dataclass(frozen=True, slots=True)
class FoundBed:
    """A bed for somebody from a day; `unknown` is the unknown occupant that turns out to be this child."""

    bed: Bed
    unknown: Occupancy | None = None


class BedBook:
    """Beds and what covers them, as the register has it plus what the plans so far would change."""

    def __init__(self, beds: Sequence[Bed], occupancies: Sequence[Occupancy], today: date):
        self._today = today
        self._beds: dict[FacilityId, list[Bed]] = {}
        self._facility: dict[BedId, FacilityId] = {}
        for bed in beds:
            self._beds.setdefault(bed.facility, []).append(bed)
            self._facility[bed.id] = bed.facility
        self._of_bed: dict[BedId, list[Occupancy]] = {}
        self._of_child: dict[ChildId, list[Occupancy]] = {}
        for one in occupancies:
            self.add(one)

    def add(self, one: Occupancy) -> None:
        """From now on this covers its bed; an expired hold covers nothing."""
        if one.kind is OccupancyKind.HELD and one.expires_on is not None and one.expires_on <= self._today:
            return
        self._of_bed.setdefault(one.bed, []).append(one)
        if one.child:
            self._of_child.setdefault(one.child, []).append(one)

    def remove(self, one: Occupancy) -> None:
        """From now on this covers nothing."""
        self._of_bed[one.bed].remove(one)
        if one.child:
            self._of_child[one.child].remove(one)

    def facility_of(self, one: Occupancy) -> FacilityId:
        """Where the bed of an occupancy is."""
        return self._facility[one.bed]

    def of_child(self, child: ChildId) -> list[Occupancy]:
        """Everything about a child, oldest first."""
        return sorted(self._of_child.get(child, ()), key=lambda one: one.starts)

    def covering(self, facility: FacilityId) -> list[Occupancy]:
        """What covers the beds of a facility today or later."""
        own = [one for bed in self._beds.get(facility, ()) for one in self._of_bed.get(bed.id, ())]
        return [one for one in own if one.ends is None or one.ends > self._today]

    def count(self, facility: FacilityId) -> int:
        """Beds of a facility."""
        return len(self._beds.get(facility, ()))

    def is_free(self, bed: BedId, since: date, until: date | None, aside: Sequence[Occupancy] = ()) -> bool:
        """Whether nothing but `aside` covers the bed on a day of `[since, until)`."""
        return not any(one not in aside and meets(one, since, until) for one in self._of_bed.get(bed, ()))

    def free_for(
        self, facility: FacilityId, since: date, expected_end: date | None, label: str | None
    ) -> FoundBed | None:
        """The bed for a child from a day: one with an unknown occupant first, so that the number taken stays.

        A bed of which the list gives the number goes first, if it can be; somebody who only comes later is
        not the unknown occupant of today.
        """
        number = _number_in(label)
        found = [one for bed in self._beds.get(facility, ()) if (one := self._usable(bed, since)) is not None]
        named = next((one for one in found if one.bed.number == number), None)
        return named or min(found, key=lambda one: _preference(one, expected_end), default=None)

    def _usable(self, bed: Bed, since: date) -> FoundBed | None:
        """The bed, if it is free from that day or taken by somebody unknown who may be this child."""
        unknown = next(
            (
                one
                for one in self._of_bed.get(bed.id, ())
                if one.kind is OccupancyKind.OCCUPIED_UNKNOWN and meets(one, self._today, None)
            ),
            None,
        )
        if unknown is None:
            return FoundBed(bed) if self.is_free(bed.id, since, None) else None
        if since > self._today or not self.is_free(bed.id, since, None, (unknown,)):
            return None
        return FoundBed(bed, unknown)


def meets(one: Occupancy, since: date, until: date | None) -> bool:
    """Whether an occupancy covers a day of `[since, until)`."""
    return (one.ends is None or one.ends > since) and (until is None or one.starts < until)


def _number_in(label: str | None) -> int | None:
    """«Plek 3» → 3."""
    digits = "".join(letter for letter in label or "" if letter.isdecimal())
    return int(digits) if digits and len(digits) < 10 else None


def _preference(found: FoundBed, expected_end: date | None) -> tuple[bool, bool, int]:
    """Unknown occupants first; of those the one that is expected to go on the same day."""
    unknown = found.unknown
    same = unknown is not None and unknown.expected_end == expected_end
    return unknown is None, not same, found.bed.number
