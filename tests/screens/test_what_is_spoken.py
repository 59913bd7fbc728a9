"""What a screen reader is told of states that eyes see: the page that came, what is open, what a field wants."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

import kineret_gui
from kineret_gui.diary.facts.medicine import Medicine, MedicineRhythm
from tests.facts import day, injection
from tests.tree import thing

BREAKS_IN, WAITS = True, False


def reads(patient, heading):
    """Whether the keyboard is on this heading."""
    on = thing(patient.window.activeFocusItem())
    return (on.role, on.name) == ("Heading", heading)


def test_a_page_that_comes_is_said_by_its_heading(patient):
    for tab in ("More", "Body", "Diary"):
        patient.taps(tab)
        assert patient.waits_until(lambda: reads(patient, patient.reads_first()))


def test_each_step_of_the_guide_is_said_by_its_heading(patient):
    patient.taps("Start injection")
    assert patient.waits_until(lambda: reads(patient, "Take it out of the fridge"))
    patient.taps("Next: check the syringe")
    assert patient.waits_until(lambda: reads(patient, "Check the syringe"))


def test_another_month_is_said_while_the_keyboard_stays_where_it_was_pressed(patient):
    patient.opens("diary")
    before = patient.reads_first()
    patient.told.clear()
    patient.taps("Previous month")

    assert patient.waits_until(lambda: patient.told == [(patient.reads_first(), WAITS)])
    assert patient.reads_first() != before
    assert patient.has_keyboard_on().startswith("Previous month")


def test_what_is_wrong_is_said_once(patient):
    patient.opens("note")
    patient.told.clear()
    patient.taps("Save")

    assert patient.waits_until(lambda: patient.told == [("Write something first.", WAITS)])


def test_help_is_said_before_that_the_sign_was_noted(patient):
    patient.opens("help")
    patient.told.clear()
    patient.taps("Wheezing")

    assert patient.waits_until(lambda: len(patient.told) == 2)
    (help, is_urgent), (noted, waits) = patient.told
    assert (help.startswith("Wheezing can mean"), is_urgent) == (True, BREAKS_IN)
    assert ("Wheezing" in noted, waits) == (True, WAITS)


def test_a_question_before_a_second_injection_is_said(patient, diary):
    diary.holds(injection("2026-03-10 06:48", "2026-03-10 08:00"))
    patient.taps("Record another injection")
    patient.taps("Suggested:")
    patient.told.clear()
    patient.taps("Record injection")

    assert patient.waits_until(lambda: bool(patient.told))
    ((question, is_urgent),) = patient.told
    assert ("12 minutes ago" in question, is_urgent) == (True, BREAKS_IN)


def test_what_always_stands_on_a_page_is_not_said_by_itself(patient):
    patient.opens("reminders")

    patient.sees("This computer cannot remind you when it is off or asleep.")
    assert patient.told == []


def test_a_row_that_opens_in_place_says_whether_it_is_open(patient):
    patient.opens("note")
    assert patient.finds("When: Just now").description == "Collapsed"

    patient.taps("When: Just now")
    assert patient.finds("When: Just now").description == "Expanded"


OPENS_IN_PLACE = [
    page for page in Path(kineret_gui.__file__).parent.rglob("*.qml") if "openPart(" in page.read_text("utf-8")
]


@pytest.mark.parametrize("page", OPENS_IN_PLACE, ids=lambda page: page.stem)
def test_no_row_that_opens_in_place_looks_like_one_that_leads_elsewhere(page):
    text = page.read_text("utf-8")

    assert text.count("openPart(") == text.count("folds: true")


def test_a_row_that_leads_elsewhere_says_neither(patient):
    patient.opens("more")

    assert not patient.finds("Prescription").description


def test_a_field_says_what_is_wrong_with_it(patient):
    patient.opens("note")
    patient.taps("Save")

    assert patient.finds("What do you want to remember?").description == "Required. Invalid: Write something first."


def test_a_field_that_is_needed_says_so_before_anything_is_wrong(patient):
    patient.opens("note")

    assert patient.finds("What do you want to remember?").description == "Required"


def test_a_tab_can_be_pressed_by_a_screen_reader_and_says_that_it_is_chosen(patient):
    patient.hand.rests(1000)
    tab = QAccessible.queryAccessibleInterface(patient.finds("More").item)
    assert "Press" in tab.actionInterface().actionNames()
    tab.actionInterface().doAction("Press")

    assert patient.waits_until(lambda: patient.finds("More").selected)
    assert not patient.finds("Today").selected


def test_a_name_with_a_sign_of_per_cent_is_said_as_it_was_written(patient, diary):
    diary.holds(Medicine("m", "Cream %2, 5 %1", "", MedicineRhythm.AS_NEEDED, day("2026-03-01")))
    patient.opens("medicines")
    patient.sees("Cream %2, 5 %1. When needed")
