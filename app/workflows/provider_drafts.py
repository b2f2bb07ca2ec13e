"""What the side panel of a provider holds while somebody types, and what is wrong or doubtful about it.

A draft is flat: one field per control. Days are as people write them: a period ends *on* its last day, where the
register keeps the first day after it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any

from app.workflows.requests import FormRemark
from matching.entities.facilities import EVERYWHERE, Contact, Contract, Provider, WaitingReport
from matching.entities.identifiers import ContractId, FacilityId, ProviderId

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
PHONE = re.compile(r"\+?[\d\s().-]{6,}")
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ProviderDraft:
    """A provider in the panel; `main_provider` 0: it has its own contract."""

    name: str = ""
    main_provider: int = 0
    person: str = ""
    phone: str = ""
    out_of_hours_phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class ContractDraft:
    """A contract in the panel. `everywhere`: every municipality; prices in cents; `last_day` None: open end."""

    forms: frozenset[str] = frozenset()
    everywhere: bool = False
    municipalities: frozenset[str] = frozenset()
    starts: date | None = None
    last_day: date | None = None
    price_per_day: int | None = None
    price_per_absent_day: int | None = None
    other_regions_share: int | None = None


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """A report of waiting too long in the panel; `facility` 0: the whole provider; `care_form` "": all forms."""

    reported_on: date | None = None
    care_form: str = ""
    facility: int = 0
    weeks: int | None = None
    note: str = ""


Draft = ProviderDraft | ContractDraft | ReportDraft


def provider_draft(provider: Provider) -> ProviderDraft:
    """A stored provider as the panel shows it."""
    contact = provider.contact
    return ProviderDraft(
        provider.name,
        provider.main_provider or 0,
        contact.person,
        contact.phone,
        contact.out_of_hours_phone,
        contact.email,
    )


def provider_of(draft: ProviderDraft, base: Provider | None) -> Provider:
    """The provider to store; what the panel does not show stays as it is."""
    kept = base or Provider(ProviderId(0), "")
    return replace(
        kept,
        name=draft.name.strip(),
        main_provider=ProviderId(draft.main_provider) if draft.main_provider else None,
        contact=Contact(draft.person, draft.phone, draft.out_of_hours_phone, draft.email),
    )


def contract_draft(contract: Contract) -> ContractDraft:
    """A stored contract as the panel shows it."""
    everywhere = EVERYWHERE in contract.municipalities
    return ContractDraft(
        contract.forms,
        everywhere,
        frozenset() if everywhere else contract.municipalities,
        contract.starts,
        contract.ends and contract.ends - DAY,
        contract.price_per_day,
        contract.price_per_absent_day,
        contract.other_regions_share,
    )


def contract_of(draft: ContractDraft, base: Contract | None, provider: ProviderId) -> Contract:
    """The contract to store: filled in by hand means agreed."""
    starts = draft.starts or date.min
    kept = base or Contract(ContractId(0), provider, frozenset(), starts)
    return replace(
        kept,
        forms=draft.forms,
        municipalities=frozenset({EVERYWHERE}) if draft.everywhere else draft.municipalities,
        starts=starts,
        ends=draft.last_day and draft.last_day + DAY,
        price_per_day=draft.price_per_day,
        price_per_absent_day=draft.price_per_absent_day,
        other_regions_share=draft.other_regions_share,
        confirmed=True,
    )


def report_draft(report: WaitingReport) -> ReportDraft:
    """A stored report as the panel shows it."""
    return ReportDraft(report.reported_on, report.care_form, report.facility or 0, report.weeks, report.note)


def report_of(draft: ReportDraft, base: WaitingReport | None, provider: ProviderId) -> WaitingReport:
    """The report to store."""
    since = draft.reported_on or date.min
    kept = base or WaitingReport(0, provider, since)
    return replace(
        kept,
        reported_on=since,
        care_form=draft.care_form,
        facility=FacilityId(draft.facility) if draft.facility else None,
        weeks=draft.weeks,
        note=draft.note.strip(),
    )


def provider_remarks(
    draft: ProviderDraft, other_names: Collection[str], has_subcontractors: bool
) -> Iterable[FormRemark]:
    """What is wrong or doubtful; `other_names` are those of all other providers, in small letters."""
    name = draft.name.strip()
    if not name:
        yield FormRemark("name", "missing", {})
    elif name.lower() in other_names:
        yield FormRemark("name", "taken", {"name": name})
    if draft.main_provider and has_subcontractors:
        yield FormRemark("main_provider", "has_subcontractors", {})
    if draft.email and not EMAIL.fullmatch(draft.email):
        yield FormRemark("email", "no_address", {})
    for field in ("phone", "out_of_hours_phone"):
        number = getattr(draft, field)
        if number and not PHONE.fullmatch(number):
            yield FormRemark(field, "no_number", {}, blocking=False)
    if not draft.phone and not draft.email:
        yield FormRemark("phone", "unreachable", {}, blocking=False)


def contract_remarks(
    draft: ContractDraft, base: Contract | None, others: Sequence[Contract]
) -> Iterable[FormRemark]:
    """What is wrong or doubtful; `others` are the provider's contracts."""
    if not draft.everywhere and not draft.municipalities:
        yield FormRemark("municipalities", "missing", {})
    if draft.starts is None:
        yield FormRemark("starts", "missing", {})
    elif draft.last_day is not None and draft.last_day < draft.starts:
        yield FormRemark("last_day", "before_start", {"starts": draft.starts})
    share = draft.other_regions_share
    if share is not None and share > 100:
        yield FormRemark("other_regions_share", "too_much", {})
    full, absent = draft.price_per_day, draft.price_per_absent_day
    if full is None:
        yield FormRemark("price_per_day", "no_price", {}, blocking=False)
    if full is not None and absent is not None and absent > full:
        yield FormRemark("price_per_absent_day", "above_full", {}, blocking=False)
    yield from _overlap_remarks(draft, base, others)


def _overlap_remarks(
    draft: ContractDraft, base: Contract | None, others: Sequence[Contract]
) -> Iterable[FormRemark]:
    if draft.starts is None or not (draft.everywhere or draft.municipalities):
        return
    meant = contract_of(draft, base, ProviderId(0))
    same = [one for one in others if (base is None or one.id != base.id) and covers_the_same(one, meant)]
    if same:
        yield FormRemark("starts", "overlaps", {"starts": same[0].starts}, blocking=False)


def covers_the_same(one: Contract, other: Contract) -> bool:
    """Whether two contracts say something about the same child on the same day."""
    days = (one.ends is None or other.starts < one.ends) and (other.ends is None or one.starts < other.ends)
    forms = not one.forms or not other.forms or bool(one.forms & other.forms)
    everywhere = EVERYWHERE in one.municipalities | other.municipalities
    places = everywhere or bool(one.municipalities & other.municipalities)
    return days and forms and places and one.facility == other.facility


def report_remarks(draft: ReportDraft, day: date) -> Iterable[FormRemark]:
    """What is wrong or doubtful about a report."""
    if draft.reported_on is None:
        yield FormRemark("reported_on", "missing", {})
    elif draft.reported_on > day:
        yield FormRemark("reported_on", "in_future", {})
    if draft.weeks is None:
        yield FormRemark("weeks", "unsaid", {}, blocking=False)


def differences(mine: Draft, theirs: Draft) -> dict[str, tuple[Any, Any]]:
    """Per field what stands in the one and in the other, where they differ."""
    pairs = {one.name: (getattr(mine, one.name), getattr(theirs, one.name)) for one in fields(mine)}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
