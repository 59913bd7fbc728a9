"""Saying what became of a dose that has no injection."""

from kineret_gui.actions.answer_dose import answer_dose
from kineret_gui.diary.facts.injection import Answer, DoseAnswer
from tests.facts import answer, now
from tests.store.diaries import opened

NEXT_DAY = now("2026-03-11 09:00")
MISSED = answer("2026-03-10 08:00", Answer.MISSED)
IN_HOSPITAL = answer("2026-03-10 08:00", Answer.GIVEN_IN_HOSPITAL)
EVENING_MISSED = answer("2026-03-10 20:00", Answer.MISSED)


def answers(diary):
    return [entry.fact for entry in diary.standing(DoseAnswer)]


def test_an_answer_is_on_disk(diary, path):
    assert answer_dose(diary, "form", MISSED, NEXT_DAY).fact == MISSED
    assert answers(opened(path)) == [MISSED]


def test_a_later_answer_stands_in_the_place_of_the_earlier_one(diary):
    first = answer_dose(diary, "form", MISSED, NEXT_DAY)
    second = answer_dose(diary, "other form", IN_HOSPITAL, NEXT_DAY)
    assert second.replaces == first.id
    assert answers(diary) == [IN_HOSPITAL]
    assert diary.entry(first.id) == first


def test_of_three_answers_the_last_stands(diary):
    for form, said in ("1", MISSED), ("2", IN_HOSPITAL), ("3", MISSED):
        answer_dose(diary, form, said, NEXT_DAY)
    assert answers(diary) == [MISSED]


def test_the_same_form_twice_answers_once(diary):
    first = answer_dose(diary, "form", MISSED, NEXT_DAY)
    assert answer_dose(diary, "form", MISSED, NEXT_DAY) == first
    assert answers(diary) == [MISSED]


def test_the_other_dose_of_the_day_keeps_its_own_answer(diary):
    answer_dose(diary, "morning", IN_HOSPITAL, NEXT_DAY)
    answer_dose(diary, "evening", EVENING_MISSED, NEXT_DAY)
    assert answers(diary) == [IN_HOSPITAL, EVENING_MISSED]
