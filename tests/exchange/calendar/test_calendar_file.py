"""The doses to come in any calendar, read back with another library than the one that writes them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject

from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.moment import DAY_STARTS, Now
from kineret_gui.diary.rules.adherence import reckon
from kineret_gui.diary.rules.reminder import ReminderTimes, due_at
from kineret_gui.diary.rules.schedule import due_doses
from kineret_gui.exchange.calendar.calendar_file import CalendarPlan, CalendarWords, write_calendar
from tests.facts import at, day, entry, injection, now, order, wall

SEEN = now("2026-03-27 07:00")
MINUTE = timedelta(minutes=1)
BLOOD_TEST = CheckDate("c1", day("2026-04-02"), CheckKind.BLOOD_TEST, time(9, 30))
ALL_ZONES = files("tzdata").joinpath("zones").read_text("utf-8").split()


def plan(*times, days=5, orders=(), injections=(), seen=SEEN, **more):
    """Five days of doses from 27 March 2026 on, over the change of the clocks, unless said otherwise."""
    today = seen.day(DAY_STARTS)
    due = due_doses(orders or [order("2026-03-01", *times)], [], today, today + timedelta(days=days - 1))
    doses = reckon(due, injections, [], seen, DAY_STARTS).doses
    usual: dict[str, Any] = {
        "diary": "first entry",
        "revision": 7,
        "checks": (),
        "reminder_times": ReminderTimes(every=0),
        "day_starts": DAY_STARTS,
    }
    return CalendarPlan(doses=doses, **(usual | more))


def read(plan, seen=SEEN):
    """The events as another library reads them; it refuses what is against the standard."""
    written = write_calendar(plan, seen)
    calendar = vobject.readOne(written.decode())
    calendar.validate(raiseException=True)
    return list(calendar.contents.get("vevent", []))


def starts(events):
    return [event.dtstart.value for event in events]


def lines(plan, seen=SEEN):
    """The file as the standard says it is to be read: folded lines made whole."""
    return write_calendar(plan, seen).decode().replace("\r\n ", "").split("\r\n")


# When


def test_each_dose_stands_at_its_usual_time_by_the_clock_on_the_wall_before_and_after_the_clocks_change():
    found = starts(read(plan()))

    assert [f"{at:%d %H:%M}" for at in found] == ["27 08:00", "28 08:00", "29 08:00", "30 08:00", "31 08:00"]
    assert [at.utcoffset() / timedelta(hours=1) for at in found] == [1, 1, 2, 2, 2]


def test_it_is_written_in_the_zone_of_the_doses_which_the_file_explains():
    written = lines(plan())

    assert "DTSTART;TZID=Europe/Berlin:20260327T080000" in written
    assert written.count("BEGIN:VTIMEZONE") == 1
    assert "TZID:Europe/Berlin" in written


def test_a_dose_after_midnight_stands_on_the_next_date():
    assert [f"{at:%d %H:%M}" for at in starts(read(plan("00:30", days=2)))] == ["28 00:30", "29 00:30"]


def test_a_time_that_the_clocks_jump_over_is_the_first_one_that_exists():
    assert [f"{at:%d %H:%M}" for at in starts(read(plan("02:30", days=3)))] == ["28 02:30", "29 03:00", "30 02:30"]


def test_in_every_zone_a_dose_is_at_the_instant_at_which_the_diary_has_it():
    wrong = []
    for zone in ALL_ZONES[::5]:
        for first in ("2026-03-27 12:00", "2026-10-24 12:00"):
            seen = Now(datetime.fromisoformat(first).replace(tzinfo=UTC), zone)
            given = plan("02:30", "08:00", days=3, seen=seen)
            expected = [due_at(record.dose.id, zone, DAY_STARTS) for record in given.doses]
            found = [at.replace(tzinfo=ZoneInfo(zone)) if at.tzinfo is None else at for at in starts(read(given, seen))]
            if [at.astimezone(UTC) for at in found] != expected:
                wrong.append((zone, first, found, expected))
    assert wrong == []


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Asia/Kolkata"])
def test_a_date_with_the_clinic_carries_its_zone(zone):
    seen = now("2026-03-27 07:00", zone)
    (event,) = read(plan(days=0, seen=seen, checks=[BLOOD_TEST]), seen)
    written = lines(plan(days=0, seen=seen, checks=[BLOOD_TEST]), seen)

    assert event.dtstart.value.replace(tzinfo=None) == wall("2026-04-02 09:30")
    assert event.dtstart.value.astimezone(UTC) == at("2026-04-02 09:30", zone).utc
    assert f"DTSTART;TZID={zone}:20260402T093000" in written
    assert f"TZID:{zone}" in written


def test_a_date_without_a_time_is_the_whole_day():
    (event,) = read(plan(days=0, checks=[replace(BLOOD_TEST, at=None)]))

    assert event.dtstart.value == date(2026, 4, 2)
    assert event.duration.value == timedelta(days=1)


# Which event it is


def uids(events):
    return [event.uid.value for event in events]


def test_every_event_has_a_uid_of_its_own_and_keeps_it():
    given = plan("08:00", "20:00", checks=[BLOOD_TEST, replace(BLOOD_TEST, id="c2")])
    found = uids(read(given))

    assert len(set(found)) == 12
    assert uids(read(given, replace(SEEN, utc=SEEN.utc + timedelta(hours=1)))) == found


def test_a_dose_whose_time_is_moved_is_the_same_event_at_another_time():
    before = read(plan())
    after = read(plan("09:15", revision=8))

    assert uids(after) == uids(before)
    assert [f"{at:%H:%M}" for at in starts(after)] == ["09:15"] * 5
    assert {event.sequence.value for event in before} == {"7"}
    assert {event.sequence.value for event in after} == {"8"}


def test_the_second_dose_of_a_day_stays_the_second_when_the_first_is_recorded():
    given = entry(injection("2026-03-27 06:55", "2026-03-27 08:00"))
    both = read(plan("08:00", "20:00", days=1))
    later = plan("08:00", "20:00", days=1, injections=[given])
    left = read(replace(later, doses=later.doses[1:]))

    assert uids(left) == uids(both)[1:]


def test_a_check_that_is_moved_is_the_same_event():
    moved = replace(BLOOD_TEST, on=day("2026-05-01"), at=time(11))

    assert uids(read(plan(days=0, checks=[BLOOD_TEST]))) == uids(read(plan(days=0, checks=[moved])))


def test_the_events_of_two_diaries_are_not_the_same():
    assert not set(uids(read(plan()))) & set(uids(read(plan(diary="another"))))


def test_each_event_says_when_it_was_written():
    seen = replace(SEEN, utc=SEEN.utc.replace(minute=5, second=7, microsecond=123))

    assert {event.dtstamp.value for event in read(plan(), seen)} == {seen.utc.replace(microsecond=0)}


# What it says


def summaries(events):
    return [event.summary.value for event in events]


HIDING = CheckDate("c2", day("2026-04-03"), CheckKind.VISIT, what="About Kineret, anakinra")


def test_nothing_in_the_file_names_the_medicine():
    written = write_calendar(plan(checks=[BLOOD_TEST, HIDING]), SEEN).decode().casefold()

    assert "kineret" not in written
    assert "anakinra" not in written
    assert "mg" not in written
    assert summaries(read(plan(days=1, checks=[HIDING]))) == ["Injection", "Clinic visit"]


def test_where_it_is_wished_the_medicine_is_named_with_its_amount():
    found = read(plan(days=1, checks=[HIDING], names_medicine=True))

    assert summaries(found) == ["Kineret 100 mg", "Clinic visit: About Kineret, anakinra"]


def test_of_a_dose_of_several_syringes_what_is_left_is_named():
    two = [order("2026-03-01", syringes=(100, 50))]
    given = entry(injection("2026-03-27 06:55", "2026-03-27 08:00"))

    assert summaries(read(plan(days=1, orders=two, names_medicine=True))) == ["Kineret 150 mg"]
    assert summaries(read(plan(days=1, orders=two, injections=[given], names_medicine=True))) == ["Kineret 50 mg"]


@pytest.mark.parametrize(
    ("kind", "what", "expected"),
    [
        (CheckKind.BLOOD_TEST, "", "Blood test"),
        (CheckKind.BLOOD_TEST, "neutrophils", "Blood test: neutrophils"),
        (CheckKind.OTHER, "Hearing", "Hearing"),
        (CheckKind.OTHER, "after KINERET", "Appointment"),
    ],
)
def test_a_date_with_the_clinic_says_what_it_is(kind, what, expected):
    assert summaries(read(plan(days=0, checks=[replace(BLOOD_TEST, kind=kind, what=what)]))) == [expected]


def test_the_words_can_be_in_the_language_of_the_person():
    words = CalendarWords("Spritze", "%1 mg Kineret", "Blutabnahme")
    given = plan(days=1, checks=[BLOOD_TEST], words=words)

    assert summaries(read(given)) == ["Spritze", "Blutabnahme"]
    assert summaries(read(replace(given, names_medicine=True)))[0] == "100 mg Kineret"


HOSTILE = [
    "a; b, c: d\\n \\; \\",
    "END:VEVENT",
    "two\nEND:VEVENT\nBEGIN:VALARM\nTRIGGER:P0D",
    "quotes \" and '",
    "<b>&amp;</b>",
    "אבג דהו",
    "🩸💉" * 20,
    "é" * 79,
    "=1+1",
    "%1 {0} %s",
]


@pytest.mark.parametrize("what", HOSTILE)
def test_whatever_a_person_wrote_stays_text(what):
    given = plan(days=1, checks=[replace(BLOOD_TEST, kind=CheckKind.OTHER, what=what)])
    written = write_calendar(given, SEEN)
    found = read(given)

    assert summaries(found) == ["Injection", what]
    assert written.count(b"\r\nEND:VEVENT") == 2
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")


def test_it_is_private_and_leaves_the_time_free():
    written = lines(plan(days=1, checks=[BLOOD_TEST]))

    assert written.count("CLASS:PRIVATE") == written.count("TRANSP:TRANSPARENT") == 2


# Ringing


@pytest.mark.parametrize(
    ("wishes", "expected"),
    [
        (ReminderTimes(every=0), [0]),
        (ReminderTimes(every=30), [0]),
        (ReminderTimes(every=30, ahead=45), [-45, 0]),
        (ReminderTimes(every=0, ahead=24 * 60), [-24 * 60, 0]),
        (ReminderTimes(every=0, ahead=120, quiet_from=time(22), quiet_until=time(7)), [-60, 0]),
        (ReminderTimes(every=0, quiet_from=time(22), quiet_until=time(9)), [60]),
        (ReminderTimes(every=0, quiet_from=time(7, 30), quiet_until=time(7)), [-31]),
    ],
)
def test_it_rings_ahead_and_at_the_usual_time_and_never_in_quiet_hours(wishes, expected):
    (event,) = read(plan(days=1, reminder_times=wishes))
    rings = [alarm.trigger.value // MINUTE for alarm in event.contents["valarm"]]

    assert rings == expected
    assert {alarm.description.value for alarm in event.contents["valarm"]} == {"Injection"}
    assert {alarm.action.value for alarm in event.contents["valarm"]} == {"DISPLAY"}


@pytest.mark.parametrize(("time_of_day", "expected"), [(time(9, 30), [-24 * 60, -2 * 60]), (None, [-6 * 60])])
def test_a_date_with_the_clinic_rings_the_day_before_and_in_time_to_go(time_of_day, expected):
    (event,) = read(plan(days=0, checks=[replace(BLOOD_TEST, at=time_of_day)]))

    assert [alarm.trigger.value // MINUTE for alarm in event.contents["valarm"]] == expected
    assert {alarm.description.value for alarm in event.contents["valarm"]} == {"Blood test"}


def test_an_empty_calendar_is_one_too():
    written = lines(plan(days=0))

    assert (written[0], written[-2], written[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR", "")
    assert "VERSION:2.0" in written
