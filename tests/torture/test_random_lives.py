"""What became of each dose, and when it is reminded of, over more lives than anybody lives (safety T-02, T-03)."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from time import perf_counter

import pytest

from tests.diary.reminded_life import LOOKS, first_that_goes_wrong

LIVES = 20_000
HANDS = 2


@pytest.mark.torture
@pytest.mark.gate
def test_no_state_and_no_reminder_is_wrong_in_20_000_random_lives(say):
    began = perf_counter()
    shares = [range(hand, LIVES, HANDS) for hand in range(HANDS)]
    with ProcessPoolExecutor(HANDS, mp_context=get_context("spawn")) as hands:
        wrong = [found for found in hands.map(first_that_goes_wrong, shares) if found]

    assert wrong == []
    say(f"random lives of {LOOKS} looks: {LIVES}, wrong: 0, in {perf_counter() - began:.0f} s")
