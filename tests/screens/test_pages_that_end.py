"""Long pages end: Today of an ordinary day, and *How are you?*, in a window of 420 pixels' width.

An ordinary day: a diary of some weeks without a day that is not recorded, the dose of today due or given, one reaction
that goes on, appointments within two weeks, and a reminder that was seen. Before yesterday's site was looked at, the
room for other medicines is taken by that question.
"""

from datetime import time, timedelta

import pytest

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.medicine import Medicine, MedicineRhythm
from kineret_gui.diary.facts.person import Condition
from kineret_gui.diary.facts.reaction import Course, PlaceLooksWell, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from tests.clock import Clock
from tests.facts import at, day, injection, order, person
from tests.pages import AT, demo_diary
from tests.patient import Patient
from tests.seeded import PLACES
from tests.tree import TO_PRESS

TODAY_ENDS, QUESTIONS_END = 1200, 1600
OTHER_MEDICINES = 150  # px that Today keeps free for what was ordered beside Kineret
WEEKS = 5
SITE = "abdomen-upper-left"  # of yesterday
SPOTS = f"{SITE}/inner", "thigh-front-right/upper-inner"


@pytest.fixture(autouse=True)
def seen_a_reminder(patient, clock):
    clock.set("10 March 2026 09:00")
    patient.prefers(reminder_tested="shown", reminders=True)


@pytest.fixture
def weeks(diary):
    """Every dose of five weeks was given, and a reaction of Sunday has not healed."""

    def lived(condition: Condition, given_today: bool, looked_at: bool = True) -> None:
        first = day("2026-03-10") - timedelta(weeks=WEEKS)
        diary.corrects(order(f"{first}"))
        diary.corrects(person(places=PLACES, since=f"{first}", condition=condition))
        days = [f"{first + timedelta(number)}" for number in range(7 * WEEKS + given_today)]
        spots = [SPOTS[number % 2] for number, _ in enumerate(days)]
        diary.holds(
            *(injection(f"{on} 08:05", f"{on} 08:00", spot=spot) for on, spot in zip(days, spots, strict=True)),
            Reaction("r1", at("2026-03-08 10:00"), "arm-outer-left", (Sign.REDNESS, Sign.ITCH), Level.MILD),
            ReactionAnswer("r1", at("2026-03-09 09:00"), Course.WORSE),
            CheckDate("c1", day("2026-03-13"), CheckKind.BLOOD_TEST),
            CheckDate("c2", day("2026-03-22"), CheckKind.VISIT),
            *[PlaceLooksWell(SITE, at("2026-03-10 08:00"))][: int(looked_at)],
            Symptom(at("2026-03-08 10:00"), HEADACHE, level=Level.MILD),
        )

    return lived


@pytest.mark.parametrize("condition", [Condition.RHEUMATOID_ARTHRITIS, Condition.STILLS_DISEASE, Condition.FMF])
@pytest.mark.parametrize("given_today", [False, True])
def test_an_ordinary_today_ends(patient, weeks, condition, given_today):
    weeks(condition, given_today)
    patient.sees("how is it today?", "How are you?", "Coming up")
    patient.does_not_see("injection site look?")
    assert patient.length() <= TODAY_ENDS - OTHER_MEDICINES


def test_it_ends_with_another_medicine_beside_kineret(patient, weeks, diary):
    weeks(Condition.FMF, given_today=False)
    diary.holds(Medicine("c", "Colchicine", "0.5 mg", MedicineRhythm.EVERY_DAY, day("2026-03-10"), times=(time(8),)))
    patient.sees("Colchicine", "Coming up")
    assert patient.length() <= TODAY_ENDS


def test_it_ends_before_yesterdays_site_was_looked_at_too(patient, weeks):
    weeks(Condition.STILLS_DISEASE, given_today=False, looked_at=False)
    patient.sees("how is it today?", "injection site look?", "How are you?", "Coming up")
    assert patient.length() <= TODAY_ENDS


def test_the_week_is_in_the_first_screen(patient, weeks):
    weeks(Condition.CAPS, True)
    patient.sees("This week")
    today = next(thing for thing in patient.things() if thing.name.startswith("Tuesday 10 March: given"))
    assert today.area.bottom <= today.pane.bottom


def test_what_can_wait_is_one_press_away(patient, weeks):
    weeks(Condition.CAPS, False)
    patient.sees("Blood test")
    assert not patient.is_offered("Clinic visit")
    patient.taps("Coming up")
    patient.finds("Blood test")
    patient.finds("Clinic visit")
    patient.taps("Reminders")
    patient.sees("A test reminder was seen on this computer.")


def test_what_is_urgent_is_never_folded_away(patient, weeks, diary):
    weeks(Condition.FMF, False)
    diary.holds(CheckDate("c3", day("2026-03-11"), CheckKind.OTHER, what="Vaccination"))
    diary.holds(CheckDate("c4", day("2026-03-06"), CheckKind.OTHER, what="Scan"))
    diary.holds(Attack(at("2026-03-09 18:00")))
    patient.prefers(reminders=False)
    for row in ("Vaccination", "Scan", "Update the attack", "Reminders. Reminders are off"):
        patient.finds(row)
    assert not patient.is_offered("Clinic visit")


def test_a_day_that_is_not_ordinary_ends_too(patient, weeks, diary):
    weeks(Condition.STILLS_DISEASE, False)
    for number, place in enumerate(PLACES[:6]):
        diary.holds(Reaction(f"more{number}", at("2026-03-07 10:00"), place, (Sign.PAIN,), Level.MILD))
    patient.sees("This week")
    assert patient.length() <= 2 * TODAY_ENDS
    shown = [thing.name for thing in patient.things() if thing.role in TO_PRESS]
    assert sum(name.startswith("Better: ") for name in shown) == 2, "the others wait behind a row"


@pytest.fixture
def invented(qapp, tmp_path):
    """A patient in the diary of the invented person: two days are open, the reminder was never tried."""
    return Patient(tmp_path, demo_diary(tmp_path), Clock(AT))


def test_today_of_the_invented_person_shows_its_medicines_and_ends(invented):
    invented.sees("Due at 09:00", "Methotrexate. 15 mg. Due at 19:00", "Paracetamol. When needed. 500 mg")
    assert invented.is_offered("Taken: Methotrexate, 15 mg, 19:00")
    assert invented.length() <= 1.35 * TODAY_ENDS


@pytest.fixture
def much_was_felt(diary):
    """Own names of many years, and a week of headaches."""
    own = [f"Own name {number}" for number in range(20)]
    diary.holds(*(Symptom(at(f"2026-03-07 10:{n:02}"), own=name, level=Level.MILD) for n, name in enumerate(own)))


@pytest.mark.parametrize("condition", list(Condition))
def test_how_are_you_ends(patient, weeks, much_was_felt, condition):
    weeks(condition, given_today=False)
    patient.opens("symptoms")
    patient.sees("How are you?", "Own name 19")
    signs = patient.finds("Signs that need help immediately: Swollen face, tongue or throat? Trouble breathing?")
    assert patient.length() + signs.area.height <= QUESTIONS_END


def test_the_signs_that_need_help_at_once_stay_in_sight(patient, weeks):
    weeks(Condition.FMF, given_today=False)
    patient.opens("symptoms")
    patient.tabs_to("Ask the doctor or nurse soon")
    patient.presses("PgDown")
    signs = patient.finds("Signs that need help immediately")
    assert signs.area.within(patient.glass())
    patient.taps("Signs that need help immediately")
    patient.sees("Emergency: the emergency number")


def test_what_was_noted_last_comes_first_and_the_rest_opens_in_place(patient, weeks, much_was_felt):
    weeks(Condition.CAPS, given_today=False)
    patient.opens("symptoms")
    assert patient.is_offered("Own name 19")
    assert not patient.is_offered("Own name 10")
    patient.taps("More that you recorded")
    patient.taps("Own name 10")
    patient.sees("How bad is it?")


def test_a_name_is_found_by_typing_and_what_is_not_found_is_recorded_under_it(patient, diary):
    patient.opens("symptoms")
    patient.types_into("Find or name a symptom", "wheez")
    patient.does_not_see("Very common side effects")
    patient.finds("Wheezing. Opens Get help")
    patient.types_into("Find or name a symptom", "weight")
    patient.finds("Weight. Measurement")
    patient.types_into("Find or name a symptom", "Heavy legs")
    patient.taps("Record “Heavy legs”")
    patient.taps("Mild")
    assert [entry.fact.own for entry in diary.standing(Symptom)] == ["Heavy legs"]
    patient.sees("Very common side effects")


def test_a_sign_that_is_found_by_typing_is_written_down_and_shows_help(patient, diary):
    patient.opens("symptoms")
    patient.types_into("Find or name a symptom", "SORE throat")
    assert not patient.is_offered("Record “")
    patient.taps("Sore throat")
    patient.sees("Sore throat: recorded in the diary at")
