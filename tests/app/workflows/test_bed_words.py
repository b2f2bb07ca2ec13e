"""Unchanged, and turned out to be taken: what becomes of the beds, of the word and of the provider's record."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.workflows.bed_words import NoFreeBed, confirm_unchanged, free_beds, turned_out_taken
from app.workflows.undoing import acts_about, undo_act
from db.errors import BedTaken, NotFound
from db.register import Register
from matching.availability import chance_free
from matching.entities.codes import OccupancyKind, Source
from matching.entities.facilities import VacancyConfirmation
from matching.entities.identifiers import FacilityId
from matching.entities.snapshot import Freshness, ProviderRecord
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
from tests.support.small_registers import DAY, House, make_child, make_house, occupancy

LATER = DAY + timedelta(days=9)
__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip


@pytest.fixture
def house(register: Register) -> House:
    """Four beds: taken, free until something planned, free, free; a list said three free nine days ago."""
    with register.begin(MATCHER) as work:
        made = make_house(work, "Testhuis 4", beds=4)
        child = make_child(work)
        work.occupancies.save(occupancy(made.beds[0], OccupancyKind.LIVES, date(2026, 3, 1), child=child.id))
        work.occupancies.save(occupancy(made.beds[1], OccupancyKind.CLOSED, LATER))
        before = DAY - timedelta(days=9)
        work.confirmations.save(VacancyConfirmation(0, made.facility.id, before, Source.LIST, work.moment, "", 3))
        work.commit()
    return made


def record_of(register: Register, house: House) -> ProviderRecord:
    with register.read(MATCHER) as work:
        return work.confirmations.provider_records()[house.provider.id]


def free_now(register: Register, house: House) -> set[int]:
    with register.read(MATCHER) as work:
        return set(free_beds(work, house.facility.id, DAY))


def chance(register: Register, house: House) -> int:
    with register.read(MATCHER) as work:
        word = work.confirmations.freshness()[house.facility.id]
        return chance_free(word, work.confirmations.provider_records()[house.provider.id], DAY)


def test_unchanged_by_telephone_is_fresh_and_tests_the_provider(register: Register, house: House) -> None:
    confirm_unchanged(register, MATCHER, [house.facility.id], Source.PHONE, DAY)
    with register.read(MATCHER) as work:
        assert work.confirmations.freshness()[house.facility.id] == Freshness(DAY, Source.PHONE, 3)
    assert record_of(register, house) == ProviderRecord(confirmed=1, turned_out_taken=0)


def test_the_word_of_the_provider_itself_is_fresh_but_no_test(register: Register, house: House) -> None:
    confirm_unchanged(register, MATCHER, [house.facility.id], Source.PROVIDER, DAY)
    with register.read(MATCHER) as work:
        assert work.confirmations.freshness()[house.facility.id] == Freshness(DAY, Source.PROVIDER, 3)
    assert record_of(register, house) == ProviderRecord()


def test_a_whole_provider_is_one_act(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        full = make_house(work, "Testhuis 5", beds=1)
        work.occupancies.save(occupancy(full.beds[0], OccupancyKind.OCCUPIED_UNKNOWN, DAY))
        work.commit()
    both = [house.facility.id, full.facility.id, house.facility.id]
    act = confirm_unchanged(register, MATCHER, both, Source.PHONE, DAY)
    with register.read(MATCHER) as work:
        said = work.confirmations.freshness()
        assert (said[house.facility.id].free_beds, said[full.facility.id].free_beds) == (3, 0)
    assert [one.id for one in acts_about(register, MATCHER, "facilities", full.facility.id)] == [act]
    assert [one.id for one in acts_about(register, MATCHER, "providers", house.provider.id)] == [act]
    undo_act(register, MATCHER, act)
    with register.read(MATCHER) as work:
        assert work.confirmations.freshness() == {
            house.facility.id: Freshness(DAY - timedelta(days=9), Source.LIST, 3)
        }


def test_unchanged_of_a_facility_that_is_not_there_says_so(register: Register, house: House) -> None:
    with pytest.raises(NotFound) as missing:
        confirm_unchanged(register, MATCHER, [house.facility.id, FacilityId(999)], Source.PHONE, DAY)
    assert missing.value.id == 999
    assert record_of(register, house) == ProviderRecord()


def test_turned_out_taken_takes_the_bed_nothing_is_planned_on(register: Register, house: House) -> None:
    before = chance(register, house)
    act = turned_out_taken(register, MATCHER, house.facility.id, DAY)
    with register.read(MATCHER) as work:
        (taken,) = work.occupancies.of_bed(house.beds[2].id)
        assert (taken.kind, taken.starts, taken.ends) == (OccupancyKind.OCCUPIED_UNKNOWN, DAY, None)
        assert (taken.source, taken.stated_on) == (Source.PHONE, DAY)
        assert work.confirmations.freshness()[house.facility.id] == Freshness(DAY, Source.PHONE, 2)
    assert record_of(register, house) == ProviderRecord(confirmed=0, turned_out_taken=1)
    assert free_now(register, house) == {house.beds[1].id, house.beds[3].id}
    assert before == 786 and chance(register, house) == 818
    undo_act(register, MATCHER, act)
    assert free_now(register, house) == {bed.id for bed in house.beds[1:]}
    assert record_of(register, house) == ProviderRecord()
    assert chance(register, house) == before


def test_every_bed_that_turns_out_taken_lowers_the_chance_of_tomorrow(register: Register, house: House) -> None:
    chances = []
    for _ in range(3):
        turned_out_taken(register, MATCHER, house.facility.id, DAY)
        chances.append(chance(register, house))
    assert chances == [818, 750, 692]
    assert free_now(register, house) == set()
    with pytest.raises(NoFreeBed):
        turned_out_taken(register, MATCHER, house.facility.id, DAY)
    assert record_of(register, house).turned_out_taken == 3


def test_a_named_bed_is_taken_up_to_what_is_planned_on_it(register: Register, house: House) -> None:
    turned_out_taken(register, MATCHER, house.facility.id, DAY, house.beds[1].id)
    with register.read(MATCHER) as work:
        taken, closed = work.occupancies.of_bed(house.beds[1].id)
    assert (taken.kind, taken.starts, taken.ends) == (OccupancyKind.OCCUPIED_UNKNOWN, DAY, LATER)
    assert (closed.kind, closed.starts) == (OccupancyKind.CLOSED, LATER)


def test_a_bed_the_register_knows_is_covered_is_not_taken_again(register: Register, house: House) -> None:
    with pytest.raises(BedTaken) as refused:
        turned_out_taken(register, MATCHER, house.facility.id, DAY, house.beds[0].id)
    assert [one.kind for one in refused.value.covering] == [OccupancyKind.LIVES]
    assert record_of(register, house) == ProviderRecord()
    with register.begin(MATCHER) as work:
        other = make_house(work, "Testhuis 6")
        work.commit()
    with pytest.raises(NotFound):
        turned_out_taken(register, MATCHER, house.facility.id, DAY, other.beds[0].id)
