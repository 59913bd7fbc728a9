"""After a time away: several days are filled in together, each with an entry of its own."""

import itertools

import pytest

from kineret_gui.diary.injection import Answer
from tests.facts import answer, dose, injection, order, wall

OFFER = "Injected as usual on several of these days"


@pytest.fixture(autouse=True)
def after_a_week_away(clock, diary):
    diary.holds(injection("2026-03-02 08:05", "2026-03-02 08:00"), answer("2026-03-01 08:00", Answer.MISSED))
    clock.set("8 March 2026 10:00")


def recorded(diary):
    return [(i.answers, i.moment.wall, i.spot) for i in diary.injections()][1:]


def test_days_injected_as_usual_are_recorded_together(patient, diary):
    patient.taps(OFFER)
    patient.taps("Record 5 injections")

    patient.sees("5 injections recorded")
    days = [f"2026-03-0{n} 08:00" for n in range(3, 8)]
    assert recorded(diary) == [(dose(day), wall(day), None) for day in days]


def test_a_day_that_one_is_not_sure_of_stays_open(patient, diary):
    patient.taps(OFFER)
    patient.taps("Thursday, 5 March 2026")
    patient.taps("Record 4 injections")

    assert dose("2026-03-05 08:00") not in [answers for answers, *_ in recorded(diary)]
    patient.sees("Thursday, 5 March 2026: not recorded")


def test_each_day_has_a_spot_of_its_own_where_they_went_as_suggested(patient, diary):
    patient.taps(OFFER)
    patient.taps("One after the other, as the diary suggests")
    patient.taps("Record 5 injections")

    spots = [spot for *_, spot in recorded(diary)]
    assert None not in spots
    assert len(set(spots)) == 5
    assert all(one.split("/")[0] != next.split("/")[0] for one, next in itertools.pairwise(spots))


def test_all_of_them_are_taken_back_together(patient, diary):
    patient.taps(OFFER)
    patient.taps("Record 5 injections")
    patient.taps("Undo")

    assert recorded(diary) == []
    patient.sees(OFFER)


def test_a_dose_of_several_syringes_has_an_entry_for_each(patient, diary, clock):
    diary.holds(order("2026-03-07", "08:00", syringes=(100, 50)))
    patient.taps(OFFER)
    patient.taps("Record 6 injections")

    assert [i.milligrams for i in diary.injections()][-2:] == [100, 50]


def test_pressed_twice_in_a_hurry_each_day_is_recorded_once(patient, diary):
    patient.taps(OFFER)
    patient.taps_twice("Record 5 injections")

    assert len(recorded(diary)) == 5


def test_a_single_open_day_is_asked_after_alone(patient, clock):
    clock.set("4 March 2026 10:00")

    patient.sees("Yesterday: not recorded")
    assert not patient.is_offered(OFFER)
