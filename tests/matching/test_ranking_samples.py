"""The six sample problems give exactly the expected rankings."""

import json
from pathlib import Path
from typing import Any

import pytest

from matching.prepared import prepare
from matching.problem_reading import read_problem
from matching.ranking import rank
from matching.results import Candidate

SAMPLES = Path(__file__).resolve().parent.parent / "samples" / "problems"
NAMES = [f"small_{number}" for number in range(1, 7)]


def expected_rankings(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SAMPLES / f"{name}.expected.json").read_text("utf-8"))["rankings"]
    return found


def shown(candidate: Candidate) -> dict[str, Any]:
    return {
        "facility": candidate.facility,
        "bed": candidate.bed,
        "start": candidate.start.isoformat(),
        "km": None if candidate.hundredths is None else candidate.hundredths / 100,
        "values": candidate.values,
        "base": candidate.base,
        "siblings": candidate.siblings,
        "score": candidate.score,
    }


@pytest.mark.parametrize("name", NAMES)
def test_sample_rankings_are_equal(name: str) -> None:
    prepared = prepare(read_problem((SAMPLES / f"{name}.json").read_bytes()).problem)
    expected = expected_rankings(name)
    assert len(expected) == 6
    for request, ranking in expected.items():
        found = rank(prepared, request)
        assert found.own_best == ranking["own_best"], request
        assert [shown(candidate) for candidate in found.candidates] == ranking["candidates"], request
        broken = {place.facility: sorted(place.rules) for place in found.excluded}
        assert broken == ranking["excluded"], request
