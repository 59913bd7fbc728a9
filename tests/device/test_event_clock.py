"""When a press was made: seen late, it counts as of when it was made, whatever clock stamped it."""

from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QInputEvent

from kineret_gui.device.event_clock import EventClock


class Computer(EventClock):
    """Its time is said, and a press is no more than its stamp."""

    time = 0

    def now(self) -> int:
        return self.time

    def stamp(self, event) -> int:
        return event.stamp

    def sees(self, at: int, stamp: int) -> int:
        self.time = at
        return self.made(cast("QInputEvent", SimpleNamespace(stamp=stamp)))


def test_a_press_that_is_seen_late_was_made_when_its_stamp_says():
    computer = Computer()
    assert computer.sees(at=1000, stamp=77_000) == 1000
    assert computer.sees(at=4000, stamp=77_150) == 1150
    assert computer.sees(at=4000, stamp=77_300) == 1300


@pytest.mark.parametrize("stamps", [(0, 0, 0), (5, 5, 5), (900, 500, 100), (4_294_967_290, 200, 900)])
def test_stamps_that_say_nothing_or_are_set_back_make_no_press_late(stamps):
    computer = Computer()
    times = [1000, 1700, 2400]
    assert [computer.sees(at, stamp) for at, stamp in zip(times, stamps, strict=True)] == times


@given(st.lists(st.tuples(st.integers(0, 30_000), st.integers(-40_000, 40_000)), max_size=30))
def test_no_press_is_made_after_it_is_seen_nor_ten_seconds_before(steps):
    computer, now, stamp = Computer(), 0, 10**6
    for wait, jump in steps:
        now, stamp = now + wait, max(0, stamp + jump)
        assert now - 10_000 < computer.sees(now, stamp) <= now


@given(st.lists(st.integers(600, 60_000), min_size=1, max_size=250), st.floats(0.9999, 1.0001))
def test_a_clock_that_runs_a_little_slower_never_makes_presses_late_by_more_than_a_moment(waits, speed):
    computer, now = Computer(), 0
    for wait in waits:
        now += wait
        assert now - computer.sees(now, 10**6 + int(now * speed)) < 300
