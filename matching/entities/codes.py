"""The codes of the domain (see the domain page of the design). Dutch words for them live in the translations.

Closed lists are enumerations. Lists that an administrator may extend (needs, traits, accessibility, reasons)
are plain strings in entities; the tuples here are what a new region starts with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Segment(StrEnum):
    """The three kinds of stay: living, stay and crisis."""

    LIVING = "living"
    STAY = "stay"
    CRISIS = "crisis"


@dataclass(frozen=True, slots=True)
class CareForm:
    """One rung of the ladder of care forms; `weight` 1 is the lightest."""

    code: str
    segment: Segment
    weight: int


CARE_FORMS: tuple[CareForm, ...] = (
    CareForm("kinship_foster", Segment.LIVING, 1),
    CareForm("foster_care", Segment.LIVING, 1),
    CareForm("part_time_foster", Segment.LIVING, 1),
    CareForm("family_home", Segment.LIVING, 2),
    CareForm("specialist_living", Segment.LIVING, 3),
    CareForm("respite", Segment.STAY, 1),
    CareForm("independence_training", Segment.STAY, 2),
    CareForm("parent_child", Segment.STAY, 2),
    CareForm("treatment_group", Segment.STAY, 3),
    CareForm("three_environment", Segment.STAY, 4),
    CareForm("secure_care", Segment.STAY, 5),
    CareForm("crisis_foster", Segment.CRISIS, 1),
    CareForm("crisis_group", Segment.CRISIS, 2),
)
FOSTER_FORMS = frozenset({"kinship_foster", "foster_care", "part_time_foster", "crisis_foster"})
"""Forms whose carers are volunteers at home: their address is never shown to access workers."""

NEEDS = (
    "learning_disability", "autism", "attachment", "trauma", "mental_health", "addiction",
    "behaviour", "physical_care", "sensory", "eating", "parenting_support",
)  # fmt: skip
TRAITS = (
    "pets", "farm", "quiet", "loud", "boys_only", "girls_only", "religious_practice_possible", "garden",
    "village", "town", "young_children", "no_young_children", "fire_setting", "sexual_behaviour", "aggression",
    "running_away", "smoking", "sport", "own_room", "shared_room",
)  # fmt: skip
ACCESSIBILITY = ("wheelchair", "ground_floor", "lift", "adapted_bathroom", "quiet_room")
LEGAL_MEASURES = (
    "none", "supervision", "provisional_supervision", "guardianship", "provisional_guardianship",
    "secure_authorisation", "criminal",
)  # fmt: skip
REFERRERS = (
    "municipality",
    "certified_institution",
    "family_doctor",
    "youth_doctor",
    "judge",
    "crisis_desk",
    "other",
)

SPLIT_REASONS = (
    "specialist_treatment", "threat", "serious_conflict", "suspected_abuse", "parentification", "no_joint_place",
    "childs_wish",
)  # fmt: skip
REFUSAL_REASONS: dict[str, tuple[str, ...]] = {
    "child": ("changed_need", "parent_objects", "child_objects", "withdrawn"),
    "provider": ("mix_with_residents", "too_heavy", "age", "staffing", "distance", "no_reason"),
    "listing": ("already_taken", "never_free", "wrong_profile"),
}
"""By the side that refused; `listing`: it should not have been listed."""
END_REASONS = (
    "returned_home", "planned_move_on", "adult", "breakdown", "relapse_return", "home_kept_return",
    "provider_stops", "other_region", "death",
)  # fmt: skip

LEGAL_CHECKS = ("preparation", "carers_age", "quality_mark", "fire_safety")
"""What is checked of a facility beside the certificates of no objection (Jeugdwet 5.1: prepared, 21 or older)."""


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """One code of a list that administrators may extend, such as a trait; `facts` depend on the list.

    A care form has `segment` and `weight` (and `product_category` where known), a refusal reason has `side`.
    """

    list: str
    code: str
    position: int = 0
    facts: Mapping[str, Any] = field(default_factory=dict)
    active: bool = True


class Gender(StrEnum):
    """Gender of a child; a facility holds the set it takes."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class Urgency(StrEnum):
    """How soon a request must be answered; each has a norm in days."""

    CRISIS = "crisis"
    URGENT = "urgent"
    REGULAR = "regular"


NORM_DAYS = {Urgency.CRISIS: 1, Urgency.URGENT: 14, Urgency.REGULAR: 90}
"""Norm from request to start, in days (defaults of the domain page)."""


class Together(StrEnum):
    """Sibling level: together, unless."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    APART = "apart"


class OccupancyKind(StrEnum):
    """What covers a bed on a day. Only LIVES says where a child lives."""

    LIVES = "lives"
    OCCUPIED_UNKNOWN = "occupied_unknown"
    HELD = "held"
    KEPT = "kept"
    RESPITE_GUEST = "respite_guest"
    CLOSED = "closed"


class KeptKind(StrEnum):
    """The three kinds of fallback bed."""

    KEPT_HOME = "kept_home"
    RELAPSE_BED = "relapse_bed"
    HOME_HELP_BED = "home_help_bed"


class RequestState(StrEnum):
    """Life of a placement request; a draft may be half filled in."""

    DRAFT = "draft"
    OPEN = "open"
    PLACED = "placed"
    WITHDRAWN = "withdrawn"


class Perspective(StrEnum):
    """Where the child is expected to grow up."""

    HOME = "home"
    LASTING_HOME_ELSEWHERE = "lasting_home_elsewhere"
    INDEPENDENCE = "independence"
    UNCLEAR = "unclear"


class Consent(StrEnum):
    """Who consented to the placement."""

    PARENTS = "parents"
    CHILD = "child"
    BOTH = "both"
    COURT = "court"
    PENDING = "pending"


class Source(StrEnum):
    """Where a statement about a bed came from."""

    LIST = "list"
    PHONE = "phone"
    PROVIDER = "provider"
    PLACEMENT = "placement"
    TEAM = "team"
    DEMONSTRATION = "demonstration"


class Role(StrEnum):
    """What a user is in the program; rights hang on it."""

    MATCHER = "matcher"
    ACCESS_WORKER = "access_worker"
    PROVIDER = "provider"
    BEHAVIOURAL_SCIENTIST = "behavioural_scientist"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"


class Assumption(StrEnum):
    """What a list did not say and the program therefore assumed; shown wherever it carried a result."""

    CONTRACT = "contract"
    GENDER = "gender"
    LEVELS = "levels"
    SCREENING = "screening"
    RESIDENTS = "residents"
    AGES = "ages"
    POSTCODE = "postcode"
