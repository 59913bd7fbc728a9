"""Hands that are stiff or shake, in a real window: real double clicks, a key that the keyboard repeats, a scanner."""

from pathlib import Path

import pytest

from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.desktop import Desktop

pytestmark = pytest.mark.window


def test_presses_that_nobody_meant_do_nothing(desktop: Desktop, tmp_path: Path):
    ada = PatientAtTheDesk(desktop, tmp_path / "data")
    ada.starts("2026-03-10 07:55:00")
    ada.presses("Look at the demo diary")
    ada.sees("Today's injection: not yet recorded")

    ada.presses_in_a_row("I have already injected", 3)
    ada.sees("Where: Not chosen yet")

    ada.holds("Return", on="Suggested: ", seconds=1.5)
    ada.sees("This will be written: ", "Record it")

    ada.scans("0107612345678900 K1", on="Record it")
    ada.sees("This will be written: ", "Record it")

    ada.presses_in_a_row("Record it", 3)
    ada.sees("Recorded at 07:", "Undo")

    ada.presses("More")
    ada.presses("Appearance")
    ada.sees("Size of the text")
    ada.holds("Escape", on="Back", seconds=1.5)
    ada.sees("Appearance", "Backups")
    ada.closes()
