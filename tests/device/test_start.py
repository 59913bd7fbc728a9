"""A start as from a menu loads little before its first picture is there: what takes long and can wait does."""

import subprocess
import sys

import pytest

from kineret_gui.device.settings import Settings
from tests.patience import PATIENCE
from tests.store.diaries import begun_with_days

# Each is loaded when it is first needed, and takes a hundredth of a start or more.
LATER = {
    "asyncio": "the notifications of the desktop",
    "click": "the command line",
    "ctypes": "the loss of the screen",
    "hashlib": "OpenSSL, which nothing at a start has to do with",
    "kineret_gui.cli": "the command line",
    "kineret_gui.device.stroke_painter": "drawings, which name enums of Qt",
    "kineret_gui.device.strokes": "the data of drawings",
    "kineret_gui.exchange": "files of other programs",
    "kineret_gui.reminders": "reminders, which begin after it",
    "kineret_gui.report": "the report",
    "PySide6.QtWidgets": "printing and the tray",
    "typst": "the report",
}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory) -> set[str]:
    folder = tmp_path_factory.mktemp("start")
    begun_with_days(folder / "ada.diary", 30).close()
    Settings(folder / "data" / "settings.json").change(diary=str(folder / "ada.diary"))
    program = [sys.executable, "-m", "tests.device.start_seen", "--data-dir", str(folder / "data")]
    seen = subprocess.run(program, capture_output=True, text=True, timeout=PATIENCE, check=True)
    return set(seen.stdout.splitlines())


def test_the_start_was_looked_at(loaded):
    assert {"kineret_gui.device.icons", "kineret_gui.screens.today.today_page"} <= loaded


@pytest.mark.parametrize("name", LATER)
def test_what_can_wait_is_not_loaded_before_the_first_picture(loaded, name):
    assert name not in loaded, LATER[name]
