"""How near the words of a heading come to a known phrase, for every kind of list.

Phrases stand together in one text with bars between them, so that a vocabulary can be read at a glance.
"""

from __future__ import annotations

from rapidfuzz import fuzz


def weighted_phrases(source: str) -> tuple[tuple[str, float], ...]:
    """Phrases split on bars; a number behind a phrase is its weight, without one it is 1."""
    entries = []
    for entry in source.split("|"):
        words = entry.split()
        if not words:
            continue
        weight = float(words.pop()) if len(words) > 1 and "." in words[-1] else 1.0
        entries.append((" ".join(words), weight))
    return tuple(entries)


def nearness(words: str, phrase: str) -> float:
    """How much of a heading a phrase explains: whole words, the head of a compound, or one typing slip."""
    if f" {phrase} " in f" {words} ":
        return 0.5 + 0.45 * len(phrase) / len(words)
    if len(phrase) >= 5:
        own = set(phrase.split())
        if len(own) > 1 and own <= set(words.split()):
            return 0.45 + 0.45 * len(phrase) / len(words)
        joined = words.replace(" ", "")
        if phrase.replace(" ", "") in joined and len(phrase) * 2 >= len(joined):
            return 0.3 + 0.4 * len(phrase) / len(joined)
        if len(words) >= 3 and " " not in words and phrase.startswith(words):
            return 0.55 + 0.3 * len(words) / len(phrase)
        if abs(len(phrase) - len(words)) <= 2 and fuzz.ratio(words, phrase) >= 86:
            return 0.78
    return 0.0
