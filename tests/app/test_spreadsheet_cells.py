"""What a spreadsheet would change by itself is kept as text, and comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.spreadsheet_cells import FORMULA_STARTS, as_it_was, harmless, kept_as_text


@pytest.mark.parametrize("cell", ["=1+1", "+31612345678", "-1", "@x", "\t=1", "=cmd|' /C calc'!A0"])
def test_a_formula_stays_text(cell: str) -> None:
    assert harmless(cell) == kept_as_text(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell", ["0612345678", "1-2", "4-18", "12-18", "1/2", "01-12-26", "1 dec", "mei 2026", "1E5", "123456789012"]
)
def test_a_file_without_types_says_what_is_text(cell: str) -> None:
    assert kept_as_text(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell", ["", "'t Hoekje", "De Brink 12", "7552 NK", "4 t/m 18", "gezinshuis", "12 jaar", "Meidoorn 12", "6"]
)
def test_an_ordinary_text_is_left_alone(cell: str) -> None:
    assert kept_as_text(cell) == as_it_was(cell) == cell


@given(some.one_of(some.text(), some.from_regex(r"'{0,3}[-=+@0-9 a-e/]{0,8}", fullmatch=True)))
def test_every_text_comes_back(cell: str) -> None:
    kept = kept_as_text(cell)
    assert as_it_was(kept) == cell
    assert not kept.startswith(FORMULA_STARTS)
