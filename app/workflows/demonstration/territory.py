"""Where the demonstration lies: one region, or several regions' worth of neighbouring municipalities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from matching.entities.facilities import Region
from matching.entities.identifiers import MunicipalityCode


class Size(StrEnum):
    """How large a demonstration is; see the table of sizes in the matching page."""

    REGION = "region"
    PROVINCE = "province"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class PostcodePoint:
    """Four digits of a postcode with place, municipality and point (degrees, WGS84)."""

    digits: str
    place: str
    municipality: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Part:
    """One region's worth of the demonstration: its municipalities with their postcodes.

    The other fields say which share of the sizes of one region it gets.
    """

    postcodes: Mapping[str, tuple[PostcodePoint, ...]]
    facilities: float = 1.0
    requests: float = 1.0
    free: float = 1.0
    smaller_groups: float = 0.0
    """Share of the beds of groups and houses that is left out, to come to the beds asked for."""

    def point(self, municipality: str, rng: Random) -> PostcodePoint:
        """Some postcode of the municipality."""
        return rng.choice(self.postcodes[municipality])


@dataclass(frozen=True, slots=True)
class Extent:
    """Sizes asked for: facilities and beds grow with the number of parts, free beds and requests less."""

    parts: int
    facilities: int
    free: int
    requests: int
    smaller_groups: float


EXTENTS = {
    Size.REGION: Extent(1, 700, 300, 120, 0.008),
    Size.PROVINCE: Extent(7, 5_000, 2_000, 1_000, 0.125),
    Size.COUNTRY: Extent(20, 15_000, 6_000, 5_000, 0.125),
}
"""Source: section 4 of the matching page."""
REGION_EXTENT = EXTENTS[Size.REGION]
NEIGHBOURS_PER_PART = 14


def by_municipality(points: Iterable[PostcodePoint]) -> dict[str, tuple[PostcodePoint, ...]]:
    """Postcodes per municipality, both in a stable order."""
    found: dict[str, list[PostcodePoint]] = {}
    for point in sorted(points, key=lambda one: one.digits):
        found.setdefault(point.municipality, []).append(point)
    return {code: tuple(found[code]) for code in sorted(found)}


def parts_of(size: Size, members: Sequence[str], postcodes: Mapping[str, tuple[PostcodePoint, ...]]) -> list[Part]:
    """The region itself first, then as many neighbouring parts as the size asks for.

    Raises ValueError when a municipality of the region has no postcode.
    """
    missing = [code for code in members if code not in postcodes]
    if missing:
        raise ValueError(f"no postcodes for {', '.join(missing)}")
    extent = EXTENTS[size]
    groups = [list(members), *_neighbours(size, members, postcodes, extent.parts - 1)]
    per_part = extent.parts * REGION_EXTENT.facilities
    return [
        Part(
            postcodes={code: postcodes[code] for code in group},
            facilities=extent.facilities / per_part,
            free=extent.free / (extent.parts * REGION_EXTENT.free),
            requests=extent.requests / (extent.parts * REGION_EXTENT.requests),
            smaller_groups=extent.smaller_groups,
        )
        for group in groups
    ]


def _neighbours(
    size: Size, members: Sequence[str], postcodes: Mapping[str, tuple[PostcodePoint, ...]], number: int
) -> list[list[str]]:
    """Municipalities outside the region in `number` groups that lie together; for a province the nearest ones."""
    if number == 0:
        return []
    middle = _centre([point for code in members for point in postcodes[code]])
    centres = {code: _centre(postcodes[code]) for code in postcodes if code not in set(members)}
    nearest = sorted(centres, key=lambda code: (_apart(centres[code], middle), code))
    if size is Size.PROVINCE:
        nearest = nearest[: number * NEIGHBOURS_PER_PART]
    return _split(sorted(nearest), centres, number)


def _split(codes: list[str], centres: Mapping[str, tuple[float, float]], number: int) -> list[list[str]]:
    """Cut along the longer side again and again until there are `number` groups."""
    if number == 1:
        return [codes]
    ranges = [
        max(centres[code][axis] for code in codes) - min(centres[code][axis] for code in codes) for axis in (0, 1)
    ]
    axis = 0 if ranges[0] >= ranges[1] * 0.6 else 1
    ordered = sorted(codes, key=lambda code: (centres[code][axis], code))
    first = number // 2
    cut = len(ordered) * first // number
    return _split(ordered[:cut], centres, first) + _split(ordered[cut:], centres, number - first)


def _centre(points: Sequence[PostcodePoint]) -> tuple[float, float]:
    count = len(points)
    return (sum(one.latitude for one in points) / count, sum(one.longitude for one in points) / count)


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Squared distance in degrees, longitude shortened as at 52 degrees north; only good for ordering."""
    return (one[0] - other[0]) ** 2 + ((one[1] - other[1]) * 0.62) ** 2


def region_of(size: Size, code: str, name: str, parts: Sequence[Part]) -> Region:
    """The region the register is made for; a larger demonstration says in its name that it is one."""
    wider = {Size.REGION: name, Size.PROVINCE: f"{name} en omgeving", Size.COUNTRY: f"{name} en heel Nederland"}
    codes = tuple(MunicipalityCode(one) for part in parts for one in part.postcodes)
    return Region(code, wider[size], codes)
