"""Ages as lists spell them: `4-18`, `12+`, `t/m 18`, `vanaf 6 jaar`, `basisschoolleeftijd`.

Bounds are inclusive years. «tot 12» is read as «tot en met 12»: lists use both for the same thing, and one
year too wide is asked by telephone while one year too narrow is never seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from app.exchange.list_types import CellValue
from app.exchange.plain_text import lowered

OLDEST = 30
"""Above this no number is an age in youth care (stay ends at 23)."""


@dataclass(frozen=True, slots=True)
class Ages:
    """An age range; `high` None with `open` for "12+". `certain` False for a lone number."""

    low: int | None
    high: int | None
    open: bool = False
    certain: bool = True


class ReversedAges(ValueError):
    """The lower bound stands above the upper one."""

    def __init__(self, low: int, high: int):
        super().__init__(f"{low}-{high}")
        self.low, self.high = low, high


_STAGES: tuple[tuple[str, Ages], ...] = (
    (
        (
            r"\balle (leeftijd\w*|lft)\b|\ball ages\b|\b(geen|alle) (voorkeur|leeftijd)\b|^alle[ns]?$|^onbeperkt$"
            r"|^geen (leeftijdsgrens|grens|beperking|leeftijd\w*)$|^all$"
        ),
        Ages(0, None, True),
    ),
    (r"^minderjarig\w*$|^tot meerderjarigheid$|^alle minderjarigen$", Ages(0, 18)),
    (r"\btot en met (de )?basisschool\w*", Ages(0, 12)),
    (
        r"\bbasisschool\w*|\bbasisonderwijs|\blagere ?school\w*|\bschoolkinder\w*|\bprimary school|\bbasissch\b",
        Ages(4, 12),
    ),
    (r"\bvoorschool\w*", Ages(0, 4)),
    (
        (
            r"\bmiddelbare school\w*|\bvoortgezet onderwijs|\btieners?\b|\bpubers?\b|\bsecondary|\bteen\w*\b"
            r"|\bvo leeftijd|\bvo-leeftijd"
            r"|\badolescent"
        ),
        Ages(12, 18),
    ),
    (r"\bjong ?volw\w*", Ages(18, 23)),
    (r"\bkleuter\w*\b", Ages(4, 6)),
    (r"\bpeuter\w*\b|\btoddlers?\b", Ages(2, 4)),
    (r"\bdreumes\w*", Ages(1, 2)),
    (r"\bbaby'?s?\b|\bbabies\b|\bzuigeling\w*", Ages(0, 1)),
)
_STAGE_PATTERNS = tuple((re.compile(pattern), ages) for pattern, ages in _STAGES)
_NUMBER = r"(\d{1,2})(?:[.,]\d+)?"
_YEARS = r"(?:\s*(?:jaar|jarigen?|jr|j|yrs?|years?|years old|y|jaren)\b\.?)?"
_BETWEEN = (
    r"\s*(?:t/m|tm|t\.?e\.?m\.?|tot en met|tot|en|to|until|through|-{1,2}|/|/+|>|->|~|\.{2,3}|→|_|a|à|and|x|:"
    r"|\bm/t\b|t-m|t & m|t \+ m|t m|t\s*/\s*m|(?:,|;|en)?\s*max(?:imaal|\.)?)\s*(?:de\s+|ca\.?\s+|±\s*)?"
)
_RANGE = re.compile(rf"(?<![\d.,]){_NUMBER}{_YEARS}{_BETWEEN}{_NUMBER}(?!\d)")
_FROM = re.compile(
    rf"(?:vanaf|v\.?a\.?|minimaal|min\.?|minimum|from|ouder dan|>=?|≥|boven|over|>\s*=)\s*(?:de\s+)?{_NUMBER}"
)
_OPEN = re.compile(
    rf"(?<![\d.,]){_NUMBER}{_YEARS}\s*(?:\+|[- ]?plus\b|e\.?o\.?\b|(?:en|of|&) ouder|and (?:older|up|over)"
    rf"|->?\s*$|→\s*$|-?\s*\.\.+\s*$|-\s*…\s*$|>\s*$)"
)
_UP_TO = re.compile(
    rf"(?:t/m|t\.?e\.?m\.?|tm|tot en met|tot|maximaal|max\.?|maximum|up to|until|under|onder(?: de)?|jonger dan"
    rf"|<=?|≤|^-)\s*(?:de\s+|ca\.?\s+|circa\s+|±\s*|ongeveer\s+)?{_NUMBER}"
)
_DOWN = re.compile(
    rf"(?<![\d.,]){_NUMBER}{_YEARS}\s*(?:-\s*$|-\s*(?:jaar|jr|j)\b|-?min\b|en jonger|of jonger|and younger)"
)
_ONE = re.compile(rf"^(?:ca\.?|circa|leeftijd|age)?\s*{_NUMBER}{_YEARS}$")
_NO_AGE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|^(?:groep|klas|leerjaar|iq)\b")
"""Days, school years and intelligence quotients have ranges of numbers as well."""
_MONTHS = re.compile(r"\d{1,2}\s*(?:mnd\.?|maanden|weken|wk|months?)\b")


def ages(value: CellValue) -> Ages | None:
    """The range a cell states, or None. Raises `ReversedAges` for "18-4"."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, date):
        return _from_date(value)
    if isinstance(value, int | float):
        return Ages(int(value), int(value), certain=False) if 0 <= value <= OLDEST else None
    return _ages_in(lowered(value))


def ages_or_none(value: CellValue) -> Ages | None:
    """As `ages`, but None for a range that is the wrong way round."""
    try:
        return ages(value)
    except ReversedAges:
        return None


def _from_date(value: date) -> Ages | None:
    """A spreadsheet has made a day of «4-12» or a month of «12-18»; turn it back."""
    if value.day == 1 and 13 <= value.year % 100 <= 23 and value.month <= value.year % 100 and value.year < 2024:
        return Ages(value.month, value.year % 100)
    return Ages(value.day, value.month) if value.day <= value.month else None


_WORDS = [
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
    "eenentwintig",
    "tweeentwintig",
    "drieentwintig",
]
_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b")


def _in_digits(text: str) -> str:
    """«vier t/m twaalf», «vanaf twaalf»: number words as digits where more than one word is written."""
    if " " not in text.strip():
        return text
    return _WORD.sub(lambda word: str(_WORDS.index(word[0])), text)


@lru_cache(maxsize=8192)
def _ages_in(text: str) -> Ages | None:
    if _NO_AGE.search(text):
        return None
    text = _in_digits(_MONTHS.sub("0", text))
    bare = re.sub(r"\(.*?\)", " ", text).strip() or text
    found = _in_numbers(bare) or _in_words(bare)
    if found is None and bare != text:
        found = _in_numbers(text)
    if found is not None and (found.low or 0) > OLDEST:
        return None
    return found


def _in_numbers(text: str) -> Ages | None:
    both = _RANGE.search(text)
    if both:
        low, high = int(both[1]), int(both[2])
        if high > OLDEST:
            return Ages(low, None, True) if low <= OLDEST and high == 99 else None
        if low > high:
            raise ReversedAges(low, high)
        return Ages(low, high)
    start, end = _OPEN.search(text) or _FROM.search(text), _UP_TO.search(text)
    if start and end and end.start() > start.start():
        return Ages(int(start[1]), int(end[1]))
    if start:
        return Ages(int(start[1]), None, True)
    end = end or _DOWN.search(text)
    if end:
        return Ages(0, int(end[1])) if int(end[1]) <= OLDEST else None
    one = _ONE.match(text)
    if one and int(one[1]) <= OLDEST:
        return Ages(int(one[1]), int(one[1]), certain=False)
    return None


def _in_words(text: str) -> Ages | None:
    """One stage of life, or the whole from the first to the last named («peuters en kleuters»)."""
    named = [ages for pattern, ages in _STAGE_PATTERNS if pattern.search(text)]
    if not named:
        return None
    lows = [one.low for one in named if one.low is not None]
    highs = [one.high for one in named if one.high is not None]
    is_open = any(one.open for one in named)
    return Ages(min(lows), None if is_open or not highs else max(highs), is_open)


def one_age(value: CellValue) -> int | None:
    """A single age for lists with a lower and an upper column: 4, "4 jr", "t/m 12"; None for anything else."""
    if isinstance(value, bool) or value is None or isinstance(value, date):
        return None
    if isinstance(value, int | float):
        return int(value) if 0 <= value <= OLDEST else None
    digits = re.findall(r"\d{1,9}", _MONTHS.sub("0", re.sub(r"(\d)[.,]0+\b", r"\1", lowered(value))))
    return int(digits[0]) if len(digits) == 1 and int(digits[0]) <= OLDEST else None
