"""Fallback beds: homes kept during treatment, relapse beds after a stay, beds kept while help is given at home."""

from __future__ import annotations

from datetime import date, timedelta

from app.workflows.demonstration.calendar import birth_date
from app.workflows.demonstration.children import ChildOutline, add_child
from app.workflows.demonstration.forms import TREATMENT
from app.workflows.demonstration.occupants import fits_age
from app.workflows.demonstration.workbench import BedLine, Stay, Workbench
from matching.entities.children import Occupancy
from matching.entities.codes import Gender, KeptKind, OccupancyKind
from matching.entities.identifiers import BedId, ChildId, OccupancyId

KEPT_HOMES = 24
HOMES = ("foster_care", "family_home", "specialist_living")
REVIEW = timedelta(days=42)
"""A kept home is reviewed every six weeks; a relapse bed lasts as long by default."""
LONGEST_KEPT = 190


def keep_homes(bench: Workbench) -> None:
    """Let some children be in treatment whose home is kept: a move before children are made out of stays."""
    homes: dict[str, list[Stay]] = {}
    for stay in bench.stays:
        if stay.ends is None and stay.house.shape.code in HOMES and stay.bed.status == "known":
            homes.setdefault(stay.municipality, []).append(stay)
    left = bench.scaled(KEPT_HOMES)
    for stay in bench.rng.sample(bench.stays, len(bench.stays)):
        if left and stay.ends is None and stay.earlier is None and stay.house.shape.code in TREATMENT:
            home = next(
                (one for one in homes.get(stay.municipality, ()) if _could_be_home(bench, one, stay)), None
            )
            if home is not None:
                _leave_for_treatment(bench, home, stay)
                homes[stay.municipality].remove(home)
                left -= 1


def _could_be_home(bench: Workbench, home: Stay, treatment: Stay) -> bool:
    """Whether the child in treatment can have lived there just before."""
    away = (bench.day - treatment.starts).days
    if home.earlier is not None or not 10 <= away <= LONGEST_KEPT:
        return False
    if home.starts > treatment.starts - timedelta(days=60):
        return False
    genders = home.house.facility.genders & treatment.house.facility.genders
    now = fits_age(home.house, treatment.birth, bench.day)
    return bool(genders) and now and fits_age(home.house, treatment.birth, home.starts)


def _leave_for_treatment(bench: Workbench, home: Stay, treatment: Stay) -> None:
    home.ends, home.end_reason, home.birth = treatment.starts, "planned_move_on", treatment.birth
    home.later, treatment.earlier = treatment, home
    home.bed.status, home.bed.now = "kept_home", None
    treatment.expected_end = bench.day + timedelta(days=bench.rng.randint(20, 150))
    bench.kept_for[home.bed.id] = treatment


def keep_beds(bench: Workbench) -> None:
    """The kept intervals themselves, after the children are known."""
    for house in bench.houses:
        for bed in house.beds:
            if bed.status == "kept_home":
                _keep_home(bench, bed)
            elif bed.status == "relapse":
                _keep_relapse_bed(bench, bed)
            elif bed.status == "home_help":
                _keep_for_help_at_home(bench, bed)


def _keep_home(bench: Workbench, bed: BedLine) -> None:
    """Kept from the day the child left until two weeks after it is expected back."""
    treatment = bench.kept_for[bed.id]
    back = (treatment.expected_end or bench.day) + timedelta(days=14)
    _kept(bench, bed, KeptKind.KEPT_HOME, treatment.starts, None, treatment.child, expected_end=back)


def _keep_relapse_bed(bench: Workbench, bed: BedLine) -> None:
    """Kept for six weeks after the child left; it ends by itself."""
    last = bed.latest
    if last is not None and last.ends is not None:
        _kept(bench, bed, KeptKind.RELAPSE_BED, last.ends, last.ends + REVIEW, last.child)


def _keep_for_help_at_home(bench: Workbench, bed: BedLine) -> None:
    """A child that lives at home with intensive help: a bed near home is kept, nobody lives in it."""
    rng, facility = bench.rng, bed.house.facility
    age = rng.randint(facility.age_min, min(facility.age_max, 16))
    since = bench.day - timedelta(days=rng.randint(5, 60))
    gender = next(gender for gender in Gender if gender in facility.genders)
    outline = ChildOutline(
        birth_date(age, bench.day, rng), gender, str(facility.municipality), since, needs=(1, 3), detailed=True
    )
    child = add_child(bench, outline)
    if bed.latest is not None and bed.latest.ends is not None:
        since = max(since, bed.latest.ends)
    _kept(bench, bed, KeptKind.HOME_HELP_BED, since, since + timedelta(days=90), child.id)


def _kept(
    bench: Workbench,
    bed: BedLine,
    kind: KeptKind,
    starts: date,
    ends: date | None,
    child: ChildId | None,
    expected_end: date | None = None,
) -> None:
    """One kept interval with its next review and the agreed price per absent day (euro cents)."""
    turns = (bench.day - starts).days // REVIEW.days + 1
    bench.made.occupancies.append(
        Occupancy(
            id=OccupancyId(next(bench.numbers.occupancies)),
            bed=BedId(bed.id),
            kind=OccupancyKind.KEPT,
            starts=starts,
            ends=ends,
            child=child,
            expected_end=expected_end,
            kept_kind=kind,
            review_on=starts + turns * REVIEW,
            price_per_day=round(bed.house.shape.price * 0.85 / 10) * 10,
        )
    )
