"""Which kind of list a file is: free places, who lives where, or who waits for what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from app.exchange.file_reading import read_file
from app.exchange.header_search import find_tables
from app.exchange.headings import heading_scores
from app.exchange.list_types import ColumnKind, ListFile, SheetTable
from app.exchange.people.people_headings import person_scores, person_words
from app.exchange.people.people_types import PeopleKind, PersonColumn
from app.exchange.plain_text import plain

VACANCIES = "vacancies"
K = TypeVar("K", ColumnKind, PersonColumn)
_K = PersonColumn
_SOMEBODY = (_K.CASE_NUMBER, _K.BIRTH_DATE, _K.CITIZEN_NUMBER)
_OWN = {
    PeopleKind.PLACEMENTS: (_K.FACILITY, _K.SINCE, _K.END, _K.EXPECTED_END, _K.STAY, _K.BED),
    PeopleKind.REQUESTS: (
        _K.URGENCY, _K.REGISTERED, _K.FORMS, _K.START_FROM, _K.START_BY, _K.DURATION, _K.REFERRER,
        _K.REQUEST_NUMBER,
        _K.QUESTION,
    ),
}  # fmt: skip
_SUPPLY = (
    ColumnKind.CAPACITY, ColumnKind.FREE, ColumnKind.OCCUPIED, ColumnKind.FREE_FROM, ColumnKind.AGE_RANGE,
    ColumnKind.AGE_MIN, ColumnKind.AGE_MAX, ColumnKind.STATUS,
)  # fmt: skip
_WORDS = {
    PeopleKind.REQUESTS.value: ("wachtlijst", "wachtend", "verzoek", "aanmelding", "openstaande vragen",
    "te plaatsen"),
    PeopleKind.PLACEMENTS.value: ("geplaatst", "plaatsingen", "woont", "verblijf", "bewoners", "in zorg",
    "jeugdigen in"),
    VACANCIES: ("vrije plek", "beschikba", "vacature", "capaciteit", "vrije plaats", "plekkenlijst"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class KindGuess:
    """`kind` is vacancies, placements or requests; `certainty` 0–1000, 0 when nothing in the file says."""

    kind: str
    certainty: int


def guess_kind_of_path(path: Path) -> KindGuess:
    """The same for a file that has not been read yet. Raises `ListError`."""
    return guess_kind(read_file(path))


def guess_kind(file: ListFile) -> KindGuess:
    """What the headings say of a file, with the words of its name and titles where they leave it open."""
    scores = {VACANCIES: 0.0, PeopleKind.PLACEMENTS.value: 0.0, PeopleKind.REQUESTS.value: 0.0}
    for sheet in file.sheets:
        for kind, score in _of_sheet(sheet).items():
            scores[kind] += score
    titles = " ".join(
        plain(cell) for sheet in file.sheets for row in sheet.rows[:6] for cell in row if isinstance(cell, str)
    )
    for kind, words in _WORDS.items():
        if scores[kind] > 0 or not any(scores.values()):
            scores[kind] += 0.6 * any(word in plain(file.name) or word in titles for word in words)
    best, second, _ = sorted(scores.values(), reverse=True)
    kind = max(scores, key=lambda one: scores[one])
    return KindGuess(kind, 0 if best <= 0 else round(1000 * min(1.0, (best - second) / best + 0.1 * (best > 3))))


def _of_sheet(sheet: SheetTable) -> dict[str, float]:
    """Points per kind for the best table of a sheet."""
    best = {VACANCIES: 0.0, PeopleKind.PLACEMENTS.value: 0.0, PeopleKind.REQUESTS.value: 0.0}
    headings = {
        found.headings
        for kind in PeopleKind
        for found in find_tables(sheet, person_words(kind))
        if found.header_row is not None
    }
    headings |= {found.headings for found in find_tables(sheet) if found.header_row is not None}
    for row in headings:
        for kind, score in _of_headings(row).items():
            best[kind] = max(best[kind], score)
    return best


def _of_headings(headings: tuple[str, ...]) -> dict[str, float]:
    """A list of people names somebody; a list of places counts places."""
    points = {VACANCIES: sum(_best([heading_scores(one) for one in headings], _SUPPLY))}
    for kind, columns in _OWN.items():
        scored = [person_scores(one, kind) for one in headings]
        somebody = max(_best(scored, _SOMEBODY))
        points[kind.value] = sum(_best(scored, columns)) + 2 * somebody if somebody >= 0.6 else 0.0
        if somebody >= 0.85:
            points[VACANCIES] = min(points[VACANCIES], 1.0)
    return points


def _best(scored: Sequence[Mapping[K, float]], columns: Sequence[K]) -> list[float]:
    """The best score any heading has for each kind of column, where it is no mere likeness."""
    found = [max((one.get(column, 0.0) for one in scored), default=0.0) for column in columns]
    return [score if score >= 0.5 else 0.0 for score in found]
