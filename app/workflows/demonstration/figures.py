"""The published figures of a region and how they are spread over municipalities and providers.

Source: see the `source` line of `resources/sample_data/twente_2021.json`. Clients here are "slots": one child at
one provider in one segment in the past year. A child with two stays fills two slots, which is why the municipal
rows add up to more than the printed totals.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from matching.entities.codes import Segment

LISTED_SHARE = {Segment.LIVING: 0.80, Segment.STAY: 0.72, Segment.CRISIS: 0.985}
"""Assumed share of the largest (listed) providers in all slots: the source lists them, not the small ones."""


@dataclass(frozen=True, slots=True)
class RegionFigures:
    """Published totals: clients per municipality and segment, and the largest providers per segment."""

    clients: Mapping[str, Mapping[Segment, int]]
    unique_clients: Mapping[Segment, int]
    provider_numbers: Mapping[Segment, int]
    largest: Mapping[Segment, tuple[int, ...]]
    served: Mapping[Segment, tuple[int, ...]]
    referrers: Mapping[Segment, Mapping[str, float]]

    def total(self, segment: Segment) -> int:
        """Sum of the municipal rows."""
        return sum(row[segment] for row in self.clients.values())

    def share_moved(self, segment: Segment) -> float:
        """Share of the slots that belong to a child that already has one in the segment."""
        return max(0.0, 1 - self.unique_clients[segment] / self.total(segment))


def read_figures(document: Mapping[str, Any]) -> RegionFigures:
    """The figures out of the published document (the JSON in `sample_data`)."""
    table = document["clients_per_municipality"]
    columns = {Segment(name): place for place, name in enumerate(table["columns"]) if place >= 2}
    largest = document["clients_of_largest_providers"]
    served = document["municipalities_served_by_largest_providers"]
    return RegionFigures(
        clients={row[0]: {segment: row[place] for segment, place in columns.items()} for row in table["rows"]},
        unique_clients={segment: table["printed_totals"][segment] for segment in Segment},
        provider_numbers={segment: document["providers"][segment] for segment in Segment},
        largest={segment: tuple(largest[segment]) for segment in Segment},
        served={segment: tuple(served[segment]) for segment in Segment},
        referrers={segment: dict(document["referrer_share"][segment]) for segment in Segment},
    )


def apportion(total: int, weights: Sequence[float], minimum: int = 0) -> list[int]:
    """Whole numbers in proportion to `weights` that add up to `total` (largest remainders), each ≥ `minimum`."""
    spare = total - minimum * len(weights)
    if spare < 0 or not weights:
        raise ValueError(f"{total} cannot be spread over {len(weights)} with at least {minimum} each")
    whole = sum(weights) or 1.0
    exact = [spare * weight / whole for weight in weights]
    parts = [int(part) for part in exact]
    order = sorted(range(len(parts)), key=lambda place: (parts[place] - exact[place], place))
    for place in order[: spare - sum(parts)]:
        parts[place] += 1
    return [part + minimum for part in parts]


def municipal_clients(
    figures: RegionFigures, sizes: Mapping[str, int], rng: Random
) -> dict[Segment, dict[str, int]]:
    """Slots per segment and municipality: the published rows, or the same totals spread by size where none exist.

    `sizes` gives for every municipality a measure of its size (number of postcodes).
    """
    result: dict[Segment, dict[str, int]] = {}
    known = all(code in figures.clients for code in sizes)
    for segment in Segment:
        if known:
            weights = [float(figures.clients[code][segment]) for code in sizes]
        else:
            weights = [size**1.3 * rng.uniform(0.8, 1.2) for size in sizes.values()]
        result[segment] = dict(
            zip(sizes, apportion(figures.total(segment), weights, 0 if known else 2), strict=True)
        )
    return result


def provider_slots(figures: RegionFigures, segment: Segment) -> list[int]:
    """Slots per provider, largest first: the listed ones in their published proportion, then the small ones."""
    listed = figures.largest[segment]
    total = figures.total(segment)
    small = figures.provider_numbers[segment] - len(listed)
    listed_total = round(total * LISTED_SHARE[segment])
    head = apportion(listed_total, listed)
    tail = apportion(total - listed_total, [1 / (8 + place) for place in range(small)], 1)
    return head + tail


def served_numbers(
    figures: RegionFigures, segment: Segment, slots: Sequence[int], municipalities: int
) -> list[int]:
    """How many municipalities each provider serves: published for the largest, one to four for the small ones."""
    published = figures.served[segment]
    of = max(len(figures.clients), 1)
    return [
        max(1, min(amount, municipalities, round(published[place] * municipalities / of)))
        if place < len(published)
        else max(1, min(amount, municipalities, 1 + place % 4))
        for place, amount in enumerate(slots)
    ]


def spread_over_municipalities(
    slots: Sequence[int], served: Sequence[int], clients: Mapping[str, int], rng: Random
) -> list[dict[str, int]]:
    """Slots per provider and municipality, with both margins exact and the served numbers as asked.

    Who serves few municipalities chooses first; the all-round providers take what is left.
    """
    left = dict(clients)
    result: list[dict[str, int]] = [{} for _ in slots]
    for place in sorted(range(len(slots)), key=lambda one: (served[one], slots[one], one)):
        chosen = _serve(left, served[place], slots[place], rng)
        own = result[place]
        for turn in range(slots[place]):
            code = _next_municipality(chosen, own, left, clients, first_round=turn < len(chosen))
            own[code] = own.get(code, 0) + 1
            left[code] -= 1
    return result


def _serve(left: Mapping[str, int], number: int, slots: int, rng: Random) -> list[str]:
    """`number` municipalities with together at least `slots` clients left, the larger the likelier."""
    open_codes = [code for code in left if left[code] > 0]
    order = sorted(open_codes, key=lambda code: -(rng.random() ** (1 / left[code])))
    chosen, rest = order[:number], order[number:]
    by_size = sorted(rest, key=lambda code: (left[code], code))
    while by_size and sum(left[code] for code in chosen) < slots:
        chosen.append(by_size.pop())
        if len(chosen) > number and sum(left[code] for code in chosen) - min(left[c] for c in chosen) >= slots:
            chosen.remove(min(chosen, key=lambda code: (left[code], code)))
    return chosen


def _next_municipality(
    chosen: Sequence[str],
    own: Mapping[str, int],
    left: Mapping[str, int],
    clients: Mapping[str, int],
    first_round: bool,
) -> str:
    """First one client of each, then where the largest part of the clients is still without a provider."""
    candidates = [code for code in chosen if left[code] > 0 and not (first_round and code in own)]
    candidates = candidates or [code for code in left if left[code] > 0]
    return max(candidates, key=lambda code: (left[code] / clients[code], code))
