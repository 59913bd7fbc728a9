"""Dates and times as countries write them, read only where they can mean nothing else."""

import re
from collections.abc import Iterable
from datetime import date, time

from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR
from kineret_gui.exchange.import_file import SkipReason

_DATE = re.compile(r"([0-9]{1,4})\D{1,3}([0-9]{1,2})\D{1,3}([0-9]{1,4})\.?")
_CLOCK = re.compile(r"([0-9]{1,2})\s?[:.h]\s?([0-9]{2})(?:\s?([ap])\.?\s?m\.?)?", re.IGNORECASE)


def day_first(dates: Iterable[str]) -> bool | None:
    """Return whether a year that stands last follows day and month, or month and day, by a date after the twelfth.

    None where no date shows it, or one shows this and another that.
    """
    parts = [match.groups() for match in map(_DATE.fullmatch, dates) if match and len(match[3]) == 4]
    first, second = (any(int(numbers[n]) > 12 for numbers in parts) for n in (0, 1))
    return first if first != second else None


def local_date(written: str, is_day_first: bool | None) -> date | SkipReason:
    """The date in `2026/03/10`, `10.03.2026` or `10/03/2026`; in doubt where day and month may be either."""
    match = _DATE.fullmatch(written)
    if not match:
        return SkipReason.NO_TIME
    one, other, last = (int(number) for number in match.groups())
    if len(match[1]) == 4:
        return date_of(one, other, last)
    if len(match[3]) != 4:
        return SkipReason.NO_TIME
    if "." in written or one == other:
        return date_of(last, other, one)  # nobody writes the month first with points
    if is_day_first is None:
        return SkipReason.TIME_IN_DOUBT
    return date_of(last, other, one) if is_day_first else date_of(last, one, other)


def date_of(year: int, month: int, day: int) -> date | SkipReason:
    """The date, if there is such a one and a diary can hold it. The calendars of some countries count other years."""
    if not FIRST_YEAR < year < LAST_YEAR:
        return SkipReason.OUT_OF_RANGE
    try:
        return date(year, month, day)
    except ValueError:
        return SkipReason.NO_TIME


def clock(written: str) -> time | SkipReason:
    """The time in `08:05`, `8.05`, `20 h 05`, `8:05 PM` or `8:05 p. m.`, whatever blanks stand in it."""
    match = _CLOCK.fullmatch(written)
    if not match:
        return SkipReason.NO_TIME
    hour, minute, half = int(match[1]), int(match[2]), match[3]
    if half and not 1 <= hour <= 12:
        return SkipReason.NO_TIME
    if half:
        hour = hour % 12 + (12 if half in "pP" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else SkipReason.NO_TIME
