"""The child that is being typed looks like one the register knows: is it the same one?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.pages.facility_parts import holder
from app.presenters.bed_views import ChildLine
from app.translation import text
from app.widgets.buttons import button, quiet_button
from app.widgets.labels import paragraph, secondary, strong
from app.widgets.page import column, row
from app.widgets.tokens import GROUPS, INSIDE, RELATED

MOST = 3
"""More children than this are not the question any more."""


class DuplicateCard(QFrame):
    """A band that names the children and asks; nothing is chosen by itself. `wide`: one line for each child."""

    same_chosen = Signal(int)
    """It is this child."""
    other_chosen = Signal()
    """It is another child than any of these."""

    def __init__(self, wide: bool = False) -> None:
        super().__init__()
        self._wide = wide
        self.setProperty("role", "notice")
        self.setProperty("tone", "attention")
        self._shown: QWidget | None = None
        self.same: list[QWidget] = []
        self.other = button(text("duplicate.other"))
        self.other.clicked.connect(self.other_chosen)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(GROUPS, RELATED, GROUPS, RELATED + INSIDE)
        self._layout.setSpacing(RELATED)
        self._layout.addWidget(strong(text("duplicate.heading")))
        self._layout.addWidget(paragraph(text("duplicate.why")))
        self._lines = QVBoxLayout()
        self._layout.addLayout(self._lines)
        self._layout.addLayout(row(self.other, None))
        self.setAccessibleName(text("duplicate.heading"))
        self.hide()

    def show_children(self, children: Sequence[ChildLine]) -> None:
        """Ask about these; hidden when there are none."""
        if self._shown is not None:
            self._shown.hide()
            self._lines.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = QWidget()
        self.same = []
        lines = QVBoxLayout(self._shown)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(RELATED)
        for one in children[:MOST]:
            lines.addLayout(self._line(one))
        self._lines.addWidget(self._shown)
        self._shown.show()
        self.setVisible(bool(children))

    def _line(self, one: ChildLine) -> QVBoxLayout:
        same = quiet_button(text("duplicate.same"), "check")
        same.setAccessibleName(text("duplicate.same_which", child=one.case_number))
        same.clicked.connect(lambda: self.same_chosen.emit(one.child))
        self.same.append(same)
        who, now = f"{one.case_number} · {one.about}", one.now
        if self._wide:
            return column(holder(row(QLabel(who), secondary(now), same, None, spacing=GROUPS)))
        words = column(paragraph(who), secondary(now, wrap=True), spacing=INSIDE)
        words.addLayout(row(same, None))
        return words
