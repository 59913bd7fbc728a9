"""The program started to read: a window of its own, beside any other, that writes nothing at all."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from kineret_gui.app.application import Application
from kineret_gui.app.read_only_library import ReadOnlyLibrary
from kineret_gui.device.crash_privacy import shut_others_out_after_start
from kineret_gui.device.display_loss import end, when_the_screen_dies
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.garbage import collect_once_drawn
from kineret_gui.device.language import speak_one_language, translator
from kineret_gui.device.notice import Notice
from kineret_gui.device.paths import Folders
from kineret_gui.device.settings import SettingsToRead
from kineret_gui.device.termination import Termination
from kineret_gui.reminders.window import ReminderWindows
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.wording import another_start

_NOTHING_KEPT = {"QML_DISABLE_DISK_CACHE": "1", "QSG_RHI_DISABLE_DISK_CACHE": "1"}  # of what Qt compiled


def run_to_read(diary: Path | None, at: Folders) -> int:
    """Open the window and stay until it is closed; the exit status."""
    os.environ.update(_NOTHING_KEPT)
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kineret-gui")
    return _stay(diary, at, application)


def run_unanswered(diary: Path | None, at: Folders, application: QGuiApplication) -> bool:
    """Beside a program that does not answer: say so in a small window, and open to read; whether to ask it again."""
    os.environ.update(_NOTHING_KEPT)
    match ask_what_to_do(SettingsToRead(at.settings / "settings.json"), application):
        case another_start.AGAIN:
            return True
        case another_start.READ:
            _stay(diary, at, application)
        case another_start.HELP:
            _stay(diary, at, application, first=GetHelp())
    return False


def ask_what_to_do(settings: SettingsToRead, application: QGuiApplication) -> str:
    """The key of what was pressed in the small window; empty where it was closed."""
    pressed: list[str] = []
    speak_one_language()
    words = translator(QLocale())
    QCoreApplication.installTranslator(words)
    window = ReminderWindows(settings, lambda _, key: pressed.append(key))
    window.show(Notice("no answer", *another_start.no_answer(), another_start.ways_on()))
    application.exec()
    window.end()
    QCoreApplication.removeTranslator(words)
    return "".join(pressed)


def _stay(diary: Path | None, at: Folders, application: QGuiApplication, first: PageRoute | None = None) -> int:
    settings = SettingsToRead(at.settings / "settings.json")
    program = Application(at, settings=settings, library=ReadOnlyLibrary(at, settings))
    sys.excepthook = program.main_window.own_mistake
    program.start(diary)
    shut_others_out_after_start()
    engine = program.show()
    collect_once_drawn(engine.rootObjects()[0])
    if first:
        program.shell.go(first)
    termination = Termination(application.exit)
    when_the_screen_dies(lambda: None)
    if application.exec() != 0:
        end(lambda: None)
    del engine  # before what it shows
    termination.hear_no_more()
    program.close()
    return ExitStatus.DONE
