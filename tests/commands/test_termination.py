"""A command that is told to end in the midst of its work leaves a whole diary and no half file, and says 130."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.diary.task import run_task
from kineret_gui.store.diary_file import DiaryFile
from tests.app.test_termination import SIGNALS, hear_signals
from tests.clock import Clock
from tests.commands.program import PROJECT, number_of_entries
from tests.facts import injection
from tests.patience import PATIENCE
from tests.seeded import Diary

COMMANDS = {
    "demo": ("demo", "--out", "new.diary", "--days", "40"),
    "export": ("export", "more.diary", "--to", "made.json"),
    "tables": ("export", "more.diary", "--to", "made.zip"),
    "report": ("report", "more.diary", "--to", "made.pdf"),
    "check": ("check", "more.diary"),
    "import": ("import", "more.json", "--into", "less.diary"),
    "begin": ("import", "more.json", "--into", "new.diary"),
}
MOMENTS = (0.3, 0.6, 0.9, 1.0)  # of the way through it

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(os.name != "posix", reason="only there a process is told so by a signal"),
]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory) -> Path:
    """A diary, a copy of it with fewer entries, and all of them as a file."""
    shelf = tmp_path_factory.mktemp("shelf")
    with Diary(shelf / "more.diary", Clock("1 March 2026 06:00")) as diary:
        shutil.copy(diary.path, shelf / "less.diary")
        diary.holds(*(injection(f"2026-03-{day:02} 08:00") for day in range(1, 31)))
    _run(shelf, 0, "export", "more.diary", "--to", "more.json")
    return shelf


@pytest.mark.parametrize("name", COMMANDS)
def test_it_leaves_all_or_nothing(shelf, tmp_path, name):
    whole = folder(shelf, tmp_path / "whole")
    done = _run(whole, 0, *COMMANDS[name])
    assert done.returncode == ExitStatus.DONE
    calls = int(done.stderr.splitlines()[-1])
    for number, moment in enumerate(MOMENTS):
        stopped = folder(shelf, tmp_path / str(number))
        status, said = _told_to_end(stopped, int(calls * moment), SIGNALS[number % 3], *COMMANDS[name])
        assert (status, said) == (ExitStatus.INTERRUPTED, "")
        assert {path.name for path in shelf.iterdir()} <= names(stopped) <= names(whole)
        for diary in stopped.glob("*.diary"):
            before = number_of_entries(shelf / diary.name) if (shelf / diary.name).exists() else 0
            assert number_of_entries(diary) in {before, number_of_entries(whole / diary.name)}
            with contextlib.closing(DiaryFile(diary, device="", writer="", read_only=True)) as file:
                assert run_task(file.verification()).is_sound


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name != "home"}


def folder(shelf: Path, made: Path) -> Path:
    return shutil.copytree(shelf, made)


def _run(folder: Path, calls: int, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        _command(calls, *words), cwd=folder, env=_home(folder), capture_output=True, text=True, timeout=PATIENCE
    )


def _told_to_end(folder: Path, calls: int, word: str, *words: str) -> tuple[int, str]:
    """Its exit status, and what it complained of."""
    through = subprocess.PIPE
    with subprocess.Popen(
        _command(calls, *words),
        cwd=folder,
        env=_home(folder),
        stdout=through,
        stderr=through,
        text=True,
        preexec_fn=hear_signals,
    ) as process:
        assert process.stdout
        assert "midway\n" in iter(process.stdout.readline, "")
        process.send_signal(signal.Signals[word])
        _, complaints = process.communicate(timeout=PATIENCE)
        return process.returncode, complaints.strip()  # a terminal's ^C ends its line


def _command(calls: int, *words: str) -> list[str]:
    return [sys.executable, "-m", "tests.stop_midway", str(calls), *words]


def _home(folder: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(PROJECT), "HOME": str(folder / "home")}
