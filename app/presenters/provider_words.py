"""Contracts, reports of waiting too long and facilities of one provider, in words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.presenters.vacancy_views import NEVER_SAID, NOT_IN_SIGHT, FreeFrom, Word, name_words, place_words
from app.translation import day, decimal, full_day, text, word
from app.workflows.provider_drafts import DAY
from app.workflows.providers import SCREENING, FacilityLine, ProviderDetails, runs_on
from matching.entities.facilities import EVERYWHERE, Contract, Region, WaitingReport

FORMS_SHOWN = 3
AMOUNT = re.compile(r"(?P<euros>\d{1,3}(?:\.\d{3})+|\d{1,6})(?:[.,](?P<cents>\d{1,2}|-))?")
MUNICIPALITIES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class ContractView:
    """One contract in words. `state`: `running`, `assumed`, `later` or `ended`; not `own`: the main provider's."""

    contract: Contract
    forms: str
    municipalities: str
    municipalities_in_full: str
    period: str
    price: str
    absent_price: str
    share: str
    state: str
    own: bool = True


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report of waiting too long in words."""

    report: WaitingReport
    heading: str
    detail: str
    note: str
    is_running: bool


@dataclass(frozen=True)
class FacilityTable:
    """The facilities of one provider, one entry per facility in every list."""

    today: date = date.min
    ids: tuple[int, ...] = ()
    names: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    ages: list[tuple[int, int]] = field(default_factory=list)
    beds: list[int] = field(default_factory=list)
    free: list[FreeFrom] = field(default_factory=list)
    said: list[Word] = field(default_factory=list)
    states: list[str | None] = field(default_factory=list)
    checks: list[str] = field(default_factory=list)


def contract_view(
    contract: Contract, today: date, names: Mapping[str, str], region: Region, own: bool = True
) -> ContractView:
    """One contract as people read it: a period ends on its last day."""
    forms = [word("care_form", code) for code in sorted(contract.forms)]
    where = sorted(names.get(code, code) for code in contract.municipalities)
    everywhere = text("providers.contract.everywhere") if EVERYWHERE in contract.municipalities else ""
    share = contract.other_regions_share
    return ContractView(
        contract=contract,
        forms=listed(forms, FORMS_SHOWN) or text("providers.contract.all_forms"),
        municipalities=everywhere or _places(contract, names, region),
        municipalities_in_full=everywhere or ", ".join(where),
        period=period_words(contract),
        price=_price_words("price", contract.price_per_day),
        absent_price=_price_words("absent", contract.price_per_absent_day),
        share=text("providers.contract.no_share") if share is None else f"{share} %",
        state=_contract_state(contract, today),
        own=own,
    )


def _price_words(which: str, cents: int | None) -> str:
    """«€ 271,50 per dag», or that nobody filled it in."""
    if cents is None:
        return text(f"providers.contract.no_{which}")
    return text(f"providers.contract.{which}", price=euros(cents))


def _places(contract: Contract, names: Mapping[str, str], region: Region) -> str:
    """«alle gemeenten van Twente», with what comes on top of those; else the first few by name."""
    own = frozenset(region.municipalities)
    whole = bool(own) and own <= contract.municipalities
    others = sorted(names.get(code, code) for code in contract.municipalities - (own if whole else frozenset()))
    shown = listed(others, MUNICIPALITIES_SHOWN)
    if not whole:
        return shown
    key = "facility.contract.region_and" if others else "facility.contract.region"
    return text(key, region=region.name, names=shown)


def _contract_state(contract: Contract, today: date) -> str:
    if contract.ends is not None and contract.ends <= today:
        return "ended"
    if not contract.confirmed:
        return "assumed"
    return "running" if runs_on(contract, today) else "later"


def period_words(contract: Contract) -> str:
    """«01-01-2025 t/m 31-12-2027», «vanaf 01-01-2025»."""
    if contract.ends is None:
        return text("providers.contract.open", starts=full_day(contract.starts))
    last = full_day(contract.ends - DAY)
    return text("providers.contract.period", starts=full_day(contract.starts), last=last)


def euros(cents: int) -> str:
    """«€ 271,50»."""
    return text("record.euro", amount=decimal(cents / 100, 2))


def amount_words(cents: int) -> str:
    """An amount as one types it: «271,50»."""
    return f"{cents // 100},{cents % 100:02d}"


def cents_of(typed: str) -> int | None:
    """The cents of an amount as people type it: «271,50», «€ 1.271,50», «271»; None when it is no amount."""
    found = AMOUNT.fullmatch(typed.replace("€", "").replace(" ", ""))
    if found is None:
        return None
    return int(found["euros"].replace(".", "")) * 100 + int((found["cents"] or "0").strip("-").ljust(2, "0"))


def listed(words: Sequence[str], shown: int) -> str:
    """The first few, and how many more: «Almelo, Borne +12»."""
    if len(words) <= shown + 1:
        return ", ".join(words)
    return text("providers.and_more", words=", ".join(words[:shown]), count=len(words) - shown)


def report_view(report: WaitingReport, details: ProviderDetails) -> ReportView:
    today = details.day
    houses = {one.facility.id: name_words(one.facility) for one in details.facilities}
    about = [word("care_form", report.care_form) if report.care_form else text("providers.report.all_forms")]
    if report.facility is not None:
        about.append(houses.get(report.facility, text("providers.report.a_facility")))
    key = "unsaid" if report.weeks is None else "weeks"
    detail = text("providers.report.since", day=day(report.reported_on, today))
    if report.ended_on is not None:
        detail = text(
            "providers.report.period", day=day(report.reported_on, today), end=day(report.ended_on, today)
        )
    return ReportView(
        report=report,
        heading=text(f"providers.report.{key}", about=" · ".join(about), count=report.weeks or 0),
        detail=detail,
        note=report.note,
        is_running=report.ended_on is None,
    )


def facility_table(
    lines: Sequence[FacilityLine], today: date, municipality_names: Mapping[str, str]
) -> FacilityTable:
    """Facilities as columns."""
    return FacilityTable(
        today=today,
        ids=tuple(int(one.facility.id) for one in lines),
        names=[name_words(one.facility) for one in lines],
        forms=[word("care_form", one.facility.care_form) for one in lines],
        places=[place_words(one.facility, municipality_names) for one in lines],
        ages=[(one.facility.age_min, one.facility.age_max) for one in lines],
        beds=[one.beds for one in lines],
        free=[_free(one) for one in lines],
        said=[(NEVER_SAID if one.said is None else one.said, one.source, one.unlisted) for one in lines],
        states=[
            None if one.stop is None else one.stop.reason or text("vacancies.card.no_reason") for one in lines
        ],
        checks=[check_words(one, today) for one in lines],
    )


def _free(line: FacilityLine) -> FreeFrom:
    if line.free_from is None:
        return (NOT_IN_SIGHT, 0, False)
    return (line.free_from.toordinal(), -line.free_then, line.expected)


def check_words(line: FacilityLine, today: date) -> str:
    """What runs out soon or has run out, the most pressing first."""
    return ", ".join(
        text("providers.check.out" if last < today else "providers.check.ends", what=what, day=day(last, today))
        for what, last in ((check_word(kind), last) for kind, last in line.checks)
    )


def check_word(kind: str) -> str:
    """What was checked."""
    return text("providers.check.screening") if kind == SCREENING else word("legal_check", kind)
