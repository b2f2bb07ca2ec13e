"""Checks what a problem says as a whole: references, order of dates, ids, limits.

Pure and separate from building a problem, so that the register can build 15,000 facilities as plain values
and check them once. The first mistake found is raised; types are the business of `problem_reading`.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from itertools import pairwise

from matching.problem import (
    Bed,
    Contract,
    Facility,
    Interval,
    Judgement,
    Policy,
    Problem,
    ProblemError,
    Request,
    Veto,
)


def validate(problem: Problem) -> None:
    """Passes silently, or names the first mistake.

    Raises:
        ProblemError: with the path (`requests[3].start_by`) and what was expected.
    """
    _check_policy(problem.policy)
    _check_ids(problem)
    for index, facility in enumerate(problem.facilities):
        _check_facility(facility, f"facilities[{index}]", problem.policy)
    for index, request in enumerate(problem.requests):
        _check_request(request, f"requests[{index}]", problem)
    _check_references(problem)
    _check_groups(problem)
    _check_pairs(problem)


def _check_policy(policy: Policy) -> None:
    if not any(policy.weights.values()):
        raise ProblemError("policy.weights", "expected at least one weight above 0")
    limits = {
        "proximity_full_km": (policy.proximity_full_hundredths, policy.proximity_zero_hundredths),
        "sibling_full_km": (policy.sibling_full_hundredths, policy.sibling_zero_hundredths),
        "age_gap_full": (policy.age_gap_full, policy.age_gap_zero),
    }
    for name, (full, zero) in limits.items():
        if full > zero:
            other = name.replace("_full", "_zero")
            raise ProblemError(f"policy.{name}", f"expected not above policy.{other}")


def _first_repeated(values: Iterable[object]) -> int | None:
    seen = set()
    for index, value in enumerate(values):
        if value in seen:
            return index
        seen.add(value)
    return None


def _check_unique(values: Iterable[object], path: Callable[[int], str], what: str) -> None:
    index = _first_repeated(values)
    if index is not None:
        raise ProblemError(path(index), f"expected {what} only once in the file")


def _check_ids(problem: Problem) -> None:
    facilities, requests, groups = problem.facilities, problem.requests, problem.sibling_groups
    _check_unique((f.id for f in facilities), lambda i: f"facilities[{i}].id", "a facility id")
    _check_unique((r.id for r in requests), lambda i: f"requests[{i}].id", "a request id")
    _check_unique((r.child for r in requests), lambda i: f"requests[{i}].child", "a child")
    _check_unique((g.id for g in groups), lambda i: f"sibling_groups[{i}].id", "a group id")
    beds = [
        (f"facilities[{i}].beds[{j}].id", bed.id)
        for i, facility in enumerate(facilities)
        for j, bed in enumerate(facility.beds)
    ]
    _check_unique((bed for _, bed in beds), lambda i: beds[i][0], "a bed id")


def _reversed(start: date, until: date | None) -> bool:
    return until is not None and until < start


def _check_interval(interval: Interval | Contract, path: str) -> None:
    if _reversed(interval.start, interval.until):
        raise ProblemError(f"{path}.until", "expected not before from")


def _check_form(form: str, path: str, policy: Policy) -> None:
    if form not in policy.form_weights:
        raise ProblemError(path, "expected a form that policy.form_weights names")


def _check_facility(facility: Facility, path: str, policy: Policy) -> None:
    _check_form(facility.form, f"{path}.form", policy)
    if facility.age_max < facility.age_min:
        raise ProblemError(f"{path}.age_max", "expected not below age_min")
    for name, things in (("genders", facility.genders), ("contracts", facility.contracts)):
        if not things:
            raise ProblemError(f"{path}.{name}", "expected at least one")
    for index, contract in enumerate(facility.contracts):
        _check_interval(contract, f"{path}.contracts[{index}]")
    for index, stop in enumerate(facility.admission_stops):
        _check_interval(stop, f"{path}.admission_stops[{index}]")
    for index, bed in enumerate(facility.beds):
        _check_bed(bed, f"{path}.beds[{index}]")


def _check_bed(bed: Bed, path: str) -> None:
    for index, interval in enumerate(bed.free):
        if _reversed(interval.start, interval.until):
            raise ProblemError(f"{path}.free[{index}][1]", "expected not before the first date")
    if len(bed.free) > 1:
        _check_overlap(bed.free, f"{path}.free")


def _check_overlap(free: Sequence[Interval], path: str) -> None:
    with_days = [(i.start, i.until, index) for index, i in enumerate(free) if i.until != i.start]
    with_days.sort(key=lambda entry: entry[0])
    for (_, until, _), (start, _, index) in pairwise(with_days):
        if until is None or start < until:
            raise ProblemError(f"{path}[{index}]", "expected free intervals that do not overlap")


def _check_request(request: Request, path: str, problem: Problem) -> None:
    if not request.forms:
        raise ProblemError(f"{path}.forms", "expected at least one")
    for index, form in enumerate(request.forms):
        _check_form(form, f"{path}.forms[{index}]", problem.policy)
    if request.registered > problem.date:
        raise ProblemError(f"{path}.registered", "expected not after the date of the file")
    if request.start_by < request.start_from:
        raise ProblemError(f"{path}.start_by", "expected not before start_from")
    if request.start_by < problem.date:
        raise ProblemError(f"{path}.start_by", "expected not before the date of the file")
    if request.expected_days is not None and request.expected_days < 1:
        raise ProblemError(f"{path}.expected_days", "expected at least 1")
    if request.authorisation is not None:
        _check_interval(request.authorisation, f"{path}.authorisation")
    for index, zone in enumerate(request.safety_zones):
        if zone.postcode is None and zone.municipality is None:
            raise ProblemError(f"{path}.safety_zones[{index}].postcode", "expected a postcode or a municipality")


def _check_known(value: str | None, known: Collection[str], path: str, what: str) -> None:
    if value is not None and value not in known:
        raise ProblemError(path, f"expected the id of a {what} in the file")


def _decided_pairs(problem: Problem) -> Sequence[tuple[str, Sequence[Judgement | Veto]]]:
    return (("judgements", problem.judgements), ("vetoes", problem.vetoes))


def _check_references(problem: Problem) -> None:
    facilities = {facility.id for facility in problem.facilities}
    requests = {request.id for request in problem.requests}
    beds = {bed.id for facility in problem.facilities for bed in facility.beds}
    for i, distance in enumerate(problem.distances):
        _check_known(distance.facility, facilities, f"distances[{i}].facility", "facility")
    for i, request in enumerate(problem.requests):
        for j, known in enumerate(request.known_facilities):
            _check_known(known, facilities, f"requests[{i}].known_facilities[{j}]", "facility")
    for i, group in enumerate(problem.sibling_groups):
        for j, member in enumerate(group.requests):
            _check_known(member, requests, f"sibling_groups[{i}].requests[{j}]", "request")
        for j, placed in enumerate(group.placed):
            _check_known(placed.facility, facilities, f"sibling_groups[{i}].placed[{j}].facility", "facility")
    for name, pairs in _decided_pairs(problem):
        for i, pair in enumerate(pairs):
            _check_known(pair.request, requests, f"{name}[{i}].request", "request")
            _check_known(pair.facility, facilities, f"{name}[{i}].facility", "facility")
    for i, lock in enumerate(problem.locks):
        _check_known(lock.request, requests, f"locks[{i}].request", "request")
        _check_known(lock.bed, beds, f"locks[{i}].bed", "bed")


def _check_groups(problem: Problem) -> None:
    members = [
        (f"sibling_groups[{i}].requests[{j}]", request)
        for i, group in enumerate(problem.sibling_groups)
        for j, request in enumerate(group.requests)
    ]
    index = _first_repeated(request for _, request in members)
    if index is not None:
        raise ProblemError(members[index][0], "expected a request in one group, and there once")
    for i, group in enumerate(problem.sibling_groups):
        index = _first_repeated(placed.child for placed in group.placed)
        if index is not None:
            raise ProblemError(f"sibling_groups[{i}].placed[{index}].child", "expected a child only once")


def _check_pairs(problem: Problem) -> None:
    index = _first_repeated((j.request, j.facility) for j in problem.judgements)
    if index is not None:
        raise ProblemError(f"judgements[{index}]", "expected one judgement for a request and a facility")
    known: dict[tuple[str, str], int] = {}
    for index, distance in enumerate(problem.distances):
        pair = (distance.origin, distance.facility)
        if known.setdefault(pair, distance.hundredths) != distance.hundredths:
            raise ProblemError(f"distances[{index}].km", "expected the same km as earlier for this pair")
