"""What is tried for a request: days per facility, beds on those days, residents present.

Source: problem_file page, "Tries and rules". A *pair* is a facility and a day, a *try* a bed slot and a day.
Pairs are sorted by facility, tries by pair; the same day may occur twice for a facility and then says the
same twice.
"""

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from matching.prepared import DAY_SPAN, NEVER, NOBODY, PreparedProblem, Whole, birth_number, birth_numbers
from matching.problem import Request

Truth = NDArray[np.bool_]


def first_day(problem_date: date, request: Request) -> date:
    """The first day on which the child could start."""
    return max(problem_date, request.start_from)


def birthday(birth_date: date, age: int) -> date | None:
    """The day on which somebody completes so many years; None after the year 9999."""
    year = birth_date.year + age
    if year > date.max.year:
        return None
    if (birth_date.month, birth_date.day) == (2, 29) and not _is_leap(year):
        return date(year, 3, 1)
    return date(year, birth_date.month, birth_date.day)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def expand(counts: Whole, starts: Whole) -> tuple[Whole, Whole]:
    """For each place `counts` rows: the place of every row, and `starts` of the place counted on."""
    place = np.repeat(np.arange(len(counts)), counts)
    before = np.cumsum(counts) - counts
    return place, np.arange(len(place)) - before[place] + starts[place]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Facilities and days, with what the child and the residents are on that day."""

    facility: Whole
    day: Whole
    offsets: Whole
    """The pairs of facility f stand at `offsets[f]:offsets[f + 1]`."""
    age: Whole
    """Age of the child."""
    row_pair: Whole
    """For each resident present on the day of a pair: the pair …"""
    row_resident: Whole
    """… the resident …"""
    row_age: Whole
    """… and its age."""

    @property
    def count(self) -> int:
        """How many pairs there are."""
        return len(self.day)

    def per_pair(self, rows: Truth | None = None) -> Whole:
        """How many of these rows (or all) each pair has."""
        chosen = self.row_pair if rows is None else self.row_pair[rows]
        return np.bincount(chosen, minlength=self.count)


@dataclass(frozen=True, slots=True)
class Tries:
    """Beds and days."""

    pair: Whole
    slot: Whole
    free_until: Whole
    """End of the free interval that contains the day; `NEVER` when it has none; -1 when no interval does."""
    period_until: Whole
    """End of the stay; `NEVER` for ever."""


def pairs_for(prepared: PreparedProblem, request: Request) -> Pairs:
    """Every facility with each day that is tried for this request."""
    facility, day = _days(prepared, request)
    order = np.argsort(facility, kind="stable")
    facility, day = facility[order], day[order]
    counts = np.bincount(facility, minlength=prepared.facilities.count)
    number = birth_numbers(day)
    rows = _present(prepared, request, facility, day)
    return Pairs(
        facility=facility,
        day=day,
        offsets=np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)]),
        age=(number - birth_number(request.birth_date)) // 10000,
        row_pair=rows[0],
        row_resident=rows[1],
        row_age=(number[rows[0]] - prepared.residents.birth[rows[1]]) // 10000,
    )


def _days(prepared: PreparedProblem, request: Request) -> tuple[Whole, Whole]:
    first = first_day(prepared.problem.date, request).toordinal()
    last = request.start_by.toordinal()
    everywhere = np.arange(prepared.facilities.count)
    within = (prepared.event_day > first) & (prepared.event_day <= last)
    facilities = [everywhere, prepared.event_facility[within]]
    days = [np.full(len(everywhere), first, np.int64), prepared.event_day[within]]
    if request.authorisation is not None and first < request.authorisation.start.toordinal() <= last:
        facilities.append(everywhere)
        days.append(np.full(len(everywhere), request.authorisation.start.toordinal(), np.int64))
    old_enough = _birthdays(prepared.facilities.age_min, request)
    later = (old_enough > first) & (old_enough <= last)
    facilities.append(everywhere[later])
    days.append(old_enough[later])
    return np.concatenate(facilities), np.concatenate(days)


def _birthdays(ages: Whole, request: Request) -> Whole:
    different, where = np.unique(ages, return_inverse=True)
    days = [birthday(request.birth_date, int(age)) for age in different]
    return np.array([NEVER if day is None else day.toordinal() for day in days], np.int64)[where]


def _present(prepared: PreparedProblem, request: Request, facility: Whole, day: Whole) -> tuple[Whole, Whole]:
    residents = prepared.residents
    counts = residents.offsets[facility + 1] - residents.offsets[facility]
    row_pair, row_resident = expand(counts, residents.offsets[facility])
    present = day[row_pair] < residents.until[row_resident]
    own = residents.child.get(request.child, NOBODY)
    if len(own):
        present &= ~np.isin(row_resident, own)
    return row_pair[present], row_resident[present]


def tries_for(prepared: PreparedProblem, request: Request, pairs: Pairs) -> Tries:
    """Every bed slot of a facility on each of its days."""
    beds = prepared.beds
    counts = beds.offsets[pairs.facility + 1] - beds.offsets[pairs.facility]
    pair, slot = expand(counts, beds.offsets[pairs.facility])
    day = pairs.day[pair]
    free_until = _free_until(prepared, slot, day)
    if request.expected_days is None:
        period_until = np.where(free_until < 0, NEVER, free_until)
    else:
        period_until = day + request.expected_days
    return Tries(pair, slot, free_until, period_until)


def _free_until(prepared: PreparedProblem, slot: Whole, day: Whole) -> Whole:
    beds = prepared.beds
    result = np.full(len(slot), -1, np.int64)
    if not len(beds.free_key):
        return result
    found = np.searchsorted(beds.free_key, slot * DAY_SPAN + day, side="right") - 1
    found = np.maximum(found, 0)
    inside = (beds.free_slot[found] == slot) & (beds.free_start[found] <= day) & (day < beds.free_until[found])
    result[inside] = beds.free_until[found[inside]]
    return result
