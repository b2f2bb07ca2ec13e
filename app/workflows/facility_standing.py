"""What holds for a facility beside its profile: admission stop, closed beds, checks. Each change is one act."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.workflows.facility_editing import about, act_facts
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind, Source
from matching.entities.facilities import AdmissionStop, Bed, Facility, LegalCheck
from matching.entities.identifiers import ActId, BedId, OccupancyId


@dataclass(frozen=True, slots=True)
class Closing:
    """A bed that cannot be used on days `[starts, ends)`, and why."""

    bed: Bed
    starts: date
    ends: date | None
    reason: str


def set_stop(register: Register, actor: Actor, facility: Facility, stop: AdmissionStop) -> ActId:
    """Set (id 0) or change an admission stop; raises `StaleEdit`, or `NotValid` when it ends before it starts."""
    with register.begin(actor) as work:
        act = work.act("stop_changed" if stop.id else "stop_set", act_facts(facility), about(facility))
        work.admission_stops.save(stop)
        work.commit()
    return act


def lift_stop(register: Register, actor: Actor, facility: Facility, stop: AdmissionStop, day: date) -> ActId:
    """End a stop today; one that has not begun, or began today, goes."""
    with register.begin(actor) as work:
        act = work.act("stop_lifted", act_facts(facility), about(facility))
        if stop.starts >= day:
            work.admission_stops.delete(stop)
        else:
            work.admission_stops.save(replace(stop, ends=day))
        work.commit()
    return act


def add_beds(register: Register, actor: Actor, facility: Facility, count: int, persons: int = 1) -> ActId:
    """More beds, numbered on from the highest."""
    with register.begin(actor) as work:
        act = work.act("beds_added", {**act_facts(facility), "count": count}, about(facility))
        highest = max((bed.number for bed in work.beds.of_facility(facility.id)), default=0)
        work.beds.add_many(
            Bed(BedId(0), facility.id, number, persons) for number in range(highest + 1, highest + count + 1)
        )
        work.commit()
    return act


def close_bed(register: Register, actor: Actor, facility: Facility, closing: Closing, today: date) -> ActId:
    """Close a bed; raises `BedTaken` when it is covered on one of the days."""
    with register.begin(actor) as work:
        act = work.act("bed_closed", {**act_facts(facility), "number": closing.bed.number}, about(facility))
        closed = Occupancy(
            OccupancyId(0), closing.bed.id, OccupancyKind.CLOSED, closing.starts, closing.ends,
            note=closing.reason, source=Source.TEAM, stated_on=today,
        )  # fmt: skip
        work.occupancies.save(closed)
        work.commit()
    return act


def reopen_bed(
    register: Register, actor: Actor, facility: Facility, bed: Bed, closed: Occupancy, day: date
) -> ActId:
    """The bed can be used from today."""
    with register.begin(actor) as work:
        act = work.act("bed_reopened", {**act_facts(facility), "number": bed.number}, about(facility))
        if closed.starts >= day:
            work.occupancies.delete(closed)
        else:
            work.occupancies.save(replace(closed, ends=day, source=Source.TEAM, stated_on=day))
        work.commit()
    return act


def save_check(register: Register, actor: Actor, facility: Facility, check: LegalCheck) -> ActId:
    """Add (id 0) or change a legal check; raises `StaleEdit`."""
    with register.begin(actor) as work:
        act = work.act("check_changed" if check.id else "check_added", act_facts(facility), about(facility))
        work.legal_checks.save(check)
        work.commit()
    return act


def remove_check(register: Register, actor: Actor, facility: Facility, check: LegalCheck) -> ActId:
    """Take a legal check away; raises `StaleEdit`."""
    with register.begin(actor) as work:
        act = work.act("check_removed", act_facts(facility), about(facility))
        work.legal_checks.delete(check)
        work.commit()
    return act
