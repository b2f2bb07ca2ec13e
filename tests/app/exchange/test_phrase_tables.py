"""Tables of phrases: every spelling in `tests/samples/list_phrases` is read as its line says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from app.exchange.ages import ages
from app.exchange.care_forms import care_form
from app.exchange.care_words import bed_status, gender, needs, yes_or_no
from app.exchange.counts import Count, count, free_count, taken_count
from app.exchange.dates import read_day
from app.exchange.headings import heading_scores
from app.exchange.list_types import ColumnKind

PHRASES = Path(__file__).parents[2] / "samples" / "list_phrases"
TODAY = date(2026, 11, 22)
"""A Sunday: days without a year and days of the week count from here."""
NOTHING = "-"


def spellings(table: str) -> Iterator[tuple[str, str]]:
    """Meaning and spelling of every phrase of a table."""
    for line in (PHRASES / f"{table}.txt").read_text("utf-8").splitlines():
        meaning, _, phrases = line.partition("=")
        if not line.startswith("#"):
            yield from ((meaning.strip(), phrase.strip()) for phrase in phrases.split(" | ") if phrase.strip())


def said_ages(text: str) -> str:
    found = ages(text)
    return NOTHING if found is None else f"{found.low}+" if found.open else f"{found.low}-{found.high}"


def said_day(text: str) -> str:
    found = read_day(text, TODAY)
    if found is None:
        return NOTHING
    return found.day.isoformat() if found.day else found.moment.value if found.moment else NOTHING


def said_status(text: str) -> str:
    found = bed_status(text)
    return NOTHING if found is None else found.value


def said_answer(text: str) -> str:
    return {True: "yes", False: "no", None: NOTHING}[yes_or_no(text)]


def said_count(found: Count | None) -> str:
    if found is None:
        return NOTHING
    if found.total is not None:
        return f"{found.number}/{found.total}"
    return "some" if found.number is None else str(found.number)


READERS: dict[str, Callable[[str], str]] = {
    "forms": lambda text: care_form(text) or NOTHING,
    "needs": lambda text: "+".join(needs(text)),
    "genders": lambda text: gender(text) or NOTHING,
    "yes_no": said_answer,
    "statuses": said_status,
    "ages": said_ages,
    "days": said_day,
}
COUNTS: dict[str, Callable[[str], Count | None]] = {
    "capacity": count, "free": free_count, "both": free_count, "occupied": taken_count,
}  # fmt: skip


@pytest.mark.parametrize("table", READERS)
def test_every_spelling_means_what_its_line_says(table: str) -> None:
    read = [(meaning, phrase, READERS[table](phrase)) for meaning, phrase in spellings(table)]
    assert len(read) > 100
    assert [one for one in read if one[2] != one[0]] == []


def test_numbers_of_beds_in_every_spelling() -> None:
    wrong = []
    for said, phrase in spellings("counts"):
        kind, meaning = said.split()
        found = said_count(COUNTS[kind](phrase))
        if found != meaning:
            wrong.append((said, phrase, found))
    assert wrong == []


def test_every_heading_points_to_its_column_before_anything_is_known_of_the_cells() -> None:
    wrong = []
    for kind, heading in spellings("headings"):
        scores = heading_scores(heading)
        own = scores.get(ColumnKind(kind), 0.0)
        if own < 0.5 or own < max(scores.values()) - 0.12:
            wrong.append((kind, heading, own))
    assert wrong == []
