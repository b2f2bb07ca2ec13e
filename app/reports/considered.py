"""What else was looked at: other places that fit, and every facility that does not, with its main reason."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from app import translation
from app.reports.blocks import Cell, gap, headed_table, section
from app.reports.front_page import distance_cell
from app.reports.proposal_data import DistanceLine, ExcludedGroup, ExcludedPlace, OtherPlace, ProposalData
from app.reports.styles import (
    CELL,
    CELL_RIGHT,
    CELL_STRONG,
    CONTENT_WIDTH,
    FINE,
    NAMES,
    SHADE,
    cut,
    labelled,
    paragraph,
)

ROOM_FOR_A_START = 120
ROOM_FOR_A_REASON = 64
LONGEST = 300
"""Signs in one cell; what is longer stands whole in the register."""


def other_places(data: ProposalData) -> list[Flowable]:
    """Facilities that also fit, in the order of the advice."""
    if not data.others:
        return []
    head = [translation.text(f"paper.column.{name}") for name in ("rank", "place", "distance", "free", "score")]
    widths = (40, CONTENT_WIDTH - 40 - 80 - 70 - 44, 80, 70, 44)
    table = headed_table(head, [_other_row(place) for place in data.others], widths, right=(4,))
    return [CondPageBreak(ROOM_FOR_A_START), *section(translation.text("paper.section.others"), "others"), table]


def _other_row(place: OtherPlace) -> list[Cell]:
    assumed = f" ({translation.text('paper.assumed')})" if place.assumed else ""
    words = ", ".join(part for part in (place.name + assumed, place.form, place.locality) if part)
    return [
        paragraph(str(place.rank), CELL),
        paragraph(cut(words, LONGEST), CELL),
        distance_cell(DistanceLine("", place.hundredths, place.estimated), place.shielded),
        paragraph(translation.full_day(place.free_from), CELL),
        paragraph(translation.number(place.score), CELL_RIGHT),
    ]


def excluded_places(data: ProposalData) -> list[Flowable]:
    """Counts per main reason, then every facility by name: those that nearly fit first within a reason."""
    if not data.excluded:
        return []
    count = sum(len(group.places) for group in data.excluded)
    story: list[Flowable] = [
        CondPageBreak(ROOM_FOR_A_START),
        *section(translation.text("paper.section.excluded"), "excluded"),
        paragraph(translation.text("paper.excluded_count", count=count)),
        gap(4),
        _counts(data.excluded),
    ]
    rows = [group for group in data.excluded if not group.in_short]
    story += _excluded_tables(rows)
    for group in data.excluded:
        if group.in_short:
            story += _in_short_group(group)
    return story


def _counts(groups: tuple[ExcludedGroup, ...]) -> Flowable:
    head = [translation.text("paper.column.main_reason"), translation.text("paper.column.count")]
    rows: list[list[Cell]] = [
        [paragraph(group.reason, CELL), paragraph(translation.number(len(group.places)), CELL_RIGHT)]
        for group in groups
    ]
    return KeepTogether([headed_table(head, rows, (CONTENT_WIDTH - 60, 60), right=(1,))])


def _excluded_tables(groups: list[ExcludedGroup]) -> list[Flowable]:
    """A table per main reason: the reason heads the first column and is repeated on the next page."""
    columns = [translation.text(f"paper.column.{name}") for name in ("why_not", "smallest_change")]
    widths = (162, 136, CONTENT_WIDTH - 298)
    story: list[Flowable] = []
    for group in groups:
        rows = [_excluded_row(place) for place in group.places]
        extra = [("BACKGROUND", (0, 0), (-1, 0), SHADE), ("LEFTPADDING", (0, 0), (0, 0), 4)]
        story += [gap(10), CondPageBreak(ROOM_FOR_A_REASON)]
        story.append(headed_table([_group_title(group), *columns], rows, widths, extra=extra))
    return story


def _group_title(group: ExcludedGroup) -> str:
    return translation.text("paper.excluded_group", reason=group.reason, count=len(group.places))


def _in_short_group(group: ExcludedGroup) -> list[Flowable]:
    """Names by care form, each form a paragraph of its own."""
    story: list[Flowable] = [gap(10), CondPageBreak(48), paragraph(_group_title(group), CELL_STRONG)]
    names: dict[str, list[str]] = {}
    for place in group.places:
        names.setdefault(place.form, []).append(place.name)
    for form, those in names.items():
        label = translation.text("paper.excluded_group", reason=form, count=len(those))
        story.append(labelled(label, ", ".join(those), NAMES))
    return story


def _excluded_row(place: ExcludedPlace) -> list[Cell]:
    where = ", ".join(part for part in (place.form, place.locality) if part)
    others = translation.text("paper.other_reasons", count=place.others) if place.others else ""
    change = "; ".join(part for part in (place.change, others) if part)
    return [
        paragraph(cut(" · ".join(part for part in (place.name, where) if part), LONGEST), FINE),
        paragraph(cut(place.reason, LONGEST), FINE),
        paragraph(cut(change, LONGEST), FINE),
    ]
