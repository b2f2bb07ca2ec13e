"""Road distances to all facilities at once: the file's own first, geography for the rest.

Knows nothing of maps: geography is handed in as `RoadDistances`. The file's `from` is looked up per facility
as the postcode as written, then its first four digits, then the municipality code.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from matching.problem import Distance, Facility

UNKNOWN = -1


class RoadDistances(Protocol):
    """What matching asks of geography: points by number, and the road from one to all."""

    def index_of(self, postcode: str | None, municipality: str | None) -> int:
        """The point of the postcode's first four digits, else of the municipality, else -1."""
        ...

    def is_municipality(self, index: int) -> bool:
        """Whether this point stands for a whole municipality."""
        ...

    def hundredths_from(self, index: int) -> NDArray[np.int32]:
        """Hundredths of km by road from this point to every point."""
        ...


@dataclass(frozen=True, slots=True)
class Kilometres:
    """Per facility the hundredths of km (-1: unknown) and whether a municipality's point was used."""

    hundredths: NDArray[np.int64]
    estimated: NDArray[np.bool_]


class Roads:
    """Distances from a place to every facility of one problem, in the order of the file."""

    def __init__(
        self, facilities: Sequence[Facility], distances: Sequence[Distance], geography: RoadDistances | None
    ) -> None:
        self._geography = geography
        self._count = len(facilities)
        self._listed = _by_origin(facilities, distances)
        self._points = np.full(self._count, UNKNOWN, np.int64)
        self._rough = np.zeros(self._count, np.bool_)
        if geography is not None:
            self._find_points(facilities, geography)

    def _find_points(self, facilities: Sequence[Facility], geography: RoadDistances) -> None:
        known: dict[tuple[str | None, str], int] = {}
        points = []
        for facility in facilities:
            place = (facility.postcode, facility.municipality)
            if place not in known:
                known[place] = geography.index_of(*place)
            points.append(known[place])
        self._points = np.array(points, np.int64)
        rough = {point: point >= 0 and geography.is_municipality(point) for point in set(points)}
        self._rough = np.array([rough[point] for point in points], np.bool_)

    def from_place(self, postcode: str | None, municipality: str | None) -> Kilometres:
        """The road from this place to every facility."""
        hundredths = np.full(self._count, UNKNOWN, np.int64)
        estimated = np.zeros(self._count, np.bool_)
        self._add_geography(postcode, municipality, hundredths, estimated)
        for origin, rough in lookup_order(postcode, municipality):
            if origin in self._listed:
                places, listed = self._listed[origin]
                hundredths[places] = listed
                estimated[places] = rough
        return Kilometres(hundredths, estimated)

    def _add_geography(
        self,
        postcode: str | None,
        municipality: str | None,
        hundredths: NDArray[np.int64],
        estimated: NDArray[np.bool_],
    ) -> None:
        if self._geography is None:
            return
        origin = self._geography.index_of(postcode, municipality)
        if origin < 0:
            return
        known = self._points >= 0
        found = self._geography.hundredths_from(origin)[self._points[known]].astype(np.int64)
        hundredths[known] = np.where(found < 0, UNKNOWN, found)
        estimated[known] = (self._rough[known] | self._geography.is_municipality(origin)) & (found >= 0)


def lookup_order(postcode: str | None, municipality: str | None) -> list[tuple[str, bool]]:
    """The file's names of a place, the one that wins last, and whether it is a whole municipality."""
    order = [] if municipality is None else [(municipality, True)]
    if postcode is not None:
        order += [(postcode[:4], False), (postcode, False)]
    return order


def _by_origin(
    facilities: Sequence[Facility], distances: Sequence[Distance]
) -> Mapping[str, tuple[NDArray[np.int64], NDArray[np.int64]]]:
    index = {facility.id: place for place, facility in enumerate(facilities)}
    found: dict[str, tuple[list[int], list[int]]] = {}
    for distance in distances:
        places, hundredths = found.setdefault(distance.origin, ([], []))
        places.append(index[distance.facility])
        hundredths.append(distance.hundredths)
    return {origin: (np.array(p, np.int64), np.array(h, np.int64)) for origin, (p, h) in found.items()}
