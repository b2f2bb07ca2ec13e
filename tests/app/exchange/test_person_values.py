"""Cells of lists of people, one reader at a time."""

from __future__ import annotations

from datetime import date

import pytest

from app.exchange.care_words import Letter
from app.exchange.dates import DateStyle
from app.exchange.people import person_values as values
from app.exchange.people.people_types import ListedNeed, Stay
from app.exchange.people.person_values import NotReadable

TODAY = date(2026, 11, 22)
DAY = DateStyle.DAY_FIRST


@pytest.mark.parametrize(
    ("cell", "number"),
    [("K-2026-0412", "K-2026-0412"), (20250001, "20250001"), (412.0, "412"), ("412.0", "412"), ("  K 7 ", "K 7"),
     ("00123", "00123"), ("-", None), ("n.v.t.", None), (None, None)],
)  # fmt: skip
def test_case_numbers_stay_as_written(cell: object, number: str | None) -> None:
    assert values.case_number(cell) == number  # type: ignore[arg-type]


@pytest.mark.parametrize("cell", [date(2026, 1, 1), True, "?!", "K" * 41])
def test_what_is_no_case_number(cell: object) -> None:
    with pytest.raises(NotReadable):
        values.case_number(cell)  # type: ignore[arg-type]


def test_numbers_are_compared_without_signs_and_capitals() -> None:
    assert values.number_key("K-2026-0412") == values.number_key("k2026 0412") != values.number_key("K-2026-412")


@pytest.mark.parametrize(
    ("cell", "day"),
    [("03-03-2017", date(2017, 3, 3)), ("3 maart 2017", date(2017, 3, 3)), ("31-12-09", date(2009, 12, 31)),
     ("2012-02-01", date(2012, 2, 1)), ("20120201", date(2012, 2, 1)), ("01022012", date(2012, 2, 1)),
     ("1 feb. '12", date(2012, 2, 1)), (date(2015, 5, 5), date(2015, 5, 5)), (42129, date(2015, 5, 5)),
     ("2008-12-31T00:00:00", date(2008, 12, 31)), ("onbekend", None), (None, None)],
)  # fmt: skip
def test_birth_dates(cell: object, day: date | None) -> None:
    assert values.birth_day(cell, TODAY, DAY) == day  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cell", "code"),
    [("3 maart", "birth_unreadable"), ("2012", "birth_unreadable"), ("31-02-2012", "date_impossible"),
     ("01-12-2026", "birth_in_future"), ("01-01-1990", "birth_too_long_ago"), ("12 jaar", "birth_unreadable")],
)  # fmt: skip
def test_what_is_no_birth_date(cell: str, code: str) -> None:
    with pytest.raises(NotReadable) as error:
        values.birth_day(cell, TODAY, DAY)
    assert error.value.code == code


def test_a_short_year_of_birth_is_never_ahead() -> None:
    with pytest.raises(NotReadable):
        values.birth_day("01-02-97", TODAY, DAY)
    assert values.birth_day("01-02-04", TODAY, DAY) == date(2004, 2, 1)


@pytest.mark.parametrize("cell", ["lopend", "heden", "tot 18", "onbepaalde tijd", "-", None, "n.n.b."])
def test_an_end_that_is_not_known(cell: str | None) -> None:
    assert values.end_day(cell, TODAY, DAY) is None


@pytest.mark.parametrize(
    ("cell", "lone_m", "gender"),
    [("meisje", Letter.MALE, "female"), ("J", Letter.MALE, "male"), ("M", Letter.MALE, "male"),
     ("M", Letter.FEMALE, "female"), ("v", Letter.MALE, "female"), ("x", Letter.MALE, "other"),
     ("non-binair", Letter.MALE, "other"), ("onbekend", Letter.MALE, None)],
)  # fmt: skip
def test_gender_of_a_child(cell: str, lone_m: Letter, gender: str | None) -> None:
    assert values.child_gender(cell, lone_m) == gender


@pytest.mark.parametrize("cell", ["m/v", "beide", "blauw"])
def test_two_genders_are_none(cell: str) -> None:
    with pytest.raises(NotReadable):
        values.child_gender(cell, Letter.MALE)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("trauma (3), LVB 2", {"trauma": 3, "learning_disability": 2}),
        ("ASS en hechting", {"autism": None, "attachment": None}),
        ("licht verstandelijke beperking", {"learning_disability": None}),
        ("zware gedragsproblemen", {"behaviour": 3}),
        ("trauma: niveau 1; GGZ", {"trauma": 1, "mental_health": None}),
        ("geen verslaving, wel ASS", {"autism": None}),
        ("rustig kind", {}),
    ],
)
def test_needs_with_their_levels(text: str, found: dict[str, int | None]) -> None:
    assert set(values.needs_with_levels(text)) == {ListedNeed(need, level) for need, level in found.items()}


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("gezinshuis", ("family_home",)),
        ("pleegzorg of gezinshuis", ("foster_care", "family_home")),
        ("GH/PZ", ("family_home", "foster_care")),
        ("1. crisispleegzorg 2. crisisgroep", ("crisis_foster", "crisis_group")),
        ("24-uurs behandel-/begeleidingsgroep", ("treatment_group",)),
        ("moeder-/kindhuis", ("parent_child",)),
        ("netwerk- of deeltijdpleegzorg", ("kinship_foster", "part_time_foster")),
        ("bij voorkeur gezinshuis, anders behandelgroep", ("family_home", "treatment_group")),
    ],
)
def test_forms_that_are_asked(text: str, forms: tuple[str, ...]) -> None:
    assert values.forms_asked(text) == forms


def test_a_part_that_names_no_form_is_not_passed_over() -> None:
    with pytest.raises(NotReadable) as error:
        values.forms_asked("gezinshuis of woonwagen")
    assert (error.value.code, error.value.readable) == ("form_unknown", ("family_home",))


@pytest.mark.parametrize(
    ("text", "code"),
    [("Crisis", "crisis"), ("spoed", "urgent"), ("SPOED!", "urgent"), ("regulier", "regular"), ("geen spoed",
     "regular"),
     ("niet urgent", "regular"), ("acuut", "crisis")],
)  # fmt: skip
def test_urgency(text: str, code: str) -> None:
    assert values.urgency(text) == code


@pytest.mark.parametrize("text", ["1", "prio 2", "crisis of spoed", "?"])
def test_urgency_is_not_guessed(text: str) -> None:
    with pytest.raises(NotReadable):
        values.urgency(text)


@pytest.mark.parametrize(
    ("text", "stay"),
    [("woont", Stay.LIVES), ("Tijdelijk", Stay.LIVES), ("plek aangehouden", Stay.KEPT_HOME),
     ("terugvalbed", Stay.RELAPSE_BED), ("achtervang bij hulp thuis", Stay.HOME_HELP_BED),
     ("uitgestroomd", Stay.ENDED), ("logeert", Stay.GUEST), ("gereserveerd", Stay.HELD)],
)  # fmt: skip
def test_what_a_child_has_there(text: str, stay: Stay) -> None:
    assert values.stay_kind(text) is stay


def test_an_unsaid_kind_of_fallback_is_not_guessed() -> None:
    with pytest.raises(NotReadable):
        values.stay_kind("achtervangbed")


@pytest.mark.parametrize(
    ("cell", "unit", "days"),
    [("6 maanden", None, 183), ("3 mnd", None, 91), ("12 weken", None, 84), ("1 jaar", None, 365), (6, "month",
     183),
     ("6-9 maanden", None, 274), ("42 dagen", None, 42), ("een jaar", None, 365), ("langdurig", None, None),
     ("onbekend", None, None)],
)  # fmt: skip
def test_durations_in_days(cell: object, unit: str | None, days: int | None) -> None:
    assert values.duration_days(cell, unit) == days  # type: ignore[arg-type]


def test_a_number_without_a_unit_is_asked() -> None:
    with pytest.raises(NotReadable) as error:
        values.duration_days(6, None)
    assert error.value.code == "duration_without_unit"


@pytest.mark.parametrize(
    ("text", "level"),
    [("samen verplicht", ("required", None)), ("bij voorkeur samen", ("preferred", None)), ("ja", ("preferred",
    None)),
     ("apart", ("apart", None)), ("niet samen i.v.m. bedreiging", ("apart", "threat")), ("nee", ("apart", None))],
)  # fmt: skip
def test_together_or_apart(text: str, level: tuple[str, str | None]) -> None:
    assert values.together_level(text) == level


def test_the_eleven_test_of_citizen_numbers() -> None:
    assert values.is_citizen_number("111222333")
    assert not values.is_citizen_number("111222334")
    assert not values.is_citizen_number("000000000")
    assert not values.is_citizen_number("11122233")


@pytest.mark.parametrize(
    ("text", "kind"),
    [("gemeente Hengelo", "municipality"), ("GI Voorbeeld", "certified_institution"), ("huisarts",
     "family_doctor"),
     ("kinderrechter", "judge"), ("crisisdienst", "crisis_desk"), ("Bureau Verzonnen", None)],
)  # fmt: skip
def test_who_refers(text: str, kind: str | None) -> None:
    assert values.referrer_kind(text) == kind


@pytest.mark.parametrize(
    ("text", "waits"),
    [("open", True), ("wacht op plek", True), ("nog niet geplaatst", True), ("geplaatst", False),
     ("ingetrokken", False), ("in behandeling", True)],
)  # fmt: skip
def test_who_still_waits(text: str, waits: bool) -> None:
    assert values.still_waits(text) is waits


@pytest.mark.parametrize(
    ("cell", "unknown"),
    [
        ("trauma 2, vliegangst 3", ("vliegangst 3",)),
        ("LVB en trauma, GGZ niveau 3", ()),
        ("trauma, kan niet alleen zijn", ()),
        ("trauma; geen", ()),
        ("ASS/ADHD", ()),
    ],
)
def test_a_part_that_names_no_need_is_said(cell: str, unknown: tuple[str, ...]) -> None:
    assert values.unknown_needs(cell) == unknown
