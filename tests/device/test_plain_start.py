"""A start that only wants the window, beside the program that runs, loads nothing of the program."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kineret_gui.device import plain_start
from kineret_gui.device.plain_start import is_handed_over
from tests.patience import PATIENCE

PROJECT = Path(__file__).parents[2]
OFF_SCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def plain(tmp_path, monkeypatch) -> list[str]:
    """The words of a start that only wants the window of this data."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return ["--data-dir", str(tmp_path)]


@pytest.fixture
def running(tmp_path) -> Iterator[subprocess.Popen[str]]:
    """Another process that is the one, and listens."""
    command = [sys.executable, "-m", "tests.device.claimer", str(tmp_path / "running"), "3600"]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "the one\n"
        yield process
        process.kill()


def test_it_is_over_before_the_command_line_is_loaded(running, plain):
    command = [sys.executable, "-X", "importtime", "-m", "kineret_gui", *plain]
    second = subprocess.run(command, cwd=PROJECT, env=OFF_SCREEN, capture_output=True, text=True, timeout=PATIENCE)
    loaded = {line.rpartition("|")[2].strip() for line in second.stderr.splitlines()}
    assert second.returncode == 0
    assert "kineret_gui.device.instance_lock" in loaded
    assert not loaded & {"kineret_gui.cli", "click", "sqlcipher3", "PySide6", "inspect", "zoneinfo"}


def test_one_that_asks_for_more_is_not_handed_over(running, plain, tmp_path):
    for more in (["--diary", "a.diary"], ["--read-only"], ["check", "a.diary"], ["--version"], ["--help"]):
        assert not is_handed_over([*plain, *more])
    assert not is_handed_over([f"--data-dir={tmp_path}"])


def test_without_a_screen_the_command_line_says_so(running, plain, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not is_handed_over(plain)


def test_where_nothing_ran_nothing_is_made(plain, tmp_path):
    assert not is_handed_over(plain)
    assert list(tmp_path.iterdir()) == []
    assert not is_handed_over(["--data-dir", "n" * 5000])


def test_where_it_runs_no_longer_this_is_the_first_start(running, plain):
    running.kill()
    running.wait()
    assert not is_handed_over(plain)
    assert not is_handed_over(plain)  # nothing was kept locked


def test_one_that_does_not_listen_leaves_it_to_the_command_line(running, plain, tmp_path, monkeypatch):
    monkeypatch.setattr(plain_start, "_PATIENCE", 0.05)
    (tmp_path / "running" / "word").mkdir()  # nobody can leave a word
    assert not is_handed_over(plain)
