"""A paper month is typed in again, checked, and written at once."""

from dataclasses import replace

import pytest

from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.rules.paper_month import place_codes
from tests.facts import answer, figure, injection, order
from tests.rules import RULES, seen_by

FIGURE = figure()
FIRST, SECOND = place_codes(FIGURE, [place.id for place in FIGURE.places])[:2]


@pytest.fixture(autouse=True)
def fifth_of_march(clock):
    clock.set("5 March 2026 10:00")


@pytest.fixture
def grid(patient):
    """The paper of March at a window with room for a grid."""
    patient.resizes(900, 820)
    patient.opens("paper")
    return patient


def written(diary):
    return [entry.fact for kind in (Injection, DoseAnswer) for entry in diary.standing(kind)]


def test_a_month_is_typed_by_keyboard_alone(grid, diary):
    grid.tabs_to("Sunday 1 March, time")
    grid.types("8:10")
    grid.presses("Return")
    assert grid.has_keyboard_on() == "Sunday 1 March, spot"
    grid.types(FIRST.code)
    grid.presses("Return", "Ctrl+U")
    grid.presses("Down", "Ctrl+D", "Shift+Tab", "Ctrl+A")
    grid.types(SECOND.code)
    grid.presses("Down", "Shift+Tab", "Shift+Tab", "Space", "Space")
    assert grid.has_keyboard_on() == "Tuesday 3 March, what happened: Missed"
    grid.tabs_to("Check the month")
    grid.presses("Space")

    grid.sees("Nothing has been saved yet.", "Sunday, 1 March 2026", "Missed")
    assert written(diary) == []
    grid.tabs_to("Save 3 dose")
    grid.presses("Space")

    grid.hears("from the paper saved.")
    assert written(diary) == [
        injection("2026-03-01 08:00", "2026-03-01 08:00", spot=FIRST.spot),
        injection("2026-03-02 08:00", "2026-03-02 08:00", spot=SECOND.spot),
        answer("2026-03-03 08:00", Answer.MISSED),
    ]
    grid.sees("Given: 08:00")


def test_one_undo_takes_all_of_it_back_and_the_words_are_still_there(grid, diary):
    for day in ("Sunday 1 March", "Monday 2 March"):
        grid.types_into(f"{day}, time", "8:00")
        grid.types_into(f"{day}, mg", "100")
    grid.taps("Check the month")
    grid.taps("Save 2 dose")
    assert len(written(diary)) == 2
    grid.taps("Undo")
    assert written(diary) == []

    assert grid.finds("Monday 2 March, time").value == "8:00"
    grid.taps("Check the month")
    grid.taps("Save 2 dose")
    assert len(written(diary)) == 2


def test_a_day_that_is_recorded_already_is_shown_and_cannot_be_doubled(patient, diary):
    diary.holds(injection("2026-03-02 08:10", "2026-03-02 08:00"))
    patient.resizes(900, 820)
    patient.opens("paper")

    patient.sees("Given: 08:10")
    assert patient.is_offered("Sunday 1 March, time")
    assert not patient.is_offered("Monday 2 March, time")


def test_what_was_written_elsewhere_meanwhile_is_not_written_again(not_checked_meanwhile, grid, diary):
    grid.types_into("Sunday 1 March, time", "8:00")
    grid.types_into("Sunday 1 March, mg", "100")
    grid.taps("Check the month")
    diary.holds(injection("2026-03-01 08:10", "2026-03-01 08:00"))
    grid.taps("Save 1 dose")

    grid.hears("Left out, because they are already in the diary: 1.")
    assert written(diary) == [injection("2026-03-01 08:10", "2026-03-01 08:00")]


def test_an_unclear_cell_says_so_once_it_is_left_and_nothing_is_checked(grid, diary):
    grid.types_into("Sunday 1 March, time", "8 o'clock")
    grid.does_not_see("Enter the time, for example 08:05.")
    grid.presses("Tab")
    grid.sees("Enter the time, for example 08:05.")
    assert "Enter the time, for example 08:05." in grid.finds("Sunday 1 March, time").description
    grid.taps("Check the month")

    grid.hears("needs checking")
    assert not grid.is_offered("Save ")


@pytest.mark.parametrize("width", [900, 420])
def test_a_paper_that_says_no_time_is_typed_without_one(patient, diary, width):
    patient.resizes(width, 820)
    patient.opens("paper")
    patient.sees("For days before today, an empty time means that the time is not known.")
    patient.types_into("Sunday 1 March, mg", "100")
    patient.presses("Tab")
    patient.sees("Time not known")
    assert "Time not known" in patient.finds("Sunday 1 March, time").description
    assert "Usual" not in patient.finds("Sunday 1 March, time").description
    patient.taps("Check the month")
    patient.sees("time not known, ")
    patient.taps("Save 1 dose")
    told = injection("2026-03-01 08:00", "2026-03-01 08:00", spot=None)
    assert written(diary) == [replace(told, time_known=False)]
    patient.opens("day", "2026-03-01")
    patient.sees("time not known")


def test_an_empty_month_has_nothing_to_check(grid):
    grid.taps("Check the month")
    grid.hears("Nothing has been typed for this month yet.")


def test_a_code_is_answered_with_the_name_of_its_place(grid):
    grid.types_into("Sunday 1 March, spot", FIRST.code.upper())
    grid.presses("Tab")
    grid.sees("Belly, upper left: ")


def test_what_was_typed_is_there_after_another_page_and_after_the_program_was_closed(patient):
    patient.resizes(900, 820)
    patient.opens("paper")
    patient.types_into("Sunday 1 March, note", "forgot the gloves")
    patient.taps("Today")
    patient.opens("paper")
    assert patient.finds("Sunday 1 March, note").value == "forgot the gloves"
    patient.closes()
    patient.opens("paper")
    assert patient.finds("Sunday 1 March, note").value == "forgot the gloves"


def test_half_a_cell_outlives_the_half_minute(grid):
    grid.types_into("Sunday 1 March, time", "8")
    grid.waits(minutes=1)
    grid.types(":05")
    assert grid.finds("Sunday 1 March, time").value == "8:05"


def test_in_a_narrow_window_the_days_come_one_after_the_other(patient, diary):
    patient.resizes(360, 640)
    patient.opens("paper")
    patient.types_into("Sunday 1 March, time", "8:10")
    patient.types_into("Sunday 1 March, mg", "100")
    patient.taps("Next line")
    assert patient.has_keyboard_on() == "Monday 2 March, time"
    patient.taps("Same as above")
    assert patient.finds("Monday 2 March, time").value == "8:10"
    patient.taps("Next line")
    patient.taps("Skipped on medical advice")
    patient.taps("Check the month")
    patient.taps("Someone else injected")
    patient.taps("Save 3 dose")

    assert written(diary) == [
        injection("2026-03-01 08:10", "2026-03-01 08:00", spot=None, given_by=Giver.SOMEONE_ELSE),
        injection("2026-03-02 08:10", "2026-03-02 08:00", spot=None, given_by=Giver.SOMEONE_ELSE),
        answer("2026-03-03 08:00", Answer.SKIPPED_ON_ADVICE),
    ]


def test_in_a_narrow_window_the_first_line_that_is_not_clear_is_shown(patient):
    patient.resizes(360, 640)
    patient.opens("paper")
    patient.types_into("Sunday 1 March, time", "8")
    patient.taps("Next line")
    patient.taps("Check the month")
    patient.sees("Enter the time, for example 08:05.")


def test_an_earlier_month_is_one_press_away(patient, clock, diary):
    clock.set("2 April 2026 10:00")
    patient.resizes(900, 820)
    patient.opens("paper")
    assert not patient.is_offered("Friday 3 April, time")
    patient.taps("Previous month: March 2026")
    assert patient.is_offered("Tuesday 31 March, time")
    patient.opens("paper", "2026-03-01")
    patient.taps("Next month: April 2026")
    assert patient.is_offered("Wednesday 1 April, time")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_grid_keeps_the_rules_of_every_page(grid, rule):
    grid.types_into("Sunday 1 March, time", "x")
    grid.presses("Tab")
    assert not list(rule(seen_by(grid, "grid")))


def test_a_diary_that_is_only_read_takes_nothing(patient, diary):
    patient.program.open_to_read(diary.path)
    patient.opens("paper")
    patient.sees("This diary is open read-only.")
    assert not patient.is_offered("Sunday 1 March, time")
    assert not patient.is_offered("Check the month")


def test_another_amount_than_was_prescribed_is_asked_about_before_it_is_written(grid, diary):
    diary.corrects(order("2026-03-01", syringes=(30,)))
    for day, milligrams in (("Sunday 1 March", "30"), ("Monday 2 March", "100"), ("Tuesday 3 March", "20")):
        grid.types_into(f"{day}, time", "8:00")
        grid.types_into(f"{day}, mg", milligrams)
    grid.taps("Check the month")

    grid.sees(
        "Not the prescribed amount:",
        "Monday, 2 March 2026 at 08:00: 30 mg prescribed, 100 mg with this entry",
        "Tuesday, 3 March 2026 at 08:00: 30 mg prescribed, 20 mg with this entry",
        "Contact the doctor or nurse immediately.",
    )
    grid.does_not_see("Sunday, 1 March 2026 at 08:00: prescribed")
    assert written(diary) == []
