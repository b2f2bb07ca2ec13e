"""The values, one by one, for one try. See `matching.plain_problem` for why they stand twice."""

from matching.plain_problem import PlainProblem, Try, age_on, residents_present, rounded
from matching.plain_rules import suitability_value
from matching.problem import Facility, PlacedSibling, Request, SiblingGroup


def falling(hundredths: int | None, full: int, zero: int) -> int:
    """1000 up to `full`, 0 from `zero`, in between in proportion; unknown is 0."""
    if hundredths is None:
        return 0
    if hundredths <= full:
        return 1000
    return 0 if hundredths >= zero else rounded(1000 * (zero - hundredths), zero - full)


def counted_group(problem: PlainProblem, request: Request) -> SiblingGroup | None:
    """The sibling group whose places count: not one that must stay apart."""
    group = problem.group(request)
    return None if group is None or group.together == "apart" else group


def siblings_counted(problem: PlainProblem, request: Request) -> int:
    """Other open requests of the group and placed siblings."""
    group = counted_group(problem, request)
    return 0 if group is None else len(group.requests) - 1 + len(group.placed)


def counting_weights(problem: PlainProblem, request: Request) -> dict[str, int]:
    """Criterion → weight, for what counts for this request."""
    left_out = set()
    if request.school_postcode is None:
        left_out.add("school")
    if not request.known_facilities and not request.known_providers:
        left_out.add("continuity")
    if not request.wishes:
        left_out.add("wishes")
    if siblings_counted(problem, request) == 0:
        left_out.add("siblings")
    return {name: weight for name, weight in problem.policy.weights.items() if weight > 0 and name not in left_out}


def values_of(problem: PlainProblem, one: Try) -> dict[str, int]:
    """Every criterion that counts, siblings apart."""
    all_values = {
        "suitability": suitability_value(problem, one),
        "lightest_form": _lightest_form(problem, one),
        "proximity": _proximity(problem, one),
        "school": _school(problem, one),
        "continuity": _continuity(problem, one),
        "group_fit": _group_fit(problem, one),
        "wishes": _wishes(one),
        "readiness": _readiness(problem, one),
    }
    counting = counting_weights(problem, one.request)
    return {name: value for name, value in all_values.items() if name in counting}


def base_of(problem: PlainProblem, request: Request, values: dict[str, int]) -> int:
    """The score without siblings."""
    weights = counting_weights(problem, request)
    total = sum(weights.values())
    return 0 if total == 0 else rounded(sum(weights[name] * value for name, value in values.items()), total)


def sibling_points(problem: PlainProblem, request: Request, value: int) -> int:
    """What one sibling at this value adds."""
    weights = counting_weights(problem, request)
    if "siblings" not in weights:
        return 0
    return rounded(weights["siblings"] * value, sum(weights.values()) * siblings_counted(problem, request))


def placed_points(problem: PlainProblem, request: Request, facility: Facility) -> int:
    """What the placed siblings add in this facility."""
    group = counted_group(problem, request)
    if group is None:
        return 0
    values = [placed_value(problem, sibling, facility) for sibling in group.placed]
    return sum(sibling_points(problem, request, value) for value in values)


def placed_value(problem: PlainProblem, sibling: PlacedSibling, facility: Facility) -> int:
    """The value of a placed sibling for a child in this facility."""
    if sibling.facility == facility.id:
        return 1000
    return near_value(problem, sibling_road(problem, sibling, facility)[0])


def near_value(problem: PlainProblem, hundredths: int | None) -> int:
    """The value of a sibling in another facility."""
    policy = problem.policy
    return rounded(falling(hundredths, policy.sibling_full_hundredths, policy.sibling_zero_hundredths), 2)


def sibling_road(problem: PlainProblem, sibling: PlacedSibling, facility: Facility) -> tuple[int | None, bool]:
    """The road from where a placed sibling lives."""
    if sibling.facility is not None:
        home = problem.facilities[sibling.facility]
        return problem.road(home.postcode, home.municipality, facility)
    if sibling.postcode is not None:
        return problem.road(sibling.postcode, None, facility)
    return None, False


def _lightest_form(problem: PlainProblem, one: Try) -> int:
    weights = problem.policy.form_weights
    heavier = weights[one.facility.form] - min(weights[form] for form in one.request.forms)
    return max(0, 1000 - problem.policy.form_step * heavier)


def _proximity(problem: PlainProblem, one: Try) -> int:
    origin, policy = one.request.origin, problem.policy
    hundredths, _ = problem.road(origin.postcode, origin.municipality, one.facility)
    return falling(hundredths, policy.proximity_full_hundredths, policy.proximity_zero_hundredths)


def _school(problem: PlainProblem, one: Try) -> int:
    hundredths, _ = problem.road(one.request.school_postcode, None, one.facility)
    full = problem.policy.school_from_12_hundredths
    if age_on(one.request.birth_date, one.start) < 12:
        full = problem.policy.school_under_12_hundredths
    return falling(hundredths, full, 3 * full)


def _continuity(problem: PlainProblem, one: Try) -> int:
    if one.facility.id in one.request.known_facilities:
        return 1000
    return problem.policy.provider_known if one.facility.provider in one.request.known_providers else 0


def _group_fit(problem: PlainProblem, one: Try) -> int:
    policy, own = problem.policy, age_on(one.request.birth_date, one.start)
    gaps = [abs(own - age_on(resident.birth_date, one.start)) for resident in residents_present(one)]
    n, d = sum(gaps), len(gaps)
    if d == 0 or n <= policy.age_gap_full * d:
        fit = 1000
    elif n >= policy.age_gap_zero * d:
        fit = 0
    else:
        span = policy.age_gap_zero - policy.age_gap_full
        fit = rounded(1000 * (policy.age_gap_zero * d - n), span * d)
    frictions = len(set(one.facility.avoids) & set(one.request.traits))
    return max(0, fit - policy.friction * frictions)


def _wishes(one: Try) -> int:
    counts = [(2 if wish.by == "child" else 1, wish.trait in one.facility.traits) for wish in one.request.wishes]
    if not counts:
        return 0
    return rounded(1000 * sum(count for count, met in counts if met), sum(count for count, _ in counts))


def _readiness(problem: PlainProblem, one: Try) -> int:
    delay = (one.start - problem.first(one.request)).days
    return rounded(max(0, 1000 - problem.policy.delay_step * delay) * one.facility.chance_free, 1000)
