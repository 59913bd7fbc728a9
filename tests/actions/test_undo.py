"""Taking back what was just written. Nothing is erased by it, and nothing is taken back twice."""

from dataclasses import replace

import pytest

from kineret_gui.actions.answer_dose import answer_dose
from kineret_gui.actions.correct_entry import correct_entry
from kineret_gui.actions.log_injection import log_injection
from kineret_gui.actions.undo import undo
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Injection
from tests.facts import answer, injection
from tests.store.diaries import ids_on_disk

LEFT = injection("2026-03-10 08:10", "2026-03-10 08:00", spot="left/a")
RIGHT = replace(LEFT, spot="right/a")


@pytest.fixture
def logged(diary, now):
    return log_injection(diary, "form", LEFT, 1, now).entry


def injections(diary):
    return [entry.fact for entry in diary.standing(Injection)]


def test_a_new_entry_is_taken_back_by_withdrawing_it(diary, now, logged):
    undo(diary, "undo", logged, now)
    assert injections(diary) == []
    assert diary.entry(logged.id) == logged


def test_a_correction_is_taken_back_by_writing_the_old_fact_again(diary, now, logged):
    corrected = correct_entry(diary, "correction", logged, RIGHT, now).entry
    taken_back = undo(diary, "undo", corrected, now)
    assert (taken_back.fact, taken_back.replaces) == (LEFT, corrected.id)
    assert injections(diary) == [LEFT]


def test_a_withdrawal_is_taken_back_by_writing_the_fact_again(diary, now, logged):
    withdrawal = withdraw_entry(diary, "withdrawal", logged, "", now)
    taken_back = undo(diary, "undo", withdrawal, now)
    assert (taken_back.fact, taken_back.replaces) == (LEFT, logged.id)
    assert injections(diary) == [LEFT]


def test_a_later_answer_is_taken_back_to_the_earlier_one(diary, now):
    answer_dose(diary, "1", answer("2026-03-09 08:00", Answer.MISSED), now)
    later = answer_dose(diary, "2", answer("2026-03-09 08:00", Answer.GIVEN_IN_HOSPITAL), now)
    undo(diary, "undo", later, now)
    assert [entry.fact.answer for entry in diary.standing(DoseAnswer)] == [Answer.MISSED]


ACTS = {
    "a new entry": lambda diary, logged, now: logged,
    "a correction": lambda diary, logged, now: correct_entry(diary, "act", logged, RIGHT, now).entry,
    "a withdrawal": lambda diary, logged, now: withdraw_entry(diary, "act", logged, "", now),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
@pytest.mark.parametrize("again", ["undo", "other undo"])
def test_pressing_undo_twice_takes_back_once(diary, path, now, logged, act, again):
    done = act(diary, logged, now)
    first = undo(diary, "undo", done, now)
    stands, written = injections(diary), ids_on_disk(path)
    assert undo(diary, again, done, now) == first
    assert (injections(diary), ids_on_disk(path)) == (stands, written)


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_taking_back_can_be_taken_back(diary, now, logged, act):
    done = act(diary, logged, now)
    before = injections(diary)
    taken_back = undo(diary, "undo", done, now)
    assert injections(diary) != before
    undo(diary, "redo", taken_back, now)
    assert injections(diary) == before


def test_what_was_corrected_meanwhile_stays_corrected(diary, now, logged):
    """Undo is pressed on a screen that still shows the old entry."""
    correct_entry(diary, "correction", logged, RIGHT, now)
    undo(diary, "undo", logged, now)
    assert injections(diary) == [RIGHT]


def test_a_withdrawal_pressed_twice_can_be_taken_back(diary, now, logged):
    withdraw_entry(diary, "withdrawal", logged, "", now)
    second = withdraw_entry(diary, "second withdrawal", logged, "", now)
    undo(diary, "undo", second, now)
    assert injections(diary) == [LEFT]
