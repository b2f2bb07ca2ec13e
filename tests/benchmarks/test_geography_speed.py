"""How long one origin to all points takes, warm, beside calculating each pair by itself."""

import math
from itertools import count

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from matching.geography import Geography
from tests.support.netherlands import geography, tables

pytestmark = pytest.mark.benchmark_run


def test_one_origin_to_all_points(benchmark: BenchmarkFixture) -> None:
    """Every round another origin, so that nothing comes from memory; the aim is 20 ms."""
    country = Geography(tables())
    country.hundredths_from(0)
    origins = count(1)

    def row() -> None:
        country.hundredths_from(next(origins) * 37 % len(country))

    benchmark.pedantic(row, rounds=100)
    assert benchmark.stats.stats.median < 0.020


def test_the_straight_line_to_all_points_in_a_plain_loop(benchmark: BenchmarkFixture) -> None:
    """The peer: only the straight line, pair by pair, without any road."""
    country = geography()
    points = list(zip(country.latitudes.tolist(), country.longitudes.tolist(), strict=True))

    def loop() -> list[float]:
        lat, lon = map(math.radians, points[0])
        return [great_circle(lat, lon, math.radians(a), math.radians(b)) for a, b in points]

    benchmark.pedantic(loop, rounds=20)


def great_circle(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    half = math.sin((lat1 - lat2) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon1 - lon2) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(half))
