"""Writes the lists that go out to be corrected and read back, beside the interface."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.background.jobs import Progress
from app.error_words import error_words
from app.presenters.session import Session
from app.translation import text
from app.whole_files import write_whole
from app.workflows.list_exports import placements_sheet, waiting_list_sheet

SHEETS = {"requests": waiting_list_sheet, "placements": placements_sheet}


class ListExports(QObject):
    """The waiting list (`requests`) and the placements (`placements`) of the register as it stands."""

    written = Signal(object)
    """The file that was written."""
    failed = Signal(object)
    """`ErrorWords`: not allowed, or the file could not be written."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def suggestion(self, kind: str) -> str:
        """A file name with the day and no name in it."""
        return text(f"list_out.{kind}.file", day=self._session.today().isoformat())

    def write(self, kind: str, path: Path) -> None:
        """Write one of the lists; `written` or `failed` says what became of it."""
        session, day = self._session, self._session.today()

        def job(_: Progress) -> Path:
            write_whole(path, SHEETS[kind](session.register, session.actor, day, session.place_names))
            return path

        session.jobs.read(job, done=self.written.emit, failed=lambda error: self.failed.emit(error_words(error)))
