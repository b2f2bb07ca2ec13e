"""What people say about free beds: nothing changed, or a bed that turned out to be taken.

Both are one act each, that can be taken back. A word by telephone tests what the provider said and moves its
record (see `matching.availability.chance_free`); the provider's own word makes the register fresh, no more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from db.access import WRITES
from db.errors import NotFound, RegisterError
from db.register import Register
from db.transactions import Work
from matching.availability import FreeInterval, free_intervals
from matching.entities.administration import Actor
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind, Source
from matching.entities.facilities import Bed, Facility, VacancyConfirmation
from matching.entities.identifiers import ActId, BedId, FacilityId, OccupancyId


class NoFreeBed(RegisterError):
    """No bed of the facility is free on this day, so none can turn out to be taken."""

    code = "no_free_bed"

    def __init__(self, facility: int, day: date) -> None:
        super().__init__(facility=facility, day=day)
        self.facility, self.day = facility, day


def may_say(actor: Actor) -> bool:
    """Whether this user may write down what was said about beds."""
    return {"confirmations", "occupancies"} <= WRITES[actor.role]


def free_beds(work: Work, facility: FacilityId, day: date) -> dict[BedId, FreeInterval]:
    """The beds of a facility that nothing covers on this day, by bed, each with its free days."""
    covers: dict[BedId, list[Occupancy]] = {}
    for one in work.occupancies.of_facility(facility):
        covers.setdefault(one.bed, []).append(one)
    found = {bed.id: free_intervals(covers.get(bed.id, ()), day)[:1] for bed in work.beds.of_facility(facility)}
    return {bed: free[0] for bed, free in found.items() if free and free[0].starts <= day}


def confirm_unchanged(
    register: Register, actor: Actor, facilities: Sequence[FacilityId], source: Source, day: date
) -> ActId:
    """Somebody said that what the register has is still so: one word per facility, one act for all of them.

    `source` is PHONE (somebody asked, which tests the provider's word) or PROVIDER (its own message).
    """
    wanted = tuple(dict.fromkeys(facilities))
    with register.begin(actor) as work:
        found = work.facilities.get_many(wanted)
        if len(found) < len(wanted):
            missing = next(one for one in wanted if one not in {facility.id for facility in found})
            raise NotFound("facilities", missing)
        act = work.act("unchanged", _facts(found) | {"source": source.value}, _subjects(found))
        work.confirmations.add_many(
            _said(work, one.id, day, source, len(free_beds(work, one.id, day))) for one in found
        )
        work.commit()
    return act


def turned_out_taken(
    register: Register, actor: Actor, facility: FacilityId, day: date, bed: BedId | None = None
) -> ActId:
    """A bed that was free by the provider's word is taken: by whom is not known. Counts against that word.

    Without a bed the one that nothing is planned on, with the lowest number. Raises `NoFreeBed`, and `BedTaken`
    when the named bed is covered on this day by something the register knows.
    """
    with register.begin(actor) as work:
        house = work.facilities.get(facility)
        free = free_beds(work, facility, day)
        act = work.act("turned_out_taken", _facts((house,)), _subjects((house,)))
        taken = _bed_that_is_taken(work.beds.of_facility(facility), free, facility, bed, day)
        until = free[taken.id].ends if taken.id in free else None
        work.occupancies.save(
            Occupancy(
                OccupancyId(0),
                taken.id,
                OccupancyKind.OCCUPIED_UNKNOWN,
                day,
                until,
                source=Source.PHONE,
                stated_on=day,
            )
        )
        said = _said(work, facility, day, Source.PHONE, max(0, len(free) - 1), turned_out_taken=True)
        work.confirmations.save(said)
        work.about(("beds", taken.id))
        work.commit()
    return act


def _bed_that_is_taken(
    beds: Iterable[Bed], free: dict[BedId, FreeInterval], facility: FacilityId, wanted: BedId | None, day: date
) -> Bed:
    """The named bed, free or not (saving says what is in the way); else the free one with the least planned."""
    if wanted is not None:
        found = next((bed for bed in beds if bed.id == wanted), None)
        if found is None:
            raise NotFound("beds", wanted)
        return found
    open_beds = [bed for bed in beds if bed.id in free]
    if not open_beds:
        raise NoFreeBed(facility, day)
    return min(open_beds, key=lambda bed: (free[bed.id].ends is not None, bed.number))


def _said(
    work: Work, facility: FacilityId, day: date, source: Source, free: int, turned_out_taken: bool = False
) -> VacancyConfirmation:
    login = work.actor.login
    return VacancyConfirmation(0, facility, day, source, work.moment, login, free, turned_out_taken)


def _facts(facilities: Sequence[Facility]) -> dict[str, object]:
    """For the sentence of the act: how many, and which when there is one."""
    return {"count": len(facilities), "facility": shown_name(facilities[0]) if len(facilities) == 1 else ""}


def shown_name(facility: Facility) -> str:
    """How the history names a facility: one with a secret address by its number only."""
    return f"F{facility.id}" if facility.secret_address or not facility.name else facility.name


def _subjects(facilities: Sequence[Facility]) -> list[tuple[str, int]]:
    providers = dict.fromkeys(facility.provider for facility in facilities)
    return [("facilities", one.id) for one in facilities] + [("providers", one) for one in providers]
