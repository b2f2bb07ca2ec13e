"""Puts a demonstration region into a new register, all of it in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app.workflows.demonstration.calendar import moment
from app.workflows.demonstration.figures import RegionFigures
from app.workflows.demonstration.region import DemonstrationOrder, DemonstrationRegion, build_region
from app.workflows.demonstration.territory import PostcodePoint
from db.errors import RegisterExists
from db.opening import create_register
from db.register import Register
from db.transactions import Work
from matching.entities.codes import Role
from matching.entities.identifiers import UserId

Progress = Callable[[str, int, int], None]
"""Called with what is being made (`build`, `store`), how much is done and how much there is."""


@dataclass(frozen=True, slots=True)
class Materials:
    """What the demonstration is made of besides dice: handed in, because only start-up reads data files."""

    figures: RegionFigures
    postcodes: Sequence[PostcodePoint]
    municipalities: Sequence[tuple[str, str]]
    """Code and name of every municipality of the country."""
    policy: Mapping[str, Any]


def make_demonstration(
    address: Path | str,
    order: DemonstrationOrder,
    materials: Materials,
    progress: Progress = lambda what, done, of: None,
) -> DemonstrationRegion:
    """Make a new register with the demonstration in it; a file that could not be filled is taken away again.

    `RegisterExists` when there is something at the address already, ValueError when a municipality of the region
    has no postcode. Moments in the rows come from the day of the order, never from the clock.
    """
    if isinstance(address, Path) and address.exists():
        raise RegisterExists(str(address))
    built = build_region(
        order,
        materials.figures,
        materials.postcodes,
        dict(materials.municipalities),
        lambda done, total: progress("build", done, total),
    )
    register = create_register(
        address,
        region=built.region,
        policy=materials.policy,
        municipalities=materials.municipalities,
        clock=standing_clock(order.day),
    )
    try:
        store_region(register, built, progress)
    except BaseException:
        register.close()
        if register.is_file:
            _take_away(Path(address))
        raise
    register.close()
    return built


def standing_clock(day: date) -> Callable[[], datetime]:
    """A clock that says nine o'clock on that day, always."""
    return lambda: moment(day, 60)


def store_region(register: Register, built: DemonstrationRegion, progress: Progress) -> None:
    """Fill an empty register; the provisional ids become the ids, because a new register counts from 1 too."""
    with register.begin(register.actor(Role.ADMINISTRATOR)) as work:
        _take_numbers(work, built)
        steps = _steps(work, built)
        for place, (add, entities) in enumerate(steps):
            progress("store", place, len(steps))
            _store(add, entities)
        for judgement in built.entities.judgements:
            work.judgements.save(judgement)
        for veto in built.entities.vetoes:
            work.vetoes.save(veto)
        work.users.add_many(replace(user, id=UserId(0)) for user in built.users)
        work.commit()
        progress("store", len(steps), len(steps))


def _steps(
    work: Work, built: DemonstrationRegion
) -> list[tuple[Callable[[Iterable[Any]], Sequence[Any]], Sequence[Any]]]:
    made = built.entities
    return [
        (work.providers.add_many, made.providers),
        (work.facilities.add_many, made.facilities),
        (work.contracts.add_many, made.contracts),
        (work.beds.add_many, made.beds),
        (work.children.add_many, made.children),
        (work.sibling_groups.add_many, made.sibling_groups),
        (work.requests.add_many, made.requests),
        (work.occupancies.add_many, made.occupancies),
        (work.admission_stops.add_many, made.admission_stops),
        (work.confirmations.add_many, made.confirmations),
        (work.legal_checks.add_many, made.legal_checks),
        (work.waiting_reports.add_many, made.waiting_reports),
        (work.organisations.add_many, built.organisations),
    ]


def _take_numbers(work: Work, built: DemonstrationRegion) -> None:
    """Let the register count on from the numbers that were given here."""
    for (letter, year), count in sorted(built.spoken.items()):
        take = work.children.next_case_numbers if letter == "K" else work.requests.next_numbers
        take(date(year, 1, 1), count)


def _store(add: Callable[[Iterable[Any]], Sequence[Any]], entities: Sequence[Any]) -> None:
    stored = add(entities)
    if any(one.id != other.id for one, other in zip(stored, entities, strict=True)):
        raise RuntimeError("a new register did not count from 1")


def _take_away(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
