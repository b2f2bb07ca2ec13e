"""The JSON Schemas say what files look like: samples and our own results pass, wrong shapes do not."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from matching.prepared import prepare
from matching.problem import ProblemError
from matching.problem_reading import read_problem
from matching.problem_writing import problem_document
from matching.ranking import rank
from matching.result_writing import ranking_document
from resources import loader
from tests.support.problems import InventedRoads, invented_problem

SAMPLES = Path(__file__).resolve().parent.parent / "samples" / "problems"


def validator(name: str) -> Draft202012Validator:
    schema = json.loads(loader.resource_path("schemas", f"{name}.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def errors(name: str, document: Any) -> list[str]:
    return [error.json_path for error in validator(name).iter_errors(document)]


@pytest.mark.parametrize("number", range(1, 7))
def test_samples_and_their_rankings_pass(number: int) -> None:
    content = (SAMPLES / f"small_{number}.json").read_bytes()
    assert errors("problem", json.loads(content)) == []
    read = read_problem(content)
    prepared = prepare(read.problem)
    for request in read.problem.requests:
        document = ranking_document(rank(prepared, request.id), read.digest)
        assert errors("ranking", json.loads(json.dumps(document))) == []


def test_invented_problems_and_their_rankings_pass() -> None:
    problems, rankings = validator("problem"), validator("ranking")
    for seed in range(40):
        problem = invented_problem(seed)
        problems.validate(problem_document(problem))
        prepared = prepare(problem, InventedRoads())
        for request in problem.requests:
            rankings.validate(json.loads(json.dumps(ranking_document(rank(prepared, request.id), "0" * 64))))


@pytest.mark.parametrize(
    ("way", "value", "path"),
    [
        (("colour",), 1, "$"),
        (("requests", 1, "urgency"), "high", "$.requests[1].urgency"),
        (("facilities", 0, "genders"), [], "$.facilities[0].genders"),
        (("facilities", 0, "beds", 0, "free"), [["2026-12-01"]], "$.facilities[0].beds[0].free[0]"),
        (("policy", "version"), "1", "$.policy.version"),
        (("requests", 0, "expected_days"), 0, "$.requests[0].expected_days"),
    ],
)
def test_schema_and_reader_refuse_alike(way: tuple[str | int, ...], value: Any, path: str) -> None:
    document: Any = json.loads((SAMPLES / "small_1.json").read_text("utf-8"))
    changed = copy.deepcopy(document)
    *steps, last = way
    place = changed
    for step in steps:
        place = place[step]
    place[last] = value
    assert errors("problem", changed) == [path]
    with pytest.raises(ProblemError):
        read_problem(json.dumps(changed).encode())
