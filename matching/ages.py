"""Age in completed years, as the law and the problem file count it."""

from datetime import date


def completed_years(birth_date: date, day: date) -> int:
    """Completed years on a day. Born on 29 February: that day, and 1 March in years without one."""
    had_birthday = (day.month, day.day) >= (birth_date.month, birth_date.day)
    return day.year - birth_date.year - (0 if had_birthday else 1)
