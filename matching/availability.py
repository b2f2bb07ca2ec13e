"""When a bed is free, and how sure the register is of it.

A bed is free on the days that no occupancy covers. An occupancy without an end but with an expected end is
taken to stop on that day, because that is how lists speak ("vrij per 1 december"): the result says so, and
whoever shows it says "verwacht".
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind
from matching.entities.snapshot import Freshness, ProviderRecord

DAYS_WHEN_NEVER_CONFIRMED = 60
"""A bed nobody ever confirmed counts as a word of two months old: not "no", and not "yes"."""

CALL_FIRST_BELOW = 700
"""Under this chance (in thousandths) that a free bed really is free, people are told to call first."""


@dataclass(frozen=True, slots=True)
class FreeInterval:
    """Days `[starts, ends)` on which a bed is free; `expected`: its start rests on an expectation."""

    starts: date
    ends: date | None
    expected: bool = False


def end_of(occupancy: Occupancy, day: date) -> date | None:
    """The first day after the occupancy as far as anybody can tell on `day`; None when nobody can.

    An expected end that has passed while the bed is still covered says nothing any more. A hold keeps nobody out
    from the day it expires, also while nobody has ended it yet.
    """
    if occupancy.kind is OccupancyKind.HELD and occupancy.expires_on is not None:
        return occupancy.expires_on if occupancy.ends is None else min(occupancy.ends, occupancy.expires_on)
    if occupancy.ends is not None:
        return occupancy.ends
    expected = occupancy.expected_end
    return expected if expected is not None and expected > day else None


def free_intervals(occupancies: Iterable[Occupancy], day: date) -> tuple[FreeInterval, ...]:
    """The free intervals of one bed from `day` on, in order. Occupancies of one bed never overlap."""
    found: list[FreeInterval] = []
    start, expected = day, False
    for occupancy in sorted(occupancies, key=lambda one: one.starts):
        end = end_of(occupancy, day)
        if end is not None and (end <= day or end <= occupancy.starts):
            continue
        if occupancy.starts > start:
            found.append(FreeInterval(start, occupancy.starts, expected))
        if end is None:
            return tuple(found)
        start, expected = max(start, end), end == occupancy.expected_end and occupancy.ends is None
    found.append(FreeInterval(start, None, expected))
    return tuple(found)


def is_unlisted(listed_until: date | None, freshness: Freshness) -> bool:
    """Whether a facility is missing from its provider's last list and nobody said anything since."""
    said = freshness.confirmed_on
    return listed_until is not None and (said is None or said <= listed_until)


def chance_free(freshness: Freshness, record: ProviderRecord, day: date) -> int:
    """Chance in thousandths that a bed listed as free really is: `round(1000·r^(1 + days/7))`.

    r = (9 + confirmed) / (10 + confirmed + turned_out_taken); source: the matching page, section 1. It comes
    from the age of the confirmation and the provider's record, never from the child.
    """
    confirmed_on = freshness.confirmed_on
    days = DAYS_WHEN_NEVER_CONFIRMED if confirmed_on is None else max(0, (day - confirmed_on).days)
    reliability = Fraction(9 + record.confirmed, 10 + record.confirmed + record.turned_out_taken)
    return round(1000 * math.pow(reliability, 1 + days / 7))
