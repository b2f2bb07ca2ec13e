"""The twelve sample lists give the facts behind them where they show them; the list of mistakes its mistakes."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.exchange.list_types import ColumnKind, ListedFacility, ProviderSource, RecognisedList
from app.exchange.recognition import ReadingOptions, recognise_file

SAMPLES = Path(__file__).parents[2] / "samples" / "provider_lists"
TRUTH: dict[str, Any] = json.loads((SAMPLES / "truth.json").read_text("utf-8"))
FILES: list[dict[str, Any]] = TRUTH["files"]
SHOWN_BY = {
    "gender": ColumnKind.GENDER,
    "siblings": ColumnKind.SIBLINGS,
    "updated": ColumnKind.UPDATED,
    "needs": ColumnKind.NEEDS,
    "postcode": ColumnKind.POSTCODE,
}
"""Facts that only count where the list has a column for them."""


def kinds(found: RecognisedList) -> set[ColumnKind]:
    return {column.kind for sheet in found.sheets for column in sheet.columns}


def differences(one: ListedFacility, truth: dict[str, Any], shown: set[ColumnKind]) -> list[tuple[str, Any, Any]]:
    """Facts of the truth that the list shows and the reader has otherwise."""
    wanted = dict(truth)
    for key, kind in SHOWN_BY.items():
        if kind not in shown:
            del wanted[key]
    if "postcode" in wanted and len(one.postcode or "") == 4:
        wanted["postcode"] = wanted["postcode"][:4]
    if one.place is None or one.place in {"Wierden", "Hellendoorn"}:
        del wanted["place"]  # these lists name the municipality
    for key in ("free_from", "updated"):
        if key in wanted and wanted[key] is not None:
            wanted[key] = date.fromisoformat(wanted[key])
    if "needs" in wanted:
        wanted["needs"] = tuple(wanted["needs"])
    if one.age_max_open:
        assert truth.get("age_max_open") and (one.age_max is None or one.age_max >= 18)
        wanted.pop("age_max")
    wanted.pop("age_max_open", None)
    del wanted["provider"]
    return [(key, getattr(one, key), value) for key, value in wanted.items() if getattr(one, key) != value]


@pytest.mark.parametrize("truth", FILES, ids=lambda truth: str(truth["file"]))
def test_a_sample_list_equals_its_truth(truth: dict[str, Any], options: ReadingOptions) -> None:
    found = recognise_file(SAMPLES / truth["file"], options)
    shown = kinds(found)
    assert found.problems == ()
    assert {one.name for one in found.facilities} == {one["name"] for one in truth["facilities"]}
    by_name = {one.name: one for one in found.facilities}
    assert {
        one["name"]: differences(by_name[one["name"]], one, shown)
        for one in truth["facilities"]
        if differences(by_name[one["name"]], one, shown)
    } == {}


def test_the_samples_show_what_they_should(options: ReadingOptions) -> None:
    """Guards the comparison above: the facts left out there really are not shown."""
    shown = {truth["layout"]: kinds(recognise_file(SAMPLES / truth["file"], options)) for truth in FILES}
    assert ColumnKind.NEEDS in shown["clean"] & shown["titled"] & shown["windows1252"] & shown["sheets"]
    assert ColumnKind.NEEDS not in shown["beds"]
    assert {ColumnKind.SIBLINGS, ColumnKind.UPDATED, ColumnKind.POSTCODE, ColumnKind.GENDER} <= shown["clean"]
    assert ColumnKind.SIBLINGS in shown["sheets"]
    assert ColumnKind.UPDATED in shown["windows1252"]


@pytest.mark.parametrize("truth", FILES, ids=lambda truth: str(truth["file"]))
def test_the_provider_comes_from_column_or_title(truth: dict[str, Any], options: ReadingOptions) -> None:
    found = recognise_file(SAMPLES / truth["file"], options)
    expected = {
        "clean": (truth["provider"], ProviderSource.COLUMN),
        "titled": (truth["provider"], ProviderSource.TITLE),
    }.get(truth["layout"], (None, None))
    assert (found.provider, found.provider_source) == expected


def test_the_mistakes_are_found_exactly_and_the_good_rows_kept(options: ReadingOptions) -> None:
    mistakes = TRUTH["mistakes"]
    found = recognise_file(SAMPLES / mistakes["file"], options)
    assert [(one.row, one.column, one.value) for one in found.problems] == [
        (one["row"], one["column"], one["value"]) for one in mistakes["problems"]
    ]
    assert [one.name for one in found.facilities] == mistakes["good_rows"]
    assert found.problems[0].suggestion == "Hengelo"
    assert found.provider == mistakes["provider"]
