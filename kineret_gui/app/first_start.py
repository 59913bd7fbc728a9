"""The start that is the one process of this account: with a window, or in the background until one is wanted."""

import sys
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kineret_gui.app.process import ProgramProcess
from kineret_gui.device.display_loss import end
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.garbage import collect_from_now_on, collect_once_drawn
from kineret_gui.device.instance_lock import InstanceLock
from kineret_gui.device.one_instance import Claim
from kineret_gui.device.paths import Folders
from kineret_gui.device.second_start import StartHandedOver
from kineret_gui.device.termination import closing_all

_FIRST_THINGS = 2_000  # ms: a window that opens shows its first frame before reminders are thought of


class LaterStarts:
    """Messages of later starts to this process, from before it is ready until its end."""

    def __init__(self) -> None:
        self.background: ProgramProcess | None = None

    def word(self, word: str) -> None:
        if self.background:
            self.background.receive(word)

    def requested(self, path: Path) -> StartHandedOver:
        return self.background.open_requested(path) if self.background else StartHandedOver.NOT_HEARD


def run_with_window(lock: InstanceLock, diary: Path | None, at: Folders, application: QGuiApplication | None) -> int:
    """Open the window, and stay until the end; the exit status. `application` is the one that was made already."""
    application, later_starts = application or window_application(), LaterStarts()
    claim = Claim(lock, later_starts.word, later_starts.requested)
    later_starts.background = ProgramProcess(application, at, diary)
    later_starts.background.open_window()
    collect_once_drawn(application.topLevelWindows()[0])
    QTimer.singleShot(_FIRST_THINGS, later_starts.background.remind)
    return _stay(later_starts.background, claim)


def run_without_window(lock: InstanceLock, diary: Path | None, at: Folders) -> int:
    """Remind, and stay until the end; the exit status."""
    application = _named(import_module("kineret_gui.device.tray").application(sys.argv[:1]))
    later_starts = LaterStarts()
    claim = Claim(lock, later_starts.word, later_starts.requested)
    later_starts.background = ProgramProcess(application, at, diary)
    later_starts.background.show_in_tray()
    later_starts.background.remind()
    collect_from_now_on()
    return _stay(later_starts.background, claim)


def window_application() -> QGuiApplication:
    """Make the application of a window. There can be one in a process."""
    return _named(closing_all(QGuiApplication)(sys.argv[:1]))


def _stay(background: ProgramProcess, claim: Claim) -> int:
    if background.stay() != 0:
        end(background.save)
    background.end()
    claim.release()
    return ExitStatus.DONE


def _named(application: QGuiApplication) -> QGuiApplication:
    application.setApplicationName("kineret-gui")
    return application
