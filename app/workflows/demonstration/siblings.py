"""Brothers and sisters among the children who live somewhere: together, or apart with a reason."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from app.workflows.demonstration.forms import FAMILY_LIKE
from app.workflows.demonstration.workbench import Stay, Workbench
from matching.entities.children import SiblingGroup
from matching.entities.codes import Together
from matching.entities.identifiers import ChildId, SiblingGroupId

APART_REASONS = (
    "specialist_treatment",
    "threat",
    "serious_conflict",
    "suspected_abuse",
    "parentification",
    "childs_wish",
)
SPLIT_GROUPS = 34
"""Groups of a region's residents who live in different places."""


def add_group(bench: Workbench, children: list[ChildId], together: Together, reason: str = "") -> None:
    """Keep a sibling group."""
    number = SiblingGroupId(next(bench.numbers.groups))
    bench.made.sibling_groups.append(SiblingGroup(number, tuple(children), together, reason))


def level(rng: Random) -> tuple[Together, str]:
    """How strongly a group belongs together; apart always has a coded reason."""
    together = rng.choices((Together.PREFERRED, Together.REQUIRED, Together.APART), (74, 14, 12))[0]
    return together, rng.choice(APART_REASONS) if together is Together.APART else ""


def group_residents(bench: Workbench) -> set[ChildId]:
    """Make the groups of residents; returns the children who now belong to one."""
    grouped: set[ChildId] = set()
    alone: dict[str, list[Stay]] = {}
    for house in bench.houses:
        here = [bed.now for bed in house.beds if bed.now is not None and bed.now.child is not None]
        together = _brothers_and_sisters(here, bench.rng) if house.shape.code in FAMILY_LIKE else []
        if together:
            family = [stay.child for stay in together if stay.child is not None]
            _same_origin(bench, family)
            add_group(bench, family, Together.REQUIRED if bench.rng.random() < 0.2 else Together.PREFERRED)
            grouped.update(family)
        for stay in here:
            if stay.child not in grouped:
                alone.setdefault(stay.municipality, []).append(stay)
    _split_groups(bench, alone, grouped)
    return grouped


def _brothers_and_sisters(here: list[Stay], rng: Random) -> list[Stay]:
    """Two to four residents of one house from one municipality, at least a year apart in age."""
    for stay in here:
        family = [stay]
        for other in here:
            near = other.municipality == stay.municipality and other is not stay
            if near and all(abs((other.birth - one.birth).days) > 300 for one in family) and len(family) < 4:
                family.append(other)
        if len(family) > 1:
            return family if rng.random() < 0.6 else []
    return []


def _split_groups(bench: Workbench, alone: dict[str, list[Stay]], grouped: set[ChildId]) -> None:
    codes = [code for code in sorted(alone) if len(alone[code]) >= 6]
    for place in range(bench.scaled(SPLIT_GROUPS) if codes else 0):
        stays = alone[codes[place % len(codes)]]
        family = _different_houses(bench.rng.sample(stays, min(6, len(stays))), 2 + place % 2, grouped)
        if len(family) < 2:
            continue
        _same_origin(bench, family)
        together, reason = level(bench.rng)
        add_group(bench, family, together, reason or "no_joint_place")
        grouped.update(family)


def _different_houses(stays: list[Stay], number: int, grouped: set[ChildId]) -> list[ChildId]:
    found: list[Stay] = []
    for stay in stays:
        free = stay.child is not None and stay.child not in grouped
        if free and all(one.house is not stay.house and abs((one.birth - stay.birth).days) > 300 for one in found):
            found.append(stay)
    return [stay.child for stay in found[:number] if stay.child is not None]


def _same_origin(bench: Workbench, family: list[ChildId]) -> None:
    """Brothers and sisters come from one address."""
    eldest = bench.child(family[0])
    for child in family[1:]:
        bench.change_child(replace(bench.child(child), origin_postcode=eldest.origin_postcode))


def plausible_ages(number: int, low: int, high: int, rng: Random) -> list[int]:
    """Ages of brothers and sisters from oldest to youngest, within nine years."""
    high = min(high, 17)
    eldest = rng.randint(min(high, low + number), high)
    gaps = [rng.choice((1, 1, 2, 2, 3)) for _ in range(number - 1)]
    ages = [eldest]
    for gap in gaps:
        ages.append(max(low, ages[-1] - gap))
    return ages
