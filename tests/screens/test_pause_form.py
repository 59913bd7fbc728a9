"""The form of a pause: it must say why, and who advised it."""

from dataclasses import replace

import pytest

from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.screens.more.pause_form import (
    PauseForm,
    correcting,
    ended,
    first_moved,
    last_moved,
    new_pause,
    pause_of,
    wrong_with,
)
from tests.facts import day, entry

FIRST = day("2026-03-10")
FILLED_IN = PauseForm("id", FIRST, day("2026-03-12"), "An infection", "Clinic")


def test_a_pause_is_written_as_it_is_filled_in():
    assert pause_of(FILLED_IN) == Pause(FIRST, day("2026-03-12"), "An infection", "Clinic")
    assert pause_of(replace(FILLED_IN, last=None)).last is None


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"reason": "  "}, "Enter why the clinic paused the injections."),
        ({"ordered_by": ""}, "Enter who decided on the pause."),
        ({"reason": "x" * 4001}, "Use no more than 4000 characters."),
        ({"ordered_by": "x" * 81}, "Use no more than 80 characters."),
    ],
)
def test_a_pause_says_why_and_who_ordered_it(changes, reason):
    form = replace(FILLED_IN, **changes)
    assert wrong_with(form).first == reason
    assert not isinstance(pause_of(form), Pause)


def test_the_last_day_is_never_before_the_first():
    assert last_moved(FILLED_IN, -7).last == FIRST
    assert first_moved(FILLED_IN, 7).last == day("2026-03-17")
    assert first_moved(FILLED_IN, -1).last == FILLED_IN.last
    assert first_moved(new_pause(FIRST), 1).last is None


def test_a_pause_that_is_corrected_and_not_changed_stays_the_same():
    pause = pause_of(FILLED_IN)
    assert isinstance(pause, Pause)
    assert pause_of(correcting(entry(pause))) == pause


def test_a_pause_that_ends_today_covers_the_days_before():
    pause = pause_of(replace(FILLED_IN, last=None))
    assert isinstance(pause, Pause)
    shorter = ended(pause, day("2026-03-12"))
    assert shorter.covers(day("2026-03-11"))
    assert not shorter.covers(day("2026-03-12"))
    assert ended(pause, FIRST) is None
