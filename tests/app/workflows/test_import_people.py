"""Lists of people beside a register and into it, on both kinds of database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.exchange.reconciliation import Outcome
from app.workflows.import_people import PreviewOutdated, apply_people, compare_people
from app.workflows.undoing import undo_act
from db.register import Register
from matching.entities.codes import Gender, KeptKind, OccupancyKind, Source
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
from tests.support.people_register import TODAY, preview_of
from tests.support.small_registers import (
    ALMELO,
    occupancy,
)

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip


@pytest.fixture
def desk(register: Register, tmp_path: Path) -> Desk:
    return Desk(register, tmp_path)


def row(
    number: str,
    house: str = "Testhof 1",
    since: Cell = "01-03-2026",
    status: Cell = None,
    end: Cell = None,
    birth: Cell = "03-03-2017",
    gemeente: Cell = "Almelo",
) -> tuple[Cell, ...]:
    return (number, birth, "meisje", gemeente, house, since, status, end)


def test_a_new_child_comes_to_live_on_a_free_bed(desk: Desk) -> None:
    preview = desk.preview(row("K-1"))
    plan = only(preview)
    assert (plan.outcome, plan.subject, plan.assumed) == (Outcome.NEW, "Testhof 1", ("ground",))
    assert (preview.would_write, preview.can_be_applied, preview.problems) == (True, True, ())
    result = apply_people(desk.register, MATCHER, preview, desk.settings)
    assert result.facilities == {desk.one.facility.id}
    assert desk.stays("K-1") == [("lives", desk.one.beds[0].id, date(2026, 3, 1), None)]
    with desk.register.read(MATCHER) as work:
        (child,) = work.children.all()
        (stay,) = work.occupancies.of_child(child.id)
    assert (child.birth_date, child.gender, child.responsible.municipality, child.responsible.ground) == (
        date(2017, 3, 3), Gender.FEMALE, ALMELO, 1,
    )  # fmt: skip
    assert (stay.source, stay.stated_on) == (Source.LIST, TODAY)


def test_nothing_is_written_before_apply_and_the_same_list_changes_nothing(desk: Desk) -> None:
    desk.preview(row("K-1"), row("K-2", "Testhof 2"))
    with desk.register.read(MATCHER) as work:
        assert (work.children.all(), work.occupancies.all()) == ((), ())
    assert desk.take_in(row("K-1"), row("K-2", "Testhof 2")).counts[Outcome.NEW] == 2
    again = desk.take_in(row("K-1"), row("K-2", "Testhof 2"))
    assert (again.import_id, again.counts[Outcome.UNCHANGED], again.counts[Outcome.NEW]) == (None, 2, 0)


def test_an_unknown_occupant_turns_out_to_be_this_child(desk: Desk) -> None:
    desk.put(occupancy(desk.one.beds[1], OccupancyKind.OCCUPIED_UNKNOWN, date(2026, 11, 1)))
    desk.take_in(row("K-1"))
    assert desk.covering(desk.one) == ["", "lives", ""]
    assert desk.stays("K-1")[0][2] == date(2026, 3, 1)


def test_who_came_after_the_unknown_one_took_over_from_that_day(desk: Desk) -> None:
    desk.put(occupancy(desk.one.beds[1], OccupancyKind.OCCUPIED_UNKNOWN, date(2026, 1, 10)))
    desk.take_in(row("K-1"))
    assert desk.covering(desk.one) == ["", "lives", ""]
    assert desk.covering(desk.one, date(2026, 2, 1)) == ["", "occupied_unknown", ""]


def test_who_only_comes_later_is_not_the_unknown_one_of_today(desk: Desk) -> None:
    desk.put(*(occupancy(bed, OccupancyKind.OCCUPIED_UNKNOWN, date(2026, 1, 1)) for bed in desk.two.beds))
    plan = only(desk.preview(row("K-1", "Testhof 2", "01-12-2026")))
    assert plan.conflict is not None and plan.conflict.code == "no_bed"


def test_known_children_holds_and_kept_beds_are_not_taken(desk: Desk) -> None:
    other, away = desk.child(), desk.child()
    desk.put(
        occupancy(desk.one.beds[0], OccupancyKind.LIVES, date(2026, 1, 1), child=other.id),
        occupancy(desk.one.beds[1], OccupancyKind.HELD, date(2026, 11, 20), expires_on=date(2026, 12, 1)),
        occupancy(
            desk.one.beds[2], OccupancyKind.KEPT, date(2026, 10, 1), child=away.id, kept_kind=KeptKind.KEPT_HOME,
            review_on=date(2026, 12, 1),
        ),
    )  # fmt: skip
    result = desk.take_in(row("K-1"))
    plan = next(one for one in desk.seen.plans if one.outcome is Outcome.CONFLICT)
    assert plan.conflict is not None
    assert (plan.conflict.code, dict(plan.conflict.register_side)) == (
        "no_bed",
        {"beds": 3, "known": 1, "other": 2},
    )
    assert desk.covering(desk.one) == ["lives", "held", "kept"]
    with desk.register.read(MATCHER) as work:
        (task,) = work.tasks.unresolved("list_conflict")
        assert work.children.by_case_number("K-1") is None
    assert (result.conflict_tasks, task.facts["name"], task.facility) == (1, "K-1", desk.one.facility.id)
    assert desk.take_in(row("K-1")).conflict_tasks == 0


def test_a_later_day_elsewhere_is_a_move(desk: Desk) -> None:
    desk.take_in(row("K-1"))
    desk.take_in(row("K-1", "Testhof 2", "01-11-2026"))
    plan = only(desk.seen)
    assert plan.outcome is Outcome.CHANGED
    assert [(one.field, one.old, one.new) for one in plan.changes] == [("facility", "Testhof 1", "Testhof 2")]
    assert desk.stays("K-1") == [
        ("lives", desk.one.beds[0].id, date(2026, 3, 1), date(2026, 11, 1)),
        ("lives", desk.two.beds[0].id, date(2026, 11, 1), None),
    ]


@pytest.mark.parametrize("since", ["01-03-2026", "15-01-2026", None])
def test_an_earlier_or_unsaid_day_elsewhere_is_asked(desk: Desk, since: Cell) -> None:
    desk.take_in(row("K-1"))
    desk.take_in(row("K-1", "Testhof 2", since))
    plan = only(desk.seen)
    assert plan.conflict is not None and plan.conflict.code == "lives_elsewhere"
    assert desk.stays("K-1") == [("lives", desk.one.beds[0].id, date(2026, 3, 1), None)]


def test_beds_that_come_free_by_moves_are_used_whatever_the_order(desk: Desk) -> None:
    desk.take_in(row("K-1", "Testhof 2"), row("K-2", "Testhof 2"))
    assert desk.take_in(
        row("K-3", "Testhof 2", "02-11-2026"), row("K-1", "Testhof 1", "01-11-2026"), row("K-2", "Testhof 2")
    ).counts == {
        Outcome.NEW: 1, Outcome.CHANGED: 1, Outcome.UNCHANGED: 1, Outcome.STALE: 0, Outcome.CONFLICT: 0,
    }  # fmt: skip
    assert desk.covering(desk.two) == ["lives", "lives"]


def test_an_end_in_the_list_ends_the_known_placement(desk: Desk) -> None:
    desk.take_in(row("K-1"))
    desk.take_in(row("K-1", end="10-11-2026"))
    assert desk.stays("K-1") == [("lives", desk.one.beds[0].id, date(2026, 3, 1), date(2026, 11, 10))]
    assert desk.take_in(row("K-1", end="10-11-2026")).import_id is None
    desk.preview(row("K-1", end="12-11-2026"))
    plan = only(desk.seen)
    assert plan.conflict is not None and plan.conflict.code == "other_end"


def test_an_end_to_come_is_only_expected(desk: Desk) -> None:
    desk.take_in(row("K-1", end="01-02-2027"))
    with desk.register.read(MATCHER) as work:
        (one,) = work.occupancies.all()
    assert (one.ends, one.expected_end) == (None, date(2027, 2, 1))


def test_a_past_placement_that_nobody_knew_is_said_and_left_out(desk: Desk) -> None:
    result = desk.take_in(row("K-1", end="10-11-2026"))
    assert result.import_id is None
    assert [one.code for one in desk.seen.problems] == ["ended_unknown"]
    with desk.register.read(MATCHER) as work:
        assert work.children.all() == ()


def test_history_and_now_in_one_list(desk: Desk) -> None:
    desk.take_in(row("K-1"))
    desk.take_in(row("K-1", end="01-10-2026"), row("K-1", "Testhof 2", "01-10-2026"))
    assert desk.stays("K-1") == [
        ("lives", desk.one.beds[0].id, date(2026, 3, 1), date(2026, 10, 1)),
        ("lives", desk.two.beds[0].id, date(2026, 10, 1), None),
    ]


def test_two_places_at_once_are_asked_and_neither_is_taken(desk: Desk) -> None:
    desk.preview(row("K-1"), row("K-1", "Testhof 2"))
    assert [(one.code, one.row) for one in desk.seen.problems] == [("listed_again", 3)]
    assert desk.seen.plans == ()


def test_the_same_row_twice_counts_once(desk: Desk) -> None:
    assert desk.take_in(row("K-1"), row("K-1")).counts[Outcome.NEW] == 1
    assert [(one.code, one.blocking) for one in desk.seen.problems] == [("listed_again", False)]


def test_a_home_that_is_kept_beside_a_stay(desk: Desk) -> None:
    desk.take_in(row("K-1", since="01-03-2025"))
    desk.take_in(
        row("K-1", since="01-10-2026", status="plek aangehouden"), row("K-1", "Testhof 2", "01-10-2026", "woont")
    )
    bed = desk.one.beds[0].id
    assert desk.stays("K-1") == [
        ("lives", bed, date(2025, 3, 1), date(2026, 10, 1)),
        ("kept", bed, date(2026, 10, 1), None),
        ("lives", desk.two.beds[0].id, date(2026, 10, 1), None),
    ]
    with desk.register.read(MATCHER) as work:
        kept = next(one for one in work.occupancies.all() if one.kind is OccupancyKind.KEPT)
    assert (kept.kept_kind, kept.review_on) == (KeptKind.KEPT_HOME, TODAY + timedelta(days=42))
    assert desk.take_in(row("K-1", since="15-11-2026", status="woont")).counts[Outcome.CHANGED] == 1
    assert desk.covering(desk.one) == ["lives", "", ""]
    assert desk.covering(desk.two) == ["", ""]


def test_missing_children_are_shown_and_stay(desk: Desk) -> None:
    desk.take_in(row("K-1"), row("K-2"), row("K-3", "Testhof 2"))
    desk.take_in(row("K-1"))
    assert {one.case_number: one.outcome for one in desk.seen.plans} == {
        "K-1": Outcome.UNCHANGED, "K-2": Outcome.STALE,
    }  # fmt: skip
    assert desk.covering(desk.one) == ["lives", "lives", ""]


@pytest.mark.parametrize(
    ("bad", "code", "suggestion"),
    [
        (row("K-1", "Testhoff 1"), "facility_unknown", "Testhof 1"),
        (row("", birth="03-03-2017"), "case_number_missing", None),
        (row("K-1", birth=None), "birth_missing", None),
        (row("K-1", birth="31-02-2017"), "date_impossible", None),
        (row("K-1", since="ergens"), "date_unreadable", None),
        (row("K-1", gemeente=None), "municipality_missing", None),
        (row("K-1", gemeente="Almeloo"), "place_unknown", "Almelo"),
        (row("K-1", status="achtervang"), "stay_unknown", None),
        (row("K-1", status="gereserveerd"), "hold_not_taken_in", None),
        (row("K-1", status="vertrokken"), "ended_without_day", None),
        (row("K-1", end="01-02-2026"), "end_before_start", None),
    ],
)
def test_what_cannot_be_used_keeps_the_row_out(
    desk: Desk, bad: Sequence[Cell], code: str, suggestion: str | None
) -> None:
    desk.take_in(row("K-9", "Testhof 2"), bad)
    (problem,) = desk.seen.problems
    assert (problem.code, problem.row, problem.suggestion, problem.blocking) == (code, 3, suggestion, True)
    with desk.register.read(MATCHER) as work:
        assert [one.case_number for one in work.children.all()] == ["K-9"]


def test_a_facility_is_not_taken_for_one_elsewhere(desk: Desk) -> None:
    head = (*HEAD, "Plaats voorziening")
    preview, _ = preview_of(desk.register, MATCHER, desk.folder, PLACEMENTS, [head, (*row("K-1"), "Enschede")])
    assert [one.code for one in preview.problems] == ["facility_elsewhere"]


def test_a_known_child_with_another_birth_date_is_asked_and_nothing_is_taken(desk: Desk) -> None:
    child = desk.child()
    desk.take_in(row(child.case_number, birth="04-03-2017"))
    plan = only(desk.seen)
    assert plan.conflict is not None and plan.conflict.code == "other_birth_date"
    assert desk.covering(desk.one) == ["", "", ""]


def test_the_responsible_municipality_is_never_overwritten(desk: Desk) -> None:
    desk.take_in(row("K-1"))
    desk.take_in(row("K-1", gemeente="Enschede", since="01-02-2026"))
    plan = only(desk.seen)
    assert plan.conflict is not None and plan.conflict.code == "other_municipality"
    with desk.register.read(MATCHER) as work:
        (child,) = work.children.all()
    assert child.responsible.municipality == ALMELO
    assert desk.stays("K-1")[0][2] == date(2026, 2, 1)


def test_the_same_child_under_another_number_is_asked(desk: Desk) -> None:
    known = desk.child(birth_date=date(2017, 3, 3))
    desk.take_in(row("X-7"), row("K-8", "Testhof 2", birth="04-04-2016"))
    (problem,) = desk.seen.problems
    assert (problem.code, problem.value, problem.suggestion) == ("maybe_same_child", "X-7", known.case_number)
    assert desk.covering(desk.one) == ["", "", ""]
    desk.take_in(row("X-7"), same_child={"X-7": known.case_number})
    assert desk.stays(known.case_number) == [("lives", desk.one.beds[0].id, date(2026, 3, 1), None)]


def test_another_child_with_the_same_birth_date_can_be_said_to_be_another(desk: Desk) -> None:
    desk.child(birth_date=date(2017, 3, 3))
    desk.take_in(row("X-7"), same_child={"X-7": "X-7"})
    with desk.register.read(MATCHER) as work:
        assert len(work.children.all()) == 2


def test_case_numbers_are_known_in_other_spellings(desk: Desk) -> None:
    child = desk.child(birth_date=date(2017, 3, 3))
    desk.take_in(row(child.case_number.replace("-", " ").lower()))
    with desk.register.read(MATCHER) as work:
        assert len(work.children.all()) == 1
    assert len(desk.stays(child.case_number)) == 1


def test_a_preview_that_is_out_of_date_writes_nothing(desk: Desk) -> None:
    preview = desk.preview(row("K-1"))
    desk.put(occupancy(desk.one.beds[0], OccupancyKind.CLOSED, date(2026, 1, 1)))
    with pytest.raises(PreviewOutdated):
        apply_people(desk.register, MATCHER, preview, desk.settings)
    fresh = compare_people(desk.register, MATCHER, preview, desk.settings)
    apply_people(desk.register, MATCHER, fresh, desk.settings)
    assert desk.covering(desk.one) == ["closed", "lives", ""]


def test_an_import_is_kept_with_its_file_and_can_be_undone(desk: Desk) -> None:
    desk.put(occupancy(desk.one.beds[1], OccupancyKind.OCCUPIED_UNKNOWN, date(2026, 11, 1)))
    result = desk.take_in(row("K-1"), row("K-2", "Testhof 2"))
    assert result.import_id is not None and result.act is not None
    with desk.register.read(MATCHER) as work:
        (one,) = work.imports.latest()
        assert work.imports.file(one.id) == (desk.folder / "lijst.xlsx").read_bytes()
    assert (one.kind, one.act, one.summary["counts"]["new"]) == ("placements", result.act, 2)
    undo_act(desk.register, MATCHER, result.act)
    assert desk.covering(desk.one) == ["", "occupied_unknown", ""]
    with desk.register.read(MATCHER) as work:
        assert work.children.all() == ()
