"""How fast a request is ranked over a region and over the country, beside the plain loop in the same run.

Prints medians; fails only where something is clearly broken, because times move with the machine.
"""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from statistics import median
from time import perf_counter

import pytest

from matching.plain_problem import PlainProblem
from matching.plain_ranking import best_candidate, best_try
from matching.prepared import PreparedProblem, prepare
from matching.problem import Bed, Facility, Interval, Need, Problem, Request, Resident, Wish
from matching.ranking import rank
from tests.support.problems import FORM_WEIGHTS, FORMS, NEEDS, TRAITS
from tests.support.simple_problem import FACILITY, POLICY, REQUEST, TODAY

SIZES = {"region": (700, 3_000, 300, 120, 30), "country": (15_000, 60_000, 6_000, 120, 250)}
"""Facilities, beds, free beds, requests ranked, aim in milliseconds."""


def large_problem(facilities: int, beds: int, free: int, requests: int) -> Problem:
    """A whole register: four beds a facility, one in ten free, the others lived in."""
    random = Random(facilities)
    each = beds // facilities + 1
    houses, left = [], beds
    for number in range(facilities):
        count = min(each, max(1, left - (facilities - number - 1)))
        left -= count
        houses.append(large_facility(random, number, count, free / beds))
    asked = tuple(large_request(random, number) for number in range(requests))
    policy = replace(POLICY, form_weights=FORM_WEIGHTS)
    return Problem(TODAY, policy, tuple(houses), asked)


def large_facility(random: Random, number: int, beds: int, share_free: float) -> Facility:
    homes = []
    residents = []
    for place in range(beds):
        if random.random() < share_free:
            homes.append(Bed(f"F{number}-{place}", 1, (Interval(TODAY + timedelta(random.randint(-9, 40))),)))
            continue
        homes.append(Bed(f"F{number}-{place}"))
        birth = date(2009 + random.randint(0, 13), random.randint(1, 12), random.randint(1, 28))
        leaves = random.choice((None, None, TODAY + timedelta(random.randint(1, 90))))
        traits = tuple(random.sample(TRAITS, random.choice((0, 1))))
        residents.append(Resident(f"X{number}-{place}", birth, traits, until=leaves))
    low = random.randint(0, 8)
    return replace(
        FACILITY,
        id=f"F{number}",
        provider=f"P{number % 200}",
        form=random.choice(FORMS),
        age_min=low,
        age_max=low + 10,
        offers={need: random.randint(1, 3) for need in random.sample(NEEDS, 2)},
        traits=tuple(random.sample(TRAITS, 1)),
        mix_limits={"loud": 1},
        max_age_spread=random.choice((None, 8)),
        residents=tuple(residents),
        beds=tuple(homes),
    )


def large_request(random: Random, number: int) -> Request:
    return replace(
        REQUEST,
        id=f"R{number}",
        child=f"K{number}",
        birth_date=date(2009 + number % 14, 5, 5),
        forms=tuple(random.sample(FORMS, 4)),
        traits=("loud",),
        excludes=("fire_setting",),
        needs={"trauma": Need(2, False)},
        wishes=(Wish("pets", "child"),),
    )


def seconds_per_ranking(prepared: PreparedProblem) -> float:
    times = []
    for request in prepared.problem.requests:
        start = perf_counter()
        rank(prepared, request.id)
        times.append(perf_counter() - start)
    return median(times)


def plain_seconds(problem: Problem, share: int) -> float:
    """The plain loop over one in `share` facilities, for one request, scaled to all."""
    plain = PlainProblem(problem)
    start = perf_counter()
    for facility in problem.facilities[::share]:
        if best_candidate(plain, problem.requests[0], facility) is None:
            best_try(plain, problem.requests[0], facility)
    return (perf_counter() - start) * share


@pytest.mark.benchmark_run
@pytest.mark.parametrize("size", ["region", pytest.param("country", marks=pytest.mark.long)])
def test_ranking_speed(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    facilities, beds, free, requests, aim = SIZES[size]
    problem = large_problem(facilities, beds, free, requests)
    start = perf_counter()
    prepared = prepare(problem)
    preparing = perf_counter() - start
    fast, slow = seconds_per_ranking(prepared), plain_seconds(problem, max(1, facilities // 700))
    ranking = rank(prepared, "R0")
    start = perf_counter()
    reasons = sum(len(ranking.exclusion(place.facility).broken) for place in ranking.excluded)
    explaining = perf_counter() - start
    with capsys.disabled():
        print(
            f"\nranking {size}: {fast * 1000:.1f} ms per request (aim {aim}), plain loop {slow * 1000:.0f} ms"
            f" ({slow / fast:.0f} times), preparing {preparing * 1000:.0f} ms once,"
            f" all {reasons} reasons {explaining * 1000:.0f} ms; {len(ranking.candidates)} candidates"
        )
    assert len(ranking.candidates) + len(ranking.excluded) == facilities
    assert fast * 20 < slow
