"""What the page of providers shows, in words: the columns of the table, and one provider in full."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from app.presenters.provider_words import (
    ContractView,
    FacilityTable,
    ReportView,
    contract_view,
    facility_table,
    report_view,
)
from app.presenters.vacancy_views import NEVER_SAID, Word, days_words
from app.translation import day, text
from app.workflows.act_history import HistoryLine
from app.workflows.providers import ContractStanding, ProviderDetails, ProviderOverview, ProviderRow
from matching.entities.facilities import Region
from matching.entities.identifiers import FacilityId

__all__ = [
    "ContactView",
    "ProviderRow",
    "ProviderTable",
    "ProviderView",
    "oldest_words",
    "provider_table",
    "provider_view",
    "reminded_words",
    "short_oldest",
    "short_said",
]

STALE_DAYS = 7
Oldest = tuple[int, int, int]
"""Days since the oldest word (`NEVER_SAID`: some nobody ever spoke of), stale facilities, all facilities."""


@dataclass(frozen=True)
class ProviderTable:
    """One entry per provider in every list; `rows` are the same providers as plain data."""

    today: date = date.min
    rows: tuple[ProviderRow, ...] = ()
    names: list[str] = field(default_factory=list)
    facilities: list[int] = field(default_factory=list)
    beds: list[int] = field(default_factory=list)
    free: list[int] = field(default_factory=list)
    said: list[Word] = field(default_factory=list)
    oldest: list[Oldest | None] = field(default_factory=list)
    states: list[str | None] = field(default_factory=list)
    reminded: list[date | None] = field(default_factory=list)
    searched: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.rows)

    def record_of(self, provider: int) -> int:
        """The place of a provider, or -1."""
        return next((place for place, one in enumerate(self.rows) if one.provider == provider), -1)


def provider_table(overview: ProviderOverview, today: date, searched: Mapping[int, str]) -> ProviderTable:
    """The overview in words; `searched` is what one finds a provider by, beside its name."""
    rows = overview.rows
    return ProviderTable(
        today=today,
        rows=rows,
        names=[one.name for one in rows],
        facilities=[one.counts.facilities for one in rows],
        beds=[one.counts.beds for one in rows],
        free=[one.counts.free for one in rows],
        said=[_said(one) for one in rows],
        oldest=[_oldest(one) for one in rows],
        states=[_state(one) for one in rows],
        reminded=[one.reminded_on for one in rows],
        searched=[f"{one.name} {one.main} {searched.get(one.provider, '')}" for one in rows],
    )


def _said(row: ProviderRow) -> Word:
    newest = row.counts.newest
    return (NEVER_SAID if newest is None else newest, row.counts.source, False)


def _oldest(row: ProviderRow) -> Oldest | None:
    counts = row.counts
    if not counts.facilities:
        return None
    days = NEVER_SAID if counts.silent or counts.oldest is None else counts.oldest
    return (days, counts.stale, counts.facilities)


def _state(row: ProviderRow) -> str | None:
    """The one thing about a provider that must not be missed."""
    if row.reports:
        return "report"
    if row.contract in (ContractStanding.NONE, ContractStanding.ASSUMED):
        return str(row.contract)
    return None


def short_said(said: Word) -> str:
    """«vandaag», «6 dagen», «nooit»."""
    return text("providers.never") if said[0] == NEVER_SAID else days_words(said[0])


def short_oldest(oldest: Oldest) -> str:
    """«35 dagen», «nooit»."""
    return text("providers.never") if oldest[0] == NEVER_SAID else days_words(oldest[0])


def oldest_words(oldest: Oldest) -> str:
    """«7 dagen», or «35 dagen · 3 van 27» when three of 27 facilities are stale."""
    _, stale, facilities = oldest
    words = short_oldest(oldest)
    return words if not stale else text("providers.stale_of", days=words, stale=stale, all=facilities)


def reminded_words(when: date, today: date) -> str:
    """«di 17 nov»."""
    return day(when, today)


@dataclass(frozen=True, slots=True)
class ContactView:
    """How to reach the provider; empty texts are not known. `hidden`: not for this user."""

    person: str = ""
    phone: str = ""
    out_of_hours_phone: str = ""
    email: str = ""
    hidden: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known."""
        return not (self.person or self.phone or self.out_of_hours_phone or self.email)


@dataclass(frozen=True)
class ProviderView:
    """One provider in full, in words."""

    details: ProviderDetails
    name: str
    standing: str
    standing_is_assumed: bool
    standing_is_doubtful: bool
    relation: str
    said: Word
    oldest: Oldest | None
    summary: str
    reminded: str
    attention: tuple[str, ...]
    contact: ContactView
    contracts: tuple[ContractView, ...]
    reports: tuple[ReportView, ...]
    facilities: FacilityTable
    history: tuple[HistoryLine, ...]

    @property
    def listed(self) -> tuple[FacilityId, ...]:
        """Facilities that the provider lists; one that was missing from the last list is not confirmed unseen."""
        return tuple(one.facility.id for one in self.details.facilities if not one.unlisted)

    @property
    def running_reports(self) -> int:
        """How many reports have not ended."""
        return sum(one.is_running for one in self.reports)


def provider_view(details: ProviderDetails, municipality_names: Mapping[str, str], region: Region) -> ProviderView:
    """One provider in words; made beside the interface."""
    row, today, provider = details.row, details.day, details.provider
    contact = provider.contact
    standing = row.contract
    return ProviderView(
        details=details,
        name=provider.name,
        standing="" if standing is ContractStanding.UNSEEN else text(f"providers.standing.{standing}"),
        standing_is_assumed=standing is ContractStanding.ASSUMED,
        relation=_relation(details),
        standing_is_doubtful=standing in (ContractStanding.ASSUMED, ContractStanding.NONE),
        said=_said(row),
        oldest=_oldest(row),
        summary=_summary(row),
        reminded=""
        if provider.reminded_on is None
        else text("providers.reminded", day=day(provider.reminded_on, today)),
        attention=tuple(_attention(details)),
        contact=ContactView(
            contact.person,
            contact.phone,
            contact.out_of_hours_phone,
            contact.email,
            hidden=not details.rights.contacts,
        ),
        contracts=tuple(_contract_views(details, municipality_names, region)),
        reports=tuple(report_view(one, details) for one in details.reports),
        facilities=facility_table(details.facilities, today, municipality_names),
        history=details.history,
    )


def _relation(details: ProviderDetails) -> str:
    """Under whom it works, or who works under it."""
    if details.main is not None:
        return text("providers.under", name=details.main.name)
    if details.subcontractors:
        names = ", ".join(one.name for one in details.subcontractors)
        return text("providers.over", names=names)
    return ""


def _summary(row: ProviderRow) -> str:
    counts = row.counts
    if not counts.facilities:
        return text("providers.no_facilities")
    return " · ".join(
        (
            text("providers.count.facilities", count=counts.facilities),
            text("providers.count.beds", count=counts.beds),
            text("providers.count.free", count=counts.free),
        )
    )


def _attention(details: ProviderDetails) -> Iterable[str]:
    """How many facilities take nobody now, and of how many a check runs out."""
    stopped = sum(one.stop is not None for one in details.facilities)
    ending = sum(bool(one.checks) for one in details.facilities)
    if stopped:
        yield text("providers.stopped", count=stopped)
    if ending:
        yield text("providers.ending", count=ending)


def _contract_views(details: ProviderDetails, names: Mapping[str, str], region: Region) -> Iterable[ContractView]:
    for own, contracts in ((True, details.contracts), (False, details.main_contracts)):
        ordered = sorted(contracts, key=lambda one: one.ends is not None and one.ends <= details.day)
        yield from (contract_view(one, details.day, names, region, own) for one in ordered)
