"""What was just said stands above every page. It is gone before it could be taken for something else."""

import pytest

RECORDED = "Injection given at 07:00, Belly, upper left: inner spot, 100 mg"
NOTHING_MORE = "Not recorded again. This injection is already in the diary."


@pytest.fixture
def recorded(patient):
    patient.taps("I have already injected")
    patient.taps("Suggested: ")
    patient.taps("Record injection")
    patient.sees(RECORDED)
    return patient


def test_the_dose_recorded_last_night_is_not_said_of_tonights(recorded):
    recorded.waits(days=1)

    recorded.sees("Today's injection: not recorded yet")
    recorded.does_not_see(RECORDED, "Injection given at")
    assert not recorded.is_offered("Undo")
    assert not recorded.is_offered("Close this message")


def test_that_one_was_recorded_already_is_not_said_over_the_next_dose(recorded):
    recorded.taps("Record another injection")
    recorded.taps("Suggested: ")
    recorded.taps("Record injection")
    recorded.taps("The same injection: do not record it again")
    recorded.sees(NOTHING_MORE)

    recorded.waits(hours=12)
    recorded.taps("Record another injection")

    recorded.does_not_see(NOTHING_MORE)


def test_it_is_gone_on_whatever_page_one_looks(recorded):
    recorded.taps("Body")
    recorded.sees(RECORDED)

    recorded.waits(minutes=10)

    recorded.does_not_see(RECORDED)


def test_it_stays_for_as_long_as_it_takes_to_read_and_undo_it(recorded, diary):
    recorded.waits(minutes=9)
    recorded.sees(RECORDED)

    recorded.taps("Undo")

    recorded.hears("Undone.")
    assert diary.injections() == []


def test_what_is_said_later_stays_as_long(recorded):
    recorded.waits(minutes=9)
    recorded.taps("Undo")

    recorded.waits(minutes=9)

    recorded.sees("Undone.")


def test_it_is_gone_once_the_clock_was_set_back(recorded):
    recorded.waits(hours=-1)

    assert not recorded.is_offered("Undo")


def test_undo_of_a_correction_says_so_beside_that_of_the_injection(recorded):
    recorded.taps("Today's injection: Change")
    recorded.taps("When:")
    recorded.types("06:30")
    recorded.taps("Save changes")
    assert recorded.finds("Undo the change").enabled
    recorded.sees("Today's injection: Undo the dose")
    seen = {text.words for text in recorded.texts()}
    assert {"Undo the change", "Undo the dose"} <= seen
    assert "Undo" not in seen


def test_undo_does_not_follow_into_the_next_form(recorded):
    assert recorded.is_offered("Undo")
    recorded.taps("Record another injection")
    assert not recorded.is_offered("Undo")
