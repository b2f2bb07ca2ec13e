"""The columns of the two tables of the providers, the chips above the first, and which rows fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.presenters.provider_views import (
    STALE_DAYS,
    ProviderRow,
    ProviderTable,
    reminded_words,
    short_oldest,
    short_said,
)
from app.presenters.provider_words import FacilityTable
from app.presenters.vacancy_views import NOT_IN_SIGHT, age_words, free_words, said_mark, said_words
from app.tables.columns import Cell, Column, TextSearch
from app.translation import number, text
from app.widgets.chips import Chip
from app.widgets.toggle_chip import ToggleChip

STATE_TONES = {"report": "attention", "none": "wrong", "assumed": "attention"}
NAME = "name"


def provider_columns(table: ProviderTable, sees_agreements: bool) -> Sequence[Column]:
    """One column per fact; who sees no contracts and reports gets no columns for them."""

    def title(key: str) -> str:
        return text(f"providers.column.{key}")

    def reminded(when: Any) -> str:
        return reminded_words(when, table.today)

    facts = [
        Column(NAME, title("name"), table.names, width=186, tooltip=str),
        Column("free", title("free"), np.array(table.free, np.int64), _count, Cell.NUMBER, 66),
        Column("beds", title("beds"), np.array(table.beds, np.int64), _count, Cell.NUMBER, 66),
        Column("said", title("said"), table.said, short_said, Cell.FRESHNESS, 112, mark=said_mark),
        Column("oldest", title("oldest"), table.oldest, short_oldest, width=84, mark=_age_tone, tooltip=_why_old),
        Column("facilities", title("facilities"), np.array(table.facilities, np.int64), _count, Cell.NUMBER, 64),
    ]
    if sees_agreements:
        state = Column("state", title("state"), table.states, _state_words, Cell.BADGE, 116, _state_tone)
        facts.insert(-1, state)
        facts.append(Column("reminded", title("reminded"), table.reminded, reminded, Cell.SECONDARY, 92))
    return facts


def _count(value: Any) -> str:
    return number(int(value))


def _age_tone(oldest: Any) -> str:
    return "attention" if oldest is not None and oldest[1] else ""


def _why_old(oldest: Any) -> str:
    if oldest is None or not oldest[1]:
        return ""
    return text("providers.stale_why", count=oldest[1], days=STALE_DAYS)


def _state_tone(state: Any) -> str:
    return STATE_TONES.get(state, "")


def _state_words(state: Any) -> str:
    return text(f"providers.state.{state}")


def facility_columns(table: FacilityTable, sees_checks: bool) -> Sequence[Column]:
    """The facilities of one provider."""

    def title(key: str) -> str:
        return text(f"providers.column.{key}")

    def free(value: Any) -> str:
        return free_words(value, table.today)

    columns = (
        Column(NAME, title("facility"), table.names, width=136, tooltip=str),
        Column("free", title("free_from"), table.free, free, width=120, mark=_free_tone, tooltip=free),
        Column("said", title("said"), table.said, said_words, Cell.FRESHNESS, 136, mark=said_mark),
        Column("form", title("form"), table.forms, width=112, tooltip=str),
        Column("place", title("place"), table.places, width=92, tooltip=str),
        Column("ages", title("ages"), table.ages, age_words, width=64),
        Column("beds", title("beds"), np.array(table.beds, np.int64), _count, Cell.NUMBER, 64),
        Column("stop", title("stop"), table.states, _stop, Cell.BADGE, 96, mark=_stop_tone, tooltip=_stop_why),
    )
    if not sees_checks:
        return columns
    return (*columns, Column("checks", title("checks"), table.checks, width=200, mark=_check_tone, tooltip=str))


def _stop(_: Any) -> str:
    return text("vacancies.stop")


def _stop_tone(_: Any) -> str:
    return "attention"


def _stop_why(reason: Any) -> str:
    return reason or ""


def _free_tone(value: Any) -> str:
    return "" if value[0] != NOT_IN_SIGHT else "attention"


def _check_tone(words: Any) -> str:
    return "attention" if words else ""


def make_chips(sees_agreements: bool) -> Sequence[Chip]:
    """What is looked for most, each under one click."""
    names = ["stale", "no_contract", "assumed", "report"] if sees_agreements else ["stale"]
    return [ToggleChip(name, text(f"providers.chip.{name}")) for name in names]


def fitting_rows(table: ProviderTable, search: TextSearch, values: Mapping[str, Any]) -> NDArray[np.bool_]:
    """One truth value per provider: all chips that are on, and the words typed."""
    fits = search.mask(str(values.get("search", "")))
    for name, says in ASKS.items():
        if values.get(name):
            fits &= np.array([says(one) for one in table.rows], np.bool_)
    return fits


ASKS: Mapping[str, Callable[[ProviderRow], bool]] = {
    "stale": lambda row: row.counts.stale > 0,
    "no_contract": lambda row: row.contract == "none",
    "assumed": lambda row: row.contract == "assumed",
    "report": lambda row: row.reports > 0,
}
"""What each chip asks of a row."""
