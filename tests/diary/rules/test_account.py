"""What a diary holds of a period, and two periods side by side."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import CELSIUS, Measurement, Quantity
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineOutcome, MedicineRhythm, MedicineTaken
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.number import Bound
from kineret_gui.diary.rules.account import Ordered, account
from kineret_gui.diary.rules.comparison import comparison
from kineret_gui.diary.rules.medicine_totals import MedicineTotals
from kineret_gui.diary.rules.period import Period
from kineret_gui.diary.rules.review import Totals
from tests.facts import answer, at, day, entry, injection, now, order

FEBRUARY = Period(day("2026-02-01"), day("2026-02-28"))
MARCH = Period(day("2026-03-01"), day("2026-03-10"))
NOW = now("2026-03-10 12:00")
ORDER = entry(order("2026-02-25"))


def of(*facts, period=MARCH, at=NOW):
    return account([ORDER, *map(entry, facts)], period, at, 180)


def beside(*facts):
    return comparison([ORDER, *map(entry, facts)], FEBRUARY, MARCH, NOW, 180)


def reaction(id, began, place="thigh-front-left"):
    return Reaction(id, at(f"{began} 10:00"), place, (Sign.REDNESS,), Level.MILD)


def healed(id, when):
    return ReactionAnswer(id, at(f"{when} 10:00"), Course.HEALED)


def measured(when, value, unit="mg/l", quantity=Quantity.CRP, **more):
    return Measurement(at(f"{when} 09:00"), quantity, Decimal(value), unit, **more)


def test_each_dose_of_the_period_is_counted_under_its_own_state():
    told = of(injection("2026-03-01 08:05", "2026-03-01 08:00"), answer("2026-03-02 08:00", Answer.MISSED))

    counted = Totals(recorded=1, late=0, missed=1, skipped=0, paused=0, not_recorded=7, in_hospital=0)
    assert told.totals == replace(counted, recorded_later=1)
    assert [record.dose.id.day for record in told.doses] == [day(f"2026-03-{n:02}") for n in range(1, 11)]


def test_an_injection_for_no_dose_is_beside_them():
    extra = injection("2026-03-01 21:00")
    assert [e.fact for e in of(extra).extra] == [extra]


def test_each_place_has_its_injections_and_its_last_day():
    (left, right) = of(
        injection("2026-03-01 08:05", "2026-03-01 08:00"),
        injection("2026-03-04 08:05", "2026-03-04 08:00"),
        injection("2026-03-02 08:05", "2026-03-02 08:00", spot="thigh-front-right/upper-inner"),
        injection("2026-02-27 08:05", "2026-02-27 08:00"),
    ).places

    assert (left.place, left.injections, left.last) == ("thigh-front-left", 2, day("2026-03-04"))
    assert (right.place, right.injections, right.last) == ("thigh-front-right", 1, day("2026-03-02"))


def test_a_place_with_a_reaction_alone_has_no_last_injection():
    (place,) = of(reaction("r", "2026-03-02")).places
    assert (place.injections, place.last) == (0, None)


@pytest.mark.parametrize(
    ("began", "healed_on", "begun", "still_open"),
    [
        ("2026-03-02", None, 1, 1),
        ("2026-03-02", "2026-03-05", 1, 0),
        ("2026-03-02", "2026-03-10", 1, 0),
        ("2026-02-20", None, 0, 1),
        ("2026-02-20", "2026-02-25", 0, 0),
    ],
)
def test_reactions_begin_and_stay_open(began, healed_on, begun, still_open):
    told = of(reaction("r", began), *([healed("r", healed_on)] if healed_on else []))
    assert (len(told.begun), len(told.still_open)) == (begun, still_open)


def test_a_reaction_that_healed_after_the_period_was_open_at_its_end():
    told = of(reaction("r", "2026-02-20"), healed("r", "2026-03-05"), period=FEBRUARY)
    assert (len(told.begun), len(told.still_open)) == (1, 1)


def test_a_reaction_after_the_period_is_none_of_it():
    told = of(reaction("r", "2026-03-05"), period=FEBRUARY)
    assert (told.begun, told.still_open) == ((), ())


def test_symptoms_are_counted_by_name_and_a_none_is_no_symptom():
    told = of(
        Symptom(at("2026-03-01 10:00"), HEADACHE, level=Level.MILD),
        Symptom(at("2026-03-02 10:00"), HEADACHE, level=Level.NONE),
        Symptom(at("2026-03-03 10:00"), HEADACHE),
        DailySymptoms(day("2026-03-04"), at("2026-03-04 20:00"), (Rating(Asked.FEVER, Scale.TO_FOUR, 0),)),
        DailySymptoms(day("2026-03-05"), at("2026-03-05 20:00"), (Rating(Asked.FEVER, Scale.TO_FOUR, 2),)),
    )

    assert [(n.felt.what, n.felt.asked, n.there, n.none) for n in told.symptoms] == [
        (HEADACHE, None, 2, 1),
        ("", Asked.FEVER, 1, 1),
    ]


def test_attacks_count_for_the_period_in_which_they_began():
    told = of(Attack(at("2026-03-02 10:00")), Attack(at("2026-02-20 10:00")))
    assert [e.fact.day for e in told.attacks] == [day("2026-03-02")]


def test_measurements_are_first_last_lowest_and_highest_as_they_were_entered():
    (crp, fever) = of(
        measured("2026-03-03", "0.3", bound=Bound.LESS),
        measured("2026-03-02", "12"),
        measured("2026-03-04", "0.3"),
        measured("2026-03-05", "9"),
        measured("2026-03-06", "37.5", CELSIUS, Quantity.TEMPERATURE),
        measured("2026-02-20", "99"),
    ).measured

    assert (crp.first.value, crp.last.value, crp.highest.value, crp.count) == (12, 9, 12, 4)
    assert (crp.lowest.value, crp.lowest.bound) == (Decimal("0.3"), Bound.LESS)
    assert (fever.first, fever.count) == (fever.last, 1)


def test_values_of_another_unit_stand_apart():
    told = of(measured("2026-03-02", "12"), measured("2026-03-03", "1.2", "mg/dl"))
    assert [m.first.unit for m in told.measured] == ["mg/l", "mg/dl"]


def test_what_was_ordered_is_named_with_the_days_on_which_it_held():
    first, second = order("2026-02-20", course_days=12), order("2026-03-05")
    pause, later = Pause(day("2026-03-08"), None, "", ""), Pause(day("2026-03-20"), None, "", "")
    told = account([entry(f) for f in (first, second, pause, later)], MARCH, NOW, 180)

    assert told.ordered == (
        Ordered(first, Period(day("2026-03-01"), day("2026-03-03"))),
        Ordered(second, Period(day("2026-03-05"), day("2026-03-10"))),
        Ordered(pause, Period(day("2026-03-08"), day("2026-03-10"))),
    )


def test_both_periods_are_told_as_each_is_alone():
    given, missed = injection("2026-02-26 08:05", "2026-02-26 08:00"), answer("2026-03-02 08:00", Answer.MISSED)
    entries: list[Entry[Fact]] = [ORDER, entry(given), entry(missed)]
    both = comparison(entries, FEBRUARY, MARCH, NOW, 180)

    assert (both.one, both.other) == (account(entries, FEBRUARY, NOW, 180), account(entries, MARCH, NOW, 180))
    assert (both.one.totals.missed, both.other.totals.missed) == (0, 1)
    assert not both.is_of_equal_lengths


def test_places_symptoms_and_measurements_are_paired_by_what_they_are_about():
    both = beside(
        injection("2026-02-26 08:05", "2026-02-26 08:00"),
        injection("2026-03-02 08:05", "2026-03-02 08:00"),
        injection("2026-03-03 08:05", "2026-03-03 08:00", spot=None),
        reaction("r", "2026-03-03", "buttock-left"),
        Symptom(at("2026-02-03 10:00"), own="Dizzy"),
        Symptom(at("2026-03-03 10:00"), own="dizzy"),
        Symptom(at("2026-03-03 11:00"), HEADACHE),
        measured("2026-02-03", "12"),
        measured("2026-03-03", "5"),
        measured("2026-03-03", "37.5", CELSIUS, Quantity.TEMPERATURE),
    )

    assert both.injections == (("thigh-front-left", 1, 1), ("", 0, 1))
    assert [(one and one.there, other and other.there) for one, other in both.symptoms] == [(1, 1), (None, 1)]
    assert [(one and one.count, other and other.count) for one, other in both.measured] == [(1, 1), (None, 1)]


def test_periods_of_as_many_days_are_of_equal_lengths():
    assert comparison([ORDER], MARCH, MARCH, NOW, 180).is_of_equal_lengths


WEEKLY = Medicine("m", "Methotrexate", "15 mg", MedicineRhythm.WEEKLY, day("2026-02-01"), weekday=2)


def test_other_medicines_are_counted_apart_and_for_either_period():
    taken = MedicineAnswer("m", "Methotrexate", "15 mg", day("2026-02-24"), None, MedicineOutcome.TAKEN)
    needed = MedicineTaken("p", "Paracetamol", "500 mg", at("2026-03-02 10:00"))

    assert of(WEEKLY, taken, needed).totals == of().totals
    assert [record.dose.day for record in of(WEEKLY).medicines.doses] == [day("2026-03-03"), day("2026-03-10")]
    assert beside(WEEKLY, taken, needed).medicines == (
        (
            MedicineTotals("m", "Methotrexate", taken=1, not_recorded=3),
            MedicineTotals("m", "Methotrexate", not_recorded=1),
        ),
        (None, MedicineTotals("p", "Paracetamol", as_needed=1)),
    )
    assert beside().medicines == ()
