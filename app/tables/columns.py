"""What a table shows: columns of values, how they are written, sorted and read aloud."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.translation import in_natural_order

Order = NDArray[np.intp]
Ranks = tuple[NDArray[np.int64], NDArray[np.bool_]]
"""Rank of every value, and which values are missing."""


class Cell(Enum):
    """How a cell is drawn."""

    TEXT = "text"
    SECONDARY = "secondary"
    NUMBER = "number"
    FRESHNESS = "freshness"
    SCORE = "score"
    BADGE = "badge"
    PROGRESS = "progress"
    TITLED = "titled"
    """Two lines: what comes before the first line break, and below it, softer, the rest."""


@dataclass(frozen=True, eq=False)
class Column:
    """One column: raw `values` (any length, all columns equal) and how to write one.

    `show` writes a value on screen, `speak` as a screen reader says it (default: the same). `mark` gives a
    second fact: for FRESHNESS `fresh`, `ageing`, `stale` or `unknown`; for BADGE and TEXT a tone (`good`,
    `attention`, `wrong`, `info` or nothing). SCORE wants integers 0–1000. PROGRESS draws a bar for `share`
    (0–1) in the tone of `mark`, words right of it. None sorts last, up and down. `width` is in pixels at 100 %.
    """

    key: str
    title: str
    values: Sequence[Any] | NDArray[Any]
    show: Callable[[Any], str] = str
    cell: Cell = Cell.TEXT
    width: int = 120
    mark: Callable[[Any], str] | None = None
    speak: Callable[[Any], str] | None = None
    tooltip: Callable[[Any], str] | None = None
    sort_key: Callable[[Any], Any] | None = None
    share: Callable[[Any], float] | None = None
    ranks: Ranks | None = None
    """The order of the values where it was worked out before, beside the interface; see `sort_ranks`."""


def sort_ranks(column: Column) -> Ranks:
    """Rank of every value (equal values share one) and which values are missing."""
    if column.ranks is not None:
        return column.ranks
    values = column.values
    if isinstance(values, np.ndarray) and values.dtype.kind in "iufb" and column.sort_key is None:
        missing = np.isnan(values) if values.dtype.kind == "f" else np.zeros(len(values), bool)
        _, ranks = np.unique(values, return_inverse=True)
        return ranks.astype(np.int64), missing
    key = column.sort_key or _natural
    listed = values.tolist() if isinstance(values, np.ndarray) else list(values)
    keys = {value: key(value) for value in set(listed) if value is not None}
    places = {one: place for place, one in enumerate(sorted(set(keys.values())))}
    ranks = np.array([-1 if value is None else places[keys[value]] for value in listed], np.int64)
    return ranks, ranks < 0


def folded(value: Any) -> Any:
    """A text without accents and capitals, for sorting and searching; other values stay as they are."""
    if not isinstance(value, str):
        return value
    plain = unicodedata.normalize("NFKD", value.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _natural(value: Any) -> Any:
    return in_natural_order(value) if isinstance(value, str) else value


def sorted_rows(rows: Order, ranks: NDArray[np.int64], missing: NDArray[np.bool_], descending: bool) -> Order:
    """The rows in the order of their ranks, stable, the missing ones at the end."""
    chosen = ranks[rows]
    keys = -chosen if descending else chosen
    keys = np.where(missing[rows], np.iinfo(np.int64).max, keys)
    return rows[np.argsort(keys, kind="stable")]


class TextSearch:
    """Finds rows whose texts hold all words typed, in any column, accents and capitals aside."""

    def __init__(self, *texts: Sequence[str]) -> None:
        joined = ["\n".join(parts) for parts in zip(*texts, strict=True)]
        known = {line: folded(line) for line in set(joined)}
        self._lines = [known[line] for line in joined]

    def mask(self, typed: str) -> NDArray[np.bool_]:
        """One truth value per row; everything fits when nothing was typed."""
        fits = np.ones(len(self._lines), bool)
        for word in sorted(folded(typed).split(), key=len, reverse=True):  # the longest leaves least to do
            left = np.flatnonzero(fits)
            fits[left] = [word in self._lines[record] for record in left.tolist()]
        return fits
