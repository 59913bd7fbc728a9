"""The clock of this computer, and the zones it is read in."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from zoneinfo import TZPATH

import pytest
import tzdata

from kineret_gui.device import clock


def test_the_zones_are_those_of_the_program_and_not_of_the_machine():
    assert tuple(map(Path, TZPATH)) == (Path(tzdata.__file__).parent / "zoneinfo",)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names its zone elsewhere")
@pytest.mark.parametrize(
    ("named", "known"),
    [("Europe/Berlin", "Europe/Berlin"), ("Asia/Kathmandu", "Asia/Kathmandu"), ("Mars/Crater", "UTC")],
)
def test_the_zone_is_the_one_this_computer_is_set_to(named, known):
    asks = "from kineret_gui.device.clock import shown; print(shown().zone)"
    told = subprocess.run(
        [sys.executable, "-c", asks], env={**os.environ, "TZ": named}, capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() in {known, f"Etc/{known}"}


def test_the_present_is_told_with_its_offset():
    assert clock.now().utc.utcoffset() is not None


def test_it_knows_how_long_this_computer_slept():
    slept = clock.time_asleep()
    assert slept >= -timedelta(seconds=1)
    assert abs(clock.time_asleep() - slept) < timedelta(seconds=5)
