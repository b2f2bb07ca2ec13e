"""The Netherlands as reading lists knows it, and the options of the samples' day and region."""

from __future__ import annotations

from datetime import date

import pytest

from app.exchange.recognition import ReadingOptions
from matching.place_names import PlaceNames
from resources import loader

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def lookup() -> PlaceNames:
    return PlaceNames(loader.load_geography_tables())


@pytest.fixture(scope="session")
def options(lookup: PlaceNames) -> ReadingOptions:
    """Reading for Twente on the day of the samples."""
    region = lookup.regions["JZ14"]
    return ReadingOptions(lookup, frozenset(region.municipalities), TODAY, frozenset({region.name}))
