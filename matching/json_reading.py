"""Reads JSON strictly: every deviation is one error with the path and what was expected there.

Knows nothing of matching. A reader is a function from a parsed value to a result that raises `Wrong`;
paths grow while the error travels up, so reading the right thing costs nothing for them.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

Result = TypeVar("Result")
Reader = Callable[[Any], Result]

LARGEST = 1_000_000_000
"""Whole numbers stay below this, so that sums of products stay exact in 64 bits."""
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PLAIN_NAME = re.compile(r"\w+")


class Wrong(ValueError):
    """Something else stands here than expected; `inside` prepends where."""

    def __init__(self, expected: str, path: str = "") -> None:
        super().__init__(expected)
        self.expected = expected
        self.path = path

    def inside(self, place: str) -> "Wrong":
        """The same error seen from one level up."""
        return Wrong(self.expected, place + self.path)


class JsonNumber(float):
    """A number with a point or exponent, with the text it was written as."""

    __slots__ = ("text",)
    text: str


class JsonObject(dict[str, Any]):
    """A JSON object that remembers which names stood in it more than once."""

    __slots__ = ("repeated",)
    repeated: str | None


def _number(text: str) -> JsonNumber:
    number = JsonNumber(text)
    number.text = text
    return number


def _object(pairs: list[tuple[str, Any]]) -> JsonObject:
    result = JsonObject(pairs)
    result.repeated = None
    if len(result) != len(pairs):
        names = [name for name, _ in pairs]
        result.repeated = next(name for name in names if names.count(name) > 1)
    return result


def _not_json(name: str) -> Any:
    raise Wrong(f"a number that JSON knows, not {name}", "file")


def parse(content: bytes) -> Any:
    """The JSON value in these bytes.

    Raises:
        Wrong: not UTF-8, not JSON, nested too deep, or a number that JSON does not know.
    """
    try:
        return json.loads(
            content.decode("utf-8"),
            parse_float=_number,
            parse_constant=_not_json,
            object_pairs_hook=_object,
        )
    except UnicodeDecodeError as error:
        raise Wrong(f"text in UTF-8 (byte {error.start} is not)", "file") from error
    except RecursionError as error:
        raise Wrong("JSON that is not nested so deep", "file") from error
    except json.JSONDecodeError as error:
        raise Wrong(f"JSON ({error.msg}, line {error.lineno} column {error.colno})", "file") from error
    except Wrong:
        raise
    except ValueError as error:
        raise Wrong(f"JSON ({error})", "file") from error


def step(name: str) -> str:
    """How a field is written in a path: `.name`, or quoted when the name itself could mislead."""
    return f".{name}" if _PLAIN_NAME.fullmatch(name) else f"[{json.dumps(name, ensure_ascii=False)}]"


def text(value: Any) -> str:
    """Any text."""
    if type(value) is not str:
        raise Wrong("text")
    return value


def name(value: Any) -> str:
    """A text that is not empty."""
    if type(value) is not str or not value.strip():
        raise Wrong("a text that is not empty")
    return value


def truth(value: Any) -> bool:
    """true or false."""
    if type(value) is not bool:
        raise Wrong("true or false")
    return value


def whole(low: int, high: int = LARGEST) -> Reader[int]:
    """Reads whole numbers from `low` to `high`, both included."""
    expected = f"a whole number from {low}" + (f" to {high}" if high < LARGEST else "")

    def read(value: Any) -> int:
        if type(value) is not int or not low <= value <= high:
            raise Wrong(expected)
        return value

    return read


def hundredths(value: Any) -> int:
    """Kilometres with at most two decimals, not negative, as whole hundredths."""
    if type(value) is JsonNumber:
        exact = Decimal(value.text) * 100 if abs(value) < LARGEST else Decimal("NaN")
    elif type(value) is int:
        exact = Decimal(value) * 100
    else:
        raise Wrong("a number of km")
    if not exact.is_finite() or exact != int(exact) or not 0 <= exact < LARGEST:
        raise Wrong("a number of km, not negative, with at most two decimals")
    return int(exact)


def day(value: Any) -> date:
    """A day as YYYY-MM-DD."""
    if type(value) is not str or not _DATE.fullmatch(value):
        raise Wrong("a date as YYYY-MM-DD")
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise Wrong("a date that exists, as YYYY-MM-DD") from error


def one_of(*choices: str) -> Reader[str]:
    """Reads one of these words."""

    def read(value: Any) -> str:
        if type(value) is not str or value not in choices:
            raise Wrong("one of " + ", ".join(choices))
        return value

    return read


def items(read: Reader[Result]) -> Reader[tuple[Result, ...]]:
    """Reads a list of things."""

    def read_items(value: Any) -> tuple[Result, ...]:
        if type(value) is not list:
            raise Wrong("a list")
        result: list[Result] = []
        try:
            for item in value:
                result.append(read(item))  # its length tells where it went wrong
        except Wrong as wrong:
            raise wrong.inside(f"[{len(result)}]") from None
        return tuple(result)

    return read_items


def mapping(read: Reader[Result]) -> Reader[Mapping[str, Result]]:
    """Reads an object whose names are free."""

    def read_mapping(value: Any) -> Mapping[str, Result]:
        _check_object(value)
        result: dict[str, Result] = {}
        for key, item in value.items():
            try:
                result[key] = read(item)
            except Wrong as wrong:
                raise wrong.inside(step(key)) from None
        return result

    return read_mapping


def _check_object(value: Any) -> None:
    if type(value) is not JsonObject:
        raise Wrong("an object")
    if value.repeated is not None:
        raise Wrong("this field only once", step(value.repeated))


_REQUIRED = object()


@dataclass(frozen=True)
class Field:
    """One field of a record: where it goes, how it is read and what counts when it is not there."""

    attribute: str
    read: Reader[Any]
    default: Any = _REQUIRED
    nullable: bool = False


def required(attribute: str, read: Reader[Any]) -> Field:
    """A field that must be there."""
    return Field(attribute, read)


def optional(attribute: str, read: Reader[Any], default: Any) -> Field:
    """A field that may be left out."""
    return Field(attribute, read, default)


def nullable(attribute: str, read: Reader[Any]) -> Field:
    """A field that may be null or left out."""
    return Field(attribute, read, None, nullable=True)


def record(build: Callable[..., Result], fields: Mapping[str, Field]) -> Reader[Result]:
    """Reads an object with exactly these fields and builds the result from them."""

    def read_record(value: Any) -> Result:
        _check_object(value)
        for key in value:
            if key not in fields:
                raise Wrong("no field of this name", step(key))
        return build(**{field.attribute: _read_field(value, key, field) for key, field in fields.items()})

    return read_record


def _read_field(value: JsonObject, key: str, field: Field) -> Any:
    if key not in value:
        if field.default is _REQUIRED:
            raise Wrong("this field, it may not be left out", step(key))
        return field.default
    item = value[key]
    if item is None and field.nullable:
        return None
    try:
        return field.read(item)
    except Wrong as wrong:
        raise wrong.inside(step(key)) from None
