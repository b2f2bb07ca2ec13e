"""Changing and deleting many records in one go refuses and records as one by one does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.errors import BedTaken, StaleEdit
from db.register import Register
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind
from tests.support.databases import MATCHER
from tests.support.small_registers import DAY, House, make_house, occupancy

EARLIER, LATER = date(2026, 1, 1), date(2026, 12, 24)


@pytest.fixture
def house(register: Register) -> House:
    with register.begin(MATCHER) as work:
        made = make_house(work, beds=3)
        work.commit()
    return made


@pytest.fixture
def covers(register: Register, house: House) -> tuple[Occupancy, ...]:
    with register.begin(MATCHER) as work:
        stored = work.occupancies.add_many(
            occupancy(bed, OccupancyKind.CLOSED, EARLIER, DAY) for bed in house.beds
        )
        work.commit()
    return stored


def test_each_changed_record_has_its_row_in_the_trail_and_its_step(
    register: Register, house: House, covers: tuple[Occupancy, ...]
) -> None:
    with register.begin(MATCHER) as work:
        act = work.act("test")
        work.occupancies.change_many([replace(covers[0], note="lek"), replace(covers[2], ends=LATER), covers[1]])
        work.commit()
    with register.read(MATCHER) as work:
        stored = work.occupancies.of_facility(house.facility.id)
        trail = [row for row in work.audit.latest() if (row.kind, row.action) == ("occupancies", "change")]
        steps = work.acts.steps(act)
    assert [(one.note, one.ends, one.version) for one in stored] == [("lek", DAY, 2), ("", DAY, 1), ("", LATER, 2)]
    assert {(row.record, str(row.after)) for row in trail} == {
        (str(covers[0].id), "{'note': '***'}"), (str(covers[2].id), "{'ends': '2026-12-24'}"),
    }  # fmt: skip
    assert [(step.first, step.part) for step in steps] == [
        (covers[0].id, f"facilities:{house.facility.id}"), (covers[2].id, f"facilities:{house.facility.id}"),
    ]  # fmt: skip


def test_one_that_is_no_longer_as_it_was_read_stops_all(register: Register, covers: tuple[Occupancy, ...]) -> None:
    with register.begin(MATCHER) as work:
        work.occupancies.save(replace(covers[1], note="van een ander"))
        with pytest.raises(StaleEdit) as stale:
            work.occupancies.change_many([replace(one, note="van mij") for one in covers])
        assert stale.value.id == covers[1].id
        with pytest.raises(StaleEdit):
            work.occupancies.delete_many(covers)
        work.commit()
    with register.read(MATCHER) as work:
        assert sorted(one.note for one in work.occupancies.all()) == ["", "", "van een ander"]


def test_a_bed_that_would_be_doubled_stops_all(register: Register, covers: tuple[Occupancy, ...]) -> None:
    with register.begin(MATCHER) as work:
        with pytest.raises(BedTaken) as taken:
            work.occupancies.change_many([replace(covers[0], note="lek"), replace(covers[1], bed=covers[2].bed)])
        assert [one.id for one in taken.value.covering] == [covers[2].id]
        work.commit()
    with register.read(MATCHER) as work:
        assert work.occupancies.all() == covers


def test_many_are_deleted_each_with_its_row_in_the_trail(
    register: Register, covers: tuple[Occupancy, ...]
) -> None:
    with register.begin(MATCHER) as work:
        act = work.act("test")
        work.occupancies.delete_many(covers[:2])
        work.commit()
    with register.read(MATCHER) as work:
        assert work.occupancies.all() == covers[2:]
        trail = [row.record for row in work.audit.latest() if row.action == "delete"]
        assert sorted(trail) == sorted(str(one.id) for one in covers[:2])
        assert [step.deletes for step in work.acts.steps(act)] == [True, True]
