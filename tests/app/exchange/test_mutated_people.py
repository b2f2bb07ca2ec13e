"""Lists of people with anything changed in them: a problem with its place or a correct reading, never a trace."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import translation
from app.exchange.file_reading import read_content
from app.exchange.list_types import CellValue, ListError, ListFile, SheetTable
from app.exchange.people.kind_guess import guess_kind
from app.exchange.people.people_recognition import recognise_people
from app.exchange.people.people_types import PeopleKind, PeopleOptions
from app.exchange.people.people_words import PERSON_PROBLEM_CODES, person_problem_sentence
from app.exchange.people.person_plan import RegisterState
from app.exchange.people.placement_plan import plan_placements
from app.exchange.people.request_plan import plan_requests
from resources import loader
from tests.app.exchange.test_person_columns import (
    NUMBERS,
    PLACEMENT_HEADINGS,
    REQUEST_HEADINGS,
    rows_of,
    whole,
)
from tests.support.netherlands import place_names
from tests.support.people_reading import KNOWN, TODAY

OPTIONS = PeopleOptions(place_names(), frozenset(place_names().regions["JZ14"].municipalities), TODAY, KNOWN)
STRANGE: list[CellValue] = [
    None, "", " ", "?", "=1+1", "31-02-2026", "99", -1, 0, 1e9, True, False, date(1900, 1, 1), date(2099, 1, 1),
    "x" * 400, "woont/vertrokken", "\u200b", "Totaal", "1;2;3",
    "K-2026-0001 / K-2026-0017", "٣", "12-2026", "²", "½",
    "0000 XX", "7607aa", "niet", "gezinshuis, ", "/", "6 maanden", "week 3", float("nan"),
    float("inf"), "1e5", "-5 mnd", "0 jaar",
]  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def sentences() -> None:
    translation.use(loader.translation_documents())


def plan(kind: PeopleKind, rows: list[tuple[CellValue, ...]]) -> list[str]:
    """Read and plan; the codes of the problems, each with its sentence and row."""
    file = ListFile("lijst.xlsx", "xlsx", (SheetTable("Blad1", tuple(rows)),))
    guess_kind(file)
    found = recognise_people(file, kind, OPTIONS)
    planner = plan_placements if kind is PeopleKind.PLACEMENTS else plan_requests
    plans, problems = planner(found, RegisterState(), TODAY, {})
    for problem in (*found.problems, *problems):
        assert person_problem_sentence(problem).strip()
        assert 1 <= problem.row <= len(rows)
    assert len([one for one in plans.rows if one.listed is not None]) <= found.rows_read
    return [problem.code for problem in (*found.problems, *problems)]


@given(st.data())
def test_any_cell_may_hold_anything(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(PeopleKind)))
    headings = PLACEMENT_HEADINGS if kind is PeopleKind.PLACEMENTS else REQUEST_HEADINGS
    rows = [list(row) for row in rows_of(whole(headings, data.draw(st.integers(0, 19))))]
    for _ in range(data.draw(st.integers(1, 12))):
        row = data.draw(st.integers(0, len(rows) - 1))
        column = data.draw(st.integers(0, len(rows[0]) - 1))
        rows[row][column] = data.draw(st.sampled_from(STRANGE) | st.text(max_size=12))
    codes = plan(kind, [tuple(row) for row in rows])
    assert set(codes) <= set(PERSON_PROBLEM_CODES)


@given(st.data())
def test_rows_may_be_cut_doubled_and_moved(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(PeopleKind)))
    headings = PLACEMENT_HEADINGS if kind is PeopleKind.PLACEMENTS else REQUEST_HEADINGS
    rows = rows_of(whole(headings, 0))
    order = data.draw(st.lists(st.integers(0, len(rows) - 1), max_size=12))
    width = data.draw(st.integers(0, len(rows[0])))
    plan(kind, [rows[number][:width] if data.draw(st.booleans()) else rows[number] for number in order])


@given(st.binary(max_size=300))
@settings(max_examples=30)
def test_any_bytes_are_a_list_or_an_error(content: bytes) -> None:
    try:
        file = read_content("lijst.csv", content)
    except ListError:
        return
    for kind in PeopleKind:
        recognise_people(file, kind, OPTIONS)


def test_an_unreadable_birth_date_keeps_only_its_own_row_out() -> None:
    rows = [list(row) for row in rows_of(whole(PLACEMENT_HEADINGS, 0))]
    rows[3][1] = "31-02-2009"
    file = ListFile("lijst.xlsx", "xlsx", (SheetTable("Blad1", tuple(tuple(row) for row in rows)),))
    found = recognise_people(file, PeopleKind.PLACEMENTS, OPTIONS)
    assert [row.person.case_number for row in found.rows] == [one for one in NUMBERS if one != NUMBERS[2]]
    (problem,) = found.problems
    assert (problem.row, problem.column, problem.value) == (4, "Geboortedatum", "31-02-2009")
