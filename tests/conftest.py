"""The whole program, off-screen, with a clock that stands still and a diary of its own."""

import functools
import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.patching import patch_for_good

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from xdist.remote import Producer

from tests.clock import Clock
from tests.event_loop import let_loops_run
from tests.patience import PATIENCE_MS
from tests.patient import Patient
from tests.seeded import Diary
from tests.sharing import Together

# Examples that take long on a busy computer are no failure: no test says how fast it has to be.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

AN_HOUR = 3_600_000  # ms: longer than any test


@pytest.hookimpl(optionalhook=True)  # there is none without xdist
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Together:
    return Together(config, log)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The program has a window and no widgets."""
    QLocale.setDefault(QLocale("en_GB"))
    return QGuiApplication


@pytest.fixture(autouse=True)
def the_next_test_begins_anew() -> Iterator[None]:
    """Look for garbage again after a start that was refused, and let loops run after a program that ended."""
    yield
    gc.enable()
    gc.unfreeze()
    if QGuiApplication.instance():
        let_loops_run()


@pytest.fixture(autouse=True)
def looked_at_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program looks at clock and file when a test says that time passes, not in the middle of slow presses.

    `Patient.waits` looks at both. A test of the looking itself sets its own intervals.
    """
    monkeypatch.setattr("kineret_gui.app.application._LOOK_AT_CLOCK", AN_HOUR)
    monkeypatch.setattr("kineret_gui.app.file_watch._LOOK_AT_FILE", AN_HOUR)


@pytest.fixture
def not_checked_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """The check of the whole diary, soon after it was opened, comes not in the middle of slow presses."""
    monkeypatch.setattr("kineret_gui.app.integrity_check._FIRST_LOOK", AN_HOUR)


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """It waits as long as everybody else here."""
    patch_for_good(qtbot, waitUntil=functools.partial(qtbot.waitUntil, timeout=PATIENCE_MS))
    return qtbot


@pytest.fixture
def clock() -> Clock:
    """Tuesday 10 March 2026, 07:00 in Berlin, until it is set."""
    return Clock()


@pytest.fixture
def diary_path(tmp_path: Path) -> Path:
    return tmp_path / "diaries" / "ada.diary"


@pytest.fixture
def diary(diary_path: Path, clock: Clock) -> Iterator[Diary]:
    """Ada's diary: 100 mg every day at 08:00 since 1 March 2026, and nothing recorded yet."""
    with Diary(diary_path, clock) as diary:
        yield diary


@pytest.fixture
def patient(qapp: QGuiApplication, tmp_path: Path, diary: Diary, clock: Clock) -> Iterator[Patient]:
    """Someone at the window with Ada's diary."""
    patient = Patient(tmp_path / "home", diary.path, clock)
    yield patient
    patient.closes()
