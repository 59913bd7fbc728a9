"""Times by two clocks: that of the doses, or of where something was lived, and beside it that of this computer."""

import re
from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import partial
from zoneinfo import ZoneInfo

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import DAY_STARTS, Moment, Now, resolve, wall_in, wall_time
from kineret_gui.diary.rules.schedule import Clocks, DoseId, DueDose, clocks_at
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr


@frozen
class TimeWording:
    """A way to say times: that of a moment by calling it, that of a due dose by `due`."""

    moment: Callable[[Moment], str]
    due: Callable[[DoseId], str]

    def __call__(self, moment: Moment) -> str:
        return self.moment(moment)


_HOURS = re.compile(r"GMT([+-])([0-9]+)")


def city(zone: str) -> str:
    """The place that a zone is named after: `New York` for `America/New_York`, `UTC+2` for what is no place."""
    place = zone.rpartition("/")[2].replace("_", " ")
    if hours := _HOURS.fullmatch(place):  # which are counted the other way round in these names
        return f"UTC{'−' if hours[1] == '+' else '+'}{hours[2]}"
    return place


def due(dose: DueDose) -> str:
    """Return when a dose is due, as `10:10`.

    As `10:10 in London (05:10 here)` where the clocks of here show another time.
    """
    return due_by(dose.id, dose.clocks)


def due_by(dose: DoseId, clocks: Clocks) -> str:
    """The same of any dose that is due by these clocks."""
    if not clocks.zone:
        return days.clock(dose.time)
    wall = wall_time(dose.day, dose.time, clocks.day_starts)
    there = resolve(wall, clocks.zone)
    shown = days.clock(dose.time)  # as it was ordered, also where the clocks jump over it
    return _both(shown, there, wall_in(there, clocks.here), clocks.zone, clocks.dated)


def near(day: date, today: date, now: Now) -> str:
    """As `days.near_day`, by the clocks that doses follow; the day in full where `today` is another day here."""
    return days.near_day(day, today) if now.shares(today) else days.day(day)


def near_title(day: date, today: date, now: Now) -> str:
    """The same where it comes first, as `Yesterday`."""
    return days.near_title(day, today) if now.shares(today) else days.day(day)


def on_day(wall: datetime, now: Now) -> str:
    """A time by the clocks of `now`, as `03:00`, or `03:00 in London (12:00 here)`."""
    there = resolve(wall, now.zone)
    return _both(days.clock(wall), there, wall_in(there, now.here), now.zone)


def plain(moment: Moment) -> str:
    """Return when something was, by the clock where it was."""
    return days.clock(moment.wall)


def at(moment: Moment, here: str) -> str:
    """Return when something was, as `08:05`; as `08:05 in New York (13:05 here)` where it was another time here."""
    return _both(plain(moment), moment.at, wall_in(moment.at, here), moment.zone)


def beside(dose: DueDose) -> Callable[[Moment], str]:
    """Return how the time of an injection is said beside its dose: as `at`, by the clocks of its reader."""
    return partial(at, here=dose.clocks.here) if dose.clocks.here else plain


def seen_from(now: Now, day_starts: int = DAY_STARTS) -> TimeWording:
    """Return how a time is said on the screen: both clocks where they differ.

    `now` is by the clocks that doses follow.
    """
    return TimeWording(partial(at, here=now.here), partial(due_by, clocks=clocks_at(now, day_starts)))


def named_from(home: str) -> TimeWording:
    """Return how a time is said on paper: as `08:05`; as `08:05 in New York` where it was another time at home."""
    return TimeWording(partial(_named, home=home), _usual)


def near_day(moment: Moment, now: Now) -> str:
    """As `yesterday`, by the dates of a calendar. The date itself where the clocks of there and of here disagree."""
    here = days.near_day(wall_in(moment.at, now.here).date(), now.by(now.here).wall.date())
    there = days.near_day(moment.wall.date(), now.utc.astimezone(_zone(moment)).date())
    return there if there == here else days.day(moment.wall.date())


def near_moment(moment: Moment, now: Now) -> str:
    """As `yesterday at 08:05`, by the dates of a calendar, with both clocks where they differ."""
    return fill(tr("%1 at %2"), near_day(moment, now), at(moment, now.here))


def instant(at: datetime, zone: str, home: str) -> str:
    """An aware instant by the clocks of a zone, whose place is named where it was another time at home."""
    wall = wall_in(at, zone)
    time = days.clock(wall)
    return time if wall_in(at, home) == wall else fill(tr("%1 in %2"), time, city(zone))


def _usual(dose: DoseId) -> str:
    return days.clock(dose.time)


def _named(moment: Moment, home: str) -> str:
    time = plain(moment)
    return time if wall_in(moment.at, home) == moment.wall else fill(tr("%1 in %2"), time, city(moment.zone))


def _zone(moment: Moment) -> tzinfo | None:
    """The zone of a moment; its own offset where this computer does not know the zone."""
    try:
        return ZoneInfo(moment.zone)
    except (KeyError, OSError, ValueError):  # what ZoneInfo raises, by the form of the name
        return moment.at.tzinfo


def _both(time: str, there: datetime, here: datetime, zone: str, dated: bool = False) -> str:
    wall = there.replace(tzinfo=None)
    if wall == here:
        return time
    if wall.date() == here.date() and not dated:
        return fill(tr("%1 in %2 (%3 here)"), time, city(zone), days.clock(here))
    return fill(tr("%1 in %2 (%3 here, %4)"), time, city(zone), days.clock(here), days.short_day(here.date()))


PLAIN = TimeWording(plain, _usual)  # where nobody looks: without a second clock
