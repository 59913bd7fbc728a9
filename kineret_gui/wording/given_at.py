"""The time of an injection, in words. Where nobody said the time, its day is all that is said, and no hours."""

from collections.abc import Callable, Sequence
from datetime import date

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import Moment, Now
from kineret_gui.wording import clocks, days, fill
from kineret_gui.wording.translation import tr


def time_of(injection: Injection, at: Callable[[Moment], str] = clocks.plain) -> str:
    """As `08:05`, or that it is not known; `at` says a time."""
    return at(injection.moment) if injection.time_known else tr("time not known")


def when(injection: Injection, now: Now) -> str:
    """As `yesterday at 08:05`, or `yesterday, time not known`."""
    return clocks.near_moment(injection.moment, now) if injection.time_known else _on_its_day(injection, now)


def ago(injection: Injection, now: Now) -> str:
    """As `23 hours ago`; where the time is not known there are no hours: `yesterday, time not known`."""
    return days.ago(injection.moment, now) if injection.time_known else _on_its_day(injection, now)


def _on_its_day(injection: Injection, now: Now) -> str:
    return day_alone(injection.day, now, injection.moment.day_starts)


def day_alone(day: date, now: Now, day_starts: int) -> str:
    """A diary day, as `yesterday, time not known`."""
    return fill(tr("%1, time not known"), clocks.near(day, now.day(day_starts), now))


def briefly(times: str, given: Sequence[Injection], *, late: bool = False) -> str:
    """The same at a glance; `times` is when it was given."""
    if all(one.time_known for one in given):
        return fill(tr("Given late, at %1") if late else tr("Given at %1"), times)
    return fill(tr("Given late: %1") if late else tr("Given: %1"), times)


def recorded(sentence: str, given: Sequence[Injection], *, late: bool = False) -> str:
    """That it stands in the diary; `sentence` is what went in, its time first."""
    if all(one.time_known for one in given):
        return fill(tr("Injection given late, at %1") if late else tr("Injection given at %1"), sentence)
    return fill(tr("Injection given late: %1") if late else tr("Injection given: %1"), sentence)
