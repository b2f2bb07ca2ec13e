"""The matching page's state: which request, its ranking, the selected place, what is marked to compare."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle, Progress
from app.error_words import ErrorWords, error_words
from app.presenters import match_building, place_building
from app.presenters.matching_views import ExcludedDetails, ExcludedGroup, GroupView, MatchView, PlaceDetails
from app.presenters.session import Session
from app.translation import text
from app.workflows.proposal_sheet import Sheet
from app.workflows.ranking import RequestNotOpen, rank_request
from matching.entities.codes import Role
from matching.entities.identifiers import RequestId

MOST_COMPARED = 4
RANKS_ON = frozenset(
    {
        "admission_stops", "beds", "children", "confirmations", "contracts", "facilities", "judgements",
        "occupancies", "policies", "providers", "requests", "sibling_groups", "vetoes",
    }
)  # fmt: skip
"""Kinds of records a ranking is made of: it is made again when one of them changes."""
KNOWS_ADDRESSES = frozenset({Role.MATCHER, Role.BEHAVIOURAL_SCIENTIST, Role.ADMINISTRATOR})
"""Who may see where a secret place is; to everybody else it is a number without distances."""


class MatchingPresenter(QObject):
    """Ranks beside the interface; first the list, then why not, then the details of what is selected."""

    ranking_started = Signal()
    ranking_finished = Signal()
    """`view` holds another ranking."""
    ranking_failed = Signal(object)
    """`ErrorWords`; nothing is shown any more."""
    excluded_finished = Signal()
    """`excluded` is filled."""
    group_finished = Signal()
    """`group` is filled."""
    details_finished = Signal(object)
    """`PlaceDetails` or `ExcludedDetails` of the selected facility."""
    compared_changed = Signal()
    comparison_finished = Signal(object)
    """Tuple of `PlaceDetails` to lay side by side, in the order of their rank."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sheet: Sheet | None = None
        self._jobs: dict[str, JobHandle] = {}
        self.request = 0
        self.view: MatchView | None = None
        self.excluded: tuple[ExcludedGroup, ...] = ()
        self.group: GroupView | None = None
        self.selected = 0
        self.compared: tuple[int, ...] = ()
        self.is_ranking = False
        self.is_again = False
        """Whether the ranking is of the request that was shown already."""
        self.is_other = False
        """Whether ranking the same request again gave something else."""
        session.changes.data_changed.connect(self._follow)

    def show_request(self, request: int) -> None:
        """Rank a request; the same request is ranked again, its selection and marks stay."""
        if request != self.request:
            self._forget()
        self.request = request
        self.is_ranking = True
        self._cancel_all()
        self.ranking_started.emit()
        self._read("ranking", self._rank, self._show_ranking, self._fail)

    def select(self, facility: int) -> None:
        """Ask the details of a facility, fitting or not."""
        self.selected = facility
        sheet = self._sheet
        if sheet is None:
            return
        fits = any(one.facility.id == facility for one in sheet.ranked.places)
        work = place_building.place_details if fits else match_building.excluded_details
        self._read("details", lambda _: work(sheet, facility), self.details_finished.emit)

    def toggle_compared(self, facility: int) -> bool:
        """Mark a candidate to compare, or take the mark off; False when four are marked already."""
        if facility in self.compared:
            self.compared = tuple(one for one in self.compared if one != facility)
        elif len(self.compared) == MOST_COMPARED:
            return False
        else:
            self.compared = (*self.compared, facility)
        self.compared_changed.emit()
        return True

    def clear_compared(self) -> None:
        """Take all marks off."""
        self.compared = ()
        self.compared_changed.emit()

    def compare(self) -> None:
        """Ask the details of everything that is marked."""
        sheet, marked = self._sheet, self.compared
        if sheet is None or len(marked) < 2:
            return
        order = {int(one.facility.id): one.rank for one in sheet.ranked.places}
        chosen = sorted((one for one in marked if one in order), key=order.__getitem__)

        def work(_: Progress) -> tuple[PlaceDetails, ...]:
            return tuple(place_building.place_details(sheet, one) for one in chosen)

        self._read("comparison", work, self.comparison_finished.emit)

    def sheet(self) -> Sheet | None:
        """The ranking that is shown, for making a proposal of it."""
        return self._sheet

    def municipality(self, code: str) -> str:
        """The everyday name of a municipality."""
        return self._session.municipality_names.get(code, code)

    def _rank(self, _: Progress) -> tuple[Sheet, MatchView]:
        session = self._session
        ranked = rank_request(session.live.current(), RequestId(self.request))
        sheet = Sheet(ranked, self.municipality, session.actor.role in KNOWS_ADDRESSES)
        return sheet, match_building.match_view(sheet)

    def _show_ranking(self, answer: tuple[Sheet, MatchView]) -> None:
        sheet, view = answer
        self.is_again = self.view is not None
        self.is_other = self.is_again and self.view != view
        self.is_ranking = False
        self._sheet, self.view = sheet, view
        known = {int(one.facility.id) for one in sheet.ranked.places}
        self.compared = tuple(one for one in self.compared if one in known)
        self.ranking_finished.emit()
        self._read("excluded", lambda step: match_building.excluded_groups(sheet, step.check), self._show_excluded)
        if sheet.ranked.group is not None:
            self._read("group", lambda _: match_building.group_view(sheet), self._show_group)

    def _show_excluded(self, groups: tuple[ExcludedGroup, ...]) -> None:
        self.excluded = groups
        self.excluded_finished.emit()

    def _show_group(self, group: GroupView) -> None:
        self.group = group
        self.group_finished.emit()

    def _fail(self, error: BaseException) -> None:
        self.is_again = self.view is not None
        self._forget()
        self.ranking_failed.emit(words_of(error))

    def _forget(self) -> None:
        self._cancel_all()
        self._sheet, self.view, self.group = None, None, None
        self.excluded, self.compared, self.selected = (), (), 0
        self.is_ranking = False

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if self.request and kinds & RANKS_ON:
            self.show_request(self.request)

    def _cancel_all(self) -> None:
        for handle in self._jobs.values():
            handle.cancel()
        self._jobs.clear()

    def _read(
        self,
        name: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """One job of each name at a time: a newer question drops the answer to the older."""
        if name in self._jobs:
            self._jobs[name].cancel()
        self._jobs[name] = self._session.jobs.read(work, done=done, failed=failed)


def words_of(error: BaseException) -> ErrorWords:
    """The sentences for an error of ranking."""
    if isinstance(error, RequestNotOpen):
        return ErrorWords(text("match.not_open.what"), text("match.not_open.safe"), text("match.not_open.next"))
    return error_words(error)


__all__ = ["ExcludedDetails", "MatchingPresenter", "PlaceDetails"]
