"""Searching in the free places: what fits, what is free when, what keeps the rest out, what stays secret."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workflows.live_register import RegisterView, view_of
from app.workflows.near_places import find_point
from app.workflows.vacancies import VacancyQuestion, answer, loosenings
from app.workflows.vacancy_columns import without_stops
from db.errors import NotAllowed
from db.register import Register
from matching.availability import FreeInterval
from matching.entities.codes import Gender, OccupancyKind, Role, Source
from matching.entities.facilities import AdmissionStop, VacancyConfirmation
from matching.entities.identifiers import MunicipalityCode
from tests.support.databases import MATCHER, NOW, new_register
from tests.support.netherlands import geography, place_names
from tests.support.small_registers import ALMELO, DAY, ENSCHEDE, make_house, occupancy

DECEMBER = date(2026, 12, 1)


@pytest.fixture
def register(tmp_path: Path) -> Register:
    return new_register(tmp_path / "register.db")


@pytest.fixture
def view(register: Register) -> RegisterView:
    """Two free beds in Almelo, one from December in Enschede, none in a third house, a secret one."""
    with register.begin(MATCHER) as work:
        make_house(work, "Berk", 2, age_min=4, age_max=12, offers={"trauma": 2, "eating": 1}, postcode="7607")
        girls = frozenset({Gender.FEMALE})
        linde = make_house(work, "Linde", 3, municipality=ENSCHEDE, genders=girls, age_min=10, care_form="respite")
        for number, bed in enumerate(linde.beds):
            expected = DECEMBER if number == 0 else None
            kind = OccupancyKind.OCCUPIED_UNKNOWN
            work.occupancies.save(occupancy(bed, kind, DAY - timedelta(days=9), expected_end=expected))
        full = make_house(work, "Vol", 1)
        work.occupancies.save(occupancy(full.beds[0], OccupancyKind.CLOSED, DAY - timedelta(days=1)))
        make_house(work, "Verborgen", 1, secret_address=True, place="Almelo", postcode="7607", street="Laan 1")
        stop = make_house(work, "Dicht", 4)
        work.admission_stops.save(AdmissionStop(0, stop.facility.id, DAY, DECEMBER, "verbouwing"))
        word = VacancyConfirmation(0, linde.facility.id, DAY - timedelta(days=8), Source.PHONE, NOW, free_beds=0)
        work.confirmations.save(word)
        work.commit()
    return view_of(register, MATCHER, geography(), {"respite": "logeren"}, DAY)


def found(view: RegisterView, **question: object) -> list[str]:
    fits = answer(view.vacancies, VacancyQuestion(**question), geography())  # type: ignore[arg-type]
    return [one.name for one, fit in zip(view.vacancies.facilities, fits, strict=True) if fit]


def test_without_a_question_everything_with_a_bed_in_sight(view: RegisterView) -> None:
    assert found(view) == ["Berk", "Dicht", "Linde", "Verborgen"]
    assert found(view, include_full=True) == ["Berk", "Dicht", "Linde", "Verborgen", "Vol"]


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ({"age": 3}, ["Dicht", "Verborgen"]),
        ({"age": 4}, ["Berk", "Dicht", "Verborgen"]),
        ({"age": 13}, ["Dicht", "Linde", "Verborgen"]),
        ({"gender": Gender.MALE}, ["Berk", "Dicht", "Verborgen"]),
        ({"needs": frozenset({"trauma"})}, ["Berk"]),
        ({"needs": frozenset({"trauma", "autism"})}, []),
        ({"forms": frozenset({"respite"})}, ["Linde"]),
        ({"municipalities": frozenset({ENSCHEDE})}, ["Linde"]),
        ({"free_on": DAY}, ["Berk", "Verborgen"]),
        ({"free_on": DECEMBER}, ["Berk", "Dicht", "Linde", "Verborgen"]),
        ({"text": "LÓGEREN lin"}, ["Linde"]),
        ({"text": "aanbieder van ber"}, ["Berk"]),
        ({"only_fresh": True}, []),
    ],
)
def test_each_part_of_the_question(view: RegisterView, question: dict[str, object], names: list[str]) -> None:
    assert found(view, **question) == names


def test_how_many_and_from_when(view: RegisterView) -> None:
    columns = view.vacancies
    starts, expected = columns.first_free()
    rows = {one.name: row for row, one in enumerate(columns.facilities)}
    days = {name: int(starts[row]) for name, row in rows.items()}
    assert days == {
        "Berk": DAY.toordinal(), "Dicht": DECEMBER.toordinal(), "Linde": DECEMBER.toordinal(),
        "Verborgen": DAY.toordinal(), "Vol": -1,
    }  # fmt: skip
    assert {name for name, row in rows.items() if expected[row]} == {"Dicht", "Linde"}
    assert [int(columns.first_count[rows[name]]) for name in ("Berk", "Dicht", "Linde", "Vol")] == [2, 4, 1, 0]
    assert [int(columns.in_sight[rows[name]]) for name in ("Berk", "Dicht", "Linde", "Vol")] == [2, 4, 1, 0]
    assert [int(columns.free_on(DAY)[rows[name]]) for name in ("Berk", "Dicht", "Linde", "Vol")] == [2, 0, 0, 0]
    assert columns.stopped[rows["Dicht"]] and not columns.stopped[rows["Berk"]]
    assert columns.age_of_word()[rows["Linde"]] == 8
    assert columns.age_of_word()[rows["Berk"]] == -1


def test_a_secret_address_is_not_found_and_stands_in_the_middle_of_its_municipality(view: RegisterView) -> None:
    assert found(view, text="7607") == ["Berk"]
    assert "Verborgen" not in found(view, text="almelo")
    row = next(row for row, one in enumerate(view.vacancies.facilities) if one.secret_address)
    assert int(view.vacancies.point[row]) == geography().index_of(None, ALMELO)


def test_distance_counts_from_the_point(view: RegisterView) -> None:
    near = geography().index_of("7607", None)
    assert found(view, near=near, within_km=5) == ["Berk", "Dicht", "Verborgen"]
    assert found(view, near=near, within_km=60) == ["Berk", "Dicht", "Linde", "Verborgen"]


def test_what_keeps_most_out_comes_first(view: RegisterView) -> None:
    question = VacancyQuestion(needs=frozenset({"trauma", "autism"}), age=5)
    easier = loosenings(view.vacancies, question, geography())
    assert [(one.part, one.code, one.count) for one in easier] == [("needs", "autism", 1)]
    fresh = VacancyQuestion(only_fresh=True, gender=Gender.MALE)
    assert [(one.part, one.count) for one in loosenings(view.vacancies, fresh, geography())] == [("only_fresh", 3)]


def test_a_facility_that_left_its_list_is_not_fresh(register: Register) -> None:
    with register.begin(MATCHER) as work:
        gone = make_house(work, "Weg", 1, listed_until=DAY)
        work.confirmations.save(
            VacancyConfirmation(0, gone.facility.id, DAY - timedelta(days=3), Source.LIST, NOW, free_beds=1)
        )
        work.commit()
    columns = view_of(register, MATCHER, geography(), {}, DAY).vacancies
    assert columns.unlisted.tolist() == [True]
    assert columns.is_fresh().tolist() == [False]


days = st.integers(0, 40).map(lambda n: DAY + timedelta(days=n))


@given(days, st.none() | days, days, st.none() | days)
def test_a_stop_takes_its_days_and_no_others(
    free_from: date, free_until: date | None, stop_from: date, stop_until: date | None
) -> None:
    left = without_stops([FreeInterval(free_from, free_until)], [(stop_from, stop_until)])
    for number in range(60):
        on = DAY + timedelta(days=number)
        free = free_from <= on and (free_until is None or on < free_until)
        stopped = stop_from <= on and (stop_until is None or on < stop_until)
        held = any(one.starts <= on and (one.ends is None or on < one.ends) for one in left)
        assert held == (free and not stopped)


@pytest.mark.parametrize(
    ("typed", "municipality"),
    [
        ("7553", "GM0164"),
        ("7553 ab", "GM0164"),
        ("Hengelo", "GM0164"),
        ("gem. Borne", "GM0147"),
        ("goor", "GM1735"),
    ],
)
def test_a_place_as_people_type_it(typed: str, municipality: str) -> None:
    region = place_names().regions["JZ14"].municipalities
    point = find_point(typed, place_names(), geography(), region)
    assert geography().point_municipalities[point.index] == municipality


def test_an_unknown_place_is_not_guessed() -> None:
    region = place_names().regions["JZ14"].municipalities
    unknown = find_point("Hengeloo", place_names(), geography(), [MunicipalityCode(code) for code in region])
    assert unknown.index == -1
    assert unknown.suggestions[0] == "Hengelo"


def test_a_role_that_sees_half_may_search_but_not_rank(view: RegisterView) -> None:
    worker = replace(view, actor=replace(view.actor, role=Role.ACCESS_WORKER))
    assert len(worker.vacancies) == len(view.vacancies) > 0
    with pytest.raises(NotAllowed):
        _ = worker.problem
