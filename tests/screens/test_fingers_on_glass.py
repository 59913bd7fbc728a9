"""Fingers on a touch screen, one of them at rest; and presses that a busy program comes to late."""

from PySide6.QtCore import QPoint

from kineret_gui.diary.facts.injection import Answer, DoseAnswer
from tests.facts import injection

CORNER = QPoint(3, 3)


def days_before(diary):
    diary.holds(*(injection(f"2026-03-0{n} 08:00", f"2026-03-0{n} 08:00") for n in range(1, 9)))


def test_a_finger_that_taps_many_times_chooses_no_spot(patient):
    record = patient.centre_of("I have already injected")
    for after in (1000, 120, 120):
        patient.touches(record, after=after)

    patient.sees("Where: Not chosen yet")


def test_a_thumb_that_rests_on_the_edge_lets_no_second_tap_through(patient):
    record = patient.centre_of("I have already injected")
    patient.puts_down_a_thumb(CORNER)
    for after in (1000, 120, 120):
        patient.touches(record, after=after)
    patient.lifts_the_thumb()

    patient.sees("Where: Not chosen yet")


def test_with_a_thumb_that_rested_one_tap_acts_and_later_another_one(patient, diary):
    days_before(diary)
    day = patient.centre_of("Yesterday: not recorded")
    patient.puts_down_a_thumb(CORNER)
    patient.touches(day, after=1000)
    patient.lifts_the_thumb()
    patient.touches(patient.centre_of("It was missed"), after=600)

    assert [entry.fact.answer for entry in diary.standing(DoseAnswer)] == [Answer.MISSED]


def test_a_second_press_that_a_busy_program_comes_to_late_is_the_same_press(patient, diary):
    """The page that came was still being drawn when the hand pressed once more."""
    days_before(diary)
    day = patient.centre_of("Yesterday: not recorded")
    patient.taps_at(day, after=1000)
    patient.taps_at(day, after=150, seen=3000)

    patient.sees("Monday, 9 March 2026: not recorded")
    assert diary.standing(DoseAnswer) == ()


def test_a_key_that_a_busy_program_comes_to_late_presses_nothing_on_the_page_that_came(patient, diary):
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    patient.tabs_to("Record injection")
    patient.presses_after(1000, "Return")
    patient.presses_after(150, "Return", seen=3000)

    patient.sees("Injection given at 07:00")
    assert patient.file().endswith("Today.qml")
    assert len(diary.injections()) == 1


def test_a_press_long_after_the_program_was_busy_acts(patient, diary):
    days_before(diary)
    day = patient.centre_of("Yesterday: not recorded")
    patient.taps_at(day, after=1000)
    patient.taps_at(CORNER, after=150, seen=3000)
    patient.taps("It was missed")

    assert [entry.fact.answer for entry in diary.standing(DoseAnswer)] == [Answer.MISSED]
