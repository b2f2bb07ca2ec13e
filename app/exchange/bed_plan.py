"""What a list's counts mean for the beds of one facility, without ever touching what is known.

"Capacity 6, free 2" is six beds, four of them occupied by somebody unknown. Children who live there, holds,
kept beds, guests and closures stay; when the list cannot be true beside them, nothing is forced: that is a
conflict with both sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.exchange.list_types import ListedFacility
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind
from matching.entities.facilities import Bed

CLOSED_BY_LIST = "list_smaller"
"""Note on a closure that only says a later list counted fewer beds; a larger list lifts it again."""


@dataclass(frozen=True, slots=True)
class BedState:
    """One bed on the day of the list: what covers it then, and when something else starts on it."""

    bed: Bed
    cover: Occupancy | None = None
    next_start: date | None = None


@dataclass(frozen=True, slots=True)
class BedPlan:
    """What must happen to beds. `cover` are beds (0 for a new one) with the day they are expected to be free."""

    add_beds: int = 0
    cover: tuple[tuple[int, date | None], ...] = ()
    uncover: tuple[Occupancy, ...] = ()
    expect: tuple[tuple[Occupancy, date | None], ...] = ()
    close: tuple[BedState, ...] = ()
    reopen: tuple[Occupancy, ...] = ()
    conflict: str | None = None
    facts: tuple[tuple[str, int], ...] = ()

    @property
    def changes_nothing(self) -> bool:
        """Whether the register already says what the list says about beds."""
        return not (self.add_beds or self.cover or self.uncover or self.expect or self.close or self.reopen)


def states_of(beds: Sequence[Bed], occupancies: Sequence[Occupancy], day: date) -> tuple[BedState, ...]:
    """The beds of one facility as they stand on a day; holds that have expired cover nothing."""
    states = []
    for bed in beds:
        own = [one for one in occupancies if one.bed == bed.id and not _expired(one, day)]
        cover = next((one for one in own if one.starts <= day and (one.ends is None or one.ends > day)), None)
        later = min((one.starts for one in own if one.starts > day), default=None)
        states.append(BedState(bed, cover, later))
    return tuple(states)


def _expired(one: Occupancy, day: date) -> bool:
    return one.kind is OccupancyKind.HELD and one.expires_on is not None and one.expires_on <= day


def plan_beds(listed: ListedFacility, states: Sequence[BedState]) -> BedPlan:
    """Bring the beds in line with the list, or say why the two cannot both be true."""
    open_states = [state for state in states if not _closed_by_list(state)]
    wanted = _wanted_beds(listed, len(open_states))
    known = [state for state in open_states if _is_known(state)]
    if wanted < len(known):
        return BedPlan(conflict="fewer_beds_than_known", facts=(("capacity", wanted), ("known", len(known))))
    reopened = [state.cover for state in states if _closed_by_list(state) and state.cover is not None]
    reopened = reopened[: max(0, wanted - len(open_states))]
    add = max(0, wanted - len(open_states) - len(reopened))
    close = _surplus(open_states, len(open_states) - wanted)
    kept = [state for state in open_states if state not in close]
    counts = _plan_counts(listed, wanted, kept, [one.bed for one in reopened], add)
    if counts.conflict is not None:
        return counts
    return replace(counts, add_beds=add, close=tuple(close), reopen=tuple(reopened))


def _wanted_beds(listed: ListedFacility, present: int) -> int:
    """The number of beds the list counts; without a capacity what there is, at least those it calls free."""
    if listed.capacity is not None:
        return listed.capacity
    return max(present, listed.free or 0, 1)


def _closed_by_list(state: BedState) -> bool:
    return state.cover is not None and state.cover.note == CLOSED_BY_LIST


def _is_known(state: BedState) -> bool:
    """Covered by something a list may not override, now or to come."""
    if state.cover is None:
        return state.next_start is not None
    return state.cover.kind is not OccupancyKind.OCCUPIED_UNKNOWN


def _surplus(states: Sequence[BedState], count: int) -> list[BedState]:
    """The beds to close when the list counts fewer: empty ones first, the highest number first."""
    candidates = [state for state in states if not _is_known(state)]
    candidates.sort(key=lambda state: (state.cover is not None, -state.bed.number))
    return candidates[: max(0, count)]


def _plan_counts(
    listed: ListedFacility, wanted: int, states: Sequence[BedState], reopened: Sequence[int], add: int
) -> BedPlan:
    """Which beds become covered or free so that the number free is the list's."""
    free = stated_free(listed, is_new=not states)
    if free is None:
        return BedPlan()
    occupied = max(0, wanted - free)
    known = sum(1 for state in states if state.cover is not None and _is_known(state))
    if known > occupied:
        facts = (("capacity", wanted), ("listed_free", free), ("known", known))
        return BedPlan(conflict="more_free_than_known", facts=facts)
    unknown = [state.cover for state in states if state.cover is not None and not _is_known(state)]
    needed = occupied - known
    unknown.sort(key=lambda one: (one.expected_end is None, one.expected_end or date.max, one.id))
    leaving = unknown[: max(0, len(unknown) - needed)]
    staying = unknown[len(leaving) :]
    empty = [int(state.bed.id) for state in states if state.cover is None and state.next_start is None]
    empty += [int(bed) for bed in reopened] + [0] * add
    empty += [int(state.bed.id) for state in states if state.cover is None and state.next_start is not None]
    fresh = empty[: max(0, needed - len(staying))]
    if len(fresh) < needed - len(staying):
        return BedPlan(conflict="no_bed_to_occupy", facts=(("capacity", wanted), ("listed_free", free)))
    return _with_expected(listed, staying, fresh, leaving)


def stated_free(listed: ListedFacility, is_new: bool = False) -> int | None:
    """Free beds as the list says or clearly means; None leaves the beds of a known facility as they are.

    A row that only says "per direct" means one bed. A new facility of which nothing is said counts as full:
    calling a bed free that nobody called free would send people to it.
    """
    if listed.free is not None:
        return listed.free
    if listed.open_now:
        return 1
    return 0 if is_new or listed.free_from is not None else None


def _with_expected(
    listed: ListedFacility, staying: Sequence[Occupancy], fresh: Sequence[int], leaving: Sequence[Occupancy]
) -> BedPlan:
    """Give the days the list names to beds that are occupied: where one stands already it stays."""
    days = list(expected_days(listed))
    kept: dict[int, date] = {}
    for one in staying:
        if one.expected_end in days:
            days.remove(one.expected_end)
            kept[one.id] = one.expected_end
    cover = tuple((bed, days.pop(0) if days else None) for bed in fresh)
    expect = []
    for one in staying:
        if one.id not in kept:
            day = days.pop(0) if days else None
            if day != one.expected_end:
                expect.append((one, day))
    return BedPlan(cover=cover, uncover=tuple(leaving), expect=tuple(expect))


def expected_days(listed: ListedFacility) -> tuple[date, ...]:
    """The days on which the list expects beds to come free, earliest first."""
    if listed.beds:
        return tuple(sorted(bed.free_from for bed in listed.beds if bed.free_from is not None and not bed.free))
    return (listed.free_from,) if listed.free_from is not None and not listed.free else ()
