"""The columns of the table of free places."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.presenters.chance_words import percent
from app.presenters.vacancies import VacancyTable
from app.presenters.vacancy_views import (
    NOT_IN_SIGHT,
    Word,
    age_words,
    call_first_words,
    free_words,
    said_mark,
    said_words,
)
from app.tables.columns import Cell, Column
from app.translation import kilometres, text

DISTANCE = "km"
NAME = "name"


def vacancy_columns(table: VacancyTable, away: NDArray[np.float64] | None) -> Sequence[Column]:
    """One column per fact; `away` is the road distance in hundredths of km, NaN where unknown."""
    distance = np.full(len(table), np.nan) if away is None else away

    def title(key: str) -> str:
        return text(f"vacancies.column.{key}")

    def free(value: Any) -> str:
        return free_words(value, table.today)

    return (
        Column(NAME, title("name"), table.names, width=128),
        Column("form", title("form"), table.forms, width=140, tooltip=str),
        Column("place", title("place"), table.places, width=108),
        Column(DISTANCE, title("distance"), distance, _away, Cell.NUMBER, 76),
        Column("ages", title("ages"), table.ages, age_words, width=64),
        Column("gender", title("gender"), table.genders, width=76),
        Column("free", title("free"), table.free, free, width=200, mark=_free_tone),
        Column(
            "said",
            title("said"),
            list(zip(table.said, table.call_first, strict=True)),
            _said,
            Cell.FRESHNESS,
            176,
            mark=lambda one: said_mark(one[0]),
            tooltip=_call_why,
            sort_key=lambda one: one[0],
        ),
        Column("offers", title("offers"), table.offers, width=180, tooltip=str),
        Column("provider", title("provider"), table.providers, width=160, tooltip=str),
        Column("state", title("state"), [_state(one) for one in table.stopped], _stop, Cell.BADGE, 108, _tone),
        Column("assumed", title("assumed"), table.assumed, cell=Cell.SECONDARY, width=180, tooltip=str),
    )


def _free_tone(value: Any) -> str:
    return "" if value[0] != NOT_IN_SIGHT else "attention"


def _away(hundredths: float) -> str:
    return kilometres(None) if math.isnan(hundredths) else f"≈ {kilometres(int(hundredths))}"


def _said(value: tuple[Word, int | None]) -> str:
    said, chance = value
    return said_words(said) if chance is None else call_first_words(said)


def _call_why(value: tuple[Word, int | None]) -> str:
    said, chance = value
    if chance is None:
        return said_words(said)
    return text("vacancies.call_first_why", said=said_words(said), percent=percent(chance))


def _state(stopped: bool) -> str | None:
    return "stop" if stopped else None


def _stop(_: str) -> str:
    return text("vacancies.stop")


def _tone(_: str) -> str:
    return "attention"
