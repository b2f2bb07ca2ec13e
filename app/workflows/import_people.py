"""A list of people comes in: who lives where since when, or who waits for what.

The same road as lists of vacancies: read, lay beside the register, show, write in one transaction.

    settings = PeopleSettings(kind=PeopleKind.PLACEMENTS, lookup=…, region=…, today=…)
    preview = preview_people(register, actor, path, settings, progress, cancelled)   # writes nothing
    preview = compare_people(register, actor, preview, settings)        # again, without reading the file
    result = apply_people(register, actor, preview, settings)           # one transaction

`register` is None while there is no register yet. `apply_people` reads the register again: if it is no longer
what the preview showed, nothing is written and `PreviewOutdated` asks to look again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from app.exchange.file_reading import read_file
from app.exchange.list_types import ListProblem
from app.exchange.locations import PlaceLookup
from app.exchange.people.people_recognition import recognise_people
from app.exchange.people.people_types import (
    KnownPlaces,
    PeopleKind,
    PeopleList,
    PeopleOptions,
    PersonColumn,
)
from app.exchange.people.person_plan import GroupPlan, PeoplePlans, PersonPlan, RegisterState
from app.exchange.people.placement_plan import plan_placements
from app.exchange.people.request_plan import plan_requests
from app.exchange.plain_text import plain
from app.exchange.reconciliation import Outcome
from app.workflows.import_corrections import remembered_part
from app.workflows.import_vacancies import PreviewOutdated
from app.workflows.people_writing import write_people
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor
from matching.entities.facilities import Region
from matching.entities.identifiers import FacilityId, ImportId

Progress = Callable[[int, int], None]
__all__ = [
    "PeopleKind", "PeoplePreview", "PeopleResult", "PeopleSettings", "PreviewOutdated", "apply_people",
    "compare_people", "preview_people",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class PeopleSettings:
    """What taking in needs besides the file. `columns` are a person's corrections (heading → kind).

    `same_child` answers the question whether two case numbers are one child: number in the list → number in
    the register, or the list's own number again for another child.
    """

    kind: PeopleKind
    lookup: PlaceLookup
    region: Region
    today: date
    provider: str | None = None
    columns: Mapping[str, PersonColumn] | None = None
    same_child: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PeoplePreview:
    """What a file says and what it would do. Nothing was written."""

    kind: PeopleKind
    file_name: str
    content_hash: str
    content: bytes = field(repr=False, compare=False)
    recognised: PeopleList
    planned: PeoplePlans = field(default_factory=PeoplePlans)
    planning_problems: tuple[ListProblem, ...] = ()

    @property
    def plans(self) -> tuple[PersonPlan, ...]:
        """What each row means, in the order of the list; who is missing from it last."""
        return self.planned.rows

    @property
    def groups(self) -> tuple[GroupPlan, ...]:
        """Brothers and sisters that would be stored."""
        return self.planned.groups

    @property
    def problems(self) -> tuple[ListProblem, ...]:
        """Every cell and row that could not be used, in the order of the list."""
        order = {sheet.name: number for number, sheet in enumerate(self.recognised.sheets)}
        found = [*self.recognised.problems, *self.planning_problems]
        return tuple(sorted(found, key=lambda one: (order.get(one.sheet, 0), one.row)))

    @property
    def can_be_applied(self) -> bool:
        """Whether there is a usable row at all."""
        return any(plan.listed is not None for plan in self.plans)

    @property
    def would_write(self) -> bool:
        """Whether applying would change the register; the same list again does not."""
        return bool(self.groups) or any(plan.writes for plan in self.plans)

    def counts(self) -> dict[Outcome, int]:
        """Rows per outcome."""
        found = dict.fromkeys(Outcome, 0)
        for plan in self.plans:
            found[plan.outcome] += 1
        return found


@dataclass(frozen=True, slots=True)
class PeopleResult:
    """What was written. `import_id` None: the register already said all of this."""

    file_name: str
    import_id: ImportId | None
    counts: Mapping[Outcome, int]
    conflict_tasks: int
    facilities: frozenset[FacilityId] = frozenset()
    kinds: frozenset[str] = frozenset()
    """Kinds of records that changed, for the one signal that tells every page."""


def _no_progress(done: int, total: int) -> None:
    """Nobody is watching."""


def preview_people(
    register: Register | None,
    actor: Actor | None,
    path: Path,
    settings: PeopleSettings,
    progress: Progress = _no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> PeoplePreview:
    """Read a list and lay it beside the register. Raises `ListError`, `ListReadingCancelled`."""
    file = read_file(path)
    content = path.read_bytes()
    known, columns = KnownPlaces(), settings.columns
    if register is not None and actor is not None:
        with register.read(actor) as work:
            known = known_places(work)
            columns = {**_remembered_columns(work, path.name, settings.kind), **(settings.columns or {})}
    options = PeopleOptions(
        settings.lookup,
        frozenset(settings.region.municipalities),
        settings.today,
        known,
        settings.provider,
        columns,
    )
    recognised = recognise_people(file, settings.kind, options, progress, cancelled)
    digest = hashlib.sha256(content).hexdigest()
    preview = PeoplePreview(settings.kind, path.name, digest, content, recognised)
    return compare_people(register, actor, preview, settings)


def compare_people(
    register: Register | None, actor: Actor | None, preview: PeoplePreview, settings: PeopleSettings
) -> PeoplePreview:
    """Lay a list that has been read beside the register, again if need be; the file is not read a second time."""
    if register is None or actor is None:
        return _planned(preview, RegisterState(), settings)
    with register.read(actor) as work:
        return _planned(preview, register_state(work), settings)


def apply_people(
    register: Register,
    actor: Actor,
    preview: PeoplePreview,
    settings: PeopleSettings,
    progress: Progress = _no_progress,
) -> PeopleResult:
    """Write what the preview showed, in one transaction. Raises `PreviewOutdated`; register errors pass."""
    with register.begin(actor) as work:
        work.end_expired(settings.today)
        fresh = _planned(preview, register_state(work), settings)
        if fresh.planned != preview.planned:
            raise PreviewOutdated(preview.file_name)
        written = write_people(work, fresh, progress)
        if written.anything:
            if settings.columns:
                source = f"file:{remembered_part(preview.file_name)}"
                corrections = {heading: (kind.value, None) for heading, kind in settings.columns.items()}
                work.imports.remember_corrections(preview.kind.value, source, corrections)
            work.commit()
    return PeopleResult(
        preview.file_name, written.import_id, preview.counts(), written.tasks, written.facilities, written.kinds
    )


def known_places(work: Work) -> KnownPlaces:
    """The names of facilities and providers, to recognise columns, sheets and titles by."""
    facilities: dict[str, set[str]] = {}
    for facility in work.facilities.all():
        if facility.name:
            facilities.setdefault(plain(facility.name), set()).add(facility.municipality)
    return KnownPlaces(
        {name: frozenset(codes) for name, codes in facilities.items()},
        {plain(provider.name): provider.name for provider in work.providers.all()},
    )


def register_state(work: Work) -> RegisterState:
    """Everything a list of people is laid beside."""
    return RegisterState(
        work.providers.all(),
        work.facilities.all(),
        work.beds.all(),
        work.occupancies.all(),
        work.children.all(),
        work.sibling_groups.all(),
        work.requests.all(),
    )


def _planned(preview: PeoplePreview, state: RegisterState, settings: PeopleSettings) -> PeoplePreview:
    plan = plan_placements if preview.kind is PeopleKind.PLACEMENTS else plan_requests
    planned, problems = plan(preview.recognised, state, settings.today, settings.same_child)
    return replace(preview, planned=planned, planning_problems=problems)


def _remembered_columns(work: Work, file_name: str, kind: PeopleKind) -> dict[str, PersonColumn]:
    """What a person said before that headings mean in lists of this file name."""
    if not work.may_read("imports"):
        return {}
    source = f"file:{remembered_part(file_name)}"
    return {
        heading: PersonColumn(column)
        for heading, (column, _) in work.imports.corrections(kind.value, source).items()
        if column in set(PersonColumn)
    }
