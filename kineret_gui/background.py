"""The program as the one process of this account: with a window, or without one in the background.

Without a window no QML is loaded, and nothing that only a window needs.
"""

import functools
import gc
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QGuiApplication

from kineret_gui.device import clock
from kineret_gui.device.file_name import FILE
from kineret_gui.device.language import translator
from kineret_gui.device.one_instance import Claim, Told, claim, claim_or_tell
from kineret_gui.device.own_mistake import log_own_mistake
from kineret_gui.device.paths import Folders, folders, resources
from kineret_gui.device.settings import Settings
from kineret_gui.screens.words import reminders as words

if TYPE_CHECKING:
    from kineret_gui.app import Program
    from kineret_gui.reminding import Reminding

_FIRST_THINGS = 2_000  # ms: a window that opens shows its first frame before reminders are thought of
_ICON = resources() / "icons" / "kineret-gui.svg"
_NOT_ANSWERED = 2  # exit code


class Background:
    """Reminds, and opens the window when it is wanted."""

    def __init__(self, application: QGuiApplication, at: Folders, asked: Path | None) -> None:
        self._application, self._folders, self._asked = application, at, asked
        self._settings = Settings(at.settings / "settings.json")
        self._program: Program | None = None
        self._engine: Any = None
        self._tray: Any = None
        self._translator = translator(QLocale())
        QCoreApplication.installTranslator(self._translator)
        application.setQuitOnLastWindowClosed(False)
        sys.excepthook = log_own_mistake

    @functools.cached_property
    def reminding(self) -> "Reminding":
        """What reminds; made when it is first needed, so that no window waits for it."""
        from kineret_gui.device.autostart import autostart
        from kineret_gui.device.reminder_memory import ReminderMemory
        from kineret_gui.reminding import Reminding

        memory, login = ReminderMemory(self._folders.data / "reminders.json"), autostart(_command(self._folders))
        return Reminding(self._settings, memory, clock.now, self.open_window, login, self._diary, clock.time_asleep)

    def stay(self) -> int:
        """Until the end of the program; its exit status."""
        return self._application.exec()

    def hear(self, word: str) -> None:
        """Another start of the program left this word."""
        if word == "show":
            self.open_window()

    def open_window(self, page: str = "", about: str = "", said: str = "") -> None:
        """Bring the window to the front, at a page if one is named, and say something there."""
        if self._program is None:
            self._make_window()
        else:
            _bring_forward(self._engine.rootObjects()[0])
        assert self._program
        if page in self._program.shell.page_names:
            self._program.shell.open(page, about)
        if said:
            self._program.shell.say(said)

    def remind(self) -> None:
        """Begin to remind."""
        notifications = import_module("kineret_gui.device.notifications")  # loads asyncio, which takes its time
        heard = self.reminding.hear_pressed, self.reminding.hear_shown
        desktop = notifications.Notifications(_ICON, *heard)
        window = import_module("kineret_gui.reminder_window").ReminderWindows(self._settings, heard[0])
        self.reminding.start(desktop, window)

    def show_in_tray(self) -> None:
        """Be seen among the small pictures of the desktop. The application must be one that a tray can have."""
        opens, stops = (words.open_the_diary(), self.open_window), (words.stop(), self._application.quit)
        self._tray = import_module("kineret_gui.device.tray").Tray(_ICON, words.tray(), opens, stops)  # Qt's widgets

    def end(self) -> None:
        """Let go of everything, also of a window that is still open."""
        if self._tray:
            self._tray.end()
        self.reminding.end()
        self._let_go()
        QCoreApplication.removeTranslator(self._translator)

    def _diary(self) -> Path | None:
        """The diary that is reminded of: the one that was asked for until another one is opened."""
        return self._asked or self._settings.to_remind_of

    def _make_window(self) -> None:
        from kineret_gui.app import Program  # the window, with all that it needs

        program = Program(self._folders, settings=self._settings, reminding=lambda: self.reminding)
        sys.excepthook = program.frame.own_mistake
        program.start(self._asked)
        self._asked = None
        self._program, self._engine = program, program.show()
        self._engine.rootObjects()[0].visibleChanged.connect(self._visible_changed)

    def _visible_changed(self, visible: bool) -> None:
        if not visible:
            QTimer.singleShot(0, self._window_closed)  # the window itself is still at work here

    def _window_closed(self) -> None:
        self._let_go()
        if not self._settings.chosen.background:
            self._application.quit()

    def _let_go(self) -> None:
        """Of the window, and of what only the window needs."""
        if self._program:
            self._engine = None
            self._program.close()
            self._program = None
            sys.excepthook = log_own_mistake
            gc.collect()


def _bring_forward(window: Any) -> None:
    """In front of all others, also where it was minimized."""
    from PySide6.QtCore import Qt  # naming it loads all enums of Qt, a tenth of the start

    window.setWindowStates(window.windowStates() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.requestActivate()


def run(diary: Path | None, at: Folders) -> int:
    """Open the window, or show the one that is open already; the exit status."""
    application = _named(QGuiApplication(sys.argv[:1]))
    started: list[Background] = []
    claimed = claim_or_tell(at.data / "running", "show", lambda word: _pass_on(word, started))
    if not isinstance(claimed, Claim):
        return 0 if claimed is Told.HEARD else _NOT_ANSWERED
    started.append(Background(application, at, diary))
    started[0].open_window()
    QTimer.singleShot(_FIRST_THINGS, started[0].remind)
    return _stay(started[0], claimed)


@click.command()
@click.option("--diary", type=FILE, help="Remind of the doses of this diary rather than of the one that was open last.")
@click.option("--data-dir", type=FILE, help="Keep diaries and settings below this folder.")
@click.pass_context
def background(context: click.Context, diary: Path | None, data_dir: Path | None) -> None:
    """Remind of doses without a window, until one is wanted."""
    before_diary, before_data_dir = context.obj
    context.exit(run_in_background(diary or before_diary, folders(data_dir or before_data_dir)))


def run_in_background(diary: Path | None, at: Folders) -> int:
    """Remind without a window until one is wanted; the exit status. Where the program runs already, that goes on."""
    application = _named(import_module("kineret_gui.device.tray").application(sys.argv[:1]))
    started: list[Background] = []
    claimed = claim(at.data / "running", lambda word: _pass_on(word, started))
    if claimed is None:
        return 0
    started.append(Background(application, at, diary))
    started[0].show_in_tray()
    started[0].remind()
    return _stay(started[0], claimed)


def _pass_on(word: str, started: list[Background]) -> None:
    for background in started:
        background.hear(word)


def _stay(background: Background, claimed: Claim) -> int:
    status = background.stay()
    background.end()
    claimed.release()
    return status


def _named(application: QGuiApplication) -> QGuiApplication:
    application.setApplicationName("kineret-gui")
    return application


def _command(at: Folders) -> list[str]:
    """What is run at login to have these folders' doses reminded of."""
    started = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kineret_gui"]
    return [*started, "background"] if at == folders() else [*started, "background", "--data-dir", str(at.data)]
