"""Search in the free places: the register as columns, and the rows that answer a question.

Loaded once, off the interface thread; filtering is a few array operations, so that the count can change with
every keystroke. Knows no screen and no storage.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from matching.availability import chance_free, free_intervals
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
    index into the geography, −1 unknown. `offers` has shape (rows, len(NEEDS)) with levels 0-3; `confirmed`
    is −1 where nobody ever confirmed; `chance` is in thousandths.
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
    interval_row: NDArray[np.int32]
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
        order = np.lexsort((self.interval_expected, self.interval_starts, self.interval_row))
        rows, first = np.unique(self.interval_row[order], return_index=True)
        starts = np.full(len(self), NEVER, np.int32)
        expected = np.zeros(len(self), np.bool_)
        starts[rows] = self.interval_starts[order][first]
        expected[rows] = self.interval_expected[order][first]
        return starts, expected

    def age_of_word(self) -> Ordinals:
        """Days since the last confirmation per row; −1 where nobody ever confirmed."""
        return np.where(self.confirmed < 0, NEVER, self.day.toordinal() - self.confirmed).astype(np.int32)


@dataclass(frozen=True, slots=True)
class VacancyQuestion:
    """What somebody looks for; every part left out lets everything through.

    `age` in completed years; `near` is a point of the geography with `within_km` by road; `free_on` None asks
    for a bed that is free now or later; `include_full` shows facilities without any bed in sight too.
    """

    forms: frozenset[str] = frozenset()
    age: int | None = None
    gender: Gender | None = None
    near: int | None = None
    within_km: int | None = None
    needs: frozenset[str] = frozenset()
    municipalities: frozenset[str] = frozenset()
    free_on: date | None = None
    only_fresh: bool = False
    include_full: bool = False
    text: str = ""


def vacancy_columns(
    snapshot: RegisterSnapshot, geography: Geography, form_words: Mapping[str, str]
) -> VacancyColumns:
    """The whole register as columns, in the order of facility name, then id. `form_words` is for searching."""
    facilities = tuple(sorted(snapshot.facilities.values(), key=lambda one: (one.name.casefold(), one.id)))
    row_of = {facility.id: row for row, facility in enumerate(facilities)}
    capacity, intervals = _beds(snapshot, row_of)
    fresh = [snapshot.freshness.get(one.id, Freshness()) for one in facilities]
    names = tuple(snapshot.providers[one.provider].name for one in facilities)
    stopped = {
        stop.facility
        for stop in snapshot.admission_stops
        if stop.starts <= snapshot.day and (stop.ends is None or snapshot.day < stop.ends)
    }
    return VacancyColumns(
        day=snapshot.day,
        facilities=facilities,
        provider_names=names,
        search_text=tuple(
            f"{one.name} {name} {one.place} {form_words.get(one.care_form, '')} {one.postcode or ''}".casefold()
            for one, name in zip(facilities, names, strict=True)
        ),
        forms=np.array([one.care_form for one in facilities], dtype=np.str_),
        municipalities=np.array([one.municipality for one in facilities], dtype=np.str_),
        point=np.array([geography.index_of(one.postcode, one.municipality) for one in facilities], np.int32),
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
        interval_row=np.array([row for row, *_ in intervals], np.int32),
        interval_starts=np.array([starts for _, starts, *_ in intervals], np.int32),
        interval_ends=np.array([ends for *_, ends, _ in intervals], np.int32),
        interval_expected=np.array([expected for *_, expected in intervals], np.bool_),
    )


def _offers(facilities: tuple[Facility, ...]) -> NDArray[np.int8]:
    levels = np.zeros((len(facilities), len(NEEDS)), np.int8)
    column = {need: index for index, need in enumerate(NEEDS)}
    for row, facility in enumerate(facilities):
        for need, level in facility.offers.items():
            if need in column:
                levels[row, column[need]] = level
    return levels


def _beds(
    snapshot: RegisterSnapshot, row_of: Mapping[FacilityId, int]
) -> tuple[NDArray[np.int16], list[tuple[int, int, int, bool]]]:
    by_bed: dict[BedId, list[Occupancy]] = defaultdict(list)
    for occupancy in snapshot.occupancies:
        by_bed[occupancy.bed].append(occupancy)
    capacity = np.zeros(len(row_of), np.int16)
    intervals: list[tuple[int, int, int, bool]] = []
    for bed in snapshot.beds:
        row = row_of[bed.facility]
        capacity[row] += 1
        for free in free_intervals(by_bed.get(bed.id, ()), snapshot.day):
            ends = int(FOR_EVER) if free.ends is None else free.ends.toordinal()
            intervals.append((row, free.starts.toordinal(), ends, free.expected))
    return capacity, intervals


def answer(columns: VacancyColumns, question: VacancyQuestion, geography: Geography) -> Mask:
    """The rows that fit the question, shape (rows,)."""
    fits = np.ones(len(columns), np.bool_)
    if question.free_on is not None:
        fits &= (columns.free_on(question.free_on) > 0) & ~columns.stopped
    elif not question.include_full:
        fits &= columns.first_free()[0] >= 0
    if question.forms:
        fits &= np.isin(columns.forms, sorted(question.forms))
    if question.municipalities:
        fits &= np.isin(columns.municipalities, sorted(question.municipalities))
    if question.age is not None:
        fits &= (columns.age_min <= question.age) & (question.age <= columns.age_max)
    if question.gender is not None:
        fits &= (columns.genders & GENDER_BITS[question.gender]) > 0
    for need in question.needs & set(NEEDS):
        fits &= columns.offers[:, NEEDS.index(need)] > 0
    if question.only_fresh:
        age = columns.age_of_word()
        fits &= (age >= 0) & (age <= AGEING_DAYS)
    if question.near is not None and question.within_km is not None:
        fits &= within(columns, geography, question.near, question.within_km)
    for part in question.text.casefold().split():
        fits &= np.fromiter((part in text for text in columns.search_text), np.bool_, len(columns))
    return fits


def within(columns: VacancyColumns, geography: Geography, near: int, km: int) -> Mask:
    """Rows at most so many kilometres by road from a point; unknown places never are."""
    distance = road_hundredths(columns, geography, near)
    return (distance >= 0) & (distance <= 100 * km)


def road_hundredths(columns: VacancyColumns, geography: Geography, near: int) -> NDArray[np.int32]:
    """Road distance per row in hundredths of km, −1 unknown."""
    table = geography.hundredths_from(near)
    return np.where(columns.point >= 0, table[columns.point], np.int32(-1)).astype(np.int32)
