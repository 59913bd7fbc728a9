"""Recording without the guide, filling in, correcting, and the question about a second one."""

import pytest

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.person import WhoInjects
from tests.facts import injection, person
from tests.seeded import PLACES

SUGGESTED = "Suggested: Belly, upper left: inner spot"


def test_todays_injection_is_recorded_in_three_presses(patient, diary):
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)
    patient.taps("Record injection")

    patient.hears("Injection given at 07:00, Belly, upper left: inner spot, 100 mg")
    assert patient.reads_first().startswith("Injection given at 07:00")
    assert len(diary.injections()) == 1


def test_todays_injection_is_recorded_with_few_keys(patient, diary):
    keys = 3
    for name in ("I have already injected", SUGGESTED, "Record injection"):
        keys += patient.tabs_to(name)
        patient.presses("Space")

    assert len(diary.injections()) == 1
    assert keys <= 12


def test_the_form_is_left_without_being_shown_anew_for_what_it_wrote(patient, diary):
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)
    in_the_diary: list[int] = []
    patient.program.shell.pageScreen.changed.connect(lambda: in_the_diary.append(len(diary.injections())))
    patient.taps("Record injection")

    patient.hears("Injection given at 07:00, Belly, upper left: inner spot, 100 mg")
    assert len(diary.injections()) == 1
    assert 1 not in in_the_diary


def test_undo_stands_beside_what_was_just_recorded(patient, diary):
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)
    patient.taps("Record injection")

    patient.taps("Undo")

    patient.hears("Undone.")
    patient.sees("Today's injection: not recorded yet")
    assert diary.injections() == []


def test_nothing_is_recorded_before_a_spot_is_chosen(patient):
    patient.taps("I have already injected")

    assert not patient.finds("Record injection").enabled


def test_a_spot_that_nobody_remembers_can_be_recorded(patient, diary):
    patient.taps("I have already injected")
    patient.taps("I do not remember where")
    patient.taps("Record injection")

    (recorded,) = diary.injections()
    assert recorded.spot is None


def test_an_earlier_time_is_typed(patient, diary):
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)
    patient.taps("When: Just now")
    patient.types_into("Time (for example 08:05)", "06:15")
    patient.sees("today at 06:15")
    patient.taps("Record injection")

    (recorded,) = diary.injections()
    assert recorded.moment.wall.strftime("%H:%M") == "06:15"


@pytest.mark.parametrize("typed", ["soon", "8 o'clock", "8:0", "6,5"])
def test_a_time_that_is_none_is_said_beside_the_field(patient, typed):
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)
    patient.taps("When: Just now")
    patient.types_into("Time (for example 08:05)", typed)

    patient.sees("Enter the time, for example 08:05.")


def test_a_time_to_come_is_not_written(patient, diary):
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)
    patient.taps("When: Just now")
    patient.types_into("Time (for example 08:05)", "23:15")
    patient.taps("Record injection")

    patient.sees("This time is in the future.")
    assert diary.injections() == []


def test_an_injection_of_the_night_before_answers_yesterdays_dose(patient, diary):
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)
    patient.taps("When: Just now")
    patient.taps("Previous day")
    patient.sees("Counts for: Monday, 9 March 2026")
    patient.taps("Record injection")

    (recorded,) = diary.injections()
    assert recorded.day.isoformat() == "2026-03-09"


def test_a_second_injection_is_never_silent(patient, diary):
    diary.holds(injection("2026-03-10 06:48", "2026-03-10 08:00"))
    patient.taps("Record another injection")
    patient.taps("Suggested:")
    patient.taps("Record injection")

    patient.sees("An injection is already recorded", "12 minutes ago")
    assert len(diary.injections()) == 1


def test_the_question_about_a_second_one_is_in_sight_and_leads_back_to_the_form(patient, diary):
    diary.holds(injection("2026-03-10 06:48", "2026-03-10 08:00"))
    patient.taps("Record another injection")
    patient.taps("Suggested:")
    patient.taps("Record injection")

    assert patient.has_keyboard_on() == "The same injection: do not record it again"
    patient.does_not_see("How much: 100 mg")
    patient.taps("I am not sure: go back without recording")
    patient.sees("How much: 100 mg", "Record injection")
    assert len(diary.injections()) == 1


def test_the_same_one_is_not_written_again(patient, diary):
    diary.holds(injection("2026-03-10 06:48", "2026-03-10 08:00"))
    patient.taps("Record another injection")
    patient.taps("Suggested:")
    patient.taps("Record injection")

    patient.taps("The same injection: do not record it again")

    patient.hears("Not recorded again")
    assert len(diary.injections()) == 1


def test_a_further_ordered_syringe_answers_the_same_dose(patient, diary):
    diary.holds(injection("2026-03-10 06:48", "2026-03-10 08:00"))
    patient.taps("Record another injection")
    patient.taps("Suggested:")
    patient.taps("Record injection")

    patient.taps("Another syringe that was prescribed")
    patient.sees("You are about to record 100 mg more, 200 mg in total.")
    patient.taps("Yes, that is right")

    first, second = diary.injections()
    assert first.answers == second.answers


def test_one_too_many_is_written_as_it_was_with_what_the_leaflet_says(patient, diary):
    diary.holds(injection("2026-03-10 06:48", "2026-03-10 08:00"))
    patient.taps("Record another injection")
    patient.taps("Suggested:")
    patient.taps("Record injection")

    patient.taps("An extra injection, given by mistake")

    patient.hears("Recorded as an extra injection.")
    patient.sees("Source: Kineret package leaflet")
    assert diary.injections()[-1].answers is None


def test_a_correction_stands_in_the_place_of_the_old_entry(patient, diary):
    (id,) = diary.holds(injection("2026-03-10 06:48", "2026-03-10 08:00"))
    patient.opens("record", f"entry:{id}")
    patient.sees("Change an injection")
    patient.taps("Where:")
    patient.taps("Left thigh, front")
    patient.taps("Upper outer spot")
    patient.taps("How much:")
    patient.taps("90 mg")
    patient.taps("Save changes")
    patient.sees("Prescribed: 100 mg.")
    patient.taps("Yes, that is right")

    (corrected,) = diary.injections()
    assert (corrected.spot, corrected.milligrams) == ("thigh-front-left/upper-outer", 90)
    patient.hears("Saved.")
    patient.taps("Undo")
    (restored,) = diary.injections()
    assert restored.milligrams == 100


def test_a_correction_that_changes_nothing_writes_nothing(patient, diary):
    (id,) = diary.holds(injection("2026-03-10 06:48", "2026-03-10 08:00"))
    patient.opens("record", f"entry:{id}")
    patient.taps("Save changes")

    patient.hears("Nothing was changed.")


def test_whose_hand_it_was_and_a_note_are_kept_exactly(patient, diary):
    diary.holds(person(places=PLACES, who_injects=WhoInjects.BOTH, since="2026-03-10"))
    note = "<b>sore</b> & שלום %1 🙂"
    patient.taps("I have already injected")
    patient.taps(SUGGESTED)
    patient.taps("Who injected:")
    patient.taps("Someone else injected")
    patient.taps("Batch and note:")
    patient.types_into("Note", note)
    patient.taps("Record injection")

    (recorded,) = diary.injections()
    assert recorded.given_by is Giver.SOMEONE_ELSE
    assert recorded.note == note


def test_what_was_typed_is_still_there_after_half_a_minute(patient):
    patient.taps("I have already injected")
    patient.taps("Batch and note:")
    patient.types_into("Note", "felt cold")
    patient.waits(seconds=30)
    patient.taps("Batch and note:")
    patient.taps("Batch and note:")

    patient.sees("felt cold")
