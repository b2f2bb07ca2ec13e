"""What people have said about open requests and kept for them: holds, judgements, vetoes, keep-aparts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.workflows.demonstration.occupants import HOLDS, fits_age
from app.workflows.demonstration.workbench import BedLine, Workbench
from matching.entities.children import Child, Judgement, Occupancy, Request, Veto
from matching.entities.codes import OccupancyKind, RequestState, Urgency
from matching.entities.identifiers import BedId, OccupancyId

JUDGEMENTS = 16
VETOES = 14
APART = 5
"""Per region."""
GOOD = (
    "Gezinsouders hebben ervaring met deze vraag.",
    "Past bij het ritme en de leeftijden in huis.",
    "Kan de behandeling bij de huidige therapeut houden.",
)
POOR = (
    "Te veel prikkels voor dit kind.",
    "De groep is pas opnieuw samengesteld.",
    "Vraagt meer toezicht dan hier kan.",
)
VETO_REASONS = (
    "Een ouder werkt bij deze voorziening.",
    "Eerdere plaatsing hier is vastgelopen.",
    "Het kind is bekend bij een bewoner uit een oude klas.",
)


def decide(bench: Workbench, first_request: int) -> None:
    """Holds, judgements, vetoes and keep-aparts for the requests of this part (`first_request` is its first)."""
    requests = [one for one in bench.made.requests[first_request - 1 :] if one.state is RequestState.OPEN]
    order = bench.rng.sample(requests, len(requests))
    scale = bench.part.requests
    _hold(bench, order, round(HOLDS * scale))
    pairs = [(request, bed) for request in reversed(order) for bed in _possible(bench, request)[:3]]
    _judge(bench, pairs, round(JUDGEMENTS * scale))
    _forbid(bench, pairs, round(VETOES * scale))
    _keep_apart(bench, pairs, round(APART * scale))


def _possible(bench: Workbench, request: Request) -> list[BedLine]:
    """Free beds of a form that was asked for, of the right age and gender, one per house, in random order."""
    child = bench.child(request.child)
    found = []
    for house in bench.houses_by_form(request.forms):
        fits = child.gender in house.facility.genders and fits_age(house, child.birth_date, bench.day)
        bed = next((bed for bed in house.beds if bed.status == "free"), None) if fits else None
        if bed is not None:
            found.append(bed)
    return bench.rng.sample(found, len(found))


def _hold(bench: Workbench, requests: list[Request], number: int) -> None:
    """A bed kept for an offer that was made: it expires within days, in a crisis tomorrow."""
    left = number
    for request in requests:
        beds = _possible(bench, request) if left else []
        if len(beds) < 2 or request.known_facilities:
            continue
        days = 1 if request.urgency is Urgency.CRISIS else bench.rng.randint(1, 6)
        starts = bench.day - timedelta(days=0 if days == 1 else bench.rng.randint(0, 2))
        expires = bench.day + timedelta(days=days)
        beds[0].status = "held"
        number_given = OccupancyId(next(bench.numbers.occupancies))
        bench.made.occupancies.append(
            Occupancy(
                id=number_given,
                bed=BedId(beds[0].id),
                kind=OccupancyKind.HELD,
                starts=starts,
                ends=expires,
                child=request.child,
                request=request.id,
                expires_on=expires,
            )
        )
        left -= 1


def _judge(bench: Workbench, pairs: list[tuple[Request, BedLine]], number: int) -> None:
    for place, (request, bed) in enumerate(pairs[: 2 * number : 2]):
        good = place % 3 != 2
        suitability = bench.rng.randint(700, 950) if good else bench.rng.randint(200, 480)
        bench.made.judgements.append(
            Judgement(
                request=request.id,
                facility=bed.house.facility.id,
                suitability=suitability,
                reason=bench.rng.choice(GOOD if good else POOR),
                given_by="gedragswetenschapper1",
                given_on=bench.day - timedelta(days=bench.rng.randint(0, 9)),
            )
        )


def _forbid(bench: Workbench, pairs: list[tuple[Request, BedLine]], number: int) -> None:
    for request, bed in pairs[1 : 2 * number : 2]:
        bench.made.vetoes.append(
            Veto(
                request=request.id,
                facility=bed.house.facility.id,
                reason=bench.rng.choice(VETO_REASONS),
                given_by="matcher1",
                given_on=bench.day - timedelta(days=bench.rng.randint(0, 9)),
            )
        )


def _keep_apart(bench: Workbench, pairs: list[tuple[Request, BedLine]], number: int) -> None:
    """Some children must not live with a child that lives where there is a bed."""
    left = number
    for request, bed in reversed(pairs):
        residents = [one.now.child for one in bed.house.beds if one.now is not None and one.now.child is not None]
        child: Child = bench.child(request.child)
        if left and residents and not child.keep_apart and residents[0] != child.id:
            apart = frozenset({bench.child(residents[0]).case_number})
            bench.change_child(replace(child, keep_apart=apart))
            left -= 1
