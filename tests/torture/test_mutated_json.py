"""Ten thousand mutated files for each reader of JSON, and files made to take its time or its memory."""

import subprocess
import sys
import time
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

from kineret_gui.exchange.programs import meditrak, medtimer, mona
from tests.exchange.heavy_json import HEAVY
from tests.exchange.mutated import mutations
from tests.exchange.programs.hold_up import holds_up
from tests.exchange.programs.samples import samples
from tests.patience import PATIENCE

pytestmark = pytest.mark.torture

FILES = 10_000
MOST_SECONDS = 4.0  # of the processor, for one file: twice what is promised, as a busy one counts more
MOST_MEMORY = 200  # MiB, for one file


@pytest.mark.parametrize("program", [medtimer, meditrak, mona], ids=lambda program: program.PROGRAM)
def test_no_mutated_file_gets_through_half_or_crashes_the_reader(program, say):
    outcomes: Counter[bool] = Counter()
    slowest = 0.0

    @settings(max_examples=FILES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(mutations(samples(program.PROGRAM.lower())))
    def check(content):
        nonlocal slowest
        began = time.process_time()
        outcomes[holds_up(program.read, content)] += 1
        slowest = max(slowest, time.process_time() - began)

    check()

    say(f"{program.PROGRAM}: {outcomes[False]} refused, {outcomes[True]} read, the slowest in {slowest * 1000:.0f} ms")
    assert sum(outcomes.values()) >= FILES
    assert min(outcomes[True], outcomes[False]) > FILES / 20, "hardly any file was refused, or hardly any was read"
    assert slowest < MOST_SECONDS


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what one process held at most")
@pytest.mark.parametrize("name", HEAVY)
def test_a_file_made_to_be_heavy_takes_neither_time_nor_memory(name, say, tmp_path):
    program, made = HEAVY[name]
    file = tmp_path / "heavy.json"
    file.write_bytes(made())
    reading = [sys.executable, "-m", "tests.exchange.heavy_json", program.PROGRAM, file]
    ran = subprocess.run(reading, capture_output=True, text=True, timeout=PATIENCE)
    assert ran.returncode == 0, ran.stderr
    seconds, memory, said = ran.stdout.strip().split(" ", 2)

    say(f"{name}: {float(seconds):.2f} s, {memory} MiB, {said}")
    assert float(seconds) < MOST_SECONDS
    assert int(memory) < MOST_MEMORY
