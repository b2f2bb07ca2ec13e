"""A facility changed by hand: what may be saved, what stays assumed, one act each, never over somebody's work."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.workflows.facilities import load_facility
from app.workflows.facility_editing import (
    FacilityDraft,
    FacilityExists,
    add_facility,
    carried_over,
    changed_fields,
    confirm_assumption,
    draft_of,
    facility_of,
    new_draft,
    remarks,
    save_facility,
)
from app.workflows.facility_standing import (
    Closing,
    add_beds,
    close_bed,
    lift_stop,
    remove_check,
    reopen_bed,
    save_check,
    set_stop,
)
from app.workflows.undoing import undo_act
from db.errors import BedTaken, NotAllowed, NotValid, StaleEdit
from db.register import Register
from matching.entities.administration import Actor, User
from matching.entities.codes import Assumption, Gender, OccupancyKind, Role, Source
from matching.entities.facilities import ANY_GENDER, AdmissionStop, Contact, Contract, Facility, LegalCheck
from matching.entities.identifiers import ContractId, UserId
from tests.support.databases import (
    ADMINISTRATOR,
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
from tests.support.small_registers import DAY, House, make_house, occupancy

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip
ASSUMED = frozenset(
    {Assumption.AGES, Assumption.GENDER, Assumption.LEVELS, Assumption.SCREENING, Assumption.POSTCODE,
     Assumption.RESIDENTS}
)  # fmt: skip
FULL = FacilityDraft(
    name="Testhuis 9", care_form="family_home", municipality="GM0141", place="Almelo", postcode="7607 AB",
    street="Laan 1", secret_address=True, age_min=4, age_max=12, genders=frozenset({Gender.FEMALE}),
    offers={"trauma": 3}, traits=frozenset({"quiet"}), excludes=frozenset({"aggression"}),
    avoids=frozenset({"smoking"}), accessibility=frozenset({"lift"}), screening_valid_until=date(2027, 1, 2),
    max_residents=5, max_age_spread=6, mix_limits={"aggression": 0}, siblings_welcome=False, guests_allowed=True,
    person="Iemand", phone="000-1111", out_of_hours_phone="000-2222", email="a@b.invalid", note="n",
)  # fmt: skip


@pytest.fixture
def house(register: Register) -> House:
    with register.begin(MATCHER) as work:
        made = make_house(work, "Testhuis 1", 3, assumptions=ASSUMED, offers={"trauma": 2}, age_max=15)
        work.occupancies.save(occupancy(made.beds[0], OccupancyKind.OCCUPIED_UNKNOWN, date(2026, 1, 1)))
        work.commit()
    return made


def stored(register: Register, house: House) -> Facility:
    with register.read(MATCHER) as work:
        return work.facilities.get(house.facility.id)


def codes(draft: FacilityDraft, is_new: bool = False) -> set[tuple[str, str, bool]]:
    return {(one.field, one.code, one.blocking) for one in remarks(draft, is_new, DAY)}


def test_nothing_is_lost_between_facility_and_draft(house: House) -> None:
    made = facility_of(FULL, house.facility)
    assert draft_of(made) == FULL
    assert (made.id, made.provider, made.version) == (house.facility.id, house.provider.id, house.facility.version)
    assert facility_of(draft_of(house.facility), house.facility) == house.facility


def test_a_full_draft_has_nothing_against_it() -> None:
    assert codes(FULL) == set()
    assert codes(replace(FULL, beds=5, free=0), is_new=True) == set()


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"name": ""}, ("name", "missing", True)),
        ({"care_form": ""}, ("care_form", "missing", True)),
        ({"municipality": ""}, ("municipality", "missing", True)),
        ({"age_min": None}, ("age_min", "missing", True)),
        ({"age_max": None}, ("age_max", "missing", True)),
        ({"age_max": 3}, ("age_max", "below_lowest", True)),
        ({"age_max": 24}, ("age_max", "too_old", True)),
        ({"genders": frozenset()}, ("genders", "missing", True)),
        ({"excludes": frozenset({"quiet"})}, ("excludes", "also_trait", False)),
        ({"email": "geen adres"}, ("email", "no_email", True)),
        ({"phone": "bel maar"}, ("phone", "no_phone", False)),
        ({"screening_valid_until": DAY - timedelta(days=1)}, ("screening_valid_until", "expired", False)),
    ],
)
def test_what_is_wrong_is_said_of_its_field(changes: dict[str, Any], found: tuple[str, str, bool]) -> None:
    assert codes(replace(FULL, **changes)) == {found}


def test_a_new_facility_needs_little() -> None:
    needed = {
        (name, "missing", True) for name in ("name", "care_form", "municipality", "beds", "age_min", "age_max")
    }
    assert codes(new_draft(), is_new=True) == needed
    least = replace(
        new_draft(), name="x", care_form="respite", municipality="GM0141", beds=2, age_min=0, age_max=0
    )
    assert codes(least, is_new=True) == set()
    assert codes(replace(least, free=3), is_new=True) == {("free", "more_than_beds", True)}
    assert codes(replace(least, beds=100), is_new=True) == {("beds", "too_many", True)}


def test_what_was_filled_in_is_no_longer_assumed(register: Register, house: House) -> None:
    base = house.facility
    draft = replace(draft_of(base), age_max=11, offers={"trauma": 3}, postcode="7607 AB", note="anders")
    act, made = save_facility(register, MATCHER, draft, base)
    assert made.assumptions == {Assumption.GENDER, Assumption.SCREENING, Assumption.RESIDENTS}
    assert (made.age_max, made.note, made.version) == (11, "anders", base.version + 1)
    assert stored(register, house) == made
    undo_act(register, MATCHER, act)
    back = stored(register, house)
    assert replace(back, version=1) == base


def test_one_click_says_that_an_assumption_is_right(register: Register, house: House) -> None:
    act = confirm_assumption(register, MATCHER, house.facility, Assumption.GENDER)
    assert stored(register, house).assumptions == ASSUMED - {Assumption.GENDER}
    with register.read(MATCHER) as work:
        found = work.acts.find(act)
    assert found is not None
    assert (found.kind, found.facts) == ("confirmed_gender", {"facility": "Testhuis 1"})
    assert set(found.subjects) == {("facilities", house.facility.id), ("providers", house.provider.id)}


def test_a_secret_address_keeps_its_name_out_of_the_acts(register: Register, house: House) -> None:
    draft = replace(draft_of(house.facility), secret_address=True)
    _, secret = save_facility(register, MATCHER, draft, house.facility)
    act, _ = save_facility(register, MATCHER, replace(draft, note="x"), secret)
    fresh, _ = add_facility(register, MATCHER, replace(FULL, beds=1), house.provider.id, DAY)
    with register.read(MATCHER) as work:
        for one in (act, fresh):
            found = work.acts.find(one)
            assert found is not None and "Testhuis" not in str(found.facts)


def test_somebody_else_was_first(register: Register, house: House) -> None:
    mine = replace(draft_of(house.facility), age_max=10)
    _, theirs = save_facility(
        register, ADMINISTRATOR, replace(draft_of(house.facility), note="van hen", age_max=9), house.facility
    )
    with pytest.raises(StaleEdit) as refused:
        save_facility(register, MATCHER, mine, house.facility)
    assert (refused.value.yours.age_max, refused.value.stored.age_max) == (10, 9)
    merged = carried_over(mine, draft_of(house.facility), draft_of(theirs))
    assert changed_fields(merged, draft_of(theirs)) == {"age_max": (10, 9)}
    _, made = save_facility(register, MATCHER, merged, theirs)
    assert (made.age_max, made.note) == (10, "van hen")


drafts = some.builds(
    FacilityDraft,
    name=some.sampled_from(["a", "b", "c"]),
    age_max=some.sampled_from([None, 9, 12]),
    offers=some.sampled_from([{}, {"trauma": 1}, {"trauma": 3}]),
    note=some.sampled_from(["", "x"]),
    siblings_welcome=some.sampled_from([None, True, False]),
)


@given(drafts, drafts, drafts)
def test_two_versions_meet_field_by_field(base: FacilityDraft, mine: FacilityDraft, theirs: FacilityDraft) -> None:
    met = carried_over(mine, base, theirs)
    for name in ("name", "age_max", "offers", "note", "siblings_welcome"):
        own, was = getattr(mine, name), getattr(base, name)
        assert getattr(met, name) == (own if own != was else getattr(theirs, name)), name


def test_a_new_facility_with_its_beds(register: Register, house: House) -> None:
    draft = replace(
        new_draft(),
        name="Nieuw 7",
        care_form="respite",
        municipality="GM0141",
        age_min=2,
        age_max=9,
        beds=4,
        free=1,
    )
    act, made = add_facility(register, MATCHER, draft, house.provider.id, DAY)
    assert made.genders == ANY_GENDER
    assert made.assumptions == {
        Assumption.GENDER, Assumption.SCREENING, Assumption.POSTCODE, Assumption.RESIDENTS,
    }  # fmt: skip
    record = load_facility(register, MATCHER, made.id, DAY)
    assert [bed.number for bed in record.beds] == [1, 2, 3, 4]
    assert [(one.kind, one.bed, one.source, one.stated_on) for one in record.occupancies] == [
        (OccupancyKind.OCCUPIED_UNKNOWN, bed.id, Source.PROVIDER, DAY) for bed in record.beds[1:]
    ]
    assert (record.freshness.confirmed_on, record.freshness.free_beds) == (DAY, 1)
    undo_act(register, MATCHER, act)
    with register.read(MATCHER) as work:
        assert [one.name for one in work.facilities.all()] == ["Testhuis 1"]
        assert len(work.beds.all()) == 3


@pytest.mark.parametrize(
    ("changes", "exists"),
    [
        ({}, True),
        ({"name": " testhuis 1"}, True),
        ({"name": "Testhuis 2"}, False),
        ({"municipality": "GM0153"}, False),
        ({"municipality": "GM0153", "postcode": "7607 XY"}, True),
        ({"postcode": "7511 AA"}, False),
    ],
)
def test_a_facility_is_not_added_twice(register: Register, changes: dict[str, Any], exists: bool) -> None:
    with register.begin(MATCHER) as work:
        known = make_house(work, "Testhuis 1", postcode="7607 AB" if "postcode" in changes else None)
        work.commit()
    least = FacilityDraft("Testhuis 1", "respite", "GM0141", age_min=1, age_max=2, beds=1)
    draft = replace(least, **changes)
    if not exists:
        assert add_facility(register, MATCHER, draft, known.provider.id, DAY)
        return
    with pytest.raises(FacilityExists) as refused:
        add_facility(register, MATCHER, draft, known.provider.id, DAY)
    assert refused.value.facility == known.facility.id


def test_without_a_word_about_free_beds_nobody_said_anything(register: Register, house: House) -> None:
    draft = replace(FULL, beds=2, secret_address=False)
    _, made = add_facility(register, MATCHER, draft, house.provider.id, DAY)
    record = load_facility(register, MATCHER, made.id, DAY)
    assert (made.assumptions, record.occupancies, record.freshness.confirmed_on) == (frozenset(), (), None)


def test_an_admission_stop_is_set_changed_and_lifted(register: Register, house: House) -> None:
    blank = AdmissionStop(0, house.facility.id, DAY - timedelta(days=2), None, "ziekte")
    set_stop(register, MATCHER, house.facility, blank)
    (stop,) = load_facility(register, MATCHER, house.facility.id, DAY).stops
    set_stop(register, MATCHER, house.facility, replace(stop, ends=DAY + timedelta(days=7)))
    (stop,) = load_facility(register, MATCHER, house.facility.id, DAY).stops
    assert (stop.reason, stop.ends) == ("ziekte", date(2026, 11, 29))
    act = lift_stop(register, MATCHER, house.facility, stop, DAY)
    assert load_facility(register, MATCHER, house.facility.id, DAY).stops == ()
    assert load_facility(register, MATCHER, house.facility.id, DAY - timedelta(days=1)).stops[0].ends == DAY
    undo_act(register, MATCHER, act)
    assert load_facility(register, MATCHER, house.facility.id, DAY).stops[0].ends == date(2026, 11, 29)
    with pytest.raises(NotValid):
        set_stop(register, MATCHER, house.facility, replace(blank, ends=DAY - timedelta(days=2)))


def test_a_stop_that_did_not_begin_goes(register: Register, house: House) -> None:
    for starts in (DAY, DAY + timedelta(days=3)):
        set_stop(register, MATCHER, house.facility, AdmissionStop(0, house.facility.id, starts, None, "x"))
        (stop,) = load_facility(register, MATCHER, house.facility.id, DAY).stops
        lift_stop(register, MATCHER, house.facility, stop, DAY)
        with register.read(MATCHER) as work:
            assert work.admission_stops.of_facility(house.facility.id) == ()


def test_beds_come_close_and_open_again(register: Register, house: House) -> None:
    add_beds(register, MATCHER, house.facility, 2, persons=2)
    record = load_facility(register, MATCHER, house.facility.id, DAY)
    assert [(bed.number, bed.persons) for bed in record.beds] == [(1, 1), (2, 1), (3, 1), (4, 2), (5, 2)]
    second, started = record.beds[1], DAY - timedelta(days=4)
    close_bed(register, MATCHER, house.facility, Closing(second, started, None, "verbouwing"), DAY)
    record = load_facility(register, MATCHER, house.facility.id, DAY)
    closed = record.closed(second)
    assert closed is not None
    assert (closed.note, closed.source, closed.stated_on) == ("verbouwing", Source.TEAM, DAY)
    assert record.closed(record.beds[0]) is None
    reopen_bed(register, MATCHER, house.facility, second, closed, DAY)
    assert load_facility(register, MATCHER, house.facility.id, DAY).closed(second) is None
    with register.read(MATCHER) as work:
        assert [one.ends for one in work.occupancies.of_bed(second.id)] == [DAY]


def test_a_taken_bed_is_not_closed(register: Register, house: House) -> None:
    with pytest.raises(BedTaken):
        close_bed(register, MATCHER, house.facility, Closing(house.beds[0], DAY, None, "x"), DAY)
    close_bed(register, MATCHER, house.facility, Closing(house.beds[1], DAY, None, "x"), DAY)
    closed = load_facility(register, MATCHER, house.facility.id, DAY).closed(house.beds[1])
    assert closed is not None
    reopen_bed(register, MATCHER, house.facility, house.beds[1], closed, DAY)
    with register.read(MATCHER) as work:
        assert work.occupancies.of_bed(house.beds[1].id) == ()


def test_legal_checks_come_change_and_go(register: Register, house: House) -> None:
    blank = LegalCheck(0, house.facility.id, "fire_safety", DAY, DAY + timedelta(days=9))
    save_check(register, MATCHER, house.facility, blank)
    (check,) = load_facility(register, MATCHER, house.facility.id, DAY).checks
    save_check(register, MATCHER, house.facility, replace(check, note="gezien"))
    (changed,) = load_facility(register, MATCHER, house.facility.id, DAY).checks
    assert (changed.note, changed.valid_until) == ("gezien", date(2026, 12, 1))
    with pytest.raises(StaleEdit):
        remove_check(register, MATCHER, house.facility, check)
    act = remove_check(register, MATCHER, house.facility, changed)
    assert load_facility(register, MATCHER, house.facility.id, DAY).checks == ()
    undo_act(register, MATCHER, act)
    assert len(load_facility(register, MATCHER, house.facility.id, DAY).checks) == 1


def test_contracts_of_the_main_provider_and_of_the_house_itself(register: Register, house: House) -> None:
    with register.begin(MATCHER) as work:
        other = make_house(work, "Ander")
        provider = work.providers.save(replace(house.provider, main_provider=other.provider.id))
        base = Contract(ContractId(0), provider.id, frozenset({"*"}), date(2025, 1, 1))
        made = {
            "ended": work.contracts.save(replace(base, ends=DAY)),
            "other_form": work.contracts.save(replace(base, forms=frozenset({"respite"}))),
            "own": work.contracts.save(replace(base, facility=house.facility.id, ends=date(2027, 1, 1))),
            "main": work.contracts.save(replace(base, provider=other.provider.id)),
            "not_mine": work.contracts.save(replace(base, provider=other.provider.id, facility=other.facility.id)),
        }
        work.commit()
    record = load_facility(register, MATCHER, house.facility.id, DAY)
    names = {one.id: name for name, one in made.items()}
    assert [names[one.id] for one in record.contracts] == ["main", "own", "ended"]


@pytest.fixture
def access_worker(register: Register) -> Actor:
    with register.begin(ADMINISTRATOR) as work:
        work.users.save(User(UserId(0), "toegang", "T", Role.ACCESS_WORKER))
        work.commit()
    return Actor("toegang", Role.ACCESS_WORKER, "")


def test_an_access_worker_sees_no_foster_family_and_changes_nothing(
    register: Register, access_worker: Actor
) -> None:
    with register.begin(MATCHER) as work:
        foster = make_house(
            work, "Pleeggezin X", 1, care_form="foster_care", street="Geheimpad 3", postcode="7607 AB",
            contact=Contact("Naam", "000-3333"), note="niet vertellen",
        )  # fmt: skip
        work.legal_checks.save(LegalCheck(0, foster.facility.id, "preparation"))
        work.contracts.save(Contract(ContractId(0), foster.provider.id, frozenset({"*"}), date(2025, 1, 1)))
        work.commit()
    record = load_facility(register, access_worker, foster.facility.id, DAY)
    shown = (record.facility.name, record.facility.street, record.facility.postcode, record.facility.note)
    assert shown == ("", "", "7607", "")
    assert record.facility.contact == record.provider.contact == Contact()
    assert (record.may_edit, record.sees_contracts, record.sees_checks) == (False, False, False)
    assert record.contracts == record.checks == ()
    with pytest.raises(NotAllowed):
        save_facility(register, access_worker, draft_of(record.facility), record.facility)
