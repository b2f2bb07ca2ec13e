"""Cells about people: case numbers, birth dates, days, genders, levels of needs, forms asked, urgency, stay.

Every reader gives None for what the cell does not say and raises `NotReadable` for what it cannot make out:
a cell read wrong is a child in a wrong place.
"""

from __future__ import annotations

import math
import re
from datetime import date
from functools import lru_cache

from app.exchange.care_forms import care_form, foster_form, nearest_care_form
from app.exchange.care_words import Letter, gender, needs
from app.exchange.dates import DateStyle, DayRead, ImpossibleDay, Moment, read_day
from app.exchange.list_types import CellValue
from app.exchange.people.people_types import ListedNeed, Stay
from app.exchange.plain_text import lowered, plain, tidy

LONGEST_NUMBER = 40
LONGEST_NOTHING = 24
OLDEST = 27
"""Nobody in youth care is older."""


class NotReadable(ValueError):
    """A cell that says something, but not what; `code` names the problem, `suggestion` what may be meant."""

    def __init__(self, code: str, suggestion: str | None = None, readable: tuple[str, ...] = ()):
        super().__init__(code)
        self.code = code
        self.suggestion = suggestion
        self.readable = readable
        """What could be made out beside the part that could not."""


_NOTHING = re.compile(
    r"^(onbekend|n\.?n\.?b\.?|nnb|n\.?v\.?t\.?|nvt|n\.?t\.?b\.?|ntb|geen|niet bekend|unknown|n/?a|\?+|-+|–"
    r"|—|\.+|x{3,}|leeg"
    r"|niet van toepassing|volgt|nog niet bekend)$"
)


def says_nothing(value: CellValue) -> bool:
    """An empty cell, or one that only says that nothing is known."""
    if isinstance(value, str):
        return _is_nothing(value)
    return value is None or (isinstance(value, float) and not math.isfinite(value))


@lru_cache(maxsize=65536)
def _is_nothing(text: str) -> bool:
    bare = text.strip()
    return not bare or (len(bare) <= LONGEST_NOTHING and bool(_NOTHING.match(lowered(bare))))


def cell_text(value: CellValue) -> str | None:
    """The text of a cell; whole numbers without a decimal part."""
    if says_nothing(value):
        return None
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.strftime("%d-%m-%Y") if isinstance(value, date) else tidy(str(value))


def case_number(value: CellValue) -> str | None:
    """A case number as written; days and true/false are none."""
    if says_nothing(value):
        return None
    if isinstance(value, bool | date):
        raise NotReadable("case_number_unreadable")
    text = cell_text(value) or ""
    if isinstance(value, str) and re.fullmatch(r"\d+\.0", text):
        text = text[:-2]
    if len(text) > LONGEST_NUMBER or not any(letter.isalnum() for letter in text):
        raise NotReadable("case_number_unreadable")
    return text


@lru_cache(maxsize=65536)
def number_key(text: str) -> str:
    """What is compared of a case number: letters and digits, whatever the signs and capitals."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def is_citizen_number(text: str) -> bool:
    """Whether a number passes the eleven-test of the citizen number (BSN): nine digits, weights 9…2 and -1."""
    if not re.fullmatch(r"\d{9}", text) or text == "000000000":
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(digit) * weight for digit, weight in zip(text, weights, strict=True)) % 11 == 0


_EIGHT = re.compile(r"^\d{8}$")
_SHORT_YEAR = re.compile(r"(?<!\d)\d{1,2}\s*[-/. ]\s*(?:\d{1,2}|[a-z]{3,9}\.?)\s*[-/. ]\s*'?\d{2}$")


def birth_day(value: CellValue, today: date, style: DateStyle) -> date | None:
    """A day of birth: with its year, in the past, of somebody young enough for youth care."""
    if says_nothing(value):
        return None
    found = _read(value, today, style, past=True)
    if found is None or found.day is None or found.yearless:
        raise NotReadable("birth_unreadable")
    day = found.day
    if day > today and isinstance(value, str) and _SHORT_YEAR.search(lowered(value)):
        day = day.replace(year=day.year - 100)
    if day > today:
        raise NotReadable("birth_in_future")
    if today.year - day.year > OLDEST:
        raise NotReadable("birth_too_long_ago")
    return day


_ENDLESS = re.compile(
    r"^(heden|nu|lopend|loopt|nog|doorlopend|onbepaald\w*|tot 18\b.*|tot meerderjarig\w*|18e? ?jaar|18\+?"
    r"|18-?|structureel"
    r"|langdurig|blijvend|open|open eind\w*|vast|permanent|geen einddatum|onbepaalde tijd|perspectief\w*|nee)$"
)
_SOON = re.compile(
    r"^(z\.?s\.?m\.?|zo snel mogelijk|per direct|direct|nu|asap|zsm|meteen|onmiddellijk|acuut|spoed|heden)$"
)


def end_day(value: CellValue, today: date, style: DateStyle) -> date | None:
    """The day of an end, as written; None for «lopend», «tot 18», «onbekend»."""
    if says_nothing(value) or (isinstance(value, str) and _ENDLESS.match(lowered(value).strip())):
        return None
    return _day(value, today, style, past=False)


def past_day(value: CellValue, today: date, style: DateStyle) -> date | None:
    """A day on which something began or came in; without a year the last such day."""
    return None if says_nothing(value) else _day(value, today, style, past=True)


def wanted_day(value: CellValue, today: date, style: DateStyle) -> date | None:
    """A day on which a place is wanted; None for as soon as possible."""
    if says_nothing(value) or (isinstance(value, str) and _SOON.match(lowered(value).strip())):
        return None
    return _day(value, today, style, past=False)


def _day(value: CellValue, today: date, style: DateStyle, past: bool) -> date | None:
    found = _read(value, today, style, past)
    if found is not None and found.day is not None:
        return found.day
    if found is not None and found.moment is Moment.UNKNOWN:
        return None
    raise NotReadable("date_unreadable")


_LENGTH = re.compile(
    r"^\s*\d+(?:[.,]\d+)?\s*(?:dag|dagen|week|weken|wk|wkn|maand|maanden|mnd|mnden|jaar|jaren|jr)\b"
)
"""A length of time: «6 maanden» is no day."""


def _read(value: CellValue, today: date, style: DateStyle, past: bool) -> DayRead | None:
    if isinstance(value, str) and _EIGHT.match(value.strip()):
        value = _eight_digits(value.strip())
    if isinstance(value, str) and _LENGTH.match(lowered(value)):
        return None
    try:
        return read_day(value, today, style, past)
    except ImpossibleDay as error:
        raise NotReadable("date_impossible") from error


def _eight_digits(text: str) -> str:
    """«20081231» and «31122008»."""
    if 1990 <= int(text[:4]) <= 2100 and 1 <= int(text[4:6]) <= 12:
        return f"{text[:4]}-{text[4:6]}-{text[6:]}"
    return f"{text[:2]}-{text[2:4]}-{text[4:]}"


_OTHER_GENDER = frozenset(
    {
        "x",
        "o",
        "anders",
        "overig",
        "non binair",
        "nonbinair",
        "other",
        "genderneutraal",
        "divers",
        "anders x",
        "nb",
    }
)


def child_gender(value: CellValue, lone_m: Letter) -> str | None:
    """female, male or other for one child."""
    if says_nothing(value):
        return None
    text = str(value)
    if plain(text) in _OTHER_GENDER:
        return "other"
    found = gender(text, lone_m)
    if found in ("female", "male"):
        return found
    raise NotReadable("child_gender_unknown")


_LEVEL = re.compile(r"(?:\bniveau |\bgraad |\bn|\()?\b([1-3])\b\)?(?! ?(?:jaar|jr|keer|x|maal|e\b))")
_LIGHT_LVB = re.compile(r"\blicht(?:e)? (?=verst|lvb|lvg)")
_LEVEL_WORDS = ((3, r"\b(zwaar|zware|ernstig\w*|hoog|hoge|veel|intensief)\b"), (2, (r"\b(matig\w*"
    r"|gemiddeld\w*|midden|middel\w*)\b")),
                (1, r"\b(licht|lichte|laag|lage|gering\w*|weinig|mild\w*)\b"))  # fmt: skip
_LEVEL_PATTERNS = tuple((level, re.compile(pattern)) for level, pattern in _LEVEL_WORDS)


@lru_cache(maxsize=16384)
def needs_with_levels(text: str) -> tuple[ListedNeed, ...]:
    """The needs a cell names with their levels where it gives them: «trauma (3), LVB 2»."""
    found: dict[str, int | None] = {}
    for part in _NEED_PARTS.split(text):
        codes = needs(part)
        if not codes:
            continue
        level = need_level(part) if len(codes) == 1 else None
        for code in codes:
            if code not in found or level is not None:
                found[code] = level
    return tuple(ListedNeed(code, found[code]) for code in sorted(found))


_NEED_PARTS = re.compile(r"[,;\n\r|•·+&]| en (?=[a-z])|(?<=[a-z)0-9]) ?/ ?(?=[A-Za-z])")
_LONGEST_NEED = 3
"""Words; what is longer is a remark, not the name of a need."""


def unknown_needs(text: str) -> tuple[str, ...]:
    """Parts that stand where a need stands but name none: «vliegangst 3» in «trauma 2, vliegangst 3»."""
    parts = [tidy(part) for part in _NEED_PARTS.split(text)]
    return tuple(
        part
        for part in parts
        if 1 <= len(re.findall(r"[^\W\d_]{3,}", part)) <= _LONGEST_NEED
        and len(part.split()) <= _LONGEST_NEED
        and not needs(part)
        and not says_nothing(part)
    )


def need_level(text: str) -> int | None:
    """The level (1–3) a text gives a need, in a digit or a word; None where it gives none or two."""
    words = _LIGHT_LVB.sub("", plain(text))
    digits = {int(number) for number in _LEVEL.findall(words)}
    if digits:
        return digits.pop() if len(digits) == 1 else None
    named = {level for level, pattern in _LEVEL_PATTERNS if pattern.search(words)}
    return named.pop() if len(named) == 1 else None


_FORM_PARTS = re.compile(
    r"[,;/\n\r|+&]|\b\d[.)]|\b(?:en/of|of|en|dan wel|danwel|eventueel|evt\.?|anders|or|and)\b"
)
_PREFERENCE = re.compile(
    r"^(?:bij voorkeur|voorkeur|liefst|\d[.)]|1e keus|2e keus|eerste keus|tweede keus|eerst|daarna)\s*:?\s*",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def forms_asked(text: str) -> tuple[str, ...]:
    """The care forms a cell asks for, in its order. Raises `NotReadable` when a part of it names none."""
    joined = lowered(text).replace("-/", "- ")
    parts = [_PREFERENCE.sub("", tidy(part)) for part in _FORM_PARTS.split(joined)]
    parts = [part for part in parts if part.strip(" -.()")]
    found = [care_form(part) or foster_form(part) for part in parts]
    if parts and all(found):
        return tuple(dict.fromkeys(form for form in found if form))
    whole = care_form(text)
    if whole is not None and not any(found):
        return (whole,)
    known = tuple(dict.fromkeys(form for form in found if form))
    unknown = next((part for part, form in zip(parts, found, strict=True) if form is None), text)
    raise NotReadable("form_unknown", nearest_care_form(unknown), known)


_URGENCIES = (
    ("crisis", r"\b(crisis|acuut|acute|nood|noodplaatsing|noodsituatie|emergency|direct|c)\b"),
    ("urgent", r"\b(spoed\w*|urgent\w*|dringend\w*|hoog|haast|u|s|high)\b"),
    ("regular", (r"\b(regulier\w*|normaal|normale|gewoon|standaard|laag|niet urgent|geen spoed|r|regular|low"
        r"|planbaar|gepland)\b")),
)  # fmt: skip
_URGENCY_PATTERNS = tuple((code, re.compile(pattern)) for code, pattern in _URGENCIES)


@lru_cache(maxsize=1024)
def urgency(text: str) -> str:
    """crisis, urgent or regular. Raises `NotReadable`: «prio 1» means something else in every region."""
    words = re.sub(r"\b(geen|niet) (crisis|spoed|urgent)\b", "regulier", plain(text))
    found = {code for code, pattern in _URGENCY_PATTERNS if pattern.search(words)}
    if len(found) == 1:
        return found.pop()
    raise NotReadable("urgency_unknown")


_STAYS = (
    (Stay.RELAPSE_BED, r"terugval"),
    (Stay.HOME_HELP_BED, r"achtervang.*(thuis|hulp)|hulp thuis"),
    (Stay.KEPT_HOME, (r"aangehouden|aanhouden|wordt bewaard|bewaard|plek vast ?gehouden|woonplek houden"
        r"|kept home|behoud(en)? (woon)?plek")),
    (Stay.GUEST, r"\b(gast|logee|loge|logeert|logeren|guest|respijt)\b"),
    (Stay.HELD, r"gereserveerd|reservering|\boptie\b|voorgelegd|toegezegd|intake|aangemeld|held"),
    (Stay.ENDED, (r"uitgestroomd|vertrokken|beeindigd|uitgeschreven|uit zorg|afgesloten|gestopt|verhuisd"
        r"|ended|weg\b|inactief|niet actief|uitstroom|doorgeplaatst|overgeplaatst")),
    (Stay.LIVES, (r"woont|wonend|verblijft|verblijvend|\bverblijf\b|geplaatst|actief|lopend|tijdelijk"
        r"|permanent|voltijd|in zorg|inwonend|bezet|aanwezig|lives|\bvast\b|bewoner|opgenomen|\bplaatsing\b"
            r"|perspectief|woonachtig|regulier|langdurig|kortdurend|deeltijd|\bin\b|\bja\b|crisis")),
)  # fmt: skip
_STAY_PATTERNS = tuple((stay, re.compile(pattern)) for stay, pattern in _STAYS)


@lru_cache(maxsize=1024)
def stay_kind(text: str) -> Stay:
    """What a status word says of child and bed. Raises `NotReadable`; «achtervangbed» alone is of three kinds."""
    words = plain(text)
    for stay, pattern in _STAY_PATTERNS:
        if pattern.search(words):
            return stay
    raise NotReadable("stay_unknown")


_UNITS = (
    ("day", r"dag(en)?|days?|d|etmalen"),
    ("week", r"we?e?ke?n?|wk|wkn|weeks?"),
    ("month", r"maand(en)?|mnd|mndn?|mth|months?"),
    ("year", r"jaar|jaren|jr|years?"),
)
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.0}
_DURATION = re.compile(
    r"(\d{1,4}(?:[.,]\d+)?|een|anderhalf|half|twee|drie|vier|zes)\s*(?:tot|-|a|à)?\s*(\d{1,4})?\s*([a-z]+)\b"
)
_WORDS = {"een": 1.0, "anderhalf": 1.5, "half": 0.5, "twee": 2.0, "drie": 3.0, "vier": 4.0, "zes": 6.0}


def unit_in(heading: str) -> str | None:
    """The unit a heading of a duration names: «Duur (mnd)»."""
    words = plain(heading).split()
    return next((unit for unit, pattern in _UNITS if any(re.fullmatch(pattern, word) for word in words)), None)


def duration_days(value: CellValue, unit: str | None) -> int | None:
    """Days of an expected stay; None for as long as needed. Of «6-9 maanden» the longest."""
    if says_nothing(value) or isinstance(value, bool | date):
        return None
    if isinstance(value, int | float) or re.fullmatch(r"\d{1,4}", str(value).strip()):
        if unit is None:
            raise NotReadable("duration_without_unit")
        return round(float(str(value)) * _DAYS[unit]) or None
    text = lowered(str(value))
    found = _DURATION.search(text)
    if found is None:
        if re.search(
            r"langdurig|onbepaald|perspectief|zo lang|lang|18|volwassen|blijvend|structureel|permanent|open", text
        ):
            return None
        raise NotReadable("duration_unreadable")
    named = next((code for code, pattern in _UNITS if re.fullmatch(pattern, found[3])), None) or unit
    if named is None:
        raise NotReadable("duration_without_unit")
    number = found[2] or found[1]
    amount = _WORDS.get(number) or float(number.replace(",", "."))
    return round(amount * _DAYS[named]) or None


_SPLIT_REASONS = (
    ("specialist_treatment", r"behandeling|specialistisch"),
    ("suspected_abuse", r"misbruik|mishandel|seksueel"),
    ("threat", r"bedreig|dreiging|gevaar|onveilig"),
    ("serious_conflict", r"conflict|ruzie"),
    ("parentification", r"parentific"),
    ("childs_wish", r"\bwens\b|\bwil\b"),
)
_REASON_PATTERNS = tuple((code, re.compile(pattern)) for code, pattern in _SPLIT_REASONS)


@lru_cache(maxsize=1024)
def together_level(text: str) -> tuple[str, str | None]:
    """required, preferred or apart, and the coded reason for apart where the cell gives one."""
    words = plain(text)
    if re.search(r"\b(apart|gescheiden|niet samen|los|uit elkaar|separaat|contra)\b", words) or words in (
        "nee",
        "n",
        "no",
    ):
        reason = next((code for code, pattern in _REASON_PATTERNS if pattern.search(words)), None)
        return "apart", reason
    if re.search(
        r"\b(verplicht|vereist|moet(en)?|altijd|noodzakelijk|beslist|per se|required|eis|absoluut)\b", words
    ):
        return "required", None
    if re.search(
        r"\b(voorkeur|liefst|graag|mogelijk|gewenst|indien|ja|j|x|samen|preferred|tenzij|wens|yes|v)\b", words
    ):
        return "preferred", None
    raise NotReadable("together_unknown")


_REFERRERS = (
    ("crisis_desk", r"crisis|spoedeisende|veilig thuis"),
    ("certified_institution", r"\bgi\b|gecertificeerde|jeugdbescherm|voogd|jeugdreclasser|\bots\b"),
    ("family_doctor", r"huisarts|\bpoh\b"),
    ("youth_doctor", r"jeugdarts|\bjgz\b|schoolarts|consultatiebureau|\bggd\b"),
    ("judge", r"rechter|rechtbank|\bom\b"),
    ("municipality", (r"gemeente|wijkteam|toegang|sociaal team|jeugdconsulent|buurtteam|lokaal team"
        r"|jeugdteam|\bcjg\b")),
)  # fmt: skip
_REFERRER_PATTERNS = tuple((code, re.compile(pattern)) for code, pattern in _REFERRERS)


@lru_cache(maxsize=4096)
def referrer_kind(text: str) -> str | None:
    """The kind of referrer a text names, or None where it only names an organisation."""
    words = plain(text)
    return next((code for code, pattern in _REFERRER_PATTERNS if pattern.search(words)), None)


_NOT_WAITING = re.compile(
    r"geplaatst|ingetrokken|vervallen|afgesloten|afgerond|gestopt|withdrawn|placed|closed|geannuleerd|beeindigd|gesloten|teruggetrokken|afgewezen"
)
_STILL_WAITING = re.compile(r"nog niet|wacht|niet geplaatst|open|te plaatsen|wordt")


def still_waits(text: str) -> bool:
    """Whether a status word leaves the request on the waiting list."""
    words = plain(text)
    return bool(_STILL_WAITING.search(words)) or not _NOT_WAITING.search(words)
