"""Every window is drawn in software, unless the person chose a renderer for themselves."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kineret_gui.device import instance_lock
from kineret_gui.device.renderer import CHOSEN_BY, draw_in_software
from tests.patience import PATIENCE
from tests.store.diaries import begun_with_days

PROJECT = Path(__file__).parents[2]
ANOTHER_RUNS = "beside one that does not answer"
STARTS = {"window": [], "to read": ["--read-only"], "background": ["background"], ANOTHER_RUNS: []}


@pytest.mark.parametrize("chosen", [{}, {"QT_QUICK_BACKEND": ""}, {"QSG_RHI_BACKEND": ""}, {"QT_QPA_PLATFORM": "xcb"}])
def test_without_a_choice_windows_are_drawn_in_software(chosen):
    environment = dict(chosen)
    draw_in_software(environment)
    assert environment["QT_QUICK_BACKEND"] == "software"


@pytest.mark.parametrize("name", CHOSEN_BY)
def test_what_the_person_chose_stays(name):
    environment = {name: "opengl"}
    draw_in_software(environment)
    assert environment == {name: "opengl"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    begun_with_days(tmp_path / "ada.diary", 1).close()
    return tmp_path


@pytest.mark.parametrize("start", STARTS)
def test_every_start_draws_its_first_window_in_software(start, folder):
    with another_one(folder) if start == ANOTHER_RUNS else contextlib.nullcontext():
        assert drawn_by(folder, STARTS[start]) == "software by QT_QUICK_BACKEND=software"


def test_the_renderer_that_the_person_chose_draws(folder):
    assert drawn_by(folder, [], QSG_RHI_BACKEND="null").endswith(" by QSG_RHI_BACKEND=null")


@contextlib.contextmanager
def another_one(folder: Path) -> Iterator[None]:
    """Another process of the program runs, and hears nothing."""
    (folder / "data" / "running").mkdir(parents=True)
    with (folder / "data" / "running" / "lock").open("ab") as lock:
        instance_lock._lock(lock)
        yield


def drawn_by(folder: Path, words: list[str], **chosen: str) -> str:
    """Return what draws the first window of the program started by these words, and by what choice."""
    environment = {name: value for name, value in os.environ.items() if name not in CHOSEN_BY}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", **chosen}
    program = [sys.executable, "-m", "tests.device.renderer_seen", *words]
    seen = subprocess.run(
        [*program, "--data-dir", str(folder / "data"), "--diary", str(folder / "ada.diary")],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert seen.returncode == 0, seen.stderr
    return seen.stdout
