"""Nothing typed is lost: whatever takes a person away from a form, it is offered again, and saved it is gone."""

import pytest

from kineret_gui.actions.keep_draft import DiaryDrafts
from kineret_gui.diary.note import Note
from tests.facts import at
from tests.store.diaries import opened

WORDS = "What you want to remember"
NOT_SAVED, GO_ON = "A note is not saved yet", "Continue this note"


@pytest.fixture(autouse=True)
def tenth_of_march(clock):
    clock.set("10 March 2026 10:00")


def drafts(diary):
    with_it = opened(diary.path)
    try:
        return DiaryDrafts(with_it).all()
    finally:
        with_it.close()


def test_a_note_that_was_left_stands_on_today_and_goes_on(patient, diary):
    patient.opens("note")
    patient.types_into(WORDS, "Slept bad")
    patient.taps("Today")
    patient.taps(NOT_SAVED)
    patient.sees("Started: today at 10:00.")
    patient.taps(GO_ON)
    assert patient.finds(WORDS).value == "Slept bad"

    patient.taps("Write it down")
    patient.hears("The note is in the diary.")
    assert [entry.fact for entry in diary.standing(Note)] == [Note(at("2026-03-10 10:00"), "Slept bad")]
    assert not drafts(diary)
    patient.taps("Today")
    patient.does_not_see(NOT_SAVED)


def test_what_was_just_now_never_becomes_now(patient, diary, clock):
    patient.opens("note")
    patient.types_into(WORDS, "Fever since this morning")
    patient.closes()
    clock.set("11 March 2026 21:30")
    patient.opens("note")
    patient.sees("Started: yesterday at 10:00.")
    patient.taps(GO_ON)
    patient.sees("Check the time before saving.", "When: yesterday at 10:00")
    patient.taps("Write it down")
    assert [entry.fact for entry in diary.standing(Note)] == [Note(at("2026-03-10 10:00"), "Fever since this morning")]


def test_a_draft_that_is_discarded_is_gone(patient, diary):
    patient.opens("note")
    patient.types_into(WORDS, "Not worth it")
    patient.presses("Escape")
    patient.opens("note")
    patient.taps("Discard it")
    assert patient.finds(WORDS).value == ""
    assert not drafts(diary)
    assert not diary.standing(Note)


def test_a_new_note_and_a_correction_do_not_mix(patient, diary):
    (id,) = diary.holds(Note(at("2026-03-09 20:00"), "Went to the see"))
    patient.opens("note")
    patient.types_into(WORDS, "A new one")
    patient.opens("note", f"entry:{id}")
    patient.does_not_see(NOT_SAVED)
    patient.types_into(WORDS, "Went to the sea")
    patient.opens("note")
    patient.taps(GO_ON)
    assert patient.finds(WORDS).value == "A new one"
    patient.opens("note", f"entry:{id}")
    patient.sees("A change to an entry is not saved yet")
    patient.taps("Continue this change")
    assert patient.finds(WORDS).value == "Went to the sea"


def test_nothing_is_kept_of_a_form_in_which_nothing_was_said(patient, diary):
    patient.opens("note")
    patient.types_into(WORDS, "x")
    patient.presses("Backspace")
    patient.taps("Today")
    assert not drafts(diary)


def test_the_batch_number_of_the_guide_is_there_after_a_crash(patient):
    patient.opens("guide")
    patient.taps("Next: check the syringe")
    patient.types_into("Batch number", "1A23")
    patient.presses("F1")
    patient.closes()
    patient.opens("guide")
    assert patient.finds("Batch number").value == "1A23"


def test_half_a_cell_of_a_paper_month_is_there_after_a_crash(patient):
    patient.opens("paper")
    patient.types_into("Sunday 1 March, note", "Wet, hard to r")
    patient.presses("F1")
    patient.closes()
    patient.opens("paper")
    assert patient.finds("Sunday 1 March, note").value == "Wet, hard to r"
