"""Small lists as people make them up: two numbers in a cell, forms as crosses or in names, providers on a line."""

from __future__ import annotations

import pytest

from app.exchange.list_types import CellValue, ListedFacility, ListFile, SheetTable
from app.exchange.recognition import ReadingOptions, recognise

Row = tuple[CellValue, ...]


def read(options: ReadingOptions, *rows: Row, name: str = "Blad1") -> tuple[ListedFacility, ...]:
    return recognise(ListFile("lijst.xlsx", "xlsx", (SheetTable(name, rows),)), options).facilities


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("Capaciteit/bezetting", ("6/4", "4/4", "4/1")), ("Plekken (waarvan vrij)", ("6 (2)", "4 (0)", "4 (3)")),
        ("Bezetting", ("4/6", "4/4", "1/4")), ("Vrij/totaal", ("2/6", "0/4", "3/4")),
        ("Plekken", ("6, waarvan 2 vrij", "4 (vol)", "4 (1 bezet)")),
    ],
)  # fmt: skip
def test_two_numbers_in_one_cell_mean_what_their_heading_says(
    heading: str, cells: tuple[str, ...], options: ReadingOptions
) -> None:
    found = read(
        options,
        ("Naam", "Zorgvorm", "Plaats", "Leeftijd", heading),
        ("De Beuk", "gezinshuis", "Almelo", "4-12", cells[0]),
        ("De Eik", "gezinshuis", "Borne", "8+", cells[1]),
        ("De Es", "gezinshuis", "Goor", "8+", cells[2]),
    )
    assert [(one.capacity, one.free) for one in found] == [(6, 2), (4, 0), (4, 3)]


def test_a_cross_under_a_form_and_a_form_in_a_name(options: ReadingOptions) -> None:
    crosses = read(
        options,
        ("Naam", "Plaats", "Leeftijd", "Gezinshuis", "Pleegzorg", "Crisis", "Plekken", "Vrij"),
        ("De Beuk", "Almelo", "12-18", "x", None, None, 6, 1),
        ("De Eik", "Borne", "8+", None, "x", None, 4, 0),
        ("De Es", "Goor", "0-12", None, None, "x", 4, 2),
    )
    assert [one.form for one in crosses] == ["family_home", "foster_care", "crisis_group"]
    names = read(
        options,
        ("Naam", "Plaats", "Leeftijd", "Plekken", "Vrij"),
        ("Gezinshuis De Beuk", "Almelo", "12-18", 6, 1),
        ("Logeerhuis De Eik", "Borne", "8+", 4, 0),
        ("Zomaar", "Goor", "0-12", 4, 2),
    )
    assert [one.form for one in names] == ["family_home", "respite", None]


def test_a_line_between_rows_names_the_provider_of_those_under_it(options: ReadingOptions) -> None:
    found = read(
        options,
        ("Naam", "Zorgvorm", "Plaats", "Leeftijd", "Plekken", "Vrij"),
        ("Stichting Verzonnen Zorg", None, None, None, None, None),
        ("De Beuk", "gezinshuis", "Almelo", "12-18", 6, 1),
        ("Jeugdhulp Bedacht", None, None, None, None, None),
        ("De Es", "gezinshuis", "Goor", "0-12", 4, 2),
    )
    assert [one.provider for one in found] == ["Stichting Verzonnen Zorg", "Jeugdhulp Bedacht"]


def test_crisis_among_foster_families_is_crisis_foster_care(options: ReadingOptions) -> None:
    rows: tuple[Row, ...] = (
        ("Gezin", "Woont in", "Wil opvangen", "Leeftijd", "Nog ruimte?"),
        ("Fam. Beuk", "Almelo", "crisis", "4-12", "ja, 2"),
        ("Fam. Eik", "Borne", "weekendpleegzorg", "8+", "nee"),
    )
    assert [(one.form, one.free) for one in read(options, *rows)] == [
        ("crisis_foster", 2),
        ("part_time_foster", 0),
    ]
    groups = (
        ("Groep", *rows[0][1:]),
        ("Groep Noord", *rows[1][1:]),
        ("Groep Zuid", "Borne", "behandelgroep", "8+", "nee"),
    )
    assert [one.form for one in read(options, *groups)] == ["crisis_group", "treatment_group"]


def test_per_direct_without_a_number_says_free_now_and_no_number(options: ReadingOptions) -> None:
    found = read(
        options,
        ("Naam", "Zorgvorm", "Plaats", "Leeftijd", "Capaciteit", "Vrij per"),
        ("De Beuk", "gezinshuis", "Almelo", "4-12", 6, "per direct"),
        ("De Eik", "gezinshuis", "Borne", "8+", 4, "1 feb"),
    )
    assert [(one.capacity, one.free, one.open_now) for one in found] == [(6, None, True), (4, 0, False)]


def test_what_remarks_tell_of_the_house_is_no_fact_about_beds_or_care(options: ReadingOptions) -> None:
    found = read(
        options,
        ("Naam", "Zorgvorm", "Plaats", "Leeftijd", "Plekken", "Vrij", "Opmerkingen"),
        ("De Beuk", "gezinshuis", "Almelo", "4-12", 6, 1, "angst voor honden is lastig, wij hebben er 2"),
        (
            "De Eik",
            "gezinshuis",
            "Borne",
            "8+",
            4,
            0,
            "eettafel voor 12; bus voor de deur; 3 eigen kinderen van 4-9",
        ),
        ("De Es", "gezinshuis", "Goor", "8+", 4, 0, "vakantie van 24-12 t/m 2-1, gedragswetenschapper aanwezig"),
    )
    read_facts = [(one.needs, one.free, one.free_from, one.age_min) for one in found]
    assert read_facts == [(None, 1, None, 4), (None, 0, None, 8), (None, 0, None, 8)]
