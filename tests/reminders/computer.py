"""A computer with a desktop that shows reminders, or does not."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from kineret_gui.app.reminder_setup import route_of_button
from kineret_gui.device.autostart import DesktopAutostart
from kineret_gui.device.notice import Notice
from kineret_gui.device.reminder_memory import ReminderMemory
from kineret_gui.device.settings import Settings
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.reminders.service import ReminderService
from kineret_gui.screens.framework.routes.route import PageRoute
from tests.clock import Clock


class Wall:
    """Where notices hang: those that hang there now, and every one that ever did."""

    def __init__(self) -> None:
        self.hanging: dict[str, Notice] = {}
        self.ever: list[Notice] = []

    def show(self, notice: Notice) -> None:
        self.hanging[notice.id] = notice
        self.ever.append(notice)

    def take_away(self, id: str) -> None:
        self.hanging.pop(id, None)

    def end(self, soon: bool = False) -> None:
        self.hanging.clear()


class Desktop(Wall):
    """A desktop that answers at once, unless it is told to wait; `shows` says whether it shows notices."""

    def __init__(self) -> None:
        super().__init__()
        self.shows = True
        self.waits = False
        self.answer: Callable[[str, bool], None]

    def show(self, notice: Notice) -> None:
        if self.shows:
            super().show(notice)
        if not self.waits:
            self.answer(notice.id, self.shows)


class Computer:
    """The program as it reminds; it can be switched off and on again."""

    def __init__(self, data: Path, diary: Path, clock: Clock) -> None:
        self._data, self._diary, self._clock = data, diary, clock
        self.settings = Settings(data / "settings.json")
        self.settings.change(diary=str(diary))
        self.opened: list[PageRoute | None] = []  # None for the window as it is
        self.said: list[str] = []
        self.goes_on()

    def goes_on(self) -> None:
        """Switch it on."""
        memory = ReminderMemory(self._data / "reminders.json")
        self.desktop, self.window = Desktop(), Wall()
        self.slept = timedelta()
        login = DesktopAutostart(self._data, ["kineret-gui", "background"])
        asleep = lambda: self.slept  # noqa: E731
        self.reminder_service = ReminderService(
            self.settings, memory, self._clock.now, self._opens, login, self._reminded_of, asleep
        )
        self.desktop.answer = self.reminder_service.hear_shown

    def _opens(self, button: str, dose: DoseId | None, message: str) -> None:
        self.opened.append(route_of_button(button, dose) if dose else None)
        self.said.append(message)

    def _reminded_of(self) -> Path | None:
        return self.settings.to_remind_of

    def starts(self) -> None:
        self.reminder_service.start(self.desktop, self.window)

    def goes_off(self) -> None:
        self.reminder_service.end()

    def looks_at(self, moment: str) -> list[str]:
        """What the reminders that hang there say at a moment, as `10 March 2026 08:00`."""
        self._clock.set(moment)
        self.reminder_service.look()
        return [notice.body for notice in self.desktop.hanging.values()]

    def presses(self, words: str) -> None:
        """Press that button of the only reminder. The desktop takes a pressed one away."""
        (notice,) = self.desktop.hanging.values()
        (key,) = [key for key, said in notice.buttons if said == words]
        self.desktop.take_away(notice.id)
        self.reminder_service.hear_pressed(notice.id, key)
