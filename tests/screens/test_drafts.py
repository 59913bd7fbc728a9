"""Nothing typed is lost: whatever takes a person away from a form, it is offered again, and saved it is gone."""

from contextlib import closing

import pytest

from kineret_gui.actions.keep_draft import DiaryDrafts
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.actions.write_down import write_down
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Person
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import at, dose
from tests.facts import now as at_now
from tests.store.diaries import opened

WORDS = "What do you want to remember?"
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
    patient.leaves()
    patient.taps(NOT_SAVED)
    patient.sees("Started: today at 10:00.")
    patient.taps(GO_ON)
    assert patient.finds(WORDS).value == "Slept bad"

    patient.taps("Save")
    patient.hears("Note saved.")
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
    patient.taps("Save")
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
    patient.leaves()
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


def test_an_injection_gone_on_with_keeps_its_time_and_its_dose(patient, diary, clock):
    clock.set("10 March 2026 08:20")
    patient.opens("record")
    patient.taps("Suggested:")
    patient.closes()
    clock.set("11 March 2026 07:45")  # when the dose of the 11th is nearer
    patient.opens("record")
    patient.taps("Continue this injection")
    patient.sees("When: yesterday at 08:20", "Check the time before saving.")
    patient.taps("Record injection")

    (injection,) = diary.injections()
    assert (injection.moment, injection.answers) == (at("2026-03-10 08:20"), dose("2026-03-10 08:00"))


def test_what_was_just_now_in_another_country_stays_what_it_was_there(patient, diary, clock):
    patient.opens("note")
    patient.types_into(WORDS, "On the way to the airport")
    patient.closes()
    clock.set("10 March 2026 20:00", zone="America/New_York")
    patient.opens("note")
    patient.sees("Started: Tuesday, 10 March 2026 at 10:00 in Berlin (05:00 here).")
    patient.taps(GO_ON)
    patient.taps("Save")
    (note,) = [entry.fact for entry in diary.standing(Note)]
    assert note.moment == at("2026-03-10 10:00", zone="Europe/Berlin")


def test_a_form_left_open_over_night_does_not_become_now(patient, diary):
    patient.opens("note")
    patient.types_into(WORDS, "Tired")
    patient.waits(minutes=10)
    patient.sees("When: Just now, at 10:10")
    patient.waits(hours=12)
    patient.sees("When: today at 10:00", "Started: today at 10:00. Check the time before saving.")
    patient.taps("Save")
    assert [entry.fact.moment for entry in diary.standing(Note)] == [at("2026-03-10 10:00")]


def test_just_now_said_anew_is_when_it_was_said(patient, diary, clock):
    patient.opens("note")
    patient.types_into(WORDS, "Tired")
    patient.closes()
    clock.set("11 March 2026 09:00")
    patient.opens("note")
    patient.taps(GO_ON)
    patient.taps("When:")
    patient.taps("Just now")
    patient.closes()
    clock.set("12 March 2026 21:00")
    patient.opens("note")
    patient.taps(GO_ON)
    patient.taps("Save")
    assert [entry.fact.moment for entry in diary.standing(Note)] == [at("2026-03-11 09:00")]


def test_a_save_that_was_half_acknowledged_is_not_offered_again(patient, diary):
    patient.opens("note")
    patient.types_into(WORDS, "Saved, and then the power went")
    patient.presses("F1")
    (draft,) = drafts(diary)
    patient.closes()
    with closing(opened(diary.path)) as file:
        fact = Note(at("2026-03-10 10:00"), "Saved, and then the power went")
        write_down(file, draft.entry, fact, at_now("2026-03-10 10:00"))
    patient.does_not_see(NOT_SAVED)
    patient.opens("note")
    assert patient.finds(WORDS).value == ""
    assert len(diary.standing(Note)) == 1


def test_a_change_that_comes_too_late_is_kept_rather_than_lost(patient, diary):
    (id,) = diary.holds(Note(at("2026-03-09 20:00"), "Went to the see"))
    patient.opens("note", f"entry:{id}")
    patient.types_into(WORDS, "Went to the sea")
    with closing(opened(diary.path)) as file:
        written = file.entry(id)
        assert written
        withdraw_entry(file, "gone", written, "", at_now("2026-03-10 10:00"))
    patient.taps("Save changes")
    patient.hears("Nothing was saved. This entry was changed or removed in the meantime.")
    patient.opens("note", f"entry:{id}")
    patient.taps("Continue this change")
    assert patient.finds(WORDS).value == "Went to the sea"


def test_typing_does_not_write_with_each_key(patient, diary, monkeypatch):
    kept = []
    monkeypatch.setattr(DiaryFile, "keep_form", lambda file, name, body: kept.append(name))
    patient.opens("note")
    patient.types_into(WORDS, "A long sentence about a long day at the sea, which took many keys to write down")
    patient.leaves()
    assert 1 <= len(kept) < 40


def test_a_form_that_cannot_be_kept_says_so_once_and_can_still_be_saved(patient, diary, monkeypatch):
    def full(file, name, body):
        raise DiaryUnavailable(Reason.FULL, file.path)

    patient.opens("note")
    with monkeypatch.context() as world:
        world.setattr(DiaryFile, "keep_form", full)
        patient.types_into(WORDS, "No room")
        patient.sees("The drive is full. What you enter here is kept only while the app is open.")
        patient.presses("F1")
        patient.sees("Get help")
        patient.taps("Today")
        patient.opens("note")
        patient.taps(GO_ON)
        assert patient.finds(WORDS).value == "No room"
    patient.types(" at all")
    patient.taps("Save")
    patient.hears("Note saved.")
    patient.opens("note")
    patient.does_not_see("The drive is full", NOT_SAVED)


def test_nothing_is_offered_where_nothing_can_be_written(patient, diary):
    patient.opens("note")
    patient.types_into(WORDS, "Half a n")
    patient.leaves()
    patient.program.open_to_read(diary.path)
    patient.does_not_see(NOT_SAVED)
    patient.opens("note")
    patient.does_not_see(NOT_SAVED)
    assert len(drafts(diary)) == 1


def test_a_person_gone_on_with_carries_over_only_what_was_changed(patient, diary):
    patient.opens("person", "name")
    patient.types_into("Whose diary is it?", "Ada B. Example")
    patient.opens("places")
    patient.taps("Belly, upper left")
    patient.taps("Save")
    patient.opens("person")
    patient.taps("Continue these changes")
    patient.taps("Save")
    before, *_, after = [entry.fact for entry in diary.standing(Person)]
    assert after.name == "Ada B. Example"
    assert len(after.places) == len(before.places) - 1


def test_a_form_that_is_gone_on_with_and_left_open_overnight_was_begun_yesterday(patient, clock):
    clock.set("10 March 2026 08:20")
    patient.opens("record")
    patient.taps("Suggested:")
    patient.closes()
    clock.set("10 March 2026 18:00")
    patient.opens("record")
    patient.taps("Continue this injection")
    patient.sees("Started: today at 08:20.")
    patient.waits(hours=14)

    patient.sees("Started: yesterday at 08:20.", "When: yesterday at 08:20")


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Europe/Berlin", "Europe/Not_Known_Here"),
        ("Europe/Berlin", "../../zone"),
        ('"elsewhere":""', '"elsewhere":"Europe/Not_Known_Here"'),
    ],
)
def test_one_begun_in_a_zone_that_this_computer_does_not_know_goes_on(patient, diary, written, found):
    left_half_filled(patient)
    changes_the_draft(diary, written, found)
    patient.opens("today")
    patient.taps(NOT_SAVED)
    patient.taps(GO_ON)

    assert patient.finds(WORDS).value == "Ask about travel"


@pytest.mark.parametrize("found", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2026-03-10T09:00:00"])
def test_one_begun_at_no_real_time_is_no_mistake_of_the_program(patient, diary, found):
    left_half_filled(patient)
    changes_the_draft(diary, "2026-03-10T09:00:00Z", found)
    patient.opens("today")
    patient.does_not_see(NOT_SAVED)
    patient.opens("note")

    assert patient.finds(WORDS).value == ""


def left_half_filled(patient):
    patient.opens("note")
    patient.types_into(WORDS, "Ask about travel")
    patient.opens("more")


def changes_the_draft(diary, written, found):
    with closing(opened(diary.path)) as with_it:
        ((name, body),) = with_it.forms().items()
        assert written in body
        with_it.keep_form(name, body.replace(written, found))
