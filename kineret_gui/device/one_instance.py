"""One process of the program per account and folder. Who comes second leaves a word for the first, and goes.

The claim is a lock of the operating system: it ends with the process, however that ends. The word is a small file in a
folder that only this account can enter, so there is no socket that others could reach. A word says `show`, or which
diary is wanted; that one is answered in a file beside it.
"""

import os
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QFileSystemWatcher, QThread, QTimer

from kineret_gui.device.private_file import write_small
from kineret_gui.device.second_start import (
    LONGEST,
    StartHandedOver,
    StartRefused,
    StartRequest,
    answer_read,
    wanted_read,
)
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.store.whole_file import make_private_folder

WORDS = frozenset({"show"})
OpensDiary = Callable[[Path], StartHandedOver]  # raises DiaryUnavailable
_PATIENCE = 5.0  # seconds for the first process to take a word, and then to answer it
_A_MOMENT = 20  # ms
_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


class Claim:
    """This process is the one. It hears the words that later ones leave, until it releases."""

    def __init__(
        self, folder: Path, lock: BinaryIO | None, on_word: Callable[[str], None], on_wanted: OpensDiary | None
    ) -> None:
        self._word, self._answer = folder / "word", folder / "answer"
        self._lock = lock
        self._on_word, self._on_wanted = on_word, on_wanted
        self._is_the_one = True
        self._watcher = QFileSystemWatcher([str(folder)])
        self._watcher.directoryChanged.connect(self.hear)
        QTimer.singleShot(0, self.hear)  # a word may have come before the watcher

    def hear(self, _: str = "") -> None:
        """Take the word that was left, if it is one of WORDS or names a diary. The watcher calls this."""
        if not self._is_the_one:
            return
        word = _taken(self._word)
        if word in WORDS:
            self._on_word(word)
        elif self._on_wanted and (wanted := wanted_read(word)):
            with suppress(OSError):
                write_small(self._answer, wanted.answered(self._asked(wanted.path)))

    def release(self) -> None:
        """Hear no more, and let another process be the one."""
        self._is_the_one = False
        self._watcher.deleteLater()
        if self._lock:
            self._lock.close()
            self._lock = None

    def _asked(self, path: Path) -> StartHandedOver | StartRefused:
        assert self._on_wanted
        try:
            return self._on_wanted(path)
        except DiaryUnavailable as error:
            return StartRefused(error.reason)


def claim(folder: Path, on_word: Callable[[str], None], on_wanted: OpensDiary | None = None) -> Claim | None:
    """Be the one process of this folder; None where another one is.

    Where the folder cannot be written to there is nothing to be claimed, and every process is the one.
    """
    try:
        make_private_folder(folder)
        lock = (folder / "lock").open("ab")
    except OSError:
        return Claim(folder, None, on_word, on_wanted)
    try:
        _lock(lock)
    except BlockingIOError:
        lock.close()
        return None
    except OSError:  # a file system that knows no locks
        lock.close()
        return Claim(folder, None, on_word, on_wanted)
    return Claim(folder, lock, on_word, on_wanted)


def claim_or_tell(
    folder: Path,
    word: str,
    on_word: Callable[[str], None],
    on_wanted: OpensDiary | None = None,
    wanted: Path | None = None,
) -> Claim | StartHandedOver:
    """Be the one process of this folder, or leave one of WORDS for it, or the diary that is wanted instead.

    Tries both until one of them works: the other process may just be ending. Gives up after some seconds.
    Raises DiaryUnavailable where the other process cannot open the diary that is wanted.
    """
    if word not in WORDS:
        raise ValueError(f"{word!r} is no word between processes")
    asked = StartRequest.new(wanted) if wanted else None
    left = asked.to_bytes() if asked else word.encode()
    path, give_up = folder / "word", time.monotonic() + _PATIENCE
    found, told = claim(folder, on_word, on_wanted), False
    while found is None and time.monotonic() < give_up:
        if told and not path.exists():
            return _answer_to(asked, folder / "answer") if asked else StartHandedOver.HEARD
        with suppress(OSError):
            told = told or _leave(path, left)
        QThread.msleep(_A_MOMENT)
        found = claim(folder, on_word, on_wanted)
    if found is None:
        path.unlink(missing_ok=True)  # nobody is to act on it much later
    return found or StartHandedOver.NOT_HEARD


def _leave(path: Path, word: bytes) -> bool:
    write_small(path, word)
    return True


def _answer_to(asked: StartRequest, file: Path) -> StartHandedOver:
    """What the other process says. Raises DiaryUnavailable where it cannot open the diary."""
    give_up = time.monotonic() + _PATIENCE
    while time.monotonic() < give_up:
        match answer_read(asked, _read(file)):
            case StartHandedOver() as told:
                file.unlink(missing_ok=True)
                return told
            case StartRefused(reason):
                file.unlink(missing_ok=True)
                raise DiaryUnavailable(reason, asked.path)
            case None:
                QThread.msleep(_A_MOMENT)
    return StartHandedOver.NOT_HEARD


def _taken(path: Path) -> str:
    """What stands in a word's file, which is gone afterwards; empty where there is none, or no word's file.

    It is put aside before it is read: a word that comes just after nothing was found is not thrown away with nothing.
    """
    aside = path.with_name("taken")
    try:
        path.replace(aside)
    except OSError:
        return ""
    found = _read(aside)
    with suppress(OSError):
        aside.unlink()
    return found


def _read(path: Path) -> str:
    """What stands in a small file that this account left; empty where there is none."""
    try:
        opened = os.open(path, _READ)
    except OSError:
        return ""
    with open(opened, "rb") as file:
        found = file.read(LONGEST + 1) if _is_ours(os.fstat(opened)) else b""
    return found.decode("utf-8", "replace") if len(found) <= LONGEST else ""


def _is_ours(file: os.stat_result) -> bool:
    """Whether this account left it, and as a file."""
    return stat.S_ISREG(file.st_mode) and (sys.platform == "win32" or file.st_uid == os.getuid())


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        """Raises BlockingIOError where another process has it."""
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        """Raises BlockingIOError where another process has it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
