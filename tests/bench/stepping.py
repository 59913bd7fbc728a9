"""Stepping through the pictures of ten years: from each press until its frame was drawn, one press a line.

A line says the length of what is looked at, the milliseconds, and those of them in which the processor worked for it.
"""

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PySide6.QtQuick
from PySide6.QtGui import QGuiApplication

from kineret_gui.app.application import Application
from kineret_gui.device.paths import folders
from kineret_gui.device.renderer import draw_in_software
from kineret_gui.screens.framework.routes.review import ShowPictures

STEPS = {"week": 60, "month": 60, "quarter": 40, "year": 18}  # back and forth again
FIRST_THINGS = 2.0  # seconds: nobody presses sooner, and the diary is looked over meanwhile


class Frames:
    """The frames of a window, waited for one by one."""

    def __init__(self, window: Any) -> None:
        self._drawn = False
        window.frameSwapped.connect(self._tell)

    def _tell(self) -> None:
        self._drawn = True

    def next(self) -> None:
        """Return when the next frame is drawn; at the latest after a second."""
        self._drawn = False
        began = time.perf_counter()
        while not self._drawn and time.perf_counter() - began < 1:
            QGuiApplication.processEvents()


def stepped(program: Application, frames: Frames, length: str, steps: int) -> Iterator[tuple[float, float]]:
    """The milliseconds of each press, and those of the processor."""
    days: Any = program.shell.property("pageScreen").days
    days.choose(length)
    frames.next()
    for step in range(steps):
        began, worked = time.perf_counter(), time.process_time()
        (days.goEarlier if step < steps // 2 else days.goLater)()
        frames.next()
        yield (time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000
        QGuiApplication.processEvents()


if __name__ == "__main__":
    assert PySide6.QtQuick  # or the window would not tell of its frames
    draw_in_software()
    application = QGuiApplication(sys.argv[:1])
    program = Application(folders(Path(sys.argv[2])))
    program.open_diary(Path(sys.argv[1]))
    engine = program.show()
    began = time.perf_counter()
    while time.perf_counter() - began < FIRST_THINGS:
        application.processEvents()
    program.shell.go(ShowPictures())
    frames = Frames(engine.rootObjects()[0])
    for length, steps in STEPS.items():
        for took, worked in stepped(program, frames, length, steps):
            print(f"{length} {took:.2f} {worked:.2f}")
    del engine
