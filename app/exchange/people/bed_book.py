"""Who is in which bed when, while a list is being planned: what earlier rows would do counts for later ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind
from matching.entities.facilities import Bed
from matching.entities.identifiers import BedId, ChildId, FacilityId

_BED_NAME = re.compile(r"(?:plek|bed|plaats)?\s*(?:nr\.?|nummer)?\s*(\d{1,9})", re.IGNORECASE)


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

    def bed(self, facility: FacilityId, number: int) -> Bed | None:
        """The bed of a facility with this number."""
        return next((bed for bed in self._beds.get(facility, ()) if bed.number == number), None)

    def number_of(self, one: Occupancy) -> int:
        """The number of the bed that an occupancy covers."""
        return next(bed.number for bed in self._beds[self.facility_of(one)] if bed.id == one.bed)

    def holds(self, child: ChildId, facility: FacilityId, since: date) -> list[Occupancy]:
        """What is held for this child in a facility on that day or later."""
        return [
            one
            for one in self.of_child(child)
            if one.kind is OccupancyKind.HELD and self.facility_of(one) == facility and meets(one, since, None)
        ]

    def is_free(self, bed: BedId, since: date, until: date | None, aside: Sequence[Occupancy] = ()) -> bool:
        """Whether nothing but `aside` covers the bed on a day of `[since, until)`."""
        return not any(one not in aside and meets(one, since, until) for one in self._of_bed.get(bed, ()))

    def free_for(
        self,
        facility: FacilityId,
        since: date,
        expected_end: date | None,
        label: str | None,
        own: Sequence[Occupancy] = (),
    ) -> FoundBed | None:
        """The bed for a child from a day, `own` being what is held for it there.

        A bed that the list names goes first, if it can be; then the one that is held for this child; then one
        with an unknown occupant, so that the number taken stays. Somebody who only comes later is not the
        unknown occupant of today.
        """
        beds = self._beds.get(facility, ())
        found = [one for bed in beds if (one := self._usable(bed, since, own)) is not None]
        held = {one.bed for one in own}
        first = (
            [one for one in found if one.bed.number == bed_number(label)],
            [one for one in found if one.bed.id in held],
            [one for one in found if one.bed.number == _number_in(label)],
        )
        named = next((ones[0] for ones in first if ones), None)
        return named or min(found, key=lambda one: _preference(one, expected_end), default=None)

    def _usable(self, bed: Bed, since: date, own: Sequence[Occupancy]) -> FoundBed | None:
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
            return FoundBed(bed) if self.is_free(bed.id, since, None, own) else None
        if since > self._today or not self.is_free(bed.id, since, None, (unknown, *own)):
            return None
        return FoundBed(bed, unknown)


def meets(one: Occupancy, since: date, until: date | None) -> bool:
    """Whether an occupancy covers a day of `[since, until)`."""
    return (one.ends is None or one.ends > since) and (until is None or one.starts < until)


def moves_that_fit(book: BedBook, wanted: Sequence[tuple[Occupancy, Bed]]) -> list[tuple[Occupancy, Bed]]:
    """The stays that can be in their other bed for all their days, together: changing places is one move."""
    fitting = list(wanted)
    while True:
        leaving = [stay for stay, _ in fitting]
        still = [
            (stay, bed)
            for stay, bed in fitting
            if book.is_free(bed.id, stay.starts, stay.ends, leaving) and not _is_wanted_twice(stay, bed, fitting)
        ]
        if len(still) == len(fitting):
            return still
        fitting = still


def _is_wanted_twice(stay: Occupancy, bed: Bed, wanted: Sequence[tuple[Occupancy, Bed]]) -> bool:
    return any(other != stay and same == bed and meets(other, stay.starts, stay.ends) for other, same in wanted)


def bed_number(label: str | None) -> int | None:
    """«Plek 3», «bed 3», «3» → 3: the number as the register counts; a room with a name of its own has none."""
    found = _BED_NAME.fullmatch((label or "").strip())
    return int(found.group(1)) if found else None


def _number_in(label: str | None) -> int | None:
    """«Plek 3» → 3."""
    digits = "".join(letter for letter in label or "" if letter.isdecimal())
    return int(digits) if digits and len(digits) < 10 else None


def _preference(found: FoundBed, expected_end: date | None) -> tuple[bool, bool, int]:
    """Unknown occupants first; of those the one that is expected to go on the same day."""
    unknown = found.unknown
    same = unknown is not None and unknown.expected_end == expected_end
    return unknown is None, not same, found.bed.number
