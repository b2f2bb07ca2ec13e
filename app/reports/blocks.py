"""Building blocks shared by the parts of a paper: headings, bullet lists, tables with one look."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from reportlab.platypus import Flowable, LongTable, Paragraph, Spacer, Table, TableStyle

from app.reports.page_frame import Bookmark
from app.reports.styles import ACCENT, BULLET, HEAD, HEAD_RIGHT, INK, RULE, SECTION, SHADE, SMALL_HEAD, paragraph

Cell: TypeAlias = "Flowable | list[Flowable]"
Row: TypeAlias = Sequence[Cell]

TIGHT: list[tuple[Any, ...]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 8),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
]
HEADED: list[tuple[Any, ...]] = [
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.25, RULE),
]


def section(title: str, key: str, level: int = 0) -> list[Flowable]:
    """A heading that stands in the outline of the file too."""
    return [Bookmark(title, key, level), paragraph(title, SECTION)]


def small_head(title: str) -> Paragraph:
    """A quiet word above a group of lines."""
    return paragraph(title, SMALL_HEAD)


def bullets(lines: Iterable[str], sign: str = "–") -> list[Flowable]:
    """Each line with a dash before it."""
    return [paragraph(line, BULLET, bullet=sign) for line in lines]


def plain_table(rows: Sequence[Row], widths: Sequence[float], extra: Sequence[tuple[Any, ...]] = ()) -> Table:
    """A table without lines or head. A row breaks only when it is longer than the page."""
    table = Table([list(row) for row in rows], colWidths=list(widths), splitInRow=1, hAlign="LEFT")
    table.setStyle(TableStyle([*TIGHT, *extra]))
    return table


def headed_table(
    head: Sequence[str],
    rows: Sequence[Row],
    widths: Sequence[float],
    right: Iterable[int] = (),
    extra: Sequence[tuple[Any, ...]] = (),
) -> LongTable:
    """A table whose head is repeated on every page; `right` are the columns with numbers."""
    numbers = set(right)
    top = [paragraph(word, HEAD_RIGHT if at in numbers else HEAD) for at, word in enumerate(head)]
    table = LongTable([top, *map(list, rows)], colWidths=list(widths), repeatRows=1, splitInRow=1, hAlign="LEFT")
    table.setStyle(TableStyle([*TIGHT, *HEADED, ("VALIGN", (0, 0), (-1, 0), "BOTTOM"), *extra]))
    return table


def notice(lines: Sequence[Flowable], width: float) -> Table:
    """Lines in a shaded box with an accent bar at the left: what must not be overlooked."""
    table = Table([[list(lines)]], colWidths=[width], hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), SHADE),
                ("LINEBEFORE", (0, 0), (0, -1), 3, ACCENT),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
            ]
        )
    )
    return table


def gap(height: float = 8) -> Spacer:
    """Empty room, in steps of four points."""
    return Spacer(1, height)
