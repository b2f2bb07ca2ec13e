"""The placement proposal as PDF: question, choices with reasons, room for people, what was excluded, the sums."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from app import translation
from app.reports.blocks import Cell, gap, headed_table, plain_table, section, small_head
from app.reports.considered import excluded_places, other_places
from app.reports.decision_page import decision, voices
from app.reports.drawings import Kilometres
from app.reports.front_page import LABEL_WIDTH, front_page, title_of
from app.reports.page_frame import FrameWords, render
from app.reports.place_sheet import place_sheets
from app.reports.proposal_data import ProposalData, SiblingOption
from app.reports.score_appendix import colophon, score_appendix
from app.reports.styles import CELL, CELL_RIGHT, CONTENT_WIDTH, HEAD, FontPaths, paragraph


def render_proposal(data: ProposalData, fonts: FontPaths) -> bytes:
    """The whole paper as PDF bytes; the same data gives the same bytes on one machine."""
    return render(frame_words(data), fonts, lambda: story(data))


def frame_words(data: ProposalData) -> FrameWords:
    """Header, footer and the file's own title: with the case number, never with a name."""
    hash_words = " ".join(data.problem_hash[at : at + 8] for at in range(0, len(data.problem_hash), 8))
    return FrameWords(
        title=f"{title_of(data)} {data.case_number}",
        author=translation.text("paper.author", region=data.region),
        subject=translation.text("paper.subject", request=data.request_number, case=data.case_number),
        header_left=f"{data.region} · {title_of(data)}",
        header_right=data.case_number,
        footer_left=translation.text(
            "paper.footer", day=data.data_date, policy=data.policy_name, version=str(data.policy_version)
        ),
        footer_second=translation.text("paper.footer_hash", hash=hash_words),
        page_of=lambda page, pages: translation.text("paper.page", page=str(page), pages=str(pages)),
    )


def story(data: ProposalData) -> list[Flowable]:
    """All parts in reading order."""
    return [
        *front_page(data),
        *siblings(data),
        *place_sheets(data),
        *other_places(data),
        *voices(data),
        *decision(data),
        *excluded_places(data),
        *score_appendix(data),
        *colophon(data),
    ]


def siblings(data: ProposalData) -> list[Flowable]:
    """Brothers and sisters: who they are, joint places, and what living apart would cost."""
    if not (data.siblings or data.joint or data.split):
        return []
    story: list[Flowable] = [*section(translation.text("paper.section.siblings"), "siblings")]
    if data.siblings:
        rows: list[list[Cell]] = [[paragraph(line.label, HEAD), paragraph(line.text)] for line in data.siblings]
        story.append(plain_table(rows, (LABEL_WIDTH, CONTENT_WIDTH - LABEL_WIDTH)))
    for name, options in (("joint", data.joint), ("split", data.split)):
        if options:
            story += [small_head(translation.text(f"paper.head.{name}")), _options(options)]
    if not data.joint and data.siblings:
        story += [gap(2), paragraph(translation.text("paper.no_joint"))]
    return [CondPageBreak(120), KeepTogether(story)]


def _options(options: tuple[SiblingOption, ...]) -> Flowable:
    head = [translation.text(f"paper.column.{name}") for name in ("option", "apart", "together_score", "price")]
    widths = (CONTENT_WIDTH - 190, 70, 60, 60)
    return headed_table(head, [_option_row(option) for option in options], widths, right=(2, 3))


def _option_row(option: SiblingOption) -> list[Cell]:
    apart: Cell = (
        paragraph("–", CELL)
        if option.hundredths is None
        else Kilometres(translation.kilometres(option.hundredths))
    )
    price = "–" if option.price is None else translation.number(option.price)
    return [
        paragraph(option.text, CELL),
        apart,
        paragraph(translation.number(option.score), CELL_RIGHT),
        paragraph(price, CELL_RIGHT),
    ]
