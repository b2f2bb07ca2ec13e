"""What was recognised of a list, to be corrected once: sheets, the row of headings, what columns mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from app.presenters.import_recognition import (
    AGE_CHOICE,
    ColumnLine,
    RecognitionView,
    SheetView,
    choice_words,
    choices,
    meaning_of,
)
from app.translation import text
from app.widgets.form import choice_input
from app.widgets.labels import ElidedLabel, secondary
from app.widgets.marks import FreshnessMark
from app.widgets.page import clear, column, row
from app.widgets.tokens import CONTROL_HEIGHT, GROUPS, INSIDE, RELATED

CHOICE = int(Qt.ItemDataRole.UserRole)
MEANS_WIDTH, HEADING_WIDTH, LETTER_WIDTH, SURE_WIDTH = 250, 170, 24, 120
ORDERS = ("day_first", "month_first")


class RecognitionPanel(QWidget):
    """One sheet at a time; every change asks for a new reading."""

    column_said = Signal(str, object)
    """The key of a column and what it means: (kind, code)."""
    sheet_said = Signal(str, object, object)
    """The name of a sheet, whether it is used (or None), and the row of its headings from 1 (0: none; or None)."""
    dates_said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._view = RecognitionView()
        self._kind = ""
        self._sheet = 0
        self._filling = False
        self.boxes: dict[str, QComboBox] = {}
        self._labels: list[tuple[ElidedLabel, FreshnessMark]] = []
        self._models: dict[bool, QStandardItemModel] = {}
        self.facts = secondary("", wrap=True)
        self.remembered = secondary("", wrap=True)
        self.sheet_box = choice_input([])
        self.used_box = QCheckBox(text("imports.sheet_use"))
        self.head_box = _row_box()
        self.dates_box = choice_input([(order, text(f"imports.order.{order}")) for order in ORDERS])
        self._lay_out()
        self._connect()

    def show_recognition(self, kind: str, view: RecognitionView) -> None:
        """Show what was recognised; the sheet that was looked at stays."""
        if kind != self._kind:
            self._kind, self._models = kind, {}
        self._view = view
        self._sheet = min(self._sheet, max(0, len(view.sheets) - 1))
        self._filling = True
        self.remembered.setText(_remembered_words(view))
        self.remembered.setVisible(bool(self.remembered.text()))
        self.sheet_box.clear()
        names = [sheet.name for sheet in view.sheets]
        for place, sheet in enumerate(view.sheets):
            self.sheet_box.addItem(_sheet_choice(sheet, names.count(sheet.name) > 1), place)
        self.sheet_box.setCurrentIndex(self._sheet)
        self.dates_box.setCurrentIndex(ORDERS.index(view.date_order))
        self._dates_part.setVisible(view.asks_dates)
        self._filling = False
        self._show_sheet()

    def choose_sheet(self, place: int) -> None:
        """Look at another sheet."""
        self.sheet_box.setCurrentIndex(place)

    def _lay_out(self) -> None:
        names = {self.sheet_box: "imports.sheet_label", self.head_box: "imports.head_label"}
        for control, key in names.items():
            control.setAccessibleName(text(key))
        self.dates_box.setAccessibleName(text("imports.dates_label"))
        self.sheet_box.setMinimumWidth(180)
        self._sheet_part = _labelled(text("imports.sheet_label"), self.sheet_box)
        self._head_part = _labelled(text("imports.head_label"), self.head_box)
        self._dates_part = _labelled(text("imports.dates_label"), self.dates_box)
        line = row(self._sheet_part, self.used_box, self._head_part, self._dates_part, None, spacing=GROUPS)
        self._grid_holder = QWidget()
        self._grid_holder.setProperty("role", "surface")
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(GROUPS, RELATED, GROUPS, RELATED)
        self._grid.setHorizontalSpacing(GROUPS)
        self._grid.setVerticalSpacing(INSIDE)
        self._grid.setColumnStretch(2, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._grid_holder)
        scroll.setProperty("role", "card")
        layout = column(spacing=RELATED)
        layout.addLayout(line)
        layout.addWidget(self.facts)
        layout.addWidget(self.remembered)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.sheet_box.currentIndexChanged.connect(self._turn_to)
        self.used_box.clicked.connect(self._say_used)
        self.head_box.editingFinished.connect(self._say_head)
        self.dates_box.activated.connect(lambda _: self.dates_said.emit(str(self.dates_box.currentData())))

    def _turn_to(self, place: int) -> None:
        if not self._filling and place >= 0:
            self._sheet = place
            self._show_sheet()

    def _show_sheet(self) -> None:
        sheets = self._view.sheets
        sheet = sheets[self._sheet] if sheets else SheetView("", True, 0, 0, "")
        self._filling = True
        several = len(sheets) > 1
        self._sheet_part.setVisible(several)
        self.used_box.setVisible(several or not sheet.used)
        self.used_box.setChecked(sheet.used)
        self._head_part.setVisible(sheet.used and bool(sheets))
        self.head_box.setMaximum(max(1, sheet.rows))
        self.head_box.setValue(sheet.header_row)
        self.facts.setText(" ".join(part for part in (self._view.facts, sheet.facts) if part))
        self._fill_grid(sheet.columns)
        self._filling = False

    def _fill_grid(self, lines: Sequence[ColumnLine]) -> None:
        """One line per column; the same columns keep their boxes, and so the focus."""
        if [line.key for line in lines] == list(self.boxes) and self._labels:
            for line, (examples, sure) in zip(lines, self._labels, strict=True):
                self._set_choice(self.boxes[line.key], line)
                examples.set_words(line.examples)
                sure.set_mark(line.sure.mark, line.sure.words)
            return
        clear(self._grid)
        self.boxes, self._labels = {}, []
        heads = ("", "heading", "examples", "kind", "sure")
        for place, key in enumerate(heads):
            self._grid.addWidget(secondary(text(f"imports.column.{key}") if key else ""), 0, place)
        for number, line in enumerate(lines, start=1):
            self._add_line(number, line)
        self._grid.setRowStretch(len(lines) + 1, 1)

    def _add_line(self, number: int, line: ColumnLine) -> None:
        letter = secondary(line.letter)
        letter.setFixedWidth(LETTER_WIDTH)
        heading = ElidedLabel(line.heading, "strong")
        heading.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        heading.setFixedWidth(HEADING_WIDTH)
        examples = ElidedLabel(line.examples, "secondary")
        box = choice_input([])
        box.setModel(self._model(line.has_ages))
        box.setPlaceholderText(text("imports.kind.unknown"))
        box.setFixedSize(MEANS_WIDTH, CONTROL_HEIGHT)
        box.setMaxVisibleItems(18)
        box.setAccessibleName(text("imports.means", heading=line.heading))
        self._set_choice(box, line)
        box.activated.connect(lambda _, key=line.key, box=box: self._say_column(key, box))
        sure = FreshnessMark(line.sure.mark, line.sure.words)
        holder = QWidget()
        holder.setFixedWidth(SURE_WIDTH)
        holder.setLayout(row(sure, None))
        for place, widget in enumerate((letter, heading, examples, box, holder)):
            self._grid.addWidget(widget, number, place)
        self.boxes[line.key] = box
        self._labels.append((examples, sure))

    def _set_choice(self, box: QComboBox, line: ColumnLine) -> None:
        place = box.findData(line.choice, CHOICE)
        if place < 0 and line.choice.partition("|")[0] != "unknown":
            place = box.findData(line.choice.partition("|")[0], CHOICE)
        box.setCurrentIndex(place)

    def _say_column(self, key: str, box: QComboBox) -> None:
        if not self._filling:
            self.column_said.emit(key, meaning_of(str(box.currentData(CHOICE))))

    def _say_used(self, used: bool) -> None:
        if self._view.sheets:
            self.sheet_said.emit(self._view.sheets[self._sheet].name, used, None)

    def _say_head(self) -> None:
        sheets = self._view.sheets
        if not self._filling and sheets and self.head_box.value() != sheets[self._sheet].header_row:
            view = list(sheets)
            view[self._sheet] = replace(sheets[self._sheet], header_row=self.head_box.value())
            self._view = replace(self._view, sheets=tuple(view))  # Enter and losing the focus are one change
            self.sheet_said.emit(sheets[self._sheet].name, None, self.head_box.value())

    def _model(self, has_ages: bool) -> QStandardItemModel:
        """The list of meanings, made once for all columns."""
        if has_ages not in self._models:
            model = QStandardItemModel(self)
            listed = [*choices(self._kind), *(((AGE_CHOICE, choice_words(AGE_CHOICE)),) if has_ages else ())]
            for choice, words in listed:
                item = QStandardItem(words)
                item.setData(choice, CHOICE)
                model.appendRow(item)
            self._models[has_ages] = model
        return self._models[has_ages]


def _row_box() -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, 1)
    box.setSpecialValueText(text("imports.head_none"))
    box.setKeyboardTracking(False)
    box.setMinimumWidth(84)
    box.setFixedHeight(CONTROL_HEIGHT)
    return box


def _labelled(words: str, control: QWidget) -> QWidget:
    label = QLabel(words)
    label.setBuddy(control)
    holder = QWidget()
    holder.setLayout(row(label, control))
    return holder


def _sheet_choice(sheet: SheetView, again: bool) -> str:
    """The name of a sheet; of a sheet with more tables also the row where each begins."""
    if again:
        return text("imports.sheet_table", sheet=sheet.name, row=str(sheet.header_row))
    return sheet.name if sheet.used else text("imports.sheet_skipped", sheet=sheet.name)


def _remembered_words(view: RecognitionView) -> str:
    if view.corrected:
        return text("imports.corrected", count=view.corrected)
    return text("imports.remembered", count=view.remembered) if view.remembered else ""
