"""How every score on the paper came about: weight x value per criterion, their sum, and the division."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from app import translation
from app.reports.blocks import Cell, gap, headed_table, section
from app.reports.front_page import position_words
from app.reports.proposal_data import Place, ProposalData
from app.reports.styles import (
    CELL,
    CELL_RIGHT,
    CELL_RIGHT_STRONG,
    CELL_STRONG,
    CONTENT_WIDTH,
    INK,
    QUIET,
    paragraph,
)

FIRST, WEIGHT = 130.0, 50.0
ROOM_FOR_A_START = 220


def score_appendix(data: ProposalData) -> list[Flowable]:
    """The sums of the places on this paper, side by side."""
    open_places = [place for place in data.places if not place.shielded]
    if not open_places:
        return []
    head = [translation.text("paper.column.criterion"), translation.text("paper.column.weight")]
    head += [position_words(place, data.chosen) for place in open_places]
    names = _criteria(open_places)
    rows = [_criterion_row(name, open_places) for name in names]
    rows += _sibling_row(open_places)
    lines = len(rows)
    rows += _totals(open_places)
    column = (CONTENT_WIDTH - FIRST - WEIGHT) / len(open_places)
    line = ("LINEABOVE", (0, lines + 1), (-1, lines + 1), 0.8, INK)
    numbers = range(1, len(head))
    table = headed_table(head, rows, (FIRST, WEIGHT, *(column for _ in open_places)), numbers, [line])
    story: list[Flowable] = [*section(translation.text("paper.section.sums"), "sums")]
    story += [paragraph(translation.text("paper.sums_explained")), gap(4), table, gap(4)]
    if len(open_places) < len(data.places):
        story.append(paragraph(translation.text("paper.shielded_scores"), QUIET))
    return [CondPageBreak(ROOM_FOR_A_START), KeepTogether(story)]


def colophon(data: ProposalData) -> list[Flowable]:
    """Where the paper comes from, so that it can be made again: policy, day of the data, whole hash."""
    words = translation.text(
        "paper.colophon",
        policy=data.policy_name,
        version=str(data.policy_version),
        day=data.data_date,
        hash=data.problem_hash,
    )
    return [
        gap(8),
        KeepTogether([*section(translation.text("paper.section.origin"), "origin"), paragraph(words, QUIET)]),
    ]


def _criteria(places: list[Place]) -> list[str]:
    """Every criterion that counts for one of the places, in the order in which they first appear."""
    return list(dict.fromkeys(line.name for place in places for line in place.scores))


def _criterion_row(name: str, places: list[Place]) -> list[Cell]:
    lines = [next((line for line in place.scores if line.name == name), None) for place in places]
    weight = next(line.weight for line in lines if line is not None)
    cells: list[Cell] = [paragraph(name, CELL), paragraph(str(weight), CELL_RIGHT)]
    for line in lines:
        words = "–" if line is None else _product(line.weight, line.value)
        cells.append(paragraph(words, CELL_RIGHT))
    return cells


def _sibling_row(places: list[Place]) -> list[list[Cell]]:
    """The weight of siblings, when it counts: it is in the division, its points are added apart."""
    weight = max(place.sum.sibling_weight for place in places)
    if not weight:
        return []
    apart = [paragraph(translation.text("paper.counted_apart"), CELL_RIGHT) for _ in places]
    return [
        [paragraph(translation.word("criterion", "siblings"), CELL), paragraph(str(weight), CELL_RIGHT), *apart]
    ]


def _product(weight: int, value: int) -> str:
    return translation.text("paper.product", weight=weight, value=value, product=weight * value)


def _totals(places: list[Place]) -> list[list[Cell]]:
    lines = [
        ("paper.sum.products", [translation.number(place.sum.products) for place in places]),
        ("paper.sum.divided", [translation.number(place.sum.weights) for place in places]),
        ("paper.sum.base", [translation.number(place.sum.base) for place in places]),
        ("paper.sum.siblings", [translation.number(place.sum.siblings) for place in places]),
    ]
    rows: list[list[Cell]] = [
        [paragraph(translation.text(key), CELL), [], *(paragraph(value, CELL_RIGHT) for value in values)]
        for key, values in lines
    ]
    scores = [paragraph(translation.number(place.sum.score), CELL_RIGHT_STRONG) for place in places]
    return [*rows, [paragraph(translation.text("paper.sum.score"), CELL_STRONG), [], *scores]]
