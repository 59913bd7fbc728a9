"""Reactions in words: the form, those that have not healed, and the story of one."""

import pytest

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.diary.rules.healing import stories
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.reactions.answer_reaction import answer_message
from kineret_gui.screens.reactions.open_reactions_view import open_rows
from kineret_gui.screens.reactions.reaction_choices_view import after_rows
from kineret_gui.screens.reactions.reaction_form import (
    InjectionThere,
    at_place,
    correcting,
    new_form,
    reaction_of,
    suiting,
)
from kineret_gui.screens.reactions.story_view import story_view
from kineret_gui.screens.reactions.width_view import CIRCLES, circle_rows, read_width
from tests.every_kind import FULL, JPEG
from tests.facts import at, day, entry, now

THIGH, BELLY = "thigh-front-left", "abdomen-upper-left"
TODAY = day("2026-03-10")


def reaction(id: str, began: str, place: str = THIGH) -> Reaction:
    return Reaction(id, at(began), place, (Sign.REDNESS, Sign.ITCH), Level.MILD)


def rows(reactions: list[Reaction], *answers: ReactionAnswer):
    return open_rows(stories(map(entry, reactions), map(entry, answers)), TODAY)


def test_an_open_reaction_is_asked_after_from_its_second_day_on(qapp):
    (row,) = rows([reaction("r1", "2026-03-08 08:00")])

    assert (row.title, row.detail) == ("Left thigh, front", "Redness, itching, day 3")
    assert row.asks
    assert not rows([reaction("r1", "2026-03-10 08:00")])[0].asks


def test_one_that_was_spoken_of_today_is_shown_and_not_asked_after(qapp):
    said = ReactionAnswer("r1", at("2026-03-10 07:00"), Course.BETTER)
    (row,) = rows([reaction("r1", "2026-03-08 08:00")], said)

    assert not row.asks
    assert row.detail.endswith("Today: better")


def test_a_healed_reaction_is_no_open_one(qapp):
    assert rows([reaction("r1", "2026-03-08 08:00")], ReactionAnswer("r1", at("2026-03-09 07:00"), Course.HEALED)) == ()


def test_two_reactions_at_one_place_have_names_of_their_own(qapp):
    found = rows([reaction("r1", "2026-03-07 08:00"), reaction("r2", "2026-03-08 08:00")])

    assert [row.title for row in found] == ["Left thigh, front", "Left thigh, front (2)"]


@pytest.mark.parametrize(
    ("course", "words"),
    [
        (Course.BETTER, "Left thigh, front: better."),
        (Course.WORSE, "Left thigh, front: worse."),
        (Course.HEALED, "Healed: Left thigh, front. This site can be suggested again from tomorrow."),
    ],
)
def test_what_is_said_after_an_answer(qapp, course, words):
    assert answer_message(THIGH, course) == words


FIRST, SECOND = (
    InjectionThere(at("2026-03-07 08:00"), f"{THIGH}/upper-inner"),
    InjectionThere(at("2026-03-09 08:00")),
)


@pytest.mark.parametrize(
    ("began", "after"), [("2026-03-10 07:00", SECOND), ("2026-03-08 07:00", FIRST), ("2026-03-06 07:00", None)]
)
def test_a_reaction_follows_the_latest_injection_before_it(began, after):
    assert suiting(new_form(THIGH), (SECOND, FIRST), at(began)).after == after


def test_an_injection_that_was_named_stays_and_is_forgotten_with_its_place():
    named = new_form(THIGH, FIRST)
    assert suiting(named, (SECOND, FIRST), at("2026-03-10 07:00")).after == FIRST

    elsewhere = at_place(named, BELLY)
    assert (elsewhere.after, elsewhere.after_named) == (None, False)


def test_not_knowing_the_injection_is_always_offered(qapp):
    rows = after_rows(new_form(THIGH, FIRST), (SECOND, FIRST), now("2026-03-10 10:00"))

    assert [row.words for row in rows] == [
        "The injection from yesterday at 08:00",
        "The injection from Saturday, 7 March 2026 at 08:00, upper inner spot",
        "I do not know",
    ]
    assert [row.chosen for row in rows] == [False, True, False]


@pytest.mark.parametrize("fact", [fact for fact in FULL if isinstance(fact, Reaction)])
def test_the_form_of_a_reaction_says_all_that_it_says(fact):
    assert reaction_of(correcting(entry(fact)), fact.moment, fact.width) == fact


def test_a_spot_that_was_known_without_an_injection_is_kept():
    fact = Reaction("r1", at("2026-03-08 08:00"), THIGH, (Sign.ITCH,), Level.MILD, f"{THIGH}/upper-inner")
    assert reaction_of(correcting(entry(fact)), fact.moment, None) == fact


def test_an_empty_form_says_what_is_missing_first(qapp):
    missing = reaction_of(new_form(), at("2026-03-08 08:00"), None)
    assert isinstance(missing, FormError)
    assert missing.part == "where"


@pytest.mark.parametrize(
    ("typed", "width"), [("", None), ("  ", None), ("2,5", 25), ("0.1", 1), ("50", 500), ("١٢", 120), ("2.0", 20)]
)
def test_a_width_is_read_in_whole_millimetres(typed, width):
    read = read_width(typed)
    assert (read.width, read.wrong) == (width, "")


@pytest.mark.parametrize("typed", ["0", "0.0", "50.1", "51", "1e2", "2.55", "2,5 cm", "1 000", "+3", "²"])
def test_a_width_that_is_none_has_a_reason(qapp, typed):
    read = read_width(typed)
    assert read.width is None
    assert read.wrong


def test_every_circle_is_a_width_of_its_own_and_only_the_chosen_one_is_chosen(qapp):
    rows = circle_rows(25)
    assert [row.across for row in rows] == [5, 10, 15, 20, 25, 30, 50, 100] == list(CIRCLES)
    assert [row.words for row in rows if row.chosen] == ["2.5 cm"]


def test_a_story_tells_each_day_and_numbers_what_would_read_the_same(qapp):
    answers = [ReactionAnswer("r1", at("2026-03-09 08:00"), Course.SAME)] * 2
    (story,) = stories([entry(reaction("r1", "2026-03-08 08:00"))], [entry(answer) for answer in answers])
    photos = [entry(Photo("r1", at("2026-03-09 08:00"), JPEG, 800, 600))] * 2
    view = story_view(story, photos, now("2026-03-10 10:00"), TODAY, "Ada Example")

    assert [(row.title, row.detail) for row in view.course] == [
        ("Sunday, 8 March 2026 at 08:00", "It started: redness, itching; mild"),
        ("Monday, 9 March 2026 at 08:00", "Same"),
        ("Monday, 9 March 2026 at 08:00 (2)", "Same"),
    ]
    assert [row.words for row in view.photos] == [
        "Photo from Monday, 9 March 2026",
        "Photo from Monday, 9 March 2026 (2)",
    ]
    assert view.photos[0].shape == 0.75
    assert view.asks


@pytest.mark.parametrize(
    ("said", "course", "asks", "rests"),
    [
        ("2026-03-09 08:00", Course.WORSE, True, "This site is resting until the reaction has healed."),
        ("2026-03-10 08:00", Course.WORSE, False, "This site is resting until the reaction has healed."),
        ("2026-03-10 08:00", Course.HEALED, False, "This site can be suggested again from tomorrow."),
        ("2026-03-09 08:00", Course.HEALED, False, ""),
    ],
)
def test_a_story_asks_once_a_day_until_it_has_healed(qapp, said, course, asks, rests):
    answer = entry(ReactionAnswer("r1", at(said), course))
    (story,) = stories([entry(reaction("r1", "2026-03-08 08:00"))], [answer])
    view = story_view(story, (), now("2026-03-10 10:00"), TODAY, "Ada Example")

    assert (view.asks, view.rests) == (asks, rests)
