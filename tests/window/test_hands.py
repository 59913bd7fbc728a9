"""Hands that are stiff or shake, in a real window: real double clicks, a key that the keyboard repeats, a scanner."""

from pathlib import Path

import pytest

from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.desktop import Desktop

pytestmark = pytest.mark.window


def test_presses_that_nobody_meant_do_nothing(desktop: Desktop, tmp_path: Path):
    ada = PatientAtTheDesk(desktop, tmp_path / "data")
    ada.starts("2026-03-10 07:55:00")
    ada.presses("Try the demo diary")
    ada.sees("Today's injection: not recorded yet")

    ada.presses_in_a_row("I have already injected", 3)
    ada.sees("Where: Not chosen yet")

    ada.holds("Return", on="Suggested: ", seconds=1.5)
    ada.sees("Check before you save: ", "Record injection")

    ada.scans("0107612345678900 K1", on="Record injection")
    ada.sees("Check before you save: ", "Record injection")

    ada.presses_in_a_row("Record injection", 3)
    ada.sees("Injection given at 07:", "Undo")

    ada.presses("More")
    ada.presses("Appearance")
    ada.sees("Text size")
    ada.holds("Escape", on="Back", seconds=1.5)
    ada.sees("Appearance", "Backups")
    ada.closes()
