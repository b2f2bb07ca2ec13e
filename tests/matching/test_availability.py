"""When a bed is free and how sure that is."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from matching.availability import FreeInterval, chance_free, free_intervals
from matching.entities.children import Occupancy
from matching.entities.codes import OccupancyKind
from matching.entities.identifiers import BedId, OccupancyId
from matching.entities.snapshot import Freshness, ProviderRecord

TODAY = date(2026, 11, 22)


def covered(start: int, end: int | None, expected: int | None = None) -> Occupancy:
    def on(days: int | None) -> date | None:
        return None if days is None else TODAY + timedelta(days=days)

    starts = on(start)
    assert starts is not None
    return Occupancy(OccupancyId(1), BedId(1), OccupancyKind.LIVES, starts, on(end), expected_end=on(expected))


def days(start: int, end: int | None, expected: bool = False) -> FreeInterval:
    return FreeInterval(
        TODAY + timedelta(days=start), None if end is None else TODAY + timedelta(days=end), expected
    )


def test_a_bed_without_occupancies_is_free_for_ever() -> None:
    assert free_intervals([], TODAY) == (days(0, None),)


def test_gaps_between_occupancies_are_free() -> None:
    occupancies = [covered(10, 20), covered(-30, 3), covered(20, 25)]
    assert free_intervals(occupancies, TODAY) == (days(3, 10), days(25, None))


def test_an_expected_end_opens_the_bed_and_says_so() -> None:
    assert free_intervals([covered(-5, None, 15)], TODAY) == (days(15, None, expected=True),)


def test_an_expectation_that_has_passed_frees_nothing() -> None:
    assert free_intervals([covered(-50, None, -2)], TODAY) == ()
    assert free_intervals([covered(-50, None)], TODAY) == ()


def test_a_hold_keeps_the_bed_until_it_expires_also_when_nobody_ended_it() -> None:
    def hold(starts: int, expires: int, end: int | None = None) -> Occupancy:
        held = replace(covered(starts, end), kind=OccupancyKind.HELD)
        return replace(held, expires_on=TODAY + timedelta(days=expires))

    assert free_intervals([hold(-9, 0)], TODAY) == (days(0, None),)
    assert free_intervals([hold(-9, 6)], TODAY) == (days(6, None),)
    assert free_intervals([hold(-9, 6, 3), hold(4, 8, 20)], TODAY) == (days(3, 4), days(8, None))
    assert free_intervals([hold(5, 5), hold(7, 2)], TODAY) == (days(0, None),)


def test_what_ended_today_no_longer_covers() -> None:
    assert free_intervals([covered(-50, 0)], TODAY) == (days(0, None),)


@given(st.lists(st.integers(-20, 60), min_size=2, max_size=12, unique=True))
def test_a_day_is_free_or_covered_never_both(edges: list[int]) -> None:
    edges = sorted(edges)[: len(edges) // 2 * 2]
    occupancies = [covered(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    free = free_intervals(occupancies, TODAY)
    for offset in range(70):
        on = TODAY + timedelta(days=offset)
        is_free = any(one.starts <= on and (one.ends is None or on < one.ends) for one in free)
        is_covered = any(one.starts <= on and (one.ends is None or on < one.ends) for one in occupancies)
        assert is_free != is_covered


def test_chance_falls_with_age_and_with_a_bad_record() -> None:
    fresh = Freshness(TODAY)
    assert chance_free(fresh, ProviderRecord(), TODAY) == 900
    assert chance_free(fresh, ProviderRecord(confirmed=30, turned_out_taken=2), TODAY) == 929
    assert chance_free(Freshness(TODAY - timedelta(days=14)), ProviderRecord(), TODAY) == 729
    assert chance_free(Freshness(), ProviderRecord(), TODAY) < 400
