"""How much of each of a list of things: none to three, and whether it is essential."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from app.translation import text
from app.widgets.form import choice_input
from app.widgets.tokens import CONTROL_HEIGHT, GROUPS, INSIDE


class LevelRows(QWidget):
    """The value maps a code to (level 1–3, essential); codes without a level are left out."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], level_words: Sequence[str], essential: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GROUPS)
        grid.setVerticalSpacing(INSIDE)
        self.levels: dict[str, QComboBox] = {}
        self.essentials: dict[str, QCheckBox] = {}
        for row, (code, words) in enumerate(choices):
            level = choice_input([(str(at), name) for at, name in enumerate(level_words)])
            level.setFixedSize(150, CONTROL_HEIGHT)
            level.setAccessibleName(text("levels.level", name=words))
            tick = QCheckBox(essential)
            tick.setAccessibleName(text("levels.essential", name=words))
            tick.setEnabled(False)
            level.currentIndexChanged.connect(lambda at, tick=tick: self._follow(at, tick))
            tick.toggled.connect(lambda _: self.changed.emit())
            self.levels[code], self.essentials[code] = level, tick
            for place, widget in enumerate((QLabel(words), level, tick)):
                grid.addWidget(widget, row, place)
        grid.setColumnStretch(3, 1)

    def value(self) -> dict[str, tuple[int, bool]]:
        """Level and whether it is essential, by code."""
        return {
            code: (level.currentIndex(), self.essentials[code].isChecked())
            for code, level in self.levels.items()
            if level.currentIndex() > 0
        }

    def set_value(self, value: Mapping[str, tuple[int, bool]]) -> None:
        """Show these levels; nothing is told."""
        self.blockSignals(True)
        for code, level in self.levels.items():
            at, essential = value.get(code, (0, False))
            level.setCurrentIndex(at)
            self.essentials[code].setChecked(essential)
        self.blockSignals(False)

    def _follow(self, level: int, tick: QCheckBox) -> None:
        tick.setEnabled(level > 0)
        if level == 0:
            tick.setChecked(False)
        self.changed.emit()
