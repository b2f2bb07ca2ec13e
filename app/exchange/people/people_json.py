"""What was read from a list of people as JSON, for checks from outside: rows, problems, what was recognised."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date
from enum import Enum
from typing import Any

from app.exchange.list_json import cell_value
from app.exchange.list_types import ListProblem
from app.exchange.people.people_types import Listed, PeopleList, PeopleSheet
from app.exchange.people.person_plan import PersonPlan

Sentence = Callable[[ListProblem], str]


def people_document(
    found: PeopleList, problems: Sequence[ListProblem], plans: Sequence[PersonPlan], sentence: Sentence
) -> dict[str, Any]:
    """One file as a JSON object. Null is what the list does not say."""
    return {
        "file": found.file,
        "kind": found.kind.value,
        "file_kind": found.file_kind,
        "encoding": found.encoding,
        "separator": found.separator,
        "as_of": _plain(found.as_of),
        "sheets": [_sheet(sheet) for sheet in found.sheets],
        "skipped_sheets": list(found.skipped_sheets),
        "rows": [_row(row) for row in found.rows],
        "problems": [_problem(one, sentence) for one in problems],
        "plans": [_plan(plan) for plan in plans],
    }


def _sheet(sheet: PeopleSheet) -> dict[str, Any]:
    return {
        "name": sheet.name,
        "header_row": sheet.header_row,
        "header_rows": sheet.header_rows,
        "date_style": sheet.date_style,
        "provider": sheet.provider,
        "facility": sheet.facility,
        "certainty": sheet.certainty,
        "columns": [
            {
                "number": column.number + 1,
                "heading": column.heading,
                "kind": column.kind.value,
                "certainty": column.certainty,
                "code": column.code,
            }
            for column in sheet.columns
        ],
    }


def _row(row: Listed) -> dict[str, Any]:
    """A row with the fields of the child, its name left out, beside those of the placement or request."""
    said = {one.name: _plain(getattr(row, one.name)) for one in fields(row) if one.name not in ("person", "house")}
    said |= {one.name: _plain(getattr(row.person, one.name)) for one in fields(row.person) if one.name != "name"}
    house = getattr(row, "house", None)
    if house is not None:
        said |= {f"facility_{one.name}": _plain(getattr(house, one.name)) for one in fields(house)}
    return said


def _problem(one: ListProblem, sentence: Sentence) -> dict[str, Any]:
    return {
        "sheet": one.sheet,
        "row": one.row,
        "column": one.column,
        "value": cell_value(one.value),
        "code": one.code,
        "message": sentence(one),
        "suggestion": one.suggestion,
        "row_left_out": one.blocking,
    }


def _plan(plan: PersonPlan) -> dict[str, Any]:
    conflict = plan.conflict
    return {
        "case_number": plan.case_number,
        "outcome": plan.outcome.value,
        "row": None if plan.listed is None else plan.listed.row,
        "subject": plan.subject,
        "changes": [
            {"field": one.field, "old": _plain(one.old), "new": _plain(one.new)}
            for one in plan.changes
            if one.field != "name"
        ],
        "assumed": list(plan.assumed),
        "conflict": None
        if conflict is None
        else {"code": conflict.code, "list": dict(conflict.list_side), "register": dict(conflict.register_side)},
    }


def _plain(value: Any) -> Any:
    """A value as JSON knows it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | frozenset | list):
        return [_plain(one) for one in value]
    if hasattr(value, "need"):
        return {"need": value.need, "level": value.level}
    return value
