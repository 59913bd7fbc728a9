"""What a person is asked of each day follows from the condition."""

import pytest

from kineret_gui.diary.facts.daily_symptoms import Asked, Question, Scale
from kineret_gui.diary.facts.person import Condition
from kineret_gui.diary.rules.daily_questions import (
    CHOOSABLE,
    asks_for_attacks,
    asks_for_temperature,
    may_choose,
    questions,
)
from tests.facts import person

ASKED = {
    Condition.CAPS: [
        (Asked.FEVER, Scale.TO_FOUR),
        (Asked.RASH, Scale.TO_FOUR),
        (Asked.JOINT_PAIN, Scale.TO_FOUR),
        (Asked.VOMITING, Scale.TO_FOUR),
        (Asked.HEADACHE, Scale.TO_FOUR),
    ],
    Condition.RHEUMATOID_ARTHRITIS: [
        (Asked.PAIN, Scale.TO_TEN),
        (Asked.TIREDNESS, Scale.TO_TEN),
        (Asked.OVERALL, Scale.TO_TEN),
        (Asked.STIFFNESS, Scale.MINUTES),
        (Asked.JOINTS, Scale.ON_THE_BODY),
    ],
    Condition.STILLS_DISEASE: [
        (Asked.RASH, Scale.YES_NO),
        (Asked.SORE_THROAT, Scale.YES_NO),
        (Asked.PAIN, Scale.TO_TEN),
        (Asked.OVERALL, Scale.TO_TEN),
        (Asked.JOINTS, Scale.ON_THE_BODY),
    ],
    Condition.FMF: [],
    Condition.OTHER: [],
    Condition.NOT_SAID: [],
}


@pytest.mark.parametrize("condition", Condition)
def test_each_condition_asks_its_own_questions(condition):
    asked = questions(person(condition=condition))

    assert [(question.asked, question.scale) for question in asked] == ASKED[condition]


@pytest.mark.parametrize("condition", Condition)
def test_only_a_person_whose_condition_names_no_questions_chooses_them(condition):
    who = person(condition=condition, asked=(Asked.TIREDNESS,))

    assert may_choose(who) is (condition in (Condition.OTHER, Condition.NOT_SAID))
    assert (Question(Asked.TIREDNESS, Scale.TO_TEN) in questions(who)) is (
        condition in (Condition.OTHER, Condition.NOT_SAID, Condition.RHEUMATOID_ARTHRITIS)
    )


def test_what_was_chosen_is_asked_in_the_order_of_the_page():
    who = person(asked=(Asked.JOINTS, Asked.FEVER, Asked.PAIN))

    assert [question.asked for question in questions(who)] == [Asked.FEVER, Asked.PAIN, Asked.JOINTS]


def test_everything_that_can_be_asked_can_be_chosen_once():
    assert [question.asked for question in CHOOSABLE] == list(Asked)
    assert questions(person(asked=tuple(Asked))) == CHOOSABLE


@pytest.mark.parametrize("condition", Condition)
def test_attacks_belong_to_fmf_and_temperatures_to_stills_disease(condition):
    who = person(condition=condition)

    assert asks_for_attacks(who) is (condition is Condition.FMF)
    assert asks_for_temperature(who) is (condition is Condition.STILLS_DISEASE)
