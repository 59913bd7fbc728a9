"""The one question about a dose that was not recorded."""

import pytest

from kineret_gui.diary.facts.injection import Answer, DoseAnswer
from kineret_gui.diary.facts.person import Person
from tests.facts import injection, person
from tests.seeded import PLACES

YESTERDAY = "Yesterday: not recorded"


def asks_about_yesterday(patient, diary):
    diary.holds(*(injection(f"2026-03-0{n} 08:00", f"2026-03-0{n} 08:00") for n in range(1, 9)))
    patient.taps(YESTERDAY)
    patient.sees("Monday, 9 March 2026: not recorded")


@pytest.mark.parametrize(
    ("answer", "expected", "heard"),
    [
        ("It was missed", Answer.MISSED, "Saved as missed."),
        ("The clinic said to skip it", Answer.SKIPPED_ON_ADVICE, "Saved as skipped on medical advice."),
        ("It was given in hospital", Answer.GIVEN_IN_HOSPITAL, "Saved as given in hospital."),
    ],
)
def test_an_answer_is_written_down(patient, diary, answer, expected, heard):
    asks_about_yesterday(patient, diary)
    patient.taps(answer)

    patient.hears(heard)
    (entry,) = diary.standing(DoseAnswer)
    assert entry.fact.answer is expected


def test_a_missed_dose_shows_what_the_leaflet_says_and_no_advice_of_our_own(patient, diary):
    diary.holds(person(places=PLACES, clinic_phone="0123 456", since="2026-03-10"))
    asks_about_yesterday(patient, diary)
    patient.taps("It was missed")

    patient.sees("contact the doctor to agree when to take the next one")
    patient.sees("The last injection was 47 hours ago.", "Clinic: 0123 456")
    patient.taps("Done")
    patient.sees("was missed. The last injection was 47 hours ago.")
    patient.does_not_see("double")


def test_an_injection_that_was_not_written_down_is_filled_in(patient, diary):
    asks_about_yesterday(patient, diary)
    patient.taps("It was given: enter when and where")
    patient.sees("yesterday at 08:00")
    patient.taps("Left thigh, front")
    patient.taps("Upper outer spot")
    patient.taps("Record injection")

    patient.sees("Monday, 9 March 2026: given")
    patient.taps("Done")
    patient.does_not_see(YESTERDAY)


def test_undo_opens_the_question_again(patient, diary):
    asks_about_yesterday(patient, diary)
    patient.taps("It was missed")
    patient.taps("Undo")

    patient.sees("It was missed")
    assert diary.standing(DoseAnswer) == ()


def test_an_answer_can_be_changed_to_another(patient, diary):
    asks_about_yesterday(patient, diary)
    patient.taps("It was missed")
    patient.sees("Did something else happen?")
    patient.taps("The clinic said to skip it")

    patient.hears("Saved as skipped")
    (entry,) = diary.standing(DoseAnswer)
    assert entry.fact.answer is Answer.SKIPPED_ON_ADVICE


def test_a_question_can_be_left_open(patient, diary):
    asks_about_yesterday(patient, diary)
    patient.taps("Answer later")

    patient.sees(YESTERDAY)
    assert diary.standing(Person)
