"""What rows of a list are read with and what one row says: plain data between columns and facilities."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from app.exchange.care_words import BedStatus, Letter
from app.exchange.dates import DateStyle
from app.exchange.list_types import ColumnKind, ListProblem, RecognisedColumn
from app.exchange.locations import Location, PlaceLookup


@dataclass(frozen=True, slots=True)
class TableContext:
    """What holds for every row of a table: columns, sheet, day of the list, and what titles add."""

    sheet: str
    columns: tuple[RecognisedColumn, ...]
    lookup: PlaceLookup
    region: Collection[str]
    today: date
    listed_on: date
    date_styles: dict[ColumnKind, DateStyle]
    lone_m: Letter
    siblings_ticked: bool
    provider: str | None = None
    form: str | None = None
    municipality: str | None = None
    place: str | None = None
    name: str | None = None
    """The facility that a line between the rows names, in lists without a column for it."""
    lists_beds: bool = False
    fosters: bool = False
    """The list is of foster families, so that «crisis» in it means crisis foster care."""
    worded: frozenset[ColumnKind] = frozenset()
    """Columns that write their numbers as words («twee») time and again."""


@dataclass(frozen=True, slots=True)
class RowRead:
    """What one row says; None for what it does not say."""

    row: int
    provider: str | None = None
    name: str | None = None
    form: str | None = None
    location: Location = field(default_factory=Location)
    age_min: int | None = None
    age_max: int | None = None
    age_max_open: bool = False
    gender: str | None = None
    capacity: int | None = None
    free: int | None = None
    status: BedStatus | None = None
    free_from: date | None = None
    says_now: bool = False
    needs: tuple[str, ...] | None = None
    siblings: bool | None = None
    updated: date | None = None
    bed: str | None = None
    problems: tuple[ListProblem, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether no problem keeps this row out."""
        return not any(problem.blocking for problem in self.problems)
