"""Lists that were taken in before: their files to open again, and the way back and forth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.error_words import error_words
from app.exchange.reconciliation import Outcome
from app.presenters.session import Session
from app.presenters.undo import KINDS
from app.translation import moment, text
from app.workflows.import_history import AppliedList, ImportedFile, ImportHistory, import_history, imported_file
from app.workflows.import_undo import redo_import, undo_import
from app.workflows.refused_undo import RefusedRecord, refused_records
from db.undoing import AlreadyUndone, Refusal, Undone, UndoRefused
from matching.entities.identifiers import ImportId

__all__ = ["AppliedList", "ImportHistoryPresenter", "ImportedFile", "PastLine", "Refused", "past_line"]

FOLLOWS = frozenset({"imports", "acts", "providers"})


@dataclass(frozen=True, slots=True)
class Refused:
    """What stayed when a list was taken back: with both versions. `partly`: the rest did go."""

    records: tuple[RefusedRecord, ...]
    partly: bool


class ImportHistoryPresenter(QObject):
    """Reads the history and takes lists back or puts them in again."""

    history_changed = Signal()
    busy_changed = Signal(bool)
    told = Signal(str, str)
    """Words and tone: what became of something that was asked."""
    refused_changed = Signal(int)
    """What stayed of the import with this number is known."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._refused: dict[int, Refused] = {}
        self.history = ImportHistory()
        self.is_busy = False
        session.changes.data_changed.connect(self._follow)

    def load(self) -> None:
        """Read which lists were applied before."""
        session = self._session
        session.jobs.read(lambda _: import_history(session.register, session.actor), done=self._show)

    def refused(self, number: int) -> Refused | None:
        """What stayed when this list was taken back in this sitting, or None."""
        return self._refused.get(number)

    def take_back(self, one: AppliedList) -> None:
        """Undo an import: what later work touched stays and is named."""
        self._write(one, undo_import, "imports.undone")

    def put_again(self, one: AppliedList) -> None:
        """Put an import that was taken back in again."""
        self._write(one, redo_import, "imports.redone")

    def fetch(self, one: AppliedList, done: Callable[[ImportedFile], None]) -> None:
        """Get the file as it was handed in."""
        session = self._session
        session.jobs.read(
            lambda _: imported_file(session.register, session.actor, one.id),
            done=done,
            failed=lambda error: self.told.emit(error_words(error).in_one_line(), "wrong"),
        )

    def _write(self, one: AppliedList, work: Callable[..., Undone], key: str) -> None:
        session = self._session
        if self.is_busy:
            return
        self._set_busy(True)
        session.jobs.write(
            lambda _: work(session.register, session.actor, one.id),
            done=partial(self._done, one, key),
            failed=partial(self._failed, one),
        )

    def _done(self, one: AppliedList, key: str, result: Undone) -> None:
        self._set_busy(False)
        self._refused.pop(one.id, None)
        words = (
            text("imports.undone_partly", file=one.file_name) if result.refusals else text(key, file=one.file_name)
        )
        self.told.emit(words, "attention" if result.refusals else "good")
        self._session.changes.tell(KINDS)
        if result.refusals:
            self._explain(one.id, result.refusals, partly=True)

    def _failed(self, one: AppliedList, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, UndoRefused):
            self.told.emit(text("imports.undo_refused", file=one.file_name), "attention")
            self._explain(one.id, error.refusals, partly=False)
        elif isinstance(error, AlreadyUndone):
            self._session.changes.tell(KINDS)
        else:
            self.told.emit(error_words(error).in_one_line(), "wrong")

    def _explain(self, number: ImportId, refusals: Sequence[Refusal], partly: bool) -> None:
        session = self._session

        def show(records: tuple[RefusedRecord, ...]) -> None:
            self._refused[number] = Refused(records, partly)
            self.refused_changed.emit(number)

        session.jobs.read(
            lambda _: refused_records(session.register, session.actor, refusals),
            done=show,
        )

    def _show(self, history: ImportHistory) -> None:
        self.history = history
        self.history_changed.emit()

    def _set_busy(self, busy: bool) -> None:
        self.is_busy = busy
        self.busy_changed.emit(busy)

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if kinds & FOLLOWS:
            self.load()


@dataclass(frozen=True, slots=True)
class PastLine:
    """One applied list in the table of the history."""

    when: str
    kind: str
    file: str
    provider: str
    outcome: str
    who: str
    state: str
    tone: str


def past_line(one: AppliedList) -> PastLine:
    """The line of a list that was taken in before."""
    return PastLine(
        moment(one.applied_at),
        text(f"imports.list.{one.kind}"),
        one.file_name,
        one.provider or text("imports.several_providers"),
        counts_words(one),
        one.applied_by,
        *_state(one),
    )


def counts_words(one: AppliedList) -> str:
    """What it did, in counts that are not nought."""
    return ", ".join(
        text(f"import.outcome.{outcome.value}", count=one.counts[outcome])
        for outcome in Outcome
        if one.counts.get(outcome)
    )


def _state(one: AppliedList) -> tuple[str, str]:
    if one.undone_at is None:
        return text("imports.past.stands"), ""
    key = "imports.past.undone_partly" if one.refused else "imports.past.undone"
    return text(key), "attention"
