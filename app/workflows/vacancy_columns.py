"""The register's places as columns, one row per facility: what searching looks at.

Made once, off the interface thread. Knows no screen and no storage.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.exchange.plain_text import lowered
from app.translation import in_natural_order
from matching.availability import FreeInterval, chance_free, free_intervals, is_unlisted
from matching.entities.children import Occupancy
from matching.entities.codes import NEEDS, Gender
from matching.entities.facilities import Facility
from matching.entities.identifiers import BedId, FacilityId
from matching.entities.snapshot import Freshness, ProviderRecord, RegisterSnapshot
from matching.geography import Geography

Ordinals = NDArray[np.int32]
Mask = NDArray[np.bool_]
FOR_EVER = np.int32(2**30)
"""Ordinal day that stands for "no end"."""
NEVER = np.int32(-1)
GENDER_BITS = {Gender.FEMALE: 1, Gender.MALE: 2, Gender.OTHER: 4}
FRESH_DAYS = 1
AGEING_DAYS = 7


@dataclass(frozen=True)
class VacancyColumns:
    """One row per facility. Arrays have shape (rows,) unless said; days are proleptic ordinals.

    `interval_*` (intervals,) are the free intervals of all beds with the row they belong to. `point` is an
    index into the geography, −1 unknown, and never more precise than the municipality for a secret address.
    `offers` has shape (rows, len(NEEDS)) with levels 0-3; `confirmed` is −1 where nobody ever confirmed;
    `chance` is in thousandths; `stopped` says who takes nobody today: those days are no part of the intervals.
    `unlisted`: missing from the provider's last list, and nobody said anything since.
    """

    day: date
    facilities: tuple[Facility, ...]
    provider_names: tuple[str, ...]
    search_text: tuple[str, ...]
    forms: NDArray[np.str_]
    municipalities: NDArray[np.str_]
    point: NDArray[np.int32]
    age_min: NDArray[np.int16]
    age_max: NDArray[np.int16]
    genders: NDArray[np.uint8]
    offers: NDArray[np.int8]
    capacity: NDArray[np.int16]
    confirmed: Ordinals
    sources: tuple[str, ...]
    chance: NDArray[np.int16]
    stopped: Mask
    unlisted: Mask
    interval_row: NDArray[np.int32]
    interval_bed: NDArray[np.int32]
    interval_starts: Ordinals
    interval_ends: Ordinals
    interval_expected: Mask

    def __len__(self) -> int:
        return len(self.facilities)

    def free_on(self, on: date) -> NDArray[np.int16]:
        """Free beds per row on a day."""
        ordinal = on.toordinal()
        covers = (self.interval_starts <= ordinal) & (ordinal < self.interval_ends)
        return np.bincount(self.interval_row[covers], minlength=len(self)).astype(np.int16)

    def first_free(self) -> tuple[Ordinals, Mask]:
        """The first day on which a bed is free per row (−1 never), and whether that day is an expectation."""
        return self._first_free

    @cached_property
    def _first_free(self) -> tuple[Ordinals, Mask]:
        order = np.lexsort((self.interval_expected, self.interval_starts, self.interval_row))
        rows, first = np.unique(self.interval_row[order], return_index=True)
        starts = np.full(len(self), NEVER, np.int32)
        expected = np.zeros(len(self), np.bool_)
        starts[rows] = self.interval_starts[order][first]
        expected[rows] = self.interval_expected[order][first]
        return starts, expected

    @cached_property
    def first_count(self) -> NDArray[np.int16]:
        """Beds that are free on the first free day, per row."""
        on = self.first_free()[0][self.interval_row]
        covers = (self.interval_starts <= on) & (on < self.interval_ends)
        return np.bincount(self.interval_row[covers], minlength=len(self)).astype(np.int16)

    @cached_property
    def in_sight(self) -> NDArray[np.int16]:
        """Beds that are free now or later as far as anybody knows, per row; each counts once."""
        pairs = np.unique(np.stack([self.interval_row, self.interval_bed]), axis=1)
        return np.bincount(pairs[0], minlength=len(self)).astype(np.int16)

    def is_fresh(self) -> Mask:
        """Rows of which somebody confirmed the free beds at most seven days ago."""
        age = self.age_of_word()
        return (age >= 0) & (age <= AGEING_DAYS) & ~self.unlisted

    def age_of_word(self) -> Ordinals:
        """Days since the last confirmation per row; −1 where nobody ever confirmed."""
        return np.where(self.confirmed < 0, NEVER, self.day.toordinal() - self.confirmed).astype(np.int32)


def vacancy_columns(
    snapshot: RegisterSnapshot, geography: Geography, form_words: Mapping[str, str]
) -> VacancyColumns:
    """The whole register as columns, in the order of facility name, then id. `form_words` is for searching."""
    facilities = tuple(sorted(snapshot.facilities.values(), key=lambda one: (in_natural_order(one.name), one.id)))
    row_of = {facility.id: row for row, facility in enumerate(facilities)}
    stops = _stops(snapshot)
    capacity, intervals = _beds(snapshot, row_of, stops)
    fresh = [snapshot.freshness.get(one.id, Freshness()) for one in facilities]
    names = tuple(snapshot.providers[one.provider].name for one in facilities)
    stopped = {
        facility
        for facility, periods in stops.items()
        if any(starts <= snapshot.day and (ends is None or snapshot.day < ends) for starts, ends in periods)
    }
    return VacancyColumns(
        day=snapshot.day,
        facilities=facilities,
        provider_names=names,
        search_text=tuple(
            lowered(f"{one.name} {name} {_searched_place(one)} {form_words.get(one.care_form, '')}")
            for one, name in zip(facilities, names, strict=True)
        ),
        forms=np.array([one.care_form for one in facilities], dtype=np.str_),
        municipalities=np.array([one.municipality for one in facilities], dtype=np.str_),
        point=np.array([_point(one, geography) for one in facilities], np.int32),
        age_min=np.array([one.age_min for one in facilities], np.int16),
        age_max=np.array([one.age_max for one in facilities], np.int16),
        genders=np.array([sum(GENDER_BITS[gender] for gender in one.genders) for one in facilities], np.uint8),
        offers=_offers(facilities),
        capacity=capacity,
        confirmed=np.array(
            [NEVER if one.confirmed_on is None else one.confirmed_on.toordinal() for one in fresh], np.int32
        ),
        sources=tuple(one.source.value if one.source else "" for one in fresh),
        chance=np.array(
            [
                chance_free(word, snapshot.records.get(one.provider, ProviderRecord()), snapshot.day)
                for one, word in zip(facilities, fresh, strict=True)
            ],
            np.int16,
        ),
        stopped=np.array([one.id in stopped for one in facilities], np.bool_),
        unlisted=np.array(
            [is_unlisted(one.listed_until, word) for one, word in zip(facilities, fresh, strict=True)], np.bool_
        ),
        interval_row=np.array([row for row, *_ in intervals], np.int32),
        interval_bed=np.array([bed for _, bed, *_ in intervals], np.int32),
        interval_starts=np.array([starts for *_, starts, _, _ in intervals], np.int32),
        interval_ends=np.array([ends for *_, ends, _ in intervals], np.int32),
        interval_expected=np.array([expected for *_, expected in intervals], np.bool_),
    )


def _searched_place(facility: Facility) -> str:
    """Of a secret address not even the place can be searched for."""
    return "" if facility.secret_address else f"{facility.place} {facility.postcode or ''}"


def _point(facility: Facility, geography: Geography) -> int:
    return geography.index_of(None if facility.secret_address else facility.postcode, facility.municipality)


Periods = list[tuple[date, date | None]]


def _stops(snapshot: RegisterSnapshot) -> dict[FacilityId, Periods]:
    found: dict[FacilityId, Periods] = defaultdict(list)
    for stop in sorted(snapshot.admission_stops, key=lambda one: one.starts):
        found[stop.facility].append((stop.starts, stop.ends))
    return found


def without_stops(free: Iterable[FreeInterval], stops: Iterable[tuple[date, date | None]]) -> list[FreeInterval]:
    """Free intervals of a bed without the days of admission stops, given in order of their start.

    The end of a stop is an expectation, so what begins there is one too.
    """
    left = list(free)
    for starts, ends in stops:
        cut: list[FreeInterval] = []
        for one in left:
            if one.starts < starts:
                until = starts if one.ends is None else min(one.ends, starts)
                cut.append(FreeInterval(one.starts, until, one.expected))
            if ends is not None and (one.ends is None or ends < one.ends):
                later = ends > one.starts
                cut.append(FreeInterval(max(one.starts, ends), one.ends, one.expected or later))
        left = cut
    return left


def _offers(facilities: tuple[Facility, ...]) -> NDArray[np.int8]:
    levels = np.zeros((len(facilities), len(NEEDS)), np.int8)
    column = {need: index for index, need in enumerate(NEEDS)}
    for row, facility in enumerate(facilities):
        for need, level in facility.offers.items():
            if need in column:
                levels[row, column[need]] = level
    return levels


def _beds(
    snapshot: RegisterSnapshot, row_of: Mapping[FacilityId, int], stops: Mapping[FacilityId, Periods]
) -> tuple[NDArray[np.int16], list[tuple[int, int, int, int, bool]]]:
    by_bed: dict[BedId, list[Occupancy]] = defaultdict(list)
    for occupancy in snapshot.occupancies:
        by_bed[occupancy.bed].append(occupancy)
    capacity = np.zeros(len(row_of), np.int16)
    intervals: list[tuple[int, int, int, int, bool]] = []
    for bed in snapshot.beds:
        row = row_of[bed.facility]
        capacity[row] += 1
        found: Iterable[FreeInterval] = free_intervals(by_bed.get(bed.id, ()), snapshot.day)
        if bed.facility in stops:
            found = without_stops(found, stops[bed.facility])
        for free in found:
            ends = int(FOR_EVER) if free.ends is None else free.ends.toordinal()
            intervals.append((row, bed.id, free.starts.toordinal(), ends, free.expected))
    return capacity, intervals
