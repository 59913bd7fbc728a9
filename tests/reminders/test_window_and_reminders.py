"""The program as it starts: its window comes first, and what reminds looks for the first time after it."""

import sys
from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from kineret_gui.app import process
from kineret_gui.device import clock as device_clock
from kineret_gui.device.paths import folders
from kineret_gui.device.reminder_memory import Remembered, ReminderMemory
from kineret_gui.device.settings import Settings
from kineret_gui.device.termination import no_window_asks
from tests.clock import Clock
from tests.facts import order
from tests.reminders.computer import Wall
from tests.seeded import DEVICE
from tests.tree import things

NOT_SHOWN = "No reminder was shown in time for these doses, because the app was not running"


@pytest.fixture
def present():
    return device_clock.now()


@pytest.fixture
def clock(present):
    """Three days before the present; the window goes by the clock of this computer."""
    return Clock(f"{present.wall - timedelta(days=3):%d %B %Y %H:%M}", present.zone)


@pytest.fixture
def program(qapp, diary, present, tmp_path, monkeypatch):
    """A dose was due two hours ago, and nothing ran since five hours ago."""
    due = present.wall - timedelta(hours=2)
    diary.corrects(order(f"{due - timedelta(days=2):%Y-%m-%d}", f"{due:%H:%M}"))
    at = folders(tmp_path / "home")
    Settings(at.settings / "settings.json").change(device=DEVICE, diary=str(diary.path))
    memory = ReminderMemory(at.data / "reminders.json")
    memory.note(diary.path, Remembered(looked=present.utc - timedelta(hours=5)))
    memory.keep()
    shows = SimpleNamespace(Notifications=lambda *_: Wall(), ReminderWindows=lambda *_, **__: Wall())
    monkeypatch.setattr(process, "import_module", lambda _: shows)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    quits = qapp.quitOnLastWindowClosed()
    program = process.ProgramProcess(qapp, at, None)
    yield program
    program.end()
    qapp.setQuitOnLastWindowClosed(quits)


def test_what_nobody_was_reminded_of_stands_on_the_page_as_soon_as_it_is_known(program, qtbot):
    program.open_window()
    (window,) = program._engine.rootObjects()
    qtbot.waitUntil(lambda: any("Reminders" in thing.name for thing in things(window)))
    program.remind()

    qtbot.waitUntil(lambda: any(thing.name.startswith(NOT_SHOWN) for thing in things(window)))


def test_stop_in_the_tray_ends_the_program_and_its_window_asks_nothing_before(program, monkeypatch):
    acts = {}

    def in_the_tray(words, opens, stops):
        acts["stops"] = stops
        return SimpleNamespace(end=int)

    tray = SimpleNamespace(Tray=in_the_tray)
    with monkeypatch.context() as patched:
        patched.setattr(process, "import_module", lambda _: tray)
        program.show_in_tray()
    program.open_window()
    QTimer.singleShot(0, acts["stops"][1])
    QTimer.singleShot(5000, lambda: QCoreApplication.exit(1))

    assert program.stay() == 0


def test_the_end_of_the_desktops_session_is_not_held_up(program, qapp):
    program.open_window()
    (window,) = program._engine.rootObjects()
    no_window_asks(qapp)
    window.close()

    assert not window.isVisible()
