"""Changing a facility by hand: the draft of its fields, what is wrong with it, and every change as one act."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from app.workflows.bed_words import shown_name
from app.workflows.requests import FormRemark
from db.errors import RegisterError
from db.register import Register
from matching.entities.administration import Actor
from matching.entities.children import Occupancy
from matching.entities.codes import Assumption, Gender, OccupancyKind, Source
from matching.entities.facilities import ANY_GENDER, Bed, Contact, Facility, VacancyConfirmation
from matching.entities.identifiers import (
    ActId,
    BedId,
    FacilityId,
    MunicipalityCode,
    OccupancyId,
    ProviderId,
)

OLDEST = 23
"""Stay in youth care ends at 23."""
MOST_BEDS = 99
CONTACT_FIELDS = ("person", "phone", "out_of_hours_phone", "email")
SAME_FIELDS = (
    "name", "care_form", "municipality", "place", "postcode", "street", "secret_address", "genders", "offers",
    "traits", "excludes", "avoids", "accessibility", "screening_valid_until", "max_residents", "max_age_spread",
    "mix_limits", "siblings_welcome", "guests_allowed", "note",
)  # fmt: skip
ASSUMED_BY_FIELD: Mapping[str, Assumption] = {
    "age_min": Assumption.AGES,
    "age_max": Assumption.AGES,
    "genders": Assumption.GENDER,
    "offers": Assumption.LEVELS,
    "postcode": Assumption.POSTCODE,
    "screening_valid_until": Assumption.SCREENING,
}
"""Who fills in one of these fields no longer assumes it."""
CONFIRMABLE = frozenset({Assumption.AGES, Assumption.GENDER, Assumption.LEVELS})
"""Assumptions that say something which can simply be right; the others say that something is not known."""


class FacilityExists(RegisterError):
    """The provider has this facility already: lists would not know which of the two they are about."""

    code = "facility_exists"

    def __init__(self, facility: int) -> None:
        super().__init__(facility=facility)
        self.facility = facility


@dataclass(frozen=True, slots=True)
class FacilityDraft:
    """A facility while it is being written; None and empty are "not filled in".

    `beds` and `free` (how many of them are free now) are for a new one only.
    """

    name: str = ""
    care_form: str = ""
    municipality: str = ""
    place: str = ""
    postcode: str | None = None
    street: str = ""
    secret_address: bool = False
    age_min: int | None = None
    age_max: int | None = None
    genders: frozenset[Gender] = ANY_GENDER
    offers: Mapping[str, int] = field(default_factory=dict)
    traits: frozenset[str] = frozenset()
    excludes: frozenset[str] = frozenset()
    avoids: frozenset[str] = frozenset()
    accessibility: frozenset[str] = frozenset()
    screening_valid_until: date | None = None
    max_residents: int | None = None
    max_age_spread: int | None = None
    mix_limits: Mapping[str, int] = field(default_factory=dict)
    siblings_welcome: bool | None = None
    guests_allowed: bool = False
    person: str = ""
    phone: str = ""
    out_of_hours_phone: str = ""
    email: str = ""
    note: str = ""
    beds: int | None = None
    free: int | None = None


def new_draft() -> FacilityDraft:
    """An empty form: nothing is said yet, not even whom it takes."""
    return FacilityDraft(genders=frozenset())


def draft_of(facility: Facility) -> FacilityDraft:
    """The fields of a stored facility."""
    held: dict[str, Any] = {name: getattr(facility, name) for name in SAME_FIELDS}
    held |= {name: getattr(facility.contact, name) for name in CONTACT_FIELDS}
    return FacilityDraft(**held, age_min=facility.age_min, age_max=facility.age_max)


def facility_of(draft: FacilityDraft, base: Facility) -> Facility:
    """The facility as it would be stored over `base`; what was filled in now is no longer assumed."""
    before = draft_of(base)
    held: dict[str, Any] = {name: getattr(draft, name) for name in SAME_FIELDS}
    held["municipality"] = MunicipalityCode(draft.municipality)
    held["genders"] = draft.genders or ANY_GENDER
    answered = {
        assumption
        for name, assumption in ASSUMED_BY_FIELD.items()
        if getattr(draft, name) not in (None, getattr(before, name))
    }
    return replace(
        base,
        **held,
        age_min=0 if draft.age_min is None else draft.age_min,
        age_max=OLDEST if draft.age_max is None else draft.age_max,
        contact=Contact(*(getattr(draft, name) for name in CONTACT_FIELDS)),
        assumptions=base.assumptions - answered,
    )


def changed_fields(one: FacilityDraft, other: FacilityDraft) -> dict[str, tuple[Any, Any]]:
    """Field → both values, where they differ, in form order."""
    pairs = {each.name: (getattr(one, each.name), getattr(other, each.name)) for each in fields(FacilityDraft)}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def carried_over(mine: FacilityDraft, base: FacilityDraft, theirs: FacilityDraft) -> FacilityDraft:
    """Their version with what I changed on top of it; what only they changed stays theirs."""
    changes: dict[str, Any] = {name: own for name, (own, _) in changed_fields(mine, base).items()}
    return replace(theirs, **changes)


def remarks(draft: FacilityDraft, is_new: bool, today: date) -> tuple[FormRemark, ...]:
    """What keeps this from being saved, and what is doubtful, in form order."""
    return (
        *_missing(draft, is_new),
        *_age_remarks(draft),
        *_limit_remarks(draft, is_new),
        *_other_remarks(draft, today),
    )


def _missing(draft: FacilityDraft, is_new: bool) -> Iterable[FormRemark]:
    needed = ("name", "care_form", "municipality", *(("beds",) if is_new else ()))
    for name in needed:
        if not getattr(draft, name):
            yield FormRemark(name, "missing", {})
    if is_new and draft.beds is not None and draft.beds > MOST_BEDS:
        yield FormRemark("beds", "too_many", {"most": MOST_BEDS})
    if draft.free is not None and draft.free > (draft.beds or 0):
        yield FormRemark("free", "more_than_beds", {"beds": draft.beds or 0})


def _age_remarks(draft: FacilityDraft) -> Iterable[FormRemark]:
    low, high = draft.age_min, draft.age_max
    for name, age in (("age_min", low), ("age_max", high)):
        if age is None:
            yield FormRemark(name, "missing", {})
        elif age > OLDEST:
            yield FormRemark(name, "too_old", {"oldest": OLDEST})
    if low is not None and high is not None and high < low:
        yield FormRemark("age_max", "below_lowest", {"lowest": low})


def _limit_remarks(draft: FacilityDraft, is_new: bool) -> Iterable[FormRemark]:
    if not draft.genders and not is_new:
        yield FormRemark("genders", "missing", {})
    both = sorted(draft.traits & draft.excludes)
    if both:
        yield FormRemark("excludes", "also_trait", {"trait": both[0]}, blocking=False)
    if draft.max_residents is not None and draft.beds is not None and draft.max_residents < draft.beds:
        yield FormRemark("max_residents", "below_beds", {"beds": draft.beds}, blocking=False)


def _other_remarks(draft: FacilityDraft, today: date) -> Iterable[FormRemark]:
    if draft.email and not _looks_like_email(draft.email):
        yield FormRemark("email", "no_email", {})
    for name in ("phone", "out_of_hours_phone"):
        number = getattr(draft, name)
        if number and sum(one.isdigit() for one in number) < 4:
            yield FormRemark(name, "no_phone", {}, blocking=False)
    if draft.screening_valid_until is not None and draft.screening_valid_until < today:
        yield FormRemark("screening_valid_until", "expired", {}, blocking=False)


def _looks_like_email(words: str) -> bool:
    name, at, domain = words.partition("@")
    return bool(name and at and "." in domain.strip(".")) and not any(one.isspace() for one in words)


def act_facts(facility: Facility) -> dict[str, str | int]:
    """For the sentence of an act about one facility."""
    return {"facility": shown_name(facility)}


def about(facility: Facility) -> list[tuple[str, int]]:
    """The subjects of an act about one facility."""
    return [("facilities", facility.id), ("providers", facility.provider)]


def save_facility(
    register: Register, actor: Actor, draft: FacilityDraft, base: Facility
) -> tuple[ActId, Facility]:
    """Store what was changed; raises `StaleEdit` with both versions when somebody changed it meanwhile."""
    with register.begin(actor) as work:
        act = work.act("facility_changed", act_facts(base), about(base))
        stored = work.facilities.save(facility_of(draft, base))
        work.commit()
    return act, stored


def add_facility(
    register: Register, actor: Actor, draft: FacilityDraft, provider: ProviderId, today: date
) -> tuple[ActId, Facility]:
    """A new facility with its beds, numbered from 1. What the form does not say is marked as assumed.

    Beds are free, but for those that `free` leaves out: they are taken, by whom is not known. Raises
    `FacilityExists` for a name that this provider has in the same place already.
    """
    blank = Facility(FacilityId(0), provider, draft.name, draft.care_form, MunicipalityCode(draft.municipality))
    fresh = replace(facility_of(draft, blank), assumptions=frozenset(_assumed(draft)))
    count = draft.beds or 0
    with register.begin(actor) as work:
        same = next(
            (one for one in work.facilities.by_name(provider, fresh.name) if _same_place(one, fresh)), None
        )
        if same is not None:
            raise FacilityExists(same.id)
        kind = "facility_added_secret" if fresh.secret_address else "facility_added"
        facts = {"count": count} if fresh.secret_address else {"count": count, "facility": fresh.name}
        act = work.act(kind, facts, [("providers", provider)])
        stored = work.facilities.save(fresh)
        work.about(("facilities", stored.id))
        beds = work.beds.add_many(Bed(BedId(0), stored.id, number) for number in range(1, count + 1))
        if draft.free is not None:
            work.occupancies.add_many(_taken(bed, today) for bed in beds[draft.free :])
            said = VacancyConfirmation(0, stored.id, today, Source.PROVIDER, work.moment, actor.login, draft.free)
            work.confirmations.save(said)
        work.commit()
    return act, stored


def _same_place(one: Facility, other: Facility) -> bool:
    """As lists tell facilities of one name apart: by postcode where both have one, else by municipality."""
    if one.postcode and other.postcode:
        return one.postcode[:4] == other.postcode[:4]
    return one.municipality == other.municipality


def _assumed(draft: FacilityDraft) -> Iterable[Assumption]:
    """What a new facility leaves open."""
    if not draft.genders:
        yield Assumption.GENDER
    if draft.screening_valid_until is None:
        yield Assumption.SCREENING
    if draft.postcode is None:
        yield Assumption.POSTCODE
    if draft.free is not None and draft.free < (draft.beds or 0):
        yield Assumption.RESIDENTS


def _taken(bed: Bed, today: date) -> Occupancy:
    kind = OccupancyKind.OCCUPIED_UNKNOWN
    return Occupancy(OccupancyId(0), bed.id, kind, today, source=Source.PROVIDER, stated_on=today)


def confirm_assumption(register: Register, actor: Actor, facility: Facility, assumption: Assumption) -> ActId:
    """What was assumed is right as it stands; raises `StaleEdit`."""
    with register.begin(actor) as work:
        act = work.act(f"confirmed_{assumption.value}", act_facts(facility), about(facility))
        work.facilities.save(replace(facility, assumptions=facility.assumptions - {assumption}))
        work.commit()
    return act
