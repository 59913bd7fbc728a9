"""A date that the clinic set: a blood test, a visit. The program works out none of its own."""

from collections.abc import Iterable
from datetime import date, time
from enum import Enum
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, check_day
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, check_name, check_text


class CheckKind(Enum):
    """A kind of check that the clinic asked for."""

    BLOOD_TEST = "blood test"
    VISIT = "visit"
    OTHER = "other"


@frozen
class CheckDate:
    """One date with the clinic.

    id  the name under which results speak of it; a correction keeps it
    on  the day by the calendar
    at  the time in hours and minutes, where one was named
    """

    KIND: ClassVar[Kind] = Kind("check-date", table="check_dates", on_paper=True)

    id: str
    on: date
    kind: CheckKind
    at: time | None = None
    what: str = ""
    ordered_by: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_name("the id", self.id)
        check_day("the day", self.on)
        if self.at and (self.at.second or self.at.microsecond or self.at.tzinfo):
            raise Refusal("the time of an appointment must be in hours and minutes")
        check_text("what it is", self.what, LONGEST_NAME)
        check_text("who prescribed it", self.ordered_by, LONGEST_NAME)
        check_text("the note", self.note, LONGEST_NOTE)
        if self.kind is CheckKind.OTHER and not self.what.strip():
            raise Refusal("an appointment of another kind needs a name")

    @property
    def day(self) -> date:
        return self.on


@frozen
class CheckDone:
    """The check has been; what came of it can stand in the note or in measurements."""

    KIND: ClassVar[Kind] = Kind("check-done", table="checks_done", about_a_day=True, on_paper=True)

    check: str
    moment: Moment
    note: str = ""

    def __post_init__(self) -> None:
        check_name("the appointment", self.check)
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.moment.day


def open_checks(
    checks: Iterable[CheckDate], done: Iterable[CheckDone], results: Iterable[Measurement]
) -> tuple[CheckDate, ...]:
    """The checks of which nothing has been said yet, the next one first."""
    answered = {word.check for word in done} | {result.check for result in results}
    still_open = (check for check in checks if check.id not in answered)
    return tuple(sorted(still_open, key=lambda check: (check.on, check.at or time.min)))
