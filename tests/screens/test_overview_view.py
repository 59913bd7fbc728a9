"""A period at a glance and two side by side, in words."""

from decimal import Decimal

import pytest

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.facts.medicine import (
    AmountFrom,
    Medicine,
    MedicineAnswer,
    MedicineOutcome,
    MedicineRhythm,
    MedicineTaken,
)
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.number import Bound
from kineret_gui.diary.rules.account import account
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.comparison import comparison
from kineret_gui.diary.rules.period import Period, whole_months
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.screens.framework.routes.review import ListEntries
from kineret_gui.screens.review.comparison_choices import MONTHS, OTHERS, QUARTERS, compared_periods, comparison_choices
from kineret_gui.screens.review.comparison_view import comparison_view
from kineret_gui.screens.review.overview_view import overview_view
from kineret_gui.screens.review.period_names import period_key, period_of_key, period_title
from kineret_gui.screens.review.totals_view import days_of, total_rows
from tests.facts import answer, at, day, entry, injection, now, order

FEBRUARY, MARCH = whole_months(day("2026-02-01")), whole_months(day("2026-03-01"))
NOW = now("2026-03-10 12:00")
TODAY = day("2026-03-10")
SO_FAR = Period(MARCH.first, TODAY)


def glance(*facts, period=MARCH, ordered=("2026-03-02",)):
    entries = [entry(order(*ordered)), *map(entry, facts)]
    return overview_view(account(entries, period, NOW, 180), NOW, 180)


def beside(*facts, a=FEBRUARY, b=SO_FAR):
    return comparison_view(comparison([entry(order("2026-02-20")), *map(entry, facts)], a, b, NOW, 180))


def rows(view):
    return {row.label: (row.one, row.other) for row in view.rows if row.label}


def test_each_number_says_on_which_days_but_for_what_is_as_it_should_be():
    view = glance(
        injection("2026-03-02 08:05", "2026-03-02 08:00"),
        answer("2026-03-03 08:00", Answer.MISSED),
        answer("2026-03-05 08:00", Answer.MISSED),
        answer("2026-03-09 08:00", Answer.GIVEN_IN_HOSPITAL),
    )
    assert [(row.words, row.dates) for row in view.totals] == [
        ("1 given on the day (1 of them entered later)", ""),
        ("0 given late", ""),
        ("2 missed", "Tue 3 Mar; Thu 5 Mar"),
        ("0 skipped on medical advice", ""),
        ("0 paused", ""),
        ("4 not recorded", "Wed 4 Mar; Fri 6 Mar to Sun 8 Mar"),
        ("1 given in hospital", "Mon 9 Mar"),
    ]


def test_a_number_leads_to_its_doses_of_these_days():
    assert [row.route for row in glance().totals][2] == ListEntries("missed", MARCH)


def test_one_of_several_doses_of_a_day_is_named_with_its_time():
    twice: list[Entry[Fact]] = [
        entry(order("2026-03-02", "08:00", "20:00")),
        entry(injection("2026-03-02 08:05", "2026-03-02 08:00")),
    ]
    records = reckon_period(twice, MARCH.first, day("2026-03-03"), NOW, 180).doses
    open_ones = [record for record in records if record.state is DoseState.NOT_RECORDED]
    assert days_of(open_ones) == "Mon 2 Mar at 20:00; Tue 3 Mar at 08:00; Tue 3 Mar at 20:00"


def test_the_month_names_no_days():
    records = reckon_period([entry(order("2026-03-02"))], MARCH.first, MARCH.last, NOW, 180).doses
    assert {row.dates for row in total_rows(records, MARCH)} == {""}


def test_what_is_in_none_of_the_numbers_is_said():
    assert glance().uncounted.startswith("Not counted here: 22 dose")
    assert "Plus 1 extra injection" in glance(injection("2026-03-03 21:00")).uncounted
    assert glance(period=FEBRUARY).uncounted == ""


def test_what_the_clinic_ordered_is_said_with_its_days():
    pauses = Pause(day("2026-03-20"), day("2026-03-22"), "Fever", ""), Pause(day("2026-03-30"), None, "", "")
    assert glance(*pauses).ordered.splitlines() == [
        "100 mg every day at 08:00 (2 Mar to 31 Mar 2026)",
        "Pause: Fever (20 Mar to 22 Mar 2026)",
        "Pause (30 Mar to 31 Mar 2026)",
    ]
    assert glance(period=FEBRUARY).ordered == "No prescription recorded for these days."


def test_reactions_that_were_there_lead_to_their_story_the_latest_first():
    def reaction(id, began, place):
        return Reaction(id, at(f"{began} 10:00"), place, (Sign.REDNESS, Sign.ITCH), Level.MILD)

    view = glance(
        reaction("before", "2026-02-01", "buttock-right"),
        ReactionAnswer("before", at("2026-02-03 10:00"), Course.HEALED),
        reaction("old", "2026-02-20", "buttock-left"),
        ReactionAnswer("old", at("2026-03-03 10:00"), Course.HEALED),
        reaction("new", "2026-03-04", "thigh-front-left"),
    )
    assert [row.reaction for row in view.reactions] == ["new", "old"]
    assert view.reactions[0].title == "Left thigh, front"
    assert view.reactions[0].detail.splitlines()[0].startswith("Since Wed 4 Mar")
    assert view.reactions[0].detail.splitlines()[1] == "Redness, itching; mild"


@pytest.mark.parametrize(
    ("first", "last", "title"),
    [
        ("2026-02-01", "2026-02-28", "February 2026"),
        ("2026-03-02", "2026-03-08", "2 Mar to 8 Mar 2026"),
        ("2025-12-29", "2026-01-04", "29 Dec 2025 to 4 Jan 2026"),
        ("2026-03-03", "2026-03-03", "3 Mar 2026"),
    ],
)
def test_a_period_has_a_name_and_a_key(first, last, title):
    period = Period(day(first), day(last))
    assert period_title(period) == title
    assert period_of_key(period_key(period)) == period


def test_the_key_of_a_day_is_its_month():
    assert period_of_key("2026-02-10") == FEBRUARY


# Other medicines


WEEKLY = Medicine("m", "Methotrexate", "15 mg", MedicineRhythm.WEEKLY, day("2026-02-01"), weekday=2)
DAILY = Medicine(
    "c",
    "Colchicine",
    "0.5 mg",
    MedicineRhythm.EVERY_DAY,
    day("2026-03-02"),
    ends=day("2026-03-08"),
    steps=(AmountFrom(day("2026-03-05"), "1 mg"),),
)
NEEDED = Medicine("p", "Paracetamol", "500 mg", MedicineRhythm.AS_NEEDED, day("2026-02-01"))
OUTCOMES = {"taken": MedicineOutcome.TAKEN, "not": MedicineOutcome.NOT_TAKEN, "skip": MedicineOutcome.SKIPPED_ON_ADVICE}


def said(medicine, on, word):
    return MedicineAnswer(medicine.id, medicine.name, medicine.amount, day(on), None, OUTCOMES[word])


def needed(when):
    return MedicineTaken("p", "Paracetamol", "500 mg", at(when))


SOME = (
    WEEKLY,
    DAILY,
    NEEDED,
    said(WEEKLY, "2026-02-24", "taken"),
    said(WEEKLY, "2026-03-03", "not"),
    said(DAILY, "2026-03-02", "taken"),
    said(DAILY, "2026-03-03", "taken"),
    said(DAILY, "2026-03-04", "skip"),
    said(DAILY, "2026-03-07", "taken"),
    needed("2026-03-03 14:00"),
    needed("2026-03-03 20:00"),
    needed("2026-03-09 20:00"),
)


def test_each_other_medicine_has_its_numbers_with_the_days_below_what_was_ordered():
    assert [(row.title, row.detail, row.shape, row.words, row.dates) for row in glance(*SOME).medicines] == [
        ("Colchicine, 0.5 mg; 1 mg from 5 Mar 2026", "Every day", "tick", "3 taken", ""),
        ("", "", "cross", "0 not taken", ""),
        ("", "", "skip", "1 skipped on medical advice", "Wed 4 Mar"),
        ("", "", "gap", "3 not recorded", "Thu 5 Mar to Fri 6 Mar; Sun 8 Mar"),
        ("Methotrexate, 15 mg", "Once a week, Tuesday", "tick", "0 taken", ""),
        ("", "", "cross", "1 not taken", "Tue 3 Mar"),
        ("", "", "gap", "0 not recorded", ""),
        ("Paracetamol, 500 mg", "When needed", "tick", "Taken when needed: 3 time(s)", "Tue 3 Mar; Mon 9 Mar"),
    ]


def test_doses_of_other_medicines_to_come_are_in_none_of_their_numbers():
    assert glance(*SOME).to_come == "Not counted here: 4 dose(s) due now or later."
    assert glance(DAILY).to_come == ""


def test_what_is_not_ordered_in_the_period_has_no_numbers_and_what_was_taken_nevertheless_has():
    assert [row.title for row in glance(*SOME, period=FEBRUARY).medicines if row.title] == [
        "Methotrexate, 15 mg",
        "Paracetamol, 500 mg",
    ]
    (alone,) = glance(said(DAILY, "2026-03-12", "taken")).medicines[:1]
    assert (alone.title, alone.detail, alone.words) == ("Colchicine", "", "1 taken")


def test_no_number_of_kineret_counts_another_medicine():
    with_others, without = glance(*SOME), glance()
    assert (with_others.totals, with_others.uncounted) == (without.totals, without.uncounted)
    assert (without.medicines, without.to_come) == ((), "")
    plain, more = rows(beside()), rows(beside(*SOME))
    assert {label: more[label] for label in plain} == plain


def test_other_medicines_stand_side_by_side_after_the_doses_of_kineret():
    view = beside(*SOME)
    more = {label: numbers for label, numbers in rows(view).items() if label not in rows(beside())}
    assert more == {
        "Colchicine: taken": ("0", "3"),
        "Colchicine: skipped on medical advice": ("0", "1"),
        "Colchicine: not recorded": ("0", "3"),
        "Methotrexate: taken": ("1", "0"),
        "Methotrexate: not taken": ("0", "1"),
        "Methotrexate: not recorded": ("3", "0"),
        "Paracetamol: taken when needed": ("0", "3"),
    }
    assert [row.heading for row in view.rows if row.heading][:3] == ["Doses", "Other medicines", "Injections"]


# Side by side


def test_all_numbers_stand_beside_each_other():
    view = beside(
        injection("2026-02-20 08:05", "2026-02-20 08:00"),
        injection("2026-03-02 08:05", "2026-03-02 08:00"),
        injection("2026-03-02 21:00", spot=None),
        answer("2026-03-03 08:00", Answer.MISSED),
    )
    told = rows(view)
    assert (view.one, view.other) == ("February 2026", "1 Mar to 10 Mar 2026")
    assert told["Days"] == ("28", "10")
    assert (told["Given on the day"], told["Missed"], told["Not recorded"]) == (("1", "1"), ("0", "1"), ("8", "7"))
    assert (told["Left thigh, front"], told["Site not remembered"]) == (("1", "1"), ("0", "1"))
    assert told["Extra injections (no dose was due)"] == ("0", "1")
    assert told["Given doses entered later"] == ("1", "1")
    assert "Given in hospital" not in told
    assert view.uncounted.startswith("Not counted here: 1 dose")


def test_unlike_lengths_are_said_plainly_and_like_ones_are_not():
    assert beside().unequal == (
        "The periods have different lengths: February 2026 has 28 day(s), 1 Mar to 10 Mar 2026 has 10 day(s)."
    )
    assert beside(a=MARCH, b=MARCH).unequal == ""


def test_symptoms_reactions_and_attacks_are_counted_by_name():
    view = beside(
        DailySymptoms(day("2026-02-04"), at("2026-02-04 20:00"), (Rating(Asked.FEVER, Scale.TO_FOUR, 0),)),
        DailySymptoms(day("2026-03-05"), at("2026-03-05 20:00"), (Rating(Asked.FEVER, Scale.TO_FOUR, 2),)),
        Attack(at("2026-03-02 10:00")),
        Reaction("r", at("2026-02-21 10:00"), "thigh-front-left", (Sign.REDNESS,), Level.MILD),
        answer("2026-02-20 08:00", Answer.GIVEN_IN_HOSPITAL),
    )
    told = rows(view)
    assert told["Fever"][0].startswith("0 time")
    assert "answered none: 1 time" in told["Fever"][0]
    assert told["Fever"][1].startswith("1 time")
    assert "none" not in told["Fever"][1]
    assert told["Attacks"] == ("0", "1")
    assert (told["Started"], told["Not healed by the end"]) == (("1", "0"), ("1", "1"))
    assert told["Given in hospital"] == ("1", "0")


def test_measurements_stand_as_they_were_entered():
    def crp(when, value, bound=Bound.EXACTLY):
        return Measurement(at(f"{when} 09:00"), Quantity.CRP, Decimal(value), "mg/l", bound=bound)

    values = (crp("2026-03-02", "12.0"), crp("2026-03-03", "30"), crp("2026-03-04", "0.3", Bound.LESS))
    told = rows(beside(*values))
    assert told["CRP"] == (
        "no entries",
        "first 12.0 mg/l on Mon 2 Mar\nlast less than 0.3 mg/l on Wed 4 Mar\n"
        "lowest less than 0.3 mg/l on Wed 4 Mar\nhighest 30 mg/l on Tue 3 Mar",
    )
    assert rows(beside(crp("2026-02-02", "5")))["CRP"] == ("5 mg/l on Mon 2 Feb", "no entries")


def test_orders_stand_beside_each_other():
    assert rows(beside())["Prescriptions and pauses"] == (
        "100 mg every day at 08:00 (20 Feb to 28 Feb 2026)",
        "100 mg every day at 08:00 (1 Mar to 10 Mar 2026)",
    )


def test_where_nothing_is_written_that_is_said():
    assert [row.heading for row in beside().rows if row.heading][:2] == ["Doses", "Injections"]
    assert rows(beside())["No entries"] == ("none", "none")


def test_nothing_is_better_or_worse_or_a_share():
    view = beside(answer("2026-03-03 08:00", Answer.MISSED), injection("2026-02-20 08:05", "2026-02-20 08:00"))
    said = " ".join(f"{row.heading} {row.label} {row.one} {row.other}" for row in view.rows).lower()
    assert not [word for word in ("%", "better", "worse", "more", "fewer", "↑", "↓", "+") if word in said]


ORDERS = [order("2026-01-05"), order("2026-02-10"), order("2026-03-01")]


def test_what_can_be_compared():
    told = comparison_choices(MONTHS, ORDERS, TODAY)
    assert [(row.key, row.words) for row in told] == [
        (MONTHS, "Last month and this month so far"),
        (QUARTERS, "Last 3 months and the 3 months before"),
        ("2026-03-01", "Before and after the new prescription of 1 Mar 2026"),
        ("2026-02-10", "Before and after the new prescription of 10 Feb 2026"),
        (OTHERS, "Two other periods"),
    ]
    assert [row.chosen for row in told] == [True, False, False, False, False]


@pytest.mark.parametrize(
    ("chosen", "keys"),
    [
        (MONTHS, ["2026-02-01 2026-02-28", "2026-03-01 2026-03-10"]),
        (QUARTERS, ["2025-09-01 2025-11-30", "2025-12-01 2026-02-28"]),
        ("2026-02-10", ["2026-01-05 2026-02-09", "2026-02-10 2026-02-28"]),
        ("2026-02-11", ["2026-02-01 2026-02-28", "2026-03-01 2026-03-10"]),
        (OTHERS, ["2026-02-01 2026-02-28", "2026-03-01 2026-03-10"]),
    ],
)
def test_each_choice_is_two_periods_and_none_reaches_beyond_today(chosen, keys):
    assert [period_key(period) for period in compared_periods(chosen, ORDERS, TODAY, (FEBRUARY, MARCH))] == keys
