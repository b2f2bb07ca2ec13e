"""What runs out: the right day, in the right order, and nothing that was replaced or concerns nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.workflows.expiry import Expiry, ExpiryKind, birthday, expiring, read_checks
from db.register import Register
from matching.ages import completed_years
from matching.entities.administration import PolicyVersion
from matching.entities.children import Child, LegalMeasure, Occupancy, Request, ResponsibleMunicipality
from matching.entities.codes import Assumption, Gender, OccupancyKind, RequestState
from matching.entities.facilities import Bed, Contract, Facility, LegalCheck, Provider, Region
from matching.entities.identifiers import (
    BedId,
    ChildId,
    ContractId,
    FacilityId,
    MunicipalityCode,
    OccupancyId,
    ProviderId,
    RequestId,
)
from matching.entities.snapshot import RegisterSnapshot
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
from tests.support.small_registers import make_house

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip
DAY = date(2026, 11, 22)
ALMELO = MunicipalityCode("GM0141")
MAIN, SUB = ProviderId(1), ProviderId(2)
HOME, SECURE, SHUT = FacilityId(11), FacilityId(12), FacilityId(13)


def after(days: int) -> date:
    return DAY + timedelta(days=days)


def house(id: FacilityId, provider: ProviderId = SUB, **properties: Any) -> Facility:
    values = {"care_form": "family_home", "municipality": ALMELO, **properties}
    return Facility(id, provider, f"Huis {id}", **values)


def child(number: int, born: date = date(2015, 3, 4), **properties: Any) -> Child:
    where = ResponsibleMunicipality(ALMELO, 1)
    return Child(ChildId(number), f"K-{number}", born, Gender.MALE, where, ALMELO, **properties)


def request(of: Child, **properties: Any) -> Request:
    values = {"state": RequestState.OPEN, "forms": ("family_home",), **properties}
    return Request(RequestId(of.id + 100), f"V-{of.id}", of.id, DAY, **values)


def state_of(
    houses: Iterable[Facility] = (),
    living: Iterable[tuple[Child, FacilityId]] = (),
    waiting: Iterable[tuple[Child, Request]] = (),
    contracts: tuple[Contract, ...] = (),
    closed: tuple[FacilityId, ...] = (),
) -> RegisterSnapshot:
    """Every house has two beds: in the first one lives the child, the second is closed where the house is."""
    facilities = {one.id: one for one in houses}
    beds = tuple(Bed(BedId(id * 10 + at), id, at) for id in facilities for at in (1, 2))
    lives = [
        Occupancy(OccupancyId(at), BedId(home * 10 + 1), OccupancyKind.LIVES, after(-9), child=one.id)
        for at, (one, home) in enumerate(living, 1)
    ]
    shut = [
        Occupancy(OccupancyId(90 + at), BedId(id * 10 + at), OccupancyKind.CLOSED, after(-9))
        for id in closed
        for at in (1, 2)
    ]
    people = {one.id: one for one, _ in (*living, *waiting)}
    return RegisterSnapshot(
        day=DAY,
        region=Region("JZ14", "Twente", (ALMELO,)),
        policy=PolicyVersion(1, {}, "", datetime(2026, 1, 1, tzinfo=UTC), ""),
        providers={MAIN: Provider(MAIN, "Hoofd"), SUB: Provider(SUB, "Onder", main_provider=MAIN)},
        facilities=facilities,
        contracts=contracts,
        beds=beds,
        occupancies=(*lives, *shut),
        admission_stops=(),
        freshness={},
        records={},
        children=people,
        sibling_groups=(),
        requests=tuple(one for _, one in waiting),
        judgements=(),
        vetoes=(),
    )


def told(found: Iterable[Expiry]) -> list[tuple[str, int]]:
    return [(one.kind.value, one.days) for one in found]


@pytest.mark.parametrize(
    ("days", "seen", "passed"), [(-3, 1, True), (0, 1, False), (60, 1, False), (61, 0, False)]
)
def test_a_screening_is_seen_from_so_many_days_ahead(days: int, seen: int, passed: bool) -> None:
    found = expiring(state_of([house(HOME, screening_valid_until=after(days))]), (), 60)
    assert told(found) == [("screening", days)][:seen]
    assert [(one.has_passed, one.name, one.facility, one.lived_in) for one in found] == [
        (passed, "Huis 11", HOME, False)
    ][:seen]


def test_a_house_of_which_every_bed_is_closed_is_not_in_use() -> None:
    houses = [house(one, screening_valid_until=after(5)) for one in (HOME, SHUT)]
    assert [one.facility for one in expiring(state_of(houses, closed=(SHUT,)), (), 60)] == [HOME]


def test_the_check_that_holds_longest_counts() -> None:
    checks = (
        LegalCheck(1, HOME, "fire_safety", valid_until=after(-100)),
        LegalCheck(2, HOME, "fire_safety", valid_until=after(30)),
        LegalCheck(3, HOME, "quality_mark", valid_until=after(-4)),
        LegalCheck(4, HOME, "preparation", valid_until=after(-4)),
        LegalCheck(5, HOME, "preparation", checked_on=after(-4)),
        LegalCheck(6, SHUT, "preparation", valid_until=after(3)),
    )
    lived = [(child(1), HOME)]
    found = expiring(state_of([house(HOME), house(SHUT)], lived, closed=(SHUT,)), checks, 40)
    assert [(one.detail, one.days, one.check, one.lived_in) for one in found] == [
        ("quality_mark", -4, 3, True),
        ("fire_safety", 30, 2, True),
    ]


def test_court_decisions_end_on_the_day_before_their_end() -> None:
    measure = LegalMeasure("supervision", after(-300), after(10))
    secure = LegalMeasure("secure_authorisation", after(-80), after(8))
    one = child(1, legal_measure=measure, authorisation=secure)
    (first, second) = expiring(state_of([house(HOME)], [(one, HOME)]), (), 60)
    assert (first.kind, first.day, first.days, first.detail) == (
        ExpiryKind.AUTHORISATION, after(7), 7, "secure_authorisation",
    )  # fmt: skip
    assert (second.kind, second.day, second.detail, second.case_number) == (
        ExpiryKind.MEASURE, after(9), "supervision", "K-1",
    )  # fmt: skip
    assert (second.child, second.facility, second.provider, second.lived_in) == (one.id, HOME, SUB, True)


def test_an_authorisation_that_ran_out_matters_where_it_is_still_needed() -> None:
    past = LegalMeasure("secure_authorisation", after(-80), after(-7))
    at_home, inside, waits = (child(at, authorisation=past) for at in (1, 2, 3))
    state = state_of(
        [house(HOME), house(SECURE, care_form="secure_care")],
        [(at_home, HOME), (inside, SECURE)],
        [(waits, request(waits, forms=("secure_care",)))],
    )
    found = expiring(state, (), 60)
    assert [(one.child, one.days, one.has_passed, one.lived_in) for one in found] == [
        (inside.id, -8, True, True),
        (waits.id, -8, True, False),
    ]


def test_a_child_that_neither_lives_nor_waits_is_left_alone() -> None:
    state = state_of([house(HOME)], [(child(1, date(2008, 11, 30)), HOME)])
    elsewhere = child(2, date(2008, 11, 30))
    state = replace(state, children={**state.children, elsewhere.id: elsewhere})
    assert {one.child for one in expiring(state, (), 60)} == {ChildId(1)}


def test_birthdays_and_the_age_of_the_house() -> None:
    soon, long_ago, young = child(1, date(2008, 12, 1)), child(2, date(2006, 12, 1)), child(3, date(2013, 11, 22))
    state = state_of(
        [house(HOME, age_max=17), house(SECURE, age_max=18, assumptions=frozenset({Assumption.AGES})),
         house(SHUT, age_max=11)],
        [(soon, HOME), (long_ago, SECURE), (young, SHUT)],
    )  # fmt: skip
    found = expiring(state, (), 60)
    assert [(one.kind.value, one.case_number, one.day, one.detail, one.assumed) for one in found] == [
        ("past_age", "K-3", date(2025, 11, 22), "12", False),
        ("past_age", "K-2", date(2025, 12, 1), "19", True),
        ("past_age", "K-1", date(2026, 12, 1), "18", False),
        ("turns_18", "K-1", date(2026, 12, 1), "18", False),
    ]


def test_an_eighteenth_birthday_stays_as_long_as_it_was_announced() -> None:
    for days, seen in ((-60, True), (-61, False), (60, True), (61, False)):
        born = after(days).replace(year=after(days).year - 18)
        waits = child(1, born)
        found = expiring(state_of(waiting=[(waits, request(waits))]), (), 60)
        assert bool(told(found)) is seen, days


def test_a_birthday_has_passed_on_the_day_itself() -> None:
    waits = child(1, date(2005, 11, 22))
    (found,) = expiring(state_of(waiting=[(waits, request(waits))]), (), 5)
    assert (found.kind, found.days, found.has_passed, found.request) == (ExpiryKind.TURNS_21, 0, True, 101)


def test_referrals_of_open_requests() -> None:
    waits = child(1)
    state = state_of(waiting=[(waits, request(waits, referral_valid_until=after(-2)))])
    (found,) = expiring(state, (), 0)
    assert (found.kind, found.days, found.request, found.case_number) == (ExpiryKind.REFERRAL, -2, 101, "K-1")


def contract(id: int, provider: ProviderId, ends: date | None, **properties: Any) -> Contract:
    values = {"municipalities": frozenset({"GM0141"}), "starts": date(2025, 1, 1), **properties}
    return Contract(ContractId(id), provider, ends=ends, **values)


def test_a_contract_of_the_main_provider_runs_out_for_its_subcontractor() -> None:
    ending = contract(7, MAIN, after(31), confirmed=False)
    (found,) = expiring(state_of([house(HOME)], [(child(1), HOME)], contracts=(ending,)), (), 60)
    assert (found.day, found.contract, found.provider, found.name) == (after(30), 7, MAIN, "Hoofd")
    assert (found.lived_in, found.assumed) == (True, True)


@pytest.mark.parametrize(
    ("next_one", "seen"),
    [
        (contract(8, SUB, None, starts=after(31)), False),
        (contract(8, SUB, None, starts=after(31), municipalities=frozenset({"*"})), False),
        (contract(8, SUB, None, starts=after(32)), True),
        (contract(8, SUB, None, starts=after(31), municipalities=frozenset({"GM0153"})), True),
        (contract(8, SUB, None, starts=after(31), forms=frozenset({"family_home"})), True),
        (contract(8, SUB, None, starts=after(31), facility=HOME), True),
        (contract(8, SUB, after(31)), True),
    ],
)
def test_a_contract_is_left_out_when_another_takes_over(next_one: Contract, seen: bool) -> None:
    ending = contract(7, SUB, after(31))
    found = expiring(state_of([house(HOME)], contracts=(ending, next_one)), (), 60)
    assert (7 in [one.contract for one in found]) is seen


def test_a_contract_that_covers_nothing_in_use_is_left_out() -> None:
    ending = contract(7, SUB, after(3), forms=frozenset({"secure_care"}))
    assert expiring(state_of([house(HOME)], contracts=(ending,)), (), 60) == ()


days_around = some.integers(-400, 400)


@given(some.lists(days_around, max_size=6), days_around, some.integers(0, 365))
def test_everything_in_sight_and_in_order(screenings: list[int], measure: int, within: int) -> None:
    houses = [house(FacilityId(20 + at), screening_valid_until=after(day)) for at, day in enumerate(screenings)]
    one = child(1, legal_measure=LegalMeasure("supervision", None, after(measure)))
    found = expiring(state_of(houses, waiting=[(one, request(one))]), (), within)
    wanted = [("screening", day) for day in screenings] + [("measure", measure - 1)]
    assert sorted(told(found)) == sorted(pair for pair in wanted if pair[1] <= within)
    assert [one.day for one in found] == sorted(one.day for one in found)
    assert all(one.day == after(one.days) and one.has_passed is (one.days < 0) for one in found)


@given(some.dates(date(1996, 1, 1), date(2026, 1, 1)), some.integers(1, 23))
def test_a_birthday_is_the_first_day_of_an_age(born: date, age: int) -> None:
    day = birthday(born, age)
    assert (completed_years(born, day), completed_years(born, day - timedelta(days=1))) == (age, age - 1)


def test_checks_are_read_from_the_register(register: Register) -> None:
    with register.begin(MATCHER) as work:
        made = make_house(work)
        work.legal_checks.save(LegalCheck(0, made.facility.id, "quality_mark", valid_until=after(4)))
        work.commit()
    with register.read(MATCHER) as work:
        snapshot = work.snapshot(DAY)
    (found,) = expiring(snapshot, read_checks(register, MATCHER), 60)
    assert (found.kind, found.days, found.facility) == (ExpiryKind.LEGAL_CHECK, 4, made.facility.id)
