"""Measures a demonstration against the published figures, from its entities alone.

A client is a child that lived in a bed of the segment at some time in the past 365 days.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.workflows.demonstration.figures import RegionFigures
from app.workflows.demonstration.forms import SHAPES
from app.workflows.demonstration.workbench import Entities
from matching.entities.codes import OccupancyKind, Segment


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One published number with its share of the sum of its list, beside the share in the demonstration."""

    table: str
    name: str
    listed: int
    counted: int
    listed_share: float
    counted_share: float

    @property
    def deviation(self) -> float:
        """Difference in percentage points."""
        return abs(self.counted_share - self.listed_share) * 100


@dataclass(frozen=True, slots=True)
class PastYear:
    """Clients of the past year: per segment, per (segment, municipality) and per (segment, provider)."""

    segments: Mapping[Segment, int]
    municipalities: Mapping[tuple[Segment, str], int]
    providers: Mapping[tuple[Segment, int], int]
    provider_numbers: Mapping[Segment, int]
    served: Mapping[tuple[Segment, int], int]


def past_year(made: Entities, day: date) -> PastYear:
    """Count the clients."""
    found: set[tuple[Segment, int, int]] = set()
    year_ago = day - timedelta(days=365)
    facilities = {one.id: one for one in made.facilities}
    house = {bed.id: facilities[bed.facility] for bed in made.beds}
    for one in made.occupancies:
        past = one.ends is None or one.ends > year_ago
        if one.kind is OccupancyKind.LIVES and one.child is not None and past and one.starts <= day:
            facility = house[one.bed]
            found.add((SHAPES[facility.care_form].segment, facility.provider, one.child))
    return _counted(found, {child.id: child.responsible.municipality for child in made.children})


def _counted(found: set[tuple[Segment, int, int]], home: Mapping[int, str]) -> PastYear:
    segments: dict[Segment, set[int]] = {segment: set() for segment in Segment}
    municipalities: dict[tuple[Segment, str], set[int]] = {}
    providers: dict[tuple[Segment, int], set[int]] = {}
    for segment, provider, child in found:
        segments[segment].add(child)
        municipalities.setdefault((segment, home[child]), set()).add(child)
        providers.setdefault((segment, provider), set()).add(child)
    return PastYear(
        segments={key: len(children) for key, children in segments.items()},
        municipalities={key: len(children) for key, children in municipalities.items()},
        providers={key: len(children) for key, children in providers.items()},
        provider_numbers={segment: sum(key[0] is segment for key in providers) for segment in Segment},
        served={key: len({home[child] for child in children}) for key, children in providers.items()},
    )


def compare(year: PastYear, figures: RegionFigures) -> list[ShareRow]:
    """Every published number beside its counterpart; providers are compared by rank.

    Municipalities of another region than the published one are left out.
    """
    rows: list[ShareRow] = []
    for segment in Segment:
        listed = {code: row[segment] for code, row in figures.clients.items()}
        counted = {code: year.municipalities.get((segment, code), 0) for code in listed}
        if any(counted.values()):
            rows += _rows(f"{segment} × gemeente", list(listed), list(listed.values()), list(counted.values()))
        largest = figures.largest[segment]
        sizes = sorted((number for key, number in year.providers.items() if key[0] is segment), reverse=True)
        names = [f"aanbieder {place + 1}" for place in range(len(largest))]
        rows += _rows(f"{segment} × grootste aanbieders", names, largest, sizes[: len(largest)])
    for code, row in figures.clients.items():
        counted_row = [year.municipalities.get((segment, code), 0) for segment in Segment]
        if any(counted_row):
            rows += _rows(f"{code} × segment", list(Segment), [row[segment] for segment in Segment], counted_row)
    return rows


def _rows(table: str, names: Sequence[str], listed: Sequence[int], counted: Sequence[int]) -> list[ShareRow]:
    listed_sum, counted_sum = sum(listed), sum(counted) or 1
    return [
        ShareRow(table, name, one, other, one / listed_sum, other / counted_sum)
        for name, one, other in zip(names, listed, counted, strict=True)
    ]
