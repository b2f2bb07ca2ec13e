"""The invented region: follows the published figures, can exist, and is the same every time."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from random import Random

import pytest

from app.demonstration_command import demonstration_materials
from app.workflows.demonstration.calendar import birth_date, completed_years, youngest_start
from app.workflows.demonstration.figures import apportion, provider_slots
from app.workflows.demonstration.forms import FORMS, SHAPES
from app.workflows.demonstration.measuring import compare, past_year
from app.workflows.demonstration.region import DemonstrationOrder, DemonstrationRegion, build_region
from app.workflows.demonstration.storing import Materials
from app.workflows.demonstration.territory import Size, by_municipality, parts_of
from matching.entities.children import Occupancy
from matching.entities.codes import (
    FOSTER_FORMS,
    NORM_DAYS,
    KeptKind,
    OccupancyKind,
    RequestState,
    Role,
    Segment,
    Together,
    Urgency,
)
from matching.entities.facilities import Facility
from resources import loader
from tests.support.netherlands import tables

DAY = date(2026, 11, 22)


@cache
def materials() -> Materials:
    return demonstration_materials(tables(), loader.load_region_figures(), loader.default_policy())


@cache
def built(code: str = "JZ14", seed: int = 1, day: date = DAY, size: Size = Size.REGION) -> DemonstrationRegion:
    region = next(one for one in tables().regions if one["code"] == code)
    order = DemonstrationOrder(code, region["name"], tuple(region["municipalities"]), size, seed, day)
    given = materials()
    return build_region(order, given.figures, given.postcodes, dict(given.municipalities))


def facilities_of_beds(region: DemonstrationRegion) -> dict[int, Facility]:
    facilities = {one.id: one for one in region.entities.facilities}
    return {bed.id: facilities[bed.facility] for bed in region.entities.beds}


def covers(one: Occupancy, day: date) -> bool:
    return one.starts <= day and (one.ends is None or one.ends > day)


@pytest.mark.parametrize("seed", [1, 7])
def test_shares_follow_the_published_rows_and_lists(seed: int) -> None:
    region, figures = built(seed=seed), materials().figures
    rows = compare(past_year(region.entities, DAY), figures)
    assert {row.table for row in rows} == {
        *(f"{segment} × gemeente" for segment in Segment),
        *(f"{segment} × grootste aanbieders" for segment in Segment),
        *(f"{code} × segment" for code in figures.clients),
    }
    assert [row for row in rows if row.deviation > 1.5] == []


def test_clients_of_the_year_are_as_many_as_printed() -> None:
    year = past_year(built().entities, DAY)
    for segment, printed in {Segment.LIVING: 1161, Segment.STAY: 1279, Segment.CRISIS: 653}.items():
        assert year.segments[segment] == pytest.approx(printed, rel=0.03)


def test_as_many_providers_as_published_who_serve_as_many_municipalities() -> None:
    figures, year = materials().figures, past_year(built().entities, DAY)
    assert year.provider_numbers == {Segment.LIVING: 46, Segment.STAY: 83, Segment.CRISIS: 7}
    for segment in Segment:
        of_segment = [key for key in year.providers if key[0] is segment]
        largest = sorted(of_segment, key=lambda key: year.providers[key], reverse=True)
        served = [year.served[key] for key in largest[: len(figures.served[segment])]]
        assert sorted(served) == sorted(figures.served[segment])


@pytest.mark.parametrize("code", ["JZ24", "JZ32"])
def test_another_region_gets_the_same_shape(code: str) -> None:
    region = built(code)
    members = {one.municipality for one in region.entities.facilities}
    assert members <= set(region.region.municipalities)
    assert len(region.entities.facilities) == 700
    assert past_year(region.entities, DAY).provider_numbers[Segment.STAY] == 83


def test_sizes_of_a_region() -> None:
    made = built().entities
    covered = {one.bed for one in made.occupancies if covers(one, DAY)}
    assert len(made.facilities) == 700
    assert len(made.beds) == pytest.approx(3000, rel=0.02)
    assert sum(bed.id not in covered for bed in made.beds) == pytest.approx(300, rel=0.03)
    assert sum(one.state is RequestState.OPEN for one in made.requests) == pytest.approx(120, rel=0.03)


def test_sizes_of_larger_ones_are_parts_of_the_country() -> None:
    members = next(one for one in tables().regions if one["code"] == "JZ14")["municipalities"]
    postcodes = by_municipality(materials().postcodes)
    province = parts_of(Size.PROVINCE, members, postcodes)
    country = parts_of(Size.COUNTRY, members, postcodes)
    assert [len(province), len(country)] == [7, 20]
    codes = [code for part in country for code in part.postcodes]
    assert sorted(codes) == sorted(postcodes)
    assert list(province[0].postcodes) == list(members)
    with pytest.raises(ValueError, match="GM9999"):
        parts_of(Size.REGION, ["GM9999"], postcodes)


@pytest.mark.long
def test_sizes_of_a_province() -> None:
    made = built(size=Size.PROVINCE).entities
    assert len(made.facilities) == pytest.approx(5000, rel=0.02)
    assert len(made.beds) == pytest.approx(20_000, rel=0.03)
    assert sum(one.state is RequestState.OPEN for one in made.requests) == pytest.approx(1000, rel=0.03)


@pytest.mark.parametrize(("code", "seed", "day"), [("JZ14", 1, DAY), ("JZ36", 4, date(2028, 2, 29))])
def test_one_child_per_bed_and_one_home_per_child(code: str, seed: int, day: date) -> None:
    made = built(code, seed, day).entities
    lines: dict[tuple[str, int], list[Occupancy]] = defaultdict(list)
    for one in made.occupancies:
        assert one.ends is None or one.ends > one.starts
        lines["bed", one.bed].append(one)
        if one.kind is OccupancyKind.LIVES:
            assert one.child is not None
            lines["child", one.child].append(one)
    for line in lines.values():
        line.sort(key=lambda one: one.starts)
        for earlier, later in pairwise(line):
            assert earlier.ends is not None
            assert earlier.ends <= later.starts


def test_residents_are_of_an_age_the_house_takes() -> None:
    made, houses = built().entities, facilities_of_beds(built())
    births = {child.id: child.birth_date for child in made.children}
    ages = defaultdict(list)
    for one in made.occupancies:
        if one.kind is OccupancyKind.LIVES and covers(one, DAY) and one.child is not None:
            house = houses[one.bed]
            assert births[one.child] <= one.starts
            assert house.age_min <= completed_years(births[one.child], DAY) <= house.age_max
            ages[house.id].append(completed_years(births[one.child], DAY))
    spreads = [max(found) - min(found) for found in ages.values()]
    limits = {house.id: house.max_age_spread for house in made.facilities}
    wider = [one for one, spread in zip(ages, spreads, strict=True) if spread > (limits[one] or 99)]
    assert len(wider) <= 0.02 * len(ages)


def test_supply_is_tight_where_the_region_says_so() -> None:
    made, houses = built().entities, facilities_of_beds(built())
    covered = {one.bed for one in made.occupancies if covers(one, DAY)}
    free = [houses[bed.id] for bed in made.beds if bed.id not in covered]
    family_homes = sum(house.care_form == "family_home" for house in houses.values())
    assert 0 < sum(house.care_form == "family_home" for house in free) < 0.04 * family_homes
    young = [child for child in made.children if completed_years(child.birth_date, DAY) < 12]
    waiting = {
        one.child for one in made.requests if one.state is RequestState.OPEN and "crisis_foster" in one.forms
    }
    assert len(waiting & {child.id for child in young}) > 2 * sum(one.care_form == "crisis_foster" for one in free)


def test_crisis_peaks_in_june_and_november() -> None:
    houses = facilities_of_beds(built())
    crisis = [
        one
        for one in built().entities.occupancies
        if one.kind is OccupancyKind.LIVES and SHAPES[houses[one.bed].care_form].segment is Segment.CRISIS
    ]
    months = Counter(
        (one.starts.year, one.starts.month) for one in crisis if one.starts > DAY - timedelta(days=330)
    )
    usual = sorted(number for (_, month), number in months.items() if month not in (6, 11))
    assert months[2026, 6] > 1.3 * usual[len(usual) // 2]
    assert months[2026, 11] > 1.5 * usual[len(usual) // 2]


def test_about_a_third_of_the_requests_have_brothers_or_sisters() -> None:
    made = built().entities
    groups = {child: group for group in made.sibling_groups for child in group.children}
    assert sum(len(group.children) for group in made.sibling_groups) == len(groups)
    asked = [one for one in made.requests if one.state is RequestState.OPEN]
    with_siblings = [groups[one.child] for one in asked if one.child in groups]
    assert 0.28 < len(with_siblings) / len(asked) < 0.42
    assert {group.together for group in made.sibling_groups} == set(Together)
    assert all(group.reason for group in made.sibling_groups if group.together is Together.APART)
    assert {len(group.children) for group in with_siblings} == {2, 3, 4, 5}


def test_the_waiting_list_has_every_urgency_and_some_who_wait_too_long() -> None:
    asked = [one for one in built().entities.requests if one.state is RequestState.OPEN]
    waits = {
        urgency: [(DAY - one.registered).days for one in asked if one.urgency is urgency] for urgency in Urgency
    }
    for urgency, days in waits.items():
        late = sum(day > NORM_DAYS[urgency] for day in days)
        assert 0 < late < len(days) * 0.6
        assert min(days) >= 0
    live = Counter(
        one.child for one in built().entities.requests if one.state in (RequestState.OPEN, RequestState.DRAFT)
    )
    assert max(live.values()) == 1
    assert any(one.fallback for one in asked)


def test_kept_and_held_beds_of_every_kind() -> None:
    made, houses = built().entities, facilities_of_beds(built())
    lives = {one.child: one for one in made.occupancies if one.kind is OccupancyKind.LIVES and covers(one, DAY)}
    kinds = Counter()
    for one in made.occupancies:
        if one.kind is OccupancyKind.KEPT:
            kinds[one.kept_kind] += 1
            assert one.review_on is not None
            assert one.review_on >= DAY
            assert one.price_per_day
        if one.kept_kind is KeptKind.KEPT_HOME:
            assert SHAPES[houses[lives[one.child].bed].care_form].segment is Segment.STAY
        if one.kind is OccupancyKind.HELD:
            assert one.expires_on is not None
            assert one.expires_on > DAY
    assert min(kinds[kind] for kind in KeptKind) >= 5


def test_nothing_can_be_mistaken_for_somebody_real() -> None:
    region = built()
    made = region.entities
    assert {child.name for child in made.children} == {""}
    contacts = [one.contact for one in (*made.providers, *made.facilities)]
    assert {one.phone[:4] for one in contacts if one.phone} == {"000-"}
    assert all(one.email.endswith("@voorbeeld.invalid") for one in contacts if one.email)
    assert all(one.contact.phone == "" for one in made.facilities if one.care_form in FOSTER_FORMS)
    assert all(any(letter.isdigit() for letter in one.name) for one in (*made.providers, *made.facilities))
    assert any(one.secret_address for one in made.facilities)
    assert {user.role for user in region.users} == set(Role)


def test_every_form_is_offered_under_a_contract() -> None:
    made = built().entities
    contracts = {(one.provider, form) for one in made.contracts for form in one.forms}
    assert {one.care_form for one in made.facilities} == {shape.code for shape in FORMS}
    assert [one for one in made.facilities if (one.provider, one.care_form) not in contracts] == []
    assert any(one.main_provider for one in made.providers)


def test_the_same_seed_gives_the_same_entities_and_another_one_does_not() -> None:
    region = next(one for one in tables().regions if one["code"] == "JZ32")
    order = DemonstrationOrder("JZ32", region["name"], tuple(region["municipalities"]), Size.REGION, 3, DAY)
    given = materials()
    again = build_region(order, given.figures, given.postcodes, dict(given.municipalities))
    assert again.entities == built("JZ32", 3).entities
    assert again.entities.occupancies != built("JZ32", 1).entities.occupancies


def test_apportion_keeps_the_sum() -> None:
    assert apportion(10, [1, 1, 2]) == [3, 2, 5]
    assert apportion(7, [0, 5, 0], 1) == [1, 5, 1]
    assert apportion(0, [3, 4]) == [0, 0]
    with pytest.raises(ValueError, match="cannot be spread"):
        apportion(2, [1, 1, 1], 1)


def test_small_providers_stay_smaller_than_the_listed_ones() -> None:
    figures = materials().figures
    for segment in Segment:
        slots = provider_slots(figures, segment)
        listed = len(figures.largest[segment])
        assert sum(slots) == figures.total(segment)
        assert min(slots[:listed]) > max(slots[listed:]) > 0


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2026, 11, 22), date(2027, 1, 1)])
def test_ages_are_exact_on_the_day(day: date) -> None:
    rng = Random(5)
    for age in range(24):
        birth = birth_date(age, day, rng)
        assert completed_years(birth, day) == age
        assert completed_years(birth, youngest_start(birth, age)) == age


def test_there_is_something_to_watch() -> None:
    region = built()
    made = region.entities
    assert all(one.source is not None and one.stated_on is not None for one in made.occupancies)
    assert all(one.stated_on is None or one.stated_on <= region.order.day for one in made.occupancies)
    running_out = [one for one in made.legal_checks if one.valid_until is not None]
    assert {one.kind for one in made.legal_checks} == {"preparation", "carers_age", "quality_mark", "fire_safety"}
    assert any(one.valid_until < region.order.day for one in running_out if one.valid_until)
    assert {one.provider for one in made.waiting_reports} <= {one.id for one in made.providers}
    referred = [one for one in made.requests if one.state is RequestState.OPEN and one.referral_valid_until]
    assert 0 < len(referred) < sum(one.state is RequestState.OPEN for one in made.requests)
    assert any(one.other_regions_share for one in made.contracts)
