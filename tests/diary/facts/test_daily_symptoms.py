"""What a person notes of a day because of the condition: as it is, and never added up."""

from dataclasses import fields, replace

import pytest

from kineret_gui.diary.facts.daily_symptoms import MOST, Asked, DailySymptoms, Question, Rating, Scale
from kineret_gui.diary.facts.joint import JOINTS
from tests.diary.words import REFUSED, any_note, unfit_words
from tests.facts import at, day

EVENING = at("2026-03-10 20:00")
RASH = Rating(Asked.RASH, Scale.TO_FOUR, 2)
PAGE = DailySymptoms(EVENING.day, EVENING, (RASH,))

SCALES = {Scale.YES_NO: 1, Scale.TO_FOUR: 4, Scale.TO_TEN: 10, Scale.MINUTES: 1440}


@pytest.mark.parametrize(("scale", "most"), SCALES.items())
def test_a_rating_is_anything_from_nothing_to_the_end_of_its_scale(scale, most):
    assert MOST[scale] == most
    assert [Rating(Asked.PAIN, scale, value).value for value in (0, most)] == [0, most]


@pytest.mark.parametrize(("scale", "most"), SCALES.items())
@pytest.mark.parametrize("beyond", [-1, 1])
def test_a_rating_outside_its_scale_is_refused(scale, most, beyond):
    value = most + 1 if beyond > 0 else -1

    with pytest.raises(ValueError, match=f"pain: {value} is not on the scale {scale.value}"):
        Rating(Asked.PAIN, scale, value)


def test_joints_are_named_and_not_rated():
    with pytest.raises(ValueError, match="joints are listed by name, without a strength"):
        Rating(Asked.JOINTS, Scale.ON_THE_BODY, 0)


def test_a_rating_knows_the_question_that_it_answers():
    assert RASH.question == Question(Asked.RASH, Scale.TO_FOUR)


def test_the_page_answers_a_question_on_its_own_scale_only():
    assert PAGE.answer_to(Question(Asked.RASH, Scale.TO_FOUR)) == 2
    assert PAGE.answer_to(Question(Asked.RASH, Scale.YES_NO)) is None
    assert PAGE.answer_to(Question(Asked.PAIN, Scale.TO_TEN)) is None


def test_nothing_on_a_scale_is_an_answer_and_not_the_lack_of_one():
    assert DailySymptoms(EVENING.day, EVENING, (replace(RASH, value=0),)).answer_to(RASH.question) == 0


def test_a_page_counts_for_the_day_it_is_about():
    yesterday = replace(PAGE, on=day("2026-03-09"))

    assert (PAGE.day, yesterday.day) == (day("2026-03-10"), day("2026-03-09"))


def test_a_page_may_be_filled_in_after_midnight_for_the_day_that_still_runs():
    late = at("2026-03-11 02:00")

    assert DailySymptoms(late.day, late, (RASH,)).on == day("2026-03-10")
    with pytest.raises(ValueError, match="a day in the future"):
        DailySymptoms(day("2026-03-11"), late, (RASH,))


@pytest.mark.parametrize(
    "said",
    [
        {"ratings": (RASH, Rating(Asked.STIFFNESS, Scale.MINUTES, 1440))},
        {"sore": JOINTS},
        {"swollen": ("neck",)},
        {"sore": ("knee-left",), "swollen": ("knee-left",)},
        {"rash_where": "both arms"},
        {"note": "a good day"},
    ],
)
def test_any_word_makes_a_page(said):
    page = DailySymptoms(EVENING.day, EVENING, **said)

    assert {name: getattr(page, name) for name in said} == said


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"ratings": ()}, "a day needs an answer or a note"),
        ({"on": day("2026-03-11")}, "a day in the future cannot be filled in"),
        ({"on": day("1999-12-31")}, "the day: the year 1999"),
        ({"ratings": (RASH, replace(RASH, value=3))}, "a question is answered twice"),
        ({"ratings": (RASH, Rating(Asked.RASH, Scale.YES_NO, 1))}, "a question is answered twice"),
        ({"sore": ("tail",)}, "the sore joints include 'tail', which is not a joint"),
        ({"swollen": ("neck", "neck")}, "the swollen joints include 'neck' twice"),
    ],
)
def test_a_page_that_cannot_be_is_refused(wrong, reason):
    with pytest.raises(ValueError, match=reason):
        replace(PAGE, **wrong)


@any_note
def test_words_are_kept_exactly(note):
    page = replace(PAGE, note=note, rash_where=note)

    assert page.note == page.rash_where == note


@unfit_words
@pytest.mark.parametrize(("field", "name"), [("note", "the note"), ("rash_where", "where the rash is")])
def test_words_that_cannot_be_shown_are_refused(field, name, words):
    with pytest.raises(ValueError, match=f"{name} ({REFUSED})"):
        replace(PAGE, **{field: words})


def test_no_field_holds_a_total_or_a_score():
    assert {field.name for field in fields(DailySymptoms)} == {
        "on",
        "moment",
        "ratings",
        "sore",
        "swollen",
        "rash_where",
        "note",
    }
