"""The chance that a free bed really is free, in words, with its sum: for every page that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.translation import decimal, text
from matching.availability import CALL_FIRST_BELOW, DAYS_WHEN_NEVER_CONFIRMED, chance_free
from matching.entities.snapshot import Freshness, ProviderRecord


@dataclass(frozen=True, slots=True)
class ChanceWords:
    """`words` is «bel eerst» with the chance, or the chance alone; `lines` are the sum, from record to chance."""

    call_first: bool
    words: str
    lines: tuple[str, ...]


def chance_words(freshness: Freshness, record: ProviderRecord, day: date) -> ChanceWords:
    """The chance in whole hundredths and how it came about."""
    chance = chance_free(freshness, record, day)
    call_first = chance < CALL_FIRST_BELOW
    key = "chance.call_first" if call_first else "chance.likely"
    return ChanceWords(call_first, text(key, percent=percent(chance)), _sum(freshness, record, day, chance))


def percent(thousandths: int) -> str:
    """A chance in hundredths, rounded: «83»."""
    return str((thousandths + 5) // 10)


def _sum(freshness: Freshness, record: ProviderRecord, day: date, chance: int) -> tuple[str, ...]:
    kept, asked = 9 + record.confirmed, 10 + record.confirmed + record.turned_out_taken
    said = freshness.confirmed_on
    days = DAYS_WHEN_NEVER_CONFIRMED if said is None else max(0, (day - said).days)
    age = text("chance.never", days=days) if said is None else text("chance.age", count=days)
    held = text("chance.held", count=record.confirmed)
    taken = text("chance.taken", count=record.turned_out_taken)
    rate, power = decimal(100 * kept / asked), decimal(1 + days / 7, 2)
    return (
        text("chance.record", held=held, taken=taken),
        text("chance.rate", kept=kept, asked=asked, rate=rate),
        age,
        text("chance.sum", rate=rate, power=power, percent=percent(chance)),
        text("chance.limit", percent=percent(CALL_FIRST_BELOW)),
    )
