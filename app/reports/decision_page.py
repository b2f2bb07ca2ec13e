"""Room for people: for, against and doubts of everybody concerned, the decision and the signatures."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Table, TableStyle

from app import translation
from app.reports.blocks import Cell, gap, plain_table, section
from app.reports.drawings import TickBox, WritingLine
from app.reports.front_page import position_words
from app.reports.proposal_data import Person, ProposalData
from app.reports.styles import CELL_STRONG, CONTENT_WIDTH, HEAD, INK, QUIET, paragraph

BOX_HEIGHT = 92
NAME_WIDTH = 92.0
ROOM_FOR_A_START = 200


def voices(data: ProposalData) -> list[Flowable]:
    """A ruled box per person for what speaks for it, what against it, and what they doubt."""
    if not data.persons:
        return []
    head = [paragraph("", HEAD), *(paragraph(translation.text(f"paper.voice.{word}"), HEAD) for word in VOICES)]
    rows = [[_person(person), "", "", ""] for person in data.persons]
    column = (CONTENT_WIDTH - NAME_WIDTH) / 3
    table = Table(
        [head, *rows],
        colWidths=[NAME_WIDTH, column, column, column],
        rowHeights=[None, *(BOX_HEIGHT for _ in rows)],
        repeatRows=1,
        splitInRow=0,
        hAlign="LEFT",
    )
    table.setStyle(
        TableStyle(
            [
                ("GRID", (1, 1), (-1, -1), 0.6, INK),
                ("LINEABOVE", (0, 1), (0, -1), 0.6, INK),
                ("LINEBELOW", (0, -1), (0, -1), 0.6, INK),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
            ]
        )
    )
    title = section(translation.text("paper.section.voices"), "voices")
    return [CondPageBreak(ROOM_FOR_A_START), KeepTogether([*title, table])]


VOICES = ("for", "against", "doubts")


def _person(person: Person) -> list[Flowable]:
    hint = [paragraph(person.hint, QUIET)] if person.hint else []
    return [paragraph(person.title, CELL_STRONG), *hint]


def decision(data: ProposalData) -> list[Flowable]:
    """What was decided, on what day, why, and who signs for it."""
    story: list[Flowable] = [*section(translation.text("paper.section.decision"), "decision")]
    story.append(plain_table(_outcomes(data), (18, CONTENT_WIDTH - 18)))
    story += [gap(4), paragraph(translation.text("paper.decision_reason"), HEAD)]
    story += [WritingLine(CONTENT_WIDTH), WritingLine(CONTENT_WIDTH), gap(12), _signatures(data)]
    return [KeepTogether(story)]


def _outcomes(data: ProposalData) -> list[list[Cell]]:
    """A box to tick for every place on the paper, for another place, and for no decision yet."""
    outcomes: list[list[Cell]] = []
    for place in data.places:
        position = position_words(place, data.chosen)
        words = translation.text("paper.place_title", position=position, name=place.name)
        outcomes.append([TickBox(), paragraph(words)])
    for key in ("paper.outcome.other", "paper.outcome.none"):
        outcomes.append([TickBox(), _open_line(key)])
    return outcomes


def _open_line(key: str) -> Flowable:
    """Words with room to write behind them."""
    words = 220.0
    return plain_table(
        [[paragraph(translation.text(key)), WritingLine(CONTENT_WIDTH - 18 - words, 13)]],
        (words, CONTENT_WIDTH - 18 - words),
        [("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)],
    )


def _signatures(data: ProposalData) -> Flowable:
    """One column per person who signs: function, room, name and date."""
    gutter = 16.0
    width = (CONTENT_WIDTH - gutter * (len(data.signatures) - 1)) / max(1, len(data.signatures))
    cells: list[Cell] = []
    widths: list[float] = []
    for title in data.signatures:
        cells += [_signature(title, width), []]
        widths += [width, gutter]
    return plain_table([cells[:-1]], widths[:-1], [("RIGHTPADDING", (0, 0), (-1, -1), 0)]) if cells else gap(0)


def _signature(title: str, width: float) -> list[Flowable]:
    return [
        paragraph(title, CELL_STRONG),
        WritingLine(width, 44),
        paragraph(translation.text("paper.signature"), QUIET),
        WritingLine(width, 22),
        paragraph(translation.text("paper.signature_name"), QUIET),
    ]
