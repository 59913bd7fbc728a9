"""When a dose is reminded of: by the clock on the wall, until it is recorded, answered, or its day ends."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.prescription import Pause, Rhythm
from kineret_gui.diary.moment import DAY_STARTS, Now
from kineret_gui.diary.rules.adherence import OPEN, DoseState, reckon
from kineret_gui.diary.rules.reminder import Memory, ReminderTimes, all_reminders, due_at, next_look, reminders_now
from kineret_gui.diary.rules.schedule import due_doses
from kineret_gui.diary.rules.unshown_reminders import could_not_be_shown
from tests.facts import ZONE, answer, at, day, dose, entry, injection, now, order, wall

ONCE = ReminderTimes(every=0)
HOURLY = ReminderTimes(every=60)
NIGHT: dict[str, Any] = {"quiet_from": time(22), "quiet_until": time(7)}
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
MORNING = dose("2026-03-10 08:00")


class Computer:
    """What the program does at each look, for one diary: it reckons today and tomorrow, shows, and remembers."""

    def __init__(self, *times, wishes=ONCE, orders=(), pauses=(), zone=ZONE, day_starts=DAY_STARTS, memory=None):
        self.orders = orders or [order("2026-03-01", *times)]
        self.pauses, self.wishes, self.zone, self.day_starts = pauses, wishes, zone, day_starts
        self.memory = memory or Memory()
        self.injections, self.answers, self.shown = [], [], []

    def doses(self, now):
        today = now.day(self.day_starts)
        due = due_doses(self.orders, self.pauses, today, today + timedelta(days=1))
        return reckon(due, self.injections, self.answers, now, self.day_starts).doses

    def looks(self, moment):
        """The reminders shown at a look; each is remembered."""
        now = moment if isinstance(moment, Now) else Now(at(moment, self.zone).utc, self.zone)
        found = reminders_now(self.doses(now), self.wishes, self.memory, now, self.day_starts)
        for reminder in found:
            self.memory = self.memory.after(reminder)
            self.shown.append((reminder, now))
        return found

    def runs(self, first, last, every=MINUTE):
        """Looks from one wall time until before another; the wall times at which something was shown."""
        instant, end = at(first, self.zone).utc, at(last, self.zone).utc
        begun = len(self.shown)
        while instant < end:
            self.looks(Now(instant, self.zone))
            instant += every
        return [f"{now.wall:%d %H:%M}" for _, now in self.shown[begun:]]

    def next(self, moment):
        now = Now(at(moment, self.zone).utc, self.zone)
        found = next_look(self.doses(now), self.wishes, self.memory, now, self.day_starts)
        return found and f"{Now(found, self.zone).wall:%d %H:%M}"


# What is wished for


@pytest.mark.parametrize(
    ("times", "wishes", "expected"),
    [
        (["08:00"], ONCE, ["10 08:00"]),
        (["08:00"], ReminderTimes(every=0, ahead=30), ["10 07:30", "10 08:00"]),
        (["20:00"], HOURLY, ["10 20:00", "10 21:00", "10 22:00", "10 23:00", "11 00:00", "11 01:00", "11 02:00"]),
        (["22:00"], ReminderTimes(every=120, ahead=60), ["10 21:00", "10 22:00", "11 00:00", "11 02:00"]),
        (["08:00", "20:00"], ONCE, ["10 08:00", "10 20:00"]),
        (["00:30"], ONCE, ["11 00:30"]),
        (["00:30"], ReminderTimes(every=0, ahead=60), ["10 23:30", "11 00:30"]),
        (["02:59"], HOURLY, ["11 02:59"]),
        (["03:00"], ONCE, ["10 03:00"]),
    ],
)
def test_over_one_diary_day_a_reminder_comes_as_wished(times, wishes, expected):
    computer = Computer(orders=[order("2026-03-10", *times, course_days=1)], wishes=wishes)

    assert computer.runs("2026-03-09 12:00", "2026-03-11 12:00") == expected


def test_a_whole_day_ahead_it_comes_on_the_day_before():
    computer = Computer(orders=[order("2026-03-10", course_days=1)], wishes=ReminderTimes(ahead=24 * 60, every=0))

    assert computer.runs("2026-03-08 03:00", "2026-03-12 03:00") == ["09 08:00", "10 08:00"]
    assert [reminder.ahead for reminder, _ in computer.shown] == [True, False]


def test_half_an_hour_is_the_usual_repeat_and_nothing_is_usually_quiet():
    assert ReminderTimes() == ReminderTimes(ahead=0, every=30, quiet_from=time(0), quiet_until=time(0))


@pytest.mark.parametrize("wrong", [{"ahead": -1}, {"ahead": 1441}, {"every": 4}, {"every": -5}, {"every": 1441}])
def test_a_wish_that_cannot_be_met_is_refused(wrong):
    with pytest.raises(ValueError, match="a reminder comes at most a day ahead"):
        ReminderTimes(**wrong)


@pytest.mark.parametrize("most", [{"ahead": 1440}, {"every": 5}, {"every": 1440}, {"every": 0}])
def test_the_outermost_wishes_can_be_met(most):
    ReminderTimes(**most)


# What has no reminder


@pytest.mark.parametrize("said", Answer)
def test_an_answered_dose_is_not_reminded_of(said):
    computer = Computer(wishes=HOURLY)
    computer.looks("2026-03-10 08:00")
    computer.answers = [entry(answer("2026-03-10 08:00", said))]

    assert computer.runs("2026-03-10 08:01", "2026-03-11 03:00") == []
    assert computer.next("2026-03-10 08:01") == "11 08:00"


def test_a_recorded_dose_is_not_reminded_of_wherever_it_was_recorded():
    computer = Computer(wishes=HOURLY)
    computer.looks("2026-03-10 08:00")
    computer.injections = [entry(injection("2026-03-10 08:10", "2026-03-10 08:00"))]

    assert computer.runs("2026-03-10 08:10", "2026-03-11 03:00") == []


def test_a_dose_recorded_ahead_of_its_time_is_not_reminded_of():
    computer = Computer(wishes=ReminderTimes(ahead=60))
    computer.injections = [entry(injection("2026-03-10 06:00", "2026-03-10 08:00"))]

    assert computer.runs("2026-03-10 03:00", "2026-03-11 03:00") == []


def test_a_dose_that_is_not_recorded_after_all_is_reminded_of_again():
    computer = Computer(wishes=HOURLY)
    computer.looks("2026-03-10 08:00")
    computer.injections = [entry(injection("2026-03-10 08:10", "2026-03-10 08:00"))]
    computer.looks("2026-03-10 09:00")
    computer.injections = []

    assert computer.runs("2026-03-10 09:01", "2026-03-10 11:00") == ["10 09:01", "10 10:00"]


def test_a_paused_day_has_no_reminder():
    computer = Computer(wishes=HOURLY, pauses=[Pause(day("2026-03-10"), day("2026-03-10"), "", "")])

    assert computer.runs("2026-03-09 09:30", "2026-03-11 08:01")[-1:] == ["11 08:00"]
    assert not any(now.day(DAY_STARTS) == day("2026-03-10") for _, now in computer.shown)


def test_no_reminder_comes_on_a_day_that_is_not_due():
    orders = [order("2026-03-09", rhythm=Rhythm.EVERY_OTHER_DAY), order("2026-03-14", course_days=2)]
    computer = Computer(orders=orders)

    assert computer.runs("2026-03-08 03:00", "2026-03-20 03:00", 15 * MINUTE) == [
        "09 08:00",
        "11 08:00",
        "13 08:00",
        *COURSE,
    ]


COURSE = ["14 08:00", "15 08:00"]


def test_a_dose_of_several_syringes_is_reminded_of_until_the_last_one_is_recorded():
    computer = Computer(orders=[order("2026-03-10", syringes=(100, 50))], wishes=HOURLY)
    computer.looks("2026-03-10 08:00")
    computer.injections = [entry(injection("2026-03-10 08:10", "2026-03-10 08:00"))]
    (reminder,) = computer.looks("2026-03-10 09:00")
    assert reminder.dose.syringes_left == (50,)

    computer.injections.append(entry(injection("2026-03-10 09:10", "2026-03-10 08:00", milligrams=50)))
    assert computer.runs("2026-03-10 09:10", "2026-03-11 03:00") == []


def test_of_two_doses_a_day_each_has_its_own_reminders():
    computer = Computer("08:00", "10:00", wishes=HOURLY)
    computer.looks("2026-03-10 08:00")
    computer.injections = [entry(injection("2026-03-10 08:10", "2026-03-10 08:00"))]

    assert computer.runs("2026-03-10 08:10", "2026-03-10 12:00") == ["10 10:00", "10 11:00"]
    assert {reminder.dose.dose.id.time for reminder, _ in computer.shown[1:]} == {time(10)}


def test_two_open_doses_are_reminded_of_side_by_side():
    found = Computer("08:00", "10:00", wishes=HOURLY).looks("2026-03-10 10:05")

    assert [reminder.dose.dose.id.time for reminder in found] == [time(8), time(10)]


# Put off


def test_a_dose_that_was_put_off_comes_at_the_chosen_time_and_goes_on_from_there():
    computer = Computer(wishes=HOURLY)
    computer.looks("2026-03-10 08:00")
    computer.memory = computer.memory.putting_off(MORNING, at("2026-03-10 09:40").utc)

    assert computer.runs("2026-03-10 08:01", "2026-03-10 12:00") == ["10 09:40", "10 10:00", "10 11:00"]
    assert computer.memory.put_off == {}


def test_a_dose_that_was_put_off_beyond_its_day_is_not_reminded_of_again():
    computer = Computer("23:00", wishes=ReminderTimes(every=30))
    computer.memory = Memory().putting_off(dose("2026-03-10 23:00"), at("2026-03-11 03:00").utc)

    assert computer.runs("2026-03-10 23:00", "2026-03-11 23:00") == []


def test_a_dose_that_was_put_off_into_quiet_hours_comes_after_them():
    computer = Computer(wishes=ReminderTimes(every=0, quiet_from=time(12), quiet_until=time(14)))
    computer.memory = Memory().putting_off(MORNING, at("2026-03-10 12:10").utc)

    assert computer.runs("2026-03-10 08:00", "2026-03-11 03:00") == ["10 14:00"]


def test_putting_one_dose_off_leaves_the_other_as_it_is():
    computer = Computer("08:00", "10:00")
    computer.memory = Memory().putting_off(MORNING, at("2026-03-10 11:00").utc)

    assert computer.runs("2026-03-10 07:00", "2026-03-11 03:00") == ["10 10:00", "10 11:00"]


def test_what_was_put_off_comes_even_where_a_later_reminder_was_shown_before_the_clock_was_set_back():
    computer = Computer(wishes=HOURLY)
    computer.looks("2026-03-10 11:00")
    computer.memory = computer.memory.putting_off(MORNING, at("2026-03-10 09:20").utc)

    assert computer.next("2026-03-10 09:00") == "10 09:20"
    assert computer.runs("2026-03-10 09:00", "2026-03-10 13:00") == ["10 09:20", "10 12:00"]


def test_putting_off_until_a_time_that_is_past_asks_at_once():
    computer = Computer()
    computer.looks("2026-03-10 08:00")
    computer.memory = computer.memory.putting_off(MORNING, at("2026-03-10 08:05").utc)

    assert computer.runs("2026-03-10 09:00", "2026-03-11 03:00") == ["10 09:00"]


# Quiet hours


@pytest.mark.parametrize(
    ("usual", "wishes", "expected"),
    [
        ("08:00", ReminderTimes(every=0, **NIGHT), ["10 08:00"]),
        ("06:00", ReminderTimes(every=0, **NIGHT), ["10 07:00"]),
        ("07:00", ReminderTimes(every=0, **NIGHT), ["10 07:00"]),
        ("06:30", ReminderTimes(every=60, **NIGHT), ["10 07:00", *(f"10 {hour:02}:30" for hour in range(7, 22))]),
        ("21:30", ReminderTimes(every=30, **NIGHT), ["10 21:30"]),
        ("08:00", ReminderTimes(every=0, ahead=120, **NIGHT), ["10 07:00", "10 08:00"]),
        ("07:00", ReminderTimes(every=0, ahead=120, **NIGHT), ["10 07:00"]),
        ("12:30", ReminderTimes(every=0, quiet_from=time(12), quiet_until=time(14)), ["10 14:00"]),
        ("23:00", ReminderTimes(every=30, quiet_from=time(22), quiet_until=time(2)), ["11 02:00", "11 02:30"]),
        (
            "11:00",
            ReminderTimes(every=240, quiet_from=time(12), quiet_until=time(16)),
            ["10 11:00", "10 16:00", "10 19:00", "10 23:00"],
        ),
    ],
)
def test_what_falls_into_quiet_hours_comes_once_at_their_end(usual, wishes, expected):
    computer = Computer(orders=[order("2026-03-10", usual, course_days=1)], wishes=wishes)

    assert computer.runs("2026-03-09 12:00", "2026-03-11 12:00") == expected


@pytest.mark.parametrize(
    ("usual", "wishes", "expected"),
    [
        ("22:00", NIGHT, ["10 21:59"]),
        ("23:00", NIGHT, ["10 21:59"]),
        ("00:30", NIGHT, ["10 21:59"]),
        ("00:30", {"quiet_from": time(0), "quiet_until": time(6)}, ["10 23:59"]),
        ("23:00", {**NIGHT, "ahead": 120}, ["10 21:00"]),
        ("23:00", {**NIGHT, "ahead": 30}, ["10 21:59"]),
    ],
)
@pytest.mark.parametrize("every", [0, 30])
def test_a_dose_whose_whole_evening_is_quiet_is_reminded_of_just_before(usual, wishes, expected, every):
    computer = Computer(orders=[order("2026-03-10", usual, course_days=1)], wishes=ReminderTimes(every=every, **wishes))

    assert computer.runs("2026-03-10 12:00", "2026-03-11 12:00") == expected


@pytest.mark.parametrize("every", [0, 30])
def test_a_computer_that_wakes_in_quiet_hours_keeps_quiet_until_they_end(every):
    computer = Computer(wishes=ReminderTimes(every=every, quiet_from=time(12), quiet_until=time(14)))

    assert computer.next("2026-03-10 12:30") == "10 14:00"
    assert computer.runs("2026-03-10 12:30", "2026-03-10 14:10") == ["10 14:00"]


def test_where_nothing_is_left_when_the_quiet_hours_end_nothing_is_planned_for_then():
    computer = Computer(wishes=ReminderTimes(every=0, quiet_from=time(12), quiet_until=time(14)))
    computer.looks("2026-03-10 08:00")

    assert computer.next("2026-03-10 12:30") == "11 08:00"


# Restart, sleep, clocks that are set


def test_after_a_restart_nothing_comes_twice():
    computer = Computer(wishes=HOURLY)
    computer.runs("2026-03-10 03:00", "2026-03-10 10:30")
    again = Computer(wishes=HOURLY, memory=computer.memory)

    assert again.runs("2026-03-10 10:30", "2026-03-10 11:30") == ["10 11:00"]


def test_a_computer_that_forgot_everything_reminds_once():
    assert len(Computer(wishes=HOURLY).looks("2026-03-10 20:30")) == 1


@pytest.mark.parametrize("woken", ["2026-03-10 08:01", "2026-03-10 12:00", "2026-03-11 02:59"])
def test_on_waking_there_is_one_reminder_the_latest(woken):
    computer = Computer(wishes=ReminderTimes(ahead=60, every=60))
    computer.looks("2026-03-10 03:00")
    (reminder,) = computer.looks(woken)

    assert at(woken).utc - HOUR < reminder.planned <= at(woken).utc
    assert not reminder.ahead
    assert computer.looks(woken) == ()


def test_on_waking_days_later_only_the_dose_of_this_day_is_reminded_of():
    computer = Computer(wishes=HOURLY)
    computer.looks("2026-03-10 08:00")
    (reminder,) = computer.looks("2026-03-19 09:30")

    assert reminder.dose.dose.id == dose("2026-03-19 08:00")


def test_when_its_day_has_ended_a_dose_is_not_reminded_of_even_where_it_is_still_handed_in():
    computer = Computer(wishes=HOURLY)
    late = now("2026-03-11 03:00")
    yesterday = replace(computer.doses(now("2026-03-10 09:00"))[0], state=DoseState.NOT_RECORDED)

    assert yesterday.state in OPEN
    assert reminders_now([yesterday], HOURLY, Memory(), late, DAY_STARTS) == ()
    assert next_look([yesterday], HOURLY, Memory(), late, DAY_STARTS) is None


@pytest.mark.parametrize("back", [timedelta(minutes=1), timedelta(hours=3), timedelta(hours=8)])
def test_a_clock_set_back_repeats_no_planned_reminder(back):
    computer = Computer(wishes=HOURLY)
    computer.runs("2026-03-10 03:00", "2026-03-10 12:30")
    instant = at("2026-03-10 12:30").utc - back
    while instant < at("2026-03-10 15:30").utc:
        computer.looks(Now(instant, ZONE))
        instant += MINUTE
    planned = [reminder.planned for reminder, _ in computer.shown]

    assert len(planned) == len(set(planned)) == 8


def test_a_clock_set_back_over_midnight_does_not_remind_of_the_day_before_again():
    computer = Computer(wishes=HOURLY)
    computer.runs("2026-03-09 03:00", "2026-03-10 10:00")

    assert computer.runs("2026-03-09 03:00", "2026-03-10 10:00") == []


@pytest.mark.parametrize("years", [1, 20, -20])
def test_a_clock_set_years_off_brings_no_storm_and_today_is_still_reminded_of(years):
    computer = Computer(orders=[order("2001-01-01")], wishes=HOURLY)
    computer.runs("2026-03-10 03:00", "2026-03-10 08:30")
    there = str(2026 + years)
    assert len(computer.looks(f"{there}-03-10 12:34")) == 1
    assert computer.runs(f"{there}-03-10 12:35", f"{there}-03-10 12:59") == []

    assert computer.runs("2026-03-10 08:31", "2026-03-10 10:30") == ["10 09:00", "10 10:00"]


def test_on_the_last_day_that_a_diary_can_hold_there_is_a_reminder():
    doses = Computer(orders=[order("2100-12-30")]).doses(now("2100-12-30 09:00"))

    assert len(reminders_now(doses[1:], ONCE, Memory(), now("2100-12-31 09:00"), DAY_STARTS)) == 1


# Days of 23 and of 25 hours, and other zones


@pytest.mark.parametrize(
    ("first", "usual", "wishes", "expected"),
    [
        # 29 March 2026 in Berlin: 02:00 to 03:00 does not exist. The dose of the 28th at 02:30 falls into it.
        ("2026-03-28", "02:30", HOURLY, ["29 01:30"]),
        ("2026-03-28", "23:30", HOURLY, ["28 23:30", "29 00:30", "29 01:30"]),
        ("2026-03-29", "03:00", ReminderTimes(every=0, ahead=30), ["29 01:30", "29 03:00"]),
        ("2026-03-29", "08:00", ReminderTimes(every=0, ahead=480), ["28 23:00", "29 08:00"]),
        (
            "2026-03-28",
            "01:00",
            ReminderTimes(every=0, quiet_from=time(0, 30), quiet_until=time(2, 30)),
            ["29 00:29"],
        ),
        # 25 October 2026: 02:00 to 03:00 comes twice, and the first of the two counts.
        ("2026-10-24", "02:30", ReminderTimes(every=30), ["25 02:30", "25 02:00", "25 02:30"]),
        ("2026-10-24", "02:30", ONCE, ["25 02:30"]),
        ("2026-10-25", "08:00", ReminderTimes(every=0, ahead=480), ["25 01:00", "25 08:00"]),
        (
            "2026-10-24",
            "01:00",
            ReminderTimes(every=30, quiet_from=time(1, 15), quiet_until=time(2, 15)),
            ["25 01:00", "25 02:15", "25 02:30", "25 02:15", "25 02:30"],
        ),
    ],
)
def test_on_days_of_23_and_25_hours_the_clock_on_the_wall_counts(first, usual, wishes, expected):
    computer = Computer(orders=[order(first, usual, course_days=1)], wishes=wishes)
    noon = wall(f"{first} 12:00")

    assert computer.runs(str(noon - timedelta(days=2)), str(noon + timedelta(days=2))) == expected


@pytest.mark.parametrize("first", ["2026-03-28", "2026-10-24", "2026-02-28", "2028-02-28", "2026-12-30"])
def test_the_dose_of_every_morning_is_reminded_of_at_eight(first):
    start = wall(first)
    computer = Computer(orders=[order(first)])
    shown = computer.runs(f"{start:%Y-%m-%d} 03:00", f"{start + timedelta(days=3):%Y-%m-%d} 03:00")

    assert shown == [f"{start + timedelta(days=n):%d} 08:00" for n in range(3)]


def test_who_travels_is_reminded_by_the_clocks_that_are_handed_in():
    computer = Computer()
    computer.looks("2026-03-10 07:59")
    computer.zone = "Asia/Tokyo"

    assert computer.runs("2026-03-10 16:00", "2026-03-11 09:00") == ["10 16:00", "11 08:00"]
    assert due_at(MORNING, "Asia/Tokyo", DAY_STARTS) == datetime(2026, 3, 9, 23, tzinfo=UTC)


def test_where_the_day_starts_at_midnight_a_dose_at_half_past_belongs_to_the_new_day():
    computer = Computer(orders=[order("2026-03-10", "00:30", course_days=1)], wishes=HOURLY, day_starts=0)

    assert computer.runs("2026-03-09 12:00", "2026-03-12 12:00") == [f"10 {hour:02}:30" for hour in range(24)]


# The next look


def test_the_next_look_is_the_next_planned_reminder_of_any_open_dose():
    computer = Computer("08:00", "20:00", wishes=ReminderTimes(ahead=30, every=60))

    assert computer.next("2026-03-10 03:00") == "10 07:30"
    assert computer.next("2026-03-10 07:30") == "10 08:00"
    assert computer.next("2026-03-10 19:10") == "10 19:30"
    assert Computer(orders=[order("2027-01-01")]).next("2026-03-10 03:00") is None


def test_after_a_clock_was_set_back_the_next_look_is_the_first_that_was_not_shown():
    computer = Computer(wishes=HOURLY)
    computer.looks("2026-03-10 12:00")

    assert computer.next("2026-03-10 09:10") == "10 13:00"


# What could not be shown


@pytest.mark.parametrize(
    ("looked", "seen", "expected"),
    [
        ("2026-03-10 07:00", "2026-03-10 12:00", ["08:00"]),
        ("2026-03-10 07:00", "2026-03-10 20:02", ["08:00", "20:00"]),
        ("2026-03-10 07:00", "2026-03-10 20:01", ["08:00"]),
        ("2026-03-10 08:00", "2026-03-10 12:00", []),
        ("2026-03-10 07:59", "2026-03-10 08:01", []),
        ("2026-03-10 07:59", "2026-03-10 08:02", ["08:00"]),
        ("2026-03-10 12:00", "2026-03-10 07:00", []),
    ],
)
def test_a_dose_that_came_due_while_nobody_looked_could_not_be_shown(looked, seen, expected):
    computer, seen_at = Computer("08:00", "20:00"), now(seen)
    found = could_not_be_shown(computer.doses(seen_at), at(looked).utc, seen_at, DAY_STARTS)

    assert [f"{record.dose.id.time:%H:%M}" for record in found] == expected


def test_a_dose_that_was_recorded_meanwhile_is_not_said_to_have_been_missed():
    computer, seen_at = Computer(), now("2026-03-10 12:00")
    computer.injections = [entry(injection("2026-03-10 08:10", "2026-03-10 08:00"))]

    assert could_not_be_shown(computer.doses(seen_at), at("2026-03-10 07:00").utc, seen_at, DAY_STARTS) == ()


# All reminders, for a calendar that knows nothing else


def test_all_reminders_of_a_dose_are_those_that_an_untouched_diary_would_show():
    wishes = ReminderTimes(ahead=60, every=120, **NIGHT)
    computer = Computer(orders=[order("2026-03-10", course_days=1)], wishes=wishes)
    planned = all_reminders(MORNING, wishes, ZONE, DAY_STARTS)

    assert [f"{Now(instant, ZONE).wall:%d %H:%M}" for instant in planned] == [
        *("10 07:00", "10 08:00", "10 10:00", "10 12:00", "10 14:00", "10 16:00", "10 18:00", "10 20:00")
    ]
    assert len(computer.runs("2026-03-10 03:00", "2026-03-11 03:00", 5 * MINUTE)) == len(planned)
