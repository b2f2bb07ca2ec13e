"""The one clock of screen and command line; tests and the demonstration hand in their own."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/Amsterdam")


def today() -> date:
    """The calendar day in Europe/Amsterdam, whatever zone the computer is set to."""
    return datetime.now(HERE).date()
