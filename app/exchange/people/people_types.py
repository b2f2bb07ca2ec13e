"""What reading a list of people gives: plain data that crosses the border to workflows and screens.

Nothing here is translated. What a list does not say is None, never a default.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.exchange.list_types import ListProblem
from app.exchange.locations import PlaceLookup


class PeopleKind(StrEnum):
    """The two kinds of lists of people."""

    PLACEMENTS = "placements"
    REQUESTS = "requests"


class PersonColumn(StrEnum):
    """What a column of a list of people can be about. IGNORED columns are known, but hold nothing we keep."""

    CASE_NUMBER = "case_number"
    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    BIRTH_DATE = "birth_date"
    AGE = "age"
    GENDER = "gender"
    MUNICIPALITY = "municipality"
    ORIGIN = "origin"
    ORIGIN_POSTCODE = "origin_postcode"
    SCHOOL_POSTCODE = "school_postcode"
    NEEDS = "needs"
    NEED_FLAG = "need_flag"
    FAMILY = "family"
    SIBLINGS = "siblings"
    TOGETHER = "together"
    PROVIDER = "provider"
    FACILITY = "facility"
    FACILITY_PLACE = "facility_place"
    FACILITY_POSTCODE = "facility_postcode"
    FORM = "form"
    BED = "bed"
    SINCE = "since"
    EXPECTED_END = "expected_end"
    END = "end"
    STAY = "stay"
    REQUEST_NUMBER = "request_number"
    URGENCY = "urgency"
    URGENCY_FLAG = "urgency_flag"
    REGISTERED = "registered"
    FORMS = "forms"
    FORM_FLAG = "form_flag"
    START_FROM = "start_from"
    START_BY = "start_by"
    DURATION = "duration"
    REFERRER = "referrer"
    REFERRER_ORGANISATION = "referrer_organisation"
    QUESTION = "question"
    STATE = "state"
    CITIZEN_NUMBER = "citizen_number"
    IGNORED = "ignored"
    UNKNOWN = "unknown"


class Stay(StrEnum):
    """What a list says of a child and a place: it lives there, the bed is kept for it, or it has left."""

    LIVES = "lives"
    KEPT_HOME = "kept_home"
    RELAPSE_BED = "relapse_bed"
    HOME_HELP_BED = "home_help_bed"
    ENDED = "ended"
    GUEST = "guest"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class KnownPlaces:
    """Names that the register knows, to recognise columns, sheets and titles by.

    `facilities`: name without spelling (`plain`) → codes of the municipalities with a facility of that name;
    `providers`: name without spelling → name.
    """

    facilities: Mapping[str, frozenset[str]] = field(default_factory=dict)
    providers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PeopleOptions:
    """What the reader is told besides the file: `region` are municipality codes, `columns` a person's
    corrections (by `column_keys`: kind and code), `provider` the name for lists that name none."""

    lookup: PlaceLookup
    region: frozenset[str]
    today: date
    known: KnownPlaces = KnownPlaces()
    provider: str | None = None
    columns: Mapping[str, tuple[PersonColumn, str | None]] | None = None


@dataclass(frozen=True, slots=True)
class PeopleColumn:
    """One column: its number from 0, heading as written, what it is about and how sure (0–1000).

    `code` says which need, form or urgency a tick column stands for, or the unit of a duration.
    """

    number: int
    heading: str
    kind: PersonColumn
    certainty: int
    code: str | None = None


@dataclass(frozen=True, slots=True)
class PeopleSheet:
    """One table of a sheet. Rows count from 1, as the sheet shows them."""

    name: str
    header_row: int | None
    header_rows: int
    columns: tuple[PeopleColumn, ...]
    date_style: str
    as_of: date | None
    provider: str | None
    facility: str | None
    certainty: int

    def column(self, kind: PersonColumn) -> PeopleColumn | None:
        """The column of a kind, the first when there are more."""
        return next((column for column in self.columns if column.kind is kind), None)


@dataclass(frozen=True, slots=True)
class ListedNeed:
    """A need the list names, with its level (1–3) where it says one."""

    need: str
    level: int | None = None


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """What a row says about the child itself. `gender` is female, male or other."""

    case_number: str
    name: str | None = None
    birth_date: date | None = None
    age: int | None = None
    gender: str | None = None
    municipality: str | None = None
    origin_municipality: str | None = None
    origin_postcode: str | None = None
    school_postcode: str | None = None
    needs: tuple[ListedNeed, ...] | None = None
    family: str | None = None
    siblings: tuple[str, ...] = ()
    together: str | None = None
    """required, preferred or apart."""
    together_reason: str | None = None
    """Coded reason for living apart, where the list gives one."""


@dataclass(frozen=True, slots=True)
class ListedHouse:
    """Which facility a row names, as written. `municipality` is a code."""

    name: str | None = None
    provider: str | None = None
    municipality: str | None = None
    place: str | None = None
    postcode: str | None = None
    form: str | None = None


@dataclass(frozen=True, slots=True)
class ListedPlacement:
    """One row of a list of placements. `ends` is the first day the child is gone; `stay` None is not said."""

    sheet: str
    row: int
    person: ListedPerson
    house: ListedHouse = ListedHouse()
    bed: str | None = None
    stay: Stay | None = None
    since: date | None = None
    expected_end: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class ListedRequest:
    """One row of a waiting list. `forms` None is not said; `waits` False: the list calls it closed."""

    sheet: str
    row: int
    person: ListedPerson
    number: str | None = None
    urgency: str | None = None
    registered: date | None = None
    forms: tuple[str, ...] | None = None
    start_from: date | None = None
    start_by: date | None = None
    expected_days: int | None = None
    referrer: str | None = None
    referrer_organisation: str | None = None
    question: str | None = None
    waits: bool = True


Listed = ListedPlacement | ListedRequest


@dataclass(frozen=True, slots=True)
class PeopleList:
    """A whole file: what was recognised, its good rows and its problems.

    `blocked_numbers` are case numbers that stand in the list, but in rows that could not be used: not missing.
    """

    file: str
    kind: PeopleKind
    file_kind: str
    encoding: str | None
    separator: str | None
    sheets: tuple[PeopleSheet, ...]
    skipped_sheets: tuple[str, ...]
    rows: tuple[Listed, ...]
    problems: tuple[ListProblem, ...]
    blocked_numbers: tuple[str, ...] = ()
    rows_read: int = 0
    as_of: date | None = None
