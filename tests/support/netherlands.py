"""The geography that comes with the program, read once for all tests."""

from functools import cache

from matching.geography import Geography
from matching.place_names import PlaceNames
from resources.loader import GeographyTables, load_geography_tables


@cache
def tables() -> GeographyTables:
    """The tables of `resources/geo`."""
    return load_geography_tables()


@cache
def geography() -> Geography:
    """Points and road distances."""
    return Geography(tables())


@cache
def place_names() -> PlaceNames:
    """Names of municipalities and places."""
    return PlaceNames(tables())
