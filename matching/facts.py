"""The numbers behind a broken rule: what was asked beside what is there. Codes and JSON values only."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from matching.broken_try import BrokenTry, completed_years, contains
from matching.problem import EVERY_MUNICIPALITY, Resident
from matching.problem_writing import free_document, interval_document, kilometres

Facts = Mapping[str, Any]


def facts_of(rule: str, broken: BrokenTry) -> Facts:
    """The facts of this rule for this try."""
    return _FACTS[rule](broken)


def _form_allowed(broken: BrokenTry) -> Facts:
    known = broken.facility.id in broken.request.known_facilities
    return {"form": broken.facility.form, "forms": list(broken.request.forms), "known": known}


def _bed_free(broken: BrokenTry) -> Facts:
    free = [] if broken.bed is None else [free_document(interval) for interval in broken.bed.free]
    return {
        "start": broken.start.isoformat(),
        "until": _day(broken.needed_until),
        "free": free,
        "beds": len(broken.facility.beds),
    }


def _parent_included(broken: BrokenTry) -> Facts:
    return {"persons": broken.request.persons, "bed_persons": broken.bed and broken.bed.persons}


def _age(broken: BrokenTry) -> Facts:
    return {"age": broken.age, "age_min": broken.facility.age_min, "age_max": broken.facility.age_max}


def _gender(broken: BrokenTry) -> Facts:
    return {"gender": broken.request.gender, "genders": list(broken.facility.genders)}


def _contract(broken: BrokenTry) -> Facts:
    wanted = {EVERY_MUNICIPALITY, broken.request.responsible_municipality}
    naming = [c for c in broken.facility.contracts if wanted & set(c.municipalities)]
    return {
        "municipality": broken.request.responsible_municipality,
        "start": broken.start.isoformat(),
        "contracts": [{"from": c.start.isoformat(), "until": _day(c.until)} for c in naming],
    }


def _admission_open(broken: BrokenTry) -> Facts:
    stops = [stop for stop in broken.facility.admission_stops if contains(stop, broken.start)]
    return {"start": broken.start.isoformat(), "stops": [interval_document(stop) for stop in stops]}


def _likely_free(broken: BrokenTry) -> Facts:
    return {
        "chance_free": broken.facility.chance_free,
        "minimum_chance": broken.problem.policy.minimum_chance,
    }


def _screening(broken: BrokenTry) -> Facts:
    return {
        "start": broken.start.isoformat(),
        "screening_valid_until": _day(broken.facility.screening_valid_until),
    }


def _authorisation(broken: BrokenTry) -> Facts:
    given = broken.request.authorisation
    return {
        "start": broken.start.isoformat(),
        "until": _day(broken.period_until),
        "authorisation": None if given is None else interval_document(given),
    }


def unmet_needs(broken: BrokenTry, essential_only: bool) -> dict[str, dict[str, int]]:
    """Need → level asked and offered, for the needs that fall short."""
    return {
        name: {"level": need.level, "offered": broken.facility.offers.get(name, 0)}
        for name, need in broken.request.needs.items()
        if need.level > broken.facility.offers.get(name, 0) and (need.essential or not essential_only)
    }


def _essential_needs(broken: BrokenTry) -> Facts:
    return {"needs": unmet_needs(broken, essential_only=True)}


def _contra_indication(broken: BrokenTry) -> Facts:
    request, facility = broken.request, broken.facility
    residents = [resident for _, resident in broken.present]
    return {
        "excluded_traits_of_facility": _both(request.excludes, facility.traits),
        "excluded_traits_of_residents": _both(request.excludes, [t for r in residents for t in r.traits]),
        "traits_excluded_by_facility": _both(request.traits, facility.excludes),
        "traits_excluded_by_residents": _both(request.traits, [t for r in residents for t in r.excludes]),
    }


def _both(some: Iterable[str], others: Iterable[str]) -> list[str]:
    return sorted(set(some) & set(others))


def _safety_distance(broken: BrokenTry) -> Facts:
    zones = [
        {
            "zone": place,
            "km": None if road.hundredths is None else kilometres(road.hundredths),
            "estimated": road.estimated,
            "minimum_km": kilometres(zone.hundredths),
        }
        for place, (zone, road) in enumerate(zip(broken.request.safety_zones, broken.zones, strict=True))
        if road.hundredths is None or road.estimated or road.hundredths < zone.hundredths
    ]
    return {"zones": zones}


def _keep_apart(broken: BrokenTry) -> Facts:
    present = [resident for _, resident in broken.present]
    named = [r.child for r in present if r.child in broken.request.keep_apart]
    naming = [r.child for r in present if broken.request.child in r.keep_apart]
    siblings = [
        placed.child
        for group in broken.problem.sibling_groups
        if group.together == "apart" and broken.request.id in group.requests
        for placed in group.placed
        if placed.facility == broken.facility.id
    ]
    return {"named": named, "naming": naming, "apart_siblings": siblings}


def _accessibility(broken: BrokenTry) -> Facts:
    missing = sorted(set(broken.request.requires) - set(broken.facility.accessibility))
    return {"requires": list(broken.request.requires), "missing": missing}


def group_numbers(broken: BrokenTry, present: list[Resident]) -> dict[str, Any]:
    """What the group would be on the start day with the child, beside the limits."""
    facility, request = broken.facility, broken.request
    ages = [completed_years(resident.birth_date, broken.start) for resident in present] + [broken.age]
    return {
        "persons": sum(resident.persons for resident in present) + request.persons,
        "max_residents": facility.max_residents,
        "age_spread": max(ages) - min(ages),
        "max_age_spread": facility.max_age_spread,
        "mix": {
            trait: {"count": 1 + sum(trait in resident.traits for resident in present), "limit": limit}
            for trait, limit in facility.mix_limits.items()
            if trait in request.traits
        },
    }


def _group_limits(broken: BrokenTry) -> Facts:
    return group_numbers(broken, [resident for _, resident in broken.present])


def _minimum_suitability(broken: BrokenTry) -> Facts:
    policy, urgency = broken.problem.policy, broken.request.urgency
    judged = broken.judgement_index is not None
    return {
        "suitability": suitability_of(broken),
        "minimum_suitability": policy.minimum_suitability[urgency],
        "maximum_shortfall": policy.maximum_shortfall[urgency],
        "judged": judged,
        "needs": unmet_needs(broken, essential_only=False),
    }


def suitability_of(broken: BrokenTry) -> int:
    """The judgement, or the share of the needed levels that is offered."""
    if broken.judgement_index is not None:
        return broken.problem.judgements[broken.judgement_index].suitability
    short = sum(one["level"] - one["offered"] for one in unmet_needs(broken, essential_only=False).values())
    return suitability_when_short(broken, short)


def suitability_when_short(broken: BrokenTry, short: int) -> int:
    """The computed suitability if the offers together fell so many levels short."""
    levels = sum(need.level for need in broken.request.needs.values())
    return 1000 if levels == 0 else 1000 - (2000 * short + levels) // (2 * levels)


def _veto(broken: BrokenTry) -> Facts:
    reasons = [
        veto.reason
        for veto in broken.problem.vetoes
        if (veto.request, veto.facility) == (broken.request.id, broken.facility.id)
    ]
    return {"reasons": reasons}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


_FACTS: Mapping[str, Callable[[BrokenTry], Facts]] = {
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
    "keep_apart": _keep_apart,
    "accessibility": _accessibility,
    "group_limits": _group_limits,
    "minimum_suitability": _minimum_suitability,
    "veto": _veto,
}
