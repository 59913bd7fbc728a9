"""What holds of time in every zone of the world, whatever its clocks do."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import kineret_gui.device.clock  # noqa: F401  the zones that the program has, whatever this computer has
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.moment import DAY_STARTS, LATEST_DAY_START, Now, diary_day, moment_at, resolve
from kineret_gui.diary.rules.adherence import reckon
from kineret_gui.diary.rules.schedule import days_between, due_doses
from tests.diary.zone_sweep import (
    ALL_ZONES,
    FIRST,
    LAST,
    MINUTE,
    ZONES_WITH_CHANGES,
    a_skipped_time_is_the_first_one_that_exists_afterwards,
    clock_changes,
    each_instant_belongs_to_one_day_and_stays_what_was_written,
    no_day_is_left_out_and_none_comes_twice,
    offset_of,
)
from tests.facts import ZONE, answer, at, day, entry, injection, order, wall

zones = st.sampled_from(ALL_ZONES)
walls = st.datetimes(FIRST, LAST).map(lambda wall: wall.replace(microsecond=0))
day_starts = st.integers(0, LATEST_DAY_START)


@st.composite
def near_a_clock_change(draw):
    """A zone and an instant within three hours of a change of its clocks; any instant where it has none."""
    zone = draw(st.sampled_from(ZONES_WITH_CHANGES))
    change = draw(st.sampled_from(clock_changes(zone)))
    return zone, change + draw(st.integers(-180, 180)) * MINUTE


CHATHAM = {"Pacific/Chatham", "NZ-CHAT"}  # clocks go from 03:45 back to 02:45, over the start of the day


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
    offsets = {offset_of(instant.astimezone(place)) for instant in around}
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


# Around the changes of the clocks of some zones here; of every zone in tests/torture/test_zone_sweep.py


@pytest.mark.parametrize("zone", ZONES_WITH_CHANGES)
def test_each_instant_around_a_change_belongs_to_one_day_and_stays_what_was_written(zone):
    assert each_instant_belongs_to_one_day_and_stays_what_was_written([zone]) == 9 * len(clock_changes(zone)) > 0


@pytest.mark.parametrize("zone", ZONES_WITH_CHANGES)
def test_a_time_that_the_clocks_jump_over_is_the_first_one_that_exists_afterwards(zone):
    assert a_skipped_time_is_the_first_one_that_exists_afterwards([zone]) == len(clock_changes(zone)) // 2 > 0


@pytest.mark.parametrize("zone", ZONES_WITH_CHANGES)
def test_around_a_change_no_day_is_left_out_and_none_comes_twice(zone):
    assert no_day_is_left_out_and_none_comes_twice([zone]) == 4 * len(clock_changes(zone)) > 0


# A year of the diary, after which the person moves the start of the day or moves away

YEAR = days_between(day("2025-11-21"), day("2026-11-20"))
THEN = at("2026-11-23 12:00").utc


@pytest.fixture(scope="module")
def year():
    """Injections of a year, some of them at night, late, or in another zone; some doses answered, some forgotten."""
    orders = [order("2025-11-21", "23:30", late_after=120), order("2026-06-01", "02:30", "08:00")]
    due = due_doses(orders, [], YEAR[0], YEAR[-1])
    given, said = [], []
    for n, dose in enumerate(due):
        zone = (ZONE, ZONE, "Asia/Tokyo", "America/New_York")[n // 40 % 4]
        usual = datetime.combine(dose.id.day, dose.id.time)
        if n % 7 == 3:
            said.append(entry(answer(f"{usual:%Y-%m-%d %H:%M}", tuple(Answer)[n % 3])))
        elif n % 7 != 5:
            moment = moment_at(usual + n % 50 * 10 * MINUTE, zone, DAY_STARTS)
            given.append(entry(injection(moment, f"{usual:%Y-%m-%d %H:%M}")))
    return due, given, said


def past(year, zone: str, starts: int) -> list[tuple[Any, ...]]:
    """Each past dose with its state, and each injection with the day it counts for."""
    due, given, said = year
    reckoning = reckon(due, given, said, Now(THEN, zone), starts)
    states = [(record.dose.id, record.state, [each.id for each in record.injections]) for record in reckoning.doses]
    return [*states, *((each.id, each.fact.day, each.fact.moment.day, each.fact.moment.wall) for each in given)]


@pytest.mark.parametrize("starts", range(0, LATEST_DAY_START + 1, 15))
def test_when_the_start_of_the_day_is_moved_after_a_year_no_past_day_changes(year, starts):
    assert past(year, ZONE, starts) == past(year, ZONE, DAY_STARTS)


def test_when_the_person_moves_to_any_other_zone_after_a_year_no_past_day_changes(year):
    as_written = past(year, ZONE, DAY_STARTS)
    assert len({state for _, state, _ in as_written[: len(year[0])]}) == 6

    changed = [zone for zone in ALL_ZONES if past(year, zone, DAY_STARTS) != as_written]
    assert changed == []
