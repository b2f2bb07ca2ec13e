"""How long the register takes to fill and to be read whole, beside plain SQL on the same rows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from time import perf_counter

import pytest

from tests.support.databases import MATCHER, new_register
from tests.support.large_registers import COUNTRY_SIZE, DAY, REGION_SIZE, Size, fill

TABLES = ("providers", "facilities", "beds", "occupancies", "children", "requests", "confirmations")


def plain_rows(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return sum(len(connection.execute(f"select * from {table}").fetchall()) for table in TABLES)


def measure(name: str, size: Size, folder: Path) -> float:
    path = folder / "register.db"
    with new_register(path) as register:
        start = perf_counter()
        fill(register, size)
        filled = perf_counter() - start
        start = perf_counter()
        with register.read(MATCHER) as work:
            snapshot = work.snapshot(DAY)
        read = perf_counter() - start
    start = perf_counter()
    rows = plain_rows(path)
    plain = perf_counter() - start
    print(
        f"\nregister {name}: {rows} rows filled in {filled:.2f} s, snapshot {read:.2f} s, bare rows {plain:.2f} s"
    )
    assert (len(snapshot.facilities), len(snapshot.beds)) == (size.facilities, size.beds)
    assert (len(snapshot.occupancies), len(snapshot.requests)) == (size.beds - size.free, size.requests)
    assert len(snapshot.children) == size.beds - size.free + size.requests
    return read


@pytest.mark.benchmark_run
def test_a_region_is_read_within_a_second(tmp_path: Path) -> None:
    assert measure("of a region", REGION_SIZE, tmp_path) < 1.0


@pytest.mark.long
@pytest.mark.benchmark_run
def test_the_country_is_read_in_seconds(tmp_path: Path) -> None:
    assert measure("of the country", COUNTRY_SIZE, tmp_path) < 15.0
