"""Matchen: every place ranked for one request, with reasons, and every other place with its reason why not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.dialogs.paper_output import PaperOutput
from app.error_words import ErrorWords
from app.pages.matching_details import DetailPanel
from app.pages.matching_head import MatchingHead
from app.pages.matching_lists import FITS_NOT, CandidateLists
from app.pages.matching_map import CandidateMap
from app.pages.paper_preview import PaperPreview
from app.pages.proposal_panel import ProposalPanel
from app.presenters.matching import ExcludedDetails, MatchingPresenter, PlaceDetails
from app.presenters.proposals import ChoiceDraft, Paper, ProposalPresenter
from app.translation import text
from app.widgets.buttons import primary_button
from app.widgets.map_ground import MapGround
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.page import Page
from app.widgets.states import EmptyState, ErrorPanel
from app.widgets.tokens import GROUPS

EMPTY, WORK, FAILED = range(3)
SPLITTER = "matching/splitter"


class MatchingPage(Page):
    """Left what fits or not, in the middle the selected place, right the map."""

    def __init__(
        self,
        presenter: MatchingPresenter,
        proposals: ProposalPresenter,
        ground: MapGround,
        memory: Memory,
        output: PaperOutput,
    ) -> None:
        super().__init__("matching", text("match.title"), "scale")
        self._presenter = presenter
        self._proposals = proposals
        self._memory = memory
        self.head = MatchingHead()
        self.lists = CandidateLists()
        self.fits, self.fits_not = self.lists.fits, self.lists.fits_not
        self.details = DetailPanel()
        self.map = CandidateMap(ground, text("match.map"))
        self.propose = primary_button(text("match.propose"), "file-text")
        self.propose.setToolTip(text("match.propose_key"))
        self.panel = ProposalPanel()
        self.preview = PaperPreview(proposals, output)
        self._error = QVBoxLayout()
        self._part = EMPTY
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def on_shown(self, subject: object = None) -> None:
        """Rank what is asked; without a request what was shown stays."""
        if isinstance(subject, int) and subject != self._presenter.request:
            self._presenter.show_request(subject)
        elif self._presenter.request and self._presenter.view is None:
            self._presenter.show_request(self._presenter.request)

    def subject(self) -> object:
        return self._presenter.request or None

    def focus_target(self) -> QWidget:
        if self._presenter.view is None:
            return self._empty.action_button
        return self.lists.front()

    def show_part(self, part: int) -> None:
        """0: what fits, 1: what does not."""
        self.lists.choose(part)

    def open_proposal(self) -> None:
        """The panel in which people choose; in the paper it prints."""
        if self._stack.currentWidget() is self.preview:
            self.preview.print_button.click()
        elif self.propose.isEnabled():
            self.map.hide()
            self.panel.open_panel(self.panel.boxes[0].place)

    def _record(self, drafts: tuple[ChoiceDraft, ...]) -> None:
        sheet = self._presenter.sheet()
        if sheet is not None:
            self.panel.setEnabled(False)
            self._proposals.make(sheet, drafts)

    def _show_paper(self, paper: Paper) -> None:
        self.panel.setEnabled(True)
        self.panel.empty()
        self.panel.close_panel()
        self.preview.show_paper(paper)
        self._stack.setCurrentWidget(self.preview)
        self.preview.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.propose.setEnabled(False)
        key = "proposal.advice_recorded" if paper.is_advice else "proposal.recorded"
        self.notice_requested.emit(text(key, number=str(paper.proposal)), "good")

    def _close_preview(self) -> None:
        self._stack.setCurrentIndex(self._part)
        self._offer_proposal()
        self.lists.front().setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self, part: int) -> None:
        """Bring a part to the front; a paper about the same request stays before it until it is closed."""
        self._part = part
        if not (self._presenter.is_again and self._stack.currentWidget() is self.preview):
            self._stack.setCurrentIndex(part)

    def _offer_proposal(self) -> None:
        """Only a list that is true can be proposed from."""
        view = self._presenter.view
        ready = view is not None and bool(view.candidates) and not self._presenter.is_ranking
        self.propose.setEnabled(ready and self._stack.currentWidget() is not self.preview)
        self.panel.record.setEnabled(ready)
        self.panel.advice.setEnabled(ready)

    def _tell_failure(self, words: ErrorWords) -> None:
        self.panel.setEnabled(True)
        self.notice_requested.emit(words.in_one_line(), "wrong")

    def _build(self) -> None:
        self._empty = EmptyState(
            "scale", text("match.empty.heading"), text("match.empty.words"), text("match.empty.action")
        )
        work = QWidget()
        inside = QVBoxLayout(work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GROUPS)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GROUPS)
        for widget in (self.lists, self.details, self.map):
            self.splitter.addWidget(widget)
        for place, share in enumerate((0, 1, 0)):  # the list keeps its width when the map makes room
            self.splitter.setStretchFactor(place, share)
        self.splitter.setSizes([350, 500, 330])
        kept = self._memory.read(SPLITTER)
        if kept:
            self.splitter.restoreState(unpacked(kept))
        inside.addWidget(self.head)
        across = QHBoxLayout()
        across.setSpacing(GROUPS)
        across.addWidget(self.splitter, 1)
        across.addWidget(self.panel)
        inside.addLayout(across, 1)
        failed = QWidget()
        failed.setLayout(self._error)
        for part in (self._empty, work, failed, self.preview):
            self._stack.addWidget(part)
        self.content.addWidget(self._stack, 1)
        self.add_action_widget(self.propose)
        self.propose.setEnabled(False)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.ranking_started.connect(self._wait_for_ranking)
        presenter.ranking_finished.connect(self._show_ranking)
        presenter.ranking_failed.connect(self._show_problem)
        presenter.excluded_finished.connect(self._show_excluded)
        presenter.group_finished.connect(self._show_group)
        presenter.details_finished.connect(self._show_details)
        presenter.compared_changed.connect(lambda: self.lists.show_marks(presenter.compared))
        presenter.comparison_finished.connect(self._show_comparison)
        self.lists.compare_requested.connect(presenter.compare)
        self.lists.selected.connect(self._select)
        self.lists.activated.connect(self.details.toggle_sums)
        self.lists.mark_requested.connect(self._mark)
        self.map.record_selected.connect(self.lists.choose_facility)
        self.head.sibling_requested.connect(lambda request: self.page_requested.emit("matching", request))
        self.head.together_requested.connect(self._show_together)
        self.head.form_requested.connect(lambda: self.page_requested.emit("requests", presenter.request))
        self._empty.action_requested.connect(lambda: self.page_requested.emit("requests", None))
        self.propose.clicked.connect(self.open_proposal)
        self.panel.closed.connect(self.map.show)
        self.panel.record_requested.connect(self._record)
        self.panel.advice_requested.connect(lambda: self._record(()))
        self.preview.closed.connect(self._close_preview)
        self.preview.notice_requested.connect(self.notice_requested)
        self._proposals.paper_finished.connect(self._show_paper)
        self._proposals.making_failed.connect(self._tell_failure)
        self._key("Ctrl+P", self.open_proposal)
        self.splitter.splitterMoved.connect(self._keep_splitter)
        self._key("Alt+1", lambda: self.show_part(0))
        self._key("Alt+2", lambda: self.show_part(1))

    def _key(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)

    def _wait_for_ranking(self) -> None:
        self.set_status(text("match.ranking"))
        self._offer_proposal()

    def _show_ranking(self) -> None:
        presenter = self._presenter
        view, again = presenter.view, presenter.is_again
        assert view is not None
        self._bring(WORK)
        self.head.show_head(view.head)
        self.lists.show_ranking(view, presenter.compared, again)
        self._show_middle()
        self.map.show_view(view, presenter.selected if again else -1, fit=not again)
        dropped = self.panel.show_candidates(view.request, view.candidates)
        self._offer_proposal()
        self.set_status(text("match.status", fits=len(view.candidates), fits_not=view.excluded_count))
        if dropped:
            self.notice_requested.emit(text("match.dropped", names=", ".join(dropped)), "attention")
        elif presenter.is_other and self.isVisible():
            self.notice_requested.emit(text("match.changed"), "info")
        if self.isVisible() and not again and not self.lists.front().hasFocus():
            self.lists.front().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_middle(self) -> None:
        """The selection, unless the same request lies side by side or together: that is filled anew."""
        if self._presenter.is_again and self.details.kind == "comparison" and len(self._presenter.compared) > 1:
            self._presenter.compare()
        elif not (self._presenter.is_again and self.details.kind == "group"):
            self.lists.reselect()

    def _show_excluded(self) -> None:
        self.lists.show_excluded(self._presenter.excluded)
        if self.lists.switch.index() == FITS_NOT and self.details.kind in ("", "place"):
            self.lists.reselect()

    def _select(self, facility: int) -> None:
        if facility < 0:
            self.details.clear()
            return
        self.map.setVisible(self.panel.isHidden())
        self._presenter.select(facility)
        if self._presenter.view is not None:
            self.map.show_view(self._presenter.view, facility)

    def _show_details(self, details: PlaceDetails | ExcludedDetails) -> None:
        if details == self.details.shown:
            return  # ranked again with the same outcome: open sums stay open
        if isinstance(details, PlaceDetails):
            self.details.show_place(details)
            self.panel.show_preview(details.facility, details.place.name)
        else:
            self.details.show_excluded(details)

    def _show_group(self) -> None:
        if self._presenter.group is not None:
            self.head.show_group(self._presenter.group)
            if self.details.kind == "group":
                self.details.show_group(self._presenter.group)

    def _show_together(self) -> None:
        if self._presenter.group is not None:
            self.details.show_group(self._presenter.group)

    def _mark(self, facility: int) -> None:
        if not self._presenter.toggle_compared(facility):
            self.notice_requested.emit(text("match.compare_most"), "info")

    def _show_comparison(self, places: tuple[PlaceDetails, ...]) -> None:
        self.map.hide()  # gives its room to the columns, until a place is selected again
        self.details.show_comparison(places)

    def _show_problem(self, words: ErrorWords) -> None:
        while (item := self._error.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        panel = ErrorPanel(words.what, words.safe, words.next_step, text("match.empty.action"))
        panel.action_requested.connect(lambda: self.page_requested.emit("requests", None))
        self._error.addWidget(panel)
        self._error.addStretch(1)
        self._bring(FAILED)
        self._offer_proposal()
        self.set_status("")

    def _keep_splitter(self) -> None:
        self._memory.write(SPLITTER, packed(self.splitter.saveState()))
