"""Which rows under the headings are data: totals, notes, repeated headings and blank rows are not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.exchange.header_search import FoundTable, Row
from app.exchange.list_types import CellValue, ColumnKind, Layout, RecognisedColumn, SheetTable
from app.exchange.plain_text import plain
from app.exchange.providers import is_note

_K = ColumnKind
_TOTAL = re.compile(
    r"^(sub ?totaal|eind ?totaal|totaal|totalen|tot|total|som|sum|subtotal|gemiddeld\w*|aantal|samen"
    r"|alles bij elkaar|opgeteld|in totaal)\b"
)
_FOOTER = re.compile(
    r"^(peildatum|datum|bijgewerkt|laatst|contact|bron|vragen|telefoon|e ?mail|opgesteld|legenda"
    r"|toelichting|stand|versie|pagina|bladzijde)\b"
)
_COUNTS = frozenset({_K.CAPACITY, _K.FREE, _K.OCCUPIED})
_CARRIED = (_K.PROVIDER, _K.FORM, _K.MUNICIPALITY)
"""Columns whose blank cells mean "as above" when many of them are blank."""


@dataclass(frozen=True, slots=True)
class DataRow:
    """A row of data (`cells`), or a line between rows that says something about those under it (`section`)."""

    number: int
    cells: tuple[CellValue, ...] | None
    section: str | None = None


def data_rows(
    sheet: SheetTable, found: FoundTable, columns: Sequence[RecognisedColumn], layout: Layout
) -> Iterator[DataRow]:
    """The rows of a table in order, with merged and carried cells filled in. Numbers count from 0."""
    rows = unmerged(sheet, found)
    headings = tuple(plain(heading) for heading in found.headings)
    kinds = {column.kind: column.number for column in reversed(columns)}
    carried = _carried_columns(rows, columns, layout)
    above: list[CellValue] = []
    for number, row in enumerate(rows, start=found.first):
        filled = [cell for cell in row if cell is not None]
        if not filled or repeats_headings(row, headings):
            continue
        if len(filled) == 1 and len(columns) > 2:
            section = _section(row, kinds)
            if section is not None:
                above = []
                yield DataRow(number, None, section)
            continue
        if _is_total(row, kinds) or _is_footer(filled):
            continue
        cells = _with_carried(row, above, carried, kinds, layout)
        above = list(cells)
        yield DataRow(number, tuple(cells))


def unmerged(sheet: SheetTable, found: FoundTable) -> list[Row]:
    """Rows of the table with cells merged downwards repeated in every row they cover."""
    rows = list(sheet.rows[found.first : found.until])
    for first_row, column, last_row, last_column in sheet.merged:
        start, end = first_row - found.first, last_row - found.first
        if start < 0 or start >= len(rows) or last_row == first_row or last_column != column:
            continue
        value = rows[start][column] if column < len(rows[start]) else None
        for number in range(start + 1, min(end, len(rows) - 1) + 1):
            row = list(rows[number]) + [None] * (column + 1 - len(rows[number]))
            row[column] = value
            rows[number] = tuple(row)
    return rows


def repeats_headings(row: Row, headings: Sequence[str]) -> bool:
    """Whether a row says the headings again, as on the next printed page."""
    same = sum(
        1
        for cell, heading in zip(row, headings, strict=False)
        if heading and isinstance(cell, str) and plain(cell) == heading
    )
    return same >= 2 and same >= 0.6 * sum(1 for heading in headings if heading)


def _section(row: Row, kinds: dict[ColumnKind, int]) -> str | None:
    text = next(cell for cell in row if cell is not None)
    if not isinstance(text, str) or is_note(text) or len(text) > 60:
        return None
    return text


def _is_total(row: Row, kinds: dict[ColumnKind, int]) -> bool:
    name = kinds.get(_K.NAME)
    first = next((cell for cell in row if cell is not None), None)
    if isinstance(first, str) and _TOTAL.match(plain(first)):
        described = [
            kinds[kind] for kind in (_K.PLACE, _K.MUNICIPALITY, _K.POSTCODE, _K.AGE_RANGE) if kind in kinds
        ]
        return not any(number < len(row) and row[number] not in (None, first) for number in described)
    named = name is not None and name < len(row) and row[name] is not None
    filled = {number for number, cell in enumerate(row) if cell is not None}
    return not named and filled <= {kinds[kind] for kind in _COUNTS if kind in kinds}


def _is_footer(filled: Sequence[CellValue]) -> bool:
    first = filled[0]
    return len(filled) <= 3 and isinstance(first, str) and (bool(_FOOTER.match(plain(first))) or is_note(first))


def _carried_columns(rows: Sequence[Row], columns: Sequence[RecognisedColumn], layout: Layout) -> frozenset[int]:
    """Columns of which the first row is filled and a good part of the rest is blank."""
    kinds = {column.kind: column.number for column in reversed(columns)}
    data = [row for row in rows if sum(cell is not None for cell in row) > 1 and not _is_total(row, kinds)]
    if len(data) < 2:
        return frozenset()
    found = set()
    for column in columns:
        if column.code is not None:
            continue
        if column.kind not in _CARRIED and not (layout is Layout.BEDS and column.kind is _K.NAME):
            continue
        blank = sum(1 for row in data if column.number >= len(row) or row[column.number] is None)
        enough = 1.0 if column.kind is _K.NAME else 0.3 * len(data)
        if column.number < kinds.get(_K.NAME, 0):
            enough = min(enough, _enough_blanks(data, column.number))
        if data[0][column.number : column.number + 1] not in ((), (None,)) and blank >= enough:
            found.add(column.number)
    return frozenset(found)


def _enough_blanks(data: Sequence[Row], number: int) -> float:
    """Two blanks will do left of the names where every value stands once, first of its group; else none will."""
    filled = [plain(str(row[number])) for row in data if number < len(row) and row[number] is not None]
    return 2.0 if len(filled) >= 2 and len(set(filled)) == len(filled) else float(len(data))


def _with_carried(
    row: Row, above: Sequence[CellValue], carried: frozenset[int], kinds: dict[ColumnKind, int], layout: Layout
) -> list[CellValue]:
    cells = list(row)
    name = kinds.get(_K.NAME)
    same_facility = (
        layout is Layout.BEDS and name is not None and (name >= len(row) or row[name] is None) and name in carried
    )
    for number, value in enumerate(above):
        if number >= len(cells):
            cells.append(None)
        if cells[number] is None and (number in carried or (same_facility and number in _described(kinds))):
            cells[number] = value
    return cells


def _described(kinds: dict[ColumnKind, int]) -> frozenset[int]:
    """Columns about the facility rather than the bed, repeated for its other beds."""
    return frozenset(
        number
        for kind, number in kinds.items()
        if kind
        in {
            _K.FORM,
            _K.PLACE,
            _K.MUNICIPALITY,
            _K.POSTCODE,
            _K.ADDRESS,
            _K.AGE_RANGE,
            _K.AGE_MIN,
            _K.AGE_MAX,
            _K.PROVIDER,
            _K.SIBLINGS,
            _K.GENDER,
            _K.NEEDS,
        }
    )
