"""Import: lists of providers in, with what they would change before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.pages.import_preview import ImportPreviewPanel
from app.presenters.import_views import FileLine, file_line
from app.presenters.imports import AppliedList, ImportEntry, ImportsPresenter, Outcome, result_words
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Cell, Column
from app.tables.table_view import TableView
from app.translation import moment, text
from app.widgets.buttons import button, primary_button
from app.widgets.labels import secondary, strong
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.page import Page
from app.widgets.states import EmptyState, ProgressPanel
from app.widgets.tokens import DENSE_ROW_HEIGHT, GROUPS, RELATED

NAME = "import"
PROGRESS_AFTER_MS = 500
FIRST_WIDTHS = [460, 740]
FIRST_HEIGHTS = [360, 220]


class ImportsPage(Page):
    """Files at the left with the history below, the selected file laid beside the register at the right."""

    def __init__(self, presenter: ImportsPresenter, memory: Memory, municipality_names: dict[str, str]) -> None:
        super().__init__(NAME, text("imports.title"), "import")
        self._presenter = presenter
        self._memory = memory
        self._numbers: list[int] = []
        self._selected = -1
        self.choose_button = button(text("imports.choose"), "folder-open")
        self.apply_button = primary_button(text("imports.apply"), "check")
        self.files_model = ColumnTableModel(self)
        self.files = TableView(self.files_model, text("imports.files"), memory, "import-files", stretch="file")
        self.history_model = ColumnTableModel(self)
        self.history = TableView(
            self.history_model, text("imports.history"), memory, "import-history", row_height=DENSE_ROW_HEIGHT
        )
        self.preview = ImportPreviewPanel(municipality_names)
        self.progress = ProgressPanel(text("imports.reading"))
        self._show_progress_timer = QTimer(self)
        self._build()
        self._connect()
        self._show_files()
        self._show_history()

    def focus_target(self) -> QWidget:
        """The list when there is one, else the way to get one."""
        return self.files if self._numbers else self.empty.action_button

    def on_shown(self, subject: object = None) -> None:
        """Read the history; paths as subject are read as lists."""
        self._presenter.load_history()
        if isinstance(subject, list | tuple):
            self._presenter.add_files([Path(str(one)) for one in subject])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self._presenter.add_files(paths)
        event.acceptProposedAction()

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.choose_button.setObjectName("import-choose")
        self.apply_button.setObjectName("import-apply")
        self.add_action_widget(self.choose_button)
        self.add_action_widget(self.apply_button)
        self.empty = EmptyState(
            "file-spreadsheet", text("imports.empty"), text("imports.empty_why"), text("imports.choose")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.preview)
        self._history_empty = secondary(text("imports.history_empty"))
        left = QSplitter(Qt.Orientation.Vertical)
        self._files_part = _titled(text("imports.files"), self.files)
        left.addWidget(self._files_part)
        left.addWidget(_titled(text("imports.history"), self._history_empty, self.history))
        left.setSizes(FIRST_HEIGHTS)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.addWidget(left)
        self._across.addWidget(self._stack)
        self._across.setStretchFactor(1, 1)
        for splitter in (left, self._across):
            splitter.setHandleWidth(GROUPS)
            splitter.setChildrenCollapsible(False)
        kept = unpacked(self._memory.read("import/across"))
        if kept.isEmpty() or not self._across.restoreState(kept):
            self._across.setSizes(FIRST_WIDTHS)
        self.progress.hide()
        self._show_progress_timer.setSingleShot(True)
        self._show_progress_timer.setInterval(PROGRESS_AFTER_MS)
        self.content.addWidget(self.progress)
        self.content.addWidget(self._across, 1)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.entries_changed.connect(self._show_files)
        presenter.entry_changed.connect(self._show_entry)
        presenter.history_changed.connect(self._show_history)
        presenter.progress_changed.connect(self._show_progress)
        presenter.applied.connect(lambda results: self.notice_requested.emit(result_words(results), "good"))
        presenter.outdated.connect(self._tell_outdated)
        self._show_progress_timer.timeout.connect(self.progress.show)
        self.progress.cancel_requested.connect(presenter.cancel)
        self.choose_button.clicked.connect(self._ask_files)
        self.empty.action_requested.connect(self._ask_files)
        self.apply_button.clicked.connect(lambda: presenter.apply([one.number for one in presenter.ready()]))
        self.files.record_selected.connect(self._select)
        self.preview.apply_requested.connect(lambda number: presenter.apply([number]))
        self.preview.remove_requested.connect(presenter.remove)
        self.preview.provider_chosen.connect(presenter.choose_provider)
        self._across.splitterMoved.connect(self._keep_sizes)

    def _ask_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, text("imports.choose_title"), "", text("imports.choose_filter")
        )
        self._presenter.add_files([Path(path) for path in paths])

    def _show_files(self) -> None:
        entries = self._presenter.entries()
        self._numbers = [one.number for one in entries]
        self._fill([file_line(one) for one in entries])
        came = bool(entries) and self._files_part.isHidden()
        self._files_part.setVisible(bool(entries))
        self._stack.setCurrentWidget(self.preview if entries else self.empty)
        if came and self.isVisible():
            self.files.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._selected not in self._numbers:
            self._selected = -1
            if entries:
                self.files.select_record(0)
        self._show_ready()

    def _show_entry(self, number: int) -> None:
        self._fill([file_line(one) for one in self._presenter.entries()])
        self._show_ready()
        if number == self._selected:
            self._show_preview()

    def _fill(self, lines: Sequence[FileLine]) -> None:
        self.files_model.fill(_file_columns(lines))

    def _select(self, record: int) -> None:
        if 0 <= record < len(self._numbers):
            self._selected = self._numbers[record]
            self._show_preview()

    def _show_preview(self) -> None:
        entry: ImportEntry | None = self._presenter.entry(self._selected)
        if entry is not None:
            self.preview.show_entry(entry, self._presenter.history.providers)

    def _show_ready(self) -> None:
        count = len(self._presenter.ready())
        words = text("imports.apply_count", count=count) if count else text("imports.apply")
        self.apply_button.setText(f" {words}")
        self.apply_button.setAccessibleName(words)
        self.apply_button.setEnabled(count > 0 and not self._presenter.is_applying())
        self.set_status(text("imports.ready", count=count) if count else "")

    def _show_progress(self, done: int, total: int, words: str) -> None:
        if total == 0:
            self._show_progress_timer.stop()
            self.progress.hide()
            self._show_ready()
            return
        key = "imports.applying" if self._presenter.is_applying() else "imports.reading"
        self.progress.show_step(done, total, f"{text(key)}: {words}")
        if self.progress.isHidden() and not self._show_progress_timer.isActive():
            self._show_progress_timer.start()
        self._show_ready()

    def _tell_outdated(self, file: str) -> None:
        self.notice_requested.emit(text("imports.outdated", file=file), "info")

    def _show_history(self) -> None:
        lists = self._presenter.history.lists
        self._history_empty.setVisible(not lists)
        self.history.setVisible(bool(lists))
        self.history_model.fill(_history_columns(lists))
        self._show_preview()

    def _keep_sizes(self) -> None:
        self._memory.write("import/across", packed(self._across.saveState()))


def _file_columns(lines: Sequence[FileLine]) -> Sequence[Column]:
    states = [(one.state, one.tone) for one in lines]
    return (
        _words("file", [one.file for one in lines], 136),
        Column("state", text("imports.column.state"), states, _first, Cell.BADGE, width=156, mark=_second),
        _words("outcome", [one.outcome for one in lines], 190),
        _words("provider", [one.provider for one in lines], 150),
    )


def _first(pair: tuple[str, str]) -> str:
    return pair[0]


def _second(pair: tuple[str, str]) -> str:
    return pair[1]


def _history_columns(lists: Sequence[AppliedList]) -> Sequence[Column]:
    return (
        Column("when", text("imports.column.when"), [one.applied_at for one in lists], moment, width=144),
        _words("file", [one.file_name for one in lists], 150),
        _words("outcome", [_counts(one) for one in lists], 190),
        _words("provider", [one.provider for one in lists], 150),
        _words("who", [one.applied_by for one in lists], 100),
    )


def _words(key: str, values: Sequence[str], width: int) -> Column:
    return Column(key, text(f"imports.column.{key}"), values, width=width, tooltip=str)


def _counts(applied: AppliedList) -> str:
    counts = applied.counts
    return ", ".join(text(f"import.outcome.{one.value}", count=counts[one]) for one in Outcome if counts.get(one))


def _titled(title: str, *widgets: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(RELATED)
    layout.addWidget(strong(title))
    for widget in widgets[:-1]:
        layout.addWidget(widget)
    layout.addWidget(widgets[-1], 1)
    if len(widgets) > 1:
        layout.addStretch(0)
    return holder
