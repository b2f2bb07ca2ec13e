"""What cells say in passing: ages and gender in a description, a place behind a name or ending an address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from app.exchange.ages import Ages, ages_or_none
from app.exchange.care_words import BedStatus, gender, yes_or_no
from app.exchange.dates import DayRead, ImpossibleDay, read_day
from app.exchange.list_types import CellValue
from app.exchange.locations import PlaceLookup, is_village, postcode_in
from app.exchange.plain_text import lowered, plain, tidy

_AGES_IN_TEXT = re.compile(
    r"\d{1,2}\s*(?:jaar|jr)?\s*(?:-|t/m|tot en met|tot)\s*\d{1,2}(?:\s*(?:jaar|jr))?(?!\d)"
    r"|\d{1,2}\s*\+|vanaf \d{1,2}"
)


def described_ages(text: str) -> Ages | None:
    """Ages inside a description, only where they are written as a range."""
    found = _AGES_IN_TEXT.search(lowered(text))
    return None if found is None else ages_or_none(found[0])


def described_gender(texts: Sequence[str]) -> str | None:
    """A gender inside descriptions, only where whole words say it."""
    words = plain(" ".join(texts)).split()
    boys = any(word in {"jongen", "jongens", "boys"} for word in words)
    girls = any(word in {"meisje", "meisjes", "meiden", "girls"} for word in words)
    if (boys and girls) or "gemengd" in words:
        return "any"
    return "male" if boys else "female" if girls else None


_BOUNDS = re.compile(
    r"\bt ?/ ?m\b|\btot en met\b|\btot\b|\btm\b|\bvanaf\b|\bvan\b|\ben (?:ouder|jonger)\b|\bjaar\b"
    r"|\bjarige\w*|\bjr\b\.?|\d+\s*j\b|[\d+]"
)


def gender_beside_ages(text: str) -> str | None:
    """The gender in a cell that states ages as well: «j/m, 6-12 jr», «vanaf 6 jaar, jongen»."""
    rest = _BOUNDS.sub(" ", lowered(text)).strip(" -–,;()./")
    return gender(rest) if any(letter.isalpha() for letter in rest) else None


_COMES_FREE = re.compile(
    r"(?:vrij|plek\w*|plaats|beschikbaar|ruimte|instroom|opname|leeg|vertrek\w*|verhuist|uitstroom|weg"
    r"|verwacht)\b[^.;]{0,30}?"
    r"\b(?:per|vanaf|v\.?a\.?|op|m\.?i\.?v\.?|rond|eind\w*|begin|medio|half|in|week|wk|na|:|verwacht)\b"
)


def day_in_remark(text: str, listed_on: date) -> DayRead | None:
    """«plek komt vrij per 18 december» in a remark; other days in remarks say nothing about beds."""
    words = lowered(text)
    said = _COMES_FREE.search(words)
    if said is None:
        return None
    part = re.split(r"[;]|\. ", words[said.start() :])[0]
    try:
        found = read_day(part, listed_on)
    except ImpossibleDay:
        return None
    return found if found is not None and found.day is not None else None


def place_in_brackets(name: str | None, lookup: PlaceLookup) -> str | None:
    """«De Brug (Almelo)», «De Brug, Almelo»: a place behind the name of a facility."""
    found = re.match(r"^.+?(?:\(([^()]+)\)|[,-]\s+([^,()]+))$", name or "")
    candidate = (found[1] or found[2] or "").strip() if found else ""
    known = candidate and (lookup.places_named(candidate) or lookup.municipality_code(candidate))
    return candidate if known else None


def shown(value: CellValue) -> str:
    """A cell as a person reads it."""
    return value.strftime("%d-%m-%Y") if isinstance(value, date) else str(value)


def status_of(value: CellValue) -> BedStatus | None:
    """Status columns with ticks and numbers: TRUE or 1 is free."""
    if value is None:
        return None
    answer = yes_or_no(value)
    return None if answer is None else BedStatus.FREE if answer else BedStatus.TAKEN


def taken_apart(text: str | None, written: str | None) -> tuple[str | None, str | None]:
    """«7552 NK Hengelo» → place and postcode."""
    inside = postcode_in(text) if text else None
    if inside is None:
        return text, written
    return inside[1] or None, written or inside[0]


def end_of_address(text: str | None, lookup: PlaceLookup) -> str | None:
    """The place at the end of an address; None when there is none, so that the postcode decides."""
    if text is None:
        return None
    last = tidy(text.replace(",", " , ").split(" , ")[-1])
    words = last.split()
    for start in range(len(words)):
        candidate = " ".join(words[start:])
        if lookup.places_named(candidate) or is_village(candidate):
            return candidate
    return None
