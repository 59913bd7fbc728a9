"""Stepping through the pictures of ten years: from each press until the frame with the other days, one press a line.

A line says the length of what is looked at, and three times in milliseconds: in how many of them the processor worked
without the window being able to answer or draw, at most; in how many it worked in all; and how many passed.
"""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import PySide6.QtQuick
from PySide6.QtGui import QGuiApplication

from kineret_gui.app.application import Application
from kineret_gui.device.garbage import collect_once_drawn
from kineret_gui.device.paths import folders
from kineret_gui.device.qt_import import prepare_qt
from kineret_gui.screens.framework.routes.review import ShowPictures

STEPS = {"week": 60, "month": 60, "quarter": 40, "year": 18}  # back and forth again
LOOKS = 1.0  # seconds, at what was chosen
FIRST_THINGS = 2.0  # seconds: nobody presses sooner, and the diary is looked over meanwhile


class Frames:
    """The frames of a window, and how long the processor works between the moments at which it can answer."""

    def __init__(self, window: Any) -> None:
        self._drawn = False
        self.longest = 0.0
        window.frameSwapped.connect(self._tell)

    def _tell(self) -> None:
        self._drawn = True

    def begin(self) -> None:
        """Forget how long it worked before."""
        self._drawn, self.longest = False, 0.0

    def works(self, work: Callable[[], None]) -> None:
        """Do something for which the window waits."""
        worked = time.process_time()
        work()
        self.longest = max(self.longest, (time.process_time() - worked) * 1000)

    def until_other(self, days: Any, title: str) -> None:
        """Return when a frame is drawn of days with another title; at the latest after ten seconds."""
        began = time.perf_counter()
        while not self._drawn and time.perf_counter() - began < 10:
            self.works(QGuiApplication.processEvents)
            self._drawn = self._drawn and days.title != title


def stepped(program: Application, frames: Frames, length: str, steps: int) -> Iterator[tuple[float, float, float]]:
    """The milliseconds of each press: those in a row, all in which the processor worked, and all that passed."""
    days: Any = program.shell.property("pageScreen").days
    days.choose(length)
    settle(LOOKS)
    for step in range(steps):
        title, began, worked = days.title, time.perf_counter(), time.process_time()
        frames.begin()
        frames.works(days.goEarlier if step < steps // 2 else days.goLater)
        frames.until_other(days, title)
        yield frames.longest, (time.process_time() - worked) * 1000, (time.perf_counter() - began) * 1000
        settle(0.05)


def settle(seconds: float) -> None:
    """Let the window do what is left; nobody presses sooner."""
    began = time.perf_counter()
    while time.perf_counter() - began < seconds:
        QGuiApplication.processEvents()


if __name__ == "__main__":
    assert PySide6.QtQuick  # or the window would not tell of its frames
    prepare_qt()
    application = QGuiApplication(sys.argv[:1])
    program = Application(folders(Path(sys.argv[2])))
    program.open_diary(Path(sys.argv[1]))
    engine = program.show()
    collect_once_drawn(engine.rootObjects()[0])
    settle(FIRST_THINGS)
    program.shell.go(ShowPictures())
    frames = Frames(engine.rootObjects()[0])
    for length, steps in STEPS.items():
        for times in stepped(program, frames, length, steps):
            print(length, *(f"{each:.2f}" for each in times))
    del engine
