"""Workbooks as tables: xlsx with openpyxl in its reading mode, xls, ods and long plain xlsx with calamine.

calamine is imported only when such a file comes, because its Windows wheel is not loadable everywhere. It reads
20,000 rows in half a second where openpyxl takes five, but knows no formulas and no errors in cells.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from app.exchange.list_types import CellValue, ListError, ListFile, SheetTable
from app.exchange.old_workbooks import MOST_CELLS, UnreadableContainer, too_wide

MOST_ROWS = 200_000
MOST_COLUMNS = 256
MOST_SHEETS = 300
LARGEST_UNPACKED = 400 * 1024 * 1024
LONG_SHEET = 3 * 1024 * 1024
"""Bytes of a sheet's XML, some 3,000 rows, from which reading it quickly matters."""
EMPTY_ROWS_THAT_END_A_SHEET = 2_000
_MERGE = re.compile(rb'<(?:\w+:)?mergeCell [^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')


def read_xlsx(name: str, content: bytes) -> ListFile:
    """All visible sheets of an xlsx file. Formulas give their stored result, else their text."""
    _check_archive(name, content)
    quick = _long_and_plain(name, content)
    if quick is not None:
        return quick
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False)
            sheets, has_formulas = _sheets(book)
            properties = _properties(book)
            book.close()
            if has_formulas:
                results = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
                sheets = _with_results(sheets, _sheets(results)[0])
                results.close()
        except ListError:
            raise
        except MemoryError:
            raise
        except Exception as error:  # openpyxl raises whatever a broken file makes it stumble on
            raise ListError("broken_workbook", name, detail=type(error).__name__) from error
    if not sheets:
        raise ListError("no_sheets", name)
    return ListFile(name, "xlsx", tuple(sheets), properties=properties)


def _properties(book: Any) -> tuple[str, ...]:
    """Company and title of a workbook, where it has them; never the person who made it."""
    own = getattr(book, "properties", None)
    texts = (getattr(own, "title", None), getattr(own, "subject", None), _company(book))
    return tuple(str(text)[:200] for text in texts if text)


def _company(book: Any) -> str | None:
    try:
        xml = book._archive.read("docProps/app.xml")
    except (KeyError, AttributeError):
        return None
    found = re.search(rb"<Company>([^<]{1,200})</Company>", xml)
    return found[1].decode("utf-8", "replace") if found else None


_NOT_PLAIN = (b"<f>", b"<f ", b"<f/", b":f>", b":f ", b' t="e"', b" t='e'")
"""What formulas and errors look like in the XML of a sheet. Looked for one by one: a pattern over ten megabytes
would hold every other thread for a third of a second."""
_OTHER_DAYS = re.compile(rb"""date1904=["'](?:1|true)""")


def _long_and_plain(name: str, content: bytes) -> ListFile | None:
    """A long xlsx without formulas or errors, read by calamine; None for every other one, or without calamine.

    What is wrong with a file is not said here: the careful reader meets it too, and names it.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [one for one in archive.infolist() if one.filename.startswith("xl/worksheets/")]
        if sum(one.file_size for one in sheets) < LONG_SHEET:
            return None
        try:
            parts = [archive.read(one.filename) for one in sheets]
            workbook = archive.read("xl/workbook.xml")
        except (KeyError, zipfile.BadZipFile, OSError, EOFError, NotImplementedError, zlib.error):
            return None
    if _OTHER_DAYS.search(workbook) or any(sign in part for part in parts for sign in _NOT_PLAIN):
        return None
    if any(_far_cell(part) for part in parts):
        return None
    try:
        return _by_calamine(name, content, "xlsx")
    except ListError:
        return None


def _far_cell(xml: bytes) -> bool:
    """Whether a sheet has a cell so far off that the room up to it is more than any list needs."""
    last_row = last_column = 0
    for found in _CELL_NAME.finditer(xml):  # one by one, so that other threads get their turn
        letters, digits = found.groups()
        last_row, last_column = max(last_row, int(digits)), max(last_column, _column_number(letters) + 1)
    return last_row * last_column > MOST_CELLS


_CELL_NAME = re.compile(rb' r="([A-Z]{1,3})(\d{1,7})"')
_REPEATED_CELL = re.compile(rb'<table:(?:covered-)?table-cell[^>]*number-columns-repeated="\d{4,}"[^>]*value-type')
_REPEATED_ROW = re.compile(rb'number-rows-repeated="\d{5,}"')


def _refuse_far_cells(name: str, content: bytes, kind: str) -> None:
    """Refuse xls and ods files of which a damaged cell would need room for millions of others."""
    try:
        far = too_wide(content) if kind == "xls" else _repeats_without_end(content)
    except (UnreadableContainer, KeyError, zipfile.BadZipFile, zlib.error, OSError, EOFError) as error:
        raise ListError("broken_workbook", name, detail=type(error).__name__) from error
    if far:
        raise ListError("broken_workbook", name, detail="far cell")


def _repeats_without_end(content: bytes) -> bool:
    """Whether an ods file repeats a filled cell or row thousands of times; empty ones are usual."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        xml = archive.read("content.xml")
    if _REPEATED_CELL.search(xml):
        return True
    for found in _REPEATED_ROW.finditer(xml):
        end = xml.find(b"</table:table-row>", found.end())
        if b"value-type" in xml[found.end() : end if end > 0 else found.end() + 100_000]:
            return True
    return False


def read_other_workbook(name: str, content: bytes, kind: str) -> ListFile:
    """All sheets of an xls or ods file."""
    if kind == "ods":
        _check_archive(name, content)
    _refuse_far_cells(name, content, kind)
    return _by_calamine(name, content, kind)


def _by_calamine(name: str, content: bytes, kind: str) -> ListFile:
    try:
        import python_calamine
    except ImportError as error:
        raise ListError("kind_not_supported", name, detail=kind) from error
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        visible = [
            one.name for one in book.sheets_metadata if kind != "xlsx" or str(one.visible).endswith(".Visible")
        ]
        sheets = [_calamine_sheet(book, sheet) for sheet in visible[:MOST_SHEETS]]
    except MemoryError:
        raise
    except BaseException as error:  # calamine's errors have no shared parent, and a panic in it is no Exception
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        code = "encrypted" if "password" in str(error).lower() else "broken_workbook"
        raise ListError(code, name, detail=type(error).__name__) from error
    return ListFile(name, kind, tuple(sheets))


def _check_archive(name: str, content: bytes) -> None:
    """Refuse damaged archives and ones that unpack to more than any list needs."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
            if any(entry.flag_bits & 1 for entry in archive.infolist()):
                raise ListError("encrypted", name)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise ListError("broken_workbook", name, detail=type(error).__name__) from error
    if size > LARGEST_UNPACKED:
        raise ListError("too_large", name)


def _sheets(book: Any) -> tuple[list[SheetTable], bool]:
    sheets, has_formulas = [], False
    for sheet in book.worksheets[:MOST_SHEETS]:
        if sheet.sheet_state != "visible":
            continue
        sheet.reset_dimensions()
        rows, formulas = _cells(sheet)
        has_formulas = has_formulas or formulas
        sheets.append(SheetTable(str(sheet.title), rows, _merged_areas(book, sheet)))
    return sheets, has_formulas


def _cells(sheet: Any) -> tuple[tuple[tuple[CellValue, ...], ...], bool]:
    formulas = False
    rows: list[tuple[CellValue, ...]] = []
    for row in _until_empty(sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS)):
        values = []
        for cell in row:
            if cell.data_type == "f":
                formulas = True
            values.append(plain_value(cell.value))
        rows.append(_without_empty_tail(values))
    return _without_empty_end(rows), formulas


def _until_empty(rows: Iterable[Any]) -> Iterator[Any]:
    """Rows until a long empty stretch: one stray cell far below must not cost a million rows."""
    empty = 0
    for row in rows:
        empty = 0 if any(cell.value is not None for cell in row) else empty + 1
        if empty > EMPTY_ROWS_THAT_END_A_SHEET:
            return
        yield row


def _without_empty_tail(values: list[CellValue]) -> tuple[CellValue, ...]:
    while values and values[-1] is None:
        values.pop()
    return tuple(values)


def _without_empty_end(rows: list[tuple[CellValue, ...]]) -> tuple[tuple[CellValue, ...], ...]:
    while rows and not rows[-1]:
        rows.pop()
    return tuple(rows)


def plain_value(value: object) -> CellValue:
    """A cell's value in one of our types: whole numbers as int, moments as their day, blank text as None."""
    if isinstance(value, str):
        return value if value.strip() else None
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, time | timedelta):
        return str(value)
    text = getattr(value, "text", None)
    return str(text) if text else str(value)


def _with_results(formulas: list[SheetTable], results: list[SheetTable]) -> list[SheetTable]:
    """Stored results where there are any; the formula's own text where there are none."""
    merged = []
    for written, stored in zip(formulas, results, strict=True):
        rows = []
        for number, row in enumerate(written.rows):
            other = stored.rows[number] if number < len(stored.rows) else ()
            rows.append(
                tuple(
                    other[column] if column < len(other) and other[column] is not None else value
                    for column, value in enumerate(row)
                )
            )
        merged.append(SheetTable(written.name, tuple(rows), written.merged))
    return merged


def _merged_areas(book: Any, sheet: Any) -> tuple[tuple[int, int, int, int], ...]:
    """Merged areas straight from the sheet's XML: openpyxl's reading mode leaves them out."""
    try:
        xml = book._archive.read(sheet._worksheet_path)
    except (KeyError, AttributeError):
        return ()
    areas = []
    for first_column, first_row, last_column, last_row in _MERGE.findall(xml)[:5000]:
        areas.append(
            (int(first_row) - 1, _column_number(first_column), int(last_row) - 1, _column_number(last_column))
        )
    return tuple(areas)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _calamine_sheet(book: Any, name: str) -> SheetTable:
    sheet = book.get_sheet_by_name(name)
    rows = sheet.to_python(skip_empty_area=False, nrows=MOST_ROWS)
    found = [_without_empty_tail([plain_value(value) for value in row[:MOST_COLUMNS]]) for row in rows]
    areas = tuple(
        (first[0], first[1], last[0], last[1]) for first, last in (sheet.merged_cell_ranges or ())[:5000]
    )
    return SheetTable(name, _without_empty_end(found), areas)
