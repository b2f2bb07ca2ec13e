"""Invented children: a case number and what a place must know, never a name.

Needs, traits and wishes are drawn; nothing of it stands for a real child, and descent is not in the format at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from app.workflows.demonstration.calendar import completed_years
from app.workflows.demonstration.facilities import draw, draw_needs
from app.workflows.demonstration.history import chains
from app.workflows.demonstration.names import SCHOOLS, email, phone, postcode
from app.workflows.demonstration.workbench import Stay, Workbench
from matching.entities.children import (
    Child,
    Involved,
    LegalMeasure,
    NeedLevel,
    NetworkPlace,
    ResponsibleMunicipality,
    SafetyZone,
    Wish,
)
from matching.entities.codes import Consent, Gender, Perspective, Segment
from matching.entities.identifiers import ChildId, MunicipalityCode

CHILD_TRAITS = {
    "loud": 0.12, "quiet": 0.1, "smoking": 0.06, "running_away": 0.07, "aggression": 0.09,
    "sexual_behaviour": 0.03, "fire_setting": 0.025,
}  # fmt: skip
OLDER_ONLY = frozenset({"smoking", "running_away", "sexual_behaviour", "fire_setting"})
CHILD_EXCLUDES = {
    "pets": 0.05,
    "aggression": 0.06,
    "sexual_behaviour": 0.035,
    "smoking": 0.03,
    "young_children": 0.02,
}
WISHES = ("pets", "garden", "village", "town", "sport", "own_room", "quiet", "religious_practice_possible", "farm")
REQUIRES = ("wheelchair", "ground_floor", "quiet_room", "adapted_bathroom")
NETWORK = (
    "oma",
    "opa en oma",
    "tante",
    "oom",
    "voetbalclub",
    "scouting",
    "vriend",
    "buurvrouw",
    "moeder",
    "vader",
)
TRIED = (
    "Intensieve hulp thuis, een half jaar; gaf te weinig rust.",
    "Opvoedondersteuning en logeerweekenden bij familie.",
    "Deeltijdpleegzorg in het eigen netwerk.",
    "Ambulante behandeling en een gezinscoach.",
    "Crisishulp thuis, vier weken.",
)


@dataclass(frozen=True, slots=True)
class ChildOutline:
    """What is decided about a child before the details are drawn."""

    birth: date
    gender: Gender
    municipality: str
    first_day: date
    """First contact: the year of the case number."""
    needs: tuple[int, int] = (0, 2)
    levels: tuple[int, int, int] = (5, 4, 1)
    """Weights of level 1, 2 and 3."""
    persons: int = 1
    in_stay_since: date | None = None
    origin_digits: str | None = None
    detailed: bool = False


NEEDS_IN: Mapping[Segment, tuple[int, int]] = {
    Segment.LIVING: (0, 2),
    Segment.STAY: (1, 3),
    Segment.CRISIS: (0, 2),
}


def make_residents(bench: Workbench) -> None:
    """One child per chain of linked stays."""
    for chain in chains(bench.stays):
        last = chain[-1]
        outline = ChildOutline(
            birth=last.birth,
            gender=_gender(chain, bench.rng),
            municipality=last.municipality,
            first_day=chain[0].starts,
            needs=NEEDS_IN[last.segment],
            persons=2 if last.house.shape.code == "parent_child" else 1,
            in_stay_since=chain[0].starts if last.ends is None else None,
        )
        child = add_child(bench, outline)
        for stay in chain:
            stay.child = child.id


def _gender(chain: list[Stay], rng: Random) -> Gender:
    allowed = set(Gender)
    for stay in chain:
        allowed &= stay.house.facility.genders
    choices = [gender for gender in Gender if gender in allowed]
    return rng.choices(choices, [1 if gender is Gender.OTHER else 49 for gender in choices])[0]


def add_child(bench: Workbench, outline: ChildOutline) -> Child:
    """Draw the details of a child and keep it."""
    number = ChildId(next(bench.numbers.children))
    child = draw_child(bench, outline, number, bench.numbers.say("K", outline.first_day.year))
    bench.made.children.append(child)
    return child


def draw_child(bench: Workbench, outline: ChildOutline, number: ChildId, case_number: str) -> Child:
    """A child with that number; only the children somebody asks a place for get every detail."""
    rng, day = bench.rng, bench.day
    age = max(0, completed_years(outline.birth, day))
    digits = outline.origin_digits or bench.part.point(outline.municipality, rng).digits
    code = MunicipalityCode(outline.municipality)
    child = Child(
        id=number,
        case_number=case_number,
        birth_date=outline.birth,
        gender=outline.gender,
        responsible=_responsible(outline, code, rng),
        origin_municipality=code,
        origin_postcode=postcode(digits, rng) if rng.random() < 0.9 else None,
        needs=_needs(outline, rng),
        traits=_traits(age, rng),
        persons=outline.persons,
        perspective=_perspective(age, rng),
        legal_measure=_measure(day, rng),
        consent=_consent(age, rng),
    )
    return _with_details(bench, child, age) if outline.detailed else child


def _responsible(outline: ChildOutline, code: MunicipalityCode, rng: Random) -> ResponsibleMunicipality:
    chain = outline.in_stay_since
    ground = rng.choices((1, 2, 3), (90, 7, 3))[0]
    evidence = outline.first_day - timedelta(days=rng.randint(0, 20))
    return ResponsibleMunicipality(code, ground, chain, evidence)


def _needs(outline: ChildOutline, rng: Random) -> tuple[NeedLevel, ...]:
    found = []
    for need in sorted(draw_needs(rng.randint(*outline.needs), rng)):
        level = rng.choices((1, 2, 3), outline.levels)[0]
        found.append(NeedLevel(need, level, essential=level >= 2 and rng.random() < 0.12))
    return tuple(found)


def _traits(age: int, rng: Random) -> frozenset[str]:
    found = draw(CHILD_TRAITS, rng)
    return found - OLDER_ONLY if age < 9 else found


def _perspective(age: int, rng: Random) -> Perspective:
    if age >= 16:
        return rng.choice((Perspective.INDEPENDENCE, Perspective.INDEPENDENCE, Perspective.HOME))
    return rng.choices(
        (Perspective.HOME, Perspective.LASTING_HOME_ELSEWHERE, Perspective.UNCLEAR), (4, 4, 3)
    )[0]  # fmt: skip


def _measure(day: date, rng: Random) -> LegalMeasure:
    kind = rng.choices(
        ("none", "supervision", "provisional_supervision", "guardianship", "criminal"), (45, 38, 6, 9, 2)
    )[0]
    if kind == "none":
        return LegalMeasure("none")
    starts = day - timedelta(days=rng.randint(5, 300))
    if kind == "guardianship":
        return LegalMeasure(kind, starts)
    return LegalMeasure(kind, starts, starts + timedelta(days=365 if kind == "supervision" else 90))


def _consent(age: int, rng: Random) -> Consent:
    """Under 12 the parents, from 12 parents and child, from 16 the child; or the court; or it is still to come."""
    usual = Consent.PARENTS if age < 12 else Consent.BOTH if age < 16 else Consent.CHILD
    return rng.choices((usual, Consent.COURT, Consent.PENDING), (70, 18, 12))[0]


def _with_details(bench: Workbench, child: Child, age: int) -> Child:
    """School, network, wishes, limits and who is involved."""
    rng, code = bench.rng, child.origin_municipality
    at_school = age >= 4
    return replace(
        child,
        school_postcode=postcode(bench.part.point(code, rng).digits, rng)
        if at_school and rng.random() < 0.85
        else None,
        school=_school(age, rng) if at_school else "",
        network=tuple(
            NetworkPlace(kind, postcode(bench.part.point(code, rng).digits, rng))
            for kind in sorted(rng.sample(NETWORK, rng.randint(0, 3)))
        ),
        excludes=draw(CHILD_EXCLUDES, rng),
        requires=frozenset({rng.choice(REQUIRES)}) if rng.random() < 0.05 else frozenset(),
        safety_zones=_zones(bench, child),
        wishes=tuple(Wish(trait, rng.choice(("child", "parent"))) for trait in _wished(age, rng)),
        tried_at_home=rng.choice(TRIED),
        involved=_involved(child.id, rng),
    )


def _school(age: int, rng: Random) -> str:
    return rng.choice(SCHOOLS[:2] if age < 12 else SCHOOLS[2:5] if age < 16 else SCHOOLS[2:])


def _wished(age: int, rng: Random) -> list[str]:
    return sorted(rng.sample(WISHES, rng.choice((0, 1, 1, 2, 3)))) if age >= 3 else []


def _zones(bench: Workbench, child: Child) -> tuple[SafetyZone, ...]:
    """One child in fourteen must stay away from somebody who lives in the municipality of origin."""
    if bench.rng.random() >= 0.07:
        return ()
    digits = bench.part.point(child.origin_municipality, bench.rng).digits
    return (SafetyZone(postcode(digits, bench.rng), bench.rng.choice((5, 8, 10, 15))),)


def _involved(number: int, rng: Random) -> tuple[Involved, ...]:
    people = [Involved("gezinsvoogd", "Gecertificeerde instelling Voorbeeld", phone(600_000 + number))]
    people.append(Involved("toegangsmedewerker", "Toegang gemeente", email("toegang", number)))
    people.append(Involved("ambulant begeleider", "Hulp thuis Voorbeeld", phone(700_000 + number)))
    return tuple(sorted(rng.sample(people, rng.randint(1, 3)), key=lambda one: one.role))
