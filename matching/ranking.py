"""Ranks every facility for one request: the best candidate of each, or its best try and what that breaks.

Pure. `matching.evaluation` compares everything on arrays; here the readable result is made of it.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import overload

import numpy as np

from matching.criteria import RoadsOf
from matching.evaluation import Evaluation, Fitting, evaluate
from matching.explanation import Explainer
from matching.groups import Member, combine_group
from matching.prepared import PreparedProblem, Whole, prepare
from matching.problem import Problem
from matching.results import Candidate, ExcludedPlace, Exclusion, GroupPlaces, Ranking
from matching.roads import UNKNOWN, RoadDistances
from matching.rules import rules_in
from matching.tries import Truth


def best_of_each_facility(prepared: PreparedProblem, fitting: Fitting, origin: Whole) -> Whole:
    """Places in `fitting`: of each facility the best try, in the order of a ranking."""
    order = np.lexsort((fitting.slot, fitting.day, -fitting.score, fitting.facility))
    facility = fitting.facility[order]
    first = np.concatenate([[True], facility[1:] != facility[:-1]])[: len(facility)]
    best = order[first]
    road = origin[fitting.facility[best]]
    far = np.where(road < 0, np.iinfo(np.int64).max, road)
    rank = prepared.facilities.id_rank[fitting.facility[best]]
    ordered: Whole = best[np.lexsort((rank, far, -fitting.score[best]))]
    return ordered


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
        explain=excluded.exclusion,
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
    own = evaluation.request.id
    group = prepared.group_of.get(own)
    if group is None or len(group.requests) < 2:
        return GroupPlaces()
    members = [
        Member.of(evaluation if one == own else evaluate(prepared, prepared.request(one)))
        for one in group.requests
    ]
    return combine_group(prepared, group, members)


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
        self._explainer = Explainer(prepared, evaluation.request, evaluation.roads.zones)
        by_id = np.argsort(prepared.facilities.id_rank[evaluation.excluded])
        self._facility: list[int] = evaluation.excluded[by_id].tolist()
        self._place = {facility: place for place, facility in enumerate(self._facility)}
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
        place = self._place[self._prepared.facility_index[facility_id]]
        return self._explainer.explain(self[place])
