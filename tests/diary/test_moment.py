"""An instant as it was lived: clock changes, and the diary day it counts for."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kineret_gui.diary.moment import Moment, Now, check_day, diary_day, moment_now, resolve, wall_time
from tests.facts import ZONE, at, day, now, wall

CLOCK_CHANGES = {
    # zone, what a person says, the time that is meant
    "Berlin, skipped hour": ("Europe/Berlin", "2026-03-29 02:30", "2026-03-29T03:00:00+02:00"),
    "Berlin, first skipped minute": ("Europe/Berlin", "2026-03-29 02:00", "2026-03-29T03:00:00+02:00"),
    "Berlin, last minute before": ("Europe/Berlin", "2026-03-29 01:59", "2026-03-29T01:59:00+01:00"),
    "Berlin, first minute after": ("Europe/Berlin", "2026-03-29 03:00", "2026-03-29T03:00:00+02:00"),
    "Berlin, repeated hour": ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T02:30:00+02:00"),
    "Berlin, after the repeated hour": ("Europe/Berlin", "2026-10-25 03:00", "2026-10-25T03:00:00+01:00"),
    "New York, skipped hour": ("America/New_York", "2026-03-08 02:15", "2026-03-08T03:00:00-04:00"),
    "New York, repeated hour": ("America/New_York", "2026-11-01 01:15", "2026-11-01T01:15:00-04:00"),
    "Lord Howe, skipped half hour": ("Australia/Lord_Howe", "2026-10-04 02:10", "2026-10-04T02:30:00+11:00"),
    "Lord Howe, repeated half hour": ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-05T01:45:00+11:00"),
    "Lord Howe, after it": ("Australia/Lord_Howe", "2026-04-05 02:00", "2026-04-05T02:00:00+10:30"),
    "Apia, skipped day": ("Pacific/Apia", "2011-12-30 12:00", "2011-12-31T00:00:00+14:00"),
    "Casablanca, Ramadan begins": ("Africa/Casablanca", "2026-02-15 02:30", "2026-02-15T02:30:00+01:00"),
    "Casablanca, Ramadan is over": ("Africa/Casablanca", "2026-03-22 02:30", "2026-03-22T03:00:00+01:00"),
    "Troll, two skipped hours": ("Antarctica/Troll", "2026-03-29 01:30", "2026-03-29T03:00:00+02:00"),
    "Kathmandu, no change": ("Asia/Kathmandu", "2026-03-29 02:30", "2026-03-29T02:30:00+05:45"),
}


@pytest.mark.parametrize(("zone", "said", "meant"), CLOCK_CHANGES.values(), ids=CLOCK_CHANGES)
def test_a_time_means_the_first_of_two_and_the_next_that_exists(zone, said, meant):
    resolved = resolve(wall(said), zone)

    assert resolved.isoformat() == meant


def test_a_skipped_time_with_seconds_still_means_the_first_minute_that_exists():
    assert resolve(wall("2026-03-29 02:59:59.999999"), ZONE).isoformat() == "2026-03-29T03:00:00+02:00"


def test_hours_between_two_moments_are_hours_that_passed_not_hours_on_the_clock():
    assert at("2026-03-29 08:00").at - at("2026-03-28 08:00").at == timedelta(hours=23)
    assert at("2026-10-25 08:00").at - at("2026-10-24 08:00").at == timedelta(hours=25)


@pytest.mark.parametrize(
    ("clock", "counts_for"),
    [
        ("2026-03-09 23:59", "2026-03-09"),
        ("2026-03-10 00:00", "2026-03-09"),
        ("2026-03-10 00:10", "2026-03-09"),
        ("2026-03-10 02:59", "2026-03-09"),
        ("2026-03-10 03:00", "2026-03-10"),
        ("2026-03-10 03:01", "2026-03-10"),
        ("2024-03-01 01:00", "2024-02-29"),
        ("2026-01-01 02:00", "2025-12-31"),
    ],
)
def test_an_injection_after_midnight_and_before_three_counts_for_the_evening(clock, counts_for):
    moment = at(clock)

    assert moment.day == day(counts_for)
    assert moment.wall == wall(clock)


@pytest.mark.parametrize(
    ("day_starts", "counts_for"),
    [(0, "2026-03-10"), (60, "2026-03-10"), (120, "2026-03-10"), (121, "2026-03-09"), (360, "2026-03-09")],
)
def test_two_in_the_morning_counts_for_the_day_that_began_last(day_starts, counts_for):
    assert diary_day(wall("2026-03-10 02:00"), day_starts) == day(counts_for)


def test_another_start_of_the_day_touches_only_what_is_written_afterwards():
    before = at("2026-03-10 02:00", day_starts=180)
    after = at("2026-03-11 02:00", day_starts=60)

    assert before.day == day("2026-03-09")
    assert after.day == day("2026-03-11")


def test_travel_leaves_the_day_of_an_earlier_moment_as_it_was():
    written = at("2026-03-10 02:00", zone="Asia/Tokyo")

    assert Now(written.utc, "America/New_York").day(180) == day("2026-03-09")
    assert written.day == day("2026-03-09")
    assert written.wall == wall("2026-03-10 02:00")


@pytest.mark.parametrize(
    ("usual", "day_starts", "shown"),
    [
        ("08:00", 180, "2026-03-10 08:00"),
        ("03:00", 180, "2026-03-10 03:00"),
        ("02:59", 180, "2026-03-11 02:59"),
        ("01:00", 180, "2026-03-11 01:00"),
        ("01:00", 60, "2026-03-10 01:00"),
        ("00:00", 0, "2026-03-10 00:00"),
        ("00:00", 1, "2026-03-11 00:00"),
    ],
)
def test_a_usual_time_before_the_start_of_the_day_lies_on_the_next_date(usual, day_starts, shown):
    at_usual_time = wall(f"2026-03-10 {usual}").time()

    assert wall_time(day("2026-03-10"), at_usual_time, day_starts) == wall(shown)


def test_the_present_is_kept_to_the_second_with_the_offset_that_holds():
    present = Now(datetime(2026, 7, 1, 6, 5, 4, 999_999, tzinfo=UTC), ZONE)

    moment = moment_now(present, 180)

    assert moment.at.isoformat() == "2026-07-01T08:05:04+02:00"
    assert (moment.zone, moment.day, moment.day_starts) == (ZONE, day("2026-07-01"), 180)


def test_the_second_of_two_repeated_times_is_kept_when_it_is_the_present():
    moment = moment_now(Now(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), ZONE), 180)

    assert moment.at.isoformat() == "2026-10-25T02:30:00+01:00"
    assert moment.utc == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_today_is_the_diary_day_of_the_clock_on_the_wall_here():
    assert now("2026-03-10 02:59").day(180) == day("2026-03-09")
    assert now("2026-03-10 03:00").day(180) == day("2026-03-10")


@pytest.mark.parametrize(("instant", "has_come"), [("08:00", True), ("08:10", True), ("08:11", False)])
def test_a_time_has_come_unless_it_lies_further_ahead_than_two_clocks_may_differ(instant, has_come):
    assert now("2026-03-10 08:00").has_come(now(f"2026-03-10 {instant}").utc) is has_come


@pytest.mark.parametrize("zone", ["Nowhere/Town", "../zone", "Europe", "a" * 80])
def test_a_moment_whose_zone_is_not_known_here_is_counted_by_its_own_offset(zone):
    moment = replace(at("2026-07-01 09:00"), zone=zone)

    assert moment.time_there(wall("2026-01-01 08:00")).isoformat() == "2026-01-01T08:00:00+02:00"


def test_a_moment_whose_zone_is_known_is_counted_by_its_zone():
    assert at("2026-07-01 09:00").time_there(wall("2026-01-01 08:00")).utcoffset() == timedelta(hours=1)


BERLIN_SUMMER = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("at", "zone", "of_day", "day_starts", "reason"),
    [
        (wall("2026-07-01 08:00"), ZONE, date(2026, 7, 1), 180, "UTC offset"),
        (datetime(1900, 7, 1, 8, tzinfo=UTC), ZONE, date(1900, 7, 1), 180, "1900 is not between"),
        (datetime(1999, 12, 31, 23, 59, tzinfo=UTC), ZONE, date(1999, 12, 31), 180, "1999 is not between"),
        (datetime(2101, 1, 1, 8, tzinfo=UTC), ZONE, date(2101, 1, 1), 180, "2101 is not between"),
        (datetime(2026, 7, 1, 8, tzinfo=BERLIN_SUMMER), ZONE, date(2026, 7, 2), 180, "is not part of"),
        (datetime(2026, 7, 1, 2, tzinfo=BERLIN_SUMMER), ZONE, date(2026, 7, 1), 180, "is not part of"),
        (datetime(2026, 7, 1, 8, tzinfo=BERLIN_SUMMER), ZONE, date(2026, 7, 1), -1, "cannot start"),
        (datetime(2026, 7, 1, 8, tzinfo=BERLIN_SUMMER), ZONE, date(2026, 7, 1), 361, "cannot start"),
        (datetime(2026, 7, 1, 8, tzinfo=BERLIN_SUMMER), "", date(2026, 7, 1), 180, "zone is empty"),
        (datetime(2026, 7, 1, 8, tzinfo=BERLIN_SUMMER), "Z" * 81, date(2026, 7, 1), 180, "zone is longer"),
        (datetime(2026, 7, 1, 8, tzinfo=BERLIN_SUMMER), "Z\0", date(2026, 7, 1), 180, "control character"),
    ],
)
def test_a_moment_that_cannot_have_been_is_refused(at, zone, of_day, day_starts, reason):
    with pytest.raises(ValueError, match=reason):
        Moment(at, zone, of_day, day_starts)


@pytest.mark.parametrize("year", ["2000", "2100"])
def test_the_first_and_the_last_year_of_a_diary_can_be_written(year):
    assert at(f"{year}-06-01 08:00").day == day(f"{year}-06-01")
    check_day("the day", day(f"{year}-06-01"))


@pytest.mark.parametrize("year", [1, 1900, 1999, 2101, 9999])
def test_a_day_in_another_century_is_refused_by_its_name(year):
    with pytest.raises(ValueError, match=f"the first day: the year {year} is not between 2000 and 2100"):
        check_day("the first day", date(year, 1, 1))


@pytest.mark.parametrize(
    ("shown", "can_be"),
    [("1970-01-01", False), ("2000-01-01", False), ("2000-01-02", True), ("2100-12-30", True), ("2100-12-31", False)],
)
def test_a_clock_can_be_right_on_the_days_whose_neighbours_a_diary_can_hold(shown, can_be):
    assert Now(datetime.fromisoformat(f"{shown}T12:00:00+00:00"), "Pacific/Kiritimati").can_be is can_be
