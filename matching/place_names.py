"""Municipalities, places, postcodes and regions by the names people write.

Names are compared without accents, capitals, spaces, apostrophes and hyphens. A name may carry what tells it
from another of the same name: «Hengelo (O.)», «Hengelo Gld», «Bergen (NH.)», «Laren, Gelderland».
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from matching.entities.facilities import Region
from matching.entities.identifiers import MunicipalityCode
from matching.name_similarity import folded, similar

EVERYDAY_NAMES = {"GM0518": "Den Haag", "GM0796": "Den Bosch"}
EVERYDAY_PLACES = {"'s-Gravenhage": "Den Haag", "'s-Hertogenbosch": "Den Bosch"}

_PROVINCE_WORDS = {
    "Groningen": "gr gn gron groningen",
    "Fryslân": "fr frl fryslan friesland",
    "Drenthe": "dr dn drenthe",
    "Overijssel": "o ov ovl overijssel",
    "Flevoland": "fl flevoland",
    "Gelderland": "g gl gld geld gelderland",
    "Utrecht": "u ut utr utrecht",
    "Noord-Holland": "nh noordholland",
    "Zuid-Holland": "zh zuidholland",
    "Zeeland": "z zl zld zeeland",
    "Noord-Brabant": "nb br noordbrabant brabant",
    "Limburg": "l lb li lim limburg",
}
_PROVINCES = {word: province for province, words in _PROVINCE_WORDS.items() for word in words.split()}
_SUFFIX = re.compile(r"^(?P<name>.+?)\s*(?:[(,]|\s)\s*(?P<province>[A-Za-z][A-Za-zâ.\- ]*?)\s*\)?$")
_IN_BRACKETS = re.compile(r"\s*\([^)]*\)\s*$")
_MUNICIPALITY_WORD = re.compile(r"^\s*(?:gemeente|gem\.?)\s+", re.IGNORECASE)
_CODE = re.compile(r"^\s*(?:GM)?\s*(\d{4})\s*$", re.IGNORECASE)
_POSTCODE = re.compile(r"^\s*(?:NL[- ]*)?([1-9]\d{3})[\s.\-]*([A-Za-z]{2})?\s*$", re.IGNORECASE)
_NEVER_USED_LETTERS = frozenset({"SA", "SD", "SS"})


class NameTables(Protocol):
    """What the loader hands in: columns of equal length per table."""

    @property
    def municipality_codes(self) -> Sequence[str]:
        """CBS codes `GMxxxx`."""

    @property
    def municipality_names(self) -> Sequence[str]:
        """Official names."""

    @property
    def municipality_provinces(self) -> Sequence[str]:
        """Provinces."""

    @property
    def place_names(self) -> Sequence[str]:
        """Official names of places; several may share one."""

    @property
    def place_municipalities(self) -> Sequence[str]:
        """Municipality code of each place."""

    @property
    def place_points(self) -> NDArray[np.float64]:
        """Latitude and longitude, shape (places, 2); NaN where unknown."""

    @property
    def postcodes(self) -> Sequence[str]:
        """Four digits each."""

    @property
    def postcode_places(self) -> Sequence[str]:
        """Place of each postcode area."""

    @property
    def postcode_municipalities(self) -> Sequence[str]:
        """Municipality code of each postcode area."""

    @property
    def postcode_points(self) -> NDArray[np.float64]:
        """Latitude and longitude of each postcode area, shape (postcodes, 2)."""

    @property
    def regions(self) -> Sequence[Mapping[str, Any]]:
        """Youth regions with `code`, `name` and `municipalities`."""


@dataclass(frozen=True, slots=True)
class KnownMunicipality:
    """A municipality: `name` is the official one, `everyday_name` the one on screens and paper."""

    code: str
    name: str
    everyday_name: str
    province: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place; `point` is its latitude and longitude in WGS84 degrees, or the mean of its
    postcode areas; None when neither is known."""

    name: str
    municipality: str
    point: tuple[float, float] | None


class PlaceNames:
    """Finds what a written name means; nothing is guessed, `suggestions` says what may have been meant."""

    def __init__(self, tables: NameTables) -> None:
        self._tables = tables
        columns = (tables.municipality_codes, tables.municipality_names, tables.municipality_provinces)
        shared = _written_twice(tables.municipality_names)
        self.municipalities = tuple(
            KnownMunicipality(code, name, _everyday(code, name, shared), province)
            for code, name, province in zip(*columns, strict=True)
        )
        self._by_code = {one.code: one for one in self.municipalities}
        self.regions = {one["code"]: _region(one) for one in tables.regions}

    def municipality(self, text: str, within: Collection[str] | None = None) -> KnownMunicipality | None:
        """By code, official or everyday name. None when unknown, or when two share the name and `within`,
        a region's municipality codes, does not tell which."""
        if code := _CODE.match(text):
            return self._by_code.get(f"GM{code[1]}")
        bare = _MUNICIPALITY_WORD.sub("", text)
        found = self._municipalities_named.get(folded(bare), [])
        if not found:
            name, province = self._split(bare)
            found = [one for one in self._municipalities_named.get(name, []) if one.province == province]
        inside = [one for one in found if within is not None and one.code in within] or found
        return inside[0] if len(inside) == 1 else None

    def place(self, text: str, within: Collection[str] | None = None) -> list[Place]:
        """All places of a name; those in the municipalities `within` when there are any."""
        found = self._places_named.get(folded(text), [])
        if not found:
            name, province = self._split(text)
            named = self._places_named.get(name, [])
            found = [one for one in named if self._by_code[one.municipality].province == province]
        return [one for one in found if within is not None and one.municipality in within] or list(found)

    @staticmethod
    def postcode(text: str) -> str | None:
        """`7511 AB` or `7511`, however it was written; None for anything else. Says nothing about existing."""
        found = _POSTCODE.match(text)
        letters = (found[2] or "").upper() if found else ""
        if found is None or letters in _NEVER_USED_LETTERS:
            return None
        return f"{found[1]} {letters}".strip()

    def suggestions(self, text: str, within: Collection[str] | None = None) -> tuple[str, ...]:
        """At most three names that look like a misspelled one, best first; the region's before others."""
        wanted = folded(_MUNICIPALITY_WORD.sub("", text))
        preferred = {word for word, codes in self._codes_of_name.items() if within and codes & frozenset(within)}
        words = similar(wanted, self._written, preferred)
        return tuple(dict.fromkeys(self._written[word] for word in words))[:3]

    def name_of(self, code: str) -> str:
        """Everyday name of a municipality code; the code itself when it is unknown."""
        known = self._by_code.get(code)
        return known.everyday_name if known else code

    # What reading lists asks for (`app.exchange.locations.PlaceLookup`).

    def municipality_code(self, text: str) -> str | None:
        """Code for a code, official or everyday name, or None."""
        known = self.municipality(text)
        return known.code if known else None

    def municipality_name(self, code: str) -> str:
        """Everyday name of a municipality code."""
        return self.name_of(code)

    def places_named(self, text: str) -> tuple[tuple[str, str], ...]:
        """Every place of that name as (name, municipality code)."""
        return tuple((one.name, one.municipality) for one in self.place(text))

    def postcode_area(self, digits: str) -> tuple[str, str] | None:
        """(place, municipality code) of four digits, or None when no such postcode exists."""
        return self._areas.get(digits)

    def similar_names(self, text: str, within: Collection[str]) -> tuple[str, ...]:
        """Names of places and municipalities that look like a misspelled one, best first."""
        return self.suggestions(text, within)

    @staticmethod
    def _split(text: str) -> tuple[str, str | None]:
        """A name and the province written behind it: «Hengelo (Gld.)»."""
        found = _SUFFIX.match(text.strip())
        return (folded(found["name"]), _PROVINCES.get(folded(found["province"]))) if found else ("", None)

    @cached_property
    def _municipalities_named(self) -> dict[str, list[KnownMunicipality]]:
        named: dict[str, list[KnownMunicipality]] = defaultdict(list)
        for one in self.municipalities:
            names = {_IN_BRACKETS.sub("", one.name), one.everyday_name} - {one.name if "(" in one.name else ""}
            for word in {folded(name) for name in names}:
                named[word].append(one)
        return dict(named)

    @cached_property
    def _places_named(self) -> dict[str, list[Place]]:
        named: dict[str, list[Place]] = defaultdict(list)
        tables = self._tables
        columns = (tables.place_names, tables.place_municipalities, tables.place_points.tolist())
        for name, code, (lat, lon) in zip(*columns, strict=True):
            everyday = EVERYDAY_PLACES.get(name, name)
            point = self._postcode_means.get((folded(name), code)) if lat != lat else (lat, lon)
            for word in {folded(name), folded(everyday), folded(_IN_BRACKETS.sub("", name))}:
                named[word].append(Place(everyday, code, point))
        return dict(named)

    @cached_property
    def _postcode_means(self) -> dict[tuple[str, str], tuple[float, float]]:
        """Mean point of the postcode areas per place and municipality: for places without a point of their own."""
        tables = self._tables
        rows: dict[tuple[str, str], list[int]] = defaultdict(list)
        for row, (name, code) in enumerate(
            zip(tables.postcode_places, tables.postcode_municipalities, strict=True)
        ):
            rows[folded(name), code].append(row)
        means = {key: tables.postcode_points[found].mean(axis=0) for key, found in rows.items()}
        return {key: (float(lat), float(lon)) for key, (lat, lon) in means.items()}

    @cached_property
    def _areas(self) -> dict[str, tuple[str, str]]:
        tables = self._tables
        places = (EVERYDAY_PLACES.get(name, name) for name in tables.postcode_places)
        return dict(zip(tables.postcodes, zip(places, tables.postcode_municipalities, strict=True), strict=True))

    @cached_property
    def _written(self) -> dict[str, str]:
        """Every name to suggest, by how it is compared."""
        places = {word: found[0].name for word, found in self._places_named.items()}
        towns = {
            word: _IN_BRACKETS.sub("", found[0].everyday_name)
            for word, found in self._municipalities_named.items()
        }
        return {**places, **towns}

    @cached_property
    def _codes_of_name(self) -> dict[str, frozenset[str]]:
        codes: dict[str, set[str]] = defaultdict(set)
        for word, places in self._places_named.items():
            codes[word].update(one.municipality for one in places)
        for word, towns in self._municipalities_named.items():
            codes[word].update(one.code for one in towns)
        return {word: frozenset(found) for word, found in codes.items()}


def _written_twice(names: Sequence[str]) -> frozenset[str]:
    """Names that several municipalities share once the brackets are gone."""
    bare = [_IN_BRACKETS.sub("", name) for name in names]
    return frozenset(name for name in bare if bare.count(name) > 1)


def _everyday(code: str, name: str, shared: Collection[str]) -> str:
    """«Hengelo (O.)» is called Hengelo; «Bergen (L.)» keeps its brackets, for there are two."""
    bare = _IN_BRACKETS.sub("", name)
    return EVERYDAY_NAMES.get(code, name if bare in shared else bare)


def _region(written: Mapping[str, Any]) -> Region:
    codes = tuple(MunicipalityCode(code) for code in written["municipalities"])
    return Region(written["code"], written["name"], codes)
