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

from app.exchange.file_reading import content_of, read_content
from app.exchange.list_types import ListFile, ListProblem
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
from app.workflows.import_corrections import (
    NOTHING_SAID,
    ListCorrections,
    corrected_file,
    read_as_remembered,
)
from app.workflows.import_vacancies import TURN, PreviewOutdated
from app.workflows.people_writing import write_people
from db.errors import BedTaken, ChildLivesElsewhere, NotFound, StaleEdit
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor
from matching.entities.facilities import Region
from matching.entities.identifiers import ActId, FacilityId, ImportId

Progress = Callable[[int, int], None]
__all__ = [
    "PeopleKind", "PeoplePreview", "PeopleResult", "PeopleSettings", "PreviewOutdated", "apply_people",
    "compare_people", "preview_people", "preview_people_file",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class PeopleSettings:
    """What taking in needs besides the file. `said` are a person's corrections; they go before remembered ones.

    `same_child` answers the question whether two case numbers are one child: number in the list → number in
    the register, or the list's own number again for another child.
    """

    kind: PeopleKind
    lookup: PlaceLookup
    region: Region
    today: date
    provider: str | None = None
    said: ListCorrections = NOTHING_SAID
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
    remembered: ListCorrections = NOTHING_SAID
    """What a person said of earlier lists from this source."""

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
    act: ActId | None = None
    """What can be undone."""


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
    content = content_of(path)
    file = read_content(path.name, content)
    return preview_people_file(register, actor, file, content, settings, progress, cancelled)


def preview_people_file(
    register: Register | None,
    actor: Actor | None,
    file: ListFile,
    content: bytes,
    settings: PeopleSettings,
    progress: Progress = _no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> PeoplePreview:
    """The same for a file that is open, for instance again with other corrections. `content` are its bytes."""
    known = KnownPlaces()
    if register is not None and actor is not None:
        with register.read(actor) as work:
            known = known_places(work)

    def read(said: ListCorrections) -> PeopleList:
        options = PeopleOptions(
            settings.lookup, frozenset(settings.region.municipalities), settings.today, known, settings.provider,
            {key: (PersonColumn(kind), code) for key, (kind, code) in said.columns.items()},
        )  # fmt: skip
        return recognise_people(corrected_file(file, said), settings.kind, options, progress, cancelled)

    kind = settings.kind.value
    recognised, remembered = read_as_remembered(
        register, actor, kind, file.name, settings.said, read, lambda _: settings.provider
    )
    digest = hashlib.sha256(content).hexdigest()
    preview = PeoplePreview(settings.kind, file.name, digest, content, recognised, remembered=remembered)
    return compare_people(register, actor, preview, settings)


def compare_people(
    register: Register | None, actor: Actor | None, preview: PeoplePreview, settings: PeopleSettings
) -> PeoplePreview:
    """Lay a list that has been read beside the register, again if need be; the file is not read a second time."""
    if register is None or actor is None:
        return _planned(preview, RegisterState(), settings)
    with register.read(actor) as work:
        return _planned(preview, register_state(work, preview.kind), settings)


def apply_people(
    register: Register,
    actor: Actor,
    preview: PeoplePreview,
    settings: PeopleSettings,
    progress: Progress = _no_progress,
) -> PeopleResult:
    """Write what the preview showed, in one transaction. Raises `PreviewOutdated`; register errors pass."""
    with register.begin(actor) as work:
        work.take_turn(TURN)
        work.end_expired(settings.today)
        fresh = _planned(preview, register_state(work, preview.kind), settings)
        if fresh.planned != preview.planned:
            raise PreviewOutdated(preview.file_name)
        try:
            written = write_people(work, fresh, progress)
        except (StaleEdit, BedTaken, ChildLivesElsewhere, NotFound) as late:
            # On a server others write meanwhile: what they took is not taken from them.
            raise PreviewOutdated(preview.file_name) from late
        if written.anything:
            work.commit()
    return PeopleResult(
        preview.file_name, written.import_id, preview.counts(), written.tasks, written.facilities, written.kinds,
        written.act,
    )  # fmt: skip


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


def register_state(work: Work, kind: PeopleKind = PeopleKind.PLACEMENTS) -> RegisterState:
    """Everything a list of this kind is laid beside: who lives where, or who waits for what."""
    children, groups = work.children.all(), work.sibling_groups.all()
    if kind is PeopleKind.REQUESTS:
        return RegisterState(children=children, groups=groups, requests=work.requests.all())
    return RegisterState(
        work.providers.all(), work.facilities.all(), work.beds.all(), work.occupancies.all(), children, groups,
        work.requests.all(),
    )  # fmt: skip


def _planned(preview: PeoplePreview, state: RegisterState, settings: PeopleSettings) -> PeoplePreview:
    plan = plan_placements if preview.kind is PeopleKind.PLACEMENTS else plan_requests
    planned, problems = plan(preview.recognised, state, settings.today, settings.same_child)
    return replace(preview, planned=planned, planning_problems=problems)
