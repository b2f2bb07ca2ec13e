"""Contradictions between lists and the register: both sides, and the answers, of which a person chooses one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.pages.ending_choices import EndingChoices
from app.pages.task_pane import TaskPane
from app.presenters.conflicts import ENDS, NEEDS_NOTE, ConflictsPresenter, ConflictView
from app.tables.columns import Cell, Column, TextSearch
from app.translation import day, text
from app.widgets.buttons import button
from app.widgets.chips import ChoiceChip
from app.widgets.form import Field, area_input
from app.widgets.labels import paragraph, secondary, strong, styled
from app.widgets.memory import Memory
from app.widgets.page import column, row
from app.widgets.tokens import GROUPS, INSIDE, RELATED


class ConflictsPane(TaskPane):
    """The selected contradiction with its answers; nothing is chosen beforehand."""

    page_requested = Signal(str, object)

    def __init__(self, presenter: ConflictsPresenter, memory: Memory) -> None:
        self._what = ChoiceChip("what", text("tasks.conflicts.chip_what"), [])
        super().__init__("conflicts", "whom", [self._what], memory, "circle-check")
        self._presenter = presenter
        self._row: ConflictView | None = None
        self.refusal = QLabel()
        presenter.rows_changed.connect(self._show)
        presenter.refused.connect(self._show_refusal)
        self.record_changed.connect(self._show_detail)
        self.table.record_activated.connect(self._focus_answers)

    def _show(self) -> None:
        rows = self._presenter.rows
        whats = sorted({one.what for one in rows})
        self._what.set_choices([(what, what) for what in whats])
        self.fill(conflict_columns(rows, self._presenter.today()), lambda values: conflict_fits(rows, values))

    def _show_detail(self, record: int) -> None:
        rows = self._presenter.rows
        if not 0 <= record < len(rows):
            self._row = None
            self.detail.show_nothing(text("tasks.conflicts.explanation"))
            return
        self._row = one = rows[record]
        body = column(paragraph(one.sentence))
        if one.is_about_a_child and one.open.facility_name:
            body.addWidget(secondary(text("tasks.conflicts.at", facility=one.open.facility_name), wrap=True))
        told = text("tasks.conflicts.from", file=one.open.file, when=f"{one.open.since:%d-%m-%Y %H:%M}")
        body.addWidget(secondary(told, wrap=True))
        self.refusal = styled("", "error", wrap=True)
        self.refusal.hide()
        body.addWidget(self.refusal)
        body.addSpacing(RELATED)
        body.addWidget(strong(text("tasks.conflicts.what_is_right")))
        for code in one.open.answers:
            body.addWidget(self._answer(one, code))
        if one.open.facility is not None:
            go = button(text("tasks.expiring.open.facility"))
            go.clicked.connect(self._go)
            body.addSpacing(RELATED)
            body.addLayout(row(go, None))
        self.detail.show_parts(text("tasks.conflicts.heading", what=one.what, whom=one.whom), body)

    def _answer(self, one: ConflictView, code: str) -> QWidget:
        """One answer as a card: its words, what it does, what it needs, and the button that gives it."""
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(GROUPS, RELATED + INSIDE, GROUPS, RELATED + INSIDE)
        layout.setSpacing(RELATED)
        words = text(f"conflict.answer.{code}")
        card.setAccessibleName(words)
        layout.addWidget(paragraph(words))
        layout.addWidget(secondary(text(f"tasks.conflicts.does.{code}"), wrap=True))
        endings = EndingChoices(one.open.known, self._presenter.today()) if code == ENDS else None
        note = area_input(text("tasks.conflicts.note_hint"), 2) if code == NEEDS_NOTE else None
        if endings is not None:
            layout.addWidget(secondary(text("tasks.conflicts.must_end", count=one.open.must_end), wrap=True))
            layout.addWidget(endings)
        if note is not None:
            layout.addWidget(Field(text("tasks.conflicts.note"), note, required=True))
        give = button(text("tasks.conflicts.choose"), "check")
        give.setAccessibleName(text("tasks.conflicts.choose_this", answer=words))
        give.clicked.connect(
            lambda: self._presenter.answer(
                one,
                code,
                () if endings is None else endings.chosen(),
                "" if note is None else note.toPlainText().strip(),
            )
        )
        layout.addLayout(row(give, None))
        return card

    def _show_refusal(self, words: str) -> None:
        self.refusal.setText(words)
        self.refusal.setAccessibleName(words)
        self.refusal.show()

    def _focus_answers(self, _record: int) -> None:
        """Enter in the table goes to the first answer."""
        self.detail.focusNextChild()

    def _go(self) -> None:
        if self._row is not None and self._row.open.facility is not None:
            self.page_requested.emit("providers", ("facility", int(self._row.open.facility)))


def conflict_columns(rows: Sequence[ConflictView], today: date) -> tuple[Column, ...]:
    """What waits, the oldest first."""

    def title(key: str) -> str:
        return text(f"tasks.conflicts.column.{key}")

    return (
        Column("whom", title("whom"), [one.whom for one in rows], width=150),
        Column("what", title("what"), [one.what for one in rows], width=180),
        Column("provider", title("provider"), [one.open.provider_name for one in rows], width=160),
        Column(
            "file", title("file"), [one.open.file for one in rows], cell=Cell.SECONDARY, width=150, tooltip=str
        ),
        Column(
            "since", title("since"), [one.open.since.date() for one in rows], lambda on: day(on, today), width=96
        ),
    )


def conflict_fits(rows: Sequence[ConflictView], values: Mapping[str, Any]) -> NDArray[np.bool_]:
    """One truth value per row for what the bar says."""
    search = TextSearch(
        [one.whom for one in rows], [one.open.provider_name for one in rows], [one.open.file for one in rows]
    )
    fits = search.mask(str(values.get("search", "")))
    wanted = set(values.get("what", ()))
    if wanted:
        fits &= np.array([one.what in wanted for one in rows], bool)
    return fits
