"""Closing a real window that nothing reminds after: it says so once, and then lets itself be closed."""

from pathlib import Path

import pytest

from kineret_gui.device.settings import Settings
from tests.clock import Clock
from tests.seeded import DEVICE, Diary
from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.desktop import Desktop

pytestmark = pytest.mark.window


def test_it_says_that_no_reminder_comes_and_a_double_press_closes_it(desktop: Desktop, tmp_path: Path):
    data = tmp_path / "data"
    path = data / "diaries" / "ada.diary"
    with Diary(path, Clock("1 March 2026 06:00")):
        Settings(data / "settings.json").change(device=DEVICE, diary=str(path))
    ada = PatientAtTheDesk(desktop, data)
    ada.starts("2026-03-01 06:00:00")  # hours before the dose, so that no notification lies over the window
    ada.sees("Start injection")

    ada.wants_to_close_the_window()
    ada.sees("Once this window is closed, no reminders are shown.")
    ada.presses("Stay here")
    ada.sees("Start injection")

    ada.wants_to_close_the_window()
    ada.sees("Once this window is closed, no reminders are shown.")
    ada.presses_in_a_row("Close the window", 2)
    ada.sees_it_end()
