"""An instant as it was lived: its zone, its wall time, and the diary day it counts for.

The diary day is fixed when the moment is written. A later change of the zone, or of the hour at which the
day starts, touches only what is written afterwards.
"""

from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from kineret_gui.diary.followed import Followed
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.phrase import Phrase, Refusal
from kineret_gui.diary.text import check_name

DAY_STARTS = 180  # minutes after midnight: a dose at 00:10 still belongs to the evening before
LATEST_DAY_START = 360  # minutes after midnight
FIRST_YEAR, LAST_YEAR = 2000, 2100
_AHEAD = timedelta(minutes=10)  # a clock may differ by this much before a time counts as the future
FIRST_DAY, LAST_DAY = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
_check_zone = lru_cache(maxsize=100)(check_name)  # the same few stand in thousands of moments


@frozen
class Now:
    """The present, handed in from outside: an aware UTC instant and the IANA name of the zone we are in.

    elsewhere  the zone of this computer, where `zone` is another one: the one by whose clocks doses are due
    zone_guessed  empty where the zone of this computer is known; else that zone only has its present offset, or one
                  near it: `present` or `near`
    followed  by which clocks doses were due until now, as far as it was said, the earliest first
    """

    utc: datetime
    zone: str
    elsewhere: str = ""
    zone_guessed: str = ""
    followed: tuple[Followed, ...] = ()

    @property
    def can_be(self) -> bool:
        """Return whether a diary can hold this day, in all zones, and those beside it: else the clock is wrong."""
        return FIRST_DAY < self.utc.date() < LAST_DAY

    @property
    def wall(self) -> datetime:
        """Return what the clock on the wall shows here; naive."""
        return wall_in(self.utc, self.zone)

    def has_come(self, instant: datetime) -> bool:
        """Return whether an aware instant lies in the past, or no further ahead than two clocks may differ."""
        return instant <= self.utc + _AHEAD

    def by(self, zone: str) -> "Now":
        """The same instant by the clocks of another zone. Which ones are those of here stays known."""
        return Now(self.utc, zone, "" if zone == self.here else self.here, self.zone_guessed, self.followed)

    @property
    def here(self) -> str:
        """The IANA name of the zone of this computer."""
        return self.elsewhere or self.zone

    def shares(self, day: date) -> bool:
        """Return whether a day of these clocks can be called *today* by those here: by its date, or as its own."""
        there = self.by(self.here).wall
        return there in (self.wall, datetime.combine(day, there.time()))

    def day(self, day_starts: int) -> date:
        """Today, as the diary counts days."""
        return diary_day(self.wall, day_starts)


@frozen
class Moment:
    """An instant with all that was true of it when it was written down.

    at          aware, with the UTC offset that held there and then
    zone        IANA name, as `Europe/Berlin`
    day         the diary day
    day_starts  minutes after midnight at which the diary day began when this was written
    """

    at: datetime
    zone: str
    day: date
    day_starts: int

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise Refusal("a moment needs its UTC offset")
        if not FIRST_YEAR <= self.at.year <= LAST_YEAR:
            raise Refusal("the year %1 is not between %2 and %3", self.at.year, FIRST_YEAR, LAST_YEAR)
        _check_zone("the time zone", self.zone)
        check_day_starts(self.day_starts)
        if self.day != diary_day(self.at, self.day_starts):
            raise Refusal("%1 is not part of the diary day %2", f"{self.wall:%Y-%m-%d %H:%M}", self.day)

    @property
    def wall(self) -> datetime:
        """The wall time as it was lived; naive."""
        return self.at.replace(tzinfo=None)

    @property
    def utc(self) -> datetime:
        return self.at.astimezone(UTC)

    def day_there(self, instant: datetime) -> date:
        """The diary day that another aware instant had by the clocks of this moment."""
        try:
            local = instant.astimezone(ZoneInfo(self.zone))
        except (KeyError, OSError, ValueError):  # a zone that is not known here, as below
            local = instant.astimezone(self.at.tzinfo)
        return diary_day(local.replace(tzinfo=None), self.day_starts)

    def time_there(self, wall: datetime) -> datetime:
        """The aware time of another naive wall time in the zone of this moment.

        A diary from another computer may name a zone that is not known here: then this moment's own offset holds.
        """
        try:
            return resolve(wall, self.zone)
        except (KeyError, OSError, ValueError):  # what ZoneInfo raises, by the form of the name
            return wall.replace(tzinfo=self.at.tzinfo)


def wall_in(instant: datetime, zone: str) -> datetime:
    """The naive wall time that the clocks of a zone show at an aware instant. Raises as ZoneInfo does."""
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def check_day_starts(day_starts: int) -> None:
    """Raise ValueError unless the diary day starts between midnight and 06:00."""
    if not 0 <= day_starts <= LATEST_DAY_START:
        raise Refusal("the diary day cannot start %1 minutes after midnight", day_starts)


def check_day(what: str, day: date) -> None:
    """Raise ValueError when a day lies outside the years a diary can hold."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Refusal("%1: the year %2 is not between %3 and %4", Phrase(what), day.year, FIRST_YEAR, LAST_YEAR)


def diary_day(wall: datetime, day_starts: int) -> date:
    """The diary day of a wall time, naive or with its offset. Only the day is shifted, never the time that is shown."""
    return (wall - timedelta(minutes=day_starts)).date()


def wall_time(day: date, at: time, day_starts: int) -> datetime:
    """The naive wall time at which the clock shows `at` within a diary day: 00:30 lies on the next date."""
    minutes = at.hour * 60 + at.minute
    return datetime.combine(day if minutes >= day_starts else day + timedelta(days=1), at)


def resolve(wall: datetime, zone: str) -> datetime:
    """The aware time of a naive wall time in a zone.

    Where the clocks go back, the first of the two. Where they go forward over it, the first minute that exists
    afterwards.
    """
    local = wall.replace(tzinfo=ZoneInfo(zone), fold=0)
    if local.astimezone(UTC).astimezone(local.tzinfo) == local:  # of one zone, which compares the wall times
        return _with_fixed_offset(local)
    return _with_fixed_offset(_end_of_gap(wall, ZoneInfo(zone)))


def moment_at(wall: datetime, zone: str, day_starts: int) -> Moment:
    """The moment a person means by a naive wall time in a zone."""
    return _moment(resolve(wall, zone), zone, day_starts)


def moment_now(now: Now, day_starts: int) -> Moment:
    """This very moment, to the second."""
    local = now.utc.replace(microsecond=0).astimezone(ZoneInfo(now.zone))
    return _moment(_with_fixed_offset(local), now.zone, day_starts)


def _moment(at: datetime, zone: str, day_starts: int) -> Moment:
    return Moment(at, zone, diary_day(at, day_starts), day_starts)


def _with_fixed_offset(local: datetime) -> datetime:
    # An offset of its own keeps sums and differences true; two times of one ZoneInfo subtract as wall times.
    offset = local.utcoffset() or timedelta()
    return local.replace(tzinfo=timezone(offset), fold=0)


def _end_of_gap(wall: datetime, zone: ZoneInfo) -> datetime:
    """The first valid instant after a wall time that the clocks jumped over, by halving the gap."""
    earlier = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    later = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    offset_before = earlier.astimezone(zone).utcoffset()
    while later - earlier > timedelta(seconds=1):
        middle = earlier + (later - earlier) / 2
        if middle.astimezone(zone).utcoffset() == offset_before:
            earlier = middle
        else:
            later = middle
    return later.replace(microsecond=0).astimezone(zone)
