"""The sentence of chips above a table: filters, «wis», and the count that follows while typing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.translation import text
from app.widgets.buttons import quiet_button
from app.widgets.chips import Chip
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import secondary, strong
from app.widgets.memory import Memory
from app.widgets.search_field import SearchField
from app.widgets.tokens import CONTROL_HEIGHT, GROUPS, RELATED

SEARCH_KEY = "search"


class FilterBar(QWidget):
    """Chips that wrap, an optional field to type in at the left, the count at the right."""

    changed = Signal()

    def __init__(
        self,
        chips: Sequence[Chip],
        search: SearchField | None = None,
        memory: Memory | None = None,
        memory_key: str = "",
    ) -> None:
        super().__init__()
        self._chips = {chip.name: chip for chip in chips}
        self._search = search
        self._memory = memory
        self._memory_key = f"filter/{memory_key}"
        self._silent = False
        self._clear = quiet_button(text("chip.clear_all"), "x")
        self._clear.setFixedHeight(CONTROL_HEIGHT)
        self._clear.clicked.connect(self.clear)
        self._count = strong("")
        self._extra = secondary("")
        self._lay_out()
        for chip in chips:
            chip.changed.connect(self._follow)
        if search is not None:
            search.textChanged.connect(self._follow)
        self._recall()
        self._clear.setVisible(self.is_filtering())

    def values(self) -> dict[str, Any]:
        """What is filtered on, by the name of the chip, as plain data; typed words under `search`."""
        found = {name: chip.value() for name, chip in self._chips.items() if chip.is_set()}
        if self._search is not None and self._search.text().strip():
            found[SEARCH_KEY] = self._search.text().strip()
        return found

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Filter on values that `values()` once gave; tells once that the filter changed."""
        self._silent = True
        for name, chip in self._chips.items():
            chip.set_value(values[name]) if name in values else chip.clear()
        if self._search is not None:
            self._search.setText(str(values.get(SEARCH_KEY, "")))
        self._silent = False
        self._follow()

    def clear(self) -> None:
        """Filter nothing."""
        self.set_values({})

    def is_filtering(self) -> bool:
        """Whether anything is filtered."""
        return bool(self.values())

    def show_count(self, words: str, extra: str = "") -> None:
        """Say how much is left, for instance «84 plekken» and «61 vers»."""
        self._count.setText(words)
        self._extra.setText(extra)
        self._extra.setVisible(bool(extra))

    def _follow(self) -> None:
        if self._silent:
            return
        self._clear.setVisible(self.is_filtering())
        if self._memory is not None:
            self._memory.write(self._memory_key, json.dumps(self.values()))
        self.changed.emit()

    def _recall(self) -> None:
        kept = self._memory.read(self._memory_key) if self._memory is not None else ""
        if kept:
            self.set_values(json.loads(kept))

    def _lay_out(self) -> None:
        sentence = QWidget()
        flow = FlowLayout(sentence)
        if self._search is not None:
            flow.addWidget(self._search)
        for chip in self._chips.values():
            flow.addWidget(chip)
        flow.addWidget(self._clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GROUPS)
        layout.addWidget(sentence, 1)
        count = QHBoxLayout()
        count.setSpacing(RELATED)
        for label in (self._count, self._extra):
            label.setFixedHeight(CONTROL_HEIGHT)
            count.addWidget(label)
        layout.addLayout(count)
        layout.setAlignment(count, Qt.AlignmentFlag.AlignTop)
        self.setTabOrder(sentence, self._clear)
