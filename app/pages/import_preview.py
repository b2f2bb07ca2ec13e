"""One list laid beside the register: what was recognised, what it would do, what could not be used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.import_views import (
    Part,
    Section,
    part_counts,
    recognition_sentences,
    section_of,
)
from app.presenters.imports import FileState, ImportEntry, result_words
from app.tables.column_table_model import ColumnTableModel
from app.tables.columns import Column
from app.tables.table_view import TableView
from app.translation import text
from app.widgets.buttons import SegmentedSwitch, button, primary_button, quiet_button
from app.widgets.form import Field
from app.widgets.labels import ElidedLabel, paragraph, secondary
from app.widgets.page import row
from app.widgets.states import Notice
from app.widgets.tokens import DENSE_ROW_HEIGHT, INSIDE, RELATED

PARTS = tuple(Part)


class ImportPreviewPanel(QWidget):
    """The file that is selected, with its own buttons."""

    apply_requested = Signal(int)
    remove_requested = Signal(int)
    provider_chosen = Signal(int, str)

    def __init__(self, municipality_names: Mapping[str, str]) -> None:
        super().__init__()
        self._names = municipality_names
        self._entry: ImportEntry | None = None
        self._notice: QWidget | None = None
        self._title = ElidedLabel(role="section")
        self.apply_button = button(text("imports.apply_one"), "check")
        self.apply_button.setObjectName("import-apply-one")
        self.remove_button = quiet_button(text("imports.remove"), "x")
        self.facts = secondary("", wrap=True)
        self.ask = ProviderQuestion()
        self.switch = SegmentedSwitch(
            [text(f"imports.part.{part}", count="0") for part in PARTS], text("imports.parts")
        )
        self._explanation = secondary("", wrap=True)
        self.model = ColumnTableModel(self)
        self.table = TableView(self.model, text("imports.parts"), row_height=DENSE_ROW_HEIGHT)
        self._story = paragraph("")
        self._section: Section | None = None
        self._lay_out()
        self._connect()

    def show_entry(self, entry: ImportEntry, providers: Sequence[str]) -> None:
        """Show a file; the part that was looked at stays unless it is another file."""
        other = self._entry is None or self._entry.number != entry.number
        arrived = self._entry is None or self._entry.preview is None
        self._entry = entry
        self._title.set_words(entry.path.name)
        self.apply_button.setVisible(entry.state is FileState.READY)
        self.remove_button.setVisible(entry.state is not FileState.APPLYING)
        self.ask.setVisible(entry.state is FileState.NO_PROVIDER)
        self.ask.offer(providers)
        self._show_notice(entry)
        preview = entry.preview
        for widget in (self.facts, self.switch, self._explanation, self.table):
            widget.setVisible(preview is not None)
        self._story.hide()
        if preview is None:
            return
        self.facts.setText("\n".join(recognition_sentences(preview.recognised)))
        counts = part_counts(preview)
        for place, part in enumerate(PARTS):
            self.switch.set_words(place, text(f"imports.part.{part}", count=str(counts[part])))
        if other or arrived:
            self.switch.choose(next((place for place, part in enumerate(PARTS) if counts[part]), 0))
        self._show_part()

    def section(self) -> Section | None:
        """The part that is shown."""
        return self._section

    def _lay_out(self) -> None:
        self._above = QVBoxLayout()
        self._above.setSpacing(RELATED)
        head = row(self._title, self.remove_button, self.apply_button)
        head.setStretchFactor(self._title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        layout.addLayout(head)
        layout.addLayout(self._above)
        layout.addWidget(self.ask)
        layout.addWidget(self.facts)
        layout.addSpacing(INSIDE)
        layout.addWidget(self.switch)
        layout.addWidget(self._explanation)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._story)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.switch.chosen.connect(self._show_part)
        self.table.record_selected.connect(self._tell_story)
        self.apply_button.clicked.connect(lambda: self.apply_requested.emit(self._number()))
        self.remove_button.clicked.connect(lambda: self.remove_requested.emit(self._number()))
        self.ask.chosen.connect(lambda name: self.provider_chosen.emit(self._number(), name))

    def _number(self) -> int:
        return -1 if self._entry is None else self._entry.number

    def _show_notice(self, entry: ImportEntry) -> None:
        if self._notice is not None:
            self._above.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        notice = _notice_of(entry)
        if notice is not None:
            self._notice = notice
            self._above.addWidget(notice)

    def _show_part(self) -> None:
        if self._entry is None or self._entry.preview is None:
            return
        part = PARTS[self.switch.index()]
        self._section = section = section_of(self._entry.preview, part, self._names)
        self._explanation.setText(section.explanation if section.rows else text(f"imports.none.{part}"))
        self.model.fill(
            [
                Column(
                    f"{part}-{place}", title, [cells[place] for cells in section.rows], width=width, tooltip=str
                )
                for place, (title, width) in enumerate(zip(section.header, section.widths, strict=True))
            ]
        )
        self._story.hide()

    def _tell_story(self, record: int) -> None:
        section = self._section
        told = section is not None and 0 <= record < len(section.sentences)
        self._story.setVisible(told)
        if told and section is not None:
            self._story.setText(section.sentences[record])


def _columns(section: Section) -> Sequence[Column]:
    heads = zip(section.header, section.widths, strict=True)
    return [
        Column(f"{section.part}-{n}", title, [cells[n] for cells in section.rows], width=width, tooltip=str)
        for n, (title, width) in enumerate(heads)
    ]


def _notice_of(entry: ImportEntry) -> Notice | None:
    if entry.problem:
        return Notice(entry.problem, "wrong")
    if entry.result is not None:
        tasks = entry.result.conflict_tasks
        lines = (text("imports.applied_tasks", count=tasks),) if tasks else ()
        return Notice(result_words([entry.result]), "good", lines)
    return None


class ProviderQuestion(QFrame):
    """Asks whose list it is: one of the known providers, or a new name."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setProperty("tone", "attention")
        self.setAccessibleName(text("imports.provider.ask"))
        self.box = QComboBox()
        self.box.setObjectName("import-provider")
        self.box.setEditable(True)
        self.box.setMinimumWidth(280)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.box.lineEdit()
        if line is not None:
            line.setPlaceholderText(text("imports.provider.placeholder"))
            line.returnPressed.connect(self._choose)
        self.use_button = primary_button(text("imports.provider.use"))
        self.use_button.clicked.connect(self._choose)
        self.box.editTextChanged.connect(lambda typed: self.use_button.setEnabled(bool(typed.strip())))
        self.use_button.setEnabled(False)
        inside = QHBoxLayout()
        inside.setSpacing(RELATED)
        inside.addWidget(self.box)
        inside.addWidget(self.use_button)
        inside.addStretch(1)
        holder = QWidget()
        inside.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(inside)
        holder.setFocusProxy(self.box)
        layout = QVBoxLayout(self)
        layout.addWidget(Field(text("imports.provider.ask"), holder, text("imports.provider.why")))
        self.box.setAccessibleName(text("imports.provider.ask"))

    def offer(self, providers: Sequence[str]) -> None:
        """The names to choose from; what is being typed stays."""
        if [self.box.itemText(place) for place in range(self.box.count())] == list(providers):
            return
        typed = self.box.currentText()
        self.box.clear()
        self.box.addItems(list(providers))
        self.box.setEditText(typed)

    def _choose(self) -> None:
        if self.box.currentText().strip():
            self.chosen.emit(self.box.currentText().strip())
            self.box.setEditText("")
