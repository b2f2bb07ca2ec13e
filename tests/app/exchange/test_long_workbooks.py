"""A long workbook is read the quick way and says exactly what the slow way says."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from app.exchange import workbooks
from app.exchange.workbooks import read_xlsx

ROWS: list[list[Any]] = [
    [None, None],
    ["Lijst van", date(2026, 11, 22), None],
    ["Naam", "Plekken", "Vrij per", "Ja", "Uur", "Deel"],
    ["Huis é", 4, datetime.fromisoformat("2026-12-01T09:30"), True, time(8, 15), 0.25],
    ["0031", 12.0, "per direct", False, None, 1234567],
    [],
    ["  ", None, "'t Vonder", None, None, -3],
]


def written(rows: list[list[Any]]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Plekken"
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("A2:B2")
    book.create_sheet("Weg").sheet_state = "hidden"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def both_ways(content: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any, bool]:
    slow = read_xlsx("lijst.xlsx", content)
    monkeypatch.setattr(workbooks, "LONG_SHEET", 0)
    return slow, read_xlsx("lijst.xlsx", content), workbooks._long_and_plain("lijst.xlsx", content) is not None


def test_both_ways_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    slow, quick, was_quick = both_ways(written(ROWS), monkeypatch)
    assert was_quick
    assert [sheet.name for sheet in quick.sheets] == ["Plekken"]
    assert quick == slow


@pytest.mark.parametrize("cell", ["=1+1", "#N/A", '="Almelo"'])
def test_formulas_and_errors_are_left_to_the_slow_way(cell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    slow, quick, was_quick = both_ways(written([*ROWS, ["Huis", cell]]), monkeypatch)
    assert not was_quick
    assert quick == slow


def test_the_other_way_to_count_days_is_left_to_the_slow_way(monkeypatch: pytest.MonkeyPatch) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    sheet.append(["Vrij per", date(2026, 12, 1)])
    target = io.BytesIO()
    book.save(target)
    slow, quick, was_quick = both_ways(target.getvalue(), monkeypatch)
    assert not was_quick
    assert quick == slow and slow.sheets[0].rows[0][1] == date(2026, 12, 1)
