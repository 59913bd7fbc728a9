"""Where there is nothing to show: a drawing that is told in words, a sentence, and the next step where there is one."""

from decimal import Decimal

import pytest

from kineret_gui.diary.facts.measurement import CELSIUS, Measurement, Quantity
from kineret_gui.diary.facts.prescription import Prescription, Rhythm
from tests.facts import at, injection, order

NOTEBOOK, SKIN, CALENDAR = "Drawing: a notebook", "Drawing: a piece of skin", "Drawing: a calendar"


@pytest.mark.parametrize(
    ("page", "drawing", "sentence"),
    [
        ("measurements", NOTEBOOK, "No measurements yet."),
        ("overview", SKIN, "No reactions recorded for these days."),
        ("backups", NOTEBOOK, "No backups yet."),
        ("switch", NOTEBOOK, "No other diaries on this computer yet."),
    ],
)
def test_an_empty_page_is_drawn_and_said(patient, page, drawing, sentence):
    patient.opens(page)
    patient.sees(drawing, sentence)


def test_without_other_medicines_the_next_step_stands_under_the_drawing_in_the_middle(patient):
    patient.resizes(1366, 768)
    patient.opens("medicines")
    patient.sees(NOTEBOOK, "No other medicines yet.")
    drawing = next(thing for thing in patient.things() if thing.name.startswith(NOTEBOOK))
    add = patient.finds("Add a medicine")
    assert add.area.y > drawing.area.bottom
    assert abs(middle(add.area) - middle(drawing.area)) < 2
    patient.taps("Add a medicine")
    patient.sees("Name")


def middle(area):
    return area.x + area.width / 2


def test_what_is_there_takes_its_place(patient, diary):
    diary.holds(Measurement(at("2026-03-09 19:00"), Quantity.TEMPERATURE, Decimal(38), CELSIUS))
    patient.opens("measurements")
    patient.sees("Temperature")
    patient.does_not_see(NOTEBOOK, "No measurements yet.")


def test_a_filter_that_lets_nothing_through_leads_back_to_all(patient, diary):
    diary.holds(injection("2026-03-09 08:05", "2026-03-09 08:00"))
    patient.opens("entries")
    patient.types_into("Search for words", "zebra")
    patient.sees("Nothing found in the diary.", NOTEBOOK)
    patient.taps("Show all entries")
    patient.does_not_see(NOTEBOOK)
    patient.sees("Injection")


def test_a_month_before_the_diary_says_when_it_starts_and_leads_there(patient):
    patient.opens("diary")
    patient.does_not_see(NOTEBOOK)
    patient.taps("Previous month: February 2026")
    patient.sees("The diary starts on Sunday, 1 March 2026. Earlier days can be filled in.", NOTEBOOK)
    patient.taps("Show the first month of the diary")
    patient.sees("March 2026")
    patient.does_not_see("The diary starts on")


def test_a_day_without_a_dose_is_calm_and_a_course_that_ended_leads_to_a_prescription(patient, diary):
    diary.corrects(order("2026-03-01", course_days=3))
    patient.sees("No injection due: the course has ended", CALENDAR)
    patient.taps("Enter a new prescription")
    patient.sees("New prescription")
    assert len(diary.standing(Prescription)) == 1


def test_a_day_between_two_doses_asks_for_nothing(patient, diary):
    diary.corrects(order("2026-03-01", rhythm=Rhythm.EVERY_OTHER_DAY))
    patient.sees("No injection due today", CALENDAR)
    assert not patient.is_offered("Enter a new prescription")
