"""A crash leaves nothing of a diary on the disk, and no other program looks into the memory."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kineret_gui.device import crash_privacy
from kineret_gui.report.content.sheet_order import BlankMonth, SheetOrder, SheetTarget
from kineret_gui.report.typesetting.paper import Paper
from tests.facts import now
from tests.patience import PATIENCE
from tests.store.diaries import begun_with_days

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux tells what it would write")

PROJECT = Path(__file__).parents[2]
TELLS = """
import atexit, ctypes, json, pathlib, resource, sys

TOLD = pathlib.Path(sys.argv.pop(1))

def tell():
    kept = pathlib.Path("/proc/self/coredump_filter").read_text().strip()
    TOLD.write_text(json.dumps([resource.getrlimit(resource.RLIMIT_CORE), int(kept, 16), ctypes.CDLL(None).prctl(3)]))

from kineret_gui.device import crash_privacy
from PySide6.QtCore import QCoreApplication, QTimer
crash_privacy.TOLD_BY_THEN = 0
shut_others_out = crash_privacy.shut_others_out
def shut_others_out_and_go():
    shut_others_out()
    if app := QCoreApplication.instance():
        QTimer.singleShot(0, app.quit)
crash_privacy.shut_others_out = shut_others_out_and_go
atexit.register(tell)
from kineret_gui.cli import main
main()
"""
NOTHING = [[0, 0], 0, 0]
SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


@pytest.fixture
def diary(tmp_path) -> Path:
    path = tmp_path / "ada.diary"
    begun_with_days(path, 1).close()
    return path


@pytest.fixture
def would_be_dumped(tmp_path, monkeypatch):
    """Run the program; the size, the parts of the memory, and whether at all, once it is at work."""
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    def would_be_dumped(*words: object, order: bytes = b"") -> object:
        told = tmp_path / "told"
        command = [sys.executable, "-c", TELLS, told, *words]
        subprocess.run(command, cwd=PROJECT, input=order, capture_output=True, timeout=PATIENCE, check=True)
        return json.loads(told.read_text())

    return would_be_dumped


COMMANDS = {
    "check": ("check", "DIARY"),
    "export": ("export", "DIARY", "--to", "new.json"),
    "import": ("import", "DIARY", "--into", "DIARY"),
    "take out": ("take-out", "DIARY"),
    "report": ("report", "DIARY", "--to", "new.pdf"),
    "window": ("--diary", "DIARY", "--data-dir", "new.data"),
    "window to read": ("--diary", "DIARY", "--data-dir", "new.data", "--read-only"),
    "background": ("background", "--diary", "DIARY", "--data-dir", "new.data"),
}


@pytest.mark.long
@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_a_crash_of_the_program_would_leave_nothing_of_its_memory(would_be_dumped, diary, tmp_path, words):
    places = {"DIARY": diary} | {word: tmp_path / word for word in words if word.startswith("new.")}

    assert would_be_dumped(*(places.get(word, word) for word in words)) == NOTHING


def test_nor_would_one_of_the_process_that_makes_a_sheet(would_be_dumped, diary):
    month = BlankMonth(date(2026, 3, 1))
    asked = SheetOrder(diary, now("2026-03-31 12:00"), "en", Paper.A4, month, SheetTarget.PDF)

    assert would_be_dumped("sheet", order=asked.to_json()) == NOTHING


@pytest.mark.parametrize(
    "told_anew",
    [
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORMTHEME": "xdgdesktopportal"},
        {"GTK_USE_PORTAL": "1"},
        {"SNAP": "/snap/kineret-gui/1"},
    ],
    ids=str,
)
def test_where_each_window_asks_the_desktop_anew_the_desktop_may_see_who_asks(monkeypatch, told_anew):
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORMTHEME", "GTK_USE_PORTAL", "SNAP"):
        monkeypatch.delenv(name, raising=False)
    assert crash_privacy.desktop_asks_once()
    for name, value in told_anew.items():
        monkeypatch.setenv(name, value)

    assert not crash_privacy.desktop_asks_once()
