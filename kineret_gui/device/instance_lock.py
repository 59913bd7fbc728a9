"""One process of the program per account and folder. Who comes second leaves a word for the first, and goes.

The lock is one of the operating system: it ends with the process, however that ends. The word is a small file in a
folder that only this account can enter, so there is no socket that others could reach. A word says `show`, or which
diary is wanted; that one is answered in a file beside it.

Little is imported here: a second start that only wants to see the window is over before anything else is loaded.
"""

import os
import stat
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kineret_gui.store.whole_file import create_private, make_private_folder, passing_name

if TYPE_CHECKING:
    from typing import BinaryIO

WORDS = frozenset({"show"})
LONGEST = 8192  # bytes of a word or an answer; no name of a file is longer
_PATIENCE = 5.0  # seconds for the first process to take a word, and then to answer it
_A_MOMENT = 0.005  # seconds
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


class InstanceLock:
    """This process is the one, until it releases. Where nothing can be locked, every process is the one."""

    def __init__(self, folder: Path, file: "BinaryIO | None") -> None:
        self._file = file
        self.folder = folder

    def release(self) -> None:
        """Let another process be the one."""
        if self._file:
            self._file.close()
            self._file = None


def lock_instance(folder: Path) -> InstanceLock | None:
    """Be the one process of this folder; None where another one is."""
    try:
        make_private_folder(folder)
        file = (folder / "lock").open("ab")
    except OSError:
        return InstanceLock(folder, None)
    try:
        _lock(file)
    except BlockingIOError:
        file.close()
        return None
    except OSError:  # a file system that knows no locks
        file.close()
        return InstanceLock(folder, None)
    return InstanceLock(folder, file)


def lock_or_leave(folder: Path, message: bytes, patience: float | None = None) -> InstanceLock | bool:
    """Be the one process of this folder, or return whether the other one took the message.

    Tries both until one of them works: the other process may just be ending. Gives up after some seconds, or after
    `patience`.
    """
    path = folder / "word"
    lock, is_left = lock_instance(folder), False
    moments = moments_of_patience(patience)
    while lock is None and next(moments, False):
        if is_left and not path.exists():
            return True
        with suppress(OSError):
            is_left = is_left or _leave(path, message)
        wait_a_moment()
        lock = lock_instance(folder)
    if lock is None:
        path.unlink(missing_ok=True)  # nobody is to act on it much later
    return lock or False


def moments_of_patience(patience: float | None = None) -> Iterator[bool]:
    """Yield True as long as the other process may still take a message, or answer one."""
    give_up = time.monotonic() + (_PATIENCE if patience is None else patience)
    while time.monotonic() < give_up:
        yield True


def leave_message(path: Path, content: bytes) -> None:
    """Put a message where the other process finds it whole. Raises OSError.

    It is of no use after a power cut, so the disk is not waited for.
    """
    make_private_folder(path.parent)
    passing = passing_name(path)
    passing.unlink(missing_ok=True)
    create_private(passing)
    try:
        passing.write_bytes(content)
        passing.replace(path)
    finally:
        passing.unlink(missing_ok=True)


def take_message(path: Path) -> str:
    """Return what stands in a message, which is gone afterwards; empty where there is none, or no file for one.

    It is put aside before it is read: a word that comes just after nothing was found is not thrown away with nothing.
    """
    aside = path.with_name("taken")
    try:
        path.replace(aside)
    except OSError:
        return ""
    content = read_message(aside)
    with suppress(OSError):
        aside.unlink()
    return content


def _leave(path: Path, content: bytes) -> bool:
    leave_message(path, content)
    return True


def wait_a_moment() -> None:
    """Wait for an event that never comes: `time.sleep` fails where a tool moves the clock of one process alone."""
    threading.Event().wait(_A_MOMENT)


def read_message(path: Path) -> str:
    """Return what stands in a small file that this account left; empty where there is none."""
    try:
        opened = os.open(path, _READ)
    except OSError:
        return ""
    with open(opened, "rb") as file:
        content = file.read(LONGEST + 1) if _is_ours(os.fstat(opened)) else b""
    return content.decode("utf-8", "replace") if len(content) <= LONGEST else ""


def _is_ours(file: os.stat_result) -> bool:
    """Return whether this account left it, and as a file."""
    return stat.S_ISREG(file.st_mode) and (sys.platform == "win32" or file.st_uid == os.getuid())


if sys.platform == "win32":
    import msvcrt

    def _lock(file: "BinaryIO") -> None:
        """Raises BlockingIOError where another process has it."""
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error

else:
    import fcntl

    def _lock(file: "BinaryIO") -> None:
        """Raises BlockingIOError where another process has it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
