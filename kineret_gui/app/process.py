"""The program as the one process of this account: with a window, or without one in the background.

Without a window no QML is loaded, and nothing that only a window needs.
"""

import functools
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QGuiApplication

from kineret_gui.device import clock
from kineret_gui.device.crash_privacy import shut_others_out_after_start
from kineret_gui.device.display_loss import when_the_screen_dies
from kineret_gui.device.error_log import log_own_mistake
from kineret_gui.device.garbage import collect_all
from kineret_gui.device.language import speak_one_language, translator
from kineret_gui.device.paths import Folders, resources
from kineret_gui.device.settings import Settings
from kineret_gui.device.termination import Termination, no_window_asks
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.store.connection import may_write
from kineret_gui.wording import notifications as words

if TYPE_CHECKING:
    from kineret_gui.app.application import Application
    from kineret_gui.app.automatic_backups import AutomaticBackups
    from kineret_gui.device.second_start import StartHandedOver
    from kineret_gui.reminders.service import ReminderService

_LOOK_AT_BACKUPS = 60_000  # ms
_ICON = resources() / "icons" / "kineret-gui.svg"


class ProgramProcess:
    """Reminds, and opens the window when it is wanted."""

    def __init__(self, application: QGuiApplication, at: Folders, requested: Path | None) -> None:
        self._application, self._folders, self._requested = application, at, requested
        self._settings = Settings(at.settings / "settings.json")
        self._program: Application | None = None
        self._engine: Any = None
        self._tray: Any = None
        speak_one_language()
        self._translator = translator(QLocale())
        QCoreApplication.installTranslator(self._translator)
        application.setQuitOnLastWindowClosed(False)
        application.commitDataRequest.connect(lambda: no_window_asks(application))  # the session of the desktop ends
        self._backup_timer = QTimer(interval=_LOOK_AT_BACKUPS)
        self._backup_timer.timeout.connect(self._look_at_backups)
        self._termination = Termination(self._end_soon)
        self._is_in_a_hurry = False
        self._notifications: Any = None
        sys.excepthook = log_own_mistake
        shut_others_out_after_start()

    @functools.cached_property
    def reminder_service(self) -> "ReminderService":
        """The reminder service; made when it is first needed, so that no window waits for it."""
        from kineret_gui.app.reminder_setup import reminder_service

        return reminder_service(self._folders, self._settings, self.open_window, self._diary)

    @functools.cached_property
    def backups(self) -> "AutomaticBackups":
        """The keeper of backups; made when it is first needed, like the reminder service."""
        from kineret_gui.app.automatic_backups import keeping_backups_into

        return keeping_backups_into(self._folders, clock.now)

    def stay(self) -> int:
        """Until the end of the program; 0 unless the desktop has gone."""
        return self._application.exec()

    def save(self) -> None:
        """Save what was typed where the desktop is gone, and leave no notification hanging."""
        if self._program:
            self._program.shell.put_aside()
        if self._notifications:
            self._notifications.end(soon=True)

    def receive(self, word: str) -> None:
        """Another start of the program left this word."""
        if word == "show":
            self.open_window()

    def open_requested(self, path: Path) -> "StartHandedOver":
        """Another start of the program wants this diary. Raises DiaryUnavailable where it cannot be opened."""
        self.open_window()
        assert self._program
        return self._program.opening.open_for_another_start(path)

    def open_window(self, route: PageRoute | None = None, message: str = "") -> None:
        """Bring the window to the front, at a page if one is named and there, and show a message."""
        if self._program is None:
            self._make_window()
        else:
            import_module("kineret_gui.app.window_opening").bring_forward(self._engine.rootObjects()[0])
        assert self._program
        if route and self._program.shell.has(route):
            self._program.shell.go(route)
        if message:
            self._program.shell.say(message)

    def remind(self) -> None:
        """Begin to remind."""
        when_the_screen_dies(self.save)
        notifications = import_module("kineret_gui.device.notifications")  # no window needs it before
        pressed_and_shown = self.reminder_service.hear_pressed, self.reminder_service.hear_shown
        desktop = self._notifications = notifications.Notifications(_ICON, *pressed_and_shown)
        window = import_module("kineret_gui.reminders.window").ReminderWindows(
            self._settings, pressed_and_shown[0], is_open=lambda: self._program is not None
        )
        self.reminder_service.start(desktop, window)
        self._backup_timer.start()
        if self._program:
            self._program.refresh()  # its window came first, and did not know which reminders could not be shown

    def show_in_tray(self) -> None:
        """Be seen among the small pictures of the desktop. The application must be one that a tray can have."""
        opens, stops = (words.open_the_diary(), self.open_window), (words.stop(), self._stop)
        self._tray = import_module("kineret_gui.device.tray").Tray(words.tray(), opens, stops)  # Qt's widgets

    def end(self) -> None:
        """Let go of everything, also of a window that is still open."""
        self._backup_timer.stop()
        self._let_go()  # first what was typed: whoever ends the program may not wait for the rest
        if self._tray:
            self._tray.end()
        self.reminder_service.end(self._is_in_a_hurry)
        if "backups" in vars(self):
            self.backups.end()
        self._termination.hear_no_more()
        QCoreApplication.removeTranslator(self._translator)

    def _diary(self) -> Path | None:
        """The diary that is reminded of: the one that was asked for until another one is opened."""
        return self._requested or self._settings.to_remind_of

    def _make_window(self) -> None:
        from kineret_gui.app.application import Application  # the window, with all that it needs

        program = Application(
            self._folders,
            settings=self._settings,
            reminder_service=lambda: self.reminder_service,
            backups=lambda: self.backups,
        )
        sys.excepthook = program.main_window.own_mistake
        program.start(self._requested)
        self._requested = None
        self._program, self._engine = program, program.show()
        self._engine.rootObjects()[0].visibleChanged.connect(self._visible_changed)

    def _visible_changed(self, visible: bool) -> None:
        if not visible:
            QTimer.singleShot(0, self._window_closed)  # the window itself is still at work here

    def _window_closed(self) -> None:
        """Back up what was written last while no window is in sight, for seconds at most."""
        if self._program is None:
            return
        written = self._program.integrity_check.backed_up
        self._let_go()
        self.backups.before_the_end(written, self._quit_unless_in_background)

    def _quit_unless_in_background(self) -> None:
        if self._program is None and not self._settings.chosen.background:
            self._application.quit()

    def _look_at_backups(self) -> None:
        """Look at the backups where no window does."""
        diary = self._diary()
        if self._program is None and diary and may_write(diary):
            self.backups.look(diary)

    def _end_soon(self) -> None:
        """The system says so: nothing is asked, and nobody is waited for."""
        self._is_in_a_hurry = True
        no_window_asks(self._application)
        self._application.exit()

    def _stop(self) -> None:
        no_window_asks(self._application)
        written = self._program.integrity_check.backed_up if self._program else self._diary()
        self._let_go()
        self.backups.before_the_end(written, self._application.quit)

    def _let_go(self) -> None:
        """Of the window, and of what only the window needs."""
        if self._program:
            self._engine = None
            self._program.close()
            self._program = None
            sys.excepthook = log_own_mistake
            collect_all()
