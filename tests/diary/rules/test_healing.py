"""From the first day of a reaction to the day it has healed: all of it follows from what was said."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Course, PlaceLooksWell, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.rules.healing import stories, to_ask_about, was_looked_at
from kineret_gui.diary.rules.resting_places import sore_places
from tests.facts import at, day, entry

THIGH, BELLY = "thigh-front-left", "abdomen-upper-left"
BETTER, SAME, WORSE, HEALED = Course.BETTER, Course.SAME, Course.WORSE, Course.HEALED


def began(when="2026-03-03 20:00", id="r1", place=THIGH):
    return entry(Reaction(id, at(when), place, (Sign.REDNESS,), Level.MILD))


def said(when, course, id="r1"):
    return entry(ReactionAnswer(id, at(when), course))


def told(*answers, reaction=None):
    (story,) = stories([reaction or began()], answers)
    return story


def test_a_story_is_the_reaction_and_what_was_said_of_it_in_the_order_of_the_days():
    first, later, other = (
        said("2026-03-04 09:00", SAME),
        said("2026-03-05 09:00", BETTER),
        said("2026-03-04", SAME, "x"),
    )

    assert told(later, other, first).answers == (first, later)
    assert told(other).answers == ()
    assert told().reaction == told().began.fact


def test_stories_stand_in_the_order_in_which_they_began():
    earlier, later = began("2026-03-01 08:00", "r2"), began("2026-03-03 08:00", "r1")

    assert [story.reaction.id for story in stories([later, earlier], [])] == ["r2", "r1"]


def test_answers_of_one_day_stand_in_the_order_of_their_moments_whatever_the_clock_on_the_wall_showed():
    in_tokyo = entry(ReactionAnswer("r1", at("2026-03-05 12:00", "Asia/Tokyo"), WORSE))  # 04:00 in Berlin
    in_berlin = said("2026-03-05 09:00", HEALED)

    for order in permutations([in_tokyo, in_berlin]):
        assert told(*order).healed == day("2026-03-05")


@pytest.mark.parametrize(
    ("answers", "healed"),
    [
        ([], None),
        ([("2026-03-04 09:00", BETTER)], None),
        ([("2026-03-04 09:00", WORSE), ("2026-03-19 09:00", HEALED)], "2026-03-19"),
        ([("2026-03-19 09:00", HEALED), ("2026-03-20 09:00", WORSE)], None),  # it came back
        ([("2026-03-19 09:00", HEALED), ("2026-03-20 09:00", SAME), ("2026-03-21 09:00", HEALED)], "2026-03-21"),
        ([("2026-03-20 01:30", HEALED)], "2026-03-19"),  # the diary day starts at 03:00
        ([("2026-03-03 21:00", HEALED)], "2026-03-03"),
    ],
)
def test_the_latest_word_says_whether_it_has_healed(answers, healed):
    assert told(*(said(*answer) for answer in answers)).healed == (day(healed) if healed else None)


def test_a_reaction_from_day_3_that_healed_on_day_19_was_there_on_days_3_to_19():
    story = told(said("2026-03-10 09:00", WORSE), said("2026-03-19 09:00", HEALED))
    there = [n for n in range(1, 32) if story.lasts_on(day(f"2026-03-{n:02}"))]

    assert there == list(range(3, 20))


def test_a_reaction_of_which_nothing_was_said_lasts_on():
    assert not told().lasts_on(day("2026-03-02"))
    assert told().lasts_on(day("2026-03-03"))
    assert told().lasts_on(day("2027-03-03"))


@pytest.mark.parametrize(
    ("until", "open_for", "healed_after"),
    [
        ("2026-03-01", 0, 0),
        ("2026-03-02", 0, 0),
        ("2026-03-03", 1, 1),
        ("2026-03-04", 2, 2),
        ("2026-03-19", 17, 17),
        ("2026-04-19", 48, 17),
    ],
)
def test_its_days_are_counted_from_the_first_to_the_one_on_which_it_healed(until, open_for, healed_after):
    assert told().days_until(day(until)) == open_for
    assert told(said("2026-03-19 09:00", HEALED)).days_until(day(until)) == healed_after


def test_a_reaction_whose_beginning_was_corrected_to_after_it_healed_lasted_no_day_and_never_less():
    story = told(said("2026-03-05 09:00", HEALED), reaction=began("2026-03-08 20:00"))

    assert story.days_until(day("2026-03-31")) == 0
    assert not any(story.lasts_on(day("2026-03-01") + timedelta(days=n)) for n in range(31))


def test_the_last_word_is_the_latest_day_on_which_anything_was_said():
    assert told().last_word == day("2026-03-03")
    assert told(said("2026-03-06 09:00", SAME), said("2026-03-04 09:00", SAME)).last_word == day("2026-03-06")


def test_the_places_of_reactions_that_are_there_rest_each_with_the_latest_one():
    first, again = began("2026-03-03 08:00", "r1"), began("2026-03-06 08:00", "r2")
    elsewhere = began("2026-03-01 08:00", "r3", BELLY)
    found = stories([again, first, elsewhere], [said("2026-03-05 09:00", HEALED, "r3")])

    assert {place: story.reaction.id for place, story in sore_places(found, day("2026-03-06")).items()} == {THIGH: "r2"}
    assert {place: story.reaction.id for place, story in sore_places(found, day("2026-03-05")).items()} == {
        THIGH: "r1",
        BELLY: "r3",
    }
    assert sore_places(found, day("2026-02-28")) == {}


def test_a_place_rests_until_the_last_of_its_reactions_has_healed():
    both = [began("2026-03-03 08:00", "r1"), began("2026-03-06 08:00", "r2")]
    found = stories(both, [said("2026-03-08 09:00", HEALED, "r2")])

    assert sore_places(found, day("2026-03-20"))[THIGH].reaction.id == "r1"


@pytest.mark.parametrize(
    ("answers", "today", "asked"),
    [
        ([], "2026-03-03", False),  # on the day it began nobody asks
        ([], "2026-03-04", True),
        ([("2026-03-04 09:00", SAME)], "2026-03-04", False),
        ([("2026-03-04 09:00", SAME)], "2026-03-05", True),
        ([("2026-03-04 09:00", HEALED)], "2026-03-05", False),
        ([("2026-03-04 09:00", HEALED), ("2026-03-04 10:00", WORSE)], "2026-03-05", True),
        ([("2026-03-06 09:00", SAME)], "2026-03-05", False),  # said on another computer whose day is further on
    ],
)
def test_an_open_reaction_is_asked_about_once_a_day(answers, today, asked):
    story = told(*(said(*answer) for answer in answers))

    assert to_ask_about([story], day(today)) == ((story,) if asked else ())


INJECTED = at("2026-03-03 08:00")


@pytest.mark.parametrize(
    ("when", "place", "looked"),
    [
        ("2026-03-03 07:59", THIGH, False),
        ("2026-03-03 08:00", THIGH, True),
        ("2026-03-04 08:00", THIGH, True),
        ("2026-03-04 08:00", BELLY, False),
    ],
)
def test_a_place_was_looked_at_when_anything_was_said_of_it_since_the_injection(when, place, looked):
    reaction = replace(began().fact, moment=at(when), place=place)

    assert was_looked_at(THIGH, INJECTED, [], [PlaceLooksWell(place, at(when))]) is looked
    assert was_looked_at(THIGH, INJECTED, [reaction], []) is looked


def test_a_place_of_which_nothing_was_said_was_not_looked_at():
    assert not was_looked_at(THIGH, INJECTED, [], [])
