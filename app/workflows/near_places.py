"""What somebody means who types where a place must be near: a postcode, a place or a municipality."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from matching.geography import UNKNOWN, Geography
from matching.place_names import Place, PlaceNames


@dataclass(frozen=True, slots=True)
class FoundPoint:
    """A point of the geography, or −1 with names that may have been meant, best first."""

    index: int
    suggestions: tuple[str, ...] = ()


def find_point(typed: str, names: PlaceNames, geography: Geography, within: Collection[str]) -> FoundPoint:
    """The point of a postcode in any spelling, else of a place, else of a municipality.

    A name that exists twice means the one in the municipalities `within`; without one there it is unknown.
    """
    postcode = names.postcode(typed)
    if postcode is not None:
        return FoundPoint(geography.index_of(postcode, None))
    places = names.place(typed, within)
    if len(places) == 1:
        return FoundPoint(_point_of(places[0], geography))
    municipality = names.municipality(typed, within)
    if municipality is not None:
        return FoundPoint(geography.index_of(None, municipality.code))
    return FoundPoint(UNKNOWN, names.suggestions(typed, within))


def _point_of(place: Place, geography: Geography) -> int:
    """The postcode area nearest to the middle of a place, else its municipality."""
    if place.point is None:
        return geography.index_of(None, place.municipality)
    latitude, longitude = place.point
    count = len(geography.postcodes)
    north = geography.latitudes[:count] - latitude
    east = (geography.longitudes[:count] - longitude) * np.cos(np.radians(latitude))
    away = np.hypot(north, east)
    away[np.array(geography.point_municipalities[:count]) != place.municipality] += 1.0
    return int(np.nanargmin(away))
