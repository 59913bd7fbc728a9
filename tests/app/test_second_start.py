"""`kineret-gui --diary B` while A is open: what the second process says, and which diary the first one shows then."""

import contextlib
import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.settings import KnownFile, Settings
from tests.patience import PATIENCE
from tests.store.diaries import begun_with_days

PROJECT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="only there a process can be stopped and go on")


@dataclass(frozen=True)
class Started:
    """The program as a process, and the file with what it says."""

    process: subprocess.Popen[bytes]
    saying: Path

    def said(self) -> str:
        """What it said itself; Qt may say something, too."""
        return "".join(line for line in self.saying.read_text().splitlines(True) if line.startswith("kineret-gui"))

    def ends(self) -> tuple[int, str]:
        return self.process.wait(PATIENCE), self.said()


@pytest.fixture
def stick(tmp_path) -> Path:
    """With two diaries, and a file that is none."""
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("a", "b"):
        begun_with_days(stick / f"{name}.diary", 2).close()
    (stick / "shopping.diary").write_bytes(b"shopping list")
    for name in ("a", "b"):
        Settings(tmp_path / "data" / "settings.json").settle(KnownFile(str(stick / f"{name}.diary"), settled=True))
    return stick


@pytest.fixture
def starts(tmp_path, stick) -> Iterator[Callable[..., Started]]:
    """Starts the program off-screen, in the folder of the stick, by words of the command line."""
    number = itertools.count()
    with contextlib.ExitStack() as started:

        def start(*words: str, patience: float = PATIENCE) -> Started:
            said = tmp_path / f"{next(number)}.said"
            program = [sys.executable, "-m", "tests.start_with_patience", str(patience)]
            process = subprocess.Popen(
                [*program, "--data-dir", str(tmp_path / "data"), *words],
                cwd=stick,
                env={
                    **os.environ,
                    "PYTHONPATH": str(PROJECT),
                    "HOME": str(tmp_path / "home"),
                    "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",  # else it starts a desktop's bus that outlives it
                    "QT_QPA_PLATFORM": "offscreen",
                    "QT_QUICK_BACKEND": "software",
                },
                stdout=subprocess.DEVNULL,
                stderr=started.enter_context(said.open("w")),
            )
            started.callback(process.wait)
            started.callback(process.kill)
            return Started(process, said)

        yield start


@pytest.fixture
def first(starts, qtbot, tmp_path) -> Started:
    """The program with a window, in which A is open."""
    process = starts("--diary", "a.diary")
    qtbot.waitUntil(lambda: shown(tmp_path) == "a.diary")
    return process


def shown(tmp_path: Path) -> str:
    """The diary that was opened last, by its name."""
    last = Settings(tmp_path / "data" / "settings.json").last
    return last.name if last else ""


def test_the_diary_that_is_asked_for_is_shown(first, starts, tmp_path):
    assert starts("--diary", "b.diary").ends() == (ExitStatus.DONE, "")
    assert shown(tmp_path) == "b.diary"
    assert starts().ends() == (ExitStatus.DONE, "")
    assert shown(tmp_path) == "b.diary"


@pytest.mark.parametrize(
    ("name", "reason"),
    [("none.diary", "there is no file with that name"), ("shopping.diary", "it is not a Kineret diary")],
)
def test_one_that_cannot_be_opened_is_refused_in_one_line_with_the_reason(first, starts, stick, tmp_path, name, reason):
    assert starts("--diary", name).ends() == (ExitStatus.REFUSED, f"kineret-gui: {stick / name}: {reason}\n")
    assert shown(tmp_path) == "a.diary"


def test_one_that_is_to_remind_of_another_diary_says_that_the_first_goes_on(first, starts, tmp_path):
    assert starts("background", "--diary", "b.diary").ends() == (
        ExitStatus.REFUSED,
        "kineret-gui: b.diary: the app is already running, and keeps reminding about the diary it has open\n",
    )
    assert starts("background").ends() == (ExitStatus.DONE, "")
    assert shown(tmp_path) == "a.diary"


def test_a_first_one_that_hangs_is_named_in_words(first, starts, tmp_path, qtbot):
    first.process.send_signal(signal.SIGSTOP)
    second = starts("--diary", "b.diary", patience=1)
    words = "kineret-gui: the app is already running and does not respond; a small window asks what to do\n"
    qtbot.waitUntil(lambda: second.said() == words)
    assert second.process.poll() is None  # its small window is open
    second.process.kill()
    first.process.send_signal(signal.SIGCONT)
    assert starts("--diary", "b.diary").ends() == (ExitStatus.DONE, "")
    assert shown(tmp_path) == "b.diary"


def test_a_second_start_is_over_before_qt_is_loaded(first, starts, tmp_path):
    loaded = [sys.executable, "-X", "importtime", "-m", "kineret_gui", "--data-dir", str(tmp_path / "data")]
    second = subprocess.run(loaded, capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert "kineret_gui.device.instance_lock" in second.stderr
    assert "PySide6" not in second.stderr
