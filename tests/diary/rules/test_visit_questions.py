"""Questions for a visit: open until somebody ticks them off, whatever else is written of them."""

from itertools import permutations

from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.diary.rules.visit_questions import asked_questions, open_questions
from tests.facts import at, entry

FLY = entry(VisitQuestion("q1", at("2026-03-10 08:05"), "May I fly?"))
SWIM = entry(VisitQuestion("q2", at("2026-03-10 07:00"), "May I swim?"))
FLOWN = entry(VisitQuestionAsked("q1", at("2026-03-12 10:40"), "May I fly?"))


def test_the_oldest_open_question_stands_first():
    for order in permutations([FLY, SWIM]):
        assert open_questions(order, []) == (SWIM, FLY)


def test_a_question_that_was_asked_is_open_no_longer_however_often_it_was_ticked():
    assert open_questions([FLY, SWIM], [FLOWN, FLOWN]) == (SWIM,)


def test_a_tick_of_a_question_that_is_not_there_closes_no_other():
    assert open_questions([FLY], [entry(VisitQuestionAsked("q9", at("2026-03-12 10:41"), "On the spot"))]) == (FLY,)


def test_what_was_asked_last_stands_first():
    earlier = entry(VisitQuestionAsked("q2", at("2026-03-12 10:39"), "May I swim?"))
    for order in permutations([FLOWN, earlier]):
        assert asked_questions(order) == (FLOWN, earlier)
