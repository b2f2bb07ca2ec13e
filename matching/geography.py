"""Where things are in the Netherlands and how far apart they are by road.

Points are the postcode areas (four digits) in the order of the tables, followed by the municipalities. A place
that is unknown has index −1. Distances are in hundredths of a kilometre: whole numbers, so that rankings
compare exactly.

Distance by road (model of `resources/geo/NOTICE.md`): under 10 km 1.3 × the straight line; over 20 km the main
road network with access legs of 1.3 × the straight line; between the two a linear blend.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from matching.road_network import ACCESS_FACTOR, RoadNetwork, RoadTables, metres_between, vectors
from matching.road_rows import MOST_ROWS, RowMemory

UNKNOWN = -1
BLEND_FROM_METRES = 10_000.0
BLEND_UNTIL_METRES = 20_000.0

_FOUR_DIGITS = re.compile(r"^\D{0,4}?([1-9]\d{3})(?!\d)")
_MUNICIPALITY_CODE = re.compile(r"^(?:GM)?(\d{1,4})$", re.IGNORECASE)

Hundredths = NDArray[np.int32]
Coordinates = NDArray[np.float64]


class GeographyTables(RoadTables, Protocol):
    """What the loader hands in: columns of equal length per table, in the order of the files."""

    @property
    def postcodes(self) -> Sequence[str]:
        """Four digits each, shape (postcodes,)."""

    @property
    def postcode_places(self) -> Sequence[str]:
        """Place of each postcode area."""

    @property
    def postcode_municipalities(self) -> Sequence[str]:
        """Municipality code of each postcode area."""

    @property
    def postcode_points(self) -> Coordinates:
        """Latitude and longitude (WGS84 degrees), shape (postcodes, 2)."""

    @property
    def municipality_codes(self) -> Sequence[str]:
        """CBS codes `GMxxxx`, shape (municipalities,)."""

    @property
    def municipality_points(self) -> Coordinates:
        """Latitude and longitude of the largest place, shape (municipalities, 2)."""


class Geography:
    """Points of the Netherlands, looked up by postcode or municipality, and the road distances between them."""

    def __init__(self, tables: GeographyTables) -> None:
        self.postcodes = tuple(tables.postcodes)
        self.municipality_codes = tuple(tables.municipality_codes)
        self.point_municipalities = (*tables.postcode_municipalities, *self.municipality_codes)
        self._places = tuple(tables.postcode_places)
        points = np.concatenate([tables.postcode_points, tables.municipality_points])
        points.setflags(write=False)
        self.latitudes: Coordinates = points[:, 0]
        self.longitudes: Coordinates = points[:, 1]
        self._index = {code: number for number, code in enumerate(self.postcodes)}
        self._index.update(
            {code: number for number, code in enumerate(self.municipality_codes, len(self.postcodes))}
        )
        self._vectors = vectors(points)
        self._network = RoadNetwork(tables, points, self.point_municipalities)
        self._rows = RowMemory(MOST_ROWS)

    def __len__(self) -> int:
        return len(self.point_municipalities)

    def index_of(self, postcode: str | None, municipality: str | None) -> int:
        """The point of a postcode in any spelling, else of a municipality code, else −1."""
        digits = _FOUR_DIGITS.match(postcode.strip()) if postcode else None
        found = self._index.get(digits[1], UNKNOWN) if digits else UNKNOWN
        if found != UNKNOWN or not municipality:
            return found
        code = _MUNICIPALITY_CODE.match(municipality.strip())
        return self._index.get(f"GM{code[1]:0>4}", UNKNOWN) if code else UNKNOWN

    def is_municipality(self, index: int) -> bool:
        """Whether the point stands for a whole municipality: a distance from it is an estimate."""
        return index >= len(self.postcodes)

    def coordinates(self, index: int) -> tuple[float, float]:
        """Latitude and longitude in WGS84 degrees. Raises `IndexError` for an unknown point."""
        return float(self.latitudes[self._checked(index)]), float(self.longitudes[index])

    def municipality_of_postcode(self, pc4: str) -> str | None:
        """Municipality code of a postcode in any spelling, or None."""
        index = self.index_of(pc4, None)
        return None if index == UNKNOWN else self.point_municipalities[index]

    def place_of_postcode(self, pc4: str) -> str | None:
        """Name of the place a postcode in any spelling lies in, or None."""
        index = self.index_of(pc4, None)
        return None if index == UNKNOWN else self._places[index]

    def straight_line_km(self, a: int, b: int) -> float:
        """Great-circle distance between two points in kilometres. Raises `IndexError` for an unknown point."""
        first, second = self._vectors[[self._checked(a)]], self._vectors[self._checked(b)]
        return float(metres_between(first, second)[0]) / 1000

    def hundredths_from(self, index: int) -> Hundredths:
        """Road distance from one point to every point, in hundredths of a kilometre, shape (points,), read-only.

        Symmetric to the integer, zero to itself, never under the straight line. Raises `IndexError` for an
        unknown point.
        """
        row = self._rows.get(self._checked(index))
        return row if row is not None else self._rows.keep(index, self._calculated(index))

    def hundredths_between(self, a: int, b: int) -> int:
        """Road distance between two points in hundredths of a kilometre; uses whichever row is at hand."""
        row = self._rows.get(self._checked(b))
        return int(row[self._checked(a)]) if row is not None else int(self.hundredths_from(a)[self._checked(b)])

    @cached_property
    def roads(self) -> tuple[NDArray[np.float32], ...]:
        """Main roads as lines for the map: each of shape (corners, 2), latitude and longitude."""
        return self._network.lines()

    def _checked(self, index: int) -> int:
        if not 0 <= index < len(self):
            raise IndexError(f"no point {index} in a geography of {len(self)} points")
        return index

    def _calculated(self, origin: int) -> Hundredths:
        straight = metres_between(self._vectors, self._vectors[origin])
        near = straight * ACCESS_FACTOR
        network = self._network.metres_from(origin)
        network = np.where(np.isfinite(network), network, near)
        share = np.clip((straight - BLEND_FROM_METRES) / (BLEND_UNTIL_METRES - BLEND_FROM_METRES), 0.0, 1.0)
        road = near * (1 - share) + network * share
        row = np.maximum(np.rint(road / 10), np.ceil(straight / 10)).astype(np.int32)
        row.setflags(write=False)
        return row
