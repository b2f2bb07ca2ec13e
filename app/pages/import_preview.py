"""One list laid beside the register: what it is, what it would do, what could not be used, what was recognised."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.pages.import_outcome import outcome_band
from app.pages.import_problems import FixBar
from app.pages.import_provider import ProviderQuestion
from app.pages.import_recognition import RecognitionPanel
from app.presenters.import_entries import FileState, ImportEntry
from app.presenters.import_kinds import ListKind
from app.presenters.import_sections import TABLES, Part, Section
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Cell, Column
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.buttons import SegmentedSwitch, button, quiet_button
from app.widgets.form import choice_input
from app.widgets.labels import ElidedLabel, paragraph, secondary
from app.widgets.memory import Memory
from app.widgets.page import row
from app.widgets.tokens import DENSE_ROW_HEIGHT, INSIDE, RELATED

PARTS = tuple(Part)


class ImportPreviewPanel(QWidget):
    """The file that is selected, with its own buttons."""

    apply_requested = Signal(int)
    remove_requested = Signal(int)
    provider_chosen = Signal(int, str)
    kind_chosen = Signal(int, str)
    page_requested = Signal(str, object)
    undo_requested = Signal(int)
    """The number of an import."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._memory = memory
        self._entry: ImportEntry | None = None
        self._band: QWidget | None = None
        self._said: object = None
        self._shown: dict[Part, object] = {}
        self._title = ElidedLabel(role="section")
        self.apply_button = button(text("imports.apply_one"), "check")
        self.apply_button.setObjectName("import-apply-one")
        self.remove_button = quiet_button(text("imports.remove"), "x")
        self.kind_box = choice_input([(kind.value, text(f"imports.list.{kind}")) for kind in ListKind])
        self.kind_box.setAccessibleName(text("imports.kind_label"))
        self.line = ElidedLabel(role="secondary")
        self.ask = ProviderQuestion()
        self.switch = SegmentedSwitch(
            [text(f"imports.part.{part}", count="0") for part in PARTS], text("imports.parts")
        )
        self._explanation = secondary("", wrap=True)
        self._models = {part: ColumnTableModel(self) for part in TABLES}
        self.tables = {part: self._table(part) for part in TABLES}
        self.recognition = RecognitionPanel()
        self._stack = QStackedWidget()
        self._story = paragraph("")
        self.fix_bar = FixBar()
        self._lay_out()
        self._connect()

    @property
    def part(self) -> Part:
        """The part that is shown."""
        return PARTS[self.switch.index()]

    @property
    def table(self) -> TableView:
        """The table that is shown, or the last one."""
        return self.tables[self.part if self.part in self.tables else Part.NEW]

    @property
    def model(self) -> ColumnTableModel:
        """The rows that are shown."""
        return self._models[self.part if self.part in self._models else Part.NEW]

    def show_entry(self, entry: ImportEntry, providers: Sequence[str]) -> None:
        """Show a file; the part that was looked at stays unless it is another file."""
        other = self._entry is None or self._entry.number != entry.number
        arrived = self._entry is None or self._entry.view is None
        self._entry = entry
        self._title.set_words(entry.path.name)
        self.apply_button.setVisible(entry.state is FileState.READY)
        self.remove_button.setVisible(entry.state is not FileState.APPLYING)
        self.ask.setVisible(entry.state is FileState.NO_PROVIDER)
        self.ask.offer(providers)
        self._show_band(entry)
        view = entry.view
        for widget in (self.kind_box, self.line, self.switch, self._explanation, self._stack):
            widget.setVisible(view is not None)
        self._story.hide()
        if view is None:
            self.fix_bar.hide()
            return
        if entry.state is FileState.READING and not other:
            return  # what somebody just chose stays on the screen until the list is read again
        self.line.set_words(view.line)
        self.kind_box.setCurrentIndex(self.kind_box.findData(entry.order.kind.value))
        self.kind_box.setEnabled(entry.state not in (FileState.APPLYING, FileState.APPLIED))
        for place, part in enumerate(PARTS):
            self.switch.set_words(place, text(f"imports.part.{part}", count=str(view.count(part))))
        self.setEnabled(entry.state is not FileState.APPLYING)
        if other or arrived:
            self.switch.choose(next((place for place, part in enumerate(PARTS) if view.count(part)), 0))
        self._show_part()

    def section(self) -> Section | None:
        """The table that is shown, as it was made."""
        view = None if self._entry is None else self._entry.view
        return None if view is None else view.sections.get(self.part)

    def focus_part(self) -> None:
        """Go from the list of files into the part that is shown."""
        shown = self._stack.currentWidget()
        if shown is self.recognition:
            self.recognition.focusNextChild()
        elif shown is not None and not self._stack.isHidden():
            shown.setFocus(Qt.FocusReason.TabFocusReason)

    def choose_part(self, part: Part) -> None:
        """Show another part."""
        self.switch.choose(PARTS.index(part))

    def _table(self, part: Part) -> TableView:
        model, name = self._models[part], text(f"imports.table.{part}")
        return TableView(model, name, self._memory, f"import-{part}", row_height=DENSE_ROW_HEIGHT)

    def _lay_out(self) -> None:
        self._above = QVBoxLayout()
        self._above.setSpacing(RELATED)
        head = row(self._title, self.remove_button, self.apply_button)
        head.setStretchFactor(self._title, 1)
        for part in PARTS:
            table: QWidget = self.recognition if part is Part.RECOGNISED else self.tables[part]
            self._stack.addWidget(table)
        for wide in (self._stack, self.fix_bar):  # what is shown must not move the splitter
            wide.setSizePolicy(QSizePolicy.Policy.Ignored, wide.sizePolicy().verticalPolicy())
        about = row(self.kind_box, self.line)
        about.setStretchFactor(self.line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        layout.addLayout(head)
        layout.addLayout(about)
        layout.addLayout(self._above)
        layout.addWidget(self.ask)
        layout.addSpacing(INSIDE)
        layout.addWidget(self.switch)
        layout.addWidget(self._explanation)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._story)
        layout.addWidget(self.fix_bar)
        layout.addStretch(0)  # takes the room of a file that could not be read

    def _connect(self) -> None:
        self.switch.chosen.connect(self._show_part)
        for part, table in self.tables.items():
            table.record_selected.connect(lambda record, part=part: self._tell_story(part, record))
        self.tables[Part.PROBLEMS].record_activated.connect(lambda _: self.fix_bar.accept())
        self.apply_button.clicked.connect(lambda: self.apply_requested.emit(self._number()))
        self.remove_button.clicked.connect(lambda: self.remove_requested.emit(self._number()))
        self.ask.chosen.connect(lambda name: self.provider_chosen.emit(self._number(), name))
        self.kind_box.activated.connect(
            lambda _: self.kind_chosen.emit(self._number(), str(self.kind_box.currentData()))
        )

    def _number(self) -> int:
        return -1 if self._entry is None else self._entry.number

    def _show_band(self, entry: ImportEntry) -> None:
        said = (entry.number, entry.state, entry.problem, entry.result, entry.undone)
        if said == self._said:
            return
        self._said = said
        if self._band is not None:
            self._above.removeWidget(self._band)
            self._band.hide()
            self._band.deleteLater()
        self._band = band = outcome_band(entry)
        if band is not None:
            self._above.addWidget(band)
            band.show()
            band.page_requested.connect(self.page_requested)
            band.undo_requested.connect(self.undo_requested)

    def _show_part(self) -> None:
        """Fill the part in front; the others are filled when somebody looks at them."""
        entry, part = self._entry, self.part
        if entry is None or entry.view is None:
            return
        self._stack.setCurrentIndex(PARTS.index(part))
        self._story.hide()
        self.fix_bar.setVisible(part is Part.PROBLEMS)
        if part is Part.RECOGNISED:
            self.recognition.show_recognition(entry.order.kind, entry.view.recognition)
            self._explanation.setText(text("imports.explain.recognised"))
            return
        section = entry.view.sections[part]
        empty = text(f"imports.none.{entry.order.kind}.{part}")
        self._explanation.setText(section.explanation if section.count else empty)
        if self._shown.get(part) is not section:
            self._shown[part] = section
            self.tables[part].stretch_column(next((one.key for one in section.heads if one.stretches), ""))
            self._models[part].fill(_columns(section))
            if part is Part.PROBLEMS:
                self.fix_bar.show_fixes(entry.view.fixes, len(entry.order.said.cells))
        self._tell_story(part, self.tables[part].selected_record())

    def _tell_story(self, part: Part, record: int) -> None:
        section = self.section()
        if section is None or part is not section.part:
            return
        told = section.sentences[record] if 0 <= record < len(section.sentences) else ""
        if part is Part.PROBLEMS:
            self.fix_bar.show_problem(record, told)
        else:
            self._story.setVisible(bool(told))
            self._story.setText(told)


def _columns(section: Section) -> Sequence[Column]:
    """The section as columns; the last one coloured where the section says so."""
    made = []
    for place, (head, title, values) in enumerate(
        zip(section.heads, section.titles, section.columns, strict=True)
    ):
        if section.tones and place == len(section.heads) - 1:
            pairs = list(zip(values, section.tones, strict=True))
            made.append(Column(head.key, title, pairs, _first, Cell.BADGE, head.width, _second))
        elif head.key == "row":
            numbers = np.array([int(one) for one in values], np.int64)
            made.append(Column(head.key, title, numbers, str, Cell.NUMBER, head.width))
        else:
            ranks = section.ranks[place] if section.ranks else None
            made.append(Column(head.key, title, values, width=head.width, tooltip=str, ranks=ranks))
    return made


def _first(pair: tuple[str, str]) -> str:
    return pair[0]


def _second(pair: tuple[str, str]) -> str:
    return pair[1]
