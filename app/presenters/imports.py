"""Lists come in: read each file beside the interface, show what it would do, write what was approved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle, Progress, Step
from app.error_words import error_words
from app.exchange.list_types import NO_HEADINGS, CellValue, ListError, ListReadingCancelled
from app.exchange.list_words import file_sentence
from app.presenters.import_entries import FileState, ImportEntry, result_words, state_of
from app.presenters.import_history import ImportHistoryPresenter
from app.presenters.import_kinds import (
    ListKind,
    Opened,
    Order,
    Preview,
    Result,
    apply_list,
    compare_list,
    open_list,
    preview_list,
)
from app.presenters.import_sections import PreviewView
from app.presenters.import_views import preview_view
from app.presenters.session import Session
from app.translation import text
from app.workflows.import_corrections import CellPlace, ListCorrections, Meaning, SheetWord, likely_headings
from app.workflows.import_vacancies import PreviewOutdated

__all__ = ["FileState", "ImportEntry", "ImportsPresenter", "result_words"]

FOLLOWS = frozenset({"facilities", "providers", "beds", "occupancies", "confirmations", "children", "requests"})


REMEDIES = frozenset({"unreadable", "too_large", "empty", "not_text", "not_a_table", "no_sheets"})
"""Why a file is no list, where the sentence itself does not say what to do."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What reading a file gave."""

    opened: Opened
    read: Preview
    preview: Preview
    view: PreviewView
    order: Order


class ImportsPresenter(QObject):
    """Holds the files of this sitting in the order they came."""

    entries_changed = Signal()
    """Files came or went."""
    entry_changed = Signal(int)
    """Something about the file with this number changed."""
    progress_changed = Signal(int, int, str)
    """Done, total (0: nothing runs, -1: nobody knows), and what is done."""
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
        self._results: list[Result] = []
        self._writing: JobHandle | None = None
        self.past = ImportHistoryPresenter(session, self)
        self.past.history_changed.connect(self._mark_undone)
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
            self._put(replace(entry, order=replace(entry.order, provider=name.strip())))
            self._compare(number)

    def choose_kind(self, number: int, kind: str) -> None:
        """A person says what the list is about: it is read again as such a list, without earlier corrections."""
        entry = self._entries[number]
        if entry.opened is not None and entry.order.kind != kind:
            order = Order(ListKind(kind), entry.order.provider)
            self._put(replace(entry, order=order, read=None, preview=None, view=None, state=FileState.READING))
            self._read(number)

    def say_column(self, number: int, key: str, meaning: Meaning) -> None:
        """A person says what a column is about."""
        self._say(number, ListCorrections(columns={key: meaning}))

    def say_sheet(self, number: int, name: str, use: bool | None, row: int | None) -> None:
        """A person says whether a sheet counts, or where its headings stand (from 1; 0: it has none)."""
        opened = self._entries[number].opened
        if opened is None:
            return
        header = None if row is None else NO_HEADINGS if row == 0 else row - 1
        if use and header is None:
            header = next((likely_headings(one) for one in opened.file.sheets if one.name == name), None)
        self._say(number, ListCorrections(sheets={name: SheetWord(use, header)}))

    def say_dates(self, number: int, order: str) -> None:
        """A person says in which order days are written: `day_first` or `month_first`."""
        self._say(number, ListCorrections(date_order=order))

    def set_cells(self, number: int, cells: Mapping[CellPlace, CellValue]) -> None:
        """A person puts other values in cells, for this reading only."""
        if cells:
            self._say(number, ListCorrections(cells=cells))

    def say_other_child(self, number: int, case_number: str) -> None:
        """A person says that a child which looks like a known one is another."""
        entry = self._entries[number]
        if entry.opened is not None and not self.is_applying():
            order = replace(entry.order, new_children=entry.order.new_children | {case_number})
            self._put(replace(entry, order=order))
            self._compare(number)

    def forget_cells(self, number: int) -> None:
        """Read the cells as they stand in the file again."""
        entry = self._entries[number]
        self._reread(number, replace(entry.order.said, cells={}))

    def remove(self, number: int) -> None:
        """Take a file off the page; what was written stays written."""
        job = self._jobs.pop(number, None)
        if job is not None:
            job.cancel()
        if number not in self._queue:
            self._entries.pop(number, None)
            self.entries_changed.emit()
        self._tell_idle()

    def apply(self, numbers: Iterable[int]) -> None:
        """Write files that are ready, one transaction each."""
        chosen = [number for number in numbers if self._entries[number].state is FileState.READY]
        if self.is_applying() or not chosen:
            return
        self._queue, self._batch, self._results = chosen, len(chosen), []
        for number in chosen:
            self._put(replace(self._entries[number], state=FileState.APPLYING))
        self._apply_next()

    def cancel(self) -> None:
        """Stop: of the list that is being written nothing is kept, unless it is written already."""
        for number in self._queue[1:]:
            self._put(replace(self._entries[number], state=FileState.READY))
        self._queue = self._queue[:1]
        if self._writing is not None:
            self._writing.cancel()
        for number, job in list(self._jobs.items()):
            if self._entries[number].state is FileState.READING:
                job.cancel()

    def _say(self, number: int, said: ListCorrections) -> None:
        entry = self._entries[number]
        if entry.opened is not None and not self.is_applying():
            self._reread(number, said.over(entry.order.said))

    def _reread(self, number: int, said: ListCorrections) -> None:
        entry = self._entries[number]
        self._put(replace(entry, order=replace(entry.order, said=said), state=FileState.READING, result=None))
        self._read(number)

    def _read(self, number: int) -> None:
        """Open the file if need be, recognise it, lay it beside the register, and put it in words."""
        session, entry = self._session, self._entries[number]
        opened, order, path = entry.opened, entry.order, entry.path

        def job(progress: Progress) -> Answer:
            fresh = opened or open_list(path)
            wanted = order if opened is not None else replace(order, kind=fresh.guess)
            preview = preview_list(session, fresh, wanted, progress.report, progress.is_stopping)
            return _answer(session, fresh, wanted, preview, preview)

        self._start(number, job)

    def _compare(self, number: int) -> None:
        session, entry = self._session, self._entries[number]
        read, opened, order = entry.read, entry.opened, entry.order
        if read is None or opened is None:
            return

        def job(_: Progress) -> Answer:
            return _answer(session, opened, order, read, compare_list(session, read, order))

        self._start(number, job)

    def _start(self, number: int, job: Callable[[Progress], Answer]) -> None:
        old = self._jobs.pop(number, None)
        if old is not None:
            old.cancel()

        def step(step: Step) -> None:
            if number in self._entries:
                self.progress_changed.emit(step.done, step.total, self._entries[number].path.name)

        if number in self._entries:
            self.progress_changed.emit(0, -1, self._entries[number].path.name)
        self._jobs[number] = self._session.jobs.read(
            job,
            done=partial(self._show, number),
            failed=partial(self._fail_reading, number),
            stopped=lambda: self._drop(number, handle),
            step=step,
        )
        handle = self._jobs[number]

    def _show(self, number: int, answer: Answer) -> None:
        self._jobs.pop(number, None)
        entry = self._entries.get(number)
        if entry is not None:
            shown = replace(
                entry, state=state_of(answer.preview), order=answer.order, opened=answer.opened, read=answer.read,
                preview=answer.preview, view=answer.view, problem="", remedy="",
            )  # fmt: skip
            self._put(shown)
        self._tell_idle()

    def _fail_reading(self, number: int, error: BaseException) -> None:
        self._jobs.pop(number, None)
        entry = self._entries.get(number)
        if isinstance(error, ListReadingCancelled):
            self._drop(number, None)
        elif entry is not None:
            problem, remedy = _said_of(error)
            self._put(replace(entry, state=FileState.UNREADABLE, problem=problem, remedy=remedy))
        self._tell_idle()

    def _drop(self, number: int, handle: JobHandle | None) -> None:
        """Reading was stopped: a file that was never read goes off the page, another stays as it was read."""
        if handle is not None and self._jobs.get(number) not in (None, handle):
            return
        self._jobs.pop(number, None)
        entry = self._entries.get(number)
        if entry is not None and entry.preview is None:
            del self._entries[number]
            self.entries_changed.emit()
        elif entry is not None and entry.state is FileState.READING and entry.preview is not None:
            self._put(replace(entry, state=state_of(entry.preview)))
        self._tell_idle()

    def _apply_next(self) -> None:
        if not self._queue:
            self._finish()
            return
        number = self._queue[0]
        entry, session = self._entries[number], self._session
        preview, opened, order = entry.preview, entry.opened, entry.order
        assert preview is not None and opened is not None
        name, done = entry.path.name, self._batch - len(self._queue)
        several = self._batch > 1

        def step(step: Step) -> None:
            if not several:
                self.progress_changed.emit(step.done, step.total, name)

        self.progress_changed.emit(done, self._batch, name)
        self._writing = session.jobs.write(
            lambda progress: apply_list(session, preview, order, opened, progress.report),
            done=partial(self._wrote, number),
            failed=partial(self._fail_writing, number),
            stopped=partial(self._stop_writing, number),
            step=step,
        )

    def _wrote(self, number: int, result: Result) -> None:
        self._results.append(result)
        self._queue.pop(0)
        self._put(replace(self._entries[number], state=FileState.APPLIED, result=result))
        if result.act is not None:
            self._session.undo.did(result.act, result_words([result]), in_parts=True)
        self._apply_next()

    def _stop_writing(self, number: int) -> None:
        self._queue.pop(0)
        self._put(replace(self._entries[number], state=FileState.READY))
        self._apply_next()

    def _fail_writing(self, number: int, error: BaseException) -> None:
        self._queue.pop(0)
        entry = self._entries[number]
        if isinstance(error, PreviewOutdated):
            self._compare(number)
            self.outdated.emit(entry.path.name)
        else:
            problem, remedy = _said_of(error)
            self._put(replace(entry, state=FileState.FAILED, problem=problem, remedy=remedy))
        self._apply_next()

    def _finish(self) -> None:
        self._batch, self._writing = 0, None
        self.progress_changed.emit(0, 0, "")
        results, self._results = tuple(self._results), []
        if results:
            self.applied.emit(results)
            kinds = frozenset().union(*(one.kinds for one in results))
            ids = frozenset().union(*(one.facilities for one in results))
            self._session.changes.tell(kinds, ids)

    def _follow(self, kinds: frozenset[str], _ids: frozenset[object]) -> None:
        if not self.is_applying() and kinds & FOLLOWS:
            for one in self.entries():
                if one.state in (FileState.READY, FileState.SAME):
                    self._compare(one.number)

    def _mark_undone(self) -> None:
        """A list that was taken back, here or by somebody else, says so."""
        now = {one.id: one.undone_at is not None for one in self.past.history.lists}
        for one in self.entries():
            if one.result is not None and one.result.import_id in now:
                undone = now[one.result.import_id]
                if undone != one.undone:
                    self._put(replace(one, undone=undone))

    def _put(self, entry: ImportEntry) -> None:
        self._entries[entry.number] = entry
        self.entry_changed.emit(entry.number)

    def _tell_idle(self) -> None:
        if not self._jobs and not self.is_applying():
            self.progress_changed.emit(0, 0, "")


def _answer(session: Session, opened: Opened, order: Order, read: Preview, preview: Preview) -> Answer:
    view = preview_view(preview, opened, order, session.municipality_names, session.today())
    return Answer(opened, read, preview, view, order)


def _said_of(error: BaseException) -> tuple[str, str]:
    """What is wrong with a file, and what to do about it."""
    if not isinstance(error, ListError):
        return error_words(error).in_one_line(), ""
    remedy = text(f"imports.remedy.{error.code}") if error.code in REMEDIES else ""
    return file_sentence(error), remedy
