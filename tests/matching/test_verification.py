"""`check` passes what is right and names every difference, whoever made the ranking."""

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from matching.plain_groups import group_differences, plain_group
from matching.plain_problem import PlainProblem
from matching.prepared import prepare
from matching.problem import Bed, Interval, Problem, ProblemError, SiblingGroup
from matching.problem_reading import read_problem
from matching.ranking import rank
from matching.result_writing import ranking_document
from matching.verification import check_ranking
from tests.support.problems import InventedRoads, invented_problem, seeds
from tests.support.simple_problem import FACILITY, REQUEST, TODAY, simple

SAMPLES = Path(__file__).resolve().parent.parent / "samples" / "problems"
READ = read_problem((SAMPLES / "small_1.json").read_bytes())
RIGHT: dict[str, Any] = json.loads(json.dumps(ranking_document(rank(prepare(READ.problem), "R5"), READ.digest)))


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


def siblings_in_two_houses() -> Problem:
    """Two siblings, one house with two beds and one with one: one joint place and two splits."""
    second = replace(REQUEST, id="R2", child="K2")
    beds = tuple(Bed(f"F1-{place}", 1, (Interval(TODAY),)) for place in (1, 2))
    other = replace(FACILITY, id="F2", chance_free=900, beds=(Bed("F2-1", 1, (Interval(TODAY),)),))
    return simple(
        requests=(REQUEST, second),
        facilities=(replace(FACILITY, beds=beds), other),
        sibling_groups=(SiblingGroup("S1", "preferred", ("R1", "R2")),),
    )


def test_false_joint_places_and_splits_are_named() -> None:
    problem = siblings_in_two_houses()
    right = json.loads(json.dumps(ranking_document(rank(prepare(problem), "R1"), "")))
    assert check_ranking(problem, "", right) == []
    assert (len(right["joint"]), len(right["split"])) == (1, 2)
    right["joint"][0]["places"][1]["siblings"] += 1
    right["split"][1]["price"] -= 1
    assert [one.path for one in check_ranking(problem, "", right)] == ["joint[0]", "split[1]"]
    del right["split"][0]
    assert "split (number)" in [one.path for one in check_ranking(problem, "", right)]


def test_what_cannot_all_be_tried_is_still_checked_for_what_it_claims() -> None:
    plain = PlainProblem(siblings_in_two_houses())
    expected = plain_group(plain, "R1")
    assert expected is not None
    assert plain_group(plain, "R1", most=3) is None
    joint, split = expected["joint"], expected["split"]
    assert group_differences(plain, "R1", joint, split, most=3) == []
    split[0]["places"][0]["score"] += 1
    joint[0]["places"][0]["bed"] = joint[0]["places"][1]["bed"]
    found = group_differences(plain, "R1", joint, split, most=3)
    assert [path for path, _, _ in found] == ["joint[0]", "split[0]"]


@pytest.mark.parametrize("document", [{}, [], None, {"format": "plekwijzer-ranking/2"}])
def test_what_is_no_ranking_is_refused(document: Any) -> None:
    with pytest.raises(ProblemError, match="plekwijzer-ranking/1"):
        check_ranking(READ.problem, READ.digest, document)


def test_a_plan_is_for_a_later_version() -> None:
    with pytest.raises(ProblemError, match="plans are checked from a later version"):
        check_ranking(READ.problem, READ.digest, {"format": "plekwijzer-plan/1"})
