"""What the facility view shows, in words: the page works nothing out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.presenters.vacancy_views import (
    NEVER_SAID,
    Word,
    age_words,
    days_words,
    gender_words,
    name_words,
    offer_words,
    place_words,
    said_mark,
)
from app.translation import day, full_day, text, word
from app.workflows.facilities import FacilityRecord, is_everywhere, is_running
from app.workflows.facility_editing import CONFIRMABLE
from matching.availability import is_unlisted
from matching.entities.codes import LEGAL_CHECKS, Assumption
from matching.entities.facilities import AdmissionStop, Contact, Contract, Facility, LegalCheck, Region

DIALLED = re.compile(r"\+?\(?\d[\d\s()./-]*")
SOON = timedelta(days=60)
"""Within so many days an expiry asks attention."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One line: what it is about and what holds. `assumption`: it was only assumed, `confirmable` in one click."""

    label: str
    words: str
    assumption: Assumption | None = None
    confirmable: bool = False
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """One way to reach people. `address` is what the system opens (`tel:`, `mailto:`), empty for a name."""

    label: str
    words: str
    address: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One legal check and how it stands; `check` None: the certificates of no objection of the facility itself."""

    label: str
    words: str
    tone: str
    note: str = ""
    check: LegalCheck | None = None


@dataclass(frozen=True, slots=True)
class StopLine:
    """An admission stop in words; `running` today or only later."""

    words: str
    reason: str
    running: bool
    stop: AdmissionStop


@dataclass(frozen=True, slots=True)
class ContractLine:
    """One contract under which the facility falls; `to_confirm` is set when a list only suggested it."""

    heading: str
    state: str
    tone: str
    details: tuple[Detail, ...]
    contract: Contract
    to_confirm: bool = False


@dataclass(frozen=True, slots=True)
class FacilitySheet:
    """Everything the view shows of one facility."""

    name: str
    form: str
    place: str
    provider: str
    mark: str
    said: str
    said_more: str
    contact: tuple[Reach, ...]
    contact_from: str
    profile: tuple[Detail, ...]
    limits: tuple[Detail, ...]
    address: tuple[Detail, ...]
    stops: tuple[StopLine, ...]
    checks: tuple[CheckLine, ...]
    contracts: tuple[ContractLine, ...]
    beds: int
    assumed: tuple[str, ...]
    note: str
    may_edit: bool
    sees_checks: bool
    sees_contracts: bool
    sees_history: bool


def facility_sheet(record: FacilityRecord, municipality_names: Mapping[str, str], region: Region) -> FacilitySheet:
    """A facility as it stands, in words."""
    facility = record.facility
    said = _said(record)
    return FacilitySheet(
        name=name_words(facility),
        form=word("care_form", facility.care_form),
        place=place_words(facility, municipality_names),
        provider=record.provider.name,
        mark=said_mark(said),
        said=_said_words(said, record),
        said_more=_said_more(record),
        contact=tuple(_contact(facility.contact if facility.contact != Contact() else record.provider.contact)),
        contact_from=text("facility.contact.provider") if facility.contact == Contact() else "",
        profile=tuple(_profile(facility)),
        limits=tuple(_limits(facility)),
        address=tuple(_address(facility, municipality_names)),
        stops=tuple(_stop(one, record.day) for one in record.stops),
        checks=tuple(_checks(record)),
        contracts=tuple(_contract(one, record, municipality_names, region) for one in record.contracts),
        beds=len(record.beds),
        assumed=tuple(text(f"vacancies.assumed.{one}") for one in Assumption if one in facility.assumptions),
        note=facility.note,
        may_edit=record.may_edit,
        sees_checks=record.sees_checks,
        sees_contracts=record.sees_contracts,
        sees_history=record.sees_history,
    )


def _said(record: FacilityRecord) -> Word:
    fresh = record.freshness
    age = NEVER_SAID if fresh.confirmed_on is None else (record.day - fresh.confirmed_on).days
    unlisted = is_unlisted(record.facility.listed_until, fresh)
    return age, fresh.source.value if fresh.source else "", unlisted


def _said_words(said: Word, record: FacilityRecord) -> str:
    until = record.facility.listed_until
    if said[2] and until is not None:
        return text("vacancies.card.unlisted", day=day(until, record.day))
    if said[0] == NEVER_SAID:
        return text("vacancies.card.never_said")
    return (
        text("vacancies.card.said", age=days_words(said[0])) if said[0] > 0 else text("vacancies.card.said_today")
    )


def _said_more(record: FacilityRecord) -> str:
    fresh = record.freshness
    if fresh.confirmed_on is None or fresh.source is None:
        return ""
    when, source = day(fresh.confirmed_on, record.day), word("source", fresh.source.value)
    if fresh.free_beds is None:
        return text("vacancies.card.said_by", day=when, source=source)
    return text("vacancies.card.said_free", day=when, source=source, count=fresh.free_beds)


def _contact(contact: Contact) -> Iterable[Reach]:
    if contact.person:
        yield Reach(text("facility.field.person"), contact.person)
    for part in ("phone", "out_of_hours_phone"):
        number = str(getattr(contact, part))
        if number:
            yield Reach(text(f"facility.field.{part}"), number, phone_address(number), "phone")
    if contact.email:
        yield Reach(text("facility.field.email"), contact.email, f"mailto:{contact.email}", "mail")


def phone_address(number: str) -> str:
    """A number as people write it («06-12 34 56 78 (na 18 uur)») as the system dials it; empty without figures."""
    found = DIALLED.search(number.replace("(0)", " ") if "+" in number else number)
    if found is None:
        return ""
    plus = "+" if found.group().startswith("+") else ""
    return f"tel:{plus}{''.join(one for one in found.group() if one.isdigit())}"


def _assumed(facility: Facility, assumption: Assumption) -> tuple[Assumption | None, bool]:
    if assumption not in facility.assumptions:
        return None, False
    return assumption, assumption in CONFIRMABLE


def _profile(facility: Facility) -> Iterable[Detail]:
    ages = text("vacancies.profile.ages_words", ages=age_words((facility.age_min, facility.age_max)))
    yield Detail(text("facility.field.ages"), ages, *_assumed(facility, Assumption.AGES))
    genders = gender_words(facility.genders)
    yield Detail(text("facility.field.genders"), genders, *_assumed(facility, Assumption.GENDER))
    offers = offer_words(facility.offers)
    assumed = _assumed(facility, Assumption.LEVELS) if offers else (None, False)
    yield Detail(text("facility.field.offers"), offers or text("vacancies.profile.nothing_said"), *assumed)
    yield Detail(text("facility.field.siblings_welcome"), _yes_no(facility.siblings_welcome))


def _codes(facility: Facility, part: str, kind: str) -> Iterable[Detail]:
    codes = sorted(word(kind, code) for code in getattr(facility, part))
    if codes:
        yield Detail(text(f"facility.field.{part}"), ", ".join(codes))


def _yes_no(said: bool | None) -> str:
    return text("facility.unsaid") if said is None else text("facility.yes" if said else "facility.no")


def _limits(facility: Facility) -> Iterable[Detail]:
    for part, kind in (("traits", "trait"), ("excludes", "trait"), ("avoids", "trait")):
        yield from _codes(facility, part, kind)
    yield from _codes(facility, "accessibility", "accessibility")
    residents, spread = facility.max_residents, facility.max_age_spread
    if residents is not None:
        words = text("facility.residents_words", count=residents)
        yield Detail(text("facility.field.max_residents"), words)
    if spread is not None:
        yield Detail(text("facility.field.max_age_spread"), text("facility.years_words", count=spread))
    if facility.mix_limits:
        yield Detail(text("facility.field.mix_limits"), mix_words(facility.mix_limits))
    yield Detail(text("facility.field.guests_allowed"), _yes_no(facility.guests_allowed))


def mix_words(limits: Mapping[str, int]) -> str:
    """«hoogstens 1 × agressie, geen brandgevaarlijk gedrag»."""
    return ", ".join(
        text("facility.mix_none" if not most else "facility.mix_most", count=most, trait=word("trait", trait))
        for trait, most in sorted(limits.items())
    )


def _address(facility: Facility, names: Mapping[str, str]) -> Iterable[Detail]:
    if facility.secret_address:
        yield Detail(text("facility.field.secret_address"), text("facility.secret"), tone="attention")
    if facility.street:
        yield Detail(text("facility.field.street"), facility.street)
    town = " ".join(part for part in (facility.postcode or "", facility.place) if part)
    assumption, _ = _assumed(facility, Assumption.POSTCODE)
    yield Detail(text("facility.field.town"), town or text("facility.unknown_town"), assumption)
    code = facility.municipality
    yield Detail(text("facility.field.municipality"), names.get(code, code))


def _stop(stop: AdmissionStop, today: date) -> StopLine:
    running = stop.starts <= today
    reason = stop.reason or text("vacancies.card.no_reason")
    if not running:
        words = text("facility.stop.later", day=day(stop.starts, today))
    elif stop.ends is None:
        words = text("facility.stop.open", day=day(stop.starts, today))
    else:
        words = text("facility.stop.until", day=day(stop.starts, today), ends=day(stop.ends, today))
    return StopLine(words, reason, running, stop)


def stored_words(stored: AdmissionStop | LegalCheck) -> str:
    """A stop or check as it stands in the register, in one line, to compare with what was typed."""
    if isinstance(stored, AdmissionStop):
        ends = text("facility.small.no_end") if stored.ends is None else full_day(stored.ends)
        return text("facility.small.stored_stop", reason=stored.reason, starts=stored.starts, ends=ends)
    until = text("facility.small.no_end") if stored.valid_until is None else full_day(stored.valid_until)
    kind = word("legal_check", stored.kind)
    return text("facility.small.stored_check", kind=kind, until=until, note=stored.note).rstrip(" ,")


def _checks(record: FacilityRecord) -> Iterable[CheckLine]:
    """The certificates first, then one line per kind: the check that holds longest."""
    if not record.sees_checks:
        return
    until = record.facility.screening_valid_until
    words = expiry_words(until, record.day) if until is not None else text("facility.check.unknown")
    tone = expiry_tone(until, record.day) if until is not None else "attention"
    yield CheckLine(text("facility.check.screening"), words, tone)
    for kind in dict.fromkeys([*LEGAL_CHECKS, *(one.kind for one in record.checks)]):
        own = [one for one in record.checks if one.kind == kind]
        if own:
            best = max(own, key=lambda one: one.valid_until or date.max)
            words, tone = _check_words(best, record.day)
            label = word("legal_check", kind)
            yield CheckLine(label[:1].upper() + label[1:], words, tone, best.note, best)


def _check_words(check: LegalCheck, today: date) -> tuple[str, str]:
    if check.valid_until is not None:
        return expiry_words(check.valid_until, today), expiry_tone(check.valid_until, today)
    if check.checked_on is not None:
        return text("facility.check.done", day=day(check.checked_on, today)), "good"
    return text("facility.check.no_end"), "good"


def expiry_words(until: date, today: date) -> str:
    """«geldig t/m di 1 dec, nog 9 dagen», «verlopen op di 1 dec»."""
    left = (until - today).days
    if left < 0:
        return text("facility.check.expired", day=day(until, today))
    if left <= SOON.days:
        return text("facility.check.soon", day=day(until, today), count=left)
    return text("facility.check.valid", day=day(until, today))


def expiry_tone(until: date, today: date) -> str:
    """Wrong when it has expired, attention within sixty days, else good."""
    if until < today:
        return "wrong"
    return "attention" if until - today <= SOON else "good"


def _contract(one: Contract, record: FacilityRecord, names: Mapping[str, str], region: Region) -> ContractLine:
    own = one.facility is not None
    main = one.provider != record.provider.id
    heading = (
        "facility.contract.own" if own else "facility.contract.main" if main else "facility.contract.provider"
    )
    state, tone = _contract_state(one, record.day)
    details = tuple(_contract_details(one, names, region))
    assumed = not one.confirmed or Assumption.CONTRACT in record.facility.assumptions
    return ContractLine(text(heading), state, tone, details, one, assumed and is_running(one, record.day))


def _contract_state(one: Contract, today: date) -> tuple[str, str]:
    if one.ends is not None and one.ends <= today:
        return text("facility.contract.ended", day=day(one.ends - timedelta(days=1), today)), "wrong"
    if one.starts > today:
        return text("facility.contract.later", day=day(one.starts, today)), "attention"
    if one.ends is None:
        return text("facility.contract.open", day=day(one.starts, today)), "good"
    last = one.ends - timedelta(days=1)
    tone = "attention" if one.ends - today <= SOON else "good"
    return text("facility.contract.until", day=day(last, today)), tone


def _contract_details(one: Contract, names: Mapping[str, str], region: Region) -> Iterable[Detail]:
    forms = ", ".join(sorted(word("care_form", form) for form in one.forms))
    yield Detail(text("facility.contract.forms"), forms or text("facility.contract.all_forms"))
    yield Detail(text("facility.contract.municipalities"), _where(one, names, region))
    for part in ("price_per_day", "price_per_absent_day"):
        cents = getattr(one, part)
        if cents is not None:
            yield Detail(text(f"facility.contract.{part}"), euros(cents))
    if one.other_regions_share is not None:
        share = text("facility.contract.share", percent=str(one.other_regions_share))
        yield Detail(text("facility.contract.other_regions"), share)


def _where(one: Contract, names: Mapping[str, str], region: Region) -> str:
    """«alle gemeenten», «alle gemeenten van Twente en Deventer», or the names."""
    if is_everywhere(one):
        return text("facility.contract.everywhere")
    own = frozenset(region.municipalities)
    whole = bool(own) and own <= one.municipalities
    left = one.municipalities - own if whole else one.municipalities
    towns = ", ".join(sorted(names.get(code, code) for code in left))
    if not whole:
        return towns
    key = "facility.contract.region_and" if left else "facility.contract.region"
    return text(key, region=region.name, names=towns)


def euros(cents: int) -> str:
    """«€ 187,50»."""
    return f"€ {cents // 100:,}".replace(",", ".") + f",{cents % 100:02d}"
