"""A dose whose hour does not exist in a night, or exists twice, is reminded of once, wherever clocks turn."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest

from kineret_gui.diary.moment import Now, resolve
from kineret_gui.diary.rules.reminder import Memory, ReminderTimes, left_open, reminders_now
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.rules.schedule import DoseId
from tests.facts import entry, order

A_LOOK, A_DAY = timedelta(minutes=20), timedelta(days=1)
YEARS = (2026, 2027)


@cache
def turns() -> dict[tuple[datetime, timedelta, timedelta], str]:
    """When clocks turn, the offsets before and after, and one of the zones where they do."""
    found: dict[tuple[datetime, timedelta, timedelta], str] = {}
    for name in files("tzdata").joinpath("zones").read_text("ascii").split():
        zone = ZoneInfo(name)
        at, last = datetime(YEARS[0], 1, 1, tzinfo=UTC), datetime(YEARS[1], 1, 1, tzinfo=UTC)
        while at < last:
            before, after = offset(at, zone), offset(at + A_DAY, zone)
            if before != after:
                turn = at
                while offset(turn, zone) == before:
                    turn += timedelta(minutes=15)
                found.setdefault((turn, before, after), name)
            at += A_DAY
    return found


def offset(at: datetime, zone: ZoneInfo) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def nights() -> Iterator[tuple[str, date, time]]:
    """A zone, a date, and a usual time that this date has not, or has twice."""
    for (turn, before, after), zone in turns().items():
        wall = (turn + min(before, after) + abs(after - before) / 2).replace(tzinfo=None)
        yield zone, wall.date(), wall.time()


def shown(zone: str, when: date, usual: time, day_starts: int) -> list[tuple[DoseId, bool]]:
    """Which doses are reminded of from the day before until the day after, and whether it is the last word of one."""
    orders = [entry(order("2025-01-01", f"{usual:%H:%M}"))]
    noon = resolve(datetime.combine(when, time(12)), zone).astimezone(UTC)
    wishes, memory, seen = ReminderTimes(every=0), Memory(), []
    for look in range(-36 * 3, 36 * 3):
        now = Now(noon + look * A_LOOK, zone)
        first, last = when - 2 * A_DAY, when + A_DAY
        open_doses = [one for one in reckon_period(orders, first, last, now, day_starts).doses if one.is_open]
        for find in (reminders_now, left_open):
            for reminder in find(open_doses, wishes, memory, now, day_starts):
                seen.append((reminder.dose.dose.id, reminder.last_word))
                memory = memory.after(reminder)
    return seen


def test_there_are_zones_of_every_kind():
    kinds = {after - before for _, before, after in turns()}
    assert {timedelta(hours=1), timedelta(hours=-1), timedelta(minutes=30), timedelta(minutes=-30)} <= kinds
    assert len(turns()) > 30


@pytest.mark.parametrize("day_starts", [0, 180])
def test_each_dose_is_reminded_of_once_in_the_night_in_which_clocks_turn(day_starts):
    for zone, when, usual in nights():
        seen = shown(zone, when, usual, day_starts)
        of_the_night = {DoseId(when, usual), DoseId(when - A_DAY, usual)}
        for dose in of_the_night:
            assert seen.count((dose, False)) == 1, (zone, when, usual)
        assert len(seen) == len(set(seen)), (zone, when, usual)
