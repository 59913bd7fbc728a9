"""Another medicine: what an order may say, on which days a dose is due, and how much is printed for it."""

from dataclasses import replace

import pytest

from kineret_gui.diary.facts.medicine import (
    MOST_STEPS,
    MOST_TIMES,
    AmountFrom,
    Medicine,
    MedicineAnswer,
    MedicineOutcome,
    MedicineRhythm,
    MedicineTaken,
)
from tests.facts import at, day, wall

DAILY = Medicine("m1", "Colchicine", "0.5 mg", MedicineRhythm.EVERY_DAY, day("2026-03-01"))
WEEKLY = replace(DAILY, rhythm=MedicineRhythm.WEEKLY, weekday=3)
NEEDED = replace(DAILY, rhythm=MedicineRhythm.AS_NEEDED)
EIGHT, TWENTY = wall("2026-03-01 08:00").time(), wall("2026-03-01 20:00").time()


def due(medicine, first, last):
    """The days of March on which a dose is due."""
    return [n for n in range(first, last + 1) if medicine.is_due_on(day(f"2026-03-{n:02}"))]


def test_a_daily_one_is_due_each_day_from_its_first_to_its_last():
    assert due(replace(DAILY, starts=day("2026-03-03"), ends=day("2026-03-05")), 1, 9) == [3, 4, 5]


def test_every_other_day_is_counted_from_the_first_day():
    assert due(replace(DAILY, rhythm=MedicineRhythm.EVERY_OTHER_DAY, starts=day("2026-03-02")), 1, 9) == [2, 4, 6, 8]


def test_a_weekly_one_is_due_on_its_day_of_the_week():
    assert due(WEEKLY, 1, 20) == [4, 11, 18]


def test_what_is_taken_as_needed_is_never_due():
    assert due(NEEDED, 1, 20) == []


def test_a_tapered_dose_has_the_amount_of_the_step_that_began_last():
    steps = (AmountFrom(day("2026-03-05"), "10 mg"), AmountFrom(day("2026-03-08"), "5 mg"))
    tapered = replace(DAILY, amount="20 mg", steps=steps)
    amounts = [tapered.amount_on(day(f"2026-03-0{n}")) for n in (1, 4, 5, 7, 8, 9)]
    assert amounts == ["20 mg", "20 mg", "10 mg", "10 mg", "5 mg", "5 mg"]


@pytest.mark.parametrize(
    ("times", "ends", "comes"),
    [((EIGHT,), None, True), ((EIGHT,), "2026-03-10", True), ((EIGHT,), "2026-03-09", False), ((), None, False)],
)
def test_a_reminder_may_come_where_there_is_a_time_and_the_order_is_not_over(times, ends, comes):
    medicine = replace(DAILY, times=times, ends=day(ends) if ends else None)
    assert medicine.comes_with_a_time(day("2026-03-10")) is comes


def test_it_counts_for_its_first_day():
    assert DAILY.day == day("2026-03-01")


STEP = AmountFrom(day("2026-03-05"), "10 mg")


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"id": ""}, "id"),
        ({"name": " "}, "name"),
        ({"amount": "x" * 81}, "amount"),
        ({"ordered_by": "x" * 81}, "prescribed"),
        ({"note": "x" * 4001}, "note"),
        ({"starts": day("1999-12-31")}, "first day"),
        ({"ends": day("2101-01-01")}, "last day"),
        ({"ends": day("2026-02-28")}, "ends before"),
        ({"times": (wall("2026-03-01 08:00:01").time(),)}, "hours and minutes"),
        ({"times": tuple(wall(f"2026-03-01 {hour:02}:00").time() for hour in range(MOST_TIMES + 1))}, "usual times"),
        ({"times": (TWENTY, EIGHT)}, "must be different and in order"),
        ({"times": (EIGHT, EIGHT)}, "differ"),
        ({"rhythm": MedicineRhythm.AS_NEEDED, "times": (EIGHT,)}, "cannot have a usual time"),
        ({"weekday": 3}, "day of the week"),
        ({"rhythm": MedicineRhythm.WEEKLY}, "day of the week"),
        ({"rhythm": MedicineRhythm.WEEKLY, "weekday": 8}, "1 to 7"),
        ({"steps": (AmountFrom(day("2026-03-01"), "10 mg"),)}, "order of their days"),
        ({"steps": (STEP, STEP)}, "order of their days"),
        ({"steps": tuple(AmountFrom(day(f"{2027 + n}-03-01"), "1") for n in range(MOST_STEPS + 1))}, "order of"),
    ],
)
def test_what_no_order_says_is_refused(fields, why):
    with pytest.raises(ValueError, match=why):
        replace(DAILY, **fields)


def test_a_step_needs_a_day_and_an_amount_that_can_be_shown():
    with pytest.raises(ValueError, match="first day"):
        AmountFrom(day("1999-12-31"), "10 mg")
    with pytest.raises(ValueError, match="amount"):
        AmountFrom(day("2026-03-01"), "\0")


ANSWER = MedicineAnswer("m1", "Colchicine", "0.5 mg", day("2026-03-09"), EIGHT, MedicineOutcome.TAKEN)
TAKEN = MedicineTaken("m1", "Paracetamol", "500 mg", at("2026-03-10 00:30"))


def test_an_answer_counts_for_the_day_of_its_dose():
    assert ANSWER.day == day("2026-03-09")


def test_what_was_taken_after_midnight_counts_for_the_evening():
    assert TAKEN.day == day("2026-03-09")


@pytest.mark.parametrize("fact", [ANSWER, TAKEN], ids=["answer", "taken"])
@pytest.mark.parametrize(
    ("fields", "why"),
    [({"medicine": ""}, "medicine"), ({"name": ""}, "name"), ({"amount": "\0"}, "amount"), ({"note": "\0"}, "note")],
)
def test_what_cannot_be_shown_is_refused(fact, fields, why):
    with pytest.raises(ValueError, match=why):
        replace(fact, **fields)


def test_an_answer_is_of_a_day_that_a_diary_can_hold():
    with pytest.raises(ValueError, match="day of the dose"):
        replace(ANSWER, on=day("1999-12-31"))
