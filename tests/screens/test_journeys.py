"""After a journey: the hours are said, and the person chooses by which clocks the doses are due."""

import pytest

from kineret_gui.diary.facts.due_clock import DueClock
from tests.facts import at, injection, order

AT_HOME = "Today's injection: not recorded yet. Due at 08:00 in Berlin (03:00 here)"
ASKED = "This computer is not in the time zone of Berlin. The last injection was 24 hours ago."


@pytest.fixture
def in_new_york(patient, diary, clock):
    """The last injection was at 08:05 in Berlin; the next morning the person wakes in New York at 03:30 there."""
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    clock.set("11 March 2026 03:30", "America/New_York")
    return patient


def test_the_hours_since_the_last_injection_are_said_and_nothing_is_advised(in_new_york):
    in_new_york.sees(ASKED)
    in_new_york.sees("Ask the clinic if you are not sure.", AT_HOME)


def test_until_something_is_said_doses_are_due_as_at_home_and_both_times_are_shown(in_new_york):
    in_new_york.sees(AT_HOME, "Last injection: yesterday at 08:05 in Berlin (03:05 here), 24 hours ago")
    in_new_york.taps("Diary")
    in_new_york.sees("Wednesday 11 March, today: due")


def test_with_local_time_the_dose_is_due_when_the_clock_here_says_so(in_new_york):
    in_new_york.taps("Use local time (New York)")

    in_new_york.does_not_see("This computer is not in the time zone")
    in_new_york.sees("Today's injection: not recorded yet. Due at 08:00")
    in_new_york.sees("Dose times follow the local time here. Home is Berlin.")
    in_new_york.taps("Diary")
    in_new_york.sees("Wednesday 11 March, today: upcoming")


def test_with_home_time_the_dose_is_due_when_the_clock_at_home_says_so(in_new_york):
    in_new_york.taps("Keep Berlin time")

    in_new_york.sees("Dose times follow Berlin time.", AT_HOME)
    in_new_york.taps("Diary")
    in_new_york.sees("Wednesday 11 March, today: due")


def test_home_time_is_given_up_for_this_stay_and_taken_up_again(in_new_york):
    in_new_york.taps("Keep Berlin time")
    in_new_york.taps("Use local time (New York)")
    in_new_york.sees("Home is Berlin.")
    in_new_york.taps("Keep Berlin time")

    in_new_york.sees("Dose times follow Berlin time.", AT_HOME)


def test_the_choice_is_taken_back(in_new_york):
    in_new_york.taps("Keep Berlin time")
    in_new_york.taps("Undo")

    in_new_york.sees(ASKED)


def test_the_past_keeps_its_days_whatever_is_chosen(in_new_york, diary):
    in_new_york.taps("Keep Berlin time")
    in_new_york.taps("Diary")
    in_new_york.sees("Tuesday 10 March: given")


def test_at_home_nothing_is_asked(patient, diary, clock):
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    clock.set("11 March 2026 07:00", "Europe/Vienna")

    patient.sees("Today's injection: not recorded yet. Due at 08:00")
    patient.does_not_see("This computer is not in the time zone")
    patient.does_not_see("Dose times follow")


def test_coming_home_after_home_time_was_kept_nothing_is_asked_and_no_dose_moves(in_new_york, clock):
    """Home and away changed places here once, and *Keep home time* moved every dose by hours."""
    in_new_york.taps("Keep Berlin time")
    clock.set("12 March 2026 07:00", "Europe/Berlin")
    in_new_york.waits(seconds=1)

    in_new_york.sees("Today's injection: not recorded yet. Due at 08:00")
    in_new_york.does_not_see("This computer is not in the time zone")
    in_new_york.does_not_see("Use local time")


def test_who_moves_says_that_home_is_here_from_now_on(in_new_york, clock):
    in_new_york.taps("Use local time (New York)")
    in_new_york.taps("Make New York home from now on")
    in_new_york.does_not_see("Dose times follow the local time")

    clock.set("12 March 2026 07:00", "Europe/Berlin")
    in_new_york.waits(seconds=1)
    in_new_york.sees("This computer is not in the time zone of New York.")
    in_new_york.sees("Due at 08:00 in New York (13:00 here, Wed 11 Mar)")


def test_an_old_diary_in_which_only_local_time_was_said_has_its_home_where_its_injections_were(patient, diary, clock):
    (home,) = diary.standing(DueClock)
    diary.withdraws(home)
    diary.holds(*(injection(f"2026-03-0{n} 08:05", f"2026-03-0{n} 08:00") for n in range(1, 8)))
    diary.holds(DueClock(at("2026-03-08 08:00"), None))
    clock.set("11 March 2026 03:30", "America/New_York")

    patient.sees(AT_HOME, "This computer is not in the time zone of Berlin.")


def test_other_pages_say_both_times_too(in_new_york, diary):
    in_new_york.taps("I have already injected")
    in_new_york.sees("the dose due at 08:00 in Berlin (03:00 here)")
    in_new_york.opens("day", "2026-03-10")
    in_new_york.sees("Given: 08:05 in Berlin (03:05 here), Left thigh, front: upper inner spot, 100 mg")
    in_new_york.opens("question", "2026-03-09 08:00")
    in_new_york.sees("This dose was due at 08:00 in Berlin (03:00 here)")
    in_new_york.opens("prescription")
    in_new_york.sees("100 mg every day at 08:00", "Dose times follow Berlin time.")
    in_new_york.opens("away")
    in_new_york.sees("Due at 08:00 in Berlin (03:00 here), 100 mg")


def test_a_time_that_lies_on_another_date_here_says_so(patient, diary, clock):
    diary.holds(order("2026-03-10", "23:00"))
    clock.set("11 March 2026 06:00", "Asia/Tokyo")

    patient.sees("Due at 23:00 in Berlin (07:00 here, Wed 11 Mar)")


PLACES = {"New York": ("America/New_York", "03:30", "03:00"), "Tokyo": ("Asia/Tokyo", "16:30", "16:00")}


@pytest.mark.parametrize("answers", [("keep", "local"), ("local", "nothing"), ("nothing", "keep")], ids=" ".join)
def test_berlin_new_york_berlin_tokyo_berlin(patient, clock, answers):
    days = iter(range(11, 20))
    for (city, (zone, wall, here)), answer in zip(PLACES.items(), answers, strict=True):
        clock.set(f"{next(days)} March 2026 {wall}", zone)
        patient.waits(seconds=1)
        patient.sees(f"Due at 08:00 in Berlin ({here} here)", "This computer is not in the time zone of Berlin.")
        if answer != "nothing":
            patient.taps("Keep Berlin time" if answer == "keep" else f"Use local time ({city})")
            patient.does_not_see("This computer is not in the time zone")
        on = next(days)
        clock.set(f"{on} March 2026 {wall}", zone)
        patient.waits(seconds=1)
        patient.sees("Due at 08:00" if answer == "local" else f"Due at 08:00 in Berlin ({here} here)")
        if answer != "nothing":
            patient.does_not_see("This computer is not in the time zone")
        clock.set(f"{next(days)} March 2026 08:30", "Europe/Berlin")
        patient.waits(seconds=1)
        patient.sees("Today's injection: not recorded yet. Due at 08:00")
        patient.does_not_see("This computer is not in the time zone")
        patient.does_not_see("in Berlin (")


def test_a_dose_of_home_injected_at_its_time_abroad_is_not_late(patient, diary, clock):
    diary.holds(order("2026-03-10", "20:00"))
    clock.set("11 March 2026 04:10", "Asia/Tokyo")
    patient.taps("Keep Berlin time")
    diary.holds(injection(at("2026-03-11 04:05", zone="Asia/Tokyo"), "2026-03-10 20:00"))

    patient.opens("day", "2026-03-10")
    patient.sees("Given")
    patient.does_not_see("Given late")


def test_a_dose_of_home_injected_the_next_day_there_is_late_though_it_is_still_the_day_here(patient, diary, clock):
    clock.set("10 March 2026 23:30", "America/New_York")
    patient.taps("Keep Berlin time")
    diary.holds(injection(at("2026-03-10 23:05", zone="America/New_York"), "2026-03-10 08:00"))

    patient.opens("day", "2026-03-10")
    patient.sees("Given late")
