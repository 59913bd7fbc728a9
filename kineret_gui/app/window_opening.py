"""The window around all pages: its place on the screen, and the filter of presses before it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtQml import QQmlApplicationEngine

from kineret_gui.device.desktop_motion import DesktopMotion
from kineret_gui.device.drawn_soon import draw_pictures_soon
from kineret_gui.device.event_clock import EventClock
from kineret_gui.device.fonts import load_fonts
from kineret_gui.device.press_filter import PressFilter
from kineret_gui.device.settings import Settings, SettingsToRead
from kineret_gui.device.speech import Speech
from kineret_gui.device.window_place import Area, screens, window_place, written
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.routes.start import SayBeforeClosing
from kineret_gui.screens.framework.shell import Shell
from kineret_gui.store.unavailable import DiaryUnavailable

_FILE = Path(__file__).parents[1] / "screens" / "Main.qml"
_CLOSING_FILE = "start/Closing.qml"
_MAXIMISED = 4  # QWindow.Visibility; naming the enum loads it


def open_main_window(
    shell: Shell, settings: Settings, event_clock: EventClock, context: Callable[[], PageContext | None]
) -> QQmlApplicationEngine:
    """Open the window where it was left. Its engine must be deleted before the application.

    context  that of the diary that is shown; None where none is
    """
    load_fonts()
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"shell": shell, **_place(settings)})
    engine.load(str(_FILE))
    window: Any = engine.rootObjects()[0]  # its signals are declared in QML
    draw_pictures_soon(engine, window)
    presses = PressFilter(window, event_clock)
    shell.pageChanged.connect(presses.page_comes)
    window.pageMoved.connect(presses.page_moves)
    DesktopMotion(window, settings.chosen.calm)
    window.speaks.connect(Speech(window).say)
    window.closes.connect(lambda: _remember(window, settings))
    window.closes.connect(lambda: _say_before(window, shell, settings, context(), presses.page_is_new()))
    return engine


def _place(settings: Settings) -> dict[str, int]:
    area, (least_width, least_height), is_chosen = window_place(settings.chosen.window, screens())
    properties = {
        "width": area.width,
        "height": area.height,
        "minimumWidth": least_width,
        "minimumHeight": least_height,
    }
    if is_chosen:
        properties |= {"x": area.x, "y": area.y}
    if settings.chosen.window_is_maximised:
        properties["visibility"] = _MAXIMISED
    return properties


def _remember(window: Any, settings: Settings) -> None:
    """Remember the place of a window that is about to close; of a maximised one, the place it had before."""
    if window.visibility().value == _MAXIMISED:
        settings.change(window_is_maximised=True)
    else:
        lies = window.geometry()
        area = Area(lies.x(), lies.y(), lies.width(), lies.height())
        settings.change(window=written(area), window_is_maximised=False)


def _say_before(window: Any, shell: Shell, settings: Settings, context: PageContext | None, page_is_new: bool) -> None:
    """That no reminder comes once it is closed. Closed again from there, it closes: nobody is kept.

    page_is_new   nobody can have read yet what stands there, as after a double press on the frame's button
    """
    if window.property("isEnding"):
        return
    if shell.property("pageFile") == _CLOSING_FILE:
        window.setProperty("staysOpen", page_is_new)
    elif settings.chosen.closing_says and context is not None and _reminds_last(settings, context.diary):
        shell.go(SayBeforeClosing())
        window.setProperty("staysOpen", True)


def _reminds_last(settings: Settings, reader: DiaryReader) -> bool:
    """Return True if reminders of the diary in this window end with it, and one would have been due."""
    chosen, diary = settings.chosen, reader.file
    is_reminded_of = chosen.reminders and diary.is_writable and diary.path == settings.to_remind_of
    if not is_reminded_of or chosen.background or isinstance(settings, SettingsToRead):
        return False
    from kineret_gui.reminders.due_doses import dose_comes  # what the first frame does not need

    try:
        return dose_comes(diary, reader.person.day_starts, reader.now())
    except DiaryUnavailable:
        return False  # nothing could be reminded of: the window said so, or will


def bring_forward(window: Any) -> None:
    """In front of all others, also where it was minimized."""
    from PySide6.QtCore import Qt  # naming it loads all enums of Qt, a tenth of the start

    window.setWindowStates(window.windowStates() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.requestActivate()
