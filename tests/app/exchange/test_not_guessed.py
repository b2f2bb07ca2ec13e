"""What only looks like a fact is not read as one: a wrong reading is worse than an unread cell."""

from __future__ import annotations

import pytest

from app.exchange.ages import ages
from app.exchange.care_forms import care_form
from app.exchange.care_words import BedStatus, bed_status, gender, needs
from app.exchange.counts import count, free_count
from app.exchange.list_types import ListFile, SheetTable
from app.exchange.recognition import ReadingOptions, recognise


@pytest.mark.parametrize(
    "text", ["074-1234567", "0612345678", "44A12", "7551 AB", "€ 120,50", "3 wachtenden", "1-2", "10%", "n.t.b."]
)
def test_no_number_of_free_beds(text: str) -> None:
    assert free_count(text) is None


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("wachtlijst 3", 0), ("VOL (wachtlijst 2)", 0), ("2 (1 gereserveerd)", 1), ("3, waarvan 2 onder optie", 1),
        ("1 komt vrij", 0), ("nog 1", 1),
    ],
)  # fmt: skip
def test_beds_waited_for_or_reserved_are_not_free(text: str, free: int) -> None:
    found = free_count(text)
    assert found is not None
    assert found.number == free


@pytest.mark.parametrize(
    "text",
    ["geen gezinshuis", "niet-gesloten", "dagbehandeling", "poliklinisch", "pleegzorg/gezinshuis", "ambulant"],
)
def test_no_care_form(text: str) -> None:
    assert care_form(text) is None


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("gezinshuis (geen crisis)", "family_home"), ("kleinschal. wonen", "specialist_living"),
        ("Crisispl.zorg", "crisis_foster"), ("pleegzorg / deeltijd", "part_time_foster"),
        ("M/K-huis", "parent_child"), ("gez.huis", "family_home"), ("netw. pleegzorg", "kinship_foster"),
    ],
)  # fmt: skip
def test_a_form_cut_short_or_with_a_refusal(text: str, form: str) -> None:
    assert care_form(text) == form


@pytest.mark.parametrize("text", ["2026-11-22", "22-11-2026", "groep 3-8", "klas 3-6", "IQ 50-85"])
def test_no_ages(text: str) -> None:
    assert ages(text) is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("LVB niet", ()), ("gedragswetenschapper aanwezig", ()), ("financiële middelen", ()), ("samen eten", ()),
        ("L.V.B., a.s.s.", ("autism", "learning_disability")), ("geen eetstoornis, wel trauma", ("trauma",)),
    ],
)  # fmt: skip
def test_needs_named_and_not_named(text: str, named: tuple[str, ...]) -> None:
    assert needs(text) == named


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("geen jongens", "female"), ("niet voor meisjes", "male"), ("meisjes i.v.m. samenstelling", "female"),
        ("jgs", "male"), ("mjs", "female"), ("B", "any"),
    ],
)  # fmt: skip
def test_who_is_refused_says_who_is_meant(text: str, who: str) -> None:
    assert gender(text) == who


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("binnenkort bezet", BedStatus.TAKEN), ("bijna vrij", BedStatus.COMING), ("plek in overleg", None),
        ("beschikbaar na 1 jan", BedStatus.COMING), ("toegezegd", BedStatus.TAKEN),
    ],
)  # fmt: skip
def test_a_bed_not_free_today(text: str, status: BedStatus | None) -> None:
    assert bed_status(text) is status


def _list(*rows: tuple[str | int | None, ...], name: str = "Blad1") -> ListFile:
    return ListFile("lijst.xlsx", "xlsx", (SheetTable(name, rows, ()),))


def test_letters_of_genders_names_with_places_and_the_sheet_of_a_foundation(options: ReadingOptions) -> None:
    made = _list(
        ("Voorziening en plaats", "Zorgvorm", "J", "M", "Leeftijd", "Cap.", "Vrije pl."),
        ("Torenzicht (Losser)", "gez.huis", "x", None, "4-12", 5, 2),
        ("De Regge (Borne)", "spec. wonen", "x", "x", "6-18", 4, 0),
        ("'t Kwartier (Goor)", "logeeropv.", None, "x", "8-18", 3, 1),
        name="Stichting Luchtbel",
    )
    found = recognise(made, options)
    assert found.provider == "Stichting Luchtbel"
    read = [(one.name, one.municipality, one.form, one.gender, one.capacity, one.free) for one in found.facilities]
    assert read == [
        ("Torenzicht", "GM0168", "family_home", "male", 5, 2),
        ("De Regge", "GM0147", "specialist_living", "any", 4, 0),
        ("'t Kwartier", "GM1735", "respite", "female", 3, 1),
    ]


def test_a_house_with_one_bed_in_an_unknown_place_is_left_out_whole(options: ReadingOptions) -> None:
    made = _list(
        ("Huis", "Bed", "Vorm", "Gemeente", "Leeftijd", "Status"),
        ("Torenzicht", 1, "gezinshuis", "Losser", "4-12", "vrij"),
        ("Torenzicht", 2, "gezinshuis", "Loszeker", "4-12", "bezet"),
        ("De Regge", 1, "gezinshuis", "Hof v. Twente", "4-12", "vrij"),
        ("De Regge", 2, "gezinshuis", "Hof van Twente", "4-12", "bezet"),
    )
    found = recognise(made, options)
    assert [(one.name, one.municipality, one.capacity, one.free) for one in found.facilities] == [
        ("De Regge", "GM1735", 2, 1)
    ]
    assert [one.code for one in found.problems] == ["place_unknown"]


def test_rows_under_an_unknown_title_are_not_of_the_form_above_it(options: ReadingOptions) -> None:
    made = _list(
        ("Locatie", "Woonplaats", "Leeftijd", "Plaatsen", "Vrij"),
        ("GEZINSHUIZEN", None, None, None, None),
        ("Torenzicht", "Losser", "4-12", 5, 2),
        ("BOOMHUTTEN", None, None, None, None),
        ("De Regge", "Borne", "6-18", 4, 1),
    )
    found = recognise(made, options)
    assert {one.name: one.form for one in found.facilities} == {"Torenzicht": "family_home", "De Regge": None}


def test_a_total_of_two_numbers_is_read_once() -> None:
    found = count("6 (2 vrij)")
    assert found is not None
    assert (found.number, found.total) == (2, 6)
