"""Times as other programs keep them, placed in a diary; else why they cannot be."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, Moment, Now, diary_day, moment_at, moment_now
from kineret_gui.exchange.import_file import ImportContext, SkipReason

_BEGAN = datetime(1970, 1, 1, tzinfo=UTC)
# The years of a diary, whatever a zone makes of their first and last day.
_EARLIEST, _LATEST = datetime(FIRST_YEAR, 1, 2, tzinfo=UTC), datetime(LAST_YEAR, 12, 31, tzinfo=UTC)
_FARTHEST = int((_LATEST - _BEGAN).total_seconds())

# Hours and seconds of one digit occur; a minute of one digit may have lost its second.
_WALL = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})(?::(\d{1,2}))?", re.ASCII)
_WHOLE = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})[ T]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{1,2})(?:[.,]\d{1,9})?)?"
    r"(?:\s?(?P<half>[ap])\.?\s?m\.?)?(?:\s?(?P<offset>Z|[+-]\d{2}:?\d{2}))?",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"([+-])(0\d|1[0-4]):?([0-5]\d)", re.ASCII)
_HALF_A_DAY = 12  # hours
_INSTANT = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?(Z|\+00:00)?", re.ASCII)
_ON_TIME, _DAY = timedelta(hours=1), timedelta(days=1)


def of_epoch(seconds: int, here: ImportContext) -> Moment | SkipReason:
    """The moment of seconds since 1970, by the clocks of here."""
    return of_instant(_BEGAN + timedelta(seconds=seconds), here) if 0 < seconds < _FARTHEST else SkipReason.OUT_OF_RANGE


def of_instant(utc: datetime, here: ImportContext) -> Moment | SkipReason:
    """The moment of an aware instant, by the clocks of here."""
    if not _EARLIEST <= utc < _LATEST:
        return SkipReason.OUT_OF_RANGE
    return moment_now(Now(utc, here.zone), here.day_starts)


def of_instant_text(written: str, zone: str, here: ImportContext) -> Moment | SkipReason:
    """The moment of `2025-09-14T12:00:00.000Z` as it was lived in an IANA zone; in that of here if none is named.

    A time without its offset may be of any zone: it stays in doubt, as does one of a zone that is not known.
    """
    match = _INSTANT.fullmatch(written)
    if not match:
        return SkipReason.NO_TIME
    if not match[2] or (zone and zone not in _zones()):
        return SkipReason.TIME_IN_DOUBT
    try:
        utc = datetime.fromisoformat(match[1]).replace(tzinfo=UTC)
    except ValueError:  # 30 February
        return SkipReason.NO_TIME
    return of_instant(utc, ImportContext(zone or here.zone, here.day_starts))


def of_wall_text(written: str, here: ImportContext) -> Moment | SkipReason:
    """The moment of `2026-03-10 21:45:5`, by the clocks of here; where they were set back, the first of the two."""
    match = _WALL.fullmatch(written.strip())
    wall = _naive(match[1], match[2], match[3], match[4]) if match else SkipReason.NO_TIME
    return wall if isinstance(wall, SkipReason) else moment_at(wall, here.zone, here.day_starts)


def _naive(day: str, hour: str, minute: str, second: str | None) -> datetime | SkipReason:
    try:
        wall = datetime.combine(date.fromisoformat(day), time(int(hour), int(minute), int(second or 0)))
    except ValueError:  # 30 February, 25:00
        return SkipReason.NO_TIME
    return wall if FIRST_YEAR < wall.year < LAST_YEAR else SkipReason.OUT_OF_RANGE


def of_text(written: str, here: ImportContext, zone: str = "") -> Moment | SkipReason:
    """The moment of a day and a time with all that stands behind them: part of a second, AM or PM, offset.

    By the clocks of here where no offset says it. Of an offset in the zone that is said beside it, or in that of here,
    if its clocks showed that one; else in none but the offset. What cannot be read whole is not read.
    """
    match = _WHOLE.fullmatch(written.strip())
    if not match or (match["half"] and not 1 <= int(match["hour"]) <= _HALF_A_DAY):
        return SkipReason.NO_TIME
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % _HALF_A_DAY + (_HALF_A_DAY if match["half"] in "pP" else 0)
    wall = _naive(match["day"], str(hour), match["minute"], match["second"])
    if isinstance(wall, SkipReason):
        return wall
    if not match["offset"]:
        return moment_at(wall, here.zone, here.day_starts)
    if match["offset"] in "zZ":
        return of_instant(wall.replace(tzinfo=UTC), here)
    return _of_offset(wall, match["offset"], zone, here)


def _of_offset(wall: datetime, offset: str, zone: str, here: ImportContext) -> Moment | SkipReason:
    match = _OFFSET.fullmatch(offset)
    if not match:
        return SkipReason.NO_TIME
    ahead = timedelta(hours=int(match[2]), minutes=int(match[3])) * (1 if match[1] == "+" else -1)
    at = wall.replace(tzinfo=timezone(ahead))
    known = (name for name in (zone, here.zone) if name in _zones())
    named = (name for name in known if at.astimezone(ZoneInfo(name)).utcoffset() == ahead)
    return Moment(at, next(named, _fixed(ahead)), diary_day(wall, here.day_starts), here.day_starts)


def _fixed(ahead: timedelta) -> str:
    """The name of clocks that always show this offset; where none has one, as `UTC+05:30`."""
    hours, rest = divmod(int(ahead.total_seconds()), 3600)
    name = f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT"  # its sign counts westward
    return name if not rest and name in _zones() else str(timezone(ahead))


def of_clock(clock: time, tick: Moment, here: ImportContext) -> Moment | None:
    """The moment at which a dose was due, of which a file keeps the time of day alone, from when it was ticked.

    By the clocks of the tick or by those of here, whichever lies nearer. Plain is the nearest, unless it belongs to a
    diary day to come, or another is less than twice as far away; of one that had come, one to come is no rival. Where
    none is plain it is that of the calendar day, if it had come: there it is offered to be ticked, however late. Else
    nobody can know it: None.
    """
    zones = dict.fromkeys((tick.zone, here.zone))
    own, *others = (due for zone in zones for due in _dues(clock, tick, zone, here.day_starts))
    every = [own, *others]

    def away(due: Moment) -> timedelta:
        return abs(due.at - tick.at)

    nearest = min(every, key=away)
    has_come = nearest.at <= tick.at

    def is_rival(due: Moment) -> bool:
        return away(due) < 2 * away(nearest) and due.wall != nearest.wall and not (has_come and due.at > tick.at)

    if away(nearest) <= _ON_TIME or ((has_come or nearest.day <= tick.day) and not any(map(is_rival, every))):
        return nearest
    return own if own.at <= tick.at else None


def _dues(clock: time, tick: Moment, zone: str, day_starts: int) -> list[Moment]:
    """The moments at which a clock shows a time on the calendar day of a tick, the day before and the day after."""
    day = tick.at.astimezone(ZoneInfo(zone)).date()
    return [_due_on(one, clock, zone, day_starts) for one in (day, day - _DAY, day + _DAY)]


@lru_cache(maxsize=1000)
def _due_on(day: date, clock: time, zone: str, day_starts: int) -> Moment:
    """The moment at which a clock shows a time on a day; asked for by every dose of this day and of those beside it."""
    return moment_at(datetime.combine(day, clock), zone, day_starts)


@cache
def _zones() -> frozenset[str]:
    """All names of zones; asked for at once, as a file may hold thousands of names that are none."""
    return frozenset(available_timezones())
