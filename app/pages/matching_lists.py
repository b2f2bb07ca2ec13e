"""The left side of the matching page: what fits in order of score, and what does not, grouped by rule."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.presenters.matching_views import CandidateRow, ExcludedGroup, MatchView
from app.tables.ranked_list import ListRow, RankedList
from app.translation import number, text
from app.widgets.buttons import SegmentedSwitch, button
from app.widgets.labels import paragraph, secondary, section
from app.widgets.page import column, row
from app.widgets.tokens import RELATED

FITS, FITS_NOT, NOTHING = range(3)


class CandidateLists(QWidget):
    """Two lists behind one switch; each keeps its own selection, also when it is filled anew."""

    selected = Signal(int)
    """The facility under the selection of the list in front; -1 when there is none."""
    activated = Signal()
    mark_requested = Signal(int)
    compare_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.switch = SegmentedSwitch([text("match.fits"), text("match.fits_not")], text("match.switch"))
        self.fits = RankedList(text("match.fits_list"))
        self.fits_not = RankedList(text("match.fits_not_list"))
        self.compare_button = button(text("match.compare"), "git-compare-arrows")
        self.compare_button.hide()
        self._none_action = button(text("match.none.action"))
        self._hint = secondary(text("match.hint"))
        self._lists = QStackedWidget()
        self._is_empty = True
        self._lay_out()
        self._connect()

    def front(self) -> RankedList:
        """The list that is shown."""
        return self.fits if self.switch.index() == FITS else self.fits_not

    def choose(self, part: int) -> None:
        """Bring one of the two to the front, with the keyboard on it."""
        self.switch.choose(part)
        self.front().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_facility(self, facility: int) -> None:
        """Select a place that fits."""
        self.switch.choose(FITS)
        self.fits.select_key(facility)

    def show_ranking(self, view: MatchView, compared: Sequence[int], same_request: bool) -> None:
        """Show another ranking; what does not fit follows later and until then stays for the same request."""
        self.switch.set_words(FITS, text("match.fits_count", count=len(view.candidates)))
        self.switch.set_words(FITS_NOT, text("match.fits_not_count", count=view.excluded_count))
        self._is_empty = not view.candidates
        self.fits.show_rows([_candidate(one) for one in view.candidates])
        self.fits.rows.mark(compared)
        if not same_request:
            self.fits_not.show_rows([])
        self._bring(self.switch.index())

    def show_excluded(self, groups: Sequence[ExcludedGroup]) -> None:
        """Show why the other places do not fit."""
        self.fits_not.show_rows(_excluded_rows(groups))

    def show_marks(self, marked: Sequence[int]) -> None:
        """Mark what is laid side by side."""
        self.fits.rows.mark(marked)
        self.compare_button.setText(f" {text('match.compare_count', count=len(marked))}")
        self.compare_button.setVisible(len(marked) > 1)

    def reselect(self) -> None:
        """Tell the selection of the list in front; its first row when there is none."""
        front = self.front()
        key = front.selected_key()
        if key >= 0:
            self.selected.emit(key)
            return
        key = front.rows.first_key()
        front.select_key(key)  # tells what was selected
        if key < 0:
            self.selected.emit(-1)

    def _show_part(self, part: int) -> None:
        self._bring(part)
        self.reselect()

    def _bring(self, part: int) -> None:
        self._lists.setCurrentIndex(NOTHING if part == FITS and self._is_empty else part)
        self._hint.setText(text("match.hint" if part == FITS else "match.hint_not"))

    def _connect(self) -> None:
        self.switch.chosen.connect(self._show_part)
        for one in (self.fits, self.fits_not):
            one.key_selected.connect(self.selected)
            one.key_activated.connect(lambda _: self.activated.emit())
        self.fits.mark_requested.connect(self.mark_requested)
        self.compare_button.clicked.connect(self.compare_requested)
        self._none_action.clicked.connect(lambda: self.choose(FITS_NOT))

    def _lay_out(self) -> None:
        nothing = QWidget()
        nothing.setLayout(
            column(
                section(text("match.none.heading")), paragraph(text("match.none.words")), self._none_action, None
            )
        )
        for part in (self.fits, self.fits_not, nothing):
            self._lists.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        layout.addWidget(self.switch)
        layout.addWidget(self._lists, 1)
        layout.addLayout(row(self._hint, None, self.compare_button))


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


def _excluded_rows(groups: Sequence[ExcludedGroup]) -> list[ListRow]:
    rows: list[ListRow] = []
    for group in groups:
        rows.append(ListRow(-1, group.title, figure=number(len(group.rows))))
        for one in group.rows:
            others = text("match.more_rules", count=one.rules - 1) if one.rules > 1 else ""
            rows.append(ListRow(one.facility, one.name, f"{one.sentence} · {one.detail}", pill=others))
    return rows
