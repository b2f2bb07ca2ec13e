"""A provider's list comes in: read it, lay it beside the register, show it, write it.

For the command and the import page alike; no Qt, no SQL, no sentences.

    settings = ImportSettings(lookup=…, region=…, today=…, provider=None)
    preview = preview_import(register, actor, path, settings, progress, cancelled)  # writes nothing
    preview = compare_import(register, actor, preview, settings)       # again, without reading the file
    result = apply_import(register, actor, preview, settings)          # one transaction

`register` is None while there is no register yet (the list is then laid beside nothing). `progress(done,
total)` counts rows and is called from the thread that calls; `cancelled()` is asked every few hundred rows
and ends the reading with `ListReadingCancelled`. `ListError` says why a file is no list.
`apply_import` reads the register again: if it is no longer what the preview showed, nothing is written and
`PreviewOutdated` asks to look again. What was read is what is kept: the preview holds the content of the file, so
a file that changes afterwards is another list.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from app.exchange.file_reading import content_of, read_content
from app.exchange.list_types import (
    ColumnKind,
    ColumnMeaning,
    ListedFacility,
    ListFile,
    ListProblem,
    ProviderSource,
    RecognisedList,
)
from app.exchange.locations import PlaceLookup
from app.exchange.plain_text import tidy
from app.exchange.provider_planning import plan_provider
from app.exchange.recognition import ReadingOptions, recognise
from app.exchange.reconciliation import Outcome, ProviderPlan, ProviderState
from app.workflows.import_corrections import (
    NOTHING_SAID,
    ListCorrections,
    corrected_file,
    read_as_remembered,
    remembered_part,
)
from app.workflows.list_writing import CONFLICT_TASK, WrittenList, write_plans
from db.errors import BedTaken, NotFound, StaleEdit
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor, Task
from matching.entities.facilities import Facility, Region, VacancyConfirmation
from matching.entities.identifiers import ActId, FacilityId, ImportId

LIST_KIND = "vacancies"
"""The kind of list, as `ListImport.kind` has it."""
BY_LIST = ("import", "undo", "conflict_answered")
"""Acts that do not correct a facility by hand."""
TURN = "imports"
"""Who takes in a list waits for who does the same: both would add the same new facilities."""

NO_FILE = ListFile("", "", ())
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ImportSettings:
    """What reading needs besides the file. `provider` is the name chosen by a person for lists that name none.

    `said` are a person's corrections; they go before what is remembered of earlier lists from the same source.
    """

    lookup: PlaceLookup
    region: Region
    today: date
    provider: str | None = None
    said: ListCorrections = NOTHING_SAID


class PreviewOutdated(Exception):
    """The register changed since the preview; show a new one before writing."""


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file says and what it would do. Nothing was written."""

    file_name: str
    content_hash: str
    recognised: RecognisedList
    plans: tuple[ProviderPlan, ...]
    remembered_provider: str | None = None
    """The provider this file name belonged to last time."""
    content: bytes = field(default=b"", repr=False, compare=False)
    """The file as it was read."""
    file: ListFile = field(default=NO_FILE, repr=False, compare=False)
    """Its cells, to read them again with other corrections."""
    remembered: ListCorrections = NOTHING_SAID
    """What a person said of earlier lists from this source."""

    @property
    def provider_unknown(self) -> bool:
        """Whether facilities have no provider: they are reported, not applied."""
        return any(one.provider is None for one in self.recognised.facilities)

    @property
    def can_be_applied(self) -> bool:
        """Whether there is a provider and a usable facility at all."""
        return any(plan.facilities for plan in self.plans)

    @property
    def problems(self) -> tuple[ListProblem, ...]:
        """Every cell that could not be used."""
        return self.recognised.problems

    @property
    def would_write(self) -> bool:
        """Whether applying would change the register; the same list again does not."""
        return any(one.writes for plan in self.plans for one in plan.facilities) or any(
            plan.provider is None and plan.facilities for plan in self.plans
        )

    def counts(self) -> dict[Outcome, int]:
        """Facilities per outcome."""
        return {outcome: sum(len(plan.with_outcome(outcome)) for plan in self.plans) for outcome in Outcome}


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was written. `import_id` None: the register already said all of this."""

    file_name: str
    import_id: ImportId | None
    counts: Mapping[Outcome, int]
    conflict_tasks: int
    facilities: frozenset[FacilityId] = frozenset()
    kinds: frozenset[str] = field(default_factory=frozenset)
    """Kinds of records that changed, for the one signal that tells every page."""
    act: ActId | None = None
    """The act that can be undone."""


def _no_progress(done: int, total: int) -> None:
    """Nobody is watching."""


def preview_import(
    register: Register | None,
    actor: Actor | None,
    path: Path,
    settings: ImportSettings,
    progress: Progress = _no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportPreview:
    """Read a list and lay it beside the register. Raises `ListError`, `ListReadingCancelled`."""
    content = content_of(path)
    file = read_content(path.name, content)
    return preview_file(register, actor, file, content, settings, progress, cancelled)


def preview_file(
    register: Register | None,
    actor: Actor | None,
    file: ListFile,
    content: bytes,
    settings: ImportSettings,
    progress: Progress = _no_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportPreview:
    """The same for a file that is open, for instance again with other corrections. `content` are its bytes."""
    recognised, remembered = _Reading(register, actor, file, settings, progress, cancelled).read()
    digest = hashlib.sha256(content).hexdigest()
    preview = ImportPreview(file.name, digest, recognised, (), None, content, file, remembered)
    return compare_import(register, actor, preview, settings)


@dataclass(frozen=True, slots=True)
class _Reading:
    """One reading of the cells of a file, with what people said of it and of lists like it."""

    register: Register | None
    actor: Actor | None
    file: ListFile
    settings: ImportSettings
    progress: Progress
    cancelled: Callable[[], bool]

    def read(self) -> tuple[RecognisedList, ListCorrections]:
        """The list, and what was remembered of it."""
        return read_as_remembered(
            self.register, self.actor, LIST_KIND, self.file.name, self.settings.said, self._as_said, _only_provider
        )

    def _as_said(self, said: ListCorrections) -> RecognisedList:
        settings = self.settings
        options = ReadingOptions(
            settings.lookup,
            frozenset(settings.region.municipalities),
            settings.today,
            frozenset({settings.region.name}),
            columns={key: ColumnMeaning(ColumnKind(kind), code) for key, (kind, code) in said.columns.items()},
        )
        return recognise(corrected_file(self.file, said), options, self.progress, self.cancelled)


def _only_provider(recognised: RecognisedList) -> str | None:
    """Whose list this is; None for a list of several."""
    return recognised.provider if len(recognised.providers) <= 1 else None


def compare_import(
    register: Register | None, actor: Actor | None, preview: ImportPreview, settings: ImportSettings
) -> ImportPreview:
    """Lay a list that has been read beside the register, again if need be; the file is not read a second time."""
    recognised = preview.recognised
    if register is None or actor is None:
        recognised = _with_provider(recognised, None, settings.provider)
        return replace(preview, recognised=recognised, plans=_plans({}, recognised, settings))
    with register.read(actor) as work:
        remembered = _remembered(work, preview.file_name)
        recognised = _with_provider(recognised, remembered, settings.provider)
        plans = _plans(_states(work, recognised), recognised, settings)
        return replace(preview, recognised=recognised, plans=plans, remembered_provider=remembered)


def apply_import(
    register: Register,
    actor: Actor,
    preview: ImportPreview,
    settings: ImportSettings,
    progress: Progress = _no_progress,
) -> ImportResult:
    """Write what the preview showed as one act in one transaction. Raises `PreviewOutdated`."""
    with register.begin(actor) as work:
        work.take_turn(TURN)
        work.end_expired(settings.today)
        states = _states(work, preview.recognised)
        plans = _plans(states, preview.recognised, settings)
        if plans != preview.plans and not _only_ids_differ(plans, preview.plans):
            raise PreviewOutdated(preview.file_name)
        tasks = {name: state.tasks for name, state in states.items()}
        try:
            written = _written(work, plans, tasks, preview, settings, progress)
        except (StaleEdit, BedTaken, NotFound) as late:
            # On a server others write meanwhile: what they took is not taken from them.
            raise PreviewOutdated(preview.file_name) from late
    return ImportResult(
        preview.file_name, written.import_id, preview.counts(), written.tasks, written.facilities, written.kinds,
        written.act,
    )  # fmt: skip


def _written(
    work: Work,
    plans: Sequence[ProviderPlan],
    tasks: Mapping[str, Sequence[Task]],
    preview: ImportPreview,
    settings: ImportSettings,
    progress: Progress,
) -> WrittenList:
    """Write the plans as one act and keep the file; nothing is kept when nothing changed."""
    names = [plan.name for plan in plans if plan.facilities]
    facts = {"file": preview.file_name, "provider": names[0] if len(names) == 1 else "", "kind": LIST_KIND}
    act = work.act("import", facts)
    written = write_plans(work, plans, preview.file_name, preview.content_hash, settings, act, tasks, progress)
    if written.import_id is not None:
        work.imports.keep_file(written.import_id, preview.content)
        _remember(work, preview, written)
        work.commit()
    return written


def _only_ids_differ(fresh: Sequence[ProviderPlan], shown: Sequence[ProviderPlan]) -> bool:
    """Whether a preview made without a register still holds for one that has just been made."""
    return all(plan.provider is None for plan in shown) and [
        (plan.name, [(one.outcome, one.listed) for one in plan.facilities]) for plan in fresh
    ] == [(plan.name, [(one.outcome, one.listed) for one in plan.facilities]) for plan in shown]


def _with_provider(recognised: RecognisedList, remembered: str | None, chosen: str | None) -> RecognisedList:
    """The provider where the list names none: the file name's from last time, else the one a person chose."""
    if recognised.provider is not None:
        return recognised
    wanted = tidy(chosen) if chosen else None
    name = remembered or wanted
    if not name or (wanted and wanted.casefold() != name.casefold()):
        # Two different names for one list: whose beds these are is not known, and a guess would mark the
        # other provider's places as no longer listed.
        return recognised
    source = ProviderSource.FILE_NAME if remembered else ProviderSource.OPTION
    facilities = tuple(one if one.provider else replace(one, provider=name) for one in recognised.facilities)
    return replace(recognised, provider=name, provider_source=source, facilities=facilities)


def _by_provider(recognised: RecognisedList) -> dict[str, list[ListedFacility]]:
    groups: dict[str, list[ListedFacility]] = {}
    for one in recognised.facilities:
        if one.provider is not None:
            groups.setdefault(one.provider, []).append(one)
    return groups


def _states(work: Work, recognised: RecognisedList) -> dict[str, ProviderState]:
    return {name: provider_state(work, name) for name in _by_provider(recognised)}


def _plans(
    states: Mapping[str, ProviderState], recognised: RecognisedList, settings: ImportSettings
) -> tuple[ProviderPlan, ...]:
    day, nothing = _listed_on(recognised, settings), ProviderState()
    return tuple(
        plan_provider(name, listed, recognised.blocked_names, states.get(name, nothing), day, settings.today)
        for name, listed in _by_provider(recognised).items()
    )


def _listed_on(recognised: RecognisedList, settings: ImportSettings) -> date:
    """The day the list speaks of: its own «peildatum», but never a day to come."""
    return min(recognised.as_of or settings.today, settings.today)


def provider_state(work: Work, name: str) -> ProviderState:
    """What the register holds of one provider."""
    provider = work.providers.by_name(name)
    if provider is None:
        return ProviderState()
    facilities = work.facilities.of_provider(provider.id)
    return ProviderState(
        provider,
        facilities,
        work.beds.of_provider(provider.id),
        work.occupancies.of_provider(provider.id),
        _confirmations(work, provider.id),
        bool(work.contracts.of_provider(provider.id)),
        work.tasks.of_provider(provider.id, CONFLICT_TASK),
        _corrected(work, provider.id, facilities),
    )


def _corrected(work: Work, provider: int, facilities: Sequence[Facility]) -> Mapping[FacilityId, frozenset[str]]:
    """Which fields of which facilities still say what people gave them by hand."""
    by_hand = work.facilities.changed_by_hand(provider, BY_LIST)
    found = {}
    for facility in facilities:
        values = by_hand.get(facility.id)
        if values:
            now = work.facilities.kept(facility)
            found[facility.id] = frozenset(name for name, given in values.items() if now.get(name) in given)
    return found


def _confirmations(work: Work, provider: int) -> Mapping[FacilityId, tuple[VacancyConfirmation, ...]]:
    """What was said of each facility, newest first."""
    found: dict[FacilityId, list[VacancyConfirmation]] = {}
    for word in work.confirmations.of_provider(provider):
        found.setdefault(word.facility, []).append(word)
    return {facility: tuple(words) for facility, words in found.items()}


def _remembered(work: Work, file_name: str) -> str | None:
    provider = work.imports.provider_of_file(remembered_part(file_name))
    found = None if provider is None else work.providers.find(provider)
    return None if found is None else found.name


def _remember(work: Work, preview: ImportPreview, written: WrittenList) -> None:
    """Only with a list of one provider."""
    if len(written.providers) == 1:
        work.imports.remember_file(remembered_part(preview.file_name), written.providers[0])
