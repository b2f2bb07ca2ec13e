"""A table of the screen as a file for a spreadsheet. What looks like a formula stays text."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.spreadsheet_cells import harmless


def write_table(path: Path, title: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write rows of text as `.csv` (UTF-8 with mark, semicolons) or else as `.xlsx`; gives how many rows.

    The file appears whole or not at all. Raises `OSError` when it cannot be written.
    """
    beside = path.with_name(f"{path.name}.deel")
    writer = _write_csv if path.suffix.casefold() == ".csv" else _write_workbook
    try:
        count = writer(beside, title, header, rows)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return count


def _write_csv(path: Path, _title: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file, delimiter=";")
        lines.writerow(header)
        for row in rows:
            lines.writerow([harmless(cell) for cell in row])
            count += 1
    return count


def _write_workbook(path: Path, title: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31])
    sheet.freeze_panes = "A2"
    for place in range(len(header)):
        sheet.column_dimensions[chr(ord("A") + place)].width = 24
    heading = [WriteOnlyCell(sheet, value) for value in header]
    for cell in heading:
        cell.font = Font(bold=True)
    sheet.append(heading)
    count = 0
    for row in rows:
        cells = [WriteOnlyCell(sheet, value) for value in row]
        for cell in cells:
            cell.data_type = "s"
        sheet.append(cells)
        count += 1
    book.save(path)
    return count
