"""How the waiting list writes its columns, and which rows its chips let through."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.presenters.waiting_list import WaitingRow
from app.tables.columns import Cell, Column, TextSearch
from app.translation import day, text, word

URGENCY_TONES = {"crisis": "wrong", "urgent": "attention", "regular": ""}
STATE_TONES = {"open": "good", "draft": ""}
URGENCY_ORDER = {"crisis": 0, "urgent": 1, "regular": 2}


def person_words(gender: str, age: int) -> str:
    """«meisje, 9 jaar»."""
    return text("requests.person", gender=word("gender", gender), count=age)


def form_words(forms: Sequence[str]) -> str:
    """The forms asked for, in words."""
    return ", ".join(word("care_form", form) for form in forms)


def waiting_words(row: WaitingRow) -> str:
    """«dag 11 van 14»; past the norm «dag 16 van 14»."""
    return text("requests.days", day=row.days, norm=row.norm)


def waiting_tooltip(row: WaitingRow) -> str:
    """How many days are left, or by how many the norm has passed."""
    key = "requests.days_over" if row.days_left < 0 else "requests.days_left"
    return text(key, count=abs(row.days_left))


def waiting_spoken(row: WaitingRow) -> str:
    """Both sentences for who cannot see the bar."""
    return f"{waiting_words(row)}, {waiting_tooltip(row)}"


def waiting_tone(row: WaitingRow) -> str:
    """Wrong past the norm, attention in its last fifth."""
    if row.days_left < 0:
        return "wrong"
    return "attention" if 5 * row.days_left <= row.norm else ""


def sibling_words(row: WaitingRow) -> str:
    """How many brothers and sisters, and whether together."""
    if not row.siblings or row.together is None:
        return ""
    level = word("sibling_level", row.together.value)
    return text("requests.siblings", count=row.siblings, level=level)


def waiting_columns(
    rows: Sequence[WaitingRow], municipality: Callable[[str], str], today: date
) -> tuple[Column, ...]:
    """The columns of the waiting list, one value per row."""

    def column(key: str, values: Sequence[Any], **more: Any) -> Column:
        return Column(key, text(f"requests.column.{key}"), values, **more)

    return (
        column("case_number", [row.case_number for row in rows], width=112),
        column("person", rows, width=122, show=lambda row: person_words(row.gender, row.age), sort_key=_age),
        column("from", [municipality(row.municipality) for row in rows], width=108),
        column(
            "urgency", [row.urgency.value for row in rows], width=86, cell=Cell.BADGE,
            show=lambda code: word("urgency", code), mark=URGENCY_TONES.__getitem__,
            sort_key=URGENCY_ORDER.__getitem__,
        ),
        column(
            "days", rows, width=178, cell=Cell.PROGRESS, show=waiting_words, speak=waiting_spoken,
            tooltip=waiting_tooltip, mark=waiting_tone, share=lambda row: min(1.0, row.days / row.norm),
            sort_key=lambda row: row.days_left,
        ),
        column("forms", [row.forms for row in rows], width=160, show=form_words, sort_key=form_words),
        column("siblings", rows, width=130, show=sibling_words, sort_key=lambda row: row.siblings),
        column("registered", [row.registered for row in rows], width=92, show=lambda on: day(on, today)),
        column(
            "state", [row.state.value for row in rows], width=84, cell=Cell.BADGE,
            show=lambda code: word("request_state", code), mark=lambda code: STATE_TONES.get(code, ""),
        ),
        column("number", [row.number for row in rows], width=108, cell=Cell.SECONDARY),
    )  # fmt: skip


def _age(row: WaitingRow) -> tuple[int, str]:
    return row.age, row.gender


def fitting_rows(rows: Sequence[WaitingRow], search: TextSearch, values: Mapping[str, Any]) -> NDArray[np.bool_]:
    """One truth value per row for what the filter bar says."""
    fits = search.mask(str(values.get("search", "")))
    tests: dict[str, Callable[[WaitingRow, set[str]], bool]] = {
        "urgency": lambda row, wanted: row.urgency.value in wanted,
        "municipality": lambda row, wanted: row.municipality in wanted,
        "form": lambda row, wanted: bool(wanted.intersection(row.forms)),
        "state": lambda row, wanted: row.state.value in wanted,
        "norm": lambda row, wanted: _standing(row) in wanted,
    }
    for name, test in tests.items():
        wanted = set(values.get(name, ()))
        if wanted:
            fits &= np.array([test(row, wanted) for row in rows], bool)
    return fits


def _standing(row: WaitingRow) -> str:
    return "passed" if row.days_left < 0 else "within"
