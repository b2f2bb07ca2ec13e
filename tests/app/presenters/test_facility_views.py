"""What the facility view says: numbers to dial, how checks and contracts stand, limits in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app import translation
from app.presenters.facility_views import (
    FacilitySheet,
    euros,
    expiry_tone,
    expiry_words,
    facility_sheet,
    mix_words,
    phone_address,
    stored_words,
)
from app.workflows.facilities import FacilityRecord
from matching.entities.codes import Assumption, Source
from matching.entities.facilities import (
    AdmissionStop,
    Bed,
    Contact,
    Contract,
    Facility,
    LegalCheck,
    Provider,
    Region,
)
from matching.entities.identifiers import BedId, ContractId, FacilityId, MunicipalityCode, ProviderId
from matching.entities.snapshot import Freshness
from resources import loader

DAY = date(2026, 11, 22)
ALMELO, BORNE, DEVENTER = (MunicipalityCode(code) for code in ("GM0141", "GM0147", "GM0150"))
NAMES = {ALMELO: "Almelo", BORNE: "Borne", DEVENTER: "Deventer"}
REGION = Region("JZ14", "Twente", (ALMELO, BORNE))
HOUSE = Facility(FacilityId(7), ProviderId(3), "Huis", "family_home", ALMELO, place="Almelo", postcode="7607 AB")
CONTRACT = Contract(ContractId(4), ProviderId(3), frozenset({ALMELO, BORNE}), date(2025, 1, 1))


@pytest.fixture(autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


def record(facility: Facility = HOUSE, **more: object) -> FacilityRecord:
    plain = FacilityRecord(
        DAY,
        facility,
        Provider(ProviderId(3), "Aanbieder"),
        (Bed(BedId(1), facility.id, 1),),
        (),
        (),
        (),
        (),
        Freshness(),
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def sheet(facility: Facility = HOUSE, **more: object) -> FacilitySheet:
    return facility_sheet(record(facility, **more), NAMES, REGION)


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("074-123 45 67", "tel:0741234567"),
        ("+31 (0)6 12345678", "tel:+31612345678"),
        ("06-12345678 (na 18 uur)", "tel:0612345678"),
        ("(074) 1234567", "tel:0741234567"),
        ("tel. 0900 12 34", "tel:09001234"),
        ("via de wacht", ""),
    ],
)
def test_numbers_are_dialled_without_what_stands_around_them(typed: str, dialled: str) -> None:
    assert phone_address(typed) == dialled


def test_money_and_limits() -> None:
    assert (euros(18750), euros(5), euros(123456789)) == ("€ 187,50", "€ 0,05", "€ 1.234.567,89")
    words = mix_words({"aggression": 1, "fire_setting": 0})
    assert words == "hoogstens 1 × agressie, geen brandgevaarlijk gedrag"


@pytest.mark.parametrize(
    ("days", "tone", "words"),
    [
        (-1, "wrong", "verlopen, gold t/m za 21 nov"),
        (0, "attention", "geldig t/m zo 22 nov, nog 0 dagen"),
        (1, "attention", "geldig t/m ma 23 nov, nog 1 dag"),
        (60, "attention", "geldig t/m do 21 jan 2027, nog 60 dagen"),
        (61, "good", "geldig t/m vr 22 jan 2027"),
    ],
)
def test_how_an_expiry_stands(days: int, tone: str, words: str) -> None:
    until = DAY + timedelta(days=days)
    assert (expiry_tone(until, DAY), expiry_words(until, DAY)) == (tone, words)


def test_of_each_kind_the_check_that_holds_longest() -> None:
    checks = (
        LegalCheck(1, HOUSE.id, "fire_safety", None, DAY - timedelta(days=9)),
        LegalCheck(2, HOUSE.id, "fire_safety", None, DAY + timedelta(days=99), "nieuw"),
        LegalCheck(3, HOUSE.id, "preparation", DAY - timedelta(days=4)),
    )
    lines = sheet(checks=checks).checks
    assert [(one.label, one.tone, one.note) for one in lines] == [
        ("Verklaringen omtrent het gedrag", "attention", ""),
        ("Voorbereiding afgerond", "good", ""),
        ("Brandveiligheid", "good", "nieuw"),
    ]
    assert [one.words for one in lines[:2]] == ["niet bekend", "gecontroleerd op wo 18 nov"]
    assert sheet(checks=checks, sees_checks=False).checks == ()


@pytest.mark.parametrize(
    ("towns", "words"),
    [
        ({"*"}, "alle gemeenten"),
        ({ALMELO, BORNE}, "alle gemeenten van Twente"),
        ({ALMELO, BORNE, DEVENTER}, "alle gemeenten van Twente en Deventer"),
        ({BORNE, DEVENTER}, "Borne, Deventer"),
    ],
)
def test_for_which_municipalities_a_contract_is(towns: set[str], words: str) -> None:
    (line,) = sheet(contracts=(replace(CONTRACT, municipalities=frozenset(towns)),)).contracts
    assert line.details[1].words == words


@pytest.mark.parametrize(
    ("starts", "ends", "state", "tone"),
    [
        (-9, None, "loopt sinds vr 13 nov", "good"),
        (-9, 0, "afgelopen op za 21 nov", "wrong"),
        (-9, 60, "loopt t/m wo 20 jan 2027", "attention"),
        (-9, 61, "loopt t/m do 21 jan 2027", "good"),
        (3, 400, "gaat in op wo 25 nov", "attention"),
    ],
)
def test_how_a_contract_stands(starts: int, ends: int | None, state: str, tone: str) -> None:
    until = None if ends is None else DAY + timedelta(days=ends)
    one = replace(CONTRACT, starts=DAY + timedelta(days=starts), ends=until, confirmed=False)
    (line,) = sheet(contracts=(one,)).contracts
    assert (line.state, line.tone) == (state, tone)
    assert line.to_confirm is (starts <= 0 and ends != 0)


def test_whose_contract_it_is() -> None:
    main, own = replace(CONTRACT, provider=ProviderId(9)), replace(CONTRACT, facility=HOUSE.id)
    headings = [one.heading for one in sheet(contracts=(CONTRACT, main, own)).contracts]
    assert headings == [
        "Contract van de aanbieder",
        "Contract van de hoofdaannemer",
        "Contract voor deze voorziening",
    ]
    assumed = replace(HOUSE, assumptions=frozenset({Assumption.CONTRACT}))
    assert [one.to_confirm for one in sheet(assumed, contracts=(CONTRACT,)).contracts] == [True]
    assert [one.to_confirm for one in sheet(contracts=(CONTRACT,)).contracts] == [False]


def test_only_what_says_something_can_be_confirmed() -> None:
    every = replace(HOUSE, assumptions=frozenset(Assumption), offers={"trauma": 2}, postcode=None)
    made = sheet(every)
    marked = {one.label: one.confirmable for one in (*made.profile, *made.limits, *made.address) if one.assumption}
    assert marked == {"Leeftijd": True, "Geslacht": True, "Aanbod": True, "Postcode en plaats": False}
    nothing_offered = sheet(replace(every, offers={}))
    assert "Aanbod" not in {one.label for one in nothing_offered.profile if one.assumption}


def test_a_stop_says_since_when_and_until_when() -> None:
    stops = (
        AdmissionStop(1, HOUSE.id, DAY, DAY + timedelta(days=9), "ziekte"),
        AdmissionStop(2, HOUSE.id, DAY + timedelta(days=20), None, ""),
    )
    assert [(one.words, one.reason, one.running) for one in sheet(stops=stops).stops] == [
        ("sinds zo 22 nov, naar verwachting tot di 1 dec", "ziekte", True),
        ("vanaf za 12 dec", "geen reden opgegeven", False),
    ]


def test_what_stands_in_the_register_in_one_line() -> None:
    stop = AdmissionStop(1, HOUSE.id, DAY, None, "ziekte")
    assert stored_words(stop) == "ziekte, vanaf 22-11-2026, einde nog niet bekend"
    check = LegalCheck(1, HOUSE.id, "fire_safety", None, DAY + timedelta(days=9))
    assert stored_words(check) == "brandveiligheid, geldig t/m 01-12-2026"
    assert stored_words(replace(check, note="gezien")) == "brandveiligheid, geldig t/m 01-12-2026, gezien"


def test_who_said_what_and_how_long_ago() -> None:
    fresh = Freshness(DAY - timedelta(days=6), Source.PHONE, 2)
    made = sheet(freshness=fresh)
    assert (made.mark, made.said, made.said_more) == (
        "ageing",
        "6 dagen geleden bevestigd",
        "ma 16 nov, telefonisch: 2 vrij",
    )
    gone = sheet(replace(HOUSE, listed_until=DAY - timedelta(days=2)), freshness=fresh)
    assert (gone.mark, gone.said) == ("stale", "sinds vr 20 nov niet meer op de lijst")
    assert (sheet().mark, sheet().said, sheet().said_more) == ("unknown", "nooit bevestigd", "")


def test_contact_of_the_house_before_that_of_the_provider() -> None:
    provider = Provider(ProviderId(3), "Aanbieder", contact=Contact(phone="000-9", email="a@b.invalid"))
    made = sheet(provider=provider)
    assert [(one.words, one.address) for one in made.contact] == [
        ("000-9", "tel:0009"), ("a@b.invalid", "mailto:a@b.invalid"),
    ]  # fmt: skip
    assert made.contact_from
    own = sheet(replace(HOUSE, contact=Contact("Iemand")), provider=provider)
    assert ([one.words for one in own.contact], own.contact_from) == (["Iemand"], "")
