"""The invented region in a register: what was invented stands there, the same every time, and ranks well."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app import commands
from app.workflows.demonstration import storing
from app.workflows.demonstration.region import DemonstrationOrder
from app.workflows.demonstration.storing import make_demonstration, standing_clock
from app.workflows.demonstration.territory import Size
from db.errors import RegisterExists
from db.opening import open_register
from matching.entities.codes import Role, Urgency
from matching.prepared import prepare
from matching.problem_building import build_problem
from matching.problem_validation import validate
from matching.ranking import rank
from tests.app.workflows.test_demonstration import DAY, built, materials
from tests.support.databases import empty_address, engine_name, postgres_server
from tests.support.netherlands import geography, tables

__all__ = ["empty_address", "engine_name", "postgres_server"]

RULES = {
    "form_allowed", "bed_free", "parent_included", "age", "gender", "contract", "admission_open", "likely_free",
    "screening", "authorisation", "essential_needs", "contra_indication", "safety_distance", "keep_apart",
    "accessibility", "group_limits", "minimum_suitability", "veto",
}  # fmt: skip


def order(seed: int = 1, code: str = "JZ14") -> DemonstrationOrder:
    region = next(one for one in tables().regions if one["code"] == code)
    return DemonstrationOrder(code, region["name"], tuple(region["municipalities"]), Size.REGION, seed, DAY)


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demonstration") / "demo.db"
    options = commands.parser().parse_args(["demo", "--database", str(path)])
    make_demonstration(path, order(seed=options.seed), materials())
    return path


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_what_was_invented_stands_in_the_register(empty_address: Path | str) -> None:
    make_demonstration(empty_address, order(), materials())
    made = built().entities
    with open_register(empty_address, clock=standing_clock(DAY)) as register:
        with register.read(register.actor(Role.ADMINISTRATOR)) as work:
            assert list(work.providers.all()) == made.providers
            assert list(work.facilities.all()) == made.facilities
            assert list(work.contracts.all()) == made.contracts
            assert list(work.beds.all()) == made.beds
            assert list(work.children.all()) == made.children
            assert list(work.sibling_groups.all()) == made.sibling_groups
            assert list(work.requests.all()) == made.requests
            assert list(work.occupancies.all()) == made.occupancies
            assert list(work.admission_stops.all()) == made.admission_stops
            assert list(work.confirmations.all()) == made.confirmations
            assert len(work.judgements.all()) == len(made.judgements)
            assert len(work.vetoes.all()) == len(made.vetoes)
            assert len(work.users.all()) == 2 + len(built().users)
            numbers = {one.number for one in made.requests}
            moments = {entry.at for entry in work.audit.latest(1000)}
        with register.begin(register.actor()) as work:
            assert work.requests.next_number(DAY) not in numbers
    assert moments == {standing_clock(DAY)()}


def test_the_same_seed_gives_the_same_dump(demonstration: Path, tmp_path: Path) -> None:
    make_demonstration(tmp_path / "again.db", order(seed=5), materials())
    make_demonstration(tmp_path / "other.db", order(seed=2), materials())
    assert dump(tmp_path / "again.db") == dump(demonstration)
    assert dump(tmp_path / "other.db") != dump(demonstration)


def test_an_existing_register_stays_as_it_is(demonstration: Path) -> None:
    before = demonstration.read_bytes()
    with pytest.raises(RegisterExists):
        make_demonstration(demonstration, order(seed=2), materials())
    assert demonstration.read_bytes() == before


def test_a_register_that_could_not_be_filled_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(storing, "_take_numbers", stop)
    with pytest.raises(KeyboardInterrupt):
        make_demonstration(tmp_path / "half.db", order(code="JZ32"), materials())
    assert list(tmp_path.iterdir()) == []


def test_its_rankings_are_worth_looking_at(demonstration: Path) -> None:
    """Most children have a handful of candidates, some have none, and every rule is seen."""
    with open_register(demonstration) as register, register.read(register.actor()) as work:
        problem = build_problem(work.snapshot(DAY))
    validate(problem)
    prepared = prepare(problem, geography())
    rankings = [rank(prepared, request.id) for request in problem.requests]
    numbers = [len(ranking.candidates) for ranking in rankings]
    assert 0.08 < numbers.count(0) / len(numbers) < 0.16
    assert sum(1 <= number <= 12 for number in numbers) > 0.6 * len(numbers)
    assert {rule for ranking in rankings for place in ranking.excluded for rule in place.rules} == RULES
    found = Counter(
        request.urgency for request, number in zip(problem.requests, numbers, strict=True) if number > 0
    )
    assert set(found) == set(Urgency)
    groups = [ranking.combine() for ranking in rankings]
    assert any(group.joint for group in groups)
    assert any(group.split and not group.joint for group in groups)


def test_the_command_says_what_was_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = tmp_path / "demo.db"
    arguments = ["demo", "--database", str(database), "--region", "JZ36", "--seed", "5", "--date", "2026-11-22"]
    assert commands.main(arguments) == 0
    said = capsys.readouterr()
    assert "Demonstratieregio West-Brabant West" in said.out
    assert "700 voorzieningen" in said.out
    assert "Alles is verzonnen" in said.out
    assert "Opslaan: stap" in said.err
    assert commands.main(arguments) == 2
    assert str(database) in capsys.readouterr().err


def test_the_command_names_the_regions_it_knows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = tmp_path / "demo.db"
    assert commands.main(["demo", "--database", str(database), "--region", "JZ99"]) == 2
    assert "JZ14 (Twente)" in capsys.readouterr().out
    assert not database.exists()


def test_the_clock_of_a_demonstration_stands_still() -> None:
    clock = standing_clock(date(2027, 3, 1))
    assert clock() == clock()
    assert clock().date() == date(2027, 3, 1)
