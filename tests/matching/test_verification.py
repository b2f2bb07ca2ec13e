"""`check` passes what is right and names every difference, whoever made the ranking."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from matching.prepared import prepare
from matching.problem import ProblemError
from matching.problem_reading import read_problem
from matching.ranking import rank
from matching.result_writing import ranking_document
from matching.verification import check_ranking
from tests.support.problems import InventedRoads, invented_problem, seeds

SAMPLES = Path(__file__).resolve().parent.parent / "samples" / "problems"
READ = read_problem((SAMPLES / "small_1.json").read_bytes())
RIGHT: dict[str, Any] = json.loads(json.dumps(ranking_document(rank(prepare(READ.problem), "R5"), READ.digest)))
GROUPED = read_problem((SAMPLES / "small_2.json").read_bytes())


def paths(document: dict[str, Any]) -> list[str]:
    return [one.path for one in check_ranking(READ.problem, READ.digest, document)]


@given(seeds)
def test_every_ranking_passes(seed: int) -> None:
    problem, roads = invented_problem(seed), InventedRoads()
    prepared = prepare(problem, roads)
    for request in problem.requests:
        document = ranking_document(rank(prepared, request.id), "hash")
        assert check_ranking(problem, "hash", json.loads(json.dumps(document)), roads) == []


def change_of(document: dict[str, Any], rule: str) -> dict[str, Any]:
    found: dict[str, Any] = next(
        broken for place in document["excluded"] for broken in place["broken"] if broken["rule"] == rule
    )
    return found


def swap(document: dict[str, Any]) -> None:
    document["candidates"].reverse()


FALSE: list[tuple[str, Callable[[dict[str, Any]], Any], list[str]]] = [
    ("nothing", lambda d: None, []),
    ("km as whole number", lambda d: d["candidates"][2].update(km=25), []),
    ("other problem", lambda d: d.update(problem="0" * 64), ["problem"]),
    ("other policy", lambda d: d["policy"].update(version=2), ["policy.version"]),
    ("other request", lambda d: d.update(request="R99"), ["request"]),
    ("own best", lambda d: d.update(own_best=685), ["own_best"]),
    ("score", lambda d: d["candidates"][0].update(score=683), ["candidates[0].score"]),
    ("value", lambda d: d["candidates"][1]["values"].update(proximity=1), ["candidates[1].values.proximity"]),
    ("value more", lambda d: d["candidates"][1]["values"].update(luck=1), ["candidates[1].values.luck"]),
    ("value less", lambda d: d["candidates"][1]["values"].pop("school"), ["candidates[1].values.school"]),
    ("truth as number", lambda d: d["candidates"][0].update(estimated=0), ["candidates[0].estimated"]),
    ("candidate gone", lambda d: d["candidates"].pop(1), ["candidates"]),
    ("candidate twice", lambda d: d["candidates"].append(d["candidates"][0]), ["candidates[3].facility"]),
    ("other order", swap, ["candidates (order)"]),
    ("bed", lambda d: d["excluded"][0].update(bed="F1-1"), ["excluded[0].bed"]),
    ("excluded gone", lambda d: d["excluded"].pop(0), ["excluded"]),
    ("rule gone", lambda d: d["excluded"][0]["broken"].pop(), ["excluded[0].broken"]),
    (
        "fact",
        lambda d: change_of(d, "likely_free")["facts"].update(chance_free=151),
        ["excluded[0].broken[1].facts.chance_free"],
    ),
    ("strange fact", lambda d: change_of(d, "likely_free")["facts"].update(colour="red"), []),
    (
        "change too small",
        lambda d: change_of(d, "likely_free")["change"].update(value=199),
        ["excluded[0].broken[1].change"],
    ),
    (
        "change elsewhere",
        lambda d: change_of(d, "likely_free")["change"].update(field="nowhere"),
        ["excluded[0].broken[1].change.field"],
    ),
    ("no change", lambda d: change_of(d, "likely_free").update(change=None), ["excluded[0].broken[1].change"]),
    ("field gone", lambda d: d.pop("joint"), ["joint", "joint"]),
    ("field more", lambda d: d.update(colour="red"), ["colour"]),
    (
        "list as text",
        lambda d: d.update(candidates="many"),
        ["candidates", "candidates", "candidates", "candidates"],
    ),
    ("joint from nowhere", lambda d: d["joint"].append({}), ["joint (number)"]),
]


@pytest.mark.parametrize(("change", "expected"), [c[1:] for c in FALSE], ids=[c[0] for c in FALSE])
def test_each_difference_is_named(change: Callable[[dict[str, Any]], Any], expected: list[str]) -> None:
    document = copy.deepcopy(RIGHT)
    change(document)
    assert paths(document) == expected


def test_a_false_split_is_named() -> None:
    grouped = [request for group in GROUPED.problem.sibling_groups for request in group.requests]
    prepared = prepare(GROUPED.problem)
    documents = [ranking_document(rank(prepared, one), GROUPED.digest) for one in grouped]
    found = next((one for one in documents if one["joint"] or one["split"]), None)
    assert found is None or check_ranking(GROUPED.problem, GROUPED.digest, found) == []


@pytest.mark.parametrize("document", [{}, [], None, {"format": "plekwijzer-ranking/2"}])
def test_what_is_no_ranking_is_refused(document: Any) -> None:
    with pytest.raises(ProblemError, match="plekwijzer-ranking/1"):
        check_ranking(READ.problem, READ.digest, document)


def test_a_plan_is_for_a_later_version() -> None:
    with pytest.raises(ProblemError, match="plans are checked from a later version"):
        check_ranking(READ.problem, READ.digest, {"format": "plekwijzer-plan/1"})
