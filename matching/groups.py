"""Brothers and sisters together in one facility, or split over more with what that costs.

Joint: per facility the best way to house all open children of the group; none for a group that must stay
apart. Split: the three best ways over more than one facility, one per choice of facilities; also for a
`required` group, so that people see what a split would mean.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from matching.criteria import Counting
from matching.evaluation import Evaluation
from matching.housemates import House, Household, Newcomer, Option, pairs_of
from matching.prepared import PreparedProblem, Whole
from matching.problem import Request, SiblingGroup
from matching.results import Combination, GroupPlace, GroupPlaces, PairDistance
from matching.scoring import line, rhu

SPLITS = 3
MOST_STEPS = 30_000
"""After so many steps the search for splits stops and says that it is not proven."""
MOST_FACILITIES = 600
"""Splits are sought among so many of each child's best facilities; with more it is not proven."""


@dataclass(frozen=True, slots=True)
class Member:
    """One open child of the group: its fitting tries per facility and the best of each."""

    request: Request
    counts: Counting
    origin: Whole
    options: Mapping[int, Sequence[Option]]
    facilities: Whole
    best: Whole
    """Best own score in each of `facilities`."""

    @classmethod
    def of(cls, evaluation: Evaluation) -> "Member":
        """The member of an evaluated request."""
        fitting = evaluation.fitting
        columns = (
            fitting.facility,
            fitting.slot,
            fitting.day,
            fitting.period_until,
            fitting.base,
            fitting.siblings,
        )
        options: dict[int, list[Option]] = {}
        for row in zip(*(column.tolist() for column in columns), strict=True):
            options.setdefault(row[0], []).append(Option(*row))
        return cls(
            request=evaluation.request,
            counts=evaluation.counts,
            origin=evaluation.roads.origin.hundredths,
            options=options,
            facilities=np.array(sorted(options), np.int64),
            best=np.array([max(o.own for o in options[place]) for place in sorted(options)], np.int64),
        )

    def hopeful(self) -> "Member":
        """The same child with its best facilities only, where there are very many."""
        if len(self.facilities) <= MOST_FACILITIES:
            return self
        keep = np.sort(np.lexsort((self.facilities, -self.best))[:MOST_FACILITIES])
        return replace(self, facilities=self.facilities[keep], best=self.best[keep])

    def newcomer(self, facility: int) -> Newcomer:
        """The child as newcomer in one facility."""
        return Newcomer(self.request, self.counts, self.options[facility])


def combine_group(prepared: PreparedProblem, group: SiblingGroup, members: Sequence[Member]) -> GroupPlaces:
    """All joint places and the best splits; nothing when one of the children has no candidate."""
    if any(not member.options for member in members):
        return GroupPlaces()
    joint = _joint(prepared, group, members)
    splits = _Splits(prepared, group, members)
    splits.search()
    best = joint[0].score if joint else None
    return GroupPlaces(joint, tuple(splits.combination(found, best) for found in splits.found), splits.proven)


def _joint(prepared: PreparedProblem, group: SiblingGroup, members: Sequence[Member]) -> tuple[Combination, ...]:
    found = []
    for facility in _joint_facilities(prepared, group, members):
        newcomers = [member.newcomer(facility) for member in members]
        house = House(prepared.problem.facilities[facility], group, newcomers, whole=True)
        household = house.best()
        if household is not None:
            points = house.sibling_points(household.options)
            places = [_place(prepared, *one) for one in zip(members, household.options, points, strict=True)]
            found.append(Combination(tuple(places), household.score))
    return tuple(sorted(found, key=lambda one: (-one.score, _far(one), one.places[0].facility)))


def _joint_facilities(prepared: PreparedProblem, group: SiblingGroup, members: Sequence[Member]) -> list[int]:
    if group.together == "apart":
        return []
    shared = set(members[0].options).intersection(*(member.options for member in members[1:]))
    homes = {prepared.facility_index[one.facility] for one in group.placed if one.facility is not None}
    if group.together == "required" and homes:
        return sorted(shared & homes) if len(homes) == 1 else []
    return sorted(shared)


def _far(combination: Combination) -> float:
    return float("inf") if combination.hundredths is None else combination.hundredths


def _place(prepared: PreparedProblem, member: Member, option: Option, points: int) -> GroupPlace:
    road = int(member.origin[option.facility])
    return GroupPlace(
        request=member.request.id,
        facility=prepared.problem.facilities[option.facility].id,
        bed=str(prepared.beds.ids[option.slot]),
        start=date.fromordinal(option.day),
        hundredths=None if road < 0 else road,
        base=option.base,
        siblings=option.placed + points,
        score=option.own + points,
    )


@dataclass(frozen=True, slots=True)
class _Split:
    order: tuple[int, float, tuple[str, ...]]
    options: tuple[Option, ...]
    points: tuple[int, ...]


class _Nearness:
    """Between the facilities that matter: the road, and the value of a sibling there, at best."""

    def __init__(self, prepared: PreparedProblem, facilities: Whole) -> None:
        policy = prepared.problem.policy
        self.place = {facility: place for place, facility in enumerate(facilities.tolist())}
        homes = [prepared.problem.facilities[facility] for facility in facilities.tolist()]
        roads = [prepared.roads.from_place(home.postcode, home.municipality) for home in homes]
        self.road = np.array([road.hundredths[facilities] for road in roads], np.int64)
        near = line(self.road, policy.sibling_full_hundredths, policy.sibling_zero_hundredths)
        self.value = rhu(near, 2)
        np.fill_diagonal(self.value, 1000)


class _Splits:
    """Searches the best choices of facilities, child by child, the most hopeful first."""

    def __init__(self, prepared: PreparedProblem, group: SiblingGroup, members: Sequence[Member]) -> None:
        self.prepared = prepared
        self.group = group
        self.members = [member.hopeful() for member in members]
        self.cut = any(len(m.facilities) < len(m.options) for m in self.members)
        self.near = _Nearness(prepared, np.unique(np.concatenate([m.facilities for m in self.members])))
        self.rows = [np.array([self.near.place[f] for f in m.facilities.tolist()]) for m in self.members]
        self.found: list[_Split] = []
        self.steps = 0

    @property
    def proven(self) -> bool:
        """Whether the search came to its end."""
        return self.steps <= MOST_STEPS and not self.cut

    def search(self) -> None:
        """Fills `found` with the best splits in order."""
        hopes = [member.best.copy() for member in self.members]
        self._extend((), 0, hopes)

    def _extend(self, chosen: tuple[int, ...], sure: int, hopes: list[Whole]) -> None:
        """`hopes`: per child not yet chosen its own points with those chosen, per facility."""
        place = len(chosen)
        if place == len(self.members):
            self._keep(chosen)
            return
        member, rest = self.members[place], self._rest(place, hopes)
        for index in np.lexsort((member.facilities, -hopes[place])).tolist():
            hope = sure + int(hopes[place][index]) + rest
            self.steps += 1
            if self.steps > MOST_STEPS or (len(self.found) == SPLITS and hope < -self.found[-1].order[0]):
                return
            facility = int(member.facilities[index])
            if place == len(self.members) - 1 and set(chosen) == {facility}:
                continue
            self._extend((*chosen, facility), sure + int(hopes[place][index]), self._with(place, facility, hopes))

    def _rest(self, place: int, hopes: list[Whole]) -> int:
        """The most that the children after this one can add, among each other and with this one."""
        later = range(place + 1, len(self.members))
        own = sum(int(hopes[one].max()) for one in later)
        waiting = len(self.members) - place - 1
        pairs = sum(int(self.members[one].counts.sibling_points(1000)) * waiting for one in [place, *later])
        return own + pairs

    def _with(self, place: int, facility: int, hopes: list[Whole]) -> list[Whole]:
        """What the children after this one can hope for now that it is chosen; both sides' points together."""
        changed, home, near = list(hopes), self.near.place[facility], self.near.value
        giver = self.members[place].counts
        for one in range(place + 1, len(self.members)):
            taker, rows = self.members[one].counts, self.rows[one]
            forth, back = taker.sibling_points(near[home, rows]), giver.sibling_points(near[rows, home])
            changed[one] = hopes[one] + forth + back
        return changed

    def _keep(self, chosen: tuple[int, ...]) -> None:
        options: dict[int, Option] = {}
        for facility in set(chosen):
            places = [place for place, one in enumerate(chosen) if one == facility]
            newcomers = [self.members[place].newcomer(facility) for place in places]
            household = self._household(facility, newcomers)
            if household is None:
                return
            options |= dict(zip(places, household.options, strict=True))
        self._add(tuple(options[place] for place in range(len(chosen))))

    def _household(self, facility: int, newcomers: Sequence[Newcomer]) -> Household | None:
        return House(self.prepared.problem.facilities[facility], self.group, newcomers, whole=False).best()

    def _add(self, options: tuple[Option, ...]) -> None:
        points = tuple(self._points(place, options) for place in range(len(options)))
        score = sum(option.own for option in options) + sum(points)
        roads = [int(m.origin[o.facility]) for m, o in zip(self.members, options, strict=True)]
        far = float("inf") if min(roads) < 0 else sum(roads)
        names = tuple(self.prepared.problem.facilities[option.facility].id for option in options)
        self.found.append(_Split((-score, far, names), options, points))
        self.found.sort(key=lambda split: split.order)
        del self.found[SPLITS:]

    def _points(self, place: int, options: tuple[Option, ...]) -> int:
        own, counts = options[place], self.members[place].counts
        total = 0
        for other_place, other in enumerate(options):
            if other_place == place:
                continue
            value = int(self.near.value[self.near.place[other.facility], self.near.place[own.facility]])
            if other.facility == own.facility and not own.meets(other):
                value = 500
            total += int(counts.sibling_points(value))
        return total

    def combination(self, split: _Split, best_joint: int | None) -> Combination:
        """The readable result; its price is measured from the best joint Σ score."""
        score = -split.order[0]
        places = zip(self.members, split.options, split.points, strict=True)
        return Combination(
            places=tuple(_place(self.prepared, *one) for one in places),
            score=score,
            between=tuple(self._between(split.options, *pair) for pair in pairs_of(len(split.options))),
            price=None if best_joint is None else best_joint - score,
        )

    def _between(self, options: Sequence[Option], first: int, second: int) -> PairDistance:
        """The road from the first child's facility to the second's."""
        home, other = options[first].facility, options[second].facility
        road = 0 if home == other else int(self.near.road[self.near.place[home], self.near.place[other]])
        names = (self.members[first].request.id, self.members[second].request.id)
        return PairDistance(names, None if road < 0 else road)
