"""The page of the prescription, from the orders and pauses of a diary."""

import pytest

from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.screens.more.prescription_view import prescription_view
from kineret_gui.screens.when.day_steps import moved
from tests.facts import day, entry, order

FIRST = entry(order("2026-01-01", "08:00", ordered_by="Clinic"))
SECOND = entry(order("2026-03-01", "09:00", syringes=(100, 50), late_after=120))
COMING = entry(order("2026-04-01", "10:00"))
INFECTION = entry(Pause(day("2026-02-01"), day("2026-02-03"), "An infection", "Clinic"))
STOP = entry(Pause(day("2026-03-05"), None, "Surgery", "Clinic"))


def at(today: str, ordered=(FIRST, SECOND, COMING), paused=()):
    return prescription_view(ordered, paused, day(today), "Ada Example")


def test_the_order_of_the_day_stands_on_top():
    assert at("2026-02-28").headline == "100 mg every day at 08:00"
    view = at("2026-03-01")
    assert view.headline == "150 mg in 2 syringes: 100 mg, 50 mg every day at 09:00"
    assert view.detail == "Since Sunday, 1 March 2026. Counts as late: 2 hours after the usual time."


def test_what_comes_later_stands_apart_from_what_was():
    view = at("2026-03-10")
    assert [row.entry for row in view.later] == [COMING.id]
    assert [row.entry for row in view.history] == [SECOND.id, FIRST.id]


def test_an_order_ends_the_day_before_the_next_one():
    assert at("2026-03-10").history[1].detail == (
        "From Thursday, 1 January 2026 to Saturday, 28 February 2026. Prescribed by Clinic."
    )


def test_a_course_holds_until_its_last_day_and_not_a_day_longer():
    course = entry(order("2026-01-01", course_days=10))
    on_its_last_day, after = at("2026-01-10", ordered=(course,)), at("2026-01-11", ordered=(course,))

    told = "100 mg every day, for 10 day(s) at 08:00"
    assert (on_its_last_day.holds, on_its_last_day.headline) == ("Current", told)
    assert "The course ends on Saturday, 10 January 2026." in on_its_last_day.detail
    assert (after.holds, after.headline) == ("", "No current prescription")
    assert after.detail == f"The course ended on Saturday, 10 January 2026: {told}."


def test_an_order_that_is_paused_does_not_hold_today():
    view = at("2026-03-10", paused=(STOP,))
    assert view.holds == "Paused today"
    assert at("2026-03-04", paused=(STOP,)).holds == "Current"


def test_before_the_first_order_none_holds():
    view = at("2025-12-31")
    assert (view.headline, view.detail, view.history) == ("No current prescription", "", ())


def test_the_pause_of_the_day_can_be_ended_and_others_are_told():
    view = at("2026-03-10", paused=(INFECTION, STOP))
    assert view.pause == STOP.id
    assert view.pause_text == "Stopped from Thursday, 5 March 2026. Reason: Surgery. Prescribed by Clinic."
    assert [row.entry for row in view.pauses] == [STOP.id, INFECTION.id]
    assert at("2026-03-04", paused=(INFECTION, STOP)).pause == ""


@pytest.mark.parametrize(
    ("start", "by", "end"),
    [
        ("2026-03-31", 1, "2026-04-01"),
        ("2026-03-01", -7, "2026-02-22"),
        ("2000-01-01", -1, "2000-01-01"),
        ("2100-12-30", 7, "2100-12-31"),
    ],
)
def test_days_go_by_within_the_years_of_a_diary(start, by, end):
    assert moved(day(start), by) == day(end)
