"""Points and road distances of the Netherlands."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.geography import UNKNOWN
from matching.road_rows import RowMemory
from tests.support.netherlands import geography, place_names

POINTS = 4086 + 342
points = st.integers(0, POINTS - 1)

# Kilometres by car between the town centres, rounded. The first nine are the table the road model was agreed on;
# the others were added as common figures, to cover every province, the tunnel and both dikes.
KNOWN_ROUTES = [
    ("Enschede", "Almelo", 27),
    ("Almelo", "Zwolle", 50),
    ("Enschede", "Den Haag", 197),
    ("Rotterdam", "Amsterdam", 77),
    ("Nijmegen", "Arnhem", 18),
    ("Utrecht", "Eindhoven", 92),
    ("Groningen", "Maastricht", 335),
    ("Middelburg", "Breda", 100),
    ("Den Helder", "Leeuwarden", 87),
    ("Terneuzen", "Middelburg", 33),
    ("Terneuzen", "Goes", 33),
    ("Enkhuizen", "Lelystad", 33),
    ("Amsterdam", "Utrecht", 44),
    ("Amsterdam", "Groningen", 182),
    ("Rotterdam", "Den Haag", 26),
    ("Leeuwarden", "Groningen", 60),
    ("Eindhoven", "Venlo", 58),
    ("Maastricht", "Heerlen", 25),
    ("Amersfoort", "Apeldoorn", 46),
    ("Zwolle", "Emmen", 75),
    ("Lelystad", "Zwolle", 50),
    ("Arnhem", "Enschede", 98),
    ("Vlissingen", "Bergen op Zoom", 69),
]
ISLANDS = {"Texel": "Den Helder", "Vlieland": "Harlingen", "Terschelling": "Harlingen", "Ameland": "Dantumadiel"}


def town(name: str) -> int:
    known = place_names().municipality(name)
    assert known is not None, name
    return geography().index_of(None, known.code)


def km(a: int, b: int) -> float:
    return geography().hundredths_between(a, b) / 100


def test_the_points_are_all_postcodes_and_then_all_municipalities() -> None:
    country = geography()
    assert len(country) == POINTS == len(country.latitudes) == len(country.longitudes)
    assert not country.is_municipality(4085)
    assert country.is_municipality(4086)
    assert country.point_municipalities[4086] == country.municipality_codes[0]


@pytest.mark.parametrize("written", ["7511AB", "7511 ab", " 7511", "7511-AB", "NL-7511 AB", "7511"])
def test_a_postcode_is_found_in_any_spelling(written: str) -> None:
    assert geography().postcodes[geography().index_of(written, None)] == "7511"


@pytest.mark.parametrize("written", [None, "", "0511AB", "75111", "75", "abc", "8000 ZZ 1", "1000 AA"])
def test_what_is_no_existing_postcode_falls_back_on_the_municipality(written: str | None) -> None:
    country = geography()
    assert country.index_of(written, None) == UNKNOWN
    fallback = country.index_of(written, "GM0153")
    assert country.is_municipality(fallback)
    assert country.point_municipalities[fallback] == "GM0153"
    assert country.index_of(written, "gm0153") == country.index_of(written, "153") == fallback


def test_an_unknown_municipality_is_unknown() -> None:
    assert geography().index_of(None, "GM9999") == UNKNOWN
    assert geography().index_of(None, "Enschede") == UNKNOWN
    assert geography().index_of(None, None) == UNKNOWN


def test_a_postcode_tells_its_municipality_and_place() -> None:
    country = geography()
    assert country.municipality_of_postcode("7553 XY") == "GM0164"
    assert country.place_of_postcode("7553") == "Hengelo"
    assert country.municipality_of_postcode("3225") == "GM1992"
    assert country.municipality_of_postcode("1000") is None
    assert country.place_of_postcode("") is None


def test_coordinates_are_latitude_and_longitude() -> None:
    assert geography().coordinates(town("Enschede")) == (52.21833, 6.89583)


@pytest.mark.parametrize("index", [-1, POINTS])
def test_an_unknown_point_is_refused(index: int) -> None:
    for question in (geography().coordinates, geography().hundredths_from):
        with pytest.raises(IndexError):
            question(index)
    with pytest.raises(IndexError):
        geography().straight_line_km(0, index)
    with pytest.raises(IndexError):
        geography().hundredths_between(0, index)


@pytest.mark.parametrize(("start", "end", "published"), KNOWN_ROUTES)
def test_known_routes_are_within_fifteen_percent(start: str, end: str, published: int) -> None:
    assert km(town(start), town(end)) == pytest.approx(published, rel=0.15)


def test_the_straight_line_is_the_great_circle() -> None:
    line = geography().straight_line_km(town("Groningen"), town("Maastricht"))
    (lat1, lon1), (lat2, lon2) = (
        np.radians(geography().coordinates(town(t))) for t in ("Groningen", "Maastricht")
    )
    cosine = np.sin(lat1) * np.sin(lat2) + np.cos(lat1) * np.cos(lat2) * np.cos(lon1 - lon2)
    assert line == pytest.approx(6371.0088 * np.arccos(cosine), abs=0.001)


@given(points, points)
def test_distances_are_symmetric_and_never_under_the_straight_line(a: int, b: int) -> None:
    there, back = geography().hundredths_from(a)[b], geography().hundredths_from(b)[a]
    assert there == back == geography().hundredths_between(a, b)
    assert there >= 100 * geography().straight_line_km(a, b)


@given(points)
def test_a_row_is_zero_at_home_and_known_everywhere(index: int) -> None:
    row = geography().hundredths_from(index)
    assert row.shape == (POINTS,)
    assert row.dtype == np.int32
    assert row[index] == 0
    assert row.min() >= 0
    assert row.max() < 60_000


@given(points, points)
def test_nearby_is_a_third_longer_than_the_straight_line(a: int, b: int) -> None:
    line = geography().straight_line_km(a, b)
    if line <= 10:
        assert km(a, b) == pytest.approx(1.3 * line, abs=0.011)


def test_the_whole_country_is_symmetric_between_municipalities() -> None:
    first = 4086
    table = np.stack([geography().hundredths_from(index)[first:] for index in range(first, POINTS)])
    assert (table == table.T).all()
    assert (np.diagonal(table) == 0).all()


def test_farther_is_longer_on_average() -> None:
    country, origin = geography(), town("Utrecht")
    row = country.hundredths_from(origin)
    line = np.array([country.straight_line_km(origin, index) for index in range(POINTS)])
    means = [row[(line >= low) & (line < low + 10)].mean() for low in range(0, 150, 10)]
    assert means == sorted(means)


def test_an_ordinary_trip_is_no_detour() -> None:
    """Half of all trips over 15 km are at most 1.3 times the straight line; nearly none is over twice as long."""
    country = geography()
    index = np.arange(4086, POINTS)
    ratios = []
    for a in index[::7]:
        line = np.array([country.straight_line_km(int(a), int(b)) for b in index])
        far = line > 15
        ratios.append(country.hundredths_from(int(a))[index][far] / (100 * line[far]))
    ratio = np.concatenate(ratios)
    assert np.median(ratio) < 1.3
    assert (ratio > 2).mean() < 0.02


@pytest.mark.parametrize(("island", "port"), ISLANDS.items())
def test_an_island_is_reached_by_its_ferry(island: str, port: str) -> None:
    line = geography().straight_line_km(town(island), town(port))
    assert line <= km(town(island), town(port)) < 2.2 * line


def test_an_island_is_not_left_by_driving_over_the_sea() -> None:
    """Vlieland to Den Helder is 48 km as the crow flies, but the ferry goes to Harlingen."""
    assert km(town("Vlieland"), town("Den Helder")) > 100


def test_a_row_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        geography().hundredths_from(7)[0] = 1


def test_a_row_is_calculated_once() -> None:
    assert geography().hundredths_from(11) is geography().hundredths_from(11)


def test_the_memory_for_rows_is_bounded_and_drops_the_oldest() -> None:
    memory = RowMemory(most=2)
    rows = [np.full(1, number, np.int32) for number in range(3)]
    memory.keep(0, rows[0])
    memory.keep(1, rows[1])
    assert memory.get(0) is rows[0]
    memory.keep(2, rows[2])
    assert len(memory) == 2
    assert memory.get(1) is None
    assert memory.get(0) is rows[0]
    assert memory.get(2) is rows[2]


def test_the_roads_are_lines_that_cover_every_edge_once() -> None:
    lines = geography().roads
    assert sum(len(line) - 1 for line in lines) == 12_400
    assert all(line.shape[1] == 2 for line in lines)
    corners = np.concatenate(lines)
    assert corners.min(axis=0) == pytest.approx([50.5, 2.9], abs=0.01)
    assert corners.max(axis=0) == pytest.approx([53.8, 7.9], abs=0.4)
