"""What the steps of building a demonstration share: the dice, the day, the numbers given out and the rough work.

`House` and `Stay` are rough work: mutable while bed by bed and child by child is filled in, turned into entities
at the end.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from random import Random

from app.workflows.demonstration.forms import SHAPES, FormShape
from app.workflows.demonstration.territory import Part
from matching.entities.children import Child, Judgement, Occupancy, Request, SiblingGroup, Veto
from matching.entities.codes import Segment
from matching.entities.facilities import (
    AdmissionStop,
    Bed,
    Contract,
    Facility,
    LegalCheck,
    Provider,
    VacancyConfirmation,
    WaitingReport,
)
from matching.entities.identifiers import ChildId, ProviderId


@dataclass
class Numbers:
    """Provisional ids, counted from 1 per kind over all parts of a demonstration."""

    providers: Iterator[int] = field(default_factory=lambda: count(1))
    facilities: Iterator[int] = field(default_factory=lambda: count(1))
    contracts: Iterator[int] = field(default_factory=lambda: count(1))
    beds: Iterator[int] = field(default_factory=lambda: count(1))
    children: Iterator[int] = field(default_factory=lambda: count(1))
    requests: Iterator[int] = field(default_factory=lambda: count(1))
    occupancies: Iterator[int] = field(default_factory=lambda: count(1))
    groups: Iterator[int] = field(default_factory=lambda: count(1))
    stops: Iterator[int] = field(default_factory=lambda: count(1))
    confirmations: Iterator[int] = field(default_factory=lambda: count(1))
    checks: Iterator[int] = field(default_factory=lambda: count(1))
    reports: Iterator[int] = field(default_factory=lambda: count(1))
    spoken: dict[tuple[str, int], int] = field(default_factory=dict)
    """Last number given per letter and year, as in K-2026-0412."""

    def say(self, letter: str, year: int) -> str:
        """The next number that people say aloud."""
        number = self.spoken[letter, year] = self.spoken.get((letter, year), 0) + 1
        return f"{letter}-{year}-{number:04d}"


@dataclass
class Entities:
    """The entities made so far, in the order of their ids."""

    providers: list[Provider] = field(default_factory=list)
    facilities: list[Facility] = field(default_factory=list)
    contracts: list[Contract] = field(default_factory=list)
    beds: list[Bed] = field(default_factory=list)
    children: list[Child] = field(default_factory=list)
    sibling_groups: list[SiblingGroup] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    occupancies: list[Occupancy] = field(default_factory=list)
    admission_stops: list[AdmissionStop] = field(default_factory=list)
    confirmations: list[VacancyConfirmation] = field(default_factory=list)
    legal_checks: list[LegalCheck] = field(default_factory=list)
    waiting_reports: list[WaitingReport] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    vetoes: list[Veto] = field(default_factory=list)


@dataclass(slots=True)
class BedLine:
    """One bed and what covers it. `status` is what it is on the day: free, closed, known, unknown, kept …

    `taken_from` is the earliest day from which the bed is spoken for: older stays end at or before it.
    """

    house: House
    id: int
    status: str = "free"
    taken_from: date | None = None
    now: Stay | None = None
    earliest: Stay | None = None
    """The stay that comes first on this bed, while older ones are still being added before it."""
    latest: Stay | None = None


@dataclass(slots=True)
class House:
    """A facility with its beds; `window` is the range of ages of those who live there now."""

    facility: Facility
    provider_place: int
    shape: FormShape
    beds: list[BedLine]
    window: tuple[int, int]
    assumed: bool = False

    @property
    def segment(self) -> Segment:
        return SHAPES[self.facility.care_form].segment


@dataclass(slots=True)
class Stay:
    """A child in a bed on `[starts, ends)`; who the child is, is decided when stays have been linked."""

    bed: BedLine
    municipality: str
    birth: date
    starts: date
    ends: date | None = None
    earlier: Stay | None = None
    later: Stay | None = None
    not_before: date | None = None
    """End of the previous stay on the same bed: this one cannot start sooner."""
    expected_end: date | None = None
    end_reason: str = ""
    child: ChildId | None = None

    @property
    def house(self) -> House:
        return self.bed.house

    @property
    def segment(self) -> Segment:
        return self.bed.house.segment


@dataclass(slots=True)
class ProviderTarget:
    """A provider with, per segment, how many of its clients come from each municipality and which forms it has."""

    id: ProviderId
    place: int
    name_form: str
    slots: dict[Segment, dict[str, int]] = field(default_factory=dict)
    forms: dict[Segment, tuple[str, ...]] = field(default_factory=dict)
    used_forms: dict[Segment, set[str]] = field(default_factory=dict)

    def total(self, segment: Segment) -> int:
        return sum(self.slots.get(segment, {}).values())


@dataclass
class Workbench:
    """Everything one part is built with."""

    part: Part
    day: date
    rng: Random
    numbers: Numbers
    made: Entities
    targets: list[ProviderTarget] = field(default_factory=list)
    houses: list[House] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    kept_for: dict[int, Stay] = field(default_factory=dict)
    """Bed → the stay of the child for whom this home is kept."""

    def child(self, number: ChildId) -> Child:
        """A child of any part, by its provisional id."""
        return self.made.children[number - 1]

    def change_child(self, child: Child) -> None:
        """Put the changed child in the place of the earlier one."""
        self.made.children[child.id - 1] = child

    def houses_by_form(self, forms: Collection[str]) -> list[House]:
        """The houses of these care forms, in order of making."""
        return [house for house in self.houses if house.shape.code in forms]

    def scaled(self, amount: float) -> int:
        """An amount of a region's worth of people or beds in the size of this part."""
        return max(1, round(amount * self.part.facilities))
