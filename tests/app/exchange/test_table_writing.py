"""A list that leaves as a spreadsheet: whole, in order, and no cell of it a formula."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.exchange.table_writing import write_table

ROWS = [["Berk", "2 · nu"], ["=1+1", "-3"], ["@huis", "vól"]]


def test_a_workbook_holds_text_only(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    assert write_table(path, "Vrije plekken", ["Plek", "Vrij"], ROWS) == 3
    sheet = load_workbook(path)["Vrije plekken"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [["Plek", "Vrij"], *ROWS]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}


def test_text_with_semicolons_defuses_formulas(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    assert write_table(path, "Vrije plekken", ["Plek", "Vrij"], ROWS) == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows == [["Plek", "Vrij"], ["Berk", "2 · nu"], ["'=1+1", "'-3"], ["'@huis", "vól"]]


def test_a_failure_leaves_the_old_file_and_nothing_half(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("oud")

    def broken() -> list[list[str]]:
        raise ValueError

    with pytest.raises(ValueError):
        write_table(path, "Vrije plekken", ["Plek"], (broken() for _ in range(1)))
    assert path.read_text() == "oud"
    assert [one.name for one in tmp_path.iterdir()] == ["lijst.csv"]
