"""Ages, days, counts, forms, needs, genders and status as lists spell them."""

from __future__ import annotations

from datetime import date

import pytest

from app.exchange.ages import Ages, ReversedAges, ages, one_age
from app.exchange.care_forms import care_form, nearest_care_form
from app.exchange.care_words import BedStatus, Letter, bed_status, gender, meaning_of_lone_m, needs, yes_or_no
from app.exchange.counts import count, free_count, number_word
from app.exchange.dates import DateStyle, ImpossibleDay, Moment, day_in_title, read_day, style_of
from matching.entities.codes import CARE_FORMS, NEEDS

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "low", "high", "is_open"),
    [
        ("4-18", 4, 18, False), ("4 – 18", 4, 18, False), ("0 t/m 18 jaar", 0, 18, False),
        ("6 - 18 jr", 6, 18, False),
        ("12+", 12, None, True), ("12 +", 12, None, True), ("vanaf 6 jaar", 6, None, True),
        ("t/m 18", 0, 18, False),
        ("12 jaar en ouder", 12, None, True), ("tot en met 12 jaar", 0, 12, False),
        ("van 6 tot 12 jaar", 6, 12, False),
        ("tussen 4 en 12", 4, 12, False), ("basisschoolleeftijd", 4, 12, False), ("max. 12 jaar", 0, 12, False),
        ("4jr-12jr", 4, 12, False), ("16/17 jaar", 16, 17, False), ("6 mnd - 4 jaar", 0, 4, False),
        ("12 tot en met 18 (bij voorkeur 14+)", 12, 18, False), ("alle leeftijden", 0, None, True),
        ("peuters en kleuters", 2, 6, False), ("≥ 16", 16, None, True), ("0-99", 0, None, True),
    ],
)  # fmt: skip
def test_ages(text: str, low: int, high: int | None, is_open: bool) -> None:
    found = ages(text)
    assert found is not None
    assert (found.low, found.high, found.open) == (low, high, is_open)


@pytest.mark.parametrize("text", ["onbekend", "gezinshuis", "", "40-60", "2026"])
def test_what_is_no_age(text: str) -> None:
    assert ages(text) is None


def test_ages_the_wrong_way_round_are_an_error() -> None:
    with pytest.raises(ReversedAges) as caught:
        ages("18-4")
    assert (caught.value.low, caught.value.high) == (18, 4)


def test_a_day_a_spreadsheet_made_of_an_age_is_turned_back() -> None:
    assert ages(date(2026, 12, 4)) == Ages(4, 12)
    assert ages(date(2018, 12, 1)) == Ages(12, 18)


@pytest.mark.parametrize(
    ("value", "age"), [(4, 4), ("12 jr", 12), ("t/m 18", 18), ("4-12", None), (99, None), (True, None)]
)
def test_single_ages(value: str | int, age: int | None) -> None:
    assert one_age(value) == age


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1 dec", date(2026, 12, 1)), ("01-12-26", date(2026, 12, 1)), ("22/12/26", date(2026, 12, 22)),
        ("13 feb 2027", date(2027, 2, 13)), ("verwacht 30 jan 2027", date(2027, 1, 30)),
        ("1.12.2026", date(2026, 12, 1)),
        ("2026-12-01", date(2026, 12, 1)), ("20261201", date(2026, 12, 1)), ("1 februari", date(2027, 2, 1)),
        ("begin maart", date(2027, 3, 1)), ("medio maart 2027", date(2027, 3, 15)),
        ("eind januari", date(2027, 1, 31)),
        ("feb 2027", date(2027, 2, 1)), ("week 3 2027", date(2027, 1, 18)), ("over 2 weken", date(2026, 12, 6)),
        ("vrij per 15-1", date(2027, 1, 15)), ("wo 2 dec", date(2026, 12, 2)), ("1 dec '26", date(2026, 12, 1)),
        ("morgen", date(2026, 11, 23)), ("March 1, 2027", date(2027, 3, 1)),
        ("2027-03-01 00:00:00", date(2027, 3, 1)),
    ],
)  # fmt: skip
def test_days(text: str, day: date) -> None:
    found = read_day(text, TODAY)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("per direct", Moment.NOW), ("nu", Moment.NOW), ("direct", Moment.NOW), ("z.s.m.", Moment.NOW),
        ("vol", Moment.FULL), ("wachtlijst", Moment.FULL), ("n.v.t.", Moment.UNKNOWN), ("-", Moment.UNKNOWN),
        ("in overleg", Moment.UNKNOWN), ("onbekend", Moment.UNKNOWN), ("voorjaar", Moment.UNKNOWN),
    ],
)  # fmt: skip
def test_words_instead_of_a_day(text: str, moment: Moment) -> None:
    found = read_day(text, TODAY)
    assert found is not None
    assert (found.day, found.moment) == (None, moment)


@pytest.mark.parametrize("text", ["31-02-2027", "30 feb 2027", "2027-13-01", "week 60", "1-1-0001"])
def test_impossible_days_are_errors(text: str) -> None:
    with pytest.raises(ImpossibleDay):
        read_day(text, TODAY)


def test_a_day_number_of_a_spreadsheet_is_a_day() -> None:
    found = read_day(46357, TODAY)
    assert found is not None
    assert found.day == date(2026, 12, 1)


def test_a_day_without_a_year_is_the_last_one_for_what_has_happened() -> None:
    found = read_day("30 december", TODAY, past=True)
    assert found is not None
    assert found.day == date(2025, 12, 30)


def test_the_style_of_a_column_is_month_first_only_when_nothing_else_fits() -> None:
    assert style_of(["12/22/2026", "1/15/2027", "3/4/2027"]) is DateStyle.MONTH_FIRST
    assert style_of(["22/12/2026", "1/15/2027", "3/4/2027"]) is DateStyle.DAY_FIRST
    assert style_of(["31-02-2027", "01-02-2027"]) is DateStyle.DAY_FIRST


@pytest.mark.parametrize(
    ("text", "day"),
    [("peildatum 22-11-2026", TODAY), ("Stand per 20 november 2026", date(2026, 11, 20)),
    ("Overzicht", None), ("12 bedden", None)],
)  # fmt: skip
def test_the_day_in_a_title(text: str, day: date | None) -> None:
    assert day_in_title(text, TODAY) == day


@pytest.mark.parametrize(
    ("value", "number"), [(3, 3), ("3", 3), ("2 plekken", 2), ("ca. 4", 4), ("2 van 6", 2),
    ("vier", None), ("7552 NK", None)]
)  # fmt: skip
def test_counts(value: str | int, number: int | None) -> None:
    found = count(value)
    assert (None if found is None else found.number) == number


def test_a_count_of_two_numbers_has_a_total() -> None:
    found = count("2 van de 6 vrij")
    assert found is not None
    assert (found.number, found.total) == (2, 6)


@pytest.mark.parametrize(
    ("value", "number"), [("vol", 0), ("-", 0), ("geen", 0), ("n.v.t.", 0), ("wachtlijst", 0), (4, 4)]
)
def test_free_counts(value: str | int, number: int) -> None:
    found = free_count(value)
    assert found is not None
    assert found.number == number


def test_free_without_a_number_is_known_as_such_and_words_are_not_numbers() -> None:
    found = free_count("vrij")
    assert found is not None
    assert found.number is None
    assert (free_count("vier"), number_word("vier")) == (None, 4)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("GH", "family_home"), ("Gezins-huis", "family_home"), ("PZ", "foster_care"),
        ("weekendpleegzorg", "part_time_foster"),
        ("Crisis pleeggezin", "crisis_foster"), ("pleegzorg crisis", "crisis_foster"),
        ("crisisbed", "crisis_group"),
        ("JZ+", "secure_care"), ("Jeugdzorg plus", "secure_care"), ("3-milieu", "three_environment"),
        ("begeleidingsgroep 24u", "treatment_group"), ("KTC", "independence_training"),
        ("moeder/kind huis", "parent_child"),
        ("netwerk pleegzorg", "kinship_foster"), ("logeeropvang", "respite"),
        ("kleinschalig wonen", "specialist_living"),
        ("boomhut", None), ("", None), ("Almelo", None),
    ],
)  # fmt: skip
def test_care_forms(text: str, form: str | None) -> None:
    assert care_form(text) == form


def test_every_care_form_can_be_read_and_none_is_invented() -> None:
    from app.exchange.care_forms import _BY_WORD

    assert set(_BY_WORD.values()) == {form.code for form in CARE_FORMS}


def test_a_misspelled_form_is_suggested_not_read() -> None:
    assert care_form("gezinhius") is None
    assert nearest_care_form("gezinhius") == "family_home"
    assert nearest_care_form("boomhut") is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("LVB; GGZ", ("learning_disability", "mental_health")),
        ("verslaving / ASS / lichamelijke verzorging", ("addiction", "autism", "physical_care")),
        ("hechtingsproblematiek en gedragsproblemen", ("attachment", "behaviour")),
        ("geen verslaving, wel trauma", ("trauma",)),
        ("PTSS + eetstoornis\nslechthorend", ("eating", "sensory", "trauma")),
        ("lich. verzorging", ("physical_care",)),
        ("graag eerst bellen", ()),
    ],
)
def test_needs(text: str, codes: tuple[str, ...]) -> None:
    assert needs(text) == codes
    assert set(codes) <= set(NEEDS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("m/v", "any"), ("J/M", "any"), ("beide", "any"), ("jongens en meisjes", "any"), ("-", "any"),
        ("gemengd", "any"),
        ("alleen jongens", "male"), ("m", "male"), ("meisjes", "female"), ("v", "female"),
        ("alleen meiden", "female"),
        ("boys", "male"), ("Almelo", None), ("4-12", None),
    ],
)  # fmt: skip
def test_genders(text: str, found: str | None) -> None:
    assert gender(text) == found


def test_a_lone_m_beside_a_lone_j_is_a_girl() -> None:
    assert meaning_of_lone_m(["J", "M", "J/M"]) is Letter.FEMALE
    assert meaning_of_lone_m(["m", "v", "J/M"]) is Letter.MALE
    assert gender("M", Letter.FEMALE) == "female"


@pytest.mark.parametrize(
    ("value", "answer"),
    [("ja", True), ("X", True), ("✓", True), (True, True), (1, True), ("nee", False), ("-", False),
    (0, False), ("Almelo", None)],
)  # fmt: skip
def test_yes_and_no(value: str | int | bool, answer: bool | None) -> None:
    assert yes_or_no(value) is answer


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("vrij", BedStatus.FREE), ("Bezet", BedStatus.TAKEN), ("in gebruik", BedStatus.TAKEN),
        ("komt vrij", BedStatus.COMING),
        ("vrij vanaf 1 feb", BedStatus.COMING), ("niet beschikbaar", BedStatus.TAKEN),
        ("gereserveerd", BedStatus.TAKEN),
        ("buiten gebruik", BedStatus.CLOSED), ("onbezet", BedStatus.FREE), ("Almelo", None),
    ],
)  # fmt: skip
def test_bed_status(text: str, status: BedStatus | None) -> None:
    assert bed_status(text) is status
