"""Other medicines: ordered as printed, ticked on Today below the injection, and noted when needed in two presses."""

from datetime import time

import pytest

from kineret_gui.diary.facts.medicine import (
    AmountFrom,
    Medicine,
    MedicineAnswer,
    MedicineOutcome,
    MedicineRhythm,
    MedicineTaken,
)
from tests.facts import at, day

COLCHICINE = Medicine("c", "Colchicine", "0.5 mg", MedicineRhythm.EVERY_DAY, day("2026-03-10"), times=(time(8),))
METHOTREXATE = Medicine("m", "Methotrexate", "15 mg (6 tablets)", MedicineRhythm.WEEKLY, day("2026-03-01"), weekday=2)
PARACETAMOL = Medicine("p", "Paracetamol", "500 mg", MedicineRhythm.AS_NEEDED, day("2026-03-01"))


def answers(diary):
    return [entry.fact for entry in diary.standing(MedicineAnswer)]


def test_a_weekly_medicine_is_entered_as_it_is_printed(patient, diary):
    patient.taps("More")
    patient.taps("Other medicines")
    patient.taps("Add a medicine")
    patient.types_into("Name of the medicine", "Methotrexate <b>")
    patient.types_into("Amount (as printed)", "15 mg (6 tablets)")
    patient.taps("How often:")
    patient.taps("Once a week")
    patient.taps("Wednesday")
    patient.taps("Usual time:")
    patient.types_into("Usual time, if there is one (for example 08:05)", "20:00")
    patient.taps("Save")

    patient.sees("Methotrexate <b>, 15 mg (6 tablets)", "Once a week, Wednesday, at 20:00. From 10 Mar 2026")
    (order,) = (entry.fact for entry in diary.standing(Medicine))
    assert (order.name, order.amount, order.rhythm) == (
        "Methotrexate <b>",
        "15 mg (6 tablets)",
        MedicineRhythm.WEEKLY,
    )
    assert (order.weekday, order.times, order.starts, order.ends) == (3, (time(20),), day("2026-03-10"), None)


def test_the_day_of_a_weekly_medicine_is_chosen_by_nobody_beforehand(patient, diary):
    patient.opens("medicine")
    patient.types_into("Name of the medicine", "Methotrexate")
    patient.taps("How often:")
    patient.taps("Once a week")
    patient.sees("How often: Once a week, day not chosen", "On which day?")
    assert not any(patient.finds(name).checked for name in ("Monday", "Tuesday", "Wednesday", "Sunday"))
    patient.taps("Save")
    patient.hears("Choose the day of the week.")
    assert not diary.standing(Medicine)
    patient.taps("Thursday")
    patient.does_not_see("Choose the day of the week.")
    patient.taps("Save")
    assert [entry.fact.weekday for entry in diary.standing(Medicine)] == [4]


def test_a_dose_that_is_tapered_has_its_steps_with_their_days(patient, diary):
    patient.opens("medicine")
    patient.types_into("Name of the medicine", "Prednisolone")
    patient.types_into("Amount (as printed)", "20 mg")
    patient.taps("How often:")
    patient.taps("Every day")
    patient.taps("Later amounts:")
    patient.taps("Add a later amount")
    patient.types_into("Later amount 1 (as printed)", "10 mg")
    patient.taps("Add a later amount")
    patient.types_into("Later amount 2 (as printed)", "5 mg")
    patient.taps("Previous day: First day of later amount 2")
    patient.taps("Save")

    (order,) = (entry.fact for entry in diary.standing(Medicine))
    assert order.steps == (AmountFrom(day("2026-03-17"), "10 mg"), AmountFrom(day("2026-03-23"), "5 mg"))


@pytest.mark.parametrize(
    ("fill", "why"),
    [
        ((), "Enter the name of the medicine."),
        (("Name of the medicine",), "Choose how often it is taken."),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_written(patient, diary, fill, why):
    patient.opens("medicine")
    for field in fill:
        patient.types_into(field, "Iron")
    patient.taps("Save")

    patient.hears(why)
    assert diary.standing(Medicine) == ()


def test_on_today_one_press_ticks_a_dose_and_undo_takes_it_back(patient, diary):
    diary.holds(COLCHICINE, METHOTREXATE)
    patient.opens("today")
    patient.taps("Taken: Colchicine, 0.5 mg, 08:00")

    patient.sees("Taken. 0.5 mg. Due at 08:00")
    assert answers(diary) == [
        MedicineAnswer("c", "Colchicine", "0.5 mg", day("2026-03-10"), time(8), MedicineOutcome.TAKEN)
    ]
    patient.taps("Undo")
    patient.sees("Taken: Colchicine, 0.5 mg, 08:00")
    assert answers(diary) == []


@pytest.mark.parametrize(
    ("pressed", "outcome"),
    [("Not taken", MedicineOutcome.NOT_TAKEN), ("Skipped on medical advice", MedicineOutcome.SKIPPED_ON_ADVICE)],
)
def test_what_was_not_taken_is_said_in_two_presses_and_can_be_changed(patient, diary, pressed, outcome):
    diary.holds(METHOTREXATE)
    patient.opens("today")
    patient.taps("Methotrexate. 15 mg (6 tablets). No set time")
    patient.taps(pressed)
    assert [answer.outcome for answer in answers(diary)] == [outcome]

    patient.taps("Methotrexate. ")
    patient.taps("Taken")
    assert [answer.outcome for answer in answers(diary)] == [MedicineOutcome.TAKEN]


def test_later_leaves_the_dose_open(patient, diary):
    diary.holds(METHOTREXATE)
    patient.opens("today")
    patient.taps("Methotrexate. 15 mg (6 tablets). No set time")
    patient.taps("Later today")

    patient.sees("No set time")
    assert answers(diary) == []


def test_as_needed_is_noted_in_two_presses_with_the_time(patient, diary, clock):
    diary.holds(PARACETAMOL)
    clock.set("10 March 2026 14:20")
    patient.opens("today")
    patient.taps("Paracetamol. When needed. 500 mg. Not taken today")
    patient.taps("Save")

    (taken,) = (entry.fact for entry in diary.standing(MedicineTaken))
    assert (taken.name, taken.amount, taken.moment.wall.time()) == ("Paracetamol", "500 mg", time(14, 20))
    patient.sees("When needed. 500 mg. Today at 14:20")


def test_what_was_taken_earlier_is_corrected_in_its_place(patient, diary):
    diary.holds(PARACETAMOL)
    (id,) = diary.holds(MedicineTaken("p", "Paracetamol", "500 mg", at("2026-03-09 18:00")))
    patient.opens("medicine-taken", f"entry:{id}")
    patient.taps("Amount:")
    patient.types_into("Amount (as printed)", "1 g")
    patient.taps("Save changes")

    (taken,) = (entry.fact for entry in diary.standing(MedicineTaken))
    assert (taken.amount, taken.moment) == ("1 g", at("2026-03-09 18:00"))


def test_a_dose_with_a_time_is_asked_after_the_next_day(patient, diary, clock):
    diary.holds(COLCHICINE, METHOTREXATE)
    clock.set("11 March 2026 09:00")
    patient.opens("today")
    patient.taps("Tue 10 Mar: Colchicine. Not recorded. 0.5 mg. Due at 08:00")
    patient.taps("Taken")

    assert [(answer.on, answer.outcome) for answer in answers(diary)] == [(day("2026-03-10"), MedicineOutcome.TAKEN)]
    patient.does_not_see("Not recorded. 0.5 mg")


def test_several_open_doses_are_one_row_that_leads_to_all_of_them(patient, diary, clock):
    diary.holds(COLCHICINE)
    clock.set("12 March 2026 09:00")
    patient.opens("today")
    patient.taps("2 doses of other medicines not recorded")

    patient.sees("Tue 10 Mar: Colchicine", "Wed 11 Mar: Colchicine")


def test_without_other_medicines_today_says_nothing_of_them(patient):
    patient.opens("today")
    patient.does_not_see("Taken")


def test_the_injection_stays_the_first_line(patient, diary):
    diary.holds(COLCHICINE)
    patient.opens("today")

    said = [text.words for text in patient.texts()]
    first = next(n for n, words in enumerate(said) if "Today's injection" in words or "injection" in words.lower())
    assert first < next(n for n, words in enumerate(said) if "Colchicine" in words)


def test_a_medicine_that_ends_asks_no_more_and_its_answers_stay(patient, diary, clock):
    (id,) = diary.holds(COLCHICINE)
    diary.holds(MedicineAnswer("c", "Colchicine", "0.5 mg", day("2026-03-10"), time(8), MedicineOutcome.TAKEN))
    clock.set("12 March 2026 09:00")
    patient.opens("medicine", f"entry:{id}")
    patient.taps("From:")
    patient.taps("Until a last day")
    patient.taps("Previous day: Last day")
    patient.taps("Previous day: Last day")
    patient.taps("Save changes")
    patient.opens("today")

    patient.does_not_see("Colchicine")
    assert len(answers(diary)) == 1


def test_where_nobody_can_write_nothing_is_offered_to_tick(patient, diary):
    diary.holds(COLCHICINE)
    patient.program.open_to_read(diary.path)

    patient.sees("0.5 mg. Due at 08:00")
    assert not patient.is_offered("Taken: Colchicine, 0.5 mg, 08:00")


def test_a_medicine_that_is_gone_cannot_be_taken(patient):
    patient.opens("medicine-taken", "medicine:none")
    patient.sees("Other medicine", "This medicine is no longer in the diary.")
    assert not patient.is_offered("Save")


def test_a_weekly_dose_that_was_taken_is_due_nowhere_again_once_its_weekday_is_corrected(patient, diary, clock):
    """A second dose of methotrexate in one week can kill."""
    (order,) = diary.holds(METHOTREXATE)
    patient.opens("today")
    patient.taps("Taken: Methotrexate, 15 mg (6 tablets)")
    clock.set("11 March 2026 09:00")
    patient.opens("medicine", f"entry:{order}")
    patient.taps("How often: Once a week, Tuesday")
    patient.taps("Wednesday")
    patient.taps("Save")

    patient.opens("today")
    patient.sees("Taken. 15 mg (6 tablets)")
    assert not patient.is_offered("Taken: Methotrexate")
    patient.opens("day", "2026-03-11")
    patient.sees("Methotrexate. Taken. 15 mg (6 tablets)")
    patient.opens("medicines")
    assert [entry.fact.weekday for entry in diary.standing(Medicine)] == [3]
