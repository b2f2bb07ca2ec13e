"""What became of a file, above its preview: what was written and where to go from there, or what is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.presenters.import_entries import FileState, ImportEntry, result_words
from app.translation import text
from app.widgets.buttons import button, quiet_button
from app.widgets.flow_layout import FlowLayout
from app.widgets.states import Notice
from app.widgets.tokens import RELATED


class OutcomeBand(QWidget):
    """A notice with the next steps under it."""

    page_requested = Signal(str, object)
    undo_requested = Signal(int)

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._steps = FlowLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        layout.addWidget(notice)
        layout.addLayout(self._steps)

    def add_step(self, words: str, icon: str, step: Callable[[], object], quiet: bool = False) -> None:
        """One way to go on."""
        made = (quiet_button if quiet else button)(words, icon)
        made.clicked.connect(lambda _: step())
        self._steps.addWidget(made)


def outcome_band(entry: ImportEntry) -> OutcomeBand | None:
    """What there is to say of a file beside its preview; nothing while it only waits to be written."""
    if entry.problem:
        lines = tuple(part for part in (text("imports.nothing_stored"), entry.remedy) if part)
        return OutcomeBand(Notice(entry.problem, "wrong", lines))
    if entry.undone:
        return OutcomeBand(Notice(text("imports.band_undone"), "attention", (text("imports.band_undone_why"),)))
    if entry.result is not None and entry.state is FileState.APPLIED:
        return _applied(entry)
    return None


def _applied(entry: ImportEntry) -> OutcomeBand:
    result = entry.result
    assert result is not None
    tasks = result.conflict_tasks
    lines = (text("imports.applied_tasks", count=tasks),) if tasks else ()
    band = OutcomeBand(Notice(result_words([result]), "good", lines))
    if tasks:
        words = text("imports.to_conflicts", count=tasks)
        band.add_step(words, "git-compare-arrows", lambda: band.page_requested.emit("tasks", "conflicts"))
    page, key = ("requests", "imports.to_requests") if entry.order.kind == "requests" else _VACANCIES
    band.add_step(
        text(key), "bed-single" if page == "vacancies" else "inbox", lambda: band.page_requested.emit(page, None)
    )
    number = result.import_id
    if number is not None:
        band.add_step(text("imports.undo"), "undo-2", lambda: band.undo_requested.emit(int(number)), quiet=True)
    return band


_VACANCIES = ("vacancies", "imports.to_vacancies")
