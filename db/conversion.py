"""Row to entity and back, by name: a column is called as the field, a small dataclass is spread over columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, Select, Table, select

E = TypeVar("E")


class Conversion(Generic[E]):
    """How one entity is written in one table.

    `parts` are the fields that hold a small dataclass: field `contact` of type `Contact` stands in the columns
    `contact_person`, `contact_phone`, …. A part that may be missing is None when its first column is null.
    `elsewhere` are fields that another table keeps; they are left at their default.
    """

    def __init__(
        self,
        entity: type[E],
        table: Table,
        parts: Mapping[str, type[Any]] | None = None,
        elsewhere: Mapping[str, Any] | None = None,
    ) -> None:
        self.entity = entity
        self.table = table
        self.parts = dict(parts or {})
        self.elsewhere = dict(elsewhere or {})
        self.columns: list[Column[Any]] = []
        self._steps: list[tuple[str, int, int, type[Any] | None]] = []
        for field in fields(entity):  # type: ignore[arg-type]
            if field.name not in self.elsewhere:
                self._add(field.name)
        self._missing = {name for name, _, _, part in self._steps if part and self._may_be_missing(name)}
        self.from_row: Callable[[Sequence[Any]], E] = self._spread_row if self._special else self._plain_row

    @property
    def _special(self) -> bool:
        return bool(self.parts or self.elsewhere)

    def _add(self, name: str) -> None:
        part = self.parts.get(name)
        start = len(self.columns)
        names = [f"{name}_{field.name}" for field in fields(part)] if part else [name]
        self.columns += [self.table.c[column] for column in names]
        self._steps.append((name, start, len(self.columns), part))

    def _may_be_missing(self, name: str) -> bool:
        default = next(field.default for field in fields(self.entity) if field.name == name)  # type: ignore[arg-type]
        return default is None

    def select(self) -> Select[Any]:
        """All columns in the order that `from_row` expects."""
        return select(*self.columns)

    def to_row(self, entity: E) -> dict[str, Any]:
        """Column values of an entity, in Python's types."""
        row: dict[str, Any] = {}
        for name, start, end, part in self._steps:
            value = getattr(entity, name)
            if part is None:
                row[name] = value
            else:
                for column, field in zip(self.columns[start:end], fields(part), strict=True):
                    row[column.name] = None if value is None else getattr(value, field.name)
        return row

    def _plain_row(self, row: Sequence[Any]) -> E:
        return self.entity(*row)

    def _spread_row(self, row: Sequence[Any]) -> E:
        values: dict[str, Any] = dict(self.elsewhere)
        for name, start, end, part in self._steps:
            if part is None:
                values[name] = row[start]
            elif name in self._missing and row[start] is None:
                values[name] = None
            else:
                values[name] = part(*row[start:end])
        return self.entity(**values)
