"""Who is in which bed on the day: free, closed, occupied by somebody unknown, or by a client of the figures."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from app.workflows.demonstration.calendar import birth_date, completed_years, youngest_start
from app.workflows.demonstration.figures import apportion
from app.workflows.demonstration.forms import CURRENT_SHARE, FAMILY_LIKE, FORMS, TREATMENT
from app.workflows.demonstration.workbench import BedLine, House, ProviderTarget, Stay, Workbench
from matching.entities.codes import Segment

RELAPSE_BEDS = 26
HOME_HELP_BEDS = 9
HOLDS = 12
"""Per region; beds that are held were free before."""
GUEST_FORMS = ("respite",)


def mark_beds(bench: Workbench) -> None:
    """Give every bed its status on the day, except which of the occupied ones have a known occupant."""
    wanted = round(bench.part.free * sum(shape.free for shape in FORMS) + HOLDS * bench.part.requests)
    free = apportion(wanted, [float(shape.free) for shape in FORMS])
    for shape, number in zip(FORMS, free, strict=True):
        houses = [house for house in bench.houses if house.shape is shape]
        for house in houses:
            for bed in house.beds:
                bed.status = "closed" if bench.rng.random() < shape.closed else "occupied"
        _free_some(houses, number, bench.rng)
    _mark_some(bench, TREATMENT, "relapse", bench.scaled(RELAPSE_BEDS))
    _mark_some(bench, GUEST_FORMS, "home_help", bench.scaled(HOME_HELP_BEDS))


def _free_some(houses: list[House], number: int, rng: Random) -> None:
    """Free beds lie together more often than chance: a family that just started, a group that just emptied."""
    left = number
    order = rng.sample(houses, len(houses))
    while left > 0:
        before = left
        for house in order:
            occupied = [bed for bed in house.beds if bed.status == "occupied"]
            if not occupied or left == 0 or (len(occupied) == 1 and len(house.beds) > 3):
                continue
            most = (
                len(occupied)
                if house.shape.code in FAMILY_LIKE and rng.random() < 0.7
                else (len(house.beds) + 3) // 4
            )
            for bed in occupied[: min(left, most)]:
                bed.status = "free"
                left -= 1
        if left == before:
            return


def _mark_some(bench: Workbench, forms: tuple[str, ...], status: str, number: int) -> None:
    beds = [
        bed
        for house in bench.houses
        if house.shape.code in forms
        for bed in house.beds
        if bed.status == "occupied"
    ]
    for bed in bench.rng.sample(beds, min(number, len(beds))):
        bed.status = status


def move_in(bench: Workbench) -> dict[tuple[int, Segment], list[str]]:
    """Fill occupied beds with clients of the figures; the rest is occupied by somebody unknown.

    Returns, per provider and segment, the municipalities of the clients whose stay ended in the past year.
    """
    ended: dict[tuple[int, Segment], list[str]] = {}
    by_owner: dict[tuple[int, Segment], list[House]] = {}
    for house in bench.houses:
        by_owner.setdefault((house.provider_place, house.segment), []).append(house)
    for target in bench.targets:
        for segment in Segment:
            if segment in target.slots:
                houses = by_owner.get((target.place, segment), [])
                ended[target.place, segment] = _move_in_at(bench, target, segment, houses)
    return ended


def _move_in_at(bench: Workbench, target: ProviderTarget, segment: Segment, houses: list[House]) -> list[str]:
    codes = [code for code, number in target.slots[segment].items() for _ in range(number)]
    bench.rng.shuffle(codes)
    order = sorted(houses, key=lambda house: (house.assumed, bench.rng.random()))
    beds = [bed for house in order for bed in house.beds if bed.status == "occupied"]
    current = min(len(beds), round(len(codes) * CURRENT_SHARE[segment]))
    for bed in beds[:current]:
        bed.status = "known"
        bench.stays.append(_live_in(bench, bed, _nearby(codes, bed.house, bench.rng)))
    for bed in beds[current:]:
        bed.status = "unknown"
        bed.taken_from = bench.day - timedelta(days=bench.rng.randint(10, 260))
    return codes


def _nearby(codes: list[str], house: House, rng: Random) -> str:
    """Take a municipality off the list, the house's own one rather than another."""
    own = str(house.facility.municipality)
    if own in codes and rng.random() < 0.5:
        codes.remove(own)
        return own
    return codes.pop()


def _live_in(bench: Workbench, bed: BedLine, municipality: str) -> Stay:
    """Somebody who lives there now, of an age that fits the house."""
    house, rng, day = bed.house, bench.rng, bench.day
    low, high = house.window
    birth = birth_date(rng.randint(low, high), day, rng)
    starts = max(day - timedelta(days=_days_here(house, rng)), youngest_start(birth, house.facility.age_min))
    starts = min(starts, day - timedelta(days=1 + rng.randrange(9)))
    stay = Stay(bed, municipality, max_birth(birth, starts), starts)
    bed.taken_from, bed.now, bed.earliest, bed.latest = starts, stay, stay, stay
    return stay


def _days_here(house: House, rng: Random) -> int:
    """How long somebody has been there; in crisis care most came lately and some stay on far past the norm."""
    longest = house.shape.days[1]
    if house.segment is not Segment.CRISIS:
        return rng.randint(12, round(longest * rng.uniform(0.3, 1)))
    if rng.random() < 0.13:
        return rng.randint(29, 75)
    return 2 + int(25 * rng.random() ** 1.7)


def max_birth(birth: date, starts: date) -> date:
    """A baby is born before it moves in."""
    return min(birth, starts - timedelta(days=4))


def fits_age(house: House, birth: date, day: date) -> bool:
    """Whether the facility takes somebody born then on that day."""
    return birth < day and house.facility.age_min <= completed_years(birth, day) <= house.facility.age_max
