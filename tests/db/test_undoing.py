"""What an act changed can be taken back as a whole or in parts, and never over later work."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.errors import StaleEdit
from db.register import Register
from db.transactions import Work
from db.undoing import AlreadyUndone, UndoRefused, undo
from matching.entities.children import Child, Occupancy, SiblingGroup
from matching.entities.codes import OccupancyKind, Source
from matching.entities.facilities import AdmissionStop, LegalCheck, VacancyConfirmation, WaitingReport
from matching.entities.identifiers import ActId, OccupancyId, SiblingGroupId
from tests.support.databases import MATCHER
from tests.support.small_registers import DAY, House, make_child, make_house, occupancy


def everything(work: Work) -> dict[str, tuple[object, ...]]:
    """All records an act may touch, without their versions."""
    stores = (
        work.providers, work.facilities, work.beds, work.occupancies, work.children, work.sibling_groups,
        work.admission_stops, work.confirmations, work.legal_checks, work.waiting_reports,
    )  # fmt: skip
    return {
        store.kind: tuple(
            replace(one, version=1) if hasattr(one, "version") else one  # type: ignore[type-var]
            for one in store.all()
        )
        for store in stores
    }


@pytest.fixture
def house(register: Register) -> House:
    with register.begin(MATCHER) as work:
        made = make_house(work, beds=3)
        work.commit()
    return made


def do_much(register: Register, house: House) -> tuple[ActId, Child]:
    """One act that adds, changes and deletes records of many kinds."""
    with register.begin(MATCHER) as work:
        old = work.occupancies.save(occupancy(house.beds[2], OccupancyKind.OCCUPIED_UNKNOWN, date(2026, 1, 1)))
        work.commit()
    with register.begin(MATCHER) as work:
        act = work.act("test", {"name": house.facility.name}, [("facilities", house.facility.id)])
        child = make_child(work, name="Verzonnen Naam")
        brother = make_child(work)
        work.sibling_groups.save(SiblingGroup(SiblingGroupId(0), (child.id, brother.id)))
        facility = work.facilities.save(replace(house.facility, note="eerst"))
        work.facilities.save(replace(facility, note="toen", age_max=12))
        work.occupancies.delete(old)
        work.occupancies.save(occupancy(house.beds[2], OccupancyKind.LIVES, DAY, child=child.id))
        work.admission_stops.save(AdmissionStop(0, house.facility.id, DAY, None, "ziekte"))
        work.legal_checks.save(LegalCheck(0, house.facility.id, "preparation", DAY, date(2027, 1, 1)))
        work.waiting_reports.save(WaitingReport(0, house.provider.id, DAY, weeks=9))
        work.confirmations.save(VacancyConfirmation(0, house.facility.id, DAY, Source.PHONE, work.moment))
        work.providers.save(replace(house.provider, reminded_on=DAY))
        work.commit()
    return act, child


def test_an_act_is_taken_back_whole_and_put_back_again(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        work.occupancies.save(occupancy(house.beds[0], OccupancyKind.CLOSED, DAY))
        work.commit()
    act, child = do_much(register, house)
    with register.read(MATCHER) as work:
        after = everything(work)
    with register.begin(MATCHER) as work:
        done = undo(work, act)
        work.commit()
    with register.read(MATCHER) as work:
        assert work.children.find(child.id) is None
        assert work.facilities.get(house.facility.id).note == ""
        (unknown,) = work.occupancies.of_bed(house.beds[2].id)
        assert (unknown.kind, unknown.starts) == (OccupancyKind.OCCUPIED_UNKNOWN, date(2026, 1, 1))
        assert work.sibling_groups.all() == work.legal_checks.all() == work.waiting_reports.all() == ()
        assert work.acts.find(act) is not None and work.acts.find(act).undone_by == done.act  # type: ignore[union-attr]
    with register.begin(MATCHER) as work:
        undo(work, done.act)
        work.commit()
    with register.read(MATCHER) as work:
        assert everything(work) == after
        assert work.children.get(child.id).name == "Verzonnen Naam"


def test_an_act_is_taken_back_once(register: Register, house: House) -> None:
    act, _ = do_much(register, house)
    with register.begin(MATCHER) as work:
        undo(work, act)
        work.commit()
    with register.begin(MATCHER) as work, pytest.raises(AlreadyUndone):
        undo(work, act)


def test_later_work_is_not_overwritten(register: Register, house: House) -> None:
    act, child = do_much(register, house)
    with register.begin(MATCHER) as work:
        later = work.act("later")
        work.children.save(replace(work.children.get(child.id), school="Andere school"))
        work.commit()
    with register.begin(MATCHER) as work, pytest.raises(UndoRefused) as refused:
        undo(work, act)
    (refusal,) = (one for one in refused.value.refusals if one.kind == "children")
    assert (refusal.record, refusal.reason) == (child.id, "changed")
    assert refusal.left is not None and refusal.now is not None
    assert (refusal.left["school"], refusal.now["school"]) == ("", "Andere school")
    assert refusal.later is not None and refusal.later.id == later


def test_a_refused_undo_without_keeping_leaves_all_as_it_was(register: Register, house: House) -> None:
    act, child = do_much(register, house)
    with register.begin(MATCHER) as work:
        work.children.save(replace(work.children.get(child.id), school="Andere school"))
        work.commit()
    with register.read(MATCHER) as work:
        before = everything(work)
    with register.begin(MATCHER) as work, pytest.raises(UndoRefused):
        undo(work, act)
    with register.read(MATCHER) as work:
        assert everything(work) == before


def test_an_import_is_taken_back_in_parts(register: Register) -> None:
    with register.begin(MATCHER) as work:
        act = work.act("import")
        houses = [make_house(work, f"Huis {number}") for number in (1, 2, 3)]
        work.occupancies.add_many(
            occupancy(house.beds[0], OccupancyKind.OCCUPIED_UNKNOWN, date(2026, 1, 1)) for house in houses
        )
        work.commit()
    with register.begin(MATCHER) as work:
        work.occupancies.save(occupancy(houses[1].beds[1], OccupancyKind.CLOSED, DAY))
        work.commit()
    with register.begin(MATCHER) as work:
        done = undo(work, act, in_parts=True)
        work.commit()
    assert set(done.parts) == {f"facilities:{houses[0].facility.id}", f"facilities:{houses[2].facility.id}"}
    (refusal,) = done.refusals
    assert (refusal.part, refusal.reason) == (f"facilities:{houses[1].facility.id}", "in_use")
    with register.read(MATCHER) as work:
        assert [one.name for one in work.facilities.all()] == ["Huis 2"]
        assert len(work.beds.all()) == 2 and len(work.occupancies.all()) == 2
        assert len(work.providers.all()) == 3


def test_a_taken_bed_is_not_taken_back(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        stays = work.occupancies.save(occupancy(house.beds[0], OccupancyKind.OCCUPIED_UNKNOWN, date(2026, 1, 1)))
        work.commit()
    with register.begin(MATCHER) as work:
        act = work.act("left")
        work.occupancies.end(stays, DAY)
        work.commit()
    with register.begin(MATCHER) as work:
        taken = Occupancy(OccupancyId(0), house.beds[0].id, OccupancyKind.CLOSED, DAY)
        work.occupancies.save(taken)
        work.commit()
    with register.begin(MATCHER) as work, pytest.raises(UndoRefused) as refused:
        undo(work, act)
    assert [one.reason for one in refused.value.refusals] == ["bed_taken"]


def test_an_act_without_change_leaves_nothing(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        work.act("nothing", subjects=[("facilities", house.facility.id)])
        work.facilities.save(house.facility)
        work.commit()
    with register.read(MATCHER) as work:
        assert work.acts.latest() == work.acts.about("facilities", house.facility.id) == ()


def test_what_was_refused_inside_an_act_is_no_step_of_it(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        act = work.act("test")
        with pytest.raises(StaleEdit), work.attempt():
            work.facilities.save(replace(house.facility, note="weg"))
            work.facilities.save(replace(house.facility, note="verouderd"))
        work.facilities.save(replace(house.facility, note="blijft"))
        work.commit()
    with register.read(MATCHER) as work:
        (step,) = work.acts.steps(act)
        assert step.after is not None and step.after["note"] == "blijft"
        assert [one.kind for one in work.acts.latest()] == ["test"]


def test_files_and_corrections_of_lists_are_kept(register: Register, house: House) -> None:
    source = f"provider:{house.provider.id}"
    with register.begin(MATCHER) as work:
        work.imports.remember_corrections(
            "vacancies", source, {"vrij": ("free", None), "lft": ("age_range", None)}
        )
        work.imports.remember_corrections("vacancies", source, {"vrij": ("capacity", None)})
        work.commit()
    with register.read(MATCHER) as work:
        found = work.imports.corrections("vacancies", source)
        assert found == {"vrij": ("capacity", None), "lft": ("age_range", None)}
        assert work.imports.corrections("requests", source) == {}


def test_what_was_changed_and_taken_back_is_not_in_the_way(register: Register) -> None:
    with register.begin(MATCHER) as work:
        first = work.act("import")
        house = make_house(work)
        work.commit()
    with register.begin(MATCHER) as work:
        second = work.act("changed")
        work.beds.save(replace(house.beds[0], persons=2))
        work.facilities.save(replace(house.facility, note="later"))
        work.commit()
    with register.begin(MATCHER) as work:
        undo(work, second)
        work.commit()
    with register.begin(MATCHER) as work:
        undo(work, first)
        work.commit()
    with register.read(MATCHER) as work:
        assert work.facilities.all() == work.beds.all() == work.providers.all() == ()
