"""Compares everything for one request on arrays: which tries fit, with what values, and what the others break.

Pure; `matching.ranking` makes the readable result of it, `matching.groups` combines those of siblings.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from matching.criteria import (
    Chosen,
    Counting,
    RoadsOf,
    base_points,
    counting,
    placed_sibling_values,
    roads_of,
    values_for,
)
from matching.prepared import DAY_SPAN, PreparedProblem, Whole
from matching.problem import Request
from matching.rules import facility_rules, pair_rules, suitability, try_rules
from matching.tries import pairs_for, tries_for

SLOT_SPAN = 1 << 22
"""More than the bed slots of any problem."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """The tries that break no rule, with their values; sorted by facility, then as they occur."""

    facility: Whole
    slot: Whole
    day: Whole
    period_until: Whole
    values: Mapping[str, Whole]
    base: Whole
    siblings: Whole
    """Points of placed siblings; open siblings count 0 here."""

    @property
    def score(self) -> Whole:
        """Base and sibling points."""
        return self.base + self.siblings


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All that was compared for one request, as arrays."""

    request: Request
    roads: RoadsOf
    counts: Counting
    fitting: Fitting
    excluded: Whole
    """Facilities without a fitting try …"""
    excluded_slot: Whole
    excluded_day: Whole
    excluded_rules: Whole
    """… with the slot, day and broken rules of their best try."""


def evaluate(prepared: PreparedProblem, request: Request) -> Evaluation:
    """Every try of the request: which fit, with what values, and the best try of facilities without one."""
    roads = roads_of(prepared, request)
    fits = suitability(prepared, request)
    pairs = pairs_for(prepared, request)
    tries = tries_for(prepared, request, pairs)
    per_facility = facility_rules(prepared, request, fits, roads.zones)
    per_pair = per_facility[pairs.facility] | pair_rules(prepared, request, pairs)
    broken = per_pair[tries.pair] | try_rules(prepared, request, pairs, tries)
    facility, day = pairs.facility[tries.pair], pairs.day[tries.pair]
    best = _best_tries(facility, day, tries.slot, broken)
    excluded = best[broken[best] != 0]
    fitting = np.flatnonzero(broken == 0)
    chosen = Chosen(tries.pair[fitting], facility[fitting], day[fitting])
    counts = counting(prepared.problem.policy, request, prepared.group_of.get(request.id))
    values = values_for(prepared, request, pairs, chosen, fits, roads, counts)
    return Evaluation(
        request=request,
        roads=roads,
        counts=counts,
        fitting=Fitting(
            facility=chosen.facility,
            slot=tries.slot[fitting],
            day=chosen.day,
            period_until=tries.period_until[fitting],
            values=values,
            base=base_points(values, counts, len(fitting)),
            siblings=_placed_points(prepared, roads, counts, chosen.facility),
        ),
        excluded=facility[excluded],
        excluded_slot=tries.slot[excluded],
        excluded_day=day[excluded],
        excluded_rules=broken[excluded],
    )


def _best_tries(facility: Whole, day: Whole, slot: Whole, broken: Whole) -> Whole:
    """Per facility the try with the fewest broken rules, then the earliest, then the first bed."""
    if not len(facility):
        return np.zeros(0, np.int64)
    starts = np.flatnonzero(np.concatenate([[True], facility[1:] != facility[:-1]]))
    key = (np.bitwise_count(broken).astype(np.int64) * DAY_SPAN + day) * SLOT_SPAN + slot
    lowest = np.minimum.reduceat(key, starts)
    group = np.cumsum(np.bincount(starts, minlength=len(facility))) - 1
    hits = np.flatnonzero(key == lowest[group])
    return hits[np.unique(group[hits], return_index=True)[1]]


def _placed_points(prepared: PreparedProblem, roads: RoadsOf, counts: Counting, facility: Whole) -> Whole:
    total = np.zeros(len(facility), np.int64)
    for value in placed_sibling_values(prepared.problem.policy, roads, facility):
        total += counts.sibling_points(value)
    return total
