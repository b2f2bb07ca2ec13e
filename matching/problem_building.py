"""From register to problem: what the ranking and the plan may know of children and facilities.

Only what the problem page names goes in; names, descent and whatever else the register holds stay behind.
Identifiers in the problem: `F12` facility, `F12-3` its third bed, `P4` provider, `R7` request, `S2` sibling
group; a child is known by its case number.

Readings that the problem page leaves to the register:
- a bed with an expected end of its occupancy is free from that day (see `matching.availability`);
- a child whose home is kept counts as a resident of that home: it comes back, so newcomers must fit with it;
- a subcontractor without a running contract of its own places under its main provider's contract;
- where no contract runs the ended ones stand, so that the reason says until when; where there never was one, a
  contract with no municipality: one facility without a contract must not keep the region from being ranked;
- a request registered after the day of the snapshot is not there yet;
- the facility where a child lives now, and its provider, are known to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from matching.availability import chance_free, end_of, free_intervals
from matching.entities.children import Child, Occupancy
from matching.entities.children import Request as RegisterRequest
from matching.entities.codes import NORM_DAYS, KeptKind, OccupancyKind
from matching.entities.facilities import EVERYWHERE
from matching.entities.facilities import Bed as RegisterBed
from matching.entities.facilities import Contract as RegisterContract
from matching.entities.facilities import Facility as RegisterFacility
from matching.entities.identifiers import BedId, ChildId, FacilityId, ProviderId, RequestId, SiblingGroupId
from matching.entities.snapshot import Freshness, ProviderRecord, RegisterSnapshot
from matching.problem import (
    Bed,
    Contract,
    Facility,
    Interval,
    Judgement,
    Need,
    Origin,
    PlacedSibling,
    Problem,
    Request,
    Resident,
    SafetyZone,
    SiblingGroup,
    Veto,
    Wish,
)
from matching.problem_reading import read_policy


def facility_name(facility: FacilityId) -> str:
    """The facility's identifier in a problem."""
    return f"F{facility}"


def provider_name(provider: ProviderId) -> str:
    """The provider's identifier in a problem."""
    return f"P{provider}"


def request_name(request: RequestId) -> str:
    """The request's identifier in a problem."""
    return f"R{request}"


def group_name(group: SiblingGroupId) -> str:
    """The sibling group's identifier in a problem."""
    return f"S{group}"


def bed_name(bed: RegisterBed) -> str:
    """The bed's identifier in a problem: its facility's and its number there."""
    return f"{facility_name(bed.facility)}-{bed.number}"


def facility_of(name: str) -> FacilityId:
    """The register's facility behind an identifier of a problem, such as `F12`."""
    return FacilityId(int(name.removeprefix("F")))


def request_of(name: str) -> RequestId:
    """The register's request behind an identifier of a problem, such as `R7`."""
    return RequestId(int(name.removeprefix("R")))


@dataclass(frozen=True)
class _Register:
    """The snapshot with the look-ups that building needs, made once."""

    snapshot: RegisterSnapshot
    beds: Mapping[FacilityId, list[RegisterBed]]
    occupancies: Mapping[BedId, list[Occupancy]]
    contracts: Mapping[ProviderId, list[RegisterContract]]
    stops: Mapping[FacilityId, list[Interval]]
    home: Mapping[ChildId, FacilityId]
    """Where a child lives on the day of the snapshot."""


def build_problem(snapshot: RegisterSnapshot) -> Problem:
    """The problem of every open request, facilities and requests in the order of their ids.

    Raises `matching.problem.ProblemError` when the stored policy is wrong. The result still has to pass
    `matching.problem_validation.validate`, which names what the register should not have let through.
    """
    register = _look_ups(snapshot)
    open_requests = sorted(
        (one for one in snapshot.requests if one.forms and one.registered <= snapshot.day), key=lambda one: one.id
    )
    by_child = {one.child: one.id for one in open_requests}
    return Problem(
        date=snapshot.day,
        policy=read_policy(snapshot.policy.content),
        facilities=tuple(
            _facility(register, snapshot.facilities[identifier]) for identifier in sorted(snapshot.facilities)
        ),
        requests=tuple(_request(register, one) for one in open_requests),
        sibling_groups=_groups(register, by_child),
        judgements=tuple(
            Judgement(request_name(one.request), facility_name(one.facility), one.suitability, one.reason)
            for one in snapshot.judgements
            if one.request in set(by_child.values()) and one.facility in snapshot.facilities
        ),
        vetoes=tuple(
            Veto(request_name(one.request), facility_name(one.facility), one.reason)
            for one in snapshot.vetoes
            if one.request in set(by_child.values()) and one.facility in snapshot.facilities
        ),
    )


def _look_ups(snapshot: RegisterSnapshot) -> _Register:
    beds: dict[FacilityId, list[RegisterBed]] = defaultdict(list)
    for bed in snapshot.beds:
        beds[bed.facility].append(bed)
    facility_of_bed = {bed.id: bed.facility for bed in snapshot.beds}
    occupancies: dict[BedId, list[Occupancy]] = defaultdict(list)
    home: dict[ChildId, FacilityId] = {}
    for one in snapshot.occupancies:
        occupancies[one.bed].append(one)
        if one.kind is OccupancyKind.LIVES and one.child is not None and one.starts <= snapshot.day:
            home[one.child] = facility_of_bed[one.bed]
    contracts: dict[ProviderId, list[RegisterContract]] = defaultdict(list)
    for contract in snapshot.contracts:
        contracts[contract.provider].append(contract)
    stops: dict[FacilityId, list[Interval]] = defaultdict(list)
    for stop in snapshot.admission_stops:
        stops[stop.facility].append(Interval(stop.starts, stop.ends))
    return _Register(snapshot, beds, occupancies, contracts, stops, home)


def _facility(register: _Register, facility: RegisterFacility) -> Facility:
    snapshot = register.snapshot
    beds = sorted(register.beds.get(facility.id, ()), key=lambda bed: bed.number)
    word = snapshot.freshness.get(facility.id, Freshness())
    record = snapshot.records.get(facility.provider, ProviderRecord())
    return Facility(
        id=facility_name(facility.id),
        provider=provider_name(facility.provider),
        form=facility.care_form,
        municipality=facility.municipality,
        postcode=facility.postcode,
        age_min=facility.age_min,
        age_max=facility.age_max,
        genders=tuple(sorted(facility.genders)),
        contracts=_contracts(register, facility),
        offers=dict(sorted(facility.offers.items())),
        traits=tuple(sorted(facility.traits)),
        excludes=tuple(sorted(facility.excludes)),
        avoids=tuple(sorted(facility.avoids)),
        accessibility=tuple(sorted(facility.accessibility)),
        admission_stops=tuple(register.stops.get(facility.id, ())),
        screening_valid_until=facility.screening_valid_until,
        max_residents=facility.max_residents,
        max_age_spread=facility.max_age_spread,
        mix_limits=dict(sorted(facility.mix_limits.items())),
        chance_free=chance_free(word, record, snapshot.day),
        residents=_residents(register, beds),
        beds=tuple(_bed(register, bed) for bed in beds),
    )


def _bed(register: _Register, bed: RegisterBed) -> Bed:
    free = free_intervals(register.occupancies.get(bed.id, ()), register.snapshot.day)
    return Bed(bed_name(bed), bed.persons, tuple(Interval(one.starts, one.ends) for one in free))


def _contracts(register: _Register, facility: RegisterFacility) -> tuple[Contract, ...]:
    """The contracts under which children are placed here; see the readings above for where none runs."""
    day = register.snapshot.day
    provider = register.snapshot.providers[facility.provider]
    under = [provider.id] if provider.main_provider is None else [provider.id, provider.main_provider]
    known = [_applying(register.contracts.get(one, ()), facility) for one in under]
    for contracts in known:
        running = tuple(one for one in contracts if one.until is None or one.until > day)
        if running:
            return running
    ended = tuple(one for contracts in known for one in contracts)
    if ended or not register.contracts:
        return ended
    return (Contract((), day),)


def _applying(contracts: Iterable[RegisterContract], facility: RegisterFacility) -> tuple[Contract, ...]:
    return tuple(
        Contract(
            (EVERYWHERE,) if EVERYWHERE in one.municipalities else tuple(sorted(one.municipalities)),
            one.starts,
            one.ends,
        )
        for one in sorted(contracts, key=lambda contract: contract.id)
        if one.facility in (None, facility.id) and (not one.forms or facility.care_form in one.forms)
    )


def _residents(register: _Register, beds: Iterable[RegisterBed]) -> tuple[Resident, ...]:
    """Who lives here or comes back, each once: until the last of its days on any bed of the house."""
    ends: dict[ChildId, list[date | None]] = defaultdict(list)
    for bed in beds:
        for one in register.occupancies.get(bed.id, ()):
            if one.child is None or one.child not in register.snapshot.children:
                continue
            if _counts_as_resident(one):
                ends[one.child].append(end_of(one, register.snapshot.day))
    found = [_resident(register.snapshot.children[child], _latest(until)) for child, until in ends.items()]
    return tuple(sorted(found, key=lambda resident: resident.child))


def _latest(ends: Iterable[date | None]) -> date | None:
    """The last of some days; None, for ever, is later than any."""
    known = list(ends)
    return None if None in known else max(one for one in known if one is not None)


def _counts_as_resident(occupancy: Occupancy) -> bool:
    if occupancy.kind is OccupancyKind.KEPT:
        return occupancy.kept_kind is KeptKind.KEPT_HOME
    return occupancy.kind in (OccupancyKind.LIVES, OccupancyKind.RESPITE_GUEST)


def _resident(child: Child, until: date | None) -> Resident:
    return Resident(
        child=child.case_number,
        birth_date=child.birth_date,
        traits=tuple(sorted(child.traits)),
        excludes=tuple(sorted(child.excludes)),
        keep_apart=tuple(sorted(child.keep_apart)),
        persons=child.persons,
        until=until,
    )


def _request(register: _Register, request: RegisterRequest) -> Request:
    snapshot = register.snapshot
    child = snapshot.children[request.child]
    start_from = request.start_from or request.registered
    known = set(request.known_facilities)
    if child.id in register.home:
        known.add(register.home[child.id])
    providers = {snapshot.facilities[one].provider for one in known if one in snapshot.facilities}
    return Request(
        id=request_name(request.id),
        child=child.case_number,
        birth_date=child.birth_date,
        gender=child.gender.value,
        origin=Origin(child.origin_municipality, child.origin_postcode),
        responsible_municipality=child.responsible.municipality,
        forms=tuple(dict.fromkeys(request.forms)),
        urgency=request.urgency.value,
        registered=request.registered,
        start_from=start_from,
        start_by=latest_start(request, start_from, snapshot.day),
        traits=tuple(sorted(child.traits)),
        persons=child.persons,
        school_postcode=child.school_postcode,
        expected_days=request.expected_days,
        needs={one.need: Need(one.level, one.essential) for one in child.needs},
        requires=tuple(sorted(child.requires)),
        excludes=tuple(sorted(child.excludes)),
        safety_zones=tuple(SafetyZone(100 * one.km, postcode=one.postcode) for one in child.safety_zones),
        keep_apart=tuple(sorted(child.keep_apart)),
        authorisation=_authorisation(child),
        known_facilities=tuple(facility_name(one) for one in sorted(known) if one in snapshot.facilities),
        known_providers=tuple(provider_name(one) for one in sorted(providers)),
        wishes=tuple(Wish(one.trait, one.by) for one in child.wishes),
    )


def latest_start(request: RegisterRequest, start_from: date, day: date) -> date:
    """The latest wanted start or, if absent or past, `day` + the norm; never before `start_from`."""
    wanted = request.start_by
    if wanted is None or wanted < day:
        wanted = day + timedelta(days=NORM_DAYS[request.urgency])
    return max(wanted, start_from)


def _authorisation(child: Child) -> Interval | None:
    measure = child.authorisation
    return None if measure is None or measure.starts is None else Interval(measure.starts, measure.ends)


def _groups(register: _Register, by_child: Mapping[ChildId, RequestId]) -> tuple[SiblingGroup, ...]:
    found: list[SiblingGroup] = []
    for group in sorted(register.snapshot.sibling_groups, key=lambda one: one.id):
        requests = tuple(request_name(by_child[one]) for one in group.children if one in by_child)
        placed = tuple(
            sibling
            for one in group.children
            if one not in by_child and (sibling := _placed(register, one)) is not None
        )
        if requests and len(requests) + len(placed) > 1:
            found.append(SiblingGroup(group_name(group.id), group.together.value, requests, placed))
    return tuple(found)


def _placed(register: _Register, identifier: ChildId) -> PlacedSibling | None:
    child = register.snapshot.children.get(identifier)
    if child is None:
        return None
    if identifier in register.home:
        return PlacedSibling(child.case_number, facility=facility_name(register.home[identifier]))
    return PlacedSibling(child.case_number, postcode=child.origin_postcode) if child.origin_postcode else None
