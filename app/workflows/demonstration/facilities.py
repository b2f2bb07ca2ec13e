"""Invented facilities: dealt to providers so that beds follow clients, each with its own rules and address."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

from app.workflows.demonstration.figures import apportion
from app.workflows.demonstration.forms import FAMILY_LIKE, FORMS, SHAPES, FormShape, all_sizes, forms_of
from app.workflows.demonstration.names import email, facility_name, phone, postcode
from app.workflows.demonstration.workbench import BedLine, House, ProviderTarget, Workbench
from matching.entities.codes import ACCESSIBILITY, FOSTER_FORMS, NEEDS, Assumption, Gender, Segment
from matching.entities.facilities import ANY_GENDER, Bed, Contact, Facility
from matching.entities.identifiers import BedId, FacilityId, MunicipalityCode

LIKELY_NEEDS = (3, 3, 4, 5, 3, 1, 4, 1, 1, 1, 2)
"""How often each need of `NEEDS` occurs, in the same order; used for places and for children."""
PLACE_TRAITS = {
    "pets": 0.35, "garden": 0.5, "village": 0.45, "town": 0.3, "quiet": 0.25, "sport": 0.2, "own_room": 0.6,
    "religious_practice_possible": 0.3, "farm": 0.12, "young_children": 0.18, "smoking": 0.06, "loud": 0.08,
}  # fmt: skip
FAMILY_EXCLUDES = {"fire_setting": 0.3, "sexual_behaviour": 0.25, "aggression": 0.15, "running_away": 0.08}
GROUP_EXCLUDES = {"fire_setting": 0.12, "sexual_behaviour": 0.1}
AVOIDS = {"loud": 0.2, "smoking": 0.25, "running_away": 0.2}


def draw(chances: Mapping[str, float], rng: Random) -> frozenset[str]:
    """Each word with its own chance."""
    return frozenset(word for word, chance in chances.items() if rng.random() < chance)


def draw_needs(number: int, rng: Random) -> list[str]:
    """Different needs, the common ones more often."""
    found: list[str] = []
    while len(found) < number:
        need = rng.choices(NEEDS, LIKELY_NEEDS)[0]
        if need not in found:
            found.append(need)
    return found


def make_facilities(bench: Workbench) -> None:
    """All facilities of the part with their beds; ids in order of making."""
    for segment in Segment:
        for target, shape, size in _dealt(bench, segment):
            target.used_forms[segment].add(shape.code)
            bench.houses.append(_house(bench, target, shape, size))


def _dealt(bench: Workbench, segment: Segment) -> list[tuple[ProviderTarget, FormShape, int]]:
    """Facilities per provider: one of its own kind first, the others to whom is furthest from its clients."""
    targets = [target for target in bench.targets if segment in target.slots]
    stock = _stock(bench, segment)
    load = _expected_clients(targets, segment, stock)
    dealt: list[tuple[ProviderTarget, FormShape, int]] = []
    given = dict.fromkeys((target.place for target in targets), 0.0)
    for target in sorted(targets, key=lambda one: (one.total(segment), one.place)):
        _take(stock, dealt, given, load, target, target.forms[segment][0])
    for form in sorted(stock, key=lambda code: -max(stock[code], default=0)):
        takers = [one for one in targets if form in one.forms[segment]] or targets
        while stock[form]:
            best = max(takers, key=lambda one: (one.total(segment) - given[one.place], -one.place))
            _take(stock, dealt, given, load, best, form)
    dealt.sort(key=lambda one: (one[0].place, FORMS.index(one[1])))
    return dealt


def _stock(bench: Workbench, segment: Segment) -> dict[str, list[int]]:
    """Sizes of the facilities to be dealt, per form, largest first."""
    shapes = forms_of(segment)
    total = round(sum(shape.facilities for shape in shapes) * bench.part.facilities)
    numbers = apportion(total, [shape.facilities for shape in shapes], 1)
    return {
        shape.code: _smaller(all_sizes(shape, number), bench.part.smaller_groups if min(shape.sizes) > 5 else 0)
        for shape, number in zip(shapes, numbers, strict=True)
    }


def _smaller(sizes: list[int], share: float) -> list[int]:
    """A bed less in the largest houses again and again, until about that share of the beds is gone."""
    for _ in range(round(share * sum(sizes))):
        sizes[sizes.index(max(sizes))] -= 1
    return sorted(sizes, reverse=True)


def _expected_clients(targets: list[ProviderTarget], segment: Segment, stock: dict[str, list[int]]) -> float:
    """Clients a year per bed in this segment."""
    beds = sum(sum(sizes) for sizes in stock.values())
    return sum(target.total(segment) for target in targets) / beds


def _take(
    stock: dict[str, list[int]],
    dealt: list[tuple[ProviderTarget, FormShape, int]],
    given: dict[int, float],
    load: float,
    target: ProviderTarget,
    form: str,
) -> None:
    """Move one facility to the provider, a small one to a small provider; another form when out of stock."""
    form = form if stock.get(form) else max(stock, key=lambda code: len(stock[code]))
    sizes = stock[form]
    size = sizes.pop() if target.total(target_segment(form)) < sizes[0] * load else sizes.pop(0)
    given[target.place] += size * load
    dealt.append((target, SHAPES[form], size))


def target_segment(form: str) -> Segment:
    """The segment a form belongs to."""
    return SHAPES[form].segment


def _house(bench: Workbench, target: ProviderTarget, shape: FormShape, size: int) -> House:
    facility = _facility(bench, target, shape, size)
    house = House(facility, target.place, shape, [], _window(facility, bench.rng))
    house.assumed = bool(facility.assumptions)
    for number in range(1, size + 1):
        bed = BedLine(house, next(bench.numbers.beds))
        house.beds.append(bed)
        persons = 2 + (number % 3 == 0) if shape.code == "parent_child" else 1
        bench.made.beds.append(Bed(BedId(bed.id), facility.id, number, persons))
    bench.made.facilities.append(facility)
    return house


def _window(facility: Facility, rng: Random) -> tuple[int, int]:
    """The ages of those who live there now: a stretch no wider than the facility allows, with a year to spare."""
    oldest = min(facility.age_max, 22)
    spread = facility.max_age_spread if facility.max_age_spread is not None else 17
    width = max(1, min(spread - 1, oldest - facility.age_min))
    low = rng.randint(facility.age_min, max(facility.age_min, oldest - width))
    return low, min(oldest, low + width)


def _facility(bench: Workbench, target: ProviderTarget, shape: FormShape, size: int) -> Facility:
    rng = bench.rng
    number = next(bench.numbers.facilities)
    municipality = _home_municipality(target, shape, rng)
    point = bench.part.point(municipality, rng)
    youngest, oldest = rng.choice(shape.age_bands)
    family = shape.code in FAMILY_LIKE
    assumed = _assumptions(shape, rng)
    levels = draw_needs(rng.randint(*shape.needs), rng)
    return Facility(
        id=FacilityId(number),
        provider=target.id,
        name=facility_name(number, rng),
        care_form=shape.code,
        municipality=MunicipalityCode(municipality),
        place=point.place,
        postcode=None if Assumption.POSTCODE in assumed else postcode(point.digits, rng),
        street=f"Voorbeeldweg {1 + number % 180}",
        secret_address=rng.random() < (0.02 if family else 0.005),
        age_min=youngest,
        age_max=oldest,
        genders=_genders(shape, assumed, rng),
        offers={need: 2 if Assumption.LEVELS in assumed else _level(shape, rng) for need in sorted(levels)},
        traits=draw(PLACE_TRAITS, rng),
        excludes=draw(FAMILY_EXCLUDES if family else GROUP_EXCLUDES, rng),
        avoids=draw(AVOIDS, rng),
        accessibility=frozenset(word for word in ACCESSIBILITY if rng.random() < 0.22),
        screening_valid_until=_screening(bench, shape, assumed),
        max_residents=_max_residents(shape, size, rng),
        max_age_spread=None if shape.code in {"kinship_foster", "parent_child"} else rng.choice(shape.spread),
        mix_limits=_mix_limits(shape, rng),
        siblings_welcome=rng.choice((True, True, False, None)) if size > 1 else False,
        guests_allowed=rng.random() < 0.25,
        contact=_contact(shape, number),
        assumptions=assumed,
        listed_until=bench.day - timedelta(days=rng.randint(3, 30)) if rng.random() < 0.012 else None,
    )


def _home_municipality(target: ProviderTarget, shape: FormShape, rng: Random) -> str:
    """Where the provider has clients, there it has places."""
    slots = target.slots[shape.segment]
    return rng.choices(list(slots), list(slots.values()))[0]


def _genders(shape: FormShape, assumed: frozenset[Assumption], rng: Random) -> frozenset[Gender]:
    if Assumption.GENDER in assumed or rng.random() < (0.9 if shape.code in FAMILY_LIKE else 0.8):
        return ANY_GENDER
    return frozenset({rng.choice((Gender.FEMALE, Gender.MALE)), Gender.OTHER})


def _level(shape: FormShape, rng: Random) -> int:
    return max(1, min(3, shape.level + rng.choice((-1, 0, 0, 0, 1))))


def _screening(bench: Workbench, shape: FormShape, assumed: frozenset[Assumption]) -> date | None:
    """Certificates of foster families: mostly good for years, a few run out soon or have run out."""
    if shape.code not in FOSTER_FORMS or Assumption.SCREENING in assumed:
        return None
    days = bench.rng.choices((-20, 30, 200, 900), (3, 4, 13, 80))[0]
    return bench.day + timedelta(days=days + bench.rng.randint(0, 60) * (1 if days > 0 else -1))


def _max_residents(shape: FormShape, size: int, rng: Random) -> int | None:
    """Usually the number of beds, sometimes one less; persons where parents and children live together."""
    if shape.code == "parent_child":
        return size * 2 + 2
    if shape.code in FAMILY_LIKE and size <= 2:
        return rng.choice((None, size, size))
    return size - 1 if rng.random() < 0.06 else size


def _mix_limits(shape: FormShape, rng: Random) -> dict[str, int]:
    """How many children with the same difficult behaviour a group can carry."""
    if shape.code in {"kinship_foster", "foster_care", "part_time_foster"}:
        return {}
    words = [word for word in ("aggression", "running_away", "sexual_behaviour") if rng.random() < 0.3]
    return {word: rng.choice((1, 2, 2, 3)) for word in words}


def _assumptions(shape: FormShape, rng: Random) -> frozenset[Assumption]:
    """One in twelve facilities is only known from a list, which leaves several things open."""
    if shape.code == "kinship_foster" or rng.random() >= 0.085:
        return frozenset()
    found = {Assumption.LEVELS, Assumption.RESIDENTS}
    found |= {one for one in (Assumption.GENDER, Assumption.CONTRACT) if rng.random() < 0.5}
    if shape.code in FOSTER_FORMS:
        found.add(Assumption.SCREENING)
    if rng.random() < 0.3:
        found.add(Assumption.POSTCODE)
    return frozenset(found)


def _contact(shape: FormShape, number: int) -> Contact:
    """Foster families are reached through their provider; houses have a telephone of their own."""
    if shape.code in FOSTER_FORMS:
        return Contact()
    night = phone(500_000 + number) if shape.segment is Segment.CRISIS else ""
    return Contact(f"Begeleiding {number}", phone(100_000 + number), night, email("huis", number))
