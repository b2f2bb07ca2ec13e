"""Joint places and splits of a sibling group by trying everything, for problems small enough for that.

See `matching.plain_problem` for why it stands twice. Results are in the JSON of a ranking.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from math import inf, prod
from typing import Any

from matching.plain_problem import PlainProblem, Try, age_on, day_number, period_end
from matching.plain_ranking import fitting_tries
from matching.plain_values import (
    base_of,
    counted_group,
    near_value,
    placed_points,
    sibling_points,
    values_of,
)
from matching.problem import Facility, Request, SiblingGroup

Choice = tuple[Try, ...]


def plain_group(problem: PlainProblem, request_id: str, most: int = 200_000) -> dict[str, Any] | None:
    """`joint` and `split` of the request's group; None when there is more to try than `most`."""
    group = problem.group(problem.requests[request_id])
    if group is None or len(group.requests) < 2:
        return {"joint": [], "split": []}
    requests = [problem.requests[one] for one in group.requests]
    facilities = problem.problem.facilities
    tries = [[t for f in facilities for t in fitting_tries(problem, r, f)] for r in requests]
    if prod(len(some) for some in tries) > most:
        return None
    houses = [_joint(problem, group, tries, facility) for facility in _allowed(problem, group)]
    joint = sorted((one for one in houses if one is not None), key=_joint_order)
    splits = sorted(_splits(problem, group, tries), key=_split_order)[:3]
    for split in splits:
        split["price"] = joint[0]["score"] - split["score"] if joint else None
    return {"joint": joint, "split": splits}


def _allowed(problem: PlainProblem, group: SiblingGroup) -> Iterable[Facility]:
    if group.together == "apart":
        return ()
    homes = {sibling.facility for sibling in group.placed if sibling.facility is not None}
    if group.together != "required" or not homes:
        return problem.problem.facilities
    return [problem.facilities[home] for home in homes] if len(homes) == 1 else ()


def _joint(
    problem: PlainProblem, group: SiblingGroup, tries: Sequence[list[Try]], facility: Facility
) -> dict[str, Any] | None:
    here = [[one for one in some if one.facility.id == facility.id] for some in tries]
    best = _best(problem, group, product(*here))
    if best is None:
        return None
    places = _places(problem, best)
    return {"facility": facility.id, "score": _sum(places), "km": _sum_km(places), "places": places}


def _best(problem: PlainProblem, group: SiblingGroup, choices: Iterable[Choice]) -> Choice | None:
    fitting = [c for c in choices if fits_together(problem, group, c) and _meets_required(group, c)]
    return min(fitting, key=lambda choice: _preference(problem, choice), default=None)


def _meets_required(group: SiblingGroup, choice: Choice) -> bool:
    return group.together != "required" or all(meet(*pair) for pair in combinations(choice, 2))


def _preference(problem: PlainProblem, choice: Choice) -> tuple[Any, ...]:
    own = [(-_own_points(problem, one), one.start, one.bed.id if one.bed else "") for one in choice]
    return (-_sum(_places(problem, choice)), *own)


def _splits(problem: PlainProblem, group: SiblingGroup, tries: Sequence[list[Try]]) -> Iterator[dict[str, Any]]:
    by_facilities: dict[tuple[str, ...], list[Choice]] = {}
    for choice in product(*tries):
        names = tuple(one.facility.id for one in choice)
        if len(set(names)) > 1 and fits_together(problem, group, choice):
            by_facilities.setdefault(names, []).append(choice)
    for choices in by_facilities.values():
        best = min(choices, key=lambda choice: _preference(problem, choice))
        places = _places(problem, best)
        yield {"score": _sum(places), "price": None, "places": places, "between": _between(problem, best)}


def meet(one: Try, other: Try) -> bool:
    """Whether two stays have a day in common."""
    return one.start.toordinal() < period_end(other) and other.start.toordinal() < period_end(one)


def fits_together(problem: PlainProblem, group: SiblingGroup, choice: Choice) -> bool:
    """What the page asks of placed children under *Plan*, `required` aside."""
    for one, other in combinations(choice, 2):
        if meet(one, other) and not _pair_fits(group, one, other):
            return False
    return all(_day_fits(one, choice) for one in choice)


def _pair_fits(group: SiblingGroup, one: Try, other: Try) -> bool:
    if one.facility.id != other.facility.id:
        return True
    if one.bed == other.bed or group.together == "apart":
        return False
    a, b = one.request, other.request
    if a.child in b.keep_apart or b.child in a.keep_apart:
        return False
    if set(a.excludes) & set(b.traits) or set(b.excludes) & set(a.traits):
        return False
    spread = one.facility.max_age_spread
    return spread is None or abs(age_on(a.birth_date, one.start) - age_on(b.birth_date, other.start)) <= spread


def _day_fits(one: Try, choice: Choice) -> bool:
    facility, day = one.facility, one.start.toordinal()
    placed = [
        other.request
        for other in choice
        if other.facility.id == facility.id and other.start.toordinal() <= day < period_end(other)
    ]
    residents = [
        resident
        for resident in facility.residents
        if day < day_number(resident.until) and resident.child not in {request.child for request in placed}
    ]
    people: list[tuple[int, tuple[str, ...]]] = [(r.persons, r.traits) for r in residents]
    people += [(request.persons, request.traits) for request in placed]
    if facility.max_residents is not None and sum(persons for persons, _ in people) > facility.max_residents:
        return False
    return all(
        len([1 for _, traits in people if trait in traits]) <= limit
        for trait, limit in facility.mix_limits.items()
        if trait in one.request.traits
    )


def _own_points(problem: PlainProblem, one: Try) -> int:
    base = base_of(problem, one.request, values_of(problem, one))
    return base + placed_points(problem, one.request, one.facility)


def _open_points(problem: PlainProblem, one: Try, choice: Choice) -> int:
    if counted_group(problem, one.request) is None:
        return 0
    total = 0
    for other in choice:
        if other.request.id == one.request.id:
            continue
        if other.facility.id == one.facility.id:
            value = 1000 if meet(one, other) else 500
        else:
            home = other.facility
            value = near_value(problem, problem.road(home.postcode, home.municipality, one.facility)[0])
        total += sibling_points(problem, one.request, value)
    return total


def _places(problem: PlainProblem, choice: Choice) -> list[dict[str, Any]]:
    return [_place(problem, one, choice) for one in choice]


def _place(problem: PlainProblem, one: Try, choice: Choice) -> dict[str, Any]:
    request: Request = one.request
    base = base_of(problem, request, values_of(problem, one))
    siblings = placed_points(problem, request, one.facility) + _open_points(problem, one, choice)
    road = problem.road(request.origin.postcode, request.origin.municipality, one.facility)[0]
    return {
        "request": request.id,
        "facility": one.facility.id,
        "bed": one.bed.id if one.bed else None,
        "start": one.start.isoformat(),
        "km": None if road is None else road / 100,
        "base": base,
        "siblings": siblings,
        "score": base + siblings,
    }


def _sum(places: Sequence[dict[str, Any]]) -> int:
    return sum(place["score"] for place in places)


def _sum_km(places: Sequence[dict[str, Any]]) -> float | None:
    roads = [place["km"] for place in places]
    return None if None in roads else round(sum(round(road * 100) for road in roads)) / 100


def _far(places: Sequence[dict[str, Any]]) -> float:
    together = _sum_km(places)
    return inf if together is None else together


def _joint_order(joint: dict[str, Any]) -> tuple[Any, ...]:
    return (-joint["score"], _far(joint["places"]), joint["facility"])


def _split_order(split: dict[str, Any]) -> tuple[Any, ...]:
    return (-split["score"], _far(split["places"]), [place["facility"] for place in split["places"]])


def _between(problem: PlainProblem, choice: Choice) -> list[dict[str, Any]]:
    pairs = []
    for one, other in combinations(choice, 2):
        home = one.facility
        road = problem.road(home.postcode, home.municipality, other.facility)[0]
        if home.id == other.facility.id:
            road = 0
        km = None if road is None else road / 100
        pairs.append({"requests": [one.request.id, other.request.id], "km": km})
    return pairs


def group_differences(
    problem: PlainProblem, request_id: str, joint: Any, split: Any, most: int = 20_000
) -> list[tuple[str, Any, Any]]:
    """Path, expected and found of what is wrong with the `joint` and `split` of a ranking.

    Where there is too much to try, only what stands there is checked, not whether something is missing.
    """
    for name, given in (("joint", joint), ("split", split)):
        if not isinstance(given, list):
            return [(name, "a list", given)]
    expected = plain_group(problem, request_id, most)
    if expected is None:
        return _claims(problem, request_id, [("joint", joint), ("split", split)])
    found = []
    for name, given in (("joint", joint), ("split", split)):
        wanted = expected[name]
        if len(wanted) != len(given):
            found.append((f"{name} (number)", len(wanted), len(given)))
        for place, (right, one) in enumerate(zip(wanted, given, strict=False)):
            if right != one:
                found.append((f"{name}[{place}]", right, one))
    return found


def _claims(
    problem: PlainProblem, request_id: str, parts: Sequence[tuple[str, list[Any]]]
) -> list[tuple[str, Any, Any]]:
    group = problem.group(problem.requests[request_id])
    found: list[tuple[str, Any, Any]] = []
    for name, combinations_given in parts:
        for place, given in enumerate(combinations_given):
            choice = _choice(problem, given)
            if choice is None or group is None or not fits_together(problem, group, choice):
                found.append((f"{name}[{place}]", "children who can live there together", given))
            elif _places(problem, choice) != given["places"] or _sum(given["places"]) != given.get("score"):
                found.append((f"{name}[{place}]", _places(problem, choice), given["places"]))
    return found


def _choice(problem: PlainProblem, combination: Any) -> Choice | None:
    """The tries a combination names, if they fit each child alone."""
    places = combination.get("places") if isinstance(combination, dict) else None
    if not isinstance(places, list):
        return None
    choice = []
    for place in places:
        request, facility = problem.requests.get(place["request"]), problem.facilities.get(place["facility"])
        tries = fitting_tries(problem, request, facility) if request and facility else []
        right = [t for t in tries if t.bed and (t.bed.id, t.start.isoformat()) == (place["bed"], place["start"])]
        if not right:
            return None
        choice.append(right[0])
    return tuple(choice)
