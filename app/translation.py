"""Codes and keys become words here, for screen, paper and command line alike.

The sentences live in `resources/translations/*.ts` (Qt's translation format, so that Qt Linguist can edit
them) and are handed in once at start-up. This module reads no files and knows no Qt, because paper and the
command line need the same words as the window.

A key is `area.subject.detail`. A sentence may hold named placeholders: `{count} plekken`. A sentence whose
wording depends on a number is marked `numerus="yes"` in the file and has two forms: one and other; the
number is always called `count`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from xml.etree import ElementTree

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
DIGITS = re.compile(r"[0-9]+")
MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


class MissingText(LookupError):
    """A key without a sentence: a mistake in the program, found by the tests that walk every key."""


@dataclass
class Catalogue:
    """Sentences by key; a sentence with plural forms is a tuple (one, other)."""

    sentences: dict[str, str | tuple[str, ...]] = field(default_factory=dict)

    def add_ts(self, source: str) -> None:
        """Add every message of one `.ts` document, given as text."""
        for message in ElementTree.fromstring(source).iter("message"):
            key = message.get("id")
            translation = message.find("translation")
            if key is None or translation is None:
                raise ValueError(f"message without id or translation: {ElementTree.tostring(message)!r}")
            if key in self.sentences:
                raise ValueError(f"two sentences for {key}")
            if message.get("numerus") == "yes":
                self.sentences[key] = tuple(form.text or "" for form in translation.iter("numerusform"))
            else:
                self.sentences[key] = translation.text or ""


_active = Catalogue()


def use(documents: Iterable[str]) -> None:
    """Make the sentences of these `.ts` documents the ones the program speaks."""
    catalogue = Catalogue()
    for document in documents:
        catalogue.add_ts(document)
    _active.sentences = catalogue.sentences


def keys() -> frozenset[str]:
    """Every key that has a sentence."""
    return frozenset(_active.sentences)


def text(key: str, /, **values: object) -> str:
    """The sentence of a key with its placeholders filled; `count` chooses the plural form."""
    sentence = _active.sentences.get(key)
    if sentence is None:
        raise MissingText(key)
    if isinstance(sentence, tuple):
        sentence = sentence[0 if values.get("count") in (1, -1) else 1]
    return sentence.format_map(_words_of(values)) if values else sentence


def word(kind: str, code: str) -> str:
    """The word for a code of the domain, e.g. `word("care_form", "family_home")`: «gezinshuis».

    A code that an administrator added has no sentence here and is shown as it is written in the database.
    """
    sentence = _active.sentences.get(f"code.{kind}.{code}")
    return sentence if isinstance(sentence, str) else code.replace("_", " ")


def _words_of(values: Mapping[str, object]) -> dict[str, str]:
    return {name: value if isinstance(value, str) else _plain(value) for name, value in values.items()}


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return full_day(value)
    if isinstance(value, float):
        return decimal(value)
    if isinstance(value, int):
        return number(value)
    return str(value)


def in_natural_order(words: str) -> str:
    """A key that sorts as people do, capitals and accents aside: «Regge 57» before «Regge 559»."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return DIGITS.sub(lambda digits: digits.group().zfill(9), letters)


def number(value: int) -> str:
    """An integer with Dutch thousands points: 60.000."""
    return f"{value:,}".replace(",", ".")


def decimal(value: float, places: int = 1) -> str:
    """A number with a decimal comma: 12,5."""
    return f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))


def day(value: date, today: date) -> str:
    """A day as people say it: `zo 22 nov`, with the year only when it is another."""
    words = f"{WEEKDAYS[value.weekday()]} {value.day} {MONTHS[value.month - 1]}"
    return words if value.year == today.year else f"{words} {value.year}"


def full_day(value: date) -> str:
    """A day as Dutch forms write it: `22-11-2026`."""
    return f"{value:%d-%m-%Y}"


def moment(value: datetime) -> str:
    """A moment as `22-11-2026 09:41`, in the zone it carries."""
    return f"{value:%d-%m-%Y %H:%M}"


def kilometres(hundredths: int | None) -> str:
    """A road distance: `16 km`, under ten kilometres with one decimal; `onbekend` when unknown.

    The sign for "about" is drawn beside it, because the font has none.
    """
    if hundredths is None or hundredths < 0:
        return text("unit.distance_unknown")
    if hundredths < 1000:
        return f"{decimal(hundredths / 100)} km"
    return f"{number((hundredths + 50) // 100)} km"
