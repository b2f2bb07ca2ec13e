"""The only door to the data that comes with the program: fonts, texts, policies, geography, help.

It is opened by `app.startup`, `app.commands`, the packaging scripts and the tests, which hand on what they
read; nothing else in the program knows that files exist here.
"""

from __future__ import annotations

import csv
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """The path of a file or folder that comes with the program."""
    return ROOT.joinpath(*parts)


def translation_documents(language: str = "nl") -> list[str]:
    """The `.ts` documents of one language, in a stable order."""
    return [path.read_text("utf-8") for path in sorted(resource_path("translations").glob(f"{language}_*.ts"))]


def default_policy() -> dict[str, Any]:
    """The policy a new region starts with, as the `policy` object of `problem_file`."""
    policy = tomllib.loads(resource_path("policies", "default.toml").read_text("utf-8"))
    return {**policy, "date": policy["date"].isoformat()}


def load_region_figures() -> dict[str, Any]:
    """Published totals of a region, after which the demonstration is modelled (see its `source`)."""
    figures: dict[str, Any] = json.loads(resource_path("sample_data", "twente_2021.json").read_text("utf-8"))
    return figures


@dataclass(frozen=True)
class GeographyTables:
    """The tables of `resources/geo` as columns; points are latitude and longitude in WGS84 degrees."""

    postcodes: tuple[str, ...]
    postcode_places: tuple[str, ...]
    postcode_municipalities: tuple[str, ...]
    postcode_points: NDArray[np.float64]
    municipality_codes: tuple[str, ...]
    municipality_names: tuple[str, ...]
    municipality_provinces: tuple[str, ...]
    municipality_points: NDArray[np.float64]
    place_names: tuple[str, ...]
    place_municipalities: tuple[str, ...]
    place_points: NDArray[np.float64]
    road_nodes: NDArray[np.float64]
    road_edges: NDArray[np.int32]
    road_metres: NDArray[np.int32]
    extra_links: tuple[dict[str, Any], ...]
    regions: tuple[dict[str, Any], ...]


def load_geography_tables() -> GeographyTables:
    """Postcodes, municipalities, places, roads and regions. A place without a known point has NaN there."""
    postcodes = _geo_columns("pc4.csv")
    municipalities = _geo_columns("municipalities.csv")
    places = _geo_columns("places.csv")
    roads = _geo_document("main_roads.json")
    edges = np.array(roads["edges"], float)
    return GeographyTables(
        postcodes=postcodes["pc4"],
        postcode_places=postcodes["place"],
        postcode_municipalities=postcodes["municipality"],
        postcode_points=_points(postcodes),
        municipality_codes=municipalities["code"],
        municipality_names=municipalities["name"],
        municipality_provinces=municipalities["province"],
        municipality_points=_points(municipalities),
        place_names=places["name"],
        place_municipalities=places["municipality"],
        place_points=_points(places),
        road_nodes=np.array(roads["nodes"], float),
        road_edges=edges[:, :2].astype(np.int32),
        road_metres=np.rint(edges[:, 2] * 1000).astype(np.int32),
        extra_links=tuple(_geo_document("extra_links.json")["links"]),
        regions=tuple(_geo_document("regions.json")["regions"]),
    )


def load_municipality_areas() -> dict[str, tuple[NDArray[np.float64], ...]]:
    """Schematic area of each municipality by code ("bij benadering", never the official border).

    One array of shape (corners, 2) per ring, latitude and longitude; a hole is a ring inside another.
    """
    areas = {}
    for feature in _geo_document("municipality_areas_schematic.geojson")["features"]:
        shape = feature["geometry"]
        polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        rings = tuple(np.array(ring, float)[:, ::-1] for polygon in polygons for ring in polygon)
        areas[feature["properties"]["code"]] = rings
    return areas


def _geo_columns(name: str) -> dict[str, tuple[str, ...]]:
    with resource_path("geo", name).open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        heading = next(rows)
        return dict(zip(heading, zip(*rows, strict=True), strict=True))


def _geo_document(name: str) -> Any:
    return json.loads(resource_path("geo", name).read_text("utf-8"))


def _points(columns: dict[str, tuple[str, ...]]) -> NDArray[np.float64]:
    """Latitude and longitude, shape (rows, 2); an empty cell is NaN."""
    cells = [[value or "nan" for value in columns[name]] for name in ("lat", "lon")]
    return np.array(cells, dtype=float).T.copy()
