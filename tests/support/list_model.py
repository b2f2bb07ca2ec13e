"""The plainest thinkable book-keeping of free beds: numbers per facility and a diary of what people did.

Written from the rules of the domain page, not from the program: no beds, no intervals, only counts and days.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Row:
    """What one row of a list says. `said_on` is the day it speaks of; `free` None: nothing, or only `now`."""

    name: str
    town: str
    form: str
    capacity: int
    free: int | None
    now: bool
    said_on: date


@dataclass(frozen=True)
class Word:
    """Somebody said on a day that so many beds are free; `by_list` or by a person."""

    day: date
    free: int | None
    by_list: bool


@dataclass
class ModelFacility:
    """One facility: `capacity` beds, `known` of them covered by what people wrote down, `unknown` by others."""

    name: str
    town: str
    form: str
    capacity: int = 0
    known: int = 0
    unknown: int = 0
    words: list[Word] = field(default_factory=list)
    diary: list[tuple[date, int]] = field(default_factory=list)
    """What people did: the day, and how many beds it made free (negative: took)."""

    @property
    def free(self) -> int:
        """Beds that nothing covers."""
        return self.capacity - self.known - self.unknown

    def since(self, day: date, until: date) -> int:
        """How many beds people made free after a day, up to another."""
        return sum(count for when, count in self.diary if day < when <= until)

    def did(self, day: date, freed: int) -> None:
        """People did something today."""
        self.diary.append((day, freed))

    def is_overtaken(self, row: Row) -> bool:
        """Whether a list of a later day spoke of this facility: an older one adds nothing."""
        return any(word.by_list and word.day > row.said_on for word in self.words)

    def counter_word(self, row: Row) -> Word | None:
        """The later word that contradicts a row, or None."""
        for word in self._later(row):
            if not self._agrees(word, row) and not self._is_correction(word, row):
                return word
            if self._agrees(word, row):
                return None
        return None

    def take_counts(self, row: Row, today: date, is_right: bool = False) -> bool:
        """Follow a row; False when it cannot be true beside what people know."""
        free = self._target(row, today, is_right)
        if row.capacity < self.known or self.known > row.capacity - free:
            return False
        self.capacity, self.unknown = row.capacity, row.capacity - self.known - free
        return True

    def say(self, word: Word) -> None:
        """Remember what was said, the newest first."""
        self.words.insert(0, word)
        self.words.sort(key=lambda one: one.day, reverse=True)

    def _target(self, row: Row, today: date, is_right: bool) -> int:
        """How many beds are free today if the row is right."""
        if row.free is None:
            present = self.free - min(self.free, max(0, self.capacity - row.capacity))
            return min(row.capacity, max(1, present) if row.now else present)
        if is_right:
            return min(row.capacity, row.free)
        base, day = row.free, row.said_on
        for word in self._later(row):
            if self._agrees(word, row) and word.free is not None:
                base, day = word.free, word.day
                break
        return min(row.capacity, max(0, base + self.since(day, today)))

    def _later(self, row: Row) -> list[Word]:
        counted = [word for word in self.words if word.free is not None and word.day >= row.said_on]
        return counted if row.free is not None or row.now else []

    def _agrees(self, word: Word, row: Row) -> bool:
        assert word.free is not None
        if row.free is None:
            return word.free > 0
        return word.free in (row.free, max(0, row.free + self.since(row.said_on, word.day)))

    def _is_correction(self, word: Word, row: Row) -> bool:
        """A later list of the same day, unless that list was there before."""
        if not (word.by_list and word.day == row.said_on):
            return False
        earlier = self.words[self.words.index(word) + 1 :]
        return not any(one.by_list and one.day == row.said_on and one.free == row.free for one in earlier)


@dataclass
class Model:
    """All facilities of one provider, by the number they have in the register."""

    facilities: dict[int, ModelFacility] = field(default_factory=dict)

    def copy(self) -> Model:
        """As it stands now."""
        return deepcopy(self)

    def named(self, row: Row) -> tuple[str, int | None]:
        """What a row is: `same`, `form_changed`, `place_changed` or `new`, with the facility."""
        own = [(number, one) for number, one in self.facilities.items() if one.name == row.name]
        for number, one in own:
            if (one.town, one.form) == (row.town, row.form):
                return "same", number
        for number, one in own:
            if one.town == row.town:
                return "form_changed", number
        return ("place_changed", own[0][0]) if own else ("new", None)
