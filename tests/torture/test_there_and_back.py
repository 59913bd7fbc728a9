"""Diaries of every kind go out and come back, and 10,000 damaged files are taken whole or not at all.

Safety S-09, S-10 and S-14.
"""

import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

import pytest

from tests.exchange.heavy_own import HEAVY
from tests.exchange.there_and_back import (
    Tally,
    mutated_json,
    mutated_tables,
    wrong_with_json,
    wrong_with_tables,
)
from tests.patience import PATIENCE

pytestmark = pytest.mark.torture

DIARIES, FILES, HANDS = 5_000, 10_000, 2
MOST_SECONDS = 4.0  # of the processor, for one file: twice what is promised, as a busy one counts more
MOST_MEMORY = 200  # MiB, for one file


def in_two_hands(work, seeds):
    with ProcessPoolExecutor(HANDS, mp_context=get_context("spawn")) as hands:
        return list(hands.map(work, seeds, chunksize=50))


def shares(work, count: int) -> list[Tally]:
    size = 500
    with ProcessPoolExecutor(HANDS, mp_context=get_context("spawn")) as hands:
        return list(hands.map(work, [range(first, first + size) for first in range(0, count, size)]))


def summed(tallies: list[Tally]) -> Tally:
    return Tally(
        taken=sum(tally.taken for tally in tallies),
        refused=sum(tally.refused for tally in tallies),
        longest=max(tally.longest for tally in tallies),
        wrong=[fault for tally in tallies for fault in tally.wrong],
    )


def test_5000_diaries_go_out_as_json_and_come_back(tmp_path, say):
    began = perf_counter()
    wrong = [found for found in in_two_hands(partial(wrong_with_json, folder=tmp_path), range(DIARIES)) if found]

    assert wrong == []
    say(f"diaries to JSON, into a diary on disk and out again: {DIARIES}, {perf_counter() - began:.0f} s")


def test_5000_diaries_go_out_as_tables_and_come_back_and_no_cell_is_run(say):
    began = perf_counter()
    wrong = [found for found in in_two_hands(wrong_with_tables, range(DIARIES)) if found]

    assert wrong == []
    say(f"diaries to tables and back, no cell run: {DIARIES}, {perf_counter() - began:.0f} s")


def test_10000_mutated_tables(say):
    tally = summed(shares(mutated_tables, FILES))

    assert tally.wrong == []
    say(f"mutated tables and zips: {tally}")


def test_10000_mutated_files_of_json(tmp_path: Path, say):
    tally = summed(shares(partial(mutated_json, folder=tmp_path), FILES))

    assert tally.wrong == []
    say(f"mutated JSON into a diary: {tally}")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what one process held at most")
@pytest.mark.parametrize("name", HEAVY)
def test_a_diary_made_to_be_heavy_takes_neither_time_nor_memory(name, say, tmp_path):
    file = tmp_path / "heavy.json"
    with file.open("wb") as written:
        written.writelines(HEAVY[name]())
    reading = [sys.executable, "-m", "tests.exchange.heavy_own", file]
    ran = subprocess.run(reading, capture_output=True, text=True, timeout=PATIENCE)
    assert ran.returncode == 0, ran.stderr
    seconds, memory, said = ran.stdout.strip().split(" ", 2)

    say(f"{name}, {file.stat().st_size // 1024 // 1024} MiB: {float(seconds):.2f} s, {memory} MiB, {said}")
    assert float(seconds) < MOST_SECONDS
    assert int(memory) < MOST_MEMORY
