"""Lists that were taken in before: what each did, its file as it came, and the way back with what stayed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.dialogs.list_files import ListFiles
from app.presenters.import_history import (
    AppliedList,
    ImportedFile,
    ImportHistoryPresenter,
    PastLine,
    Refused,
    past_line,
)
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Cell, Column
from app.tables.table_view import TableView
from app.translation import moment, text
from app.whole_files import write_whole
from app.widgets.buttons import button
from app.widgets.labels import ElidedLabel, paragraph, secondary, strong
from app.widgets.memory import Memory, packed, unpacked
from app.widgets.page import clear
from app.widgets.states import EmptyState
from app.widgets.tokens import GROUPS, INSIDE, RELATED

FIRST_WIDTHS = [860, 340]
SPLITTER_KEY = "import/history"


class ImportHistoryPanel(QWidget):
    """A table of imports, newest first, and beside it the one that is selected."""

    told = Signal(str, str)

    def __init__(self, presenter: ImportHistoryPresenter, memory: Memory, files: ListFiles) -> None:
        super().__init__()
        self._presenter = presenter
        self._memory = memory
        self._files = files
        self._lists: Sequence[AppliedList] = ()
        self.model = ColumnTableModel(self)
        self.table = TableView(self.model, text("imports.history"), memory, "import-past", stretch="file")
        self.empty = EmptyState("history", text("imports.history_empty"), text("imports.history_empty_why"))
        self._title = ElidedLabel(role="section")
        self._facts = paragraph("")
        self.open_button = button(text("imports.open_file"), "file-spreadsheet")
        self.save_button = button(text("imports.save_file"), "download")
        self.undo_button = button(text("imports.undo_list"), "undo-2")
        self.redo_button = button(text("imports.redo_list"), "redo-2")
        self._stayed = QVBoxLayout()
        self._build()
        self._connect()
        self.show_history()

    def show_history(self) -> None:
        """Fill the table anew; the import that was looked at stays selected."""
        self._lists = self._presenter.history.lists
        self.model.fill(_columns([past_line(one) for one in self._lists], self._lists))
        self._stack.setCurrentIndex(1 if self._lists else 0)
        if self._lists and self.table.selected_record() < 0:
            self.table.select_record(0)
        self._show_chosen()

    def choose(self, number: int) -> None:
        """Select an import by its number."""
        place = next((place for place, one in enumerate(self._lists) if one.id == number), -1)
        if place >= 0:
            self.table.select_record(place)

    def chosen(self) -> AppliedList | None:
        """The import that is selected."""
        place = self.table.selected_record()
        return self._lists[place] if 0 <= place < len(self._lists) else None

    def _build(self) -> None:
        detail = QFrame()
        detail.setProperty("role", "card")
        inside = QVBoxLayout(detail)
        inside.setContentsMargins(GROUPS, GROUPS, GROUPS, GROUPS)
        inside.setSpacing(RELATED)
        inside.addWidget(self._title)
        inside.addWidget(self._facts)
        for widget in (self.open_button, self.save_button, self.undo_button, self.redo_button):
            inside.addWidget(widget)
        inside.addSpacing(RELATED)
        inside.addWidget(_scrolling(self._stayed), 1)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        self._across.addWidget(self.table)
        self._across.addWidget(detail)
        self._across.setStretchFactor(0, 1)
        self._across.setChildrenCollapsible(False)
        self._across.setHandleWidth(GROUPS)
        kept = unpacked(self._memory.read(SPLITTER_KEY))
        if kept.isEmpty() or not self._across.restoreState(kept):
            self._across.setSizes(FIRST_WIDTHS)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._across)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.history_changed.connect(self.show_history)
        presenter.busy_changed.connect(lambda _: self._show_chosen())
        presenter.refused_changed.connect(lambda _: self._show_chosen())
        presenter.told.connect(self.told)
        self.table.record_selected.connect(lambda _: self._show_chosen())
        self.open_button.clicked.connect(lambda: self._with_file(self._open))
        self.save_button.clicked.connect(lambda: self._with_file(self._save))
        self.undo_button.clicked.connect(lambda: self._with_chosen(presenter.take_back))
        self.redo_button.clicked.connect(lambda: self._with_chosen(presenter.put_again))
        self._across.splitterMoved.connect(
            lambda *_: self._memory.write(SPLITTER_KEY, packed(self._across.saveState()))
        )

    def _with_chosen(self, work: object) -> None:
        one = self.chosen()
        if one is not None and callable(work):
            work(one)

    def _with_file(self, use: object) -> None:
        one = self.chosen()
        if one is not None and callable(use):
            self._presenter.fetch(one, use)

    def _open(self, file: ImportedFile) -> None:
        if not self._files.show(file.name, file.content):
            self.told.emit(text("imports.no_program", file=file.name), "wrong")

    def _save(self, file: ImportedFile) -> None:
        target = self._files.ask_target(self, file.name)
        if target is None:
            return
        try:
            write_whole(target, file.content)
        except OSError:
            self.told.emit(text("imports.not_saved", file=target.name), "wrong")
        else:
            self.told.emit(text("imports.saved", file=target.name), "good")

    def _show_chosen(self) -> None:
        one = self.chosen()
        if one is None:
            return
        self._title.set_words(one.file_name)
        self._facts.setText("\n".join(_facts(one)))
        idle = not self._presenter.is_busy
        for widget in (self.open_button, self.save_button):
            widget.setVisible(one.has_file)
        self.undo_button.setVisible(one.can_be_undone)
        self.redo_button.setVisible(one.can_be_redone)
        self.undo_button.setEnabled(idle)
        self.redo_button.setEnabled(idle)
        self._show_stayed(self._presenter.refused(one.id))

    def _show_stayed(self, refused: Refused | None) -> None:
        clear(self._stayed)
        if refused is None:
            return
        self._stayed.addWidget(strong(text("imports.stayed" if refused.partly else "imports.stayed_all")))
        for record in refused.records:
            self._stayed.addWidget(
                _card(record.name, record.reason, [(v.field, v.left, v.now) for v in record.versions])
            )
        self._stayed.addStretch(1)


def _scrolling(content: QVBoxLayout) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("role", "surface")
    content.setSpacing(RELATED)
    content.setContentsMargins(0, 0, RELATED, 0)
    inside.setLayout(content)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(inside)
    return scroll


def _card(name: str, reason: str, versions: Sequence[tuple[str, str, str]]) -> QWidget:
    """One record that stayed: who touched it since, and each field as the list left it and as it is."""
    card = QWidget()
    card.setAccessibleName(f"{name}. {reason}")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(0, RELATED, 0, 0)
    layout.setSpacing(INSIDE)
    layout.addWidget(strong(name))
    why = secondary(reason, wrap=True)
    layout.addWidget(why)
    if versions:
        grid = QGridLayout()
        grid.setHorizontalSpacing(RELATED)
        grid.setVerticalSpacing(2)
        for place, key in enumerate(("field", "left", "now")):
            grid.addWidget(secondary(text(f"imports.stayed.{key}")), 0, place)
        for line, version in enumerate(versions, start=1):
            for place, words in enumerate(version):
                grid.addWidget(secondary(words, wrap=True), line, place)
        layout.addLayout(grid)
    return card


def _facts(one: AppliedList) -> Sequence[str]:
    facts = [
        text(
            "imports.past.applied",
            kind=text(f"imports.list.{one.kind}"),
            when=moment(one.applied_at),
            who=one.applied_by,
        )
    ]
    facts.append(past_line(one).outcome or text("imports.no_change"))
    if one.undone_at is not None:
        facts.append(text("imports.past.undone_by", when=moment(one.undone_at), who=one.undone_by))
    if one.refused:
        facts.append(text("imports.past.refused", count=one.refused))
    if not one.has_file:
        facts.append(text("imports.past.no_file"))
    return facts


def _columns(lines: Sequence[PastLine], lists: Sequence[AppliedList]) -> Sequence[Column]:
    states = [(line.state, line.tone) for line in lines]
    return (
        Column("when", text("imports.column.when"), [one.applied_at for one in lists], moment, width=136),
        _words("list", [line.kind for line in lines], 108),
        _words("file", [line.file for line in lines], 130),
        _words("provider", [line.provider for line in lines], 124),
        _words("did", [line.outcome for line in lines], 124),
        _words("who", [line.who for line in lines], 64),
        Column("state", text("imports.column.state"), states, _first, Cell.BADGE, 150, _second),
    )


def _words(key: str, values: Sequence[str], width: int) -> Column:
    return Column(key, text(f"imports.column.{key}"), values, width=width, tooltip=str)


def _first(pair: tuple[str, str]) -> str:
    return pair[0]


def _second(pair: tuple[str, str]) -> str:
    return pair[1]
