"""Reads a provider's list whole: finds tables, recognises columns, reads rows, gathers beds into facilities.

Knows no database. The same file with the same arguments always gives the same result.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.exchange.bed_grouping import facilities_of
from app.exchange.care_forms import care_form, foster_form
from app.exchange.care_words import is_tick, meaning_of_lone_m, yes_or_no
from app.exchange.column_matching import match_columns
from app.exchange.counts import number_word
from app.exchange.dates import DateStyle, day_in_title, plausible, style_of
from app.exchange.file_reading import read_file
from app.exchange.header_search import FoundTable, Row, find_tables, header_strength
from app.exchange.list_types import (
    CellValue,
    ColumnKind,
    ColumnMeaning,
    Layout,
    ListedFacility,
    ListFile,
    ListProblem,
    ListReadingCancelled,
    ProviderSource,
    RecognisedColumn,
    RecognisedList,
    RecognisedSheet,
    SheetTable,
)
from app.exchange.locations import PlaceLookup
from app.exchange.loose_text import place_in_brackets
from app.exchange.own_lists import own_columns
from app.exchange.plain_text import plain, tidy
from app.exchange.prose_lists import prose_table
from app.exchange.providers import (
    is_organisation,
    provider_in_footer,
    provider_in_mail,
    provider_in_opening,
    provider_in_properties,
    provider_in_sheet_name,
    provider_in_titles,
)
from app.exchange.row_reading import RowReader
from app.exchange.row_types import RowRead, TableContext
from app.exchange.sheet_shapes import upright
from app.exchange.table_rows import data_rows

_K = ColumnKind
_ROWS_BETWEEN_REPORTS = 200
_SURE_OF_HEADINGS = 3.0


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What the reader is told besides the file.

    `today` decides what "free now" is; `region` are municipality codes; `region_names` are no providers;
    `provider` is the chosen or remembered name (with its source), used where the list names none.
    """

    lookup: PlaceLookup
    region: frozenset[str]
    today: date
    region_names: frozenset[str] = frozenset()
    provider: str | None = None
    provider_source: ProviderSource | None = None
    columns: Mapping[str, ColumnMeaning] | None = None
    """What a person said columns are about, by `column_keys`."""


Progress = Callable[[int, int], None]
"""Called with rows read and rows in all."""


def _no_progress(done: int, total: int) -> None:
    """Nobody is watching."""


def recognise_file(
    path: Path,
    options: ReadingOptions,
    progress: Progress = _no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> RecognisedList:
    """Read and recognise a file. Raises `ListError` for a file that is no list, `ListReadingCancelled`."""
    return recognise(read_file(path), options, progress, cancelled)


def recognise(
    file: ListFile,
    options: ReadingOptions,
    progress: Progress = _no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> RecognisedList:
    """Recognise a file that has been read."""
    reading = _Reading(file, options, progress, cancelled)
    for sheet in file.sheets:
        reading.read_sheet(sheet)
    return reading.result()


class _Reading:
    """The state of reading one file: what was found so far, and whom to tell."""

    def __init__(self, file: ListFile, options: ReadingOptions, progress: Progress, cancelled: Callable[[], bool]):
        self._file = file
        self._options = options
        self._progress = progress
        self._cancelled = cancelled
        self._total = sum(len(sheet.rows) for sheet in file.sheets)
        self._done = 0
        self._sheets: list[RecognisedSheet] = []
        self._skipped: list[str] = []
        self._facilities: list[ListedFacility] = []
        self._problems: list[ListProblem] = []
        self._blocked: list[str] = []
        self._title_provider: str | None = None
        self._rows_read = 0

    def read_sheet(self, sheet: SheetTable) -> None:
        """All tables of one sheet; sheets without a table of facilities are skipped and named."""
        parts = upright(sheet)
        if all(header_strength(part) < _SURE_OF_HEADINGS for part in parts):
            parts = self._as_prose(sheet) or parts
        tables = [found for part in parts for found in find_tables(part) if self._read_table(part, found)]
        if not tables and sheet.rows:
            self._skipped.append(sheet.name)
            if self._title_provider is None and not self._sheets:
                self._title_provider = provider_in_titles(sheet.rows[:6], self._is_place)

    def _as_prose(self, sheet: SheetTable) -> tuple[SheetTable, ...]:
        """The sentences of a text as a table; nothing for a sheet that has headings."""
        if sheet.header_row is not None:
            return ()
        separator = self._file.separator or " "
        told = prose_table(sheet, self._options.lookup, self._options.today, separator)
        return () if told is None else (told,)

    def _read_table(self, sheet: SheetTable, found: FoundTable) -> bool:
        body = sheet.rows[found.first : found.until]
        as_of = _day_of(found.titles, self._options.today)
        said = {**own_columns(found.headings), **(self._options.columns or {})}
        columns = match_columns(found.headings, body, self._options.lookup, as_of or self._options.today, said)
        if sheet.header_row is None and not _is_list_of_facilities(columns, found):
            return False
        layout = _layout(columns, body)
        context = self._context(sheet, found, columns, body, as_of, layout)
        self._sheets.append(_described(sheet, found, columns, context, layout, as_of))
        rows = self._rows(sheet, found, columns, context, layout)
        facilities, problems = facilities_of(rows, context, layout)
        self._facilities.extend(facilities)
        self._problems.extend(problems)
        good = {plain(facility.name or "") for facility in facilities}
        self._blocked.extend(row.name for row in rows if row.name and plain(row.name) not in good)
        self._rows_read += len(rows)
        return True

    def _context(
        self,
        sheet: SheetTable,
        found: FoundTable,
        columns: tuple[RecognisedColumn, ...],
        body: Sequence[Row],
        as_of: date | None,
        layout: Layout,
    ) -> TableContext:
        kinds = {column.kind: column for column in reversed(columns)}
        titled = self._provider_of(sheet, found)
        return TableContext(
            sheet.name,
            columns,
            self._options.lookup,
            self._options.region,
            self._options.today,
            as_of or self._options.today,
            {
                kind: DateStyle(sheet.date_order)
                if sheet.date_order is not None
                else style_of(_cells(body, kinds[kind].number))
                for kind in (_K.FREE_FROM, _K.UPDATED, _K.STATUS)
                if kind in kinds
            },
            meaning_of_lone_m(
                [str(cell) for cell in _cells(body, kinds[_K.GENDER].number)] if _K.GENDER in kinds else []
            ),
            _only_ticks(body, kinds.get(_K.SIBLINGS)),
            provider=titled or self._options.provider,
            form=None if _K.FORM in kinds else _form_around(sheet, found, kinds.get(_K.NAME)),
            municipality=None
            if {_K.PLACE, _K.MUNICIPALITY} & kinds.keys()
            else self._municipality_around(sheet, found),
            lists_beds=layout is Layout.BEDS,
            fosters=_is_of_families(sheet.name, found.titles, body, kinds),
            worded=frozenset(
                kind
                for kind in (_K.CAPACITY, _K.FREE, _K.OCCUPIED)
                if kind in kinds and _writes_words(body, kinds[kind].number)
            ),
        )

    def _provider_of(self, sheet: SheetTable, found: FoundTable) -> str | None:
        named = provider_in_titles(found.titles, self._is_place) or provider_in_sheet_name(sheet.name)
        if named is not None and self._title_provider is None:
            self._title_provider = named
        return named or self._title_provider

    def _is_place(self, text: str) -> bool:
        lookup = self._options.lookup
        return (
            plain(text) in {plain(name) for name in self._options.region_names}
            or lookup.municipality_code(text) is not None
            or bool(lookup.places_named(text))
        )

    def _municipality_around(self, sheet: SheetTable, found: FoundTable) -> str | None:
        texts = [sheet.name, *(tidy(cell) for row in found.titles for cell in row if isinstance(cell, str))]
        for text in texts:
            bare = tidy(text.replace("gemeente", "").replace("Gemeente", "").strip(" :"))
            if (
                bare
                and self._is_place(bare)
                and plain(bare) not in {plain(name) for name in self._options.region_names}
            ):
                return bare
        return None

    def _rows(
        self,
        sheet: SheetTable,
        found: FoundTable,
        columns: tuple[RecognisedColumn, ...],
        context: TableContext,
        layout: Layout,
    ) -> list[RowRead]:
        reader = RowReader(context)
        rows: list[RowRead] = []
        section = context
        for data in data_rows(sheet, found, columns, layout):
            self._report(data.number)
            if data.section is not None:
                section = _in_section(section, data.section, self._options.lookup, columns)
                reader = RowReader(section)
            if data.cells is not None:
                rows.append(reader.read(data.cells, data.number + 1))
        self._done += len(sheet.rows)
        return rows

    def _report(self, row: int) -> None:
        if row % _ROWS_BETWEEN_REPORTS == 0:
            if self._cancelled():
                raise ListReadingCancelled(self._file.name)
            self._progress(min(self._total, self._done + row), self._total)

    def result(self) -> RecognisedList:
        """Everything found in the file."""
        provider, source = self._provider()
        facilities = tuple(
            facility if facility.provider else replace(facility, provider=provider)
            for facility in self._facilities
        )
        self._progress(self._total, self._total)
        as_of = next((sheet.as_of for sheet in self._sheets if sheet.as_of), None)
        return RecognisedList(
            self._file.name, self._file.kind, self._file.encoding, self._file.separator,
            tuple(self._sheets), tuple(self._skipped), provider, source, facilities,
            tuple(sorted(self._problems, key=lambda problem: (self._sheet_order(problem.sheet), problem.row))),
            tuple(dict.fromkeys(self._blocked)), self._rows_read, as_of,
        )  # fmt: skip

    def _sheet_order(self, name: str) -> int:
        return next((number for number, sheet in enumerate(self._file.sheets) if sheet.name == name), 0)

    def _provider(self) -> tuple[str | None, ProviderSource | None]:
        if any(sheet.column(_K.PROVIDER) for sheet in self._sheets):
            named = next((one.provider for one in self._facilities if one.provider), None)
            if named is not None:
                return named, ProviderSource.COLUMN
        if self._title_provider is not None:
            return self._title_provider, ProviderSource.TITLE
        if self._options.provider is not None:
            return self._options.provider, self._options.provider_source or ProviderSource.OPTION
        signed = self._signed()
        if signed is not None:
            return signed, ProviderSource.TITLE
        return None, None

    def _signed(self) -> str | None:
        """Whose list it is where no title says so: the mail's sender, the file's properties, the last lines."""
        first = self._file.sheets[0].rows[:12] if self._file.sheets else ()
        last = [row for sheet in self._file.sheets for row in sheet.rows[-8:]]
        opened = provider_in_opening(first, self._is_place)
        if opened is not None and plain(opened) in {plain(one.name or "") for one in self._facilities}:
            opened = None
        return (
            provider_in_mail(first, self._is_place)
            or opened
            or provider_in_properties(self._file.properties)
            or provider_in_footer(last)
        )


def _cells(body: Sequence[Row], number: int) -> list[CellValue]:
    return [row[number] for row in body[:2000] if number < len(row) and row[number] is not None]


def _day_of(titles: Sequence[Row], today: date) -> date | None:
    for row in titles:
        if any(isinstance(cell, str) for cell in row):
            for cell in row:
                if isinstance(cell, date) and plausible(cell, today):
                    return cell
        text = " ".join(tidy(cell) for cell in row if isinstance(cell, str))
        found = day_in_title(text, today) if text else None
        if found is not None:
            return found
    return None


def _is_list_of_facilities(columns: Collection[RecognisedColumn], found: FoundTable) -> bool:
    """A name or place, and something about care, ages or beds; legends and address books have less."""
    kinds = {column.kind for column in columns}
    about = kinds & {
        _K.FORM, _K.CAPACITY, _K.FREE, _K.OCCUPIED, _K.STATUS, _K.FREE_FROM, _K.AGE_RANGE, _K.AGE_MIN, _K.GENDER
    }  # fmt: skip
    under_names = _K.BED in kinds and _K.STATUS in kinds
    return (under_names or bool(kinds & {_K.NAME, _K.PLACE, _K.MUNICIPALITY})) and len(about) >= (
        1 if found.header_row is not None else 2
    )


def _layout(columns: Sequence[RecognisedColumn], body: Sequence[Row]) -> Layout:
    """One bed per row if there is a status or bed column, no count of free beds, and names repeat."""
    kinds = {column.kind: column for column in reversed(columns)}
    name = kinds.get(_K.NAME)
    counted = {kind for kind in (_K.FREE, _K.OCCUPIED) if kind in kinds and not _ticks(body, kinds[kind])}
    if sum(column.kind is _K.BED for column in columns) > 1:
        return Layout.FACILITIES
    if name is None and _K.BED in kinds and _K.STATUS in kinds and not counted:
        return Layout.BEDS
    if name is None or (counted and _K.BED not in kinds):
        return Layout.FACILITIES
    names = [
        row[name.number] if name.number < len(row) else None
        for row in body
        if any(cell is not None for cell in row)
    ]
    filled = [plain(str(cell)) for cell in names if cell is not None]
    repeats = len(set(filled)) < 0.8 * max(1, len(names))
    if _K.BED in kinds and (repeats or _K.CAPACITY not in kinds) and not counted:
        return Layout.BEDS
    if {_K.STATUS, _K.FREE_FROM} & kinds.keys() and _K.CAPACITY not in kinds and repeats and not counted:
        return Layout.BEDS
    return Layout.FACILITIES


def _ticks(body: Sequence[Row], column: RecognisedColumn) -> bool:
    """Whether a column of free or taken beds holds nothing but ticks: one bed per row."""
    return all(is_tick(cell) or isinstance(cell, bool) for cell in _cells(body, column.number))


_FAMILY = re.compile(r"^(?:fam\.?|familie|gezin|pleeggezin|pg)\b", re.IGNORECASE)


def _is_of_families(
    sheet: str, titles: Sequence[Row], body: Sequence[Row], kinds: Mapping[ColumnKind, RecognisedColumn]
) -> bool:
    """Whether a list is of foster families: its title says so, or most of its names or forms do."""
    said = [sheet, *(cell for row in titles for cell in row if isinstance(cell, str))]
    if any("pleeg" in plain(text) for text in said):
        return True
    names = _cells(body, kinds[_K.NAME].number) if _K.NAME in kinds else []
    if names and sum(1 for cell in names if isinstance(cell, str) and _FAMILY.match(cell)) > 0.6 * len(names):
        return True
    forms = (
        [cell for cell in _cells(body, kinds[_K.FORM].number) if isinstance(cell, str)] if _K.FORM in kinds else []
    )
    others = [form for cell in forms if foster_form(cell) is None and (form := care_form(cell)) is not None]
    return bool(others) and all(form in _FOSTER for form in others)


_FOSTER = frozenset({"foster_care", "part_time_foster", "kinship_foster", "crisis_foster"})


def _writes_words(body: Sequence[Row], number: int) -> bool:
    """Two number words in a column are a way of writing; a single one among figures may be a slip."""
    return sum(number_word(cell) is not None for cell in _cells(body, number)) >= 2


def _only_ticks(body: Sequence[Row], column: RecognisedColumn | None) -> bool:
    """Whether a yes/no column only ever says yes, so that an empty cell means no."""
    if column is None:
        return False
    answers = {yes_or_no(cell) for cell in _cells(body, column.number)}
    return False not in answers


def _form_around(sheet: SheetTable, found: FoundTable, name: RecognisedColumn | None) -> str | None:
    """The care form that the title right above, the sheet's name or a heading «Gezinshuis» gives to every row."""
    for row in reversed(found.titles):
        texts = [tidy(cell) for cell in row if isinstance(cell, str)]
        if len(texts) == 1 and len(texts[0]) <= 40 and care_form(texts[0]) and not provider_in_titles([row]):
            return care_form(texts[0])
    own = care_form(sheet.name) or (care_form(name.heading) if name is not None else None)
    if own is not None:
        return own
    for row in found.titles:
        for cell in row:
            if isinstance(cell, str) and len(plain(cell).split()) <= 8 and care_form(cell):
                return care_form(cell)
    return None


def _in_section(
    context: TableContext, text: str, lookup: PlaceLookup, columns: Sequence[RecognisedColumn]
) -> TableContext:
    """What a line between rows («Gezinshuizen», «Gemeente Borne», «De Brug (Almelo)») says of those under it."""
    bare = tidy(text.strip(" :"))
    nameless = not any(column.kind is _K.NAME for column in columns)
    form = care_form(bare)
    if form is not None and not (nameless and len(bare.split()) > 2):
        return replace(context, form=form)
    name = tidy(bare.removeprefix("Gemeente").removeprefix("gemeente"))
    if lookup.municipality_code(name) is not None:
        return replace(context, municipality=name, place=None)
    if lookup.places_named(name):
        return replace(context, place=name)
    if not nameless and is_organisation(bare) and len(bare.split()) > 1 and not bare.endswith((".", "!", "?")):
        return replace(context, provider=bare)
    if not nameless:
        return context if context.form is None or not _may_name_a_form(text) else replace(context, form=None)
    named = tidy(_LABEL.sub("", bare))
    place = place_in_brackets(named, lookup)
    if place is not None:
        named = tidy(re.split(r"\s*[(,]|\s+-\s", named)[0])
    return replace(context, name=named, form=form or context.form, place=place or context.place)


def _may_name_a_form(text: str) -> bool:
    """«BOOMHUTTEN» where forms stood before: the rows under it are not of the form above it."""
    return text.isupper() or (text.istitle() and len(text.split()) == 1)


_LABEL = re.compile(
    r"^(?:locatie|groep|voorziening|huis|naam|gezinshuis|afdeling|unit|leefgroep)\s*:\s*", re.IGNORECASE
)


def _described(
    sheet: SheetTable,
    found: FoundTable,
    columns: tuple[RecognisedColumn, ...],
    context: TableContext,
    layout: Layout,
    as_of: date | None,
) -> RecognisedSheet:
    known = [column.certainty for column in columns if column.kind not in {_K.UNKNOWN, _K.IGNORED}]
    style = next(iter(context.date_styles.values()), DateStyle.DAY_FIRST)
    form_from = None if context.form is None else "sheet" if care_form(sheet.name) == context.form else "title"
    return RecognisedSheet(
        sheet.name,
        None if found.header_row is None else found.header_row + 1,
        found.header_rows,
        columns,
        layout,
        style.value,
        as_of,
        context.form,
        form_from,
        min(known, default=0),
    )
