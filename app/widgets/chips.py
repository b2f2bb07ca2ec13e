"""Filters that read as a sentence: «Leeftijd 7», «Bij 7553 binnen 20 km», «Nodig: trauma».

A chip that asks nothing shows its question with an arrow; a chip that filters is filled and can be cleared.
Its value is plain data (str, int, list), so that a set of filters can be remembered and saved under a name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QIntValidator, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from app.translation import text
from app.widgets.icons import icon
from app.widgets.labels import secondary
from app.widgets.popup import Popup
from app.widgets.tokens import CONTROL_HEIGHT, RELATED

CODE_ROLE = int(Qt.ItemDataRole.UserRole)


class Chip(QFrame):
    """One filter: a button with its sentence, and a cross while it filters."""

    changed = Signal()

    def __init__(self, name: str, question: str) -> None:
        super().__init__()
        self.name = name
        self._question = question
        self.setProperty("role", "chip")
        self.setFixedHeight(CONTROL_HEIGHT)
        self.face = QPushButton()
        self.face.setProperty("role", "chip-face")
        self.face.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # puts the arrow behind the words
        self.face.setIconSize(QSize(14, 14))
        self.face.setCursor(Qt.CursorShape.PointingHandCursor)
        self.face.clicked.connect(self.open)
        self._clear = QToolButton()
        self._clear.setProperty("role", "chip-clear")
        self._clear.setIcon(icon("x", "accent"))
        self._clear.setIconSize(QSize(14, 14))
        self._clear.clicked.connect(self.clear)
        self.popup = Popup(self.face)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.face)
        layout.addWidget(self._clear)

    def value(self) -> Any:
        """The value as plain data; empty when the chip filters nothing."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Filter on a value that `value()` once gave."""
        raise NotImplementedError

    def sentence(self) -> str:
        """What the chip says while it filters."""
        raise NotImplementedError

    def is_set(self) -> bool:
        """Whether the chip filters."""
        return bool(self.value()) or self.value() == 0

    def clear(self) -> None:
        """Filter nothing."""
        raise NotImplementedError

    def open(self) -> None:
        """Show what can be chosen, below the chip."""
        self.popup.open_below()

    def show_value(self, tell: bool = True) -> None:
        """Bring words, look and accessible name up to date; then tell that the filter changed."""
        filtering = self.is_set()
        words = self.sentence() if filtering else self._question
        self.face.setText(words if filtering else f"{words}\N{NO-BREAK SPACE}")
        self.face.setAccessibleName(words if filtering else text("chip.open", question=self._question))
        self.face.setIcon(QIcon() if filtering else icon("chevron-down", "secondary"))
        self._clear.setVisible(filtering)
        self._clear.setAccessibleName(text("chip.clear", question=self._question))
        self._clear.setToolTip(text("chip.clear", question=self._question))
        for widget in (self, self.face, self._clear):
            widget.setProperty("filtering", filtering)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.updateGeometry()
        if tell:
            self.changed.emit()


class ChoiceChip(Chip):
    """One or more out of a list that can be searched."""

    def __init__(
        self,
        name: str,
        question: str,
        choices: Sequence[tuple[str, str]],
        sentence: Callable[[str], str] | None = None,
        several: bool = True,
    ) -> None:
        super().__init__(name, question)
        self._sentence = sentence or (lambda words: f"{question}: {words}")
        self._several = several
        self._search = QLineEdit()
        self._search.setPlaceholderText(text("chip.search"))
        self._search.setAccessibleName(text("chip.search"))
        self._search.textChanged.connect(self._narrow)
        self._list = _ChoiceList()
        self._list.setAccessibleName(question)
        self._list.setProperty("role", "bare")
        self._list.toggled.connect(self._toggle)
        self._search.returnPressed.connect(self._list.setFocus)
        self.popup.add(self._search)
        self.popup.add(self._list)
        self.popup.setFixedWidth(280)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices (code, words); what was chosen and is still there stays chosen."""
        chosen = set(self.value())
        self._list.clear()
        for code, words in choices:
            item = QListWidgetItem(words, self._list)
            item.setData(CODE_ROLE, code)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if code in chosen else Qt.CheckState.Unchecked)
        self._search.setVisible(len(choices) > 7)
        self._list.setFixedHeight(min(len(choices), 9) * 28 + 10)
        self.show_value(tell=False)

    def value(self) -> list[str]:
        """The chosen codes in the order of the list."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return [str(item.data(CODE_ROLE)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def set_value(self, value: Any) -> None:
        """Choose codes."""
        chosen = set(value or ())
        for row in range(self._list.count()):
            item = self._list.item(row)
            on = item.data(CODE_ROLE) in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.show_value()

    def sentence(self) -> str:
        """The words of what is chosen: two written out, more counted."""
        items = (self._list.item(row) for row in range(self._list.count()))
        words = [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]
        if len(words) > 2:
            return self._sentence(text("chip.more", first=words[0], count=len(words) - 1))
        return self._sentence(", ".join(words))

    def clear(self) -> None:
        """Choose nothing."""
        self.set_value(())

    def _toggle(self, item: QListWidgetItem) -> None:
        on = item.checkState() != Qt.CheckState.Checked
        if not self._several:
            self.set_value([item.data(CODE_ROLE)] if on else ())
            self.popup.close()
            return
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.show_value()

    def _narrow(self, typed: str) -> None:
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(typed.casefold() not in item.text().casefold())


class _ChoiceList(QListWidget):
    """A list in which click, space and Enter tick an item."""

    toggled = Signal(QListWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.itemClicked.connect(self.toggled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and self.currentItem() is not None:
            self.toggled.emit(self.currentItem())
            return
        super().keyPressEvent(event)


@dataclass(frozen=True)
class ChipField:
    """One thing to type in a chip: its label, and the limits when it is a whole number."""

    key: str
    label: str
    lowest: int | None = None
    highest: int | None = None
    width: int = 120


class FieldsChip(Chip):
    """One or more things to type; the table follows while typing.

    The value is a dict of texts by key; the chip filters when every field holds something acceptable.
    """

    def __init__(
        self,
        name: str,
        question: str,
        fields: Sequence[ChipField],
        sentence: Callable[[Mapping[str, str]], str],
    ) -> None:
        super().__init__(name, question)
        self._sentence = sentence
        self._inputs = {field.key: _input(field) for field in fields}
        line = QHBoxLayout()
        line.setSpacing(RELATED)
        for field in fields:
            part = QVBoxLayout()
            part.setSpacing(2)
            part.addWidget(secondary(field.label))
            part.addWidget(self._inputs[field.key])
            line.addLayout(part)
            self._inputs[field.key].textChanged.connect(lambda _: self.show_value())
            self._inputs[field.key].returnPressed.connect(self.popup.close)
        self.popup.add_layout(line)
        self.show_value(tell=False)

    def value(self) -> dict[str, str]:
        """The texts by key, or nothing while a field is empty or not acceptable."""
        if not all(field.text().strip() and field.hasAcceptableInput() for field in self._inputs.values()):
            return {}
        return {key: field.text().strip() for key, field in self._inputs.items()}

    def set_value(self, value: Any) -> None:
        """Fill the fields."""
        for key, field in self._inputs.items():
            field.blockSignals(True)
            field.setText(str((value or {}).get(key, "")))
            field.blockSignals(False)
        self.show_value()

    def sentence(self) -> str:
        """The sentence with what was typed."""
        return self._sentence(self.value())

    def clear(self) -> None:
        """Empty the fields."""
        self.set_value({})


def _input(field: ChipField) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(field.label)
    line.setFixedWidth(field.width)
    if field.lowest is not None and field.highest is not None:
        line.setValidator(QIntValidator(field.lowest, field.highest, line))
    return line


def number_chip(name: str, question: str, lowest: int, highest: int, suffix: str = "") -> FieldsChip:
    """«Leeftijd 7»: one whole number; its value is `{"number": "7"}`."""
    fields = [ChipField("number", question, lowest, highest, 96)]
    return FieldsChip(name, question, fields, lambda value: f"{question} {value['number']}{suffix}")
