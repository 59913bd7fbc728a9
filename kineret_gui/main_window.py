"""The window around all pages: its place on the screen, and the filter of presses before it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine

from kineret_gui.device.event_clock import EventClock
from kineret_gui.device.press_filter import PressFilter
from kineret_gui.device.settings import Settings, SettingsToRead
from kineret_gui.device.window_place import Area, screens, window_place, written
from kineret_gui.screens.shell import Shell

_FILE = Path(__file__).parent / "screens" / "Main.qml"
_MAXIMISED = 4  # QWindow.Visibility; naming the enum loads it


def main_window(
    shell: Shell, settings: Settings, event_clock: EventClock, diary: Callable[[], Path | None]
) -> QQmlApplicationEngine:
    """Open the window where it was left. Its engine must be deleted before the application.

    diary   the file of the diary that is shown; None where none is
    """
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"shell": shell, **_place(settings)})
    engine.load(QUrl.fromLocalFile(str(_FILE)))
    (window,) = engine.rootObjects()
    presses = PressFilter(window, event_clock)
    shell.pageChanged.connect(presses.page_comes)
    window.pageMoved.connect(presses.page_moves)
    window.closes.connect(lambda: _remember(window, settings))
    window.closes.connect(lambda: _say_before(window, shell, settings, diary()))
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
    """Where a window is that is about to close. Under one that fills the screen lies its place of before."""
    if window.visibility().value == _MAXIMISED:
        settings.change(window_is_maximised=True)
    else:
        lies = window.geometry()
        area = Area(lies.x(), lies.y(), lies.width(), lies.height())
        settings.change(window=written(area), window_is_maximised=False)


def _say_before(window: Any, shell: Shell, settings: Settings, diary: Path | None) -> None:
    """Once on each computer: that no reminder comes while it is closed. Whoever closes it again has read that."""
    chosen = settings.chosen
    may_write = diary is not None and not isinstance(settings, SettingsToRead)
    if (
        may_write
        and diary == settings.to_remind_of
        and chosen.reminders
        and not (chosen.background or chosen.closing_told)
    ):
        settings.change(closing_told=True)
        shell.open("closing")
        window.setProperty("staysOpen", True)
