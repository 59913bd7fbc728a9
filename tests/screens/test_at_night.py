"""After midnight, while the diary day of yesterday goes on: *today* and *tomorrow* are said by the calendar."""

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from tests.facts import at, day, injection, order


def test_an_injection_of_a_minute_ago_was_not_tomorrow(patient, diary, clock):
    clock.set("11 March 2026 02:52")
    diary.holds(injection("2026-03-11 02:52", "2026-03-10 08:00"))
    clock.passes(seconds=30)

    patient.sees("Last injection: today at 02:52, just now")
    clock.passes(hours=1)
    patient.program.refresh()
    patient.sees("Last injection: today at 02:52, 1 hour ago")


def test_an_injection_of_the_evening_was_yesterday(patient, diary, clock):
    diary.holds(injection("2026-03-10 22:52", "2026-03-10 08:00"))
    clock.set("11 March 2026 01:52")

    patient.sees("Last injection: yesterday at 22:52, 3 hours ago")


def test_a_dose_after_midnight_is_named_by_the_day_on_which_the_clock_shows_it(patient, diary, clock):
    """A dose of 00:30 ends its diary day: on Monday evening the one of Tuesday's page comes on Wednesday."""
    diary.holds(order("2026-03-10", "00:30", weekdays=(2, 5)))
    clock.set("11 March 2026 08:00")

    patient.sees("Next: Saturday, 14 March 2026 at 00:30")
    clock.set("13 March 2026 02:00")
    patient.program.refresh()
    patient.sees("Next: tomorrow at 00:30")


def test_an_attack_that_began_at_one_did_not_begin_tomorrow(patient, diary, clock):
    clock.set("11 March 2026 02:00")
    diary.holds(Attack(at("2026-03-11 01:00")))
    patient.opens("symptoms")

    patient.sees("Attack since today at 01:00")


def test_a_date_of_the_clinic_is_today_when_the_calendar_says_so(patient, diary, clock):
    diary.holds(CheckDate("c1", day("2026-03-11"), CheckKind.VISIT))
    clock.set("11 March 2026 01:00")

    patient.sees("today, Wednesday, 11 March 2026")
