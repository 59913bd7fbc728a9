"""A start that only wants to see the window: it does without the command line, and is over soon where one runs."""

import os
from contextlib import suppress
from pathlib import Path

from kineret_gui.device.command_termination import stopping_on_signal
from kineret_gui.device.data_folder import data_folder, running_folder
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.instance_lock import InstanceLock, lock_or_leave
from kineret_gui.device.screen import has_screen

_DATA_DIR = "--data-dir"
_PATIENCE = 0.5  # seconds; then the whole program waits some more, and asks what to do


def is_handed_over(words: list[str]) -> bool:
    """Return whether the program that runs already took this start over. These are the words of the command line.

    It is not where more is asked for than the window, where nothing runs, or what runs does not listen.
    """
    data = _data_of_plain_start(words)
    if data is None or not has_screen():
        return False
    folder = running_folder(data)
    if not os.path.exists(folder / "lock"):  # Path.exists raises for a name that is too long
        return False
    try:
        with stopping_on_signal():
            outcome = lock_or_leave(folder, b"show", patience=_PATIENCE)
    except KeyboardInterrupt:
        raise SystemExit(ExitStatus.INTERRUPTED) from None
    if isinstance(outcome, InstanceLock):
        outcome.release()  # this will be the first start
        return False
    return outcome


def wants_only_the_window(words: list[str]) -> bool:
    """Return whether no more is asked for. A name that no folder can have is left to the command line to refuse."""
    from kineret_gui.store.unavailable import impossible  # loads the library of the diary

    data = _data_of_plain_start(words)
    with suppress(UnicodeEncodeError):
        return data is not None and bool(str(data).encode()) and not (words and impossible(data))
    return False


def _data_of_plain_start(words: list[str]) -> Path | None:
    """Return the folder of data that a start is about; None where it asks for more than the window."""
    match words:
        case []:
            return data_folder()
        case [option, folder] if option == _DATA_DIR:
            return data_folder(Path(folder))
    return None
