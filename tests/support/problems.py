"""Invented matching problems for property tests: small, strange, and half of them feasible by construction.

A problem comes from one whole number, so that a failing example can be made again by calling
`invented_problem` with the number hypothesis reports. All names are codes.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from matching.problem import (
    CRITERIA,
    GENDERS,
    TOGETHER,
    URGENCIES,
    WISHED_BY,
    Bed,
    Contract,
    Distance,
    Facility,
    Interval,
    Judgement,
    Lock,
    Need,
    Origin,
    PlacedSibling,
    Policy,
    Problem,
    Request,
    Resident,
    SafetyZone,
    SiblingGroup,
    Veto,
    Wish,
)
from matching.problem_validation import validate

FORM_WEIGHTS = {
    "kinship_foster": 1,
    "foster_care": 1,
    "part_time_foster": 1,
    "family_home": 2,
    "specialist_living": 3,
    "treatment_group": 3,
    "secure_care": 5,
    "crisis_foster": 1,
    "crisis_group": 2,
}
FORMS = tuple(FORM_WEIGHTS)
HARD_FORMS = ("kinship_foster", "secure_care")
NEEDS = ("trauma", "autism", "behaviour")
TRAITS = ("pets", "quiet", "loud", "fire_setting")
MUNICIPALITIES = ("GM0153", "GM0164", "GM1700")
POSTCODES = ("7511AB", "7511 XZ", "7553", "7607CD", "8000AA")
DATES = (date(2026, 11, 22), date(2028, 2, 10), date(2027, 2, 1), date(2031, 12, 31))
BIRTHS = (date(2016, 2, 29), date(2012, 2, 29), date(2008, 2, 29))


class InventedRoads:
    """Points on a line: some postcodes, some municipalities, one postcode nobody knows."""

    points = ("7511", "7553", "7607", "GM0153", "GM0164")
    places = (0, 1234, 5008, 700, 2550)

    def index_of(self, postcode: str | None, municipality: str | None) -> int:
        """The point of the postcode, else of the municipality, else -1."""
        for name in ((postcode or "")[:4], municipality):
            if name in self.points:
                return self.points.index(name)
        return -1

    def is_municipality(self, index: int) -> bool:
        """Whether the point stands for a municipality."""
        return self.points[index].startswith("GM")

    def hundredths_from(self, index: int) -> NDArray[np.int32]:
        """Hundredths of km to every point."""
        return np.abs(np.array(self.places, np.int32) - self.places[index])


def invented_policy(random: Random) -> Policy:
    """A policy with all kinds of limits, now and then a weight of 0."""
    weights = {name: random.choice((0, 1, 2, 4, 7, 12, 40)) for name in CRITERIA}
    weights[random.choice(CRITERIA)] = 5
    full = random.choice((0, 1, 3))
    return Policy(
        name="invented",
        version=random.randint(1, 9),
        weights=weights,
        minimum_suitability={urgency: random.choice((0, 300, 500, 700)) for urgency in URGENCIES},
        maximum_shortfall={urgency: random.randint(0, 3) for urgency in URGENCIES},
        minimum_chance=random.choice((0, 200, 600)),
        form_weights=FORM_WEIGHTS,
        form_step=random.choice((0, 250, 333)),
        proximity_full_hundredths=random.choice((0, 500, 550)),
        proximity_zero_hundredths=random.choice((550, 3000, 6001)),
        school_under_12_hundredths=random.choice((0, 600)),
        school_from_12_hundredths=random.choice((1500, 777)),
        sibling_full_hundredths=random.choice((0, 500)),
        sibling_zero_hundredths=random.choice((500, 3000)),
        provider_known=random.choice((0, 500)),
        age_gap_full=full,
        age_gap_zero=full + random.choice((0, 1, 6)),
        friction=random.choice((0, 250)),
        delay_step=random.choice((0, 3, 10, 100)),
        minimum_open_days=random.choice((0, 20, 182)),
        worst_off_slack_percent=random.randint(0, 3),
    )


def some(random: Random, words: Sequence[str], most: int = 2) -> tuple[str, ...]:
    """A few of these words, often none."""
    return tuple(random.sample(words, random.choice((0, 0, random.randint(0, min(most, len(words)))))))


def near(random: Random, day: date, before: int = 30, after: int = 60) -> date:
    """A day around this one."""
    return day + timedelta(days=random.randint(-before, after))


def invented_birth(random: Random, day: date) -> date:
    """A child of 0 to 17, sometimes born on 29 February or with a birthday soon."""
    if random.random() < 0.2:
        return random.choice(BIRTHS)
    return day - timedelta(days=random.randint(0, 17 * 365) if random.random() < 0.7 else 365 * 12 - 20)


def invented_interval(random: Random, day: date) -> Interval:
    """An interval around this day, now and then empty or without an end."""
    start = near(random, day)
    until = random.choice((None, start, start + timedelta(days=random.randint(1, 90))))
    return Interval(start, until)


def invented_free(random: Random, day: date) -> tuple[Interval, ...]:
    """Free intervals that do not overlap; some touch, some are empty."""
    found: list[Interval] = []
    start = near(random, day, 40, 20)
    for _ in range(random.choice((0, 1, 1, 2, 3))):
        if random.random() < 0.3:
            found.append(Interval(start))
            break
        until = start + timedelta(days=random.choice((0, 5, 20, 60, 250)))
        found.append(Interval(start, until))
        start = until + timedelta(days=random.choice((0, 0, 7)))
    random.shuffle(found)
    return tuple(found)


def invented_resident(random: Random, day: date, child: str) -> Resident:
    """Somebody who lives there, sometimes a request's own child."""
    return Resident(
        child=child,
        birth_date=invented_birth(random, day),
        traits=some(random, TRAITS),
        excludes=some(random, TRAITS, 1),
        keep_apart=some(random, ("K0", "K1", "K2"), 1),
        persons=random.choice((1, 1, 1, 2)),
        until=random.choice((None, near(random, day))),
    )


def invented_facility(random: Random, day: date, number: int) -> Facility:
    """One facility; one in six has no beds."""
    name = f"F{number}"
    low = random.randint(0, 12)
    children = [f"X{number}{place}" for place in range(random.choice((0, 0, 1, 2, 3)))]
    if random.random() < 0.15:
        children.append(f"K{random.randint(0, 3)}")
    return Facility(
        id=name,
        provider=f"P{random.randint(0, 2)}",
        form=random.choice(FORMS),
        municipality=random.choice(MUNICIPALITIES),
        age_min=low,
        age_max=low + random.randint(0, 12),
        genders=random.choice((GENDERS, GENDERS, ("female",), ("male", "other"))),
        contracts=tuple(_invented_contract(random, day) for _ in range(random.choice((1, 1, 2)))),
        postcode=random.choice((*POSTCODES, None)),
        offers={need: random.randint(1, 3) for need in some(random, NEEDS, 3)},
        traits=some(random, TRAITS),
        excludes=some(random, TRAITS, 1),
        avoids=some(random, TRAITS),
        accessibility=some(random, ("wheelchair", "ground_floor")),
        admission_stops=tuple(invented_interval(random, day) for _ in range(random.choice((0, 0, 1, 2)))),
        screening_valid_until=random.choice((None, None, near(random, day))),
        max_residents=random.choice((None, None, 0, 2, 4)),
        max_age_spread=random.choice((None, None, 0, 3, 9)),
        mix_limits={trait: random.randint(0, 2) for trait in some(random, TRAITS)},
        chance_free=random.choice((1000, 1000, 950, 150, 0)),
        residents=tuple(invented_resident(random, day, child) for child in children),
        beds=tuple(
            Bed(f"{name}-{random.choice('abc')}{place}", random.choice((0, 1, 1, 2)), invented_free(random, day))
            for place in range(random.choice((0, 1, 1, 2, 2, 3)))
        ),
    )


def _invented_contract(random: Random, day: date) -> Contract:
    municipalities = random.choice((("*",), ("*",), MUNICIPALITIES[:1], MUNICIPALITIES[1:]))
    if random.random() < 0.6:
        return Contract(municipalities, date(2020, 1, 1))
    interval = invented_interval(random, day)
    return Contract(municipalities, interval.start, interval.until)


def invented_request(random: Random, day: date, number: int, facilities: Sequence[Facility]) -> Request:
    """One child's question."""
    start_from = near(random, day, 20, 30)
    ids = [facility.id for facility in facilities]
    forms = tuple(random.sample(FORMS, random.choice((random.randint(1, 4), 7, 9))))
    zones = [
        SafetyZone(random.choice((0, 800, 1250, 3000)), random.choice((*POSTCODES, None)), MUNICIPALITIES[0])
        for _ in range(random.choice((0, 0, 0, 0, 0, 1, 2)))
    ]
    return Request(
        id=f"R{number}",
        child=f"K{number}",
        birth_date=invented_birth(random, day),
        gender=random.choice(GENDERS),
        origin=Origin(random.choice(MUNICIPALITIES), random.choice((*POSTCODES, None))),
        responsible_municipality=random.choice(MUNICIPALITIES),
        forms=forms,
        urgency=random.choice(URGENCIES),
        registered=day - timedelta(days=random.randint(0, 300)),
        start_from=start_from,
        start_by=max(day, start_from) + timedelta(days=random.choice((0, 10, 60))),
        traits=some(random, TRAITS),
        persons=random.choice((1, 1, 1, 2)),
        school_postcode=random.choice((None, *POSTCODES)),
        expected_days=random.choice((None, None, 1, 14, 90)),
        needs={need: Need(random.randint(1, 3), random.random() < 0.3) for need in some(random, NEEDS, 3)},
        requires=some(random, ("wheelchair", "ground_floor")),
        excludes=some(random, TRAITS, 1),
        safety_zones=tuple(zones),
        keep_apart=some(random, ("X00", "X10", "X20", "K0", "K1"), 1),
        authorisation=random.choice((None, invented_interval(random, day), Interval(date(2026, 1, 1)))),
        known_facilities=some(random, ids),
        known_providers=some(random, ("P0", "P1", "P9")),
        wishes=tuple(
            Wish(random.choice(TRAITS), random.choice(WISHED_BY)) for _ in range(random.choice((0, 1, 2, 3)))
        ),
    )


def invented_groups(
    random: Random, requests: Sequence[Request], facilities: Sequence[Facility]
) -> tuple[SiblingGroup, ...]:
    """Sibling groups of every kind; placed siblings in a facility, at a postcode, or nobody knows where."""
    left = [request.id for request in requests]
    random.shuffle(left)
    groups = []
    for number in range(random.choice((0, 1, 1, 1, 2))):
        members = tuple(left.pop() for _ in range(min(len(left), random.choice((1, 2, 2, 3, 3)))))
        placed = [
            PlacedSibling(
                f"Z{number}{place}",
                random.choice((None, *[facility.id for facility in facilities])),
                random.choice((None, *POSTCODES)),
            )
            for place in range(random.choice((0, 0, 1, 2)))
        ]
        groups.append(SiblingGroup(f"S{number}", random.choice(TOGETHER), members, tuple(placed)))
    return tuple(groups)


def invented_distances(random: Random, facilities: Sequence[Facility]) -> tuple[Distance, ...]:
    """Listed distances for some places, by postcode, by four digits and by municipality."""
    origins = (*POSTCODES, "7511", "7607", *MUNICIPALITIES)
    return tuple(
        Distance(origin, facility.id, random.choice((0, 500, 550, 1239, random.randint(0, 9000))))
        for origin in origins
        for facility in facilities
        if random.random() < 0.4
    )


def invented_problem(seed: int) -> Problem:
    """The problem of this number: 0 to 5 facilities, 1 to 4 requests."""
    random = Random(seed)
    day = random.choice(DATES)
    facilities = [invented_facility(random, day, number) for number in range(random.randint(0, 5))]
    requests = [invented_request(random, day, number, facilities) for number in range(random.randint(1, 4))]
    if random.random() < 0.5:
        requests = [made_easy(random, request) for request in requests]
        facilities = [made_to_fit(random, day, facility, requests) for facility in facilities]
    pairs = [(request.id, facility.id) for request in requests for facility in facilities]
    beds = [bed.id for facility in facilities for bed in facility.beds]
    chosen = random.sample(pairs, min(len(pairs), random.choice((0, 1, 3))))
    vetoed = random.sample(pairs, min(len(pairs), random.choice((0, 0, 1))))
    problem = Problem(
        date=day,
        policy=invented_policy(random),
        facilities=tuple(facilities),
        requests=tuple(requests),
        distances=invented_distances(random, facilities),
        sibling_groups=invented_groups(random, requests, facilities),
        judgements=tuple(Judgement(*pair, random.randint(0, 1000), "given") for pair in chosen),
        locks=(Lock("R0", beds[0]),) if beds and random.random() < 0.2 else (),
        vetoes=tuple(Veto(*pair, "given") for pair in vetoed),
    )
    validate(problem)
    return problem


def made_to_fit(random: Random, day: date, facility: Facility, requests: Sequence[Request]) -> Facility:
    """The facility changed so that most of the requests could live there, if their forms allow."""
    request = random.choice(requests)
    return replace(
        facility,
        form=next((form for form in request.forms if form not in HARD_FORMS), facility.form),
        age_min=0,
        age_max=20,
        genders=GENDERS if random.random() < 0.9 else facility.genders,
        contracts=(Contract(("*",), date(2020, 1, 1)), *facility.contracts[1:])
        if random.random() < 0.9
        else facility.contracts,
        offers=dict.fromkeys(NEEDS, 3) if random.random() < 0.7 else dict.fromkeys(NEEDS, 2),
        accessibility=("wheelchair", "ground_floor")[random.choice((0, 0, 1)) :],
        excludes=(),
        traits=facility.traits[:1],
        residents=facility.residents[:1],
        admission_stops=facility.admission_stops[:1] if random.random() < 0.3 else (),
        screening_valid_until=None if random.random() < 0.85 else day - timedelta(days=9),
        max_residents=None if random.random() < 0.8 else 6,
        max_age_spread=None if random.random() < 0.8 else 12,
        mix_limits={},
        chance_free=random.choice((1000, 1000, 1000, 1000, 950, 950, 950, 950, 950, 150)),
        beds=tuple(
            Bed(f"{facility.id}-{place}", 2, (Interval(near(random, day, 20, 10), None),))
            for place in range(random.choice((1, 2, 3, 3)))
        ),
    )


def made_easy(random: Random, request: Request) -> Request:
    """The request with little in the way of most places."""
    return replace(
        request,
        forms=FORMS if random.random() < 0.8 else request.forms,
        safety_zones=(),
        excludes=(),
        keep_apart=request.keep_apart if random.random() < 0.3 else (),
        start_by=request.start_by + timedelta(days=30),
        expected_days=random.choice((None, 30, 60)),
    )


seeds = st.integers(0, 2**40)
"""Hypothesis strategy: the numbers of invented problems."""
