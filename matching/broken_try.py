"""One try that breaks rules, with what has to be looked up to say why: bed, residents, ages, period, roads.

Plain Python on the values of the problem; used only when somebody asks for reasons.
"""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta

from matching.problem import Bed, Facility, Interval, Problem, Request, Resident


def completed_years(birth_date: date, day: date) -> int:
    """Age in completed years; who was born on 29 February completes a year on 1 March in other years."""
    before = (day.month, day.day) < (birth_date.month, birth_date.day)
    return day.year - birth_date.year - before


def days_later(day: date, days: int) -> date | None:
    """So many days later; None after the year 9999, which is as good as no end."""
    if days > (date.max - day).days:
        return None
    return day + timedelta(days=days)


def contains(interval: Interval, day: date) -> bool:
    """Whether the day lies in the half-open interval."""
    return interval.start <= day and (interval.until is None or day < interval.until)


@dataclass(frozen=True, slots=True)
class ZoneRoad:
    """The road from a safety zone to the facility, in hundredths of km; None when unknown."""

    hundredths: int | None
    estimated: bool


@dataclass(frozen=True, slots=True)
class BrokenTry:
    """A request in a bed (None: the facility has none) of a facility from a day on."""

    problem: Problem
    request: Request
    request_index: int
    facility: Facility
    facility_index: int
    bed_index: int | None
    """Place in the file's `beds`."""
    start: date
    zones: Sequence[ZoneRoad]
    judgement_index: int | None
    bed_ids: Callable[[], Set[str]]
    """All bed ids of the file, looked up only when a new one is needed."""

    @property
    def bed(self) -> Bed | None:
        """The bed that is tried."""
        return None if self.bed_index is None else self.facility.beds[self.bed_index]

    @property
    def age(self) -> int:
        """Age of the child on the start day."""
        return completed_years(self.request.birth_date, self.start)

    @property
    def free_interval(self) -> Interval | None:
        """The free interval that contains the start."""
        free = () if self.bed is None else self.bed.free
        return next((interval for interval in free if contains(interval, self.start)), None)

    @property
    def period_until(self) -> date | None:
        """End of the stay; None is for ever."""
        if self.request.expected_days is not None:
            return days_later(self.start, self.request.expected_days)
        return None if self.free_interval is None else self.free_interval.until

    @property
    def needed_until(self) -> date | None:
        """Until when the bed must at least be free."""
        days = self.request.expected_days
        return days_later(self.start, self.problem.policy.minimum_open_days if days is None else days)

    @property
    def present(self) -> list[tuple[int, Resident]]:
        """Residents present on the start day, the child itself left out, with their place in the file."""
        return [
            (place, resident)
            for place, resident in enumerate(self.facility.residents)
            if resident.child != self.request.child and (resident.until is None or self.start < resident.until)
        ]

    @property
    def facility_path(self) -> str:
        """Where the facility stands in the file."""
        return f"facilities[{self.facility_index}]"

    @property
    def request_path(self) -> str:
        """Where the request stands in the file."""
        return f"requests[{self.request_index}]"
