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
    """One bed on the day of the list: what covers it then, and what is planned on it first."""

    bed: Bed
    cover: Occupancy | None = None
    planned: Occupancy | None = None

    @property
    def next_start(self) -> date | None:
        """When something else begins on the bed."""
        return None if self.planned is None else self.planned.starts


@dataclass(frozen=True, slots=True)
class Cover:
    """A bed (0: one that is added) that becomes occupied by somebody unknown.

    `expected_end` is the day the list expects it to be free; `ends` the day something else begins on it.
    """

    bed: int
    expected_end: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class BedPlan:
    """What must happen to beds. `known` are the occupancies that stand against the list in a conflict."""

    add_beds: int = 0
    cover: tuple[Cover, ...] = ()
    uncover: tuple[Occupancy, ...] = ()
    expect: tuple[tuple[Occupancy, date | None], ...] = ()
    close: tuple[BedState, ...] = ()
    reopen: tuple[Occupancy, ...] = ()
    conflict: str | None = None
    facts: tuple[tuple[str, int], ...] = ()
    known: tuple[int, ...] = ()

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
        later = min((one for one in own if one.starts > day), key=lambda one: one.starts, default=None)
        states.append(BedState(bed, cover, later))
    return tuple(states)


def _expired(one: Occupancy, day: date) -> bool:
    return one.kind is OccupancyKind.HELD and one.expires_on is not None and one.expires_on <= day


def plan_beds(
    listed: ListedFacility,
    states: Sequence[BedState],
    drift: int = 0,
    is_new: bool = False,
    today: date = date.min,
) -> BedPlan:
    """Bring the beds in line with the list, or say why the two cannot both be true.

    `drift` is how many more beds came free than were taken since the day the list speaks of (`bed_drift`). An end
    that was expected up to `today` says nothing any more: a list need not take it back.
    """
    open_states = [state for state in states if not _closed_by_list(state)]
    wanted = _wanted_beds(listed, len(open_states))
    known = [state for state in open_states if _is_known(state)]
    if wanted < len(known):
        facts = (("capacity", wanted), ("known", len(known)))
        return BedPlan(conflict="fewer_beds_than_known", facts=facts, known=_occupancies(known))
    reopened = [state for state in states if _closed_by_list(state)][: max(0, wanted - len(open_states))]
    close = _surplus(open_states, len(open_states) - wanted)
    kept = [state for state in open_states if state not in close]
    beds = _Beds(wanted, kept, reopened, max(0, wanted - len(open_states) - len(reopened)))
    counts = _plan_counts(listed, beds, drift, is_new, today)
    if counts.conflict is not None:
        return counts
    again = tuple(state.cover for state in reopened if state.cover is not None)
    return replace(counts, add_beds=beds.added, close=tuple(close), reopen=again)


@dataclass(frozen=True, slots=True)
class _Beds:
    """The beds there will be: those that stay, those that open again and the number that is added."""

    wanted: int
    kept: Sequence[BedState]
    reopened: Sequence[BedState]
    added: int

    def free(self) -> int:
        """How many of those that stay are free now."""
        return sum(1 for state in self.kept if state.cover is None)

    def empty(self) -> list[Cover]:
        """What can become occupied; a bed on which something is planned last."""
        free = [state for state in self.kept if state.cover is None]
        found = [Cover(int(state.bed.id)) for state in free if state.next_start is None]
        found += [Cover(int(state.bed.id), None, state.next_start) for state in self.reopened]
        found += [Cover(0)] * self.added
        return found + [Cover(int(state.bed.id), None, state.next_start) for state in free if state.next_start]


def _occupancies(states: Sequence[BedState]) -> tuple[int, ...]:
    """What covers these beds, or is planned on them."""
    return tuple(sorted(int(one.id) for state in states for one in (state.cover or state.planned,) if one))


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


def _plan_counts(listed: ListedFacility, beds: _Beds, drift: int, is_new: bool, today: date) -> BedPlan:
    """Which beds become covered or free so that the number free is the list's."""
    free = stated_free(listed, beds.free(), drift, is_new)
    free = min(beds.wanted, beds.free() if free is None else free)
    occupied = beds.wanted - free
    covered = [state for state in beds.kept if state.cover is not None]
    known = [state for state in covered if _is_known(state)]
    if len(known) > occupied:
        facts = (("capacity", beds.wanted), ("listed_free", free), ("known", len(known)))
        return BedPlan(conflict="more_free_than_known", facts=facts, known=_occupancies(known))
    unknown = [state.cover for state in covered if state.cover is not None and not _is_known(state)]
    needed = occupied - len(known)
    unknown.sort(key=lambda one: (one.expected_end is None, one.expected_end or date.max, one.id))
    leaving = unknown[: max(0, len(unknown) - needed)]
    staying = unknown[len(leaving) :]
    fresh = beds.empty()[: max(0, needed - len(staying))]
    if len(fresh) < needed - len(staying):
        return BedPlan(conflict="no_bed_to_occupy", facts=(("capacity", beds.wanted), ("listed_free", free)))
    return _with_expected(listed, staying, fresh, leaving, today)


def stated_free(listed: ListedFacility, present: int = 0, drift: int = 0, is_new: bool = False) -> int | None:
    """Free beds as the list says or clearly means; None leaves the beds of a known facility as they are.

    `present` are the beds that are free now. A row that only says "per direct" means at least one bed, and says
    nothing of the others. A new facility of which nothing is said counts as full: calling a bed free that nobody
    called free would send people to it.
    """
    if listed.free is not None:
        return max(0, listed.free + drift)
    if listed.open_now:
        return max(1, present)
    return 0 if is_new or listed.free_from is not None else None


def _says_when(listed: ListedFacility) -> bool:
    """Whether the list says of beds that are occupied when they come free, or that nobody knows."""
    return listed.free is not None or listed.free_from is not None or bool(listed.beds)


def _with_expected(
    listed: ListedFacility,
    staying: Sequence[Occupancy],
    fresh: Sequence[Cover],
    leaving: Sequence[Occupancy],
    today: date,
) -> BedPlan:
    """Give the days the list names to beds that are occupied: where one stands already it stays."""
    if not _says_when(listed):
        return BedPlan(cover=tuple(fresh), uncover=tuple(leaving))
    days = list(expected_days(listed))
    kept: dict[int, date] = {}
    for one in staying:
        if one.expected_end in days:
            days.remove(one.expected_end)
            kept[one.id] = one.expected_end
    cover = tuple(replace(one, expected_end=days.pop(0) if days else None) for one in fresh)
    expect = []
    for one in staying:
        if one.id not in kept:
            day = days.pop(0) if days else None
            if day != one.expected_end and not (day is None and _is_silent_on(listed, one.expected_end, today)):
                expect.append((one, day))
    return BedPlan(cover=cover, uncover=tuple(leaving), expect=tuple(expect))


def _is_silent_on(listed: ListedFacility, expected: date | None, today: date) -> bool:
    """Whether a list leaves a bed's expected end as it is: a row for a whole house names the first day only.

    «Full» without a day takes back what was expected; beds told one by one speak for themselves.
    """
    if expected is None or expected <= today:
        return True
    if listed.beds:
        return False
    return bool(listed.free) or (listed.free_from is not None and listed.free_from <= expected)


def expected_days(listed: ListedFacility) -> tuple[date, ...]:
    """The days on which the list expects beds to come free, earliest first."""
    if listed.beds:
        return tuple(sorted(bed.free_from for bed in listed.beds if bed.free_from is not None and not bed.free))
    return (listed.free_from,) if listed.free_from is not None and not listed.free else ()
