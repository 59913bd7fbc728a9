"""A zone as a calendar file explains it (RFC 5545, VTIMEZONE): each change of its clocks on its own.

icalendar 7.3 can write one by itself. It puts the beginning of summer time an hour late, and it lists all changes
since 1970 in one RDATE, of which vobject reads but the first.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY = timedelta(days=1)


def calendar_zone(name: str, first: datetime, last: datetime) -> Timezone:
    """The clocks of a zone in the years of two instants (aware, UTC), and in the year after.

    Some programs keep what they read of a zone for the files to come: hence whole years, and one more.
    """
    zone, begin = ZoneInfo(name), datetime(first.year, 1, 1, tzinfo=UTC)
    explained = Timezone()
    explained.add("tzid", name)
    explained.add_component(_observance(begin, begin, zone))
    for change in _changes(zone, begin, datetime(last.year + 2, 1, 1, tzinfo=UTC)):
        explained.add_component(_observance(change - timedelta(seconds=1), change, zone))
    return explained


def _observance(before: datetime, begins: datetime, zone: ZoneInfo) -> TimezoneStandard | TimezoneDaylight:
    """Return what the clocks show from an instant on. It begins by the clock of before, as the standard has it."""
    old, now = _offset(before, zone), begins.astimezone(zone)
    observance = TimezoneDaylight() if now.dst() else TimezoneStandard()
    observance.add("dtstart", (begins + old).replace(tzinfo=None))
    observance.add("tzoffsetfrom", old)
    observance.add("tzoffsetto", _offset(begins, zone))
    observance.add("tzname", now.tzname())
    return observance


def _changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """The instants at which the clocks are changed: the days on which they are, then the second."""
    for n in range((last - first) // _DAY):
        day = first + n * _DAY
        if _offset(day + _DAY, zone) != (offset := _offset(day, zone)):
            seconds = range(86_401)
            changed = bisect_right(seconds, False, key=partial(_is_other, day, zone, offset))
            yield day + timedelta(seconds=changed)


def _is_other(day: datetime, zone: ZoneInfo, offset: timedelta, seconds: int) -> bool:
    return _offset(day + timedelta(seconds=seconds), zone) != offset


def _offset(at: datetime, zone: ZoneInfo) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()
