"""A problem as arrays, built once, so that each ranking only compares numbers.

Pure; the order of facilities is that of the file, beds stand per facility in the order of their ids. A
facility without beds gets one stand-in slot without an id, so that every facility has something to try.
Days are ordinals (`date.toordinal`), no end is `NEVER`, dates of birth are `year·10000 + month·100 + day`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from matching.problem import Bed, Contract, Facility, Interval, Problem, Request, Resident, SiblingGroup
from matching.roads import RoadDistances, Roads

Whole = NDArray[np.int64]
Where = Mapping[str, Whole]
NEVER = 1 << 40
"""A day after every day."""
NOBODY = np.zeros(0, np.int64)


def ordinal(day: date | None) -> int:
    """The day as a number; no day is `NEVER`."""
    return NEVER if day is None else day.toordinal()


def birth_number(day: date) -> int:
    """A date of birth so that the difference of two, over 10000 and floored, is completed years."""
    return day.year * 10000 + day.month * 100 + day.day


def birth_numbers(days: Whole) -> Whole:
    """`birth_number` for ordinals."""
    epoch = date(1970, 1, 1).toordinal()
    moments = (days - epoch).astype("datetime64[D]")
    months = moments.astype("datetime64[M]")
    number = months.astype(np.int64)
    within = (moments - months).astype(np.int64) + 1
    return np.asarray((number // 12 + 1970) * 10000 + (number % 12 + 1) * 100 + within)


def _array(values: Sequence[int]) -> Whole:
    return np.array(values, np.int64)


def _offsets(counts: Sequence[int]) -> Whole:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(_array(counts))])


class _Index:
    """Collects under a word where it stands."""

    def __init__(self) -> None:
        self.places: dict[str, list[int]] = {}

    def add(self, words: Iterable[str], place: int) -> None:
        for word in words:
            self.places.setdefault(word, []).append(place)

    def arrays(self) -> Where:
        return {word: _array(places) for word, places in self.places.items()}


class _Levels:
    """Collects under a word where it stands with which number."""

    def __init__(self) -> None:
        self.places: dict[str, tuple[list[int], list[int]]] = {}

    def add(self, numbers: Mapping[str, int], place: int) -> None:
        for word, number in numbers.items():
            places, levels = self.places.setdefault(word, ([], []))
            places.append(place)
            levels.append(number)

    def arrays(self) -> Mapping[str, tuple[Whole, Whole]]:
        return {word: (_array(places), _array(levels)) for word, (places, levels) in self.places.items()}


@dataclass(frozen=True, slots=True)
class FacilityArrays:
    """Per facility one number; words as index from word to facilities."""

    count: int
    id_rank: Whole
    form_index: Whole
    forms: tuple[str, ...]
    age_min: Whole
    age_max: Whole
    chance_free: Whole
    screening: Whole
    max_residents: Whole
    max_age_spread: Whole
    avoided: Where
    genders: Where
    providers: Where
    traits: Where
    excludes: Where
    accessibility: Where
    offers: Mapping[str, tuple[Whole, Whole]]
    mix_limits: Mapping[str, tuple[Whole, Whole]]


@dataclass(frozen=True, slots=True)
class IntervalArrays:
    """Intervals of facilities (contracts, admission stops), sorted by facility."""

    facility: Whole
    start: Whole
    until: Whole


@dataclass(frozen=True, slots=True)
class ResidentArrays:
    """Residents sorted by facility: those of facility f stand at `offsets[f]:offsets[f + 1]`."""

    offsets: Whole
    birth: Whole
    until: Whole
    persons: Whole
    traits: Where
    excludes: Where
    named_by: Where
    child: Where


@dataclass(frozen=True, slots=True)
class BedArrays:
    """Bed slots sorted by facility and bed id; free intervals sorted by slot and start, empty ones left out."""

    offsets: Whole
    facility: Whole
    persons: Whole
    ids: tuple[str | None, ...]
    free_key: Whole
    free_slot: Whole
    free_start: Whole
    free_until: Whole


@dataclass(frozen=True, slots=True)
class PreparedProblem:
    """A problem ready to be ranked; build it with `prepare`."""

    problem: Problem
    facilities: FacilityArrays
    contracts: IntervalArrays
    contracts_of: Where
    stops: IntervalArrays
    residents: ResidentArrays
    beds: BedArrays
    event_facility: Whole
    event_day: Whole
    facility_index: Mapping[str, int]
    request_index: Mapping[str, int]
    group_of: Mapping[str, SiblingGroup]
    judgements: Mapping[str, tuple[Whole, Whole]]
    vetoes: Where
    roads: Roads

    def request(self, request_id: str) -> Request:
        """The request with this id.

        Raises:
            KeyError: no such request.
        """
        return self.problem.requests[self.request_index[request_id]]

    def facility(self, facility_id: str) -> Facility:
        """The facility with this id.

        Raises:
            KeyError: no such facility.
        """
        return self.problem.facilities[self.facility_index[facility_id]]


DAY_SPAN = 1 << 22
"""More than any ordinal: `slot · DAY_SPAN + day` sorts by slot, then day."""


def prepare(problem: Problem, geography: RoadDistances | None = None) -> PreparedProblem:
    """The problem as arrays. `problem` must be valid; `geography` is asked where the file lists no distance."""
    facilities = problem.facilities
    index = {facility.id: place for place, facility in enumerate(facilities)}
    contracts, contracts_of = _contracts(facilities)
    event_facility, event_day = _events(facilities)
    return PreparedProblem(
        problem=problem,
        facilities=_facilities(facilities),
        contracts=contracts,
        contracts_of=contracts_of,
        stops=_intervals([facility.admission_stops for facility in facilities]),
        residents=_residents(facilities),
        beds=_beds(facilities),
        event_facility=event_facility,
        event_day=event_day,
        facility_index=index,
        request_index={request.id: place for place, request in enumerate(problem.requests)},
        group_of={request: group for group in problem.sibling_groups for request in group.requests},
        judgements=_judgements(problem, index),
        vetoes=_vetoes(problem, index),
        roads=Roads(facilities, problem.distances, geography),
    )


def _limit(value: int | None) -> int:
    return NEVER if value is None else value


def _facilities(facilities: Sequence[Facility]) -> FacilityArrays:
    words = [_Index() for _ in range(6)]
    offers, mix_limits = _Levels(), _Levels()
    for place, one in enumerate(facilities):
        named = (one.avoids, one.genders, (one.provider,), one.traits, one.excludes, one.accessibility)
        for collected, some in zip(words, named, strict=True):
            collected.add(some if len(some) < 2 else set(some), place)
        offers.add(one.offers, place)
        mix_limits.add(one.mix_limits, place)
    forms = tuple(sorted({facility.form for facility in facilities}))
    form_index = {form: place for place, form in enumerate(forms)}
    avoided, genders, providers, traits, excludes, accessibility = (collected.arrays() for collected in words)
    return FacilityArrays(
        count=len(facilities),
        id_rank=_ranks([facility.id for facility in facilities]),
        form_index=_array([form_index[facility.form] for facility in facilities]),
        forms=forms,
        age_min=_array([facility.age_min for facility in facilities]),
        age_max=_array([facility.age_max for facility in facilities]),
        chance_free=_array([facility.chance_free for facility in facilities]),
        screening=_array([ordinal(facility.screening_valid_until) for facility in facilities]),
        max_residents=_array([_limit(facility.max_residents) for facility in facilities]),
        max_age_spread=_array([_limit(facility.max_age_spread) for facility in facilities]),
        avoided=avoided,
        genders=genders,
        providers=providers,
        traits=traits,
        excludes=excludes,
        accessibility=accessibility,
        offers=offers.arrays(),
        mix_limits=mix_limits.arrays(),
    )


def _ranks(ids: Sequence[str]) -> Whole:
    ranks = np.zeros(len(ids), np.int64)
    ranks[_array(sorted(range(len(ids)), key=ids.__getitem__))] = np.arange(len(ids))
    return ranks


def _intervals(per_facility: Sequence[Sequence[Interval | Contract]]) -> IntervalArrays:
    rows = [
        (place, one.start.toordinal(), ordinal(one.until))
        for place, intervals in enumerate(per_facility)
        for one in intervals
    ]
    columns = np.array(rows, np.int64).reshape(-1, 3)
    return IntervalArrays(columns[:, 0].copy(), columns[:, 1].copy(), columns[:, 2].copy())


def _contracts(facilities: Sequence[Facility]) -> tuple[IntervalArrays, Where]:
    named = _Index()
    contracts = [contract for facility in facilities for contract in facility.contracts]
    for place, contract in enumerate(contracts):
        named.add(set(contract.municipalities), place)
    return _intervals([facility.contracts for facility in facilities]), named.arrays()


def _residents(facilities: Sequence[Facility]) -> ResidentArrays:
    traits, excludes, named_by, child = _Index(), _Index(), _Index(), _Index()
    residents: list[Resident] = [resident for facility in facilities for resident in facility.residents]
    for place, resident in enumerate(residents):
        traits.add(resident.traits, place)
        excludes.add(resident.excludes, place)
        named_by.add(resident.keep_apart, place)
        child.add((resident.child,), place)
    return ResidentArrays(
        offsets=_offsets([len(facility.residents) for facility in facilities]),
        birth=_array([birth_number(resident.birth_date) for resident in residents]),
        until=_array([ordinal(resident.until) for resident in residents]),
        persons=_array([resident.persons for resident in residents]),
        traits=traits.arrays(),
        excludes=excludes.arrays(),
        named_by=named_by.arrays(),
        child=child.arrays(),
    )


def _bed_rows(beds: Sequence[Bed], first_slot: int) -> list[tuple[int, int, int]]:
    return [
        (first_slot + place, interval.start.toordinal(), ordinal(interval.until))
        for place, bed in enumerate(beds)
        for interval in sorted(bed.free, key=lambda one: one.start)
        if interval.start != interval.until
    ]


def _beds(facilities: Sequence[Facility]) -> BedArrays:
    ids: list[str | None] = []
    persons: list[int] = []
    counts: list[int] = []
    free: list[tuple[int, int, int]] = []
    for facility in facilities:
        beds = sorted(facility.beds, key=lambda bed: bed.id)
        free += _bed_rows(beds, len(ids))
        ids += [bed.id for bed in beds] or [None]
        persons += [bed.persons for bed in beds] or [NEVER]
        counts.append(len(beds) or 1)
    columns = np.array(free, np.int64).reshape(-1, 3)
    return BedArrays(
        offsets=_offsets(counts),
        facility=np.repeat(np.arange(len(facilities)), _array(counts)),
        persons=_array(persons),
        ids=tuple(ids),
        free_key=columns[:, 0] * DAY_SPAN + columns[:, 1],
        free_slot=columns[:, 0].copy(),
        free_start=columns[:, 1].copy(),
        free_until=columns[:, 2].copy(),
    )


def _event_days(facility: Facility) -> set[date]:
    days = {interval.start for bed in facility.beds for interval in bed.free}
    days.update(contract.start for contract in facility.contracts)
    days.update(stop.until for stop in facility.admission_stops if stop.until is not None)
    days.update(resident.until for resident in facility.residents if resident.until is not None)
    return days


def _events(facilities: Sequence[Facility]) -> tuple[Whole, Whole]:
    rows = [(place, day.toordinal()) for place, facility in enumerate(facilities) for day in _event_days(facility)]
    columns = np.array(rows, np.int64).reshape(-1, 2)
    return columns[:, 0].copy(), columns[:, 1].copy()


def _judgements(problem: Problem, index: Mapping[str, int]) -> Mapping[str, tuple[Whole, Whole]]:
    found: dict[str, _Levels] = {}
    for judgement in problem.judgements:
        levels = found.setdefault(judgement.request, _Levels())
        levels.add({"": judgement.suitability}, index[judgement.facility])
    return {request: levels.arrays()[""] for request, levels in found.items()}


def _vetoes(problem: Problem, index: Mapping[str, int]) -> Where:
    vetoed = _Index()
    for veto in problem.vetoes:
        vetoed.add((veto.request,), index[veto.facility])
    return vetoed.arrays()
