"""Starting the program: as the one process of this account, or beside the one that runs already.

A start beside another one is over before Qt is loaded.
"""

from importlib import import_module
from pathlib import Path
from typing import Any

from kineret_gui.device.command_output import complain
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.instance_lock import InstanceLock, lock_instance
from kineret_gui.device.paths import Folders, folders
from kineret_gui.device.qt_import import prepare_qt
from kineret_gui.device.screen import refuse_without_screen
from kineret_gui.device.second_start import StartHandedOver
from kineret_gui.device.start_handover import lock_or_tell


def run(diary: Path | None, at: Folders) -> int:
    """Open the window, or have the program that runs already show it; the exit status.

    Raises DiaryUnavailable where that one cannot open the diary.
    """
    application: Any = None
    outcome = lock_or_tell(at.running, "show", diary)
    while outcome is StartHandedOver.NOT_HEARD:
        complain("kineret-gui: the app is already running and does not respond; a small window asks what to do")
        application = application or _first_start().window_application()
        if not import_module("kineret_gui.app.read_only_start").run_unanswered(diary, at, application):
            return ExitStatus.NO_ANSWER
        outcome = lock_or_tell(at.running, "show", diary)
    if outcome is StartHandedOver.ASKED:
        complain(f"kineret-gui: {diary}: the app is already running, and asks there before it opens this diary")
        return ExitStatus.ASKED_THERE
    if not isinstance(outcome, InstanceLock):
        return ExitStatus.DONE
    status: int = _first_start().run_with_window(outcome, diary, at, application)
    return status


def run_plainly(words: list[str]) -> int:
    """Open the window where the command line asks for no more; the exit status. Raises Refused without a screen."""
    refuse_without_screen()
    return run(None, folders(Path(words[1]) if words else None))


def run_in_background(diary: Path | None, at: Folders) -> int:
    """Remind without a window until one is wanted; the exit status. Where the program runs already, that goes on."""
    lock = lock_instance(at.running)
    if lock is None and diary:
        complain(f"kineret-gui: {diary}: the app is already running, and keeps reminding about the diary it has open")
        return ExitStatus.REFUSED
    if lock is None:
        return ExitStatus.DONE
    status: int = _first_start().run_without_window(lock, diary, at)
    return status


def _first_start() -> Any:
    """Return the module of the start that is the one: it loads Qt. Raises Refused as `prepare_qt`."""
    prepare_qt()
    return import_module("kineret_gui.app.first_start")
