"""The criteria that order what the rules left: one value from 0 to 1000 each, on arrays.

Source: problem_file page, "Values". Values are worked out only for chosen tries (facility, day, residents),
because most tries are forbidden anyway. The same formulas stand one by one in `matching.verification`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from matching.prepared import NOBODY, PreparedProblem, Whole
from matching.problem import CRITERIA, Policy, Request, SiblingGroup
from matching.roads import UNKNOWN, Kilometres
from matching.rules import Suitability, known_facilities
from matching.scoring import age_fit, line, points, rhu
from matching.tries import Pairs, first_day

WISH_COUNTS = {"child": 2, "parent": 1}


@dataclass(frozen=True, slots=True)
class Counting:
    """Which criteria count for a request, and how a sibling's value becomes points."""

    weights: Mapping[str, int]
    """Criterion → weight above 0, in the order of the page."""
    total: int
    siblings: int
    """Open and placed siblings whose places count."""
    open_siblings: tuple[str, ...]
    sibling_weight: int

    def sibling_points(self, value: Whole | int) -> Whole:
        """Points of one sibling at this value."""
        if not self.siblings:
            return np.zeros_like(np.asarray(value, np.int64))
        return points(self.sibling_weight, value, self.total, self.siblings)


def counting(policy: Policy, request: Request, group: SiblingGroup | None) -> Counting:
    """What counts for this request, whatever the facility."""
    counted = group if group is not None and group.together != "apart" else None
    open_siblings = tuple(one for one in counted.requests if one != request.id) if counted else ()
    siblings = len(open_siblings) + (len(counted.placed) if counted else 0)
    present = {
        "school": request.school_postcode is not None,
        "continuity": bool(request.known_facilities or request.known_providers),
        "wishes": bool(request.wishes),
        "siblings": siblings > 0,
    }
    weights = {name: policy.weights[name] for name in CRITERIA if policy.weights[name] and present.get(name, True)}
    return Counting(
        weights=weights,
        total=sum(weights.values()),
        siblings=siblings,
        open_siblings=open_siblings,
        sibling_weight=weights.get("siblings", 0),
    )


@dataclass(frozen=True, slots=True)
class RoadsOf:
    """The distances a request needs, per facility."""

    origin: Kilometres
    school: Kilometres | None
    zones: tuple[Kilometres, ...]
    siblings: tuple[Kilometres | None, ...]
    """From each placed sibling of a group that counts; None when nobody knows where it lives."""
    sibling_homes: tuple[int, ...]
    """The facility each placed sibling lives in, or -1."""


def roads_of(prepared: PreparedProblem, request: Request) -> RoadsOf:
    """All distances a ranking of this request uses."""
    roads, school = prepared.roads, request.school_postcode
    group = prepared.group_of.get(request.id)
    placed = group.placed if group is not None and group.together != "apart" else ()
    homes = [UNKNOWN if one.facility is None else prepared.facility_index[one.facility] for one in placed]
    siblings: list[Kilometres | None] = []
    for sibling, home in zip(placed, homes, strict=True):
        facility = prepared.problem.facilities[home] if home >= 0 else None
        postcode = facility.postcode if facility else sibling.postcode
        known = facility is not None or postcode is not None
        municipality = facility.municipality if facility else None
        siblings.append(roads.from_place(postcode, municipality) if known else None)
    return RoadsOf(
        origin=roads.from_place(request.origin.postcode, request.origin.municipality),
        school=None if school is None else roads.from_place(school, None),
        zones=tuple(roads.from_place(zone.postcode, zone.municipality) for zone in request.safety_zones),
        siblings=tuple(siblings),
        sibling_homes=tuple(homes),
    )


def placed_sibling_values(policy: Policy, roads: RoadsOf, facility: Whole) -> list[Whole]:
    """Per placed sibling its value for each of these facilities."""
    values = []
    for road, home in zip(roads.siblings, roads.sibling_homes, strict=True):
        if road is None:
            values.append(np.zeros(len(facility), np.int64))
            continue
        near = line(road.hundredths[facility], policy.sibling_full_hundredths, policy.sibling_zero_hundredths)
        values.append(np.where(facility == home, 1000, rhu(near, 2)))
    return values


@dataclass(frozen=True, slots=True)
class Chosen:
    """The tries whose values are asked: their pairs, facilities and days."""

    pair: Whole
    facility: Whole
    day: Whole


def values_for(
    prepared: PreparedProblem,
    request: Request,
    pairs: Pairs,
    chosen: Chosen,
    fits: Suitability,
    roads: RoadsOf,
    counts: Counting,
) -> dict[str, Whole]:
    """Criterion → value per chosen try, for the criteria that count; siblings are not among them."""
    policy = prepared.problem.policy
    ways = {
        "suitability": lambda: fits.value[chosen.facility],
        "lightest_form": lambda: _lightest_form(prepared, request)[chosen.facility],
        "proximity": lambda: line(
            roads.origin.hundredths[chosen.facility],
            policy.proximity_full_hundredths,
            policy.proximity_zero_hundredths,
        ),
        "school": lambda: _school(policy, pairs, chosen, roads),
        "continuity": lambda: _continuity(prepared, request)[chosen.facility],
        "group_fit": lambda: _group_fit(prepared, request, pairs, chosen),
        "wishes": lambda: _wishes(prepared, request)[chosen.facility],
        "readiness": lambda: _readiness(prepared, request, chosen),
    }
    return {name: ways[name]() for name in counts.weights if name != "siblings"}


def base_points(values: Mapping[str, Whole], counts: Counting, count: int) -> Whole:
    """The score without siblings of each chosen try."""
    if counts.total == 0:
        return np.zeros(count, np.int64)
    weighted = np.zeros(count, np.int64)
    for name, value in values.items():
        weighted += counts.weights[name] * value
    return rhu(weighted, counts.total)


def _lightest_form(prepared: PreparedProblem, request: Request) -> Whole:
    policy = prepared.problem.policy
    lightest = min(policy.form_weights[form] for form in request.forms)
    steps = [policy.form_weights[form] - lightest for form in prepared.facilities.forms]
    per_form = np.array([max(0, 1000 - policy.form_step * step) for step in steps], np.int64)
    value: Whole = per_form[prepared.facilities.form_index]
    return value


def _school(policy: Policy, pairs: Pairs, chosen: Chosen, roads: RoadsOf) -> Whole:
    if roads.school is None:
        return np.zeros(len(chosen.pair), np.int64)
    young, old = policy.school_under_12_hundredths, policy.school_from_12_hundredths
    full = np.where(pairs.age[chosen.pair] < 12, young, old)
    return line(roads.school.hundredths[chosen.facility], full, 3 * full)


def _continuity(prepared: PreparedProblem, request: Request) -> Whole:
    facilities = prepared.facilities
    value = np.zeros(facilities.count, np.int64)
    for provider in request.known_providers:
        value[facilities.providers.get(provider, NOBODY)] = prepared.problem.policy.provider_known
    value[known_facilities(prepared, request)] = 1000
    return value


def _group_fit(prepared: PreparedProblem, request: Request, pairs: Pairs, chosen: Chosen) -> Whole:
    policy, facilities = prepared.problem.policy, prepared.facilities
    gaps = np.zeros(pairs.count, np.int64)
    np.add.at(gaps, pairs.row_pair, np.abs(pairs.row_age - pairs.age[pairs.row_pair]))
    fit = age_fit(gaps, pairs.per_pair(), policy.age_gap_full, policy.age_gap_zero)
    frictions = np.zeros(facilities.count, np.int64)
    for trait in set(request.traits):
        frictions[facilities.avoided.get(trait, NOBODY)] += 1
    value: Whole = np.maximum(0, fit[chosen.pair] - policy.friction * frictions[chosen.facility])
    return value


def _wishes(prepared: PreparedProblem, request: Request) -> Whole:
    met = np.zeros(prepared.facilities.count, np.int64)
    for wish in request.wishes:
        met[prepared.facilities.traits.get(wish.trait, NOBODY)] += WISH_COUNTS[wish.by]
    return rhu(1000 * met, sum(WISH_COUNTS[wish.by] for wish in request.wishes))


def _readiness(prepared: PreparedProblem, request: Request, chosen: Chosen) -> Whole:
    policy = prepared.problem.policy
    delay = chosen.day - first_day(prepared.problem.date, request).toordinal()
    ready = np.maximum(0, 1000 - policy.delay_step * delay)
    return rhu(ready * prepared.facilities.chance_free[chosen.facility], 1000)
