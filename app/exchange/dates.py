"""Days as lists spell them: cells, `1 dec`, `01-12-26`, `verwacht 30 jan 2027`, `per direct`, `wachtlijst`.

Day first, as Dutch lists are written, unless a whole column only makes sense month first. An impossible day
is an error, never the nearest possible one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz, process

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
_LONG_MONTHS = tuple(month for month in _MONTHS if len(month) >= 5)
_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_ISO_MONTH = re.compile(r"^\D{0,12}((?:19|20)\d\d)[-/](\d{1,2})$")
_COMPACT = re.compile(r"^(20\d\d)(\d\d)(\d\d)$")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*'?(\d{4}|\d{2})(?!\d)")
_SHORT = re.compile(r"(?<![\d-])(\d{1,2})\s*[-/.]\s*(\d{1,2})(?![\d-]|\s*(?:jaar|jr)\b)")
_NAMED = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:e|ste|de|st|nd|rd|th)?[\s./-]*(?:of "
    rf"|van )?({_NAME})(?![a-z])\.?(?:[\s,/-]*'?(\d{{4}}"
    rf"|\d{{2}}))?(?!\d)"
)
_NAMED_FIRST = re.compile(rf"\b({_NAME})\b\.?\s*(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s*(\d{{4}}))?(?!\d)")
_MONTH = re.compile(
    rf"(?:\b(begin|start|eind|einde|medio|half|helft|halverwege|mid|midden|end|ultimo|early|late"
    rf"|laatste week)\s+(?:of\s+"
    rf"|van\s+|v/d\s+)?)?\b({_NAME})(?![a-z])\.?"
    r"(?:[\s/-]*'?(\d{4}|\d{2}))?(?!\d)"
)
_MONTH_NUMBER = re.compile(r"^(?:per |vanaf )?(\d{1,2})[-/](20\d\d)$")
_WEEK = re.compile(
    r"\b(?:week(?:nr\.?|nummer)?|wk\.?(?:nr\.?)?|w(?=\d))\s*(\d{1,2})(?:\s*[-/,(]*\s*(?:van )?'?(20\d\d"
    r"|\d\d))?\b"
)
_YEAR_WEEK = re.compile(r"\b(20\d\d)[\s-]*(?:week|wk\.?|w)\s*(\d{1,2})\b")
_QUARTER = re.compile(
    r"\b(?:q([1-4])|([1-4])e?\s*(?:kwartaal|kw\b\.?)|(eerste|tweede|derde"
    r"|vierde) kwartaal)(?:\s*(?:van )?'?(20\d\d|\d\d))?"
)
_OF_YEAR = re.compile(
    r"(?:\b(begin|start|eind|einde|medio|half|halverwege)\s+(?:van\s+)?(?:het\s+)?)?"
    r"\b(?:(20\d\d)|(volgend|komend|nieuwe?|next|dit)\s+(?:jaar|year)|(jaar))\b"
)
_OF_MONTH = re.compile(
    r"\b(begin|eind|einde|ultimo|medio|half)\s+(?:van\s+|v/d\s+)?(?:de\s+)?(deze |volgende "
    r"|komende )?(?:maand|mnd)\b"
)
_WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_WEEKDAY = re.compile(
    r"^(?:per |vanaf )?(?:a\.?s\.?|aanstaande|komende|volgende week|eerstkomende)?\s*"
    r"(ma|di|wo|do|vr|za|zo)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?\.?\s*(?:a\.?s\.?)?$"
)
_ORDINALS = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4}
_PLUS_TIME = re.compile(
    r"^(?:termijn |circa |ca\.? |ong\.? |\+ ?)?(\d{1,2}|een|twee|drie|vier|zes)\s*(dagen|dag|weken|week"
    r"|wkn|wk|maanden|maand|mnd)$"
)
_IN = re.compile(
    r"\b(?:over|binnen|in|na|termijn)\s+(?:ca\.?\s*|circa\s*|ongeveer\s*|±\s*)?(\d{1,2}|een|twee|drie"
    r"|vier|vijf|zes|acht|tien|veertien)\s*"
    r"(dagen|dag|weken|week|maanden|maand|days?|weeks?|months?|mnd|wkn|wk|jaar)\b"
)
_NUMBER_WORDS = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "acht": 8, "tien": 10, "veertien": 14,
}  # fmt: skip
_NOW = re.compile(
    r"\b(nu|direct|per ?direct|direkt|per ?direkt|onmiddellijk|vandaag|meteen|heden|now|today|immediately"
    r"|immediate"
    r"|asap|z\.?s\.?m|zo (spoedig|snel) mogelijk|spoed mogelijk|(per )?omgaand\w*"
    r"|zsm|terstond|vrij|vrije|beschikbaar|per heden|acuut|momenteel|ja|available|at once|dir|per nu|leeg"
    r"|open|reeds|al vrij|plaatsbaar)\b"
    r"|^p\.?/?d\.?$|^[✓✔☑√]$"
)
_FULL = re.compile(
    r"\b(vol|bezet|volzet|wachtlijst|geen|niet|full|waiting ?list|opnamestop|\w*stop|gesloten|stop|no|nee"
    r"|volgeboekt|wl)\b"
)
_UNKNOWN = re.compile(
    r"\b(onbekend|n\.?n\.?b|nnb|n\.?t\.?b|ntb|nader|overleg|tbd|tba|unknown|n\.?v\.?t|nvt|onduidelijk"
    r"|i\.?o|na\b.*"
    r"|afhankelijk|hangt af|binnenkort|pm|p\.m|later|niet bekend|nog niet|soon|geen zicht|volgt|n/?a"
    r"|variabel|wisselend"
    r"|bezien|schooljaar|blijken|zie|rechter|zomer\w*|najaar|voorjaar|winter|herfst|lente|summer|spring"
    r"|autumn|vakantie|kerst|pasen)\b"
    r"|^x+$"
)

_TAKEN_THROUGH = re.compile(
    r"\b(?:bezet|vol|volzet|volgeboekt|volgepland|bewoond|verhuurd|gevuld|ingevuld|in gebruik|gereserveerd|dicht"
    r"|gesloten|niet (?:vrij|beschikbaar)|geen (?:plek\w*|plaats\w*|ruimte)|\w*stop|full|occupied|taken)\b"
    r"(?:(?:(?!vrij|beschikb|open)[^\d;]){0,25}?|\W{1,3}(?:van|vanaf|sinds)\b[^;,()]{3,18}?)"
    r"(?<![a-z])(?:t\s?/\s?m|tm|t\.?e\.?m|tot en met|until and including|through)(?![a-z])\.?:?\s*"
)
_FREE_AGAIN = re.compile(r"\b(?:per|vanaf|v\.?a\.?|m\.?i\.?v\.?)\s*\d")
_BARE_MONTH = re.compile(rf"(?:de maand )?(?:{_NAME})(?![a-z])(?!\.?\s*\d{{1,2}}(?!\d))")

_SEASON = re.compile(r"zomer|voorjaar|najaar|winter|herfst|lente|summer|spring|autumn|schooljaar|vakantie")


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
    through = None if past else _TAKEN_THROUGH.search(text)
    if through is not None:
        after = day_after(text[through.end() :], listed_on, style)
        if after is not None:
            return after
    if text.isdecimal() and len(text) in (5, 8):
        return _from_number(int(text))
    found = _with_year(text, style) or _with_month_name(text, listed_on, past)
    if found is not None:
        return found
    found = _relative(text, listed_on) or _without_year(text, listed_on, style, past) or _in_words(text)
    if found is not None and found.moment is not Moment.UNKNOWN:
        return found
    return _part_of_year(text, listed_on) or found or _misspelled(text, listed_on, style, past)


def says_taken_through(heading: str) -> bool:
    """Whether a heading asks for the last day that a bed is taken: «Bezet t/m»."""
    return _TAKEN_THROUGH.search(lowered(heading) + " ") is not None


def day_after(value: CellValue, listed_on: date, style: DateStyle = DateStyle.DAY_FIRST) -> DayRead | None:
    """The first free day after the last taken one: after 5 January the 6th, after January 1 February.

    None when no day is said; a day on which the bed is said to come free again goes first.
    """
    text = lowered(value).strip() if isinstance(value, str) else ""
    again = _FREE_AGAIN.search(text)
    if again is not None and again.start() > 0:
        return read_day(text[again.start() :], listed_on, style)
    found = read_day(value, listed_on, style)
    if found is None or found.day is None:
        return None
    return replace(found, day=_end_of(text, found.day) + timedelta(days=1))


def _end_of(text: str, first: date) -> date:
    """The last day of the month, week, quarter or year a text begins with; else the day itself."""
    if _BARE_MONTH.match(text) or _MONTH_NUMBER.match(text) or _ISO_MONTH.match(text):
        return _last_of_month(first)
    if _WEEK.match(text) or _YEAR_WEEK.match(text):
        return first + timedelta(days=6)
    if _QUARTER.match(text):
        return _last_of_month(first + timedelta(days=63))
    return date(first.year, 12, 31) if re.match(r"20\d\d$", text) else first


def _misspelled(text: str, listed_on: date, style: DateStyle, past: bool) -> DayRead | None:
    """«1 decemeber»: a month with a typing slip."""
    for word in re.findall(r"[a-z]{5,11}", text):
        near = process.extractOne(word, _LONG_MONTHS, scorer=fuzz.ratio, score_cutoff=84)
        if near is not None and near[0] != word:
            return _in_text(text.replace(word, near[0]), listed_on, style, past)
    return None


def _part_of_year(text: str, listed_on: date) -> DayRead | None:
    """A quarter, the beginning or end of a month or year, a day of the week."""
    quarter = _QUARTER.search(text)
    if quarter:
        number = int(quarter[1] or quarter[2] or _ORDINALS[quarter[3]])
        year = _full_year(quarter[4]) if quarter[4] else None
        month = 3 * number - 2
        return DayRead(
            date(year, month, 1) if year else _nearest_year(1, month, listed_on, False), yearless=not year
        )
    month_part = _OF_MONTH.search(text)
    if month_part:
        first = listed_on.replace(day=1)
        if month_part[2] and not month_part[2].startswith("deze"):
            first = _last_of_month(first) + timedelta(days=1)
        return DayRead(_within(first, _last_of_month(first), month_part[1]))
    weekday = _WEEKDAY.match(text)
    if weekday:
        ahead = (_WEEKDAYS.index(weekday[1]) - listed_on.weekday()) % 7 or 7
        return DayRead(listed_on + timedelta(days=ahead))
    return _with_year_alone(text, listed_on)


def _with_year_alone(text: str, listed_on: date) -> DayRead | None:
    """«begin 2027», «eind van het jaar», «volgend jaar»."""
    found = None if _SEASON.search(text) else _OF_YEAR.search(text)
    if found is None or (found[4] and not found[1]) or (found[1] == "medio" and not found[2]):
        return None
    if found[4] == "jaar" and found[1] not in {"eind", "einde"}:
        return None
    year = int(found[2]) if found[2] else listed_on.year + (0 if found[4] or found[3] == "dit" else 1)
    if not listed_on.year - 1 <= year <= listed_on.year + 5:
        return None
    return DayRead(_within(date(year, 1, 1), date(year, 12, 31), found[1] or "begin"))


def _within(first: date, last: date, part: str) -> date:
    if part in {"eind", "einde", "ultimo"}:
        return last
    if part in {"medio", "half", "halverwege"}:
        return date(first.year, 7, 1) if (last - first).days > 40 else first.replace(day=15)
    return first


def _with_year(text: str, style: DateStyle) -> DayRead | None:
    iso = _ISO.search(text)
    if iso:
        return DayRead(_day(int(iso[1]), int(iso[2]), int(iso[3])))
    numbers = _NUMBERS.search(text)
    if numbers:
        first, second, year = int(numbers[1]), int(numbers[2]), _full_year(numbers[3])
        day, month = (first, second) if style is DateStyle.DAY_FIRST else (second, first)
        return DayRead(_day(year, month, day))
    iso_month = _ISO_MONTH.match(text)
    if iso_month and 1 <= int(iso_month[2]) <= 12:
        return DayRead(_day(int(iso_month[1]), int(iso_month[2]), 1))
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
    if month[1] == "helft":
        return _dated(16 if re.search(r"\b(2e|tweede) helft", text) else 1, number, month[3], listed_on, past)
    if month[1] in {"medio", "half", "halverwege", "mid", "midden"}:
        return _dated(15, number, month[3], listed_on, past)
    if month[1] in {"eind", "einde", "end", "ultimo", "late", "laatste week"}:
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
    year_week = _YEAR_WEEK.search(text)
    if year_week:
        return DayRead(_monday(int(year_week[2]), year_week[1], listed_on))
    week = _WEEK.search(text)
    if week and not _IN.search(text):
        return DayRead(_monday(int(week[1]), week[2], listed_on), yearless=week[2] is None)
    ahead = _IN.search(text) or _PLUS_TIME.match(text)
    if ahead:
        count = _NUMBER_WORDS.get(ahead[1]) or int(ahead[1])
        unit = ahead[2]
        days = (
            1 if unit.startswith("da") else 7 if unit.startswith(("we", "wk")) else 365 if unit == "jaar" else 30
        )
        return DayRead(listed_on + timedelta(days=count * days))
    if re.search(r"\b(morgen|tomorrow)\b", text):
        return DayRead(listed_on + timedelta(days=1))
    if re.search(r"\b((volgende|komende) week|next week)\b", text):
        return DayRead(listed_on + timedelta(days=7 - listed_on.weekday()))
    if re.search(r"\b(?<!eind )(?<!einde )((volgende|komende) maand|next month)\b", text):
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
    if re.search(r"\b(niet|not) (bekend|known|te (zeggen|voorzien|bepalen))", text) or re.search(
        r"\bn\.?v\.?t\b", text
    ):
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
