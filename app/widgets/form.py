"""Fields of a form: the label above, the control, a hint, and what is wrong right below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from app.translation import text
from app.widgets.labels import secondary, styled
from app.widgets.tokens import INSIDE, RELATED


class Field(QWidget):
    """One labelled control. The error text is tied to the control for screen readers."""

    def __init__(self, label: str, control: QWidget, hint: str = "", required: bool = False) -> None:
        super().__init__()
        self.control = control
        self._hint_words = hint
        self._label = QLabel(label)
        self._label.setProperty("role", "strong")
        self._label.setBuddy(control)
        self._required = secondary(text("form.required"))
        self._below = styled(hint, "secondary", wrap=True)
        control.setAccessibleName(label)
        head = QHBoxLayout()
        head.setSpacing(RELATED)
        head.addWidget(self._label)
        head.addWidget(self._required)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addLayout(head)
        layout.addWidget(control)
        layout.addWidget(self._below)
        self._required.setVisible(required)  # not before it stands in the field: it would be a window by itself
        self.set_problem("")

    def mark_required(self) -> None:
        """Say that it cannot stay empty."""
        self._required.show()

    def set_problem(self, words: str) -> None:
        """Say what is wrong with what was filled in, or nothing when it is right again."""
        self._below.setText(words or self._hint_words)
        self._below.setProperty("tone", "")
        self._below.setProperty("role", "error" if words else "secondary")
        self._below.setVisible(bool(words or self._hint_words))
        self.control.setAccessibleDescription(words or self._hint_words)
        self.control.setProperty("problem", bool(words))
        for widget in (self._below, self.control, *self.control.findChildren(QLineEdit)):
            if widget is not self._below:
                widget.setProperty("problem", bool(words))
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def set_remark(self, words: str, tone: str = "") -> None:
        """Say something that is not wrong: what was understood, or (tone `attention`) what is doubtful."""
        self.set_problem("")
        if words:
            self._below.setText(words)
            self._below.setProperty("tone", tone)
            self._below.setVisible(True)
            self._below.style().unpolish(self._below)
            self._below.style().polish(self._below)
            self.control.setAccessibleDescription(words)

    def remark(self) -> str:
        """What stands below the control, whether wrong or not."""
        return self._below.text()

    def problem(self) -> str:
        """What is wrong, or nothing."""
        return self._below.text() if self._below.property("role") == "error" else ""


def text_input(placeholder: str = "", width: int = 0) -> QLineEdit:
    """A line to type in; `width` in pixels, 0 = as wide as there is room."""
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    if width:
        line.setFixedWidth(width)
    return line


def area_input(placeholder: str = "", lines: int = 3) -> QPlainTextEdit:
    """Some lines to type in; Tab goes to the next field."""
    area = QPlainTextEdit()
    area.setPlaceholderText(placeholder)
    area.setTabChangesFocus(True)
    area.setFixedHeight(area.fontMetrics().lineSpacing() * lines + 18)
    return area


def choice_input(choices: list[tuple[str, str]], empty: str = "") -> QComboBox:
    """A list of which one is chosen; `currentData()` is its code, "" for the `empty` line."""
    box = QComboBox()
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setItemDelegate(QStyledItemDelegate(box))  # the default one ignores the style sheet
    if empty:
        box.addItem(empty, "")
    for code, words in choices:
        box.addItem(words, code)
    return box
