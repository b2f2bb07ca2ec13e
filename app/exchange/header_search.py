"""Finds the tables in a sheet: where the headings stand, in one row or two, and which rows belong to them.

Titles above, totals and notes below, and a second table under the first are all usual.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from app.exchange.ages import ages_or_none
from app.exchange.care_forms import care_form
from app.exchange.care_words import bed_status, yes_or_no
from app.exchange.counts import count
from app.exchange.headings import heading_scores, is_known_heading
from app.exchange.list_types import NO_HEADINGS, CellValue, SheetTable
from app.exchange.plain_text import plain, tidy

DEEPEST_TITLE = 60
"""Rows looked through for the first headings."""

Row = tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class FoundTable:
    """One table in a sheet. Row numbers from 0. `titles` are the rows above the headings that belong to it."""

    titles: tuple[Row, ...]
    header_row: int | None
    header_rows: int
    headings: tuple[str, ...]
    first: int
    until: int


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """What kind of list is looked for: how surely a text is a heading of it (0–1), and whether beyond doubt."""

    certainty: Callable[[str], float]
    is_known: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class _Header:
    row: int
    rows: int
    headings: tuple[str, ...]
    quality: float
    known: int


def find_tables(sheet: SheetTable, words: HeadingWords | None = None) -> tuple[FoundTable, ...]:
    """Every table of a sheet from top to bottom; empty when nothing in it looks like one.

    `words` are the headings looked for; without them those of a list of vacancies.
    """
    if sheet.header_row is not None:
        return _as_said(sheet, sheet.header_row, words or VACANCY_WORDS)
    headers = _headers(sheet.rows, _filled_right(sheet), words or VACANCY_WORDS)
    if not headers:
        return _without_headings(sheet.rows)
    tables = []
    for number, header in enumerate(headers):
        above = 0 if number == 0 else _block_start(sheet.rows, header.row)
        until = (
            len(sheet.rows) if number + 1 == len(headers) else _block_start(sheet.rows, headers[number + 1].row)
        )
        tables.append(
            FoundTable(
                tuple(row for row in sheet.rows[above : header.row] if any(cell is not None for cell in row)),
                header.row,
                header.rows,
                header.headings,
                header.row + header.rows,
                until,
            )
        )
    return tuple(tables)


def header_strength(sheet: SheetTable) -> float:
    """How surely a sheet has headings above rows: the sum of certainties of its best row, 0 for none."""
    found = _first_header(sheet.rows, _filled_right(sheet), VACANCY_WORDS)
    return 0.0 if found is None else found.quality


def _as_said(sheet: SheetTable, row: int, words: HeadingWords) -> tuple[FoundTable, ...]:
    """The one table under the headings that a person pointed at, or without any."""
    if row == NO_HEADINGS or row >= len(sheet.rows):
        return _without_headings(sheet.rows)
    found = _better_of_one_and_two(sheet.rows, _filled_right(sheet), row, words)
    header = found or _Header(row, 1, tuple(_text(cell) for cell in sheet.rows[row]), 0.0, 0)
    titles = tuple(one for one in sheet.rows[:row] if any(cell is not None for cell in one))
    first = header.row + header.rows
    return (FoundTable(titles, header.row, header.rows, header.headings, first, len(sheet.rows)),)


def _block_start(rows: Sequence[Row], header_row: int) -> int:
    """Where the titles of a later table begin: the rows with one filled cell right above its headings."""
    start = header_row
    while start > 0 and sum(cell is not None for cell in rows[start - 1]) <= 1 and header_row - start < 4:
        start -= 1
    return start


def _headers(rows: Sequence[Row], filled: Sequence[Row], words: HeadingWords) -> list[_Header]:
    first = _first_header(rows, filled, words)
    if first is None:
        return []
    found = [*_headers_above(rows, filled, first, words), first]
    row = first.row + first.rows
    while row < len(rows):
        if _may_be_header(rows[row]) and _has_known_headings(rows[row], found[-1], words):
            header = _better_of_one_and_two(rows, filled, row, words)
            if header is not None and header.known >= 3 and header.quality >= 0.72 * first.quality:
                if header.headings != found[-1].headings or _new_block(rows, row):
                    found.append(header)
                row += header.rows
                continue
        row += 1
    return found


def _headers_above(
    rows: Sequence[Row], filled: Sequence[Row], first: _Header, words: HeadingWords
) -> list[_Header]:
    """Headings of smaller tables above the best ones: known well enough, with rows of data under them."""
    found: list[_Header] = []
    row = 0
    while row < first.row:
        header = _better_of_one_and_two(rows, filled, row, words) if _may_be_header(rows[row]) else None
        if header is not None and header.known >= 4 and header.row + header.rows < first.row:
            under = rows[header.row + header.rows : first.row]
            data = [one for one in under if sum(cell is not None for cell in one) >= max(3, 0.5 * header.known)]
            if (data and not _may_be_header(data[0])) or len(data) >= 2:
                found.append(header)
                row = header.row + header.rows
                continue
        row += 1
    return found


def _has_known_headings(row: Row, before: _Header, words: HeadingWords) -> bool:
    """Half of the cells are headings beyond doubt: rows of data are passed over quickly."""
    texts = [cell for cell in row if isinstance(cell, str)]
    known = sum(1 for text in texts if words.is_known(text) or tidy(text) in before.headings)
    return known >= max(2, len(texts) / 2)


def _new_block(rows: Sequence[Row], row: int) -> bool:
    """Repeated headings begin a new block when a title of one cell stands right above them."""
    above = next((rows[number] for number in range(row - 1, max(-1, row - 4), -1) if any(rows[number])), ())
    return sum(cell is not None for cell in above) == 1


def _first_header(rows: Sequence[Row], filled: Sequence[Row], words: HeadingWords) -> _Header | None:
    best: _Header | None = None
    for row in range(min(DEEPEST_TITLE, len(rows))):
        if not _may_be_header(rows[row]):
            continue
        header = _better_of_one_and_two(rows, filled, row, words)
        if header is not None and header.known >= 2 and (best is None or header.quality > best.quality * 1.05):
            best = header
    return best


def _may_be_header(row: Row) -> bool:
    """At least two texts and hardly any numbers or days."""
    cells = [cell for cell in row if cell is not None]
    texts = [cell for cell in cells if isinstance(cell, str) and any(letter.isalpha() for letter in cell)]
    return len(texts) >= 2 and len(texts) >= 0.7 * len(cells)


def _better_of_one_and_two(
    rows: Sequence[Row], filled: Sequence[Row], row: int, words: HeadingWords
) -> _Header | None:
    one = _scored(row, 1, tuple(_text(cell) for cell in rows[row]), words)
    if row + 1 >= len(rows) or not _may_be_sub_header(rows[row + 1]):
        return one
    two = _scored(row, 2, _joined(filled[row], rows[row], rows[row + 1]), words)
    lower = _scored(row + 1, 1, tuple(_text(cell) for cell in rows[row + 1]), words)
    better = 0.1 if _only_above(rows[row], rows[row + 1]) else 0.6
    if (
        two is not None
        and two.quality > max(one.quality if one else 0.0, lower.quality if lower else 0.0) + better
    ):
        return two
    return one


def _only_above(upper: Row, lower: Row) -> bool:
    """Whether the upper row has headings for columns that the lower row leaves empty, and the other way round."""
    width = max(len(upper), len(lower))
    above = [number < len(upper) and upper[number] is not None for number in range(width)]
    below = [number < len(lower) and lower[number] is not None for number in range(width)]
    pairs = list(zip(above, below, strict=True))
    return (True, False) in pairs and pairs.count((False, True)) + pairs.count((True, True)) >= 2


def _may_be_sub_header(row: Row) -> bool:
    cells = [cell for cell in row if cell is not None]
    return bool(cells) and all(
        isinstance(cell, str) and len(cell) <= 40 and not cell.strip()[:1].isdigit() for cell in cells
    )


def _joined(filled: Row, upper: Row, lower: Row) -> tuple[str, ...]:
    """Upper and lower heading of each column in one text; the lower alone when it says all."""
    width = max(len(filled), len(lower))
    joined = []
    for number in range(width):
        own = _text(upper[number]) if number < len(upper) else ""
        group = _text(filled[number]) if number < len(filled) else ""
        below = _text(lower[number]) if number < len(lower) else ""
        joined.append(tidy(f"{group} {below}") if below else own)
    return tuple(joined)


def _scored(row: int, rows: int, headings: tuple[str, ...], words: HeadingWords) -> _Header | None:
    """How much a row looks like headings: known words count, long texts and repeated words count against."""
    scores = [words.certainty(heading) for heading in headings if heading]
    if len(scores) < 2:
        return None
    distinct = {plain(heading): words.certainty(heading) for heading in headings if heading}
    repeated = len(scores) - len(distinct)
    answers = sum(
        1 for heading in headings if heading and looks_like_content(heading) and words.certainty(heading) < 0.9
    )
    quality = (
        sum(distinct.values()) - 0.25 * sum(1 for score in scores if score < 0.3) - 0.5 * repeated - 0.5 * answers
    )
    known = sum(1 for score in scores if score >= 0.55)
    return _Header(row, rows, headings, quality, known) if quality > 0 else None


@lru_cache(maxsize=8192)
def heading_certainty(heading: str) -> float:
    """How surely a text is a heading, 0–1. A care form on its own is more likely content."""
    if len(heading) > 70:
        return 0.0
    if re.match(r"\d+ ", heading):
        return 0.2
    best = max(heading_scores(heading).values(), default=0.0)
    if best < 0.9 and looks_like_content(heading):
        return 0.0
    return best * 0.6 if care_form(heading) and best < 0.9 else best


def looks_like_content(text: str) -> bool:
    """Whether a text answers rather than asks: an age, a day, a number, yes or no, a telephone number."""
    if "@" in text or re.search(r"\d{4}|\d\s*[-/]\s*\d", text):
        return True
    if yes_or_no(text) is not None and plain(text) not in {"samen", "mogelijk", "geschikt", "beschikbaar"}:
        return True
    found = ages_or_none(text)
    if found is not None and found.certain:
        return True
    return text.strip()[:1].isdigit() and (count(text) is not None or bed_status(text) is not None)


VACANCY_WORDS = HeadingWords(heading_certainty, is_known_heading)


def _text(cell: CellValue) -> str:
    if isinstance(cell, str):
        return tidy(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else str(cell)


def _filled_right(sheet: SheetTable) -> tuple[Row, ...]:
    """The first rows with group headings repeated over the columns they span."""
    merged: dict[int, list[tuple[int, int]]] = {}
    for first_row, first_column, _, last_column in sheet.merged:
        if last_column > first_column:
            merged.setdefault(first_row, []).append((first_column, last_column))
    width = max((len(row) for row in sheet.rows[: DEEPEST_TITLE + 1]), default=0)
    result = []
    for number, row in enumerate(sheet.rows):
        if number > DEEPEST_TITLE and number not in merged:
            result.append(row)
            continue
        result.append(_filled_row(row, width, merged.get(number)))
    return tuple(result)


def _filled_row(row: Row, width: int, spans: list[tuple[int, int]] | None) -> Row:
    cells = list(row) + [None] * (width - len(row))
    if spans is not None:
        for first, last in spans:
            for column in range(first + 1, min(last, width - 1) + 1):
                cells[column] = cells[first]
        return tuple(cells)
    for column in range(1, width):
        if cells[column] is None:
            cells[column] = cells[column - 1]
    return tuple(cells)


def _without_headings(rows: Sequence[Row]) -> tuple[FoundTable, ...]:
    """A list that starts at once with its rows: several rows of the same width, three cells or more."""
    wide = [number for number, row in enumerate(rows) if sum(cell is not None for cell in row) >= 3]
    if len(wide) < 2:
        return ()
    width = max(len(rows[number]) for number in wide)
    return (
        FoundTable(
            tuple(row for row in rows[: wide[0]] if any(cell is not None for cell in row)),
            None, 0, ("",) * width, wide[0], len(rows),
        ),
    )  # fmt: skip
