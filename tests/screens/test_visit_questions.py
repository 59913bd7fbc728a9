"""A question for the visit is written down when it comes to mind, ticked off when it was asked, and never lost."""

from dataclasses import replace

import pytest

from kineret_gui.diary.facts.visit_question import LONGEST_QUESTION, VisitQuestion, VisitQuestionAsked
from kineret_gui.screens.visits.visit_answer_form import answer_form, answered_question, gone
from kineret_gui.screens.visits.visit_question_form import question_form, wrong_question
from kineret_gui.screens.visits.visit_questions_view import visit_questions_view
from tests.facts import at, entry, now

FIELD, ANSWER = "What do you want to ask?", "What was the answer?"
FLY = VisitQuestion("q1", at("2026-03-09 20:00"), "May I fly?")


@pytest.fixture(autouse=True)
def tenth_of_march(clock):
    clock.set("10 March 2026 10:00")


def questions(diary) -> list[str]:
    return [entry.fact.text for entry in diary.standing(VisitQuestion)]


def asked(diary) -> list[VisitQuestionAsked]:
    return [entry.fact for entry in diary.standing(VisitQuestionAsked)]


@pytest.mark.parametrize(
    "ways",
    [
        ("How are you?", "Add a note", "A question for the visit"),
        ("More", "Questions for the visit", "Add a question"),
    ],
    ids=["from a note", "from More"],
)
def test_a_question_is_written_down_within_three_presses_from_today(patient, diary, ways):
    for name in ways:
        patient.taps(name)
    patient.types_into(FIELD, "May I fly?")
    patient.taps("Save")

    patient.hears("Question saved. It is on page 1 of the report until it has been asked.")
    (question,) = diary.standing(VisitQuestion)
    assert (question.fact.text, question.fact.moment) == ("May I fly?", at("2026-03-10 10:00"))


def test_a_question_without_words_is_not_saved(patient, diary):
    patient.opens("visit-question")
    patient.taps("Save")

    patient.sees("Write the question first.")
    assert questions(diary) == []


def test_a_question_is_ticked_off_and_its_answer_is_noted(patient, diary):
    diary.holds(FLY)
    patient.opens("visit-questions")
    patient.taps("Mark as asked: May I fly?")
    patient.hears("Saved. Asked: May I fly?")
    patient.sees("No open questions.")
    patient.taps("May I fly?")
    patient.types_into(ANSWER, "Yes, with the letter")
    patient.taps("Save")

    patient.sees("Answer: Yes, with the letter")
    assert questions(diary) == ["May I fly?"]
    assert asked(diary) == [VisitQuestionAsked("q1", at("2026-03-10 10:00"), "May I fly?", "Yes, with the letter")]


def test_a_tick_by_mistake_is_undone(patient, diary):
    diary.holds(FLY)
    patient.opens("visit-questions")
    patient.taps("Mark as asked: May I fly?")
    patient.taps("Undo")

    patient.sees("Mark as asked: May I fly?")
    assert asked(diary) == []


def test_a_question_that_was_not_asked_after_all_is_open_again_days_later(patient, diary):
    diary.holds(FLY, VisitQuestionAsked("q1", at("2026-03-09 21:00"), FLY.text))
    patient.opens("visit-questions")
    patient.taps("May I fly?")
    patient.taps("Undo: it was not asked yet")

    patient.hears("Saved. The question is open again.")
    patient.sees("Mark as asked: May I fly?")


def test_a_question_is_reworded_and_a_tick_still_closes_it(patient, diary):
    diary.holds(FLY)
    patient.opens("visit-questions")
    patient.taps("Change: May I fly?")
    patient.types_into(FIELD, "May I fly in summer?")
    patient.taps("Save changes")
    patient.taps("Mark as asked: May I fly in summer?")

    patient.sees("No open questions.")
    (question,) = diary.standing(VisitQuestion)
    assert question.fact == VisitQuestion("q1", FLY.moment, "May I fly in summer?")


def test_a_question_that_nobody_has_any_more_is_removed_and_stays_listed(patient, diary):
    diary.holds(FLY)
    patient.opens("visit-questions")
    patient.taps("Change: May I fly?")
    patient.taps("Remove this question")

    patient.hears("Removed. It stays listed under What changed.")
    assert questions(diary) == []
    patient.opens("changes")
    patient.sees("May I fly?")


def test_the_list_leads_to_the_report(patient, diary):
    diary.holds(FLY)
    patient.opens("visit-questions")
    patient.taps("Make the report")

    patient.sees("Print or save as PDF")


# Forms and views


def test_a_question_may_be_as_long_as_paper_can_hold():
    form = question_form(entry(VisitQuestion("q1", FLY.moment, "x" * LONGEST_QUESTION)))
    assert wrong_question(form) == ""
    assert wrong_question(replace(form, text=f"{form.text}xx")) == "The question is 2 character(s) too long."


def test_an_answer_is_not_longer_than_a_note_and_needs_its_question():
    ticked = entry(VisitQuestionAsked("q1", FLY.moment, FLY.text))
    assert answered_question(answer_form()) == gone()
    assert answered_question(answer_form(ticked)) == ticked.fact
    assert answered_question(replace(answer_form(ticked), note="x" * 4001)) == "The answer is 1 character(s) too long."


def page(*facts, most_asked=None, can_write=True):
    entries = [entry(fact) for fact in facts]
    return visit_questions_view(
        [one for one in entries if isinstance(one.fact, VisitQuestion)],
        [one for one in entries if isinstance(one.fact, VisitQuestionAsked)],
        now("2026-03-10 10:00"),
        most_asked=most_asked,
        can_write=can_write,
    )


def test_of_those_that_were_asked_the_latest_are_shown_and_how_many_more_there_are():
    ticks = [VisitQuestionAsked(f"q{n}", at(f"2026-03-0{n} 10:00"), f"Question {n}") for n in range(1, 6)]
    view = page(*ticks, most_asked=3)

    assert [row.title for row in view.asked] == ["Question 5", "Question 4", "Question 3"]
    assert view.show_more == "Show 2 more question(s)"
    assert page(*ticks).show_more == ""


def test_where_nobody_can_write_nothing_is_offered_to_be_written():
    assert page(can_write=False).nothing == "No open questions."
    assert not page(FLY, can_write=False).nothing
