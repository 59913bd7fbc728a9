"""Whether anything was recorded for some days."""

import pytest

from kineret_gui.diary.entry import Foreign
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.visit_question import VisitQuestion
from kineret_gui.diary.rules.recorded_days import is_recorded
from tests.facts import at, day, entry, injection, order, person

FIRST, LAST = day("2026-03-01"), day("2026-03-31")


@pytest.mark.parametrize(
    "fact",
    [
        Note(at("2026-03-31 20:00"), "A long walk"),
        injection("2026-03-01 08:00"),
        Foreign("weather", day("2026-03-09"), '{"sky":"grey"}'),
    ],
    ids=["a note", "an injection", "what a newer version wrote"],
)
def test_what_tells_of_one_of_the_days_is_recorded(fact):
    assert is_recorded([entry(fact)], FIRST, LAST)


@pytest.mark.parametrize(
    "fact",
    [
        person(),
        order("2026-03-10"),
        VisitQuestion("q1", at("2026-03-10 08:00"), "May I fly?"),
        Note(at("2026-02-28 20:00"), "The day before"),
        Note(at("2026-04-01 20:00"), "The day after"),
    ],
    ids=["whose it is", "an order", "a question", "before", "after"],
)
def test_whose_diary_it_is_and_what_was_ordered_is_nothing_of_a_day(fact):
    assert not is_recorded([entry(fact)], FIRST, LAST)
