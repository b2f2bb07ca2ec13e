"""Who left or what ended: known occupants with a tick, the first free day and, for a placement, the reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from app.presenters.conflicts import Ending, KnownBed
from app.translation import full_day, text, word
from app.widgets.date_field import DateField
from app.widgets.form import choice_input
from app.widgets.labels import secondary
from app.widgets.page import row
from app.widgets.tokens import INSIDE, RELATED
from matching.entities.codes import END_REASONS, OccupancyKind


class EndingChoices(QWidget):
    """Nothing is ticked beforehand."""

    def __init__(self, known: Sequence[KnownBed], today: date) -> None:
        super().__init__()
        self._lines = [_Line(one, today) for one in known]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(RELATED)
        for line in self._lines:
            layout.addWidget(line)

    def chosen(self) -> tuple[Ending, ...]:
        """What a person named, in the order of the beds."""
        return tuple(found for line in self._lines if (found := line.ending()) is not None)


class _Line(QWidget):
    def __init__(self, known: KnownBed, today: date) -> None:
        super().__init__()
        self._known = known
        self._today = today
        kind = known.occupancy.kind
        who = known.case_number or word("occupancy_kind", kind.value)
        self.tick = QCheckBox(text("tasks.conflicts.known", number=str(known.bed_number), who=who))
        self.day = DateField(today)
        self.day.setAccessibleName(text("tasks.conflicts.ends_on"))
        self.day.set_value(today)
        self.reason: QComboBox | None = None
        parts: list[QWidget | None] = [secondary(text("tasks.conflicts.ends_on")), self.day, None]
        self._more = QWidget()
        inside = QVBoxLayout(self._more)
        inside.setContentsMargins(RELATED * 3, 0, 0, 0)
        inside.setSpacing(INSIDE)
        since = text("tasks.conflicts.since", day=full_day(known.occupancy.starts))
        inside.addWidget(secondary(since))
        inside.addLayout(row(*parts))
        if kind is OccupancyKind.LIVES:
            reasons = [(code, word("end_reason", code)) for code in END_REASONS]
            self.reason = choice_input(reasons, text("tasks.conflicts.reason"))
            self.reason.setAccessibleName(text("tasks.conflicts.reason"))
            inside.addWidget(self.reason)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addWidget(self.tick)
        layout.addWidget(self._more)
        self._more.hide()
        self.tick.toggled.connect(self._more.setVisible)

    def ending(self) -> Ending | None:
        """What was filled in; None when it is not ticked."""
        if not self.tick.isChecked():
            return None
        one = self._known.occupancy
        reason = "" if self.reason is None else str(self.reason.currentData() or "")
        return Ending(one.id, one.version, self.day.value() or self._today, reason)
