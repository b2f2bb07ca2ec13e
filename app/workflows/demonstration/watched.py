"""What a region keeps an eye on: who said when that a bed is taken, checks that run out, referrals, waiting.

Comes last, so that it moves none of the dice before it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.workflows.demonstration.workbench import Entities, House, Workbench
from matching.entities.children import Child, Occupancy, Request
from matching.entities.codes import FOSTER_FORMS, OccupancyKind, RequestState, Segment, Source
from matching.entities.facilities import LegalCheck, WaitingReport
from matching.entities.identifiers import ProviderId

SOURCES = {
    OccupancyKind.LIVES: Source.PLACEMENT,
    OccupancyKind.KEPT: Source.PLACEMENT,
    OccupancyKind.RESPITE_GUEST: Source.PLACEMENT,
    OccupancyKind.HELD: Source.TEAM,
    OccupancyKind.CLOSED: Source.PROVIDER,
    OccupancyKind.OCCUPIED_UNKNOWN: Source.LIST,
}
REPORT_EVERY = 23
"""Of so many providers one reports that waiting gets unacceptable."""
SHARE_EVERY = 6
"""Of so many contracts one lets other regions use part of the beds."""
NOT_NOTED_EVERY = 5
"""Of so many open requests one lacks the last day of its referral."""

NOT_RENEWED_EVERY = 25
"""Of so many measures that ended one was not prolonged in time."""


@dataclass(frozen=True, slots=True)
class First:
    """Where this part begins in the lists of entities."""

    occupancies: int
    requests: int
    contracts: int
    confirmations: int
    children: int

    @classmethod
    def of(cls, made: Entities) -> First:
        """Before anything of the part was made."""
        lists = (made.occupancies, made.requests, made.contracts, made.confirmations, made.children)
        return cls(*(len(one) for one in lists))


def watch(bench: Workbench, first: First) -> None:
    """Fill in what this part must be watched for."""
    made = bench.made
    said = _last_words(bench, first.confirmations)
    facility_of = {bed.id: int(house.facility.id) for house in bench.houses for bed in house.beds}
    for place in range(first.occupancies, len(made.occupancies)):
        one = made.occupancies[place]
        made.occupancies[place] = _sourced(bench, one, said.get(facility_of.get(one.bed, 0)))
    for place in range(first.requests, len(made.requests)):
        made.requests[place] = _referred(bench, made.requests[place])
    for place in range(first.contracts, len(made.contracts)):
        if place % SHARE_EVERY == SHARE_EVERY - 1:
            share = bench.rng.choice((10, 15, 20, 25))
            made.contracts[place] = replace(made.contracts[place], other_regions_share=share)
    for place in range(first.children, len(made.children)):
        made.children[place] = _renewed(bench, made.children[place])
    for house in bench.houses:
        _check(bench, house)
    for target in bench.targets:
        if target.place % REPORT_EVERY == REPORT_EVERY - 1:
            _report(bench, target.id)


def _last_words(bench: Workbench, first: int) -> dict[int, date]:
    """The day of the last word about each facility of this part."""
    said: dict[int, date] = {}
    for one in bench.made.confirmations[first:]:
        said[one.facility] = max(one.confirmed_on, said.get(one.facility, one.confirmed_on))
    return said


def _sourced(bench: Workbench, one: Occupancy, last_word: date | None) -> Occupancy:
    """An unknown occupant was named by the last list, everything else when it began (a hold just now)."""
    stated = min(one.starts, bench.day)
    if one.kind is OccupancyKind.OCCUPIED_UNKNOWN and last_word is not None:
        stated = max(stated, last_word)
    return replace(one, source=SOURCES[one.kind], stated_on=stated)


def _referred(bench: Workbench, one: Request) -> Request:
    if one.state is not RequestState.OPEN or bench.rng.randrange(NOT_NOTED_EVERY) == 0:
        return one
    return replace(
        one, referral_valid_until=one.registered + timedelta(days=bench.rng.choice((92, 183, 365, 365)))
    )


def _renewed(bench: Workbench, child: Child) -> Child:
    """A measure that ended was prolonged by a year at a time, but now and then nobody did."""
    measure = child.legal_measure
    if measure.ends is None or measure.ends > bench.day or bench.rng.randrange(NOT_RENEWED_EVERY) == 0:
        return child
    years = (bench.day - measure.ends).days // 365 + 1
    ends = measure.ends + timedelta(days=365 * years)
    return replace(child, legal_measure=replace(measure, ends=ends))


def _check(bench: Workbench, house: House) -> None:
    """Carers at home are prepared and grown up; family homes have a quality mark, groups fire safety."""
    form = house.facility.care_form
    if form in FOSTER_FORMS or form == "family_home":
        checked = bench.day - timedelta(days=bench.rng.randint(200, 2400))
        _add_check(bench, house, "preparation", checked, None)
        _add_check(bench, house, "carers_age", checked, None)
    if form == "family_home":
        _add_check(bench, house, "quality_mark", *_running(bench, 3 * 365))
    elif house.segment is not Segment.LIVING and form not in FOSTER_FORMS:
        _add_check(bench, house, "fire_safety", *_running(bench, 5 * 365))


def _running(bench: Workbench, days: int) -> tuple[date, date]:
    """Now and then one has just run out."""
    checked = bench.day - timedelta(days=bench.rng.randint(0, days + 20))
    return checked, checked + timedelta(days=days)


def _add_check(bench: Workbench, house: House, kind: str, checked: date, until: date | None) -> None:
    number = next(bench.numbers.checks)
    bench.made.legal_checks.append(LegalCheck(number, house.facility.id, kind, checked, until))


def _report(bench: Workbench, provider: ProviderId) -> None:
    form = next((one.facility.care_form for one in bench.houses if one.facility.provider == provider), "")
    bench.made.waiting_reports.append(
        WaitingReport(
            id=next(bench.numbers.reports),
            provider=provider,
            reported_on=bench.day - timedelta(days=bench.rng.randint(3, 60)),
            care_form=form,
            weeks=bench.rng.randint(16, 40),
            note="wachtlijst loopt op",
        )
    )
