"""Columns that say one thing together: free places for boys and for girls, free places week by week."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.exchange.column_content import ColumnSample
from app.exchange.counts import free_count
from app.exchange.dates import ImpossibleDay, read_day
from app.exchange.headings import heading_scores
from app.exchange.list_types import CellValue, ColumnKind, RecognisedColumn
from app.exchange.plain_text import plain

_COUNTED = (ColumnKind.FREE, ColumnKind.OCCUPIED, ColumnKind.CAPACITY)
_PART = re.compile(
    r"\b(jongens?|meisjes?|meiden|boys|girls|man|vrouw|j|m|v|\d{1,2} (?:t m |tot )?\d{1,2}|\d{1,2} ?plus"
    r"|crisis|voltijd|deeltijd|lang|kort)\b"
)
_PERIOD = re.compile(
    r"\b(?:week|wk|w) ?\d{1,2}\b|\b(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)", re.IGNORECASE
)
_FEWEST_PERIODS = 3
FROM = "from:"
"""Begins the code of a column of free places from a day on; the day follows."""


def with_parts(
    columns: Sequence[RecognisedColumn], samples: Sequence[ColumnSample]
) -> tuple[RecognisedColumn, ...]:
    """«Vrij jongens» and «Vrij meisjes»: both count, not only the first."""
    result = list(columns)
    for kind in _COUNTED:
        first = next((one for one in result if one.kind is kind), None)
        if first is None or not _PART.search(plain(first.heading)):
            continue
        for number, column in enumerate(result):
            if column.kind is ColumnKind.UNKNOWN and _is_part(column, kind, samples[column.number]):
                result[number] = replace(column, kind=kind, certainty=first.certainty)
    return tuple(result)


def _is_part(column: RecognisedColumn, kind: ColumnKind, sample: ColumnSample) -> bool:
    likely = heading_scores(column.heading).get(kind, 0.0) >= 0.4
    return likely and _PART.search(plain(column.heading)) is not None and _counts(sample)


def _counts(sample: ColumnSample) -> bool:
    return bool(sample.cells) and sample.share("free_count", _is_count) >= 0.9


def _is_count(cell: CellValue) -> bool:
    return free_count(cell, True) is not None


def period_columns(
    headings: Sequence[str], samples: Sequence[ColumnSample], listed_on: date
) -> list[RecognisedColumn]:
    """«wk 48», «wk 49», «wk 50» above numbers: free places from that week on."""
    found = []
    for number, heading in enumerate(headings):
        if _PERIOD.search(heading) and _counts(samples[number]):
            day = _day(heading, listed_on)
            if day is not None:
                found.append(RecognisedColumn(number, heading, ColumnKind.FREE, 800, f"{FROM}{day.isoformat()}"))
    return found if len(found) >= _FEWEST_PERIODS else []


def _day(heading: str, listed_on: date) -> date | None:
    try:
        found = read_day(heading, listed_on)
    except ImpossibleDay:
        return None
    return None if found is None else found.day
