"""How much went in: asked before it is saved, told afterwards, and never more silently than was prescribed."""

import re
from pathlib import Path

import pytest

import kineret_gui.screens
from kineret_gui.device.paths import resources
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.wording.doses import SHAPES, state
from tests.facts import answer, injection, order

SCREENS = Path(kineret_gui.screens.__file__).parent
RESOURCES = resources()
TWO = order("2026-03-01", syringes=(100, 50))
LEAFLET = "Contact the doctor or nurse immediately."


def records(patient, amount=""):
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    if amount:
        patient.taps("How much:")
        patient.taps(amount)
    patient.taps("Record injection")


def test_more_than_prescribed_is_asked_about_with_what_the_leaflet_says(patient, diary):
    diary.holds(order("2026-03-01", syringes=(30,)))
    records(patient, "100 mg")

    patient.sees("Prescribed: 30 mg.", "You are about to record 100 mg.", "Is that right?", LEAFLET)
    assert diary.injections() == []
    patient.taps("Yes, that is right")

    assert [one.milligrams for one in diary.injections()] == [100]
    patient.sees("Given in a different amount (100 of 30 mg)")


def test_less_than_prescribed_is_asked_about_and_told_as_a_part(patient, diary):
    records(patient, "20 mg")

    patient.sees("Prescribed: 100 mg.", "You are about to record 20 mg.")
    patient.does_not_see(LEAFLET)
    patient.taps("Yes, that is right")

    patient.sees("Part given (20 of 100 mg)")


def test_looked_at_once_more_nothing_is_written_and_the_amount_can_be_changed(patient, diary):
    records(patient, "20 mg")
    patient.taps("No: go back without recording")
    assert diary.injections() == []

    patient.taps("How much:")
    patient.taps("100 mg")
    patient.taps("Record injection")
    assert [one.milligrams for one in diary.injections()] == [100]


def test_what_was_prescribed_is_recorded_without_a_question(patient, diary):
    diary.holds(TWO)
    records(patient)
    patient.hears("Syringe 1 of 2 recorded at ")
    records(patient)

    assert [one.milligrams for one in diary.injections()] == [100, 50]
    patient.sees("150 mg, 2 syringes: ")


def test_all_syringes_of_a_dose_count_together(patient, diary):
    diary.holds(TWO, injection("2026-03-10 06:48", "2026-03-10 08:00"))
    records(patient, "100 mg")

    patient.sees("Already recorded: 100 mg.", "You are about to record 100 mg more, 200 mg in total.", LEAFLET)


def test_said_twice_in_a_hurry_it_is_written_once(patient, diary):
    records(patient, "20 mg")
    patient.taps_twice("Yes, that is right")
    assert len(diary.injections()) == 1


def test_an_extra_injection_says_that_no_dose_was_due(patient, diary, clock):
    diary.holds(order("2026-03-09", weekdays=(1,)))
    clock.set("10 March 2026 12:00")
    patient.opens("record", "day:2026-03-10")
    patient.taps("An extra injection (no dose was due)")
    patient.taps("Suggested:")
    patient.taps("Record injection")

    patient.sees("No dose was due.", "You are about to record an extra injection: 100 mg.", LEAFLET)


def test_the_rest_of_a_dose_that_is_missed_never_hides_what_went_in(patient, diary, clock):
    diary.holds(*(injection(f"2026-03-0{n} 08:05", f"2026-03-0{n} 08:00") for n in range(1, 9)))
    diary.holds(order("2026-03-09", syringes=(100, 50)), injection("2026-03-09 08:05", "2026-03-09 08:00"))
    clock.set("10 March 2026 12:00")
    patient.sees("Yesterday: part given (100 of 150 mg)", "Not recorded: 50 mg. What happened?")
    patient.opens("question", "2026-03-09 08:00")
    patient.sees("Not recorded: 50 mg. What happened?")
    patient.taps("It was missed")

    patient.sees("part given (100 of 150 mg)", "Missing part: missed")
    patient.opens("day", "2026-03-09")
    patient.sees("Part given (100 of 150 mg)", "Missing part: missed", "Missing part of the dose due at 08:00: missed")
    patient.does_not_see("Missed: the dose due at 08:00")


@pytest.mark.parametrize("said", Answer)
def test_a_month_tells_the_part_whatever_was_said_of_the_rest(patient, diary, said):
    diary.holds(TWO, injection("2026-03-09 08:05", "2026-03-09 08:00"), answer("2026-03-09 08:00", said))
    patient.opens("diary", "2026-03-01")

    patient.sees("Monday 9 March: part given (100 of 150 mg)", "1 part given")


def test_as_usual_fills_in_the_rest_of_a_dose_alone(patient, diary, clock):
    diary.corrects(order("2026-03-08", syringes=(100, 50)))
    diary.holds(injection("2026-03-08 08:05", "2026-03-08 08:00"))
    clock.set("10 March 2026 12:00")
    patient.opens("away")
    patient.sees("Part given (100 of 150 mg)", "Not recorded: 50 mg")
    patient.taps("Sunday, 8 March 2026")
    patient.taps("Monday, 9 March 2026")
    patient.taps("Injected as prescribed")
    patient.taps("Save 2 days")

    assert [(one.day.day, one.milligrams) for one in diary.injections()] == [(8, 100), (8, 50), (9, 100), (9, 50)]


def test_an_order_corrected_to_another_amount_leaves_the_days_before_as_they_were(patient, diary, clock):
    diary.holds(*(injection(f"2026-03-0{n} 08:05", f"2026-03-0{n} 08:00") for n in range(1, 10)))
    clock.set("10 March 2026 12:00")
    diary.corrects(TWO)
    patient.opens("diary", "2026-03-01")

    patient.sees("9 given on the day", "9 given doses differ from the prescription")
    patient.does_not_see("part given")


def test_a_dose_given_in_hospital_is_the_last_one(patient, diary, clock):
    diary.holds(injection("2026-03-08 08:05", "2026-03-08 08:00"), answer("2026-03-09 08:00", Answer.GIVEN_IN_HOSPITAL))
    patient.sees("Last dose: given in hospital, yesterday, the dose due at 08:00")

    diary.holds(injection("2026-03-10 07:00", "2026-03-10 08:00"))
    clock.set("10 March 2026 09:00")
    patient.waits(seconds=1)
    patient.sees("Last injection: today at 07:00, 2 hours ago")


def test_a_missed_dose_knows_the_one_given_in_hospital_before_it(patient, diary, clock):
    diary.holds(answer("2026-03-09 08:00", Answer.GIVEN_IN_HOSPITAL), answer("2026-03-10 08:00", Answer.MISSED))
    clock.set("10 March 2026 12:00")
    hospital = "The last dose was given in hospital, yesterday, the dose due at 08:00."
    patient.sees("was missed. " + hospital)
    patient.opens("question", "2026-03-10 08:00")
    patient.sees(hospital)


def test_an_extra_injection_stays_in_sight_after_another_dose(patient, diary, clock):
    diary.holds(order("2026-03-10", "08:00", "20:00"), injection("2026-03-10 07:00"))
    clock.set("10 March 2026 20:10")
    diary.holds(injection("2026-03-10 20:05", "2026-03-10 20:00"))

    patient.sees("Extra injection (no dose was due): 100 mg, today at 07:00")


def test_every_state_has_a_shape_and_a_word_of_its_own_on_screen_and_on_paper(qapp):
    screen = (SCREENS / "parts" / "DoseMark.qml").read_text("utf-8")
    paper = (RESOURCES / "report" / "signs.typ").read_text("utf-8")
    drawn = {shape: re.findall(rf'\b{shape}: "([^"]+)"', screen)[0] for shape in SHAPES.values()}
    printed = {shape: re.findall(rf'\b{shape}: \("\w+", "([^"]+)"\)', paper)[0] for shape in SHAPES.values()}

    assert drawn == printed
    assert len(set(drawn.values())) == len({state(one) for one in DoseState}) == len(SHAPES) == len(DoseState)


def test_before_it_is_saved_each_syringe_says_which_one_it_is_and_afterwards_the_dose_reads_back_whole(patient, diary):
    diary.holds(order("2026-03-01", syringes=(100, 100)))
    diary.holds(injection("2026-03-10 06:40", "2026-03-10 08:00", spot="abdomen-upper-left/inner"))
    patient.taps("I have already injected")
    patient.taps("Right thigh, front")
    patient.taps("Upper outer spot")
    patient.sees("Check before you save: 100 mg (syringe 2 of 2), Right thigh, front: upper outer spot.")
    patient.taps("Record injection")

    patient.sees(
        "200 mg, 2 syringes: Belly, upper left: inner spot (100 mg); Right thigh, front: upper outer spot (100 mg)"
    )


def test_the_question_about_an_open_day_says_what_is_recorded_already(patient, diary, clock):
    diary.holds(TWO, injection("2026-03-09 08:05", "2026-03-09 08:00"))
    patient.opens("question", "2026-03-09 08:00")

    patient.sees(
        "Part given (100 of 150 mg): 08:05, Left thigh, front: upper inner spot, 100 mg.", "Not recorded: 50 mg"
    )


def test_a_part_and_another_amount_are_told_where_two_periods_stand_side_by_side(patient, diary, clock):
    diary.holds(injection("2026-03-08 08:05", "2026-03-08 08:00", milligrams=20))
    diary.holds(*(injection(f"2026-03-09 08:{n}", "2026-03-09 08:00") for n in ("05", "06")))
    patient.opens("comparison")

    patient.sees("Part given", "Given in a different amount")
