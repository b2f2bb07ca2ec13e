"""The rules, one by one, as sentences about one try. See `matching.plain_problem` for why they stand twice."""

from collections.abc import Callable, Mapping

from matching.plain_problem import (
    PlainProblem,
    Try,
    age_on,
    covers,
    day_number,
    free_interval,
    period_end,
    residents_present,
    rounded,
)
from matching.problem import SCREENED_FORMS, Interval

Rule = Callable[[PlainProblem, Try], bool]


def broken_rules(problem: PlainProblem, one: Try) -> list[str]:
    """The rules this try breaks, in the order of the page."""
    return [name for name, holds in RULES_BY_NAME.items() if not holds(problem, one)]


def form_allowed(problem: PlainProblem, one: Try) -> bool:
    if one.facility.form not in one.request.forms:
        return False
    return one.facility.form != "kinship_foster" or one.facility.id in one.request.known_facilities


def bed_free(problem: PlainProblem, one: Try) -> bool:
    interval = free_interval(one)
    if interval is None:
        return False
    days = one.request.expected_days
    if days is None:
        days = problem.policy.minimum_open_days
    return one.start.toordinal() + days <= day_number(interval.until)


def parent_included(problem: PlainProblem, one: Try) -> bool:
    return one.bed is None or one.request.persons <= one.bed.persons


def age(problem: PlainProblem, one: Try) -> bool:
    return one.facility.age_min <= age_on(one.request.birth_date, one.start) <= one.facility.age_max


def gender(problem: PlainProblem, one: Try) -> bool:
    return one.request.gender in one.facility.genders


def contract(problem: PlainProblem, one: Try) -> bool:
    return any(
        covers(Interval(contract.start, contract.until), one.start)
        and ("*" in contract.municipalities or one.request.responsible_municipality in contract.municipalities)
        for contract in one.facility.contracts
    )


def admission_open(problem: PlainProblem, one: Try) -> bool:
    return not any(covers(stop, one.start) for stop in one.facility.admission_stops)


def likely_free(problem: PlainProblem, one: Try) -> bool:
    return one.facility.chance_free >= problem.policy.minimum_chance


def screening(problem: PlainProblem, one: Try) -> bool:
    valid_until = one.facility.screening_valid_until
    return one.facility.form not in SCREENED_FORMS or valid_until is None or valid_until >= one.start


def authorisation(problem: PlainProblem, one: Try) -> bool:
    if one.facility.form != "secure_care":
        return True
    given = one.request.authorisation
    if given is None or one.start < given.start:
        return False
    return given.until is None or period_end(one) <= day_number(given.until)


def _shortfalls(one: Try) -> dict[str, int]:
    return {
        name: max(0, need.level - one.facility.offers.get(name, 0)) for name, need in one.request.needs.items()
    }


def essential_needs(problem: PlainProblem, one: Try) -> bool:
    short = _shortfalls(one)
    return all(short[name] == 0 for name, need in one.request.needs.items() if need.essential)


def contra_indication(problem: PlainProblem, one: Try) -> bool:
    traits, excludes = set(one.facility.traits), set(one.facility.excludes)
    for resident in residents_present(one):
        traits |= set(resident.traits)
        excludes |= set(resident.excludes)
    return not traits & set(one.request.excludes) and not excludes & set(one.request.traits)


def safety_distance(problem: PlainProblem, one: Try) -> bool:
    for zone in one.request.safety_zones:
        hundredths, estimated = problem.road(zone.postcode, zone.municipality, one.facility)
        if hundredths is None or estimated or hundredths < zone.hundredths:
            return False
    return True


def keep_apart(problem: PlainProblem, one: Try) -> bool:
    for resident in residents_present(one):
        if resident.child in one.request.keep_apart or one.request.child in resident.keep_apart:
            return False
    group = problem.group(one.request)
    if group is None or group.together != "apart":
        return True
    return all(sibling.facility != one.facility.id for sibling in group.placed)


def accessibility(problem: PlainProblem, one: Try) -> bool:
    return all(asked in one.facility.accessibility for asked in one.request.requires)


def group_limits(problem: PlainProblem, one: Try) -> bool:
    residents, facility = residents_present(one), one.facility
    if facility.max_residents is not None:
        persons = one.request.persons + sum(resident.persons for resident in residents)
        if persons > facility.max_residents:
            return False
    if facility.max_age_spread is not None:
        ages = [age_on(birth, one.start) for birth in [one.request.birth_date, *(r.birth_date for r in residents)]]
        if max(ages) - min(ages) > facility.max_age_spread:
            return False
    for trait, limit in facility.mix_limits.items():
        if trait in one.request.traits and 1 + len([r for r in residents if trait in r.traits]) > limit:
            return False
    return True


def suitability_value(problem: PlainProblem, one: Try) -> int:
    """The value of the criterion suitability: a judgement goes first."""
    judged = problem.judged.get((one.request.id, one.facility.id))
    if judged is not None:
        return judged
    asked = sum(need.level for need in one.request.needs.values())
    return 1000 if asked == 0 else 1000 - rounded(1000 * sum(_shortfalls(one).values()), asked)


def minimum_suitability(problem: PlainProblem, one: Try) -> bool:
    urgency = one.request.urgency
    if suitability_value(problem, one) < problem.policy.minimum_suitability[urgency]:
        return False
    if (one.request.id, one.facility.id) in problem.judged:
        return True
    return all(short <= problem.policy.maximum_shortfall[urgency] for short in _shortfalls(one).values())


def veto(problem: PlainProblem, one: Try) -> bool:
    return (one.request.id, one.facility.id) not in problem.vetoed


RULES_BY_NAME: Mapping[str, Rule] = {
    "form_allowed": form_allowed,
    "bed_free": bed_free,
    "parent_included": parent_included,
    "age": age,
    "gender": gender,
    "contract": contract,
    "admission_open": admission_open,
    "likely_free": likely_free,
    "screening": screening,
    "authorisation": authorisation,
    "essential_needs": essential_needs,
    "contra_indication": contra_indication,
    "safety_distance": safety_distance,
    "keep_apart": keep_apart,
    "accessibility": accessibility,
    "group_limits": group_limits,
    "minimum_suitability": minimum_suitability,
    "veto": veto,
}
