"""The days that are looked at: a week, a month, or a year of weeks. Pure: tested as tables."""

from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QLocale

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.period import month_days
from kineret_gui.diary.rules.schedule import days_between
from kineret_gui.wording import days

_WEEK = timedelta(days=7)
_WEEKS = 52  # of a year; it ends with the week of the day that is looked at


class Length(Enum):
    """The length of a period."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@frozen
class PicturePeriod:
    """The days that are looked at."""

    length: Length
    first: date
    last: date

    @property
    def stretches(self) -> tuple[tuple[date, date], ...]:
        """The rows of the time line, each by its first and last day: days, and in a year weeks."""
        if self.length is not Length.YEAR:
            return tuple((day, day) for day in days_between(self.first, self.last))
        starts = (self.first + week * _WEEK for week in range(_WEEKS))
        return tuple((start, start + _WEEK - timedelta(days=1)) for start in starts)


def period_of(length: Length, day: date) -> PicturePeriod:
    """Return the week, month or year in which a day lies; weeks begin as the person's country has it."""
    if length is Length.MONTH:
        return PicturePeriod(length, *month_days(day.year, day.month))
    start = day - timedelta(days=(day.isoweekday() - QLocale().firstDayOfWeek().value) % 7)
    end = start + _WEEK - timedelta(days=1)
    return PicturePeriod(length, start if length is Length.WEEK else end + timedelta(days=1) - _WEEKS * _WEEK, end)


def earlier(period: PicturePeriod) -> PicturePeriod:
    return period_of(period.length, period.first - timedelta(days=1))


def later(period: PicturePeriod) -> PicturePeriod:
    after = period.last + timedelta(days=1)
    return period_of(period.length, after + (_WEEKS - 1) * _WEEK if period.length is Length.YEAR else after)


def title(period: PicturePeriod) -> str:
    """As `March 2026`, or `2 Mar to 8 Mar 2026`."""
    if period.length is Length.MONTH:
        return days.month(period.first)
    return days.from_to(period.first, period.last)
