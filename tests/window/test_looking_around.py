"""Whoever looks around first finds a year of an invented person, in a real window."""

from pathlib import Path

import pytest

from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.camera import save_beside_each_other
from tests.window.desktop import Desktop

pytestmark = pytest.mark.window


def test_the_demo_diary_shows_today_the_body_and_the_guide(desktop: Desktop, pictures: Path, tmp_path: Path):
    visitor = PatientAtTheDesk(desktop, tmp_path / "data", pictures)
    visitor.starts("2026-03-10 07:55:00")
    visitor.presses("Try the demo diary")
    visitor.sees("Diary of Demo (invented person)", "Today's injection: not recorded yet")
    visitor.photographs("demo-today")
    visitor.presses("Body")
    visitor.sees("Injection sites", "On the drawing: Belly, upper left. Last used")
    visitor.photographs("demo-body")
    visitor.presses("Diary")
    visitor.sees("March 2026", "Monday 9 March: given")
    visitor.photographs("demo-month")
    visitor.presses("Overview of last month")
    visitor.sees("Overview of February 2026", "1 missed. Mon 9 Feb", "Injection sites used")
    visitor.photographs("demo-last-month")
    visitor.presses("Today")
    visitor.presses("Start injection")
    visitor.presses("Next: check the syringe")
    visitor.presses("The syringe is fine: next")
    visitor.presses("Suggested: ")
    visitor.presses("Next: set the dose")
    visitor.presses("Next: inject")
    visitor.sees("Next: confirm")
    visitor.photographs("demo-inject")
    visitor.closes()

    for name, pages in {"overview": ("today", "body", "inject"), "looking-back": ("month", "last-month")}.items():
        save_beside_each_other([pictures / f"demo-{page}.png" for page in pages], pictures / f"{name}.png")
