"""Beside the ranking: first, second and third choice, each with its reason. Nothing is filled in beforehand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.presenters.matching_views import CandidateRow
from app.presenters.proposals import PLACES, REASONS, ChoiceDraft, deviations, problems
from app.translation import number, text
from app.widgets.buttons import primary_button, quiet_button
from app.widgets.form import Field, choice_input, text_input
from app.widgets.labels import secondary, strong
from app.widgets.marks import Badge
from app.widgets.page import row
from app.widgets.side_panel import SidePanel
from app.widgets.tokens import INSIDE, RELATED


class ProposalPanel(SidePanel):
    """Three boxes; what keeps them from being recorded is said in the box itself."""

    record_requested = Signal(object)
    """Tuple of `ChoiceDraft`: record these."""
    advice_requested = Signal()
    """Put the ranks on paper without a choice."""

    def __init__(self) -> None:
        super().__init__(text("proposal.title"))
        self._ranks: dict[int, int] = {}
        self._request = 0
        self.boxes = [ChoiceBox(place) for place in range(PLACES)]
        self.content.setSpacing(RELATED)
        self.content.addWidget(secondary(text("proposal.explanation"), wrap=True))
        for box in self.boxes:
            box.changed.connect(self._follow)
            self.content.addWidget(box)
        self.record = primary_button(text("proposal.record"), "check")
        self.record.clicked.connect(self._record)
        self.advice = quiet_button(text("proposal.advice"), "file-text")
        self.advice.setToolTip(text("proposal.advice_why"))
        self.advice.clicked.connect(self.advice_requested)
        self.footer.addWidget(self.advice)
        self.footer.addStretch(1)
        self.footer.addWidget(self.record)

    def show_candidates(self, request: int, candidates: Sequence[CandidateRow]) -> Sequence[str]:
        """Offer what fits; choices for the same request stay, those of another are emptied.

        Gives the names of places that were chosen for the same request and do not fit any more.
        """
        self._ranks = {one.facility: one.rank for one in candidates}
        dropped = [box.show_candidates(candidates, keep=request == self._request) for box in self.boxes]
        self._request = request
        self._follow()
        return [name for name in dropped if name]

    def show_preview(self, facility: int, name: str) -> None:
        """The place in front can be taken into a box with one button."""
        for box in self.boxes:
            box.show_preview(facility if facility in self._ranks else 0, name)

    def drafts(self) -> tuple[ChoiceDraft, ...]:
        """What stands in the boxes."""
        return tuple(box.draft() for box in self.boxes)

    def empty(self) -> None:
        """Forget every choice."""
        for box in self.boxes:
            box.empty()

    def _follow(self) -> None:
        for box, deviates in zip(self.boxes, deviations(self.drafts(), self._ranks), strict=True):
            box.show_deviation(deviates)
            box.show_problem("")

    def _record(self) -> None:
        drafts = self.drafts()
        found = problems(drafts)
        for place, box in enumerate(self.boxes):
            box.show_problem(found.get(place, ""))
        if found:
            self.boxes[min(found)].focus_problem(found[min(found)])
            return
        self.record_requested.emit(drafts)


class ChoiceBox(QFrame):
    """One choice: which place, why, and what help makes up for what is missing."""

    changed = Signal()

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._preview = 0
        self._names: dict[int, str] = {}
        self.place = choice_input([], text("proposal.no_choice"))
        self.reason = choice_input(
            [(code, text(f"proposal.reason.{code}")) for code in REASONS], text("proposal.no_reason")
        )
        self.explanation = text_input(text("proposal.explain"))
        self.help = text_input(text("proposal.help_hint"))
        title = text(f"proposal.place.{place + 1}")
        self.setAccessibleName(title)
        self._deviation = Badge(text("proposal.deviates"), "attention")
        self.take = quiet_button("")
        self.take.clicked.connect(lambda: self.choose(self._preview))
        self._place_field = Field(text("proposal.which"), self.place)
        self._reason_field = Field(text("proposal.why"), self.reason)
        self._rest = QWidget()
        self._lay_out(title)
        for box in (self.place, self.reason):
            box.currentIndexChanged.connect(lambda _: self._tell())
        for line in (self.explanation, self.help):
            line.textChanged.connect(lambda _: self.changed.emit())
        self._tell()

    def draft(self) -> ChoiceDraft:
        """What stands here."""
        return ChoiceDraft(
            facility=int(self.place.currentData() or 0),
            reason=str(self.reason.currentData() or ""),
            explanation=self.explanation.text(),
            help=self.help.text(),
        )

    def choose(self, facility: int) -> None:
        """Choose a place, as picking it from the list does."""
        index = self.place.findData(facility)
        if index >= 0:
            self.place.setCurrentIndex(index)

    def empty(self) -> None:
        """Nothing chosen, nothing written."""
        self.place.setCurrentIndex(0)
        self.reason.setCurrentIndex(0)
        self.explanation.clear()
        self.help.clear()

    def show_candidates(self, candidates: Sequence[CandidateRow], keep: bool) -> str:
        """Offer these places; gives the name of a kept choice that is not among them."""
        kept = self.draft().facility if keep else 0
        if not keep:
            self.empty()
        self.place.blockSignals(True)
        self.place.clear()
        self.place.addItem(text("proposal.no_choice"), 0)
        for one in candidates:
            self.place.addItem(f"{one.rank}  {one.name} ({number(one.score)})", one.facility)
        self.place.blockSignals(False)
        lost = self._names.get(kept, "") if self.place.findData(kept) < 0 else ""
        self._names = {one.facility: one.name for one in candidates}
        self.place.setCurrentIndex(max(0, self.place.findData(kept)))
        self._tell()
        return lost

    def show_preview(self, facility: int, name: str) -> None:
        """Offer the place that is in front."""
        self._preview = facility
        self.take.setVisible(bool(facility) and not self.draft().facility)
        self.take.setText(text("proposal.take", name=name))

    def show_deviation(self, deviates: bool) -> None:
        """Mark a choice that passes over a higher rank."""
        self._deviation.setVisible(deviates)

    def show_problem(self, key: str) -> None:
        """Say what is missing, or nothing."""
        of_reason = key in ("proposal.problem.reason", "proposal.problem.explanation")
        self._reason_field.set_problem(text(key) if key and of_reason else "")
        self._place_field.set_problem(text(key) if key and not of_reason else "")

    def focus_problem(self, key: str) -> None:
        """Go where something must be mended."""
        targets = {"proposal.problem.reason": self.reason, "proposal.problem.explanation": self.explanation}
        targets.get(key, self.place).setFocus()

    def _tell(self) -> None:
        chosen = bool(self.draft().facility)
        self._rest.setVisible(chosen)
        self.take.setVisible(bool(self._preview) and not chosen)
        self.changed.emit()

    def _lay_out(self, title: str) -> None:
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(RELATED)
        rest.addWidget(self._reason_field)
        self.explanation.setAccessibleName(text("proposal.explain"))
        rest.addWidget(self.explanation)
        rest.addWidget(Field(text("proposal.help"), self.help))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RELATED + INSIDE, RELATED, RELATED + INSIDE, RELATED + INSIDE)
        layout.setSpacing(RELATED)
        layout.addLayout(row(strong(title), self._deviation, None))
        layout.addWidget(self._place_field)
        layout.addWidget(self.take)
        layout.addWidget(self._rest)
