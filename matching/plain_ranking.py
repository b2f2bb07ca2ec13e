"""The whole ranking of one request by the slow second program, as the JSON of a ranking without reasons.

See `matching.plain_problem` for why it stands twice.
"""

from collections.abc import Mapping
from typing import Any

from matching.plain_problem import PlainProblem, Try
from matching.plain_rules import broken_rules
from matching.plain_values import (
    base_of,
    counted_group,
    placed_points,
    sibling_points,
    sibling_road,
    values_of,
)
from matching.problem import Facility, Request


def plain_ranking(problem: PlainProblem, request_id: str) -> dict[str, Any]:
    """`own_best`, `candidates` and `excluded` (facility, bed, start, rules) of the request."""
    request = problem.requests[request_id]
    candidates, excluded = [], []
    for facility in problem.problem.facilities:
        best = best_candidate(problem, request, facility)
        if best is None:
            excluded.append(best_try(problem, request, facility))
        else:
            candidates.append(best)
    candidates.sort(key=lambda c: (-c["score"], float("inf") if c["km"] is None else c["km"], c["facility"]))
    excluded.sort(key=lambda place: place["facility"])
    return {
        "own_best": _own_best(problem, request, candidates),
        "candidates": candidates,
        "excluded": excluded,
    }


def fitting_tries(problem: PlainProblem, request: Request, facility: Facility) -> list[Try]:
    """Every try of a facility that breaks no rule."""
    return [one for one in problem.tries(request, facility) if not broken_rules(problem, one)]


def best_candidate(problem: PlainProblem, request: Request, facility: Facility) -> dict[str, Any] | None:
    """The facility's best candidate: score down, start up, bed up."""
    found = [(one, *_scored(problem, one)) for one in fitting_tries(problem, request, facility)]
    if not found:
        return None
    one, values, base, siblings = min(
        found, key=lambda each: (-(each[2] + each[3]), each[0].start, each[0].bed.id if each[0].bed else "")
    )
    assert one.bed is not None
    km, school = _roads(problem, request, facility)
    return {
        "facility": facility.id,
        "bed": one.bed.id,
        "start": one.start.isoformat(),
        "km": km,
        "km_school": school,
        "estimated": _estimated(problem, request, facility),
        "values": values,
        "base": base,
        "siblings": siblings,
        "score": base + siblings,
    }


def _scored(problem: PlainProblem, one: Try) -> tuple[dict[str, int], int, int]:
    values = values_of(problem, one)
    base = base_of(problem, one.request, values)
    return values, base, placed_points(problem, one.request, one.facility)


def best_try(problem: PlainProblem, request: Request, facility: Facility) -> dict[str, Any]:
    """The facility's best try: fewest broken rules, earliest start, first bed."""
    found = [(one, broken_rules(problem, one)) for one in problem.tries(request, facility)]
    one, broken = min(found, key=lambda each: (len(each[1]), each[0].start, each[0].bed.id if each[0].bed else ""))
    return {
        "facility": facility.id,
        "bed": None if one.bed is None else one.bed.id,
        "start": one.start.isoformat(),
        "rules": broken,
    }


def _own_best(
    problem: PlainProblem, request: Request, candidates: list[Mapping[str, Any]] | list[dict[str, Any]]
) -> int | None:
    if not candidates:
        return None
    group = counted_group(problem, request)
    open_siblings = 0 if group is None else len(group.requests) - 1
    return int(candidates[0]["score"]) + open_siblings * sibling_points(problem, request, 1000)


def _km(hundredths: int | None) -> float | None:
    return None if hundredths is None else hundredths / 100


def _roads(problem: PlainProblem, request: Request, facility: Facility) -> tuple[float | None, float | None]:
    origin = problem.road(request.origin.postcode, request.origin.municipality, facility)[0]
    school = request.school_postcode
    return _km(origin), None if school is None else _km(problem.road(school, None, facility)[0])


def _estimated(problem: PlainProblem, request: Request, facility: Facility) -> bool:
    roads = [problem.road(request.origin.postcode, request.origin.municipality, facility)]
    if request.school_postcode is not None:
        roads.append(problem.road(request.school_postcode, None, facility))
    group = counted_group(problem, request)
    roads += [sibling_road(problem, sibling, facility) for sibling in (group.placed if group else ())]
    return any(estimated for _, estimated in roads)
