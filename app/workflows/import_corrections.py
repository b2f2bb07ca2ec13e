"""How a list must be read where the program would read it otherwise: said once by a person, remembered after.

What columns are about, where the headings stand, which sheets count and in which order days are written is
remembered for the provider of the list, or for the name of the file when it is nobody's list in particular.
Cells that a person changed hold for one reading only. Knows no Qt, no SQL and no kind of list: the meaning of a
column is its code, as `ColumnKind` or `PersonColumn` write it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from app.exchange.list_types import NO_HEADINGS, CellValue, ListFile, SheetTable
from app.exchange.plain_text import plain
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor

Meaning = tuple[str, str | None]
"""The code of a kind of column, and of a tick column what is ticked."""
CellPlace = tuple[str, int, int]
"""Sheet, row counted from 1 as the sheet shows it, column counted from 0."""
Recognised = TypeVar("Recognised")

DEEPEST_HEADINGS = 60
"""Rows in which headings are looked for again."""
_SHEET, _HEAD, _DATES = ":sheet:", ":head:", ":dates"
"""Marks before what is remembered of a sheet; the key of a column never begins with a colon."""
_USED, _SKIPPED, _ROW, _NO_ROW = "use", "skip", "row", "none"


@dataclass(frozen=True, slots=True)
class SheetWord:
    """What a person said of one sheet; None is nothing. `headings` knows a row by its words, where it stands."""

    use: bool | None = None
    header_row: int | None = None
    """Counted from 0, or `NO_HEADINGS`."""
    headings: str | None = None


@dataclass(frozen=True, slots=True)
class ListCorrections:
    """Everything a person said of one list. `columns` by `column_keys`, `sheets` by name."""

    columns: Mapping[str, Meaning] = field(default_factory=dict)
    sheets: Mapping[str, SheetWord] = field(default_factory=dict)
    date_order: str | None = None
    cells: Mapping[CellPlace, CellValue] = field(default_factory=dict)

    @property
    def anything(self) -> bool:
        """Whether anything was said at all."""
        return self != NOTHING_SAID

    def over(self, earlier: ListCorrections) -> ListCorrections:
        """Both together; what this one says goes before what was said earlier."""
        return ListCorrections(
            {**earlier.columns, **self.columns},
            {
                **earlier.sheets,
                **{name: _over(one, earlier.sheets.get(name)) for name, one in self.sheets.items()},
            },
            self.date_order or earlier.date_order,
            {**earlier.cells, **self.cells},
        )


NOTHING_SAID = ListCorrections()


def _over(word: SheetWord, earlier: SheetWord | None) -> SheetWord:
    if earlier is None:
        return word
    use = earlier.use if word.use is None else word.use
    if word.header_row is None and word.headings is None:
        return replace(earlier, use=use)
    return replace(word, use=use)


def corrected_file(file: ListFile, said: ListCorrections) -> ListFile:
    """The file as it must be read: without skipped sheets, with changed cells, headings pointed at."""
    if not said.anything:
        return file
    sheets = (_corrected(sheet, said) for sheet in file.sheets if _is_used(sheet, said))
    return replace(file, sheets=tuple(sheets))


def _is_used(sheet: SheetTable, said: ListCorrections) -> bool:
    return sheet.name not in said.sheets or said.sheets[sheet.name].use is not False


def _corrected(sheet: SheetTable, said: ListCorrections) -> SheetTable:
    word = said.sheets.get(sheet.name, SheetWord())
    rows = list(sheet.rows)
    for (name, row, column), value in said.cells.items():
        if name == sheet.name and 0 < row <= len(rows):
            cells = [*rows[row - 1], *[None] * (column + 1 - len(rows[row - 1]))]
            cells[column] = value
            rows[row - 1] = tuple(cells)
    header = word.header_row if word.header_row is not None else _row_with(sheet, word.headings)
    return replace(sheet, rows=tuple(rows), header_row=header, date_order=said.date_order)


def _row_with(sheet: SheetTable, headings: str | None) -> int | None:
    """The row with the headings of last time; None when they are not there: then the program looks itself."""
    if headings is None:
        return None
    numbers = range(min(DEEPEST_HEADINGS, len(sheet.rows)))
    return next((number for number in numbers if headings_mark(sheet, number) == headings), None)


def likely_headings(sheet: SheetTable) -> int:
    """Where headings would stand in a sheet in which the program finds no list: the first row with two cells."""
    wide = (number for number, row in enumerate(sheet.rows) if sum(cell is not None for cell in row) > 1)
    return next(wide, 0)


def headings_mark(sheet: SheetTable, row: int) -> str:
    """A short mark of the words in a row, the same for the same headings in another list."""
    cells = [plain(str(cell)) for cell in sheet.rows[row] if cell is not None]
    return hashlib.sha256("|".join(cells).encode()).hexdigest()[:40]


_CHANGING_PART = re.compile(
    r"(?:week|wk)[ _.-]*\d{1,2}|(?:19|20)\d\d[-_. ]?\d\d[-_. ]?\d\d|\d{1,2}[-_. ]\d{1,2}[-_. ](?:20)?\d\d|20\d\d"
)


def remembered_part(file_name: str) -> str:
    """What of a file name is remembered: all of it but week numbers and days, which change every week."""
    return _CHANGING_PART.sub("#", file_name.casefold())


def source_of(file_name: str, provider: int | None) -> str:
    """Whose lists a correction is remembered for."""
    return f"file:{remembered_part(file_name)}" if provider is None else f"provider:{provider}"


def remembered(work: Work, kind: str, source: str) -> ListCorrections:
    """What was said before of lists of this kind from this source."""
    if not work.may_read("imports"):
        return NOTHING_SAID
    columns: dict[str, Meaning] = {}
    sheets: dict[str, SheetWord] = {}
    order = None
    for key, (code, more) in work.imports.corrections(kind, source).items():
        if key.startswith(_SHEET):
            name = key.removeprefix(_SHEET)
            sheets[name] = replace(sheets.get(name, SheetWord()), use=code == _USED)
        elif key.startswith(_HEAD):
            name = key.removeprefix(_HEAD)
            row = NO_HEADINGS if code == _NO_ROW else None
            sheets[name] = replace(sheets.get(name, SheetWord()), header_row=row, headings=more)
        elif key == _DATES:
            order = code
        else:
            columns[key] = (code, more)
    return ListCorrections(columns, sheets, order)


def remember(
    register: Register, actor: Actor, kind: str, file: ListFile, provider: str | None, said: ListCorrections
) -> None:
    """Keep what a person said of this list for the next one of this provider; changed cells are not kept.

    `provider` is its name, None for a list of several or of nobody: then it is kept for files of this name.
    """
    rows = _rows_of(file, said)
    if not rows:
        return
    with register.begin(actor) as work:
        found = None if provider is None else work.providers.by_name(provider)
        source = source_of(file.name, None if found is None else found.id)
        work.imports.remember_corrections(kind, source, rows)
        work.commit()


def _rows_of(file: ListFile, said: ListCorrections) -> dict[str, Meaning]:
    rows: dict[str, Meaning] = dict(said.columns)
    tables = {sheet.name: sheet for sheet in file.sheets}
    for name, word in said.sheets.items():
        if word.use is not None:
            rows[_SHEET + name] = (_USED if word.use else _SKIPPED, None)
        if word.header_row == NO_HEADINGS:
            rows[_HEAD + name] = (_NO_ROW, None)
        elif word.header_row is not None and name in tables and word.header_row < len(tables[name].rows):
            rows[_HEAD + name] = (_ROW, headings_mark(tables[name], word.header_row))
    if said.date_order is not None:
        rows[_DATES] = (said.date_order, None)
    return rows


def read_as_remembered(
    register: Register | None,
    actor: Actor | None,
    kind: str,
    file_name: str,
    said: ListCorrections,
    read: Callable[[ListCorrections], Recognised],
    provider_of: Callable[[Recognised], str | None],
) -> tuple[Recognised, ListCorrections]:
    """Read a list with what was said now and before; gives what was said before too.

    Whose list it is may only show while reading: then it is read once more if something is remembered of them.
    """
    if register is None or actor is None:
        return read(said), NOTHING_SAID
    with register.read(actor) as work:
        earlier = _remembered_of_file(work, kind, file_name)
    found = read(said.over(earlier))
    name = provider_of(found)
    if name is not None:
        with register.read(actor) as work:
            more = _remembered_of_provider(work, kind, name)
        if more.over(earlier) != earlier:
            earlier = more.over(earlier)
            found = read(said.over(earlier))
    return found, earlier


def _remembered_of_file(work: Work, kind: str, file_name: str) -> ListCorrections:
    """Of this file name, and of the provider that sent a file of this name last time."""
    own = remembered(work, kind, source_of(file_name, None))
    provider = work.imports.provider_of_file(remembered_part(file_name)) if work.may_read("imports") else None
    return own if provider is None else remembered(work, kind, source_of(file_name, provider)).over(own)


def _remembered_of_provider(work: Work, kind: str, name: str) -> ListCorrections:
    provider = work.providers.by_name(name)
    return NOTHING_SAID if provider is None else remembered(work, kind, source_of("", provider.id))
