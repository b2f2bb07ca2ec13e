"""The problem of one matching run: what a problem file says, as plain frozen values.

Nothing here knows files, screens, the register or numpy: importing this module is instant. Kilometres are
whole hundredths (`…_hundredths`), scores and shares are whole permilles, days are dates, intervals are
half-open `[start, until)` and `until` None means no end. `matching.problem_reading` reads these from JSON,
`matching.problem_writing` writes them, `matching.problem_validation` checks them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

CRITERIA = (
    "suitability",
    "lightest_form",
    "proximity",
    "school",
    "siblings",
    "continuity",
    "group_fit",
    "wishes",
    "readiness",
)
RULES = (
    "form_allowed",
    "bed_free",
    "parent_included",
    "age",
    "gender",
    "contract",
    "admission_open",
    "likely_free",
    "screening",
    "authorisation",
    "essential_needs",
    "contra_indication",
    "safety_distance",
    "keep_apart",
    "accessibility",
    "group_limits",
    "minimum_suitability",
    "veto",
)
URGENCIES = ("crisis", "urgent", "regular")
GENDERS = ("female", "male", "other")
TOGETHER = ("required", "preferred", "apart")
WISHED_BY = ("child", "parent")
SCREENED_FORMS = ("kinship_foster", "foster_care", "part_time_foster", "crisis_foster")
EVERY_MUNICIPALITY = "*"


@dataclass(frozen=True, slots=True)
class Policy:
    """Weights, floors and limits that a region decides; versioned, never a constant in code."""

    name: str
    version: int
    weights: Mapping[str, int]
    minimum_suitability: Mapping[str, int]
    maximum_shortfall: Mapping[str, int]
    minimum_chance: int
    form_weights: Mapping[str, int]
    form_step: int
    proximity_full_hundredths: int
    proximity_zero_hundredths: int
    school_under_12_hundredths: int
    school_from_12_hundredths: int
    sibling_full_hundredths: int
    sibling_zero_hundredths: int
    provider_known: int
    age_gap_full: int
    age_gap_zero: int
    friction: int
    delay_step: int
    minimum_open_days: int
    worst_off_slack_percent: int
    author: str | None = None
    decided_on: date | None = None
    reason: str | None = None
    tiers: int = 9


@dataclass(frozen=True, slots=True)
class Distance:
    """A road distance that overrides geography; `origin` is the file's `from`."""

    origin: str
    facility: str
    hundredths: int


@dataclass(frozen=True, slots=True)
class Contract:
    """From when until when which municipalities may place; `*` is every municipality."""

    municipalities: tuple[str, ...]
    start: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """Days `[start, until)`."""

    start: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Resident:
    """Who lives in a facility, until when, and what newcomers must be checked against."""

    child: str
    birth_date: date
    traits: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    keep_apart: tuple[str, ...] = ()
    persons: int = 1
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Bed:
    """One bed: how many persons it takes and when it is free."""

    id: str
    persons: int = 1
    free: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True)
class Facility:
    """One foster family, house or group with its own rules, residents and beds."""

    id: str
    provider: str
    form: str
    municipality: str
    age_min: int
    age_max: int
    genders: tuple[str, ...]
    contracts: tuple[Contract, ...]
    postcode: str | None = None
    offers: Mapping[str, int] = field(default_factory=dict)
    traits: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    avoids: tuple[str, ...] = ()
    accessibility: tuple[str, ...] = ()
    admission_stops: tuple[Interval, ...] = ()
    screening_valid_until: date | None = None
    max_residents: int | None = None
    max_age_spread: int | None = None
    mix_limits: Mapping[str, int] = field(default_factory=dict)
    chance_free: int = 1000
    residents: tuple[Resident, ...] = ()
    beds: tuple[Bed, ...] = ()


@dataclass(frozen=True, slots=True)
class Need:
    """How much support a child needs of one kind, and whether less is out of the question."""

    level: int
    essential: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the child's life is."""

    municipality: str
    postcode: str | None = None


@dataclass(frozen=True, slots=True)
class SafetyZone:
    """A place the child may not live near; of postcode and municipality one is given."""

    hundredths: int
    postcode: str | None = None
    municipality: str | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """A trait of the place that the child or the parents would like."""

    trait: str
    by: str


@dataclass(frozen=True, slots=True)
class Request:
    """One child's question for a place."""

    id: str
    child: str
    birth_date: date
    gender: str
    origin: Origin
    responsible_municipality: str
    forms: tuple[str, ...]
    urgency: str
    registered: date
    start_from: date
    start_by: date
    traits: tuple[str, ...] = ()
    persons: int = 1
    school_postcode: str | None = None
    expected_days: int | None = None
    needs: Mapping[str, Need] = field(default_factory=dict)
    requires: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    safety_zones: tuple[SafetyZone, ...] = ()
    keep_apart: tuple[str, ...] = ()
    authorisation: Interval | None = None
    known_facilities: tuple[str, ...] = ()
    known_providers: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedSibling:
    """A brother or sister who already lives somewhere: in a facility of the file, or at a postcode."""

    child: str
    facility: str | None = None
    postcode: str | None = None


@dataclass(frozen=True, slots=True)
class SiblingGroup:
    """Open requests and placed siblings that belong together, or must stay apart."""

    id: str
    together: str
    requests: tuple[str, ...] = ()
    placed: tuple[PlacedSibling, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A professional's suitability for a child and a facility; it replaces the computed value."""

    request: str
    facility: str
    suitability: int
    reason: str


@dataclass(frozen=True, slots=True)
class Lock:
    """This request is placed on this bed; rankings ignore it."""

    request: str
    bed: str


@dataclass(frozen=True, slots=True)
class Veto:
    """This child does not go to this facility, because a person decided so."""

    request: str
    facility: str
    reason: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Everything one ranking or plan may use, and nothing else."""

    date: date
    policy: Policy
    facilities: tuple[Facility, ...] = ()
    requests: tuple[Request, ...] = ()
    distances: tuple[Distance, ...] = ()
    sibling_groups: tuple[SiblingGroup, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    locks: tuple[Lock, ...] = ()
    vetoes: tuple[Veto, ...] = ()


class ProblemError(ValueError):
    """The problem is wrong: `path` names the place, `expected` what should have stood there."""

    def __init__(self, path: str, expected: str) -> None:
        super().__init__(f"{path}: {expected}")
        self.path = path
        self.expected = expected
