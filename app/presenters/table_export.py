"""Writes what a table shows to a file, beside the interface."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.background.jobs import JobHandle, JobRunner, Progress
from app.error_words import error_words
from app.exchange.table_writing import write_table

MakeRows = Callable[[Callable[[], None]], Iterable[Sequence[Any]]]
"""Gives the rows; gets what raises when the export was stopped. Called off the interface thread."""


class TableExport(QObject):
    """One export at a time per page; a new one stops the one that runs."""

    finished = Signal(object, int)
    """The file that was written, and how many rows."""
    failed = Signal(object)
    """`ErrorWords`: the file could not be written."""
    stopped = Signal()

    def __init__(self, jobs: JobRunner, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: JobHandle | None = None
        self.today = today

    @property
    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    def export(self, path: Path, title: str, headings: Sequence[str], make_rows: MakeRows) -> None:
        """Write rows as csv or workbook, after the ending of the path."""
        self.stop()

        def job(progress: Progress) -> int:
            return write_table(path, title, headings, make_rows(progress.check))

        self._job = self._jobs.read(
            job, done=lambda count: self._done(path, count), failed=self._fail, stopped=self._stopped
        )

    def stop(self) -> None:
        """Stop the export that runs; the file that stood there before stands there still."""
        if self._job is not None:
            self._job.cancel()

    def _done(self, path: Path, count: int) -> None:
        self._job = None
        self.finished.emit(path, count)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit(error_words(error))

    def _stopped(self) -> None:
        self._job = None
        self.stopped.emit()
