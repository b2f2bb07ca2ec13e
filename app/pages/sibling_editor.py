"""Brothers and sisters in the request form: found by case number, with level and reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.presenters.request_form import RequestFormPresenter, Sibling
from app.translation import full_day, text, word
from app.widgets.buttons import button, icon_button
from app.widgets.form import choice_input, text_input
from app.widgets.labels import secondary, strong, styled
from app.widgets.page import clear, row
from app.widgets.tokens import INSIDE, RELATED
from matching.entities.codes import SPLIT_REASONS, Together


class SiblingEditor(QObject):
    """Three controls that belong together: the list, the level and the reason."""

    level_changed = Signal()
    reason_changed = Signal()

    def __init__(self, presenter: RequestFormPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._siblings: tuple[Sibling, ...] = ()
        self.typed = text_input(text("form.row.case_number"), width=200)
        self.typed.setAccessibleName(text("form.sibling.add_by"))
        self.typed.returnPressed.connect(self._add)
        self.add = button(text("form.add.siblings"), "plus")
        self.add.clicked.connect(self._add)
        self._problem = styled("", "error", wrap=True)
        self._problem.hide()
        self.list = QWidget()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(INSIDE)
        layout = QVBoxLayout(self.list)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        layout.addLayout(self._lines)
        layout.addLayout(row(self.typed, self.add, None))
        layout.addWidget(self._problem)
        self.level = choice_input([(one.value, word("sibling_level", one.value)) for one in Together])
        self.level.setFixedWidth(220)
        self.level.currentIndexChanged.connect(lambda _: self.level_changed.emit())
        self.reason = choice_input(
            [(code, word("split_reason", code)) for code in SPLIT_REASONS], text("form.sibling.no_reason")
        )
        self.reason.setFixedWidth(420)
        self.reason.currentIndexChanged.connect(lambda _: self.reason_changed.emit())
        presenter.sibling_refused.connect(self._refuse)

    def siblings(self) -> tuple[Sibling, ...]:
        """Who is in the list."""
        return self._siblings

    def show_siblings(self, siblings: Sequence[Sibling]) -> None:
        """Show these."""
        self._siblings = tuple(siblings)
        self._problem.hide()
        clear(self._lines)
        for one in siblings:
            self._lines.addWidget(self._line(one))
        self.typed.clear()

    def read_level(self) -> Together:
        """Together or not."""
        return Together(self.level.currentData())

    def write_level(self, level: Together) -> None:
        """Show a level."""
        self.level.setCurrentIndex(self.level.findData(level.value))

    def read_reason(self) -> str:
        """Why apart, or nothing."""
        return str(self.reason.currentData() or "")

    def write_reason(self, reason: str) -> None:
        """Show a reason."""
        self.reason.setCurrentIndex(max(0, self.reason.findData(reason)))

    def _line(self, one: Sibling) -> QWidget:
        holder = QWidget()
        remove = icon_button("x", text("form.sibling.remove", case_number=one.case_number))
        remove.clicked.connect(lambda: self._remove(one))
        born = text("form.sibling.born", gender=word("gender", one.gender.value), day=full_day(one.birth_date))
        holder.setLayout(row(strong(one.case_number), secondary(born), remove, None))
        return holder

    def _add(self) -> None:
        self._problem.hide()
        self._presenter.add_sibling(self.typed.text())

    def _remove(self, one: Sibling) -> None:
        self._presenter.remove_sibling(one.child)
        self.show_siblings([other for other in self._siblings if other != one])

    def _refuse(self, key: str) -> None:
        self._problem.setText(text(key))
        self._problem.show()
        self.typed.setFocus()
