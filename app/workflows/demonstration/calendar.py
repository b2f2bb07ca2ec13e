"""Days and ages of invented children, counted from the demonstration's own day and never from a clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from random import Random

MONTH_PRESSURE = (0.95, 0.9, 0.95, 0.95, 1.0, 1.9, 0.7, 0.75, 0.95, 1.0, 1.9, 0.9)
"""How busy crisis care is per month: providers name June and November as the peaks."""


def completed_years(birth: date, day: date) -> int:
    """Age on a day in completed years."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def birth_date(age: int, day: date, rng: Random) -> date:
    """A birth date with which somebody is exactly `age` years old on `day`."""
    return day - timedelta(days=int(age * 365.25) + 1 + rng.randrange(362))


def youngest_start(birth: date, age: int) -> date:
    """The first day on which somebody is at least `age`, at most two days late."""
    return birth + timedelta(days=int(age * 365.25) + 2)


def moment(day: date, minute: int) -> datetime:
    """A moment in working hours on a day; `minute` counts from eight o'clock."""
    return datetime.combine(day, time(8), UTC) + timedelta(minutes=minute % 570)


def spread_in_year(day: date, number: int, rng: Random, *, peaks: bool) -> list[date]:
    """`number` days in the year before `day`, latest first; with `peaks` June and November draw more."""
    year = [day - timedelta(days=back) for back in range(4, 362)]
    weights = [MONTH_PRESSURE[one.month - 1] if peaks else 1.0 for one in year]
    return sorted(rng.choices(year, weights, k=number), reverse=True)
