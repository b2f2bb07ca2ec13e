"""The chips above the free places, and which chip a part of the question belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from app.presenters.vacancies import Loosening
from app.translation import day, text, word
from app.widgets.chips import Chip, ChipField, ChoiceChip, FieldsChip, number_chip
from app.widgets.day_chip import DayChip
from app.widgets.toggle_chip import ON, ToggleChip
from matching.entities.codes import CARE_FORMS, NEEDS, Gender

CHIP_OF_PART = {
    "forms": "form", "age": "age", "gender": "gender", "near": "near", "needs": "needs", "free_on": "day",
    "only_fresh": "fresh", "include_full": "full", "text": "search",
}  # fmt: skip


def make_chips(today: date) -> Sequence[Chip]:
    """All filters in the order of the sentence."""
    near = [
        ChipField("place", text("vacancies.near.place"), width=180),
        ChipField("km", text("vacancies.near.km"), 1, 300, 80),
    ]
    forms = [(form.code, word("care_form", form.code)) for form in CARE_FORMS]
    genders = [(str(one), word("gender", one)) for one in Gender]
    return (
        ChoiceChip("form", text("vacancies.chip.form"), forms),
        number_chip("age", text("vacancies.chip.age"), 0, 23),
        ChoiceChip("gender", text("vacancies.chip.gender"), genders, lambda words: words, several=False),
        FieldsChip("near", text("vacancies.chip.near"), near, _near_sentence),
        ChoiceChip("needs", text("vacancies.chip.needs"), [(need, word("need", need)) for need in NEEDS]),
        DayChip(
            "day",
            text("vacancies.chip.day"),
            text("vacancies.chip.day_label"),
            today,
            lambda chosen: text("vacancies.chip.day_words", day=day(chosen, today)),
        ),
        ToggleChip("fresh", text("vacancies.chip.fresh")),
        ToggleChip("full", text("vacancies.chip.full")),
    )


def _near_sentence(value: Mapping[str, str]) -> str:
    return text("vacancies.chip.near_words", place=value["place"], km=value["km"])


def easier_words(easier: Loosening) -> str:
    """«Zonder ‘trauma’ zijn er 12», for each part of the question in its own words."""
    if easier.part == "needs":
        return text("vacancies.easier.needs", need=word("need", easier.code), count=easier.count)
    return text(f"vacancies.easier.{easier.part}", count=easier.count)


def loosened(values: Mapping[str, Any], easier: Loosening) -> dict[str, Any]:
    """The values of the chips without one part of the question."""
    chip = CHIP_OF_PART[easier.part]
    left = dict(values)
    if easier.part == "include_full":
        left[chip] = ON
    elif easier.part == "needs":
        left[chip] = [need for need in left[chip] if need != easier.code]
    else:
        left.pop(chip, None)
    return left


def without_past_day(values: Mapping[str, Any], today: date) -> dict[str, Any]:
    """Remembered filters without a day that lies behind us."""
    kept = dict(values)
    if kept.get("day") and date.fromisoformat(kept["day"]) < today:
        del kept["day"]
    return kept
