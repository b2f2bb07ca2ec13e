"""Lists come in: read each file beside the interface, show what it would do, write what was approved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle, Progress, Step
from app.error_words import error_words
from app.exchange.list_types import ListError, ListReadingCancelled
from app.exchange.list_words import file_sentence
from app.exchange.reconciliation import Outcome
from app.presenters.session import Session
from app.translation import text
from app.workflows.import_history import AppliedList, ImportHistory, import_history
from app.workflows.import_vacancies import (
    ImportPreview,
    ImportResult,
    ImportSettings,
    PreviewOutdated,
    apply_import,
    compare_import,
    preview_import,
)

__all__ = ["AppliedList", "FileState", "ImportEntry", "ImportsPresenter", "Outcome"]

FOLLOWS = frozenset({"facilities", "providers", "beds", "occupancies", "confirmations"})


class FileState(StrEnum):
    """How far a file is; only a READY one can be written."""

    READING = "reading"
    UNREADABLE = "unreadable"
    NO_PROVIDER = "no_provider"
    NOTHING = "nothing"
    SAME = "same"
    READY = "ready"
    APPLYING = "applying"
    APPLIED = "applied"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportEntry:
    """One file on the page. `read` is what was read, before a provider was chosen; `problem` is one sentence."""

    number: int
    path: Path
    state: FileState = FileState.READING
    read: ImportPreview | None = None
    preview: ImportPreview | None = None
    provider: str = ""
    problem: str = ""
    result: ImportResult | None = None


class ImportsPresenter(QObject):
    """Holds the files of this sitting in the order they came."""

    entries_changed = Signal()
    """Files came or went."""
    entry_changed = Signal(int)
    """Something about the file with this number changed."""
    history_changed = Signal()
    progress_changed = Signal(int, int, str)
    """Done, total (0: nothing runs), and what is done."""
    applied = Signal(object)
    """A batch is finished: a tuple of the results that were written or found to be known already."""
    outdated = Signal(str)
    """The register changed under a file: it is compared again and must be looked at again."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: dict[int, ImportEntry] = {}
        self._next = 1
        self._jobs: dict[int, JobHandle] = {}
        self._queue: list[int] = []
        self._batch = 0
        self._results: list[ImportResult] = []
        self._cancelled = False
        self.history = ImportHistory()
        session.changes.data_changed.connect(self._follow)

    def entries(self) -> Sequence[ImportEntry]:
        """All files of this sitting."""
        return tuple(self._entries.values())

    def entry(self, number: int) -> ImportEntry | None:
        """One file, or None when it was taken off the page."""
        return self._entries.get(number)

    def ready(self) -> Sequence[ImportEntry]:
        """The files that can be written now."""
        return tuple(one for one in self._entries.values() if one.state is FileState.READY)

    def is_applying(self) -> bool:
        """Whether lists are being written."""
        return self._batch > 0

    def load_history(self) -> None:
        """Read which lists were applied before."""
        session = self._session

        def show(history: ImportHistory) -> None:
            self.history = history
            self.history_changed.emit()

        session.jobs.read(lambda _: import_history(session.register, session.actor), done=show)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Read files and lay them beside the register; a file that is already here is read again."""
        for path in paths:
            known = next((one for one in self._entries.values() if one.path == path), None)
            number = known.number if known is not None else self._next
            self._next += known is None
            self._entries[number] = ImportEntry(number, path)
            self._read(number)
        self.entries_changed.emit()

    def choose_provider(self, number: int, name: str) -> None:
        """A person says whose list this is."""
        entry = self._entries[number]
        if name.strip() and entry.read is not None:
            self._put(replace(entry, provider=name.strip()))
            self._compare(number)

    def remove(self, number: int) -> None:
        """Take a file off the page; what was written stays written."""
        job = self._jobs.pop(number, None)
        if job is not None:
            job.cancel()
        if number not in self._queue:
            self._entries.pop(number, None)
            self.entries_changed.emit()

    def apply(self, numbers: Iterable[int]) -> None:
        """Write files that are ready, one transaction each."""
        chosen = [number for number in numbers if self._entries[number].state is FileState.READY]
        if self.is_applying() or not chosen:
            return
        self._queue, self._batch, self._results, self._cancelled = chosen, len(chosen), [], False
        for number in chosen:
            self._put(replace(self._entries[number], state=FileState.APPLYING))
        self._apply_next()

    def cancel(self) -> None:
        """Stop after the file that is being written; stop reading files that wait."""
        self._cancelled = True
        for number in self._queue[1:]:
            self._put(replace(self._entries[number], state=FileState.READY))
        self._queue = self._queue[:1]
        for number, job in list(self._jobs.items()):
            if self._entries[number].state is FileState.READING:
                job.cancel()

    def settings(self, entry: ImportEntry) -> ImportSettings:
        """What reading this file needs."""
        session = self._session
        return ImportSettings(session.place_names, session.region, session.today(), entry.provider or None)

    def _read(self, number: int) -> None:
        session, entry = self._session, self._entries[number]
        settings = self.settings(entry)

        def job(progress: Progress) -> ImportPreview:
            def tell(done: int, total: int) -> None:
                progress.report(done, total)

            actor = session.actor
            return preview_import(session.register, actor, entry.path, settings, tell, progress.is_stopping)

        self._start(number, job)

    def _compare(self, number: int) -> None:
        session, entry = self._session, self._entries[number]
        read = entry.read
        if read is None:
            return
        settings = self.settings(entry)
        self._start(number, lambda _: compare_import(session.register, session.actor, read, settings))

    def _start(self, number: int, job: Callable[[Progress], ImportPreview]) -> None:
        old = self._jobs.pop(number, None)
        if old is not None:
            old.cancel()

        def step(step: Step) -> None:
            self.progress_changed.emit(step.done, step.total, self._entries[number].path.name)

        self._jobs[number] = self._session.jobs.read(
            job,
            done=lambda preview: self._show(number, preview),
            failed=lambda error: self._fail_reading(number, error),
            stopped=lambda: self._drop(number, handle),
            step=step,
        )
        handle = self._jobs[number]

    def _show(self, number: int, preview: ImportPreview) -> None:
        self._jobs.pop(number, None)
        entry = self._entries.get(number)
        if entry is not None:
            read = entry.read or preview
            self._put(replace(entry, state=_state_of(preview), read=read, preview=preview, problem=""))
        self._tell_idle()

    def _fail_reading(self, number: int, error: BaseException) -> None:
        self._jobs.pop(number, None)
        entry = self._entries.get(number)
        if isinstance(error, ListReadingCancelled):
            self._drop(number, None)
        elif entry is not None:
            words = file_sentence(error) if isinstance(error, ListError) else error_words(error).in_one_line()
            self._put(replace(entry, state=FileState.UNREADABLE, problem=words))
        self._tell_idle()

    def _drop(self, number: int, handle: JobHandle | None) -> None:
        """Reading was stopped: a file that was never read goes off the page."""
        if handle is not None and self._jobs.get(number) not in (None, handle):
            return
        self._jobs.pop(number, None)
        entry = self._entries.get(number)
        if entry is not None and entry.preview is None:
            del self._entries[number]
            self.entries_changed.emit()
        self._tell_idle()

    def _apply_next(self) -> None:
        if not self._queue:
            self._finish()
            return
        number = self._queue[0]
        entry, session = self._entries[number], self._session
        preview, settings = entry.preview, self.settings(entry)
        assert preview is not None
        self.progress_changed.emit(self._batch - len(self._queue), self._batch, entry.path.name)
        session.jobs.write(
            lambda _: apply_import(session.register, session.actor, preview, settings),
            done=lambda result: self._wrote(number, result),
            failed=lambda error: self._fail_writing(number, error),
        )

    def _wrote(self, number: int, result: ImportResult) -> None:
        self._results.append(result)
        self._queue.pop(0)
        self._put(replace(self._entries[number], state=FileState.APPLIED, result=result))
        self._apply_next()

    def _fail_writing(self, number: int, error: BaseException) -> None:
        self._queue.pop(0)
        entry = self._entries[number]
        if isinstance(error, PreviewOutdated):
            self._compare(number)
            self.outdated.emit(entry.path.name)
        else:
            self._put(replace(entry, state=FileState.FAILED, problem=error_words(error).in_one_line()))
        self._apply_next()

    def _finish(self) -> None:
        self._batch = 0
        self.progress_changed.emit(0, 0, "")
        results, self._results = tuple(self._results), []
        if results:
            self.applied.emit(results)
            kinds = frozenset().union(*(one.kinds for one in results))
            ids = frozenset().union(*(one.facilities for one in results))
            self._session.changes.tell(kinds, ids)
            self.load_history()

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if not self.is_applying() and kinds & FOLLOWS:
            for one in self.entries():
                if one.state in (FileState.READY, FileState.SAME):
                    self._compare(one.number)

    def _put(self, entry: ImportEntry) -> None:
        self._entries[entry.number] = entry
        self.entry_changed.emit(entry.number)

    def _tell_idle(self) -> None:
        if not self._jobs and not self.is_applying():
            self.progress_changed.emit(0, 0, "")


def _state_of(preview: ImportPreview) -> FileState:
    if preview.can_be_applied:
        asks = any(one.conflict is not None for plan in preview.plans for one in plan.facilities)
        return FileState.READY if preview.would_write or asks else FileState.SAME
    return FileState.NO_PROVIDER if preview.provider_unknown else FileState.NOTHING


def result_words(results: Sequence[ImportResult]) -> str:
    """«12 lijsten verwerkt: 124 nieuw, 3 gewijzigd»; what did not change is not counted."""
    totals = {outcome: sum(one.counts.get(outcome, 0) for one in results) for outcome in Outcome}
    parts = [
        text(f"import.outcome.{outcome.value}", count=totals[outcome])
        for outcome in Outcome
        if totals[outcome] and outcome is not Outcome.UNCHANGED
    ]
    outcomes = ", ".join(parts) or text("imports.no_change")
    return text("imports.applied", count=len(results), outcomes=outcomes)
