"""One place on paper: scores, for and against, distances, what is missing, how sure it is, what is assumed."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether

from app import translation
from app.reports.blocks import Cell, bullets, gap, headed_table, plain_table, section, small_head
from app.reports.drawings import Kilometres, LevelDots, ScoreBar, WritingLine
from app.reports.front_page import position_words
from app.reports.page_frame import Bookmark
from app.reports.proposal_data import DistanceLine, NeedLine, Place, ProposalData, ScoreLine
from app.reports.styles import (
    ACCENT,
    CELL,
    CELL_RIGHT,
    CONTENT_WIDTH,
    PLACE,
    PLACE_RIGHT,
    QUIET,
    paragraph,
)

GUTTER = 16.0
HALF = (CONTENT_WIDTH - GUTTER) / 2


def place_sheets(data: ProposalData) -> list[Flowable]:
    """All choices or ranks, one after another."""
    if not data.places:
        return []
    title = translation.text("paper.section.choices_reasons" if data.chosen else "paper.section.ranks_reasons")
    story: list[Flowable] = []
    for place in data.places:
        heading = [] if story else section(title, "places")
        story.append(KeepTogether([*heading, *place_sheet(place, data)]))
    return story


def place_sheet(place: Place, data: ProposalData) -> list[Flowable]:
    """One place; the caller keeps it on one page unless it is longer than a page."""
    parts: list[Flowable] = [
        Bookmark(f"{position_words(place, data.chosen)}: {place.name}", f"place{place.position}", 1)
    ]
    parts += [_title(place, data), *_who(place, data), gap(4), _two_columns(_score_side(place), _fact_side(place))]
    parts += [*_needs(place), *_for_and_against(place), *_notes(place), *_reason(place, data), gap(12)]
    return parts


def _title(place: Place, data: ProposalData) -> Flowable:
    words = translation.text("paper.place_title", position=position_words(place, data.chosen), name=place.name)
    score = translation.text("paper.points", points=place.score)
    return plain_table(
        [(paragraph(words, PLACE), paragraph(score, PLACE_RIGHT))],
        (CONTENT_WIDTH - 96, 96),
        [("LINEABOVE", (0, 0), (-1, 0), 1.2, ACCENT), ("TOPPADDING", (0, 0), (-1, 0), 4)],
    )


def _who(place: Place, data: ProposalData) -> list[Flowable]:
    """Form, provider, where and phone; a protected address only with the right."""
    shows = bool(place.address) and (data.show_address or not place.address_protected)
    where = place.address if shows else place.locality
    parts = [place.form, place.provider, where, place.phone]
    lines: list[Flowable] = [paragraph(" · ".join(part for part in parts if part))]
    if place.address_protected and not shows:
        lines.append(paragraph(translation.text("paper.address_protected"), QUIET))
    if data.chosen and place.deviates:
        lines.append(paragraph(translation.text("paper.deviates", rank=str(place.rank))))
    return lines


def _two_columns(left: list[Flowable], right: list[Flowable]) -> Flowable:
    return plain_table([(left, [], right)], (HALF, GUTTER, HALF), [("RIGHTPADDING", (0, 0), (-1, -1), 0)])


def _score_side(place: Place) -> list[Flowable]:
    """Bars by criterion; a shielded place shows none that betrays where it is."""
    head: list[Flowable] = [small_head(translation.text("paper.head.scores"))]
    if place.shielded:
        return [*head, paragraph(translation.text("paper.shielded_scores"), CELL)]
    return [*head, plain_table([_score_row(line) for line in place.scores], (96, HALF - 96 - 40, 40), _CLOSE)]


_CLOSE = [("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)]


def _score_row(line: ScoreLine) -> list[Cell]:
    bar = ScoreBar(line.value, HALF - 96 - 40 - 8, line.assumed)
    return [paragraph(line.name, CELL), bar, paragraph(translation.number(line.value), CELL_RIGHT)]


def _fact_side(place: Place) -> list[Flowable]:
    """Distances, and from when the place is free and how sure that is."""
    side: list[Flowable] = [small_head(translation.text("paper.head.distances"))]
    if place.shielded:
        side.append(paragraph(translation.text("paper.shielded_distance"), CELL))
    elif place.distances:
        side.append(plain_table([_distance_row(line) for line in place.distances], (HALF - 136, 136), _CLOSE))
    side += [
        small_head(translation.text("paper.head.free")),
        paragraph(translation.text("paper.free_from", day=place.free_from), CELL),
    ]
    return side + [paragraph(words, CELL) for words in (place.availability, place.freshness) if words]


def _distance_row(line: DistanceLine) -> list[Cell]:
    if not line.hundredths:
        key = "unit.distance_unknown" if line.hundredths is None else "paper.on_the_spot"
        return [paragraph(line.to, CELL), paragraph(translation.text(key), CELL)]
    words = translation.kilometres(line.hundredths)
    if line.estimated:
        words = translation.text("paper.from_municipality", distance=words)
    return [paragraph(line.to, CELL), Kilometres(words)]


def _needs(place: Place) -> list[Flowable]:
    """Asked against offered, with what is missing in words."""
    if not place.needs:
        return []
    head = [translation.text(f"paper.column.{name}") for name in ("need", "asked", "offered", "missing")]
    rows = [_need_row(need) for need in place.needs]
    return [gap(4), headed_table(head, rows, (150, 70, 70, CONTENT_WIDTH - 290))]


def _need_row(need: NeedLine) -> list[Cell]:
    essential = f" {translation.text('paper.need_essential')}" if need.essential else ""
    short = max(0, need.asked - need.offered)
    missing = (
        translation.text("paper.levels_short", count=short) if short else translation.text("paper.nothing_short")
    )
    if need.assumed:
        missing = f"{missing} ({translation.text('paper.assumed')})"
    return [
        paragraph(need.name + essential, CELL),
        LevelDots(need.asked),
        LevelDots(need.offered, need.asked, need.assumed),
        paragraph(missing, CELL),
    ]


def _for_and_against(place: Place) -> list[Flowable]:
    if not (place.reasons_for or place.reasons_against):
        return []
    nothing = [paragraph(translation.text("paper.nothing_known"), CELL)]
    left = [small_head(translation.text("paper.head.for")), *(bullets(place.reasons_for, "+") or nothing)]
    right = [small_head(translation.text("paper.head.against")), *(bullets(place.reasons_against) or nothing)]
    return [gap(4), _two_columns(left, right)]


def _notes(place: Place) -> list[Flowable]:
    """Siblings, kept beds and assumptions, each only when there is something to say."""
    groups = (("siblings", place.siblings), ("kept_beds", place.kept_beds), ("assumptions", place.assumptions))
    story: list[Flowable] = []
    for name, lines in groups:
        if lines:
            story += [small_head(translation.text(f"paper.head.{name}")), *bullets(lines)]
    return story


def _reason(place: Place, data: ProposalData) -> list[Flowable]:
    """Why this place was chosen and what help makes up for what is missing, or room to write it."""
    story: list[Flowable] = []
    if data.chosen and place.reason:
        story += [small_head(translation.text("paper.head.reason")), paragraph(place.reason)]
    if place.help:
        story += [small_head(translation.text("paper.head.help")), paragraph(place.help)]
    elif any(need.asked > need.offered for need in place.needs):
        story += [small_head(translation.text("paper.head.help")), WritingLine(CONTENT_WIDTH)]
    return story
