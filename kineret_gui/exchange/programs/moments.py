"""Times as other programs keep them, placed in a diary; else why they cannot be."""

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import available_timezones

from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, Moment, Now, moment_at, moment_now
from kineret_gui.exchange.import_file import ImportContext, SkipReason

_BEGAN = datetime(1970, 1, 1, tzinfo=UTC)
# The years of a diary, whatever a zone makes of their first and last day.
_EARLIEST, _LATEST = datetime(FIRST_YEAR, 1, 2, tzinfo=UTC), datetime(LAST_YEAR, 12, 31, tzinfo=UTC)
_FARTHEST = int((_LATEST - _BEGAN).total_seconds())

# Hours and seconds of one digit occur; a minute of one digit may have lost its second.
_WALL = re.compile(r"(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2}):(\d{2})(?::(\d{1,2}))?", re.ASCII)
_INSTANT = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?(Z|\+00:00)?", re.ASCII)


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
    if not match:
        return SkipReason.NO_TIME
    try:
        year, month, day, hour, minute, second = (int(number or 0) for number in match.groups())
        wall = datetime.combine(date(year, month, day), time(hour, minute, second))
    except ValueError:  # 30 February, 25:00
        return SkipReason.NO_TIME
    if not FIRST_YEAR < wall.year < LAST_YEAR:
        return SkipReason.OUT_OF_RANGE
    return moment_at(wall, here.zone, here.day_starts)


@cache
def _zones() -> frozenset[str]:
    """All names of zones; asked for at once, as a file may hold thousands of names that are none."""
    return frozenset(available_timezones())
