"""Who offers places: regions, providers, facilities, contracts, beds and what is known of their freedom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from matching.entities.codes import Assumption, Gender, Source
from matching.entities.identifiers import BedId, ContractId, FacilityId, MunicipalityCode, ProviderId

ANY_GENDER = frozenset(Gender)
EVERYWHERE = "*"
"""In a contract: every municipality."""


@dataclass(frozen=True, slots=True)
class Region:
    """The set of municipalities that place together; `code` is the CBS code `JZxx`."""

    code: str
    name: str
    municipalities: tuple[MunicipalityCode, ...]


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality by its CBS code; `region` is set for those that place together with us."""

    code: MunicipalityCode
    name: str
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach a provider or facility; empty text means not known."""

    person: str = ""
    phone: str = ""
    out_of_hours_phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Provider:
    """Organisation with a contract; a subcontractor names its main provider."""

    id: ProviderId
    name: str
    main_provider: ProviderId | None = None
    contact: Contact = Contact()
    reminded_on: date | None = None
    """The day the provider was last asked for a new list."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Facility:
    """One foster family, family home, group or house, with its own rules.

    `offers` gives the level (1-3) of support per need. `traits` are what it is like, `excludes` what it must
    not receive, `avoids` what causes friction. `max_residents` counts persons, `max_age_spread` years.
    `siblings_welcome` is None when nobody said. `assumptions` names what a list left open.
    """

    id: FacilityId
    provider: ProviderId
    name: str
    care_form: str
    municipality: MunicipalityCode
    place: str = ""
    postcode: str | None = None
    street: str = ""
    secret_address: bool = False
    age_min: int = 0
    age_max: int = 17
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
    contact: Contact = Contact()
    note: str = ""
    assumptions: frozenset[Assumption] = frozenset()
    listed_until: date | None = None
    """Set to the list's day when the facility was missing from its provider's last list: stale, not deleted."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Contract:
    """The provider may place children of these municipalities in these forms; empty `forms` means all.

    Prices are in euro cents per day. `confirmed` is False for a contract that was assumed from a list.
    `other_regions_share` is the part of the beds, in percent, that other regions may use; None: not agreed.
    """

    id: ContractId
    provider: ProviderId
    municipalities: frozenset[str]
    starts: date
    ends: date | None = None
    facility: FacilityId | None = None
    forms: frozenset[str] = frozenset()
    price_per_day: int | None = None
    price_per_absent_day: int | None = None
    confirmed: bool = True
    other_regions_share: int | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Bed:
    """One place in one facility; `persons` above 1 is a room for parent and child."""

    id: BedId
    facility: FacilityId
    number: int
    persons: int = 1
    version: int = 1


@dataclass(frozen=True, slots=True)
class AdmissionStop:
    """A facility takes nobody on days in `[starts, ends)`; `ends` is an expectation."""

    id: int
    facility: FacilityId
    starts: date
    ends: date | None
    reason: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class LegalCheck:
    """A check of a facility that must stand and may run out, such as the preparation of foster parents.

    `kind` is a code of `LEGAL_CHECKS`. `valid_until` is the last day it counts; None does not run out. The
    certificates of no objection stand on the facility itself (`screening_valid_until`): the ranking uses them.
    """

    id: int
    facility: FacilityId
    kind: str
    checked_on: date | None = None
    valid_until: date | None = None
    note: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class WaitingReport:
    """A provider's own report that a waiting time gets unacceptable: since when, for which form, how many weeks.

    `facility` None: for the whole provider; `care_form` empty: for all forms. `ended_on` set: no longer so.
    """

    id: int
    provider: ProviderId
    reported_on: date
    facility: FacilityId | None = None
    care_form: str = ""
    weeks: int | None = None
    note: str = ""
    ended_on: date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class VacancyConfirmation:
    """Somebody said on a day how full a facility is; `turned_out_taken` counts against the provider's record."""

    id: int
    facility: FacilityId
    confirmed_on: date
    source: Source
    recorded_at: datetime
    recorded_by: str = ""
    free_beds: int | None = None
    turned_out_taken: bool = False
