"""Hands that are stiff or shake: a press that is made twice, a key that is held, a scanner that ends with Return."""

import pytest
from PySide6.QtGui import QAccessible

from kineret_gui.diary.facts.injection import Answer, DoseAnswer
from tests.facts import injection

SUGGESTED = "Suggested: Belly, upper left: inner spot"
KEYS = ["Space", "Return", "Enter"]


def days_before(diary):
    diary.holds(*(injection(f"2026-03-0{n} 08:00", f"2026-03-0{n} 08:00") for n in range(1, 9)))


def about_to_record(patient):
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)


# A double press


@pytest.mark.parametrize("times", [2, 3, 5])
def test_pressing_an_open_day_many_times_writes_nothing_on_the_page_that_comes(patient, diary, times):
    days_before(diary)
    patient.taps_in_a_row("Yesterday: not recorded", 120, times)

    patient.sees("Monday, 9 March 2026: not recorded")
    assert diary.standing(DoseAnswer) == ()


@pytest.mark.parametrize("times", [2, 3])
def test_pressing_twice_to_record_chooses_no_spot(patient, times):
    patient.taps_in_a_row("I have already injected", 120, times)

    patient.sees("Where: Not chosen yet")
    assert not patient.finds("Record injection").enabled


@pytest.mark.parametrize("times", [2, 3, 5])
def test_pressing_record_it_many_times_records_once_and_opens_nothing_else(patient, diary, times):
    days_before(diary)
    about_to_record(patient)
    patient.taps_in_a_row("Record injection", 120, times)

    patient.sees("Injection given at 07:00")
    assert patient.file().endswith("Today.qml")
    assert len(diary.injections()) == 9


def test_a_second_press_six_tenths_of_a_second_later_acts(patient, diary):
    days_before(diary)
    patient.taps("Yesterday: not recorded")
    missed = patient.centre_of("It was missed")
    patient.taps("Back")

    patient.taps("Yesterday: not recorded")
    patient.taps_at(missed, after=600)

    assert [entry.fact.answer for entry in diary.standing(DoseAnswer)] == [Answer.MISSED]


def test_a_press_elsewhere_on_a_page_that_has_just_come_does_nothing(patient, diary):
    days_before(diary)
    patient.taps("Yesterday: not recorded")
    missed = patient.centre_of("It was missed")
    patient.taps("Back")
    patient.opens("question", "2026-03-09 08:00")
    patient.taps_at(missed, after=350)

    assert diary.standing(DoseAnswer) == ()


def test_what_moved_under_a_finger_on_its_way_is_not_pressed(patient):
    """The day opens below the row that was pressed, where the row below it was."""
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    below = patient.centre_of("How much:")
    patient.taps("When: Just now")
    patient.taps_at(below, after=200)

    patient.sees("Tuesday, 10 March 2026", "When: Just now")


def test_stepping_from_day_to_day_takes_quick_presses(patient):
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)
    patient.taps("When: Just now")
    patient.taps_three_times("Previous day")

    patient.sees("Saturday, 7 March 2026")


def test_one_answer_after_the_other_takes_quick_presses(patient):
    """They lie a finger apart."""
    patient.opens("attack")
    patient.taps("Add details")
    patient.taps("Where: Not answered")
    patient.taps("Belly")
    joints = patient.centre_of("Joint")
    patient.taps("Chest")
    patient.taps_at(joints, after=250)

    assert patient.finds("Chest").checked
    assert patient.finds("Joint").checked


def test_an_answer_that_is_pressed_twice_in_a_hurry_is_given(patient):
    patient.opens("attack")
    patient.taps("Add details")
    patient.taps("Where: Not answered")
    patient.taps_twice("Belly")

    assert patient.finds("Belly").checked


# A key that is held


@pytest.mark.parametrize("key", KEYS)
def test_holding_a_key_on_the_suggested_spot_chooses_it_and_records_nothing(patient, diary, key):
    patient.taps("I have already injected")
    patient.tabs_to(SUGGESTED)
    patient.holds(key, seconds=2)

    patient.sees("Where: Belly, upper left: inner spot")
    patient.sees("Record injection")
    assert diary.injections() == []


@pytest.mark.parametrize("key", KEYS)
def test_holding_a_key_in_the_guide_goes_one_step(patient, key):
    patient.taps("Start injection")
    patient.tabs_to("Next: check the syringe")
    patient.holds(key, seconds=2)

    patient.sees("The syringe is fine: next")


@pytest.mark.parametrize("key", ["Escape", "Alt+Left"])
def test_holding_escape_goes_back_one_page(patient, key):
    patient.taps("More")
    patient.taps("Appearance")
    patient.holds(key, seconds=2)

    assert patient.file().endswith("More.qml")


def test_holding_f1_opens_help_once_and_escape_leaves_it(patient):
    patient.opens("attack")
    patient.holds("F1", seconds=2)
    patient.presses("Escape")

    assert patient.file().endswith("Attack.qml")


def test_pressing_return_twice_in_a_hurry_answers_no_question_that_came(patient, diary):
    days_before(diary)
    patient.tabs_to("Yesterday: not recorded")
    patient.presses_in_a_row("Return", "Return", "Space", "Tab", "Return", apart=60)

    patient.sees("Monday, 9 March 2026: not recorded")
    assert diary.standing(DoseAnswer) == ()


def test_a_key_that_was_held_before_a_page_came_must_be_let_go_first(patient, diary):
    days_before(diary)
    patient.taps("More")
    patient.opens("question", "2026-03-09 08:00")
    patient.tabs_to("It was missed")
    patient.lets_go("Space")

    assert diary.standing(DoseAnswer) == ()


def test_a_key_that_is_held_types_nothing_into_a_field_that_comes(patient):
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)
    patient.taps("Batch and note:")
    patient.taps("Batch number (on the syringe label)")
    patient.keeps_holding("Space", "X")

    assert patient.finds("Batch number (on the syringe label)").value == ""


def test_tab_arrows_and_letters_repeat_while_they_are_held(patient):
    patient.opens("note")
    patient.taps("What do you want to remember?")
    patient.holds("X", seconds=1)
    patient.holds("Space", seconds=1)
    patient.holds("Return", seconds=1)
    patient.holds("Backspace", seconds=0.6)
    typed = patient.finds("What do you want to remember?").value
    assert typed.startswith("xxxxx")
    assert " " in typed
    assert "\n" in typed

    patient.leaves()
    patient.holds("Tab", seconds=1)
    assert patient.has_keyboard_on()


# Where the keyboard is


def test_after_choosing_a_spot_the_keyboard_is_one_tab_away_from_what_records(patient, diary):
    patient.taps("I have already injected")
    patient.tabs_to(SUGGESTED)
    patient.presses("Space", "Return")
    assert diary.injections() == []

    patient.presses("Tab")
    assert patient.has_keyboard_on() == "Record injection"


# A scanner


@pytest.mark.parametrize("code", ["0107612345678900", "A B C", "K 1", "7"])
def test_a_scanner_records_nothing(patient, diary, code):
    about_to_record(patient)
    patient.tabs_to("Record injection")
    patient.scans(code)

    patient.sees("Record injection")
    assert diary.injections() == []


def test_a_scanner_fills_the_batch_number_and_its_return_presses_nothing(patient, diary):
    about_to_record(patient)
    patient.taps("Batch and note:")
    patient.taps("Batch number (on the syringe label)")
    patient.scans("K12345 A")

    assert patient.finds("Batch number (on the syringe label)").value == "K12345 A"
    assert diary.injections() == []
    patient.taps("Record injection")
    assert diary.injections()[0].batch == "K12345 A"


# A screen reader


def test_a_screen_reader_that_presses_record_it_twice_records_once(patient, diary):
    days_before(diary)
    about_to_record(patient)
    item = patient.finds("Record injection").item
    for _ in range(2):
        QAccessible.queryAccessibleInterface(item).actionInterface().doAction("Press")

    patient.sees("Injection given at 07:00")
    assert len(diary.injections()) == 9


@pytest.mark.parametrize("key", ["Escape", "Alt+Left"])
def test_a_key_held_on_a_keyboard_that_does_not_tell_its_repeats_leads_back_one_page(patient, key):
    """An X server lets a held key go and presses it again at the same time; Qt may take that for a hand's."""
    patient.taps("More")
    patient.taps("Appearance")
    patient.holds(key, seconds=2, is_told=False)

    patient.sees("Backups")


def test_a_letter_held_on_such_a_keyboard_is_typed_all_the_same(patient):
    patient.opens("note")
    patient.taps("What do you want to remember?")
    patient.holds("X", seconds=1, is_told=False)

    assert patient.finds("What do you want to remember?").value.startswith("xxxx")
