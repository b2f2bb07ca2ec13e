"""What the page of free places shows: columns of values, and how each is said. The page works nothing out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.translation import day, text, word
from app.workflows.vacancy_columns import AGEING_DAYS, FRESH_DAYS, VacancyColumns
from matching.availability import CALL_FIRST_BELOW
from matching.entities.codes import NEEDS, Assumption, Gender
from matching.entities.facilities import ANY_GENDER, Facility

if TYPE_CHECKING:
    from matching.geography import Geography

NOT_IN_SIGHT = 2**30
NEVER_SAID = 2**20

FreeFrom = tuple[int, int, bool]
"""First free day as an ordinal (`NOT_IN_SIGHT`: none), minus the beds free then, whether it is expected."""
Word = tuple[int, str, bool]
"""Days since the last word (`NEVER_SAID`), where it came from, missing from the last list."""


@dataclass(frozen=True)
class VacancyTable:
    """One entry per facility in every list. `points` are latitude and longitude, NaN where unknown."""

    today: date = date.min
    ids: tuple[int, ...] = ()
    names: list[str] = field(default_factory=list)
    providers: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    ages: list[tuple[int, int]] = field(default_factory=list)
    genders: list[str] = field(default_factory=list)
    free: list[FreeFrom] = field(default_factory=list)
    offers: list[str] = field(default_factory=list)
    said: list[Word] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)
    stopped: list[bool] = field(default_factory=list)
    call_first: list[int | None] = field(default_factory=list)
    """The chance in thousandths where a bed is in sight but too unsure; None elsewhere."""
    points: NDArray[np.float64] = field(default_factory=lambda: np.empty((0, 2)))
    dot_words: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids)


def vacancy_table(
    columns: VacancyColumns, geography: Geography, municipality_names: Mapping[str, str]
) -> VacancyTable:
    """The register's columns in words; made beside the interface."""
    facilities = columns.facilities
    forms = {code: word("care_form", code) for code in {one.care_form for one in facilities}}
    names = [name_words(one) for one in facilities]
    places = [place_words(one, municipality_names) for one in facilities]
    free = _free(columns)
    return VacancyTable(
        today=columns.day,
        ids=tuple(int(one.id) for one in facilities),
        names=names,
        providers=list(columns.provider_names),
        forms=[forms[one.care_form] for one in facilities],
        places=places,
        ages=[(one.age_min, one.age_max) for one in facilities],
        genders=[gender_words(one.genders) for one in facilities],
        free=free,
        offers=[offer_words(one.offers) for one in facilities],
        said=_said(columns),
        assumed=[assumed_words(one.assumptions) for one in facilities],
        stopped=columns.stopped.tolist(),
        call_first=_call_first(columns),
        points=_points(columns, geography),
        dot_words=[
            f"{name}, {place}, {free_words(when, columns.day)}"
            for name, place, when in zip(names, places, free, strict=True)
        ],
    )


def _free(columns: VacancyColumns) -> list[FreeFrom]:
    starts, expected = columns.first_free()
    first = np.where(starts < 0, NOT_IN_SIGHT, starts)
    return list(zip(first.tolist(), (-columns.first_count).tolist(), expected.tolist(), strict=True))


def _said(columns: VacancyColumns) -> list[Word]:
    age = columns.age_of_word()
    days = np.where(age < 0, NEVER_SAID, age).tolist()
    return list(zip(days, columns.sources, columns.unlisted.tolist(), strict=True))


def _call_first(columns: VacancyColumns) -> list[int | None]:
    unsure = (columns.chance < CALL_FIRST_BELOW) & (columns.first_free()[0] >= 0)
    return [
        chance if call else None for chance, call in zip(columns.chance.tolist(), unsure.tolist(), strict=True)
    ]


def _points(columns: VacancyColumns, geography: Geography) -> NDArray[np.float64]:
    both = np.stack([geography.latitudes, geography.longitudes], axis=1)
    return np.where((columns.point >= 0)[:, None], both[columns.point], np.nan)


def name_words(facility: Facility) -> str:
    """The name, or what stands for it where this user may not see it."""
    return facility.name or text("vacancies.name_veiled", form=word("care_form", facility.care_form))


def place_words(facility: Facility, municipality_names: Mapping[str, str]) -> str:
    """«Almelo», or «gem. Borne» when only the municipality is known or may be known."""
    if facility.place and not facility.secret_address:
        return facility.place
    code = facility.municipality
    return text("vacancies.municipality", name=municipality_names.get(code, code))


def age_words(ages: tuple[int, int]) -> str:
    """«4–18»."""
    return f"{ages[0]}–{ages[1]}"


def gender_words(genders: frozenset[Gender]) -> str:
    """«alle», «meisjes» or «jongens»."""
    if genders >= ANY_GENDER:
        return text("vacancies.gender.any")
    return ", ".join(text(f"vacancies.gender.{one}") for one in Gender if one in genders)


def offer_words(offers: Mapping[str, int]) -> str:
    """«hechting 2, trauma 3», in the order of the codes."""
    known = [need for need in NEEDS if offers.get(need)]
    return ", ".join(f"{word('need', need)} {offers[need]}" for need in known)


def assumed_words(assumptions: frozenset[Assumption]) -> str:
    """What was only assumed, in single words."""
    return ", ".join(text(f"vacancies.assumed.{one}") for one in Assumption if one in assumptions)


def free_words(free: FreeFrom, today: date) -> str:
    """«2 · nu», «1 · di 1 dec, verwacht» or «vol»."""
    ordinal, minus_count, expected = free
    if ordinal == NOT_IN_SIGHT:
        return text("vacancies.full")
    when = date.fromordinal(ordinal)
    if when <= today:
        return text("vacancies.free_now", count=-minus_count)
    key = "vacancies.free_expected" if expected else "vacancies.free_from"
    return text(key, count=-minus_count, day=day(when, today))


def said_words(said: Word) -> str:
    """«1 dag · lijst», «nooit bevestigd»."""
    days, source, unlisted = said
    if unlisted:
        return text("vacancies.unlisted")
    if days == NEVER_SAID:
        return text("vacancies.never_said")
    return text("vacancies.said", age=days_words(days), source=text(f"vacancies.source.{source}"))


def call_first_words(said: Word) -> str:
    """«20 dagen · bel eerst»."""
    days, _, unlisted = said
    if unlisted:
        return text("vacancies.unlisted_call")
    age = text("vacancies.never") if days == NEVER_SAID else days_words(days)
    return text("vacancies.call_first", age=age)


def days_words(days: int) -> str:
    """«vandaag», «1 dag», «6 dagen»."""
    return text("vacancies.today") if days <= 0 else text("vacancies.days", count=days)


def said_mark(said: Word) -> str:
    """`fresh`, `ageing`, `stale` or `unknown`."""
    days, _, unlisted = said
    if unlisted:
        return "stale"
    if days == NEVER_SAID:
        return "unknown"
    return "fresh" if days <= FRESH_DAYS else "ageing" if days <= AGEING_DAYS else "stale"
