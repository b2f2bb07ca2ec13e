"""How we read the sentences of the problem file page that can be read in more than one way."""

from dataclasses import replace
from datetime import date, timedelta

from matching.problem import (
    Bed,
    Contract,
    Distance,
    Interval,
    Judgement,
    Need,
    Origin,
    PlacedSibling,
    Problem,
    Resident,
    SafetyZone,
    SiblingGroup,
    Veto,
    Wish,
)
from tests.support.problems import InventedRoads
from tests.support.simple_problem import FACILITY, POLICY, REQUEST, TODAY, broken, candidate, ranked, simple

ROADS = InventedRoads()


def days(count: int) -> date:
    return TODAY + timedelta(days=count)


def group(
    together: str = "preferred", *placed: PlacedSibling, requests: tuple[str, ...] = ("R1",)
) -> SiblingGroup:
    return SiblingGroup("S1", together, requests, placed)


def resident(child: str = "X1", **changes: object) -> Resident:
    return replace(Resident(child, date(2014, 5, 1)), **changes)  # type: ignore[arg-type]


def test_the_simple_place_fits() -> None:
    assert broken(simple()) == ()
    assert candidate(simple()).start == TODAY


# Tries


def test_the_last_wanted_day_is_still_tried() -> None:
    free = (Bed("F1-1", 1, (Interval(days(5)),)),)
    assert candidate(simple({"beds": free}, {"start_by": days(5)})).start == days(5)
    assert broken(simple({"beds": free}, {"start_by": days(4)})) == ("bed_free",)


def test_a_start_wanted_before_today_is_today() -> None:
    assert candidate(simple(request={"start_from": days(-100)})).start == TODAY


ONLY_SCHOOL = {"weights": {**dict.fromkeys(POLICY.weights, 0), "school": 1}}
TWELVE_SOON = {"birth_date": date(2014, 11, 27), "school_postcode": "7000AA"}
SCHOOL_ROAD = (Distance("7000", "F1", 1400),)


def test_nothing_else_makes_the_twelfth_birthday_a_day_that_is_tried() -> None:
    assert candidate(simple(request=TWELVE_SOON, policy=ONLY_SCHOOL, distances=SCHOOL_ROAD)).start == TODAY


def test_the_day_another_bed_comes_free_is_tried_for_this_bed_too() -> None:
    beds = (Bed("F1-1", 1, (Interval(TODAY),)), Bed("F1-2", 0, (Interval(days(9)),)))
    found = candidate(simple({"beds": beds}, TWELVE_SOON, ONLY_SCHOOL, distances=SCHOOL_ROAD))
    assert (found.bed, found.start) == ("F1-1", days(9))


def test_the_end_of_the_own_stay_is_a_day_that_is_tried() -> None:
    """`until` of *any* resident is tried, also of the child itself, who is ignored in everything else."""
    own = resident("K1", until=days(20))
    found = candidate(simple({"residents": (own,)}, TWELVE_SOON, ONLY_SCHOOL, distances=SCHOOL_ROAD))
    assert found.start == days(20)


def test_the_start_of_a_contract_with_others_is_a_day_that_is_tried() -> None:
    contracts = (*FACILITY.contracts, Contract(("GM0001",), days(8)))
    found = candidate(simple({"contracts": contracts}, TWELVE_SOON, ONLY_SCHOOL, distances=SCHOOL_ROAD))
    assert found.start == days(8)


def test_the_birthday_that_makes_old_enough_is_tried() -> None:
    young = simple({"age_min": 5}, {"birth_date": date(2021, 12, 24)})
    assert candidate(young).start == date(2026, 12, 24)


def test_born_on_29_february_is_a_year_older_on_1_march() -> None:
    problem = simple({"age_min": 7}, {"birth_date": date(2020, 2, 29), "start_by": date(2027, 6, 1)})
    assert candidate(problem).start == date(2027, 3, 1)


def test_born_on_29_february_is_a_year_older_on_that_day_in_a_leap_year() -> None:
    problem = simple({"age_min": 8}, {"birth_date": date(2020, 2, 29), "start_by": date(2028, 6, 1)})
    assert candidate(problem).start == date(2028, 2, 29)


# Periods and beds


def test_an_open_stay_needs_the_minimum_of_days_and_not_one_more() -> None:
    enough = (Bed("F1-1", 1, (Interval(TODAY, days(182)),)),)
    short = (Bed("F1-1", 1, (Interval(TODAY, days(181)),)),)
    assert broken(simple({"beds": enough})) == ()
    assert broken(simple({"beds": short})) == ("bed_free",)


def test_touching_free_intervals_are_not_joined() -> None:
    touching = (Bed("F1-1", 1, (Interval(TODAY, days(10)), Interval(days(10), days(20)))),)
    assert broken(simple({"beds": touching}, {"expected_days": 10})) == ()
    assert broken(simple({"beds": touching}, {"expected_days": 11})) == ("bed_free",)


def test_a_facility_without_beds_is_out_for_that_alone() -> None:
    place = ranked(simple({"beds": ()}, {"persons": 2})).excluded[0]
    assert (place.bed, place.start, place.rules) == (None, TODAY, ("bed_free",))


def test_without_a_bed_an_open_stay_is_for_ever() -> None:
    until = simple(
        {"beds": (), "form": "secure_care"},
        {"forms": ("secure_care",), "authorisation": Interval(TODAY, days(999))},
    )
    ever = replace(until, requests=(replace(until.requests[0], authorisation=Interval(TODAY)),))
    assert broken(until) == ("bed_free", "authorisation")
    assert broken(ever) == ("bed_free",)


def test_an_authorisation_without_end_covers_a_stay_for_ever() -> None:
    secure = {"form": "secure_care"}
    asked = {"forms": ("secure_care",), "authorisation": Interval(TODAY)}
    assert broken(simple(secure, asked)) == ()
    assert broken(simple(secure, {**asked, "authorisation": Interval(TODAY, days(3650))})) == ("authorisation",)
    assert broken(simple(secure, {**asked, "authorisation": None})) == ("authorisation",)


def test_an_authorisation_covers_up_to_and_with_the_last_day() -> None:
    asked = {"forms": ("secure_care",), "expected_days": 30, "start_by": TODAY}
    assert broken(simple({"form": "secure_care"}, {**asked, "authorisation": Interval(TODAY, days(30))})) == ()
    assert broken(simple({"form": "secure_care"}, {**asked, "authorisation": Interval(TODAY, days(29))})) == (
        "authorisation",
    )


def test_a_contract_that_ends_today_covers_yesterday() -> None:
    ended = (Contract(("*",), date(2025, 1, 1), TODAY), Contract(("GM0001",), date(2025, 1, 1)))
    assert broken(simple({"contracts": ended})) == ("contract",)


def test_a_screening_is_valid_on_its_last_day() -> None:
    foster = {"form": "foster_care"}
    assert broken(simple({**foster, "screening_valid_until": TODAY})) == ()
    assert broken(simple({**foster, "screening_valid_until": days(-1)})) == ("screening",)
    assert broken(simple({"screening_valid_until": days(-1)})) == ()


def test_kinship_needs_the_form_and_the_family() -> None:
    family = {"form": "kinship_foster"}
    asked = {"forms": ("kinship_foster",)}
    assert broken(simple(family, asked)) == ("form_allowed",)
    assert broken(simple(family, {**asked, "known_facilities": ("F1",)})) == ()


# Residents and siblings


def test_a_resident_counts_until_the_day_it_leaves() -> None:
    leaving = resident(until=days(3))
    problem = simple({"residents": (leaving,), "max_residents": 1})
    assert candidate(problem).start == days(3)
    assert broken(simple({"residents": (leaving,), "max_residents": 1}, {"start_by": days(2)})) == (
        "group_limits",
    )


def test_the_own_child_is_no_resident_for_its_own_request() -> None:
    own = resident("K1", traits=("fire_setting",), keep_apart=("K1",), birth_date=date(2000, 1, 1))
    house = {"residents": (own,), "max_residents": 1, "max_age_spread": 0}
    assert broken(simple(house, {"excludes": ("fire_setting",)})) == ()


def test_persons_are_counted_and_mixes_are_heads() -> None:
    mother = resident(persons=2, traits=("behaviour",))
    asked = {"traits": ("behaviour",)}
    assert (
        broken(simple({"residents": (mother,), "max_residents": 3, "mix_limits": {"behaviour": 2}}, asked)) == ()
    )
    assert broken(simple({"residents": (mother,), "max_residents": 2}, asked)) == ("group_limits",)
    assert broken(simple({"residents": (mother,), "mix_limits": {"behaviour": 1}}, asked)) == ("group_limits",)
    assert broken(simple({"residents": (mother,), "mix_limits": {"behaviour": 1}})) == ()


def test_an_apart_sibling_in_the_house_is_in_the_way_and_earns_nothing() -> None:
    problem = simple(sibling_groups=(group("apart", PlacedSibling("Z1", "F1")),))
    assert broken(problem) == ("keep_apart",)
    other = replace(FACILITY, id="F2", beds=())
    far = simple(sibling_groups=(group("apart", PlacedSibling("Z1", "F2")),), facilities=(FACILITY, other))
    assert candidate(far).siblings == 0
    assert "siblings" not in candidate(far).values


def test_a_placed_sibling_in_the_house_is_worth_all_its_points() -> None:
    problem = simple(sibling_groups=(group("preferred", PlacedSibling("Z1", "F1")),))
    # counting: 40 + 12 + 14 + 10 + 4 + 2 = 82
    assert candidate(problem).siblings == (2 * 10 * 1000 + 82) // (2 * 82)


def test_a_placed_sibling_at_a_postcode_counts_by_distance_and_half_at_most() -> None:
    near = (Distance("7600", "F1", 400),)
    problem = simple(sibling_groups=(group("preferred", PlacedSibling("Z1", None, "7600ZZ")),), distances=near)
    assert candidate(problem).siblings == (2 * 10 * 500 + 82) // (2 * 82)


def test_a_placed_sibling_nobody_knows_where_counts_and_adds_nothing() -> None:
    unknown, nearby = PlacedSibling("Z1"), PlacedSibling("Z2", "F1")
    problem = simple(sibling_groups=(group("required", unknown, nearby),))
    assert candidate(problem).siblings == (2 * 10 * 1000 + 164) // (2 * 164)


def test_a_sibling_in_the_house_is_at_no_distance_whatever_the_file_lists() -> None:
    far = (Distance("7511AB", "F1", 9000),)
    problem = simple(sibling_groups=(group("preferred", PlacedSibling("Z1", "F1")),), distances=far)
    assert candidate(problem).siblings == (2 * 10 * 1000 + 82) // (2 * 82)


def test_open_siblings_count_only_in_what_could_be() -> None:
    second = replace(REQUEST, id="R2", child="K2")
    problem = simple(requests=(REQUEST, second), sibling_groups=(group(requests=("R1", "R2")),))
    found = ranked(problem)
    assert found.candidates[0].siblings == 0
    assert found.own_best == found.candidates[0].score + (2 * 10 * 1000 + 82) // (2 * 82)


def test_a_required_group_still_ranks_every_single_candidate() -> None:
    second = replace(REQUEST, id="R2", child="K2")
    other = replace(FACILITY, id="F2", beds=(Bed("F2-1", 1, (Interval(TODAY),)),))
    problem = simple(
        requests=(REQUEST, second),
        facilities=(FACILITY, other),
        sibling_groups=(group("required", PlacedSibling("Z1", "F2"), requests=("R1", "R2")),),
    )
    assert {one.facility for one in ranked(problem).candidates} == {"F1", "F2"}


def test_a_required_group_with_siblings_in_two_houses_has_no_joint_place() -> None:
    second = replace(REQUEST, id="R2", child="K2")
    beds = tuple(Bed(f"F1-{place}", 1, (Interval(TODAY),)) for place in (1, 2))
    home, other = replace(FACILITY, beds=beds), replace(FACILITY, id="F2", beds=())
    members = ("R1", "R2")
    one = group("required", PlacedSibling("Z1", "F1"), requests=members)
    two = group("required", PlacedSibling("Z1", "F1"), PlacedSibling("Z2", "F2"), requests=members)
    houses = {"requests": (REQUEST, second), "facilities": (home, other)}
    assert len(ranked(simple(**houses, sibling_groups=(one,))).group().joint) == 1  # type: ignore[arg-type]
    assert ranked(simple(**houses, sibling_groups=(two,))).group().joint == ()  # type: ignore[arg-type]


def test_a_resident_who_is_placed_in_the_same_house_counts_once() -> None:
    second = replace(REQUEST, id="R2", child="K2")
    beds = tuple(Bed(f"F1-{place}", 1, (Interval(TODAY),)) for place in (1, 2))
    home = replace(FACILITY, beds=beds, residents=(resident("K2"),), max_residents=2)
    problem = simple(
        requests=(REQUEST, second), facilities=(home,), sibling_groups=(group(requests=("R1", "R2")),)
    )
    assert len(ranked(problem).group().joint) == 1
    tight = replace(problem, facilities=(replace(home, max_residents=1),))
    assert broken(tight, "R1") == ("group_limits",)
    assert broken(tight, "R2") == ()


def one_after_another(together: str) -> Problem:
    """One bed, two short stays, and a day on which the second could start after the first."""
    second = replace(REQUEST, id="R2", child="K2", expected_days=10)
    later = (*FACILITY.contracts, Contract(("GM0001",), days(10)))
    return simple(
        requests=(replace(REQUEST, expected_days=10), second),
        facilities=(replace(FACILITY, contracts=later),),
        sibling_groups=(group(together, requests=("R1", "R2")),),
    )


def test_siblings_one_after_another_in_one_bed_are_joint_at_half_the_points_unless_required() -> None:
    half = (2 * 10 * 500 + 82) // (2 * 82)
    [joint] = ranked(one_after_another("preferred")).group().joint
    assert sorted(place.start for place in joint.places) == [TODAY, days(10)]
    assert {place.siblings for place in joint.places} == {half}
    assert ranked(one_after_another("required")).group().joint == ()


def test_a_group_that_must_stay_apart_has_no_joint_place_even_one_after_another() -> None:
    assert ranked(one_after_another("apart")).group().joint == ()


def test_two_of_three_one_after_another_count_half_in_a_split_too() -> None:
    problem = one_after_another("preferred")
    third = replace(REQUEST, id="R3", child="K3", known_facilities=("F2",), forms=("kinship_foster",))
    other = replace(FACILITY, id="F2", form="kinship_foster", beds=(Bed("F2-1", 1, (Interval(TODAY),)),))
    problem = replace(
        problem,
        requests=(*problem.requests, third),
        facilities=(*problem.facilities, other),
        sibling_groups=(group(requests=("R1", "R2", "R3")),),
    )
    split = ranked(problem).group().split[0]
    half = (2 * 10 * 500 + 164) // (2 * 164)
    assert [(place.facility, place.siblings) for place in split.places] == [("F1", half), ("F1", half), ("F2", 0)]
    assert [pair.hundredths for pair in split.between] == [0, None, None]


# Values


def test_the_same_wish_given_twice_counts_twice() -> None:
    wishes = (Wish("pets", "child"), Wish("pets", "child"), Wish("quiet", "parent"))
    assert candidate(simple({"traits": ("pets",)}, {"wishes": wishes})).values["wishes"] == 800
    assert candidate(simple({"traits": ("pets",)}, {"wishes": wishes[1:]})).values["wishes"] == 667


def test_a_judgement_replaces_the_suitability_and_the_shortfall_but_not_the_essential_needs() -> None:
    short = {"needs": {"trauma": Need(3, False)}}
    judged = (Judgement("R1", "F1", 500, "seen"),)
    assert broken(simple(request=short)) == ("minimum_suitability",)
    assert broken(simple(request=short, judgements=judged)) == ()
    essential = {"needs": {"trauma": Need(3, True)}}
    assert broken(simple(request=essential, judgements=judged)) == ("essential_needs",)
    low = (Judgement("R1", "F1", 499, "seen"),)
    assert broken(simple(judgements=low)) == ("minimum_suitability",)


def test_without_needs_everything_is_suitable() -> None:
    assert candidate(simple()).values["suitability"] == 1000


def test_school_counts_the_age_on_the_start_day() -> None:
    road = (Distance("7000", "F1", 1000),)
    young = {"school_postcode": "7000AA", "birth_date": date(2014, 11, 23)}
    old = {**young, "birth_date": date(2014, 11, 22)}
    assert candidate(simple(request=young, distances=road)).values["school"] == 667
    assert candidate(simple(request=old, distances=road)).values["school"] == 1000


def test_a_school_at_an_unknown_distance_counts_with_nothing() -> None:
    found = candidate(simple(request={"school_postcode": "7000AA"}))
    assert found.values["school"] == 0
    assert found.school_hundredths is None


def test_a_known_facility_does_not_make_its_provider_known() -> None:
    other = replace(FACILITY, id="F2", beds=(Bed("F2-1", 1, (Interval(TODAY),)),))
    problem = simple(request={"known_facilities": ("F2",)}, facilities=(FACILITY, other))
    assert candidate(problem).values["continuity"] == 0


def test_group_fit_is_the_mean_gap_as_a_fraction_less_the_frictions() -> None:
    # The child is 10; gaps 2, 4 and 5 years: mean 11/3, between 3 and 9.
    house = tuple(resident(f"X{age}", birth_date=date(2026 - age, 3, 2)) for age in (12, 14, 15))
    expected = (2 * 1000 * (27 - 11) + 18) // 36
    assert candidate(simple({"residents": house})).values["group_fit"] == expected == 889
    loud = {"residents": house, "avoids": ("loud", "quick")}
    assert candidate(simple(loud, {"traits": ("loud",)})).values["group_fit"] == expected - 250
    many = {"avoids": ("a", "b", "c", "d", "e")}
    assert candidate(simple(many, {"traits": ("a", "b", "c", "d", "e")})).values["group_fit"] == 0


def test_a_weight_of_nothing_is_not_shown() -> None:
    weights = {**dict.fromkeys(POLICY.weights, 0), "readiness": 7}
    found = candidate(simple({"chance_free": 905}, policy={"weights": weights}))
    assert (dict(found.values), found.base) == ({"readiness": 905}, 905)


def test_when_nothing_counts_every_score_is_0() -> None:
    weights = {**dict.fromkeys(POLICY.weights, 0), "school": 7}
    found = ranked(simple(policy={"weights": weights}))
    assert (found.own_best, found.candidates[0].base) == (0, 0)


# Distances


def test_distances_are_looked_up_as_written_then_by_four_digits_then_by_municipality() -> None:
    listed = (Distance("7553AB", "F1", 1239), Distance("7553", "F1", 2000), Distance("GM0164", "F1", 3000))
    for place, expected in ((0, (1239, False)), (1, (2000, False)), (2, (3000, True))):
        found = candidate(simple(distances=listed[place:]), geography=ROADS)
        assert (found.hundredths, found.estimated) == expected


def test_what_is_not_listed_comes_from_geography() -> None:
    assert candidate(simple(), geography=ROADS).hundredths == 1234
    rough = simple(request={"origin": Origin("GM0164")})
    assert candidate(rough, geography=ROADS).hundredths == 2550
    assert candidate(rough, geography=ROADS).estimated


def test_a_facility_without_postcode_is_estimated_only_where_its_municipality_was_used() -> None:
    listed = (Distance("7553AB", "F1", 1239),)
    assert candidate(simple({"postcode": None}), geography=ROADS).estimated
    assert not candidate(simple({"postcode": None}, distances=listed), geography=ROADS).estimated
    assert not candidate(simple({"postcode": None})).estimated


def test_unknown_distances_are_worth_nothing_and_stand_last() -> None:
    weights = {**dict.fromkeys(POLICY.weights, 0), "readiness": 7}
    other = replace(FACILITY, id="F0", beds=(Bed("F0-1", 1, (Interval(TODAY),)),))
    problem = simple(
        policy={"weights": weights}, facilities=(other, FACILITY), distances=(Distance("7553", "F1", 5999),)
    )
    assert [(one.facility, one.hundredths) for one in ranked(problem).candidates] == [("F1", 5999), ("F0", None)]
    assert candidate(simple()).values["proximity"] == 0


def test_a_safety_zone_is_kept_at_exactly_its_distance() -> None:
    zone = {"safety_zones": (SafetyZone(1000, "7521"),)}
    assert broken(simple(request=zone, distances=(Distance("7521", "F1", 1000),))) == ()
    assert broken(simple(request=zone, distances=(Distance("7521", "F1", 999),))) == ("safety_distance",)


def test_a_safety_zone_that_is_unknown_or_known_per_municipality_is_too_near() -> None:
    assert broken(simple(request={"safety_zones": (SafetyZone(0, "7521"),)})) == ("safety_distance",)
    rough = {"safety_zones": (SafetyZone(1000, None, "GM0164"),)}
    assert broken(simple(request=rough, distances=(Distance("GM0164", "F1", 9999),))) == ("safety_distance",)
    assert broken(simple(request=rough), geography=ROADS) == ("safety_distance",)


# Ties


def test_equal_facilities_stand_in_the_order_of_their_ids() -> None:
    houses = tuple(
        replace(FACILITY, id=name, beds=(Bed(f"{name}-1", 1, (Interval(TODAY),)),)) for name in ("F10", "F9", "F1")
    )
    assert [one.facility for one in ranked(simple(facilities=houses)).candidates] == ["F1", "F10", "F9"]


def test_equal_beds_are_taken_in_the_order_of_their_ids() -> None:
    beds = tuple(Bed(name, 1, (Interval(TODAY),)) for name in ("b", "a", "c"))
    assert candidate(simple({"beds": beds})).bed == "a"
    small = tuple(Bed(name, 0, (Interval(TODAY),)) for name in ("b", "a", "c"))
    assert ranked(simple({"beds": small})).excluded[0].bed == "a"


def test_an_equal_score_starts_early() -> None:
    weights = {**dict.fromkeys(POLICY.weights, 0), "suitability": 7}
    beds = (Bed("a", 1, (Interval(days(7)),)), Bed("b", 1, (Interval(days(3)),)))
    found = candidate(simple({"beds": beds}, policy={"weights": weights}))
    assert (found.bed, found.start) == ("b", days(3))


def test_a_veto_stands_alone() -> None:
    assert broken(simple(vetoes=(Veto("R1", "F1", "no"),))) == ("veto",)


def test_a_file_without_facilities_gives_an_empty_ranking() -> None:
    found = ranked(simple(facilities=()))
    assert (found.candidates, len(found.excluded), found.own_best) == ((), 0, None)
