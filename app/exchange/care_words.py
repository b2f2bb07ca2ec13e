"""Needs, genders, status and yes/no as lists spell them. Words only; what they mean for a bed is elsewhere."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from rapidfuzz import fuzz, process

from app.exchange.list_types import CellValue
from app.exchange.plain_text import lowered, plain

_NEEDS: tuple[tuple[str, str], ...] = (
    (
        (r"\bm?lvb\b|\blvg\b|\bvg\b|\bvb\b|\bmvb\b|\bzmlk?\b|verstandelijk|zwakbegaafd|zwak begaafd"
        r"|moeilijk lerend"
        r"|\b(licht )?verst\b|leerproble|leerbeperking|la(ag|ge) (iq|intelligentie)|\biq \d|begaafd"
        r"|(beneden )?gemiddelde intelligentie|learning dis|intellectual|\blvb"),
        "learning_disability",
    ),
    (r"\bass\b|\basd\b|autis|\bpdd\b|asperger|\bpddnos\b", "autism"),
    (r"hecht(?!e\b|er\b)|attachment|bodemloos|\brhs\b", "attachment"),
    (
        (r"trauma|\bptss\b|\bptsd\b|\bcptss\b|\bemdr\b|huiselijk geweld|mishandel|(seksueel |kinder)misbruik"
        r"|misbruikverleden|\bmisbruikt?\b(?! van)"
        r"|slachtoffer|loverboy|oorlogs"),
        "trauma",
    ),
    (
        (r"\bggz\b|psychiatr|psychisch|\bpsych\b|psychologisch|depress|\bangst(?! voor (hond|dier|kat|paard"
        r"|water))|\bkjp\b"
        r"|internaliser|suicid|zelfbeschad|zelfverwond|zelfmoord|automutil|mental health|borderline|\bjggz\b"
        r"|stemming"
        r"|psychose|psychotisch|persoonlijkheids|emotie ?regul|emotionele p|dwang(stoorn|problem|gedacht"
        r"|handel)|\bocd\b|\bsomber|\bkpp\b"),
        "mental_health",
    ),
    (
        (r"verslav|verslaaf|\bversl\b|(?<!financiele )middelen(?! van vervoer)|drugs|alcohol(?!vrij)|addict"
        r"|substance|blowen"
        r"|\bblow|gamen\b|gameversl|cannabis|\bwiet\b|gokversl|gokken"),
        "addiction",
    ),
    (
        (r"\bgedrag(?!swetensch|sdeskund|skundig|sregel|swetenschapper)|gedrags?p|agress|externaliser"
        r"|opposition|\bodd\b|\bcd\b|behaviou?r"
        r"|delin[qk]u|\badhd\b|\badd\b|weglop|wegloop|grensoverschr|criminali|strafbaar|antisocia|boosheid"
        r"|woede|(?<!huiselijk )geweld|ontremd"
        r"|gedragsst"),
        "behaviour",
    ),
    (
        (r"lichamelijk|fysiek|medisch|verpleeg|verpleging|rolstoel|somati|meervoudig|physical|motorisch"
        r"|lich ?verz|lichverz|chronisch ziek|\badl\b|\bverzorging\b|lich verz|\blich\w* bep|\blich\b"
        r"|\bmed zorg|(?<!zintuiglijke )(?<!visuele )(?<!auditieve )\bhandicap"
        r"|persoonlijke verzorging|medical|\bemb\b|sondevoeding|epilep|diabet|suikerziekte|wheelchair|spasti"
        r"|hulpmiddel"),
        "physical_care",
    ),
    (
        (
        r"zintuig|\bzg\b|slechthor|\bdoof|\bdove\b|\bdoven|\bblind|slechtzien|visue|auditie|sensor|hearing"
        r"|\bdeaf|\btos\b"),
        "sensory",
    ),
    ((
        r"\beet(?!gel|kamer|zaal|hoek|tafel|keuken|ruimte|lust)|^eten$|anorex|boulim|bulimi|\barfid\b"
        r"|\beating|\ban bn\b"), (
        "eating")),
    (
        (r"opvoed(?!gezin|variant|ings ?variant|er\b|ers\b)|parenting|oudercoach|ouderbegeleid"
        r"|begeleid\w* (van )?(de )?ouders?|gezinsbegeleid|ouderschap"
        r"|ondersteun\w* (van )?(de )?ouders|pedagogische? (onder|onmacht|hulp|steun)"),
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
        found.update(_misspelled_needs(words))
    return tuple(sorted(found))


_SPELLED = {
    "autisme": "autism", "autistisch": "autism", "autismespectrumstoornis": "autism", "hechting": "attachment",
    "hechtingsproblematiek": "attachment", "hechtingsproblemen": "attachment", "hechtingsstoornis": "attachment",
    "getraumatiseerd": "trauma", "traumaproblematiek": "trauma", "psychiatrie": "mental_health", "depressie": (
        "mental_health"),
    "psychiatrische": "mental_health", "verslaving": "addiction", "verslavingsproblematiek": "addiction",
    "middelengebruik": "addiction", "gedragsproblemen": "behaviour", "gedragsproblematiek": "behaviour",
    "gedragsstoornis": "behaviour", "agressie": "behaviour", "lichamelijke": "physical_care", "lichamelijk": (
        "physical_care"),
    "verstandelijke": "learning_disability", "verstandelijk": "learning_disability", "zwakbegaafd": (
        "learning_disability"),
    "zintuiglijke": "sensory", "zintuiglijk": "sensory", "slechthorend": "sensory", "slechtziend": "sensory",
    "eetstoornis": "eating", "eetproblemen": "eating", "eetproblematiek": "eating", "opvoedondersteuning": (
        "parenting_support"),
    "externaliserend": "behaviour", "internaliserend": "mental_health",
}  # fmt: skip


def _misspelled_needs(words: str) -> set[str]:
    """Needs in long words with a typing slip: «austisme», «hechtting»."""
    found = set()
    for word in (word for word in words.split() if len(word) >= 7):
        if any(pattern.search(word) for pattern, _ in _NEED_PATTERNS):
            continue
        near = process.extractOne(word, _SPELLED.keys(), scorer=fuzz.ratio, score_cutoff=85)
        if near is not None and abs(len(near[0]) - len(word)) <= 2:
            found.add(_SPELLED[near[0]])
    return found


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
    return found[0] if len(found) == 1 and len(plain(heading).split()) <= 6 else None


_BOTH = re.compile(
    r"\b(beide|beiden|alle|allen(?! (jongens|meisjes|meiden))|allebei|gemengd\w*|any|alles|both|mixed"
    r"|neutraal|mv|jm|mvx|mjx|jmx|mix|divers"
    r"|maakt (?:\w+ ){1,2}uit|geen (voorkeur|eis\w*|vk|onderscheid)|nvt|n v t|onbepaald|iedereen|all"
    r"|gemixt|open|unisex"
    r"|niet van toepassing|niet relevant|onbeperkt|genderneutraal|geslachtsneutraal|gem|mng|mgd|bd|coed|co ed"
    r"|geen|no preference|either|om het even|zowel|vm|mj)\b"
)
_FEMALE = re.compile(
    r"\b(v|vrouw\w*|\w*meisje\w*|meid|\w*meiden\w*|dames|mjs|msj|mei?s?js|girls?|females?|f|vr|vrl|mei"
    r"|meisj\w*|mei\w*jes"
    r"|women|\w*moeders?|me|ms|mdn)\b|♀"
)
_MALE = re.compile(
    r"\b(j|jongen\w*|man|mannen|mannelijk\w*|boys?|males?|heren|jgs|jgns|jng|jns|jong|jo|men|knapen"
    r"|vaders?)\b|♂"
)
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
    letters = {letter for value in values for letter in plain(value).split()}
    uses_j = bool(letters & {"j", "jm"})
    uses_v = bool(letters & {"v", "f", "mv", "vr", "vrouw"})
    return Letter.FEMALE if uses_j and not uses_v else Letter.MALE


_YES = re.compile(
    r"^(ja\w{0,6}|j|y|yes|yep|x|xx|v|waar|true|wel|(is |wel )?mogelijk|kan|kan wel|graag|bij voorkeur"
    r"|voorkeur|1|samen|akkoord"
    r"|ok|oke|zeker|altijd|toegestaan|uiteraard|vanzelfsprekend|natuurlijk|wenselijk|gewenst|prima"
    r"|aanwezig|beschikbaar"
    r"|ja .*|yes .*|kan .*|mogelijk .*|max\w* [2-9].*|t m [2-9].*|tot [2-9].*|([2-9]|twee|drie"
    r"|vier) (kinderen|kids|broers|brus|plekken).*"
    r"|[2-9] tal|(twee|drie) tal|ook .*|wel .*|graag .*|mits .*|tweelingen?|tot en met \d.*|liefst .*"
    r"|voorkeur .*"
    r"|samenplaatsing( is)?( mogelijk| kan| ok)?|samen (mogelijk|kan)|geschikt|welkom|possible|allowed"
    r"|t\/m \d|vaak|meestal|regelmatig)$"
)
_NO = re.compile(
    r"^(nee\w{0,3}|n|no|niet|onwaar|false|0|geen|nvt|n v t|nooit|onmogelijk|nee .*|niet .*|geen .*"
    r"|kan niet|kan hier niet.*|no .*"
    r"|alleen|alleen (individueel|eenling\w*|enkel\w*|1 kind)|(max\w* )?(1|een) (kind|plek|plaats)"
    r"|max\w* (1|een)|eenling(en)?"
    r"|impossible|not .*|apart|individueel|neen .*|liever niet.*|liefst niet.*|bij voorkeur niet.*"
    r"|uitgesloten|helaas .*|te klein.*)$"
)
_TICKS = frozenset("✓✔☑xX•●v√V+✅⬤■")
_CROSSES = frozenset("✗✘☐-–—✕○❌⭕□")


def is_tick(value: CellValue) -> bool:
    """Whether a cell holds nothing but a tick or an x."""
    return isinstance(value, str) and bool(value.strip()) and set(value.strip()) <= _TICKS - {"v", "V", "+"}


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
    r"\b(gesloten|buiten gebruik|(opname|clienten|instroom|plaatsings|aanmeld)\w* ?stop|stop|verbouw\w*"
    r"|renovati\w*|niet inzetbaar|closed|dicht"
    r"|buiten dienst|onderhoud|niet in gebruik|vervallen|opnames? gestopt|gestopt|geblokkeerd|blokkade"
    r"|opgeheven"
    r"|geen (opname|instroom|nieuwe plaatsingen|plaatsing mogelijk)|niet plaatsen|defect)\b"
)
_COMING = re.compile(
    r"\b(komt|komende?|binnenkort|verwacht\w*|(vrij|beschikbaar) (per|vanaf|v ?a|op|na|m i v|mi v|over"
    r"|rond|eind|begin|medio|week|wk|in|\d{1,2} )"
    r"|wordt vrij|(word\w*|kom\w*|raakt) (vrij|leeg|beschikbaar)|soon|bijna|vertrek\w*|vrijkomend\w*"
    r"|expected|straks|uitstroom|uitstromend|loopt af|gaat weg|gaat naar huis"
    r"|op termijn|per (?!direct|nu|heden|omgaande).* (vrij|beschikbaar)|oranje|geel|verhuist|verhuizing"
    r"|doorstroom)\b"
)
_NOW_FREE = re.compile(
    r"\b(vrij|beschikbaar|plaatsbaar|leeg|plek)( per| m i v| met ingang van| vanaf| is)? (direct|heden|nu"
    r"|vandaag|omgaande)\b"
    r"|\b(nog )?(te vergeven|te plaatsen|in te vullen|op te vullen|te vullen)$|\bper (direct|heden|nu"
    r"|omgaande)$"
)
_TAKEN = re.compile(
    r"\b(bezet\w*|in gebruik|vol|volzet|volgeboekt|occupied|(her)?geplaatst|niet (meer )?beschikbaar"
    r"|niet (meer )?vrij|taken|gevuld|opgevuld|bewoond|bewoner"
    r"|gereserv\w*|reserv\w*|rsv|res|optie|aangehouden|vergeven|belegd|verhuurd|full|wachtlijst"
    r"|geen (plek|plaats|ruimte|bed|capaciteit)|toegezegd|voorgelegd|aangeboden|intake\w*|proefplaatsing"
    r"|kennismak\w*|wenperiode|wennen|match\w*"
    r"|toegewezen|toegekend|reserved|ingevuld|bz|bez|b|opgenomen|geen|nee|n|no|not|niet|in use|busy"
    r"|verblijft|ingezet|ingepland|gepland"
    r"|procedure|plaatsing (loopt|in|gepland)|in voorbereiding|voorgesteld|voorgedragen|voordracht"
    r"|in behandeling|beslag|onder voorbehoud"
    r"|achtervang\w*|terugval\w*|rood|verlof|gehuurd|geclaimd|bestemd|vast|permanent)\b"
)
_FREE = re.compile(
    r"\b(vrij|beschikb\w*|open|openstaand\w*|leeg|leegstaand|leegstand|free|available|vacant|vakant"
    r"|vacature|plek\w*|plaats|plaatsbaar|onbezet|nu|direct"
    r"|per direct|ja|j|vr|y|yes|vrijgekomen|(opname|plaatsing|instroom) mogelijk|mogelijk|groen"
    r"|te vergeven|ongebruikt"
    r"|empty|opneembaar|ruimte|inzetbaar|niet bezet|vrije|te plaatsen|klaar)\b"
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
    if re.search(r"\b(niet bezet|onbezet|nog niet bezet)\b", words) or _NOW_FREE.search(words):
        return BedStatus.FREE
    if re.search(r"\bgeen \w*( \w+)? ?(uitstroom|vertrek|zicht)\b", words):
        return BedStatus.TAKEN
    if _COMING.search(words):
        return BedStatus.COMING
    if re.search(r"\b(nog|nu|momenteel)? ?bezet (tot|t m)\b(?! nader)", words):
        return BedStatus.COMING
    if _TAKEN.search(words):
        return BedStatus.TAKEN
    return BedStatus.FREE if _FREE.search(words) else None
