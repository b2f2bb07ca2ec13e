"""Schematic areas of municipalities for `build_geodata.py`: never the official borders.

Each known point (postcode rows and cities) claims the land nearer to it than to any other, in the Dutch national
grid; the claims of a municipality are joined, cut along the coast and simplified to 150 m.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

if TYPE_CHECKING:
    from build_geodata import Tables

SIMPLIFIED_METRES = 150
AMERSFOORT = (52.15517440, 5.38720621)  # latitude and longitude of (155000, 463000)
AROUND = (3.0, 50.5, 7.5, 53.8)

Terms = dict[tuple[int, int], float]

# Polynomials of Schreutelkamp and Strang van Hees (2001), exact to 0.25 m over the country.
# fmt: off
_X: Terms = {(0, 1): 190094.945, (1, 1): -11832.228, (2, 1): -114.221, (0, 3): -32.391, (1, 0): -0.705,
             (3, 1): -2.340, (1, 3): -0.608, (0, 2): -0.008, (2, 3): 0.148}
_Y: Terms = {(1, 0): 309056.544, (0, 2): 3638.893, (2, 0): 73.077, (1, 2): -157.984, (3, 0): 59.788,
             (0, 1): 0.433, (2, 2): -6.439, (1, 1): -0.032, (0, 4): 0.092, (1, 4): -0.054}
_LATITUDE: Terms = {(0, 1): 3235.65389, (2, 0): -32.58297, (0, 2): -0.24750, (2, 1): -0.84978, (0, 3): -0.06550,
                    (2, 2): -0.01709, (1, 0): -0.00738, (4, 0): 0.00530, (2, 3): -0.00039, (4, 1): 0.00033,
                    (1, 1): -0.00012}
_LONGITUDE: Terms = {(1, 0): 5260.52916, (1, 1): 105.94684, (1, 2): 2.45656, (3, 0): -0.81885, (1, 3): 0.05594,
                     (3, 1): -0.05607, (0, 1): 0.01199, (3, 2): -0.00256, (1, 4): 0.00128, (0, 2): 0.00022,
                     (2, 0): -0.00022, (5, 0): 0.00026}
# fmt: on


def to_grid(lonlat: NDArray[np.float64]) -> NDArray[np.float64]:
    """Longitude and latitude in degrees, shape (n, 2), to metres in the national grid."""
    north, east = 0.36 * (lonlat[:, 1] - AMERSFOORT[0]), 0.36 * (lonlat[:, 0] - AMERSFOORT[1])
    return np.column_stack([155000 + _sum(_X, north, east), 463000 + _sum(_Y, north, east)])


def from_grid(metres: NDArray[np.float64]) -> NDArray[np.float64]:
    """Metres in the national grid, shape (n, 2), to longitude and latitude in degrees."""
    east, north = (metres[:, 0] - 155000) * 1e-5, (metres[:, 1] - 463000) * 1e-5
    latitude = AMERSFOORT[0] + _sum(_LATITUDE, east, north) / 3600
    return np.column_stack([AMERSFOORT[1] + _sum(_LONGITUDE, east, north) / 3600, latitude])


def _sum(terms: Terms, first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(sum(factor * first**p * second**q for (p, q), factor in terms.items()))


def schematic_areas(tables: Tables, municipalities: list[dict[str, str]], left_out: list[dict[str, str]]) -> str:
    """The areas as GeoJSON text, coordinates to four decimals."""
    owners = _owners(tables, {(one["pc4"], one["place"]) for one in left_out})
    points = to_grid(np.array(list(owners), float))
    around = shapely.box(*(points.min(axis=0) - 2e5), *(points.max(axis=0) + 2e5))
    cells = shapely.voronoi_polygons(shapely.multipoints(points), extend_to=around, ordered=True)
    claims = defaultdict(list)
    for code, cell in zip(owners.values(), shapely.get_parts(cells), strict=True):
        claims[code].append(cell)
    land = shapely.transform(_land(tables.sources.outlines()), to_grid)
    features = []
    for one in municipalities:
        area = shapely.union_all(claims[one["code"]]).intersection(land).simplify(SIMPLIFIED_METRES)
        shape = json.loads(shapely.to_geojson(shapely.transform(area, from_grid)))
        shape["coordinates"] = _rounded(shape["coordinates"])
        properties = {"code": one["code"], "name": one["name"]}
        features.append({"type": "Feature", "properties": properties, "geometry": shape})
    document = {"type": "FeatureCollection", "features": features}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _owners(tables: Tables, left_out: set[tuple[str, str]]) -> dict[tuple[float, float], str]:
    """Municipality code of each point (longitude, latitude); the first one counts where two meet."""
    owners: dict[tuple[float, float], str] = {}
    for row in tables.sources.postcode_rows:
        if (row[1], row[2]) not in left_out:
            owners.setdefault((float(row[10]), float(row[9])), tables.municipality_of_row(row))
    for city in tables.sources.cities:
        owners.setdefault((float(city[6]), float(city[5])), tables.sources.municipality_of(city))
    return owners


def _land(topology: dict[str, Any]) -> shapely.Geometry:
    """The European Netherlands from a TopoJSON of all countries."""
    countries = topology["objects"]["countries"]["geometries"]
    country = next(one for one in countries if one["properties"]["name"] == "Netherlands")
    parts = [shapely.Polygon(_ring(topology, polygon[0])) for polygon in country["arcs"]]
    return shapely.union_all([part for part in parts if part.intersects(shapely.box(*AROUND))])


def _ring(topology: dict[str, Any], arcs: list[int]) -> NDArray[np.float64]:
    """One ring: arcs are steps from point to point; a negative number is an arc walked backwards."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    pieces = []
    for number in arcs:
        line = np.cumsum(topology["arcs"][~number if number < 0 else number], axis=0) * scale + shift
        pieces.append(line[::-1] if number < 0 else line)
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])


def _rounded(coordinates: Any) -> Any:
    if isinstance(coordinates, float):
        return round(coordinates, 4)
    return [_rounded(one) for one in coordinates]


def overlaps(one: dict[str, Any], other: dict[str, Any]) -> dict[str, float]:
    """Per municipality code the area two collections share, as a part of what either covers."""
    areas, others = _shapes(one), _shapes(other)
    shares = {}
    for code in areas.keys() | others.keys():
        a, b = areas.get(code, shapely.Polygon()), others.get(code, shapely.Polygon())
        shares[code] = a.intersection(b).area / a.union(b).area
    return dict(sorted(shares.items()))


def _shapes(document: dict[str, Any]) -> dict[str, shapely.Geometry]:
    """Shapes by code; buffer(0) mends rings that touch themselves."""
    features = document["features"]
    return {one["properties"]["code"]: shapely.geometry.shape(one["geometry"]).buffer(0) for one in features}
