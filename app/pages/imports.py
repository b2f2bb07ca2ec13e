"""Import: lists in, with what they would change before anything is written, and what was taken in before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.dialogs.list_files import ListFiles, SystemListFiles
from app.pages.import_history import ImportHistoryPanel
from app.pages.import_preview import ImportPreviewPanel
from app.presenters.import_entries import FileLine, file_line
from app.presenters.imports import ImportEntry, ImportsPresenter, result_words
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Cell, Column
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.buttons import SegmentedSwitch, button, primary_button
from app.widgets.drop_veil import DropVeil
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.page import Page
from app.widgets.states import EmptyState, ProgressPanel
from app.widgets.tokens import GROUPS

NAME = "import"
PROGRESS_AFTER_MS = 500
FIRST_WIDTHS = [380, 818]
TITLED_ROW_HEIGHT = 48
SPLITTER_KEY = "import/lists"
LISTS, PAST = 0, 1


class ImportsPage(Page):
    """Files at the left, the selected one laid beside the register at the right; behind it the history."""

    def __init__(
        self,
        presenter: ImportsPresenter,
        memory: Memory,
        municipality_names: dict[str, str] | None = None,
        files: ListFiles | None = None,
    ) -> None:
        super().__init__(NAME, text("imports.title"), "import")
        self._presenter = presenter
        self._memory = memory
        self._files = files or SystemListFiles()
        self._numbers: list[int] = []
        self._selected = -1
        self.switch = SegmentedSwitch([text("imports.now"), text("imports.before")], text("imports.title"))
        self.choose_button = button(text("imports.choose"), "folder-open")
        self.apply_button = primary_button(text("imports.apply"), "check")
        self.files_model = ColumnTableModel(self)
        self.files = TableView(
            self.files_model, text("imports.files"), memory, "import-lists", "file", TITLED_ROW_HEIGHT
        )
        self.preview = ImportPreviewPanel(memory)
        self.past = ImportHistoryPanel(presenter.past, memory, self._files)
        self.progress = ProgressPanel(text("imports.reading"))
        self.veil = DropVeil(self, text("imports.drop"))
        self._show_progress_timer = QTimer(self)
        self._build()
        self._connect()
        self._show_files()

    @property
    def history_model(self) -> ColumnTableModel:
        """What was taken in before, as rows."""
        return self.past.model

    def focus_target(self) -> QWidget:
        """The list when there is one, else the way to get one."""
        if self.switch.index() == PAST:
            return self.past.table
        return self.files if self._numbers else self.empty.action_button

    def on_shown(self, subject: object = None) -> None:
        """Read the history; paths as subject are read as lists, `history` shows what was before."""
        self._presenter.past.load()
        if subject == "history":
            self.switch.choose(PAST)
        elif isinstance(subject, list | tuple):
            self._take([Path(str(one)) for one in subject])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self.veil.lower_over()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self._take(paths)
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.veil.setGeometry(self.rect())

    def _take(self, paths: Sequence[Path]) -> None:
        if paths:
            self.switch.choose(LISTS)
            self._presenter.add_files(paths)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.choose_button.setObjectName("import-choose")
        self.apply_button.setObjectName("import-apply")
        for control in (self.switch, self.choose_button, self.apply_button):
            self.add_action_widget(control)
        self.empty = EmptyState(
            "file-spreadsheet", text("imports.empty"), text("imports.empty_why"), text("imports.choose")
        )
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self.files.setMinimumWidth(FIRST_WIDTHS[0] - 40)
        self._across.addWidget(self.files)
        self._across.addWidget(self.preview)
        self._across.setStretchFactor(1, 1)
        self._across.setHandleWidth(GROUPS)
        self._across.setChildrenCollapsible(False)
        kept = unpacked(self._memory.read(SPLITTER_KEY))
        if kept.isEmpty() or not self._across.restoreState(kept):
            self._across.setSizes(FIRST_WIDTHS)
        self._stack = QStackedWidget()
        for widget in (self.empty, self._across, self.past):
            self._stack.addWidget(widget)
        self.progress.hide()
        self._show_progress_timer.setSingleShot(True)
        self._show_progress_timer.setInterval(PROGRESS_AFTER_MS)
        self.content.addWidget(self.progress)
        self.content.addWidget(self._stack, 1)

    def _connect(self) -> None:
        presenter, preview = self._presenter, self.preview
        presenter.entries_changed.connect(self._show_files)
        presenter.entry_changed.connect(self._show_entry)
        presenter.past.history_changed.connect(self._show_preview)
        presenter.progress_changed.connect(self._show_progress)
        presenter.applied.connect(self._tell_applied)
        presenter.outdated.connect(self._tell_outdated)
        self._show_progress_timer.timeout.connect(self.progress.show)
        self.progress.cancel_requested.connect(presenter.cancel)
        self.switch.chosen.connect(lambda _: self._show_part())
        self.choose_button.clicked.connect(self._ask_files)
        self.empty.action_requested.connect(self._ask_files)
        self.apply_button.clicked.connect(lambda: presenter.apply([one.number for one in presenter.ready()]))
        self.files.record_selected.connect(self._select)
        self.files.record_activated.connect(lambda _: preview.focus_part())
        preview.apply_requested.connect(lambda number: presenter.apply([number]))
        preview.remove_requested.connect(presenter.remove)
        preview.provider_chosen.connect(presenter.choose_provider)
        preview.kind_chosen.connect(presenter.choose_kind)
        preview.page_requested.connect(self.page_requested)
        preview.undo_requested.connect(self._take_back)
        self._connect_corrections()
        self.past.told.connect(self.notice_requested)
        self._across.splitterMoved.connect(
            lambda *_: self._memory.write(SPLITTER_KEY, packed(self._across.saveState()))
        )

    def _connect_corrections(self) -> None:
        """What is corrected holds for the file that is selected."""
        presenter, panel, fixes = self._presenter, self.preview.recognition, self.preview.fix_bar
        panel.column_said.connect(lambda key, meaning: presenter.say_column(self._selected, key, meaning))
        panel.sheet_said.connect(lambda name, use, row: presenter.say_sheet(self._selected, name, use, row))
        panel.dates_said.connect(lambda order: presenter.say_dates(self._selected, order))
        fixes.cells_set.connect(lambda cells: presenter.set_cells(self._selected, cells))
        fixes.other_child.connect(lambda case: presenter.say_other_child(self._selected, case))
        fixes.cells_forgotten.connect(lambda: presenter.forget_cells(self._selected))

    def _ask_files(self) -> None:
        self._take(list(self._files.ask_lists(self)))

    def _show_part(self) -> None:
        if self.switch.index() == PAST:
            self._stack.setCurrentWidget(self.past)
        else:
            self._stack.setCurrentWidget(self._across if self._numbers else self.empty)

    def _show_files(self) -> None:
        entries = self._presenter.entries()
        came = bool(entries) and not self._numbers
        self._numbers = [one.number for one in entries]
        self._fill([file_line(one) for one in entries])
        self._show_part()
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
            self.preview.show_entry(entry, self._presenter.past.history.providers)

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
        total = max(total, 0)
        key = "imports.applying" if self._presenter.is_applying() else "imports.reading"
        self.progress.show_step(done, total, f"{text(key)}: {words}")
        if self.progress.isHidden() and not self._show_progress_timer.isActive():
            self._show_progress_timer.start()
        self._show_ready()

    def _tell_applied(self, results: Sequence[object]) -> None:
        """One list has its own word with a way back; of several the sum is told."""
        if len(results) != 1 or results[0].act is None:  # type: ignore[attr-defined]
            self.notice_requested.emit(result_words(results), "good")  # type: ignore[arg-type]

    def _tell_outdated(self, file: str) -> None:
        self.notice_requested.emit(text("imports.outdated", file=file), "info")

    def _take_back(self, number: int) -> None:
        one = next((one for one in self._presenter.past.history.lists if one.id == number), None)
        if one is not None:
            self.past.choose(number)
            self._presenter.past.take_back(one)


def _file_columns(lines: Sequence[FileLine]) -> Sequence[Column]:
    states = [(one.state, one.tone) for one in lines]
    named = [f"{one.file}\n{one.below}" for one in lines]
    return (
        Column("file", text("imports.column.file"), named, cell=Cell.TITLED, width=150, tooltip=str),
        Column("state", text("imports.column.state"), states, _first, Cell.BADGE, width=132, mark=_second),
    )


def _first(pair: tuple[str, str]) -> str:
    return pair[0]


def _second(pair: tuple[str, str]) -> str:
    return pair[1]
