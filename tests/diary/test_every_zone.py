"""What holds of time in every zone of the world, whatever its clocks do."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kineret_gui.diary.moment import DAY_STARTS, LATEST_DAY_START, Now, diary_day, moment_at, resolve
from tests.facts import wall

FIRST, LAST = wall("2024-01-01"), wall("2036-12-31")
MINUTE = timedelta(minutes=1)

zones = st.sampled_from(sorted(available_timezones()))
walls = st.datetimes(FIRST, LAST).map(lambda wall: wall.replace(microsecond=0))
day_starts = st.integers(0, LATEST_DAY_START)


@cache
def _clock_changes(zone: str) -> list[datetime]:
    """The UTC instants at which the offset of a zone changes in these years."""
    place = ZoneInfo(zone)
    days = [FIRST.replace(tzinfo=UTC) + timedelta(days=n) for n in range((LAST - FIRST).days)]
    found = []
    for before, after in pairwise(days):
        if before.astimezone(place).utcoffset() != after.astimezone(place).utcoffset():
            minutes = range(24 * 60 + 1)
            offsets = [(before + n * MINUTE).astimezone(place).utcoffset() for n in minutes]
            found += [before + n * MINUTE for n in minutes[1:] if offsets[n] != offsets[n - 1]]
    return found


@st.composite
def near_a_clock_change(draw):
    """A zone and an instant within three hours of a change of its clocks; any instant where it has none."""
    zone = draw(st.sampled_from(ZONES_WITH_CHANGES))
    change = draw(st.sampled_from(_clock_changes(zone)))
    return zone, change + draw(st.integers(-180, 180)) * MINUTE


CHATHAM = {"Pacific/Chatham", "NZ-CHAT"}  # clocks go from 03:45 back to 02:45, over the start of the day
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


def _first_instant_showing(wall: datetime, zone: str) -> datetime:
    """A slow model of `resolve`: watch the clock minute by minute until it shows this time or a later one."""
    place = ZoneInfo(zone)
    instant = (wall - timedelta(hours=15)).replace(tzinfo=UTC, second=0)
    while instant.astimezone(place).replace(tzinfo=None) < wall:
        instant += MINUTE
    return instant


@settings(max_examples=300, deadline=None)
@given(zone=zones, wall=walls)
def test_in_every_zone_a_time_that_exists_is_kept_as_it_was_said(zone, wall):
    resolved = resolve(wall, zone)
    shown = resolved.astimezone(ZoneInfo(zone)).replace(tzinfo=None)

    assert resolved.utcoffset() == resolved.astimezone(ZoneInfo(zone)).utcoffset()
    assert resolved.replace(tzinfo=None) == shown
    assert shown == wall or _is_skipped(wall, zone)


def _is_skipped(wall: datetime, zone: str) -> bool:
    """Whether no clock in the zone ever showed this time: no offset of those days leads to it."""
    place = ZoneInfo(zone)
    around = [wall.replace(tzinfo=UTC) + timedelta(hours=n) for n in range(-36, 37)]
    offsets = {instant.astimezone(place).utcoffset() for instant in around}
    candidates = [(wall - offset).replace(tzinfo=UTC) for offset in offsets]
    return all(candidate.astimezone(place).replace(tzinfo=None) != wall for candidate in candidates)


@settings(max_examples=300, deadline=None)
@given(near_a_clock_change())
def test_near_a_clock_change_a_time_is_the_first_instant_that_shows_it_or_a_later_one(change):
    zone, instant = change
    wall = instant.replace(tzinfo=None) + instant.astimezone(ZoneInfo(zone)).utcoffset()

    assert resolve(wall, zone) == _first_instant_showing(wall, zone)


@settings(max_examples=300, deadline=None)
@given(near_a_clock_change(), st.integers(0, 180))
def test_a_later_time_on_the_clock_is_never_an_earlier_instant(change, minutes):
    zone, instant = change
    earlier = instant.replace(tzinfo=None) + instant.astimezone(ZoneInfo(zone)).utcoffset()

    assert resolve(earlier, zone) <= resolve(earlier + minutes * MINUTE, zone)


@settings(max_examples=300, deadline=None)
@given(wall=walls, day_starts=day_starts)
def test_as_the_clock_goes_on_diary_days_follow_each_other_without_a_gap(wall, day_starts):
    days = [diary_day(wall + timedelta(hours=n), day_starts) for n in range(100)]

    assert all(later - earlier in (timedelta(0), timedelta(days=1)) for earlier, later in pairwise(days))
    assert len(set(days)) in (5, 6)


@settings(max_examples=300, deadline=None)
@given(st.one_of(near_a_clock_change(), st.tuples(zones, walls.map(lambda wall: wall.replace(tzinfo=UTC)))))
def test_as_time_goes_on_in_any_zone_today_never_skips_a_day_and_never_comes_back(zone_and_start):
    zone, start = zone_and_start
    assume(zone not in CHATHAM)
    todays = [Now(start + n * 15 * MINUTE, zone).day(DAY_STARTS) for n in range(-100, 200)]

    assert all(later - earlier in (timedelta(0), timedelta(days=1)) for earlier, later in pairwise(todays))


def test_on_chatham_which_alone_sees_three_o_clock_twice_the_day_is_the_one_that_the_clock_shows():
    before = Now(datetime(2024, 4, 6, 13, 50, tzinfo=UTC), "Pacific/Chatham")
    after = Now(before.utc + 20 * MINUTE, "Pacific/Chatham")

    assert (before.wall, before.day(DAY_STARTS)) == (wall("2024-04-07 03:35"), date(2024, 4, 7))
    assert (after.wall, after.day(DAY_STARTS)) == (wall("2024-04-07 02:55"), date(2024, 4, 6))


@settings(max_examples=300, deadline=None)
@given(zone=zones, wall=walls, day_starts=day_starts)
def test_a_moment_belongs_to_exactly_the_day_that_its_clock_shows(zone, wall, day_starts):
    moment = moment_at(wall, zone, day_starts)
    shown = moment.wall
    began_today = shown.hour * 60 + shown.minute >= day_starts

    assert moment.day == (shown.date() if began_today else date.fromordinal(shown.toordinal() - 1))
