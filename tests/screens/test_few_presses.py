"""How many presses it takes to begin, and from Today to write down what happens every day.

A press is a click or a Return. What is typed into a field counts as one more, however long it is.
"""

from contextlib import closing
from decimal import Decimal

import pytest

from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, Measurement, Quantity, Route
from kineret_gui.diary.facts.person import Condition, Person, WhoInjects
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.facts.reaction import PlaceLooksWell
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import at, injection, order, person
from tests.patient import Patient
from tests.seeded import PLACES

SUGGESTED = "Belly, upper left: inner spot"


class Stopwatch:
    """Presses and types for a patient, and counts."""

    def __init__(self, patient: Patient) -> None:
        self._patient = patient
        self.presses = 0

    def taps(self, *names: str) -> None:
        for name in names:
            self._patient.taps(name)
            self.presses += 1

    def types_into(self, field: str, text: str) -> None:
        self._patient.types_into(field, text)
        self.presses += 1

    def types(self, text: str) -> None:
        """Type where the keyboard is, without a press for the field."""
        self._patient.types(text)
        self.presses += 1


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
    )
    made = presses(*to_the_question, "Next: set the dose", "Next: inject", "Next: confirm")
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


def test_correcting_the_time_takes_four_and_none_of_them_for_its_field(patient, diary, clock):
    clock.set("10 March 2026 09:00")
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    counted = Stopwatch(patient)
    counted.taps("Today's injection: Change", "When:")
    counted.types("07:50")
    counted.taps("Save changes")

    assert counted.presses <= 4
    assert [entry.fact.moment for entry in diary.standing(Injection)] == [at("2026-03-10 07:50")]


@pytest.mark.parametrize(("typed", "unit"), [("37.8", CELSIUS), ("100.2", FAHRENHEIT)])
def test_a_temperature_takes_four_in_the_unit_of_the_last_time(patient, diary, typed, unit):
    diary.holds(Measurement(at("2026-03-09 19:00"), Quantity.TEMPERATURE, Decimal(typed), unit, route=Route.EAR))
    counted = Stopwatch(patient)
    counted.taps("How are you?", "Temperature")
    counted.types(typed)
    patient.sees(f"{typed} {unit}")
    counted.taps("Save")

    assert counted.presses <= 4
    latest = diary.standing(Measurement)[-1].fact
    assert (latest.value, latest.unit) == (Decimal(typed), unit)
    assert latest.route is Route.EAR


def test_the_first_temperature_of_all_takes_four_in_the_unit_of_the_country(patient, diary):
    counted = Stopwatch(patient)
    counted.taps("How are you?", "Temperature")
    counted.types("37.8")
    counted.taps("Save")

    assert counted.presses <= 4
    assert [entry.fact.unit for entry in diary.standing(Measurement)] == [CELSIUS]


def test_the_unit_of_each_measurement_is_remembered(patient, diary):
    crp = Measurement(at("2026-03-09 19:00"), Quantity.CRP, Decimal("0.4"), "mg/dl", reference="< 0.5")
    diary.holds(crp, Measurement(at("2026-03-09 19:00"), Quantity.WEIGHT, Decimal("139"), "lb"))
    for quantity, unit in (("CRP", "mg/dl"), ("Weight", "lb")):
        patient.opens("measurement", f"quantity:{quantity.lower() if quantity == 'Weight' else quantity}")
        patient.sees("Unit")
        assert patient.finds(unit).checked


def test_a_first_start_takes_ten_and_writes_nothing_that_was_passed_over(qapp, tmp_path, clock):
    newcomer = Patient(tmp_path / "home", tmp_path / "none.diary", clock)
    newcomer.program.start(None)
    counted = Stopwatch(newcomer)
    counted.taps("Start a diary")
    counted.types_into("Name of the person who takes Kineret", "Ada")
    counted.taps("Next", "100 mg every day, and Ada injects", "Next", "Next")
    counted.types_into("Clinic phone number", "0123 456")
    counted.taps("Next")
    newcomer.sees("100 mg every day at 08:00, from", "Who injects: Ada", "Condition: Not answered")
    counted.taps("Start the diary", "Done: show Today")
    newcomer.sees("Today's injection: not recorded yet. Due at 08:00")
    newcomer.closes()

    assert counted.presses <= 10
    with closing(DiaryFile(tmp_path / "home" / "diaries" / "ada.diary", "", "", read_only=True)) as begun:
        (ada,), (ordered,) = ([entry.fact for entry in begun.standing(kind)] for kind in (Person, Prescription))
    assert ordered == order("2026-03-10")
    assert (ada.who_injects, ada.clinic_phone) == (WhoInjects.MYSELF, "0123 456")
    assert (ada.condition, ada.emergency_phone) == (Condition.NOT_SAID, "")


def test_with_sore_hands_an_injection_takes_two_and_is_shown_before(patient, presses, diary):
    presses("Sore hands today?")
    made = presses("I have injected: Belly, upper left")
    patient.sees(SUGGESTED)
    assert not diary.standing(Injection)
    patient.taps("Record injection")

    assert made + 1 <= 2
    assert [entry.fact.spot for entry in diary.standing(Injection)] == ["abdomen-upper-left/inner"]
