"""What reading a provider's list gives: plain data that crosses the border to workflows and screens.

Nothing here is translated: problems carry codes with facts, sentences come from `app.translation`. What a
list does not say is None, never a default.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.exchange.plain_text import plain

NO_HEADINGS = -1
"""Instead of the number of a row: a person said that there are no headings."""
CellValue = str | int | float | bool | date | None
"""A cell as read: text keeps its spelling, moments are cut to their day."""


class ColumnKind(StrEnum):
    """What a column of a list can be about. IGNORED columns are known, but hold nothing we keep."""

    PROVIDER = "provider"
    NAME = "name"
    FORM = "form"
    MUNICIPALITY = "municipality"
    PLACE = "place"
    POSTCODE = "postcode"
    ADDRESS = "address"
    AGE_RANGE = "age_range"
    AGE_MIN = "age_min"
    AGE_MAX = "age_max"
    AGE_FLAG = "age_flag"
    GENDER = "gender"
    GENDER_FLAG = "gender_flag"
    CAPACITY = "capacity"
    FREE = "free"
    OCCUPIED = "occupied"
    STATUS = "status"
    FREE_FROM = "free_from"
    NEEDS = "needs"
    NEED_FLAG = "need_flag"
    SIBLINGS = "siblings"
    UPDATED = "updated"
    BED = "bed"
    REMARKS = "remarks"
    IGNORED = "ignored"
    UNKNOWN = "unknown"


class Layout(StrEnum):
    """What one row of a list is: a facility with counts, or one bed."""

    FACILITIES = "facilities"
    BEDS = "beds"


class ProviderSource(StrEnum):
    """Where the provider's name came from."""

    COLUMN = "column"
    TITLE = "title"
    FILE_NAME = "file_name"
    OPTION = "option"


class ListError(Exception):
    """A file that cannot be read as a list; `code` and facts say why, with the place as far as known."""

    def __init__(self, code: str, file: str, sheet: str | None = None, row: int | None = None, detail: str = ""):
        super().__init__(f"{file}: {code}" + (f" ({detail})" if detail else ""))
        self.code = code
        self.file = file
        self.sheet = sheet
        self.row = row
        self.detail = detail


class ListReadingCancelled(Exception):
    """The person stopped the reading; nothing was written."""


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One sheet as rows of cells, the first row of the sheet first.

    `header_row` and `date_order` are what a person said of it, None where the program finds out itself.
    """

    name: str
    rows: tuple[tuple[CellValue, ...], ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    """Merged areas as (first row, first column, last row, last column), all counted from 0."""
    header_row: int | None = None
    """The row with the headings, counted from 0; `NO_HEADINGS` when the rows of data begin at once."""
    date_order: str | None = None
    """`day_first` or `month_first`."""


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file as read, before anything is recognised. Encoding and separator only for text files."""

    name: str
    kind: str
    sheets: tuple[SheetTable, ...]
    encoding: str | None = None
    separator: str | None = None
    properties: tuple[str, ...] = ()
    """What the file says of itself besides its sheets: company and title."""


@dataclass(frozen=True, slots=True)
class ColumnMeaning:
    """What a person said a column is about; `code` of a tick column: which need, gender or ages."""

    kind: ColumnKind
    code: str | None = None


def column_keys(headings: Sequence[str]) -> tuple[str, ...]:
    """A name per column that stays the same in the next list of this kind, whatever the spelling.

    The heading without signs and capitals; a heading that comes twice and one that is empty get a number.
    """
    seen: dict[str, int] = {}
    keys = []
    for number, heading in enumerate(headings, start=1):
        bare = plain(heading)
        seen[bare] = seen.get(bare, 0) + 1
        keys.append(f"#{number}" if not bare else bare if seen[bare] == 1 else f"{bare}#{seen[bare]}")
    return tuple(keys)


@dataclass(frozen=True, slots=True)
class RecognisedColumn:
    """One column: its number from 0, heading as written, what it is about and how sure (0–1000).

    `code` says which need or gender a tick column stands for; `certainty` 1000 is a known heading with
    content that agrees.
    """

    number: int
    heading: str
    kind: ColumnKind
    certainty: int
    code: str | None = None


@dataclass(frozen=True, slots=True)
class RecognisedSheet:
    """One sheet that holds a table. Rows count from 1, as the sheet shows them."""

    name: str
    header_row: int | None
    header_rows: int
    columns: tuple[RecognisedColumn, ...]
    layout: Layout
    date_style: str
    as_of: date | None
    form: str | None
    form_from: str | None
    certainty: int

    def column(self, kind: ColumnKind) -> RecognisedColumn | None:
        """The column of a kind, the first when there are more."""
        return next((column for column in self.columns if column.kind is kind), None)


@dataclass(frozen=True, slots=True)
class ListedBed:
    """One bed of a list with one row per bed: its number or name, and when it is free.

    `free` is True for a bed that is free now; a bed that comes free later has `free_from`.
    """

    label: str
    free: bool | None
    free_from: date | None
    row: int


@dataclass(frozen=True, slots=True)
class ListedFacility:
    """One facility as a list states it. Ages in years, inclusive; `age_max_open` for "12+".

    `gender` is any, female or male; needs are codes in alphabetical order. `free_from` is None where a bed
    is free now. `row` is where it stands first, counted from 1.
    """

    sheet: str
    row: int
    provider: str | None = None
    name: str | None = None
    form: str | None = None
    municipality: str | None = None
    place: str | None = None
    postcode: str | None = None
    age_min: int | None = None
    age_max: int | None = None
    age_max_open: bool = False
    gender: str | None = None
    capacity: int | None = None
    free: int | None = None
    free_from: date | None = None
    needs: tuple[str, ...] | None = None
    siblings: bool | None = None
    updated: date | None = None
    open_now: bool = False
    """The list says a bed is free now («per direct»), with or without a number."""
    beds: tuple[ListedBed, ...] = ()
    rows: tuple[int, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether enough is said to know the facility in the register: name, form and municipality."""
        return bool(self.name and self.form and self.municipality)


@dataclass(frozen=True, slots=True)
class ListProblem:
    """One cell that could not be used: where, what stands there, why (code and facts), what might be meant.

    `blocking` problems keep the row out; others leave only that cell unknown.
    """

    sheet: str
    row: int
    column: str
    value: CellValue
    code: str
    facts: tuple[tuple[str, str | int | date], ...] = ()
    suggestion: str | None = None
    blocking: bool = True


@dataclass(frozen=True, slots=True)
class RecognisedList:
    """A whole file: what was recognised, the facilities of its good rows, and its problems."""

    file: str
    kind: str
    encoding: str | None
    separator: str | None
    sheets: tuple[RecognisedSheet, ...]
    skipped_sheets: tuple[str, ...]
    provider: str | None
    provider_source: ProviderSource | None
    facilities: tuple[ListedFacility, ...]
    problems: tuple[ListProblem, ...]
    blocked_names: tuple[str, ...] = ()
    """Facilities that stand in the list, but in rows that could not be used: not missing."""
    rows_read: int = 0
    as_of: date | None = None

    @property
    def providers(self) -> tuple[str, ...]:
        """Every provider named by the facilities, each once, in the order of the list."""
        return tuple(dict.fromkeys(one.provider for one in self.facilities if one.provider))
