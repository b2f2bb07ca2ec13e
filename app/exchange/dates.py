"""Days as lists spell them: cells, `1 dec`, `01-12-26`, `verwacht 30 jan 2027`, `per direct`, `wachtlijst`.

Day first, as Dutch lists are written, unless a whole column only makes sense month first. An impossible day
is an error, never the nearest possible one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from app.exchange.list_types import CellValue
from app.exchange.plain_text import lowered

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""A day outside these years is a typing slip, not a day about a bed."""


class DateStyle(StrEnum):
    """In which order a column writes day and month."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class Moment(StrEnum):
    """What a date cell says besides a day."""

    NOW = "now"
    FULL = "full"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DayRead:
    """A day, or a word instead of one. `yearless` when the year was completed from the day of the list."""

    day: date | None
    moment: Moment | None = None
    yearless: bool = False


class ImpossibleDay(ValueError):
    """A day that does not exist, such as 31-02-2027."""


_MONTHS = {
    "jan": 1, "januari": 1, "january": 1, "feb": 2, "febr": 2, "februari": 2, "february": 2, "mrt": 3,
    "maa": 3, "mar": 3, "maart": 3, "march": 3, "mart": 3, "apr": 4, "april": 4, "mei": 5, "may": 5, "jun": 6,
    "juni": 6, "june": 6, "jul": 7, "juli": 7, "july": 7, "aug": 8, "augustus": 8, "august": 8, "sep": 9,
    "sept": 9, "september": 9, "okt": 10, "oct": 10, "oktober": 10, "october": 10, "nov": 11, "november": 11,
    "dec": 12, "december": 12,
}  # fmt: skip
_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"^(20\d\d)(\d\d)(\d\d)$")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*'?(\d{4}|\d{2})(?!\d)")
_SHORT = re.compile(r"(?<![\d-])(\d{1,2})\s*[-/.]\s*(\d{1,2})(?![\d-]|\s*(?:jaar|jr)\b)")
_NAMED = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:e|ste|de|st|nd|rd|th)?[\s.-]*(?:of )?({_NAME})\b\.?(?:[\s,-]*'?(\d{{4}}"
    rf"|\d{{2}}))?(?!\d)"
)
_NAMED_FIRST = re.compile(rf"\b({_NAME})\b\.?\s*(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s*(\d{{4}}))?(?!\d)")
_MONTH = re.compile(
    rf"(?:\b(begin|start|eind|einde|medio|half|mid|midden|end|ultimo|early|late)\s+(?:of\s+"
    rf"|van\s+)?)?\b({_NAME})\b\.?"
    r"(?:[\s-]*'?(\d{4}|\d{2}))?(?!\d)"
)
_MONTH_NUMBER = re.compile(r"^(?:per |vanaf )?(\d{1,2})[-/](20\d\d)$")
_WEEK = re.compile(r"\b(?:week|wk\.?)\s*(\d{1,2})(?:\s*[-/,]?\s*(?:van )?'?(20\d\d|\d\d))?\b")
_IN = re.compile(
    r"\b(?:over|binnen|in|na)\s+(?:ca\.?\s*|circa\s*|ongeveer\s*)?(\d{1,2}|een|twee|drie|vier|zes)\s+"
    r"(dagen|dag|weken|week|maanden|maand|days?|weeks?|months?|mnd|wk)\b"
)
_NUMBER_WORDS = {"een": 1, "twee": 2, "drie": 3, "vier": 4, "zes": 6}
_NOW = re.compile(
    r"\b(nu|direct|per direct|direkt|onmiddellijk|vandaag|meteen|heden|now|today|immediately|immediate"
    r"|asap|z\.?s\.?m"
    r"|zsm|per omgaande|terstond|vrij|beschikbaar|per heden|acuut|momenteel|ja|available|at once|dir|per nu)\b"
)
_FULL = re.compile(
    r"\b(vol|bezet|volzet|wachtlijst|geen|niet|full|waiting ?list|opnamestop|gesloten|stop|no|nee"
    r"|volgeboekt|wl)\b"
)
_UNKNOWN = re.compile(
    r"\b(onbekend|n\.?n\.?b|nnb|n\.?t\.?b|ntb|nader|overleg|tbd|tba|unknown|n\.?v\.?t|nvt|onduidelijk"
    r"|i\.?o|na\b.*"
    r"|afhankelijk|binnenkort|pm|p\.m|later|niet bekend|nog niet|soon|geen zicht|volgt|n/?a|variabel|wisselend"
    r"|zomer|najaar|voorjaar|winter|herfst|lente|summer|spring|autumn)\b"
)


def read_day(
    value: CellValue, listed_on: date, style: DateStyle = DateStyle.DAY_FIRST, past: bool = False
) -> DayRead | None:
    """What a date cell says; None when it is no date at all. Raises `ImpossibleDay`.

    A day without a year is the next one from `listed_on`, or with `past` (for «bijgewerkt op») the last one.
    """
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, date):
        return DayRead(_day(value.year, value.month, value.day))
    if isinstance(value, int | float):
        return _from_number(value)
    return _in_text(lowered(value), listed_on, style, past)


def _from_number(value: float) -> DayRead | None:
    """A spreadsheet's own day number (days since 30 December 1899), or 20261201."""
    compact = _COMPACT.match(str(value))
    if compact:
        return DayRead(_day(int(compact[1]), int(compact[2]), int(compact[3])))
    return DayRead(date(1899, 12, 30) + timedelta(days=int(value))) if 36_000 < value < 60_000 else None


@lru_cache(maxsize=16384)
def _in_text(text: str, listed_on: date, style: DateStyle, past: bool) -> DayRead | None:
    if not text.strip("-./?* "):
        return DayRead(None, Moment.UNKNOWN)
    if text.isdecimal() and len(text) in (5, 8):
        return _from_number(int(text))
    found = _with_year(text, style) or _with_month_name(text, listed_on, past)
    if found is not None:
        return found
    return _relative(text, listed_on) or _without_year(text, listed_on, style, past) or _in_words(text)


def _with_year(text: str, style: DateStyle) -> DayRead | None:
    iso = _ISO.search(text)
    if iso:
        return DayRead(_day(int(iso[1]), int(iso[2]), int(iso[3])))
    numbers = _NUMBERS.search(text)
    if numbers:
        first, second, year = int(numbers[1]), int(numbers[2]), _full_year(numbers[3])
        day, month = (first, second) if style is DateStyle.DAY_FIRST else (second, first)
        return DayRead(_day(year, month, day))
    month_number = _MONTH_NUMBER.match(text)
    if month_number:
        return DayRead(_day(int(month_number[2]), int(month_number[1]), 1))
    return None


def _with_month_name(text: str, listed_on: date, past: bool) -> DayRead | None:
    named = _NAMED.search(text)
    if named:
        return _dated(int(named[1]), _MONTHS[named[2]], named[3], listed_on, past)
    named = _NAMED_FIRST.search(text)
    if named and (named[3] or not _MONTH.fullmatch(text) or int(named[2]) < 20):
        return _dated(int(named[2]), _MONTHS[named[1]], named[3], listed_on, past)
    month = _MONTH.search(text)
    if month is None:
        return None
    number = _MONTHS[month[2]]
    if month[1] in {"medio", "half", "mid", "midden"}:
        return _dated(15, number, month[3], listed_on, past)
    if month[1] in {"eind", "einde", "end", "ultimo", "late"}:
        first = _dated(1, number, month[3], listed_on, past).day
        assert first is not None
        return DayRead(_last_of_month(first), yearless=month[3] is None)
    return _month_start(number, month[3], listed_on, past)


def _month_start(month: int, year: str | None, listed_on: date, past: bool) -> DayRead:
    """A month alone means its first day; the running month is this year's, not next year's."""
    if year is None and month == listed_on.month:
        return DayRead(_day(listed_on.year, month, 1), yearless=True)
    return _dated(1, month, year, listed_on, past)


def _last_of_month(first: date) -> date:
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _dated(day: int, month: int, year: str | None, listed_on: date, past: bool) -> DayRead:
    if year is not None:
        return DayRead(_day(_full_year(year), month, day))
    return DayRead(_nearest_year(day, month, listed_on, past), yearless=True)


def _nearest_year(day: int, month: int, listed_on: date, past: bool) -> date:
    """The next such day (a little in the past still counts: the list was made before), or the last one."""
    this_year = _day(listed_on.year, month, day)
    if past:
        return this_year if this_year <= listed_on else _day(listed_on.year - 1, month, day)
    just_past = this_year >= listed_on - timedelta(days=60)
    return this_year if just_past else _day(listed_on.year + 1, month, day)


def _without_year(text: str, listed_on: date, style: DateStyle, past: bool) -> DayRead | None:
    short = _SHORT.search(text)
    if short is None:
        return None
    first, second = int(short[1]), int(short[2])
    day, month = (first, second) if style is DateStyle.DAY_FIRST else (second, first)
    return DayRead(_nearest_year(day, month, listed_on, past), yearless=True)


def _relative(text: str, listed_on: date) -> DayRead | None:
    week = _WEEK.search(text)
    if week and not _IN.search(text):
        return DayRead(_monday(int(week[1]), week[2], listed_on), yearless=week[2] is None)
    ahead = _IN.search(text)
    if ahead:
        count = _NUMBER_WORDS.get(ahead[1]) or int(ahead[1])
        days = 1 if ahead[2].startswith("da") else 7 if ahead[2].startswith(("we", "wk")) else 30
        return DayRead(listed_on + timedelta(days=count * days))
    if re.search(r"\b(morgen|tomorrow)\b", text):
        return DayRead(listed_on + timedelta(days=1))
    if re.search(r"\b(volgende week|next week)\b", text):
        return DayRead(listed_on + timedelta(days=7 - listed_on.weekday()))
    if re.search(r"\b(volgende maand|next month)\b", text):
        return DayRead(_last_of_month(listed_on) + timedelta(days=1))
    return None


def _monday(week: int, year: str | None, listed_on: date) -> date:
    try:
        if year is not None:
            return date.fromisocalendar(_full_year(year), week, 1)
        found = date.fromisocalendar(listed_on.year, week, 1)
        return (
            found if found >= listed_on - timedelta(days=60) else date.fromisocalendar(listed_on.year + 1, week, 1)
        )
    except ValueError as error:
        raise ImpossibleDay(f"week {week}") from error


def _in_words(text: str) -> DayRead | None:
    if re.search(r"\b(niet|not) (bekend|known)", text) or re.search(r"\bn\.?v\.?t\b", text):
        return DayRead(None, Moment.UNKNOWN)
    for pattern, moment in ((_FULL, Moment.FULL), (_NOW, Moment.NOW), (_UNKNOWN, Moment.UNKNOWN)):
        if pattern.search(text):
            return DayRead(None, moment)
    return None


def _full_year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _day(year: int, month: int, day: int) -> date:
    try:
        found = date(year, month, day)
    except ValueError as error:
        raise ImpossibleDay(f"{day}-{month}-{year}") from error
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ImpossibleDay(f"{day}-{month}-{year}")
    return found


def style_of(values: list[CellValue]) -> DateStyle:
    """Month first only if the column has days that are impossible day first and all of them fit month first."""
    pairs = [match for value in values if isinstance(value, str) if (match := _NUMBERS.search(lowered(value)))]
    impossible = sum(1 for pair in pairs if int(pair[2]) > 12)
    fits = all(int(pair[1]) <= 12 and int(pair[2]) <= 31 for pair in pairs)
    return DateStyle.MONTH_FIRST if impossible >= 2 and fits else DateStyle.DAY_FIRST


_TITLE_DAY = re.compile(
    r"peildatum|per|d\.?d|datum|stand|week|bijgewerkt|update|geldig|situatie|versie|date|as of|actueel",
    re.IGNORECASE,
)


def day_in_title(text: str, listed_on: date) -> date | None:
    """The day a title row names («peildatum 22-11-2026»), if it names one."""
    if not _TITLE_DAY.search(text) and not re.search(r"\d{1,2}[-/. ]\w+[-/. ]\d{2,4}", text):
        return None
    try:
        found = _with_year(lowered(text), DateStyle.DAY_FIRST) or _with_month_name(lowered(text), listed_on, True)
    except ImpossibleDay:
        return None
    return found.day if found and found.day and plausible(found.day, listed_on) else None


def plausible(day: date, today: date) -> bool:
    """Whether a list may be of this day: at most two years old, hardly ahead."""
    return -750 <= (day - today).days <= 60
