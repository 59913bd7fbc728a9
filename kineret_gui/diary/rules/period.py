"""Days that are looked at together."""

from collections.abc import Sequence
from datetime import date, timedelta

from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.phrase import Refusal

_DAY = timedelta(days=1)


@frozen
class Period:
    """From the first diary day to the last one, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise Refusal("a period ends before it starts")

    @property
    def length(self) -> int:
        """Return how many days it has."""
        return (self.last - self.first).days + 1

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def so_far(self, today: date) -> "Period":
        """Its days up to today; all of it where it is over, or has not begun."""
        return Period(self.first, today) if self.holds(today) else self


def whole_months(day: date, count: int = 1) -> Period:
    """So many whole months, the last of them the month of that day."""
    first = last = day.replace(day=1)
    for _ in range(count - 1):
        first = month_before(first)
    return Period(first, month_after(last) - _DAY)


def month_days(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month."""
    first = date(year, month, 1)
    return first, month_after(first) - _DAY


def month_before(month: date) -> date:
    """The first day of the month before."""
    return (month.replace(day=1) - _DAY).replace(day=1)


def month_after(month: date) -> date:
    """The first day of the month after."""
    return (month.replace(day=1) + timedelta(days=31)).replace(day=1)


def last_month(today: date) -> Period:
    return whole_months(_day_before(whole_months(today)))


def two_months(today: date) -> tuple[Period, Period]:
    """The last month, and this month so far."""
    return last_month(today), whole_months(today).so_far(today)


def two_quarters(today: date) -> tuple[Period, Period]:
    """The last three whole months, and the three before them; the earlier ones first."""
    latest = whole_months(last_month(today).last, 3)
    return whole_months(_day_before(latest), 3), latest


def changes_of_order(orders: Sequence[Prescription], today: date) -> tuple[date, ...]:
    """The days, up to today, from which on another order held than before; the latest first."""
    starts = sorted({order.starts for order in orders if order.starts <= today})
    return tuple(reversed(starts[1:]))


def around(change: date, orders: Sequence[Prescription], today: date) -> tuple[Period, Period]:
    """From the order before that change to the day before it; and since it, until the next change or today."""
    starts = sorted({order.starts for order in orders if order.starts <= today})
    before = max(start for start in starts if start < change)
    after = min((start - _DAY for start in starts if start > change), default=today)
    return Period(before, change - _DAY), Period(change, after)


def _day_before(period: Period) -> date:
    return period.first - _DAY
