"""What the matching page shows, as finished words and numbers: the page lays out, it works nothing out.

Built off the interface thread from a ranking. Codes become words here and in `app.workflows`.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.presenters.chance_words import ChanceWords
from app.reports.proposal_data import Place


@dataclass(frozen=True, slots=True)
class SiblingHead:
    """A brother or sister in the head: its words, and its open request (0: none)."""

    words: str
    request: int


@dataclass(frozen=True, slots=True)
class ChildHead:
    """The line about the child. `facts` without a name, in the order people say them."""

    case_number: str
    request_number: str
    facts: tuple[str, ...]
    urgency: str
    urgency_tone: str
    waiting: str
    waiting_tone: str
    siblings: tuple[SiblingHead, ...]
    together: str


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """One place that fits, as a line in the list."""

    facility: int
    rank: int
    name: str
    form: str
    locality: str
    road: str
    score: int
    assumed: bool


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A marker: kind as in `MarkerKind`, its point, its words; `number` and `facility` of a candidate."""

    kind: str
    latitude: float
    longitude: float
    words: str
    number: int = 0
    facility: int = -1


@dataclass(frozen=True, slots=True)
class MatchView:
    """Everything that stands at once when a request is opened."""

    request: int
    head: ChildHead
    candidates: tuple[CandidateRow, ...]
    excluded_count: int
    marks: tuple[MapPlace, ...]


@dataclass(frozen=True, slots=True)
class ExcludedRow:
    """One place that does not fit: what would mend it, and how many rules it breaks."""

    facility: int
    name: str
    detail: str
    sentence: str
    rules: int
    missing: int


@dataclass(frozen=True, slots=True)
class ExcludedGroup:
    """Places with the same main reason, nearest to fitting first."""

    rule: str
    title: str
    rows: tuple[ExcludedRow, ...]


@dataclass(frozen=True, slots=True)
class SumLine:
    """One criterion of a score: weight × value ÷ `weights`; `points` is its part of the score, rounded.

    `lost` are the points that stay away because the value is not 1000. `kind` is the criterion's code.
    """

    kind: str
    name: str
    weight: int
    value: int
    weights: int
    points: int
    lost: int
    why: str
    assumed: bool


@dataclass(frozen=True, slots=True)
class Loss:
    """Points a place misses, and why, in one sentence."""

    points: int
    sentence: str


@dataclass(frozen=True, slots=True)
class PlaceDetails:
    """The place in the middle. `place` is what the paper would say; the rest is only for the screen."""

    facility: int
    place: Place
    lines: tuple[SumLine, ...]
    losses: tuple[Loss, ...]
    above: tuple[str, ...]
    freshness: str
    freshness_words: str
    contact: tuple[str, ...]
    free: str
    chance: ChanceWords | None = None
    """How sure it is that the place is really free; only where people must call first."""


@dataclass(frozen=True, slots=True)
class BrokenWords:
    """One broken rule: its name, why with the numbers, and the smallest change."""

    title: str
    why: str
    change: str


@dataclass(frozen=True, slots=True)
class ExcludedDetails:
    """A place that does not fit, in the middle."""

    facility: int
    name: str
    facts: str
    contact: tuple[str, ...]
    broken: tuple[BrokenWords, ...]


@dataclass(frozen=True, slots=True)
class GroupOption:
    """One way to place brothers and sisters: who where, score, price against together, kilometres between."""

    places: tuple[tuple[str, str], ...]
    score: int
    price: int | None
    between: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """Joint places and best splits of the open sibling group."""

    joint: tuple[GroupOption, ...]
    split: tuple[GroupOption, ...]
    proven: bool
