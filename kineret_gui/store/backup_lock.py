"""One program at a time backs up into a folder and thins it out: a window, the background, a command."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from kineret_gui.store.whole_file import make_private_folder

try:
    import fcntl
except ImportError:  # a system that locks no folders; copies are named so that none takes the name of another
    fcntl = None  # type: ignore[assignment]


@contextlib.contextmanager
def turn(folder: Path) -> Iterator[bool]:
    """Take our turn until the end of this, if it is. Nobody waits for it, and a program that dies has it no longer.

    The folder is made where it is not there. Raises OSError.
    """
    make_private_folder(folder)
    if fcntl is None:
        yield True
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        yield _take(opened)
    finally:
        os.close(opened)


def _take(opened: int) -> bool:
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a network folder that knows no locks
        return True
    return True
