"""A dose that somebody else answers while a form for it lies open: never a second one without having asked."""

import pytest

from kineret_gui.diary.facts.injection import Answer
from tests.facts import answer, injection, order

SPOT = "I do not remember where"
SAID = "Entered by Bea: given in hospital."
NOW, DOSE = "10 March 2026 08:10", "2026-03-10 08:00"


@pytest.fixture
def until_yesterday(diary, clock):
    diary.holds(*(injection(f"2026-03-0{n} 08:00", f"2026-03-0{n} 08:00") for n in range(1, 10)))
    clock.set(NOW)
    return diary


@pytest.fixture
def in_hospital(until_yesterday):
    return lambda: until_yesterday.holds(answer(DOSE, Answer.GIVEN_IN_HOSPITAL), by="Bea")


def test_a_form_for_no_dose_in_particular_asks_which_one_as_soon_as_it_is_seen(patient, until_yesterday, in_hospital):
    patient.opens("record", "")
    patient.taps(SPOT)
    in_hospital()

    patient.sees("Which dose was this injection for?")
    patient.taps("Today at 08:00 (Tuesday 10 March): Given in hospital")
    patient.taps("Record injection")
    patient.sees(SAID)
    assert len(until_yesterday.injections()) == 9
    patient.taps("Yes, that is right")
    assert len(until_yesterday.injections()) == 10


@pytest.mark.parametrize("about", [f"now:{DOSE}", f"dose:{DOSE}"])
def test_a_form_asks_before_it_records(patient, until_yesterday, in_hospital, about):
    patient.opens("record", about)
    patient.taps(SPOT)
    in_hospital()
    patient.taps("Record injection")

    patient.sees(SAID, "You are about to record 100 mg for the same dose.", "Is that right?")
    assert len(until_yesterday.injections()) == 9
    patient.taps("No: go back without recording")
    assert len(until_yesterday.injections()) == 9
    patient.taps("Record injection")
    patient.taps("Yes, that is right")
    assert len(until_yesterday.injections()) == 10


def test_the_guide_asks_before_it_records(patient, until_yesterday, in_hospital):
    patient.taps("Start injection")
    patient.taps("Next: check the syringe")
    patient.taps("The syringe is fine: next")
    patient.taps("Suggested:")
    patient.taps("Next: set the dose")
    patient.taps("Next: inject")
    patient.taps("Next: confirm")
    in_hospital()
    patient.taps("I have injected")

    patient.sees(SAID)
    assert len(until_yesterday.injections()) == 9


def test_a_form_that_was_left_asks_too(patient, until_yesterday, in_hospital):
    patient.opens("record", f"now:{DOSE}")
    patient.taps(SPOT)
    patient.leaves()
    in_hospital()
    patient.opens("today")
    patient.taps("An injection is not saved yet.")
    patient.taps("Continue this injection")
    patient.taps("Record injection")

    patient.sees(SAID)
    assert len(until_yesterday.injections()) == 9


def test_after_it_the_amount_is_asked_about(patient, until_yesterday, in_hospital):
    until_yesterday.holds(order("2026-03-10", syringes=(30,)))
    patient.opens("record", f"now:{DOSE}")
    patient.taps(SPOT)
    patient.taps("How much:")
    patient.taps("100 mg")
    in_hospital()
    patient.taps("Record injection")
    patient.taps("Yes, that is right")

    patient.sees("Prescribed: 30 mg.", "You are about to record 100 mg.")
    assert len(until_yesterday.injections()) == 9


def test_what_was_said_before_the_form_was_opened_is_not_asked_again(patient, until_yesterday):
    until_yesterday.holds(answer(DOSE, Answer.MISSED))
    patient.opens("record", f"dose:{DOSE}")
    patient.taps(SPOT)
    patient.taps("Record injection")

    assert len(until_yesterday.injections()) == 10
