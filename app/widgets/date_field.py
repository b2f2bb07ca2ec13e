"""A day, typed as dd-mm-jjjj or picked from a calendar."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QToolButton, QWidget

from app.translation import full_day, text
from app.widgets.buttons import icon_button
from app.widgets.icons import icon
from app.widgets.popup import Popup
from app.widgets.theme import SECONDARY_POINTS
from app.widgets.tokens import INSIDE, tokens_now

TYPED = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
PACKED = re.compile(r"(\d{2})(\d{2})(\d{4})")


def typed_day(typed: str, today: date) -> date | None:
    """The day meant by `1-12`, `01-12-26`, `1/12/2026` or `01122026`; None when it is none.

    Without a year it is this year's; two figures of a year mean this century up to ten years ahead.
    """
    match = TYPED.fullmatch(typed.strip()) or PACKED.fullmatch(typed.strip())
    if match is None:
        return None
    day, month, year = match.groups()
    try:
        return date(_year(year, today), int(month), int(day))
    except ValueError:
        return None


def _year(typed: str | None, today: date) -> int:
    if typed is None:
        return today.year
    if len(typed) == 4:
        return int(typed)
    year = today.year // 100 * 100 + int(typed)
    return year if year <= today.year + 10 else year - 100


class DateField(QWidget):
    """One day or none. `value()` is None both when empty and when it is no day; `problem()` tells which."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._line = QLineEdit()
        self._line.setPlaceholderText(text("date.pattern"))
        self._line.setFixedWidth(128)
        self._line.textChanged.connect(lambda _: self.changed.emit())
        self._line.editingFinished.connect(self._write_out)
        self.setFocusProxy(self._line)
        open_calendar = icon_button("calendar", text("date.choose"))
        open_calendar.clicked.connect(self._open)
        self._popup = Popup(self)
        self._calendar = _calendar()
        self._calendar.clicked.connect(self._pick)
        self._calendar.activated.connect(self._pick)
        self._popup.add(self._calendar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addWidget(self._line)
        layout.addWidget(open_calendar)
        layout.addStretch(1)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self._line.setAccessibleDescription(description)

    def value(self) -> date | None:
        """The day, or None."""
        return typed_day(self._line.text(), self._today)

    def set_value(self, day: date | None) -> None:
        """Show a day or nothing."""
        self._line.setText("" if day is None else full_day(day))

    def problem(self) -> str:
        """A sentence when what was typed is no day, else nothing."""
        if not self._line.text().strip() or self.value() is not None:
            return ""
        return text("date.unreadable")

    def _write_out(self) -> None:
        day = self.value()
        if day is not None and self._line.text() != full_day(day):
            self.set_value(day)

    def _open(self) -> None:
        day = self.value() or self._today
        _colour_calendar(self._calendar)
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._popup.open_below()

    def _pick(self, chosen: QDate) -> None:
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
        self._popup.close()


def _calendar() -> QCalendarWidget:
    calendar = QCalendarWidget()
    calendar.setLocale(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    calendar.setGridVisible(False)
    calendar.setAccessibleName(text("date.choose"))
    calendar.setMinimumSize(320, 260)
    for name, icon_name in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
        step = calendar.findChild(QToolButton, name)
        if step is not None:
            step.setIcon(icon(icon_name, "secondary"))
    return calendar


def _colour_calendar(calendar: QCalendarWidget) -> None:
    """Days in the colours of now: Qt's own calendar makes weekends red, and here red means wrong."""
    tokens = tokens_now()
    plain, soft = QTextCharFormat(), QTextCharFormat()
    plain.setForeground(tokens.colour("text"))
    soft.setForeground(tokens.colour("secondary"))
    soft.setFontPointSize(SECONDARY_POINTS)
    for day in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(day, plain)
    calendar.setHeaderTextFormat(soft)
