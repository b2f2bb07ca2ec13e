"""Writes a problem as the JSON document of a problem file; the counterpart of `problem_reading`.

Pure: values in, plain Python lists, dictionaries, numbers and texts out. Everything is written, also what
is empty or has its default, so that the same problem always has the same hash.
"""

from datetime import date
from typing import Any

from matching.problem import (
    Contract,
    Facility,
    Interval,
    Judgement,
    Policy,
    Problem,
    Request,
    Resident,
    SafetyZone,
    SiblingGroup,
)
from matching.problem_reading import FORMAT, digest, reparsed


def kilometres(hundredths: int) -> float | int:
    """Hundredths as the number a file shows: 1250 is 12.5, 500 is 5."""
    return hundredths // 100 if hundredths % 100 == 0 else hundredths / 100


def problem_digest(problem: Problem) -> str:
    """The hash of the file that `problem_document` describes."""
    return digest(reparsed(problem_document(problem)))


def problem_document(problem: Problem) -> dict[str, Any]:
    """The whole problem file."""
    return {
        "format": FORMAT,
        "date": problem.date.isoformat(),
        "policy": policy_document(problem.policy),
        "distances": [
            {"from": d.origin, "facility": d.facility, "km": kilometres(d.hundredths)} for d in problem.distances
        ],
        "facilities": [facility_document(facility) for facility in problem.facilities],
        "requests": [request_document(request) for request in problem.requests],
        "sibling_groups": [_group_document(group) for group in problem.sibling_groups],
        "judgements": [judgement_document(judgement) for judgement in problem.judgements],
        "locks": [{"request": lock.request, "bed": lock.bed} for lock in problem.locks],
        "vetoes": [{"request": v.request, "facility": v.facility, "reason": v.reason} for v in problem.vetoes],
    }


def policy_document(policy: Policy) -> dict[str, Any]:
    """The `policy` of a problem file."""
    return {
        "name": policy.name,
        "version": policy.version,
        "author": policy.author,
        "date": _day(policy.decided_on),
        "reason": policy.reason,
        "tiers": policy.tiers,
        "weights": dict(policy.weights),
        "minimum_suitability": dict(policy.minimum_suitability),
        "maximum_shortfall": dict(policy.maximum_shortfall),
        "minimum_chance": policy.minimum_chance,
        "form_weights": dict(policy.form_weights),
        "form_step": policy.form_step,
        "proximity_full_km": kilometres(policy.proximity_full_hundredths),
        "proximity_zero_km": kilometres(policy.proximity_zero_hundredths),
        "school_km_under_12": kilometres(policy.school_under_12_hundredths),
        "school_km_from_12": kilometres(policy.school_from_12_hundredths),
        "sibling_full_km": kilometres(policy.sibling_full_hundredths),
        "sibling_zero_km": kilometres(policy.sibling_zero_hundredths),
        "provider_known": policy.provider_known,
        "age_gap_full": policy.age_gap_full,
        "age_gap_zero": policy.age_gap_zero,
        "friction": policy.friction,
        "delay_step": policy.delay_step,
        "minimum_open_days": policy.minimum_open_days,
        "worst_off_slack_percent": policy.worst_off_slack_percent,
    }


def facility_document(facility: Facility) -> dict[str, Any]:
    """One entry of `facilities`."""
    return {
        "id": facility.id,
        "provider": facility.provider,
        "form": facility.form,
        "postcode": facility.postcode,
        "municipality": facility.municipality,
        "age_min": facility.age_min,
        "age_max": facility.age_max,
        "genders": list(facility.genders),
        "offers": dict(facility.offers),
        "traits": list(facility.traits),
        "excludes": list(facility.excludes),
        "avoids": list(facility.avoids),
        "accessibility": list(facility.accessibility),
        "contracts": [contract_document(contract) for contract in facility.contracts],
        "admission_stops": [interval_document(stop) for stop in facility.admission_stops],
        "screening_valid_until": _day(facility.screening_valid_until),
        "max_residents": facility.max_residents,
        "max_age_spread": facility.max_age_spread,
        "mix_limits": dict(facility.mix_limits),
        "chance_free": facility.chance_free,
        "residents": [resident_document(resident) for resident in facility.residents],
        "beds": [
            {"id": bed.id, "persons": bed.persons, "free": [free_document(i) for i in bed.free]}
            for bed in facility.beds
        ],
    }


def request_document(request: Request) -> dict[str, Any]:
    """One entry of `requests`."""
    return {
        "id": request.id,
        "child": request.child,
        "birth_date": request.birth_date.isoformat(),
        "gender": request.gender,
        "traits": list(request.traits),
        "persons": request.persons,
        "origin": {"postcode": request.origin.postcode, "municipality": request.origin.municipality},
        "responsible_municipality": request.responsible_municipality,
        "school_postcode": request.school_postcode,
        "forms": list(request.forms),
        "urgency": request.urgency,
        "registered": request.registered.isoformat(),
        "start_from": request.start_from.isoformat(),
        "start_by": request.start_by.isoformat(),
        "expected_days": request.expected_days,
        "needs": {name: {"level": n.level, "essential": n.essential} for name, n in request.needs.items()},
        "requires": list(request.requires),
        "excludes": list(request.excludes),
        "safety_zones": [zone_document(zone) for zone in request.safety_zones],
        "keep_apart": list(request.keep_apart),
        "authorisation": request.authorisation and interval_document(request.authorisation),
        "known_facilities": list(request.known_facilities),
        "known_providers": list(request.known_providers),
        "wishes": [{"trait": wish.trait, "by": wish.by} for wish in request.wishes],
    }


def judgement_document(judgement: Judgement) -> dict[str, Any]:
    """One entry of `judgements`."""
    return {
        "request": judgement.request,
        "facility": judgement.facility,
        "suitability": judgement.suitability,
        "reason": judgement.reason,
    }


def zone_document(zone: SafetyZone) -> dict[str, Any]:
    """One entry of a request's `safety_zones`."""
    return {"postcode": zone.postcode, "municipality": zone.municipality, "km": kilometres(zone.hundredths)}


def contract_document(contract: Contract) -> dict[str, Any]:
    """One entry of a facility's `contracts`."""
    return {
        "municipalities": list(contract.municipalities),
        "from": contract.start.isoformat(),
        "until": _day(contract.until),
    }


def interval_document(interval: Interval) -> dict[str, Any]:
    """An interval with names: an admission stop or an authorisation."""
    return {"from": interval.start.isoformat(), "until": _day(interval.until)}


def free_document(interval: Interval) -> list[str | None]:
    """One pair of a bed's `free`."""
    return [interval.start.isoformat(), _day(interval.until)]


def resident_document(resident: Resident) -> dict[str, Any]:
    """One entry of a facility's `residents`."""
    return {
        "child": resident.child,
        "birth_date": resident.birth_date.isoformat(),
        "traits": list(resident.traits),
        "excludes": list(resident.excludes),
        "keep_apart": list(resident.keep_apart),
        "persons": resident.persons,
        "until": _day(resident.until),
    }


def _group_document(group: SiblingGroup) -> dict[str, Any]:
    return {
        "id": group.id,
        "requests": list(group.requests),
        "placed": [{"child": p.child, "facility": p.facility, "postcode": p.postcode} for p in group.placed],
        "together": group.together,
    }


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()
