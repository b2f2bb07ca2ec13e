"""A placement that was made outside the program, written down afterwards; and the end of one.

One act each. A placement takes the bed that was held or kept for the child, a bed whose occupant nobody knew, or a
free one; a move ends the earlier placement with its reason. What stands in the way is refused by name
(`BedTaken`, `ChildLivesElsewhere`): nothing of another child is ever moved aside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.workflows.bed_words import NoFreeBed, shown_name
from db.errors import RegisterError
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor
from matching.entities.children import Child, Occupancy, ResponsibleMunicipality
from matching.entities.codes import Gender, KeptKind, OccupancyKind, RequestState, Source
from matching.entities.facilities import Bed
from matching.entities.identifiers import (
    ActId,
    BedId,
    ChildId,
    FacilityId,
    MunicipalityCode,
    OccupancyId,
    RequestId,
)

PLACED = "placed"
"""Why a hold ended: the child it was for came to live there."""
RETURNED = {KeptKind.KEPT_HOME: "home_kept_return", KeptKind.RELAPSE_BED: "relapse_return"}


@dataclass(frozen=True, slots=True)
class NewChild:
    """A child the register does not know yet, with the least that it needs; no case number: the next one."""

    birth_date: date
    gender: Gender
    responsible: ResponsibleMunicipality
    origin_municipality: MunicipalityCode
    case_number: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class PlacementByHand:
    """What somebody writes down: who lives where from which day.

    `bed` None leaves the bed to `propose_bed`. `request` is the live request that ends as placed with it.
    `earlier_reason` ends the placement the child has now, as a code of `END_REASONS`; empty: it has none.
    """

    facility: FacilityId
    child: ChildId | NewChild
    starts: date
    bed: BedId | None = None
    expected_end: date | None = None
    request: RequestId | None = None
    earlier_reason: str = ""


class EndsBeforeStart(RegisterError):
    """A placement cannot end on or before the day it began: then it never was."""

    code = "ends_before_start"

    def __init__(self, starts: date, day: date) -> None:
        super().__init__(starts=starts, day=day)
        self.starts, self.day = starts, day


def record_placement(register: Register, actor: Actor, placement: PlacementByHand, day: date) -> ActId:
    """Store a placement as one act; `day` is today. Raises `NoFreeBed`, `BedTaken`, `ChildLivesElsewhere`,
    `AlreadyThere` for a case number that another child has, `EndsBeforeStart`."""
    if placement.expected_end is not None and placement.expected_end <= placement.starts:
        raise EndsBeforeStart(placement.starts, placement.expected_end)
    with register.begin(actor) as work:
        facility = work.facilities.get(placement.facility)
        child = child_by_hand(work, placement.child, day)
        facts = {"child": child.case_number, "facility": shown_name(facility)}
        act = work.act("placement_recorded", facts, _subjects(facility.id, facility.provider))
        if not child.id:
            child = work.children.save(child)
        work.about(("children", child.id))
        _end_earlier(work, child.id, placement, day)
        bed = placement.bed or proposed(work, placement.facility, child.id, placement, day)
        _store(work, child.id, bed, placement, day)
        _end_request(work, child.id, placement.request)
        work.commit()
    return act


def end_placement(
    register: Register, actor: Actor, placement: Occupancy, ends: date, reason: str, day: date
) -> ActId:
    """The child leaves: `ends` is the first day the bed is free, `reason` a code of `END_REASONS`.

    Raises `StaleEdit` when somebody changed the placement since it was read, `EndsBeforeStart`.
    """
    if ends <= placement.starts:
        raise EndsBeforeStart(placement.starts, ends)
    with register.begin(actor) as work:
        bed = work.beds.get(placement.bed)
        facility = work.facilities.get(bed.facility)
        child = work.children.get(int(placement.child or 0))
        facts = {"child": child.case_number, "facility": shown_name(facility), "reason": reason}
        act = work.act("placement_ended", facts, _subjects(facility.id, facility.provider))
        work.about(("children", child.id), ("beds", bed.id))
        said = replace(placement, source=Source.PLACEMENT, stated_on=day)
        work.occupancies.end(said, ends, reason)
        work.commit()
    return act


def child_by_hand(work: Work, child: ChildId | NewChild, day: date) -> Child:
    """The stored child, or a new one that is not stored yet, with its number."""
    if not isinstance(child, NewChild):
        return work.children.get(child)
    return Child(
        ChildId(0),
        child.case_number.strip() or work.children.next_case_number(day),
        child.birth_date,
        child.gender,
        child.responsible,
        child.origin_municipality,
        name=child.name.strip(),
    )


def proposed(work: Work, facility: FacilityId, child: ChildId, placement: PlacementByHand, day: date) -> BedId:
    """The bed for this child; `NoFreeBed` where none can be meant."""
    said = work.confirmations.of_facility(facility)[:1]
    found = propose_bed(
        work.beds.of_facility(facility),
        work.occupancies.of_facility(facility),
        child,
        placement.starts,
        placement.expected_end,
        day,
        said[0].confirmed_on if said else None,
    )
    if found is None:
        raise NoFreeBed(facility, placement.starts)
    return found


def propose_bed(
    beds: Sequence[Bed],
    occupancies: Iterable[Occupancy],
    child: ChildId | None,
    starts: date,
    expected_end: date | None,
    day: date,
    last_word: date | None,
) -> BedId | None:
    """The bed that is meant when a child lives here from `starts`: held or kept for it, else by what was said.

    Whoever came before the last word (`last_word`, a day) was counted in it: a bed with an unknown occupant comes
    first. Whoever came later takes a free bed first. None where every bed is covered by something else.
    """
    covers: dict[BedId, list[Occupancy]] = {}
    for one in occupancies:
        covers.setdefault(one.bed, []).append(one)
    counted = last_word is not None and starts <= last_word
    order = ("own", "unknown", "free") if counted else ("own", "free", "unknown")
    fits = {bed.id: bed_fits(covers.get(bed.id, ()), child, starts, expected_end, day) for bed in beds}
    usable = [bed for bed in beds if fits[bed.id]]
    best = min(usable, key=lambda bed: (order.index(fits[bed.id]), bed.number), default=None)
    return None if best is None else best.id


def bed_fits(
    covers: Iterable[Occupancy], child: ChildId | None, starts: date, expected_end: date | None, day: date
) -> str:
    """Why a bed can be this child's from `starts`: `own`, `unknown` or `free`; empty where it cannot."""
    met = [one for one in covers if not _has_expired(one, day) and (one.ends is None or one.ends > starts)]
    others = [one for one in met if not _is_own(one, child) and one.kind is not OccupancyKind.OCCUPIED_UNKNOWN]
    until = _until(others, expected_end)
    if any(one.starts < (until or date.max) for one in others):
        return ""
    inside = [one for one in met if one.starts < (until or date.max)]
    if any(_is_own(one, child) for one in inside):
        return "own"
    return "unknown" if inside else "free"


def _until(others: Iterable[Occupancy], expected_end: date | None) -> date | None:
    """Where something is planned on the bed after the expected end, the placement ends when that begins."""
    first = min((one.starts for one in others), default=None)
    return first if first is not None and expected_end is not None and expected_end <= first else None


def _is_own(one: Occupancy, child: ChildId | None) -> bool:
    return child is not None and one.child == child and one.kind in (OccupancyKind.HELD, OccupancyKind.KEPT)


def _has_expired(one: Occupancy, day: date) -> bool:
    return one.kind is OccupancyKind.HELD and one.expires_on is not None and one.expires_on <= day


def _end_earlier(work: Work, child: ChildId, placement: PlacementByHand, day: date) -> None:
    """The placement the child has now ends on the day the new one begins; any other stays in the way."""
    if not placement.earlier_reason:
        return
    for one in work.occupancies.of_child(child):
        running = one.starts < placement.starts and (one.ends is None or one.ends > placement.starts)
        if one.kind is OccupancyKind.LIVES and running:
            said = replace(one, source=Source.PLACEMENT, stated_on=day)
            work.occupancies.end(said, placement.starts, placement.earlier_reason)
            work.about(("beds", one.bed), ("facilities", work.beds.get(one.bed).facility))


def _store(work: Work, child: ChildId, bed: BedId, placement: PlacementByHand, day: date) -> None:
    starts = placement.starts
    met = [one for one in work.occupancies.covering(bed, starts, None) if not _has_expired(one, day)]
    others = [one for one in met if not _is_own(one, child) and one.kind is not OccupancyKind.OCCUPIED_UNKNOWN]
    until = _until(others, placement.expected_end)
    for one in met:
        if one not in others and one.starts < (until or date.max):
            _make_way(work, one, starts)
    work.occupancies.save(
        Occupancy(
            OccupancyId(0),
            bed,
            OccupancyKind.LIVES,
            starts,
            until,
            child=child,
            request=placement.request,
            expected_end=placement.expected_end,
            source=Source.PLACEMENT,
            stated_on=day,
        )
    )
    work.about(("beds", bed))


def _make_way(work: Work, one: Occupancy, starts: date) -> None:
    """What the placement takes the place of: kept up to its first day, or gone."""
    if one.starts >= starts:
        work.occupancies.delete(one)
        return
    reason = RETURNED.get(one.kept_kind, "") if one.kept_kind else ""
    work.occupancies.end(one, starts, reason or PLACED)


def _end_request(work: Work, child: ChildId, request: RequestId | None) -> None:
    if request is None:
        return
    stored = work.requests.get(request)
    if stored.child != child:
        raise ValueError(f"request {request} is not for child {child}")
    if stored.state not in (RequestState.DRAFT, RequestState.OPEN):
        return  # somebody ended it meanwhile
    work.requests.save(replace(stored, state=RequestState.PLACED))
    work.about(("requests", request))


def _subjects(facility: FacilityId, provider: int) -> list[tuple[str, int]]:
    return [("facilities", facility), ("providers", provider)]
