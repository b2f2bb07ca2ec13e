"""The provider says of one bed that it is occupied, by nobody knows whom, or free again. One act each.

What it says is its word about the whole facility too: the free beds as they then stand.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.workflows.bed_words import free_beds, shown_name
from db.register import Register
from db.transactions import Work
from matching.availability import free_intervals
from matching.entities.administration import Actor
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind, Source
from matching.entities.facilities import Bed, Facility, VacancyConfirmation
from matching.entities.identifiers import ActId, BedId, OccupancyId


def say_occupied(
    register: Register,
    actor: Actor,
    bed: BedId,
    day: date,
    expected_end: date | None = None,
    source: Source = Source.PROVIDER,
) -> ActId:
    """The bed is occupied, by whom is not known; perhaps free from `expected_end`. Also corrects that day.

    Raises `BedTaken` where the register knows what covers the bed.
    """
    with register.begin(actor) as work:
        held, facility = _house(work, bed)
        act = work.act("bed_occupied", _facts(facility, held), _subjects(facility, held))
        covers = work.occupancies.of_bed(bed)
        unknown = next((one for one in covers if _runs(one, day) and _is_unknown(one)), None)
        if unknown is not None:
            said = replace(unknown, expected_end=expected_end, source=source, stated_on=day)
        else:
            said = _unknown(bed, day, _planned_from(covers, day), expected_end, source)
        work.occupancies.save(said)
        _confirm(work, facility, day, source)
        work.commit()
    return act


def say_free(
    register: Register, actor: Actor, unknown: Occupancy, day: date, source: Source = Source.PROVIDER
) -> ActId:
    """The unknown occupant left: the bed is free from `day`. `StaleEdit` when somebody changed it meanwhile."""
    with register.begin(actor) as work:
        bed, facility = _house(work, unknown.bed)
        act = work.act("bed_free", _facts(facility, bed), _subjects(facility, bed))
        end_or_delete(work, replace(unknown, source=source, stated_on=day), day)
        _confirm(work, facility, day, source)
        work.commit()
    return act


def end_or_delete(work: Work, one: Occupancy, day: date) -> None:
    """End it on `day`; what would not have lasted a day goes."""
    if one.starts < day:
        work.occupancies.end(one, day)
    else:
        work.occupancies.delete(one)


def _unknown(bed: BedId, day: date, until: date | None, expected: date | None, source: Source) -> Occupancy:
    kind = OccupancyKind.OCCUPIED_UNKNOWN
    return Occupancy(OccupancyId(0), bed, kind, day, until, expected_end=expected, source=source, stated_on=day)


def _planned_from(covers: tuple[Occupancy, ...], day: date) -> date | None:
    """The day from which something is planned on a bed that is free today."""
    free = free_intervals(covers, day)[:1]
    return free[0].ends if free and free[0].starts <= day else None


def _house(work: Work, bed: BedId) -> tuple[Bed, Facility]:
    found = work.beds.get(bed)
    return found, work.facilities.get(found.facility)


def _runs(one: Occupancy, day: date) -> bool:
    return one.starts <= day and (one.ends is None or one.ends > day)


def _is_unknown(one: Occupancy) -> bool:
    return one.kind is OccupancyKind.OCCUPIED_UNKNOWN


def _confirm(work: Work, facility: Facility, day: date, source: Source) -> None:
    free = len(free_beds(work, facility.id, day))
    login = work.actor.login
    work.confirmations.save(VacancyConfirmation(0, facility.id, day, source, work.moment, login, free))


def _facts(facility: Facility, bed: Bed) -> dict[str, object]:
    return {"facility": shown_name(facility), "bed": bed.number}


def _subjects(facility: Facility, bed: Bed) -> list[tuple[str, int]]:
    return [("facilities", facility.id), ("providers", facility.provider), ("beds", bed.id)]
