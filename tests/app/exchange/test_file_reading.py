"""Files of every kind give the same rows: encodings, separators, workbooks, formulas, merged cells."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.exchange.file_reading import read_content, read_file
from app.exchange.list_types import ListError
from app.exchange.recognition import ReadingOptions, recognise

ROWS = (("Naam", "Plaats", "Één"), ("Café 't Ei", "Almelo", "2"))
TEXT = "\r\n".join(";".join(row) for row in ROWS) + "\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_gives_the_same_rows(encoding: str) -> None:
    found = read_content("lijst.csv", TEXT.encode(encoding))
    assert found.sheets[0].rows == ROWS
    assert found.separator == ";"


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_separator_and_line_end_is_found(separator: str, line_end: str) -> None:
    text = line_end.join(separator.join(row) for row in ROWS)
    found = read_content("lijst.txt", text.encode())
    assert (found.sheets[0].rows, found.separator) == (ROWS, separator)


def test_a_separator_that_the_file_names_keeps_row_numbers() -> None:
    found = read_content("lijst.csv", b"sep=,\r\na,b\r\n1,2\r\n")
    assert found.sheets[0].rows == ((), ("a", "b"), ("1", "2"))


def workbook(*rows: tuple[object, ...], merge: str | None = None) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    if merge is not None:
        sheet.merge_cells(merge)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_a_formula_without_a_result_stays_text() -> None:
    found = read_content("lijst.xlsx", workbook(("Naam", "Vrij"), ("=1+1", "=SUM(A1:A2)")))
    assert found.sheets[0].rows[1] == ("=1+1", "=SUM(A1:A2)")


def test_a_formula_with_a_result_gives_the_result() -> None:
    content = workbook(("Naam", "Vrij"), ("Huis", "=3-1"))
    source, target = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                data = data.replace(b"<v></v>", b"<v>2</v>").replace(b"<v />", b"<v>2</v>")
            archive.writestr(entry, data)
    assert read_content("lijst.xlsx", target.getvalue()).sheets[0].rows[1] == ("Huis", 2)


def test_merged_areas_are_known() -> None:
    found = read_content("lijst.xlsx", workbook(("Titel", None, None), ("a", "b", "c"), merge="A1:C1"))
    assert found.sheets[0].merged == ((0, 0, 0, 2),)


def test_hidden_sheets_are_left_out() -> None:
    book = openpyxl.Workbook()
    book.create_sheet("verborgen").sheet_state = "hidden"
    target = io.BytesIO()
    book.save(target)
    assert [sheet.name for sheet in read_content("lijst.xlsx", target.getvalue()).sheets] == ["Sheet"]


def ods(rows: tuple[tuple[str, ...], ...], change: Callable[[str], str] = str) -> bytes:
    """A small OpenDocument spreadsheet; `change` has its last word on the XML of the cells."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    cells = change(cells)
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}><office:body><office:spreadsheet>'
        f'<table:table table:name="Blad">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return target.getvalue()


def test_an_opendocument_sheet_is_read(options: ReadingOptions) -> None:
    rows = (
        ("Naam", "Zorgvorm", "Plaats", "Leeftijd", "Plekken", "Vrij"),
        ("De Proef", "GH", "Almelo", "4-12", "4", "1"),
    )
    found = recognise(read_content("lijst.ods", ods(rows)), options)
    (one,) = found.facilities
    assert (found.kind, one.name, one.form, one.age_max, one.free) == ("ods", "De Proef", "family_home", 12, 1)


def test_a_zip_bomb_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"\0" * (401 * 1024 * 1024))
    with pytest.raises(ListError) as caught:
        read_content("bom.xlsx", target.getvalue())
    assert caught.value.code == "too_large"


def test_a_stray_cell_far_below_costs_no_million_rows() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Naam", "Plaats"])
    sheet.cell(1_048_576, 1).value = "verdwaald"
    target = io.BytesIO()
    book.save(target)
    assert read_content("lijst.xlsx", target.getvalue()).sheets[0].rows == (("Naam", "Plaats"),)


def test_a_folder_is_no_list(tmp_path: Path) -> None:
    with pytest.raises(ListError) as caught:
        read_file(tmp_path)
    assert caught.value.code == "unreadable"


def test_an_old_workbook_is_read(options: ReadingOptions) -> None:
    """A real xls file: merged title, days as cells, a formula without its result, text that looks like one."""
    path = Path(__file__).parents[2] / "samples" / "vacancy_files" / "behandelgroepen.xls"
    found = recognise(read_content(path.name, path.read_bytes()), options)
    assert (found.kind, found.provider, found.problems) == ("xls", "Stichting Verzonnen Verblijf", ())
    read = [(one.name, one.form, one.gender, one.capacity, one.free, one.free_from) for one in found.facilities]
    assert read == [
        ("De Verzonnen Beuk", "treatment_group", "any", 8, 1, None),
        ("De Verzonnen Eik", "treatment_group", "male", 6, 0, date(2027, 1, 4)),
        ("De Verzonnen Es", "treatment_group", "female", 7, 2, None),
        ("De Verzonnen Den", "treatment_group", "any", 9, 0, date(2027, 1, 18)),
        ("De Verzonnen Wilg", "treatment_group", "any", 5, 0, None),
        ("Gezinshuis Verzonnen Vlier", "family_home", "any", 4, 1, None),
        ("=1+1", "family_home", "any", 5, 0, date(2026, 12, 15)),
    ]


def test_repeated_cells_and_rows_of_an_opendocument_sheet_are_all_there(options: ReadingOptions) -> None:
    """Spreadsheets write equal neighbours and equal rows once, with a number."""
    heading = ("Naam", "Zorgvorm", "Plaats", "Leeftijd", "Plekken", "Vrij", "Vrij per")
    proof = ("De Proef", "GH", "Almelo", "4-12", "2", "2", "")
    last = ("De Toets", "GH", "Borne", "6-18", "5", "0", "04-01-2027")
    cell = '<table:table-cell office:value-type="string"><text:p>2</text:p></table:table-cell>'
    twice = cell.replace("<table:table-cell ", '<table:table-cell table:number-columns-repeated="2" ')

    def written_once(xml: str) -> str:
        assert xml.count(cell + cell) == 1
        bare, begin = xml.replace(cell + cell, twice), "<table:table-row>"
        return bare.replace(
            begin + bare.split(begin)[2], '<table:table-row table:number-rows-repeated="2">' + bare.split(begin)[2]
        )

    file = read_content("lijst.ods", ods((heading, proof, last), written_once))
    full = read_content("lijst.ods", ods((heading, proof, proof, last)))
    assert file.sheets[0].rows == full.sheets[0].rows
    read = [(one.name, one.capacity, one.free, one.free_from) for one in recognise(file, options).facilities]
    assert read == [("De Proef", 2, 2, None), ("De Toets", 5, 0, date(2027, 1, 4))]
