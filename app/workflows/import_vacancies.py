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
`PreviewOutdated` asks to look again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from app.exchange.file_reading import read_file
from app.exchange.list_types import (
    ColumnKind,
    ListedFacility,
    ListProblem,
    ProviderSource,
    RecognisedList,
)
from app.exchange.locations import PlaceLookup
from app.exchange.plain_text import tidy
from app.exchange.recognition import ReadingOptions, recognise
from app.exchange.reconciliation import Outcome, ProviderPlan, ProviderState, plan_provider
from app.workflows.list_writing import WrittenList, write_plans
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor
from matching.entities.facilities import Region, VacancyConfirmation
from matching.entities.identifiers import FacilityId, ImportId

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ImportSettings:
    """What reading needs besides the file. `provider` is the name chosen by a person for lists that name none.

    `columns` are a person's corrections: heading → kind.
    """

    lookup: PlaceLookup
    region: Region
    today: date
    provider: str | None = None
    columns: Mapping[str, ColumnKind] | None = None


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
    file = read_file(path)
    options = ReadingOptions(
        settings.lookup,
        frozenset(settings.region.municipalities),
        settings.today,
        frozenset({settings.region.name}),
        columns=settings.columns,
    )
    recognised = recognise(file, options, progress, cancelled)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return compare_import(register, actor, ImportPreview(path.name, digest, recognised, ()), settings)


def compare_import(
    register: Register | None, actor: Actor | None, preview: ImportPreview, settings: ImportSettings
) -> ImportPreview:
    """Lay a list that has been read beside the register, again if need be; the file is not read a second time."""
    recognised = preview.recognised
    if register is None or actor is None:
        recognised = _with_provider(recognised, None, settings.provider)
        return replace(preview, recognised=recognised, plans=_plans_without_register(recognised, settings))
    with register.read(actor) as work:
        remembered = _remembered(work, preview.file_name)
        recognised = _with_provider(recognised, remembered, settings.provider)
        plans = _plans(work, recognised, settings)
        return replace(preview, recognised=recognised, plans=plans, remembered_provider=remembered)


def apply_import(
    register: Register, actor: Actor, preview: ImportPreview, settings: ImportSettings
) -> ImportResult:
    """Write what the preview showed, in one transaction. Raises `PreviewOutdated`; register errors pass."""
    with register.begin(actor) as work:
        work.end_expired(settings.today)
        plans = _plans(work, preview.recognised, settings)
        if plans != preview.plans and not _only_ids_differ(plans, preview.plans):
            raise PreviewOutdated(preview.file_name)
        written = write_plans(work, plans, preview.file_name, preview.content_hash, settings)
        _remember(work, preview, written)
        if written.anything:
            work.commit()
    return ImportResult(
        preview.file_name, written.import_id, preview.counts(), written.tasks, written.facilities, written.kinds
    )


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


def _plans_without_register(recognised: RecognisedList, settings: ImportSettings) -> tuple[ProviderPlan, ...]:
    day = _listed_on(recognised, settings)
    return tuple(
        plan_provider(name, listed, recognised.blocked_names, ProviderState(), day, settings.today)
        for name, listed in _by_provider(recognised).items()
    )


def _plans(work: Work, recognised: RecognisedList, settings: ImportSettings) -> tuple[ProviderPlan, ...]:
    day = _listed_on(recognised, settings)
    return tuple(
        plan_provider(name, listed, recognised.blocked_names, provider_state(work, name), day, settings.today)
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
    return ProviderState(
        provider,
        work.facilities.of_provider(provider.id),
        work.beds.of_provider(provider.id),
        work.occupancies.of_provider(provider.id),
        _confirmations(work, provider.id),
        bool(work.contracts.of_provider(provider.id)),
    )


def _confirmations(work: Work, provider: int) -> Mapping[FacilityId, tuple[VacancyConfirmation, ...]]:
    """What was said of each facility, newest first."""
    found: dict[FacilityId, list[VacancyConfirmation]] = {}
    for word in work.confirmations.of_provider(provider):
        found.setdefault(word.facility, []).append(word)
    return {facility: tuple(words) for facility, words in found.items()}


_CHANGING_PART = re.compile(
    r"(?:week|wk)[ _.-]*\d{1,2}|(?:19|20)\d\d[-_. ]?\d\d[-_. ]?\d\d|\d{1,2}[-_. ]\d{1,2}[-_. ](?:20)?\d\d|20\d\d"
)


def remembered_part(file_name: str) -> str:
    """What of a file name is remembered: all of it but week numbers and days, which change every week."""
    return _CHANGING_PART.sub("#", file_name.casefold())


def _remembered(work: Work, file_name: str) -> str | None:
    provider = work.imports.provider_of_file(remembered_part(file_name))
    found = None if provider is None else work.providers.find(provider)
    return None if found is None else found.name


def _remember(work: Work, preview: ImportPreview, written: WrittenList) -> None:
    """Only with a list of one provider, and only when something is kept anyway."""
    if written.anything and len(written.providers) == 1:
        work.imports.remember_file(remembered_part(preview.file_name), written.providers[0])
