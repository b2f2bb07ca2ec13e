"""What a person says of a list holds at once, is remembered for its provider, and reads the next list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.exchange.list_types import NO_HEADINGS, ListFile, SheetTable
from app.workflows.import_corrections import (
    NOTHING_SAID,
    ListCorrections,
    SheetWord,
    corrected_file,
    likely_headings,
    remember,
    remembered,
    source_of,
)
from app.workflows.import_vacancies import ImportPreview, ImportSettings, apply_import, preview_import
from db.register import Register
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
from tests.support.netherlands import place_names
from tests.support.people_register import TODAY

__all__ = [
    "address", "clock", "engine_name", "postgres_server", "register", "restorable_database", "server_address",
    "template_file",
]  # fmt: skip

TRAUMA = ListCorrections(columns={"tt": ("need_flag", "trauma")})
LIST = "Proefzorg Oost\n\nLocatie;Soort;Plaats;Capaciteit;Nog vrij;TT\n{rows}"
KIND = "vacancies"


def settings(said: ListCorrections = NOTHING_SAID) -> ImportSettings:
    return ImportSettings(place_names(), place_names().regions["JZ14"], TODAY, "Proefzorg Oost", said)


def preview(register: Register, folder: Path, name: str, rows: str, said: ListCorrections) -> ImportPreview:
    path = folder / name
    path.write_text(LIST.format(rows=rows), "utf-8")
    return preview_import(register, MATCHER, path, settings(said))


def needs(one: ImportPreview) -> list[tuple[str, ...] | None]:
    return [facility.needs for facility in one.recognised.facilities]


def test_a_column_said_once_is_known_in_the_next_list_of_this_provider(register: Register, tmp_path: Path) -> None:
    first = preview(register, tmp_path, "plekken week 46.csv", "Berk;gezinshuis;Almelo;4;1;x\n", TRAUMA)
    assert needs(first) == [("trauma",)] and first.remembered == NOTHING_SAID
    apply_import(register, MATCHER, first, settings(TRAUMA))
    remember(register, MATCHER, KIND, first.file, "Proefzorg Oost", TRAUMA)
    rows = "Linde;gezinshuis;Borne;3;1;x\nWilg;gezinshuis;Goor;2;1;\n"
    again = preview(register, tmp_path, "plekken week 47.csv", rows, NOTHING_SAID)
    assert needs(again) == [("trauma",), ()] and again.remembered.columns == TRAUMA.columns


def test_what_is_said_now_goes_before_what_was_said_then(register: Register, tmp_path: Path) -> None:
    first = preview(register, tmp_path, "lijst.csv", "Berk;gezinshuis;Almelo;4;1;x\n", TRAUMA)
    apply_import(register, MATCHER, first, settings(TRAUMA))
    remember(register, MATCHER, KIND, first.file, "Proefzorg Oost", TRAUMA)
    autism = ListCorrections(columns={"tt": ("need_flag", "autism")})
    assert needs(preview(register, tmp_path, "lijst.csv", "Berk;gezinshuis;Almelo;4;1;x\n", autism)) == [
        ("autism",)
    ]


def test_without_a_provider_the_file_name_remembers_it(register: Register) -> None:
    file = ListFile("Lijst week 46.csv", "csv", (SheetTable("", (("a", "b"),)),))
    remember(register, MATCHER, KIND, file, "Nog onbekend", TRAUMA)
    with register.read(MATCHER) as work:
        assert remembered(work, KIND, source_of("lijst WEEK 12.csv", None)).columns == TRAUMA.columns
        assert remembered(work, "requests", source_of("lijst week 12.csv", None)) == NOTHING_SAID


HEAD = ("Naam", "Soort")
TWO = ListFile(
    "lijst.xlsx",
    "xlsx",
    (
        SheetTable("Plekken", (("Overzicht", None), ("x", "y"), HEAD, ("Berk", "gezinshuis"))),
        SheetTable("Legenda", (("G", "gezinshuis"),)),
    ),
)


def test_sheets_headings_and_order_of_days_come_back_in_the_next_file(register: Register) -> None:
    said = ListCorrections(
        sheets={"Plekken": SheetWord(None, 2), "Legenda": SheetWord(False)}, date_order="month_first"
    )
    remember(register, MATCHER, KIND, TWO, None, said)
    with register.read(MATCHER) as work:
        back = remembered(work, KIND, source_of(TWO.name, None))
    rows = TWO.sheets[0].rows
    later = replace(TWO, sheets=(replace(TWO.sheets[0], rows=(rows[0], *rows)), TWO.sheets[1]))
    read = corrected_file(later, back)
    assert [sheet.name for sheet in read.sheets] == ["Plekken"]
    assert read.sheets[0].header_row == 3  # one row lower than last time: known by its words
    assert read.sheets[0].date_order == "month_first"
    other = replace(TWO, sheets=(replace(TWO.sheets[0], rows=(("Locatie", "Vorm"), ("Berk", "gezinshuis"))),))
    assert corrected_file(other, back).sheets[0].header_row is None  # not there: the program looks itself


@pytest.mark.parametrize("header", [0, NO_HEADINGS])
def test_no_headings_and_a_first_row_are_two_things(register: Register, header: int) -> None:
    remember(register, MATCHER, KIND, TWO, None, ListCorrections(sheets={"Legenda": SheetWord(True, header)}))
    with register.read(MATCHER) as work:
        back = remembered(work, KIND, source_of(TWO.name, None))
    assert corrected_file(TWO, back).sheets[1].header_row == header


def test_changed_cells_hold_once_and_are_not_kept(register: Register) -> None:
    said = ListCorrections(cells={("Plekken", 4, 1): "pleegzorg", ("Plekken", 4, 3): "Almelo", ("Weg", 1, 0): "x"})
    read = corrected_file(TWO, said)
    assert read.sheets[0].rows[3] == ("Berk", "pleegzorg", None, "Almelo")
    assert TWO.sheets[0].rows[3] == ("Berk", "gezinshuis")
    remember(register, MATCHER, KIND, TWO, None, said)
    with register.read(MATCHER) as work:
        assert remembered(work, KIND, source_of(TWO.name, None)) == NOTHING_SAID


def test_later_words_go_over_earlier_ones_part_by_part() -> None:
    earlier = ListCorrections(
        {"a": ("name", None), "b": ("form", None)}, {"Plekken": SheetWord(None, 2, "merk")}, "day_first"
    )
    later = ListCorrections({"b": ("place", None)}, {"Plekken": SheetWord(True)})
    both = later.over(earlier)
    assert both.columns == {"a": ("name", None), "b": ("place", None)}
    assert both.sheets["Plekken"] == SheetWord(True, 2, "merk") and both.date_order == "day_first"
    assert ListCorrections(sheets={"Plekken": SheetWord(None, 5)}).over(both).sheets["Plekken"] == SheetWord(
        True, 5
    )


def test_headings_are_likely_in_the_first_row_with_two_cells() -> None:
    assert [likely_headings(sheet) for sheet in TWO.sheets] == [1, 0]
