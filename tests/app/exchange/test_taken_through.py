"""A bed that is taken up to and including a day is free from the next one; taken until a day, on that day."""

from __future__ import annotations

from datetime import date

import pytest

from app.exchange.dates import Moment, day_after, read_day
from app.exchange.list_types import CellValue, ListFile, SheetTable
from app.exchange.recognition import ReadingOptions, recognise

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("bezet t/m 05-01-2027", date(2027, 1, 6)), ("Bezet tot en met 5 januari", date(2027, 1, 6)),
        ("vol tm 5 jan", date(2027, 1, 6)), ("vol (t/m 31-12)", date(2027, 1, 1)),
        ("volgeboekt t.e.m. 28 feb 2027", date(2027, 3, 1)), ("niet beschikbaar t/m 2027-01-05", date(2027, 1, 6)),
        ("nog zeker bezet t/m 5 jan.", date(2027, 1, 6)),
        ("bezet van 01-12-2026 t/m 05-01-2027", date(2027, 1, 6)),
        ("bezet t/m 5 jan, daarna vrij", date(2027, 1, 6)), ("vol t/m januari", date(2027, 2, 1)),
        ("vol t/m eind januari 2027", date(2027, 2, 1)), ("vol t/m week 2", date(2027, 1, 18)),
        ("bezet t/m 31 dec, vrij per 4 jan", date(2027, 1, 4)), ("bezet t/m 01-2027", date(2027, 2, 1)),
        ("vol t/m q1 2027", date(2027, 4, 1)), ("vol t/m 2026", date(2027, 1, 1)),
        ("bezet tot 05-01-2027", date(2027, 1, 5)), ("bezet tot 5 jan", date(2027, 1, 5)),
        ("vol tot 29 januari", date(2027, 1, 29)), ("vrij per 5 jan", date(2027, 1, 5)),
        ("vrij t/m 5 jan", date(2027, 1, 5)), ("vol, vrij t/m 5 jan", date(2027, 1, 5)),
        ("t/m 5 jan", date(2027, 1, 5)),
    ],
)  # fmt: skip
def test_the_first_free_day(text: str, day: date) -> None:
    found = read_day(text, TODAY)
    assert found is not None
    assert found.day == day


def test_taken_through_something_that_is_no_day_stays_full() -> None:
    found = read_day("bezet t/m nader bericht", TODAY)
    assert found is not None
    assert (found.day, found.moment) == (None, Moment.FULL)
    assert day_after("-", TODAY) is None


def test_what_has_happened_through_a_day_is_of_that_day() -> None:
    found = read_day("bezet t/m 5 november", TODAY, past=True)
    assert found is not None
    assert found.day == date(2026, 11, 5)


@pytest.mark.parametrize(
    ("cell", "free_from"),
    [("bezet t/m 05-01-2027", date(2027, 1, 6)), ("bezet tot 05-01-2027", date(2027, 1, 5)), ("bezet", None)],
)
def test_a_room_of_a_house(cell: str, free_from: date | None, options: ReadingOptions) -> None:
    rows: tuple[tuple[CellValue, ...], ...] = (
        ("Huis", "Kamernr", "Traject", "Stad", "Leeftijd", "Kamerstatus"),
        ("Pand Proef", "K1", "kamertraining", "Almelo", "16+", cell),
        ("Pand Proef", "K2", "kamertraining", "Almelo", "16+", "bezet"),
        ("Pand Toets", "K1", "kamertraining", "Borne", "16+", "vrij"),
        ("Pand Toets", "K2", "kamertraining", "Borne", "16+", "bezet"),
    )
    one, other = recognise(ListFile("l.xlsx", "xlsx", (SheetTable("Blad1", rows),)), options).facilities
    assert (one.capacity, one.free, one.free_from) == (2, 0, free_from)
    assert (other.capacity, other.free, other.free_from) == (2, 1, None)


@pytest.mark.parametrize(
    ("heading", "free_from"),
    [("Bezet t/m", date(2027, 1, 6)), ("Bezet tot", date(2027, 1, 5)), ("Vrij per", date(2027, 1, 5))],
)
def test_the_heading_says_whether_the_day_is_the_last_taken_one(
    heading: str, free_from: date, options: ReadingOptions
) -> None:
    rows: tuple[tuple[CellValue, ...], ...] = (
        ("Naam", "Zorgvorm", "Plaats", "Leeftijd", "Plekken", "Vrij", heading),
        ("De Beuk", "gezinshuis", "Almelo", "4-12", 4, 0, date(2027, 1, 5)),
        ("De Eik", "gezinshuis", "Borne", "6+", 5, 0, "05-01-2027"),
        ("De Es", "gezinshuis", "Goor", "6+", 6, 2, None),
    )
    found = recognise(ListFile("l.xlsx", "xlsx", (SheetTable("Blad1", rows),)), options).facilities
    assert [one.free_from for one in found] == [free_from, free_from, None]


def test_sibs_are_siblings(options: ReadingOptions) -> None:
    rows: tuple[tuple[CellValue, ...], ...] = (
        ("Naam", "Zorgvorm", "Plaats", "Leeftijd", "Plekken", "Vrij", "Sibs welkom"),
        ("De Beuk", "gezinshuis", "Almelo", "4-12", 4, 1, "ja"),
        ("De Eik", "gezinshuis", "Borne", "6+", 5, 0, "nee"),
    )
    found = recognise(ListFile("l.xlsx", "xlsx", (SheetTable("Blad1", rows),)), options).facilities
    assert [one.siblings for one in found] == [True, False]
