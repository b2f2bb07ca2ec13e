"""Reads a list of people whole: finds tables, recognises columns, reads rows. Knows no database.

The same file with the same arguments always gives the same result.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from app.exchange.care_forms import care_form
from app.exchange.care_words import meaning_of_lone_m
from app.exchange.dates import DateStyle, day_in_title, plausible, style_of
from app.exchange.header_search import FoundTable, find_tables
from app.exchange.list_types import CellValue, ListFile, ListProblem, ListReadingCancelled, SheetTable
from app.exchange.people.people_columns import match_person_columns
from app.exchange.people.people_headings import person_words
from app.exchange.people.people_tables import person_rows
from app.exchange.people.people_types import (
    Listed,
    PeopleColumn,
    PeopleKind,
    PeopleList,
    PeopleOptions,
    PeopleSheet,
    PersonColumn,
)
from app.exchange.people.person_content import holds_days, sample_of
from app.exchange.people.person_reading import PeopleContext, PersonReader
from app.exchange.people.person_values import is_citizen_number
from app.exchange.plain_text import plain, tidy

_K = PersonColumn
_ROWS_BETWEEN_REPORTS = 200
_DAYS = frozenset({_K.BIRTH_DATE, _K.SINCE, _K.EXPECTED_END, _K.END, _K.REGISTERED, _K.START_FROM, _K.START_BY})
_ABOUT = {
    PeopleKind.PLACEMENTS: frozenset({_K.FACILITY, _K.SINCE, _K.END, _K.EXPECTED_END, _K.PROVIDER, _K.BED,
    _K.STAY}),
    PeopleKind.REQUESTS: frozenset(
        {_K.FORMS, _K.FORM_FLAG, _K.REGISTERED, _K.URGENCY, _K.URGENCY_FLAG, _K.START_FROM, _K.START_BY,
         _K.REQUEST_NUMBER, _K.QUESTION, _K.DURATION}
    ),
}  # fmt: skip
Progress = Callable[[int, int], None]


def _no_progress(done: int, total: int) -> None:
    """Nobody is watching."""


def recognise_people(
    file: ListFile,
    kind: PeopleKind,
    options: PeopleOptions,
    progress: Progress = _no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> PeopleList:
    """Recognise a file that has been read. Raises `ListReadingCancelled`."""
    reading = _Reading(file, kind, options, progress, cancelled)
    for sheet in file.sheets:
        reading.read_sheet(sheet)
    return reading.result()


class _Reading:
    """The state of reading one file: what was found so far, and whom to tell."""

    def __init__(
        self,
        file: ListFile,
        kind: PeopleKind,
        options: PeopleOptions,
        progress: Progress,
        cancelled: Callable[[], bool],
    ):
        self._file = file
        self._kind = kind
        self._options = options
        self._progress = progress
        self._cancelled = cancelled
        self._total = sum(len(sheet.rows) for sheet in file.sheets)
        self._done = 0
        self._sheets: list[PeopleSheet] = []
        self._skipped: list[str] = []
        self._rows: list[Listed] = []
        self._problems: list[ListProblem] = []
        self._blocked: list[str] = []
        self._rows_read = 0

    def read_sheet(self, sheet: SheetTable) -> None:
        """All tables of one sheet; sheets without a table of people are skipped and named."""
        words = person_words(self._kind)
        tables = [found for found in find_tables(sheet, words) if self._read_table(sheet, found)]
        if not tables and sheet.rows:
            self._skipped.append(sheet.name)
        self._done += len(sheet.rows)

    def _read_table(self, sheet: SheetTable, found: FoundTable) -> bool:
        if found.header_row is None:
            return False
        body = list(sheet.rows[found.first : found.until])
        columns = match_person_columns(found.headings, body, self._options, self._kind)
        kinds = {column.kind for column in columns}
        if sheet.header_row is None and not _is_about_people(kinds, self._kind):
            return False
        as_of = _day_of(found.titles, self._options.today)
        context = self._context(sheet, found, columns, body, as_of)
        if _K.CASE_NUMBER not in kinds or self._holds_citizen_numbers(columns, body):
            code = (
                "citizen_numbers" if _K.CITIZEN_NUMBER in kinds or _K.CASE_NUMBER in kinds else "no_case_numbers"
            )
            self._problems.append(ListProblem(sheet.name, found.header_row + 1, "", None, code))
            self._sheets.append(_described(sheet, found, columns, context, as_of))
            return True
        self._sheets.append(_described(sheet, found, columns, context, as_of))
        self._problems.extend(
            ListProblem(sheet.name, found.header_row + 1, one.heading, None, "days_not_understood", blocking=False)
            for one in columns
            if one.kind is _K.UNKNOWN and one.heading and holds_days(sample_of(body, one.number, self._options))
        )
        self._read_rows(sheet, found, columns, context)
        return True

    def _holds_citizen_numbers(self, columns: Sequence[PeopleColumn], body: list[tuple[CellValue, ...]]) -> bool:
        """Whether the case numbers are citizen numbers: those are not taken in, whatever the heading says."""
        column = next(column for column in columns if column.kind is _K.CASE_NUMBER)
        cells = [str(cell).strip() for cell in sample_of(body, column.number, self._options).cells]
        return (
            len(cells) >= 2
            and all(is_citizen_number(cell.zfill(9)) for cell in cells if cell.isdecimal())
            and all(cell.isdecimal() and len(cell) in (8, 9) for cell in cells)
        )

    def _context(
        self,
        sheet: SheetTable,
        found: FoundTable,
        columns: tuple[PeopleColumn, ...],
        body: list[tuple[CellValue, ...]],
        as_of: date | None,
    ) -> PeopleContext:
        kinds = {column.kind for column in columns}
        styles = {
            column.number: _style(body, column.number) if sheet.date_order is None else DateStyle(sheet.date_order)
            for column in columns
            if column.kind in _DAYS
        }
        genders = next((column.number for column in columns if column.kind is _K.GENDER), None)
        said = (
            [] if genders is None else [str(row[genders]) for row in body if genders < len(row) and row[genders]]
        )
        return PeopleContext(
            sheet.name, columns, self._options, as_of or self._options.today, styles,
            meaning_of_lone_m(said[:2000]),
            provider=None if _K.PROVIDER in kinds else self._named_around(sheet, found) or self._options.provider,
            facility=None if _K.FACILITY in kinds else self._facility_around(sheet, found),
            form=None if {_K.FORM, _K.FORMS, _K.FORM_FLAG} & kinds else _form_of_sheet(sheet.name),
        )  # fmt: skip

    def _named_around(self, sheet: SheetTable, found: FoundTable) -> str | None:
        """A provider that the register knows, named by the sheet or by a title, alone or behind «Aanbieder:»."""
        known = self._options.known.providers
        texts = [sheet.name, *(cell for row in found.titles for cell in row if isinstance(cell, str))]
        for text in texts:
            for part in (text, *re.split(r"[:|–—]| - ", text)):
                if plain(part) in known:
                    return known[plain(part)]
        titled = {name for text in texts for key, name in known.items() if f" {key} " in f" {plain(text)} "}
        return titled.pop() if len(titled) == 1 else None

    def _facility_around(self, sheet: SheetTable, found: FoundTable) -> str | None:
        """A facility that the register knows, named by the sheet or by a title."""
        texts = [sheet.name, *(cell for row in found.titles for cell in row if isinstance(cell, str))]
        known = self._options.known.facilities
        for text in texts:
            for part in (text, *re.split(r"[:|–—]| - ", text)):
                if plain(part) and plain(part) in known:
                    return tidy(part)
        named = {key for text in texts for key in known if len(key) > 4 and f" {key} " in f" {plain(text)} "}
        longest = max(named, key=len, default=None)
        return longest if longest is not None and all(key in longest for key in named) else None

    def _read_rows(
        self, sheet: SheetTable, found: FoundTable, columns: tuple[PeopleColumn, ...], context: PeopleContext
    ) -> None:
        reader = PersonReader(context)
        for row in person_rows(sheet, found, columns):
            self._report(row.number)
            if row.section is not None:
                context = _in_section(context, row.section, self._options)
                reader = PersonReader(context)
            if row.cells is not None:
                self._read_row(reader, row.cells, row.number + 1)

    def _read_row(self, reader: PersonReader, cells: Sequence[CellValue], row: int) -> None:
        listed: Listed
        listed = (
            reader.placement(cells, row) if self._kind is PeopleKind.PLACEMENTS else reader.request(cells, row)
        )
        self._rows_read += 1
        self._problems.extend(reader.problems)
        if reader.usable:
            self._rows.append(listed)
        elif listed.person.case_number:
            self._blocked.append(listed.person.case_number)

    def _report(self, row: int) -> None:
        if row % _ROWS_BETWEEN_REPORTS == 0:
            if self._cancelled():
                raise ListReadingCancelled(self._file.name)
            self._progress(min(self._total, self._done + row), self._total)

    def result(self) -> PeopleList:
        """Everything found in the file."""
        self._progress(self._total, self._total)
        order = {sheet.name: number for number, sheet in enumerate(self._file.sheets)}
        problems = sorted(self._problems, key=lambda one: (order.get(one.sheet, 0), one.row))
        return PeopleList(
            self._file.name, self._kind, self._file.kind, self._file.encoding, self._file.separator,
            tuple(self._sheets), tuple(self._skipped), tuple(self._rows), tuple(problems),
            tuple(dict.fromkeys(self._blocked)), self._rows_read,
            next((sheet.as_of for sheet in self._sheets if sheet.as_of), None),
        )  # fmt: skip


def _form_of_sheet(name: str) -> str | None:
    """The care form a sheet is named after; «Crisis» and «Spoed» say how soon, not what."""
    return None if plain(name) in {"crisis", "spoed", "urgent"} else care_form(name)


def _is_about_people(kinds: set[PersonColumn], kind: PeopleKind) -> bool:
    """Somebody, and something of what this kind of list is about; legends and address books have less."""
    somebody = kinds & {_K.CASE_NUMBER, _K.BIRTH_DATE, _K.NAME, _K.LAST_NAME, _K.CITIZEN_NUMBER}
    return bool(somebody) and bool(kinds & _ABOUT[kind] or {_K.CASE_NUMBER, _K.BIRTH_DATE} <= kinds)


def _style(body: Sequence[tuple[CellValue, ...]], number: int) -> DateStyle:
    return style_of([row[number] for row in body[:2000] if number < len(row) and row[number] is not None])


def _day_of(titles: Sequence[tuple[CellValue, ...]], today: date) -> date | None:
    for row in titles:
        for cell in row:
            if isinstance(cell, date) and plausible(cell, today):
                return cell
        text = " ".join(tidy(cell) for cell in row if isinstance(cell, str))
        found = day_in_title(text, today) if text else None
        if found is not None:
            return found
    return None


_LABEL = re.compile(
    r"^(?:locatie|groep|voorziening|huis|gezinshuis|pleeggezin|afdeling|unit|leefgroep|aanbieder|organisatie)\s*:\s*",
    re.IGNORECASE,
)


def _in_section(context: PeopleContext, text: str, options: PeopleOptions) -> PeopleContext:
    """What a line between rows («Aanbieder: X», «De Brug», «Gezinshuizen», «Borne») says of those under it."""
    bare = tidy(_LABEL.sub("", tidy(text)).strip(" :-–—*"))
    key = plain(bare)
    kinds = {column.kind for column in context.columns}
    if key in options.known.providers:
        return replace(context, provider=options.known.providers[key], facility=None)
    if key in options.known.facilities and _K.FACILITY not in kinds:
        return replace(context, facility=bare)
    form = care_form(bare)
    if form is not None and len(key.split()) <= 2:
        return replace(context, form=form)
    code = options.lookup.municipality_code(re.sub(r"(?i)^gemeente\s+", "", bare))
    if code is not None:
        return replace(context, facility_municipality=code)
    return context if _K.FACILITY in kinds else replace(context, facility=bare)


def _described(
    sheet: SheetTable,
    found: FoundTable,
    columns: tuple[PeopleColumn, ...],
    context: PeopleContext,
    as_of: date | None,
) -> PeopleSheet:
    known = [column.certainty for column in columns if column.kind not in {_K.UNKNOWN, _K.IGNORED}]
    style = next(iter(context.styles.values()), DateStyle.DAY_FIRST)
    return PeopleSheet(
        sheet.name,
        None if found.header_row is None else found.header_row + 1,
        found.header_rows,
        columns,
        style.value,
        as_of,
        context.provider,
        context.facility,
        min(known, default=0),
    )
