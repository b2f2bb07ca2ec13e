"""Whether new children fit together in one facility, and the best way to house them there.

Source: problem_file page, "Plan": newcomers are checked against residents and against each other. Plain
Python on a handful of children; each of them already fits the facility alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from matching.broken_try import completed_years
from matching.criteria import Counting
from matching.prepared import NEVER
from matching.problem import Facility, Request, SiblingGroup


@dataclass(frozen=True, slots=True)
class Option:
    """A fitting try of one child: slot, day and end as numbers, points without open siblings."""

    facility: int
    slot: int
    day: int
    until: int
    base: int
    placed: int

    @property
    def own(self) -> int:
        """Score without open siblings."""
        return self.base + self.placed

    def meets(self, other: "Option") -> bool:
        """Whether the two stays have a day in common."""
        return self.day < other.until and other.day < self.until


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A child of the group with what counts for it and where it could live in the facility."""

    request: Request
    counts: Counting
    options: Sequence[Option]


@dataclass(frozen=True, slots=True)
class Household:
    """One option per newcomer, in their order, and the Σ score with siblings among them counted."""

    options: tuple[Option, ...]
    score: int


def sibling_value(one: Option, other: Option) -> int:
    """Value of a sibling in the same facility."""
    return 1000 if one.meets(other) else 500


class House:
    """One facility with newcomers of one sibling group."""

    def __init__(
        self, facility: Facility, group: SiblingGroup, newcomers: Sequence[Newcomer], whole: bool
    ) -> None:
        """`whole`: these are all children of the group, so what `required` asks is asked."""
        self._facility = facility
        self._apart = group.together == "apart"
        self._must_meet = whole and group.together == "required"
        self._newcomers = newcomers
        self._options = [self._useful(newcomer.options) for newcomer in newcomers]

    def best(self) -> Household | None:
        """The highest Σ score; among equals the first child's best option, then earliest, then first bed."""
        if not all(self._options):
            return None
        self._found: Household | None = None
        self._extend((), 0, self._most_to_come())
        return self._found

    def _useful(self, options: Sequence[Option]) -> list[Option]:
        """Of beds that differ in nothing only as many as there are children."""
        alike: dict[tuple[int, int, int, int], int] = {}
        useful = []
        for option in sorted(set(options), key=lambda o: (-o.own, o.day, o.slot)):
            kind = (option.own, option.base, option.day, option.until)
            alike[kind] = alike.get(kind, 0) + 1
            if alike[kind] <= len(self._newcomers):
                useful.append(option)
        return useful

    def _most_to_come(self) -> list[int]:
        """Per newcomer the most that it and those after it can add."""
        together = len(self._newcomers) - 1
        most = [
            options[0].own + together * int(newcomer.counts.sibling_points(1000))
            for newcomer, options in zip(self._newcomers, self._options, strict=True)
        ]
        return [sum(most[place:]) for place in range(len(most) + 1)]

    def _extend(self, chosen: tuple[Option, ...], own: int, most: list[int]) -> None:
        place = len(chosen)
        if place == len(self._newcomers):
            self._keep(chosen, own)
            return
        for option in self._options[place]:
            hope = own + option.own + self._sibling_hope(place) + most[place + 1]
            if self._found is not None and hope <= self._found.score:
                return
            if all(self._together(option, other, place, i) for i, other in enumerate(chosen)):
                self._extend((*chosen, option), own + option.own, most)

    def _sibling_hope(self, place: int) -> int:
        together = len(self._newcomers) - 1
        return together * sum(int(n.counts.sibling_points(1000)) for n in self._newcomers[: place + 1])

    def _keep(self, chosen: tuple[Option, ...], own: int) -> None:
        if not self._days_allow(chosen):
            return
        score = own + sum(self.sibling_points(chosen))
        if self._found is None or score > self._found.score:
            self._found = Household(chosen, score)

    def sibling_points(self, chosen: Sequence[Option]) -> list[int]:
        """Per newcomer the points of the other newcomers."""
        return [
            sum(
                int(newcomer.counts.sibling_points(sibling_value(option, other)))
                for other in chosen
                if other is not option
            )
            for newcomer, option in zip(self._newcomers, chosen, strict=True)
        ]

    def _together(self, one: Option, other: Option, place: int, other_place: int) -> bool:
        if not one.meets(other):
            return not self._must_meet
        if self._apart or one.slot == other.slot:
            return False
        first, second = self._newcomers[place].request, self._newcomers[other_place].request
        if first.child in second.keep_apart or second.child in first.keep_apart:
            return False
        if set(first.excludes) & set(second.traits) or set(second.excludes) & set(first.traits):
            return False
        spread = self._facility.max_age_spread
        return spread is None or abs(_age(first, one) - _age(second, other)) <= spread

    def _days_allow(self, chosen: Sequence[Option]) -> bool:
        return all(self._day_allows(place, chosen) for place in range(len(chosen)))

    def _day_allows(self, place: int, chosen: Sequence[Option]) -> bool:
        """Persons and mix limits on the start day of one child; who is resident and placed counts once."""
        day, own = chosen[place].day, self._newcomers[place].request
        here = [
            newcomer.request
            for newcomer, option in zip(self._newcomers, chosen, strict=True)
            if option.day <= day < option.until
        ]
        counted = {request.child for request in here}
        residents = [
            resident
            for resident in self._facility.residents
            if resident.child not in counted
            and day < (NEVER if resident.until is None else resident.until.toordinal())
        ]
        persons = sum(r.persons for r in residents) + sum(request.persons for request in here)
        if self._facility.max_residents is not None and persons > self._facility.max_residents:
            return False
        traits = [one.traits for one in residents] + [one.traits for one in here]
        return all(
            sum(trait in some for some in traits) <= limit
            for trait, limit in self._facility.mix_limits.items()
            if trait in own.traits
        )


def _age(request: Request, option: Option) -> int:
    return completed_years(request.birth_date, date.fromordinal(option.day))


def pairs_of(count: int) -> list[tuple[int, int]]:
    """Every two of so many, the first before the second."""
    return list(combinations(range(count), 2))
