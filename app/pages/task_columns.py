"""How the lists of waiting work write their columns, and which rows their chips let through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.presenters.tasks import Expiry, ReminderRow
from app.tables.columns import Cell, Column, TextSearch
from app.translation import day, text, word

SOON_DAYS = 30
STANDINGS = ("passed", "soon", "later")


def expiry_what(one: Expiry) -> str:
    """What runs out: «machtiging», «keurmerk», «wordt 18»."""
    if one.kind.value == "measure":
        return text("tasks.expiring.kind.measure", what=word("legal_measure", one.detail))
    if one.kind.value == "legal_check":
        return word("legal_check", one.detail)
    if one.kind.value == "past_age":
        return text("tasks.expiring.kind.past_age", age=one.detail)
    return text(f"tasks.expiring.kind.{one.kind.value}")


def expiry_whom(one: Expiry) -> str:
    """Whom or what it is about: a case number, or the name of a facility or provider."""
    return one.case_number or one.name or text("tasks.expiring.unnamed")


def expiry_when(one: Expiry) -> str:
    """«over 12 dagen», «vandaag», «3 dagen geleden»."""
    if one.days == 0:
        return text("tasks.expiring.today")
    return text("tasks.expiring.ahead" if one.days > 0 else "tasks.expiring.behind", count=abs(one.days))


def expiry_tone(one: Expiry) -> str:
    """Wrong when it has passed, attention within a month."""
    return "wrong" if one.has_passed else "attention" if one.days <= SOON_DAYS else ""


def expiry_columns(rows: Sequence[Expiry], today: date) -> tuple[Column, ...]:
    """What runs out, the first first."""

    def column(key: str, values: Sequence[Any], **more: Any) -> Column:
        return Column(key, text(f"tasks.expiring.column.{key}"), values, **more)

    return (
        column("day", [one.day for one in rows], width=96, show=lambda on: day(on, today)),
        column(
            "when", rows, width=148, cell=Cell.BADGE, show=expiry_when, mark=expiry_tone,
            sort_key=lambda one: one.day,
        ),
        column("what", [expiry_what(one) for one in rows], width=196),
        column("whom", [expiry_whom(one) for one in rows], width=128),
        column("lived_in", [_lived_in(one) for one in rows], width=140, cell=Cell.SECONDARY),
    )  # fmt: skip


def _lived_in(one: Expiry) -> str:
    parts = [text("tasks.expiring.lived_in")] if one.lived_in else []
    parts += [text("tasks.expiring.assumed")] if one.assumed else []
    return ", ".join(parts)


def expiry_fits(rows: Sequence[Expiry], values: Mapping[str, Any]) -> NDArray[np.bool_]:
    """One truth value per row for what the chips say."""
    search = TextSearch([expiry_whom(one) for one in rows], [expiry_what(one) for one in rows])
    fits = search.mask(str(values.get("search", "")))
    kinds, standings = set(values.get("kind", ())), set(values.get("standing", ()))
    if kinds:
        fits &= np.array([one.kind.value in kinds for one in rows], bool)
    if standings:
        fits &= np.array([_standing(one) in standings for one in rows], bool)
    return fits


def _standing(one: Expiry) -> str:
    return "passed" if one.has_passed else "soon" if one.days <= SOON_DAYS else "later"


def reminder_columns(rows: Sequence[ReminderRow], today: date) -> tuple[Column, ...]:
    """Providers whose word grows old, the oldest first."""

    def column(key: str, values: Sequence[Any], **more: Any) -> Column:
        return Column(key, text(f"tasks.reminders.column.{key}"), values, **more)

    return (
        column("name", [one.name for one in rows], width=206),
        column(
            "oldest", rows, width=128, cell=Cell.FRESHNESS, show=_oldest, mark=_freshness, sort_key=_age,
        ),
        column("stale", rows, width=92, show=_stale, sort_key=lambda one: -(one.stale + one.unknown)),
        column("email", [_email(one) for one in rows], width=170, cell=Cell.SECONDARY),
        column("reminded", [one.reminded_on for one in rows], width=100, show=lambda on: _day(on, today)),
    )  # fmt: skip


def reminder_fits(rows: Sequence[ReminderRow], values: Mapping[str, Any]) -> NDArray[np.bool_]:
    """One truth value per row for what the chips say."""
    fits = TextSearch([one.name for one in rows]).mask(str(values.get("search", "")))
    wanted = set(values.get("reminded", ()))
    if wanted:
        fits &= np.array([("no" if one.reminded_on is None else "yes") in wanted for one in rows], bool)
    return fits


def _oldest(one: ReminderRow) -> str:
    if one.oldest_days is None:
        return text("tasks.reminders.never")
    return text("tasks.reminders.days", count=one.oldest_days)


def _freshness(one: ReminderRow) -> str:
    if one.oldest_days is None:
        return "unknown"
    return "stale" if one.stale else "ageing" if one.ageing or one.unknown else "fresh"


def _age(one: ReminderRow) -> int:
    return -100_000 if one.oldest_days is None else -one.oldest_days


def _stale(one: ReminderRow) -> str:
    return text("tasks.reminders.stale", stale=one.stale + one.unknown, count=one.facilities)


def _email(one: ReminderRow) -> str:
    return ", ".join(one.emails) or text("tasks.reminders.no_email")


def _day(on: date | None, today: date) -> str:
    return "" if on is None else day(on, today)
