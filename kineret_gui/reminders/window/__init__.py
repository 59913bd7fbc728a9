"""A reminder in a small window of our own, for desktops that show no notifications."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl

from kineret_gui.device.event_clock import EventClock
from kineret_gui.device.fonts import load_fonts
from kineret_gui.device.notice import Notice
from kineret_gui.device.press_filter import PressFilter
from kineret_gui.device.settings import Settings
from kineret_gui.device.window_place import FRAME, screens

if TYPE_CHECKING:
    from PySide6.QtQml import QQmlApplicationEngine

_FILE = Path(__file__).parent / "ReminderWindow.qml"


class ReminderWindows(QObject):
    """Shows each notice in a window that stays above the others, until it is answered, closed or taken away."""

    def __init__(
        self,
        settings: Settings,
        pressed: Callable[[str, str], None],
        event_clock: EventClock | None = None,
        is_open: Callable[[], bool] = bool,
    ) -> None:
        """`is_open`: whether the program's own window is in sight, which names the person on every page."""
        super().__init__()
        self._is_open = is_open
        self._event_clock = event_clock or EventClock()
        self._settings = settings
        self._pressed = pressed
        self._open: dict[str, QQmlApplicationEngine] = {}

    def show(self, notice: Notice) -> None:
        """Show a notice, in the place of the one with its id."""
        from PySide6.QtQml import QQmlApplicationEngine  # where the desktop shows notifications, no QML is loaded

        self.take_away(notice.id)
        load_fonts()
        engine = QQmlApplicationEngine(self)
        screen = screens()[0]
        names = notice.whose if self._is_open() or self._settings.chosen.name_shown else None
        engine.setInitialProperties(
            {
                "headline": notice.title,
                "words": notice.body,
                "name": names.name if names else "",
                "shape": names.shape if names else "",
                "colour": names.colour if names else "",
                "answers": [{"key": key, "words": words} for key, words in notice.buttons],
                "colours": self._settings.chosen.colours,
                "textScale": self._settings.chosen.text_size / 100,
                "roomWidth": screen.width,
                "roomHeight": screen.height - FRAME,
            }
        )
        engine.load(QUrl.fromLocalFile(str(_FILE)))
        window: Any = engine.rootObjects()[0]  # its signals are declared in QML
        PressFilter(window, self._event_clock)  # it comes up under a hand that is at work elsewhere
        window.pressed.connect(lambda key: self._answer(notice.id, key))
        self._open[notice.id] = engine

    def take_away(self, id: str) -> None:
        """Take a notice away, if it is still there."""
        if engine := self._open.pop(id, None):
            windows: list[Any] = engine.rootObjects()
            for window in windows:
                window.close()
            engine.deleteLater()

    def end(self, soon: bool = False) -> None:
        """Take all away."""
        for id in tuple(self._open):
            self.take_away(id)

    def _answer(self, id: str, key: str) -> None:
        self.take_away(id)
        self._pressed(id, key)
