"""Invented providers with clients per segment as the figures say, their contracts and contacts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

from app.workflows.demonstration.figures import (
    RegionFigures,
    municipal_clients,
    provider_slots,
    served_numbers,
    spread_over_municipalities,
)
from app.workflows.demonstration.forms import FORMS, SHAPES, forms_of
from app.workflows.demonstration.names import email, phone, provider_name
from app.workflows.demonstration.workbench import ProviderTarget, Workbench
from matching.entities.codes import Segment
from matching.entities.facilities import Contact, Contract, Provider
from matching.entities.identifiers import ContractId, MunicipalityCode, ProviderId

FOSTER = ("foster_care", "kinship_foster", "part_time_foster")
SMALL = 30
"""Clients a year up to which a provider counts as a small one here."""
LARGE_STAY = tuple(shape.code for shape in forms_of(Segment.STAY))
SHARED_STAY = {2: 2, 5: 4, 7: 6} | {20 + place: 12 + place for place in range(18)}
"""Rank among stay providers → rank among living providers of the same organisation."""
SHARED_CRISIS = {
    0: ("stay", 0),
    1: ("living", 0),
    2: ("stay", 3),
    3: ("stay", 5),
    4: ("living", 1),
    5: ("stay", 9),
    6: ("stay", 14),
}
"""Rank among crisis providers → the same organisation elsewhere; foster organisations do crisis foster care."""


def plan_providers(bench: Workbench, figures: RegionFigures) -> None:
    """Decide who the providers are and how many clients of which municipality each has per segment."""
    sizes = {code: len(points) for code, points in bench.part.postcodes.items()}
    clients = municipal_clients(figures, sizes, bench.rng)
    spread = {segment: _spread(figures, segment, clients[segment], bench.rng) for segment in Segment}
    living = [_new_target(bench) for _ in spread[Segment.LIVING]]
    for rank, target in enumerate(living):
        _give(target, Segment.LIVING, spread[Segment.LIVING][rank], _living_forms(rank))
    stay = []
    for rank, slots in enumerate(spread[Segment.STAY]):
        target = (
            living[SHARED_STAY[rank]]
            if rank in SHARED_STAY and SHARED_STAY[rank] < len(living)
            else _new_target(bench)
        )
        _give(target, Segment.STAY, slots, _stay_forms(rank))
        stay.append(target)
    for rank, slots in enumerate(spread[Segment.CRISIS]):
        kind, place = SHARED_CRISIS[rank]
        target = living[place] if kind == "living" else stay[place]
        _give(target, Segment.CRISIS, slots, ("crisis_foster" if kind == "living" else "crisis_group",))


def _spread(
    figures: RegionFigures, segment: Segment, clients: Mapping[str, int], rng: Random
) -> list[dict[str, int]]:
    slots = provider_slots(figures, segment)
    return spread_over_municipalities(slots, served_numbers(figures, segment, slots, len(clients)), clients, rng)


def _new_target(bench: Workbench) -> ProviderTarget:
    target = ProviderTarget(ProviderId(next(bench.numbers.providers)), len(bench.targets), "")
    bench.targets.append(target)
    return target


def _give(target: ProviderTarget, segment: Segment, slots: dict[str, int], forms: tuple[str, ...]) -> None:
    target.slots[segment] = slots
    target.forms[segment] = forms
    target.used_forms[segment] = set()
    target.name_form = target.name_form or forms[0]


def _living_forms(rank: int) -> tuple[str, ...]:
    """The two largest are foster care organisations; the others have family homes or small living."""
    if rank < 2:
        return FOSTER
    if rank < 10:
        return ("family_home", "specialist_living") if rank % 3 else ("specialist_living", "family_home")
    return ("specialist_living",) if rank % 4 == 3 else ("family_home",)


def _stay_forms(rank: int) -> tuple[str, ...]:
    """The ten largest have treatment and more; the small ones one form each, the common forms most."""
    if rank < 10:
        return ("treatment_group", *(code for code in LARGE_STAY if code != "treatment_group"))
    treatment, rooms = "treatment_group", "independence_training"
    pattern = (
        treatment, "respite", treatment, rooms, "respite", treatment, "respite", rooms, "parent_child", treatment,
    )  # fmt: skip
    rare = {33: "three_environment", 48: "secure_care", 60: "secure_care", 71: "three_environment"}
    return (rare.get(rank, pattern[rank % len(pattern)]),)


def make_providers(bench: Workbench, first_name: int) -> None:
    """Provider entities; every seventh small one is a subcontractor of one of the three largest."""
    for target in bench.targets:
        number = first_name + target.place
        small = target.place >= 12 and target.place % 7 == 0
        bench.made.providers.append(
            Provider(
                id=target.id,
                name=provider_name(target.name_form, number, bench.rng),
                main_provider=bench.targets[2 + target.place % 3].id if small else None,
                contact=Contact(
                    f"Plaatsing {number}", phone(number), phone(900_000 + number), email("plaatsing", number)
                ),
            )
        )


def make_contracts(bench: Workbench) -> None:
    """One contract per provider, segment and form, for the municipalities its clients come from."""
    year = bench.day.year
    for target in bench.targets:
        for segment in Segment:
            for form in sorted(target.used_forms.get(segment, ())):
                starts = date(year - 1 - (target.place % 2), 1, 1)
                ends = date(year + 2, 1, 1) if target.place % 3 else None
                codes = frozenset(MunicipalityCode(code) for code in target.slots[segment])
                bench.made.contracts.append(_contract(bench, target, form, codes, starts, ends))
        _future_contract(bench, target)


def _contract(
    bench: Workbench, target: ProviderTarget, form: str, codes: frozenset[str], starts: date, ends: date | None
) -> Contract:
    price = round(SHAPES[form].price * bench.rng.uniform(0.92, 1.1) / 10) * 10
    return Contract(
        id=ContractId(next(bench.numbers.contracts)),
        provider=target.id,
        municipalities=codes,
        starts=starts,
        ends=ends,
        forms=frozenset({form}),
        price_per_day=price,
        price_per_absent_day=round(price * 0.85 / 10) * 10,
        confirmed=target.place % 11 != 10,
    )


def _future_contract(bench: Workbench, target: ProviderTarget) -> None:
    """Every fifth provider takes children of all municipalities from some weeks after the day."""
    segment = Segment.LIVING if Segment.LIVING in target.slots else Segment.STAY
    if target.place % 5 != 4 or target.total(segment) > SMALL or not target.used_forms.get(segment):
        return
    others = frozenset(bench.part.postcodes) - frozenset(target.slots[segment])
    if others:
        form = min(target.used_forms[segment], key=[shape.code for shape in FORMS].index)
        starts = bench.day + timedelta(days=25 + target.place % 40)
        bench.made.contracts.append(_contract(bench, target, form, others, starts, None))
