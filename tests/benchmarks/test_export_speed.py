"""Writing what a table of a whole country shows to a file, in seconds of work, whatever else runs."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import numpy as np
import pytest

from app.exchange.table_writing import write_table
from app.tables.columns import Cell, Column
from app.tables.table_export import ShownTable

pytestmark = pytest.mark.benchmark_run

ROWS = 60_000
LONGEST_SECONDS = 3.0


def country_table() -> ShownTable:
    """Ten columns as Vrije plekken has them: names, words, numbers and cells that are written by a function."""
    numbers = np.arange(ROWS)
    columns = (
        Column("name", "Plek", [f"Plek {row}" for row in range(ROWS)]),
        Column("form", "Vorm", ["gezinshuis"] * ROWS),
        Column("place", "Plaats", [f"Plaats {row % 300}" for row in range(ROWS)]),
        Column("ages", "Leeftijd", [(row % 9, 17) for row in range(ROWS)], lambda ages: f"{ages[0]}–{ages[1]}"),
        Column("free", "Vrij", numbers % 7, cell=Cell.NUMBER),
        Column("age", "Vers", numbers % 90, lambda days: f"{days} dagen"),
        Column("needs", "Nodig", [f"trauma, hechting {row % 50}" for row in range(ROWS)]),
        Column("provider", "Aanbieder", [f"Aanbieder {row % 900}" for row in range(ROWS)]),
        Column("far", "Ver", numbers, lambda metres: f"{metres} m"),
        Column("note", "Noot", [None] * ROWS),
    )
    return ShownTable(columns, tuple(range(ROWS)))


@pytest.mark.parametrize("name", ["plekken.xlsx", "plekken.csv"])
def test_sixty_thousand_rows(name: str, tmp_path: Path) -> None:
    table = country_table()
    taken = []
    for _ in range(3):
        start = process_time()
        assert write_table(tmp_path / name, "Vrije plekken", table.headings, table.rows()) == ROWS
        taken.append(process_time() - start)
    assert min(taken) <= LONGEST_SECONDS
