"""Names of municipalities and places, postcodes, regions and suggestions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.name_similarity import allowed_mistakes, folded, mistakes
from matching.place_names import Place
from tests.support.netherlands import place_names, tables

TWENTE = frozenset(place_names().regions["JZ14"].municipalities)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("GM0153", "GM0153"),
        ("0153", "GM0153"),
        ("enschede", "GM0153"),
        ("gemeente Almelo", "GM0141"),
        ("Gem. Almelo", "GM0141"),
        ("Den Haag", "GM0518"),
        ("'s-Gravenhage", "GM0518"),
        ("s gravenhage", "GM0518"),
        ("’S-GRAVENHAGE", "GM0518"),
        ("Den Bosch", "GM0796"),
        ("'s-Hertogenbosch", "GM0796"),
        ("Hengelo", "GM0164"),
        ("Hengelo (O.)", "GM0164"),
        ("Hengelo (O)", "GM0164"),
        ("Hengelo Ov", "GM0164"),
        ("Rijswijk", "GM0603"),
        ("rijswijk zh", "GM0603"),
        ("Laren", "GM0417"),
        ("Middelburg", "GM0687"),
        ("Beek", "GM0888"),
        ("Stein", "GM0971"),
        ("Bergen (NH.)", "GM0373"),
        ("Bergen NH", "GM0373"),
        ("Bergen, Limburg", "GM0893"),
        ("Súdwest-Fryslân", "GM1900"),
        ("Sudwest Fryslan", "GM1900"),
        ("Hof van  Twente", "GM1735"),
    ],
)
def test_a_municipality_is_found_by_code_official_or_everyday_name(written: str, code: str) -> None:
    known = place_names().municipality(written)
    assert known is not None
    assert known.code == code
    assert place_names().municipality_code(written) == code


@pytest.mark.parametrize("written", ["", "Hengeloo", "Bergen", "GM9999", "Hengelo Gld", "Nergenshuizen"])
def test_what_is_unknown_or_means_two_is_not_guessed(written: str) -> None:
    assert place_names().municipality(written) is None


def test_the_region_tells_which_of_two_is_meant() -> None:
    known = place_names().municipality("Bergen", {"GM0893", "GM0983"})
    assert known is not None
    assert known.code == "GM0893"


def test_ten_names_differ_from_everyday_ones() -> None:
    differing = {one.everyday_name for one in place_names().municipalities if one.name != one.everyday_name}
    assert differing == {"Beek", "Den Bosch", "Den Haag", "Hengelo", "Laren", "Middelburg", "Rijswijk", "Stein"}
    assert place_names().name_of("GM0893") == "Bergen (L.)"
    assert place_names().municipality_name("GM0164") == "Hengelo"
    assert place_names().name_of("GM9999") == "GM9999"


def test_every_municipality_is_found_by_its_own_names() -> None:
    for one in place_names().municipalities:
        for written in (one.code, one.name, one.everyday_name, one.name.upper()):
            assert place_names().municipality(written) == one


def test_a_place_name_that_exists_twice_means_the_one_in_the_region() -> None:
    assert {one.municipality for one in place_names().place("Hengelo")} == {"GM0164", "GM1876"}
    assert [one.municipality for one in place_names().place("Hengelo", TWENTE)] == ["GM0164"]
    assert [one.municipality for one in place_names().place("Hengelo (Gld.)", TWENTE)] == ["GM1876"]
    assert {one.municipality for one in place_names().place("Rijswijk")} >= {"GM0603", "GM0214"}


def test_a_place_outside_the_region_is_still_a_place() -> None:
    assert place_names().place("Maastricht", TWENTE) == place_names().place("Maastricht") != []
    assert place_names().place("Nergenshuizen", TWENTE) == []


def test_saints_and_the_hague() -> None:
    assert place_names().places_named("St. Anthonis") == (("Sint Anthonis", "GM1982"),)
    assert place_names().places_named("'s-Gravenhage") == (("Den Haag", "GM0518"),)


def test_a_place_without_a_point_takes_its_postcodes() -> None:
    assert place_names().place("Castelre") == [Place("Castelre", "GM0744", (51.42, 4.794))]
    assert all(place.point is not None for name in tables().place_names for place in place_names().place(name))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("7511ab", "7511 AB"),
        (" 7511  AB ", "7511 AB"),
        ("7511-ab", "7511 AB"),
        ("NL-7511 AB", "7511 AB"),
        ("7511", "7511"),
        ("0511 AB", None),
        ("75111", None),
        ("7511 SS", None),
        ("7511 A", None),
        ("Enschede", None),
        ("", None),
    ],
)
def test_postcodes_are_brought_into_one_spelling(written: str, meant: str | None) -> None:
    assert place_names().postcode(written) == meant


def test_a_postcode_area_names_its_place() -> None:
    assert place_names().postcode_area("7553") == ("Hengelo", "GM0164")
    assert place_names().postcode_area("2512") == ("Den Haag", "GM0518")
    assert place_names().postcode_area("1000") is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Hengeloo", "Hengelo"),
        ("Enchede", "Enschede"),
        ("Oldenzal", "Oldenzaal"),
        ("Haaksbergn", "Haaksbergen"),
        ("Denekmap", "Denekamp"),
        ("Rijsen", "Rijssen"),
        ("s Gravenhaag", "Den Haag"),
        ("gemeente Almeloo", "Almelo"),
        ("Ensch", "Enschede"),
    ],
)
def test_a_typing_mistake_gets_the_right_suggestion_first(typed: str, meant: str) -> None:
    assert place_names().suggestions(typed, TWENTE)[0] == meant
    assert place_names().similar_names(typed, TWENTE) == place_names().suggestions(typed, TWENTE)


def test_the_regions_names_come_before_others() -> None:
    assert place_names().suggestions("Lossen", TWENTE)[0] == "Losser"


@pytest.mark.parametrize("typed", ["", "x", "xyzzyq", "123"])
def test_nonsense_gets_no_suggestion(typed: str) -> None:
    assert place_names().suggestions(typed) == ()


def test_the_four_regions() -> None:
    regions = place_names().regions
    assert {code: (one.name, len(one.municipalities)) for code, one in regions.items()} == {
        "JZ14": ("Twente", 14),
        "JZ24": ("Haaglanden", 9),
        "JZ36": ("West-Brabant West", 9),
        "JZ32": ("Rijk van Nijmegen", 7),
    }


words = st.text("abcde", max_size=7)


def slow_distance(a: str, b: str) -> int:
    """The textbook recursion of the optimal string alignment distance."""
    if not a or not b:
        return len(a) + len(b)
    options = [
        slow_distance(a[1:], b) + 1,
        slow_distance(a, b[1:]) + 1,
        slow_distance(a[1:], b[1:]) + (a[0] != b[0]),
    ]
    if len(a) > 1 and len(b) > 1 and a[0] == b[1] and a[1] == b[0]:
        options.append(slow_distance(a[2:], b[2:]) + 1)
    return min(options)


@given(st.text("abc", max_size=5), st.text("abc", max_size=5), st.integers(0, 5))
def test_mistakes_are_counted_as_the_textbook_does(a: str, b: str, most: int) -> None:
    assert mistakes(a, b, most) == min(slow_distance(a, b), most + 1)


@given(words, words)
def test_mistakes_count_the_same_both_ways(a: str, b: str) -> None:
    assert mistakes(a, b, 7) == mistakes(b, a, 7)


def test_longer_names_may_hold_more_mistakes() -> None:
    assert [allowed_mistakes(length) for length in (4, 5, 9, 10)] == [1, 2, 2, 3]


def test_names_are_compared_without_accents_spaces_and_signs() -> None:
    assert folded("Súdwest-Fryslân") == folded("sudwest fryslan") == "sudwestfryslan"
    assert folded("'s-Gravenhage") == folded("S GRAVENHAGE")
    assert folded("St. Anthonis") == folded("Sint-Anthonis")
