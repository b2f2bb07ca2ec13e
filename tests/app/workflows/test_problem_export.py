"""The register as a problem: one odd row must not keep a whole region from being ranked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.workflows.problem_export import problem_file
from db.opening import create_register
from db.register import Register
from matching.entities.codes import KeptKind, OccupancyKind
from matching.entities.facilities import Contract, Facility
from matching.entities.identifiers import ContractId, FacilityId
from matching.prepared import prepare
from matching.problem_reading import read_problem
from matching.ranking import rank
from resources import loader
from tests.support.databases import LOGIN, MATCHER, MUNICIPALITIES, NOW, REGION
from tests.support.netherlands import geography
from tests.support.small_registers import ALMELO, DAY, House, make_child, make_house, make_request, occupancy

LAST_YEAR = date(2025, 1, 1)


@pytest.fixture
def register(tmp_path: Path) -> Iterable[Register]:
    with create_register(
        tmp_path / "register.plek",
        region=REGION,
        policy=loader.default_policy(),
        municipalities=MUNICIPALITIES,
        login=LOGIN,
        clock=lambda: NOW,
    ) as made:
        yield made


def contract(house: House, ends: date | None = None, **properties: Any) -> Contract:
    return Contract(ContractId(0), house.provider.id, frozenset({ALMELO}), LAST_YEAR, ends, **properties)


def exported(register: Register, day: date = DAY) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(problem_file(register, MATCHER, day))
    return document


def broken_rules(register: Register, facility: str) -> list[str]:
    problem = read_problem(problem_file(register, MATCHER, DAY)).problem
    ranking = rank(prepare(problem, geography()), problem.requests[0].id)
    return [broken.rule for broken in ranking.exclusion(facility).broken]


def test_a_house_without_a_running_contract_is_excluded_and_the_rest_is_ranked(register: Register) -> None:
    with register.begin(MATCHER) as work:
        good, ended, other, never = (make_house(work, f"Testhuis {place}") for place in range(1, 5))
        work.contracts.save(contract(good))
        work.contracts.save(contract(ended, DAY))
        work.contracts.save(contract(other, forms=frozenset({"foster_care"})))
        make_request(work, make_child(work))
        work.commit()
    contracts = [facility["contracts"] for facility in exported(register)["facilities"]]
    assert [len(one) for one in contracts] == [1, 1, 1, 1]
    assert contracts[1][0]["until"] == DAY.isoformat()
    assert contracts[2][0].get("municipalities", []) == contracts[3][0].get("municipalities", []) == []
    for house in (ended, other, never):
        assert broken_rules(register, f"F{house.facility.id}") == ["contract"]


def test_an_ended_contract_does_not_stand_beside_a_running_one(register: Register) -> None:
    with register.begin(MATCHER) as work:
        house = make_house(work)
        work.contracts.save(contract(house, DAY - timedelta(days=40)))
        work.contracts.save(contract(house, DAY + timedelta(days=1)))
        work.contracts.save(contract(house, None, facility=other_house(work, house).id))
        work.commit()
    facilities = exported(register)["facilities"]
    assert [one["until"] for one in facilities[0]["contracts"]] == [(DAY + timedelta(days=1)).isoformat()]
    assert [one["until"] for one in facilities[1]["contracts"]] == [(DAY + timedelta(days=1)).isoformat(), None]


def other_house(work: Any, house: House) -> Facility:
    stored: Facility = work.facilities.save(
        Facility(FacilityId(0), house.provider.id, "Testhuis ernaast", "family_home", ALMELO)
    )
    return stored


def test_a_child_with_two_stretches_in_one_house_is_one_resident(register: Register) -> None:
    """A guest splits the days on which a home is kept; a child may move to another bed of the same house."""
    week = timedelta(days=7)
    with register.begin(MATCHER) as work:
        house = make_house(work, beds=3)
        work.contracts.save(contract(house))
        kept, moves = make_child(work), make_child(work)
        home = {"child": kept.id, "kept_kind": KeptKind.KEPT_HOME, "review_on": DAY + week}
        first, second, third = house.beds
        for one in (
            occupancy(first, OccupancyKind.KEPT, DAY - week, DAY + week, **home),
            occupancy(first, OccupancyKind.KEPT, DAY + 2 * week, DAY + 9 * week, **home),
            occupancy(second, OccupancyKind.LIVES, DAY - week, DAY + week, child=moves.id),
            occupancy(third, OccupancyKind.LIVES, DAY + week, child=moves.id),
        ):
            work.occupancies.save(one)
        work.commit()
    (facility,) = exported(register)["facilities"]
    assert [(one["child"], one["until"]) for one in facility["residents"]] == [
        (kept.case_number, (DAY + 9 * week).isoformat()),
        (moves.case_number, None),
    ]


def test_a_request_of_tomorrow_is_not_there_today(register: Register) -> None:
    with register.begin(MATCHER) as work:
        work.contracts.save(contract(make_house(work)))
        first = make_request(work, make_child(work))
        second = make_request(work, make_child(work), start_from=DAY)
        work.requests.save(replace(second, registered=DAY + timedelta(days=1)))
        work.commit()
    assert [one["id"] for one in exported(register)["requests"]] == [f"R{first.id}"]
    assert len(exported(register, DAY + timedelta(days=1))["requests"]) == 2
    assert exported(register, DAY - timedelta(days=1)).get("requests", []) == []
