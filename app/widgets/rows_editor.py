"""Some rows of the same few inputs, with a button to add one and a cross to take one away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.translation import text
from app.widgets.buttons import icon_button, quiet_button
from app.widgets.form import choice_input, text_input
from app.widgets.tokens import INSIDE, RELATED

Row = tuple[str, ...]


@dataclass(frozen=True)
class RowInput:
    """One input of a row: a line to type in, or a list when there are `choices` (code, words)."""

    name: str
    choices: tuple[tuple[str, str], ...] = ()
    width: int = 0


class RowsEditor(QWidget):
    """The value is a tuple of rows of texts; rows in which the first input is empty do not count."""

    changed = Signal()

    def __init__(self, inputs: Sequence[RowInput], add_words: str) -> None:
        super().__init__()
        self._inputs = tuple(inputs)
        self._rows: list[_Row] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(INSIDE)
        self.add_button = quiet_button(add_words, "plus")
        self.add_button.clicked.connect(lambda: self.add_row(focus=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addLayout(self._lines)
        layout.addWidget(self.add_button)

    def value(self) -> tuple[Row, ...]:
        """The rows that say something."""
        return tuple(row.value() for row in self._rows if row.value()[0])

    def set_value(self, rows: Sequence[Row]) -> None:
        """Show these rows; nothing is told."""
        if tuple(rows) == self.value():
            return
        for row in list(self._rows):
            self._take_away(row)
        for given in rows:
            self.add_row(given)

    def add_row(self, given: Row = (), focus: bool = False) -> None:
        """One row more."""
        row = _Row(self._inputs, given)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._lines.addWidget(row)
        if focus:
            row.controls[0].setFocus()

    def rows(self) -> Sequence[_Row]:
        """The rows as they stand, empty ones too."""
        return self._rows

    def _remove(self, row: _Row) -> None:
        self._take_away(row)
        self.add_button.setFocus()
        self.changed.emit()

    def _take_away(self, row: _Row) -> None:
        self._rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()


class _Row(QWidget):
    changed = Signal()
    removed = Signal()

    def __init__(self, inputs: Sequence[RowInput], given: Row) -> None:
        super().__init__()
        self.controls = [self._control(one) for one in inputs]
        for control, words in zip(self.controls, given, strict=False):
            if isinstance(control, QComboBox):
                control.setCurrentIndex(max(0, control.findData(words)))
            else:
                control.setText(words)
        remove = icon_button("x", text("rows.remove"))
        remove.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        for control in self.controls:
            layout.addWidget(control)
        layout.addWidget(remove)
        layout.addStretch(1)

    def value(self) -> Row:
        """The texts and codes of this row."""
        return tuple(
            str(one.currentData() or "") if isinstance(one, QComboBox) else one.text().strip()
            for one in self.controls
        )

    def _control(self, one: RowInput) -> QLineEdit | QComboBox:
        control: QLineEdit | QComboBox
        if one.choices:
            control = choice_input(list(one.choices))
            control.currentIndexChanged.connect(lambda _: self.changed.emit())
        else:
            control = text_input(one.name)
            control.textChanged.connect(lambda _: self.changed.emit())
        control.setAccessibleName(one.name)
        if one.width:
            control.setFixedWidth(one.width)
        return control
