"""Random days of writing placements down: no bed doubled, no hold of another child lost, the count right.

A plain model of days keeps what every bed says; the register must say the same after every step.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.workflows.bed_changes import say_free, say_occupied
from app.workflows.bed_states import load_beds
from app.workflows.bed_words import NoFreeBed, free_beds, turned_out_taken
from app.workflows.placing_by_hand import EndsBeforeStart, PlacementByHand, end_placement, record_placement
from app.workflows.undoing import undo_act
from db.errors import BedTaken, ChildLivesElsewhere, RegisterError
from db.opening import open_register
from db.register import Register
from matching.availability import free_intervals
from matching.entities.children import Occupancy
from matching.entities.codes import KeptKind, OccupancyKind
from matching.entities.identifiers import ActId
from tests.support.databases import MATCHER, Clock, PostgresServer, new_register, postgres_server
from tests.support.small_registers import DAY, House, make_child, make_house, occupancy

__all__ = ["postgres_server"]
PROTECTED = (OccupancyKind.HELD, OccupancyKind.KEPT, OccupancyKind.CLOSED, OccupancyKind.LIVES)
EXPECTED = (NoFreeBed, BedTaken, ChildLivesElsewhere, EndsBeforeStart)
DAYS = st.integers(-40, 40).map(lambda by: DAY + timedelta(days=by))
MAYBE_DAYS = st.none() | DAYS
CHILDREN, BEDS = 5, 6
STEPS = st.one_of(
    st.tuples(
        st.just("place"),
        st.integers(0, 1),
        st.integers(0, CHILDREN - 1),
        DAYS,
        st.none() | st.integers(0, BEDS - 1),
        MAYBE_DAYS,
        st.sampled_from(["", "planned_move_on"]),
    ),
    st.tuples(st.just("end"), st.integers(0, 30), DAYS),
    st.tuples(st.just("taken"), st.integers(0, 1), st.none() | st.integers(0, BEDS - 1)),
    st.tuples(st.just("occupied"), st.integers(0, BEDS - 1), MAYBE_DAYS),
    st.tuples(st.just("free"), st.integers(0, BEDS - 1)),
    st.tuples(st.just("undo")),
)


@dataclass
class Town:
    """Two houses of four and two beds, five children, a hold, a kept home and a closed bed."""

    register: Register
    houses: tuple[House, House]
    children: tuple[int, ...]

    @property
    def beds(self) -> list[int]:
        return [bed.id for house in self.houses for bed in house.beds]

    def occupancies(self) -> tuple[Occupancy, ...]:
        with self.register.read(MATCHER) as work:
            return work.occupancies.all()


def furnish(register: Register) -> None:
    with register.begin(MATCHER) as work:
        houses = make_house(work, "Testhuis A", 4), make_house(work, "Testhuis B", 2)
        children = [make_child(work) for _ in range(CHILDREN)]
        hold = occupancy(
            houses[0].beds[1],
            OccupancyKind.HELD,
            DAY,
            child=children[0].id,
            expires_on=DAY + timedelta(days=9),
            ends=DAY + timedelta(days=9),
        )
        kept = occupancy(
            houses[1].beds[0],
            OccupancyKind.KEPT,
            DAY - timedelta(days=30),
            child=children[1].id,
            kept_kind=KeptKind.KEPT_HOME,
            review_on=DAY,
        )
        closed = occupancy(houses[0].beds[2], OccupancyKind.CLOSED, DAY + timedelta(days=12))
        unknown = occupancy(houses[0].beds[0], OccupancyKind.OCCUPIED_UNKNOWN, DAY - timedelta(days=7))
        for one in (hold, kept, closed, unknown):
            work.occupancies.save(one)
        work.commit()


def town_of(register: Register) -> Town:
    with register.read(MATCHER) as work:
        houses = tuple(
            House(work.providers.get(one.provider), one, work.beds.of_facility(one.id))
            for one in work.facilities.all()
        )
        return Town(register, houses, tuple(one.id for one in work.children.all()))  # type: ignore[arg-type]


def do(town: Town, step: tuple[object, ...], acts: list[ActId]) -> ActId | None:
    """One step, as a person would take it; what the register refuses by name is left."""
    match step:
        case ("place", int(house), int(child), date() as starts, bed, expected, str(reason)):
            chosen = None if bed is None else town.beds[bed]  # type: ignore[call-overload]
            where = town.houses[house].facility.id
            if chosen is not None and chosen not in [one.id for one in town.houses[house].beds]:
                return None
            wanted = PlacementByHand(where, town.children[child], starts, chosen, expected, None, reason)  # type: ignore[arg-type]
            return record_placement(town.register, MATCHER, wanted, DAY)
        case ("end", int(place), date() as ends):
            lives = [one for one in town.occupancies() if one.kind is OccupancyKind.LIVES and one.ends is None]
            if not lives:
                return None
            return end_placement(town.register, MATCHER, lives[place % len(lives)], ends, "adult", DAY)
        case ("taken", int(house), bed):
            chosen = None if bed is None else town.beds[bed]  # type: ignore[call-overload]
            if chosen is not None and chosen not in [one.id for one in town.houses[house].beds]:
                return None
            return turned_out_taken(town.register, MATCHER, town.houses[house].facility.id, DAY, chosen)
        case ("occupied", int(bed), expected):
            return say_occupied(town.register, MATCHER, town.beds[bed], DAY, expected)  # type: ignore[arg-type]
        case ("free", int(bed)):
            unknown = [
                one
                for one in town.occupancies()
                if one.bed == town.beds[bed] and one.kind is OccupancyKind.OCCUPIED_UNKNOWN and one.ends is None
            ]
            return say_free(town.register, MATCHER, unknown[0], DAY) if unknown else None
        case ("undo",):
            if acts:
                undo_act(town.register, MATCHER, acts.pop())
            return None
    raise AssertionError(step)


def check(town: Town, before: tuple[Occupancy, ...], step: tuple[object, ...]) -> None:
    """What must hold whatever was done."""
    now = town.occupancies()
    for bed in town.beds:
        own = sorted((one for one in now if one.bed == bed), key=lambda one: one.starts)
        for one, following in pairwise(own):
            assert one.ends is not None and one.ends <= following.starts
    for child in town.children:
        homes = sorted(
            (one for one in now if one.child == child and one.kind is OccupancyKind.LIVES),
            key=lambda one: one.starts,
        )
        for one, following in pairwise(homes):
            assert one.ends is not None and one.ends <= following.starts
    if step[0] != "undo":
        keep_others(town, before, now, step)
    for house in town.houses:
        counted = load_beds(town.register, MATCHER, house.facility.id, DAY)
        with town.register.read(MATCHER) as work:
            free = set(free_beds(work, house.facility.id, DAY))
        plain = {bed.id for bed in house.beds if is_free([one for one in now if one.bed == bed.id])}
        assert {one.bed.id for one in counted.beds if one.now is None} == free == plain


def keep_others(
    town: Town, before: tuple[Occupancy, ...], now: tuple[Occupancy, ...], step: tuple[object, ...]
) -> None:
    """Holds, kept beds, closed beds and placements of others than the child of the step stay as they were."""
    mover = town.children[step[2]] if step[0] == "place" else None  # type: ignore[call-overload]
    stands = {one.id: one for one in now}
    for one in before:
        leaves = step[0] == "end" and one.kind is OccupancyKind.LIVES
        if one.kind in PROTECTED and one.child != mover and not leaves:
            assert stands.get(one.id) == one


def is_free(covers: list[Occupancy]) -> bool:
    first = free_intervals(covers, DAY)[:1]
    covered = any(one.starts <= DAY and (one.ends is None or one.ends > DAY) for one in covers)
    assert covered != bool(first and first[0].starts <= DAY)
    return not covered


def live(register: Register, steps: list[tuple[object, ...]]) -> None:
    town, acts = town_of(register), []  # type: ignore[var-annotated]
    for step in steps:
        before = town.occupancies()
        try:
            act = do(town, step, acts)
        except EXPECTED as refused:
            assert isinstance(refused, RegisterError)
            assert town.occupancies() == before
        else:
            if act is not None:
                acts.append(act)
        check(town, before, step)


@pytest.fixture(scope="module")
def furnished_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("town") / "town.db"
    with new_register(path) as register:
        furnish(register)
    return path


@given(steps=st.lists(STEPS, min_size=4, max_size=14))
def test_random_days_in_a_file(furnished_file: Path, steps: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(shutil.copy(furnished_file, Path(folder) / "town.db"))
        with open_register(copied, clock=Clock()) as register:
            live(register, steps)


@pytest.fixture(scope="module")
def town_database(postgres_server: PostgresServer) -> str:
    address = postgres_server.new_database()
    with new_register(address) as register:
        furnish(register)
    postgres_server.make_restorable(address)
    return address


@settings(max_examples=12)
@given(steps=st.lists(STEPS, min_size=6, max_size=14))
def test_random_days_on_a_server(
    postgres_server: PostgresServer, town_database: str, steps: list[tuple[object, ...]]
) -> None:
    postgres_server.restore(town_database)
    with open_register(town_database, clock=Clock()) as register:
        live(register, steps)
