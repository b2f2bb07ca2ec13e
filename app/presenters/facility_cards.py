"""One facility in words: who they are, which beds, how sure, how to reach them. Nothing about who lives there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.presenters.chance_words import ChanceWords, chance_words
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
from app.translation import day, text, word
from app.workflows.vacancy_columns import VacancyColumns
from matching.entities.children import Occupancy
from matching.entities.codes import Assumption, OccupancyKind
from matching.entities.facilities import AdmissionStop, Bed, Contact, Facility, Provider
from matching.entities.snapshot import Freshness, ProviderRecord, RegisterSnapshot


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card: what it is about, what holds, whether that was only assumed.

    A `wide` one is shown without its label, because what it says cannot be broken.
    """

    label: str
    words: str
    assumed: bool = False
    wide: bool = False


@dataclass(frozen=True, slots=True)
class FacilityCard:
    """What the side panel shows; `mark` is how fresh the word about free beds is.

    `contact_from` says whose contact it is when the facility has none of its own.
    """

    facility: int
    name: str
    form: str
    place: str
    provider: str
    mark: str
    said: str
    said_more: str
    contact_from: str
    stops: tuple[str, ...]
    beds: tuple[Fact, ...]
    contact: tuple[Fact, ...]
    profile: tuple[Fact, ...]
    assumptions: tuple[str, ...]
    note: str
    chance: ChanceWords | None = None
    """How likely a free bed really is; None where no bed is in sight."""
    free_now: int = 0


def facility_card(
    snapshot: RegisterSnapshot, columns: VacancyColumns, row: int, municipality_names: Mapping[str, str]
) -> FacilityCard:
    """The card of the facility on a row of the columns."""
    facility = columns.facilities[row]
    provider = snapshot.providers[facility.provider]
    age = int(columns.age_of_word()[row])
    said: Word = (NEVER_SAID if age < 0 else age, columns.sources[row], bool(columns.unlisted[row]))
    return FacilityCard(
        facility=facility.id,
        name=name_words(facility),
        form=word("care_form", facility.care_form),
        place=place_words(facility, municipality_names),
        provider=provider.name,
        mark=said_mark(said),
        said=_said(said, facility, snapshot),
        said_more=_said_more(said, facility, snapshot),
        contact_from=text("vacancies.contact.provider") if facility.contact == Contact() else "",
        stops=tuple(
            _stop_words(one, snapshot.day) for one in snapshot.admission_stops if one.facility == facility.id
        ),
        beds=_beds(snapshot, facility),
        contact=_contact(facility, provider),
        profile=tuple(_profile(facility)),
        assumptions=tuple(
            text(f"vacancies.why_assumed.{one}") for one in Assumption if one in facility.assumptions
        ),
        note=facility.note,
        chance=_chance(facility, snapshot) if columns.first_free()[0][row] >= 0 else None,
        free_now=int(columns.free_on(columns.day)[row]),
    )


def _chance(facility: Facility, snapshot: RegisterSnapshot) -> ChanceWords:
    word = snapshot.freshness.get(facility.id, Freshness())
    return chance_words(word, snapshot.records.get(facility.provider, ProviderRecord()), snapshot.day)


def _said(said: Word, facility: Facility, snapshot: RegisterSnapshot) -> str:
    if said[2] and facility.listed_until is not None:
        return text("vacancies.card.unlisted", day=day(facility.listed_until, snapshot.day))
    if said[0] == NEVER_SAID:
        return text("vacancies.card.never_said")
    return text("vacancies.card.said", age=days_words(said[0])) if said[0] else text("vacancies.card.said_today")


def _said_more(said: Word, facility: Facility, snapshot: RegisterSnapshot) -> str:
    """When and by whom, and how many beds were free then."""
    fresh = snapshot.freshness.get(facility.id)
    if fresh is None or fresh.confirmed_on is None:
        return ""
    when, source = day(fresh.confirmed_on, snapshot.day), word("source", said[1])
    if fresh.free_beds is None:
        return text("vacancies.card.said_by", day=when, source=source)
    return text("vacancies.card.said_free", day=when, source=source, count=fresh.free_beds)


def _why_assumed(facility: Facility) -> Iterable[str]:
    return (text(f"vacancies.why_assumed.{one}") for one in Assumption if one in facility.assumptions)


def _stops(facility: Facility, snapshot: RegisterSnapshot) -> tuple[str, ...]:
    own = (one for one in snapshot.admission_stops if one.facility == facility.id)
    return tuple(_stop_words(one, snapshot.day) for one in own)


def _stop_words(stop: AdmissionStop, today: date) -> str:
    reason = stop.reason or text("vacancies.card.no_reason")
    if stop.starts > today:
        return text("vacancies.card.stop_later", day=day(stop.starts, today), reason=reason)
    if stop.ends is None:
        return text("vacancies.card.stop_open", reason=reason)
    return text("vacancies.card.stop", day=day(stop.ends, today), reason=reason)


def _beds(snapshot: RegisterSnapshot, facility: Facility) -> tuple[Fact, ...]:
    beds = sorted((bed for bed in snapshot.beds if bed.facility == facility.id), key=lambda bed: bed.number)
    own: dict[int, list[Occupancy]] = {}
    wanted = {bed.id for bed in beds}
    for one in snapshot.occupancies:
        if one.bed in wanted:
            own.setdefault(one.bed, []).append(one)
    return tuple(_bed(bed, own.get(bed.id, []), snapshot.day) for bed in beds)


def _bed(bed: Bed, occupancies: Iterable[Occupancy], today: date) -> Fact:
    ordered = sorted(occupancies, key=lambda one: one.starts)
    now = next((one for one in ordered if one.starts <= today and (one.ends is None or one.ends > today)), None)
    later = next((one for one in ordered if one.starts > today), None)
    words = text("vacancies.bed.free") if now is None else _covered(now, today)
    if now is None and later is not None:
        words = text("vacancies.bed.free_until", day=day(later.starts, today))
    label = text("vacancies.bed.pair" if bed.persons > 1 else "vacancies.bed.label", number=bed.number)
    return Fact(label, words)


def _covered(one: Occupancy, today: date) -> str:
    what = text(f"vacancies.bed.{one.kind}")
    if one.kind is OccupancyKind.HELD and one.expires_on is not None:
        return text("vacancies.bed.until", what=what, day=day(one.expires_on, today))
    if one.ends is not None:
        return text("vacancies.bed.until", what=what, day=day(one.ends, today))
    if one.expected_end is not None and one.expected_end > today:
        return text("vacancies.bed.expected", what=what, day=day(one.expected_end, today))
    return what


def _contact(facility: Facility, provider: Provider) -> tuple[Fact, ...]:
    """The facility's own, else the provider's."""
    contact = provider.contact if facility.contact == Contact() else facility.contact
    parts = {part: str(getattr(contact, part)) for part in ("person", "phone", "out_of_hours_phone", "email")}
    return tuple(
        Fact(text(f"vacancies.contact.{part}"), words, wide=part == "email")
        for part, words in parts.items()
        if words
    )


def _profile(facility: Facility) -> Iterable[Fact]:
    assumed = facility.assumptions
    ages = text("vacancies.profile.ages_words", ages=age_words((facility.age_min, facility.age_max)))
    yield Fact(text("vacancies.profile.ages"), ages, Assumption.AGES in assumed)
    yield Fact(text("vacancies.profile.gender"), gender_words(facility.genders), Assumption.GENDER in assumed)
    offers = offer_words(facility.offers) or text("vacancies.profile.nothing_said")
    yield Fact(text("vacancies.profile.offers"), offers, bool(facility.offers) and Assumption.LEVELS in assumed)
    for part, kind in (("traits", "trait"), ("excludes", "trait"), ("accessibility", "accessibility")):
        codes = sorted(getattr(facility, part))
        if codes:
            yield Fact(text(f"vacancies.profile.{part}"), ", ".join(word(kind, code) for code in codes))
    if facility.siblings_welcome is not None:
        said = "yes" if facility.siblings_welcome else "no"
        yield Fact(text("vacancies.profile.siblings"), text(f"vacancies.profile.{said}"))
    if facility.max_residents is not None:
        yield Fact(text("vacancies.profile.residents"), str(facility.max_residents))
    yield Fact(text("vacancies.profile.address"), _address(facility))


def _address(facility: Facility) -> str:
    if facility.secret_address:
        return text("vacancies.profile.secret")
    parts = [facility.street, " ".join(part for part in (facility.postcode or "", facility.place) if part)]
    return ", ".join(part for part in parts if part) or text("vacancies.profile.no_address")
