"""The Undo key for the whole window: what this user did since the program started, the last first.

A presenter tells `did(act, sentence)` after a change by hand. Taking back is a job like any other; what later work
touched is refused with both versions. Taking back an undo puts the first act back (redo).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.background.change_feed import ChangeFeed
from app.background.jobs import JobRunner
from app.workflows.refused_undo import RefusedRecord, refused_records
from app.workflows.undoing import undo_act
from db.register import Register
from db.undoing import AlreadyUndone, Undone, UndoRefused
from matching.entities.administration import Actor
from matching.entities.identifiers import ActId

KINDS = frozenset(
    {
        "providers", "facilities", "contracts", "beds", "occupancies", "admission_stops", "confirmations",
        "legal_checks", "waiting_reports", "children", "sibling_groups", "requests", "tasks", "acts", "imports",
    }
)  # fmt: skip
REMEMBERED = 50


@dataclass(frozen=True)
class DoneAct:
    """Something that can be taken back, with its sentence ("Ida woont …" never: case numbers only)."""

    act: ActId
    sentence: str
    in_parts: bool = False
    """Whether what later work touched may stay while the rest goes (imports)."""


@dataclass(frozen=True)
class RefusedUndo:
    """Why something was not taken back: the records in the way, each with both versions."""

    sentence: str
    records: tuple[RefusedRecord, ...]
    partly: bool = False
    """Whether the rest was taken back (imports)."""


class UndoPresenter(QObject):
    """Keeps what can be undone and redone in this window, and does it."""

    act_done = Signal(str)
    """Something was done that can be taken back; the words say what."""
    undone = Signal(str)
    redone = Signal(str)
    refused = Signal(object)
    """A `RefusedUndo`."""
    nothing_left = Signal()
    failed = Signal(object)

    def __init__(
        self,
        register: Register,
        actor: Actor,
        jobs: JobRunner,
        changes: ChangeFeed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._register = register
        self._actor = actor
        self._jobs = jobs
        self._changes = changes
        self._done: list[DoneAct] = []
        self._undone: list[DoneAct] = []

    def did(self, act: ActId, sentence: str, in_parts: bool = False) -> None:
        """A change by hand was stored; tell it with the way back. `in_parts` for an import."""
        self._done = [*self._done, DoneAct(act, sentence, in_parts)][-REMEMBERED:]
        self._undone.clear()
        self.act_done.emit(sentence)

    def undo_last(self) -> None:
        """Take back what was done last in this window."""
        if not self._done:
            self.nothing_left.emit()
            return
        last = self._done.pop()
        self._take_back(last, self._was_undone, redo=False)

    def redo_last(self) -> None:
        """Put back what was taken back last."""
        if not self._undone:
            self.nothing_left.emit()
            return
        self._take_back(self._undone.pop(), self._was_redone, redo=True)

    def undo(self, act: ActId, sentence: str, in_parts: bool = False) -> None:
        """Take back one act chosen from a history, such as an import (in parts)."""
        self._done = [one for one in self._done if one.act != act]
        self._take_back(DoneAct(act, sentence), self._was_undone, in_parts=in_parts)

    def _take_back(self, what: DoneAct, done: object, in_parts: bool = False, redo: bool = False) -> None:
        assert callable(done)
        self._jobs.write(
            lambda _: undo_act(self._register, self._actor, what.act, in_parts or what.in_parts),
            done=partial(done, what),
            failed=partial(self._could_not, what),
        )

    def _was_undone(self, what: DoneAct, result: Undone) -> None:
        self._undone = [*self._undone, DoneAct(result.act, what.sentence)][-REMEMBERED:]
        self._changes.tell(KINDS)
        self.undone.emit(what.sentence)
        if result.refusals:
            self._explain(what, result.refusals, partly=True)

    def _was_redone(self, what: DoneAct, result: Undone) -> None:
        self._done = [*self._done, DoneAct(result.act, what.sentence)][-REMEMBERED:]
        self._changes.tell(KINDS)
        self.redone.emit(what.sentence)

    def _could_not(self, what: DoneAct, error: BaseException) -> None:
        if isinstance(error, UndoRefused):
            self._explain(what, error.refusals, partly=False)
        elif isinstance(error, AlreadyUndone):
            self._changes.tell(KINDS)
            self.failed.emit(error)
        else:
            self.failed.emit(error)

    def _explain(self, what: DoneAct, refusals: object, partly: bool) -> None:
        """Names of records and fields are looked up beside the interface."""
        self._jobs.read(
            lambda _: refused_records(self._register, self._actor, refusals),  # type: ignore[arg-type]
            done=lambda records: self.refused.emit(RefusedUndo(what.sentence, records, partly)),
            failed=self.failed.emit,
        )
