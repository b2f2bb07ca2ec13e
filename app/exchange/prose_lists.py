"""Lists written as sentences, one facility per line or paragraph, as people type them in a mail.

«De Brug, gezinshuis in Almelo, 4-12 jaar, 6 plekken waarvan 2 vrij» is cut into pieces; every piece is put
under the heading of what it says. Only texts with two or more of such lines are read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from app.exchange.ages import ages_or_none
from app.exchange.care_forms import care_form
from app.exchange.care_words import bed_status, gender, needs, yes_or_no
from app.exchange.counts import count, free_count
from app.exchange.dates import ImpossibleDay, read_day
from app.exchange.header_search import Row
from app.exchange.list_types import SheetTable
from app.exchange.locations import PlaceLookup, is_known_name
from app.exchange.loose_text import gender_beside_ages
from app.exchange.plain_text import plain, tidy
from app.exchange.providers import is_note

_HEADINGS = (
    "Naam", "Zorgvorm", "Plaats", "Leeftijd", "Geslacht", "Capaciteit", "Vrij", "Vrij per", "Doelgroep", (
        "Broers en zussen"),
    "Opmerkingen",
)  # fmt: skip
_NAME, _FORM, _PLACE, _AGES, _GENDER, _BEDS, _FREE, _DAY, _NEEDS, _SIBLINGS, _REST = _HEADINGS
_CUT = re.compile(
    r"\s*[,;|•]\s+|\s+[-–—]\s+|:\s+|\.\s+(?=[A-Z0-9])|\s*\((?=[^)]*\))|\)\s*|\s+/\s+|\.$|\s+en\s+(?=\d)"
)
_BULLET = re.compile(r"^\s*(?:[-*•–>]+|\d{1,2}[.)])\s+")
_IN = re.compile(
    r"^(.*?)\s*\b(?:in|te|uit)\s+((?:[A-Z'][\w'’.-]+|de|den|van)(?:\s+(?:[A-Z(][\w'’().-]+|de|den|van"
    r"|aan))*)\s*(.*)$"
)
_FEWEST = 2
_DATED = re.compile(
    r"\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\w*|\bweek \d|\bwk \d|\bper direct"
    r"|\d+ \d+ 20\d\d"
)


def prose_table(
    sheet: SheetTable, lookup: PlaceLookup, listed_on: date, separator: str = " "
) -> SheetTable | None:
    """The sentences of a text as a table with a row per facility; None when it is no such list."""
    if not _is_loose(sheet, separator):
        return None
    between = f"{separator.strip()} "
    lines = [between.join(str(cell).strip() for cell in row if cell is not None) for row in sheet.rows]
    if len(lines) > 1_000:
        return None
    for texts in (lines, _paragraphs(lines)):
        rows = [_row(text, lookup, listed_on) for text in texts]
        told = [row for row in rows if row is not None]
        if len(told) >= _FEWEST:
            return _table(sheet, texts, rows)
    return None


def _is_loose(sheet: SheetTable, separator: str) -> bool:
    """Whether lines stand on their own: one cell each, or commas with a space behind them."""
    filled = [[cell for cell in row if cell is not None] for row in sheet.rows]
    split = [cells for cells in filled if len(cells) > 1]
    if 2 * len(split) < sum(1 for cells in filled if cells):
        return True
    spaced = sum(1 for cells in split if isinstance(cells[1], str) and cells[1].startswith(" "))
    return separator == "," and spaced > 0.6 * len(split)


def _table(sheet: SheetTable, texts: Sequence[str], rows: Sequence[dict[str, str] | None]) -> SheetTable:
    first = next(number for number, row in enumerate(rows) if row is not None)
    made: list[Row] = [(tidy(text),) if text.strip() else () for text in texts[:first]]
    sections = [text for text in texts[:first] if _is_section(text)]
    headings = [heading for heading in _HEADINGS if any(row and heading in row for row in rows)]
    made.append(tuple(headings))
    if sections:
        made.append((tidy(sections[-1]).strip(" :"),))
    for text, row in zip(texts[first:], rows[first:], strict=True):
        if row is not None:
            made.append(tuple(row.get(heading) for heading in headings))
        elif _is_section(text):
            made.append((tidy(text).strip(" :"),))
    made.append(())
    return SheetTable(sheet.name, tuple(made))


def _is_section(text: str) -> bool:
    return 0 < len(text.split()) <= 4 and care_form(text) is not None


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """Lines up to a blank one together."""
    joined, part = [], ""
    for line in (*lines, ""):
        if line.strip():
            part = f"{part}, {line.strip()}" if part else line
        else:
            joined.append(part)
            part = ""
    return joined


def _row(text: str, lookup: PlaceLookup, listed_on: date) -> dict[str, str] | None:
    """What one line says under each heading; None when it tells of no facility."""
    bare = _BULLET.sub("", text).strip()
    if not 12 <= len(bare) <= 600 or is_note(bare[:60]) or bare.endswith("?"):
        return None
    said: dict[str, str] = {}
    pieces = [tidy(piece).strip(" .:-–") for piece in _CUT.split(bare) if piece and piece.strip(" .:-–")]
    for number, piece in enumerate(pieces):
        _sort_piece(piece, said, lookup, listed_on, number == 0)
    facts = said.keys() - {_NAME, _REST}
    about = facts & {_AGES, _BEDS, _FREE, _DAY}
    return said if _NAME in said and len(facts) >= 3 and about and facts & {_FORM, _PLACE} else None


def _sort_piece(piece: str, said: dict[str, str], lookup: PlaceLookup, listed_on: date, first: bool) -> None:
    """Put a piece, or the parts of it, under the headings they belong to."""
    placed = _IN.match(piece)
    if placed and is_known_name(placed[2], lookup):
        said.setdefault(_PLACE, placed[2])
        for part in (placed[1], placed[3]):
            if part.strip():
                _sort_piece(part.strip(), said, lookup, listed_on, first and part is placed[1])
        return
    if first:
        said[_NAME] = piece
        if care_form(piece) is not None:
            said[_FORM] = piece
        return
    kind = _kind(piece, lookup, listed_on)
    if kind is None:
        said[_REST] = f"{said[_REST]}; {piece}" if _REST in said else piece
    elif kind in said and kind == _NEEDS:
        said[kind] = f"{said[kind]}, {piece}"
    else:
        said.setdefault(kind, piece)
        beside = gender_beside_ages(piece) if kind == _AGES else None
        if beside is not None and _GENDER not in said:
            said[_GENDER] = {"any": "m/v", "male": "jongens", "female": "meisjes"}[beside]


def _kind(piece: str, lookup: PlaceLookup, listed_on: date) -> str | None:
    """The heading a piece belongs under."""
    words = plain(piece)
    if _DATED.search(words) and _is_day(piece, listed_on):
        return _DAY
    counted = count(piece)
    if counted is not None and re.search(r"\d|twee|drie|vier|vijf|zes|een\b", words):
        if counted.total is None and not re.search(r"vrij|beschikb|open|ruimte|nog", words):
            return _BEDS if re.search(r"plek|plaats|bed|kamer|capaciteit|max", words) else None
        return _BEDS if counted.total is not None else _FREE
    found = ages_or_none(piece)
    if found is not None and found.certain:
        return _AGES
    if is_known_name(piece, lookup):
        return _PLACE
    if re.search(r"broer|zus|brus|samenpl", words):
        return _SIBLINGS if yes_or_no(re.sub(r"broer\w*|zus\w*|en|brus\w*", "", words)) is not None else None
    if care_form(piece) is not None and len(words.split()) <= 5:
        return _FORM
    if _is_day(piece, listed_on):
        return _DAY
    if gender(piece) is not None and len(words.split()) <= 4:
        return _GENDER
    if needs(piece):
        return _NEEDS
    if bed_status(piece) is not None or free_count(piece) is not None:
        return _FREE
    return None


def _is_day(piece: str, listed_on: date) -> bool:
    try:
        found = read_day(piece, listed_on)
    except ImpossibleDay:
        return False
    return found is not None and (
        found.day is not None or re.search(r"\b(direct|nu|heden)\b", plain(piece)) is not None
    )
