"""Which days a report is about. Pure: tested as tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR
from kineret_gui.diary.period import month_days
from kineret_gui.screens.keys import day_of


class Stretch(Enum):
    """How much of the diary."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"
    OWN = "own"


_WORDS: Mapping[Stretch, str] = {
    Stretch.MONTH: QT_TRANSLATE_NOOP("reportPage", "The last month"),
    Stretch.QUARTER: QT_TRANSLATE_NOOP("reportPage", "The last 3 months"),
    Stretch.YEAR: QT_TRANSLATE_NOOP("reportPage", "The last year"),
    Stretch.ALL: QT_TRANSLATE_NOOP("reportPage", "Since the beginning"),
    Stretch.OWN: QT_TRANSLATE_NOOP("reportPage", "From one day until another"),
}
_MONTHS = {Stretch.MONTH: 1, Stretch.QUARTER: 3, Stretch.YEAR: 12}


@dataclass(frozen=True, slots=True)
class PeriodForm:
    """The days as far as they are chosen; `first` and `last` as they were typed."""

    stretch: Stretch = Stretch.QUARTER
    first: str = ""
    last: str = ""

    def days(self, begins: date, today: date) -> tuple[date, date] | None:
        """The first and the last day; None where `wrong` has something to say. `begins` is the first of the diary."""
        if self.stretch is Stretch.ALL:
            return min(begins, today), today
        if self.stretch is not Stretch.OWN:
            return months_before(today, _MONTHS[self.stretch]) + timedelta(days=1), today
        first, last = typed_day(self.first), typed_day(self.last)
        return (first, last) if first and last and first <= last else None


def tr(sentence: str) -> str:
    return QCoreApplication.translate("reportPage", sentence)


def words(stretch: Stretch) -> str:
    return tr(_WORDS[stretch])


def wrong_day(typed: str) -> str:
    """Why a day is not taken; empty where it is."""
    return "" if typed_day(typed) else tr("Please write the day as 2026-03-09: the year, the month, the day.")


def wrong_order(form: PeriodForm) -> str:
    """Why two days are not taken together; empty where they are."""
    first, last = typed_day(form.first), typed_day(form.last)
    return tr("The last day lies before the first one.") if first and last and last < first else ""


def typed_day(text: str) -> date | None:
    """The day in `2026-03-09`; None for anything else."""
    plain = text.strip()
    if len(plain) != len("2026-03-09") or not plain.isascii():
        return None
    try:
        day = day_of(plain)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def months_before(day: date, months: int) -> date:
    """The same day so many months ago; the last of its month where that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    _, last = month_days(year, month + 1)
    return last.replace(day=min(day.day, last.day))
