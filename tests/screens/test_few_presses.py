"""How many presses it takes from Today to write down what happens every day."""

import pytest

from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.person import Condition
from kineret_gui.diary.facts.reaction import PlaceLooksWell
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from tests.facts import injection, person
from tests.seeded import PLACES

SUGGESTED = "Belly, upper left: inner spot"


@pytest.fixture
def presses(patient):
    """Press these one after the other from Today on; no other press is made."""

    def press(*names: str) -> int:
        patient.opens("today")
        for name in names:
            patient.taps(name)
        return len(names)

    return press


def test_a_headache_takes_three(presses, diary):
    assert presses("How are you?", "Headache", "Mild: record Headache") <= 3

    (headache,) = diary.standing(Symptom)
    assert (headache.fact.what, headache.fact.level) == (HEADACHE, Level.MILD)


def test_the_five_symptoms_of_caps_take_seven(presses, diary):
    diary.holds(person(places=PLACES, since="2026-03-10", condition=Condition.CAPS))
    named = ("Fever: 0", "Rash: 1", "Joint pain: 2", "Vomiting: 0", "Headache: 4")

    assert presses("Today's symptoms: CAPS", *named, "Save") <= 7
    (daily,) = diary.standing(DailySymptoms)
    assert [rating.value for rating in daily.fact.ratings] == [0, 1, 2, 0, 4]


def test_a_day_of_rheumatoid_arthritis_takes_six(presses, diary):
    diary.holds(person(places=PLACES, since="2026-03-10", condition=Condition.RHEUMATOID_ARTHRITIS))
    named = ("Pain: 3", "Tiredness: 5", "Overall: 2", "Morning stiffness: 45")

    assert presses("Today's symptoms: Rheumatoid arthritis", *named, "Save") <= 6
    (daily,) = diary.standing(DailySymptoms)
    assert [rating.value for rating in daily.fact.ratings] == [3, 5, 2, 45]


def test_a_place_that_looks_well_takes_one(presses, diary):
    diary.holds(injection("2026-03-09 08:05", "2026-03-09 08:00"))
    assert presses("Looks fine: Left thigh, front") <= 1
    assert [entry.fact.place for entry in diary.standing(PlaceLooksWell)] == ["thigh-front-left"]


def test_the_guide_takes_eight_the_suggestion_is_chosen_and_still_confirmed(patient, presses, diary):
    to_the_question = (
        "Start injection",
        "Next: check the syringe",
        "The syringe is fine: next",
        "Next: choose the site",
    )
    made = presses(*to_the_question, "Next: inject", "Next: confirm")
    patient.sees(SUGGESTED)
    assert not diary.standing(Injection)
    patient.taps("I have injected")
    patient.taps("Finish")

    assert made + 2 <= 8
    assert [entry.fact.spot for entry in diary.standing(Injection)] == ["abdomen-upper-left/inner"]


def test_correcting_the_last_injection_takes_four(presses, diary, clock):
    clock.set("10 March 2026 09:00")
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))

    assert presses("Today's injection: Change", "Where:", "I do not remember where", "Save changes") <= 4
    assert [entry.fact.spot for entry in diary.standing(Injection)] == [None]


def test_with_sore_hands_an_injection_takes_two_and_is_shown_before(patient, presses, diary):
    presses("Sore hands today?")
    made = presses("I have injected: Belly, upper left")
    patient.sees(SUGGESTED)
    assert not diary.standing(Injection)
    patient.taps("Record injection")

    assert made + 1 <= 2
    assert [entry.fact.spot for entry in diary.standing(Injection)] == ["abdomen-upper-left/inner"]
