"""What happened to the beds of a facility since the day a list speaks of, by others than lists.

"2 free" of last Monday and a placement of Tuesday make one free bed on Wednesday: the list does not undo the
placement, and does not free another bed for it either.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.exchange.bed_plan import CLOSED_BY_LIST
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind, Source

ENDED_BY_LIST = "list"
"""Why an occupancy ended of which a later list says that the bed is free."""
_BY_LIST = (None, Source.LIST, Source.DEMONSTRATION)


def bed_drift(occupancies: Iterable[Occupancy], since: date, until: date) -> int:
    """How many more beds are free on `until` than on `since`; negative when more were taken.

    Counts only what people wrote down: who came after `since`, and who left after it up to `until`.
    """
    if since >= until:
        return 0
    beds: dict[int, list[Occupancy]] = {}
    for one in occupancies:
        beds.setdefault(one.bed, []).append(one)
    return sum(_changed(own, since, until) for own in beds.values())


def _changed(own: list[Occupancy], since: date, until: date) -> int:
    """One bed: whether it would be covered on `until` had nobody done anything since, less whether it is."""
    now = any(_covers(one.starts, _end(one), until) for one in own)
    undisturbed = any(
        _covers(one.starts, None if _left(one, since, until) else _end(one), until)
        for one in own
        if is_by_list(one) or one.starts <= since
    )
    return undisturbed - now


def is_by_list(one: Occupancy) -> bool:
    """Whether only a list says so: a list may change that again."""
    if one.kind is OccupancyKind.CLOSED:
        return one.note == CLOSED_BY_LIST
    return one.kind is OccupancyKind.OCCUPIED_UNKNOWN and one.source in _BY_LIST


def _left(one: Occupancy, since: date, until: date) -> bool:
    """Whether people let it end after `since`."""
    end = _end(one)
    return end is not None and since < end <= until and one.end_reason != ENDED_BY_LIST


def _end(one: Occupancy) -> date | None:
    """The first day it no longer covers the bed; a hold ends by itself."""
    if one.kind is OccupancyKind.HELD and one.expires_on is not None:
        return one.expires_on if one.ends is None else min(one.ends, one.expires_on)
    return one.ends


def _covers(starts: date, ends: date | None, day: date) -> bool:
    return starts <= day and (ends is None or ends > day)
