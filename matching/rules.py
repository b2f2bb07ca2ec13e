"""The rules that forbid a pair, on arrays: per facility, per facility and day, and per bed and day.

Source: problem_file page, "Tries and rules". Each rule is one function that says where it is broken; a set of
broken rules is a bit mask in the order of `RULES`. The same rules stand, written independently and one by
one, in `matching.verification`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from matching.prepared import NEVER, NOBODY, PreparedProblem, Where, Whole
from matching.problem import EVERY_MUNICIPALITY, RULES, SCREENED_FORMS, Request
from matching.roads import Kilometres
from matching.scoring import rhu
from matching.tries import Pairs, Tries, Truth, expand

BIT = {rule: 1 << place for place, rule in enumerate(RULES)}


def rules_in(mask: int) -> tuple[str, ...]:
    """The rules of a mask, in the order of the problem file page."""
    return tuple(rule for place, rule in enumerate(RULES) if mask >> place & 1)


def marked(count: int, index: Where, words: Iterable[str]) -> Truth:
    """Where one of these words stands."""
    marks = np.zeros(count, np.bool_)
    for word in words:
        marks[index.get(word, NOBODY)] = True
    return marks


@dataclass(frozen=True, slots=True)
class Suitability:
    """Per facility how well its offer answers the needs."""

    value: Whole
    judged: Truth
    largest_shortfall: Whole
    essential_unmet: Truth


def suitability(prepared: PreparedProblem, request: Request) -> Suitability:
    """The suitability of every facility for this request, with what it was made of."""
    count = prepared.facilities.count
    total, largest = np.zeros(count, np.int64), np.zeros(count, np.int64)
    essential_unmet = np.zeros(count, np.bool_)
    for name, need in request.needs.items():
        shortfall = np.maximum(need.level - offered(prepared, name), 0)
        total += shortfall
        np.maximum(largest, shortfall, out=largest)
        if need.essential:
            essential_unmet |= shortfall > 0
    levels = sum(need.level for need in request.needs.values())
    value = 1000 - rhu(1000 * total, levels) if levels else np.full(count, 1000, np.int64)
    judged = np.zeros(count, np.bool_)
    places, given = prepared.judgements.get(request.id, (NOBODY, NOBODY))
    value[places] = given
    judged[places] = True
    return Suitability(value, judged, largest, essential_unmet)


def offered(prepared: PreparedProblem, need: str) -> Whole:
    """The level of support for a need that each facility offers."""
    levels = np.zeros(prepared.facilities.count, np.int64)
    places, given = prepared.facilities.offers.get(need, (NOBODY, NOBODY))
    levels[places] = given
    return levels


def facility_rules(
    prepared: PreparedProblem, request: Request, fits: Suitability, zones: Iterable[Kilometres]
) -> Whole:
    """Mask per facility of the rules that no day and no bed can change; `zones` in the request's order."""
    policy, facilities = prepared.problem.policy, prepared.facilities
    broken = {
        "form_allowed": _form_forbidden(prepared, request),
        "gender": ~marked(facilities.count, facilities.genders, [request.gender]),
        "likely_free": facilities.chance_free < policy.minimum_chance,
        "essential_needs": fits.essential_unmet,
        "contra_indication": _contra_indicated(prepared, request),
        "safety_distance": _too_near(prepared, request, zones),
        "keep_apart": _apart_sibling_lives_there(prepared, request),
        "accessibility": _inaccessible(prepared, request),
        "minimum_suitability": (fits.value < policy.minimum_suitability[request.urgency])
        | ~fits.judged & (fits.largest_shortfall > policy.maximum_shortfall[request.urgency]),
        "veto": marked(facilities.count, prepared.vetoes, [request.id]),
    }
    return _mask(facilities.count, broken)


def _mask(count: int, broken: Mapping[str, Truth]) -> Whole:
    mask = np.zeros(count, np.int64)
    for rule, places in broken.items():
        mask |= np.where(places, BIT[rule], 0)
    return mask


def _form_forbidden(prepared: PreparedProblem, request: Request) -> Truth:
    facilities = prepared.facilities
    allowed = np.array([form in request.forms for form in facilities.forms], np.bool_)
    by_name_only = np.array([form == "kinship_foster" for form in facilities.forms], np.bool_)
    unknown = ~known_facilities(prepared, request)
    return ~allowed[facilities.form_index] | by_name_only[facilities.form_index] & unknown


def known_facilities(prepared: PreparedProblem, request: Request) -> Truth:
    """Which facilities the child knows."""
    known = np.zeros(prepared.facilities.count, np.bool_)
    known[[prepared.facility_index[one] for one in request.known_facilities]] = True
    return known


def _contra_indicated(prepared: PreparedProblem, request: Request) -> Truth:
    facilities = prepared.facilities
    return marked(facilities.count, facilities.traits, request.excludes) | marked(
        facilities.count, facilities.excludes, request.traits
    )


def _too_near(prepared: PreparedProblem, request: Request, zones: Iterable[Kilometres]) -> Truth:
    near = np.zeros(prepared.facilities.count, np.bool_)
    for zone, road in zip(request.safety_zones, zones, strict=True):
        near |= road.estimated | (road.hundredths < 0) | (road.hundredths < zone.hundredths)
    return near


def _apart_sibling_lives_there(prepared: PreparedProblem, request: Request) -> Truth:
    there = np.zeros(prepared.facilities.count, np.bool_)
    group = prepared.group_of.get(request.id)
    if group is not None and group.together == "apart":
        lived_in = [sibling.facility for sibling in group.placed if sibling.facility is not None]
        there[[prepared.facility_index[facility] for facility in lived_in]] = True
    return there


def _inaccessible(prepared: PreparedProblem, request: Request) -> Truth:
    facilities = prepared.facilities
    lacking = np.zeros(facilities.count, np.bool_)
    for required in request.requires:
        lacking |= ~marked(facilities.count, facilities.accessibility, [required])
    return lacking


def pair_rules(prepared: PreparedProblem, request: Request, pairs: Pairs) -> Whole:
    """Mask per facility and day of the rules that depend on the day."""
    facilities, place = prepared.facilities, pairs.facility
    screened = np.array([form in SCREENED_FORMS for form in facilities.forms], np.bool_)
    broken = {
        "age": (pairs.age < facilities.age_min[place]) | (pairs.age > facilities.age_max[place]),
        "contract": ~_contracted(prepared, request, pairs),
        "admission_open": _stopped(prepared, pairs),
        "screening": screened[facilities.form_index[place]] & (facilities.screening[place] < pairs.day),
        "contra_indication": _residents_object(prepared, request, pairs),
        "keep_apart": _residents_apart(prepared, request, pairs),
        "group_limits": _over_limits(prepared, request, pairs),
    }
    return _mask(pairs.count, broken)


def _covered(pairs: Pairs, facility: Whole, start: Whole, until: Whole) -> Truth:
    """Which pairs have their day inside an interval of their facility."""
    interval, pair = expand(pairs.offsets[facility + 1] - pairs.offsets[facility], pairs.offsets[facility])
    inside = (start[interval] <= pairs.day[pair]) & (pairs.day[pair] < until[interval])
    covered = np.zeros(pairs.count, np.bool_)
    covered[pair[inside]] = True
    return covered


def _contracted(prepared: PreparedProblem, request: Request, pairs: Pairs) -> Truth:
    contracts = prepared.contracts
    for_all = prepared.contracts_of.get(EVERY_MUNICIPALITY, NOBODY)
    named = prepared.contracts_of.get(request.responsible_municipality, NOBODY)
    chosen = np.concatenate([for_all, named])
    return _covered(pairs, contracts.facility[chosen], contracts.start[chosen], contracts.until[chosen])


def _stopped(prepared: PreparedProblem, pairs: Pairs) -> Truth:
    stops = prepared.stops
    return _covered(pairs, stops.facility, stops.start, stops.until)


def _pairs_with(pairs: Pairs, residents: Truth) -> Truth:
    found = np.zeros(pairs.count, np.bool_)
    found[pairs.row_pair[residents[pairs.row_resident]]] = True
    return found


def _residents_object(prepared: PreparedProblem, request: Request, pairs: Pairs) -> Truth:
    residents = prepared.residents
    count = len(residents.birth)
    objecting = marked(count, residents.traits, request.excludes)
    objecting |= marked(count, residents.excludes, request.traits)
    return _pairs_with(pairs, objecting)


def _residents_apart(prepared: PreparedProblem, request: Request, pairs: Pairs) -> Truth:
    residents = prepared.residents
    count = len(residents.birth)
    apart = marked(count, residents.child, request.keep_apart)
    apart |= marked(count, residents.named_by, [request.child])
    return _pairs_with(pairs, apart)


def _over_limits(prepared: PreparedProblem, request: Request, pairs: Pairs) -> Truth:
    facilities, residents, place = prepared.facilities, prepared.residents, pairs.facility
    persons = np.zeros(pairs.count, np.int64)
    oldest, youngest = pairs.age.copy(), pairs.age.copy()
    np.add.at(persons, pairs.row_pair, residents.persons[pairs.row_resident])
    np.maximum.at(oldest, pairs.row_pair, pairs.row_age)
    np.minimum.at(youngest, pairs.row_pair, pairs.row_age)
    over = persons + request.persons > facilities.max_residents[place]
    over |= oldest - youngest > facilities.max_age_spread[place]
    for trait in set(request.traits) & facilities.mix_limits.keys():
        limited, limits = facilities.mix_limits[trait]
        allowed = np.full(facilities.count, NEVER, np.int64)
        allowed[limited] = limits
        bearers = marked(len(residents.birth), residents.traits, [trait])
        over |= pairs.per_pair(bearers[pairs.row_resident]) + 1 > allowed[place]
    return over


def try_rules(prepared: PreparedProblem, request: Request, pairs: Pairs, tries: Tries) -> Whole:
    """Mask per try of the rules that depend on the bed."""
    day = pairs.day[tries.pair]
    if request.expected_days is None:
        needed_until = day + prepared.problem.policy.minimum_open_days
    else:
        needed_until = tries.period_until
    broken = {
        "bed_free": needed_until > tries.free_until,
        "parent_included": request.persons > prepared.beds.persons[tries.slot],
        "authorisation": _unauthorised(prepared, request, pairs, tries),
    }
    return _mask(len(day), broken)


def _unauthorised(prepared: PreparedProblem, request: Request, pairs: Pairs, tries: Tries) -> Truth:
    secure = np.array([form == "secure_care" for form in prepared.facilities.forms], np.bool_)
    closed = secure[prepared.facilities.form_index[pairs.facility]][tries.pair]
    authorised = request.authorisation
    if authorised is None:
        return closed
    until = NEVER if authorised.until is None else authorised.until.toordinal()
    outside = (pairs.day < authorised.start.toordinal())[tries.pair] | (tries.period_until > until)
    return closed & outside
