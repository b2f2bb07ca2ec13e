"""Row to entity and back, by name: a column is called as the field, a small dataclass is spread over columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import Field, dataclass, field, fields
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, Select, Table, select

E = TypeVar("E")
MOST_REMEMBERED = 10_000


@dataclass(slots=True)
class Piece:
    """Where one field of an entity stands: a column, some columns (`part`), or elsewhere (`columns` None)."""

    name: str
    columns: slice | None
    part: type[Any] | None
    inner: tuple[str, ...]
    optional: bool
    otherwise: Any
    known: dict[tuple[Any, ...], Any] = field(default_factory=dict)

    def read(self, row: tuple[Any, ...]) -> Any:
        """The field's value from a row."""
        if self.columns is None:
            return self.otherwise
        if self.part is None:
            return row[self.columns.start]
        values = row[self.columns]
        if self.optional and values[0] is None:
            return None
        return self._part(values)

    def _part(self, values: tuple[Any, ...]) -> Any:
        """Parts cannot change, so equal ones (no measure, no contact) may be the same object."""
        found = self.known.get(values)
        if found is None:
            found = self.part(*values)  # type: ignore[misc]
            if len(self.known) < MOST_REMEMBERED:
                self.known[values] = found
        return found


class Conversion(Generic[E]):
    """How one entity is written in one table.

    `parts` are the fields that hold a small dataclass: field `contact` of type `Contact` stands in the columns
    `contact_person`, `contact_phone`, …. A part that may be missing is None when its first column is null.
    `elsewhere` are fields that another table keeps, with the value they get here.
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
        self.columns: list[Column[Any]] = []
        self._pieces: list[Piece] = []
        for one in fields(entity):  # type: ignore[arg-type]
            self._add(one, parts or {}, elsewhere or {})
        whole = all(piece.part is None and piece.columns for piece in self._pieces)
        self.from_row: Callable[[Sequence[Any]], E] = self._plain_row if whole else self._spread_row

    def _add(self, one: Field[Any], parts: Mapping[str, type[Any]], elsewhere: Mapping[str, Any]) -> None:
        part = parts.get(one.name)
        inner = tuple(piece.name for piece in fields(part)) if part else ()
        names = [f"{one.name}_{name}" for name in inner] if part else [one.name]
        start = len(self.columns)
        if one.name not in elsewhere:
            self.columns += [self.table.c[name] for name in names]
        columns = slice(start, len(self.columns)) if one.name not in elsewhere else None
        optional = one.default is None
        self._pieces.append(Piece(one.name, columns, part, inner, optional, elsewhere.get(one.name)))

    def select(self) -> Select[Any]:
        """All columns in the order that `from_row` expects."""
        return select(*self.columns)

    def to_row(self, entity: E) -> dict[str, Any]:
        """Column values of an entity, in Python's types."""
        row: dict[str, Any] = {}
        for piece in self._pieces:
            if piece.columns is None:
                continue
            value = getattr(entity, piece.name)
            if piece.part is None:
                row[piece.name] = value
            else:
                for name in piece.inner:
                    row[f"{piece.name}_{name}"] = None if value is None else getattr(value, name)
        return row

    def _plain_row(self, row: Sequence[Any]) -> E:
        return self.entity(*row)

    def _spread_row(self, row: Sequence[Any]) -> E:
        values = tuple(row)
        return self.entity(*[piece.read(values) for piece in self._pieces])
