"""Ranks every facility for one request: the best candidate of each, or its best try and what that breaks.

Pure. `evaluate` compares everything on arrays; `rank` makes the readable result of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import overload

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
from matching.explanation import explain_exclusion
from matching.prepared import DAY_SPAN, PreparedProblem, Whole, prepare
from matching.problem import Problem, Request
from matching.results import Candidate, ExcludedPlace, Exclusion, GroupPlaces, Ranking
from matching.roads import UNKNOWN, RoadDistances
from matching.rules import facility_rules, pair_rules, rules_in, suitability, try_rules
from matching.tries import Truth, pairs_for, tries_for

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


def best_of_each_facility(prepared: PreparedProblem, fitting: Fitting, origin: Whole) -> Whole:
    """Places in `fitting`: of each facility the best try, in the order of a ranking."""
    order = np.lexsort((fitting.slot, fitting.day, -fitting.score, fitting.facility))
    facility = fitting.facility[order]
    first = np.concatenate([[True], facility[1:] != facility[:-1]])[: len(facility)]
    best = order[first]
    road = origin[fitting.facility[best]]
    far = np.where(road < 0, np.iinfo(np.int64).max, road)
    rank = prepared.facilities.id_rank[fitting.facility[best]]
    return best[np.lexsort((rank, far, -fitting.score[best]))]


def rank(prepared: PreparedProblem, request_id: str) -> Ranking:
    """The ranking of all facilities for this request. Locks are ignored.

    Raises:
        KeyError: no such request.
    """
    request = prepared.request(request_id)
    evaluation = evaluate(prepared, request)
    excluded = ExcludedPlaces(prepared, evaluation)
    policy = prepared.problem.policy
    candidates = _candidates(prepared, evaluation)
    return Ranking(
        request=request_id,
        policy_name=policy.name,
        policy_version=policy.version,
        own_best=_own_best(evaluation, candidates),
        candidates=candidates,
        excluded=excluded,
        explain=lambda facility: excluded.exclusion(facility),
        combine=lru_cache(maxsize=1)(lambda: _combine(prepared, evaluation)),
    )


def rank_problem(problem: Problem, request_id: str, geography: RoadDistances | None = None) -> Ranking:
    """One ranking straight from a problem; who ranks more than once prepares first."""
    return rank(prepare(problem, geography), request_id)


def _own_best(evaluation: Evaluation, candidates: Sequence[Candidate]) -> int | None:
    if not candidates:
        return None
    together = int(evaluation.counts.sibling_points(1000))
    return candidates[0].score + together * len(evaluation.counts.open_siblings)


def _combine(prepared: PreparedProblem, evaluation: Evaluation) -> GroupPlaces:
    siblings = {one: evaluate(prepared, prepared.request(one)).fitting for one in evaluation.counts.open_siblings}
    raise NotImplementedError(siblings)


def _candidates(prepared: PreparedProblem, evaluation: Evaluation) -> tuple[Candidate, ...]:
    fitting, roads = evaluation.fitting, evaluation.roads
    best = best_of_each_facility(prepared, fitting, roads.origin.hundredths)
    facility = fitting.facility[best]
    ids = [prepared.problem.facilities[place].id for place in facility.tolist()]
    beds = [prepared.beds.ids[slot] for slot in fitting.slot[best].tolist()]
    names = list(fitting.values)
    values = (
        zip(*(fitting.values[name][best].tolist() for name in names), strict=True) if names else [()] * len(ids)
    )
    columns = zip(
        ids,
        beds,
        fitting.day[best].tolist(),
        roads.origin.hundredths[facility].tolist(),
        _school(roads, facility).tolist(),
        _estimated(roads)[facility].tolist(),
        values,
        fitting.base[best].tolist(),
        fitting.siblings[best].tolist(),
        strict=True,
    )
    return tuple(
        Candidate(
            facility=facility_id,
            bed=str(bed),
            start=date.fromordinal(day),
            hundredths=_known(road),
            school_hundredths=_known(school),
            estimated=estimated,
            values=dict(zip(names, row, strict=True)),
            base=base,
            siblings=siblings,
            score=base + siblings,
        )
        for facility_id, bed, day, road, school, estimated, row, base, siblings in columns
    )


def _known(hundredths: int) -> int | None:
    return None if hundredths < 0 else hundredths


def _school(roads: RoadsOf, facility: Whole) -> Whole:
    return np.full(len(facility), UNKNOWN) if roads.school is None else roads.school.hundredths[facility]


def _estimated(roads: RoadsOf) -> Truth:
    """Where one of the distances a result shows or counts came from a municipality's point."""
    used = [roads.origin, roads.school, *roads.zones, *roads.siblings]
    estimated = np.zeros(len(roads.origin.estimated), np.bool_)
    for road in used:
        if road is not None:
            estimated |= road.estimated
    return estimated


class ExcludedPlaces(Sequence[ExcludedPlace]):
    """The excluded facilities of a ranking, made readable one by one when asked."""

    def __init__(self, prepared: PreparedProblem, evaluation: Evaluation) -> None:
        self._prepared = prepared
        self._request = evaluation.request
        by_id = np.argsort(prepared.facilities.id_rank[evaluation.excluded])
        self._facility: list[int] = evaluation.excluded[by_id].tolist()
        self._slot: list[int] = evaluation.excluded_slot[by_id].tolist()
        self._day: list[int] = evaluation.excluded_day[by_id].tolist()
        self._rules: list[int] = evaluation.excluded_rules[by_id].tolist()

    def __len__(self) -> int:
        return len(self._facility)

    @overload
    def __getitem__(self, place: int) -> ExcludedPlace: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[ExcludedPlace]: ...
    def __getitem__(self, place: int | slice) -> ExcludedPlace | Sequence[ExcludedPlace]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        return ExcludedPlace(
            facility=self._prepared.problem.facilities[self._facility[place]].id,
            bed=self._prepared.beds.ids[self._slot[place]],
            start=date.fromordinal(self._day[place]),
            rules=rules_in(self._rules[place]),
        )

    def exclusion(self, facility_id: str) -> Exclusion:
        """Facts and smallest changes of one excluded facility.

        Raises:
            KeyError: the facility is not among the excluded.
        """
        wanted = self._prepared.facility_index[facility_id]
        try:
            place = self._facility.index(wanted)
        except ValueError:
            raise KeyError(facility_id) from None
        return explain_exclusion(self._prepared, self._request, self[place])
