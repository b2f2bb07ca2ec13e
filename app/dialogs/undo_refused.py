"""Says why something was not taken back: every record in the way, as it was left and as it stands now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.translation import text
from app.widgets.buttons import button
from app.widgets.labels import paragraph, secondary, section, strong
from app.widgets.tokens import GROUPS, INSIDE, PAGE_EDGE, RELATED

WIDTH, TALLEST = 640, 560


class Versions(Protocol):
    """One field in both versions."""

    @property
    def field(self) -> str: ...
    @property
    def left(self) -> str: ...
    @property
    def now(self) -> str: ...


class RefusedRecord(Protocol):
    """One record that stays as it is."""

    @property
    def name(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def versions(self) -> Sequence[Versions]: ...


class UndoRefusedDialog(QDialog):
    """Only tells; nothing is lost and nothing is chosen here. Escape closes it."""

    def __init__(self, sentence: str, records: Sequence[RefusedRecord], partly: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text("undo.refused.title"))
        self.setAccessibleName(text("undo.refused.title"))
        self.setMinimumWidth(WIDTH)
        self.setMaximumHeight(TALLEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_EDGE, PAGE_EDGE, PAGE_EDGE, GROUPS)
        layout.setSpacing(GROUPS)
        layout.addWidget(section(text("undo.refused.what", what=sentence)))
        layout.addWidget(paragraph(text("undo.refused.partly" if partly else "undo.refused.why")))
        layout.addWidget(_scrolling([_card(record) for record in records]), 1)
        close = button(text("undo.refused.close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout.addLayout(foot)


def _scrolling(cards: Sequence[QWidget]) -> QScrollArea:
    inside = QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, RELATED, 0)
    layout.setSpacing(RELATED)
    for card in cards:
        layout.addWidget(card)
    layout.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(inside)
    return scroll


def _card(record: RefusedRecord) -> QWidget:
    card = QFrame()
    card.setProperty("role", "card")
    card.setAccessibleName(record.name)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(GROUPS, RELATED, GROUPS, RELATED)
    layout.setSpacing(INSIDE)
    layout.addWidget(strong(record.name))
    layout.addWidget(secondary(record.reason))
    if record.versions:
        layout.addLayout(_grid(record.versions))
    return card


def _grid(versions: Sequence[Versions]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GROUPS)
    grid.setVerticalSpacing(INSIDE)
    for place, head in enumerate(("field", "left", "now")):
        grid.addWidget(secondary(text(f"undo.refused.{head}")), 0, place)
    for line, one in enumerate(versions, start=1):
        for place, words in enumerate((one.field, one.left, one.now)):
            grid.addWidget(paragraph(words), line, place)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    return grid
