"""Contradictions between lists and the register as the page shows them, and the answers people give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle
from app.error_words import ErrorWords, error_words
from app.exchange.conflict_tasks import VACANCY_CODES
from app.exchange.list_words import conflict_sentence
from app.exchange.people.people_words import person_conflict_sentence
from app.presenters.session import Session
from app.translation import keys, text
from app.workflows.conflicts import (
    Answer,
    Answered,
    AnswerRefused,
    ConsequenceSettings,
    Ending,
    KnownBed,
    OpenConflict,
    answer_conflict,
    open_conflicts,
)
from db.errors import StaleEdit

__all__ = ["ConflictView", "ConflictsPresenter", "Ending", "KnownBed", "OpenConflict"]

FOLLOWS = frozenset({"tasks", "facilities", "occupancies", "imports", "children", "requests"})
ENDS = "left"
"""The answer for which a person names what ended."""
NEEDS_NOTE = "settled"
"""The answer that needs a word about what was done."""


@dataclass(frozen=True)
class ConflictView:
    """One contradiction in words; `what` in short, `sentence` with both sides."""

    open: OpenConflict
    what: str
    sentence: str

    @property
    def whom(self) -> str:
        """The facility it is about; for lists of people the case number."""
        if self.is_about_a_child:
            return self.open.name
        return self.open.facility_name or self.open.name

    @property
    def is_about_a_child(self) -> bool:
        """Whether a list of people said it."""
        return self.open.code not in VACANCY_CODES


class ConflictsPresenter(QObject):
    """Reads beside the interface; an answer is one act, that Ctrl+Z takes back."""

    rows_changed = Signal()
    answered = Signal()
    refused = Signal(str)
    """Why an answer cannot be given, beside the answer itself; nothing changed."""
    reading_failed = Signal(object)
    doing_failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: JobHandle | None = None
        self._is_loaded = False
        self.rows: tuple[ConflictView, ...] = ()
        session.changes.data_changed.connect(self._follow)

    def today(self) -> date:
        """The day of the screen."""
        return self._session.today()

    def refresh(self) -> None:
        """Read what waits again."""
        self._is_loaded = True
        if self._job is not None:
            self._job.cancel()
        session = self._session
        self._job = session.jobs.read(
            lambda _: tuple(self._view(one) for one in open_conflicts(session.register, session.actor)),
            done=self._show,
            failed=lambda error: self.reading_failed.emit(_words(error)),
        )

    def answer(self, row: ConflictView, code: str, endings: Sequence[Ending] = (), note: str = "") -> None:
        """Give an answer to a contradiction as it is shown."""
        session = self._session
        given = Answer(row.open.task, row.open.version, code, tuple(endings), note)
        settings = ConsequenceSettings(session.today(), session.region)
        session.jobs.write(
            lambda _: answer_conflict(session.register, session.actor, given, settings),
            done=lambda answered: self._done(row, answered),
            failed=self._failed,
        )

    def _view(self, one: OpenConflict) -> ConflictView:
        say = conflict_sentence if one.code in VACANCY_CODES else person_conflict_sentence
        key = f"tasks.conflicts.what.{one.code}"
        what = text(key if key in keys() else "tasks.conflicts.what.people")
        return ConflictView(one, what, say(one.conflict, self._municipality))

    def _municipality(self, code: str) -> str:
        return self._session.municipality_names.get(code, code)

    def _show(self, rows: tuple[ConflictView, ...]) -> None:
        self._job = None
        self.rows = rows
        self.rows_changed.emit()

    def _done(self, row: ConflictView, answered: Answered) -> None:
        session = self._session
        session.undo.did(answered.act, text("tasks.conflicts.answered", what=row.what, whom=row.whom))
        session.changes.tell(answered.kinds | {"tasks", "acts"}, answered.facilities)
        self.answered.emit()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, AnswerRefused):
            self.refused.emit(text(f"conflict.refused.{error.facts['reason']}"))
            return
        if isinstance(error, StaleEdit):
            self.refresh()
        self.doing_failed.emit(_words(error))

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if kinds & FOLLOWS and self._is_loaded:
            self.refresh()


def _words(error: BaseException) -> ErrorWords:
    return error_words(error)
