"""The parts of a preview as tables of words, and everything the page shows of one file that was read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.exchange.list_types import ListProblem
from app.presenters.import_fixes import Fix
from app.presenters.import_recognition import RecognitionView
from app.translation import in_natural_order, text

Names = Mapping[str, str]
Ranks = tuple[NDArray[np.int64], NDArray[np.bool_]]
LONG = 2_000
"""Rows from which sorting by words would be felt."""
Row = tuple[str, ...]


class Part(StrEnum):
    """The parts of a preview, in the order of the page."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    STALE = "stale"
    CONFLICT = "conflict"
    PROBLEMS = "problems"
    RECOGNISED = "recognised"


TABLES: tuple[Part, ...] = tuple(part for part in Part if part is not Part.RECOGNISED)
"""The parts that are tables; what was recognised is a form."""


@dataclass(frozen=True, slots=True)
class Head:
    """One column of a part: its key, width in pixels at 100 %, and whether it takes the room that is left."""

    key: str
    width: int
    stretches: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """One part as columns of words; `explanation` says in a line what will be done with it.

    `sentences` tell per row the whole story, where a cell is too short for it. `tones` colour the last column.
    """

    part: Part
    explanation: str
    heads: tuple[Head, ...]
    titles: Row
    columns: tuple[Sequence[str], ...]
    sentences: Sequence[str] = ()
    tones: Sequence[str] = ()
    ranks: tuple[Ranks, ...] = ()
    """Of a long part the order of each column, so that sorting it waits for nothing."""

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.columns[0]) if self.columns else 0

    @property
    def rows(self) -> Sequence[Row]:
        """The same, row by row."""
        return list(zip(*self.columns, strict=True))


@dataclass(frozen=True, slots=True)
class PreviewView:
    """Everything the page shows of a file that was read; made beside the interface, because lists are long."""

    sections: Mapping[Part, Section] = field(default_factory=dict)
    recognition: RecognitionView = field(default_factory=RecognitionView)
    fixes: tuple[Fix, ...] = ()
    line: str = ""
    """The list in one line: whose it is, and how many rows were read."""

    def count(self, part: Part) -> int:
        """How much there is in a part; of what was recognised the columns."""
        if part is Part.RECOGNISED:
            return sum(len(sheet.columns) for sheet in self.recognition.sheets)
        return self.sections[part].count if part in self.sections else 0

    @property
    def suggestions(self) -> int:
        """How many problems one click mends."""
        return sum(1 for one in self.fixes if one.with_others)


def section(
    part: Part,
    kind: str,
    heads: Sequence[Head],
    rows: Iterable[Row],
    sentences: Sequence[str] = (),
    tones: Sequence[str] = (),
) -> Section:
    """A part from its rows; the explanation is of this part of this kind of list."""
    listed = list(rows)
    columns = tuple(zip(*listed, strict=True)) if listed else tuple(() for _ in heads)
    titles = tuple(text(f"imports.column.{head.key}") for head in heads)
    explanation = text(f"imports.explain.{kind}.{part}")
    ranks = tuple(ranks_of(one) for one in columns) if len(listed) > LONG else ()
    return Section(part, explanation, tuple(heads), titles, columns, sentences, tones, ranks)


def ranks_of(values: Sequence[str]) -> Ranks:
    """The place of every value in the order people expect; none is missing."""
    keys = {value: in_natural_order(value) for value in set(values)}
    places = {key: place for place, key in enumerate(sorted(set(keys.values())))}
    return np.array([places[keys[value]] for value in values], np.int64), np.zeros(len(values), bool)


def problem_section(
    kind: str,
    problems: Sequence[ListProblem],
    fixes: Sequence[Fix],
    sentence: Callable[[ListProblem], str],
) -> Section:
    """What could not be used: where, what stands there, why, what may be meant, and what it costs."""
    several = len({one.sheet for one in problems}) > 1
    heads = (
        *((Head("sheet", 84),) if several else ()),
        Head("row", 48), Head("column", 112), Head("value", 112), Head("problem", 200, True),
        Head("suggestion", 112), Head("effect", 116),
    )  # fmt: skip
    rows, tones, sentences = [], [], []
    for one, fix in zip(problems, fixes, strict=True):
        words = sentence(one)
        effect = text("imports.effect.row" if one.blocking else "imports.effect.cell")
        value = "" if one.value is None else str(one.value)
        rows.append(
            (*((one.sheet,) if several else ()), str(one.row), one.column, value, words, fix.suggestion, effect)
        )
        tones.append("wrong" if one.blocking else "attention")
        sentences.append(words)
    return section(Part.PROBLEMS, kind, heads, rows, sentences, tones)
