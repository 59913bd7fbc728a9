"""The window around all pages, and the filter of presses before it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine

from kineret_gui.device.event_clock import EventClock
from kineret_gui.device.press_filter import PressFilter
from kineret_gui.screens.shell import Shell

_FILE = Path(__file__).parent / "screens" / "Main.qml"


def main_window(shell: Shell, event_clock: EventClock) -> QQmlApplicationEngine:
    """Open the window. The engine must be deleted before the application."""
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"shell": shell})
    engine.load(QUrl.fromLocalFile(str(_FILE)))
    (window,) = engine.rootObjects()
    presses = PressFilter(window, event_clock)
    shell.pageChanged.connect(presses.page_comes)
    window.pageMoved.connect(presses.page_moves)
    return engine
