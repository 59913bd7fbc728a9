"""The doses of other medicines: what became of each follows from the entries and the present."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st

from kineret_gui.diary.entry import Foreign
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineOutcome, MedicineRhythm, MedicineTaken
from kineret_gui.diary.moment import DAY_STARTS
from kineret_gui.diary.rules.medicine_doses import MedicineState, reckon_medicines
from kineret_gui.diary.rules.medicine_schedule import as_needed_on, due_medicines, ordered_medicines
from kineret_gui.diary.rules.medicine_totals import MedicineTotals, medicine_totals
from tests.facts import at, day, entry, now

EIGHT, TWENTY = time(8), time(20)
COLCHICINE = Medicine("c", "Colchicine", "0.5 mg", MedicineRhythm.EVERY_DAY, day("2026-03-01"), times=(EIGHT, TWENTY))
IRON = Medicine("i", "Iron", "1 capsule", MedicineRhythm.EVERY_OTHER_DAY, day("2026-03-01"))
PARACETAMOL = Medicine("p", "Paracetamol", "500 mg", MedicineRhythm.AS_NEEDED, day("2026-03-01"))
NINTH = day("2026-03-09")
TAKEN, NOT_TAKEN = MedicineOutcome.TAKEN, MedicineOutcome.NOT_TAKEN


def said(medicine, on, usual, outcome=TAKEN, written="2026-03-09 21:00", id=""):
    answer = MedicineAnswer(medicine.id, medicine.name, medicine.amount, day(on), usual, outcome)
    return entry(answer, id=id, written=written)


def reckoned(*entries, first="2026-03-09", last="2026-03-09", at="2026-03-09 12:00"):
    return reckon_medicines(entries, day(first), day(last), now(at), DAY_STARTS)


def states(*entries, **when):
    return [record.state for record in reckoned(*entries, **when).doses]


def test_doses_stand_by_day_and_time_and_those_without_a_time_first():
    doses = due_medicines((COLCHICINE, IRON, PARACETAMOL), NINTH, day("2026-03-10"))
    assert [(dose.medicine.name, dose.day.day, dose.at) for dose in doses] == [
        ("Iron", 9, None),
        ("Colchicine", 9, EIGHT),
        ("Colchicine", 9, TWENTY),
        ("Colchicine", 10, EIGHT),
        ("Colchicine", 10, TWENTY),
    ]
    assert doses[0].amount == "1 capsule"


def test_none_is_due_on_a_day_that_no_diary_can_hold():
    assert due_medicines((IRON,), day("1999-12-30"), day("1999-12-31")) == ()


@pytest.mark.parametrize(
    ("at", "state"),
    [
        ("2026-03-08 22:00", MedicineState.UPCOMING),
        ("2026-03-09 07:59", MedicineState.UPCOMING),
        ("2026-03-09 08:00", MedicineState.DUE),
        ("2026-03-10 02:59", MedicineState.DUE),
        ("2026-03-10 03:00", MedicineState.NOT_RECORDED),
    ],
)
def test_a_dose_without_an_answer_is_never_called_not_taken(at, state):
    records = reckoned(entry(COLCHICINE), at=at).doses
    assert records[0].state is state
    assert records[0].is_open


def test_a_dose_without_a_time_is_due_all_day():
    assert states(entry(IRON), at="2026-03-09 03:00") == [MedicineState.DUE]


def test_the_last_word_on_a_dose_is_what_became_of_it():
    first = said(COLCHICINE, "2026-03-09", EIGHT, NOT_TAKEN, "2026-03-09 09:00")
    later = said(COLCHICINE, "2026-03-09", EIGHT, TAKEN, "2026-03-09 10:00")
    record = reckoned(entry(COLCHICINE), later, first).doses[0]
    assert (record.state, record.answers, record.is_open) == (MedicineState.TAKEN, (first, later), False)


def test_where_the_order_has_no_such_dose_any_more_its_answer_counts_for_the_first_open_one_of_the_day():
    moved = replace(COLCHICINE, times=(time(9), time(21)))
    reckoning = reckoned(entry(moved), said(COLCHICINE, "2026-03-09", EIGHT), said(COLCHICINE, "2026-03-09", TWENTY))
    assert [record.state for record in reckoning.doses] == [MedicineState.TAKEN] * 2
    assert reckoning.extra == ()


def test_an_answer_to_no_dose_stands_by_itself():
    answer = said(IRON, "2026-03-10", None, NOT_TAKEN)
    ended = entry(replace(IRON, ends=NINTH))
    reckoning = reckoned(ended, answer, first="2026-03-10", last="2026-03-10", at="2026-03-12 12:00")
    assert (reckoning.doses, reckoning.extra) == ((), (answer,))
    assert medicine_totals(reckoning) == (MedicineTotals("i", "Iron", not_taken=1),)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('{"medicine":"c","at":"08:00:00"}', [MedicineState.NEWER, MedicineState.NOT_RECORDED]),
        ('{"medicine":"c"}', [MedicineState.NEWER, MedicineState.NEWER]),
        ('{"medicine":"other"}', [MedicineState.NOT_RECORDED] * 2),
        ("[]", [MedicineState.NEWER] * 2),
        ("no json", [MedicineState.NEWER] * 2),
    ],
)
def test_what_only_a_newer_version_can_read_leaves_no_dose_open_that_it_may_be_of(body, expected):
    unread = entry(Foreign("medicine-answer", NINTH, body))
    assert states(entry(COLCHICINE), unread, at="2026-03-10 12:00") == expected


def test_what_a_newer_version_wrote_of_another_day_or_thing_changes_nothing():
    unread = [entry(Foreign("medicine-answer", day("2026-03-08"), "{}")), entry(Foreign("mood", NINTH, "{}"))]
    assert states(entry(IRON), *unread) == [MedicineState.DUE]


def test_of_a_dose_without_a_time_an_unread_answer_is_known_by_that():
    unread = entry(Foreign("medicine-answer", NINTH, '{"medicine":"i","at":null}'))
    assert states(entry(IRON), unread) == [MedicineState.NEWER]


def test_of_two_corrections_in_two_copies_the_one_written_last_holds():
    other = replace(IRON, name="Iron II")
    orders = [entry(other, written="2026-03-08 12:00"), entry(IRON, written="2026-03-07 12:00"), entry(COLCHICINE)]
    assert ordered_medicines(orders) == (COLCHICINE, other)


def test_the_orders_of_a_period_are_those_that_hold_on_one_of_its_days():
    over, coming = replace(IRON, id="o", ends=day("2026-03-08")), replace(IRON, id="n", starts=day("2026-03-10"))
    orders = tuple(map(entry, (IRON, over, coming)))
    assert reckoned(*orders).orders == orders[:1]


def test_as_needed_is_offered_while_the_order_holds():
    over = replace(PARACETAMOL, id="x", ends=day("2026-03-08"))
    assert as_needed_on((COLCHICINE, PARACETAMOL, over), NINTH) == (PARACETAMOL,)


def test_the_totals_count_each_dose_of_each_medicine_once():
    times = ("2026-03-09 18:00", "2026-03-08 10:00")
    taken = [entry(MedicineTaken("p", "Paracetamol", "500 mg", at(when))) for when in times]
    entries = [
        *map(entry, (COLCHICINE, IRON, PARACETAMOL)),
        *taken,
        entry(MedicineTaken("p", "Paracetamol", "500 mg", at("2026-02-01 10:00"))),
        said(COLCHICINE, "2026-03-07", EIGHT),
        said(COLCHICINE, "2026-03-07", TWENTY, NOT_TAKEN),
        said(COLCHICINE, "2026-03-08", EIGHT, MedicineOutcome.SKIPPED_ON_ADVICE),
        said(COLCHICINE, "2026-03-06", EIGHT),
        entry(Foreign("medicine-answer", day("2026-03-08"), '{"medicine":"c"}')),
    ]
    reckoning = reckoned(*entries, first="2026-03-07", last="2026-03-09", at="2026-03-09 12:00")
    assert medicine_totals(reckoning) == (
        MedicineTotals("c", "Colchicine", taken=1, not_taken=1, skipped=1, newer=1),
        MedicineTotals("i", "Iron", not_recorded=1),
        MedicineTotals("p", "Paracetamol", as_needed=2),
    )
    assert [one.fact.moment.wall.day for one in reckoning.as_needed] == [8, 9]


def test_an_answer_repeats_the_name_and_the_amount_of_its_day():
    (dose,) = due_medicines((IRON,), NINTH, NINTH)
    assert dose.answered(NOT_TAKEN) == MedicineAnswer("i", "Iron", "1 capsule", NINTH, None, NOT_TAKEN)


@pytest.mark.parametrize("morning", [EIGHT, time(9)])
def test_an_answer_for_the_evening_stays_with_the_evening_when_the_times_are_corrected(morning):
    corrected = replace(COLCHICINE, times=(morning, time(21)))

    taken = said(COLCHICINE, "2026-03-09", TWENTY)

    assert states(entry(corrected), taken, at="2026-03-10 08:00") == [MedicineState.NOT_RECORDED, MedicineState.TAKEN]


TIMES_OF_A_DAY = st.sets(st.integers(3, 26), min_size=1, max_size=3)  # hours from midnight of the diary day


@given_any(TIMES_OF_A_DAY, TIMES_OF_A_DAY, st.lists(st.integers(0, 2), unique=True, max_size=3))
def test_each_answer_goes_to_the_dose_of_its_time_else_to_the_nearest_that_is_left(before, after, answered):
    def ordered(hours):
        return replace(COLCHICINE, times=tuple(sorted(time(hour % 24) for hour in hours)))

    then = [hour for number, hour in enumerate(sorted(before)) if number in answered]
    answers = [said(COLCHICINE, "2026-03-09", time(hour % 24), id=f"{hour:02}") for hour in then]
    free, expected = sorted(after - set(then)), {hour: f"{hour:02}" for hour in set(then) & after}
    for hour in sorted(set(then) - after):
        if free:
            nearest = min(free, key=lambda one: (abs(one - hour), one))
            free.remove(nearest)
            expected[nearest] = f"{hour:02}"

    reckoning = reckoned(entry(ordered(after)), *answers, at="2026-03-10 12:00")

    found = {(record.dose.at.hour - 3) % 24 + 3: [e.id for e in record.answers] for record in reckoning.doses}
    assert {hour: ids for hour, ids in found.items() if ids} == {hour: [id] for hour, id in expected.items()}
    assert {one.id for one in reckoning.extra} == {f"{hour:02}" for hour in then} - set(expected.values())


def test_two_words_on_one_dose_stay_together_when_its_time_is_corrected():
    corrected = replace(COLCHICINE, times=(time(9), time(21)))
    words = [
        said(COLCHICINE, "2026-03-09", TWENTY, NOT_TAKEN, written="2026-03-09 20:00"),
        said(COLCHICINE, "2026-03-09", TWENTY, written="2026-03-09 21:00"),
    ]

    assert states(entry(corrected), *words, at="2026-03-10 08:00") == [MedicineState.NOT_RECORDED, MedicineState.TAKEN]


@pytest.mark.parametrize(("before", "after"), [((), (TWENTY,)), ((TWENTY,), ())])
def test_an_answer_stays_where_a_time_is_given_or_taken_from_the_order(before, after):
    answered = said(replace(COLCHICINE, times=before), "2026-03-09", before[0] if before else None)

    assert states(entry(replace(COLCHICINE, times=after)), answered) == [MedicineState.TAKEN]


WEEKLY = Medicine("m", "Methotrexate", "15 mg", MedicineRhythm.WEEKLY, day("2026-02-01"), weekday=3)  # 11 March too
ON_WEDNESDAYS = ("2026-02-25", "2026-03-04", "2026-03-11")


def weekly_states(weekday, first, last, answered=ON_WEDNESDAYS):
    answers = [said(WEEKLY, on, None, id=on) for on in answered]
    weekly = entry(replace(WEEKLY, weekday=weekday))
    reckoning = reckoned(weekly, *answers, first=first, last=last, at="2026-03-12 12:00")
    return [(f"{one.dose.day:%d %b}", one.state) for one in reckoning.doses], [one.id for one in reckoning.extra]


@pytest.mark.parametrize(("weekday", "day_of_week"), [(1, "09"), (2, "10"), (4, "12"), (5, "13"), (6, "14")])
def test_a_weekly_dose_that_was_taken_is_not_due_again_where_its_weekday_is_corrected(weekday, day_of_week):
    assert weekly_states(weekday, "2026-03-09", "2026-03-15") == ([(f"{day_of_week} Mar", MedicineState.TAKEN)], [])


@given_any(st.integers(1, 7), st.integers(-20, 20), st.integers(0, 20))
def test_any_days_that_are_looked_at_show_the_same_of_a_weekly_medicine(weekday, begins, length):
    first, last = (day("2026-03-01") + timedelta(days=number) for number in (begins, begins + length))
    whole, extra = weekly_states(weekday, "2026-02-02", "2026-04-30")

    seen, beside = weekly_states(weekday, first.isoformat(), last.isoformat())

    days_of_year = {f"{first + timedelta(days=number):%d %b}" for number in range(length + 1)}
    assert seen == [(on, state) for on, state in whole if on in days_of_year]
    assert beside == [on for on in extra if first <= day(on) <= last]


def test_a_week_that_was_answered_twice_keeps_the_answer_to_its_own_day():
    states, extra = weekly_states(4, "2026-03-09", "2026-03-15", answered=("2026-03-11", "2026-03-12"))
    assert (states, extra) == ([("12 Mar", MedicineState.TAKEN)], ["2026-03-11"])


def test_a_dose_of_every_other_day_that_was_taken_answers_the_day_after_where_the_first_day_is_corrected():
    """Else it would be taken on two days in a row."""
    corrected = replace(IRON, starts=day("2026-03-02"))
    answers = [said(IRON, on, None, id=on) for on in ("2026-03-07", "2026-03-09")]

    reckoning = reckoned(entry(corrected), *answers, first="2026-03-07", last="2026-03-10")

    assert [(one.dose.day.day, one.state) for one in reckoning.doses] == [
        (8, MedicineState.TAKEN),
        (10, MedicineState.TAKEN),
    ]
    assert reckoning.extra == ()
