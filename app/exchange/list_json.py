"""What was read from lists as JSON, for checks from outside: facilities, problems, what was recognised."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from app.exchange.list_types import (
    CellValue,
    ListedFacility,
    ListProblem,
    RecognisedColumn,
    RecognisedList,
    RecognisedSheet,
)

Sentence = Callable[[ListProblem], str]
"""Says a problem in words."""


def list_document(found: RecognisedList, sentence: Sentence) -> dict[str, Any]:
    """One file as a JSON object. Null is what the list does not say."""
    return {
        "file": found.file,
        "kind": found.kind,
        "encoding": found.encoding,
        "separator": found.separator,
        "provider": found.provider,
        "provider_source": None if found.provider_source is None else found.provider_source.value,
        "as_of": _day(found.as_of),
        "sheets": [sheet_document(sheet) for sheet in found.sheets],
        "skipped_sheets": list(found.skipped_sheets),
        "facilities": [facility_document(one) for one in found.facilities],
        "problems": [problem_document(one, sentence) for one in found.problems],
    }


def facility_document(one: ListedFacility) -> dict[str, Any]:
    """A facility with the keys of the samples' truth."""
    return {
        "sheet": one.sheet,
        "row": one.row,
        "provider": one.provider,
        "name": one.name,
        "form": one.form,
        "municipality": one.municipality,
        "place": one.place,
        "postcode": one.postcode,
        "age_min": one.age_min,
        "age_max": one.age_max,
        "age_max_open": one.age_max_open,
        "gender": one.gender,
        "capacity": one.capacity,
        "free": one.free,
        "free_from": _day(one.free_from),
        "needs": None if one.needs is None else list(one.needs),
        "siblings": one.siblings,
        "updated": _day(one.updated),
        "beds": [
            {"label": bed.label, "free": bed.free, "free_from": _day(bed.free_from), "row": bed.row}
            for bed in one.beds
        ],
    }


def problem_document(one: ListProblem, sentence: Sentence) -> dict[str, Any]:
    """A problem with its place, value, sentence and suggestion."""
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


def sheet_document(sheet: RecognisedSheet) -> dict[str, Any]:
    """What was recognised in a sheet and how sure (0–1000)."""
    return {
        "name": sheet.name,
        "header_row": sheet.header_row,
        "header_rows": sheet.header_rows,
        "layout": sheet.layout.value,
        "date_style": sheet.date_style,
        "form": sheet.form,
        "certainty": sheet.certainty,
        "columns": [_column_document(column) for column in sheet.columns],
    }


def _column_document(column: RecognisedColumn) -> dict[str, Any]:
    return {
        "number": column.number + 1,
        "heading": column.heading,
        "kind": column.kind.value,
        "certainty": column.certainty,
    }


def cell_value(value: CellValue) -> str | int | float | bool | None:
    """A cell as JSON knows it; days as text."""
    return value.isoformat() if isinstance(value, date) else value


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def documents(found: Iterable[RecognisedList], sentence: Sentence) -> list[dict[str, Any]]:
    """Several files in their order."""
    return [list_document(one, sentence) for one in found]
