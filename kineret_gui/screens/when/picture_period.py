"""The days that are looked at: a week, a month, or three or twelve months by their weeks. Pure: tested as tables."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QLocale

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.period import month_after, whole_months
from kineret_gui.diary.rules.schedule import days_between
from kineret_gui.wording import days

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


class Length(Enum):
    """The length of a period."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_MONTHS: Mapping[Length, int] = {Length.MONTH: 1, Length.QUARTER: 3, Length.YEAR: 12}


@frozen
class PicturePeriod:
    """The days that are looked at."""

    length: Length
    first: date
    last: date

    @property
    def by_weeks(self) -> bool:
        """Return whether it is read week by week, because it has too many days."""
        return self.length in (Length.QUARTER, Length.YEAR)

    @property
    def stretches(self) -> tuple[tuple[date, date], ...]:
        """Its days, or its weeks, each by the first and last day; cut off where the period ends."""
        if not self.by_weeks:
            return tuple((day, day) for day in days_between(self.first, self.last))
        starts = [self.first, *(day for day in days_between(self.first + _DAY, self.last) if _begins_week(day))]
        return tuple(zip(starts, [*(start - _DAY for start in starts[1:]), self.last], strict=True))


def _begins_week(day: date) -> bool:
    return day.isoweekday() == QLocale().firstDayOfWeek().value


def period_of(length: Length, day: date) -> PicturePeriod:
    """Return the week in which a day lies, or the month, or so many months of which its month is the last.

    Weeks begin as the person's country has it.
    """
    if length is not Length.WEEK:
        months = whole_months(day, _MONTHS[length])
        return PicturePeriod(length, months.first, months.last)
    start = day - timedelta(days=(day.isoweekday() - QLocale().firstDayOfWeek().value) % 7)
    return PicturePeriod(length, start, start + _WEEK - _DAY)


def earlier(period: PicturePeriod) -> PicturePeriod:
    return period_of(period.length, period.first - _DAY)


def later(period: PicturePeriod) -> PicturePeriod:
    last = period.last + _DAY
    for _ in range(_MONTHS.get(period.length, 1) - 1):
        last = month_after(last)
    return period_of(period.length, last)


def title(period: PicturePeriod) -> str:
    """As `March 2026`, or `2 Mar to 8 Mar 2026`."""
    if period.length is Length.MONTH:
        return days.month(period.first)
    return days.from_to(period.first, period.last)
