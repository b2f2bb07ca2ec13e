"""What runs out soon or has run out, with why it matters and the way to where it is mended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.pages.task_columns import (
    STANDINGS,
    expiry_columns,
    expiry_fits,
    expiry_tone,
    expiry_what,
    expiry_when,
    expiry_whom,
)
from app.pages.task_pane import TaskPane
from app.presenters.tasks import Expiry, ExpiryKind, TasksPresenter
from app.translation import full_day, text
from app.widgets.buttons import button, primary_button
from app.widgets.chips import ChoiceChip
from app.widgets.labels import paragraph, secondary
from app.widgets.marks import Badge
from app.widgets.memory import Memory
from app.widgets.page import column, row


class ExpiryPane(TaskPane):
    """Enter goes to where it can be mended."""

    page_requested = Signal(str, object)

    def __init__(self, presenter: TasksPresenter, memory: Memory) -> None:
        kinds = [(kind.value, text(f"tasks.expiring.chip.{kind.value}")) for kind in ExpiryKind]
        standings = [(code, text(f"tasks.expiring.standing.{code}")) for code in STANDINGS]
        chips = [
            ChoiceChip("kind", text("tasks.expiring.chip_kind"), kinds),
            ChoiceChip("standing", text("tasks.expiring.chip_standing"), standings),
        ]
        super().__init__("expiring", "whom", chips, memory, "hourglass")
        self._presenter = presenter
        presenter.expiring_changed.connect(self._show)
        self.record_changed.connect(self._show_detail)
        self.table.record_activated.connect(self._open)

    def _show(self) -> None:
        rows = self._presenter.expiries
        self.fill(expiry_columns(rows, self._presenter.today()), lambda values: expiry_fits(rows, values))

    def _show_detail(self, record: int) -> None:
        rows = self._presenter.expiries
        if not 0 <= record < len(rows):
            self.detail.show_nothing(text("tasks.expiring.explanation"))
            return
        one = rows[record]
        body = column()
        when = Badge(expiry_when(one), expiry_tone(one) or "info")
        body.addLayout(row(when, secondary(full_day(one.day)), None))
        body.addWidget(paragraph(text(f"tasks.expiring.why.{one.kind.value}")))
        if one.assumed:
            body.addWidget(secondary(text("tasks.expiring.rests_on_assumption"), wrap=True))
        body.addLayout(row(*self._ways(one), None))
        self.detail.show_parts(f"{expiry_what(one)}: {expiry_whom(one)}", body)

    def _ways(self, one: Expiry) -> list[QWidget]:
        """Where it can be mended, the most direct way first."""
        ways: list[QWidget] = []
        for key, page, subject in _targets(one):
            make = button if ways else primary_button
            way = make(text(f"tasks.expiring.open.{key}"))
            way.clicked.connect(lambda _=False, to=page, what=subject: self.page_requested.emit(to, what))
            ways.append(way)
        return ways

    def _open(self, record: int) -> None:
        targets = _targets(self._presenter.expiries[record])
        if targets:
            _, page, subject = targets[0]
            self.page_requested.emit(page, subject)


def _targets(one: Expiry) -> list[tuple[str, str, object]]:
    """(word, page, subject) of every place where something can be done about it."""
    found: list[tuple[str, str, object]] = []
    if one.request is not None:
        found.append(("request", "requests", int(one.request)))
    if one.facility is not None:
        found.append(("facility", "providers", ("facility", int(one.facility))))
    if one.provider is not None and one.contract is not None:
        found.append(("provider", "providers", ("provider", int(one.provider))))
    return found
