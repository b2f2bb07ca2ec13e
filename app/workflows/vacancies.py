"""Search in the free places: the rows that answer a question, and what keeps the rest out.

Filtering is a few array operations, so that the count can change with every keystroke. Knows no screen and no
storage.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from app.exchange.plain_text import lowered
from app.workflows.vacancy_columns import GENDER_BITS, Mask, VacancyColumns
from matching.entities.codes import NEEDS, Gender
from matching.geography import Geography


@dataclass(frozen=True, slots=True)
class VacancyQuestion:
    """What somebody looks for; every part left out lets everything through.

    `age` in completed years; `near` is a point of the geography with `within_km` by road; `free_on` None asks
    for a bed that is free now or later; `include_full` shows facilities without any bed in sight too.
    """

    forms: frozenset[str] = frozenset()
    age: int | None = None
    gender: Gender | None = None
    near: int | None = None
    within_km: int | None = None
    needs: frozenset[str] = frozenset()
    municipalities: frozenset[str] = frozenset()
    free_on: date | None = None
    only_fresh: bool = False
    include_full: bool = False
    text: str = ""


def answer(columns: VacancyColumns, question: VacancyQuestion, geography: Geography) -> Mask:
    """The rows that fit the question, shape (rows,)."""
    fits = np.ones(len(columns), np.bool_)
    if not question.include_full:
        fits &= columns.first_free()[0] >= 0
        if question.free_on is not None:
            fits &= columns.free_on(question.free_on) > 0
    if question.forms:
        fits &= np.isin(columns.forms, sorted(question.forms))
    if question.municipalities:
        fits &= np.isin(columns.municipalities, sorted(question.municipalities))
    if question.age is not None:
        fits &= (columns.age_min <= question.age) & (question.age <= columns.age_max)
    if question.gender is not None:
        fits &= (columns.genders & GENDER_BITS[question.gender]) > 0
    for need in question.needs & set(NEEDS):
        fits &= columns.offers[:, NEEDS.index(need)] > 0
    if question.only_fresh:
        fits &= columns.is_fresh()
    if question.near is not None and question.within_km is not None:
        fits &= within(columns, geography, question.near, question.within_km)
    for part in sorted(lowered(question.text).split(), key=len, reverse=True):
        left = np.flatnonzero(fits)
        fits[left] = [part in columns.search_text[row] for row in left.tolist()]
    return fits


@dataclass(frozen=True, slots=True)
class Loosening:
    """How many rows there would be without one part of a question; `code` says which need of several."""

    part: str
    code: str
    count: int


def loosenings(columns: VacancyColumns, question: VacancyQuestion, geography: Geography) -> tuple[Loosening, ...]:
    """Which single part of a question keeps most out, the costliest first; parts that cost nothing are absent."""
    found = []
    for part, code, easier in _easier(question):
        count = int(answer(columns, easier, geography).sum())
        if count:
            found.append(Loosening(part, code, count))
    return tuple(sorted(found, key=lambda one: -one.count))


def _easier(question: VacancyQuestion) -> Iterable[tuple[str, str, VacancyQuestion]]:
    nothing = VacancyQuestion()
    for need in sorted(question.needs):
        yield "needs", need, replace(question, needs=question.needs - {need})
    for part in (one.name for one in fields(question)):
        if part in ("needs", "within_km", "include_full") or getattr(question, part) == getattr(nothing, part):
            continue
        yield part, "", replace(question, **{part: getattr(nothing, part)})
    if not question.include_full:
        yield "include_full", "", replace(question, include_full=True)


def within(columns: VacancyColumns, geography: Geography, near: int, km: int) -> Mask:
    """Rows at most so many kilometres by road from a point; unknown places never are."""
    distance = road_hundredths(columns, geography, near)
    return (distance >= 0) & (distance <= 100 * km)


def road_hundredths(columns: VacancyColumns, geography: Geography, near: int) -> NDArray[np.int32]:
    """Road distance per row in hundredths of km, −1 unknown."""
    table = geography.hundredths_from(near)
    return np.where(columns.point >= 0, table[columns.point], np.int32(-1)).astype(np.int32)
