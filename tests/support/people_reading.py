"""Reading lists of people in Twente on the day of the samples, with a few names the register knows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from app.exchange.list_types import CellValue, ListFile, SheetTable
from app.exchange.people.people_recognition import recognise_people
from app.exchange.people.people_types import KnownPlaces, PeopleKind, PeopleList, PeopleOptions
from tests.support.netherlands import place_names

TODAY = date(2026, 11, 22)
KNOWN = KnownPlaces(
    {"testhof 1": frozenset({"GM0164"}), "testhof 2": frozenset({"GM0141"}), "testhof 3": frozenset({"GM0153"})},
    {"aanbieder proef": "Aanbieder Proef", "wonen voorbeeld": "Wonen Voorbeeld"},
)
Read = Callable[..., PeopleList]


@pytest.fixture(scope="session")
def people_options() -> PeopleOptions:
    names = place_names()
    return PeopleOptions(names, frozenset(names.regions["JZ14"].municipalities), TODAY, KNOWN)


@pytest.fixture(scope="session")
def read(people_options: PeopleOptions) -> Read:
    """`read(kind, rows)`: one sheet of rows as a recognised list."""

    def reader(kind: PeopleKind, *rows: tuple[CellValue, ...], sheet: str = "Blad1", **more: Any) -> PeopleList:
        file = ListFile("lijst.xlsx", "xlsx", (SheetTable(sheet, rows, **more),))
        return recognise_people(file, kind, people_options)

    return reader
