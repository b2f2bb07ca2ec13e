"""Care forms as lists spell them.

A cell is first looked up as a whole, then by the word stems in it, the more telling ones first («crisis»
before «pleeg»). What matches nothing is a problem with the nearest spelling as suggestion, never a guess.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz, process

from app.exchange.care_form_words import STEMS, WHOLE
from app.exchange.plain_text import plain, squeezed

_BY_WORD = {word: form for form, words in WHOLE.items() for word in words}
_CODES = tuple(
    (re.compile(pattern), spelled)
    for pattern, spelled in (
        (r"gr(?:p|oe?p|oepen)?\b", "groep"),
        (r"\bbeh(?=groep|\b)", "behandel"),
        (r"pl(ee)?g?z\b", "pleegzorg"),
        (r"\bgez ?(hs|h)\b", "gezinshuis"),
        (r"\bdeelt?\b", "deeltijd"),
        (r"\bwknd\b", "weekend"),
        (r"\bvolt\b", "voltijd"),
        (r"\blog(?= |opv|\b)", "logeer"),
        (r"\bopv\b", "opvang"),
        (r"\bzelfst\w*", "zelfstandigheid"),
        (r"\bres\b", "residentieel"),
        (r"\bnetw\w*", "netwerk"),
        (r"\bcri?s?\b", "crisis"),
        (r"\bspec\b", "specialistisch"),
        (r"\bkls\w*|\bklsch\w*", "kleinschalig"),
        (r"\bgesl\b", "gesloten"),
        (r"\bm k\b|\bmk\b", "moeder kind"),
        (r"\bo k\b|\bok\b", "ouder kind"),
        (r"\bbegel\b", "begeleid"),
        (r"\bwon\b", "wonen"),
        (r"\bkamer ?tr\w*", "kamertraining"),
        (r"\bbegl?(?=groep)", "begeleidings"),
        (r"\bleef(?=groep)", "leef"),
    )
)
_LONG_WORDS = tuple(word for word in _BY_WORD if len(word) >= 8)
_COMPILED = tuple((re.compile(pattern), form) for pattern, form in STEMS)
_PLUS = re.compile(r"(jeugdzorg|jeugdhulp|jz|jh)\s*\+", re.IGNORECASE)


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
    return singular or _short_form(words) or _from_code(words) or _misspelled(words)


def _from_code(words: str) -> str | None:
    """The form behind a system's code: «BEHGRP», «KAMERTR», «LOG OPV»."""
    full = re.sub(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])", " ", words)
    for pattern, spelled in _CODES:
        full = pattern.sub(spelled, full)
    if full != words:
        found = _BY_WORD.get(full.replace(" ", "")) or next(
            (form for one, form in _COMPILED if one.search(full)), None
        )
        if found is not None:
            return found
    squeezed_words = words.replace(" ", "")
    begun = {
        form for word, form in _BY_WORD.items() if len(squeezed_words) >= 5 and word.startswith(squeezed_words)
    }
    return begun.pop() if len(begun) == 1 else None


def _misspelled(words: str) -> str | None:
    """The form of a long word with a typing slip or two: «gezinshius», «behandelgreop»."""
    squeezed_words = words.replace(" ", "")
    if len(squeezed_words) < 8:
        return None
    best = process.extractOne(squeezed_words, _LONG_WORDS, scorer=fuzz.ratio, score_cutoff=86)
    return _BY_WORD[best[0]] if best else None


def foster_form(text: str) -> str | None:
    """The form for a word that only makes sense among foster families: «crisis», «weekend», «langdurig»."""
    words = plain(text).split()
    return care_form(f"{text} pleegzorg") if words and set(words) <= _MODIFIERS else None


def _short_form(words: str) -> str | None:
    """An abbreviation of three letters or more standing on its own between other words."""
    found = {_BY_WORD[word] for word in words.split() if word in _BY_WORD and len(word) >= 2}
    return found.pop() if len(found) == 1 else None


def form_in_name(name: str | None) -> str | None:
    """The form a name begins with: «Gezinshuis De Beuk», «Logeerhuis 't Nest»; names alone say nothing."""
    words = (name or "").split()
    if len(words) < 2 or len(plain(words[0])) < 7:
        return None
    return care_form(words[0])


def nearest_care_form(text: str) -> str | None:
    """The known spelling closest to an unknown one, if it is close: its code."""
    best = process.extractOne(squeezed(text), _BY_WORD.keys(), scorer=fuzz.ratio, score_cutoff=78)
    return _BY_WORD[best[0]] if best else None
