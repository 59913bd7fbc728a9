"""Ten thousand damaged exports of each program that writes no JSON, and one of hundreds of megabytes."""

import subprocess
import sys
import time
from collections import Counter
from random import Random

import pytest

from tests.exchange.heavy_containers import HEAVY
from tests.exchange.mutated_containers import MUTATED
from tests.exchange.programs.hold_up import holds_up
from tests.patience import PATIENCE

pytestmark = pytest.mark.torture

FILES = 10_000
MOST_SECONDS = 4.0  # of the processor, for one file: twice what is promised, as a busy one counts more
MOST_MEMORY = 200  # MiB


@pytest.mark.parametrize("program", MUTATED)
def test_no_damaged_export_gets_through_half_or_crashes_the_reader(program, say):
    damage, read = MUTATED[program]
    outcomes: Counter[bool] = Counter()
    slowest = 0.0
    for seed in range(FILES):
        content = damage(Random(seed))
        began = time.process_time()
        outcomes[holds_up(read, content)] += 1
        slowest = max(slowest, time.process_time() - began)

    say(f"{program}: {outcomes[False]} refused, {outcomes[True]} read, the slowest in {slowest * 1000:.0f} ms")
    assert min(outcomes[True], outcomes[False]) > FILES / 20, "hardly any was refused, or hardly any was read"
    assert slowest < MOST_SECONDS


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what one process held at most")
@pytest.mark.parametrize("name", HEAVY)
def test_a_file_made_to_be_heavy_takes_neither_time_nor_memory(name, say, tmp_path):
    file = tmp_path / "heavy"
    with file.open("wb") as written:
        written.writelines(HEAVY[name]())

    reading = [sys.executable, "-m", "tests.exchange.heavy_containers", file]
    ran = subprocess.run(reading, capture_output=True, text=True, timeout=PATIENCE)
    assert ran.returncode == 0, ran.stderr
    seconds, memory, said = ran.stdout.strip().split(" ", 2)

    say(f"{name}: {float(seconds):.2f} s, {memory} MiB, {said}")
    assert float(seconds) < MOST_SECONDS
    assert int(memory) < MOST_MEMORY


READING = """
import resource, sys, time
from kineret_gui.exchange.programs import apple_health
from tests.exchange.programs.samples import HERE
began = time.process_time()
with open(sys.argv[1], "rb") as file:
    found = apple_health.read(file, HERE)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(len(found.facts), found.lines, memory, f"{time.process_time() - began:.1f}")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what one process held at most")
def test_an_export_of_hundreds_of_megabytes_is_read_as_a_stream(tmp_path, say):
    from tests.exchange.programs.test_apple_health import HEAD, record

    file = tmp_path / "export.xml"
    steps = record("HKQuantityTypeIdentifierStepCount", "7500", "count") * 1000
    with file.open("w", encoding="utf-8") as written:
        written.write(HEAD)
        for number in range(1000):
            written.write(steps)
            written.write(record(when=f"20{10 + number // 100}-03-{1 + number % 28:02} 07:05:{number % 60:02} +0100"))
        written.write("</HealthData>")

    ran = subprocess.run(
        [sys.executable, "-c", READING, file], capture_output=True, text=True, check=True, timeout=5 * PATIENCE
    )
    facts, lines, memory, seconds = ran.stdout.split()

    say(f"{file.stat().st_size // 2**20} MiB, {lines} records, {facts} weights: {memory} MiB of memory, {seconds} s")
    assert file.stat().st_size > 200 * 2**20
    assert int(facts) > 500
    assert int(memory) < MOST_MEMORY
