"""Rows become facilities: one row each, or all bed rows of a house together. Finds rows that contradict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from app.exchange.care_words import BedStatus
from app.exchange.list_types import ColumnKind, Layout, ListedBed, ListedFacility, ListProblem
from app.exchange.locations import Location
from app.exchange.plain_text import plain
from app.exchange.row_types import RowRead, TableContext

Key = tuple[str, ...]


def facilities_of(
    rows: Sequence[RowRead], context: TableContext, layout: Layout
) -> tuple[list[ListedFacility], list[ListProblem]]:
    """Facilities of the good rows in the order of the list, and every problem."""
    problems = [problem for row in rows for problem in row.problems]
    if layout is Layout.BEDS:
        return _from_beds(rows, context), problems
    facilities, doubles = _from_rows([row for row in rows if row.usable], context)
    return facilities, problems + doubles


def _key(row: RowRead) -> Key:
    where = row.location.postcode or row.location.municipality or ""
    return (
        plain(row.provider or ""), plain(row.name or ""), plain(row.location.place or ""), where, row.form or "",
    )  # fmt: skip


def _from_rows(rows: Sequence[RowRead], context: TableContext) -> tuple[list[ListedFacility], list[ListProblem]]:
    """One facility per row. Equal rows count once; rows that differ under one name are both kept out."""
    groups: dict[Key, list[RowRead]] = {}
    for row in rows:
        groups.setdefault(_key(row), []).append(row)
    facilities: list[ListedFacility] = []
    problems: list[ListProblem] = []
    for group in groups.values():
        first = group[0]
        if all(_same_statement(first, other) for other in group[1:]):
            facilities.append(_facility(first, context))
        else:
            problems.extend(_double(row, group, context) for row in group)
    return facilities, problems


def _same_statement(one: RowRead, other: RowRead) -> bool:
    return replace(one, row=0, problems=()) == replace(other, row=0, problems=())


def _double(row: RowRead, group: Sequence[RowRead], context: TableContext) -> ListProblem:
    heading = next((column.heading for column in context.columns if column.kind is ColumnKind.NAME), "")
    other = next(one.row for one in group if one.row != row.row)
    return ListProblem(context.sheet, row.row, heading, row.name, "listed_twice", (("other_row", other),))


def _facility(row: RowRead, context: TableContext) -> ListedFacility:
    free_from = None if row.free and row.says_now else row.free_from
    return ListedFacility(
        context.sheet, row.row, row.provider, row.name, row.form,
        row.location.municipality, row.location.place, row.location.postcode,
        row.age_min, row.age_max, row.age_max_open, row.gender, row.capacity, row.free, free_from,
        row.needs, row.siblings, row.updated, row.says_now or row.status is BedStatus.FREE, (), (row.row,),
    )  # fmt: skip


def _from_beds(rows: Sequence[RowRead], context: TableContext) -> list[ListedFacility]:
    """Facilities from rows that each tell of one bed; a facility with a bad row is left out whole.

    A bad row whose place could not be read belongs to the other rows of its name: fewer beds would look right.
    """
    broken = {_key(row)[:2] for row in rows if not row.usable and row.location == Location()}
    groups: dict[Key, list[RowRead]] = {}
    for row in rows:
        key = _key(row)
        groups.setdefault((key[0], key[1], key[2], key[3]), []).append(row)
    return [
        _house(group, context)
        for key, group in groups.items()
        if key[:2] not in broken and all(row.usable for row in group) and group[0].name
    ]


def _house(group: Sequence[RowRead], context: TableContext) -> ListedFacility:
    first = group[0]
    beds = tuple(_bed(row, number) for number, row in enumerate(group, start=1))
    free = sum(1 for bed in beds if bed.free)
    says = any(bed.free is not None for bed in beds)
    highs = [row.age_max for row in group if row.age_max is not None]
    lows = [row.age_min for row in group if row.age_min is not None]
    return ListedFacility(
        context.sheet, first.row, first.provider, first.name, _most_said(row.form for row in group),
        first.location.municipality, first.location.place, first.location.postcode,
        min(lows, default=None), max(highs, default=None), any(row.age_max_open for row in group),
        _gender(group), len(beds), free if says else None,
        None if free else min((bed.free_from for bed in beds if bed.free_from), default=None),
        _needs(group), _siblings(group), max((row.updated for row in group if row.updated), default=None),
        bool(free), beds, tuple(row.row for row in group),
    )  # fmt: skip


def _bed(row: RowRead, number: int) -> ListedBed:
    """What a row says of its bed: status first, the date where the status says nothing."""
    label = row.bed or str(number)
    if row.status is BedStatus.FREE or (row.status is None and row.says_now):
        later = row.free_from is not None
        return ListedBed(label, not later, row.free_from, row.row)
    if row.status is not None or row.free_from is not None:
        return ListedBed(label, False, _coming(row), row.row)
    return ListedBed(label, None if row.free is None else row.free > 0, None, row.row)


def _coming(row: RowRead) -> date | None:
    return None if row.status is BedStatus.CLOSED else row.free_from


def _most_said(values: Iterable[str | None]) -> str | None:
    said = [value for value in values if value is not None]
    return max(said, key=said.count) if said else None


def _gender(group: Sequence[RowRead]) -> str | None:
    said = {row.gender for row in group if row.gender is not None}
    return None if not said else said.pop() if len(said) == 1 else "any"


def _needs(group: Sequence[RowRead]) -> tuple[str, ...] | None:
    said = [row.needs for row in group if row.needs is not None]
    return tuple(sorted({need for needs in said for need in needs})) if said else None


def _siblings(group: Sequence[RowRead]) -> bool | None:
    said = [row.siblings for row in group if row.siblings is not None]
    return any(said) if said else None
