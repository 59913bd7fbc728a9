"""After a journey: the hours are said, and the person chooses by which clocks the doses are due."""

import pytest

from tests.facts import injection

OPEN_AT_8 = "Today's injection: not yet recorded, due at 08:00"


@pytest.fixture
def in_new_york(patient, diary, clock):
    """The last injection was at 08:05 in Berlin; the next morning the person wakes in New York at 07:00 there."""
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    clock.set("11 March 2026 03:30", "America/New_York")
    return patient


def test_the_hours_since_the_last_injection_are_said_and_nothing_is_advised(in_new_york):
    in_new_york.sees("The clocks here are not those of your last injection, which was 24 hours ago.")
    in_new_york.sees("Ask your clinic if you are not sure.", OPEN_AT_8)


def test_with_local_time_the_dose_is_due_when_the_clock_here_says_so(in_new_york):
    in_new_york.taps("Use local time (America/New_York)")

    in_new_york.does_not_see("The clocks here are not those")
    in_new_york.taps("Diary")
    in_new_york.sees("Wednesday 11 March, today: upcoming")


def test_with_home_time_the_dose_is_due_when_the_clock_at_home_says_so(in_new_york):
    in_new_york.taps("Keep home time (Europe/Berlin)")

    in_new_york.sees("Doses follow the clocks of Europe/Berlin.")
    in_new_york.taps("Diary")
    in_new_york.sees("Wednesday 11 March, today: due")


def test_home_time_is_given_up_again(in_new_york):
    in_new_york.taps("Keep home time (Europe/Berlin)")
    in_new_york.taps("Use local time (America/New_York)")

    in_new_york.does_not_see("Doses follow the clocks of Europe/Berlin")


def test_the_choice_is_taken_back(in_new_york):
    in_new_york.taps("Keep home time (Europe/Berlin)")
    in_new_york.taps("Undo")

    in_new_york.sees("The clocks here are not those of your last injection")


def test_the_past_keeps_its_days_whatever_is_chosen(in_new_york, diary):
    in_new_york.taps("Keep home time (Europe/Berlin)")
    in_new_york.taps("Diary")
    in_new_york.sees("Tuesday 10 March: recorded")


def test_at_home_nothing_is_asked(patient, diary, clock):
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    clock.set("11 March 2026 07:00", "Europe/Vienna")

    patient.sees(OPEN_AT_8)
    patient.does_not_see("The clocks here are not those")
