"""The smallest change of one field of the problem file with which a broken rule holds for a try.

Each change is chosen so that, put into the file and ranked again, the facility's best try no longer breaks
the rule: it touches no rule for the worse at this try, and other tries can profit at most as much. None where
only a person can decide: a veto, children kept apart, and the rare contra-indication or full group that no
single field explains.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from matching.broken_try import BrokenTry, contains, days_later
from matching.facts import group_numbers, suitability_when_short, unmet_needs
from matching.problem import EVERY_MUNICIPALITY, Contract, Interval, Resident
from matching.problem_writing import (
    contract_document,
    free_document,
    interval_document,
    kilometres,
    resident_document,
    zone_document,
)
from matching.results import Change


def change_for(rule: str, broken: BrokenTry) -> Change | None:
    """The smallest change with which this rule holds for this try; None when a person decides."""
    return _CHANGES[rule](broken)


def _of_facility(broken: BrokenTry, field: str, value: Any) -> Change:
    return Change(f"{broken.facility_path}.{field}", value)


def _of_request(broken: BrokenTry, field: str, value: Any) -> Change:
    return Change(f"{broken.request_path}.{field}", value)


def _form_allowed(broken: BrokenTry) -> Change:
    request, form = broken.request, broken.facility.form
    if form in request.forms:
        return _of_request(broken, "known_facilities", [*request.known_facilities, broken.facility.id])
    if form == "kinship_foster" and broken.facility.id not in request.known_facilities:
        return _of_facility(broken, "form", _nearest_form(broken))
    return _of_request(broken, "forms", [*request.forms, form])


def _nearest_form(broken: BrokenTry) -> str:
    """A stranger's kinship family helps only as another form: the asked one that is nearest in weight."""
    weights = broken.problem.policy.form_weights
    weight = weights[broken.facility.form]
    return min(broken.request.forms, key=lambda form: (abs(weights[form] - weight), form))


def _bed_free(broken: BrokenTry) -> Change:
    until = broken.needed_until
    if until == broken.start:
        until = days_later(broken.start, 1)
    wanted = Interval(broken.start, until)
    if broken.bed is None:
        return _of_facility(broken, "beds", [_new_bed(broken, wanted)])
    inside = broken.free_interval
    if inside is not None and broken.facility.form == "secure_care" and broken.request.expected_days is None:
        # A longer free interval would make the stay longer than the authorisation; a lower floor does not.
        assert inside.until is not None
        return Change("policy.minimum_open_days", (inside.until - broken.start).days)
    free = [free_document(interval) for interval in _joined(broken.bed.free, wanted)]
    return _of_facility(broken, f"beds[{broken.bed_index}].free", free)


def _new_bed(broken: BrokenTry, wanted: Interval) -> dict[str, Any]:
    taken = broken.bed_ids()
    name = f"{broken.facility.id}-1"
    while name in taken:
        name += "+"
    return {"id": name, "persons": broken.request.persons, "free": [free_document(wanted)]}


def _ends(interval: Interval) -> date:
    return date.max if interval.until is None else interval.until


def _joined(free: tuple[Interval, ...], wanted: Interval) -> list[Interval]:
    """The free intervals with the wanted days added and what overlaps them joined."""
    apart = [i for i in free if i.start >= _ends(wanted) or _ends(i) <= wanted.start or i.start == i.until]
    joined = [i for i in free if i not in apart] + [wanted]
    until = None if any(i.until is None for i in joined) else max(map(_ends, joined))
    return sorted([*apart, Interval(min(i.start for i in joined), until)], key=lambda i: (i.start, _ends(i)))


def _parent_included(broken: BrokenTry) -> Change:
    return _of_facility(broken, f"beds[{broken.bed_index}].persons", broken.request.persons)


def _age(broken: BrokenTry) -> Change:
    field = "age_min" if broken.age < broken.facility.age_min else "age_max"
    return _of_facility(broken, field, broken.age)


def _gender(broken: BrokenTry) -> Change:
    return _of_facility(broken, "genders", [*broken.facility.genders, broken.request.gender])


def _contract(broken: BrokenTry) -> Change:
    contracts, municipality = broken.facility.contracts, broken.request.responsible_municipality
    wanted = {EVERY_MUNICIPALITY, municipality}
    naming = [place for place, c in enumerate(contracts) if wanted & set(c.municipalities)]
    if naming:
        return _move_contract(broken, min(naming, key=lambda place: (_days_off(contracts[place], broken), place)))
    for place, contract in enumerate(contracts):
        if contains(Interval(contract.start, contract.until), broken.start):
            return _of_facility(
                broken, f"contracts[{place}].municipalities", [*contract.municipalities, municipality]
            )
    added = Contract((municipality,), broken.start)
    return _of_facility(broken, "contracts", [contract_document(one) for one in (*contracts, added)])


def _days_off(contract: Contract, broken: BrokenTry) -> int:
    if broken.start < contract.start:
        return (contract.start - broken.start).days
    assert contract.until is not None
    return (broken.start - contract.until).days + 1


def _move_contract(broken: BrokenTry, place: int) -> Change:
    if broken.start < broken.facility.contracts[place].start:
        return _of_facility(broken, f"contracts[{place}].from", broken.start.isoformat())
    return _of_facility(broken, f"contracts[{place}].until", _day(days_later(broken.start, 1)))


def _admission_open(broken: BrokenTry) -> Change:
    stops = broken.facility.admission_stops
    inside = [place for place, stop in enumerate(stops) if contains(stop, broken.start)]
    if len(inside) == 1:
        return _of_facility(broken, f"admission_stops[{inside[0]}].until", broken.start.isoformat())
    ended = [replace(stop, until=broken.start) if i in inside else stop for i, stop in enumerate(stops)]
    return _of_facility(broken, "admission_stops", [interval_document(stop) for stop in ended])


def _likely_free(broken: BrokenTry) -> Change:
    return _of_facility(broken, "chance_free", broken.problem.policy.minimum_chance)


def _screening(broken: BrokenTry) -> Change:
    return _of_facility(broken, "screening_valid_until", broken.start.isoformat())


def _authorisation(broken: BrokenTry) -> Change:
    given, until = broken.request.authorisation, broken.period_until
    if given is None:
        return _of_request(broken, "authorisation", interval_document(Interval(broken.start, until)))
    late = broken.start < given.start
    short = given.until is not None and (until is None or until > given.until)
    if late and short:
        return _of_request(broken, "authorisation", interval_document(Interval(broken.start, until)))
    if late:
        return _of_request(broken, "authorisation.from", broken.start.isoformat())
    return _of_request(broken, "authorisation.until", _day(until))


def _essential_needs(broken: BrokenTry) -> Change:
    raised = {name: one["level"] for name, one in unmet_needs(broken, essential_only=True).items()}
    return _of_facility(broken, "offers", {**broken.facility.offers, **raised})


def _minimum_suitability(broken: BrokenTry) -> Change:
    policy, urgency = broken.problem.policy, broken.request.urgency
    if broken.judgement_index is not None:
        field = f"judgements[{broken.judgement_index}].suitability"
        return Change(field, policy.minimum_suitability[urgency])
    most = policy.maximum_shortfall[urgency]
    needs = unmet_needs(broken, essential_only=False)
    short = {name: min(one["level"] - one["offered"], most) for name, one in needs.items()}
    while suitability_when_short(broken, sum(short.values())) < policy.minimum_suitability[urgency]:
        worst = min(short, key=lambda name: (-short[name], name))
        short[worst] -= 1
    raised = {name: needs[name]["level"] - missing for name, missing in short.items()}
    return _of_facility(broken, "offers", {**broken.facility.offers, **raised})


def _contra_indication(broken: BrokenTry) -> Change | None:
    request, facility = broken.request, broken.facility
    barred, own = set(request.excludes), set(request.traits)
    residents = [(place, r) for place, r in broken.present if barred & set(r.traits) or own & set(r.excludes)]
    barring = barred & set(facility.traits) | barred & {t for _, r in residents for t in r.traits}
    barred_by_facility = own & set(facility.excludes)
    barred_by_residents = own & {t for _, r in residents for t in r.excludes}
    if not barred & set(facility.traits) and not barred_by_facility:
        return _leave(broken, [place for place, _ in residents])
    if not barred_by_facility and not barred_by_residents:
        return _of_request(broken, "excludes", _without(request.excludes, barring))
    if barring:
        return None
    if not barred_by_residents:
        return _of_facility(broken, "excludes", _without(facility.excludes, barred_by_facility))
    return _of_request(broken, "traits", _without(request.traits, barred_by_facility | barred_by_residents))


def _without(words: tuple[str, ...], gone: set[str]) -> list[str]:
    return [word for word in words if word not in gone]


def _leave(broken: BrokenTry, places: list[int]) -> Change:
    """These residents leave on the start day."""
    if len(places) == 1:
        return _of_facility(broken, f"residents[{places[0]}].until", broken.start.isoformat())
    gone = [
        replace(resident, until=broken.start) if place in places else resident
        for place, resident in enumerate(broken.facility.residents)
    ]
    return _of_facility(broken, "residents", [resident_document(resident) for resident in gone])


def _safety_distance(broken: BrokenTry) -> Change:
    zones, too_near = [], []
    for place, (zone, road) in enumerate(zip(broken.request.safety_zones, broken.zones, strict=True)):
        known = road.hundredths is not None and not road.estimated
        if known and road.hundredths is not None and road.hundredths >= zone.hundredths:
            zones.append(zone)
            continue
        too_near.append((place, road.hundredths if known else None))
        if known and road.hundredths is not None:
            zones.append(replace(zone, hundredths=road.hundredths))
    place, hundredths = too_near[0]
    if len(too_near) == 1 and hundredths is not None:
        return _of_request(broken, f"safety_zones[{place}].km", kilometres(hundredths))
    return _of_request(broken, "safety_zones", [zone_document(zone) for zone in zones])


def _accessibility(broken: BrokenTry) -> Change:
    missing = sorted(set(broken.request.requires) - set(broken.facility.accessibility))
    return _of_facility(broken, "accessibility", [*broken.facility.accessibility, *missing])


def _over(numbers: Mapping[str, Any]) -> dict[str, Any]:
    """The limits that are passed, with the value that would just do."""
    over: dict[str, Any] = {}
    for limit, number in (("max_residents", "persons"), ("max_age_spread", "age_spread")):
        if numbers[limit] is not None and numbers[number] > numbers[limit]:
            over[limit] = numbers[number]
    mix = {trait: one["count"] for trait, one in numbers["mix"].items() if one["count"] > one["limit"]}
    if mix:
        over["mix_limits"] = mix
    return over


def _group_limits(broken: BrokenTry) -> Change | None:
    over = _over(group_numbers(broken, [resident for _, resident in broken.present]))
    if list(over) == ["mix_limits"]:
        return _of_facility(broken, "mix_limits", {**broken.facility.mix_limits, **over["mix_limits"]})
    if len(over) == 1:
        [(field, value)] = over.items()
        return _of_facility(broken, field, value)
    return _fewer_residents(broken)


def _fewer_residents(broken: BrokenTry) -> Change | None:
    """Who would have to leave for several limits at once; None if even an empty house would not do."""
    present = broken.present

    def fits(without: list[int]) -> bool:
        rest: list[Resident] = [resident for place, resident in present if place not in without]
        return not _over(group_numbers(broken, rest))

    leaving = [place for place, _ in present]
    if not fits(leaving):
        return None
    alone = [place for place in leaving if fits([place])]
    if alone:
        return _leave(broken, alone[:1])
    for place in list(leaving):
        fewer = [other for other in leaving if other != place]
        if fits(fewer):
            leaving = fewer
    return _leave(broken, leaving)


def _person_decides(broken: BrokenTry) -> None:
    return None


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


_CHANGES: Mapping[str, Callable[[BrokenTry], Change | None]] = {
    "form_allowed": _form_allowed,
    "bed_free": _bed_free,
    "parent_included": _parent_included,
    "age": _age,
    "gender": _gender,
    "contract": _contract,
    "admission_open": _admission_open,
    "likely_free": _likely_free,
    "screening": _screening,
    "authorisation": _authorisation,
    "essential_needs": _essential_needs,
    "contra_indication": _contra_indication,
    "safety_distance": _safety_distance,
    "keep_apart": _person_decides,
    "accessibility": _accessibility,
    "group_limits": _group_limits,
    "minimum_suitability": _minimum_suitability,
    "veto": _person_decides,
}
