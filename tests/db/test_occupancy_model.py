"""Random work on a few beds, side by side with the plainest thinkable model of days: both must always agree."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.errors import BedTaken, ChildLivesElsewhere, RegisterError
from db.register import Register
from db.transactions import Work
from matching.entities.children import Child, Occupancy
from matching.entities.codes import OccupancyKind
from matching.entities.facilities import Bed
from tests.support.databases import MATCHER
from tests.support.small_registers import make_child, make_house, occupancy

HORIZON = 12
"""Days that are looked at; an interval without end runs past them."""
FIRST = date(2027, 1, 1)


@dataclass(frozen=True)
class Step:
    """One thing somebody tries: add, move (another bed, other days) or delete the `which`-th occupancy."""

    action: str
    which: int
    bed: int
    child: int | None
    starts: int
    length: int | None


steps = st.lists(
    st.builds(
        Step,
        action=st.sampled_from(["add", "add", "add", "move", "end", "delete"]),
        which=st.integers(0, 5),
        bed=st.integers(0, 2),
        child=st.sampled_from([None, 0, 1]),
        starts=st.integers(0, HORIZON - 1),
        length=st.sampled_from([None, 1, 2, 3, 5]),
    ),
    max_size=14,
)


@dataclass
class Beds:
    """What the steps work on."""

    beds: tuple[Bed, ...]
    children: tuple[Child, ...]


class Days:
    """The model: what is stored, and on which days it covers a bed or is where a child lives."""

    def __init__(self) -> None:
        self.stored: dict[int, Occupancy] = {}

    def refusal(self, wanted: Occupancy) -> type[RegisterError] | None:
        """What must be answered to this occupancy. A bed that is taken is noticed before a child elsewhere."""
        others = [other for other in self.stored.values() if other.id != wanted.id]
        if any(other.bed == wanted.bed and days(other) & days(wanted) for other in others):
            return BedTaken
        if wanted.kind is OccupancyKind.LIVES:
            homes = [
                other for other in others if other.kind is OccupancyKind.LIVES and other.child == wanted.child
            ]
            if any(days(home) & days(wanted) for home in homes):
                return ChildLivesElsewhere
        return None


def days(occupancy: Occupancy) -> frozenset[int]:
    """The days that are covered, as numbers from the first; far enough for every interval in use."""
    starts = (occupancy.starts - FIRST).days
    ends = 40 if occupancy.ends is None else (occupancy.ends - FIRST).days
    return frozenset(range(starts, ends))


def wanted_by(step: Step, place: Beds) -> Occupancy:
    starts = FIRST + timedelta(step.starts)
    ends = None if step.length is None else starts + timedelta(step.length)
    if step.child is None:
        return occupancy(place.beds[step.bed], OccupancyKind.CLOSED, starts, ends)
    return occupancy(place.beds[step.bed], OccupancyKind.LIVES, starts, ends, child=place.children[step.child].id)


def take(work: Work, model: Days, step: Step, place: Beds) -> None:
    """Do one step in the register and in the model; they must say the same."""
    wanted = wanted_by(step, place)
    chosen = list(model.stored.values())
    if step.action != "add":
        if not chosen:
            return
        stored = chosen[step.which % len(chosen)]
        if step.action == "delete":
            work.occupancies.delete(stored)
            del model.stored[stored.id]
            return
        if step.action == "end":
            wanted = replace(stored, ends=stored.starts + timedelta(step.length or 1))
        else:
            wanted = replace(wanted, id=stored.id, version=stored.version)
    expected = model.refusal(wanted)
    if expected is None:
        kept = work.occupancies.save(wanted)
        model.stored[kept.id] = kept
        return
    with pytest.raises((BedTaken, ChildLivesElsewhere)) as refused:
        work.occupancies.save(wanted)
    assert_reason_is_true(refused.value, model, wanted, expected)


def assert_reason_is_true(
    error: BedTaken | ChildLivesElsewhere, model: Days, wanted: Occupancy, expected: type[RegisterError]
) -> None:
    """What is named as being in the way really is; which of two reasons comes first is the database's affair."""
    assert error.covering
    for other in error.covering:
        assert model.stored[other.id] == other
        assert days(other) & days(wanted)
        assert other.bed == wanted.bed if isinstance(error, BedTaken) else other.child == wanted.child
    if expected is ChildLivesElsewhere:
        assert isinstance(error, ChildLivesElsewhere)


@pytest.fixture
def place(register: Register) -> Beds:
    with register.begin(MATCHER) as work:
        house, children = make_house(work, beds=3), (make_child(work), make_child(work))
        work.commit()
    return Beds(house.beds, children)


def run(register: Register, place: Beds, tried: list[Step]) -> None:
    """All steps in one transaction that is forgotten afterwards, so that every example starts empty."""
    model = Days()
    with register.begin(MATCHER) as work:
        for step in tried:
            take(work, model, step, place)
        stored = work.occupancies.all()
        assert {one.id: one for one in stored} == model.stored
        for day in range(HORIZON):
            check_day(work, model, place, day)


def check_day(work: Work, model: Days, place: Beds, day: int) -> None:
    """On one day the register and the model see the same occupancy, at most one, on every bed."""
    now = FIRST + timedelta(day)
    for bed in place.beds:
        found = work.occupancies.covering(bed.id, now, now + timedelta(1))
        assert [one.id for one in found] == [
            one.id for one in model.stored.values() if one.bed == bed.id and day in days(one)
        ]
        assert len(found) <= 1


def test_register_and_model_agree(register: Register, place: Beds) -> None:
    @given(tried=steps)
    @settings(max_examples=25)
    def agree(tried: list[Step]) -> None:
        run(register, place, tried)

    agree()


@pytest.mark.long
def test_register_and_model_agree_at_length(register: Register, place: Beds) -> None:
    @given(tried=steps)
    @settings(max_examples=1000)
    def agree(tried: list[Step]) -> None:
        run(register, place, tried)

    agree()
