"""A day on which hands are sore: Today holds little, what is pressed is large, and nothing urgent goes."""

import pytest

from kineret_gui.diary.facts.attack import Attack
from tests.facts import at, injection
from tests.tree import TO_PRESS

LARGE = 96
BARS = {"Get help", "Today", "Body", "Diary", "More"}


@pytest.fixture
def sore(patient):
    patient.taps("Sore hands today?")
    return patient


@pytest.mark.parametrize(("width", "height", "text"), [(420, 820, 100), (360, 640, 200)])
def test_all_that_is_pressed_on_today_is_large(sore, width, height, text):
    sore.prefers(text_size=text)
    sore.resizes(width, height)
    sore.sees("How are you?")
    small = [
        thing.name
        for thing in sore.things()
        if thing.role in TO_PRESS and thing.name not in {*BARS, "Why here?"} and thing.area.height < LARGE
    ]
    assert not small


def test_what_can_wait_is_not_there(patient, diary):
    diary.holds(injection("2026-03-09 08:05", "2026-03-09 08:00"))
    patient.taps("Sore hands today?")
    patient.sees("How are you?", "How does yesterday's injection site look?")
    patient.does_not_see("This week", "Reminders")


def test_what_is_urgent_stays(patient, diary):
    diary.holds(Attack(at("2026-03-09 18:00")))
    patient.taps("Sore hands today?")
    patient.sees("still going on", "doses are not recorded", "Get help: signs and phone numbers")


def test_it_ends_with_the_diary_day(sore):
    sore.sees("Show all of Today again")
    sore.waits(days=1)
    sore.sees("This week", "Sore hands today?")


def test_it_is_left_by_one_press(sore):
    sore.taps("Show all of Today again")
    sore.sees("This week")


def test_it_is_among_the_choices_of_the_look(patient):
    patient.opens("appearance")
    patient.taps("Sore hands today")
    patient.opens("today")
    patient.sees("Show all of Today again")
