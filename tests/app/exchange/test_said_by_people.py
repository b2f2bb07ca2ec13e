"""What a person says of a list goes before what the program finds: columns, headings, the order of dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.exchange.list_types import (
    NO_HEADINGS,
    CellValue,
    ColumnKind,
    ColumnMeaning,
    ListFile,
    RecognisedList,
    SheetTable,
    column_keys,
)
from app.exchange.recognition import ReadingOptions, recognise
from tests.support.netherlands import place_names

DAY = date(2026, 11, 22)
HEAD: tuple[CellValue, ...] = ("Aanbieder", "Locatie", "Soort", "Plaats", "Extra", "Vrij per")
ROWS: tuple[tuple[CellValue, ...], ...] = (
    HEAD,
    ("Proefzorg", "Berk", "gezinshuis", "Almelo", "x", "05-01-2027"),
    ("Proefzorg", "Linde", "gezinshuis", "Borne", "", "03-02-2027"),
)


def read(sheet: SheetTable, columns: dict[str, ColumnMeaning] | None = None) -> RecognisedList:
    options = ReadingOptions(place_names(), frozenset(place_names().regions["JZ14"].municipalities), DAY)
    return recognise(ListFile("lijst.xlsx", "xlsx", (sheet,)), replace(options, columns=columns))


def test_a_column_means_what_a_person_said_with_its_code() -> None:
    sheet = SheetTable("Blad1", ROWS)
    before = read(sheet)
    assert before.sheets[0].columns[4].kind is not ColumnKind.NEED_FLAG
    assert before.facilities[0].needs is None
    after = read(sheet, {"extra": ColumnMeaning(ColumnKind.NEED_FLAG, "trauma")})
    assert (after.sheets[0].columns[4].code, after.sheets[0].columns[4].certainty) == ("trauma", 1000)
    assert [one.needs for one in after.facilities] == [("trauma",), ()]


def test_nothing_the_program_finds_afterwards_changes_it() -> None:
    """«Vrij» and «totaal» are exchanged where the numbers say so, but not against a person's word."""
    rows = (("Locatie", "Soort", "Plaats", "Tot", ""), ("Berk", "gezinshuis", "Almelo", 4, 1))
    said = {"tot": ColumnMeaning(ColumnKind.AGE_MAX), "#5": ColumnMeaning(ColumnKind.CAPACITY)}
    kinds = [one.kind for one in read(SheetTable("Blad1", rows), said).sheets[0].columns]
    assert kinds[3:] == [ColumnKind.AGE_MAX, ColumnKind.CAPACITY]


def test_headings_stand_where_a_person_points() -> None:
    above: tuple[tuple[CellValue, ...], ...] = (("Naam", "Zorgvorm", "Gemeente"), ("toelichting", None, None))
    sheet = SheetTable("Blad1", (*above, *ROWS), header_row=2)
    found = read(sheet)
    assert (found.sheets[0].header_row, len(found.facilities)) == (3, 2)
    assert [one.heading for one in found.sheets[0].columns] == list(HEAD)


def test_a_sheet_that_nobody_would_call_a_list_is_read_when_a_person_says_so() -> None:
    rows: tuple[tuple[CellValue, ...], ...] = (("Wat", "Waar"), ("Berk", "ergens"), ("Linde", "elders"))
    assert read(SheetTable("Blad1", rows)).sheets == ()
    assert len(read(SheetTable("Blad1", rows, header_row=0)).sheets[0].columns) == 2


def test_no_headings_at_all() -> None:
    found = read(SheetTable("Blad1", ROWS, header_row=NO_HEADINGS))
    assert found.sheets[0].header_row is None and found.rows_read == 3


@pytest.mark.parametrize(
    ("order", "days"),
    [(None, [date(2027, 1, 5), date(2027, 2, 3)]), ("month_first", [date(2027, 5, 1), date(2027, 3, 2)])],
)
def test_the_order_of_day_and_month(order: str | None, days: list[date]) -> None:
    found = read(SheetTable("Blad1", ROWS, date_order=order))
    assert [one.free_from for one in found.facilities] == days
    assert found.sheets[0].date_style == (order or "day_first")


def test_every_column_has_a_key_of_its_own() -> None:
    assert column_keys(("Leeftijd t/m", "Naam", "", "naam ", "Nr.")) == (
        "leeftijd t m", "naam", "#3", "naam#2", "nr",
    )  # fmt: skip
