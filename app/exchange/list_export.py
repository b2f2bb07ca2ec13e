"""A list that goes out to be corrected and read back: plain rows become a workbook or a csv file.

Knows no register and no words of the domain: whoever calls hands in headings, rows and explanation. Text stays
text, whatever it looks like: `=1+1`, `1-2`, `0612345678` and `@x` come back as they were. Control characters,
which a workbook cannot hold, are left out; a text longer than a cell can hold is cut.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.exchange.list_types import CellValue
from app.spreadsheet_cells import kept_as_text

LONGEST_CELL = 32_767
BLANK_ROWS = 12
"""Rows below the list that are ready to be filled in."""
DAY_FORMAT = "dd-mm-yyyy"
_NOT_IN_WORKBOOKS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
_TEXT, _QUIET, _ACCENT, _LINE = "1A2330", "556171", "0A6A6A", "D8DDE4"
_HEAD, _ASKED_HEAD, _ASKED, _ASSUMED = "E1F0EF", "BFE0DE", "F2F9F8", "FFF4DC"


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column. `width` is in characters; `choices` become a drop-down list, other words stay possible.

    `hint` is shown when somebody stands on a cell. `asked` columns are what the list is about, `known` ones only
    tell what we know.
    """

    heading: str
    width: int
    choices: tuple[str, ...] = ()
    hint: str = ""
    is_number: bool = False
    is_day: bool = False
    asked: bool = False
    known: bool = False


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A whole list: a title, facts above it as (label, value), lines of explanation, columns and rows.

    Rows are as wide as the columns. `assumed` are cells as (row, column), counted from 0, that ask for attention.
    """

    name: str
    title: str
    facts: tuple[tuple[str, str | date], ...]
    explanation: tuple[str, ...]
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    assumed: frozenset[tuple[int, int]] = frozenset()
    page: str = ""
    """Footer of every printed page; `&P` and `&N` are its number and how many."""


def storable(text: str) -> str:
    """The text as a workbook can hold it."""
    return _NOT_IN_WORKBOOKS.sub("", text)[:LONGEST_CELL]


def sheet_name(wanted: str) -> str:
    """A name that a sheet can have: at most 31 characters, none of the forbidden ones."""
    return _NOT_IN_SHEET_NAMES.sub(" ", storable(wanted))[:31].strip(" '") or "Blad1"


def csv_file(headings: Sequence[str], rows: Sequence[Sequence[CellValue]]) -> bytes:
    """A file as a Dutch spreadsheet writes it: semicolons, UTF-8 with its mark, days as dd-mm-jjjj."""
    text = io.StringIO(newline="")
    lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
    lines.writerow([csv_cell(heading) for heading in headings])
    lines.writerows([csv_cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def csv_cell(value: CellValue) -> str:
    """A value as text for a file that does not say what is text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, date):
        return f"{value:%d-%m-%Y}"
    if isinstance(value, int | float):
        return str(value).replace(".", ",")
    return kept_as_text(value)


def workbook(sheet: ListSheet) -> bytes:
    """An xlsx file of one sheet, ready to print on A4, with a hidden sheet that holds the choices."""
    from openpyxl import Workbook

    book = Workbook()
    page: Any = book.active
    page.title = sheet_name(sheet.name)
    first = _above(page, sheet)
    _headings(page, sheet, first)
    _rows(page, sheet, first + 1)
    _choices(book, page, sheet, first + 1)
    _printing(page, sheet, first)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _put(page: Any, row: int, column: int, value: CellValue) -> Any:
    """Write a value; text is marked as text, so that it is never calculated or turned into a day."""
    cell = page.cell(row, column)
    if isinstance(value, str):
        text = storable(value)
        cell.value = text or None
        if text:
            cell.data_type = "s"
    else:
        cell.value = value
    return cell


def _above(page: Any, sheet: ListSheet) -> int:
    """Title, facts and explanation; gives the row of the headings."""
    from openpyxl.styles import Alignment, Font

    title = _put(page, 1, 1, sheet.title)
    title.font = Font(size=16, bold=True, color=_TEXT)
    page.row_dimensions[1].height = 26
    row = 2
    for label, value in sheet.facts:
        _put(page, row, 1, label).font = Font(color=_QUIET)
        cell = _put(page, row, 2, value)
        cell.font = Font(bold=True, color=_TEXT)
        cell.alignment = Alignment(horizontal="left")
        cell.number_format = DAY_FORMAT if isinstance(value, date) else "@"
        row += 1
    for line in sheet.explanation:
        page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(sheet.columns))
        cell = _put(page, row, 1, line)
        cell.font = Font(color=_QUIET)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        page.row_dimensions[row].height = 15 * (1 + len(line) // sum(column.width for column in sheet.columns))
        row += 1
    return row + 1


def _headings(page: Any, sheet: ListSheet, row: int) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    page.row_dimensions[row].height = 48
    for number, column in enumerate(sheet.columns, start=1):
        cell = _put(page, row, number, column.heading)
        cell.font = Font(bold=True, color=_QUIET if column.known else _TEXT)
        cell.fill = PatternFill("solid", fgColor=_ASKED_HEAD if column.asked else _HEAD)
        cell.border = Border(bottom=Side("medium", color=_ACCENT))
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal=_side(column))
        page.column_dimensions[get_column_letter(number)].width = column.width
    page.freeze_panes = page.cell(row + 1, 2)


def _rows(page: Any, sheet: ListSheet, first: int) -> None:
    """The list and, below it, rows that are ready for what is not on it yet."""
    looks: dict[tuple[int, bool], Any] = {}
    empty: tuple[CellValue, ...] = (None,) * len(sheet.columns)
    for number, row in enumerate((*sheet.rows, *[empty] * BLANK_ROWS)):
        for place, value in enumerate(row):
            cell = _put(page, first + number, place + 1, value)
            look = (place, (number, place) in sheet.assumed)
            if look not in looks:
                _dress(cell, sheet.columns[place], look[1])
                looks[look] = cell._style
            # Styles are looked up anew for every attribute that is set: seconds for a whole region.
            cell._style = looks[look]


def _dress(cell: Any, column: ListColumn, is_assumed: bool) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    wraps = column.width >= 24
    cell.font = Font(color=_QUIET if column.known else _TEXT)
    cell.alignment = Alignment(horizontal=_side(column), vertical="top", wrap_text=wraps)
    cell.border = Border(bottom=Side("thin", color=_LINE))
    cell.number_format = DAY_FORMAT if column.is_day else "0" if column.is_number else "@"
    if is_assumed or column.asked:
        cell.fill = PatternFill("solid", fgColor=_ASSUMED if is_assumed else _ASKED)


def _side(column: ListColumn) -> str:
    return "center" if column.is_number or column.is_day else "left"


def _choices(book: Any, page: Any, sheet: ListSheet, first: int) -> None:
    """A drop-down list per column with choices; a word that is not in it stays possible."""
    from openpyxl.utils import get_column_letter, quote_sheetname
    from openpyxl.worksheet.datavalidation import DataValidation

    words = book.create_sheet("Keuzes")
    words.sheet_state = "hidden"
    last = first + len(sheet.rows) + BLANK_ROWS - 1
    for number, column in enumerate(sheet.columns, start=1):
        if not column.choices and not column.hint:
            continue
        letter = get_column_letter(number)
        rule = DataValidation(allow_blank=True, showErrorMessage=False)
        if column.choices:
            for place, word in enumerate(column.choices, start=1):
                _put(words, place, number, word)
            cells = f"${letter}$1:${letter}${len(column.choices)}"
            rule = DataValidation("list", f"{quote_sheetname(words.title)}!{cells}", allow_blank=True)
            rule.showErrorMessage = False
        if column.hint:
            rule.showInputMessage, rule.promptTitle, rule.prompt = True, column.heading[:32], column.hint[:255]
        rule.add(f"{letter}{first}:{letter}{last}")
        page.add_data_validation(rule)


def _printing(page: Any, sheet: ListSheet, headings: int) -> None:
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9  # A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = f"{headings}:{headings}"
    page.print_options.gridLines = False
    page.sheet_view.showGridLines = False
    margins = page.page_margins
    margins.left = margins.right = 0.5
    margins.top, margins.bottom = 0.6, 0.7
    page.oddFooter.left.text = sheet.page
    page.oddFooter.right.text = "&P / &N"
