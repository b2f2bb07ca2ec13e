"""The problem as the slow second program sees it: dictionaries, loops and its own arithmetic.

`plain_problem`, `plain_rules`, `plain_values`, `plain_ranking` and `verification` are written from the problem
file page alone and share no code with the fast engine but the data types, so that a mistake has to be made
twice to go unnoticed. Speed does not matter here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from matching.problem import Bed, Distance, Facility, Interval, Problem, Request, Resident, SiblingGroup
from matching.roads import RoadDistances

FOR_EVER = 10_000_000
"""A day number after every day."""


def day_number(day: date | None) -> int:
    """The day as a number; no day is for ever."""
    return FOR_EVER if day is None else day.toordinal()


def age_on(birth_date: date, day: date) -> int:
    """Completed years: 29 February counts as 1 March in years that have none."""
    years = day.year - birth_date.year
    return years if (day.month, day.day) >= (birth_date.month, birth_date.day) else years - 1


def reaches_age(birth_date: date, age: int) -> date | None:
    """The first day on which this age is completed."""
    if birth_date.year + age > 9999:
        return None
    try:
        return birth_date.replace(year=birth_date.year + age)
    except ValueError:
        return date(birth_date.year + age, 3, 1)


def covers(interval: Interval, day: date) -> bool:
    """Whether the day is in the half-open interval."""
    return interval.start <= day and day_number(day) < day_number(interval.until)


def rounded(numerator: int, denominator: int) -> int:
    """Half up."""
    return (2 * numerator + denominator) // (2 * denominator)


@dataclass(frozen=True)
class Try:
    """A request in a bed of a facility (None where it has none) from a day on."""

    request: Request
    facility: Facility
    bed: Bed | None
    start: date


class PlainProblem:
    """A problem with what has to be found in it by id."""

    def __init__(self, problem: Problem, geography: RoadDistances | None = None) -> None:
        self.problem = problem
        self.policy = problem.policy
        self.geography = geography
        self.facilities = {facility.id: facility for facility in problem.facilities}
        self.requests = {request.id: request for request in problem.requests}
        self.listed = {(d.origin, d.facility): d.hundredths for d in problem.distances}
        self.judged = {(j.request, j.facility): j.suitability for j in problem.judgements}
        self.vetoed = {(v.request, v.facility) for v in problem.vetoes}
        self.facility_places = {facility.id: place for place, facility in enumerate(problem.facilities)}
        self.request_places = {request.id: place for place, request in enumerate(problem.requests)}
        self.judgement_places = {(j.request, j.facility): place for place, j in enumerate(problem.judgements)}
        self.distances_to: dict[str, list[Distance]] = {}
        for distance in problem.distances:
            self.distances_to.setdefault(distance.facility, []).append(distance)

    def group(self, request: Request) -> SiblingGroup | None:
        """The sibling group of a request."""
        return next((group for group in self.problem.sibling_groups if request.id in group.requests), None)

    def first(self, request: Request) -> date:
        """The first day on which the child could start."""
        return request.start_from if request.start_from > self.problem.date else self.problem.date

    def road(self, postcode: str | None, municipality: str | None, facility: Facility) -> tuple[int | None, bool]:
        """Hundredths of km to the facility (None: unknown) and whether a municipality's point was used."""
        if postcode is not None:
            for origin in (postcode, postcode[:4]):
                if (origin, facility.id) in self.listed:
                    return self.listed[origin, facility.id], False
        if municipality is not None and (municipality, facility.id) in self.listed:
            return self.listed[municipality, facility.id], True
        if self.geography is None:
            return None, False
        start = self.geography.index_of(postcode, municipality)
        end = self.geography.index_of(facility.postcode, facility.municipality)
        if start < 0 or end < 0:
            return None, False
        hundredths = int(self.geography.hundredths_from(start)[end])
        if hundredths < 0:
            return None, False
        return hundredths, self.geography.is_municipality(start) or self.geography.is_municipality(end)

    def tries(self, request: Request, facility: Facility) -> Iterator[Try]:
        """Every bed (or none) on every day that counts."""
        first = self.first(request)
        for start in sorted(self._days(request, facility) | {first}):
            if first <= start <= request.start_by:
                for bed in facility.beds or (None,):
                    yield Try(request, facility, bed, start)

    def _days(self, request: Request, facility: Facility) -> set[date]:
        days: list[date | None] = [i.start for bed in facility.beds for i in bed.free]
        days += [stop.until for stop in facility.admission_stops]
        days += [contract.start for contract in facility.contracts]
        days += [resident.until for resident in facility.residents]
        days.append(reaches_age(request.birth_date, facility.age_min))
        if request.authorisation is not None:
            days.append(request.authorisation.start)
        return {day for day in days if day is not None}


def free_interval(one: Try) -> Interval | None:
    """The free interval of the bed that contains the start."""
    for interval in one.bed.free if one.bed else ():
        if covers(interval, one.start):
            return interval
    return None


def period_end(one: Try) -> int:
    """Day number of the end of the stay."""
    if one.request.expected_days is not None:
        return one.start.toordinal() + one.request.expected_days
    interval = free_interval(one)
    return FOR_EVER if interval is None else day_number(interval.until)


def residents_present(one: Try) -> list[Resident]:
    """Who lives there on the start day, the child itself left out."""
    return [
        resident
        for resident in one.facility.residents
        if resident.child != one.request.child and one.start.toordinal() < day_number(resident.until)
    ]
