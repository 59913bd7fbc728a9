"""The program is told to end, by a log-out, a terminal that closes or Ctrl+C: it does, and what was typed is there."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.settings import KnownFile, Settings
from kineret_gui.store.diary_file import DiaryFile
from tests.clock import Clock
from tests.patience import PATIENCE
from tests.seeded import DEVICE, Diary
from tests.type_and_wait import NOTE

PROJECT = Path(__file__).parents[2]
SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="only there a process is told so by a signal")


class Running:
    """The program as a process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert process.stdout
        assert process.stdout.readline() == "ready\n"

    def ends(self) -> tuple[int, str]:
        """Its exit status, and what it complained of."""
        _, complaints = self._process.communicate(timeout=PATIENCE)
        return self._process.returncode, complaints

    def hears(self, word: str) -> None:
        """A signal comes."""
        self._process.send_signal(signal.Signals[word])

    def is_told(self, word: str) -> tuple[int, str]:
        """Tell it to end, and what comes of that."""
        self.hears(word)
        return self.ends()


def hear_signals(ignored: tuple[str, ...] = ()) -> None:
    """In a process that begins: whoever started the tests may have told them to ignore some."""
    for word in SIGNALS:
        signal.signal(signal.Signals[word], signal.SIG_IGN if word in ignored else signal.SIG_DFL)


def begin_diary(folder: Path) -> Path:
    """Ada's diary, which is opened where the program's data is in this folder."""
    path = folder / "data" / "diaries" / "ada.diary"
    with Diary(path, Clock("1 March 2026 06:00")):
        settings = Settings(folder / "data" / "settings.json")
        settings.change(device=DEVICE, diary=str(path), reminders=False)
        settings.settle(KnownFile(str(path), settled=True))
    return path


@pytest.fixture
def ada(tmp_path: Path) -> Path:
    return begin_diary(tmp_path)


@pytest.fixture
def starts(tmp_path: Path, ada: Path) -> Iterator[Callable[..., Running]]:
    with contextlib.ExitStack() as started:

        def start(*words: str, then: str = "wait", ignores: tuple[str, ...] = ()) -> Running:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.type_and_wait", then, "--data-dir", str(tmp_path / "data"), *words],
                cwd=PROJECT,
                env={
                    **os.environ,
                    "HOME": str(tmp_path / "home"),
                    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
                    "QT_QPA_PLATFORM": "offscreen",
                    "QT_QUICK_BACKEND": "software",
                    "QT_LOGGING_RULES": "*=false",
                },
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                preexec_fn=lambda: hear_signals(ignores),
            )
            started.enter_context(process)
            started.callback(process.kill)
            return Running(process)

        yield start


@pytest.mark.parametrize("word", SIGNALS)
def test_what_was_typed_is_there_again(starts, ada, tmp_path, word):
    assert starts().is_told(word) == (ExitStatus.DONE, "")
    assert NOTE in kept_forms(ada)
    assert is_free(tmp_path)


@pytest.mark.parametrize("word", SIGNALS)
def test_what_reminds_without_a_window_ends_in_order(starts, tmp_path, word):
    assert starts("background").is_told(word) == (ExitStatus.DONE, "")
    assert is_free(tmp_path)


@pytest.mark.parametrize("word", SIGNALS)
def test_a_window_to_read_ends_in_order(starts, ada, word):
    before = ada.read_bytes()
    assert starts("--read-only").is_told(word) == (ExitStatus.DONE, "")
    assert ada.read_bytes() == before


def test_a_terminal_that_closes_does_not_end_what_was_to_outlive_it(starts):
    running = starts("background", ignores=("SIGHUP",))  # as with nohup
    running.hears("SIGHUP")
    assert running.is_told("SIGTERM") == (ExitStatus.DONE, "")


def test_a_session_that_ends_is_not_held_up_by_the_question_before_closing(starts, ada, tmp_path):
    Settings(tmp_path / "data" / "settings.json").change(reminders=True, closing_says=True)
    assert starts(then="quit").ends() == (ExitStatus.DONE, "")
    assert NOTE in kept_forms(ada)


def kept_forms(diary: Path) -> str:
    with contextlib.closing(DiaryFile(diary, device="", writer="", read_only=True)) as file:
        return "".join(file.forms().values())


def is_free(folder: Path) -> bool:
    """Whether no process is the one of this folder."""
    import fcntl  # not on every system

    with (folder / "data" / "running" / "lock").open("ab") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
