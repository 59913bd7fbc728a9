"""The clinic's orders: how much, how often, at what time, from which day; and what it paused.

Nothing here is worked out. The order is kept as the clinic gave it, syringe by syringe.
"""

from collections.abc import Sequence
from datetime import date, time, timedelta
from enum import Enum
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import check_day
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, check_text

SMALLEST_MARK, FULL_SYRINGE = 20, 100  # mg on the graduated syringe; source: EU package leaflet
MOST_SYRINGES = 8  # 8 mg per kg a day is the ceiling of the SmPC; 8 syringes serve a person of 100 kg
LONGEST_COURSE = 366  # days
LONGEST_WINDOW = 24 * 60  # minutes


class Rhythm(Enum):
    """A rhythm of doses, in the clinic's words. The value is the number of days from one due day to the next."""

    EVERY_DAY = 1
    EVERY_OTHER_DAY = 2


@frozen
class Prescription:
    """One order, from its first day until the next order starts.

    starts        first diary day it holds; every other day is counted from here
    syringes      whole mg of each syringe of one dose, in order: (100,), (40,), (100, 100, 50)
    times         usual times of the day, in order; two of them for twice a day
    course_days   how many days a course lasts; None for until further notice
    late_after    minutes after the usual time from which the clinic calls a dose late; None where it said
                  nothing: the leaflet names no such window, so a dose is then late once its diary day is over
    ordered_by    who said so, as the person wrote it
    weekdays      the days of the week, 1 for Monday to 7 for Sunday; empty where the rhythm alone says it
    """

    KIND: ClassVar[Kind] = Kind("prescription", table="prescriptions", for_clinics=True)

    starts: date
    syringes: tuple[int, ...]
    times: tuple[time, ...]
    rhythm: Rhythm = Rhythm.EVERY_DAY
    course_days: int | None = None
    late_after: int | None = None
    ordered_by: str = ""
    weekdays: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        check_day("the first day", self.starts)
        check_syringes(self.syringes)
        if not self.times or any(at.second or at.microsecond or at.tzinfo for at in self.times):
            raise Refusal("a dose needs its usual times, in hours and minutes")
        if list(self.times) != sorted(set(self.times)):
            raise Refusal("the usual times must be different and in order")
        if self.course_days is not None and not 1 <= self.course_days <= LONGEST_COURSE:
            raise Refusal("a course can last 1 to %1 days, not %2", LONGEST_COURSE, self.course_days)
        if self.late_after is not None and not 0 <= self.late_after <= LONGEST_WINDOW:
            raise Refusal("a dose cannot be late after %1 minutes", self.late_after)
        check_text("who prescribed it", self.ordered_by, LONGEST_NAME)
        if list(self.weekdays) != sorted(set(self.weekdays)) or not set(self.weekdays) <= set(range(1, 8)):
            raise Refusal("the days of the week must be from 1 to 7, different and in order")
        if self.weekdays and self.rhythm is not Rhythm.EVERY_DAY:
            raise Refusal("only a dose on certain weekdays can have days of the week")

    @property
    def day(self) -> date:
        return self.starts

    @property
    def milligrams(self) -> int:
        """Whole mg of one dose, over all its syringes."""
        return sum(self.syringes)

    def is_due_on(self, day: date) -> bool:
        """Return whether a dose is due on a day, as far as this order goes."""
        since_start = (day - self.starts).days
        if since_start < 0 or (self.course_days is not None and since_start >= self.course_days):
            return False
        if self.weekdays:
            return day.isoweekday() in self.weekdays
        return since_start % self.rhythm.value == 0

    @property
    def last_day(self) -> date | None:
        """The last day of a course; None for an order until further notice."""
        if self.course_days is None:
            return None
        return self.starts + timedelta(days=self.course_days - 1)


@frozen
class Pause:
    """Days on which the clinic ordered no injections. `last` is None while no end was named: a stop."""

    KIND: ClassVar[Kind] = Kind("pause", table="pauses", for_clinics=True)

    first: date
    last: date | None
    reason: str
    ordered_by: str

    def __post_init__(self) -> None:
        check_day("the first day of the pause", self.first)
        if self.last is not None:
            check_day("the last day of the pause", self.last)
            if self.last < self.first:
                raise Refusal("the pause ends before it starts")
        check_text("the reason", self.reason, LONGEST_NOTE)
        check_text("who decided on the pause", self.ordered_by, LONGEST_NAME)

    @property
    def day(self) -> date:
        return self.first

    def covers(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


def check_syringes(syringes: Sequence[int]) -> None:
    """Raise ValueError unless each syringe holds a whole number of mg that its marks can show."""
    if not 1 <= len(syringes) <= MOST_SYRINGES:
        raise Refusal("a dose can have 1 to %1 syringes, not %2", MOST_SYRINGES, len(syringes))
    for milligrams in syringes:
        if not SMALLEST_MARK <= milligrams <= FULL_SYRINGE:
            raise Refusal("%1 mg: one syringe gives from %2 to %3 mg", milligrams, SMALLEST_MARK, FULL_SYRINGE)


def current(prescriptions: Sequence[Prescription], day: date) -> Prescription | None:
    """The order that holds on a day and whose course, where it is one, is not over."""
    order = in_force(prescriptions, day)
    return order if order and (order.last_day is None or day <= order.last_day) else None


def in_force(prescriptions: Sequence[Prescription], day: date) -> Prescription | None:
    """The order that holds on a day: the latest to have started; of two from one day, the one written last."""
    started = [order for order in prescriptions if order.starts <= day]
    return max(enumerate(started), key=lambda pair: (pair[1].starts, pair[0]))[1] if started else None
