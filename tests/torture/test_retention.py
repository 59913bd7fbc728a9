"""Five thousand histories of backups, under clocks that jump by up to two years (safety D-08)."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from time import perf_counter

import pytest

from tests.store.histories import first_wrong

HISTORIES, BACKUPS = 5_000, 100
HANDS = 2


@pytest.mark.torture
def test_no_backup_is_missed_in_5000_random_histories(say):
    began = perf_counter()
    with ProcessPoolExecutor(HANDS, mp_context=get_context("spawn")) as hands:
        found = hands.map(first_wrong, range(HISTORIES), [BACKUPS] * HISTORIES, chunksize=100)
        wrong = {seed: what for seed, what in enumerate(found) if what}

    assert wrong == {}
    say(f"pruning, histories of {BACKUPS} backups: {HISTORIES}, wrong: 0, in {perf_counter() - began:.0f} s")
