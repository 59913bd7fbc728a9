"""Questions for a visit, in the person's own words, and that they were asked."""

from dataclasses import replace

import pytest

from kineret_gui.diary.facts.visit_question import LONGEST_QUESTION, VisitQuestion, VisitQuestionAsked
from tests.diary.words import HARMLESS, REFUSED, unfit_words
from tests.facts import at, day

FLY = VisitQuestion("q1", at("2026-03-10 08:05"), "May I fly?")
FLOWN = VisitQuestionAsked("q1", at("2026-03-12 10:40"), "May I fly?", "Yes")


def test_a_question_counts_for_the_day_on_which_it_came_to_mind_and_its_tick_for_that_of_the_visit():
    assert replace(FLY, moment=at("2026-03-11 01:00")).day == day("2026-03-10")
    assert replace(FLOWN, moment=at("2026-03-13 01:00")).day == day("2026-03-12")


@pytest.mark.parametrize("id", ["", " ", "x" * 81, "a\nb"])
def test_a_question_has_a_name_of_its_own_and_a_tick_names_it(id):
    with pytest.raises(ValueError, match="the id"):
        replace(FLY, id=id)
    with pytest.raises(ValueError, match="the question"):
        replace(FLOWN, question=id)


@pytest.mark.parametrize("fact", [FLY, FLOWN], ids=["question", "tick"])
def test_a_question_says_something_and_is_no_longer_than_a_page_can_hold(fact):
    assert replace(fact, text="x" * LONGEST_QUESTION).text
    for text in ("", " \n", "x" * (LONGEST_QUESTION + 1)):
        with pytest.raises(ValueError, match=r"the question is (empty|longer)"):
            replace(fact, text=text)


@pytest.mark.parametrize("words", HARMLESS)
def test_the_words_are_kept_exactly(words):
    assert replace(FLOWN, note=words).note == words
    if words.strip() and len(words) <= LONGEST_QUESTION:
        assert replace(FLY, text=words).text == words


@unfit_words
def test_an_answer_that_cannot_be_shown_is_refused(words):
    with pytest.raises(ValueError, match=f"the note ({REFUSED})"):
        replace(FLOWN, note=words)
