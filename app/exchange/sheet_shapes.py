"""Sheets in other shapes brought into one: headings above, a row per facility or bed.

Facilities side by side with the headings in the first column, forms with a label beside every value, labels
and values in one cell («Plaats: Almelo»), and two tables next to each other are turned into ordinary tables.
Rows of a turned sheet are the columns of the sheet as it was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.exchange.care_forms import care_form
from app.exchange.header_search import Row, header_strength, heading_certainty, looks_like_content
from app.exchange.list_types import CellValue, SheetTable
from app.exchange.plain_text import plain, tidy

_LABEL_COLUMNS = 4
_KNOWN = 0.55
_PLAINLY_UPRIGHT = 4.5
"""Strength of headings from which a sheet is not looked at from the side."""
_MOST_ROWS = 600
"""Forms and turned tables are small; longer sheets are ordinary ones."""
_LABELLED = re.compile(r"^[\s*•\-–>]*([A-Za-zÀ-ÿ#][^:=\n]{0,45}?)\s*(?::|=)\s*(.*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A label with its value, and the row they stand in."""

    row: int
    label: str
    value: CellValue


def upright(sheet: SheetTable) -> tuple[SheetTable, ...]:
    """The tables of a sheet with headings above; the sheet itself when that is how it stands."""
    if sheet.header_row is not None or not sheet.rows:
        return (sheet,)
    return tuple(_one_upright(part) for part in _side_by_side(sheet))


def _one_upright(sheet: SheetTable) -> SheetTable:
    if len(sheet.rows) > _MOST_ROWS:
        return sheet
    strength = header_strength(sheet)
    listed = _as_records(sheet) if strength < 4 else None
    if listed is not None and header_strength(listed) > strength:
        return listed
    turned = _turned(sheet) if strength < _PLAINLY_UPRIGHT else None
    return turned if turned is not None and header_strength(turned) > 1.3 * strength else sheet


def _is_label(cell: CellValue) -> bool:
    return isinstance(cell, str) and heading_certainty(tidy(cell).strip(" :")) >= _KNOWN


def _label_column(sheet: SheetTable) -> tuple[int, list[int]] | None:
    """The column that holds labels, and the rows in which it does."""
    found = []
    for column in range(_LABEL_COLUMNS):
        rows = [
            number
            for number, row in enumerate(sheet.rows)
            if column < len(row) and _is_label(row[column]) and sum(cell is not None for cell in row) > 1
        ]
        distinct = {plain(str(sheet.rows[number][column])) for number in rows}
        found.append((len(distinct), -column, column, rows))
    distinct_labels, _, column, rows = max(found)
    return (column, rows) if distinct_labels >= 4 and distinct_labels >= 0.8 * len(rows) else None


def _turned(sheet: SheetTable) -> SheetTable | None:
    """The sheet with its columns as rows, where the first column reads as headings."""
    labels = _label_column(sheet)
    if labels is None:
        return None
    column, rows = labels
    first, last = rows[0], rows[-1]
    if len(rows) < 0.5 * sum(1 for row in sheet.rows[first : last + 1] if any(cell is not None for cell in row)):
        return None
    first = _start_of_block(sheet, first, column)
    last = _end_of_block(sheet, last, column)
    block = [row for row in sheet.rows[first : last + 1] if any(cell is not None for cell in row)]
    width = max(len(row) for row in block)
    titles = [row for row in sheet.rows[:first] if any(cell is not None for cell in row)]
    turned = [
        tuple(row[number] if number < len(row) else None for row in block) for number in range(column, width)
    ]
    turned[0] = tuple(_bare_label(cell) for cell in turned[0])
    notes = list(sheet.rows[last + 1 :])
    return SheetTable(sheet.name, (*titles, *turned, (), *notes))


def _start_of_block(sheet: SheetTable, first: int, column: int) -> int:
    """Rows right above the first known label that are filled as widely belong to the block («Naam» misspelled)."""
    wide = sum(cell is not None for cell in sheet.rows[first])
    while first > 0 and wide > 2 and sum(cell is not None for cell in sheet.rows[first - 1]) >= wide - 1:
        above = sheet.rows[first - 1]
        if column < len(above) and isinstance(above[column], int | float):
            break
        first -= 1
    return first


def _end_of_block(sheet: SheetTable, last: int, column: int) -> int:
    """Rows under the last known label that still hold a label and values."""
    while last + 1 < len(sheet.rows):
        below = sheet.rows[last + 1]
        if (
            column >= len(below)
            or not isinstance(below[column], str)
            or sum(cell is not None for cell in below) < 2
        ):
            break
        last += 1
    return last


def _bare_label(cell: CellValue) -> CellValue:
    return tidy(cell).strip(" :*-•") or None if isinstance(cell, str) else cell


def _as_records(sheet: SheetTable) -> SheetTable | None:
    """Labels with values as a table with a row per record; None when the sheet is not written so."""
    titles, records, named = _records(sheet)
    labels = list(dict.fromkeys(pair.label for record in records for pair in record))
    known = [label for label in labels if _is_label(label)]
    stated = len({pair.row for record in records for pair in record})
    filled = sum(1 for row in sheet.rows if any(cell is not None for cell in row))
    if len(known) < 3 or len(known) < 0.4 * len(labels) or stated < 0.5 * filled:
        return None
    has_names = any(name is not None for name in named) and not any(plain(label) in _NAMES for label in labels)
    rows: list[Row] = list(titles)
    rows.append((*(("Naam",) if has_names else ()), *labels))
    for record, name in zip(records, named, strict=True):
        if isinstance(name, str) and care_form(name) is not None and (not has_names or not _is_title_case(name)):
            rows.append((name,))
            name = None
        said = {pair.label: pair.value for pair in reversed(record)}
        rows.append((*((name,) if has_names else ()), *(said.get(label) for label in labels)))
    return SheetTable(sheet.name, tuple(rows))


def _is_title_case(text: str) -> bool:
    """«Gezinshuis De Brug» is a name, «Gezinshuizen» the kind of those under it."""
    return len(text.split()) > 1 and any(word[:1].isupper() for word in text.split()[1:])


_NAMES = frozenset(
    [
        "naam", "locatie", "huis", "gezinshuis", "voorziening", "groep", "gezin", "pleeggezin", "naam locatie",
        "naam huis",         "naam voorziening", "naam gezin", "naam groep", "woning", "pand", "unit",
    ]
)  # fmt: skip


def _records(sheet: SheetTable) -> tuple[list[Row], list[list[_Pair]], list[CellValue]]:
    """Titles above, records in order, and the line of text right above each record."""
    titles: list[Row] = []
    records: list[list[_Pair]] = []
    named: list[CellValue] = []
    line: CellValue = None
    for number, row in enumerate(sheet.rows):
        pairs = [] if not records and _of_mail(row) else _pairs(number, row)
        if not pairs:
            texts = [cell for cell in row if cell is not None]
            line = texts[0] if len(texts) == 1 else None if texts else line
            if texts and not records:
                titles.append(row)
            continue
        for pair in pairs:
            if not records or line is not None or any(pair.label == other.label for other in records[-1]):
                records.append([])
                named.append(_name_in(line))
                line = None
            records[-1].append(pair)
    kept = [number for number, record in enumerate(records) if len(record) >= 2]
    return titles, [records[number] for number in kept], [named[number] for number in kept]


def _of_mail(row: Row) -> bool:
    """«Van: …», «Onderwerp: …» above a list that was mailed."""
    first = next((cell for cell in row if cell is not None), None)
    return isinstance(first, str) and _MAIL.match(first) is not None


_MAIL = re.compile(
    r"^(?:van|aan|cc|bcc|onderwerp|betreft|verzonden|datum|from|to|subject|sent|date|re|fw)\s*:", re.IGNORECASE
)


def _name_in(line: CellValue) -> CellValue:
    """«1. De Brug», «* De Brug»: the name in a line above a form."""
    return (
        re.sub(r"^\s*(?:\d{1,2}[.)]|[*•\-–=#]+)\s*|[\s:=\-–]+$", "", line) or None
        if isinstance(line, str)
        else None
    )


def _pairs(number: int, row: Row) -> list[_Pair]:
    """Labels and values of one row: in two cells, or in one with a colon."""
    filled = [(column, cell) for column, cell in enumerate(row) if cell is not None]
    inside = [
        _Pair(number, tidy(found[1]), found[2].strip() or None)
        for _, cell in filled
        if isinstance(cell, str) and (found := _LABELLED.match(cell)) and found[2].strip() and not _is_time(cell)
    ]
    if inside and len(inside) >= 0.5 * len(filled):
        return inside
    pairs = []
    position = 0
    while position < len(filled):
        cell = filled[position][1]
        value = filled[position + 1][1] if position + 1 < len(filled) else None
        if not isinstance(cell, str) or not (cell.rstrip().endswith(":") or _is_label(cell)):
            return []
        if value is None and not cell.rstrip().endswith(":"):
            return []
        if isinstance(value, str) and _is_label(value) and not looks_like_content(value) and len(filled) > 2:
            return []
        pairs.append(_Pair(number, tidy(cell).strip(" :*-•"), value))
        position += 2
    return pairs


def _is_time(cell: str) -> bool:
    return re.match(r"\D{0,20}\d{1,2}:\d\d", cell) is not None or "://" in cell


def _side_by_side(sheet: SheetTable) -> list[SheetTable]:
    """Two tables with an empty column between them, each with its own headings, as two sheets."""
    width = max(len(row) for row in sheet.rows)
    filled = [
        any(column < len(row) and row[column] is not None for row in sheet.rows[1:]) for column in range(width)
    ]
    starts = [column for column in range(1, width) if filled[column] and not filled[column - 1]]
    for start in starts:
        left = replace(sheet, rows=tuple(row[:start] for row in sheet.rows))
        right = replace(sheet, rows=tuple((*(None,) * min(start, len(row)), *row[start:]) for row in sheet.rows))
        if _stands_alone(left) and _stands_alone(right) and _share_headings(left, right):
            return [left, *_side_by_side_right(right, start)]
    return [sheet]


def _side_by_side_right(sheet: SheetTable, start: int) -> list[SheetTable]:
    width = max(len(row) for row in sheet.rows)
    if width <= start + 3:
        return [sheet]
    return _side_by_side(sheet) if start < width else [sheet]


def _stands_alone(sheet: SheetTable) -> bool:
    return header_strength(sheet) >= 2.4


def _share_headings(left: SheetTable, right: SheetTable) -> bool:
    """Both tables have a column with the same heading: names, places or beds stand in each."""

    def texts(sheet: SheetTable) -> set[str]:
        return {
            plain(cell) for row in sheet.rows[:30] for cell in row if isinstance(cell, str) and _is_label(cell)
        }

    return len(texts(left) & texts(right)) >= 2


def label_and_value(line: str) -> Row:
    """A line «label: value» in two cells; any other line in one."""
    found = _LABELLED.match(line)
    if found is None or _is_time(line):
        return (line.strip() or None,)
    return (f"{tidy(found[1])}:", found[2].strip() or None)


def lines_of_labels(lines: Sequence[str]) -> bool:
    """Whether a text is written as «label: value» lines for the most part."""
    filled = [line for line in lines if line.strip()]
    labelled = [found for line in filled if (found := _LABELLED.match(line)) and not _is_time(line)]
    known = [found for found in labelled if heading_certainty(tidy(found[1])) >= _KNOWN]
    return len(known) >= 3 and len(labelled) >= 0.5 * len(filled)
