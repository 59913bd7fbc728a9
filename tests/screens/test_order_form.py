"""The form of an order: what it writes, and what it refuses with a reason."""

from dataclasses import replace

import pytest

from kineret_gui.diary.facts.prescription import MOST_SYRINGES, Prescription, Rhythm
from kineret_gui.screens.more.order_form import (
    LATE_AFTER,
    correcting,
    late_choices,
    new_order,
    order_of,
    with_further_syringe,
    with_syringe,
    wrong_with,
)
from kineret_gui.screens.more.rhythm_choices import Often, often, often_rows, weekday_rows, with_often, with_weekday
from kineret_gui.wording import orders
from tests.facts import day, entry, order

TODAY = day("2026-03-10")
FILLED_IN = with_often(with_syringe(new_order(TODAY), 0, 100), Often.EVERY_DAY)


def test_a_new_order_has_no_dose_and_no_rhythm_before_they_are_chosen():
    form = new_order(TODAY)
    assert wrong_with(form).parts == {
        "dose": "Choose the prescribed dose.",
        "often": "Choose how often the clinic prescribed it.",
    }
    assert not any(row.chosen for row in often_rows(form))


def test_a_new_order_knows_what_rarely_changes_but_never_the_dose():
    known = order("2026-03-01", "09:30", late_after=120, ordered_by="Clinic", course_days=10)
    form = new_order(TODAY, known)

    assert (form.times, form.late_after, form.ordered_by) == (("09:30",), 120, "Clinic")
    assert (form.starts, form.syringes, form.is_course, form.old) == (TODAY, (None,), False, None)


def test_what_is_filled_in_is_what_is_written():
    form = with_often(with_syringe(with_further_syringe(FILLED_IN), 1, 50), Often.TWICE_A_DAY)
    form = replace(form, times=("20.30", "0805"), is_course=True, course_days="14", late_after=60, ordered_by=" Dr X ")

    assert order_of(form) == order(
        "2026-03-10", "08:05", "20:30", syringes=(100, 50), course_days=14, late_after=60, ordered_by="Dr X"
    )


@pytest.mark.parametrize(
    ("changes", "part", "reason"),
    [
        ({"syringes": (100, None)}, "dose", "Choose how much is in syringe 2."),
        ({"times": ("8",)}, "times", "Enter the time, for example 08:05."),
        ({"times": ("08:00", "8.00")}, "times", "The two times must be different."),
        ({"is_course": True, "course_days": ""}, "often", "Enter a whole number of days from 1 to 366."),
        ({"is_course": True, "course_days": "367"}, "often", "Enter a whole number of days from 1 to 366."),
        ({"ordered_by": "x" * 81}, "by", "Use no more than 80 characters."),
    ],
)
def test_what_cannot_be_written_is_said_where_it_stands(changes, part, reason):
    form = replace(FILLED_IN, **changes)
    assert not isinstance(order_of(form), Prescription)
    assert wrong_with(form).parts == {part: reason}


def test_days_typed_for_a_course_that_is_none_do_not_matter():
    assert order_of(replace(FILLED_IN, is_course=False, course_days="many")).course_days is None


@pytest.mark.parametrize("chosen", list(Often))
def test_how_often_is_read_back_as_it_was_chosen(chosen):
    assert often(with_often(FILLED_IN, chosen)) is chosen


def test_a_second_time_is_kept_while_the_rhythm_is_changed_and_asked_for_twice_a_day():
    twice = with_often(FILLED_IN, Often.TWICE_A_DAY)
    assert twice.times == ("08:00", "20:00")
    assert with_often(twice, Often.EVERY_OTHER_DAY).times == ("08:00",)
    assert with_often(twice, Often.EVERY_OTHER_DAY).rhythm is Rhythm.EVERY_OTHER_DAY


def test_a_dose_takes_no_more_syringes_than_the_diary_can_hold():
    form = FILLED_IN
    for _ in range(MOST_SYRINGES + 3):
        form = with_further_syringe(form)
    assert len(form.syringes) == MOST_SYRINGES


@pytest.mark.parametrize(
    "known",
    [
        order(),
        order("2026-02-01", "08:00", "20:00", syringes=(100, 20), late_after=90, ordered_by="Clinic"),
        order("2026-02-01", "06:00", "14:00", "22:00", rhythm=Rhythm.EVERY_OTHER_DAY, course_days=3),
    ],
)
def test_an_order_that_is_corrected_and_not_changed_stays_the_same(known):
    form = correcting(entry(known))
    assert order_of(form) == known
    assert form.late_after in late_choices(form)


def test_the_late_times_are_none_or_whole_hours():
    assert [orders.late_after(minutes) for minutes in LATE_AFTER[:3]] == [
        "No time limit",
        "1 hour after the usual time",
        "2 hours after the usual time",
    ]


def test_an_order_is_told_whole():
    told = orders.summary(order("2026-03-10", "08:00", ordered_by="Dr X"))
    assert told == "100 mg every day at 08:00, from Tuesday, 10 March 2026. Prescribed by Dr X."


def test_a_limit_for_late_doses_is_told_where_there_is_one_and_nothing_is_made_up_where_there_is_none():
    assert "Counts as late: 3 hours after the usual time." in orders.summary(order("2026-03-10", late_after=180))
    assert "late" not in orders.summary(order("2026-03-10", late_after=None))


def test_days_of_the_week_are_ordered_one_by_one_and_the_last_one_stays():
    form = with_often(FILLED_IN, Often.ON_WEEKDAYS)
    assert form.weekdays == (1, 2, 3, 4, 5)
    for weekday in (1, 2, 4, 6):
        form = with_weekday(form, weekday)
    assert order_of(form).weekdays == (3, 5, 6)
    for weekday in (3, 5, 6):
        form = with_weekday(form, weekday)
    assert form.weekdays == (6,)


def test_another_rhythm_asks_for_no_days_of_the_week():
    form = with_often(with_often(FILLED_IN, Often.ON_WEEKDAYS), Often.EVERY_DAY)

    assert order_of(form).weekdays == ()
    assert weekday_rows(form) == []


def test_an_order_by_days_of_the_week_is_corrected_without_losing_them():
    old = entry(order(weekdays=(1, 4)))

    assert order_of(correcting(old)) == old.fact
