"""Which reminders could not come, and as much as is known of why."""

from datetime import timedelta

import pytest

from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.rules.unshown_reminders import ReminderWatch, UnshownReason, could_not_be_shown, why_not_shown
from tests.facts import day, entry, injection, now, order

NONE = timedelta(0)


def at(time: str):
    return now(f"2026-03-10 {time}").utc


@pytest.mark.parametrize(
    ("started", "ran", "looked", "asleep", "why"),
    [
        ("09:00", "06:00", "06:00", NONE, UnshownReason.NOT_RUNNING),
        ("09:00", None, "06:00", NONE, UnshownReason.UNKNOWN),
        ("09:00", "08:30", "06:00", NONE, UnshownReason.UNKNOWN),  # something ran when it came due
        ("06:00", None, "07:00", at("10:00") - at("07:00"), UnshownReason.ASLEEP),
        ("06:00", None, "07:00", at("09:00") - at("07:00"), UnshownReason.UNKNOWN),  # awake for an hour of it
        ("07:30", None, "07:00", at("10:00") - at("07:00"), UnshownReason.UNKNOWN),  # not looked since it started
    ],
)
def test_a_reason_is_said_only_where_it_was_so_all_that_time(started, ran, looked, asleep, why):
    watch = ReminderWatch(at(started), at(ran) if ran else None, asleep)

    assert why_not_shown(at("08:00"), at(looked), watch, at("10:00")) is why


def unshown(looked: str, present: Now, *entries):
    doses = reckon_period([entry(order()), *entries], day("2026-03-09"), day("2026-03-11"), present, 180).doses
    return [f"{record.dose.id.day:%d}" for record in could_not_be_shown(doses, now(looked).utc, present, 180)]


def test_only_open_doses_that_came_due_while_nobody_looked_could_not_be_shown():
    assert unshown("2026-03-08 20:00", now("2026-03-10 12:00")) == ["09", "10"]
    assert unshown("2026-03-09 08:00", now("2026-03-10 12:00")) == ["10"]
    assert unshown("2026-03-09 08:00", now("2026-03-10 08:00")) == []
    given = entry(injection("2026-03-09 08:05", "2026-03-09 08:00"))
    assert unshown("2026-03-08 20:00", now("2026-03-10 12:00"), given) == ["10"]
