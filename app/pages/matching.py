"""Matchen: every place ranked for one request, with reasons, and every other place with its reason why not."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.dialogs.paper_output import PaperOutput
from app.error_words import ErrorWords
from app.pages.matching_details import DetailPanel
from app.pages.matching_head import MatchingHead
from app.pages.paper_preview import PaperPreview
from app.pages.proposal_panel import ProposalPanel
from app.presenters.matching import ExcludedDetails, MatchingPresenter, PlaceDetails
from app.presenters.matching_views import CandidateRow, ExcludedGroup, MapPlace, MatchView
from app.presenters.proposals import ChoiceDraft, Paper, ProposalPresenter
from app.tables.ranked_list import ListRow, RankedList
from app.translation import number, text
from app.widgets.buttons import SegmentedSwitch, button, primary_button
from app.widgets.labels import paragraph, secondary, section
from app.widgets.map_ground import MapGround
from app.widgets.map_marks import Marker, MarkerKind
from app.widgets.map_view import MapView
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.page import Page, column, row
from app.widgets.states import EmptyState, ErrorPanel
from app.widgets.tokens import GROUPS, RELATED

NUMBERED = 9
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
        self.switch = SegmentedSwitch([text("match.fits"), text("match.fits_not")], text("match.switch"))
        self.fits = RankedList(text("match.fits_list"))
        self.fits_not = RankedList(text("match.fits_not_list"))
        self.details = DetailPanel()
        self.map = MapView(ground, text("match.map"))
        self.compare_button = button(text("match.compare"), "git-compare-arrows")
        self.propose = primary_button(text("match.propose"), "file-text")
        self.propose.setToolTip(text("match.propose_key"))
        self.panel = ProposalPanel()
        self.preview = PaperPreview(proposals, output)
        self._error = QVBoxLayout()
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
        return self._list()

    def show_part(self, part: int) -> None:
        """0: what fits, 1: what does not."""
        self.switch.choose(part)
        self._list().setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        self._stack.setCurrentIndex(1)
        self.propose.setEnabled(True)
        self._list().setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_failure(self, words: ErrorWords) -> None:
        self.panel.setEnabled(True)
        self.notice_requested.emit(words.in_one_line(), "wrong")

    def _build(self) -> None:
        self._empty = EmptyState(
            "scale", text("match.empty.heading"), text("match.empty.words"), text("match.empty.action")
        )
        self._none_action = button(text("match.none.action"))
        none = column(
            section(text("match.none.heading")), paragraph(text("match.none.words")), self._none_action, None
        )
        self._none = QWidget()
        self._none.setLayout(none)
        work = QWidget()
        inside = QVBoxLayout(work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GROUPS)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(GROUPS)
        for widget in (self._left(), self.details, self.map):
            self.splitter.addWidget(widget)
        for place, share in enumerate((2, 3, 2)):
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

    def _left(self) -> QWidget:
        self._lists = QStackedWidget()
        for part in (self.fits, self.fits_not, self._none):
            self._lists.addWidget(part)
        self._hint = secondary(text("match.hint"))
        self.compare_button.hide()
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        layout.addWidget(self.switch)
        layout.addWidget(self._lists, 1)
        layout.addLayout(row(self._hint, None, self.compare_button))
        return left

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.ranking_finished.connect(self._show_ranking)
        presenter.ranking_failed.connect(self._show_problem)
        presenter.excluded_finished.connect(self._show_excluded)
        presenter.group_finished.connect(self._show_group)
        presenter.details_finished.connect(self._show_details)
        presenter.compared_changed.connect(self._show_marks)
        presenter.comparison_finished.connect(self._show_comparison)
        self.compare_button.clicked.connect(presenter.compare)
        self.switch.chosen.connect(self._show_part)
        for one in (self.fits, self.fits_not):
            one.key_selected.connect(self._select)
            one.key_activated.connect(lambda _: self.details.toggle_sums())
        self.fits.mark_requested.connect(self._mark)
        self.map.record_selected.connect(self._select_on_map)
        self.head.sibling_requested.connect(lambda request: self.page_requested.emit("matching", request))
        self.head.together_requested.connect(self._show_together)
        self.head.form_requested.connect(lambda: self.page_requested.emit("requests", presenter.request))
        self._empty.action_requested.connect(lambda: self.page_requested.emit("requests", None))
        self._none_action.clicked.connect(lambda: self.show_part(1))
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

    def _show_ranking(self) -> None:
        view = self._presenter.view
        assert view is not None
        self._stack.setCurrentIndex(1)
        self.head.show_head(view.head)
        self.switch.set_words(0, text("match.fits_count", count=len(view.candidates)))
        self.switch.set_words(1, text("match.fits_not_count", count=view.excluded_count))
        self.fits.show_rows([_candidate(one) for one in view.candidates])
        self.fits.rows.mark(self._presenter.compared)
        self.fits_not.show_rows([])
        self._show_part(self.switch.index())
        self._show_map(view)
        self.panel.show_candidates(view.request, view.candidates)
        self.propose.setEnabled(bool(view.candidates))
        self.set_status(text("match.status", fits=len(view.candidates), fits_not=view.excluded_count))
        if self.isVisible() and not self._list().hasFocus():
            self._list().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_part(self, part: int) -> None:
        view = self._presenter.view
        nothing = part == 0 and view is not None and not view.candidates
        self._lists.setCurrentIndex(2 if nothing else part)
        self._hint.setText(text("match.hint" if part == 0 else "match.hint_not"))
        self._reselect()

    def _reselect(self) -> None:
        """The selection of the list in front, its first row when there is none."""
        front = self._list()
        key = front.selected_key()
        if key < 0:
            key = front.rows.first_key()
            front.select_key(key)  # tells what was selected
        elif key >= 0:
            self._select(key)
        if key < 0:
            self.details.clear()

    def _show_excluded(self) -> None:
        self.fits_not.show_rows(_excluded_rows(self._presenter.excluded))
        if self.switch.index() == 1:
            self._reselect()

    def _select(self, facility: int) -> None:
        self.map.setVisible(self.panel.isHidden())
        self._presenter.select(facility)
        view = self._presenter.view
        if view is not None:
            self.map.show_markers(_markers(view, facility))
        self.map.select_record(facility)

    def _select_on_map(self, facility: int) -> None:
        self.switch.choose(0)
        self.fits.select_key(facility)

    def _show_details(self, details: PlaceDetails | ExcludedDetails) -> None:
        if isinstance(details, PlaceDetails):
            self.details.show_place(details)
            self.panel.show_preview(details.facility, details.place.name)
        else:
            self.details.show_excluded(details)

    def _show_group(self) -> None:
        if self._presenter.group is not None:
            self.head.show_group(self._presenter.group)

    def _show_together(self) -> None:
        if self._presenter.group is not None:
            self.details.show_group(self._presenter.group)

    def _show_map(self, view: MatchView) -> None:
        self.map.show_markers(_markers(view, -1), fit=True)

    def _mark(self, facility: int) -> None:
        if not self._presenter.toggle_compared(facility):
            self.notice_requested.emit(text("match.compare_most"), "info")

    def _show_marks(self) -> None:
        marked = self._presenter.compared
        self.fits.rows.mark(marked)
        self.compare_button.setText(f" {text('match.compare_count', count=len(marked))}")
        self.compare_button.setVisible(len(marked) > 1)

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
        self._stack.setCurrentIndex(2)
        self.propose.setEnabled(False)
        self.set_status("")

    def _list(self) -> RankedList:
        return self.fits if self.switch.index() == 0 else self.fits_not

    def _keep_splitter(self) -> None:
        self._memory.write(SPLITTER, packed(self.splitter.saveState()))


def _candidate(one: CandidateRow) -> ListRow:
    return ListRow(
        key=one.facility,
        title=one.name,
        detail=" · ".join(part for part in (one.form, one.locality, one.road) if part),
        lead=str(one.rank),
        figure=number(one.score),
        share=one.score / 1000,
        pill=text("mark.assumed") if one.assumed else "",
        tone="attention",
    )


def _excluded_rows(groups: tuple[ExcludedGroup, ...]) -> list[ListRow]:
    rows: list[ListRow] = []
    for group in groups:
        rows.append(ListRow(-1, group.title, figure=number(len(group.rows))))
        for one in group.rows:
            others = text("match.more_rules", count=one.rules - 1) if one.rules > 1 else ""
            rows.append(ListRow(one.facility, one.name, f"{one.sentence} · {one.detail}", pill=others))
    return rows


def _markers(view: MatchView, selected: int) -> list[Marker]:
    """Everything but candidates past the ninth that are not selected."""
    shown = [one for one in view.marks if one.number <= NUMBERED or one.facility == selected]
    return [_marker(one) for one in shown if not math.isnan(one.latitude)]


def _marker(one: MapPlace) -> Marker:
    return Marker(MarkerKind(one.kind), one.latitude, one.longitude, one.words, one.number, one.facility)
