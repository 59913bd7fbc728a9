"""Times from the press of *Record it* until the injection was read back, in milliseconds, one a line."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kineret_gui.app.application import Application
from kineret_gui.device.paths import folders
from kineret_gui.device.renderer import draw_in_software
from kineret_gui.screens.framework.routes.injections import RecordInjection

SAVES = 30
FIRST_THINGS = 2.0  # seconds: nobody presses sooner, and the diary is looked over meanwhile


def save_one(program: Application) -> float:
    """Fill in the form as a person would, then press; the milliseconds of the press alone."""
    program.shell.home()
    program.shell.go(RecordInjection())
    screen: QObject = program.shell.property("pageScreen")
    place = screen.property("place")
    place.chooseSpot(place.property("map").property("suggestedSpot"))
    began = time.perf_counter()
    screen.save()  # type: ignore[attr-defined]
    recording = screen.property("recording")
    if recording.property("duplicate"):
        recording.furtherSyringe()
        began = time.perf_counter()
        recording.itIsRight()
    took = (time.perf_counter() - began) * 1000
    if not program.shell.property("undoText"):
        raise RuntimeError("the injection was not recorded")
    return took


if __name__ == "__main__":
    draw_in_software()
    application = QGuiApplication(sys.argv[:1])
    program = Application(folders(Path(sys.argv[2])))
    program.open_diary(Path(sys.argv[1]))
    engine = program.show()
    began = time.perf_counter()
    while time.perf_counter() - began < FIRST_THINGS:
        application.processEvents()
    for _ in range(SAVES):
        print(f"{save_one(program):.3f}")
    del engine
