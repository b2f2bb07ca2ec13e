"""Two to four places side by side; rows in which they differ carry a mark, the best value stands out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.presenters.matching_views import PlaceDetails
from app.translation import number, text
from app.widgets.labels import SignLabel, paragraph, secondary, section, styled
from app.widgets.page import row
from app.widgets.states import ToneIcon
from app.widgets.tokens import GROUPS, RELATED

ICON = 14


def comparison(places: Sequence[PlaceDetails]) -> list[QWidget]:
    """The heading and the grid, to be laid below each other."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(GROUPS)
    grid.setVerticalSpacing(RELATED)
    for column, one in enumerate(places, start=1):
        head = styled(f"{one.place.rank} {one.place.name}", "strong", wrap=True)
        grid.addWidget(head, 0, column)
        grid.setColumnStretch(column, 1)
    _numbers(grid, text("match.sum.total"), [one.place.score for one in places])
    for kind in [line.kind for line in places[0].lines]:
        lines = [next((line for line in one.lines if line.kind == kind), None) for one in places]
        name = next(line.name for line in lines if line is not None)
        _numbers(grid, name, [None if line is None else line.value for line in lines])
    words = {
        "match.compare_row.form": [one.place.form for one in places],
        "match.compare_row.locality": [one.place.locality for one in places],
        "match.compare_row.road": [_road(one) for one in places],
        "match.compare_row.free": [one.free for one in places],
        "match.compare_row.fresh": [one.freshness_words for one in places],
        "match.compare_row.assumed": [number(len(one.place.assumptions)) for one in places],
    }
    for key, values in words.items():
        _words(grid, text(key), values)
    holder = QWidget()
    holder.setLayout(grid)
    return [section(text("match.compare_title", count=len(places))), secondary(text("match.compare_why")), holder]


def _numbers(grid: QGridLayout, name: str, values: Sequence[int | None]) -> None:
    line = _label(grid, name, len(set(values)) > 1)
    best = max((value for value in values if value is not None), default=0)
    for column, value in enumerate(values, start=1):
        best_here = value == best and len(set(values)) > 1
        label = QLabel("–" if value is None else number(value))
        label.setProperty("role", "strong" if best_here else "")
        label.setProperty("tone", "accent" if best_here else "")
        if best_here:
            label.setAccessibleName(text("match.compare_best", value=number(best)))
        grid.addWidget(label, line, column)


def _words(grid: QGridLayout, name: str, values: Sequence[str]) -> None:
    line = _label(grid, name, len(set(values)) > 1)
    for column, value in enumerate(values, start=1):
        grid.addWidget(SignLabel(value) if "≈" in value else paragraph(value), line, column)


def _label(grid: QGridLayout, name: str, differs: bool) -> int:
    line = grid.rowCount()
    mark = ToneIcon("git-compare-arrows", "accent", ICON) if differs else None
    label = secondary(name)
    if mark is not None:
        mark.setAccessibleName(text("match.compare_differs"))
        mark.setToolTip(text("match.compare_differs"))
    holder = QWidget()
    holder.setLayout(row(label, *([mark] if mark else []), None))
    grid.addWidget(holder, line, 0, Qt.AlignmentFlag.AlignTop)
    return line


def _road(one: PlaceDetails) -> str:
    return next((line.why for line in one.lines if line.kind == "proximity"), "")
