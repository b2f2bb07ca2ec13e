"""Numbers of beds as lists spell them: 2, "2 plekken", "vol", "2 van 6", "6 (4 bezet)", "twee vrij".

Every number in a cell gets the role its words give it: free, taken, in all, reserved. A number word on its
own («vier») is not guessed unless the whole column writes numbers so: it is a problem with 4 as suggestion.
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


@dataclass(frozen=True, slots=True)
class _Said:
    """The numbers of one cell by what is said of them."""

    bare: int | None = None
    free: int | None = None
    taken: int | None = None
    total: int | None = None


_WORDS = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
    "elf": 11, "twaalf": 12, "nul": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
}  # fmt: skip
_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b")
_FREE = (
    r"vrije?|beschikbare?|beschikb\w*|openstaande?|open|onbezet|lege?|leeg|over|available|free"
    r"|te vergeven|inzetbaar"
)
_TAKEN = (
    r"bezet(?:te)?|bezetting|bez|geplaatste?|gevulde?|in gebruik|in zorg|vol|belegd|occupied|taken"
    r"|ingevuld|bewoond"
    r"|opgenomen|bewoners?|aanwezig"
)
_TOTAL = r"totaal|in totaal|capaciteit|cap|max(?:imaal|imum)?|total|plekken|plaatsen|bedden|kamers"
_HELD = r"gereserveerd|gereserv|reservering|reserv|onder optie|in optie|opties?|vergeven|toegezegd|voorbehoud"
_UNIT = (
    r"\w*plek(?:ken|je|jes)?|\w*plaats(?:en)?|\w*bed(?:den)?|\w*kamers?|kinderen|kind|kids|jeugdigen?"
    r"|jongeren|jongens?"
    r"|meisjes?|st(?:uks)?|x|plts|pl|p|pp|pers|beds?|places?|slots?|personen|clienten|units?"
    r"|appartementen|studio'?s?"
    r"|bewoners?|geplaatste?|crisis|weekend"
)
_FILLER = (
    r"ja|nog|nu|circa|ca|ongeveer|ong|max|maximaal|totaal|momenteel|thans|direct|per direct|per|heden"
    r"|voor|ruimte|plek"
    r"|tot|in|enkel|slechts|nee|evt|mogelijk|zorg|van|de|is|zijn|actueel|totale|incl|excl|de|er|aantal|plekken"
)
_ALLOWED = re.compile(rf"(?:{_FREE}|{_TAKEN}|{_TOTAL}|{_UNIT}|{_FILLER})\Z")
_DATE = re.compile(
    r"\b(?:per|vanaf|v\.?a\.?|tot|t/m|m\.?i\.?v\.?|na|op"
    r"|sinds)\s+(?:ca\.?\s+)?(?:\w{2,9}\s)?\d{1,2}[-/.]\d{1,2}"
    r"(?:[-/.]\d{2,4})?|(?<!\d)20\d\d[-/.]\d{1,2}[-/.]\d{1,2}"
    r"|(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)|\b(?:week|wk\.?)\s*\d{1,2}"
    r"|(?:\b(?:per|vanaf|tot|t/m|na|medio|eind|begin|half)\s+)?(?:\b\d{1,2}\s+)?"
    r"\b(?:jan(?:uari)?|feb(?:r|ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    r"|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\b\.?(?:\s*'?\d{2,4})?\b"
)
_QUEUE = re.compile(r"\(?wacht(?:lijst|tijd|enden)?\W*\d+\w*\)?|\d+\s*(?:wachtend\w*|op (?:de )?wachtlijst)")
_EXTRA = re.compile(r"\(?\s*(?:\+|plus)\s*\d+[^()]*\)?$")
_STRANGE = re.compile(r"[%€$@=]|\d[a-wyz]|[a-z]\d|\d{4,}|\d[.,]\d*[1-9]|^-\s*\d")
_PAIR = re.compile(r"(\d{1,3})\s*[/|\\]\s*(\d{1,3})")
_SUM = re.compile(r"(\d{1,2})\s*\+\s*(\d{1,2})")
_AFTER = re.compile(rf"[\s(]*(?:(?:{_UNIT})[\s.]+)*(?P<role>{_HELD}|{_FREE}|{_TAKEN}|in totaal|totaal|total)\b")
_BEFORE = re.compile(rf"\b(?P<role>{_FREE}|{_TAKEN}|{_TOTAL})\W{{0,3}}(?:nog |nu |is |zijn )?$")
_OF = re.compile(r"(?:\bvan(?: de)?|\bv[./ ]?d\.?|\bof|\bout of|\buit|\bop)(?: de)?\s*\(?$")
_NO_FREE = re.compile(r"\bgeen(?= (?:vrij|beschikb|open|onbezet|van|vd|v/d))")
_FULL = re.compile(r"\b(?:vol|volledig bezet|alles bezet|alles vol|volzet|bezet)\b")
_NONE = re.compile(
    r"^(geen|vol|volledig bezet|volzet|nul|nihil|-+|–|bezet|wachtlijst|none|full|0|niets|no|nee|n"
    r"|alles (vol|bezet)|(helaas|nu|momenteel|voorlopig|tijdelijk|helemaal) (vol|geen|niet)|volgeboekt)(?!\w)"
)
_LATER = re.compile(
    rf"^\d{{1,3}}\s*(?:{_UNIT})?\s*(?:{_FREE})?[\s,(]*(?:weer )?(?:per|vanaf|v\.?a\.?"
    rf"|m\.?i\.?v\.?)\s+(?!direct|heden|nu\b|omg)"
)


def count(value: CellValue, words: bool = False) -> Count | None:
    """The number a cell states, or None when it states none; with `words` «vier» alone is 4."""
    if isinstance(value, bool) or value is None or isinstance(value, date):
        return None
    if isinstance(value, int):
        return Count(value) if 0 <= value <= MOST_BEDS else None
    if isinstance(value, float):
        return None
    return _count_in(lowered(value), words)


@lru_cache(maxsize=4096)
def _count_in(text: str, words: bool) -> Count | None:
    said = _said(text, words)
    if said is None:
        return None
    if said.total is not None and (said.free is not None or said.taken is not None):
        free = said.free if said.free is not None else said.total - (said.taken or 0)
        return Count(free, said.total) if 0 <= free <= said.total else None
    if said.free is not None and said.taken is not None and said.total is None:
        return Count(said.free, said.free + said.taken)
    if said.taken is not None and said.bare is None:
        return Count(0, said.taken)
    alone = next((one for one in (said.bare, said.free, said.total) if one is not None), None)
    return None if alone is None else Count(alone)


def taken_count(value: CellValue, words: bool = False) -> Count | None:
    """As `count`, but the number is of beds taken: «4», «4 van 6», «6 (2 vrij)»."""
    if not isinstance(value, str):
        return count(value)
    said = _said(lowered(value), words)
    if said is None:
        return None
    taken = said.taken if said.taken is not None else said.bare
    if said.free is not None and said.total is not None:
        of_total = _bare_pair(lowered(value))
        taken = said.free if of_total and said.taken is None else said.total - said.free
    return None if taken is None else Count(taken, said.total)


def _bare_pair(text: str) -> bool:
    """«4/6», «4 van 6» without a word that says which."""
    return not re.search(rf"\b(?:{_FREE})\b", text)


@lru_cache(maxsize=4096)
def _said(text: str, words: bool) -> _Said | None:
    """The numbers of a cell with their roles; None for anything that is not about beds."""
    bare_word = _WORD.fullmatch(text)
    if bare_word is not None and not words and text != "een":
        return None
    text = _EXTRA.sub("", _QUEUE.sub(" ", _DATE.sub(" ", text))).strip(" .,;:!*#?~±")
    text = _WORD.sub(lambda word: str(_WORDS[word[0]]), re.sub(r"(\d)[.,]0+(?!\d)", r"\1", text))
    text = _NO_FREE.sub("0", text)
    added = _SUM.fullmatch(text)
    if added:
        return _Said(bare=int(added[1]) + int(added[2]))
    if _STRANGE.search(text) or not re.search(r"\d", text):
        return None
    pair = _PAIR.search(text)
    return _said_pair(text, pair) if pair else _said_each(text)


def _said_pair(text: str, pair: re.Match[str]) -> _Said | None:
    """«2/6», «4/6 bezet», «vrij: 2/6»: the larger one is the total."""
    rest = f"{text[: pair.start()]} {text[pair.end() :]}"
    if re.search(r"\d", rest) or not _known_words(rest):
        return None
    low, high = sorted((int(pair[1]), int(pair[2])))
    taken = re.search(rf"\b(?:{_TAKEN})\b", rest) and not re.search(rf"\b(?:{_FREE})\b", rest)
    return _Said(taken=low, total=high) if taken else _Said(free=low, total=high)


def _said_each(text: str) -> _Said | None:
    """Every number by the words around it; unroled numbers count only when there is one."""
    if not _known_words(re.sub(r"\(.*?\)", " ", text)):
        return None
    found = list(re.finditer(r"\d{1,3}", text))
    roles: dict[str, int] = {}
    bare: list[int] = []
    for number, match in enumerate(found):
        before = text[found[number - 1].end() if number else 0 : match.start()]
        after = text[match.end() : found[number + 1].start() if number + 1 < len(found) else len(text)]
        role = _role(before, after, number > 0)
        if role == "of":
            _settle_of(roles, bare, after)
            role = "total"
        if role is None:
            if number == 0 or "(" not in text[: match.start()]:
                bare.append(int(match[0]))
        elif role not in roles:
            roles[role] = int(match[0])
    return _summed(text, roles, bare)


def _settle_of(roles: dict[str, int], bare: list[int], after: str) -> None:
    """The number before «van 6»: free, unless the words behind say taken."""
    if bare and "free" not in roles:
        taken = _AFTER.match(after)
        is_taken = taken is not None and re.fullmatch(_TAKEN, taken["role"]) is not None
        roles["taken" if is_taken else "free"] = bare.pop()


def _role(before: str, after: str, follows: bool) -> str | None:
    if follows and _OF.search(before):
        return "of"
    behind = _AFTER.match(after)
    if behind is not None and not re.match(r"[\s(]*vol\b|\s*\(", after):
        return _named_role(behind["role"])
    ahead = _BEFORE.search(before)
    if ahead is not None and (not follows or re.search(r"[,;/(:|-]|waarvan", before)):
        return _named_role(ahead["role"])
    if follows and re.search(r"\bnog\W*$", before):
        return "free"
    return None


def _named_role(word: str) -> str:
    for role, pattern in (("held", _HELD), ("free", _FREE), ("taken", _TAKEN)):
        if re.fullmatch(pattern, word):
            return role
    return "total"


def _summed(text: str, roles: dict[str, int], bare: list[int]) -> _Said | None:
    """Roles and the one number without a role brought together."""
    free, taken, total = roles.get("free"), roles.get("taken"), roles.get("total")
    if len(bare) > 1:
        return None
    left = bare[0] if bare else None
    if left is not None and (free is not None or taken is not None) and total is None:
        total, left = left, None
    if left is not None and re.search(rf"\(\W*(?:{_HELD})\W*\)", text):
        return _Said(bare=0)
    if "held" in roles and free is None and taken is None:
        return _without_held(roles["held"], left if left is not None else total)
    if free is None and taken is None and _FULL.search(text):
        whole = left if left is not None else total
        return None if whole is None else _Said(free=0, total=whole) if whole else _Said(bare=0)
    if free is None and taken is None and total is not None and left is None:
        return _Said(bare=total)
    if free is not None and total is not None and free > total:
        return None
    if taken is not None and total is None and free is None:
        return _Said(taken=taken)
    if total is None and left is None and re.search(r"\b(?:geen|alles)\b", text):
        return None
    return _Said(left, free, taken, total)


def _without_held(held: int, whole: int | None) -> _Said | None:
    """«3 (1 gereserveerd)» leaves two; «1 gereserveerd» leaves none."""
    left = 0 if whole is None else whole - held
    return _Said(bare=left) if left >= 0 else None


def _known_words(text: str) -> bool:
    """Whether every word of a text belongs to counting beds: «6 weken» and «3 honden» are no beds."""
    words = re.findall(
        r"[a-z][a-z']*", re.sub(r"\bwaarvan\b|\bdaarvan\b|\ben\b|\bgeen\b|\balles\b|\bof\b|\bout\b", " ", text)
    )
    return all(
        _ALLOWED.match(word) or re.fullmatch(_HELD.replace("onder ", "").replace("in ", ""), word)
        for word in words
        if word not in _SIDE
    )


_SIDE = frozenset(
    {"onder", "optie", "op", "uit", "v", "d", "vd", "weer", "wel", "volledig", "waarvan", "stuks", "nl"}
)


def free_count(value: CellValue, words: bool = False) -> Count | None:
    """As `count`, but «vol» is 0 and «vrij» a free bed of unknown number."""
    if isinstance(value, bool):
        return Count(None) if value else Count(0)
    if isinstance(value, str) and _LATER.match(lowered(value)):
        return Count(0)
    found = count(value, words)
    if found is not None or not isinstance(value, str):
        return found
    return _free_in_words(value)


def _free_in_words(value: str) -> Count | None:
    if is_tick(value):
        return Count(None)
    text = lowered(value)
    if re.fullmatch(r"n\.?\s?n?\.?\s?t?\.?b\.?|in overleg|onbekend", text):
        return None
    if text in {"n.v.t.", "nvt", "n.v.t"} or _NONE.match(text):
        return Count(0)
    if re.fullmatch(r"\W*[a-z]*\W*\d+\W*(?:gereserveerd|optie|in optie|onder optie)\W*", text):
        return Count(0)
    status = bed_status(value)
    if status in {BedStatus.TAKEN, BedStatus.COMING, BedStatus.CLOSED} and number_word(value) is None:
        return Count(0)
    return Count(None) if status is BedStatus.FREE and not re.search(r"\d", text) else None


def number_word(value: CellValue) -> int | None:
    """The number a word stands for: a suggestion, or the number itself where the column writes words."""
    return _WORDS.get(lowered(value).strip()) if isinstance(value, str) else None
