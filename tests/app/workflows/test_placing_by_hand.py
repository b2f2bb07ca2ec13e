"""A placement written down by hand takes the right bed, ends what it must, and never moves another child."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.workflows.bed_changes import say_free, say_occupied
from app.workflows.bed_words import NoFreeBed, free_beds
from app.workflows.placing_by_hand import (
    EndsBeforeStart,
    NewChild,
    PlacementByHand,
    end_placement,
    record_placement,
)
from app.workflows.undoing import acts_about, undo_act
from db.errors import AlreadyThere, BedTaken, ChildLivesElsewhere, StaleEdit
from db.register import Register
from matching.entities.children import Child, Occupancy, ResponsibleMunicipality
from matching.entities.codes import Gender, KeptKind, OccupancyKind, RequestState, Source
from matching.entities.facilities import VacancyConfirmation
from matching.entities.identifiers import ChildId
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
from tests.support.small_registers import (
    ALMELO,
    DAY,
    ENSCHEDE,
    House,
    make_child,
    make_house,
    make_request,
    occupancy,
)

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip
LIVES, UNKNOWN, HELD, KEPT = (
    OccupancyKind.LIVES,
    OccupancyKind.OCCUPIED_UNKNOWN,
    OccupancyKind.HELD,
    OccupancyKind.KEPT,
)
LISTED = DAY - timedelta(days=6)
SOON = DAY + timedelta(days=8)


@pytest.fixture
def house(register: Register) -> House:
    """Three beds: occupant unknown since the list of six days ago, free, free."""
    with register.begin(MATCHER) as work:
        made = make_house(work, "Testhuis 7", beds=3)
        work.occupancies.save(occupancy(made.beds[0], UNKNOWN, LISTED, source=Source.LIST, stated_on=LISTED))
        work.confirmations.save(VacancyConfirmation(0, made.facility.id, LISTED, Source.LIST, work.moment, "", 2))
        work.commit()
    return made


@pytest.fixture
def child(register: Register) -> Child:
    with register.begin(MATCHER) as work:
        made = make_child(work)
        work.commit()
    return made


def on_bed(register: Register, house: House, number: int) -> list[Occupancy]:
    with register.read(MATCHER) as work:
        return list(work.occupancies.of_bed(house.beds[number - 1].id))


def place(register: Register, house: House, child: ChildId | NewChild, starts: date = DAY, **more: object) -> int:
    return record_placement(register, MATCHER, PlacementByHand(house.facility.id, child, starts, **more), DAY)  # type: ignore[arg-type]


def test_who_came_before_the_list_was_counted_in_it(register: Register, house: House, child: Child) -> None:
    since = date(2026, 3, 1)
    place(register, house, child.id, since)
    (lives,) = on_bed(register, house, 1)
    assert (lives.kind, lives.child, lives.starts, lives.ends) == (LIVES, child.id, since, None)
    assert (lives.source, lives.stated_on) == (Source.PLACEMENT, DAY)
    with register.read(MATCHER) as work:
        assert len(free_beds(work, house.facility.id, DAY)) == 2


def test_who_came_after_the_list_takes_a_free_bed(register: Register, house: House, child: Child) -> None:
    place(register, house, child.id, LISTED + timedelta(days=2))
    assert [one.kind for one in on_bed(register, house, 1)] == [UNKNOWN]
    assert [one.kind for one in on_bed(register, house, 2)] == [LIVES]


def test_the_unknown_occupant_before_the_child_stays(register: Register, house: House, child: Child) -> None:
    place(register, house, child.id, DAY, bed=house.beds[0].id)
    before, lives = on_bed(register, house, 1)
    assert (before.kind, before.starts, before.ends) == (UNKNOWN, LISTED, DAY)
    assert (lives.kind, lives.starts) == (LIVES, DAY)


def test_who_came_on_the_day_of_the_list_was_that_unknown_occupant(
    register: Register, house: House, child: Child
) -> None:
    place(register, house, child.id, LISTED)
    (lives,) = on_bed(register, house, 1)
    assert (lives.kind, lives.starts) == (LIVES, LISTED)


def test_a_bed_held_for_the_child_is_its_bed(register: Register, house: House, child: Child) -> None:
    with register.begin(MATCHER) as work:
        request = make_request(work, child)
        hold = occupancy(house.beds[2], HELD, DAY, child=child.id, request=request.id, expires_on=SOON)
        work.occupancies.save(hold)
        work.commit()
    act = place(register, house, child.id, DAY + timedelta(days=3), request=request.id)
    held, lives = on_bed(register, house, 3)
    assert (held.kind, held.ends, held.end_reason) == (HELD, DAY + timedelta(days=3), "placed")
    assert (lives.kind, lives.request) == (LIVES, request.id)
    with register.read(MATCHER) as work:
        assert work.requests.get(request.id).state is RequestState.PLACED
    undo_act(register, MATCHER, act)  # type: ignore[arg-type]
    (held,) = on_bed(register, house, 3)
    assert (held.kind, held.ends, held.end_reason) == (HELD, None, "")
    with register.read(MATCHER) as work:
        assert work.requests.get(request.id).state is RequestState.OPEN


def test_coming_home_is_a_return(register: Register, house: House, child: Child) -> None:
    with register.begin(MATCHER) as work:
        kept = occupancy(
            house.beds[1], KEPT, date(2026, 9, 1), child=child.id, kept_kind=KeptKind.KEPT_HOME, review_on=SOON
        )
        work.occupancies.save(kept)
        work.commit()
    place(register, house, child.id)
    kept, lives = on_bed(register, house, 2)
    assert (kept.kind, kept.ends, kept.end_reason) == (KEPT, DAY, "home_kept_return")
    assert (lives.kind, lives.starts) == (LIVES, DAY)


def test_a_bed_of_another_child_is_never_taken(register: Register, house: House, child: Child) -> None:
    with register.begin(MATCHER) as work:
        other = make_child(work)
        for bed in house.beds[1:]:
            work.occupancies.save(occupancy(bed, HELD, DAY, child=other.id, expires_on=SOON))
        work.commit()
    with pytest.raises(BedTaken) as refused:
        place(register, house, child.id, bed=house.beds[2].id)
    assert [(one.kind, one.child) for one in refused.value.covering] == [(HELD, other.id)]
    place(register, house, child.id)
    assert [one.kind for one in on_bed(register, house, 1)] == [UNKNOWN, LIVES]
    with register.begin(MATCHER) as work:
        third = make_child(work)
        work.commit()
    with pytest.raises(NoFreeBed):
        place(register, house, third.id)


def test_what_is_planned_on_the_bed_asks_for_an_expected_end(
    register: Register, house: House, child: Child
) -> None:
    with register.begin(MATCHER) as work:
        work.occupancies.save(occupancy(house.beds[1], OccupancyKind.CLOSED, SOON))
        work.commit()
    bed = house.beds[1].id
    with pytest.raises(BedTaken):
        place(register, house, child.id, bed=bed)
    with pytest.raises(BedTaken):
        place(register, house, child.id, bed=bed, expected_end=SOON + timedelta(days=1))
    place(register, house, child.id, bed=bed, expected_end=SOON - timedelta(days=1))
    lives, closed = on_bed(register, house, 2)
    assert (lives.kind, lives.ends, lives.expected_end) == (LIVES, SOON, SOON - timedelta(days=1))
    assert (closed.kind, closed.starts) == (OccupancyKind.CLOSED, SOON)


def test_a_move_ends_the_earlier_placement_with_its_reason(register: Register, house: House, child: Child) -> None:
    with register.begin(MATCHER) as work:
        old = make_house(work, "Testhuis 8", beds=1)
        work.occupancies.save(occupancy(old.beds[0], LIVES, date(2025, 1, 1), child=child.id))
        work.commit()
    with pytest.raises(ChildLivesElsewhere) as refused:
        place(register, house, child.id, SOON)
    assert [one.bed for one in refused.value.covering] == [old.beds[0].id]
    act = place(register, house, child.id, SOON, earlier_reason="breakdown")
    (ended,) = on_bed(register, old, 1)
    assert (ended.ends, ended.end_reason) == (SOON, "breakdown")
    (lives,) = on_bed(register, house, 2)
    assert (lives.child, lives.starts) == (child.id, SOON)
    assert acts_about(register, MATCHER, "facilities", old.facility.id)[0].id == act
    undo_act(register, MATCHER, act)  # type: ignore[arg-type]
    assert on_bed(register, old, 1)[0].ends is None
    assert on_bed(register, house, 2) == []


def test_a_move_leaves_the_home_that_is_kept(register: Register, house: House, child: Child) -> None:
    with register.begin(MATCHER) as work:
        stay, home = make_house(work, "Testhuis 9", beds=1), make_house(work, "Testhuis 10", beds=1)
        work.occupancies.save(occupancy(stay.beds[0], LIVES, date(2026, 9, 1), child=child.id))
        kept = {"child": child.id, "kept_kind": KeptKind.KEPT_HOME, "review_on": SOON}
        work.occupancies.save(occupancy(home.beds[0], KEPT, date(2026, 9, 1), **kept))
        work.commit()
    place(register, house, child.id, SOON, earlier_reason="planned_move_on")
    assert on_bed(register, stay, 1)[0].ends == SOON
    assert on_bed(register, home, 1)[0].ends is None


def test_a_new_child_needs_little_and_gets_the_next_number(register: Register, house: House) -> None:
    fresh = NewChild(date(2015, 5, 4), Gender.MALE, ResponsibleMunicipality(ENSCHEDE, 2), ALMELO)
    act = place(register, house, fresh)
    with register.read(MATCHER) as work:
        (made,) = work.children.all()
        assert (made.birth_date, made.gender, made.origin_municipality) == (date(2015, 5, 4), Gender.MALE, ALMELO)
        assert made.responsible == ResponsibleMunicipality(ENSCHEDE, 2)
        assert made.case_number.startswith("K-2026-")
    undo_act(register, MATCHER, act)  # type: ignore[arg-type]
    with register.read(MATCHER) as work:
        assert work.children.all() == () and work.occupancies.of_child(made.id) == ()
    place(register, house, NewChild(fresh.birth_date, fresh.gender, fresh.responsible, ALMELO, "ZAAK 12"))
    with pytest.raises(AlreadyThere):
        place(register, house, NewChild(fresh.birth_date, fresh.gender, fresh.responsible, ALMELO, "ZAAK 12"))


def test_the_end_of_a_placement_frees_the_bed(register: Register, house: House, child: Child) -> None:
    place(register, house, child.id, date(2026, 3, 1))
    (lives,) = on_bed(register, house, 1)
    with pytest.raises(EndsBeforeStart):
        end_placement(register, MATCHER, lives, date(2026, 3, 1), "returned_home", DAY)
    act = end_placement(register, MATCHER, lives, DAY, "returned_home", DAY)
    (ended,) = on_bed(register, house, 1)
    assert (ended.ends, ended.end_reason, ended.stated_on) == (DAY, "returned_home", DAY)
    with register.read(MATCHER) as work:
        assert len(free_beds(work, house.facility.id, DAY)) == 3
    with pytest.raises(StaleEdit):
        end_placement(register, MATCHER, lives, DAY, "adult", DAY)
    undo_act(register, MATCHER, act)
    assert on_bed(register, house, 1)[0].ends is None


def test_an_end_before_the_start_is_refused(register: Register, house: House, child: Child) -> None:
    with pytest.raises(EndsBeforeStart):
        place(register, house, child.id, DAY, expected_end=DAY)
    assert on_bed(register, house, 2) == []


def test_the_provider_says_occupied_until_a_day_and_free_again(register: Register, house: House) -> None:
    bed = house.beds[1].id
    say_occupied(register, MATCHER, bed, DAY)
    say_occupied(register, MATCHER, bed, DAY, SOON)
    (unknown,) = on_bed(register, house, 2)
    assert (unknown.kind, unknown.starts, unknown.expected_end) == (UNKNOWN, DAY, SOON)
    assert (unknown.source, unknown.stated_on) == (Source.PROVIDER, DAY)
    with register.read(MATCHER) as work:
        said = work.confirmations.freshness()[house.facility.id]
        assert (said.confirmed_on, said.source, said.free_beds) == (DAY, Source.PROVIDER, 1)
    (listed,) = on_bed(register, house, 1)
    act = say_free(register, MATCHER, listed, DAY)
    (ended,) = on_bed(register, house, 1)
    assert (ended.starts, ended.ends, ended.source) == (LISTED, DAY, Source.PROVIDER)
    with register.read(MATCHER) as work:
        assert work.confirmations.freshness()[house.facility.id].free_beds == 2
    undo_act(register, MATCHER, act)
    assert on_bed(register, house, 1)[0].ends is None
    say_free(register, MATCHER, unknown, DAY)
    assert on_bed(register, house, 2) == []


def test_a_bed_that_somebody_lives_in_cannot_be_called_occupied_by_an_unknown(
    register: Register, house: House, child: Child
) -> None:
    place(register, house, child.id, bed=house.beds[1].id)
    with pytest.raises(BedTaken):
        say_occupied(register, MATCHER, house.beds[1].id, DAY)
