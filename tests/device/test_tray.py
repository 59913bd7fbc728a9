"""The small picture among those of the desktop opens the window and ends the program."""

import subprocess
import sys
from pathlib import Path

from tests.patience import PATIENCE

PROJECT = Path(__file__).parents[2]


def test_its_acts_are_chosen_from_its_menu_and_the_first_by_a_press():
    said = subprocess.run(
        [sys.executable, "-m", "tests.device.tray_trial"], cwd=PROJECT, capture_output=True, text=True, timeout=PATIENCE
    )

    # Qt's off-screen platform has no place for it, and says so
    assert [line for line in said.stderr.splitlines() if "systemTrayWindowChanged" not in line] == []
    assert said.returncode == 0
    assert said.stdout.splitlines() == [
        "Injection diary True True",
        "Open",
        "opened",
        "Stop",
        "stopped",
        "opened",
        "False",
    ]
