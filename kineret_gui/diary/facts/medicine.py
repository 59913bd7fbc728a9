"""Another medicine beside Kineret: as it was ordered, and what the person says of its doses.

Its name and its amount are kept as they are printed on it. They are texts: nothing is worked out of them, and no dose.
"""

from datetime import date, time
from enum import Enum
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, check_day
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, check_name, check_text

MOST_TIMES = 12  # usual times of one day
MOST_STEPS = 60  # later amounts of one order


class MedicineRhythm(Enum):
    """A rhythm in which another medicine is taken."""

    EVERY_DAY = "every day"
    EVERY_OTHER_DAY = "every other day"
    WEEKLY = "weekly"
    AS_NEEDED = "as needed"


@frozen
class AmountFrom:
    """A step of an order: the amount, as printed, that holds from a day on."""

    starts: date
    amount: str

    def __post_init__(self) -> None:
        check_day("the first day of an amount", self.starts)
        check_text("the amount", self.amount, LONGEST_NAME)


@frozen
class Medicine:
    """One other medicine as ordered, from its first day until its last.

    id       the name under which its answers speak of it; a correction keeps it
    amount   of one dose, as printed; empty where nobody said it
    starts   first diary day it holds; every other day is counted from here
    ends     last diary day it holds; None for until further notice
    times    usual times of the day, in order; none where it has no time, and none as needed
    weekday  of a weekly one: 1 for Monday to 7 for Sunday
    steps    later amounts in order of their days: a dose that is tapered, or raised
    """

    KIND: ClassVar[Kind] = Kind("medicine", table="medicines", for_clinics=True)

    id: str
    name: str
    amount: str
    rhythm: MedicineRhythm
    starts: date
    ends: date | None = None
    times: tuple[time, ...] = ()
    weekday: int | None = None
    steps: tuple[AmountFrom, ...] = ()
    ordered_by: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_name("the id", self.id)
        check_name("the name", self.name)
        check_text("the amount", self.amount, LONGEST_NAME)
        check_text("who prescribed it", self.ordered_by, LONGEST_NAME)
        check_text("the note", self.note, LONGEST_NOTE)
        check_day("the first day", self.starts)
        if self.ends is not None:
            check_day("the last day", self.ends)
            if self.ends < self.starts:
                raise Refusal("the medicine ends before it starts")
        self._check_rhythm()
        days = [self.starts, *(step.starts for step in self.steps)]
        if days != sorted(set(days)) or len(self.steps) > MOST_STEPS:
            raise Refusal("the later amounts must be in order of their days, each after the first day")

    def _check_rhythm(self) -> None:
        if any(at.second or at.microsecond or at.tzinfo for at in self.times) or len(self.times) > MOST_TIMES:
            raise Refusal("the usual times must be in hours and minutes")
        if list(self.times) != sorted(set(self.times)):
            raise Refusal("the usual times must be different and in order")
        if self.times and self.rhythm is MedicineRhythm.AS_NEEDED:
            raise Refusal("a medicine taken when needed cannot have a usual time")
        if (self.weekday is not None) is not (self.rhythm is MedicineRhythm.WEEKLY):
            raise Refusal("a weekly medicine needs a day of the week, and no other medicine can have one")
        if self.weekday is not None and not 1 <= self.weekday <= 7:
            raise Refusal("a day of the week must be from 1 to 7")

    @property
    def day(self) -> date:
        return self.starts

    def holds_on(self, day: date) -> bool:
        """Return whether the order holds on a day."""
        return self.holds_in(day, day)

    def holds_in(self, first: date, last: date) -> bool:
        """Return whether the order holds on any day of a period."""
        return self.starts <= last and (self.ends is None or first <= self.ends)

    def is_due_on(self, day: date) -> bool:
        """Return whether a dose is due on a day."""
        if not self.holds_on(day) or self.rhythm is MedicineRhythm.AS_NEEDED:
            return False
        if self.rhythm is MedicineRhythm.WEEKLY:
            return day.isoweekday() == self.weekday
        return self.rhythm is MedicineRhythm.EVERY_DAY or (day - self.starts).days % 2 == 0

    def comes_with_a_time(self, today: date) -> bool:
        """Return whether a dose with a usual time is due today or may be later."""
        return bool(self.times) and (self.ends is None or today <= self.ends)

    def amount_on(self, day: date) -> str:
        """The amount, as printed, that holds on a day."""
        return next((step.amount for step in reversed(self.steps) if step.starts <= day), self.amount)


class MedicineOutcome(Enum):
    """A person's word about a dose of another medicine."""

    TAKEN = "taken"
    NOT_TAKEN = "not taken"
    SKIPPED_ON_ADVICE = "skipped on advice"


@frozen
class MedicineAnswer:
    """The answer to a dose that was due. It says nothing of the time at which the medicine was taken.

    name, amount  as the order said them when it was answered
    on, at        the dose: its diary day, and its usual time where it has one
    """

    KIND: ClassVar[Kind] = Kind(
        "medicine-answer", table="medicine_answers", about_a_day=True, on_paper=True, for_clinics=True
    )

    medicine: str
    name: str
    amount: str
    on: date
    at: time | None
    outcome: MedicineOutcome
    note: str = ""

    def __post_init__(self) -> None:
        check_name("the medicine", self.medicine)
        check_name("the name", self.name)
        check_text("the amount", self.amount, LONGEST_NAME)
        check_day("the day of the dose", self.on)
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.on


@frozen
class MedicineTaken:
    """A medicine that was taken as needed, and when.

    name, amount  as the order said them, or as the person says that they were
    """

    KIND: ClassVar[Kind] = Kind(
        "medicine-taken", table="medicines_taken", about_a_day=True, on_paper=True, for_clinics=True
    )

    medicine: str
    name: str
    amount: str
    moment: Moment
    note: str = ""

    def __post_init__(self) -> None:
        check_name("the medicine", self.medicine)
        check_name("the name", self.name)
        check_text("the amount", self.amount, LONGEST_NAME)
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.moment.day
