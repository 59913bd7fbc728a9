"""A reaction at a place, and what is said of it from day to day."""

from dataclasses import replace

import pytest

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import WIDEST, Course, PlaceLooksWell, Reaction, ReactionAnswer, Sign
from tests.diary.words import REFUSED, any_note, unfit_words
from tests.facts import SPOT, at, day

BEGAN = at("2026-03-03 21:00")
SORE = Reaction("r1", BEGAN, "thigh-front-left", (Sign.REDNESS, Sign.ITCH), Level.MILD)
BETTER = ReactionAnswer("r1", at("2026-03-04 09:00"), Course.BETTER)


def test_a_reaction_counts_for_the_diary_day_on_which_it_began():
    assert SORE.day == day("2026-03-03")
    assert replace(SORE, moment=at("2026-03-04 01:30")).day == day("2026-03-03")


def test_an_answer_counts_for_the_diary_day_on_which_it_was_given():
    assert BETTER.day == day("2026-03-04")
    assert replace(BETTER, moment=at("2026-03-05 01:30")).day == day("2026-03-04")


def test_a_look_counts_for_the_diary_day_on_which_the_person_looked():
    assert PlaceLooksWell("thigh-front-left", at("2026-03-04 09:00")).day == day("2026-03-04")


@pytest.mark.parametrize(
    "more",
    [
        {"signs": tuple(Sign)},
        {"signs": (Sign.LUMP,)},
        {"level": Level.NONE},
        {"level": Level.STOPS_ME},
        {"spot": SPOT},
        {"place": "a place where nobody ever injected"},
        {"after": BEGAN},
        {"after": at("2026-03-03 08:00")},
        {"width": 1},
        {"width": WIDEST},
    ],
)
def test_a_reaction_says_as_much_as_the_person_wants(more):
    written = replace(SORE, **more)

    assert {name: getattr(written, name) for name in more} == more


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"id": ""}, "the id is empty"),
        ({"id": "x" * 81}, "the id is longer"),
        ({"place": " "}, "the injection site is empty"),
        ({"place": "thigh\nleft"}, "the injection site has more than one line"),
        ({"spot": "x" * 81}, "the spot is longer"),
        ({"spot": "\x07"}, "the spot contains a control character"),
        ({"signs": ()}, "needs a sign"),
        ({"signs": (Sign.ITCH, Sign.PAIN, Sign.ITCH)}, "a sign is listed twice"),
        ({"after": at("2026-03-03 21:01")}, "cannot start before the injection it follows"),
        ({"width": 0}, "cannot be 0 mm wide"),
        ({"width": -1}, "cannot be -1 mm wide"),
        ({"width": WIDEST + 1}, "cannot be 501 mm wide"),
    ],
)
def test_a_reaction_that_cannot_be_is_refused(wrong, reason):
    with pytest.raises(ValueError, match=reason):
        replace(SORE, **wrong)


def test_the_injection_it_follows_is_compared_as_an_instant_and_not_by_the_clock_on_the_wall():
    in_new_york = at("2026-03-03 16:00", "America/New_York")  # 22:00 in Berlin

    with pytest.raises(ValueError, match="before the injection"):
        replace(SORE, after=in_new_york)
    assert replace(SORE, moment=in_new_york, after=BEGAN).after == BEGAN


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"reaction": ""}, "the reaction is empty"),
        ({"reaction": "a\nb"}, "the reaction has more than one line"),
        ({"width": 0}, "cannot be 0 mm wide"),
        ({"width": WIDEST + 1}, "cannot be 501 mm wide"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(wrong, reason):
    with pytest.raises(ValueError, match=reason):
        replace(BETTER, **wrong)


@pytest.mark.parametrize("course", Course)
def test_an_answer_may_be_one_word_or_say_how_much_and_how_wide(course):
    assert ReactionAnswer("r1", BEGAN, course).width is None
    assert ReactionAnswer("r1", BEGAN, course, Level.MODERATE, 30).width == 30


@pytest.mark.parametrize("place", ["", "\n", "x" * 81])
def test_a_look_names_its_place(place):
    with pytest.raises(ValueError, match="the injection site"):
        PlaceLooksWell(place, BEGAN)


@any_note
def test_a_note_is_kept_exactly(note):
    assert replace(SORE, note=note).note == replace(BETTER, note=note).note == note


@unfit_words
@pytest.mark.parametrize("fact", [SORE, BETTER], ids=["reaction", "answer"])
def test_a_note_that_cannot_be_shown_is_refused(fact, words):
    with pytest.raises(ValueError, match=f"the note ({REFUSED})"):
        replace(fact, note=words)
