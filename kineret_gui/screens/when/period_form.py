"""The days that a report is about, as a form. Pure: tested as tables."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR
from kineret_gui.diary.rules.dose_key import day_of
from kineret_gui.diary.rules.period import month_days
from kineret_gui.wording.translation import tr, translatable


class ReportPeriod(Enum):
    """A part of the diary."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"
    OWN = "own"


_WORDS: Mapping[ReportPeriod, str] = {
    ReportPeriod.MONTH: translatable("Last month"),
    ReportPeriod.QUARTER: translatable("Last 3 months"),
    ReportPeriod.YEAR: translatable("Last 12 months"),
    ReportPeriod.ALL: translatable("Since the diary started"),
    ReportPeriod.OWN: translatable("Choose dates"),
}
_MONTHS = {ReportPeriod.MONTH: 1, ReportPeriod.QUARTER: 3, ReportPeriod.YEAR: 12}


@frozen
class PeriodForm:
    """The days as far as they are chosen; `first` and `last` as they were typed."""

    stretch: ReportPeriod = ReportPeriod.QUARTER
    first: str = ""
    last: str = ""

    def days(self, begins: date, today: date) -> tuple[date, date] | None:
        """Return the first and the last day; None where one is wrong or they are out of order.

        `begins` is the first day of the diary.
        """
        if self.stretch is ReportPeriod.ALL:
            return min(begins, today), today
        if self.stretch is not ReportPeriod.OWN:
            return months_before(today, _MONTHS[self.stretch]) + timedelta(days=1), today
        first, last = typed_day(self.first), typed_day(self.last)
        return (first, last) if first and last and first <= last else None


def words(stretch: ReportPeriod) -> str:
    return tr(_WORDS[stretch])


def need_checking() -> str:
    """Return what is said beside a button that needs the days, while one of them is wrong."""
    return tr("The days need checking. See the notes next to them.")


def wrong_day(text: str) -> str:
    """Return the reason why a day is not taken; empty where it is."""
    return "" if typed_day(text) else tr("Enter the date as year-month-day, for example 2026-03-09.")


def wrong_order(form: PeriodForm) -> str:
    """Return the reason why two days are not taken together; empty where they are."""
    first, last = typed_day(form.first), typed_day(form.last)
    return tr("The last day is before the first day.") if first and last and last < first else ""


def typed_day(text: str) -> date | None:
    """Return the day in `2026-03-09`; None for anything else."""
    plain = text.strip()
    if len(plain) != len("2026-03-09") or not plain.isascii():
        return None
    try:
        day = day_of(plain)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def months_before(day: date, months: int) -> date:
    """Return the same day so many months ago; the last of its month where that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    _, last = month_days(year, month + 1)
    return last.replace(day=min(day.day, last.day))
