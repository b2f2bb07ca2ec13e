"""How alike two written names are."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable

MOST_SUGGESTIONS = 5

_SAINT = re.compile(r"\b(?:st|sint)\b\.?")
_NOT_A_LETTER = re.compile(r"[^a-z0-9]+")


def folded(text: str) -> str:
    """A name as it is compared: small letters and digits only, no accents, «St.» as «Sint».

    >>> folded("'s-Gravenhage"), folded("Súdwest-Fryslân"), folded("St. Anthonis")
    ('sgravenhage', 'sudwestfryslan', 'sintanthonis')
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _NOT_A_LETTER.sub("", _SAINT.sub("sint", plain))


def allowed_mistakes(length: int) -> int:
    """How many mistakes a name of that length may hold and still be recognised."""
    return 1 if length <= 4 else 2 if length <= 9 else 3


def mistakes(a: str, b: str, most: int) -> int:
    """Letters to add, drop, change or swap with the next one; `most + 1` as soon as it is more than `most`.

    Optimal string alignment distance.
    """
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, other in enumerate(b, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                best = min(best, older[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def similar(wanted: str, words: Iterable[str], preferred: Collection[str]) -> list[str]:
    """The words that look like the wanted one, best first; fewest mistakes, the preferred ones before others.

    A word that starts with what was written (three letters or more) counts as one mistake.
    """
    if len(wanted) < 2:
        return []
    most = allowed_mistakes(len(wanted))
    letters = Counter(wanted)
    found = []
    for word in words:
        if word == wanted:
            found.append((0, word))
        elif len(wanted) >= 3 and word.startswith(wanted):
            found.append((1, word))
        elif abs(len(word) - len(wanted)) <= most and _different_letters(letters, word) <= 2 * most:
            count = mistakes(wanted, word, most)
            if count <= most:
                found.append((count, word))

    def order(one: tuple[int, str]) -> tuple[int, int, bool, int, str]:
        count, word = one
        longer = abs(len(word) - len(wanted))
        return count - (word in preferred), count, not word.startswith(wanted), longer, word

    return [word for _, word in sorted(found, key=order)[:MOST_SUGGESTIONS]]


def _different_letters(letters: Counter[str], word: str) -> int:
    """Letters that only one of the two has; every mistake costs at most two."""
    others = Counter(word)
    return (letters - others).total() + (others - letters).total()
