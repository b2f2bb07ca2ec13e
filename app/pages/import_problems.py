"""Mends cells that could not be used: one click for the suggestion, for all alike, or another value typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app.presenters.import_fixes import Fix, accepted, typed
from app.translation import text
from app.widgets.buttons import button, quiet_button
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import ElidedLabel, secondary
from app.widgets.page import column, row
from app.widgets.tokens import GROUPS, RELATED

TYPED_WIDTH = 200


class FixBar(QFrame):
    """Below the problems: what can be done about the one that is selected, and about all."""

    cells_set = Signal(object)
    """Cells and their new values."""
    cells_forgotten = Signal()
    other_child = Signal(str)
    """The case number of a child that is not the known one it looks like."""

    def __init__(self) -> None:
        super().__init__()
        self._fixes: Sequence[Fix] = ()
        self._at = -1
        self.setProperty("role", "card")
        self.setAccessibleName(text("imports.fix.name"))
        self.story = ElidedLabel()
        self.accept_button = button("", "check")
        self.other_button = button(text("imports.fix.other_child"))
        self.same_button = button("")
        self.all_button = button("")
        self.value = QLineEdit()
        self.value.setFixedWidth(TYPED_WIDTH)
        self.value.setAcceptDrops(False)  # a file let go here is a list to read, not words
        self.value.setPlaceholderText(text("imports.fix.placeholder"))
        self.value.setAccessibleName(text("imports.fix.placeholder"))
        self.use_button = button(text("imports.fix.use"))
        self.changed = secondary("")
        self.forget_button = quiet_button(text("imports.fix.forget"), "undo-2")
        self._lay_out()
        self._connect()

    def show_fixes(self, fixes: Sequence[Fix], changed: int) -> None:
        """The fixes of all problems, and how many cells are changed already."""
        self._fixes = fixes
        count = sum(1 for one in fixes if one.with_others)
        self._name(self.all_button, text("imports.fix.all", count=count))
        self.all_button.setVisible(count > 1)
        self.changed.setText(text("imports.fix.changed", count=changed) if changed else "")
        self._changed_part.setVisible(changed > 0)
        self.show_problem(-1, "")

    def show_problem(self, at: int, story: str) -> None:
        """The problem that is selected; -1 for none."""
        self._at = at if 0 <= at < len(self._fixes) else -1
        fix = self._fixes[self._at] if self._at >= 0 else None
        self.story.set_words(story if fix else text("imports.fix.choose") if self._fixes else "")
        accepts = fix is not None and fix.can_be_accepted
        self.accept_button.setVisible(accepts)
        same = self._same()
        everything = sum(1 for one in self._fixes if one.with_others)
        self.other_button.setVisible(fix is not None and bool(fix.new_child))
        self.same_button.setVisible(1 < len(same) < everything)
        for widget in (self.value, self.use_button):
            widget.setVisible(fix is not None and fix.place is not None)
        if fix is not None and accepts:
            self._name(self.accept_button, text("imports.fix.accept", value=fix.suggestion))
        if len(same) > 1:
            self._name(self.same_button, text("imports.fix.same", count=len(same)))
        self.use_button.setEnabled(bool(self.value.text().strip()))

    def accept(self) -> None:
        """Take over the suggestion of the selected problem."""
        if self._at >= 0 and self._fixes[self._at].can_be_accepted:
            self.cells_set.emit(accepted([self._fixes[self._at]]))
        elif not self.value.isHidden():
            self.value.setFocus()

    def _accept_all(self) -> None:
        self.cells_set.emit(accepted(one for one in self._fixes if one.with_others))

    def _other_child(self) -> None:
        if self._at >= 0 and self._fixes[self._at].new_child:
            self.other_child.emit(self._fixes[self._at].new_child)

    def _same(self) -> Sequence[Fix]:
        """Problems that are mended alike, the selected one among them."""
        if self._at < 0 or not self._fixes[self._at].with_others:
            return ()
        return [one for one in self._fixes if one.same == self._fixes[self._at].same and one.with_others]

    def _use(self) -> None:
        if self._at >= 0 and self.value.text().strip():
            self.cells_set.emit(typed([self._fixes[self._at]], self.value.text()))
            self.value.clear()

    def _name(self, one: object, words: str) -> None:
        one.setText(f" {words}" if one is self.accept_button else words)  # type: ignore[attr-defined]
        one.setAccessibleName(words)  # type: ignore[attr-defined]

    def _controls(self) -> Sequence[QWidget]:
        return (
            self.accept_button, self.other_button, self.same_button, self.all_button, self.value, self.use_button,
        )  # fmt: skip

    def _lay_out(self) -> None:
        flow = FlowLayout()
        for widget in self._controls():
            flow.addWidget(widget)
        self._changed_part = QFrame()
        self._changed_part.setLayout(row(self.changed, self.forget_button, None))
        layout = column(self.story, spacing=RELATED)
        layout.setContentsMargins(GROUPS, RELATED, GROUPS, RELATED)
        layout.addLayout(flow)
        layout.addWidget(self._changed_part)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.accept_button.clicked.connect(self.accept)
        self.other_button.clicked.connect(self._other_child)
        self.same_button.clicked.connect(lambda: self.cells_set.emit(accepted(self._same())))
        self.all_button.clicked.connect(self._accept_all)
        self.use_button.clicked.connect(self._use)
        self.value.returnPressed.connect(self._use)
        self.value.textChanged.connect(lambda words: self.use_button.setEnabled(bool(words.strip())))
        self.forget_button.clicked.connect(self.cells_forgotten)
