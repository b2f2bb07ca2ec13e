"""Everything a placement proposal prints, finished: the paper computes nothing and looks nothing up.

Sentences and words are Dutch already; points and distances are integers as the ranking gave them. The whole
can be written to JSON and read back, because a stored proposal must print the same content years later.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from datetime import date
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


@dataclass(frozen=True, slots=True)
class Line:
    """A label with its text, e.g. `Herkomst` and `Hengelo`."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class NeedLine:
    """What is asked and offered on one need, levels 0-3. `assumed`: the offer was not stated but assumed."""

    name: str
    asked: int
    offered: int
    essential: bool = False
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One criterion of a score: weight x value (0-1000). `assumed`: the value rests on an assumption."""

    name: str
    weight: int
    value: int
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class DistanceLine:
    """Road distance from the place to `to`, in hundredths of a kilometre; None when unknown.

    `estimated`: measured from or to the middle of a municipality.
    """

    to: str
    hundredths: int | None
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Sum:
    """How a score came about: `products` = sum of weight x value, divided by `weights`, gives `base`.

    `weights` holds `sibling_weight` (0 when siblings do not count), whose points are added apart.
    """

    products: int
    weights: int
    base: int
    siblings: int
    score: int
    sibling_weight: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """One facility that fits, as a choice or as a rank of the advice.

    `position` is 1, 2, 3 of the choices, or the rank when nothing is chosen; `rank` is always the rank of the
    advice. `address` is printed only when it is not protected or the paper may show addresses. `shielded`
    (secret address without the right) also leaves out distances and the parts of the score that betray them.
    """

    position: int
    rank: int
    name: str
    provider: str
    form: str
    locality: str
    free_from: date
    freshness: str
    score: int
    scores: tuple[ScoreLine, ...]
    sum: Sum
    address: str = ""
    address_protected: bool = False
    shielded: bool = False
    phone: str = ""
    availability: str = ""
    distances: tuple[DistanceLine, ...] = ()
    needs: tuple[NeedLine, ...] = ()
    reasons_for: tuple[str, ...] = ()
    reasons_against: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    kept_beds: tuple[str, ...] = ()
    siblings: tuple[str, ...] = ()
    reason: str = ""
    """Why people chose this place; empty in an advice."""
    help: str = ""
    """What help makes up for what is missing; empty leaves room to write."""
    deviates: bool = False
    """Chosen, but not the highest rank that was left."""


@dataclass(frozen=True, slots=True)
class OtherPlace:
    """A facility that also fits but is not one of the choices."""

    rank: int
    name: str
    form: str
    locality: str
    hundredths: int | None
    estimated: bool
    free_from: date
    score: int
    assumed: bool = False
    shielded: bool = False


@dataclass(frozen=True, slots=True)
class ExcludedPlace:
    """A facility that does not fit: main reason, smallest change that mends it, number of other reasons."""

    name: str
    form: str
    locality: str
    reason: str
    change: str = ""
    others: int = 0


@dataclass(frozen=True, slots=True)
class ExcludedGroup:
    """Facilities with the same main reason. `in_short`: named in one paragraph, without a row each."""

    reason: str
    places: tuple[ExcludedPlace, ...]
    in_short: bool = False


@dataclass(frozen=True, slots=True)
class SiblingOption:
    """A way to place brothers and sisters: together, or apart with its distance and price in points."""

    text: str
    score: int
    hundredths: int | None = None
    price: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose *for, against, doubts* are asked on paper."""

    title: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ProposalData:
    """The whole paper. Without choices it is an advice and says so; then `places` are ranks."""

    region: str
    case_number: str
    request_number: str
    made_on: date
    data_date: date
    policy_name: str
    policy_version: int
    problem_hash: str
    chosen: bool
    asked: tuple[Line, ...]
    needs: tuple[NeedLine, ...]
    places: tuple[Place, ...]
    child_name: str = ""
    """Only when asked for and with the right; never stored."""
    made_by: str = ""
    show_address: bool = False
    question: str = ""
    cautions: tuple[str, ...] = ()
    """What the reader must know before the rest: crisis, norm passed, no candidate at all."""
    others: tuple[OtherPlace, ...] = ()
    siblings: tuple[Line, ...] = ()
    joint: tuple[SiblingOption, ...] = ()
    split: tuple[SiblingOption, ...] = ()
    excluded: tuple[ExcludedGroup, ...] = ()
    persons: tuple[Person, ...] = ()
    signatures: tuple[str, ...] = ()

    def without_personal_extras(self) -> ProposalData:
        """The same paper without name and protected addresses: what is stored."""
        places = tuple(replace(place, address="") if place.address_protected else place for place in self.places)
        return replace(self, child_name="", show_address=False, places=places)


def to_json(data: ProposalData) -> dict[str, Any]:
    """The paper as plain JSON values; dates as `YYYY-MM-DD`."""
    plain: dict[str, Any] = _plain(asdict(data))
    return plain


def from_json(content: Mapping[str, Any]) -> ProposalData:
    """The paper again from what `to_json` wrote; unknown fields are a `ValueError`."""
    data = _build(ProposalData, content)
    assert isinstance(data, ProposalData)
    return data


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    return value


def _build(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(kind) in (UnionType, Union):
        return _build(next(part for part in get_args(kind) if part is not type(None)), value)
    if get_origin(kind) is tuple:
        return tuple(_build(get_args(kind)[0], item) for item in value)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        if unknown := set(value) - {item.name for item in fields(kind)}:
            raise ValueError(f"unknown fields of {kind.__name__}: {', '.join(sorted(unknown))}")
        return kind(**{name: _build(hints[name], item) for name, item in value.items()})
    return date.fromisoformat(value) if kind is date else value
