"""Spelling taken away: what is compared when headings, words and names are looked up."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NOT_WORD = re.compile(r"[^a-z0-9]+")
_CURLY = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "–": "-", "—": "-", "‑": "-", "\u00a0": " "})


@lru_cache(maxsize=65536)
def tidy(text: str) -> str:
    """One spelling of spaces, dashes and quotes; letters keep their case and accents."""
    return " ".join(text.translate(_CURLY).split())


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Small letters without accents, signs or double spaces: «Leeftijd t/m (jr.)» → «leeftijd t m jr»."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return _NOT_WORD.sub(" ", bare).strip()


@lru_cache(maxsize=65536)
def lowered(text: str) -> str:
    """Small letters without accents, signs kept: for reading ages, dates and counts."""
    bare = unicodedata.normalize("NFKD", tidy(text).casefold())
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def squeezed(text: str) -> str:
    """`plain` without any space, so that «gezins huis» and «Gezins-huis» are one word."""
    return plain(text).replace(" ", "")
