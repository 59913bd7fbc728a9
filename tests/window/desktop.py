"""A desktop that nobody else sees: an X server, a window manager, a screen reader's eyes, a mouse, keys and a clock."""

import contextlib
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.patience import PATIENCE
from tests.tree import as_typed
from tests.window.camera import save_small, screen_in
from tests.window.thing import Thing

PROJECT = Path(__file__).parent.parent.parent
_SCREEN = "800x900x24"
_ZONE = "Europe/Berlin"
_PYTHON_WITH_EYES = "/usr/bin/python3"
_A_MOMENT = 0.01  # seconds
_STILL = 0.15  # seconds without a change

# Qt, of what went from the page between two questions of whoever reads the screen
_ASKED_TOO_LATE = "qt.accessibility.atspi: Could not find accessible on path: "

_TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox", "dbus-daemon": "dbus"}


def missing() -> list[str]:
    """The Debian packages that are wanting here; empty where a desktop can be set up."""
    packages = [package for tool, package in _TOOLS.items() if not shutil.which(tool)]
    if not clock_library():
        packages.append("faketime")
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        packages.append("at-spi2-core")
    if not _has_gi():
        packages.append("python3-gi")
    return packages


def _has_gi() -> bool:
    asked = [_PYTHON_WITH_EYES, "-c", "from gi.repository import Gio"]
    return Path(_PYTHON_WITH_EYES).exists() and subprocess.run(asked, capture_output=True).returncode == 0


def clock_library() -> str:
    return next(iter(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")), "")


def until(holds: Callable[[], Any]) -> Any:
    """Wait until something is so, and what it is; what it was at last where patience ends before."""
    give_up = time.monotonic() + PATIENCE
    while not (found := holds()) and time.monotonic() < give_up:
        time.sleep(_A_MOMENT)
    return found


class Desktop:
    """The desktop. What runs on it ends with it."""

    def __init__(self, folder: Path, ends: contextlib.ExitStack, screen: str = _SCREEN) -> None:
        self._folder = folder
        self._ends = ends
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "TZ": _ZONE,
            "DISPLAY": self._screen(screen),
        }
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus()
        self._run("openbox", "--sm-disable")
        self._eyes = self._run(_PYTHON_WITH_EYES, str(Path(__file__).with_name("eyes.py")), asked=True)

    def _screen(self, size: str) -> str:
        reading, writing = os.pipe()
        options = ["-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-fbdir", str(self._folder)]
        self._end(subprocess.Popen(["Xvfb", *options], pass_fds=[writing], stderr=subprocess.DEVNULL))
        os.close(writing)
        with open(reading) as ready:
            return f":{ready.readline().strip()}"

    def _bus(self) -> str:
        bus = self._run("dbus-daemon", "--session", "--nofork", "--print-address=1", asked=True)
        assert bus.stdout
        return str(bus.stdout.readline()).strip()

    def runs(self, *command: str) -> None:
        """Have another program run as long as this desktop is there."""
        self._run(*command)

    def answers(self, *command: str) -> str:
        """What another program says."""
        return subprocess.run(
            command, env=self.environment, capture_output=True, check=True, text=True, timeout=PATIENCE
        ).stdout

    def _run(self, *command: str, asked: bool = False) -> subprocess.Popen[str]:
        through, aside = (subprocess.PIPE, None) if asked else (subprocess.DEVNULL, subprocess.DEVNULL)
        started = subprocess.Popen(
            command, env=self.environment, stdin=through, stdout=through, stderr=aside, text=True
        )
        return self._end(started)

    def _end(self, process: subprocess.Popen[Any]) -> subprocess.Popen[Any]:
        self._ends.callback(_end, process)
        return process

    # Programs

    def starts(self, moment: str, data: Path, *command: str) -> "Running":
        """Start the program, with a command or none, at a moment of this desktop's clock: `2026-03-10 07:55:00`."""
        return self.starts_by({"FAKETIME": f"@{moment}"}, data, "kineret_gui", *command)

    def starts_by(self, clock: Mapping[str, str], data: Path, module: str, *command: str) -> "Running":
        """Start the program, or a module that is it but for something, by a clock of its own; see libfaketime."""
        said = data.with_name(f"{data.name}-{len(list(data.parent.glob('*.said')))}.said")
        with said.open("w") as errors:
            process = subprocess.Popen(
                [sys.executable, "-m", module, "--data-dir", str(data), *command],
                cwd=PROJECT,
                env={**self.environment, **clock, **_only_the_clock_on_the_wall(), **_IN_A_WINDOW},
                stdout=errors,
                stderr=errors,
            )
        return Running(self._end(process), said)

    # Eyes

    def things(self, process: int) -> list[Thing]:
        """Everything in the windows of a process."""
        told = ({key: as_typed(value) for key, value in one.items()} for one in self._asks(f"things {process}"))
        return [Thing(number, **one) for number, one in enumerate(told)]

    def has_keyboard(self) -> int | None:
        """The number of the thing that has the keyboard, among those last seen."""
        return self._asks("keyboard")

    def listens(self) -> None:
        """Have a screen reader hear from now on what it is told unasked."""
        self._asks("listen")

    def heard(self) -> list[tuple[str, str]]:
        """What it was told since: the role and name of what the keyboard came to; how something was said, and what."""
        return [(how, words) for how, words in self._asks("heard")]

    def presses_by_name(self, thing: Thing) -> None:
        """Press it as a screen reader does."""
        assert self._asks(f"press {thing.number}"), f"{thing.name!r} cannot be pressed by its name"

    def _asks(self, question: str) -> Any:
        assert self._eyes.stdin
        assert self._eyes.stdout
        print(question, file=self._eyes.stdin, flush=True)
        return json.loads(self._eyes.stdout.readline())

    # A hand

    def hand(self, *acts: str) -> None:
        """Move the mouse, click, press keys."""
        subprocess.run(["xdotool", *acts], env=self.environment, check=True, timeout=PATIENCE)

    # A camera

    def photographs(self, frame: Thing, file: Path) -> None:
        """What the screen shows of a window, once it is still."""
        until(self._is_still)
        save_small(screen_in(self._glass()).copy(frame.x, frame.y, frame.width, frame.height), file)

    def _is_still(self) -> bool:
        before = self._glass()
        time.sleep(_STILL)
        return before == self._glass()

    def _glass(self) -> bytes:
        return (self._folder / "Xvfb_screen0").read_bytes()


@dataclass(frozen=True, slots=True)
class Running:
    """The program while it runs, and the file with what it says on its way."""

    process: subprocess.Popen[Any]
    saying: Path

    def said(self) -> list[str]:
        """What it has said, line by line, but for what Qt says of who reads the screen."""
        return [line for line in self.saying.read_text().splitlines() if not line.startswith(_ASKED_TOO_LATE)]

    @property
    def number(self) -> int:
        return self.process.pid

    def is_gone(self) -> bool:
        return self.process.poll() is not None

    def ends(self) -> int:
        """Wait for its end; its exit status."""
        return self.process.wait(PATIENCE)

    def is_killed(self) -> None:
        self.process.kill()
        self.process.wait()


_IN_A_WINDOW = {
    "QT_QPA_PLATFORM": "xcb",
    "QSG_DISTANCEFIELD_ANTIALIASING": "gray",  # no coloured edges: the pictures are clearer and smaller
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
}


def _only_the_clock_on_the_wall() -> Mapping[str, str]:
    """That clock is another one; timers and files keep the real time."""
    return {
        "LD_PRELOAD": clock_library(),
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
        "NO_FAKE_STAT": "1",
    }


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout):
        if stream:
            stream.close()


@contextlib.contextmanager
def desktop(screen: str = _SCREEN) -> Iterator[Desktop]:
    """A desktop as long as it is wanted, with a screen of that size."""
    with contextlib.ExitStack() as ends:
        folder = ends.enter_context(tempfile.TemporaryDirectory(prefix="desktop-", ignore_cleanup_errors=True))
        yield Desktop(Path(folder), ends, screen)
