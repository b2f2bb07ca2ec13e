"""Making a proposal: choices with reasons, stored, then on paper. Nothing is ever chosen beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background.jobs import Progress
from app.error_words import error_words
from app.presenters.session import Session
from app.reports.proposal import render_proposal
from app.reports.styles import FontPaths
from app.translation import text
from app.whole_files import write_whole
from app.workflows.paper_pages import PRINT_DPI, PagePicture, page_pictures
from app.workflows.proposal_sheet import Sheet
from app.workflows.proposals import ChosenFacility, paper_of, store_proposal
from matching.entities.administration import Proposal
from matching.entities.identifiers import FacilityId

__all__ = ["REASONS", "ChoiceDraft", "PagePicture", "Paper", "ProposalPresenter", "deviations", "problems"]

REASONS = (
    "best_fit",
    "near",
    "school",
    "siblings",
    "known",
    "childs_wish",
    "parents_wish",
    "soonest",
    "group",
    "professional",
    "other",
)
"""Codes a reason starts with; «other» asks an explanation."""
PLACES = 3


@dataclass(frozen=True, slots=True)
class ChoiceDraft:
    """What stands in one of the three boxes; facility 0 is no choice."""

    facility: int = 0
    reason: str = ""
    explanation: str = ""
    help: str = ""

    def reason_words(self) -> str:
        """The reason as it is recorded: the words of the code, then the explanation."""
        explanation = self.explanation.strip()
        if not self.reason or self.reason == "other":
            return explanation
        words = text(f"proposal.reason.{self.reason}")
        return f"{words}: {explanation}" if explanation else words


@dataclass(frozen=True, slots=True)
class Paper:
    """A stored proposal on paper."""

    proposal: int
    file_name: str
    is_advice: bool
    pdf: bytes
    pages: tuple[PagePicture, ...]


def problems(drafts: Sequence[ChoiceDraft]) -> dict[int, str]:
    """What keeps the choices from being recorded: the number of the box → key of a sentence."""
    found: dict[int, str] = {}
    chosen = [one.facility for one in drafts]
    for place, one in enumerate(drafts):
        if not one.facility:
            if any(chosen[place + 1 :]):
                found[place] = "proposal.problem.gap"
        elif chosen.index(one.facility) < place:
            found[place] = "proposal.problem.twice"
        elif not one.reason:
            found[place] = "proposal.problem.reason"
        elif one.reason == "other" and not one.explanation.strip():
            found[place] = "proposal.problem.explanation"
    if not any(chosen):
        found[0] = "proposal.problem.none"
    return found


def deviations(drafts: Sequence[ChoiceDraft], ranks: dict[int, int]) -> tuple[bool, ...]:
    """Per box whether a higher rank was left that had not been chosen before it."""
    left = sorted(ranks.values())
    found: list[bool] = []
    for one in drafts:
        rank = ranks.get(one.facility, 0)
        found.append(bool(rank) and rank != left[0])
        if rank in left:
            left.remove(rank)
    return tuple(found)


class ProposalPresenter(QObject):
    """Stores beside the interface, then draws the paper."""

    paper_finished = Signal(object)
    """`Paper`: stored and drawn."""
    print_finished = Signal(object)
    """Tuple of `PagePicture`, fine enough for a printer."""
    saved = Signal(str)
    """The file's name, without its folder."""
    making_failed = Signal(object)
    """`ErrorWords`; nothing was stored."""

    def __init__(self, session: Session, fonts: FontPaths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._fonts = fonts

    def make(self, sheet: Sheet, drafts: Sequence[ChoiceDraft]) -> None:
        """Record the choices (none: an advice) with the data they rest on, and draw the paper."""
        session = self._session
        chosen = [
            ChosenFacility(FacilityId(one.facility), one.reason_words(), one.help.strip())
            for one in drafts
            if one.facility
        ]

        def store(_: Progress) -> Proposal:
            return store_proposal(
                session.register, session.actor, sheet.ranked, sheet.municipality, chosen, session.today()
            )

        session.jobs.write(store, done=self._draw, failed=self._fail)

    def draw_for_printer(self, paper: Paper) -> None:
        """Draw the pages again, fine enough to print."""
        self._session.jobs.read(
            lambda _: page_pictures(paper.pdf, PRINT_DPI), done=self.print_finished.emit, failed=self._fail
        )

    def save(self, paper: Paper, path: Path) -> None:
        """Write the paper to a file."""
        self._session.jobs.write(
            lambda _: write_whole(path, paper.pdf), done=lambda _: self.saved.emit(path.name), failed=self._fail
        )

    def _draw(self, proposal: Proposal) -> None:
        self._session.changes.tell({"proposals"}, {int(proposal.request)})
        self._session.jobs.read(lambda _: self._paper(proposal), done=self.paper_finished.emit, failed=self._fail)

    def _paper(self, proposal: Proposal) -> Paper:
        data = paper_of(proposal)
        pdf = render_proposal(data, self._fonts)
        name = text("proposal.file_name", number=str(proposal.id), day=f"{data.made_on:%Y-%m-%d}")
        return Paper(int(proposal.id), name, not proposal.choices, pdf, page_pictures(pdf))

    def _fail(self, error: BaseException) -> None:
        self.making_failed.emit(error_words(error))
