"""Which rows under the headings are about people: totals, notes, repeated headings and empty beds are not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.exchange.header_search import FoundTable, Row
from app.exchange.list_types import CellValue, SheetTable
from app.exchange.people.people_types import PeopleColumn, PersonColumn
from app.exchange.people.person_values import says_nothing
from app.exchange.plain_text import plain
from app.exchange.providers import is_note
from app.exchange.table_rows import repeats_headings, unmerged

_K = PersonColumn
_TOTAL = re.compile(r"^(sub ?totaal|eind ?totaal|totaal|totalen|total|som|sum|gemiddeld\w*|aantal)\b")
_FOOTER = re.compile(
    r"^(peildatum|datum|bijgewerkt|laatst|contact|bron|vragen|telefoon|e ?mail|opgesteld|legenda|toelichting|stand"
    r"|versie|pagina|bladzijde|einde lijst|einde overzicht|let op|opgemaakt|afgedrukt|printdatum)\b"
)
_EMPTY_BED = frozenset(
    {"vrij", "leeg", "vacant", "beschikbaar", "onbezet", "open", "vrije plek", "vacature", "free"}
)
_ABOUT_THE_CHILD = (_K.CASE_NUMBER, _K.BIRTH_DATE, _K.NAME, _K.LAST_NAME, _K.FIRST_NAME, _K.AGE)
_CARRIED = (_K.PROVIDER, _K.FACILITY, _K.FACILITY_PLACE, _K.FACILITY_POSTCODE, _K.FORM, _K.FAMILY)
"""Columns in front of the case number whose blank cells mean "as above", where each value stands once."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A row about a child (`cells`), or a line between rows that says something of those under it (`section`)."""

    number: int
    cells: tuple[CellValue, ...] | None
    section: str | None = None


def person_rows(sheet: SheetTable, found: FoundTable, columns: Sequence[PeopleColumn]) -> Iterator[PersonRow]:
    """The rows of a table in order, merged cells filled in. Numbers count from 0."""
    rows = unmerged(sheet, found)
    headings = tuple(plain(heading) for heading in found.headings)
    kinds = {column.kind: column.number for column in reversed(columns)}
    carried = _carried(rows, kinds)
    above: dict[int, CellValue] = {}
    for number, row in enumerate(rows, start=found.first):
        filled = [cell for cell in row if cell is not None]
        if not filled or repeats_headings(row, headings):
            continue
        if len(filled) == 1 and len(columns) > 2:
            section = _section(filled[0])
            if section is not None:
                above = {}
                yield PersonRow(number, None, section)
            continue
        if _is_total(row, kinds) or _is_footer(filled):
            continue
        cells = _with_carried(row, above, carried)
        if not _empty_bed(cells, kinds):
            yield PersonRow(number, tuple(cells))


def _section(cell: CellValue) -> str | None:
    if not isinstance(cell, str) or is_note(cell) or len(cell) > 80 or _FOOTER.match(plain(cell)):
        return None
    return None if _TOTAL.match(plain(cell)) else cell


def _is_total(row: Row, kinds: Mapping[PersonColumn, int]) -> bool:
    """«Totaal 24», also in the column of the case numbers; a row with a day of birth is about a child."""
    birth = kinds.get(_K.BIRTH_DATE)
    if birth is not None and birth < len(row) and any(letter.isdigit() for letter in str(row[birth] or "")):
        return False
    first = next((cell for cell in row if cell is not None), None)
    return isinstance(first, str) and bool(_TOTAL.match(plain(first)))


def _is_footer(filled: Sequence[CellValue]) -> bool:
    first = filled[0]
    return len(filled) <= 3 and isinstance(first, str) and (bool(_FOOTER.match(plain(first))) or is_note(first))


def _carried(rows: Sequence[Row], kinds: Mapping[PersonColumn, int]) -> frozenset[int]:
    """Columns left of the case number, filled in the first row, often blank, and no value twice: a group each."""
    case = kinds.get(_K.CASE_NUMBER)
    data = [row for row in rows if sum(cell is not None for cell in row) > 1 and not _is_total(row, kinds)]
    if case is None or len(data) < 3:
        return frozenset()
    found = set()
    for kind in _CARRIED:
        column = kinds.get(kind)
        if column is None or column > case or data[0][column] is None:
            continue
        values = [plain(str(row[column])) for row in data if column < len(row) and row[column] is not None]
        blank = len(data) - len(values)
        once = kind is not _K.FACILITY or len(set(values)) == len(values)
        if blank >= max(2, 0.3 * len(data)) and once:
            found.add(column)
    return frozenset(found)


def _with_carried(row: Row, above: dict[int, CellValue], carried: frozenset[int]) -> list[CellValue]:
    cells = list(row)
    starts_group = any(number < len(cells) and cells[number] is not None for number in carried)
    for number in sorted(carried):
        if number < len(cells) and cells[number] is not None:
            above[number] = cells[number]
        elif starts_group:
            above.pop(number, None) if number > _first_filled(cells, carried) else None
        if number < len(cells) and cells[number] is None and number in above:
            cells[number] = above[number]
    return cells


def _first_filled(cells: Sequence[CellValue], carried: frozenset[int]) -> int:
    return min(number for number in carried if number < len(cells) and cells[number] is not None)


def _empty_bed(cells: Sequence[CellValue], kinds: Mapping[PersonColumn, int]) -> bool:
    """A row about a bed in which nobody lives."""
    own = [cells[kinds[kind]] for kind in _ABOUT_THE_CHILD if kind in kinds and kinds[kind] < len(cells)]
    said = [cell for cell in own if not says_nothing(cell)]
    if any(isinstance(cell, str) and plain(cell) in _EMPTY_BED for cell in said):
        return True
    return not said and any(
        kind in kinds and kinds[kind] < len(cells) and cells[kinds[kind]] is not None
        for kind in (_K.BED, _K.FACILITY)
    )
