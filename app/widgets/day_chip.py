"""A filter on one day: «Vrij op di 1 dec»."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.widgets.chips import Chip
from app.widgets.date_field import DateField
from app.widgets.labels import secondary


class DayChip(Chip):
    """A day, typed or picked; its value is `2026-12-01` or nothing. `sentence` puts the day in words."""

    def __init__(self, name: str, question: str, label: str, today: date, sentence: Callable[[date], str]) -> None:
        super().__init__(name, question)
        self._sentence = sentence
        self._field = DateField(today)
        self._field.setAccessibleName(label)
        self._field.changed.connect(self.show_value)
        self.popup.add(secondary(label))
        self.popup.add(self._field)
        self.show_value(tell=False)

    def value(self) -> str:
        """The day as `2026-12-01`; nothing while there is none."""
        day = self._field.value()
        return "" if day is None else day.isoformat()

    def set_value(self, value: Any) -> None:
        """Filter on a day written as `2026-12-01`."""
        self._field.blockSignals(True)
        self._field.set_value(date.fromisoformat(value) if value else None)
        self._field.blockSignals(False)
        self.show_value()

    def sentence(self) -> str:
        """The day in words."""
        return self._sentence(date.fromisoformat(self.value()))

    def clear(self) -> None:
        """Any day."""
        self.set_value("")
