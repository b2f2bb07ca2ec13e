"""How sure the register is of its beds: confirmations with their age and record, and admission stops."""

from __future__ import annotations

from datetime import timedelta

from app.workflows.demonstration.calendar import moment
from app.workflows.demonstration.workbench import House, Workbench
from matching.entities.codes import Segment, Source
from matching.entities.facilities import AdmissionStop, VacancyConfirmation

STOPS = 30
"""Admission stops per region, of which some have ended and some are still to come."""
STOP_REASONS = (
    "ziekte van de gezinsouders",
    "te weinig begeleiders",
    "rust in de groep na een zware periode",
    "verbouwing",
    "wisseling van team",
)
UNRELIABLE_EVERY = 19
"""Of so many providers one often says "free" of beds that turn out to be taken."""


def make_confirmations(bench: Workbench) -> None:
    """The last words about each facility; every provider has its own habit of saying them."""
    habits = [bench.rng.choices(("daily", "weekly", "late", "silent"), (50, 32, 15, 3))[0] for _ in bench.targets]
    for house in bench.houses:
        habit = habits[house.provider_place]
        unreliable = house.provider_place % UNRELIABLE_EVERY == 7
        _confirm(bench, house, "late" if unreliable else habit, unreliable)


def _confirm(bench: Workbench, house: House, habit: str, unreliable: bool) -> None:
    rng = bench.rng
    if habit == "silent" and rng.random() < 0.5:
        return
    between = {"daily": (0, 1), "weekly": (1, 7), "late": (14, 45), "silent": (30, 80)}[habit]
    if rng.random() < 0.1 and not unreliable:
        between = (2, 12)
    days = rng.randint(*between)
    free = sum(bed.status == "free" for bed in house.beds)
    source = rng.choice((Source.LIST, Source.LIST, Source.PROVIDER, Source.PHONE))
    words = rng.randint(4, 6) if unreliable else rng.randint(2, 4) if free else rng.randint(1, 2)
    for turn in range(words):
        taken = turn > 0 and (rng.random() < (0.85 if unreliable else 0.04))
        on = bench.day - timedelta(days=days)
        bench.made.confirmations.append(
            VacancyConfirmation(
                id=next(bench.numbers.confirmations),
                facility=house.facility.id,
                confirmed_on=on,
                source=Source.PHONE if taken else source,
                recorded_at=moment(on, house.facility.id * 7 + turn),
                recorded_by="matcher1" if taken else "",
                free_beds=free if turn == 0 else rng.randint(0, max(1, free)),
                turned_out_taken=taken,
            )
        )
        days += max(1, between[1]) + rng.randint(0, 5)


def make_stops(bench: Workbench) -> None:
    """Stops of admission: now, soon and past; the end is an expectation or not known."""
    settled = [house for house in bench.houses if house.shape.segment is not Segment.CRISIS]
    order = bench.rng.sample(settled, len(settled))
    houses = sorted(order, key=lambda house: all(bed.status != "free" for bed in house.beds))
    for place, house in enumerate(houses[: bench.scaled(STOPS)]):
        past, soon = place % 6 == 4, place % 6 == 5
        ago = -9 if soon else bench.rng.randint(60, 120) if past else bench.rng.randint(1, 50)
        starts = bench.day - timedelta(days=ago)
        length = bench.rng.randint(14, 50) if past else bench.rng.randint(55, 100)
        bench.made.admission_stops.append(
            AdmissionStop(
                id=next(bench.numbers.stops),
                facility=house.facility.id,
                starts=starts,
                ends=None if place % 6 == 0 else starts + timedelta(days=length),
                reason=bench.rng.choice(STOP_REASONS),
            )
        )
