"""What was recognised of a list, as the page shows it and lets it be corrected: sheets, headings, columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from app.exchange.ages import ages_or_none
from app.exchange.column_matching import OCCUPIED
from app.exchange.list_types import (
    CellValue,
    ColumnKind,
    ListFile,
    RecognisedColumn,
    RecognisedList,
    RecognisedSheet,
    SheetTable,
    column_keys,
)
from app.exchange.people.people_columns import KINDS_OF
from app.exchange.people.people_types import PeopleColumn, PeopleKind, PeopleSheet, PersonColumn
from app.presenters.import_kinds import ListKind, Preview
from app.translation import full_day, text, word
from app.workflows.import_corrections import ListCorrections
from app.workflows.import_vacancies import ImportPreview
from matching.entities.codes import CARE_FORMS, NEEDS, Urgency

Sheet = RecognisedSheet | PeopleSheet
AnyColumn = RecognisedColumn | PeopleColumn
SURE, FAIRLY = 900, 650
PRIVATE = frozenset(
    {PersonColumn.NAME, PersonColumn.FIRST_NAME, PersonColumn.LAST_NAME, PersonColumn.CITIZEN_NUMBER,
     PersonColumn.QUESTION}
)  # fmt: skip
"""Columns of which no cell is shown: who it is about is said by the case number."""
EXAMPLES, LONGEST = 3, 26
LOOKED_AT = 2000
NOT_USED = ColumnKind.IGNORED.value
_NUMBERS = re.compile(r"^\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*'?(?:\d{4}|\d{2})\s*$")
_DAYS = frozenset(
    {"free_from", "updated", "status", "birth_date", "since", "expected_end", "end", "registered", "start_from",
     "start_by"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sureness:
    """How sure a column is: the mark of a dot (`fresh`, `ageing`, `stale`, `unknown`) and the word beside it."""

    mark: str
    words: str


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """One column: its letter, heading and first cells; `choice` is what it means now."""

    key: str
    letter: str
    heading: str
    examples: str
    choice: str
    means: str
    sure: Sureness
    has_ages: bool = False
    """Whether the heading itself is an age, so that the column may hold ticks under it."""


@dataclass(frozen=True, slots=True)
class SheetView:
    """One sheet: whether it is used and where its headings stand (from 1, as the sheet counts; 0: none)."""

    name: str
    used: bool
    header_row: int
    rows: int
    facts: str
    columns: tuple[ColumnLine, ...] = ()


@dataclass(frozen=True, slots=True)
class RecognitionView:
    """Everything that was recognised; `asks_dates`: day and month could be the other way round."""

    facts: str = ""
    sheets: tuple[SheetView, ...] = ()
    date_order: str = "day_first"
    asks_dates: bool = False
    corrected: int = 0
    """How many things a person said of this list now."""
    remembered: int = 0
    """How many were said of an earlier list and hold here."""


def recognition_view(
    kind: ListKind, preview: Preview, file: ListFile, said: ListCorrections, earlier: ListCorrections
) -> RecognitionView:
    """What the page shows; reads cells, so it is made beside the interface."""
    tables = {sheet.name: sheet for sheet in file.sheets}
    recognised = preview.recognised
    found: dict[str, list[Sheet]] = {}
    for sheet in recognised.sheets:
        found.setdefault(sheet.name, []).append(sheet)
    views: list[SheetView] = []
    for name, table in tables.items():
        views.extend(_used(one, table, said, earlier) for one in found.get(name, ()))
        if name not in found and table.rows:
            views.append(SheetView(name, False, 0, len(table.rows), text("imports.sheet_unused")))
    order = said.date_order or earlier.date_order
    styles = {sheet.date_style for sheet in recognised.sheets}
    shown = order or ("month_first" if "month_first" in styles else "day_first")
    asks = order is not None or any(_ambiguous(one, tables[one.name]) for one in recognised.sheets)
    count = len(said.columns) + len(said.sheets) + (said.date_order is not None)
    names = {line.key for view in views for line in view.columns}
    before = sum(key in names and key not in said.columns for key in earlier.columns)
    return RecognitionView(_file_words(preview), tuple(views), shown, asks, count, before)


def _file_words(preview: Preview) -> str:
    recognised = preview.recognised
    kind = recognised.kind if isinstance(recognised, RecognisedList) else recognised.file_kind
    if recognised.encoding is None:
        return text("imports.file", kind=kind)
    separator = {"\t": text("imports.tab"), ";": ";", ",": ","}.get(recognised.separator or "", "")
    facts = {"kind": kind, "encoding": recognised.encoding, "separator": separator}
    return text("imports.file_text", **facts)


def provider_words(preview: Preview) -> str:
    """Whose list it is and how that is known; a list of people is of the region."""
    if not isinstance(preview, ImportPreview):
        return ""
    recognised = preview.recognised
    if recognised.provider_source is None or recognised.provider is None:
        return text("imports.provider.unknown")
    names = ", ".join(recognised.providers) or recognised.provider
    return text(f"imports.provider.{recognised.provider_source}", name=names)


def _used(sheet: Sheet, table: SheetTable, said: ListCorrections, earlier: ListCorrections) -> SheetView:
    columns: Sequence[AnyColumn] = sheet.columns
    keys = column_keys([one.heading for one in columns])
    body = table.rows[_first_row(sheet) : _first_row(sheet) + LOOKED_AT]
    lines = tuple(
        ColumnLine(
            key,
            letter_of(one.number),
            one.heading or text("imports.no_heading"),
            text("imports.name_hidden") if _is_private(one) else _examples(body, one.number),
            choice_of(one),
            kind_words(one),
            _sureness(one, key, said, earlier),
            ages_or_none(one.heading) is not None if one.heading else False,
        )
        for key, one in zip(keys, columns, strict=True)
    )
    return SheetView(sheet.name, True, sheet.header_row or 0, len(table.rows), _sheet_words(sheet), lines)


def _is_private(column: AnyColumn) -> bool:
    return isinstance(column, PeopleColumn) and column.kind in PRIVATE


def _first_row(sheet: Sheet) -> int:
    return 0 if sheet.header_row is None else sheet.header_row - 1 + sheet.header_rows


def _sheet_words(sheet: Sheet) -> str:
    if isinstance(sheet, PeopleSheet):
        return "" if sheet.as_of is None else f"{text('imports.as_of', day=full_day(sheet.as_of)).capitalize()}."
    facts = [text("imports.per_bed" if sheet.layout.value == "beds" else "imports.per_facility")]
    if sheet.form is not None:
        facts.append(text("imports.form_around", form=word("care_form", sheet.form)))
    if sheet.as_of is not None:
        facts.append(text("imports.as_of", day=full_day(sheet.as_of)))
    return f"{', '.join(facts).capitalize()}."


def _examples(body: Sequence[Sequence[CellValue]], number: int) -> str:
    """The first different cells of a column."""
    seen: dict[str, None] = {}
    for row in body:
        cell = row[number] if number < len(row) else None
        if cell is not None and str(cell).strip():
            seen.setdefault(_shown(cell))
            if len(seen) == EXAMPLES:
                break
    return "  ·  ".join(seen)


def _shown(cell: CellValue) -> str:
    if isinstance(cell, date):
        return full_day(cell)
    words = " ".join(str(cell).split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"


def _ambiguous(sheet: Sheet, table: SheetTable) -> bool:
    """Whether a column of days could be read both ways: numbers up to twelve on both sides, and nothing else."""
    body = table.rows[_first_row(sheet) : _first_row(sheet) + LOOKED_AT]
    for column in sheet.columns:
        if column.kind.value in _DAYS and _both_ways(
            row[column.number] for row in body if column.number < len(row)
        ):
            return True
    return False


def _both_ways(cells: Iterable[CellValue]) -> bool:
    pairs = [
        (int(found[1]), int(found[2]))
        for cell in cells
        if isinstance(cell, str) and (found := _NUMBERS.match(cell))
    ]
    return any(one != other for one, other in pairs) and all(max(pair) <= 12 for pair in pairs)


def _sureness(column: AnyColumn, key: str, said: ListCorrections, earlier: ListCorrections) -> Sureness:
    """How sure, as a shape and a word; what a person said is beyond doubt."""
    if key in said.columns:
        return Sureness("fresh", text("imports.sure.said"))
    if key in earlier.columns:
        return Sureness("fresh", text("imports.sure.remembered"))
    return sureness_of(column)


def sureness_of(column: AnyColumn) -> Sureness:
    """«zeker», «vrij zeker», «onzeker», or that the column is not used."""
    if column.kind.value in ("unknown", "ignored"):
        return Sureness("unknown", text("imports.not_used"))
    if column.certainty >= SURE:
        return Sureness("fresh", text("imports.sure.sure"))
    if column.certainty >= FAIRLY:
        return Sureness("ageing", text("imports.sure.fairly"))
    return Sureness("stale", text("imports.sure.unsure"))


def letter_of(number: int) -> str:
    """The letter a spreadsheet shows above a column: A, B … Z, AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def choice_of(column: AnyColumn) -> str:
    """What a column means as one word for the list of choices: its kind, with the code behind a bar."""
    if column.code is None or column.kind is ColumnKind.AGE_FLAG or column.kind is PersonColumn.DURATION:
        return column.kind.value
    return f"{column.kind.value}|{column.code}"


def meaning_of(choice: str) -> tuple[str, str | None]:
    """The kind and code of a choice."""
    kind, _, code = choice.partition("|")
    return kind, code or None


def kind_words(column: AnyColumn) -> str:
    """What a column is about; of a column to tick also which need, gender or age, where its code is one."""
    if column.kind is ColumnKind.AGE_FLAG:
        return f"{text('imports.kind.age_flag')}: {column.code}"
    words = choice_words if isinstance(column, RecognisedColumn) else person_choice_words
    return words(choice_of(column))


def choice_words(choice: str) -> str:
    """The words of one choice in a list of free places."""
    return _words(choice, "imports.kind")


def person_choice_words(choice: str) -> str:
    """The words of one choice in a list of people."""
    return _words(choice, "imports.person")


def _words(choice: str, area: str) -> str:
    kind, code = meaning_of(choice)
    words = text(f"{area}.{kind}")
    spoken = _TICKED.get(kind)
    return words if spoken is None or code is None else f"{words}: {word(spoken, code)}"


_TICKED: Mapping[str, str] = {
    "need_flag": "need", "gender_flag": "gender", "form_flag": "care_form", "urgency_flag": "urgency",
}  # fmt: skip
"""Kinds whose code is a word on screen; the code of a status column only says how to read it."""
_FLAGS = frozenset({ColumnKind.NEED_FLAG, ColumnKind.GENDER_FLAG, ColumnKind.AGE_FLAG})
AGE_CHOICE = ColumnKind.AGE_FLAG.value
"""The one choice that only a column with an age as its heading has."""


@lru_cache(maxsize=8)
def choices(kind: str) -> tuple[tuple[str, str], ...]:
    """What a column of this kind of list may mean, in the order of the page: (choice, words)."""
    first = (NOT_USED, text("imports.choice.not_used"))
    if kind == ListKind.VACANCIES:
        return (first, *_vacancy_choices())
    return (first, *((code, person_choice_words(code)) for code in _person_codes(PeopleKind(kind))))


def _vacancy_choices() -> Sequence[tuple[str, str]]:
    plain_kinds = [one for one in ColumnKind if one not in _FLAGS | {ColumnKind.IGNORED, ColumnKind.UNKNOWN}]
    ticked = [
        *(f"{ColumnKind.GENDER_FLAG.value}|{gender}" for gender in ("female", "male")),
        *(f"{ColumnKind.NEED_FLAG.value}|{need}" for need in NEEDS),
    ]
    return [
        *((one.value, choice_words(one.value)) for one in plain_kinds),
        (f"{ColumnKind.STATUS.value}|{OCCUPIED}", text("imports.choice.occupied")),
        *((code, choice_words(code)) for code in ticked),
    ]


def _person_codes(kind: PeopleKind) -> Sequence[str]:
    codes = [one.value for one in KINDS_OF[kind]]
    codes += [f"{PersonColumn.NEED_FLAG.value}|{need}" for need in NEEDS]
    if kind is PeopleKind.REQUESTS:
        codes += [f"{PersonColumn.FORM_FLAG.value}|{form.code}" for form in CARE_FORMS]
        codes += [f"{PersonColumn.URGENCY_FLAG.value}|{urgency.value}" for urgency in Urgency]
    return codes
