"""What covers a bed: no overlap, one place per child, guests in kept beds, holds that expire."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from db.errors import BedTaken, ChildLivesElsewhere, GuestNotPossible, InUse, NotValid, StaleEdit
from db.register import Register
from matching.entities.children import Occupancy
from matching.entities.codes import KeptKind, OccupancyKind
from tests.support.databases import MATCHER, Clock
from tests.support.small_registers import DAY, House, make_child, make_house, occupancy

CLOSED, LIVES, KEPT = OccupancyKind.CLOSED, OccupancyKind.LIVES, OccupancyKind.KEPT
HELD, GUEST = OccupancyKind.HELD, OccupancyKind.RESPITE_GUEST


def on(day: int) -> date:
    """A day of March 2027."""
    return date(2027, 3, day)


@pytest.fixture
def house(register: Register) -> House:
    with register.begin(MATCHER) as work:
        made = make_house(work, guests_allowed=True)
        work.commit()
    return made


@pytest.mark.parametrize(
    ("starts", "ends", "fits"),
    [
        (1, 10, True),  # ends on the day the other starts
        (1, 11, False),
        (12, 15, False),  # inside
        (1, 30, False),  # around
        (19, 30, False),
        (20, 30, True),  # starts on the day the other ends
        (10, 20, False),  # the same days
        (20, None, True),
        (19, None, False),
        (1, None, False),
    ],
)
def test_a_bed_is_covered_once(
    register: Register, house: House, starts: int, ends: int | None, fits: bool
) -> None:
    bed, other = house.beds
    with register.begin(MATCHER) as work:
        there = work.occupancies.save(occupancy(bed, CLOSED, on(10), on(20)))
        work.occupancies.save(occupancy(other, CLOSED, on(1), None))
        wanted = occupancy(bed, OccupancyKind.OCCUPIED_UNKNOWN, on(starts), on(ends) if ends else None)
        if fits:
            assert work.occupancies.save(wanted).id > 0
            return
        with pytest.raises(BedTaken) as refused:
            work.occupancies.save(wanted)
        assert refused.value.covering == (there,)
        assert (refused.value.bed, refused.value.starts, refused.value.ends) == (
            bed.id,
            wanted.starts,
            wanted.ends,
        )
        assert work.occupancies.of_bed(bed.id) == (there,)


def test_without_an_end_a_bed_is_covered_for_ever(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        work.occupancies.save(occupancy(house.beds[0], CLOSED, on(10)))
        with pytest.raises(BedTaken):
            work.occupancies.save(occupancy(house.beds[0], CLOSED, date(2190, 1, 1), date(2190, 1, 2)))
        assert work.occupancies.save(occupancy(house.beds[0], CLOSED, on(9), on(10))).version == 1


def test_moving_into_another_is_refused_and_nothing_changes(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        first = work.occupancies.save(occupancy(house.beds[0], CLOSED, on(1), on(10)))
        second = work.occupancies.save(occupancy(house.beds[0], CLOSED, on(10), on(20)))
        with pytest.raises(BedTaken) as refused:
            work.occupancies.save(replace(second, starts=on(9)))
        assert refused.value.covering == (first,)
        with pytest.raises(BedTaken):
            work.occupancies.save(replace(first, ends=None))
        work.commit()
    with register.read(MATCHER) as work:
        assert work.occupancies.of_bed(house.beds[0].id) == (first, second)


def test_a_child_lives_in_one_place(register: Register, house: House) -> None:
    bed, other = house.beds
    with register.begin(MATCHER) as work:
        child = make_child(work)
        home = work.occupancies.save(occupancy(bed, LIVES, on(1), on(20), child=child.id))
        with pytest.raises(ChildLivesElsewhere) as refused:
            work.occupancies.save(occupancy(other, LIVES, on(19), None, child=child.id))
        assert refused.value.covering == (home,)
        kept = occupancy(
            other, KEPT, on(1), None, child=child.id, kept_kind=KeptKind.HOME_HELP_BED, review_on=on(12)
        )
        stored = work.occupancies.save(kept)
        with pytest.raises(ChildLivesElsewhere):
            work.occupancies.save(replace(stored, kind=LIVES))
        work.occupancies.delete(stored)
        assert work.occupancies.save(occupancy(other, LIVES, on(20), None, child=child.id)).starts == on(20)
        assert len(work.occupancies.of_child(child.id)) == 2


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"ends": on(5)}, "ck_occupancies_ends_after_start"),
        ({"ends": on(4)}, "ck_occupancies_ends_after_start"),
        ({"kind": LIVES}, "ck_occupancies_lives_has_child"),
        ({"kind": HELD}, "ck_occupancies_held_expires"),
        ({"kind": KEPT, "review_on": on(9)}, "ck_occupancies_kept_is_reviewed"),
        ({"kind": GUEST}, "ck_occupancies_guest_leaves"),
        ({"price_per_day": -1}, "ck_occupancies_price"),
    ],
)
def test_what_makes_no_sense_is_not_stored(
    register: Register, house: House, wrong: dict[str, object], rule: str
) -> None:
    with register.begin(MATCHER) as work:
        sound = occupancy(house.beds[0], CLOSED, on(5))
        with pytest.raises(NotValid) as refused:
            work.occupancies.save(replace(sound, **wrong))  # type: ignore[arg-type]
        assert (refused.value.kind, refused.value.constraint) == ("occupancies", rule)
        assert work.occupancies.save(sound).bed == house.beds[0].id


def test_an_unknown_bed_cannot_be_covered(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work, pytest.raises(InUse):
        work.occupancies.save(replace(occupancy(house.beds[0], CLOSED, on(5)), bed=4711))  # type: ignore[arg-type]


def test_many_at_once_are_all_stored_or_none(register: Register, house: House) -> None:
    bed, other = house.beds
    fresh = [occupancy(other, CLOSED, on(day), on(day + 1)) for day in range(1, 8)]
    with register.begin(MATCHER) as work:
        there = work.occupancies.save(occupancy(bed, CLOSED, on(10), on(20)))
        with pytest.raises(BedTaken) as refused:
            work.occupancies.add_many([*fresh, occupancy(bed, CLOSED, on(19))])
        assert refused.value.covering == (there,)
        with pytest.raises(BedTaken) as refused:
            work.occupancies.add_many([*fresh, occupancy(other, CLOSED, on(3), on(4))])
        assert refused.value.covering == (fresh[2],)
        assert work.occupancies.of_bed(other.id) == ()
        assert len(work.occupancies.add_many(fresh)) == 7
        assert len(work.occupancies.of_facility(house.facility.id)) == 8


def test_ending_frees_the_bed_from_that_day(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        child = make_child(work)
        home = work.occupancies.save(occupancy(house.beds[0], LIVES, on(1), child=child.id))
        ended = work.occupancies.end(home, on(12), "returned_home")
        assert (ended.ends, ended.end_reason, ended.version) == (on(12), "returned_home", 2)
        with pytest.raises(StaleEdit):
            work.occupancies.end(home, on(13), "adult")
        assert work.occupancies.covering(house.beds[0].id, on(11), on(12)) == (ended,)
        assert work.occupancies.covering(house.beds[0].id, on(12), None) == ()


def kept(house: House, ends: date | None) -> Occupancy:
    return occupancy(
        house.beds[0], KEPT, on(5), ends, kept_kind=KeptKind.RELAPSE_BED, review_on=on(9), price_per_day=12345
    )


@pytest.mark.parametrize(
    ("kept_ends", "guest", "left"),
    [
        (25, (10, 15), [(5, 10), (15, 25)]),
        (25, (5, 15), [(15, 25)]),
        (25, (10, 25), [(5, 10)]),
        (None, (10, 15), [(5, 10), (15, None)]),
        (None, (5, 6), [(6, None)]),
    ],
)
def test_a_guest_splits_the_kept_days(
    register: Register,
    house: House,
    kept_ends: int | None,
    guest: tuple[int, int],
    left: list[tuple[int, int | None]],
) -> None:
    with register.begin(MATCHER) as work:
        work.occupancies.save(kept(house, on(kept_ends) if kept_ends else None))
        stored, *rest = work.occupancies.add_guest(occupancy(house.beds[0], GUEST, on(guest[0]), on(guest[1])))
        assert (stored.kind, stored.starts, stored.ends) == (GUEST, on(guest[0]), on(guest[1]))
        assert [(part.starts, part.ends) for part in rest] == [
            (on(starts), on(ends) if ends else None) for starts, ends in left
        ]
        assert {(part.kind, part.price_per_day, part.review_on) for part in rest} == {(KEPT, 12345, on(9))}
        assert sorted(work.occupancies.of_bed(house.beds[0].id), key=lambda part: part.id) == sorted(
            [stored, *rest], key=lambda part: part.id
        )


@pytest.mark.parametrize(
    ("guest", "reason"),
    [
        ((4, 10), "no_kept_days"),
        ((10, 26), "no_kept_days"),
        ((26, 27), "no_kept_days"),
        ((5, 25), "all_kept_days"),
        ((5, None), "no_end"),
    ],
)
def test_a_guest_stays_inside_the_kept_days(
    register: Register, house: House, guest: tuple[int, int | None], reason: str
) -> None:
    with register.begin(MATCHER) as work:
        there = work.occupancies.save(kept(house, on(25)))
        starts, ends = guest
        with pytest.raises(GuestNotPossible) as refused:
            work.occupancies.add_guest(occupancy(house.beds[0], GUEST, on(starts), on(ends) if ends else None))
        assert refused.value.reason == reason
        assert work.occupancies.of_bed(house.beds[0].id) == (there,)


def test_a_guest_comes_only_where_guests_are_allowed(register: Register) -> None:
    with register.begin(MATCHER) as work:
        house = make_house(work, guests_allowed=False)
        work.occupancies.save(kept(house, on(25)))
        with pytest.raises(GuestNotPossible) as refused:
            work.occupancies.add_guest(occupancy(house.beds[0], GUEST, on(10), on(15)))
        assert refused.value.reason == "not_allowed"


def test_holds_end_on_the_day_they_expire(register: Register, house: House) -> None:
    bed, other = house.beds
    with register.begin(MATCHER) as work:
        running = work.occupancies.save(occupancy(bed, HELD, DAY - timedelta(3), expires_on=DAY + timedelta(2)))
        future = work.occupancies.save(occupancy(other, HELD, on(1), on(9), expires_on=DAY + timedelta(2)))
        assert work.end_expired(DAY + timedelta(1)) == ()
        assert work.end_expired(DAY + timedelta(2)) == (running, future)
        assert work.end_expired(DAY + timedelta(9)) == ()
        (ended,) = work.occupancies.of_bed(bed.id)
        assert (ended.ends, ended.end_reason, ended.version) == (DAY + timedelta(2), "expired", 2)
        assert work.occupancies.of_bed(other.id) == ()
        assert [row.action for row in work.audit.of_record("occupancies", future.id)] == ["add", "expire"]


def test_an_expired_hold_keeps_nobody_out(register: Register, house: House, clock: Clock) -> None:
    bed = house.beds[0]
    with register.begin(MATCHER) as work:
        child = make_child(work)
        work.occupancies.save(occupancy(bed, HELD, DAY, expires_on=DAY + timedelta(2)))
        with pytest.raises(BedTaken):
            work.occupancies.save(occupancy(bed, LIVES, DAY + timedelta(3), child=child.id))
        work.commit()
    clock.now += timedelta(days=2)
    with register.begin(MATCHER) as work:
        stay = work.occupancies.save(occupancy(bed, LIVES, DAY + timedelta(3), child=child.id))
        assert [part.kind for part in work.occupancies.of_bed(bed.id)] == [HELD, LIVES]
        assert stay.starts == DAY + timedelta(3)
