"""Which column of a list of people is about what: heading and content together, all columns at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.exchange.assignment import best_assignment
from app.exchange.care_forms import care_form
from app.exchange.care_words import one_need
from app.exchange.list_types import CellValue, column_keys
from app.exchange.people.people_headings import person_scores
from app.exchange.people.people_types import PeopleColumn, PeopleKind, PeopleOptions, PersonColumn
from app.exchange.people.person_content import (
    PersonSample,
    content,
    is_level,
    is_yes_no,
    municipality_column_is_facilitys,
    sample_of,
)
from app.exchange.people.person_values import unit_in
from app.exchange.plain_text import plain

_K = PersonColumn
_FLAGS = frozenset({_K.NEED_FLAG, _K.FORM_FLAG, _K.URGENCY_FLAG})
_PERSON_KINDS = (
    _K.CASE_NUMBER, _K.NAME, _K.FIRST_NAME, _K.LAST_NAME, _K.BIRTH_DATE, _K.AGE, _K.GENDER, _K.MUNICIPALITY,
    _K.ORIGIN,
    _K.ORIGIN_POSTCODE, _K.SCHOOL_POSTCODE, _K.NEEDS, _K.FAMILY, _K.SIBLINGS, _K.TOGETHER,
)  # fmt: skip
KINDS_OF: Mapping[PeopleKind, tuple[PersonColumn, ...]] = {
    PeopleKind.PLACEMENTS: (
        *_PERSON_KINDS, _K.PROVIDER, _K.FACILITY, _K.FACILITY_PLACE, _K.FACILITY_POSTCODE, _K.FORM, _K.BED,
        _K.SINCE,
        _K.EXPECTED_END, _K.END, _K.STAY,
    ),
    PeopleKind.REQUESTS: (
        *_PERSON_KINDS, _K.REQUEST_NUMBER, _K.URGENCY, _K.REGISTERED, _K.FORMS, _K.START_FROM, _K.START_BY,
        _K.DURATION, _K.REFERRER, _K.REFERRER_ORGANISATION, _K.QUESTION, _K.STATE,
    ),
}  # fmt: skip
"""Kinds of columns that each kind of list may have; which a person may choose from, tick columns aside."""
_THRESHOLD = 0.3
_EVIDENT = frozenset({_K.BIRTH_DATE, _K.GENDER, _K.FACILITY, _K.PROVIDER})
"""Recognised by their cells where a heading says nothing that is known."""
_ALTERNATIVES = {
    "crisis": "crisis",
    "spoed": "urgent",
    "urgent": "urgent",
    "crisisplaatsing": "crisis",
    "is crisis": "crisis",
    "spoedplaatsing": "urgent",
}


def match_person_columns(
    headings: Sequence[str], rows: list[tuple[CellValue, ...]], options: PeopleOptions, kind: PeopleKind
) -> tuple[PeopleColumn, ...]:
    """The meaning of every column of a table with headings."""
    samples = [sample_of(rows, number, options) for number in range(len(headings))]
    said = _said(headings, options)
    settled = {**_settled(headings, samples, kind), **said}
    free = [number for number in range(len(headings)) if number not in settled]
    taken = {column.kind for column in settled.values()} - _FLAGS
    slots = [one for one in KINDS_OF[kind] if one not in taken or one is _K.NEEDS]
    table = [[_value(headings[number], one, samples[number], kind) for one in slots] for number in free]
    chosen = best_assignment(table, _THRESHOLD)
    columns = [
        *settled.values(),
        *(
            _column(number, headings[number], slots, slot, worth, kind)
            for number, slot, worth in zip(free, chosen, table, strict=True)
        ),
    ]
    ordered = tuple(sorted(columns, key=lambda column: column.number))
    if kind is PeopleKind.PLACEMENTS:
        ordered = _with_stay(_whose_municipality(ordered, rows, options), samples)
    return tuple(said.get(column.number) or _with_unit(column) for column in ordered)


def _said(headings: Sequence[str], options: PeopleOptions) -> dict[int, PeopleColumn]:
    """The columns a person named, by number."""
    given = options.columns or {}
    return {
        number: PeopleColumn(number, heading, given[key][0], 1000, given[key][1])
        for number, (heading, key) in enumerate(zip(headings, column_keys(headings), strict=True))
        if key in given
    }


def _settled(
    headings: Sequence[str], samples: Sequence[PersonSample], kind: PeopleKind
) -> dict[int, PeopleColumn]:
    """Columns that need no weighing: citizen numbers, and ticks under a need or form."""
    settled: dict[int, PeopleColumn] = {}
    for number, heading in enumerate(headings):
        if person_scores(heading, kind).get(_K.CITIZEN_NUMBER, 0.0) >= 0.75:
            settled[number] = PeopleColumn(number, heading, _K.CITIZEN_NUMBER, 1000)
        elif (flag := _flag(number, heading, samples[number], kind)) is not None:
            settled[number] = flag
    return settled


def _flag(number: int, heading: str, sample: PersonSample, kind: PeopleKind) -> PeopleColumn | None:
    """A column of ticks or levels whose heading is itself a need, a care form or an urgency."""
    if not heading or not sample.cells:
        return None
    ticks = sample.share("yes_no", is_yes_no) >= 0.95
    levels = sample.share("level", is_level) >= 0.95
    need = one_need(heading)
    if need is not None and (ticks or levels) and max(person_scores(heading, kind).values(), default=0) < 0.75:
        return PeopleColumn(number, heading, _K.NEED_FLAG, 900, need)
    if kind is not PeopleKind.REQUESTS or not ticks:
        return None
    urgent = _ALTERNATIVES.get(plain(heading))
    if urgent is not None:
        return PeopleColumn(number, heading, _K.URGENCY_FLAG, 900, urgent)
    form = care_form(heading)
    if form is not None and max(person_scores(heading, kind).values(), default=0) < 0.75:
        return PeopleColumn(number, heading, _K.FORM_FLAG, 900, form)
    return None


def _value(heading: str, column: PersonColumn, sample: PersonSample, kind: PeopleKind) -> float:
    """What it is worth to call a column this kind, about -1 … 1."""
    scores = person_scores(heading, kind)
    known = scores.get(column, 0.0)
    if known > 0.25:
        if scores.get(_K.IGNORED, 0.0) > known + 0.1:
            return -1.0
        agreed = content(column, sample)
        if _beyond_doubt(column, known, sample):
            agreed = max(agreed, 0.0)
        value = 0.75 * known + 0.25 * agreed
        return value - 0.6 if agreed <= -0.6 else value
    unknown = max(scores.values(), default=0.0) <= 0.35 and len(sample.cells) >= 3
    evident = unknown and column in _EVIDENT and content(column, sample) >= 0.95
    return 0.42 if evident else -1.0


_DAYS = frozenset({_K.BIRTH_DATE, _K.SINCE, _K.EXPECTED_END, _K.REGISTERED, _K.START_FROM, _K.START_BY})
FEW = 5
"""Cells that are too few to speak against a heading."""


def _beyond_doubt(column: PersonColumn, known: float, sample: PersonSample) -> bool:
    """Whether cells that cannot be read are mistakes in this column rather than another kind of column.

    They then become problems with their place; left aside, nobody would hear of them.
    """
    return (column in _DAYS and known >= 0.99) or (known >= 0.85 and len(sample.cells) < FEW)


def _column(
    number: int,
    heading: str,
    slots: Sequence[PersonColumn],
    slot: int | None,
    worth: Sequence[float],
    kind: PeopleKind,
) -> PeopleColumn:
    if slot is None:
        known = person_scores(heading, kind).get(_K.IGNORED, 0.0) >= 0.5
        return PeopleColumn(number, heading, _K.IGNORED if known else _K.UNKNOWN, 900 if known else 0)
    rivals = [value for place, value in enumerate(worth) if place != slot]
    lead = worth[slot] - max(rivals, default=0.0)
    certainty = min(1.0, 0.75 * worth[slot] + 0.25 + min(0.15, max(-0.3, lead)))
    return PeopleColumn(number, heading, slots[slot], max(0, round(1000 * certainty)))


_BARE = frozenset(
    {
        "gemeente", "gem", "plaats", "woonplaats", "plaatsnaam", "stad", "gemeentenaam", "municipality", "wpl",
        "wnpl",
        "naam gemeente", "gemeentecode",
    }
)  # fmt: skip
_OF_FACILITY = frozenset({_K.FACILITY, _K.PROVIDER, _K.FORM, _K.BED, _K.FACILITY_PLACE, _K.FACILITY_POSTCODE})
_WHERE = frozenset({_K.MUNICIPALITY, _K.ORIGIN, _K.FACILITY_PLACE})


def _whose_municipality(
    columns: tuple[PeopleColumn, ...], rows: list[tuple[CellValue, ...]], options: PeopleOptions
) -> tuple[PeopleColumn, ...]:
    """«Gemeente», «Plaats» or «Postcode» without more: of the facility or of the child.

    The register decides where enough facilities are known; else the column's neighbours. Of the child is the
    dangerous mistake, for it would be stored; so a column that agrees with the facilities is theirs.
    """
    facility = next((one.number for one in columns if one.kind is _K.FACILITY), None)
    if facility is None:
        return tuple(
            replace(one, kind=_K.MUNICIPALITY) if _bare_place(one) and _none(columns, _K.MUNICIPALITY) else one
            for one in columns
        )
    theirs: dict[int, bool] = {}
    for column in columns:
        if column.kind in _WHERE and plain(column.heading) in _BARE:
            said = municipality_column_is_facilitys(rows, column.number, facility, options)
            theirs[column.number] = _beside_facility(columns, column.number) if said is None else said
    result = list(columns)
    child_kinds = [
        one
        for one in (_K.MUNICIPALITY, _K.ORIGIN)
        if all(c.kind is not one or c.number in theirs for c in columns)
    ]
    has_place = any(one.kind is _K.FACILITY_PLACE and one.number not in theirs for one in columns)
    for number, of_facility in theirs.items():
        if of_facility:
            new = _K.IGNORED if has_place else _K.FACILITY_PLACE
            has_place = True
        else:
            new = _child_kind(columns[number], child_kinds)
        result[number] = replace(columns[number], kind=new)
    return tuple(_postcode_of(one, tuple(result)) for one in result)


def _with_stay(columns: tuple[PeopleColumn, ...], samples: Sequence[PersonSample]) -> tuple[PeopleColumn, ...]:
    """Where no heading says which column tells who lives there and whose bed is kept: the one that tells it.

    Without it a kept bed would be read as a child that lives there.
    """
    if not _none(columns, _K.STAY):
        return columns
    for column in columns:
        sample = samples[column.number]
        if column.kind is _K.UNKNOWN and len(sample.cells) >= 3 and content(_K.STAY, sample) >= 0.95:
            found = replace(column, kind=_K.STAY, certainty=500)
            return tuple(found if one is column else one for one in columns)
    return columns


def _child_kind(column: PeopleColumn, left: list[PersonColumn]) -> PersonColumn:
    wanted = _K.ORIGIN if plain(column.heading) in {"woonplaats", "wpl", "wnpl"} else _K.MUNICIPALITY
    if wanted in left:
        left.remove(wanted)
        return wanted
    return left.pop(0) if left else _K.IGNORED


def _bare_place(column: PeopleColumn) -> bool:
    return column.kind is _K.FACILITY_PLACE and plain(column.heading) in _BARE


def _none(columns: Sequence[PeopleColumn], kind: PersonColumn) -> bool:
    return all(column.kind is not kind for column in columns)


def _beside_facility(columns: Sequence[PeopleColumn], number: int) -> bool:
    """Whether the column stands behind the facility with only the facility's own columns between."""
    for column in reversed(columns[:number]):
        if column.kind in {_K.FACILITY, _K.FACILITY_PLACE, _K.FACILITY_POSTCODE}:
            return True
        if column.kind not in _OF_FACILITY | {_K.IGNORED, _K.UNKNOWN}:
            return False
    return False


def _postcode_of(column: PeopleColumn, columns: tuple[PeopleColumn, ...]) -> PeopleColumn:
    """«Postcode» without more goes with the column before it."""
    if column.kind not in {_K.ORIGIN_POSTCODE, _K.FACILITY_POSTCODE} or plain(column.heading) not in {
        "postcode",
        "pc",
        "pc4",
        "pc6",
    }:
        return column
    kind = _K.FACILITY_POSTCODE if _beside_facility(columns, column.number) else _K.ORIGIN_POSTCODE
    return column if any(one.kind is kind and one is not column for one in columns) else replace(column, kind=kind)


def _with_unit(column: PeopleColumn) -> PeopleColumn:
    """The unit in the heading of a duration: «Duur (mnd)»."""
    return replace(column, code=unit_in(column.heading)) if column.kind is _K.DURATION else column
