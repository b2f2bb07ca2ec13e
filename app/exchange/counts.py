"""Numbers of beds as lists spell them: 2, "2 plekken", "vol", "2 van 6", "ca. 4".

Number words are not guessed: «vier» is a problem with 4 as suggestion.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from app.exchange.care_words import BedStatus, bed_status, is_tick
from app.exchange.list_types import CellValue
from app.exchange.plain_text import lowered

MOST_BEDS = 500
"""No facility has more; a larger number is a postcode, a telephone number or a year."""


@dataclass(frozen=True, slots=True)
class Count:
    """A number of beds, with the total when the cell states both («2 van 6»). `number` None: «vrij»."""

    number: int | None
    total: int | None = None


_WORDS = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
    "elf": 11, "twaalf": 12, "nul": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
}  # fmt: skip
_UNITS = (
    r"(?:plek(?:ken|je|jes)?|plaats(?:en)?|bed(?:den)?|kamers?|kinderen|kind|jeugdigen?|st(?:uks|\.)?"
    r"|vrij|bezet|x"
    r"|vrije(?: \w+)?|pl\.?|beds?|places?|free|beschikbaar|capaciteit|open|totaal|personen|pp|slots?|available)"
)
_ONE = re.compile(
    rf"^(?:ca\.?|circa|±|\+/-|max\.?|maximaal|totaal|nog|ong\.?|ongeveer"
    rf"|~)?\s*(\d{{1,3}})(?:[.,]0+)?\s*{_UNITS}*(?:\s*{_UNITS})?$"
)
_OF = re.compile(
    rf"^(\d{{1,3}})\s*{_UNITS}?\s*(?:van(?: de)?|/|of|out of|uit|v/d"
    rf"|op)\s*(\d{{1,3}})\s*{_UNITS}?(?:\s*{_UNITS})?$"
)
_BOTH = re.compile(r"^(\d{1,3})\s*(?:/|\||\\)\s*(\d{1,3})$")
_WITH_FREE = re.compile(
    rf"^(?:max\.?|totaal)?\s*(\d{{1,3}})\s*{_UNITS}?\s*[(,;:/+-]?\s*(?:waarvan|daarvan|nu|nog|momenteel"
    rf"|en|:)*\s*"
    rf"(?:(\d{{1,3}}|geen|een)\s*{_UNITS}?\s*(vrije?|beschikbaar|open|onbezet|over|bezet|geplaatst"
    rf"|gevuld|in gebruik|vol)"
    rf"|(vol|volledig bezet|alles bezet|bezet))\b[^\d]*$"
)
_RESERVED = re.compile(
    r"^(\d{1,3})\D{0,20}?[(,;:]?\s*(?:waarvan|daarvan|nu)?\s*(\d{1,3})\s*"
    r"(?:gereserveerd|onder optie|in optie|optie|vergeven|toegezegd)\)?$"
)
_NONE = re.compile(
    r"^(geen|vol|volledig bezet|volzet|nul|nihil|-+|bezet|wachtlijst|none|full|0|niets|no|nee"
    r"|helemaal vol|volgeboekt)(?!\w)"
)


def count(value: CellValue) -> Count | None:
    """The number a cell states, or None when it states none."""
    if isinstance(value, bool) or value is None or isinstance(value, date):
        return None
    if isinstance(value, int):
        return Count(value) if 0 <= value <= MOST_BEDS else None
    if isinstance(value, float):
        return None
    return _count_in(lowered(value))


@lru_cache(maxsize=4096)
def _count_in(text: str) -> Count | None:
    both = _BOTH.match(text)
    if both:
        return Count(min(int(both[1]), int(both[2])), max(int(both[1]), int(both[2])))
    of = _OF.match(text)
    if of:
        return Count(int(of[1]), int(of[2]))
    found = _total_with_free(text)
    if found is not None:
        return found
    bare = re.sub(r"\(.*?\)", "", text).strip()
    one = _ONE.match(bare)
    if one:
        return Count(int(one[1]))
    return None


def _total_with_free(text: str) -> Count | None:
    """«6, waarvan 2 vrij», «4 (1 bezet)», «5 plekken (vol)»: free beds and total; None when they do not fit."""
    found = _WITH_FREE.match(text)
    if found is None:
        return None
    total = int(found[1])
    if found[4]:
        return Count(0, total)
    said = 0 if found[2] == "geen" else 1 if found[2] == "een" else int(found[2])
    free = said if found[3].startswith(("vrij", "besch", "open", "onbez", "over")) else total - said
    return Count(free, total) if 0 <= free <= total else None


def free_count(value: CellValue) -> Count | None:
    """As `count`, but «vol» is 0 and «vrij» a free bed of unknown number."""
    reserved = _RESERVED.match(lowered(value)) if isinstance(value, str) else None
    if reserved is not None:
        left = int(reserved[1]) - int(reserved[2])
        return Count(left) if left >= 0 else None
    found = count(value)
    if found is not None:
        return found
    if isinstance(value, bool):
        return Count(None) if value else Count(0)
    if not isinstance(value, str):
        return None
    if is_tick(value):
        return Count(None)
    text = lowered(value)
    if re.fullmatch(r"n\.?\s?n?\.?\s?t?\.?b\.?|in overleg|onbekend", text):
        return None
    if text in {"n.v.t.", "nvt", "n.v.t"} or _NONE.match(text):
        return Count(0)
    status = bed_status(value)
    if status in {BedStatus.TAKEN, BedStatus.COMING, BedStatus.CLOSED} and number_word(value) is None:
        return Count(0)
    return Count(None) if status is BedStatus.FREE and not re.search(r"\d", text) else None


def number_word(value: CellValue) -> int | None:
    """The number a word stands for, for a suggestion only."""
    return _WORDS.get(lowered(value).strip()) if isinstance(value, str) else None
