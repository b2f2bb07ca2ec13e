"""A list of placements and beds: what is held for the child itself, and another bed in the same house."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.exchange.reconciliation import Outcome
from app.workflows.import_people import PeoplePreview, PeopleResult, apply_people
from app.workflows.undoing import undo_act
from db.register import Register
from matching.entities.children import Child, Occupancy, Request
from matching.entities.codes import KeptKind, OccupancyKind, RequestState
from tests.support.databases import (
    MATCHER,
    address,
    clock,
    engine_name,
    postgres_server,
    register,
    restorable_database,
    server_address,
    template_file,
)
from tests.support.people_desk import HEAD, PLACEMENTS, Desk, only
from tests.support.people_exports import Cell
from tests.support.people_register import preview_of
from tests.support.small_registers import make_request, occupancy

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip
HELD_FROM, EXPIRES = date(2026, 11, 20), date(2026, 11, 30)


@pytest.fixture
def desk(register: Register, tmp_path: Path) -> Desk:
    return Desk(register, tmp_path)


def row(child: Child, since: Cell, bed: Cell = None, house: str = "Testhof 1", status: Cell = None) -> list[Cell]:
    return [child.case_number, "01-03-2017", "meisje", "Almelo", house, since, status, None, bed]


def preview(desk: Desk, *rows: list[Cell]) -> PeoplePreview:
    head = [*HEAD, "Plek nr"]
    desk.seen, desk.settings = preview_of(desk.register, MATCHER, desk.folder, PLACEMENTS, [head, *rows])
    return desk.seen


def take_in(desk: Desk, *rows: list[Cell]) -> PeopleResult:
    return apply_people(desk.register, MATCHER, preview(desk, *rows), desk.settings)


def asked(desk: Desk, child: Child, **properties: object) -> Request:
    with desk.register.begin(MATCHER) as work:
        request = make_request(work, child, **properties)
        work.commit()
    return request


def state(desk: Desk, request: Request) -> RequestState:
    with desk.register.read(MATCHER) as work:
        return work.requests.get(request.id).state


def held(desk: Desk, number: int, child: Child, request: Request | None = None, **properties: object) -> Occupancy:
    days = {"starts": HELD_FROM, "expires_on": EXPIRES, **properties}
    asked_for = None if request is None else request.id
    (one,) = desk.put(
        occupancy(desk.one.beds[number], OccupancyKind.HELD, child=child.id, request=asked_for, **days)  # type: ignore[arg-type]
    )
    return one


def lives(desk: Desk, number: int, child: Child, starts: date = date(2026, 3, 1), **properties: object) -> None:
    desk.put(occupancy(desk.one.beds[number], OccupancyKind.LIVES, starts, child=child.id, **properties))  # type: ignore[arg-type]


def codes(desk: Desk) -> list[str]:
    return [one.code for one in desk.seen.problems]


def test_a_child_takes_the_bed_that_is_held_for_it_and_its_request_is_placed(desk: Desk) -> None:
    child = desk.child()
    request = asked(desk, child)
    held(desk, 1, child, request)
    take_in(desk, row(child, "22-11-2026"))
    plan = only(desk.seen)
    assert (plan.outcome, [(one.field, one.old, one.new) for one in plan.changes]) == (
        Outcome.CHANGED,
        [("stay", "held", "lives"), ("request_state", "open", "placed")],
    )
    bed, day = desk.one.beds[1].id, date(2026, 11, 22)
    assert desk.stays(child.case_number) == [("held", bed, HELD_FROM, day), ("lives", bed, day, None)]
    assert (state(desk, request), codes(desk)) == (RequestState.PLACED, [])
    with desk.register.read(MATCHER) as work:
        hold, stay = work.occupancies.of_child(child.id)
    assert (hold.end_reason, stay.request) == ("placed", request.id)
    take_in(desk, row(child, "22-11-2026"))
    assert (only(desk.seen).outcome, codes(desk)) == (Outcome.UNCHANGED, [])


def test_placing_by_a_list_can_be_undone_with_the_request(desk: Desk) -> None:
    child = desk.child()
    request = asked(desk, child)
    held(desk, 1, child, request)
    result = take_in(desk, row(child, "22-11-2026"))
    assert "requests" in result.kinds and result.act is not None
    undo_act(desk.register, MATCHER, result.act)
    assert desk.stays(child.case_number) == [("held", desk.one.beds[1].id, HELD_FROM, None)]
    assert state(desk, request) is RequestState.OPEN


def test_a_hold_on_the_last_bed_is_no_obstacle_for_its_own_child(desk: Desk) -> None:
    child, first, second = desk.child(), desk.child(), desk.child()
    lives(desk, 0, first)
    lives(desk, 1, second)
    held(desk, 2, child)
    take_in(desk, row(child, "01-11-2026"))
    assert desk.stays(child.case_number) == [("lives", desk.one.beds[2].id, date(2026, 11, 1), None)]
    assert desk.seen.counts()[Outcome.CONFLICT] == 0


@pytest.mark.parametrize(("bed", "number"), [("Plek 1", 0), ("kamer 1", 1), (None, 1)])
def test_a_bed_the_list_names_goes_before_the_held_one_which_is_given_back(
    desk: Desk, bed: Cell, number: int
) -> None:
    child = desk.child()
    held(desk, 1, child)
    take_in(desk, row(child, "22-11-2026", bed))
    assert [one == "lives" for one in desk.covering(desk.one)] == [n == number for n in range(3)]
    assert "held" not in desk.covering(desk.one)


def test_a_held_bed_somebody_else_still_had_is_given_back_for_another(desk: Desk) -> None:
    child, before = desk.child(), desk.child()
    lives(desk, 0, before, ends=HELD_FROM)
    held(desk, 0, child)
    take_in(desk, row(child, "01-11-2026"))
    assert desk.covering(desk.one) == ["", "lives", ""]


def test_a_hold_elsewhere_or_for_somebody_else_stays(desk: Desk) -> None:
    child, other = desk.child(), desk.child()
    request = asked(desk, child)
    held(desk, 0, other)
    held(desk, 1, child, request)
    take_in(desk, row(child, "22-11-2026", house="Testhof 2"))
    assert (desk.covering(desk.one), desk.covering(desk.two)) == (["held", "held", ""], ["lives", ""])
    assert state(desk, request) is RequestState.OPEN
    assert [(one.code, one.blocking, one.value, dict(one.facts)) for one in desk.seen.problems] == [
        ("request_left_open", False, child.case_number, {"number": request.number})
    ]


def test_an_ended_placement_in_the_list_does_not_end_a_hold(desk: Desk) -> None:
    child = desk.child()
    held(desk, 1, child)
    take_in(desk, [*row(child, "01-01-2026")[:7], "01-11-2026", None])
    assert (codes(desk), desk.covering(desk.one)) == (["ended_unknown"], ["", "held", ""])


def test_a_corrected_bed_is_taken_over(desk: Desk) -> None:
    child = desk.child()
    lives(desk, 0, child, note="verzonnen")
    take_in(desk, row(child, "01-03-2026", "Plek 3"))
    assert [(one.field, one.old, one.new) for one in only(desk.seen).changes] == [("bed", 1, 3)]
    assert desk.stays(child.case_number) == [("lives", desk.one.beds[2].id, date(2026, 3, 1), None)]
    with desk.register.read(MATCHER) as work:
        assert work.occupancies.of_child(child.id)[0].note == "verzonnen"
    take_in(desk, row(child, None, "3"))
    assert (only(desk.seen).outcome, codes(desk)) == (Outcome.UNCHANGED, [])


def test_children_change_places_in_one_list_and_back_by_undoing(desk: Desk) -> None:
    first, second, third = desk.child(), desk.child(), desk.child()
    for number, child in enumerate((first, second, third)):
        lives(desk, number, child, date(2026, 3, 1 + number))
    result = take_in(
        desk, row(first, "01-03-2026", "Plek 2"), row(second, "02-03-2026", 3), row(third, "03-03-2026", "bed 1")
    )
    beds = {int(bed.id): bed.number for bed in desk.one.beds}

    def numbers() -> list[int]:
        return [beds[desk.stays(child.case_number)[0][1]] for child in (first, second, third)]

    assert result.act is not None
    assert (numbers(), desk.seen.counts()[Outcome.CHANGED], codes(desk)) == ([2, 3, 1], 3, [])
    undo_act(desk.register, MATCHER, result.act)
    assert numbers() == [1, 2, 3]


def test_a_bed_that_is_not_free_on_all_days_or_wanted_twice_is_said(desk: Desk) -> None:
    first, second, third = desk.child(), desk.child(), desk.child()
    lives(desk, 0, first)
    lives(desk, 1, second, date(2026, 6, 1))
    preview(desk, row(first, "01-03-2026", "Plek 2"), row(second, "01-06-2026", "Plek 2"))
    assert [(one.row, one.code, dict(one.facts)) for one in desk.seen.problems] == [
        (2, "bed_not_free", {"known": 1})
    ]
    desk.put(occupancy(desk.one.beds[1], OccupancyKind.LIVES, date(2026, 1, 1), date(2026, 5, 1), child=third.id))
    take_in(desk, row(first, "01-03-2026", "Plek 2"), row(second, "01-06-2026", "Plek 1"))
    assert codes(desk) == ["bed_not_free", "bed_not_free"]
    assert not desk.seen.would_write
    preview(desk, row(first, "01-03-2026", "Plek 3"), row(second, "01-06-2026", "Plek 3"))
    assert codes(desk) == ["bed_not_free", "bed_not_free"]


@pytest.mark.parametrize(
    ("since", "bed", "code"),
    [
        ("01-03-2026", "Plek 9", ["bed_unknown"]),
        ("01-02-2026", "Plek 3", ["bed_not_moved"]),
        ("01-03-2026", "Vlinderkamer", []),
        ("01-03-2026", "Plek 1", []),
    ],
)
def test_a_bed_that_cannot_be_taken_over_is_said(desk: Desk, since: Cell, bed: Cell, code: list[str]) -> None:
    child = desk.child()
    lives(desk, 0, child)
    take_in(desk, row(child, since, bed))
    assert (codes(desk), desk.covering(desk.one)) == (code, ["lives", "", ""])


def test_a_kept_bed_is_not_moved_and_that_is_said(desk: Desk) -> None:
    child = desk.child()
    desk.put(
        occupancy(
            desk.one.beds[0], OccupancyKind.KEPT, date(2026, 10, 1), child=child.id, kept_kind=KeptKind.KEPT_HOME,
            review_on=date(2026, 12, 1),
        )
    )  # fmt: skip
    take_in(desk, row(child, "01-10-2026", "Plek 2", status="plek aangehouden"))
    assert (codes(desk), desk.covering(desk.one)) == (["bed_not_moved"], ["kept", "", ""])
