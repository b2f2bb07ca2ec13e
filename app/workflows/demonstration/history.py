"""The past year: stays that ended, and which stays belong to the same child.

Stays are put on beds backwards in time, so that no two ever meet on one bed. Crisis stays begin in the peaks.
Linking a stay to a later one of the same municipality makes moves and returns; how many links there may be within
one segment follows from the figures (rows add up to more than the printed totals).
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from random import Random

from app.workflows.demonstration.calendar import birth_date, spread_in_year
from app.workflows.demonstration.figures import RegionFigures
from app.workflows.demonstration.occupants import fits_age
from app.workflows.demonstration.workbench import BedLine, Stay, Workbench
from matching.entities.codes import Segment

SHORTEST = 7
LONGEST_GAP = 24
"""Days between two stays of one child at most; in between it was at home."""
DIRECT_GAP = 12
"""A shorter gap becomes a move on the same day when the later bed was free already."""
LINK_CHANCE = {Segment.CRISIS: 0.8, Segment.STAY: 0.55, Segment.LIVING: 0.5}


def fill_history(bench: Workbench, ended: dict[tuple[int, Segment], list[str]]) -> None:
    """Put the stays that ended in the past year on the providers' beds."""
    for (place, segment), codes in ended.items():
        beds = [
            bed
            for house in bench.houses
            if house.provider_place == place and house.segment is segment
            for bed in house.beds
            if bed.status != "closed"
        ]
        left = _leave_relapse_beds(bench, beds, codes)
        crisis = segment is Segment.CRISIS
        days = spread_in_year(bench.day, len(left), bench.rng, peaks=crisis)
        bench.stays.extend(
            _stay_before(bench, beds, day, code, crisis) for day, code in zip(days, left, strict=True)
        )


def _leave_relapse_beds(bench: Workbench, beds: list[BedLine], codes: list[str]) -> list[str]:
    """The child for whom a relapse bed is kept left it in the past weeks; without such a child the bed is free."""
    left = list(codes)
    for bed in beds:
        if bed.status != "relapse":
            continue
        if not left:
            bed.status = "unknown"
            bed.taken_from = bench.day - timedelta(days=60)
            continue
        end = bench.day - timedelta(days=bench.rng.randint(3, 37))
        bench.stays.append(_put(bench, bed, end - timedelta(days=bench.rng.randint(90, 300)), end, left.pop()))
    return left


def _stay_before(bench: Workbench, beds: list[BedLine], drawn: date, municipality: str, by_start: bool) -> Stay:
    """A stay that began (crisis) or ended (otherwise) on the drawn day, or as near before it as a bed allows."""
    until = bench.day - timedelta(days=2)
    needed = drawn + timedelta(days=SHORTEST) if by_start else drawn
    open_beds = [bed for bed in beds if (bed.taken_from or until) >= needed]
    if open_beds:
        bed = min(open_beds, key=lambda one: (one.taken_from or until, one.id))
    else:
        bed = _make_room(bench, beds, until)
        drawn = (bed.taken_from or until) - timedelta(days=SHORTEST + bench.rng.randrange(8) if by_start else 0)
    low, high = bed.house.shape.days
    days = timedelta(days=bench.rng.randint(min(low, 14), min(high, 420)))
    if not by_start:
        return _put(bench, bed, drawn - days, drawn, municipality)
    return _put(bench, bed, drawn, min(drawn + days, bed.taken_from or until), municipality)


def _make_room(bench: Workbench, beds: list[BedLine], until: date) -> BedLine:
    """The bed with the shortest past; when even that covers the year, who is there now came later than thought."""
    year_ago = bench.day - timedelta(days=340)
    bed = max(beds, key=lambda one: (one.taken_from or until, one.id))
    if (bed.taken_from or until) > year_ago:
        return bed
    for bed in beds:
        if bed.earliest is bed.now:
            bed.taken_from = bench.day - timedelta(days=bench.rng.randint(30, 300))
            if bed.now is not None:
                bed.now.starts = bed.taken_from
            return bed
    return _shorten(bench, beds)


def _shorten(bench: Workbench, beds: list[BedLine]) -> BedLine:
    """Let the stay that ended last have begun later, half-way the year at the earliest."""
    bed = max(beds, key=lambda one: ((one.earliest and one.earliest.ends) or date.min, one.id))
    stay = bed.earliest
    if stay is None or stay.ends is None or (bench.day - stay.ends).days > 330:
        raise ValueError(f"no room in the past year at the provider of facility {bed.house.facility.id}")
    half = max(SHORTEST, (stay.ends - bench.day).days + 365) // 2
    later = stay.ends - timedelta(days=half) - stay.starts
    stay.birth, stay.starts = stay.birth + later, stay.starts + later
    bed.taken_from = stay.starts
    return bed


def _put(bench: Workbench, bed: BedLine, starts: date, ends: date, municipality: str) -> Stay:
    facility = bed.house.facility
    age = bench.rng.randint(facility.age_min, max(facility.age_min, min(facility.age_max, 21)))
    stay = Stay(bed, municipality, birth_date(age, starts, bench.rng), starts, ends)
    if bed.earliest is not None:
        bed.earliest.not_before = ends
    bed.earliest, bed.taken_from = stay, starts
    bed.latest = bed.latest or stay
    return stay


def link_moves(bench: Workbench, figures: RegionFigures) -> None:
    """Let later stays be of a child that had an earlier one in the same municipality."""
    places: dict[str, list[Stay]] = {}
    for stay in bench.stays:
        places.setdefault(stay.municipality, []).append(stay)
    for code in sorted(places):
        stays = places[code]
        quota = {
            segment: round(figures.share_moved(segment) * sum(stay.segment is segment for stay in stays))
            for segment in Segment
        }
        _link_in(bench, stays, quota)


def _link_in(bench: Workbench, stays: list[Stay], quota: dict[Segment, int]) -> None:
    past = sorted((stay for stay in stays if stay.ends is not None), key=lambda one: (one.ends, one.bed.id))
    ends = [stay.ends for stay in past if stay.ends is not None]
    year_ago = bench.day - timedelta(days=360)
    for later in sorted(stays, key=lambda one: (one.starts, one.bed.id)):
        if later.starts < year_ago or later.earlier is not None or bench.rng.random() > 0.9:
            continue
        first = bisect_left(ends, later.starts - timedelta(days=LONGEST_GAP))
        last = bisect_left(ends, later.starts + timedelta(days=1))
        for earlier in reversed(past[first:last]):
            if _may_link(earlier, later, quota, bench.rng):
                _link(earlier, later, quota)
                break


def _may_link(earlier: Stay, later: Stay, quota: dict[Segment, int], rng: Random) -> bool:
    """Whether one child can have had both stays."""
    if earlier.later is not None or earlier is later or earlier.bed is later.bed:
        return False
    segments = _segments(earlier) & _segments_after(later)
    if len(segments) > 0 and (len(segments) > 1 or quota[next(iter(segments))] <= 0):
        return False
    if not earlier.house.facility.genders & later.house.facility.genders:
        return False
    return _ages_fit(earlier, later.birth) and rng.random() < LINK_CHANCE[earlier.segment]


def _ages_fit(last: Stay, birth: date) -> bool:
    """The whole chain before must fit the later child's age."""
    stay: Stay | None = last
    while stay is not None:
        if not fits_age(stay.house, birth, stay.starts):
            return False
        stay = stay.earlier
    return True


def _segments(stay: Stay) -> set[Segment]:
    found: set[Segment] = set()
    one: Stay | None = stay
    while one is not None:
        found.add(one.segment)
        one = one.earlier
    return found


def _segments_after(stay: Stay) -> set[Segment]:
    found: set[Segment] = set()
    one: Stay | None = stay
    while one is not None:
        found.add(one.segment)
        one = one.later
    return found


def _link(earlier: Stay, later: Stay, quota: dict[Segment, int]) -> None:
    for segment in _segments(earlier) & _segments_after(later):
        quota[segment] -= 1
    earlier.later, later.earlier = later, earlier
    one: Stay | None = earlier
    while one is not None:
        one.birth = later.birth
        one = one.earlier
    end = earlier.ends
    if end is None or (later.starts - end).days > DIRECT_GAP:
        return
    if later.not_before is None or later.not_before <= end:
        later.starts = end


def chains(stays: list[Stay]) -> list[list[Stay]]:
    """The stays of each child in order of time; children in order of their first stay in the list."""
    found = []
    for stay in stays:
        if stay.later is None:
            chain = [stay]
            while chain[-1].earlier is not None:
                chain.append(chain[-1].earlier)
            found.append(chain[::-1])
    return found
