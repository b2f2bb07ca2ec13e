"""Rankings of invented problems: fast and slow program agree, and the properties of the matching page hold."""

from collections import Counter
from typing import Any

from hypothesis import given

from matching.plain_problem import PlainProblem
from matching.plain_ranking import plain_ranking
from matching.prepared import prepare
from matching.problem import RULES
from matching.ranking import rank
from matching.result_writing import candidate_document
from matching.results import Ranking
from tests.support.problems import InventedRoads, invented_problem, seeds

ROADS = InventedRoads()


def shown(ranking: Ranking) -> dict[str, Any]:
    return {
        "own_best": ranking.own_best,
        "candidates": [candidate_document(candidate) for candidate in ranking.candidates],
        "excluded": [
            {"facility": p.facility, "bed": p.bed, "start": p.start.isoformat(), "rules": list(p.rules)}
            for p in ranking.excluded
        ],
    }


@given(seeds)
def test_fast_and_slow_rankings_are_equal(seed: int) -> None:
    problem = invented_problem(seed)
    for geography in (ROADS, None):
        prepared, plain = prepare(problem, geography), PlainProblem(problem, geography)
        for request in problem.requests:
            assert shown(rank(prepared, request.id)) == plain_ranking(plain, request.id)


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
    assert fitting > 400
