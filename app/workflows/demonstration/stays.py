"""From rough work to occupancies: who lives where, what is closed, and who is a weekend guest."""

from __future__ import annotations

from datetime import date, timedelta

from app.workflows.demonstration.workbench import BedLine, Stay, Workbench
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind, Segment
from matching.entities.identifiers import BedId, OccupancyId, RequestId

GUESTS = 22
"""Children of family homes who come to a respite group next weekend, in a region."""
CLOSED_REASONS = ("verbouwing", "te weinig begeleiders", "rust in de groep", "brandveiligheid")


def make_occupancies(bench: Workbench, requests: dict[int, RequestId]) -> None:
    """All occupancies except kept and held beds; `requests` gives the request behind a stay (by its identity)."""
    for stay in bench.stays:
        bench.made.occupancies.append(_lives(bench, stay, requests.get(id(stay))))
    for house in bench.houses:
        for bed in house.beds:
            if bed.status == "unknown":
                _unknown(bench, bed)
            elif bed.status == "closed":
                _closed(bench, bed)
    _weekend_guests(bench)


def expect_ends(bench: Workbench) -> None:
    """Say of part of the residents when they are expected to leave; now and then that day has passed already."""
    for stay in bench.stays:
        shape = stay.house.shape
        if stay.ends is not None or stay.expected_end is not None or bench.rng.random() >= shape.expected_end:
            continue
        ahead = bench.rng.randint(2, 30) if shape.segment is Segment.CRISIS else bench.rng.randint(15, 280)
        late = bench.rng.random() < 0.12
        stay.expected_end = bench.day + timedelta(days=-bench.rng.randint(1, 12) if late else ahead)
        if stay.expected_end <= stay.starts:
            stay.expected_end = stay.starts + timedelta(days=30)


def _lives(bench: Workbench, stay: Stay, request: RequestId | None) -> Occupancy:
    return Occupancy(
        id=OccupancyId(next(bench.numbers.occupancies)),
        bed=BedId(stay.bed.id),
        kind=OccupancyKind.LIVES,
        starts=stay.starts,
        ends=stay.ends,
        child=stay.child,
        request=request,
        expected_end=stay.expected_end,
        end_reason=_end_reason(bench, stay),
    )


def _end_reason(bench: Workbench, stay: Stay) -> str:
    """Why a stay ended: a breakdown or a plan when another followed at once, home otherwise."""
    if stay.ends is None or stay.end_reason:
        return stay.end_reason
    if stay.later is not None and stay.later.starts == stay.ends:
        same = stay.later.segment is stay.segment
        return "breakdown" if bench.rng.random() < (0.6 if same else 0.15) else "planned_move_on"
    words = ("returned_home", "planned_move_on", "breakdown", "adult", "other_region", "provider_stops")
    weights = (70, 8, 8, 6, 6, 2) if stay.segment is not Segment.CRISIS else (88, 4, 4, 0, 4, 0)
    return bench.rng.choices(words, weights)[0]


def _unknown(bench: Workbench, bed: BedLine) -> None:
    """A list said "occupied"; now and then it also said until when."""
    starts = bench.day - timedelta(days=bench.rng.randint(10, 200))
    if bed.latest is not None and bed.latest.ends is not None:
        starts = max(starts, bed.latest.ends)
    chance = 0.05 if bed.house.segment is Segment.LIVING else 0.16
    ahead = bench.day + timedelta(days=bench.rng.randint(4, 150))
    _cover(
        bench, bed, OccupancyKind.OCCUPIED_UNKNOWN, starts, None, ahead if bench.rng.random() < chance else None
    )


def _closed(bench: Workbench, bed: BedLine) -> None:
    starts = bench.day - timedelta(days=bench.rng.randint(2, 90))
    ends = bench.day + timedelta(days=bench.rng.randint(10, 120)) if bench.rng.random() < 0.6 else None
    _cover(bench, bed, OccupancyKind.CLOSED, starts, ends, None, note=bench.rng.choice(CLOSED_REASONS))


def _cover(
    bench: Workbench,
    bed: BedLine,
    kind: OccupancyKind,
    starts: date,
    ends: date | None,
    expected: date | None,
    note: str = "",
) -> None:
    bench.made.occupancies.append(
        Occupancy(
            id=OccupancyId(next(bench.numbers.occupancies)),
            bed=BedId(bed.id),
            kind=kind,
            starts=starts,
            ends=ends,
            expected_end=expected,
            note=note,
        )
    )


def _weekend_guests(bench: Workbench) -> None:
    """Family-home parents have a weekend off in four weeks: their children are guests of a respite group then."""
    friday = bench.day + timedelta(days=(4 - bench.day.weekday()) % 7 or 7)
    beds = [
        bed
        for house in bench.houses
        if house.shape.code == "respite"
        for bed in house.beds
        if bed.status == "free"
    ]
    children = [
        stay
        for stay in bench.stays
        if stay.ends is None and stay.house.shape.code == "family_home" and stay.later is None
    ]
    number = min(bench.scaled(GUESTS), len(beds) // 3, len(children))
    for bed, stay in zip(bench.rng.sample(beds, number), bench.rng.sample(children, number), strict=True):
        friday_of = friday + timedelta(days=7 * bench.rng.randrange(2))
        bench.made.occupancies.append(
            Occupancy(
                id=OccupancyId(next(bench.numbers.occupancies)),
                bed=BedId(bed.id),
                kind=OccupancyKind.RESPITE_GUEST,
                starts=friday_of,
                ends=friday_of + timedelta(days=2),
                child=stay.child,
                note="weekend vrij van het gezinshuis",
            )
        )
