"""What must hold around every change of the clocks of a zone, whatever they do.

Each function goes through the changes of some zones and says how many cases it looked at.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial
from importlib.resources import files
from itertools import pairwise
from zoneinfo import ZoneInfo

import kineret_gui.device.clock  # noqa: F401  the zones that the program has, whatever this computer has
from kineret_gui.diary.moment import DAY_STARTS, LATEST_DAY_START, Moment, Now, diary_day, moment_at, moment_now
from kineret_gui.diary.rules.schedule import days_between
from tests.facts import wall

FIRST, LAST = wall("2024-01-01"), wall("2037-01-01")
SECOND, MINUTE, HOUR, DAY = (timedelta(seconds=n) for n in (1, 60, 3600, 86400))
AROUND = (-3 * HOUR, -HOUR, -MINUTE, -SECOND, 0 * HOUR, SECOND, MINUTE, HOUR, 3 * HOUR)
STARTS = (0, 60, DAY_STARTS, LATEST_DAY_START)
ALL_ZONES = files("tzdata").joinpath("zones").read_text("utf-8").split()
ZONES_WITH_CHANGES = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Havana",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Beirut",
    "Asia/Gaza",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Europe/Chisinau",
    "Europe/Dublin",
    "Pacific/Chatham",
    "Pacific/Easter",
]


def offset_of(shown: datetime) -> timedelta:
    """How far a time that knows its zone is from UTC."""
    offset = shown.utcoffset()
    assert offset is not None
    return offset


@cache
def clock_changes(zone: str) -> list[datetime]:
    """The UTC instants at which the offset of a zone changes in these years."""
    place = ZoneInfo(zone)

    def offset(day: datetime) -> timedelta:
        return offset_of(day.astimezone(place))

    def is_changed(before: datetime, seconds: int) -> bool:
        return offset(before + seconds * SECOND) != offset(before)

    days = [FIRST.replace(tzinfo=UTC) + n * DAY for n in range((LAST - FIRST).days + 1)]
    offsets = [offset(day) for day in days]
    around = [days[n : n + 2] for n in range(len(days) - 1) if offsets[n] != offsets[n + 1]]
    seconds = range(24 * 60 * 60 + 1)
    return [
        before + timedelta(seconds=bisect_right(seconds, False, key=partial(is_changed, before)))
        for before, _ in around
    ]


def changes(zones: Iterable[str]) -> Iterator[tuple[str, datetime]]:
    return ((zone, change) for zone in zones for change in clock_changes(zone))


def shift(change: datetime, zone: str) -> timedelta:
    """How far the clocks are put forward at a change."""
    place = ZoneInfo(zone)
    return offset_of(change.astimezone(place)) - offset_of((change - SECOND).astimezone(place))


def page(shown: datetime, starts: int) -> date:
    """The page of a calendar that is turned by hand when the day starts."""
    return shown.date() if shown.hour * 60 + shown.minute >= starts else shown.date() - DAY


def all_that_show(shown: datetime, change: datetime, place: ZoneInfo) -> list[datetime]:
    """The instants around a change, in order, at which the clocks there show this time: two, one, or none."""
    offsets = {offset_of(near.astimezone(place)) for near in (change - SECOND, change)}
    found = ((shown - offset).replace(tzinfo=UTC) for offset in offsets)
    return sorted(at for at in found if at.astimezone(place).replace(tzinfo=None) == shown)


def each_instant_belongs_to_one_day_and_stays_what_was_written(zones: Iterable[str]) -> int:
    cases = 0
    for zone, change in changes(zones):
        place = ZoneInfo(zone)
        for n, apart in enumerate(AROUND):
            instant, cases = change + apart, cases + 1
            shown = instant.astimezone(place).replace(tzinfo=None)
            first = all_that_show(shown, change, place)[0]
            for starts in (*STARTS, (cases * 37 + n) % (LATEST_DAY_START + 1)):
                lived, typed = moment_now(Now(instant, zone), starts), moment_at(shown, zone, starts)
                again = Moment(datetime.fromisoformat(lived.at.isoformat()), zone, lived.day, starts)
                assert (lived.utc, lived.wall, lived.day) == (instant, shown, page(shown, starts)), (zone, instant)
                assert (typed.utc, typed.day) == (first, lived.day), (zone, instant)
                assert (again, again.utc, again.day) == (lived, lived.utc, lived.day), (zone, instant)
    return cases


def a_skipped_time_is_the_first_one_that_exists_afterwards(zones: Iterable[str]) -> int:
    gaps = 0
    for zone, change in changes(zones):
        place = ZoneInfo(zone)
        jump, ends = shift(change, zone), change.astimezone(place).replace(tzinfo=None)
        if jump > 0 * HOUR:
            gaps += 1
            for skipped in (ends - jump, ends - jump / 2, ends - MINUTE, ends - SECOND):
                assert all_that_show(skipped, change, place) == []
                assert moment_at(skipped, zone, DAY_STARTS).utc == change, (zone, skipped)
            assert moment_at(ends - jump - SECOND, zone, DAY_STARTS).utc == change - SECOND, zone
    return gaps


def no_day_is_left_out_and_none_comes_twice(zones: Iterable[str]) -> int:
    """Each day is as long as the clocks make it. It comes back only where they themselves go back over its start."""
    cases = 0
    for zone, change in changes(zones):
        place = ZoneInfo(zone)
        jump = shift(change, zone)
        walls = [Now(change + n * 15 * MINUTE, zone).wall for n in range(-130, 130)]
        for starts in STARTS:
            cases += 1
            days = [diary_day(shown, starts) for shown in walls]
            steps = Counter((later - earlier).days for earlier, later in pairwise(days))
            back = steps.pop(-1, 0)
            lasting = Counter(days)
            whole = sorted(lasting)[1:-1]
            lengths = [lasting[each] * 15 * MINUTE - 24 * HOUR for each in whole]

            assert set(steps) <= {0, 1}, (zone, change)
            assert back <= (jump < 0 * HOUR and goes_back_over_the_start(change, place, starts)), (zone, change)
            assert whole == days_between(whole[0], whole[-1]), (zone, change)
            assert sum(lengths, 0 * HOUR) == -jump, (zone, change)
            assert max(map(abs, lengths)) <= abs(jump), (zone, change)
    return cases


def goes_back_over_the_start(change: datetime, place: ZoneInfo, starts: int) -> bool:
    before, after = ((at.astimezone(place).replace(tzinfo=None)) for at in (change - SECOND, change))
    return page(before, starts) > page(after, starts)
