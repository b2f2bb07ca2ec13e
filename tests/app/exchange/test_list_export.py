"""Lists that go out: every text comes back as it was, a Dutch spreadsheet opens them, nothing is locked."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.exchange.file_reading import read_content
from app.exchange.list_export import BLANK_ROWS, ListColumn, ListSheet, csv_file, storable, workbook

NASTY = ("=1+1", "+31612345678", "@x", "-1", "1-2", "0612345678", "01234", "'=1", "'t Hoekje", '=HYPERLINK("x")')
TEXTS = some.text(
    some.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), min_size=1, max_size=60
).filter(lambda text: text.strip() != "")


def sheet(*rows: tuple[str | int | date | None, ...], columns: int = 2) -> ListSheet:
    return ListSheet(
        "Lijst/1", "=Titel", (("Peildatum", date(2026, 11, 22)), ("Aanbieder", "@Zorg")), ("Kijk na.",),
        tuple(ListColumn(f"Kolom {number}", 12) for number in range(1, columns + 1)), rows,
    )  # fmt: skip


@pytest.mark.parametrize("text", NASTY)
def test_what_looks_like_a_formula_is_text_in_a_workbook(text: str) -> None:
    page = openpyxl.load_workbook(io.BytesIO(workbook(sheet((text, 3)))))["Lijst 1"]
    cell = page.cell(7, 1)
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")
    assert page.cell(1, 1).data_type == page.cell(3, 2).data_type == "s"


@given(some.lists(some.tuples(TEXTS, some.one_of(some.sampled_from(NASTY), TEXTS)), min_size=1, max_size=4))
def test_every_text_comes_back_from_a_workbook(rows: list[tuple[str, str]]) -> None:
    read = read_content("lijst.xlsx", workbook(sheet(*rows))).sheets[0].rows
    assert list(read[6 : 6 + len(rows)]) == rows


@given(some.lists(some.tuples(TEXTS, some.one_of(some.sampled_from(NASTY), TEXTS)), min_size=1, max_size=4))
def test_every_text_comes_back_from_a_text_file(rows: list[tuple[str, str]]) -> None:
    read = read_content("lijst.csv", csv_file(["Eerste kolom", "Tweede kolom"], rows)).sheets[0].rows
    assert list(read[1:]) == rows


def test_a_text_file_is_what_a_dutch_spreadsheet_writes() -> None:
    content = csv_file(["Naam", "Vrij per", "Vrij"], [('Ärde; "x"', date(2026, 12, 1), 2), (None, None, 1.5)])
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines() == [
        "Naam;Vrij per;Vrij", '"Ärde; ""x""";01-12-2026;2', ";;1,5",
    ]  # fmt: skip


def test_what_a_workbook_cannot_hold_is_left_out() -> None:
    assert storable("a\x00b\x0bc\ud800d") == "abcd"
    assert len(storable("x" * 40_000)) == 32_767
    page = openpyxl.load_workbook(io.BytesIO(workbook(sheet(("\x01", "a\nb"))))).active
    assert page.cell(7, 1).value is None
    assert page.cell(7, 2).value == "a\nb"


def test_a_list_is_ready_to_fill_in_and_print() -> None:
    columns = (
        ListColumn("Naam", 20), ListColumn("Geslacht", 12, choices=("jongens", "meisjes")),
        ListColumn("Vrij", 6, is_number=True, hint="Hoeveel?"), ListColumn("Per", 12, is_day=True),
    )  # fmt: skip
    made = ListSheet(
        "L", "T", (), ("Uitleg.",), columns, (("A", "jongens", 2, date(2026, 12, 1)),), frozenset({(0, 1)}), "Blad"
    )
    book = openpyxl.load_workbook(io.BytesIO(workbook(made)))
    page = book["L"]
    assert (page.freeze_panes, page.print_title_rows) == ("B5", "$4:$4")
    assert (page.page_setup.orientation, page.page_setup.paperSize, page.page_setup.fitToHeight) == (
        "landscape",
        9,
        0,
    )
    assert not page.protection.sheet
    assert book["Keuzes"].sheet_state == "hidden"
    rules = {str(rule.sqref): rule for rule in page.data_validations.dataValidation}
    choice = rules[f"B5:B{5 + BLANK_ROWS}"]
    assert (choice.type, choice.formula1, choice.showErrorMessage) == ("list", "'Keuzes'!$B$1:$B$2", False)
    assert rules[f"C5:C{5 + BLANK_ROWS}"].prompt == "Hoeveel?"
    assert page["D5"].number_format == "dd-mm-yyyy"
    assert page["B5"].fill.fgColor.rgb == "00FFF4DC"
    assert page["A5"].fill.fill_type is None
