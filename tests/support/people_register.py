"""A register with houses and beds in which nobody is known: what a region starts its lists of people with."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.workflows.import_people import PeopleKind, PeoplePreview, PeopleSettings, preview_people
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.facilities import Region
from tests.support.netherlands import place_names
from tests.support.people_exports import Cell, write_xlsx

TODAY = date(2026, 11, 22)
_PEOPLE = (
    "sibling_members", "sibling_groups", "judgements", "vetoes", "proposals", "requests", "children", "tasks",
    "act_subjects", "act_steps", "acts",
)  # fmt: skip


def emptied_of_people(source: Path, target: Path) -> Path:
    """A copy of a register file in which every bed that is taken is taken by somebody unknown."""
    shutil.copy(source, target)
    with sqlite3.connect(target) as connection:
        connection.execute("pragma foreign_keys = off")
        connection.execute("delete from occupancies where ends <= '2026-11-22' or starts > '2026-11-22'")
        connection.execute("delete from occupancies where kind = 'respite_guest'")
        connection.execute(
            "update occupancies set kind = 'occupied_unknown', child = null, kept_kind = null, review_on = null, "
            "price_per_day = null, starts = '2026-11-15', ends = null where kind in ('lives', 'kept')"
        )
        connection.execute("update occupancies set child = null, request = null")
        for table in _PEOPLE:
            connection.execute(f"delete from {table}")
    connection.close()
    return target


def settings_for(kind: PeopleKind, region: Region, **more: object) -> PeopleSettings:
    """Settings on the day of the samples."""
    return PeopleSettings(kind, place_names(), region, TODAY, **more)  # type: ignore[arg-type]


def preview_of(
    register: Register,
    actor: Actor,
    folder: Path,
    kind: PeopleKind,
    rows: Sequence[Sequence[Cell]],
    **more: object,
) -> tuple[PeoplePreview, PeopleSettings]:
    """A sheet of rows as a preview beside the register, with the settings to apply it."""
    with register.read(actor) as work:
        settings = settings_for(kind, work.regions.current(), **more)
    path = write_xlsx(folder / "lijst.xlsx", {"Blad1": [list(row) for row in rows]})
    return preview_people(register, actor, path, settings), settings
