"""Text without separators: columns kept apart by spaces, tables drawn with dashes, lines «label: value»."""

from __future__ import annotations

import re

from app.exchange.header_search import Row, header_strength
from app.exchange.list_types import SheetTable
from app.exchange.sheet_shapes import label_and_value, lines_of_labels

_DRAWN = re.compile(r"^[\s|+=:\-_]+$")


def stronger(sheet: SheetTable, text: str) -> SheetTable:
    """The reading of a text whose headings are surest: as separated, by its spaces, or as labels and values."""
    lines = text.split("\n")
    strength = header_strength(sheet)
    if strength < 3 and lines_of_labels(lines):
        return SheetTable(sheet.name, tuple(label_and_value(line) for line in lines))
    if any(_DRAWN.match(line) and len(line.strip()) > 4 for line in lines):
        sheet = SheetTable(sheet.name, tuple(() if _is_drawn(row) else row for row in sheet.rows))
        strength = header_strength(sheet)
    if strength >= 4:
        return sheet
    spaced = _by_spaces(lines)
    if spaced is not None and header_strength(spaced) > strength + 0.5:
        return SheetTable(sheet.name, spaced.rows)
    return sheet


def _is_drawn(row: Row) -> bool:
    """«---|---|---» under headings, «+-----+» around a table."""
    cells = [cell for cell in row if cell is not None]
    return bool(cells) and all(isinstance(cell, str) and _DRAWN.match(cell) for cell in cells)


def _by_spaces(lines: list[str]) -> SheetTable | None:
    """Columns where every line of the table has spaces, at least two wide between the widest lines."""
    expanded = [line.expandtabs(8) for line in lines]
    table = [line for line in expanded if len(re.findall(r"\S(?: {2,})\S", line)) >= 2 and not _DRAWN.match(line)]
    if len(table) < 3:
        return None
    width = max(len(line) for line in table)
    blank = [all(position >= len(line) or line[position] == " " for line in table) for position in range(width)]
    starts = [
        position
        for position in range(width)
        if not blank[position] and all(blank[max(0, position - 2) : position])
    ]
    if len(starts) < 3:
        return SheetTable(
            "",
            tuple(tuple(part.strip() or None for part in re.split(r" {2,}", line.strip())) for line in expanded),
        )
    inside = set(table)
    rows: list[Row] = []
    for line in expanded:
        if line in inside:
            ends = [*starts[1:], width + 1]
            rows.append(tuple(line[start:end].strip() or None for start, end in zip(starts, ends, strict=True)))
        else:
            rows.append((line.strip() or None,) if not _DRAWN.match(line) else ())
    return SheetTable("", tuple(rows))
