"""Which doses are due, each under the order of its own day."""

from datetime import time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.facts.prescription import Pause, Prescription, Rhythm
from kineret_gui.diary.rules.schedule import DoseId, days_between, due_doses, next_due
from tests.facts import day, dose, order, wall


def due(orders, first, last, pauses=()):
    return [
        f"{due.id.day} {due.id.time:%H:%M}" + (" paused" if due.paused else "")
        for due in due_doses(orders, pauses, day(first), day(last))
    ]


def test_one_dose_is_due_each_day_of_a_daily_order():
    assert due([order("2026-03-01")], "2026-03-30", "2026-04-01") == [
        "2026-03-30 08:00",
        "2026-03-31 08:00",
        "2026-04-01 08:00",
    ]


def test_every_other_day_goes_on_counting_over_the_end_of_a_month():
    every_other = order("2026-03-01", rhythm=Rhythm.EVERY_OTHER_DAY)

    assert due([every_other], "2026-03-29", "2026-04-04") == [
        "2026-03-29 08:00",
        "2026-03-31 08:00",
        "2026-04-02 08:00",
        "2026-04-04 08:00",
    ]


def test_twice_a_day_is_due_in_the_order_of_the_times():
    assert due([order("2026-03-01", "08:00", "20:30")], "2026-03-10", "2026-03-10") == [
        "2026-03-10 08:00",
        "2026-03-10 20:30",
    ]


def test_a_course_is_due_for_its_days_and_then_no_more():
    assert due([order("2026-03-01", course_days=2)], "2026-02-27", "2026-03-10") == [
        "2026-03-01 08:00",
        "2026-03-02 08:00",
    ]


def test_each_day_is_judged_by_the_order_of_its_own_time():
    orders = [order("2026-03-01", "08:00"), order("2026-03-10", "09:00", syringes=(100, 50))]
    before, after = due_doses(orders, [], day("2026-03-09"), day("2026-03-10"))

    assert (before.id, before.syringes) == (dose("2026-03-09 08:00"), (100,))
    assert (after.id, after.syringes) == (dose("2026-03-10 09:00"), (100, 50))


FIRST, LAST = day("2024-02-01"), day("2024-04-30")
days = st.integers(0, (LAST - FIRST).days).map(lambda n: FIRST + timedelta(days=n))
rhythms = st.one_of(
    st.tuples(st.sampled_from(Rhythm), st.just(())),
    st.tuples(st.just(Rhythm.EVERY_DAY), st.sets(st.integers(1, 7), min_size=1).map(sorted).map(tuple)),
)


@st.composite
def orders_from(draw, starts=days):
    rhythm, weekdays = draw(rhythms)
    return Prescription(
        starts=draw(starts),
        syringes=draw(st.sampled_from([(100,), (40,), (100, 50)])),
        times=draw(st.sampled_from([(time(8),), (time(0, 30),), (time(8), time(20))])),
        rhythm=rhythm,
        weekdays=weekdays,
        course_days=draw(st.sampled_from([None, 1, 9])),
    )


@settings(max_examples=300, deadline=None)
@given(st.lists(orders_from(), max_size=4), orders_from())
def test_an_order_from_a_day_on_changes_nothing_before_that_day_and_all_that_follows_until_the_next(orders, new):
    before = due_doses(orders, [], FIRST, LAST)
    after = due_doses([*orders, new], [], FIRST, LAST)
    next_one = min((each.starts for each in orders if each.starts > new.starts), default=LAST + timedelta(days=1))

    def outside(doses):
        return [dose for dose in doses if not new.starts <= dose.id.day < next_one]

    assert outside(after) == outside(before)
    assert all(dose.order is new for dose in after if new.starts <= dose.id.day < next_one)


@settings(max_examples=300, deadline=None)
@given(st.lists(orders_from(), max_size=3), days, st.one_of(st.none(), st.integers(0, 40)))
def test_a_pause_or_a_stop_takes_no_dose_away_and_marks_those_of_its_days_alone(orders, first, length):
    pause = Pause(first, None if length is None else first + timedelta(days=length), "", "")
    doses = due_doses(orders, [pause], FIRST, LAST)
    last = pause.last or LAST

    assert [dose.id for dose in doses] == [dose.id for dose in due_doses(orders, [], FIRST, LAST)]
    assert all(dose.paused == (first <= dose.id.day <= last) for dose in doses)


def test_nothing_is_due_before_the_first_order():
    assert due([order("2026-03-01")], "2026-01-01", "2026-02-28") == []


def test_a_paused_dose_is_named_as_paused():
    paused = Pause(day("2026-03-02"), day("2026-03-02"), "An infection", "Clinic")

    assert due([order("2026-03-01")], "2026-03-01", "2026-03-03", [paused]) == [
        "2026-03-01 08:00",
        "2026-03-02 08:00 paused",
        "2026-03-03 08:00",
    ]


def test_the_next_dose_is_after_the_day_and_not_paused():
    paused = Pause(day("2026-03-02"), day("2026-03-04"), "An infection", "Clinic")

    assert next_due([order("2026-03-01")], [paused], after=day("2026-03-01")).id == dose("2026-03-05 08:00")


def test_there_is_no_next_dose_after_a_course_or_a_stop():
    stop = Pause(day("2026-03-02"), None, "The clinic stopped it", "Clinic")

    assert next_due([order("2026-03-01", course_days=1)], [], after=day("2026-03-01")) is None
    assert next_due([order("2026-03-01")], [stop], after=day("2026-03-01")) is None


def test_a_dose_further_ahead_than_asked_is_not_looked_for():
    later = [order("2026-03-05")]

    assert next_due(later, [], after=day("2026-03-01"), within=3) is None
    assert next_due(later, [], after=day("2026-03-01"), within=4).id == dose("2026-03-05 08:00")


@pytest.mark.parametrize("year", [1900, 2101])
def test_a_dose_of_another_century_cannot_be_meant(year):
    with pytest.raises(ValueError, match=f"the day of the dose: the year {year}"):
        DoseId(day(f"{year}-03-01"), wall("2026-03-01 08:00").time())


def test_the_days_of_a_period_hold_the_leap_day_once():
    assert days_between(day("2024-02-28"), day("2024-03-01")) == [
        day("2024-02-28"),
        day("2024-02-29"),
        day("2024-03-01"),
    ]


def test_a_period_that_ends_before_it_begins_has_no_days():
    assert days_between(day("2026-03-02"), day("2026-03-01")) == []


def test_no_dose_is_due_on_a_day_that_no_diary_can_hold():
    daily = [order("2000-01-01")]
    assert due(daily, "1999-12-30", "2000-01-02") == ["2000-01-01 08:00", "2000-01-02 08:00"]
    assert due(daily, "2100-12-30", "2101-01-02") == ["2100-12-30 08:00", "2100-12-31 08:00"]
