"""How values of the domain are written in a column, the same on SQLite and PostgreSQL, each defined once.

Small many-valued attributes are canonical JSON text (sorted keys, no spaces): equal values are equal texts, on
both engines. Values that cannot change are remembered by their text, because a register repeats them endlessly.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, Generic, TypeVar

from sqlalchemy import DateTime, Integer, LargeBinary, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import BigInteger, TypeDecorator, TypeEngine

E = TypeVar("E", bound=Enum)

IdNumber = BigInteger().with_variant(Integer(), "sqlite")
"""Identifier: 64 bits; SQLite numbers rows by itself only in a column that is called INTEGER."""
Bytes = LargeBinary()


_PLAIN_ALREADY = frozenset({str, int, bool, float, type(None)})
"""Most values, looked up first: an undone import of 20,000 rows passes here millions of times."""


def plain(value: Any) -> Any:
    """A value as JSON knows it: days as ISO text, sets as sorted lists, dataclasses as objects."""
    if type(value) in _PLAIN_ALREADY:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, (frozenset, set)):
        return sorted(plain(item) for item in value)
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {key: plain(item) for key, item in asdict(value).items()}
    if isinstance(value, bytes):
        return {"bytes": len(value)}
    return value


_encoder = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=plain)


def canonical(value: Any) -> str:
    """JSON text with sorted keys: equal values give equal texts. Keys of objects are text."""
    return _encoder.encode(value)


class Code(TypeDecorator[E], Generic[E]):
    """One code of a closed list, stored as its word."""

    impl = String(40)
    cache_ok = True

    def __init__(self, enumeration: type[E]) -> None:
        super().__init__()
        self.enumeration = enumeration
        self._members = {str(member.value): member for member in enumeration}

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        return None if value is None else str(self.enumeration(value).value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:
        return None if value is None else self._members[value]


class Remembered(TypeDecorator[Any]):
    """JSON text of a value that cannot change; `read` turns parsed JSON into it, once per distinct text."""

    impl = Text
    cache_ok = True

    def __init__(self, read: Callable[[Any], Any]) -> None:
        super().__init__()
        self.read = read
        self._of_text = lru_cache(maxsize=20_000)(lambda text: read(json.loads(text)))
        self._text_of = lru_cache(maxsize=20_000)(canonical)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else self._text_of(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else self._of_text(value)


def code_set(item: Callable[[Any], Any] = str) -> TypeEngine[Any]:
    """A set of codes or numbers, as a sorted list."""
    return Remembered(lambda parsed: frozenset(item(part) for part in parsed))


def code_list() -> TypeEngine[Any]:
    """Codes in an order that means something."""
    return Remembered(tuple)


def records(entity: type, *days: str) -> TypeEngine[Any]:
    """A tuple of small flat dataclasses, as a list of objects; `days` are the fields that hold a date."""

    def read(parsed: list[dict[str, Any]]) -> tuple[Any, ...]:
        for part in parsed:
            part.update({name: date.fromisoformat(part[name]) for name in days if part[name]})
        return tuple(entity(**part) for part in parsed)

    return Remembered(read)


class JsonValue(TypeDecorator[Any]):
    """Objects and lists of JSON, read anew each time because they could be changed by their reader."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else canonical(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class JsonObjects(JsonValue):
    """A tuple of JSON objects."""

    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else tuple(json.loads(value))


class Moment(TypeDecorator[datetime]):
    """An aware moment, read back in UTC. SQLite keeps it as ISO text, which sorts by time."""

    impl = String(40)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(DateTime(timezone=True) if dialect.name == "postgresql" else String(40))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment needs its time zone: {value!r}")
        moment = value.astimezone(UTC)
        return moment if dialect.name == "postgresql" else moment.isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment: datetime = value if dialect.name == "postgresql" else datetime.fromisoformat(value)
        return moment.astimezone(UTC)
