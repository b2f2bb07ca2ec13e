"""One row of a list becomes one statement about a facility or a bed, or problems that say which cell is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.exchange.ages import ReversedAges, ages, ages_or_none, one_age
from app.exchange.care_forms import care_form, foster_form, nearest_care_form
from app.exchange.care_words import BedStatus, bed_status, gender, needs, yes_or_no
from app.exchange.column_matching import OCCUPIED
from app.exchange.counts import Count, count, free_count, number_word
from app.exchange.dates import DateStyle, DayRead, ImpossibleDay, Moment, read_day
from app.exchange.list_types import CellValue, ColumnKind, ListProblem, RecognisedColumn
from app.exchange.locations import (
    AmbiguousPlace,
    Location,
    UnknownPlace,
    UnknownPostcode,
    locate,
    postcode,
    postcode_in,
)
from app.exchange.loose_text import (
    described_ages,
    described_gender,
    end_of_address,
    place_in_brackets,
    shown,
    status_of,
    taken_apart,
)
from app.exchange.plain_text import plain, tidy
from app.exchange.row_types import RowRead, TableContext

_K = ColumnKind
_PLACE_WORDS = frozenset({"plaats", "woonplaats", "plaatsnaam", "gemeente"})
UNDECIDED = frozenset(
    {"", "onbekend", "nvt", "n v t", "in overleg", "bespreekbaar", "soms", "nader te bepalen", "beperkt"}
)
"""Answers to a yes/no question that are neither, and no mistake."""


class RowReader:
    """Reads the rows of one table. `read` never raises on content: every wrong cell becomes a problem."""

    def __init__(self, context: TableContext):
        self._context = context
        self._columns: dict[ColumnKind, tuple[RecognisedColumn, ...]] = {}
        for column in context.columns:
            self._columns[column.kind] = (*self._columns.get(column.kind, ()), column)
        self._cells: Sequence[CellValue] = ()
        self._row = 0
        self._problems: list[ListProblem] = []

    def read(self, cells: Sequence[CellValue], row: int) -> RowRead:
        """One row; `row` counts from 1 as the sheet shows it."""
        self._cells, self._row, self._problems = cells, row, []
        found = RowRead(
            row,
            provider=self._text(_K.PROVIDER) or self._context.provider,
            name=self._name() or self._context.name,
            form=self._form(),
            location=self._location(),
            gender=self._gender(),
            siblings=self._siblings(),
            needs=self._needs(),
            updated=self._updated(),
            bed=self._bed(),
        )
        found = self._with_ages(found)
        found = self._with_bed_columns(self._with_moments(self._with_counts(found)))
        if found.name is None:
            self._problem(_K.NAME, None, "name_missing")
        if found.form is None and self._said_nothing(_K.FORM):
            self._problem(_K.FORM, None, "form_missing", blocking=False)
        if found.location == Location() and self._said_nothing(_K.PLACE, _K.MUNICIPALITY, _K.POSTCODE):
            kind = _K.PLACE if _K.PLACE in self._columns else _K.MUNICIPALITY
            self._problem(kind, None, "place_missing", blocking=False)
        return replace(found, problems=tuple(self._problems))

    def _value(self, kind: ColumnKind) -> CellValue:
        """The filled cell of a kind, the first when there are more columns of it."""
        for column in self._columns.get(kind, ()):
            if column.number < len(self._cells) and self._cells[column.number] is not None:
                return self._cells[column.number]
        return None

    def _said_nothing(self, *kinds: ColumnKind) -> bool:
        """Whether these cells are empty (a wrong cell has its own problem)."""
        return all(self._value(kind) is None for kind in kinds)

    def _text(self, kind: ColumnKind) -> str | None:
        value = self._value(kind)
        return None if value is None else tidy(shown(value)) or None

    def _problem(
        self,
        kind: ColumnKind,
        value: CellValue,
        code: str,
        suggestion: str | None = None,
        blocking: bool = True,
        **facts: str | int | date,
    ) -> None:
        columns = self._columns.get(kind, ())
        heading = columns[0].heading if columns else ""
        self._problems.append(
            ListProblem(
                self._context.sheet, self._row, heading, value, code, tuple(facts.items()), suggestion, blocking
            )
        )

    def _name(self) -> str | None:
        """The name; without the place behind it where the heading says that the cell holds both."""
        named = self._text(_K.NAME)
        heading = next((plain(column.heading).split() for column in self._columns.get(_K.NAME, ())), [])
        if named and _PLACE_WORDS & set(heading) and place_in_brackets(named, self._context.lookup):
            return tidy(re.split(r"\s*[(,]|\s+-\s", named)[0])
        return named

    def _form(self) -> str | None:
        value = self._value(_K.FORM)
        if value is None:
            return self._context.form
        text = tidy(shown(value))
        found = (foster_form(text) if self._fosters() else None) or care_form(text)
        if found is None:
            self._problem(_K.FORM, value, "form_unknown", nearest_care_form(text))
        return found

    def _fosters(self) -> bool:
        """Whether the list speaks of foster care, so that «crisis» means crisis foster care."""
        named = [column.heading for kind in (_K.FORM, _K.NAME) for column in self._columns.get(kind, ())]
        return any(
            "pleeg" in plain(text) for text in (*named, self._text(_K.PROVIDER) or self._context.provider or "")
        )

    def _location(self) -> Location:
        written = self._postcode()
        place, municipality = self._text(_K.PLACE), self._text(_K.MUNICIPALITY)
        place, written = taken_apart(place, written)
        if place is None and municipality is None:
            place, written = taken_apart(self._text(_K.ADDRESS), written)
            place = end_of_address(place, self._context.lookup)
        elif written is None and (address := self._text(_K.ADDRESS)):
            written = taken_apart(address, None)[1]
        if place is None and municipality is None and written is None:
            place = place_in_brackets(self._text(_K.NAME), self._context.lookup)
        if place is None and municipality is None:
            place, municipality = self._context.place, self._context.municipality
        kind = _K.PLACE if place and self._columns.get(_K.PLACE) else _K.MUNICIPALITY
        try:
            return locate(place, municipality, written, self._context.lookup, self._context.region)
        except UnknownPlace as error:
            area = self._context.lookup.postcode_area(written[:4]) if written else None
            if area is not None:
                self._problem(kind, str(error), "place_unknown", error.suggestion, blocking=False)
                return Location(area[1], None, written)
            kind = kind if str(error) == place or place is None else _K.MUNICIPALITY
            self._problem(kind, str(error), "place_unknown", error.suggestion)
        except AmbiguousPlace as error:
            options = " / ".join(error.options)
            self._problem(kind, place, "place_ambiguous", None, False, options=options)
            return Location(None, place, written)
        return Location()

    def _postcode(self) -> str | None:
        value = self._value(_K.POSTCODE)
        if isinstance(value, str) and not value.strip("-./? "):
            return None
        try:
            found = postcode(value)
        except UnknownPostcode:
            inside = postcode_in(str(value))
            if inside is not None:
                return inside[0]
            self._problem(_K.POSTCODE, value, "postcode_unknown", blocking=False)
            return None
        if found is not None and self._context.lookup.postcode_area(found[:4]) is None:
            self._problem(_K.POSTCODE, value, "postcode_unknown", blocking=False)
            return None
        return found

    def _gender(self) -> str | None:
        flags = self._columns.get(_K.GENDER_FLAG, ())
        if flags:
            ticked = {column.code for column in flags if yes_or_no(self._cell(column))}
            return "any" if len(ticked) != 1 else ticked.pop()
        if _K.GENDER not in self._columns:
            return described_gender(self._descriptions())
        value = self._value(_K.GENDER)
        if value is None:
            return "any"
        found = gender(shown(value), self._context.lone_m)
        if found is None:
            self._problem(_K.GENDER, value, "gender_unknown", blocking=False)
        return found

    def _cell(self, column: RecognisedColumn) -> CellValue:
        return self._cells[column.number] if column.number < len(self._cells) else None

    def _siblings(self) -> bool | None:
        if _K.SIBLINGS not in self._columns:
            return None
        value = self._value(_K.SIBLINGS)
        if value is None:
            return False if self._context.siblings_ticked else None
        found = yes_or_no(value)
        if found is None and plain(shown(value)) not in UNDECIDED:
            self._problem(_K.SIBLINGS, value, "yes_no_unknown", blocking=False)
        return found

    def _needs(self) -> tuple[str, ...] | None:
        flags = self._columns.get(_K.NEED_FLAG, ())
        texts = [*self._columns.get(_K.NEEDS, ())]
        if not texts and not flags:
            return self._needs_in_remarks()
        found = {column.code for column in flags if column.code and yes_or_no(self._cell(column))}
        for column in texts:
            value = self._cell(column)
            if isinstance(value, str):
                found.update(needs(value))
        return tuple(sorted(found))

    def _needs_in_remarks(self) -> tuple[str, ...] | None:
        """Without a column of its own, remarks say which needs are met; saying nothing is not saying none."""
        found: set[str] = set()
        for column in self._columns.get(_K.REMARKS, ()):
            value = self._cell(column)
            if isinstance(value, str):
                found.update(needs(value))
        return tuple(sorted(found)) or None

    def _bed(self) -> str | None:
        value = self._value(_K.BED) if len(self._columns.get(_K.BED, ())) == 1 else None
        return None if value is None else tidy(shown(value))

    def _updated(self) -> date | None:
        value = self._value(_K.UPDATED)
        if value is None:
            return None
        style = self._context.date_styles.get(_K.UPDATED, DateStyle.DAY_FIRST)
        try:
            found = read_day(value, self._context.listed_on, style, past=True)
        except ImpossibleDay:
            self._problem(_K.UPDATED, value, "date_impossible", blocking=False)
            return None
        if found is None:
            self._problem(_K.UPDATED, value, "date_unreadable", blocking=False)
            return None
        return self._context.today if found.moment is Moment.NOW else found.day

    def _with_ages(self, found: RowRead) -> RowRead:
        low, high = self._value(_K.AGE_MIN), self._value(_K.AGE_MAX)
        if low is not None or high is not None:
            return self._with_two_ages(found, low, high)
        value = self._value(_K.AGE_RANGE)
        if value is None:
            return self._with_described_ages(found)
        try:
            read = ages(value)
        except ReversedAges as error:
            self._problem(_K.AGE_RANGE, value, "ages_reversed", f"{error.high}-{error.low}")
            return found
        if read is None:
            if plain(shown(value)):
                self._problem(_K.AGE_RANGE, value, "ages_unreadable")
            return found
        return replace(found, age_min=read.low, age_max=read.high, age_max_open=read.open)

    def _with_described_ages(self, found: RowRead) -> RowRead:
        """Ages from ticked age groups, or from a description («jongens 6-12 met LVB») when no column has them."""
        flags = [column for column in self._columns.get(_K.AGE_FLAG, ()) if yes_or_no(self._cell(column))]
        read = [ages_or_none(column.code) for column in flags]
        if not flags and not self._has_ages():
            read = [described_ages(text) for text in self._descriptions()]
        known = [one for one in read if one is not None]
        if not known:
            return found
        low = min(one.low for one in known if one.low is not None)
        highs = [one.high for one in known if one.high is not None]
        is_open = any(one.open for one in known)
        return replace(
            found, age_min=low, age_max=None if is_open or not highs else max(highs), age_max_open=is_open
        )

    def _has_ages(self) -> bool:
        return any(kind in self._columns for kind in (_K.AGE_RANGE, _K.AGE_MIN, _K.AGE_MAX, _K.AGE_FLAG))

    def _descriptions(self) -> list[str]:
        """Texts about whom the place is for."""
        columns = (*self._columns.get(_K.NEEDS, ()), *self._columns.get(_K.REMARKS, ()))
        return [cell for column in columns if isinstance(cell := self._cell(column), str)]

    def _with_two_ages(self, found: RowRead, low: CellValue, high: CellValue) -> RowRead:
        bounds: list[int | None] = []
        is_open = isinstance(high, str) and "+" in high
        for kind, value in ((_K.AGE_MIN, low), (_K.AGE_MAX, high)):
            bound = one_age(value)
            bounds.append(bound)
            if (
                value is not None
                and bound is None
                and plain(shown(value)) not in {"", "nvt", "n v t", "geen", "onbekend"}
            ):
                self._problem(kind, value, "ages_unreadable")
        minimum, maximum = bounds
        if minimum is not None and maximum is not None and minimum > maximum:
            self._problem(_K.AGE_MIN, low, "ages_reversed", f"{maximum}-{minimum}")
            return found
        if maximum is None and _K.AGE_MAX in self._columns and minimum is not None:
            is_open = True
        return replace(found, age_min=minimum, age_max=maximum, age_max_open=is_open)

    def _with_bed_columns(self, found: RowRead) -> RowRead:
        """«Bed 1», «Bed 2» … side by side: every filled cell is a bed: its status or the day it comes free."""
        columns = self._columns.get(_K.BED, ())
        cells = [cell for column in columns if (cell := self._cell(column)) is not None and plain(shown(cell))]
        if len(columns) < 2 or not cells or found.free is not None:
            return found
        free = sum(1 for cell in cells if isinstance(cell, str) and bed_status(cell) is BedStatus.FREE)
        days = [read.day for cell in cells if (read := self._free_from(_K.BED, cell)) is not None and read.day]
        ahead = [day for day in days if day > self._context.today]
        return replace(
            found,
            capacity=found.capacity or len(cells),
            free=free,
            free_from=found.free_from or min(ahead, default=None),
        )

    def _count(self, kind: ColumnKind) -> Count | None:
        value = self._value(kind)
        if value is None:
            return None
        if kind is _K.OCCUPIED and isinstance(value, str) and not any(sign.isdigit() for sign in value):
            return self._occupied_in_words(value)
        found = count(value) if kind is _K.CAPACITY else free_count(value)
        if found is None and kind is _K.CAPACITY and isinstance(value, str) and not value.strip("-./? "):
            return None
        if found is None:
            word = number_word(value)
            self._problem(kind, value, "not_a_number", None if word is None else str(word))
        return found

    def _occupied_in_words(self, value: str) -> Count | None:
        """«vol» in a column of taken beds is all of them, «geen» none."""
        status = bed_status(value)
        if plain(value) in {"", "geen", "nul", "nihil", "leeg"} or status is BedStatus.FREE:
            return Count(0)
        if status is None:
            word = number_word(value)
            self._problem(_K.OCCUPIED, value, "not_a_number", None if word is None else str(word))
            return None
        capacity = count(self._value(_K.CAPACITY))
        return None if capacity is None else Count(capacity.total or capacity.number)

    def _with_counts(self, found: RowRead) -> RowRead:
        capacity, free, occupied = self._count(_K.CAPACITY), self._count(_K.FREE), self._count(_K.OCCUPIED)
        total = next(
            (one.total for one in (free, occupied, capacity) if one is not None and one.total is not None), None
        )
        beds = capacity.number if capacity is not None and capacity.total is None else total
        unoccupied = free.number if free is not None else None
        if capacity is not None and capacity.total is not None and free is None:
            unoccupied = capacity.number
        taken = occupied.number if occupied is not None else None
        if beds is None and taken is not None and unoccupied is not None:
            beds = taken + unoccupied
        if unoccupied is None and beds is not None and taken is not None:
            unoccupied = beds - taken
            if unoccupied < 0:
                self._problem(_K.OCCUPIED, self._value(_K.OCCUPIED), "more_occupied_than_capacity", capacity=beds)
        elif unoccupied is not None and beds is not None and unoccupied > beds:
            self._problem(_K.FREE, self._value(_K.FREE), "more_free_than_capacity", capacity=beds)
        if free is not None and free.number is None and beds == 1:
            unoccupied = 1
        return replace(found, capacity=beds, free=unoccupied)

    def _with_moments(self, found: RowRead) -> RowRead:
        """Status and date free together, also from each other's text («vrij vanaf 1 feb»)."""
        status_cell = self._value(_K.STATUS)
        status = self._status(status_cell)
        if status_cell is None and self._context.lists_beds:
            status = self._ticked_status()
        read = self._free_from(_K.FREE_FROM, self._value(_K.FREE_FROM))
        if read is None and isinstance(status_cell, str) and any(letter.isdigit() for letter in status_cell):
            read = self._free_from(_K.STATUS, status_cell)
        if read is None:
            free_cell = self._value(_K.FREE)
            read = self._day_in_count(free_cell)
        counted = not self._context.lists_beds and count(status_cell) is not None
        if status_cell is not None and status is None and not counted and (read is None or read.day is None):
            self._problem(_K.STATUS, status_cell, "status_unknown", blocking=self._context.lists_beds)
        day = read.day if read is not None else None
        return replace(
            self._with_status_counts(found, status, read),
            status=status,
            says_now=read is not None
            and (read.moment is Moment.NOW or (day is not None and day <= self._context.today)),
            free_from=day if day is not None and day > self._context.today else None,
        )

    def _ticked_status(self) -> BedStatus | None:
        """A bed's status from columns «Vrij» and «Bezet» with an x in one of them."""
        if _K.FREE not in self._columns and _K.OCCUPIED not in self._columns:
            return None
        if yes_or_no(self._value(_K.FREE)):
            return BedStatus.FREE
        if yes_or_no(self._value(_K.OCCUPIED)) or _K.OCCUPIED not in self._columns:
            return BedStatus.TAKEN
        return BedStatus.FREE if _K.FREE not in self._columns else None

    def _status(self, value: CellValue) -> BedStatus | None:
        """What a status cell says; under «Bezet?» yes means taken, and so does a name."""
        columns = self._columns.get(_K.STATUS, ())
        asks_taken = bool(columns) and columns[0].code == OCCUPIED
        if not asks_taken:
            return bed_status(shown(value)) if isinstance(value, str) else status_of(value)
        answer = yes_or_no(value)
        if answer is not None:
            return BedStatus.TAKEN if answer else BedStatus.FREE
        if not isinstance(value, str):
            return BedStatus.FREE if value is None else None
        return bed_status(value) or (BedStatus.TAKEN if plain(value) else BedStatus.FREE)

    def _day_in_count(self, value: CellValue) -> DayRead | None:
        """«vol, vrij per 1 feb» in the column of free beds."""
        if not isinstance(value, str) or not any(letter.isalpha() for letter in value):
            return None
        try:
            found = read_day(value, self._context.listed_on)
        except ImpossibleDay:
            return None
        return found if found is not None and found.day is not None else None

    def _free_from(self, kind: ColumnKind, value: CellValue) -> DayRead | None:
        if value is None:
            return None
        style = self._context.date_styles.get(kind, DateStyle.DAY_FIRST)
        try:
            found = read_day(value, self._context.listed_on, style)
        except ImpossibleDay:
            self._problem(kind, value, "date_impossible")
            return None
        if found is None and kind is _K.FREE_FROM:
            self._problem(kind, value, "date_unreadable", blocking=not isinstance(value, str))
        return found

    def _with_status_counts(self, found: RowRead, status: BedStatus | None, read: DayRead | None) -> RowRead:
        """A list without free counts may still say «vol» or, for a single bed, «vrij»."""
        if self._context.lists_beds or found.free is not None:
            return found
        stated = count(self._value(_K.STATUS))
        if stated is not None and isinstance(self._value(_K.STATUS), str) and status in {None, BedStatus.FREE}:
            return replace(found, free=stated.number, capacity=found.capacity or stated.total)
        moment = read.moment if read is not None else None
        later = read is not None and read.day is not None and read.day > self._context.today
        if status in {BedStatus.TAKEN, BedStatus.CLOSED, BedStatus.COMING} or (
            status is None and (moment is Moment.FULL or later)
        ):
            return replace(found, free=0)
        if found.capacity in {1, None} and (status is BedStatus.FREE or (status is None and moment is Moment.NOW)):
            return replace(found, free=1)
        return found
