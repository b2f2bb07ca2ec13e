"""The first page: what this paper is, what is asked, and the choices or ranks at a glance."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether

from app import translation
from app.reports.blocks import Cell, gap, headed_table, notice, plain_table, section
from app.reports.drawings import Kilometres, LevelDots, ScoreBar
from app.reports.page_frame import Bookmark
from app.reports.proposal_data import DistanceLine, NeedLine, Place, ProposalData
from app.reports.styles import (
    CELL,
    CELL_RIGHT_STRONG,
    CELL_STRONG,
    CONTENT_WIDTH,
    HEAD,
    QUIET,
    STRONG,
    TITLE,
    paragraph,
)

LABEL_WIDTH = 118.0


def front_page(data: ProposalData) -> list[Flowable]:
    """Title, warnings, the question and the overview."""
    return [*heading(data), *cautions(data), *what_is_asked(data), *overview(data)]


def title_of(data: ProposalData) -> str:
    """What this paper is called: a proposal with a recorded choice, or only an advice."""
    return translation.text("paper.title.proposal" if data.chosen else "paper.title.advice")


def heading(data: ProposalData) -> list[Flowable]:
    """Title and the line that says for whom and when."""
    about = translation.text(
        "paper.about",
        case=data.case_number,
        request=data.request_number,
        day=translation.full_day(data.made_on),
    )
    if data.made_by:
        about = translation.text("paper.about_by", about=about, maker=data.made_by)
    named = [paragraph(data.child_name, STRONG)] if data.child_name else []
    return [Bookmark(title_of(data), "front"), paragraph(title_of(data), TITLE), *named, paragraph(about), gap(8)]


def cautions(data: ProposalData) -> list[Flowable]:
    """What the reader must know first; an advice always says that nobody has chosen yet."""
    first = [] if data.chosen else [translation.text("paper.advice_only")]
    lines = [*first, *data.cautions]
    if not lines:
        return []
    return [notice([paragraph(line) for line in lines], CONTENT_WIDTH), gap(4)]


def what_is_asked(data: ProposalData) -> list[Flowable]:
    """The question: labelled lines, needs with their levels, and the question in the referrer's words."""
    rows: list[tuple[Cell, Cell]] = [
        (paragraph(line.label, HEAD), paragraph(line.text)) for line in data.asked if line.text
    ]
    if data.needs:
        rows.append((paragraph(translation.text("paper.needs"), HEAD), asked_needs(data.needs)))
    if data.question:
        rows.append((paragraph(translation.text("paper.question"), HEAD), paragraph(data.question)))
    table = plain_table(rows, (LABEL_WIDTH, CONTENT_WIDTH - LABEL_WIDTH)) if rows else gap(0)
    return [*section(translation.text("paper.section.asked"), "asked"), table]


def asked_needs(needs: tuple[NeedLine, ...]) -> Flowable:
    """Each need with its level in dots; an essential need says so."""
    rows: list[tuple[Cell, Cell]] = []
    for need in needs:
        essential = translation.text("paper.need_essential") if need.essential else ""
        words = translation.text("paper.need_asked", need=need.name, level=str(need.asked), essential=essential)
        rows.append((LevelDots(need.asked), paragraph(words)))
    return plain_table(rows, (36, CONTENT_WIDTH - LABEL_WIDTH - 36), [("TOPPADDING", (0, 0), (-1, -1), 0)])


def overview(data: ProposalData) -> list[Flowable]:
    """Choices or ranks in one table; without a place that fits, what to do next."""
    title = translation.text("paper.section.choices" if data.chosen else "paper.section.ranks")
    if not data.places:
        lines = [
            paragraph(translation.text("paper.no_place"), STRONG),
            paragraph(translation.text("paper.no_place_next")),
        ]
        return [KeepTogether([*section(title, "overview"), notice(lines, CONTENT_WIDTH)])]
    head = [
        translation.text(f"paper.column.{column}")
        for column in ("choice" if data.chosen else "rank", "place", "distance", "free", "score", "bar")
    ]
    widths = (66, CONTENT_WIDTH - 66 - 70 - 66 - 40 - 84, 70, 66, 40, 84)
    table = headed_table(head, [_overview_row(place, data) for place in data.places], widths, right=(4,))
    notes = [translation.text("paper.note.distance")]
    if any(place.assumptions for place in data.places):
        notes.append(translation.text("paper.note.assumed"))
    return [KeepTogether([*section(title, "overview"), table, gap(4), paragraph(" ".join(notes), QUIET)])]


def position_words(place: Place, chosen: bool) -> str:
    """`Eerste keus`, or `Rang 1` in an advice."""
    if not chosen:
        return translation.text("paper.rank", rank=str(place.position))
    key = {1: "paper.choice.first", 2: "paper.choice.second", 3: "paper.choice.third"}.get(place.position)
    return translation.text(key) if key else translation.text("paper.choice.other", rank=str(place.position))


def _overview_row(place: Place, data: ProposalData) -> list[Cell]:
    where = ", ".join(part for part in (place.form, place.locality) if part)
    assumed = bool(place.assumptions)
    name = place.name + (f" ({translation.text('paper.assumed')})" if assumed else "")
    return [
        paragraph(position_words(place, data.chosen), CELL_STRONG),
        [paragraph(name, CELL_STRONG), paragraph(where, CELL)],
        distance_cell(place.distances[0] if place.distances else None, place.shielded),
        paragraph(translation.full_day(place.free_from), CELL),
        paragraph(translation.number(place.score), CELL_RIGHT_STRONG),
        ScoreBar(place.score, 84, assumed),
    ]


def distance_cell(distance: DistanceLine | None, shielded: bool) -> Flowable:
    """A distance with the sign for "about", or the word for why there is none."""
    if shielded:
        return paragraph(translation.text("paper.shielded_distance"), CELL)
    if distance is None or distance.hundredths is None:
        return paragraph(translation.text("unit.distance_unknown"), CELL)
    if distance.hundredths == 0:
        return paragraph(translation.text("paper.on_the_spot"), CELL)
    return Kilometres(translation.kilometres(distance.hundredths))
