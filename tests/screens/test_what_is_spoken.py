"""What a screen reader is told of states that eyes see: the page that came, what is open, what a field wants."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

import kineret_gui
from tests.tree import thing


def has_the_focus(patient):
    return thing(patient.window.activeFocusItem()).name


def test_a_page_that_comes_is_said_by_its_title(patient):
    for tab in ("More", "Body", "Diary"):
        patient.taps(tab)
        assert patient.waits_until(lambda: has_the_focus(patient) == patient.reads_first())


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

    assert patient.finds("What do you want to remember?").description == "Invalid: Write something first."


def test_a_tab_can_be_pressed_by_a_screen_reader_and_says_that_it_is_chosen(patient):
    patient.hand.rests(1000)
    tab = QAccessible.queryAccessibleInterface(patient.finds("More").item)
    assert "Press" in tab.actionInterface().actionNames()
    tab.actionInterface().doAction("Press")

    assert patient.waits_until(lambda: patient.finds("More").selected)
    assert not patient.finds("Today").selected
