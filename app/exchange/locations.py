"""Where a facility is: municipality, place and postcode from what a list says.

A name that is both a place and a municipality («Hellendoorn») counts as the place, unless the postcode lies
elsewhere in that municipality. A name that exists twice means the one in the region. A name that does not
exist is a problem with a suggestion.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, cast

from app.exchange.list_types import CellValue
from app.exchange.plain_text import plain, tidy


class PlaceLookup(Protocol):
    """What reading lists needs to know of the Netherlands."""

    def municipality_code(self, text: str) -> str | None:
        """Code for an official or everyday name, or None."""

    def municipality_name(self, code: str) -> str:
        """Everyday name of a municipality."""

    def places_named(self, text: str) -> tuple[tuple[str, str], ...]:
        """Every place of that name as (name, municipality code)."""

    def postcode_area(self, digits: str) -> tuple[str, str] | None:
        """(place, municipality code) of four digits, or None."""

    def similar_names(self, text: str, within: Collection[str]) -> tuple[str, ...]:
        """Names of places and municipalities that look like a misspelled one, best first."""


@dataclass(frozen=True, slots=True)
class Location:
    """Municipality code, place and postcode as far as the list says them."""

    municipality: str | None = None
    place: str | None = None
    postcode: str | None = None


class UnknownPlace(ValueError):
    """No such place or municipality; `suggestion` is what was probably meant."""

    def __init__(self, text: str, suggestion: str | None):
        super().__init__(text)
        self.suggestion = suggestion


class UnknownPostcode(ValueError):
    """Not a postcode, or one that does not exist."""


class AmbiguousPlace(ValueError):
    """The name exists in several municipalities of the region (or several outside it)."""

    def __init__(self, text: str, options: tuple[str, ...]):
        super().__init__(text)
        self.options = options


_VILLAGES = {
    "glanerbrug": "GM0153", "boekelo": "GM0153", "lonneker": "GM0153", "usselo": "GM0153", "twekkelo": "GM0153",
    "glane": "GM0168", "beckum": "GM0164", "oele": "GM0164", "buurse": "GM0158", "sint isidorushoeve": "GM0158",
    "st isidorushoeve": "GM0158", "azelo": "GM1735", "wiene": "GM1735", "zeldam": "GM1735", "elsen": "GM1735",
    "herike": "GM1735", "stad delden": "GM1735", "lattrop": "GM1774", "breklenkamp": "GM1774",
    "noord deurningen": "GM1774", "volthe": "GM1774", "westerhaar": "GM1700", "de pollen": "GM1700",
    "dijkerhoek": "GM1742", "espelo": "GM1742", "ypelo": "GM0189", "rectum": "GM0189", "hulsen": "GM0163",
}  # fmt: skip
"""Villages of Twente that lists name but the national register of places does not, with their municipality."""
_POSTCODE = re.compile(r"(?<!\d)([1-9]\d{3})\s*[-.]?\s*([A-Za-z]{2})?(?![A-Za-z\d])")
_MUNICIPALITY_IN_BRACKETS = re.compile(
    r"^(.*?)\s*(?:\(|,|-|/)\s*(?:gem\.?|gemeente)\s*([^()]+?)\)?\s*$", re.IGNORECASE
)
_PREFIX = re.compile(r"^(?:gem\.|gem |gemeente|te|in|regio|omgeving|plaats:?)\s+", re.IGNORECASE)
_BRACKETS = re.compile(r"^(.*?)\s*\(([^()]+)\)\s*$")
_EMPTY_BRACKETS = re.compile(r"\(\s*[,;-]?\s*\)")
_DIGITS_AND_WORDS = re.compile(r"^\s*(?:([1-9]\d{3})[\s,/-]+([^\d]{2,})|([^\d]{2,}?)[\s,/(-]+([1-9]\d{3})\)?)\s*$")
_STRANGE = re.compile(r"^(?:0{4}|9{4})$")


def postcode(value: CellValue) -> str | None:
    """`7552 NK` or `7552` in one spelling, or None. Raises `UnknownPostcode` for anything else than empty."""
    if value is None:
        return None
    found = _POSTCODE.fullmatch(str(value).strip())
    if found is None:
        raise UnknownPostcode(str(value))
    return f"{found[1]} {found[2].upper()}" if found[2] else found[1]


def postcode_in(text: str) -> tuple[str, str] | None:
    """A postcode inside an address and the text without it; four digits alone only beside nothing but words."""
    for found in _POSTCODE.finditer(text):
        if found[2]:
            rest = _EMPTY_BRACKETS.sub(" ", text[: found.start()] + " " + text[found.end() :])
            return f"{found[1]} {found[2].upper()}", tidy(rest.strip(" ,;-/"))
    digits = _DIGITS_AND_WORDS.match(text)
    return (digits[1] or digits[4], tidy((digits[2] or digits[3]).strip(" ,;-/("))) if digits else None


def locate(
    place: str | None,
    municipality: str | None,
    written_postcode: str | None,
    lookup: PlaceLookup,
    region: Collection[str],
) -> Location:
    """Bring together what a row says about where. Raises `UnknownPlace`, `AmbiguousPlace`."""
    area = lookup.postcode_area(written_postcode[:4]) if written_postcode else None
    stated = _municipality(municipality, lookup, region) if municipality else None
    if place:
        return _with_place(place, stated, written_postcode, area, lookup, region)
    if stated is None and area is not None:
        stated = area[1]
    return Location(stated, None, written_postcode)


def _municipality(text: str, lookup: PlaceLookup, region: Collection[str]) -> str:
    """A municipality's code; a place name in a municipality column means the municipality it lies in."""
    bare = _spelled_out(_PREFIX.sub("", tidy(text)))
    code = lookup.municipality_code(bare) or lookup.municipality_code(_without_brackets(bare))
    if code is not None:
        return code
    places = _in_region(lookup.places_named(bare), region)
    codes = {found for _, found in places}
    if len(codes) == 1:
        return codes.pop()
    village = _village(bare, region)
    if village is not None:
        return village
    names = lookup.similar_names(bare, region)
    raise UnknownPlace(text, names[0] if names else None)


_SHORT = ((re.compile(r"\bv\.?\s*d\.?\s+", re.I), "van de "), (re.compile(r"\bv\.\s*|\bv\s+", re.I), "van "))


def _spelled_out(text: str) -> str:
    """«Hof v. Twente» → «Hof van Twente»."""
    for pattern, words in _SHORT:
        text = pattern.sub(words, text)
    return text


def _as_name(text: str) -> str:
    """«GLANERBRUG» and «glanerbrug» as the place is written."""
    if not (text.isupper() or text.islower()):
        return text
    words = text.lower().split()
    return " ".join(
        word if word in {"de", "van", "aan"} and number else word.capitalize() for number, word in enumerate(words)
    )


def _village(text: str, region: Collection[str]) -> str | None:
    """The municipality of a village that is no official place, if it lies in the region."""
    code = _VILLAGES.get(plain(text))
    return code if code in region else None


def _without_brackets(text: str) -> str:
    found = _BRACKETS.match(text)
    return found[1] if found else text


def _in_region(places: tuple[tuple[str, str], ...], region: Collection[str]) -> tuple[tuple[str, str], ...]:
    inside = tuple(place for place in places if place[1] in region)
    return inside or places


def _with_place(
    text: str,
    stated: str | None,
    written_postcode: str | None,
    area: tuple[str, str] | None,
    lookup: PlaceLookup,
    region: Collection[str],
) -> Location:
    bare, stated = _split_municipality(_spelled_out(tidy(text)), stated, lookup)
    places = lookup.places_named(bare)
    own = lookup.municipality_code(bare)
    if not places:
        village = _village(bare, region)
        if own is None and village is not None:
            return Location(stated or village, _as_name(bare), written_postcode)
        if own is not None:
            return Location(stated or own, None, written_postcode)
        names = lookup.similar_names(bare, region)
        raise UnknownPlace(text, names[0] if names else None)
    name, code = _one_place(text, places, stated, area, lookup, region)
    if own is not None and area is not None and area[1] == own and plain(area[0]) != plain(name):
        return Location(own, None, written_postcode)
    return Location(stated or code, name, written_postcode)


def _split_municipality(text: str, stated: str | None, lookup: PlaceLookup) -> tuple[str, str | None]:
    """«Haarle (gem. Hellendoorn)», «gemeente Borne», «Hengelo (Ov.)» → name and municipality if named."""
    marked = _MUNICIPALITY_IN_BRACKETS.match(text)
    if marked and marked[1]:
        code = lookup.municipality_code(marked[2].strip())
        return marked[1], stated or code
    bare = _PREFIX.sub("", text)
    if lookup.places_named(bare) or lookup.municipality_code(bare):
        return bare, stated
    brackets = _BRACKETS.match(bare)
    if brackets:
        return brackets[1], stated or lookup.municipality_code(brackets[2].strip())
    return _longest_known(bare, lookup), stated


def _longest_known(text: str, lookup: PlaceLookup) -> str:
    """«Hengelo Ov», «Borne / Zenderen», «Almelo-Noord», «Almelo centrum»: the part that is a name, if any."""
    for part in re.split(r"\s*[/,;]\s*| - ", text):
        if lookup.places_named(part) or lookup.municipality_code(part):
            return part
    for cut in (
        re.sub(r"\s+(?:o|ov|ovl|gld|nh|zh|nb|lb|l|z|fr|gr|dr|ut|fl)\.?$", "", text, flags=re.IGNORECASE),
        re.sub(
            r"[\s-]+(?:noord|oost|zuid|west|centrum|stad|buitengebied|e\.?o\.?|en omgeving)$",
            "",
            text,
            flags=re.IGNORECASE,
        ),
    ):
        if cut != text and (lookup.places_named(cut) or lookup.municipality_code(cut)):
            return cut
    return text


def _one_place(
    text: str,
    places: tuple[tuple[str, str], ...],
    stated: str | None,
    area: tuple[str, str] | None,
    lookup: PlaceLookup,
    region: Collection[str],
) -> tuple[str, str]:
    """The place that is meant among those of one name: by stated municipality, postcode, region."""
    for code in (stated, area[1] if area else None):
        matching = [place for place in places if place[1] == code]
        if matching:
            return matching[0]
    candidates = _in_region(places, region)
    codes = {code for _, code in candidates}
    if len(codes) == 1:
        return candidates[0]
    own = lookup.municipality_code(candidates[0][0])
    if own in codes:
        return next(place for place in candidates if place[1] == own)
    main = _first_postcodes(cast(Hashable, lookup)).get(plain(candidates[0][0]))
    if main in codes:
        return next(place for place in candidates if place[1] == main)
    raise AmbiguousPlace(text, tuple(sorted(lookup.municipality_name(code) for code in codes)))


@lru_cache(maxsize=4)
def _first_postcodes(lookup: Hashable) -> Mapping[str, str]:
    """Municipality of the lowest postcode of a name: the village, not the farms of that name next door."""
    places = cast(PlaceLookup, lookup)
    found: dict[str, str] = {}
    for digits in range(1000, 10_000):
        area = places.postcode_area(str(digits))
        if area is not None:
            found.setdefault(plain(area[0]), area[1])
    return found


def is_village(text: str) -> bool:
    """Whether a text names a village that lists use but the national register does not."""
    return plain(text) in _VILLAGES


def is_known_name(text: str, lookup: PlaceLookup) -> bool:
    """Whether a text names a place or municipality, with or without a postcode."""
    inside = postcode_in(text)
    whole = tidy(inside[1] if inside else text)
    bare = _spelled_out(_PREFIX.sub("", whole if _BRACKETS.match(whole) else whole.strip(" ()")))
    marked = _MUNICIPALITY_IN_BRACKETS.match(bare)
    bare = marked[1] if marked and marked[1] else bare
    return bool(
        lookup.municipality_code(bare)
        or lookup.places_named(bare)
        or plain(bare) in _VILLAGES
        or lookup.municipality_code(_without_brackets(bare))
    ) or bool(lookup.places_named(_without_brackets(bare)))
