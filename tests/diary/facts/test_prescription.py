"""What the clinic ordered, and which order holds on a day."""

from datetime import UTC, time

import pytest

from kineret_gui.diary.facts.prescription import Pause, Prescription, Rhythm, current, in_force
from tests.facts import day, order

TWO = Rhythm.EVERY_OTHER_DAY
MONDAY_AND_THURSDAY = (1, 4)


@pytest.mark.parametrize(
    ("ordered", "asked", "due"),
    [
        (order("2026-03-01"), "2026-02-28", False),
        (order("2026-03-01"), "2026-03-01", True),
        (order("2026-03-01"), "2026-03-02", True),
        (order("2026-03-01"), "2036-03-02", True),
        (order("2026-03-01", rhythm=TWO), "2026-03-01", True),
        (order("2026-03-01", rhythm=TWO), "2026-03-02", False),
        (order("2026-03-01", rhythm=TWO), "2026-03-31", True),
        (order("2024-02-28", rhythm=TWO), "2024-03-01", True),
        (order("2025-02-28", rhythm=TWO), "2025-03-01", False),
        (order("2026-03-01", course_days=10), "2026-03-10", True),
        (order("2026-03-01", course_days=10), "2026-03-11", False),
        (order("2026-03-01", course_days=1), "2026-03-01", True),
        (order("2026-03-01", course_days=10, rhythm=TWO), "2026-03-09", True),
        (order("2026-03-01", course_days=10, rhythm=TWO), "2026-03-11", False),
        (order("2026-03-01", weekdays=MONDAY_AND_THURSDAY), "2026-03-01", False),
        (order("2026-03-01", weekdays=MONDAY_AND_THURSDAY), "2026-03-02", True),
        (order("2026-03-01", weekdays=MONDAY_AND_THURSDAY), "2026-03-03", False),
        (order("2026-03-01", weekdays=MONDAY_AND_THURSDAY), "2026-03-05", True),
        (order("2026-03-03", weekdays=MONDAY_AND_THURSDAY), "2026-03-02", False),
        (order("2026-03-01", weekdays=(7,)), "2026-03-01", True),
        (order("2026-03-01", weekdays=(1, 2, 3, 4, 5, 6, 7)), "2026-03-04", True),
        (order("2024-02-26", weekdays=MONDAY_AND_THURSDAY), "2024-02-29", True),
        (order("2026-03-01", weekdays=MONDAY_AND_THURSDAY, course_days=5), "2026-03-05", True),
        (order("2026-03-01", weekdays=MONDAY_AND_THURSDAY, course_days=4), "2026-03-05", False),
    ],
)
def test_a_dose_is_due_on_the_days_that_the_clinic_ordered(ordered, asked, due):
    assert ordered.is_due_on(day(asked)) is due


@pytest.mark.parametrize("weekdays", [(0,), (8,), (4, 1), (1, 1), (-1, 3)])
def test_days_of_the_week_are_1_to_7_once_each_and_in_order(weekdays):
    with pytest.raises(ValueError, match="days of the week must be from 1 to 7"):
        order(weekdays=weekdays)


def test_days_of_the_week_go_with_no_other_rhythm():
    with pytest.raises(ValueError, match="only a dose on certain weekdays"):
        order(weekdays=MONDAY_AND_THURSDAY, rhythm=TWO)


def test_a_dose_of_several_syringes_is_all_of_them_together():
    assert order(syringes=(100, 100, 50)).milligrams == 250


def test_a_course_says_its_last_day():
    assert order("2026-03-01", course_days=10).last_day == day("2026-03-10")


def test_an_order_until_further_notice_has_no_last_day():
    assert order("2026-03-01").last_day is None


def test_an_order_counts_for_the_day_it_starts():
    assert order("2026-03-01").day == day("2026-03-01")


@pytest.mark.parametrize("milligrams", [20, 40, 90, 100])
def test_a_syringe_gives_what_its_marks_show(milligrams):
    assert order(syringes=(milligrams,)).milligrams == milligrams


@pytest.mark.parametrize("milligrams", [-100, 0, 1, 19, 101, 105, 1000])
def test_a_syringe_cannot_give_less_or_more_than_its_marks_show(milligrams):
    with pytest.raises(ValueError, match=f"{milligrams} mg: one syringe gives from 20 to 100 mg"):
        order(syringes=(100, milligrams))


@pytest.mark.parametrize("number", [0, 9])
def test_a_dose_takes_one_to_eight_syringes(number):
    with pytest.raises(ValueError, match=f"1 to 8 syringes, not {number}"):
        order(syringes=(100,) * number)


def test_eight_syringes_can_be_ordered():
    assert order(syringes=(100,) * 8).milligrams == 800


@pytest.mark.parametrize(
    "times",
    [(), (time(8, 0, 30),), (time(8, 0, 0, 1),), (time(8, tzinfo=UTC),), (time(8), time(20, 0, 1))],
    ids=["none", "seconds", "microseconds", "with a zone", "seconds in the second"],
)
def test_usual_times_are_hours_and_minutes(times):
    with pytest.raises(ValueError, match="usual times, in hours and minutes"):
        Prescription(day("2026-03-01"), (100,), times)


@pytest.mark.parametrize("times", [("20:00", "08:00"), ("08:00", "08:00")], ids=["unordered", "the same"])
def test_usual_times_differ_and_stand_in_order(times):
    with pytest.raises(ValueError, match="must be different and in order"):
        order("2026-03-01", *times)


@pytest.mark.parametrize("year", [1900, 1999, 2101])
def test_an_order_from_another_century_is_refused(year):
    with pytest.raises(ValueError, match=f"the first day: the year {year}"):
        order(f"{year}-03-01")


@pytest.mark.parametrize("days", [-1, 0, 367])
def test_a_course_lasts_from_a_day_to_a_year(days):
    with pytest.raises(ValueError, match=f"1 to 366 days, not {days}"):
        order(course_days=days)


@pytest.mark.parametrize("minutes", [-1, 1441])
def test_a_dose_is_called_late_within_a_day_or_not_at_all(minutes):
    with pytest.raises(ValueError, match=f"late after {minutes} minutes"):
        order(late_after=minutes)


@pytest.mark.parametrize("minutes", [0, 1440])
def test_the_clinic_may_call_a_dose_late_at_once_or_after_a_whole_day(minutes):
    assert order(late_after=minutes).late_after == minutes


def test_a_name_of_ten_thousand_characters_orders_nothing():
    with pytest.raises(ValueError, match="who prescribed it is longer than 80"):
        order(ordered_by="x" * 10_000)


FIRST = order("2026-01-01", ordered_by="first")
SECOND = order("2026-03-01", ordered_by="second")
SECOND_AGAIN = order("2026-03-01", ordered_by="second, written later")


@pytest.mark.parametrize(
    ("orders", "asked", "holds"),
    [
        ([], "2026-03-01", None),
        ([FIRST, SECOND], "2025-12-31", None),
        ([FIRST, SECOND], "2026-01-01", FIRST),
        ([FIRST, SECOND], "2026-02-28", FIRST),
        ([FIRST, SECOND], "2026-03-01", SECOND),
        ([SECOND, FIRST], "2026-03-01", SECOND),
        ([SECOND, FIRST], "2026-02-28", FIRST),
        ([FIRST, SECOND, SECOND_AGAIN], "2026-03-01", SECOND_AGAIN),
        ([SECOND, SECOND_AGAIN, FIRST], "2036-03-01", SECOND_AGAIN),
        ([SECOND_AGAIN, SECOND], "2026-03-01", SECOND),
    ],
)
def test_the_order_that_started_last_holds_and_of_two_from_one_day_the_one_written_last(orders, asked, holds):
    assert in_force(orders, day(asked)) is holds


def test_a_course_that_is_over_does_not_bring_back_the_order_before():
    course = order("2026-03-01", course_days=3)

    assert in_force([FIRST, course], day("2026-03-10")) is course


def pause(first: str, last: str | None, reason: str = "An infection", ordered_by: str = "Clinic") -> Pause:
    return Pause(day(first), day(last) if last else None, reason, ordered_by)


@pytest.mark.parametrize(
    ("last", "asked", "covered"),
    [
        ("2026-03-12", "2026-03-09", False),
        ("2026-03-12", "2026-03-10", True),
        ("2026-03-12", "2026-03-12", True),
        ("2026-03-12", "2026-03-13", False),
        ("2026-03-10", "2026-03-10", True),
        (None, "2026-03-09", False),
        (None, "2036-03-10", True),
    ],
)
def test_a_pause_covers_its_first_and_last_day_and_a_stop_all_that_follow(last, asked, covered):
    assert pause("2026-03-10", last).covers(day(asked)) is covered


def test_a_pause_counts_for_its_first_day():
    assert pause("2026-03-10", None).day == day("2026-03-10")


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ({"first": "2026-03-10", "last": "2026-03-09"}, "ends before it starts"),
        ({"first": "1900-03-10", "last": None}, "the first day of the pause: the year 1900"),
        ({"first": "2026-03-10", "last": "2101-01-01"}, "the last day of the pause: the year 2101"),
        ({"first": "2026-03-10", "last": None, "reason": "x" * 4001}, "the reason is longer"),
        ({"first": "2026-03-10", "last": None, "ordered_by": "x" * 81}, "who decided on the pause is longer"),
    ],
)
def test_a_pause_that_makes_no_sense_is_refused(what, reason):
    with pytest.raises(ValueError, match=reason):
        pause(**what)


def test_an_order_whose_course_is_over_is_no_current_one():
    course = order("2026-01-01", course_days=10)

    assert current([course], day("2026-01-10")) == course
    assert current([course], day("2026-01-11")) is None
    assert current([course, order("2026-02-01")], day("2026-02-01")) == order("2026-02-01")
    assert current([course], day("2025-12-31")) is None
