"""What an act changes, noted while it happens, so that it can be taken back later.

A workflow that people may undo opens an act (`Work.act`); every change that follows in that transaction becomes a
step with the record before and after. Unlike the trail (`audit`) steps hold the whole record, private columns
too: without them nothing could be put back. They are read only by undoing and by the history of a record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Date

from db.column_types import Code, JsonObjects, Moment, Remembered, plain
from matching.entities.administration import ActStep
from matching.entities.identifiers import ActId


@dataclass
class Journal:
    """The steps of one act, in the order in which they happened."""

    act: ActId
    steps: list[ActStep] = field(default_factory=list)
    part: str = ""

    def note(
        self,
        kind: str,
        ids: Sequence[int],
        part: str,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
        version_after: int | None,
    ) -> None:
        """One change of one record, or many records that were added in one go (without their content)."""
        for first, last in runs(ids):
            named = self.part or part
            self.steps.append(ActStep(len(self.steps), kind, first, last, named, before, after, version_after))

    @contextmanager
    def within(self, part: str) -> Iterator[None]:
        """Everything noted meanwhile belongs to this part."""
        outer, self.part = self.part, part
        try:
            yield
        finally:
            self.part = outer


def runs(ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Numbers in growing order as unbroken runs `(first, last)`: on a server others may take some in between."""
    start = 0
    for place in range(1, len(ids) + 1):
        if place == len(ids) or ids[place] != ids[place - 1] + 1:
            yield int(ids[start]), int(ids[place - 1])
            start = place


def kept(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as JSON keeps it, nothing left out."""
    return {name: plain(value) for name, value in row.items()}


def put_back(column: Column[Any], value: Any) -> Any:
    """The value of a column as Python has it, from what `kept` made of it."""
    if value is None:
        return None
    kind = column.type
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    if isinstance(kind, Moment):
        return datetime.fromisoformat(value)
    if isinstance(kind, Code):
        return kind.enumeration(value)
    if isinstance(kind, Remembered):
        return kind.read(value)
    return tuple(value) if isinstance(kind, JsonObjects) else value
