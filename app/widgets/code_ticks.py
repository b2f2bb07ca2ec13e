"""Some out of a short list of words, ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.widgets.flow_layout import FlowLayout


class CodeTicks(QWidget):
    """The value is the tuple of ticked codes in the order of the list."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        flow = FlowLayout(self)
        self.boxes: dict[str, QCheckBox] = {}
        for code, words in choices:
            box = QCheckBox(words)
            box.toggled.connect(lambda _: self.changed.emit())
            self.boxes[code] = box
            flow.addWidget(box)

    def value(self) -> tuple[str, ...]:
        """The ticked codes."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def set_value(self, codes: Collection[str]) -> None:
        """Tick these; nothing is told."""
        for code, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(code in codes)
            box.blockSignals(False)
