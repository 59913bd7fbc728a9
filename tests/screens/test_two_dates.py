"""Far from home two calendars show two dates: *today* is said of a dose only where both mean the same day by it."""

import pytest

from kineret_gui.diary.facts.injection import Answer
from tests.clock import Clock
from tests.facts import answer, at, injection, order

NEW_YORK, TOKYO, LONDON = "America/New_York", "Asia/Tokyo", "Europe/London"


@pytest.fixture
def clock():
    return Clock("1 March 2026 09:00", LONDON)


@pytest.fixture
def traveller(patient, diary, clock):
    """Every day at 10:10 by the clocks of London, also in New York (06:10 in March) and in Tokyo (19:10)."""
    diary.corrects(order("2026-03-01", "10:10"))
    return patient


def given(diary, *days: int) -> None:
    diary.holds(*(injection(at(f"2026-03-{n:02} 10:12", LONDON), f"2026-03-{n:02} 10:10") for n in days))


def test_late_in_new_york_the_dose_of_the_next_morning_is_not_todays(traveller, diary, clock):
    given(diary, *range(1, 11))
    clock.set("10 March 2026 23:50", NEW_YORK)

    traveller.sees("Injection on Wednesday 11 March: not recorded yet. Due at 10:10 in London (06:10 here, Wed 11 Mar)")
    traveller.sees("Wednesday, 11 March 2026 in London (Tue 10 Mar here)")
    traveller.does_not_see("Today's injection")


def test_late_in_new_york_an_open_dose_of_this_morning_is_not_yesterdays(traveller, diary, clock):
    given(diary, *range(1, 10))
    clock.set("10 March 2026 23:50", NEW_YORK)

    traveller.sees("Tuesday, 10 March 2026: not recorded")
    traveller.sees("This dose was due at 10:10 in London (06:10 here, Tue 10 Mar), 100 mg.")
    traveller.does_not_see("Yesterday: not recorded")
    traveller.opens("record")
    traveller.sees("Which one?", "Tuesday 10 March at 10:10 in London (06:10 here, Tue 10 Mar)")
    traveller.sees("Wednesday 11 March at 10:10 in London (06:10 here, Wed 11 Mar)")
    traveller.does_not_see("Today at 10:10", "Tomorrow at 10:10", "Yesterday at 10:10")


def test_in_the_morning_in_tokyo_the_dose_of_last_night_is_not_todays(traveller, diary, clock):
    given(diary, *range(1, 10))
    clock.set("11 March 2026 09:00", TOKYO)

    traveller.sees("Injection on Tuesday 10 March: not recorded yet. Due at 10:10 in London (19:10 here, Tue 10 Mar)")
    traveller.sees("Tuesday, 10 March 2026, until 03:00 in London (12:00 here)")
    traveller.does_not_see("Today's injection", "this diary day ends")
    traveller.opens("record")
    traveller.sees("Yesterday at 10:10 in London (19:10 here) (Tuesday 10 March)")
    traveller.opens("day", "2026-03-10")
    traveller.does_not_see("Tuesday, 10 March 2026, today")
    traveller.opens("diary")
    traveller.sees("Tuesday 10 March: due")


def test_in_the_morning_in_tokyo_what_was_recorded_last_night_is_not_for_today(traveller, diary, clock):
    given(diary, *range(1, 11))
    clock.set("11 March 2026 09:00", TOKYO)

    traveller.sees("Injection on Tuesday 10 March: Given: 10:12 in London (19:12 here), Left thigh")


def test_the_next_dose_is_tomorrow_only_by_both_calendars(traveller, diary, clock):
    diary.corrects(order("2026-03-01", "10:10", weekdays=(2, 4)))
    given(diary, 10)
    clock.set("10 March 2026 23:50", NEW_YORK)
    traveller.sees("Next: Thursday, 12 March 2026 at 10:10 in London (06:10 here, Thu 12 Mar)")

    clock.set("11 March 2026 08:00", NEW_YORK)
    traveller.waits(seconds=1)
    traveller.sees("Next: tomorrow at 10:10 in London (06:10 here)")


def test_where_both_calendars_agree_it_is_todays(traveller, diary, clock):
    given(diary, *range(1, 10))
    clock.set("10 March 2026 06:00", NEW_YORK)

    traveller.sees("Today's injection: not recorded yet. Due at 10:10 in London (06:10 here)", "Tuesday, 10 March 2026")


def test_at_home_the_day_of_yesterday_still_goes_on_after_midnight(traveller, diary, clock):
    clock.set("11 March 2026 01:00", LONDON)

    traveller.sees(
        "Today's injection: not recorded yet. Due at 10:10", "Tuesday, 10 March 2026 (this diary day ends at 03:00)"
    )


def test_a_dose_given_in_hospital_is_told_by_both_clocks_and_the_last_injection_is_not_named_as_the_last(
    traveller, diary, clock
):
    given(diary, *range(1, 9))
    diary.holds(answer("2026-03-09 10:10", Answer.GIVEN_IN_HOSPITAL))
    clock.set("10 March 2026 05:00", NEW_YORK)

    traveller.sees("Last dose: given in hospital, yesterday, the dose due at 10:10 in London (06:10 here)")
    traveller.sees("This computer is not in the time zone of London.")
    traveller.does_not_see("The last injection was")
