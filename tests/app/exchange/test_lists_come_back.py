"""Any list that goes out to a provider comes back unchanged, whatever the register holds of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from app import translation
from app.exchange.file_reading import read_content
from app.exchange.list_export import workbook
from app.exchange.own_lists import own_columns
from app.exchange.plain_text import plain
from app.exchange.provider_planning import plan_provider
from app.exchange.provider_sheet import provider_sheet
from app.exchange.recognition import ReadingOptions, recognise
from app.exchange.reconciliation import Outcome, ProviderState
from matching.entities.children import Occupancy
from matching.entities.codes import CARE_FORMS, NEEDS, Assumption, Gender, KeptKind, OccupancyKind, Source
from matching.entities.facilities import ANY_GENDER, Bed, Facility, Provider, VacancyConfirmation
from matching.entities.identifiers import BedId, ChildId, FacilityId, MunicipalityCode, OccupancyId, ProviderId
from resources import loader
from tests.conftest import LONG
from tests.support.databases import NOW
from tests.support.netherlands import place_names

DAY = date(2026, 11, 22)
REGION = place_names().regions["JZ14"]
PLACES = {
    "GM0141": ("Almelo", "7604AB"), "GM0153": ("Enschede", "7511 AA"), "GM0163": ("Hellendoorn", "7447 AB"),
    "GM0164": ("Hengelo", "7552NK"), "GM1735": ("Goor", "7471"), "GM0147": ("Borne", None),
}  # fmt: skip
NASTY = (
    "=1+1", "+31 6", "@home", "-3", "1-2", "4-18", "0612345678", "12", "01-12-2026", "ja", "vol", "x",
    "Totaal 4", "Datum", "Opmerking: rust", "Let op", "Contact", "Almelo", "De Brug (Almelo)", "Regge 61, Hengelo",
    "Gezinshuis", "Crisis", "'t Hoekje", "Naam voorziening", "Zorgvorm", "Aanbieder: Ander", "Bed 1", "7552 NK",
    "Locatie; a | b", "Café Ö", "Peildatum 1 dec 2025", "Leeftijd van", "Geslacht",
)  # fmt: skip
NAMES = some.one_of(
    some.sampled_from(NASTY),
    some.builds("{} {}".format, some.sampled_from(("Regge", "De Brink", "Huis")), some.integers(1, 99)),
    some.text(some.characters(categories=("Lu", "Ll", "Nd", "Pd", "Po", "Zs", "Sm")), min_size=1, max_size=24),
).filter(lambda name: plain(name) != "")
GENDERS = some.sampled_from(
    [ANY_GENDER, frozenset({Gender.FEMALE, Gender.MALE}), frozenset({Gender.FEMALE}), frozenset({Gender.MALE}),
     frozenset({Gender.FEMALE, Gender.OTHER})]
)  # fmt: skip
KINDS = some.sampled_from(
    [None, None, OccupancyKind.OCCUPIED_UNKNOWN, OccupancyKind.OCCUPIED_UNKNOWN, OccupancyKind.LIVES,
     OccupancyKind.HELD, OccupancyKind.KEPT, OccupancyKind.CLOSED]
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


@some.composite
def facilities(draw: Any, number: int) -> Facility:
    municipality = draw(some.sampled_from(sorted(PLACES)))
    place, postcode = PLACES[municipality]
    low = draw(some.integers(0, 17))
    assumptions = draw(some.frozensets(some.sampled_from([Assumption.AGES, Assumption.GENDER, Assumption.LEVELS])))
    return Facility(
        FacilityId(number), ProviderId(1), draw(NAMES), draw(some.sampled_from(CARE_FORMS)).code,
        MunicipalityCode(municipality), draw(some.sampled_from([place, "", "Nergenshuizen"])),
        draw(some.sampled_from([postcode, None])), secret_address=draw(some.booleans()), age_min=low,
        age_max=draw(some.integers(low, 23)), genders=draw(GENDERS),
        offers=draw(some.dictionaries(some.sampled_from([*NEEDS, "own_code"]), some.integers(1, 3), max_size=5)),
        siblings_welcome=draw(some.sampled_from([True, False, None])), assumptions=assumptions,
    )  # fmt: skip


@some.composite
def occupancies(draw: Any, number: int, bed: Bed) -> list[Occupancy]:
    """Nothing, or one that covers the bed today or later; expected to end before or after today, or not."""
    kind = draw(KINDS)
    if kind is None:
        return []
    starts = DAY + timedelta(days=draw(some.sampled_from([-40, -1, 0, 9])))
    end = draw(
        some.sampled_from([None, DAY + timedelta(days=12), DAY + timedelta(days=70), DAY - timedelta(days=1)])
    )
    more: Mapping[str, Any] = {}
    if kind is OccupancyKind.HELD:
        more = {"expires_on": max(starts, DAY) + timedelta(days=draw(some.sampled_from([1, 5])))}
    elif kind is OccupancyKind.KEPT:
        more = {"kept_kind": KeptKind.RELAPSE_BED, "review_on": DAY, "child": ChildId(number)}
    elif kind is OccupancyKind.LIVES:
        more = {"child": ChildId(number)}
    expected = end if end is None or end > starts else None
    return [Occupancy(OccupancyId(number), bed.id, kind, starts, expected_end=expected, **more)]


@some.composite
def states(draw: Any) -> ProviderState:
    """A provider with up to five facilities that a list can tell apart."""
    drawn = [draw(facilities(number)) for number in range(1, draw(some.integers(1, 5)) + 1)]
    houses = list({plain(one.name): one for one in drawn}.values())
    beds = [
        Bed(BedId(10 * house.id + number), house.id, number)
        for house in houses
        for number in range(1, draw(some.integers(0, 4)) + 1)
    ]
    taken = [one for number, bed in enumerate(beds, start=1) for one in draw(occupancies(number, bed))]
    said = {
        house.id: (
            VacancyConfirmation(house.id, house.id, DAY - timedelta(days=3), Source.LIST, NOW, "tester", 1),
        )
        for house in houses
        if draw(some.booleans())
    }
    return ProviderState(
        Provider(ProviderId(1), "Verzonnen Zorg"), tuple(houses), tuple(beds), tuple(taken), said, True
    )


@settings(max_examples=1000 if LONG else 60)
@given(states())
def test_a_list_comes_back_unchanged(state: ProviderState) -> None:
    content = workbook(provider_sheet(state, REGION.name, DAY, place_names()))
    options = ReadingOptions(place_names(), frozenset(REGION.municipalities), DAY, frozenset({REGION.name}))
    found = recognise(read_content("lijst.xlsx", content), options)
    assert found.problems == ()
    assert found.provider == "Verzonnen Zorg"
    plan = plan_provider(found.provider, found.facilities, found.blocked_names, state, DAY, DAY)
    assert {one.name: (one.outcome, one.changes, one.conflict) for one in plan.facilities} == {
        one.name: (Outcome.UNCHANGED, (), None) for one in state.facilities
    }
    assert all(one.beds.changes_nothing for one in plan.facilities)


def test_our_own_headings_are_all_known_and_a_few_of_them_are_not_ours() -> None:
    empty = ProviderState(Provider(ProviderId(1), "Leeg"))
    headings = [column.heading for column in provider_sheet(empty, REGION.name, DAY, place_names()).columns]
    assert len(own_columns(headings)) == len(headings) == 15
    assert len(own_columns([*headings[3:], "Iets anders"])) == 12
    assert own_columns(headings[4:]) == {}
