"""Nobody is reminded by a clock that shows a year no diary can hold; that is said, once."""

from datetime import UTC, datetime

import pytest

from tests.reminders.test_service import DUE

SAID = "This computer's clock says Thursday, 1 January 1970, 01:00. Reminders start again once the clock is right."


def forgets(computer, clock) -> list[str]:
    """What hangs there once the clock was looked at twice."""
    clock.is_forgotten()
    computer.reminder_service.look()
    computer.reminder_service.look()
    return [notice.body for notice in computer.desktop.hanging.values()]


def test_it_says_once_that_no_reminder_comes_and_reminds_again_once_the_clock_is_right(computer, clock):
    assert computer.looks_at("10 March 2026 08:00") == [DUE]
    assert forgets(computer, clock) == [SAID]
    computer.desktop.hanging.clear()
    assert forgets(computer, clock) == []

    assert computer.looks_at("10 March 2026 08:10") == ["It was due at 08:00."]


def test_it_goes_once_the_clock_is_right_and_opens_the_window_where_it_is_pressed(computer, clock):
    forgets(computer, clock)
    assert computer.looks_at("10 March 2026 07:30") == []
    forgets(computer, clock)
    computer.presses("Open the diary")
    assert computer.opened == [None]


def test_a_program_that_starts_without_the_time_reminds_once_it_has_it(computer, clock):
    computer.goes_off()
    clock.is_forgotten()
    computer.goes_on()
    computer.starts()
    assert forgets(computer, clock) == [SAID]
    assert computer.looks_at("10 March 2026 08:00") == [DUE]


def test_who_wants_no_reminders_is_told_nothing(computer, clock):
    computer.settings.change(reminders=False)
    assert forgets(computer, clock) == []


@pytest.mark.parametrize("wanted", [True, False])
def test_nothing_of_that_time_is_remembered(computer, clock, wanted):
    computer.settings.change(reminders=wanted)
    before = computer.reminder_service._memory.latest_look()
    clock._utc = datetime(2101, 6, 1, tzinfo=UTC)
    computer.reminder_service.look()
    assert computer.reminder_service._memory.latest_look() == before
