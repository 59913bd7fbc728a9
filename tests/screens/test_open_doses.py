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
        ("I missed it", Answer.MISSED, "Written down as missed."),
        ("The clinic told me to skip it", Answer.SKIPPED_ON_ADVICE, "Written down as skipped on the clinic's advice."),
        ("It was given in hospital", Answer.GIVEN_IN_HOSPITAL, "Written down as given in hospital."),
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
    patient.taps("I missed it")

    patient.sees("contact the doctor to agree when to take the next one")
    patient.sees("Your last injection was 47 hours ago.", "Your clinic: 0123 456")
    patient.taps("Done")
    patient.sees("was missed. Your last injection was 47 hours ago.")
    patient.does_not_see("double")


def test_an_injection_that_was_not_written_down_is_filled_in(patient, diary):
    asks_about_yesterday(patient, diary)
    patient.taps("I did inject: when and where")
    patient.sees("yesterday at 08:00")
    patient.taps("Left thigh, front")
    patient.taps("Upper outer spot")
    patient.taps("Record it")

    patient.sees("Monday, 9 March 2026: recorded")
    patient.taps("Done")
    patient.does_not_see(YESTERDAY)


def test_undo_opens_the_question_again(patient, diary):
    asks_about_yesterday(patient, diary)
    patient.taps("I missed it")
    patient.taps("Undo")

    patient.sees("I missed it")
    assert diary.standing(DoseAnswer) == ()


def test_an_answer_can_be_changed_to_another(patient, diary):
    asks_about_yesterday(patient, diary)
    patient.taps("I missed it")
    patient.sees("Was it something else?")
    patient.taps("The clinic told me to skip it")

    patient.hears("Written down as skipped")
    (entry,) = diary.standing(DoseAnswer)
    assert entry.fact.answer is Answer.SKIPPED_ON_ADVICE


def test_a_question_can_be_left_open(patient, diary):
    asks_about_yesterday(patient, diary)
    patient.taps("Leave it open for now")

    patient.sees(YESTERDAY)
    assert diary.standing(Person)
