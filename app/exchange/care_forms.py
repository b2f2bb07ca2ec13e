"""Care forms as lists spell them.

A cell is first looked up as a whole, then by the word stems in it, the more telling ones first («crisis»
before «pleeg»). What matches nothing is a problem with the nearest spelling as suggestion, never a guess.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz, process

from app.exchange.plain_text import plain, squeezed

_WHOLE: dict[str, tuple[str, ...]] = {
    "kinship_foster": (
        "netwerkpleegzorg", "netwerk", "npz", "familiepleegzorg", "netwerkgezin", "netwerkplaatsing",
        "netwpleegzorg",
    ),
    "foster_care": (
        "pleegzorg", "pz", "vpz", "pleeggezin", "pleeggezinnen", "voltijdpleegzorg", "pleegzorgvoltijd", "voltijd",
        "langdurigepleegzorg", "perspectiefbiedendepleegzorg", "fostercare", "fosterfamily", "pleegouders",
    ),
    "part_time_foster": (
        "deeltijdpleegzorg", "dpz", "pzdt", "pleegzorgdt", "pzdeeltijd", "pzweekend",
        "deeltijd", "weekend", "parttime", "weekendpleegzorg", "wpz", "dtpz",
        "weekendgezin", "vakantiepleegzorg", "vakantiegezin", "steungezin", "parttimepleegzorg",
        "logeerpleegzorg", "parttimefoster",
    ),
    "family_home": (
        "gezinshuis", "gezhuis", "gh", "gezinshuizen", "gezinshuiszorg", "familyhome", "gezinsgroep",
        "gezinswoning",
        "gezinsvervangendtehuis", "gvt", "projectgezin", "gezinshuisplek", "zorggezin",
    ),
    "specialist_living": (
        "specialistischwonen", "specwonen", "kswonen",
        "kleinschaligwonen", "ksw", "ksspw", "specialistischewoonvoorziening",
        "kleinschaligspecialistischwonen", "kleinschaligewoonvoorziening", "woonvoorziening", "sw",
        "kleinschaligewoongroep", "specialistliving", "woongroep", "kwv", "swv",
    ),
    "respite": (
        "logeren", "logeeropvang", "logeerhuis", "respijtzorg", "respijtopvang", "respijt", "logeergroep",
        "logeerplek", "weekendopvang", "respite", "kortdurendverblijf", "kdv", "logeervoorziening",
    ),
    "independence_training": (
        "zelfstandigheidstraining", "zelfsttraining", "ktp", "kamertraining", "ktc", "kamertrainingscentrum",
        "kt", "zt", "bzw",
        "begeleidzelfstandigwonen", "zelfstandigwonentraining", "fasehuis", "trainingshuis", "bkw",
        "begeleidkamerwonen", "begeleidwonen", "fasewonen", "trainingsappartement", "zelfstandigheid",
        "independencetraining", "zit",
    ),
    "parent_child": (
        "moederkindhuis", "mkhuis", "okhuis", "ouderkindhuis", "mkh", "okh", "moederkind", "ouderkind",
        "ouderkindvoorziening",
        "moederenkind", "ouderenkind", "ouderkindhuizen", "tienermoederopvang", "tienermoeders",
        "parentchild", "vaderkindhuis", "gezinsopname",
    ),
    "treatment_group": (
        "behandelgroep", "begeleidingsgroep", "leefgroep", "24uursgroep", "24uursbehandelgroep", "residentieel",
        "24uursbegeleidingsgroep", "bg", "begeleidingsgroep24u", "behandelgroep24u", "24uursverblijf",
        "residentielegroep", "treatmentgroup", "24uursbehandeling", "verblijfmetbehandeling", "residentiezorg",
        "lg",
    ),
    "three_environment": (
        "driemilieuvoorziening", "driemilieu", "3milieu", "3milieuvoorziening", "3mv", "3mvz", "dmv", "3mil",
        "driemilieusvoorziening", "threeenvironment", "3mvoorziening",
    ),
    "secure_care": (
        "jeugdzorgplus", "jzplus", "jz", "jzp", "geslotenjeugdhulp", "geslotenjeugdzorg", "gesloten",
        "securecare", "geslotenplaatsing", "geslotengroep", "geslotenopname", "jeugdhulpplus",
    ),
    "crisis_foster": (
        "crisispleegzorg", "cpz", "crisispleeggezin", "spoedpleegzorg", "noodpleegzorg", "crisispz",
        "crisisfoster", "pleegzorgcrisis",
    ),
    "crisis_group": (
        "crisisgroep", "crisisbed", "crisisopvang", "crisisplek", "crisisplaats", "crisis", "spoedopvang",
        "noodbed", "crisisverblijf", "spoedplek", "crisiscentrum", "co", "cg", "crisisbedden", "spoedbed",
    ),
}  # fmt: skip
_BY_WORD = {word: form for form, words in _WHOLE.items() for word in words}
_STEMS: tuple[tuple[str, str], ...] = (
    (
        r"(crisis|spoed|nood|acuut|acute|ambulance|emergency).*(pleeg|foster|gezinshuis|opvanggezin)",
        "crisis_foster",
    ),
    (
        r"crisispl\w* ?zorg|crisis ?gezin|(pleeg|foster).*(crisis|spoed|nood|acuut|acute|emergency)",
        "crisis_foster",
    ),
    (r"crisis|spoed|noodbed|noodopvang|noodplek|acute opvang|acute plaatsing|emergency", "crisis_group"),
    (
        r"(netwerk|\bnetw\b|familie|kinship).*(pleeg|foster|plaats)|pleeg\w* (uit het |in )?netwerk",
        "kinship_foster",
    ),
    (
        r"(deeltijd|part ?time|weekend|vakantie|logeer|dagdeel|week end|deel tijd|respijt).*(pleeg|foster)",
        "part_time_foster",
    ),
    (r"(pleeg|foster).*(deeltijd|part ?time|weekend|vakantie|logeer|week end|deel tijd)", "part_time_foster"),
    (r"steungezin|weekendgezin|vakantiegezin|steunouder", "part_time_foster"),
    (r"pleeg|foster", "foster_care"),
    (r"gezinshui|gezins huis|\bgez huis|family home|gezinsvervangend|gezinsgerichte", "family_home"),
    (r"drie ?milieu|3 ?milieu|three environment|\b3 ?mv\b", "three_environment"),
    (r"jeugdzorg ?plus|jeugdhulp ?plus|\bjz ?plus|gesloten|besloten|secure", "secure_care"),
    (
        r"(moeder|ouder|vader|parent|mother)\w*( en| and)? ?(met )?(kind|baby|child)|tienermoeder",
        "parent_child",
    ),
    (
        (
            r"kamertrain|kamer train|zelfstandig(?!e behandel)|\bzelfst\w* train"
            r"|begeleid (kamer ?)?wonen|begeleide kamer|fasehuis|trainingshuis|trainingscentrum"
            r"|independen|\bktc\b|trainingswon|kamerwonen|woontraining"
        ),
        "independence_training",
    ),
    (r"loge|respijt|respite|weekendopvang|kortdurend verblijf|vakantieopvang|short stay", "respite"),
    (
        (
            r"(?<!dag)behandel|begeleidingsgroep|leefgroep|24 ?uur|24 ?u\b|residenti|(?<!poli)klinisch"
            r"|treatment|orthopedagog"
        ),
        "treatment_group",
    ),
    (
        (
            r"specialistisch|kleinschalig|\bspec\w* wonen|\bkleinsch\b"
            r"|woonvoorziening|woongroep|specialist|small ?scale|beschermd wonen"
        ),
        "specialist_living",
    ),
)
_COMPILED = tuple((re.compile(pattern), form) for pattern, form in _STEMS)
_PLUS = re.compile(r"(jeugdzorg|jeugdhulp|jz)\s*\+", re.IGNORECASE)


_MODIFIER_WORDS = """
    crisis spoed nood weekend deeltijd voltijd vakantie netwerk langdurig kortdurend perspectief regulier part time
    perspectiefbiedend parttime logeer familie fulltime hulpverlenend opvoedend variant
"""
_MODIFIERS = frozenset(_MODIFIER_WORDS.split())
_REFUSED = re.compile(r"\b(?:geen|niet|zonder|excl\w*|no|not)\b(?: voor| een)? \w+")
_NO_BED = re.compile(
    r"\bdag(?:behandeling|opvang|besteding)|\bambulan[tc]|poliklini|pleegzorgbegeleiding|bereikbaar"
)


_CUT_SHORT = re.compile(r"\b([A-Za-z]{4,})\.(?=\W|$)")
_FULL_WORDS = """
    pleegzorg pleeggezin netwerk deeltijd voltijd weekend gezinshuis kleinschalig specialistisch logeeropvang
    zelfstandigheidstraining kamertraining moeder behandelgroep begeleidingsgroep driemilieuvoorziening gesloten
    crisisgroep residentieel jeugdzorgplus
"""


def _spelled_out(cut: re.Match[str]) -> str:
    """«kleinschal.» → «kleinschalig», where one full word alone begins that way."""
    begun = [word for word in _FULL_WORDS.split() if word.startswith(cut[1].casefold())]
    return begun[0] if len(begun) == 1 else cut[0]


def _without_refused(words: str) -> str:
    """«gezinshuis geen crisis» → «gezinshuis»: a form a list says it is not, is not read."""
    return " ".join(_REFUSED.sub(" ", words).split())


@lru_cache(maxsize=4096)
def care_form(text: str) -> str | None:
    """The code of a care form for a spelling, or None."""
    words = _without_refused(plain(_PLUS.sub(r"\1plus", _CUT_SHORT.sub(_spelled_out, text))))
    if not words or _NO_BED.search(words):
        return None
    whole = _BY_WORD.get(words.replace(" ", ""))
    if whole is not None:
        return whole
    return None if _names_two(text) else _by_stem(words)


def _names_two(text: str) -> bool:
    """«pleegzorg/gezinshuis», «gezinshuis of logeerhuis»: two forms, and none says which one it is."""
    parts = [plain(part) for part in re.split(r"/|\bof\b", text.casefold())]
    if len(parts) < 2 or any(not set(part.split()) - _MODIFIERS for part in parts):
        return False
    found = {_BY_WORD.get(part.replace(" ", "")) or _by_stem(part) for part in parts}
    return None not in found and len(found) > 1 and not found & {"secure_care", "three_environment"}


def _by_stem(words: str) -> str | None:
    """The form by the most telling stem, or by a known word in the singular."""
    for pattern, form in _COMPILED:
        if pattern.search(words):
            return form
    singular = _BY_WORD.get(re.sub(r"(en|s|plek|plaats|bed)$", "", words.replace(" ", "")))
    return singular or _short_form(words)


def foster_form(text: str) -> str | None:
    """The form for a word that only makes sense among foster families: «crisis», «weekend», «langdurig»."""
    words = plain(text).split()
    return care_form(f"{text} pleegzorg") if words and set(words) <= _MODIFIERS else None


def _short_form(words: str) -> str | None:
    """An abbreviation of three letters or more standing on its own between other words."""
    found = {_BY_WORD[word] for word in words.split() if word in _BY_WORD and len(word) >= 2}
    return found.pop() if len(found) == 1 else None


def nearest_care_form(text: str) -> str | None:
    """The known spelling closest to an unknown one, if it is close: its code."""
    best = process.extractOne(squeezed(text), _BY_WORD.keys(), scorer=fuzz.ratio, score_cutoff=78)
    return _BY_WORD[best[0]] if best else None
