"""Reasons: the facts of a broken rule and the smallest change that mends it, tried out."""

import json
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given

from matching.plain_problem import PlainProblem, Try
from matching.plain_rules import broken_rules
from matching.prepared import prepare
from matching.problem import (
    RULES,
    Bed,
    Contract,
    Distance,
    Interval,
    Judgement,
    Need,
    Problem,
    Resident,
    SafetyZone,
)
from matching.problem_validation import validate
from matching.ranking import rank, rank_problem
from matching.results import BrokenRule, Change, Exclusion
from matching.what_if import steps_of, with_change
from tests.support.problems import InventedRoads, invented_problem, seeds
from tests.support.simple_problem import TODAY, ranked, simple

ROADS = InventedRoads()
PERSON_DECIDES = {"veto", "keep_apart"}


def rules_after(problem: Problem, request: str, exclusion: Exclusion) -> tuple[list[str], tuple[str, ...]]:
    """The rules broken by the same try, and by the facility's best try, in a changed problem."""
    plain = PlainProblem(problem, ROADS)
    facility = plain.facilities[exclusion.facility]
    bed = next((bed for bed in facility.beds if bed.id == exclusion.bed), None)
    if exclusion.bed is None and facility.beds:
        bed = facility.beds[0]
    same = broken_rules(plain, Try(plain.requests[request], facility, bed, exclusion.start))
    again = rank_problem(problem, request, ROADS).excluded
    return same, next((place.rules for place in again if place.facility == exclusion.facility), ())


def try_all_changes(seed: int) -> Counter[tuple[str, bool]]:
    """Puts every smallest change of a problem in; counts rules with and without one."""
    problem = invented_problem(seed)
    prepared = prepare(problem, ROADS)
    seen: Counter[tuple[str, bool]] = Counter()
    for request in problem.requests:
        ranking = rank(prepared, request.id)
        for place in ranking.excluded:
            exclusion = ranking.exclusion(place.facility)
            assert tuple(broken.rule for broken in exclusion.broken) == place.rules
            for broken in exclusion.broken:
                seen[broken.rule, broken.change is not None] += 1
                if broken.change is not None:
                    check_change(problem, request.id, exclusion, broken.rule, broken.change)
    return seen


def check_change(problem: Problem, request: str, exclusion: Exclusion, rule: str, change: Change) -> None:
    json.dumps(change.value)
    changed = with_change(problem, change)
    validate(changed)
    same, best = rules_after(changed, request, exclusion)
    assert rule not in same, (rule, change)
    assert rule not in best, (rule, change)


@given(seeds)
def test_after_a_change_the_rule_is_gone(seed: int) -> None:
    try_all_changes(seed)


@pytest.mark.long
@pytest.mark.parametrize("start", range(0, 4_000, 200))
def test_after_a_change_the_rule_is_gone_at_length(start: int) -> None:
    seen = sum((try_all_changes(seed) for seed in range(start, start + 200)), Counter())
    assert {rule for rule, solved in seen if solved} == set(RULES) - PERSON_DECIDES


def test_every_rule_but_two_has_a_change() -> None:
    seen = sum((try_all_changes(seed) for seed in range(60)), Counter())
    assert {rule for rule, solved in seen if solved} == set(RULES) - PERSON_DECIDES
    assert {rule for rule, solved in seen if not solved} <= PERSON_DECIDES | {"group_limits", "contra_indication"}


def reason(rule: str, problem: Problem) -> BrokenRule:
    return next(one for one in ranked(problem).exclusion("F1").broken if one.rule == rule)


def change(rule: str, problem: Problem) -> tuple[str, Any]:
    found = reason(rule, problem).change
    assert found is not None
    return found.field, found.value


def day(count: int) -> str:
    return (TODAY + timedelta(days=count)).isoformat()


def test_a_year_too_young_asks_a_year() -> None:
    problem = simple({"age_min": 12}, {"start_by": TODAY})
    assert change("age", problem) == ("facilities[0].age_min", 10)
    assert reason("age", problem).facts == {"age": 10, "age_min": 12, "age_max": 17}
    assert change("age", simple({"age_max": 9})) == ("facilities[0].age_max", 10)


def test_the_smallest_longer_free_interval_joins_what_it_meets() -> None:
    free = (
        Interval(TODAY, TODAY + timedelta(days=4)),
        Interval(TODAY + timedelta(days=6), TODAY + timedelta(days=11)),
    )
    problem = simple({"beds": (Bed("F1-1", 1, free),)}, {"expected_days": 7, "start_by": TODAY})
    assert change("bed_free", problem) == ("facilities[0].beds[0].free", [[day(0), day(11)]])
    short = simple({"beds": (Bed("F1-1", 1, free),)}, {"expected_days": 6, "start_by": TODAY})
    assert change("bed_free", short) == ("facilities[0].beds[0].free", [[day(0), day(6)], [day(6), day(11)]])


def test_one_bed_more_where_there_is_none() -> None:
    problem = simple({"beds": ()}, {"persons": 2, "expected_days": 9})
    bed = {"id": "F1-1", "persons": 2, "free": [[day(0), day(9)]]}
    assert change("bed_free", problem) == ("facilities[0].beds", [bed])


def test_the_nearest_contract_moves_and_another_region_is_named() -> None:
    soon = (Contract(("*",), TODAY + timedelta(days=90)), Contract(("*",), TODAY + timedelta(days=80)))
    problem = simple({"contracts": soon}, {"start_by": TODAY})
    assert change("contract", problem) == ("facilities[0].contracts[1].from", day(0))
    others = simple({"contracts": (Contract(("GM0001",), TODAY),)})
    assert change("contract", others) == ("facilities[0].contracts[0].municipalities", ["GM0001", "GM0164"])


def test_offers_rise_as_little_as_possible() -> None:
    needs = {"trauma": Need(3, False), "autism": Need(3, False)}
    problem = simple({"offers": {"trauma": 1}}, {"needs": needs})
    # 1000 - 1000·s/6 ≥ 500 asks s ≤ 3, and no need may fall short by more than 1.
    assert change("minimum_suitability", problem) == ("facilities[0].offers", {"trauma": 2, "autism": 2})
    assert reason("minimum_suitability", problem).facts["suitability"] == 167
    strict = simple(
        {"offers": {"trauma": 1}},
        {"needs": needs},
        {"minimum_suitability": dict.fromkeys(("crisis", "urgent", "regular"), 800)},
    )
    assert change("minimum_suitability", strict) == ("facilities[0].offers", {"trauma": 2, "autism": 3})


def test_a_judgement_is_raised_to_the_floor() -> None:
    problem = simple(judgements=(Judgement("R1", "F1", 499, "seen"),))
    assert change("minimum_suitability", problem) == ("judgements[0].suitability", 500)


def test_a_safety_zone_shrinks_to_the_distance() -> None:
    zone = {"safety_zones": (SafetyZone(100, "7600"), SafetyZone(1500, "7521"))}
    roads = (Distance("7521", "F1", 1239), Distance("7600", "F1", 100))
    problem = simple(request=zone, distances=roads)
    assert change("safety_distance", problem) == ("requests[0].safety_zones[1].km", 12.39)
    expected = {"zone": 1, "km": 12.39, "estimated": False, "minimum_km": 15}
    assert reason("safety_distance", problem).facts == {"zones": [expected]}


def test_a_resident_who_is_in_the_way_leaves_or_a_limit_grows() -> None:
    lit = Resident("X1", TODAY - timedelta(days=4000), traits=("fire_setting",))
    problem = simple({"residents": (lit,)}, {"excludes": ("fire_setting",)})
    assert change("contra_indication", problem) == ("facilities[0].residents[0].until", day(0))
    assert reason("contra_indication", problem).facts["excluded_traits_of_residents"] == ["fire_setting"]
    full = simple({"residents": (lit,), "max_residents": 1})
    assert change("group_limits", full) == ("facilities[0].max_residents", 2)


def test_several_limits_at_once_ask_somebody_to_leave() -> None:
    old = Resident("X1", TODAY - timedelta(days=17 * 366))
    problem = simple({"residents": (old,), "max_residents": 1, "max_age_spread": 3})
    assert change("group_limits", problem) == ("facilities[0].residents[0].until", day(0))
    none = simple({"residents": (old,), "max_residents": 0, "max_age_spread": 3})
    assert reason("group_limits", none).change is None


def test_a_longer_bed_would_outlast_the_authorisation_so_the_floor_is_lowered() -> None:
    until = TODAY + timedelta(days=100)
    problem = simple(
        {"form": "secure_care", "beds": (Bed("F1-1", 1, (Interval(TODAY, until),)),)},
        {"forms": ("secure_care",), "authorisation": Interval(TODAY, until)},
    )
    assert change("bed_free", problem) == ("policy.minimum_open_days", 100)


@pytest.mark.parametrize(
    ("path", "steps"),
    [
        ("facilities[3].age_max", ["facilities", 3, "age_max"]),
        ('facilities[0].offers["eating out"]', ["facilities", 0, "offers", "eating out"]),
        ("policy.minimum_suitability.crisis", ["policy", "minimum_suitability", "crisis"]),
    ],
)
def test_paths_are_read(path: str, steps: list[str | int]) -> None:
    assert steps_of(path) == steps


@pytest.mark.parametrize(
    "path", ["facilities[9].age_max", "nothing[0].age", "facilities[0]", "a b", "facilities[0].age_max.x"]
)
def test_a_path_that_leads_nowhere_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        with_change(simple(), Change(path, "new"))


def test_a_facility_that_fits_has_no_reasons() -> None:
    ranking = rank_problem(replace(simple()), "R1")
    with pytest.raises(KeyError):
        ranking.exclusion("F1")
