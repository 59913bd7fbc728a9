"""Reactions in words: those that have not healed, and what is asked of them."""

import pytest

from kineret_gui.diary.healing import stories
from kineret_gui.diary.level import Level
from kineret_gui.diary.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.screens.reactions.answering import told
from kineret_gui.screens.reactions.asking_view import open_rows
from tests.facts import at, day, entry

THIGH, BELLY = "thigh-front-left", "abdomen-upper-left"
TODAY = day("2026-03-10")


def reaction(id: str, began: str, place: str = THIGH) -> Reaction:
    return Reaction(id, at(began), place, (Sign.REDNESS, Sign.ITCH), Level.MILD)


def rows(reactions: list[Reaction], *answers: ReactionAnswer):
    return open_rows(stories(map(entry, reactions), map(entry, answers)), TODAY)


def test_an_open_reaction_is_asked_after_from_its_second_day_on(qapp):
    (row,) = rows([reaction("r1", "2026-03-08 08:00")])

    assert (row.title, row.detail) == ("Left thigh, front", "Redness, itch, since Sun 8 Mar, 3 day(s)")
    assert row.asks
    assert not rows([reaction("r1", "2026-03-10 08:00")])[0].asks


def test_one_that_was_spoken_of_today_is_shown_and_not_asked_after(qapp):
    said = ReactionAnswer("r1", at("2026-03-10 07:00"), Course.BETTER)
    (row,) = rows([reaction("r1", "2026-03-08 08:00")], said)

    assert not row.asks
    assert row.detail.endswith("Said today: better")


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
        (Course.HEALED, "Healed: Left thigh, front. It may be suggested again from tomorrow."),
    ],
)
def test_what_is_said_after_an_answer(qapp, course, words):
    assert told(THIGH, course) == words
