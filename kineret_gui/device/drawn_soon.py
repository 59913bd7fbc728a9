"""Icons and drawings of a window, from its first frame on: what draws them takes a twentieth of a second to load."""

import weakref
from importlib import import_module
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtQml import QQmlApplicationEngine

_AT_THE_LATEST = 2_000  # ms: a window that comes up minimized draws no frame


def draw_pictures_soon(engine: QQmlApplicationEngine, window: Any) -> None:
    """Let the pages of this window draw pictures once its first frame is there."""
    held = weakref.ref(engine)  # the timer may outlast the window, and must not keep it

    def begin() -> None:
        engine = held()
        if engine is None or window.property("drawsPictures"):
            return
        pictures = import_module("kineret_gui.device.drawn_pictures")
        engine.addImageProvider(pictures.NAME, pictures.DrawnPictures())
        window.setProperty("drawsPictures", True)
        window.setIcon(import_module("kineret_gui.device.program_icon").program_icon())

    def drawn() -> None:
        window.frameSwapped.disconnect(drawn)
        QTimer.singleShot(0, window, begin)  # first whoever waits for that frame, and what was pressed meanwhile

    window.frameSwapped.connect(drawn)
    QTimer.singleShot(_AT_THE_LATEST, window, begin)
