"""One row of a list becomes one statement about a facility or a bed, or problems that say which cell is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.exchange.ages import ReversedAges, ages, ages_or_none, one_age
from app.exchange.care_forms import care_form, form_in_name, foster_form, nearest_care_form
from app.exchange.care_words import gender, needs, yes_or_no
from app.exchange.dates import DateStyle, ImpossibleDay, Moment, read_day
from app.exchange.list_types import CellValue, ColumnKind
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
    gender_beside_ages,
    place_in_brackets,
    shown,
    taken_apart,
)
from app.exchange.plain_text import plain, tidy
from app.exchange.providers import is_bare_word
from app.exchange.row_beds import BedReader
from app.exchange.row_cells import RowCells
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
        self._at = RowCells(context)
        self._beds = BedReader(self._at)

    def read(self, cells: Sequence[CellValue], row: int) -> RowRead:
        """One row; `row` counts from 1 as the sheet shows it."""
        self._at.turn_to(cells, row)
        found = RowRead(
            row,
            provider=self._provider() or self._at.context.provider,
            name=self._name() or self._at.context.name,
            form=self._form(),
            location=self._location(),
            gender=self._gender(),
            siblings=self._siblings(),
            needs=self._needs(),
            updated=self._updated(),
            bed=self._bed(),
        )
        found = self._with_ages(found)
        found = self._beds.read(found)
        if found.name is None:
            self._at.problem(_K.NAME, None, "name_missing")
        if found.form is None and self._at.said_nothing(_K.FORM):
            self._at.problem(_K.FORM, None, "form_missing", blocking=False)
        if found.location == Location() and self._at.said_nothing(_K.PLACE, _K.MUNICIPALITY, _K.POSTCODE):
            kind = _K.PLACE if _K.PLACE in self._at.columns else _K.MUNICIPALITY
            self._at.problem(kind, None, "place_missing", blocking=False)
        return replace(found, problems=tuple(self._at.problems))

    def _provider(self) -> str | None:
        """The provider a row names; «pleegzorg» or «planning» names nobody."""
        named = self._at.text(_K.PROVIDER)
        return None if named is None or is_bare_word(named) else named

    def _name(self) -> str | None:
        """The name; without the place behind it where the heading says that the cell holds both."""
        named = self._at.text(_K.NAME)
        heading = next((plain(column.heading).split() for column in self._at.columns.get(_K.NAME, ())), [])
        if named and _PLACE_WORDS & set(heading) and place_in_brackets(named, self._at.context.lookup):
            return tidy(re.split(r"\s*[(,]|\s+-\s", named)[0])
        return named

    def _form(self) -> str | None:
        if any(column.code is not None for column in self._at.columns.get(_K.FORM, ())):
            return self._ticked_form()
        value = self._at.value(_K.FORM)
        if value is None:
            return self._at.context.form or form_in_name(self._name())
        text = tidy(shown(value))
        found = (foster_form(text) if self._fosters() else None) or care_form(text)
        if found is None:
            self._at.problem(_K.FORM, value, "form_unknown", nearest_care_form(text))
        return found

    def _ticked_form(self) -> str | None:
        """The form whose column has the cross; none when two have one."""
        ticked = {one.code for one in self._at.columns[_K.FORM] if one.code and yes_or_no(self._at.cell(one))}
        return ticked.pop() if len(ticked) == 1 else self._at.context.form

    def _fosters(self) -> bool:
        """Whether the list speaks of foster care, so that «crisis» means crisis foster care."""
        if self._at.context.fosters:
            return True
        named = [column.heading for kind in (_K.FORM, _K.NAME) for column in self._at.columns.get(kind, ())]
        return any(
            "pleeg" in plain(text)
            for text in (*named, self._at.text(_K.PROVIDER) or self._at.context.provider or "")
        )

    def _location(self) -> Location:
        written = self._postcode()
        place, municipality = self._at.text(_K.PLACE), self._at.text(_K.MUNICIPALITY)
        place, written = taken_apart(place, written)
        if place is None and municipality is None:
            place, written = taken_apart(self._at.text(_K.ADDRESS), written)
            place = end_of_address(place, self._at.context.lookup)
        elif written is None and (address := self._at.text(_K.ADDRESS)):
            written = taken_apart(address, None)[1]
        if place is None and municipality is None and written is None:
            place = place_in_brackets(self._at.text(_K.NAME), self._at.context.lookup)
        if place is None and municipality is None:
            place, municipality = self._at.context.place, self._at.context.municipality
        kind = _K.PLACE if place and self._at.columns.get(_K.PLACE) else _K.MUNICIPALITY
        try:
            return locate(place, municipality, written, self._at.context.lookup, self._at.context.region)
        except UnknownPlace as error:
            area = self._at.context.lookup.postcode_area(written[:4]) if written else None
            if area is not None:
                self._at.problem(kind, str(error), "place_unknown", error.suggestion, blocking=False)
                return Location(area[1], None, written)
            kind = kind if str(error) == place or place is None else _K.MUNICIPALITY
            self._at.problem(kind, str(error), "place_unknown", error.suggestion)
        except AmbiguousPlace as error:
            options = " / ".join(error.options)
            self._at.problem(kind, place, "place_ambiguous", None, False, options=options)
            return Location(None, place, written)
        return Location()

    def _postcode(self) -> str | None:
        value = self._at.value(_K.POSTCODE)
        if isinstance(value, str) and not value.strip("-./? "):
            return None
        try:
            found = postcode(value)
        except UnknownPostcode:
            inside = postcode_in(str(value))
            if inside is not None:
                return inside[0]
            self._at.problem(_K.POSTCODE, value, "postcode_unknown", blocking=False)
            return None
        if found is not None and self._at.context.lookup.postcode_area(found[:4]) is None:
            self._at.problem(_K.POSTCODE, value, "postcode_unknown", blocking=False)
            return None
        return found

    def _gender(self) -> str | None:
        flags = self._at.columns.get(_K.GENDER_FLAG, ())
        if flags:
            ticked = {column.code for column in flags if yes_or_no(self._at.cell(column))}
            return "any" if len(ticked) != 1 else ticked.pop()
        if _K.GENDER not in self._at.columns:
            aged = self._at.value(_K.AGE_RANGE)
            beside = gender_beside_ages(aged) if isinstance(aged, str) else None
            return beside or described_gender(self._descriptions())
        value = self._at.value(_K.GENDER)
        if value is None:
            return "any"
        found = gender(shown(value), self._at.context.lone_m)
        if found is None:
            self._at.problem(_K.GENDER, value, "gender_unknown", blocking=False)
        return found

    def _siblings(self) -> bool | None:
        if _K.SIBLINGS not in self._at.columns:
            return None
        value = self._at.value(_K.SIBLINGS)
        if value is None:
            return False if self._at.context.siblings_ticked else None
        found = yes_or_no(value)
        if found is None and plain(shown(value)) not in UNDECIDED:
            self._at.problem(_K.SIBLINGS, value, "yes_no_unknown", blocking=False)
        return found

    def _needs(self) -> tuple[str, ...] | None:
        flags = self._at.columns.get(_K.NEED_FLAG, ())
        texts = [*self._at.columns.get(_K.NEEDS, ())]
        if not texts and not flags:
            return self._needs_in_remarks()
        found = {column.code for column in flags if column.code and yes_or_no(self._at.cell(column))}
        for column in texts:
            value = self._at.cell(column)
            if isinstance(value, str):
                found.update(needs(value))
        return tuple(sorted(found))

    def _needs_in_remarks(self) -> tuple[str, ...] | None:
        """Without a column of its own, remarks say which needs are met; saying nothing is not saying none."""
        found: set[str] = set()
        for column in self._at.columns.get(_K.REMARKS, ()):
            value = self._at.cell(column)
            if isinstance(value, str):
                found.update(needs(value))
        return tuple(sorted(found)) or None

    def _bed(self) -> str | None:
        value = self._at.value(_K.BED) if len(self._at.columns.get(_K.BED, ())) == 1 else None
        return None if value is None else tidy(shown(value))

    def _updated(self) -> date | None:
        value = self._at.value(_K.UPDATED)
        if value is None:
            return None
        style = self._at.context.date_styles.get(_K.UPDATED, DateStyle.DAY_FIRST)
        try:
            found = read_day(value, self._at.context.listed_on, style, past=True)
        except ImpossibleDay:
            self._at.problem(_K.UPDATED, value, "date_impossible", blocking=False)
            return None
        if found is None:
            self._at.problem(_K.UPDATED, value, "date_unreadable", blocking=False)
            return None
        return self._at.context.today if found.moment is Moment.NOW else found.day

    def _with_ages(self, found: RowRead) -> RowRead:
        low, high = self._at.value(_K.AGE_MIN), self._at.value(_K.AGE_MAX)
        if low is not None or high is not None:
            return self._with_two_ages(found, low, high)
        value = self._at.value(_K.AGE_RANGE)
        if value is None:
            return self._with_described_ages(found)
        try:
            read = ages(value)
        except ReversedAges as error:
            self._at.problem(_K.AGE_RANGE, value, "ages_reversed", f"{error.high}-{error.low}")
            return found
        if read is None:
            if plain(shown(value)) not in UNDECIDED:
                self._at.problem(
                    _K.AGE_RANGE, value, "ages_unreadable", blocking=any(c.isdigit() for c in shown(value))
                )
            return self._with_described_ages(found) if isinstance(value, str) else found
        return replace(found, age_min=read.low, age_max=read.high, age_max_open=read.open)

    def _with_described_ages(self, found: RowRead) -> RowRead:
        """Ages from ticked age groups, or from a description («jongens 6-12 met LVB») when no column has them."""
        flags = [column for column in self._at.columns.get(_K.AGE_FLAG, ()) if yes_or_no(self._at.cell(column))]
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
        return any(kind in self._at.columns for kind in (_K.AGE_RANGE, _K.AGE_MIN, _K.AGE_MAX, _K.AGE_FLAG))

    def _descriptions(self) -> list[str]:
        """Texts about whom the place is for."""
        columns = (*self._at.columns.get(_K.NEEDS, ()), *self._at.columns.get(_K.REMARKS, ()))
        return [cell for column in columns if isinstance(cell := self._at.cell(column), str)]

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
                self._at.problem(kind, value, "ages_unreadable")
        minimum, maximum = bounds
        if minimum is not None and maximum is not None and minimum > maximum:
            self._at.problem(_K.AGE_MIN, low, "ages_reversed", f"{maximum}-{minimum}")
            return found
        if maximum is None and _K.AGE_MAX in self._at.columns and minimum is not None:
            is_open = True
        return replace(found, age_min=minimum, age_max=maximum, age_max_open=is_open)
