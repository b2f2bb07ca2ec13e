"""What every bed says of itself: who, until when, by whom it was said and how long ago, and what comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.workflows.bed_changes import say_occupied
from app.workflows.bed_states import BedState, in_the_way, load_beds
from app.workflows.child_corrections import correct_child, replace_child
from app.workflows.duplicate_children import find_children, find_duplicates, initials, possible_duplicates
from app.workflows.placing_by_hand import NewChild, PlacementByHand, record_placement
from app.workflows.undoing import undo_act
from db.errors import AlreadyThere, ChildLivesElsewhere, StaleEdit
from db.register import Register
from matching.entities.children import Occupancy, ResponsibleMunicipality
from matching.entities.codes import Gender, OccupancyKind, RequestState, Source
from matching.entities.facilities import VacancyConfirmation
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
    APELDOORN,
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
LISTED = DAY - timedelta(days=6)
SOON = DAY + timedelta(days=8)


@pytest.fixture
def house(register: Register) -> House:
    """Free; left four days ago; unknown; lived in, then held; held; free until closed; held until the same day."""
    with register.begin(MATCHER) as work:
        made = make_house(work, "Testhuis 9", beds=7)
        child, other = make_child(work), make_child(work)
        two, three, four, five, six, seven = made.beds[1:]
        left = DAY - timedelta(days=4)
        for one in (
            occupancy(
                two, OccupancyKind.OCCUPIED_UNKNOWN, date(2026, 1, 1), left, source=Source.PHONE, stated_on=left,
            ),
            occupancy(three, OccupancyKind.OCCUPIED_UNKNOWN, LISTED - timedelta(days=9), expected_end=SOON),
            occupancy(
                four, OccupancyKind.LIVES, date(2026, 3, 1), SOON, child=child.id,
                source=Source.PLACEMENT, stated_on=date(2026, 2, 20),
            ),
            occupancy(four, OccupancyKind.HELD, SOON, child=other.id, expires_on=SOON + timedelta(days=2)),
            occupancy(six, OccupancyKind.CLOSED, SOON, source=Source.TEAM, stated_on=DAY),
            occupancy(seven, OccupancyKind.HELD, DAY, child=other.id, expires_on=SOON),
        ):  # fmt: skip
            work.occupancies.save(one)
        work.occupancies.save(occupancy(five, OccupancyKind.HELD, LISTED, child=other.id, expires_on=SOON))
        work.confirmations.save(VacancyConfirmation(0, made.facility.id, LISTED, Source.LIST, work.moment, "", 2))
        work.commit()
    return made


def states(register: Register, house: House, day: date = DAY) -> tuple[BedState, ...]:
    return load_beds(register, MATCHER, house.facility.id, day).beds


def test_every_bed_says_its_state_and_who_said_so(register: Register, house: House) -> None:
    one, two, three, four, five, six, seven = states(register, house)
    assert (one.kind, one.source, one.stated_on, one.free_until) == ("free", Source.LIST, LISTED, None)
    assert (two.kind, two.source, two.stated_on) == ("free", Source.PHONE, DAY - timedelta(days=4))
    assert (three.kind, three.source, three.stated_on) == ("occupied_unknown", Source.LIST, LISTED)
    assert (three.ends(DAY), three.is_expected(DAY)) == (SOON, True)
    assert (four.kind, four.source, four.stated_on) == ("lives", Source.PLACEMENT, date(2026, 2, 20))
    assert (four.ends(DAY), four.is_expected(DAY)) == (SOON, False)
    assert four.child is not None and four.child.case_number == "K-2026-0001"
    (held,) = four.next
    assert (held.kind, held.child) == (OccupancyKind.HELD, four.next_children[held.child].id)  # type: ignore[index]
    assert (five.kind, seven.kind) == ("held", "held")
    assert (six.kind, six.free_until) == ("free", SOON)
    counted = load_beds(register, MATCHER, house.facility.id, DAY)
    assert counted.free == 3 and counted.may_edit and counted.sees_children


def test_a_hold_is_over_on_the_day_it_expires(register: Register, house: House) -> None:
    assert states(register, house, SOON)[6].kind == "free"
    assert states(register, house, SOON - timedelta(days=1))[6].kind == "held"


def test_a_later_word_about_one_bed_wins_over_the_list(register: Register, house: House) -> None:
    say_occupied(register, MATCHER, house.beds[0].id, DAY, SOON)
    one = states(register, house)[0]
    assert (one.kind, one.source, one.stated_on) == ("occupied_unknown", Source.PROVIDER, DAY)


def test_what_stands_in_the_way_has_the_words_people_use(register: Register, house: House) -> None:
    with register.read(MATCHER) as work:
        covering = work.occupancies.covering(house.beds[3].id, DAY, None)
    lives, held = in_the_way(register, MATCHER, covering)
    assert (lives.bed_number, lives.facility, lives.case_number) == (4, "Testhuis 9", "K-2026-0001")
    assert (held.occupancy.kind, held.case_number) == (OccupancyKind.HELD, "K-2026-0002")


def living(register: Register, house: House, number: int) -> Occupancy:
    with register.read(MATCHER) as work:
        return work.occupancies.of_bed(house.beds[number - 1].id)[0]


def test_another_child_lives_here_than_was_written_down(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        first, second = work.children.all()
        request = make_request(work, first)
        work.commit()
    placed = PlacementByHand(
        house.facility.id, first.id, SOON, house.beds[0].id, None, request.id, "planned_move_on"
    )
    record_placement(register, MATCHER, placed, DAY)
    wrong = living(register, house, 1)
    act = replace_child(register, MATCHER, wrong, second.id, "nummers verwisseld", DAY)
    right = living(register, house, 1)
    assert (right.child, right.starts, right.request) == (second.id, SOON, None)
    assert (right.source, right.stated_on) == (Source.TEAM, DAY)
    with register.read(MATCHER) as work:
        assert work.requests.get(request.id).state is RequestState.OPEN
        assert work.acts.find(act).facts["why"] == "nummers verwisseld"  # type: ignore[union-attr]
    with pytest.raises(StaleEdit):
        replace_child(register, MATCHER, wrong, None, "", DAY)
    undo_act(register, MATCHER, act)
    assert living(register, house, 1).child == first.id
    with register.read(MATCHER) as work:
        assert work.requests.get(request.id).state is RequestState.PLACED


def test_nobody_knows_who_lives_here_after_all(register: Register, house: House) -> None:
    wrong = living(register, house, 4)
    replace_child(register, MATCHER, wrong, None, "", DAY)
    unknown = living(register, house, 4)
    assert (unknown.kind, unknown.child, unknown.starts) == (
        OccupancyKind.OCCUPIED_UNKNOWN,
        None,
        date(2026, 3, 1),
    )


def test_the_right_child_cannot_live_in_two_places(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        other = make_house(work, "Testhuis 10")
        child = make_child(work)
        work.occupancies.save(occupancy(other.beds[1], OccupancyKind.LIVES, LISTED, child=child.id))
        work.commit()
    with pytest.raises(ChildLivesElsewhere) as refused:
        replace_child(register, MATCHER, living(register, house, 4), child.id, "", DAY)
    assert [one.bed for one in refused.value.covering] == [other.beds[1].id]
    fresh = NewChild(date(2011, 1, 2), Gender.OTHER, ResponsibleMunicipality(ALMELO, 1), ALMELO, "NIEUW 1")
    replace_child(register, MATCHER, living(register, house, 4), fresh, "", DAY)
    (found,) = (one for one in states(register, house) if one.child is not None and one.kind == "lives")
    assert found.child is not None and found.child.case_number == "NIEUW 1"


def test_a_childs_own_data_are_mended_with_a_reason(register: Register) -> None:
    with register.begin(MATCHER) as work:
        child = make_child(work)
        other = make_child(work, keep_apart=frozenset({child.case_number, "X"}))
        work.commit()
    mended = replace(
        child, case_number="K-9", birth_date=date(2016, 3, 1), responsible=ResponsibleMunicipality(ENSCHEDE, 3)
    )
    act = correct_child(register, MATCHER, mended, " geboortejaar fout ")
    with register.read(MATCHER) as work:
        stored = work.children.get(child.id)
        assert (stored.case_number, stored.birth_date.year, stored.responsible.ground) == ("K-9", 2016, 3)
        assert work.children.get(other.id).keep_apart == {"K-9", "X"}
        done = work.acts.find(act)
        assert done is not None and done.facts["why"] == "geboortejaar fout"
        assert done.facts["fields"] == ["case_number", "birth_date", "responsible"]
    with pytest.raises(StaleEdit):
        correct_child(register, MATCHER, replace(child, gender=Gender.MALE), "")
    with pytest.raises(AlreadyThere):
        correct_child(register, MATCHER, replace(stored, case_number=other.case_number), "")
    undo_act(register, MATCHER, act)
    with register.read(MATCHER) as work:
        assert work.children.get(child.id).case_number == child.case_number
        assert work.children.get(other.id).keep_apart == {child.case_number, "X"}


def test_the_same_child_is_found_by_birth_date_and_municipality(register: Register) -> None:
    born = date(2014, 8, 9)
    with register.begin(MATCHER) as work:
        plain = make_child(work, ALMELO, birth_date=born)
        named = make_child(work, ALMELO, birth_date=born, name="Jip Verzonnen")
        moved = make_child(work, APELDOORN, birth_date=born)
        work.children.save(replace(moved, responsible=ResponsibleMunicipality(ALMELO, 1)))
        make_child(work, ENSCHEDE, birth_date=born)
        make_child(work, ALMELO, birth_date=born + timedelta(days=1))
        work.commit()
    with register.read(MATCHER) as work:
        found = possible_duplicates(work, born, ALMELO, "J. V.")
        assert [one.case_number for one in found] == [named.case_number, plain.case_number, moved.case_number]
        assert [one.id for one in possible_duplicates(work, born, APELDOORN)] == [moved.id]
        assert named.id not in [one.id for one in possible_duplicates(work, born, ALMELO, "", named.case_number)]
        assert possible_duplicates(work, date(2014, 8, 8), ALMELO) == ()


def test_initials_are_read_from_names_and_letters() -> None:
    assert initials("Jip Verzonnen") == initials("j.v.") == initials(" J  van der V ") == "jv"
    assert (initials(""), initials("Één")) == ("", "ee")


def test_a_child_is_found_while_its_number_is_typed(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        waiting = make_child(work)
        request = make_request(work, waiting)
        work.commit()
    assert find_children(register, MATCHER, "k", DAY) == ()
    found = find_children(register, MATCHER, " k-2026", DAY)
    assert [one.child.case_number for one in found] == ["K-2026-0003", "K-2026-0002", "K-2026-0001"]
    assert found[0].request is not None and found[0].request.id == request.id
    assert found[2].lives is not None and found[2].facility == "Testhuis 9"
    assert find_children(register, MATCHER, "0_", DAY) == ()
    (twin, *_) = find_duplicates(register, MATCHER, date(2017, 3, 1), ALMELO, "", "K-2026-0002", DAY)
    assert (twin.child.case_number, twin.facility) == ("K-2026-0001", "Testhuis 9")
