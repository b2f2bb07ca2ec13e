"""The question whose list it is, for lists that name nobody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.translation import text
from app.widgets.buttons import primary_button
from app.widgets.form import Field
from app.widgets.tokens import RELATED


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
            line.setAcceptDrops(False)  # a file let go here is a list to read, not words
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
