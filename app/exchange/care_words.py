"""Needs, genders, status and yes/no as lists spell them. Words only; what they mean for a bed is elsewhere."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from app.exchange.list_types import CellValue
from app.exchange.plain_text import lowered, plain

_NEEDS: tuple[tuple[str, str], ...] = (
    (
        (r"\bm?lvb\b|\blvg\b|\bvb\b|\bmvb\b|verstandelijk|zwakbegaafd|zwak begaafd|moeilijk lerend"
        r"|verst bep|leerproble|leerbeperking|laag iq|learning dis|intellectual|\blicht verst"),
        "learning_disability",
    ),
    (r"\bass\b|autis|\bpdd\b|asperger|\bpddnos\b", "autism"),
    (r"hecht(?!e\b|er\b)|attachment", "attachment"),
    (r"trauma|\bptss\b|\bptsd\b|\bcptss\b", "trauma"),
    (
        (r"\bggz\b|psychiatr|psychisch|\bpsych\b|psychologisch|depress|\bangst|\bkjp\b|internaliser|suicid|zelfbeschad"
        r"|automutil|mental health|borderline|\bjggz\b|stemmingsprob|psychose|persoonlijkheids"),
        "mental_health",
    ),
    (r"verslav|verslaaf|(?<!financiele )middelen|drugs|alcohol|addict|substance|blowen|gamen\b", "addiction"),
    (
        (r"\bgedrag(?!swetensch|sdeskund)|gedragsp|agress|externaliser|opposition|\bodd\b|\bcd\b|behaviou?r|delinquent|\badhd\b|weglop"
        r"|grensoverschr"),
        "behaviour",
    ),
    (
        (r"lichamelijk|fysiek|medisch|verpleeg|verpleging|rolstoel|somatisch|meervoudig|physical|motorisch"
        r"|chronisch ziek|\badl\b|\bverzorging\b|lich verz|\blich\w* bep|\bmed zorg|\bhandicap"
        r"|persoonlijke verzorging|medical|\bemb\b"),
        "physical_care",
    ),
    (r"zintuig|\bzg\b|slechthor|\bdoof|\bdove|\bblind|slechtziend|visue|auditie|sensor", "sensory"),
    (r"\beet(?!gel|kamer|zaal|hoek)|^eten\b|anorex|boulim|\barfid\b|\beating", "eating"),
    (
        r"opvoed|parenting|ouderbegeleid|gezinsbegeleid|ouderschap|ondersteuning (van )?ouders",
        "parenting_support",
    ),
)  # fmt: skip
_NEED_PATTERNS = tuple((re.compile(pattern), code) for pattern, code in _NEEDS)
_PART = re.compile(r"[,;/\n\r|•·+&]| - |(?<=\w{5})\. |\) ?\(")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}", re.IGNORECASE)
_WITHOUT = re.compile(r"\b(geen|niet|zonder|excl\w*|m u v|muv|behalve|uitgezonderd|contra\w*|no|not|without)\b")
_BUT = re.compile(r"\b(wel|maar|but|behandeling van)\b")


@lru_cache(maxsize=16384)
def needs(text: str) -> tuple[str, ...]:
    """Codes of the needs named in free text, in alphabetical order. «geen verslaving» names none."""
    found: set[str] = set()
    for part in _PART.split(_DOTTED.sub(lambda letters: letters[0].replace(".", ""), text)):
        words = _named(plain(part))
        found.update(code for pattern, code in _NEED_PATTERNS if pattern.search(words))
    return tuple(sorted(found))


def _named(words: str) -> str:
    """The part of a clause before a word like «geen», and after a «maar wel» behind it."""
    if re.search(r" niet$", words):
        return ""
    refused = _WITHOUT.search(words)
    if refused is None:
        return words
    again = _BUT.search(words, refused.end())
    return words[: refused.start()] + (" " + words[again.end() :] if again else "")


def one_need(heading: str) -> str | None:
    """The single need a short heading stands for («LVB», «autisme»), for lists with a column per need."""
    found = needs(heading)
    return found[0] if len(found) == 1 and len(plain(heading).split()) <= 3 else None


_BOTH = re.compile(
    r"\b(beide|beiden|alle|allen|allebei|gemengd\w*|any|alles|both|mixed|neutraal|mv|jm|mvx|mix|divers"
    r"|maakt niet uit|geen voorkeur|nvt|n v t|onbepaald|iedereen|all|gemixt|open|unisex|niet van toepassing"
    r"|geen|no preference|either)\b"
)
_FEMALE = re.compile(
    r"\b(v|vrouw\w*|meisje\w*|meid|meiden|dames|mjs|girls?|females?|f|vr|mei|meisj|mei\w*jes|women)\b|♀"
)
_MALE = re.compile(r"\b(j|jongen\w*|man|mannen|mannelijk\w*|boys?|males?|heren|jgs|jng|jong|jo|men)\b|♂")
_ONLY = re.compile(r"\b(alleen|uitsluitend|enkel|only|slechts|voor|geschikt|m n)\b")


_ABBREVIATED = re.compile(r"\bi\.?v\.?m\.|\bivm\b|\bm\.?n\.(?=\s)")
_REFUSED_GENDER = re.compile(r"\b(?:geen|niet|no|not)(?: voor| for)? (jongen|meisje|meiden|boys|girls)")


def _other_gender(refused: str) -> str:
    """Who is meant where one gender is refused: «geen meisjes» is boys."""
    return "female" if refused in {"jongen", "boys"} else "male"


class Letter(Enum):
    """What a lone M stands for in a column: «m/v» makes it male, «J/M» (jongens, meisjes) female."""

    MALE = "male"
    FEMALE = "female"


@lru_cache(maxsize=4096)
def gender(text: str, lone_m: Letter = Letter.MALE) -> str | None:
    """any, female or male for a spelling; None when it is no gender. Sign-only cells («-») mean any."""
    raw = lowered(text)
    words = plain(_ABBREVIATED.sub(" ", raw))
    refused = _REFUSED_GENDER.search(words)
    if refused is not None:
        return _other_gender(refused[1])
    if not words and not re.search("[♀♂]", raw):
        return "any" if raw.strip("-–/. ?*") == "" else None
    if words in {
        "x",
        "m v",
        "m v x",
        "v m",
        "j m",
        "m j",
        "m f",
        "j v",
        "f m",
        "b g",
        "g b",
        "m en v",
        "m w",
        "b",
    }:
        return "any"
    if words == "m":
        return lone_m.value
    if _BOTH.search(words):
        return "any"
    female, male = bool(_FEMALE.search(words)), bool(_MALE.search(words))
    female, male = female or "♀" in raw, male or "♂" in raw
    if re.search(r"\bm\b", words):
        male, female = (True, female) if female or lone_m is Letter.MALE or male else (male, True)
        if re.search(r"\bj\b", words):
            female = True
    if re.search(r"\b(geen|niet|no|not)\b (jongen|meisje|man|vrouw|meiden|boys|girls)", words):
        return None
    if female and male:
        return "any"
    return "female" if female else "male" if male else None


def meaning_of_lone_m(values: list[str]) -> Letter:
    """What a lone M means in this column: female only if J is used beside it and V is not."""
    singles = {plain(value) for value in values}
    uses_j = "j" in singles
    uses_v = bool(singles & {"v", "m v", "f"})
    return Letter.FEMALE if uses_j and not uses_v else Letter.MALE


_YES = re.compile(
    r"^(ja|j|y|yes|x|xx|v|waar|true|wel|mogelijk|kan|graag|bij voorkeur|1|samen|akkoord|ok|oke|zeker"
    r"|altijd|toegestaan"
    r"|ja .*|kan .*|mogelijk .*|max\w* \d+.*|tot \d+.*|\d+ (kinderen|kids|broers).*|ook .*|wel .*"
    r"|samenplaatsing|geschikt|welkom|possible|allowed|t\/m \d)$"
)
_NO = re.compile(
    r"^(nee|neen|n|no|niet|onwaar|false|0|geen|nvt|n v t|nooit|onmogelijk|nee .*|niet .*|geen .*|kan niet"
    r"|alleen|impossible|not .*|apart|individueel|neen .*|liever niet|liefst niet|bij voorkeur niet)$"
)
_TICKS = frozenset("✓✔☑xX•●v√")
_CROSSES = frozenset("✗✘☐-–✕○")


def is_tick(value: CellValue) -> bool:
    """Whether a cell holds nothing but a tick or an x."""
    return isinstance(value, str) and bool(value.strip()) and set(value.strip()) <= _TICKS - {"v"}


def yes_or_no(value: CellValue) -> bool | None:
    """True, False or None (says neither) for ja/nee, ticks, 1/0 and their usual spellings."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return value > 0
    if not isinstance(value, str):
        return None
    stripped = value.strip()
    if stripped and set(stripped) <= _TICKS:
        return True
    if stripped and set(stripped) <= _CROSSES:
        return False
    words = plain(stripped)
    if _NO.match(words):
        return False
    return True if _YES.match(words) else None


class BedStatus(Enum):
    """What a status word says about a bed on the day of the list."""

    FREE = "free"
    COMING = "coming"
    TAKEN = "taken"
    CLOSED = "closed"


_CLOSED = re.compile(
    r"\b(gesloten|buiten gebruik|opnamestop|clientenstop|stop|verbouwing|renovatie|niet inzetbaar|closed|dicht"
    r"|buiten dienst|in onderhoud|onderhoud|niet in gebruik|vervallen)\b"
)
_COMING = re.compile(
    r"\b(komt|komende?|binnenkort|verwacht\w*|(vrij|beschikbaar) (per|vanaf|op|na|m i v|mi v)"
    r"|wordt vrij|soon|bijna|vertrekt|vrijkomend\w*|expected|straks|uitstroom|vrij in|loopt af|gaat weg)\b"
)
_TAKEN = re.compile(
    r"\b(bezet|in gebruik|vol|volzet|occupied|geplaatst|niet beschikbaar|niet vrij|taken|gevuld|bewoond"
    r"|gereserveerd"
    r"|reservering|onder optie|in optie|optie|aangehouden|vergeven|belegd|verhuurd|full|wachtlijst"
    r"|geen plek|geen plaats|toegezegd|voorgelegd|aangeboden|intake gepland|proefplaatsing"
    r"|toegewezen|reserved|ingevuld|bz|b|opgenomen|geen|nee|n|no|niet|in use|busy|verblijft|ingezet)\b"
)
_FREE = re.compile(
    r"\b(vrij|beschikbaar|open|leeg|free|available|vacant|vacature|plek|plaats|onbezet|nu|direct"
    r"|per direct|ja|j|vr|y|yes"
    r"|empty|opneembaar|ruimte|inzetbaar|niet bezet|vrije)\b"
)


@lru_cache(maxsize=4096)
def bed_status(text: str) -> BedStatus | None:
    """What a status text says, or None when it says nothing about a bed."""
    words = plain(text)
    if not words:
        return None
    if words == "v":
        return BedStatus.FREE
    if _CLOSED.search(words):
        return BedStatus.CLOSED
    if re.search(r"\b(in overleg|overleg nodig|nader te bepalen|n t b|ntb|onbekend|nnb|n n b)\b", words):
        return None
    if re.search(r"\b(binnenkort|straks|komende? week|wordt) bezet\b", words):
        return BedStatus.TAKEN
    if re.search(r"\b(niet bezet|onbezet|nog niet bezet)\b", words):
        return BedStatus.FREE
    if _COMING.search(words):
        return BedStatus.COMING
    if re.search(r"\b(nog|nu|momenteel)? ?bezet (tot|t m)\b", words):
        return BedStatus.COMING
    if _TAKEN.search(words):
        return BedStatus.TAKEN
    return BedStatus.FREE if _FREE.search(words) else None
