"""The waiting list: open requests with brothers and sisters, drafts, withdrawn ones, requests behind stays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from app.workflows.demonstration.calendar import birth_date, completed_years
from app.workflows.demonstration.children import ChildOutline, add_child, draw_child
from app.workflows.demonstration.figures import RegionFigures, apportion
from app.workflows.demonstration.forms import SHAPES
from app.workflows.demonstration.questions import (
    BY_CODE,
    DRAFTS,
    FAMILIES,
    QUESTIONS,
    REGION_OPEN,
    SENTENCES,
    WITH_PLACED,
    WITHDRAWN,
    Question,
)
from app.workflows.demonstration.siblings import add_group, level, plausible_ages
from app.workflows.demonstration.workbench import Stay, Workbench
from matching.entities.children import Child, LegalMeasure, Request
from matching.entities.codes import Gender, RequestState, Segment, Together, Urgency
from matching.entities.identifiers import ChildId, FacilityId, RequestId

UNNUMBERED = RequestId(0)
WAITED = {Segment.CRISIS: (0, 2), Segment.LIVING: (12, 125), Segment.STAY: (6, 118)}
"""Days between request and start of the stays of the past year."""
LIGHT = (0, 1)
"""Needs of brothers and sisters: what happened at home brings them here, more than their own needs."""
CRISIS_AGES_DAYS = ((0, 1, 2, 4), (40, 30, 20, 10))


@dataclass
class WaitingList:
    """What making requests shares: who may still move, who is in a group, and the requests so far."""

    bench: Workbench
    figures: RegionFigures
    movers: dict[str, list[Stay]]
    grouped: set[ChildId]
    made: list[tuple[Request, Stay | None]]
    weights: Mapping[Segment, Mapping[str, int]]

    @property
    def rng(self) -> Random:
        return self.bench.rng


def make_requests(bench: Workbench, figures: RegionFigures, grouped: set[ChildId]) -> dict[int, RequestId]:
    """All requests of the part, numbered in order of registration; returns the request behind each stay."""
    waiting = WaitingList(bench, figures, _movers(bench), grouped, [], _clients(bench))
    scale = bench.part.requests
    total = round(REGION_OPEN * scale)
    families = [FAMILIES[place % len(FAMILIES)] for place in range(max(1, round(len(FAMILIES) * scale)))]
    for question, size in families:
        _family(waiting, question, size)
    with_placed = round(WITH_PLACED * scale)
    singles = max(len(QUESTIONS), total - sum(size for _, size in families))
    numbers = apportion(singles, [question.number for question in QUESTIONS])
    for question, number in zip(QUESTIONS, numbers, strict=True):
        for _ in range(number):
            child = _asking_child(waiting, question)
            if with_placed and question.persons == 1 and _join_placed_sibling(waiting, child):
                with_placed -= 1
            _ask(waiting, question, child)
    _unfinished(waiting, round(DRAFTS * scale) or 1, RequestState.DRAFT)
    _unfinished(waiting, round(WITHDRAWN * scale) or 1, RequestState.WITHDRAWN)
    _behind_stays(waiting)
    return _numbered(waiting)


def _movers(bench: Workbench) -> dict[str, list[Stay]]:
    """Who lives somewhere now and could be asking for another place, per form, longest stay first."""
    found: dict[str, list[Stay]] = {}
    for stay in sorted(bench.stays, key=lambda one: (one.starts, one.bed.id)):
        kept = stay.earlier is not None and stay.earlier.bed.id in bench.kept_for
        if stay.ends is None and not kept and (bench.day - stay.starts).days > 11:
            found.setdefault(stay.house.shape.code, []).append(stay)
    return found


def _clients(bench: Workbench) -> dict[Segment, dict[str, int]]:
    """How many clients each municipality has per segment: where new questions come from."""
    found: dict[Segment, dict[str, int]] = {segment: {} for segment in Segment}
    for target in bench.targets:
        for segment, slots in target.slots.items():
            for code, number in slots.items():
                found[segment][code] = found[segment].get(code, 0) + number
    return found


def _asking_child(waiting: WaitingList, question: Question) -> ChildId:
    """Somebody who lives somewhere already, or a child that is still at home."""
    rng = waiting.rng
    if rng.random() < question.moving:
        stay = _mover(waiting, question)
        if stay is not None and stay.child is not None:
            _ask_details(waiting, question, stay)
            return stay.child
    segment = SHAPES[question.forms[0][0]].segment
    places = waiting.weights[segment]
    code = rng.choices(list(places), list(places.values()))[0]
    return _new_child(waiting, question, code, rng.randint(*question.ages)).id


def _mover(waiting: WaitingList, question: Question) -> Stay | None:
    """The longest resident of the right age: crisis beds silt up because move-on is late."""
    low, high = question.ages
    for form in waiting.rng.sample(question.comes_from, len(question.comes_from)):
        stays = waiting.movers.get(form, [])
        for stay in stays:
            fits = low <= completed_years(stay.birth, waiting.bench.day) <= high
            if fits and (SHAPES[form].segment is Segment.CRISIS or waiting.rng.random() < 0.05):
                stays.remove(stay)
                return stay
    return None


def _ask_details(waiting: WaitingList, question: Question, stay: Stay) -> None:
    """Now that something is asked for this child, everything about it is known."""
    bench = waiting.bench
    known = bench.child(ChildId(stay.child or 0))
    outline = ChildOutline(
        stay.birth, known.gender, stay.municipality, stay.starts, question.needs, question.levels, known.persons,
        known.responsible.chain_start, detailed=True,
    )  # fmt: skip
    drawn = draw_child(bench, outline, known.id, known.case_number)
    bench.change_child(_for_secure_care(bench, question, replace(drawn, origin_postcode=known.origin_postcode)))


def _new_child(waiting: WaitingList, question: Question, code: str, age: int, digits: str | None = None) -> Child:
    bench = waiting.bench
    gender = bench.rng.choices(list(Gender), (47, 51, 2))[0] if question.persons == 1 else Gender.FEMALE
    outline = ChildOutline(
        birth_date(age, bench.day, bench.rng), gender, code, bench.day - timedelta(days=bench.rng.randint(0, 60)),
        question.needs, question.levels, question.persons, None, digits, detailed=True,
    )  # fmt: skip
    child = _for_secure_care(bench, question, add_child(bench, outline))
    bench.change_child(child)
    return child


def _for_secure_care(bench: Workbench, question: Question, child: Child) -> Child:
    """The authorisation: mostly long enough; sometimes too short for the stay, sometimes still to be given."""
    if "secure_care" not in question.forms[0]:
        return child
    kind = bench.rng.choices(("long", "short", "none"), (60, 25, 15))[0]
    if kind == "none":
        return child
    starts = bench.day - timedelta(days=bench.rng.randint(0, 12))
    measure = LegalMeasure("secure_authorisation", starts, starts + timedelta(days=270 if kind == "long" else 60))
    return replace(child, authorisation=measure, legal_measure=measure)


def _ask(waiting: WaitingList, question: Question, child: ChildId, like: Request | None = None) -> Request:
    """An open request; brothers and sisters are registered together and ask for the same days."""
    rng, day = waiting.rng, waiting.bench.day
    urgency = like.urgency if like else rng.choices(list(Urgency), question.urgency)[0]
    registered = like.registered if like else _registered(day, urgency, rng)
    start_from, start_by = (like.start_from, like.start_by) if like else _window(day, registered, urgency, rng)
    forms = like.forms if like else rng.choice(question.forms)
    referrer = like.referrer if like else _referrer(waiting, SHAPES[forms[0]].segment)
    request = Request(
        id=UNNUMBERED,
        number="",
        child=child,
        registered=registered,
        urgency=urgency,
        forms=forms,
        start_from=start_from,
        start_by=start_by,
        expected_days=rng.randint(*question.days) if question.days else None,
        fallback=question.fallback,
        state=RequestState.OPEN,
        referrer=referrer,
        referrer_organisation=_organisation(referrer),
        question=SENTENCES[question.code],
        known_facilities=_known(waiting, forms),
    )
    waiting.made.append((request, None))
    return request


def _registered(day: date, urgency: Urgency, rng: Random) -> date:
    """Most wait within the norm of their urgency, some beyond it."""
    if urgency is Urgency.CRISIS:
        return day - timedelta(days=rng.choices(*CRISIS_AGES_DAYS)[0])
    longest = 24 if urgency is Urgency.URGENT else 150
    return day - timedelta(days=round(longest * rng.random() ** 1.4))


def _window(day: date, registered: date, urgency: Urgency, rng: Random) -> tuple[date | None, date | None]:
    """From when and until when the child may start; often only the norm says so."""
    if urgency is Urgency.CRISIS:
        return day, None
    later = rng.random() < 0.25
    start_from = day + timedelta(days=rng.randint(5, 45)) if later else None
    if rng.random() < 0.55:
        return start_from, None
    first = max(day, start_from or day)
    return start_from, first + timedelta(days=rng.randint(10, 21 if urgency is Urgency.URGENT else 75))


def _referrer(waiting: WaitingList, segment: Segment) -> str:
    shares = waiting.figures.referrers[segment]
    return waiting.rng.choices(list(shares), list(shares.values()))[0]


def _organisation(referrer: str) -> str:
    return {
        "municipality": "Toegang gemeente",
        "certified_institution": "Gecertificeerde instelling Voorbeeld",
        "family_doctor": "Huisartsenpraktijk Voorbeeld",
    }.get(referrer, "Verwijzer Voorbeeld")


def _known(waiting: WaitingList, forms: tuple[str, ...]) -> frozenset[FacilityId]:
    """Family asked for by name, or a weekend family the child knows."""
    chance = 1.0 if "kinship_foster" in forms else 0.1 if "foster_care" in forms else 0.0
    if waiting.rng.random() >= chance:
        return frozenset()
    form = "kinship_foster" if "kinship_foster" in forms else "foster_care"
    houses = [house for house in waiting.bench.houses if house.shape.code == form]
    free = [house for house in houses if any(bed.status == "free" for bed in house.beds)]
    chosen = waiting.rng.choice(free if free and waiting.rng.random() < 0.75 else houses)
    return frozenset({chosen.facility.id})


def _family(waiting: WaitingList, question: Question, size: int) -> None:
    """Brothers and sisters from one address who all need a place at the same time."""
    rng = waiting.rng
    places = waiting.weights[SHAPES[question.forms[0][0]].segment]
    code = rng.choices(list(places), list(places.values()))[0]
    digits = waiting.bench.part.point(code, rng).digits
    children, first = [], None
    question = replace(question, needs=LIGHT)
    for age in plausible_ages(size, *question.ages, rng):
        child = _new_child(waiting, question, code, age, digits)
        first = _ask(waiting, question, child.id, first)
        children.append(child.id)
    together, reason = level(rng)
    add_group(waiting.bench, children, together, reason)
    waiting.grouped.update(children)


def _join_placed_sibling(waiting: WaitingList, child: ChildId) -> bool:
    """Give the child a brother or sister who lives somewhere already, in the same municipality of origin."""
    asking = waiting.bench.child(child)
    for stay in waiting.rng.sample(
        waiting.bench.stays, 400 if len(waiting.bench.stays) > 400 else len(waiting.bench.stays)
    ):
        other = stay.child
        if (
            stay.ends is not None
            or other is None
            or other == child
            or other in waiting.grouped
            or child in waiting.grouped
        ):
            continue
        near = stay.municipality == asking.origin_municipality
        if near and 300 < abs((stay.birth - asking.birth_date).days) < 2600:
            together, reason = level(waiting.rng)
            if together is Together.REQUIRED and all(bed.status != "free" for bed in stay.house.beds):
                together = Together.PREFERRED
            add_group(waiting.bench, [child, other], together, reason)
            waiting.grouped.update({child, other})
            return True
    return False


def _unfinished(waiting: WaitingList, number: int, state: RequestState) -> None:
    """Requests somebody began to write, and requests that were taken back."""
    for place in range(number):
        question = QUESTIONS[(place * 3 + 2) % len(QUESTIONS)]
        if question is BY_CODE["parent_child"]:
            question = BY_CODE["foster"]
        age = waiting.rng.randint(*question.ages)
        code = waiting.rng.choice(sorted(waiting.bench.part.postcodes))
        request = _ask(waiting, question, _new_child(waiting, question, code, age).id)
        waiting.made.pop()
        if state is RequestState.DRAFT:
            registered = waiting.bench.day - timedelta(days=place % 4)
            request = replace(
                request,
                registered=registered,
                forms=() if place % 2 else request.forms,
                start_from=None,
                start_by=None,
            )
        waiting.made.append((replace(request, state=state), None))


def _behind_stays(waiting: WaitingList) -> None:
    """The requests that led to the stays that began in the past year."""
    year_ago = waiting.bench.day - timedelta(days=365)
    for stay in waiting.bench.stays:
        if stay.child is None or stay.starts < year_ago:
            continue
        segment = stay.segment
        registered = stay.starts - timedelta(days=waiting.rng.randint(*WAITED[segment]))
        referrer = _referrer(waiting, segment)
        urgent = Urgency.CRISIS if segment is Segment.CRISIS else Urgency.REGULAR
        request = Request(
            UNNUMBERED, "", stay.child, registered, urgent, (stay.house.shape.code,),
            state=RequestState.PLACED, referrer=referrer, referrer_organisation=_organisation(referrer),
        )  # fmt: skip
        waiting.made.append((request, stay))


def _numbered(waiting: WaitingList) -> dict[int, RequestId]:
    """Number the requests in order of registration and keep them."""
    behind: dict[int, RequestId] = {}
    order: Iterable[int] = sorted(
        range(len(waiting.made)), key=lambda place: (waiting.made[place][0].registered, place)
    )
    for place in order:
        request, stay = waiting.made[place]
        number = RequestId(next(waiting.bench.numbers.requests))
        aloud = waiting.bench.numbers.say("V", request.registered.year)
        waiting.bench.made.requests.append(replace(request, id=number, number=aloud))
        if stay is not None:
            behind[id(stay)] = number
    return behind
