"""What a ranking says: candidates with values, everything else with its reasons, the group together or split.

Plain frozen values without numpy; words for people are made elsewhere from the codes here.
`matching.ranking` makes them, `matching.result_writing` writes the JSON of `plekwijzer-ranking/1`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

RANKING_FORMAT = "plekwijzer-ranking/1"
PLAN_FORMAT = "plekwijzer-plan/1"


@dataclass(frozen=True, slots=True)
class Candidate:
    """The best try of a facility that breaks no rule."""

    facility: str
    bed: str
    start: date
    hundredths: int | None
    """Road to the origin in hundredths of km; None when unknown."""
    school_hundredths: int | None
    estimated: bool
    """Whether a municipality's point stood in for a postcode in one of the distances used."""
    values: Mapping[str, int]
    base: int
    siblings: int
    score: int


@dataclass(frozen=True, slots=True)
class ExcludedPlace:
    """A facility that is no candidate: its best try and the rules that one breaks, in the order of the page."""

    facility: str
    bed: str | None
    start: date
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One field of the problem file and the smallest value with which a rule holds for a try.

    `field` is a path as in `matching.problem_reading`: `facilities[3].age_max`. `value` is JSON.
    """

    field: str
    value: Any


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """A rule, the numbers that were compared, and what would have to be different; None: a person decides."""

    rule: str
    facts: Mapping[str, Any]
    change: Change | None


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Why a facility is no candidate."""

    facility: str
    bed: str | None
    start: date
    broken: tuple[BrokenRule, ...]


@dataclass(frozen=True, slots=True)
class GroupPlace:
    """Where one child of a sibling group would live in a combination; siblings counted in its score."""

    request: str
    facility: str
    bed: str
    start: date
    hundredths: int | None
    base: int
    siblings: int
    score: int


@dataclass(frozen=True, slots=True)
class PairDistance:
    """The road between two children of a group, in hundredths of km; None when unknown."""

    requests: tuple[str, str]
    hundredths: int | None


@dataclass(frozen=True, slots=True)
class Combination:
    """A place for every open child of a group at once."""

    places: tuple[GroupPlace, ...]
    score: int
    between: tuple[PairDistance, ...] = ()
    """Only when split: the road between the children."""
    price: int | None = None
    """Only when split: what the children together lose against the best joint place."""

    @property
    def hundredths(self) -> int | None:
        """Σ of the roads to the origins; None when one is unknown."""
        roads = [place.hundredths for place in self.places if place.hundredths is not None]
        return sum(roads) if len(roads) == len(self.places) else None


@dataclass(frozen=True, slots=True)
class GroupPlaces:
    """The open children of a group in one facility, and the best ways to split them."""

    joint: tuple[Combination, ...] = ()
    split: tuple[Combination, ...] = ()
    proven: bool = True
    """False when the search for splits was stopped: better ones may exist (only in large groups)."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """Every facility for one request: candidates in order, the others with the rules they break.

    Reasons (`exclusion`) and the group (`group`) are worked out when asked.
    """

    request: str
    policy_name: str
    policy_version: int
    own_best: int | None
    candidates: tuple[Candidate, ...]
    excluded: Sequence[ExcludedPlace]
    explain: Callable[[str], Exclusion] = field(repr=False, compare=False)
    combine: Callable[[], GroupPlaces] = field(repr=False, compare=False)

    def exclusion(self, facility: str) -> Exclusion:
        """Why this excluded facility is no candidate: facts and smallest changes.

        Raises:
            KeyError: the facility is not among the excluded.
        """
        return self.explain(facility)

    def group(self) -> GroupPlaces:
        """Joint places and best splits of the request's open sibling group; empty without one."""
        return self.combine()
