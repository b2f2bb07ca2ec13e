"""What a row says about beds: how many there are, how many are free, and from which day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from app.exchange.care_words import BedStatus, bed_status, yes_or_no
from app.exchange.column_groups import FROM
from app.exchange.column_matching import OCCUPIED
from app.exchange.counts import Count, count, free_count, number_word, taken_count
from app.exchange.dates import DayRead, ImpossibleDay, Moment, read_day
from app.exchange.list_types import CellValue, ColumnKind
from app.exchange.loose_text import day_in_remark, shown, status_of
from app.exchange.plain_text import plain
from app.exchange.row_cells import RowCells
from app.exchange.row_types import RowRead

_K = ColumnKind
_TWO_NUMBERS = re.compile(r"^\s*(\d{1,3})\s*[(/|\\]\s*(\d{1,3})\s*\)?\s*$")
_TOTAL_WORD = re.compile(r"plek|plaats|bed|cap|totaal|kamer")
_FREE_WORD = re.compile(r"\bvrij|\bopen\b|beschikb|onbezet|\bleeg")
_TAKEN_WORD = re.compile(r"(?<!on)bezet|geplaatst|gevuld|in gebruik|bewoond")


class BedReader:
    """Reads counts, statuses and days of the row that its cells stand at."""

    def __init__(self, at: RowCells):
        self._at = at

    def read(self, found: RowRead) -> RowRead:
        """The statement about beds added to what the row says."""
        return self._with_periods(self._with_bed_columns(self._with_moments(self._with_counts(found))))

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
                self._at.problem(
                    _K.OCCUPIED, self._at.value(_K.OCCUPIED), "more_occupied_than_capacity", capacity=beds
                )
        elif unoccupied is not None and beds is not None and unoccupied > beds:
            self._at.problem(_K.FREE, self._at.value(_K.FREE), "more_free_than_capacity", capacity=beds)
        if free is not None and free.number is None and beds == 1:
            unoccupied = 1
        return replace(found, capacity=beds, free=unoccupied)

    def _with_moments(self, found: RowRead) -> RowRead:
        """Status and date free together, also from each other's text («vrij vanaf 1 feb»)."""
        status_cell = self._at.value(_K.STATUS)
        status = self._status(status_cell)
        if status_cell is None and self._at.context.lists_beds:
            status = self._ticked_status()
        read = self._at.day(_K.FREE_FROM, self._at.value(_K.FREE_FROM))
        if read is None and isinstance(status_cell, str) and any(letter.isdigit() for letter in status_cell):
            read = self._at.day(_K.STATUS, status_cell)
        if read is None:
            free_cell = self._at.value(_K.FREE)
            read = self._day_in_count(free_cell)
        if read is None and _K.FREE_FROM not in self._at.columns and not found.free:
            read = self._day_in_remarks()
        counted = not self._at.context.lists_beds and count(status_cell) is not None
        if status_cell is not None and status is None and not counted and (read is None or read.day is None):
            self._at.problem(_K.STATUS, status_cell, "status_unknown", blocking=self._at.context.lists_beds)
        day = read.day if read is not None else None
        return replace(
            self._with_status_counts(found, status, read),
            status=status,
            says_now=self._says_free()
            or (
                read is not None
                and (read.moment is Moment.NOW or (day is not None and day <= self._at.context.today))
            ),
            free_from=day if day is not None and day > self._at.context.today else None,
        )

    def _with_bed_columns(self, found: RowRead) -> RowRead:
        """«Bed 1», «Bed 2» … side by side: every filled cell is a bed: its status or the day it comes free."""
        columns = self._at.columns.get(_K.BED, ())
        cells = [cell for column in columns if (cell := self._at.cell(column)) is not None and plain(shown(cell))]
        if len(columns) < 2 or not cells or found.free is not None:
            return found
        free = sum(1 for cell in cells if isinstance(cell, str) and bed_status(cell) is BedStatus.FREE)
        days = [read.day for cell in cells if (read := self._at.day(_K.BED, cell)) is not None and read.day]
        ahead = [day for day in days if day > self._at.context.today]
        return replace(
            found,
            capacity=found.capacity or len(cells),
            free=free,
            free_from=found.free_from or min(ahead, default=None),
        )

    def _with_periods(self, found: RowRead) -> RowRead:
        """«wk 48 | wk 49 | wk 50»: free in the running week, else from the first week with a free bed."""
        today = self._at.context.listed_on
        periods = []
        for column in self._at.columns.get(_K.FREE, ()):
            if column.code is not None and column.code.startswith(FROM):
                said = free_count(self._at.cell(column), True)
                periods.append((date.fromisoformat(column.code.removeprefix(FROM)), said.number if said else None))
        if not periods:
            return found
        begun = [number for day, number in periods if day <= today]
        free = begun[-1] if begun else periods[0][1]
        later = next((day for day, number in periods if day > today and number), None)
        return replace(found, free=free, free_from=found.free_from if free or found.free_from else later)

    def _count(self, kind: ColumnKind) -> Count | None:
        columns = self._at.columns.get(kind, ())
        if len(columns) > 1 and columns[0].code is None:
            parts = [
                self._count_said(kind, cell) for column in columns if (cell := self._at.cell(column)) is not None
            ]
            numbers = [part.number for part in parts if part is not None and part.number is not None]
            return Count(sum(numbers)) if numbers else None
        value = self._at.value(kind)
        if value is None:
            return None
        if (
            kind is _K.OCCUPIED
            and isinstance(value, str)
            and not any(sign.isdigit() for sign in value)
            and taken_count(value, kind in self._at.context.worded) is None
        ):
            return self._occupied_in_words(value)
        found = self._count_said(kind, value)
        if found is None and kind is _K.CAPACITY and isinstance(value, str) and not value.strip("-./? "):
            return None
        if found is None:
            word = number_word(value)
            self._at.problem(kind, value, "not_a_number", None if word is None else str(word))
        return found

    def _count_said(self, kind: ColumnKind, value: CellValue) -> Count | None:
        """A number as columns of this kind mean it; a day among numbers of free beds says none is free yet."""
        words = kind in self._at.context.worded
        both = self._both_in_heading(kind, value)
        if both is not None:
            return both
        if kind is _K.CAPACITY:
            return count(value, words)
        if kind is _K.OCCUPIED:
            return taken_count(value, words)
        found = free_count(value, words)
        if found is None and self._day_in_count(value) is not None:
            return Count(0)
        return found

    def _both_in_heading(self, kind: ColumnKind, value: CellValue) -> Count | None:
        """«6 (2)» or «6/4» under a heading that names both numbers: «Plekken (waarvan vrij)»."""
        heading = plain(self._at.columns[kind][0].heading) if kind in self._at.columns else ""
        if not isinstance(value, str) or not _TOTAL_WORD.search(heading):
            return None
        two = _TWO_NUMBERS.match(value)
        is_free, is_taken = _FREE_WORD.search(heading), _TAKEN_WORD.search(heading)
        if two is None or bool(is_free) is bool(is_taken):
            return None
        low, high = sorted((int(two[1]), int(two[2])))
        said = high - low if is_taken else low
        return Count(
            low if kind is _K.OCCUPIED and is_taken else high - low if kind is _K.OCCUPIED else said, high
        )

    def _occupied_in_words(self, value: str) -> Count | None:
        """«vol» in a column of taken beds is all of them, «geen» none."""
        status = bed_status(value)
        if plain(value) in {"", "geen", "nul", "nihil", "leeg"} or status is BedStatus.FREE:
            return Count(0)
        if status is None:
            word = number_word(value)
            self._at.problem(_K.OCCUPIED, value, "not_a_number", None if word is None else str(word))
            return None
        capacity = count(self._at.value(_K.CAPACITY))
        return None if capacity is None else Count(capacity.total or capacity.number)

    def _says_free(self) -> bool:
        """«ja», «vrij» in the column of free beds of a facility: one at least, without saying how many."""
        if self._at.context.lists_beds or not isinstance(self._at.value(_K.FREE), str | bool):
            return False
        said = self._count_said(_K.FREE, self._at.value(_K.FREE))
        return said is not None and said.number is None

    def _ticked_status(self) -> BedStatus | None:
        """A bed's status from columns «Vrij» and «Bezet» with an x in one of them."""
        if _K.FREE not in self._at.columns and _K.OCCUPIED not in self._at.columns:
            return None
        if yes_or_no(self._at.value(_K.FREE)):
            return BedStatus.FREE
        if yes_or_no(self._at.value(_K.OCCUPIED)) or _K.OCCUPIED not in self._at.columns:
            return BedStatus.TAKEN
        return BedStatus.FREE if _K.FREE not in self._at.columns else None

    def _status(self, value: CellValue) -> BedStatus | None:
        """What a status cell says; under «Bezet?» yes means taken, and so does a name."""
        columns = self._at.columns.get(_K.STATUS, ())
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
            found = read_day(value, self._at.context.listed_on)
        except ImpossibleDay:
            return None
        return found if found is not None and found.day is not None else None

    def _day_in_remarks(self) -> DayRead | None:
        """The day a remark says a bed comes free, in a list without a column for it."""
        for column in self._at.columns.get(_K.REMARKS, ()):
            cell = self._at.cell(column)
            found = day_in_remark(cell, self._at.context.listed_on) if isinstance(cell, str) else None
            if found is not None:
                return found
        return None

    def _with_status_counts(self, found: RowRead, status: BedStatus | None, read: DayRead | None) -> RowRead:
        """A list without free counts may still say «vol» or, for a single bed, «vrij»."""
        if self._at.context.lists_beds or found.free is not None:
            return found
        stated = count(self._at.value(_K.STATUS))
        if stated is not None and isinstance(self._at.value(_K.STATUS), str) and status in {None, BedStatus.FREE}:
            return replace(found, free=stated.number, capacity=found.capacity or stated.total)
        moment = read.moment if read is not None else None
        later = read is not None and read.day is not None and read.day > self._at.context.today
        if status in {BedStatus.TAKEN, BedStatus.CLOSED, BedStatus.COMING} or (
            status is None and (moment is Moment.FULL or later)
        ):
            return replace(found, free=0)
        if found.capacity in {1, None} and (status is BedStatus.FREE or (status is None and moment is Moment.NOW)):
            return replace(found, free=1)
        return found
