"""Some out of a short list of words, ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.widgets.flow_layout import FlowLayout


class CodeTicks(QWidget):
    """The value is the tuple of ticked codes in the order of the list."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], columns: int = 0) -> None:
        """In so many columns; 0: one after the other, as many on a line as fit."""
        super().__init__()
        flow = None if columns else FlowLayout(self)
        grid = QGridLayout(self) if columns else None
        if grid is not None:
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setVerticalSpacing(0)
        self.boxes: dict[str, QCheckBox] = {}
        for code, words in choices:
            box = QCheckBox(words)
            box.toggled.connect(lambda _: self.changed.emit())
            self.boxes[code] = box
            if flow is not None:
                flow.addWidget(box)
            elif grid is not None:
                place = len(self.boxes) - 1
                lines = -(-len(choices) // columns)
                grid.addWidget(box, place % lines, place // lines)

    def value(self) -> tuple[str, ...]:
        """The ticked codes."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def set_value(self, codes: Collection[str]) -> None:
        """Tick these; nothing is told."""
        for code, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(code in codes)
            box.blockSignals(False)
