"""One file on the import page: how far it is, and its line in the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.exchange.reconciliation import Outcome
from app.presenters.import_kinds import ListKind, Opened, Order, Preview, Result, list_owner, provider_unknown
from app.presenters.import_sections import PreviewView
from app.translation import text


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


TONES = {
    FileState.READING: "", FileState.UNREADABLE: "wrong", FileState.NO_PROVIDER: "attention",
    FileState.NOTHING: "attention", FileState.SAME: "", FileState.READY: "info", FileState.APPLYING: "",
    FileState.APPLIED: "good", FileState.FAILED: "wrong",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ImportEntry:
    """One file on the page. `read` is what was read, before a provider was chosen.

    `problem` says in a sentence what is wrong with the file and where, `remedy` what to do about it.
    """

    number: int
    path: Path
    state: FileState = FileState.READING
    order: Order = field(default_factory=lambda: Order(ListKind.VACANCIES))
    opened: Opened | None = None
    read: Preview | None = None
    preview: Preview | None = None
    view: PreviewView | None = None
    problem: str = ""
    remedy: str = ""
    result: Result | None = None
    undone: bool = False


def state_of(preview: Preview) -> FileState:
    """What can be done with a file that was read."""
    if preview.can_be_applied:
        asks = preview.counts()[Outcome.CONFLICT] > 0
        return FileState.READY if preview.would_write or asks else FileState.SAME
    return FileState.NO_PROVIDER if provider_unknown(preview) else FileState.NOTHING


@dataclass(frozen=True, slots=True)
class FileLine:
    """One file in the list: its name, whose it is and what it would do, and how far it is with a tone."""

    number: int
    file: str
    provider: str
    outcome: str
    state: str
    tone: str

    @property
    def below(self) -> str:
        """The second line."""
        return " · ".join(part for part in (self.provider, self.outcome) if part)


def file_line(entry: ImportEntry) -> FileLine:
    """The line of a file in the list."""
    provider = "" if entry.preview is None else list_owner(entry.preview)
    state = "undone" if entry.undone else str(entry.state)
    tone = "attention" if entry.undone else TONES[entry.state]
    return FileLine(entry.number, entry.path.name, provider, _outcome(entry), text(f"imports.state.{state}"), tone)


def _outcome(entry: ImportEntry) -> str:
    if entry.preview is None:
        return entry.problem
    if entry.state is FileState.NO_PROVIDER:
        return text("imports.rows", count=entry.preview.recognised.rows_read)
    counts = entry.preview.counts()
    parts = [text(f"import.outcome.{one.value}", count=counts[one]) for one in Outcome if counts[one]]
    if entry.preview.problems:
        parts.append(text("imports.problem_count", count=len(entry.preview.problems)))
    return ", ".join(parts)


def result_words(results: Sequence[Result]) -> str:
    """«12 lijsten verwerkt: 124 nieuw, 3 gewijzigd»; what did not change is not counted."""
    totals = {outcome: sum(one.counts.get(outcome, 0) for one in results) for outcome in Outcome}
    parts = [
        text(f"import.outcome.{outcome.value}", count=totals[outcome])
        for outcome in Outcome
        if totals[outcome] and outcome is not Outcome.UNCHANGED
    ]
    outcomes = ", ".join(parts) or text("imports.no_change")
    return text("imports.applied", count=len(results), outcomes=outcomes)
