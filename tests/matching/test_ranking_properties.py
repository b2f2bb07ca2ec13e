"""Rankings of invented problems: fast and slow program agree, and the properties of the matching page hold."""

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given

from matching.plain_groups import plain_group
from matching.plain_problem import PlainProblem
from matching.plain_ranking import plain_ranking
from matching.prepared import prepare
from matching.problem import RULES, Problem
from matching.problem_reading import read_problem
from matching.problem_writing import problem_document
from matching.ranking import rank, rank_problem
from matching.result_writing import (
    candidate_document,
    joint_document,
    ranking_document,
    split_document,
)
from matching.results import Ranking
from tests.support.problems import InventedRoads, invented_problem, seeds

ROADS = InventedRoads()
DAY = re.compile(r'"(\d{4}-\d{2}-\d{2})"')
GREGORIAN_CYCLE = timedelta(days=146_097)


def shown(ranking: Ranking) -> dict[str, Any]:
    return {
        "own_best": ranking.own_best,
        "candidates": [candidate_document(candidate) for candidate in ranking.candidates],
        "excluded": [
            {"facility": p.facility, "bed": p.bed, "start": p.start.isoformat(), "rules": list(p.rules)}
            for p in ranking.excluded
        ],
    }


def shown_group(ranking: Ranking) -> dict[str, Any]:
    group = ranking.group()
    return {
        "joint": [joint_document(one) for one in group.joint],
        "split": [split_document(one) for one in group.split],
    }


def all_rankings(problem: Problem) -> dict[str, dict[str, Any]]:
    prepared = prepare(problem, ROADS)
    return {request.id: shown(rank(prepared, request.id)) for request in problem.requests}


@given(seeds)
def test_fast_and_slow_rankings_are_equal(seed: int) -> None:
    check_agreement(seed)


@pytest.mark.long
@pytest.mark.parametrize("start", range(0, 20_000, 500))
def test_fast_and_slow_rankings_are_equal_at_length(start: int) -> None:
    for seed in range(start, start + 500):
        check_agreement(seed)


def check_agreement(seed: int) -> None:
    problem = invented_problem(seed)
    for geography in (ROADS, None):
        prepared, plain = prepare(problem, geography), PlainProblem(problem, geography)
        for request in problem.requests:
            assert shown(rank(prepared, request.id)) == plain_ranking(plain, request.id)


def group_outcome(seed: int) -> Counter[str]:
    """Compares every group with trying everything, and says what was met."""
    problem = invented_problem(seed)
    prepared, plain = prepare(problem, ROADS), PlainProblem(problem, ROADS)
    met: Counter[str] = Counter()
    for group in problem.sibling_groups:
        expected = plain_group(plain, group.requests[0], most=2_000) if group.requests else None
        if expected is not None:
            found = shown_group(rank(prepared, group.requests[0]))
            assert found == expected
            met[f"{group.together} {len(group.requests)} joint"] += bool(found["joint"])
            met[f"{group.together} {len(group.requests)} split"] += bool(found["split"])
    return met


def test_joint_and_split_are_equal_to_trying_everything() -> None:
    met: Counter[str] = Counter()
    for seed in range(400):
        met += group_outcome(seed)
    for size in (2, 3):
        for together in ("required", "preferred"):
            assert met[f"{together} {size} joint"], met
        for together in ("required", "preferred", "apart"):
            assert met[f"{together} {size} split"], met
        assert not met[f"apart {size} joint"]


@pytest.mark.long
@pytest.mark.parametrize("start", range(1_000, 9_000, 500))
def test_joint_and_split_are_equal_at_length(start: int) -> None:
    assert sum((group_outcome(seed) for seed in range(start, start + 500)), Counter())


def test_the_invented_problems_break_and_keep_every_rule() -> None:
    alone: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    fitting = 0
    for seed in range(400):
        problem = invented_problem(seed)
        prepared = prepare(problem, ROADS)
        for request in problem.requests:
            ranking = rank(prepared, request.id)
            fitting += len(ranking.candidates)
            for place in ranking.excluded:
                broken.update(place.rules)
                alone.update(place.rules if len(place.rules) == 1 else ())
    assert set(broken) == set(RULES)
    assert set(alone) == set(RULES), "each rule is somewhere the only one in the way"
    assert 600 < fitting < broken.total()


@given(seeds)
def test_four_hundred_years_later_only_the_dates_are_other(seed: int) -> None:
    problem = invented_problem(seed)
    later = read_problem(moved(json.dumps(problem_document(problem))).encode()).problem
    for request in problem.requests:
        now = ranking_document(rank_problem(problem, request.id, ROADS), "")
        then = ranking_document(rank_problem(later, request.id, ROADS), "")
        assert json.loads(moved(json.dumps(now))) == then


def moved(written: str) -> str:
    return DAY.sub(lambda m: f'"{(date.fromisoformat(m[1]) + GREGORIAN_CYCLE).isoformat()}"', written)


def mixed(random: Random, things: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(random.sample(things, len(things)))


@given(seeds)
def test_the_order_of_the_file_changes_nothing(seed: int) -> None:
    problem, random = invented_problem(seed), Random(seed + 1)
    facilities = [
        replace(
            facility,
            beds=mixed(random, facility.beds),
            residents=mixed(random, facility.residents),
            contracts=mixed(random, facility.contracts),
            admission_stops=mixed(random, facility.admission_stops),
            traits=mixed(random, facility.traits),
        )
        for facility in problem.facilities
    ]
    other = replace(
        problem,
        facilities=mixed(random, tuple(facilities)),
        requests=mixed(random, problem.requests),
        distances=mixed(random, problem.distances),
        sibling_groups=mixed(random, problem.sibling_groups),
        judgements=mixed(random, problem.judgements),
    )
    assert all_rankings(other) == all_rankings(problem)


@given(seeds)
def test_a_pair_does_not_depend_on_other_pairs(seed: int) -> None:
    """Without a facility where no sibling lives and no child is known, the others stay as they are."""
    problem = invented_problem(seed)
    named = {sibling.facility for group in problem.sibling_groups for sibling in group.placed}
    named |= {known for request in problem.requests for known in request.known_facilities}
    gone = next((facility.id for facility in problem.facilities if facility.id not in named), None)
    fewer = replace(
        problem,
        facilities=tuple(one for one in problem.facilities if one.id != gone),
        distances=tuple(one for one in problem.distances if one.facility != gone),
        judgements=tuple(one for one in problem.judgements if one.facility != gone),
        vetoes=tuple(one for one in problem.vetoes if one.facility != gone),
        locks=(),
    )
    for request, ranking in all_rankings(fewer).items():
        before = all_rankings(problem)[request]
        assert ranking["candidates"] == [one for one in before["candidates"] if one["facility"] != gone]
        assert ranking["excluded"] == [one for one in before["excluded"] if one["facility"] != gone]


@given(seeds)
def test_another_child_without_siblings_changes_nothing_for_the_others(seed: int) -> None:
    problem = invented_problem(seed)
    grouped = {request for group in problem.sibling_groups for request in group.requests}
    lonely = next((request.id for request in problem.requests if request.id not in grouped), None)
    fewer = replace(
        problem,
        requests=tuple(one for one in problem.requests if one.id != lonely),
        judgements=tuple(one for one in problem.judgements if one.request != lonely),
        vetoes=tuple(one for one in problem.vetoes if one.request != lonely),
        locks=(),
    )
    before = all_rankings(problem)
    before.pop(lonely or "", None)
    assert all_rankings(fewer) == before


@given(seeds)
def test_the_own_best_is_never_below_what_a_joint_place_gives(seed: int) -> None:
    problem = invented_problem(seed)
    prepared = prepare(problem, ROADS)
    for request in problem.requests:
        ranking = rank(prepared, request.id)
        assert (ranking.own_best is None) == (not ranking.candidates)
        for combination in (*ranking.group().joint, *ranking.group().split):
            own = next(place for place in combination.places if place.request == request.id)
            assert ranking.own_best is not None and own.score <= ranking.own_best


@given(seeds)
def test_locks_do_not_change_a_ranking(seed: int) -> None:
    problem = invented_problem(seed)
    assert all_rankings(replace(problem, locks=())) == all_rankings(problem)
