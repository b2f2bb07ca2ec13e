"""Somebody else saved the same thing: both versions, field by field, and the choice between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from app.translation import text
from app.widgets.buttons import button
from app.widgets.labels import paragraph, secondary, strong
from app.widgets.page import row
from app.widgets.tokens import GROUPS, INSIDE, RELATED


class ConflictCard(QFrame):
    """A band above the form; nothing is chosen by itself."""

    def __init__(
        self, fields: Mapping[str, tuple[Any, Any]], words_of: Callable[[str, Any], str], area: str = "form"
    ) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setProperty("tone", "attention")
        self.setAccessibleName(text("form.conflict.what"))
        self.mine = button(text("form.conflict.mine"))
        self.theirs = button(text("form.conflict.theirs"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GROUPS)
        grid.setVerticalSpacing(INSIDE)
        heads = ("", text("form.conflict.here"), text("form.conflict.register"))
        for place, words in enumerate(heads):
            grid.addWidget(secondary(words), 0, place)
        for line, (name, (mine, theirs)) in enumerate(fields.items(), start=1):
            grid.addWidget(strong(text(f"{area}.field.{name}")), line, 0)
            for place, value in ((1, mine), (2, theirs)):
                grid.addWidget(paragraph(words_of(name, value) or text("form.nothing")), line, place)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUPS, RELATED, GROUPS, RELATED + INSIDE)
        layout.setSpacing(RELATED)
        layout.addWidget(strong(text("form.conflict.what")))
        layout.addWidget(paragraph(text("form.conflict.how")))
        layout.addLayout(grid)
        layout.addLayout(row(self.mine, self.theirs, None))
