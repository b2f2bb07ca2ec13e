"""A table of the screen as a file for a spreadsheet. What looks like a formula stays text.

A workbook of 60,000 rows must be there in a few seconds: its XML is written here, row by row, instead of making an
object for every cell. The same table always gives the same bytes.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path

from app.exchange.list_export import csv_cell, sheet_name, storable
from app.exchange.list_types import CellValue
from app.whole_files import write_whole

ROWS_AT_ONCE = 2_000
NARROWEST, WIDEST = 8, 60
_MOMENT = (1980, 1, 1, 0, 0, 0)
_EPOCH = date(1899, 12, 30).toordinal()
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_TEXT_STYLE, _HEADING_STYLE, _DAY_STYLE = 1, 2, 3


def write_table(path: Path, title: str, header: Sequence[str], rows: Iterable[Sequence[CellValue]]) -> int:
    """Write rows as `.csv` (UTF-8 with mark, semicolons) or else as `.xlsx`; gives how many rows.

    The file appears whole or not at all. Raises `OSError` when it cannot be written.
    """
    make = _csv_table if path.suffix.casefold() == ".csv" else _workbook_table
    content, count = make(title, header, rows)
    write_whole(path, content)
    return count


def _csv_table(_title: str, header: Sequence[str], rows: Iterable[Sequence[CellValue]]) -> tuple[bytes, int]:
    text = io.StringIO(newline="")
    lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
    lines.writerow([csv_cell(heading) for heading in header])
    count = 0
    for row in rows:
        lines.writerow([csv_cell(cell) for cell in row])
        count += 1
    return text.getvalue().encode("utf-8-sig"), count


def _workbook_table(title: str, header: Sequence[str], rows: Iterable[Sequence[CellValue]]) -> tuple[bytes, int]:
    content = io.BytesIO()
    left = iter(rows)
    first = list(islice(left, ROWS_AT_ONCE))
    count = 0
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in _frame(sheet_name(title)).items():
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), part)
        sheet = zipfile.ZipInfo("xl/worksheets/sheet1.xml", _MOMENT)
        sheet.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(sheet, "w", force_zip64=True) as stream:
            stream.write(_sheet_head(header, first).encode())
            for block in _blocks(first, left):
                stream.write("".join(_row(count + 2 + n, row) for n, row in enumerate(block)).encode())
                count += len(block)
            stream.write(_sheet_tail(len(header), count + 1).encode())
    return content.getvalue(), count


def _blocks(
    first: list[Sequence[CellValue]], left: Iterator[Sequence[CellValue]]
) -> Iterator[list[Sequence[CellValue]]]:
    block = first
    while block:
        yield block
        block = list(islice(left, ROWS_AT_ONCE))


def _row(number: int, row: Sequence[CellValue]) -> str:
    return f'<row r="{number}">{"".join([_cell(value) for value in row])}</row>'


def _cell(value: CellValue) -> str:
    """One cell; without a name of its own it stands right of the one before it."""
    if isinstance(value, str):
        if value:
            text = value if value.isprintable() else storable(value)
            return f'<c t="inlineStr" s="1"><is><t xml:space="preserve">{text.translate(_ESCAPED)}</t></is></c>'
        return "<c/>"
    if value is None:
        return "<c/>"
    if isinstance(value, bool):
        return f'<c t="b"><v>{int(value)}</v></c>'
    if isinstance(value, date):
        return f'<c s="{_DAY_STYLE}"><v>{value.toordinal() - _EPOCH}</v></c>'
    return f"<c><v>{value!r}</v></c>"


def _sheet_head(header: Sequence[str], first: Sequence[Sequence[CellValue]]) -> str:
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>'
        for place, width in enumerate(_widths(header, first), start=1)
    )
    headings = "".join(
        f'<c t="inlineStr" s="{_HEADING_STYLE}"><is><t>{storable(one).translate(_ESCAPED)}</t></is></c>'
        for one in header
    )
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
        f"<cols>{columns}</cols><sheetData>"
        f'<row r="1" ht="20" customHeight="1">{headings}</row>'
    )


def _widths(header: Sequence[str], first: Sequence[Sequence[CellValue]]) -> list[int]:
    """As wide as the first rows ask, within bounds."""
    found = []
    for place, heading in enumerate(header):
        longest = max((len(_shown(row[place])) for row in first[:500]), default=0)
        found.append(max(NARROWEST, min(WIDEST, max(longest, len(heading)) + 2)))
    return found


def _shown(value: CellValue) -> str:
    return "" if value is None else "00-00-0000" if isinstance(value, date) else str(value)


def _sheet_tail(columns: int, rows: int) -> str:
    """The filter over all columns, and A4 across when it is printed."""
    corner = f"{_letters(columns)}{rows}"
    return (
        f'</sheetData><autoFilter ref="A1:{corner}"/>'
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    )


def _letters(column: int) -> str:
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters or "A"


def _frame(title: str) -> dict[str, str]:
    """Every part of the file but the sheet."""
    named = title.translate(_ESCAPED).replace('"', "&quot;")
    return {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPES}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPES}.styles+xml"/></Types>',
        "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_RELATIONS}">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f'<sheets><sheet name="{named}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_RELATIONS}">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>'
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
        '<font><b/><sz val="11"/><color rgb="FF1A2330"/><name val="Calibri"/></font></fonts>'
        '<fills count="3"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill>'
        '<fill><patternFill patternType="solid"><fgColor rgb="FFE1F0EF"/></patternFill></fill></fills>'
        "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/>'
        '<xf numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1" applyNumberFormat="1"/>'
        '<xf numFmtId="164" applyNumberFormat="1"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    }  # fmt: skip
