"""The providers of the register: one line each, and one of them with everything a matcher asks about it.

Plain data, made beside the interface from the register as the pages look at it. Knows no screen.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.translation import in_natural_order
from app.workflows.act_history import HistoryLine, history_lines
from app.workflows.live_register import RegisterView
from app.workflows.vacancy_columns import AGEING_DAYS, FOR_EVER, VacancyColumns
from db.access import Access
from db.errors import NotFound
from db.register import Register
from db.transactions import Work
from matching.entities.administration import Actor
from matching.entities.facilities import (
    AdmissionStop,
    Contract,
    Facility,
    LegalCheck,
    Provider,
    WaitingReport,
)
from matching.entities.identifiers import FacilityId, ProviderId

RUNNING_OUT_DAYS = 60
"""A check that ends within so many days is named on the provider's page."""
SCREENING = "screening"
"""The certificates of no objection: they stand on the facility itself."""
TOLD_IN_DETAIL = frozenset({"providers", "contracts", "waiting_reports"})
"""Of these the history says what changed; what changed in a facility stands in the history of the facility."""


class ContractStanding(StrEnum):
    """What covers a provider's places on a day; a subcontractor falls under the contracts of its main provider."""

    UNSEEN = "unseen"
    NONE = "none"
    ASSUMED = "assumed"
    THROUGH_MAIN = "through_main"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class ProviderCounts:
    """How much a provider has and how sure that is.

    `newest` and `oldest` are days since the last word about one of its facilities, None where nobody ever said
    anything; `source` is that of the newest. `silent` facilities were never confirmed, `stale` ones are silent,
    older than seven days or missing from the last list.
    """

    facilities: int
    beds: int
    free: int
    silent: int
    stale: int
    newest: int | None
    source: str
    oldest: int | None


@dataclass(frozen=True, slots=True)
class ProviderRow:
    """One provider of the overview; `reports` are running reports of waiting too long."""

    provider: ProviderId
    name: str
    main: str
    counts: ProviderCounts
    reports: int
    contract: ContractStanding
    reminded_on: date | None


@dataclass(frozen=True, slots=True)
class FacilityLine:
    """One facility of a provider. `free` beds today; `free_then` on `free_from`, the first free day, which may be
    only `expected`.

    `said` is days since the last word, None when nobody ever said anything; `checks` run out soon or have run
    out, as (kind, last day).
    """

    facility: Facility
    beds: int
    free: int
    free_from: date | None
    free_then: int
    expected: bool
    said: int | None
    source: str
    unlisted: bool
    stop: AdmissionStop | None
    checks: tuple[tuple[str, date], ...] = ()


@dataclass(frozen=True, slots=True)
class ProviderRights:
    """What this user may see and do here."""

    contracts: bool = True
    contacts: bool = True
    checks: bool = True
    reports: bool = True
    history: bool = True
    edit: bool = True


@dataclass(frozen=True, slots=True)
class ProviderDetails:
    """One provider as it stands on `day`; contracts, reports and history with the newest first."""

    day: date
    provider: Provider
    main: Provider | None
    subcontractors: tuple[Provider, ...]
    row: ProviderRow
    facilities: tuple[FacilityLine, ...]
    contracts: tuple[Contract, ...]
    main_contracts: tuple[Contract, ...]
    reports: tuple[WaitingReport, ...]
    history: tuple[HistoryLine, ...]
    rights: ProviderRights = ProviderRights()


@dataclass(frozen=True)
class ProviderOverview:
    """Every provider of one state of the register, by name as people sort names."""

    rows: tuple[ProviderRow, ...] = ()
    rights: ProviderRights = ProviderRights()

    @cached_property
    def row_of(self) -> Mapping[int, ProviderRow]:
        """The line of a provider by its number."""
        return {one.provider: one for one in self.rows}


def provider_overview(register: Register, actor: Actor, view: RegisterView) -> ProviderOverview:
    """One pass over the register as it is in `view`."""
    rights = rights_of(actor)
    with register.read(actor) as work:
        reports = work.waiting_reports.running() if rights.reports else ()
    return ProviderOverview(_rows(view, rights, reports), rights)


def provider_details(
    register: Register, actor: Actor, view: RegisterView, overview: ProviderOverview, provider: ProviderId
) -> ProviderDetails:
    """Everything about one provider; `NotFound` when it is not (or no longer) there."""
    rights = overview.rights
    if provider not in overview.row_of:
        raise NotFound("providers", provider)
    with register.read(actor) as work:
        stored = work.providers.get(provider)
        main = work.providers.find(stored.main_provider) if stored.main_provider else None
        return ProviderDetails(
            day=view.snapshot.day,
            provider=stored,
            main=main,
            subcontractors=work.providers.subcontractors(provider),
            row=overview.row_of[provider],
            facilities=_facility_lines(work, view, provider, rights),
            contracts=_newest_first(work.contracts.of_provider(provider)) if rights.contracts else (),
            main_contracts=_newest_first(work.contracts.of_provider(main.id)) if main and rights.contracts else (),
            reports=work.waiting_reports.of_provider(provider) if rights.reports else (),
            history=history_lines(work, "providers", provider, TOLD_IN_DETAIL),
            rights=rights,
        )


def rights_of(actor: Actor) -> ProviderRights:
    """What somebody in this role may see and do with providers."""
    access = Access(actor.role)
    return ProviderRights(
        contracts=access.may_read("contracts"),
        contacts=not access.hides_foster_families,
        checks=access.may_read("legal_checks"),
        reports=access.may_read("waiting_reports"),
        history=access.may_read("acts"),
        edit=access.may_write("providers"),
    )


def runs_on(contract: Contract, day: date) -> bool:
    """Whether a contract covers a day."""
    return contract.starts <= day and (contract.ends is None or day < contract.ends)


def _newest_first(contracts: Iterable[Contract]) -> tuple[Contract, ...]:
    return tuple(sorted(contracts, key=lambda one: (one.starts, one.id), reverse=True))


def _rows(view: RegisterView, rights: ProviderRights, reports: Sequence[WaitingReport]) -> tuple[ProviderRow, ...]:
    snapshot, columns = view.snapshot, view.vacancies
    ordered = sorted(snapshot.providers.values(), key=lambda one: (in_natural_order(one.name), one.id))
    place = {one.id: number for number, one in enumerate(ordered)}
    owner = np.array([place[one.provider] for one in columns.facilities], np.int64)
    counts = _Counts(columns, owner, len(ordered))
    reported: dict[ProviderId, int] = defaultdict(int)
    for report in reports:
        reported[report.provider] += 1
    standing = _standings(snapshot.contracts, snapshot.day)
    return tuple(
        ProviderRow(
            provider=one.id,
            name=one.name,
            main="" if one.main_provider is None else snapshot.providers[one.main_provider].name,
            counts=counts.of(number),
            reports=reported[one.id],
            contract=_standing(one, standing) if rights.contracts else ContractStanding.UNSEEN,
            reminded_on=one.reminded_on,
        )
        for number, one in enumerate(ordered)
    )


class _Counts:
    """What the columns of the facilities say per provider, counted in one go."""

    def __init__(self, columns: VacancyColumns, owner: NDArray[np.int64], count: int):
        age = columns.age_of_word()
        known = age >= 0
        self._newest = np.full(count, FOR_EVER, np.int64)
        self._oldest = np.full(count, -1, np.int64)
        np.minimum.at(self._newest, owner[known], age[known])
        np.maximum.at(self._oldest, owner[known], age[known])
        self._source = [""] * count
        for row in np.flatnonzero(known).tolist():
            if age[row] == self._newest[owner[row]]:
                self._source[owner[row]] = columns.sources[row]
        stale = ~known | (age > AGEING_DAYS) | columns.unlisted
        free = columns.free_on(columns.day)
        self._sums = {
            "facilities": np.bincount(owner, minlength=count),
            "beds": np.bincount(owner, columns.capacity, count),
            "free": np.bincount(owner, free, count),
            "silent": np.bincount(owner, ~known, count),
            "stale": np.bincount(owner, stale, count),
        }

    def of(self, place: int) -> ProviderCounts:
        """The counts of one provider."""
        said = self._oldest[place] >= 0
        return ProviderCounts(
            **{name: int(values[place]) for name, values in self._sums.items()},
            newest=int(self._newest[place]) if said else None,
            oldest=int(self._oldest[place]) if said else None,
            source=self._source[place],
        )


def _standings(contracts: Iterable[Contract], day: date) -> Mapping[ProviderId, ContractStanding]:
    """Who has a running contract of its own: assumed as soon as one of them is."""
    found: dict[ProviderId, ContractStanding] = {}
    for one in contracts:
        if runs_on(one, day) and found.get(one.provider) is not ContractStanding.ASSUMED:
            found[one.provider] = ContractStanding.CONFIRMED if one.confirmed else ContractStanding.ASSUMED
    return found


def _standing(provider: Provider, own: Mapping[ProviderId, ContractStanding]) -> ContractStanding:
    if provider.id in own:
        return own[provider.id]
    if provider.main_provider is not None and provider.main_provider in own:
        return ContractStanding.THROUGH_MAIN
    return ContractStanding.NONE


def _facility_lines(
    work: Work, view: RegisterView, provider: ProviderId, rights: ProviderRights
) -> tuple[FacilityLine, ...]:
    columns, day = view.vacancies, view.snapshot.day
    rows = [row for row, one in enumerate(columns.facilities) if one.provider == provider]
    free, age = columns.free_on(columns.day), columns.age_of_word()
    starts, expected = columns.first_free()
    stops = {one.facility: one for one in view.snapshot.admission_stops if one.starts <= day}
    own = [columns.facilities[row] for row in rows]
    checks = _checks(work.legal_checks.of_provider(provider), own, day) if rights.checks else {}
    return tuple(
        FacilityLine(
            facility=columns.facilities[row],
            beds=int(columns.capacity[row]),
            free=int(free[row]),
            free_from=date.fromordinal(int(starts[row])) if starts[row] >= 0 else None,
            free_then=int(columns.first_count[row]),
            expected=bool(expected[row]),
            said=int(age[row]) if age[row] >= 0 else None,
            source=columns.sources[row],
            unlisted=bool(columns.unlisted[row]),
            stop=stops.get(columns.facilities[row].id),
            checks=checks.get(columns.facilities[row].id, ()),
        )
        for row in rows
    )


def _checks(
    stored: Iterable[LegalCheck], facilities: Sequence[Facility], day: date
) -> Mapping[FacilityId, tuple[tuple[str, date], ...]]:
    """Per facility what runs out within two months or has run out, the first to end first."""
    found: dict[FacilityId, list[tuple[str, date]]] = defaultdict(list)
    for one in facilities:
        if one.screening_valid_until is not None:
            found[one.id].append((SCREENING, one.screening_valid_until))
    latest: dict[tuple[FacilityId, str], LegalCheck] = {}
    for check in stored:
        if _lasts_longer(check, latest.get((check.facility, check.kind))):
            latest[check.facility, check.kind] = check
    for (facility, kind), check in latest.items():
        if check.valid_until is not None:
            found[facility].append((kind, check.valid_until))
    return {
        facility: tuple(sorted(ending, key=lambda one: one[1]))
        for facility, checks in found.items()
        if (ending := [one for one in checks if (one[1] - day).days <= RUNNING_OUT_DAYS])
    }


def _lasts_longer(check: LegalCheck, other: LegalCheck | None) -> bool:
    """Of two checks of a kind the one that holds longest counts."""
    if other is None or check.valid_until is None:
        return True
    return other.valid_until is not None and check.valid_until > other.valid_until
