"""One row of a list of people: every cell read by its own reader, what cannot be read becomes a problem."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TypeVar

from app.exchange.ages import one_age
from app.exchange.care_forms import care_form, nearest_care_form
from app.exchange.care_words import Letter, yes_or_no
from app.exchange.dates import DateStyle
from app.exchange.list_types import CellValue, ListProblem
from app.exchange.locations import (
    AmbiguousPlace,
    Location,
    UnknownPlace,
    UnknownPostcode,
    locate,
    postcode,
    postcode_in,
)
from app.exchange.loose_text import shown
from app.exchange.people import person_values as values
from app.exchange.people.people_types import (
    ListedHouse,
    ListedNeed,
    ListedPerson,
    ListedPlacement,
    ListedRequest,
    PeopleColumn,
    PeopleOptions,
    PersonColumn,
    Stay,
)
from app.exchange.people.person_values import NotReadable
from app.exchange.plain_text import plain

_K = PersonColumn
T = TypeVar("T")
_THROUGH = re.compile(r"\b(t m|tot en met|tm|t e m|laatste dag)\b")
"""A heading of an end that names the last day instead of the first day gone."""
_KEPT_WORDS = re.compile(r"aangehouden|terugval(bed|plek)|achtervang|gereserveerd")
_LIVES_NOW = re.compile(r"^(woont|verblijft|actief|lopend|in zorg|aanwezig|woonachtig|lives)\b")
"""A status that cannot stand beside an end in the past."""
_PARTS = re.compile(r"[,;/\n\r|+&]| en ")


@dataclass(frozen=True, slots=True)
class PeopleContext:
    """What holds for every row of a table: columns, sheet, styles of days, and what titles and lines add."""

    sheet: str
    columns: tuple[PeopleColumn, ...]
    options: PeopleOptions
    listed_on: date
    styles: Mapping[int, DateStyle]
    lone_m: Letter
    provider: str | None = None
    facility: str | None = None
    form: str | None = None
    facility_municipality: str | None = None
    municipalities: dict[str, str] = field(default_factory=dict, compare=False)
    places: dict[tuple[str, str | None], Location] = field(default_factory=dict, compare=False)


class PersonReader:
    """Reads rows of one table. `problems` are those of the row read last."""

    def __init__(self, context: PeopleContext):
        self._context = context
        self._today = context.options.today
        self._columns: dict[PersonColumn, PeopleColumn] = {}
        for column in context.columns:
            self._columns.setdefault(column.kind, column)
        self._left_over = [one for one in context.columns if one.kind in (_K.UNKNOWN, _K.IGNORED)]
        self._about_needs = [one for one in context.columns if one.kind in (_K.NEEDS, _K.NEED_FLAG)]
        self.problems: list[ListProblem] = []
        self._cells: Sequence[CellValue] = ()
        self._row = 0

    @property
    def _asks_forms(self) -> bool:
        """Whether the table has a column for the forms asked: then the sheet's name says nothing of them."""
        return bool({_K.FORMS, _K.FORM_FLAG} & self._columns.keys())

    @property
    def usable(self) -> bool:
        """Whether no problem of the row keeps it out."""
        return not any(problem.blocking for problem in self.problems)

    def placement(self, cells: Sequence[CellValue], row: int) -> ListedPlacement:
        """A row of a list of placements."""
        self._start(cells, row)
        person = self._person()
        through = _THROUGH.search(plain(self._heading(_K.END))) is not None
        end = self._read(_K.END, lambda cell: values.end_day(cell, self._today, self._style(_K.END)))
        if end is not None and through:
            end += timedelta(days=1)
        since = self._read(_K.SINCE, lambda cell: values.past_day(cell, self._today, self._style(_K.SINCE)), True)
        expected = self._read(
            _K.EXPECTED_END, lambda cell: values.end_day(cell, self._today, self._style(_K.EXPECTED_END))
        )
        stay = self._read(_K.STAY, lambda cell: values.stay_kind(str(cell)), True)
        if values.says_nothing(self._cell(_K.STAY)):
            self._look_for_kept_bed()
        found = ListedPlacement(
            self._context.sheet, row, person, self._house(), self._text(_K.BED), stay, since, expected
        )
        return self._ended(found, end)

    def _look_for_kept_bed(self) -> None:
        """A remark that the bed is kept, in a row that does not say so where it should, is asked."""
        for column in self._left_over:
            cell = self._at(column)
            if isinstance(cell, str) and _KEPT_WORDS.search(cell.casefold()):
                self.problems.append(
                    ListProblem(
                        self._context.sheet, self._row, column.heading, cell, "stay_unknown", blocking=True
                    )
                )

    def _ended(self, found: ListedPlacement, end: date | None) -> ListedPlacement:
        """An end in the past is an end; one to come is only expected. «Vertrokken» without a day is a problem."""
        if end is not None and found.since is not None and end <= found.since:
            self._problem(_K.END, self._cell(_K.END), "end_before_start", True)
            return found
        if end is not None and end <= self._today:
            if _LIVES_NOW.search(plain(self._text(_K.STAY) or "")):
                self._problem(_K.END, self._cell(_K.END), "ended_and_lives", True)
            return replace(found, ends=end, stay=Stay.ENDED)
        if end is not None and found.expected_end is None:
            found = replace(found, expected_end=end)
        if found.stay is Stay.ENDED:
            self._problem(_K.STAY, self._cell(_K.STAY), "ended_without_day", True)
        if found.expected_end is not None and found.since is not None and found.expected_end <= found.since:
            self._problem(_K.EXPECTED_END, self._cell(_K.EXPECTED_END), "end_before_start", False)
            return replace(found, expected_end=None)
        return found

    def request(self, cells: Sequence[CellValue], row: int) -> ListedRequest:
        """A row of a waiting list."""
        self._start(cells, row)
        person = self._person()
        start_from = self._read(
            _K.START_FROM, lambda cell: values.wanted_day(cell, self._today, self._style(_K.START_FROM))
        )
        start_by = self._read(
            _K.START_BY, lambda cell: values.wanted_day(cell, self._today, self._style(_K.START_BY))
        )
        if start_from is not None and start_by is not None and start_by < start_from:
            self._problem(_K.START_BY, self._cell(_K.START_BY), "start_by_before_start", False)
            start_by = None
        registered = self._read(
            _K.REGISTERED, lambda cell: values.past_day(cell, self._today, self._style(_K.REGISTERED)), True
        )
        if registered is not None and registered > self._today:
            self._problem(_K.REGISTERED, self._cell(_K.REGISTERED), "registered_in_future", True)
        unit = self._columns[_K.DURATION].code if _K.DURATION in self._columns else None
        referrer, organisation = self._referrer()
        state = self._text(_K.STATE)
        return ListedRequest(
            self._context.sheet, row, person, self._request_number(), self._urgency(), registered, self._forms(),
            start_from, start_by, self._read(_K.DURATION, lambda cell: values.duration_days(cell, unit)),
            referrer, organisation, self._text(_K.QUESTION), True if state is None else values.still_waits(state),
        )  # fmt: skip

    def _start(self, cells: Sequence[CellValue], row: int) -> None:
        self._cells, self._row, self.problems = cells, row, []

    def _cell(self, kind: PersonColumn) -> CellValue:
        column = self._columns.get(kind)
        return self._at(column) if column is not None else None

    def _at(self, column: PeopleColumn) -> CellValue:
        return self._cells[column.number] if column.number < len(self._cells) else None

    def _heading(self, kind: PersonColumn) -> str:
        column = self._columns.get(kind)
        return "" if column is None else column.heading

    def _style(self, kind: PersonColumn) -> DateStyle:
        column = self._columns.get(kind)
        return (
            DateStyle.DAY_FIRST if column is None else self._context.styles.get(column.number, DateStyle.DAY_FIRST)
        )

    def _text(self, kind: PersonColumn) -> str | None:
        return values.cell_text(self._cell(kind))

    def _problem(
        self,
        kind: PersonColumn,
        value: CellValue,
        code: str,
        blocking: bool,
        suggestion: str | None = None,
        facts: tuple[tuple[str, str | int | date], ...] = (),
    ) -> None:
        self.problems.append(
            ListProblem(
                self._context.sheet, self._row, self._heading(kind), value, code, facts, suggestion, blocking
            )
        )  # fmt: skip

    def _read(
        self, kind: PersonColumn, reader: Callable[[CellValue], T | None], blocking: bool = False
    ) -> T | None:
        cell = self._cell(kind)
        if values.says_nothing(cell):
            return None
        try:
            return reader(cell)
        except NotReadable as error:
            self._problem(kind, cell, error.code, blocking, error.suggestion)
            return None

    def _person(self) -> ListedPerson:
        number = self._read(_K.CASE_NUMBER, values.case_number, True)
        if number is None and self.usable:
            self._problem(_K.CASE_NUMBER, self._cell(_K.CASE_NUMBER), "case_number_missing", True)
        birth = self._read(
            _K.BIRTH_DATE, lambda cell: values.birth_day(cell, self._today, self._style(_K.BIRTH_DATE)), True
        )
        where = self._origin()
        level, reason = self._together()
        return ListedPerson(
            number or "",
            self._name(),
            birth,
            self._read(_K.AGE, one_age),
            self._read(_K.GENDER, lambda cell: values.child_gender(cell, self._context.lone_m)),
            self._municipality(),
            where.municipality,
            where.postcode,
            self._postcode(_K.SCHOOL_POSTCODE),
            self._needs(),
            self._family(),
            self._siblings(number),
            level,
            reason,
        )

    def _name(self) -> str | None:
        whole = self._text(_K.NAME)
        parts = [part for part in (self._text(_K.FIRST_NAME), self._text(_K.LAST_NAME)) if part]
        if len(parts) == 2 or (whole is None and parts):
            return " ".join(parts)[:200]
        if whole and parts and plain(parts[0]) not in plain(whole):
            return (f"{whole} {parts[0]}" if _K.LAST_NAME in self._columns else f"{parts[0]} {whole}")[:200]
        return whole[:200] if whole else None

    def _postcode(self, kind: PersonColumn) -> str | None:
        cell = self._cell(kind)
        if values.says_nothing(cell):
            return None
        try:
            found = postcode(cell if not isinstance(cell, float) else int(cell))
        except UnknownPostcode:
            self._problem(kind, cell, "postcode_unknown", False)
            return None
        if found is not None and self._context.options.lookup.postcode_area(found[:4]) is None:
            self._problem(kind, cell, "postcode_unknown", False)
            return None
        return found

    def _located(self, kind: PersonColumn, text: str, written: str | None, blocking: bool) -> Location:
        """Where a place is; what was found before in this list is not looked up again."""
        key = (text, written)
        known = self._context.places.get(key)
        if known is None:
            count = len(self.problems)
            known = self._looked_up(kind, text, written, blocking)
            if len(self.problems) == count and known.municipality is not None:
                self._context.places[key] = known
        return known

    def _looked_up(self, kind: PersonColumn, text: str, written: str | None, blocking: bool) -> Location:
        options = self._context.options
        inside = postcode_in(text)
        if inside is not None:
            text, written = inside[1], written or inside[0]
        try:
            return locate(text or None, None, written, options.lookup, options.region)
        except UnknownPlace as error:
            self._problem(kind, text, "place_unknown", blocking, error.suggestion)
        except AmbiguousPlace as error:
            if kind is not _K.FACILITY_PLACE:
                # Where a facility is only narrows its name down; that two are left is said then.
                options_named = (("options", ", ".join(error.options)),)
                self._problem(kind, text, "place_ambiguous", blocking, None, options_named)
        return Location(None, None, written)

    def _municipality(self) -> str | None:
        """The responsible municipality; a municipality that cannot be read keeps the row out."""
        text = self._text(_K.MUNICIPALITY)
        if text is None:
            return None
        known = self._context.municipalities.get(text)
        if known is None:
            bare = re.sub(r"(?i)^(gemeente|gem\.?)\s+", "", text)
            known = self._context.options.lookup.municipality_code(bare)
            known = known or self._located(_K.MUNICIPALITY, bare, None, True).municipality
            if known is not None:
                self._context.municipalities[text] = known
        return known

    def _origin(self) -> Location:
        written = self._postcode(_K.ORIGIN_POSTCODE)
        text = self._text(_K.ORIGIN)
        if text is None:
            area = self._context.options.lookup.postcode_area(written[:4]) if written else None
            return Location(area[1] if area else None, None, written)
        return self._located(_K.ORIGIN, text, written, False)

    def _needs(self) -> tuple[ListedNeed, ...] | None:
        found: dict[str, int | None] = {}
        said = False
        for column in self._about_needs:
            cell = self._at(column)
            if values.says_nothing(cell) and not (column.kind is _K.NEEDS and cell is not None):
                continue
            if column.kind is _K.NEED_FLAG and column.code is not None:
                said = True
                level = _flag_level(cell)
                if level is not None:
                    found[column.code] = level or None
            elif column.kind is _K.NEEDS:
                said = True
                named = values.needs_with_levels(str(cell))
                found |= {one.need: one.level for one in named}
                if not named and not values.says_nothing(cell) and yes_or_no(cell) is not False:
                    self.problems.append(
                        ListProblem(
                            self._context.sheet, self._row, column.heading, cell, "needs_unknown", blocking=False
                        )
                    )
                unknown = ", ".join(values.unknown_needs(str(cell))) if named else ""
                if unknown:
                    facts = (("unknown", unknown),)
                    self.problems.append(
                        ListProblem(
                            self._context.sheet, self._row, column.heading, cell, "needs_partly_unknown", facts,
                            blocking=False,
                        )
                    )  # fmt: skip
        return tuple(ListedNeed(need, found[need]) for need in sorted(found)) if said else None

    def _family(self) -> str | None:
        """A number that brothers and sisters share. A surname or «ja» is shared by others as well."""
        text = self._text(_K.FAMILY)
        return text if text is not None and any(letter.isdecimal() and letter != "0" for letter in text) else None

    def _siblings(self, own: str | None) -> tuple[str, ...]:
        text = self._text(_K.SIBLINGS)
        if text is None:
            return ()
        parts = [part.strip(" ().") for part in _PARTS.split(text)]
        numbers = [part for part in parts if any(letter.isdigit() for letter in part)]
        return tuple(dict.fromkeys(part for part in numbers if part != own))

    def _together(self) -> tuple[str | None, str | None]:
        found = self._read(_K.TOGETHER, lambda cell: values.together_level(str(cell)))
        if found is None:
            return None, None
        if found[0] == "apart" and found[1] is None:
            self._problem(_K.TOGETHER, self._cell(_K.TOGETHER), "apart_without_reason", False)
        return found

    def _house(self) -> ListedHouse:
        context = self._context
        written = self._postcode(_K.FACILITY_POSTCODE)
        text = self._text(_K.FACILITY_PLACE)
        where = Location(context.facility_municipality, None, written)
        if text is not None:
            where = self._located(_K.FACILITY_PLACE, text, written, False)
        form_text = self._text(_K.FORM)
        form = care_form(form_text) if form_text else None
        if form_text and form is None:
            self._problem(_K.FORM, form_text, "form_unknown", False, nearest_care_form(form_text))
        return ListedHouse(
            self._text(_K.FACILITY) or context.facility,
            self._text(_K.PROVIDER) or context.provider,
            where.municipality,
            text,
            where.postcode,
            form or context.form,
        )

    def _request_number(self) -> str | None:
        return self._read(_K.REQUEST_NUMBER, values.case_number)

    def _urgency(self) -> str | None:
        flags = [column for column in self._context.columns if column.kind is _K.URGENCY_FLAG]
        for column in sorted(flags, key=lambda one: one.code != "crisis"):
            if yes_or_no(self._at(column)):
                return column.code
        said = self._read(_K.URGENCY, lambda cell: values.urgency(str(cell)))
        return said or ("regular" if flags else None)

    def _forms(self) -> tuple[str, ...] | None:
        ticked = [
            column.code
            for column in self._context.columns
            if column.kind is _K.FORM_FLAG and column.code and yes_or_no(self._at(column))
        ]
        written = self._read(_K.FORMS, self._forms_written)
        named = [self._context.form] if self._context.form is not None and not self._asks_forms else []
        forms = tuple(dict.fromkeys([*(written or ()), *ticked, *named]))
        return forms or None

    def _forms_written(self, cell: CellValue) -> tuple[str, ...]:
        """The forms of a cell; a part that names none is a problem, the others are taken all the same."""
        try:
            return values.forms_asked(str(cell))
        except NotReadable as error:
            self._problem(_K.FORMS, cell, error.code, False, error.suggestion)
            return error.readable

    def _referrer(self) -> tuple[str | None, str | None]:
        """Kind of referrer and organisation; a text that only names an organisation is `other`."""
        text, organisation = self._text(_K.REFERRER), self._text(_K.REFERRER_ORGANISATION)
        if text is None and organisation is None:
            return None, None
        kind = values.referrer_kind(text or "") or values.referrer_kind(organisation or "")
        if kind is None and text and self._context.options.lookup.municipality_code(text):
            kind = "municipality"
        said = organisation or (text if text and not _only_a_kind(text) else None)
        return kind or "other", said


_KIND_WORDS = frozenset(
    {
        "gemeente", "gi", "gecertificeerde instelling", "huisarts", "jeugdarts", "rechter", "crisisdienst",
        "anders",
        "overig", "lokale toegang", "gemeentelijke toegang", "toegang", "wijkteam", "municipality",
    }
)  # fmt: skip


def _only_a_kind(text: str) -> bool:
    """«GI», «huisarts»: a kind of referrer, no name of one."""
    return plain(text) in _KIND_WORDS


def _flag_level(cell: CellValue) -> int | None:
    """The level in a column for one need: 0 for a tick without level, None for no."""
    text = shown(cell).strip()
    if text in {"1", "2", "3", "1.0", "2.0", "3.0"} and not isinstance(cell, bool):
        return int(text[0])
    named = values.need_level(text)
    if named is not None:
        return named
    return 0 if yes_or_no(cell) else None
