"""Builds a demonstration region out of figures, postcodes, a day and a seed: no files, no register."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from app.workflows.demonstration.availability import make_confirmations, make_stops
from app.workflows.demonstration.children import make_residents
from app.workflows.demonstration.decisions import decide
from app.workflows.demonstration.facilities import make_facilities
from app.workflows.demonstration.fallbacks import keep_beds, keep_homes
from app.workflows.demonstration.figures import RegionFigures
from app.workflows.demonstration.history import fill_history, link_moves
from app.workflows.demonstration.occupants import mark_beds, move_in
from app.workflows.demonstration.people import make_organisations, make_users
from app.workflows.demonstration.providers import make_contracts, make_providers, plan_providers
from app.workflows.demonstration.requests import make_requests
from app.workflows.demonstration.siblings import group_residents
from app.workflows.demonstration.stays import expect_ends, make_occupancies
from app.workflows.demonstration.territory import PostcodePoint, Size, by_municipality, parts_of, region_of
from app.workflows.demonstration.watched import First, watch
from app.workflows.demonstration.workbench import Entities, Numbers, Workbench
from matching.entities.administration import Organisation, User
from matching.entities.facilities import Region
from matching.entities.identifiers import MunicipalityCode

Progress = Callable[[int, int], None]
"""Called with the parts done and the parts in all."""


@dataclass(frozen=True, slots=True)
class DemonstrationOrder:
    """What is asked for: `code`, `name` and `municipalities` of the region, how large, which seed and day."""

    code: str
    name: str
    municipalities: tuple[str, ...]
    size: Size
    seed: int
    day: date


@dataclass(frozen=True)
class DemonstrationRegion:
    """Everything that goes into the register, with provisional ids that count from 1 per kind."""

    order: DemonstrationOrder
    region: Region
    entities: Entities
    organisations: Sequence[Organisation]
    users: Sequence[User]
    spoken: Mapping[tuple[str, int], int]
    """How many numbers of each letter and year were given, as in K-2026-0412."""


def build_region(
    order: DemonstrationOrder,
    figures: RegionFigures,
    postcodes: Iterable[PostcodePoint],
    municipality_names: Mapping[str, str],
    progress: Progress = lambda done, total: None,
) -> DemonstrationRegion:
    """The same order gives the same region, row by row.

    Raises ValueError when a municipality of the region has no postcode.
    """
    parts = parts_of(order.size, order.municipalities, by_municipality(postcodes))
    numbers, made = Numbers(), Entities()
    for place, part in enumerate(parts):
        build_part(
            Workbench(part, order.day, Random(f"{order.seed}-{order.code}-{place}"), numbers, made), figures
        )
        progress(place + 1, len(parts))
    region = region_of(order.size, order.code, order.name, parts)
    names = {MunicipalityCode(code): name for code, name in municipality_names.items()}
    organisations = make_organisations(region, made.providers, names)
    return DemonstrationRegion(order, region, made, organisations, make_users(organisations), numbers.spoken)


def build_part(bench: Workbench, figures: RegionFigures) -> None:
    """One region's worth, from the figures to the waiting list."""
    first_request = len(bench.made.requests) + 1
    first = First.of(bench.made)
    plan_providers(bench, figures)
    make_providers(bench, len(bench.made.providers) + 1)
    make_facilities(bench)
    make_contracts(bench)
    mark_beds(bench)
    fill_history(bench, move_in(bench))
    keep_homes(bench)
    link_moves(bench, figures)
    expect_ends(bench)
    make_residents(bench)
    grouped = group_residents(bench)
    behind = make_requests(bench, figures, grouped)
    keep_beds(bench)
    decide(bench, first_request)
    make_occupancies(bench, behind)
    make_confirmations(bench)
    make_stops(bench)
    watch(bench, first)
