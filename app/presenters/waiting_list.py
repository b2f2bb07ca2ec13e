"""The waiting list as the page shows it: open requests and drafts, kept up to date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle
from app.error_words import ErrorWords, error_words
from app.presenters.session import Session
from app.workflows.requests import WaitingRow, waiting_list

__all__ = ["WaitingListPresenter", "WaitingRow"]

FOLLOWS = frozenset({"requests", "children", "sibling_groups"})


class WaitingListPresenter(QObject):
    """Reads the list beside the interface and again after every change of a request or child."""

    rows_changed = Signal()
    reading_failed = Signal(object)
    """`ErrorWords`: the list could not be read; what was shown stays."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: JobHandle | None = None
        self.rows: tuple[WaitingRow, ...] = ()
        self.is_loaded = False
        session.changes.data_changed.connect(self._follow)

    def refresh(self) -> None:
        """Read the list again; an answer that is still on its way is dropped."""
        if self._job is not None:
            self._job.cancel()
        session = self._session
        self._job = session.jobs.read(
            lambda _: waiting_list(session.register, session.actor, session.today()),
            done=self._show,
            failed=self._fail,
        )

    def municipality(self, code: str) -> str:
        """The everyday name of a municipality."""
        return self._session.municipality_names.get(code, code)

    def region_municipalities(self) -> list[tuple[str, str]]:
        """Code and name of the region's municipalities, by name."""
        pairs = [(str(code), self.municipality(code)) for code in self._session.region.municipalities]
        return sorted(pairs, key=lambda pair: pair[1].casefold())

    def counts(self) -> tuple[int, int, int]:
        """Open requests, of which past their norm, and drafts."""
        waiting = [row for row in self.rows if row.state.value == "open"]
        return len(waiting), sum(row.days_left < 0 for row in waiting), len(self.rows) - len(waiting)

    def today(self) -> date:
        """The day of the list."""
        return self._session.today()

    def _show(self, rows: tuple[WaitingRow, ...]) -> None:
        self._job = None
        self.rows = rows
        self.is_loaded = True
        self.rows_changed.emit()

    def _fail(self, error: BaseException) -> None:
        self._job = None
        words: ErrorWords = error_words(error)
        self.reading_failed.emit(words)

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if kinds & FOLLOWS:
            self.refresh()
