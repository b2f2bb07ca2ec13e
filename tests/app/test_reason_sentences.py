"""What speaks for and against a place, over many invented problems and in a few known cases."""

from __future__ import annotations

import pytest

from app import translation
from app.reason_sentences import Reasons, SiblingDistance, reasons, road_words
from matching.prepared import prepare
from matching.ranking import rank
from resources import loader
from tests.support.problems import InventedRoads, invented_problem


@pytest.fixture(autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


def all_reasons(
    siblings: tuple[SiblingDistance, ...] = (), judgement: tuple[int, str] | None = None
) -> list[Reasons]:
    found: list[Reasons] = []
    for seed in range(60):
        problem = invented_problem(seed)
        prepared = prepare(problem, InventedRoads())
        for request in problem.requests:
            for one in rank(prepared, request.id).candidates:
                facility = problem.facilities[prepared.facility_index[one.facility]]
                found.append(reasons(one, request, facility, problem.policy, problem.date, judgement, siblings))
                late = (one.start - max(problem.date, request.start_from)).days
                assert ("Kan op de eerste gewenste dag beginnen" in found[-1].speaks_for) == (late == 0)
                short = sum(need.level > facility.offers.get(name, 0) for name, need in request.needs.items())
                assert sum("tekort" in line for line in found[-1].against) == short
    return found


def test_reasons_of_invented_problems_are_whole_sentences() -> None:
    found = all_reasons()
    said = {line for one in found for line in (*one.speaks_for, *one.against)}
    assert len(found) > 100 and len(said) > 30
    assert not any("{" in line or "None" in line for line in said)
    assert {one for line in said for one in ("Dicht bij de herkomst", "Wens van het kind") if one in line} == {
        "Dicht bij de herkomst",
        "Wens van het kind",
    }


def test_siblings_near_far_here_and_unknown() -> None:
    siblings = (
        SiblingDistance("K-1", 0, here=True),
        SiblingDistance("K-2", 0),
        SiblingDistance("K-3", 900_000),
        SiblingDistance("K-4", None),
    )
    one = all_reasons(siblings, (300, "past niet bij de groep"))[0]
    assert "Woont hier samen met K-1" in one.speaks_for
    assert "Dicht bij K-2: minder dan 1 km" in one.speaks_for
    assert "Ver van K-3: ongeveer 9.000 km" in one.against
    assert "De afstand tot K-4 is onbekend" in one.against
    assert "De gedragswetenschapper geeft deze plek 300 van 1000: past niet bij de groep" in one.against


def test_under_a_kilometre_is_said_so() -> None:
    assert road_words(0) == road_words(99) == "minder dan 1 km"
    assert road_words(100) == "ongeveer 1,0 km"
