"""Damaged and strange files: a right reading or a `ListError` that names the file, never a trace, never long."""

from __future__ import annotations

import io
import random
import time
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.exchange.file_reading import read_content
from app.exchange.list_types import ListError
from app.exchange.recognition import ReadingOptions, recognise
from tests.support.provider_lists import make_list

SAMPLES = Path(__file__).parents[2] / "samples" / "provider_lists"
LONGEST = 10.0
"""Seconds for one file."""
NOON = datetime(2027, 3, 1, 12)  # noqa: DTZ001
"""Spreadsheets know no zones."""
STRANGE: tuple[Any, ...] = (
    None, "", " ", "=1+1", "=HYPERLINK(\"x\")", -1, 0, 10**15, 1.5, float(10**20), True, "31-02-2027",
    "99-99-9999", "week 99", "18-4", "💡", "x" * 40_000, "a;b\n\"c", "Totaal", "#N/B", "1/0", date(1, 1, 1), NOON,
    "³05", "9" * 5000, "0", "vol", "-", "\u202eomgekeerd", "7552 NK", "()", "[a", "12+", "t/m", "1 van",
    "van 2", "week",
    "eind",
)  # fmt: skip


def read(name: str, content: bytes, options: ReadingOptions) -> str:
    """What came of reading: `read` or the code of the error."""
    begin = time.monotonic()
    try:
        found = recognise(read_content(name, content), options)
    except ListError as error:
        assert error.file == name
        result = error.code
    else:
        assert all(problem.row >= 1 for problem in found.problems)
        result = "read"
    assert time.monotonic() - begin < LONGEST
    return result


def damaged(rng: random.Random, content: bytes) -> bytes:
    """Some bytes changed, a piece cut out, doubled or moved."""
    data = bytearray(content)
    for _ in range(rng.randrange(1, 6)):
        place, size = rng.randrange(len(data)), rng.randrange(1, 200)
        action = rng.choice(("change", "cut", "double", "end", "noise"))
        if action == "change":
            data[place] = rng.randrange(256)
        elif action == "cut":
            del data[place : place + size]
        elif action == "double":
            data[place:place] = data[place : place + size]
        elif action == "end":
            del data[max(1, place) :]
        else:
            data[place : place + size] = rng.randbytes(size)
        if not data:
            return b"\0"
    return bytes(data)


def scrambled(rng: random.Random, content: bytes) -> bytes:
    """A workbook with strange cells, rows moved and cells merged."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in book.worksheets:
        for _ in range(rng.randrange(1, 25)):
            row, column = rng.randrange(1, sheet.max_row + 3), rng.randrange(1, sheet.max_column + 2)
            value = rng.choice(STRANGE)
            cell = sheet.cell(row, column)
            if not isinstance(cell, openpyxl.cell.cell.MergedCell):
                cell.value = value[:32_000] if isinstance(value, str) else value
        if rng.random() < 0.3:
            sheet.delete_rows(rng.randrange(1, sheet.max_row + 1))
        if rng.random() < 0.3:
            row = rng.randrange(1, 6)
            sheet.merge_cells(start_row=row, end_row=row + rng.randrange(3), start_column=1, end_column=3)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def check_mutations(seeds: range, options: ReadingOptions) -> set[str]:
    files = sorted(path for path in SAMPLES.iterdir() if path.suffix in {".xlsx", ".csv"})
    results = set()
    for seed in seeds:
        rng = random.Random(seed)
        path = rng.choice(files)
        name, content = path.name, path.read_bytes()
        if rng.random() < 0.3:
            made = make_list(seed)
            name, content = made.file_name, made.content
        if name.endswith("xlsx") and rng.random() < 0.5:
            content = scrambled(rng, content)
        else:
            content = damaged(rng, content)
        results.add(read(name, content, options))
    return results


def test_mutated_files_never_break_the_reader(options: ReadingOptions) -> None:
    results = check_mutations(range(300), options)
    assert {"read", "broken_workbook"} <= results


@pytest.mark.long
def test_five_thousand_mutated_files_never_break_the_reader(options: ReadingOptions) -> None:
    assert "read" in check_mutations(range(10_000, 15_000), options)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\r\n\r\n", "empty"),
        (b"PK\x03\x04rest", "broken_workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "broken_workbook"),
        (bytes(range(256)) * 20, "not_text"),
    ],
    ids=["nothing", "empty lines", "half a workbook", "half an old workbook", "no text"],
)
def test_what_is_no_list_says_why(content: bytes, code: str, options: ReadingOptions) -> None:
    assert read("lijst", content, options) == code


def test_a_missing_file_is_a_list_error(tmp_path: Path) -> None:
    from app.exchange.file_reading import read_file

    with pytest.raises(ListError) as caught:
        read_file(tmp_path / "weg.xlsx")
    assert (caught.value.code, caught.value.file) == ("unreadable", "weg.xlsx")


def old_workbook() -> bytes:
    return (SAMPLES.parent / "vacancy_files" / "behandelgroepen.xls").read_bytes()


def with_record(kind: int, place: int, value: bytes) -> bytes:
    """The old workbook with bytes of its first record of a kind replaced, `place` bytes into the record."""
    content = old_workbook()
    begin = content.index(kind.to_bytes(2, "little"), content.index(b"\x09\x08\x10\x00"))
    return content[: begin + 4 + place] + value + content[begin + 4 + place + len(value) :]


@pytest.mark.parametrize(
    "content",
    [
        with_record(0x0200, 4, b"\xff\xff\x00\x00"), with_record(0x00FC, 4, b"\xff\xff\xff\x7f"),
        old_workbook()[:0x2C] + b"\xff\xff\xff\x00" + old_workbook()[0x30:], old_workbook()[:2000],
    ],
    ids=["a sheet of a million rows", "two thousand million texts", "more sectors than the file has", "cut off"],
)  # fmt: skip
def test_a_damaged_old_workbook_is_refused_before_room_is_made_for_it(
    content: bytes, options: ReadingOptions
) -> None:
    assert read("lijst.xls", content, options) in {"broken_workbook", "read"}


def test_mutated_old_workbooks_never_break_the_reader(
    options: ReadingOptions, capfd: pytest.CaptureFixture[str]
) -> None:
    """A damaged xls once asked for 137 GB at once; a panic in the library would show in what it writes."""
    results = {read("lijst.xls", damaged(random.Random(seed), old_workbook()), options) for seed in range(120)}
    assert {"read", "broken_workbook"} <= results
    assert capfd.readouterr().err == ""
