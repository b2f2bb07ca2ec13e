"""The command `demo`: makes a register with an invented region in it and says what was made."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from app.translation import full_day, text, word
from app.workflows.demonstration.figures import RegionFigures, read_figures
from app.workflows.demonstration.measuring import PastYear, ShareRow, compare, past_year
from app.workflows.demonstration.region import DemonstrationOrder, DemonstrationRegion
from app.workflows.demonstration.storing import Materials, make_demonstration
from app.workflows.demonstration.territory import PostcodePoint, Size
from matching.entities.codes import OccupancyKind, RequestState, Segment

DONE, NOTHING_WRITTEN = 0, 2
DEFAULT_REGION = "JZ14"
Say = Callable[[str], None]


class DemonstrationTables(Protocol):
    """What of the geography the demonstration needs (see the tables of `resources.loader`)."""

    @property
    def postcodes(self) -> tuple[str, ...]: ...
    @property
    def postcode_places(self) -> tuple[str, ...]: ...
    @property
    def postcode_municipalities(self) -> tuple[str, ...]: ...
    @property
    def postcode_points(self) -> Any: ...
    @property
    def municipality_codes(self) -> tuple[str, ...]: ...
    @property
    def municipality_names(self) -> tuple[str, ...]: ...
    @property
    def regions(self) -> tuple[dict[str, Any], ...]: ...


def run_demo(
    options: Namespace,
    day: date,
    tables: DemonstrationTables,
    figures: Mapping[str, Any],
    policy: Mapping[str, Any],
    say: Say,
    tell_progress: Say,
) -> int:
    """Run the command. Exit codes: 0 done, 2 nothing written; register errors go to the caller."""
    region = next((one for one in tables.regions if one["code"] == options.region), None)
    if region is None:
        known = ", ".join(f"{one['code']} ({one['name']})" for one in tables.regions)
        say(text("demo.unknown_region", region=options.region, known=known))
        return NOTHING_WRITTEN
    order = DemonstrationOrder(
        region["code"], region["name"], tuple(region["municipalities"]), Size(options.size), options.seed, day
    )
    materials = demonstration_materials(tables, figures, policy)
    address: Path | str = options.database if "://" in options.database else Path(options.database)
    built = make_demonstration(
        address,
        order,
        materials,
        lambda what, done, of: tell_progress(text(f"demo.progress.{what}", done=done, of=of)),
    )
    for line in _summary(built, materials.figures, shown_address(options.database)):
        say(line)
    return DONE


def demonstration_materials(
    tables: DemonstrationTables, figures: Mapping[str, Any], policy: Mapping[str, Any]
) -> Materials:
    """Figures, postcodes, municipalities and policy as the workflow wants them."""
    columns = (tables.postcodes, tables.postcode_places, tables.postcode_municipalities, tables.postcode_points)
    points = [
        PostcodePoint(digits, place, municipality, float(point[0]), float(point[1]))
        for digits, place, municipality, point in zip(*columns, strict=True)
    ]
    municipalities = list(zip(tables.municipality_codes, tables.municipality_names, strict=True))
    return Materials(read_figures(figures), points, municipalities, policy)


def shown_address(database: str) -> str:
    """The address as it may be shown: never with a password."""
    from db.opening import shown

    return shown(database if "://" in database else Path(database))


def _summary(built: DemonstrationRegion, figures: RegionFigures, address: str) -> list[str]:
    made, day = built.entities, built.order.day
    covered = {one.bed for one in made.occupancies if one.starts <= day and (one.ends is None or one.ends > day)}
    states = [one.state for one in made.requests]
    year = past_year(made, day)
    return [
        text("demo.made", region=built.region.name, address=address, day=full_day(day), seed=built.order.seed),
        text(
            "demo.supply",
            providers=len(made.providers),
            facilities=len(made.facilities),
            beds=len(made.beds),
            free=sum(bed.id not in covered for bed in made.beds),
        ),
        text(
            "demo.demand",
            open=states.count(RequestState.OPEN),
            drafts=states.count(RequestState.DRAFT),
            children=len(made.children),
            groups=len(made.sibling_groups),
        ),
        _kept(built, day),
        text("demo.year", **{segment.value: year.segments[segment] for segment in Segment}),
        *_calibration(built, year, figures),
        text("demo.invented"),
    ]


def _kept(built: DemonstrationRegion, day: date) -> str:
    """How many beds are kept or held on the day."""
    now = [one for one in built.entities.occupancies if one.starts <= day and (one.ends is None or one.ends > day)]
    return text(
        "demo.kept",
        kept=sum(one.kind is OccupancyKind.KEPT for one in now),
        held=sum(one.kind is OccupancyKind.HELD for one in now),
        stops=len(built.entities.admission_stops),
    )


def _calibration(built: DemonstrationRegion, year: PastYear, figures: RegionFigures) -> list[str]:
    """The largest difference with the published shares; only said where the published region is shown alone."""
    if built.order.size is not Size.REGION:
        return []
    worst: ShareRow = max(compare(year, figures), key=lambda row: row.deviation)
    table, name = (_in_dutch(part) for part in (worst.table, worst.name))
    return [text("demo.calibration", points=worst.deviation, table=table, name=name)]


def _in_dutch(name: str) -> str:
    """A name of a table or row with the words for segments in it."""
    for segment in Segment:
        name = name.replace(segment.value, word("segment", segment.value))
    return name
