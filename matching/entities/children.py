"""The child, its siblings and what is asked for it. Case number instead of a name; the name is optional."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from matching.entities.codes import (
    Consent,
    Gender,
    KeptKind,
    OccupancyKind,
    Perspective,
    RequestState,
    Source,
    Together,
    Urgency,
)
from matching.entities.identifiers import (
    BedId,
    ChildId,
    FacilityId,
    MunicipalityCode,
    OccupancyId,
    RequestId,
    SiblingGroupId,
)


@dataclass(frozen=True, slots=True)
class ResponsibleMunicipality:
    """Registered address just before the unbroken chain of stays, with its ground (1, 2 or 3) and evidence.

    Stored once and never recomputed when child or parents move (woonplaatsbeginsel).
    """

    municipality: MunicipalityCode
    ground: int
    chain_start: date | None = None
    evidence_date: date | None = None


@dataclass(frozen=True, slots=True)
class NeedLevel:
    """What the child needs of a place, level 1-3; an essential need is a rule, not a wish."""

    need: str
    level: int
    essential: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """A trait that the child or a parent would like; `by` is `child` or `parent`."""

    trait: str
    by: str


@dataclass(frozen=True, slots=True)
class SafetyZone:
    """A place that must stay at least so many kilometres away by road."""

    postcode: str
    km: int


@dataclass(frozen=True, slots=True)
class NetworkPlace:
    """Where somebody who matters to the child lives or what it goes to; `kind` is free text such as "oma"."""

    kind: str
    postcode: str


@dataclass(frozen=True, slots=True)
class Involved:
    """A professional or relative around the child; `role` in words, `reach` is phone or e-mail."""

    role: str
    organisation: str = ""
    reach: str = ""


@dataclass(frozen=True, slots=True)
class LegalMeasure:
    """A measure by court with its period `[starts, ends)`."""

    kind: str
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Child:
    """Everything about a child that a placement asks for. `persons` above 1: parent and child together."""

    id: ChildId
    case_number: str
    birth_date: date
    gender: Gender
    responsible: ResponsibleMunicipality
    origin_municipality: MunicipalityCode
    origin_postcode: str | None = None
    name: str = ""
    school_postcode: str | None = None
    school: str = ""
    network: tuple[NetworkPlace, ...] = ()
    needs: tuple[NeedLevel, ...] = ()
    traits: frozenset[str] = frozenset()
    excludes: frozenset[str] = frozenset()
    requires: frozenset[str] = frozenset()
    safety_zones: tuple[SafetyZone, ...] = ()
    keep_apart: frozenset[str] = frozenset()
    """Case numbers of children it must not live with."""
    wishes: tuple[Wish, ...] = ()
    perspective: Perspective = Perspective.UNCLEAR
    tried_at_home: str = ""
    involved: tuple[Involved, ...] = ()
    legal_measure: LegalMeasure = LegalMeasure("none")
    authorisation: LegalMeasure | None = None
    """Court authorisation for secure care."""
    consent: Consent = Consent.PENDING
    persons: int = 1
    version: int = 1


@dataclass(frozen=True, slots=True)
class SiblingGroup:
    """Brothers and sisters who are placed together unless; apart asks a coded reason."""

    id: SiblingGroupId
    children: tuple[ChildId, ...]
    together: Together = Together.PREFERRED
    reason: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Request:
    """One child's question for a place. `number` is what people say ("V-2026-0412").

    `forms` are the care forms asked for; days are calendar days in Europe/Amsterdam; `expected_days` None is
    for as long as needed. A draft may lack forms. `fallback` asks for a kept bed instead of a placement.
    """

    id: RequestId
    number: str
    child: ChildId
    registered: date
    urgency: Urgency = Urgency.REGULAR
    forms: tuple[str, ...] = ()
    start_from: date | None = None
    start_by: date | None = None
    expected_days: int | None = None
    fallback: bool = False
    state: RequestState = RequestState.DRAFT
    referrer: str = "municipality"
    referrer_organisation: str = ""
    question: str = ""
    known_facilities: frozenset[FacilityId] = frozenset()
    referral_valid_until: date | None = None
    """Last day of the referral or decision behind the request; None: not known."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Occupancy:
    """A bed is covered on days in `[starts, ends)`; `ends` None has no known end.

    `expected_end` is an expectation only. `held` needs `expires_on`; `kept` needs `kept_kind` and `review_on`.
    `source` and `stated_on` say who said so and on which day; None where an older program did not keep it.
    """

    id: OccupancyId
    bed: BedId
    kind: OccupancyKind
    starts: date
    ends: date | None = None
    child: ChildId | None = None
    request: RequestId | None = None
    expected_end: date | None = None
    expires_on: date | None = None
    kept_kind: KeptKind | None = None
    review_on: date | None = None
    price_per_day: int | None = None
    end_reason: str = ""
    note: str = ""
    source: Source | None = None
    stated_on: date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Judgement:
    """A behavioural scientist's suitability (0-1000) for a request and a facility, with the reason."""

    request: RequestId
    facility: FacilityId
    suitability: int
    reason: str
    given_by: str
    given_on: date


@dataclass(frozen=True, slots=True)
class Veto:
    """People said: not there, with a reason. The program never argues."""

    request: RequestId
    facility: FacilityId
    reason: str
    given_by: str
    given_on: date
