"""Whatever else is worth remembering goes into a note, for now or for an earlier day."""

import pytest

from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.text import LONGEST_NOTE
from kineret_gui.screens.symptoms.note_form import NoteForm, wrong_text
from tests.facts import at

WORDS = "What do you want to remember?"


@pytest.fixture(autouse=True)
def tenth_of_march(clock):
    clock.set("10 March 2026 10:00")


def notes(diary) -> list[Note]:
    return [entry.fact for entry in diary.standing(Note)]


def test_a_note_is_written_for_now(patient, diary):
    for name in ("How are you?", "Add a note"):
        patient.taps(name)
    patient.types_into(WORDS, "First day back at school")
    patient.taps("Save")

    patient.hears("Note saved.")
    assert notes(diary) == [Note(at("2026-03-10 10:00"), "First day back at school")]


def test_a_note_may_have_several_lines_and_tab_leaves_it(patient, diary):
    patient.opens("note")
    patient.types_into(WORDS, "Slept badly")
    patient.presses("Return")
    patient.types("Long walk")
    patient.presses("Tab")
    assert patient.has_keyboard_on().startswith("When: ")
    patient.presses("Shift+Tab")
    assert patient.has_keyboard_on() == WORDS
    patient.taps("Save")

    assert [note.text for note in notes(diary)] == ["Slept badly\nLong walk"]


def test_a_forgotten_note_is_added_to_its_day(patient, diary):
    patient.opens("day", "2026-03-05")
    patient.taps("Add a note")
    patient.sees("When: Thursday, 5 March 2026 at 10:00")
    patient.types_into(WORDS, "The box with syringes came")
    patient.taps("When:")
    patient.types_into("Time (for example 08:05)", "14:30")
    patient.taps("Save")

    assert notes(diary) == [Note(at("2026-03-05 14:30"), "The box with syringes came")]
    patient.sees("The box with syringes came")


def test_a_note_is_corrected_and_the_old_words_can_still_be_read(patient, diary):
    (id,) = diary.holds(Note(at("2026-03-09 20:00"), "Went to the see"))
    patient.opens("entry", id)
    patient.taps("Change")
    patient.types_into(WORDS, "Went to the sea")
    patient.taps("Save changes")

    patient.hears("Saved. The old version stays listed under What changed.")
    assert notes(diary) == [Note(at("2026-03-09 20:00"), "Went to the sea")]
    patient.opens("changes")
    patient.sees("Went to the see")


def test_undo_takes_a_note_back(patient, diary):
    patient.opens("note")
    patient.types_into(WORDS, "Wrong diary")
    patient.taps("Save")
    patient.taps("Undo")

    assert notes(diary) == []


def test_half_a_note_outlives_a_look_at_help_and_the_passing_of_time(patient):
    patient.opens("note")
    patient.types_into(WORDS, "Half a sent")
    patient.taps("Get help")
    patient.taps("Back")
    patient.waits(minutes=5)

    patient.sees("Half a sent")


def test_an_empty_note_is_not_written(patient, diary):
    patient.opens("note")
    patient.types_into(WORDS, "   ")
    patient.taps("Save")

    patient.hears("Write something first.")
    assert notes(diary) == []


def test_a_note_for_a_time_to_come_is_not_written(patient, diary):
    patient.opens("note")
    patient.types_into(WORDS, "Tomorrow")
    patient.taps("When:")
    patient.types_into("Time (for example 08:05)", "23:30")
    patient.taps("Save")

    patient.hears("This time is in the future.")
    assert notes(diary) == []


def test_a_note_that_is_too_long_says_by_how_much():
    assert wrong_text(NoteForm("id", text="n" * LONGEST_NOTE)) == ""
    assert "3 character(s) too long" in wrong_text(NoteForm("id", text="n" * (LONGEST_NOTE + 3)))


def test_a_diary_that_is_only_read_takes_no_note(patient, diary):
    diary.holds(Note(at("2026-03-09 20:00"), "Read me"))
    patient.program.open_to_read(diary.path)
    patient.opens("day", "2026-03-09")
    patient.sees("Read me")
    assert not patient.is_offered("Add a note")
    patient.opens("note")
    assert not patient.is_offered("Save")
