"""Reasons for which a diary cannot be read or written just now."""

import errno
import os
from enum import Enum
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, Now
from kineret_gui.store.file_names import is_too_long, windows_cannot_hold
from kineret_gui.store.lock_support import takes_locks


class Reason(Enum):
    """A failure of the world. Each has its own page in plain words."""

    MISSING = "there is no file with that name"
    FOLDER_MISSING = "the folder does not exist"
    NO_PERMISSION = "this account is not allowed to read or write there"
    READ_ONLY = "it can be read but not written"
    FULL = "the drive is full"
    NOT_A_DIARY = "it is not a Kineret diary"
    ANOTHER = "another diary has this name now"
    DAMAGED = "it is damaged"
    NEWER = "it was written by a newer version of this app"
    IN_USE = "another program is using it"
    EXISTS = "a file with that name already exists"
    NOT_REACHED = "the drive did not respond"
    CLOCK = "this computer's clock is wrong"
    LINK = "it is only a link to a file elsewhere"
    SEVERAL_NAMES = "the file has another name besides, and is not written to"
    NO_LOCKS = "the folder does not let a file be locked"
    NAME_TOO_LONG = "the name is too long"
    NAME_NOT_POSSIBLE = "no file can have this name there"


ADDED = "was added"  # the end of a fault where the file has all that a diary has, and more


class DiaryUnavailable(Exception):
    """The world failed. What was written before is untouched; nothing of the attempt was kept.

    leads_to  the file that a link leads to
    fault     what the reason was seen at, where that is known
    """

    def __init__(self, reason: Reason, path: Path, leads_to: Path | None = None, fault: str = "") -> None:
        super().__init__(f"{path}: {reason.value}" + (f": {leads_to}" if leads_to else ""))
        self.reason = reason
        self.fault = fault
        self.path = path
        self.leads_to = leads_to
        self.is_kept_aside = False

    @property
    def is_addition(self) -> bool:
        """Return whether nothing of the file is known to be damaged, but another program added something to it."""
        return self.reason is Reason.DAMAGED and self.fault.endswith(ADDED)


class ClockOutside(DiaryUnavailable):
    """The clock of this computer shows a day that no diary can hold, so nothing can be reckoned or written down."""

    def __init__(self, now: Now) -> None:
        super().__init__(Reason.CLOCK, Path())
        self.now = now

    def __str__(self) -> str:
        shown = f"{self.now.wall:%d %B %Y, %H:%M}".removeprefix("0")
        return (
            f"this computer's clock says {shown}; a diary holds the years {FIRST_YEAR} to {LAST_YEAR}. "
            "Set the clock; nothing is recorded under a wrong date until then"
        )


_BY_SQLITE_CODE = {
    "SQLITE_FULL": Reason.FULL,
    "SQLITE_BUSY": Reason.IN_USE,
    "SQLITE_LOCKED": Reason.IN_USE,
    "SQLITE_READONLY": Reason.READ_ONLY,
    "SQLITE_PERM": Reason.NO_PERMISSION,
    "SQLITE_CANTOPEN": Reason.NOT_REACHED,  # what this account may not open is refused before SQLite is asked
    "SQLITE_CORRUPT": Reason.DAMAGED,
    "SQLITE_INTERRUPT": Reason.DAMAGED,  # it would have gone on for ever
    "SQLITE_NOTADB": Reason.NOT_A_DIARY,
    "SQLITE_IOERR": Reason.NOT_REACHED,
}
# Copying from one database into another says what happened in these words of SQLite, and no code.
_BY_SQLITE_WORDS = {
    "database or disk is full": Reason.FULL,
    "disk I/O error": Reason.NOT_REACHED,
    "database is locked": Reason.IN_USE,
    "attempt to write a readonly database": Reason.READ_ONLY,
    "unable to open database file": Reason.NOT_REACHED,
}
_BY_ERRNO = {
    errno.ENOSPC: Reason.FULL,
    errno.EDQUOT: Reason.FULL,
    errno.EROFS: Reason.READ_ONLY,
    errno.EACCES: Reason.NO_PERMISSION,
    errno.EPERM: Reason.NO_PERMISSION,
    errno.EEXIST: Reason.EXISTS,
    errno.ENOENT: Reason.FOLDER_MISSING,
    errno.ENOTDIR: Reason.FOLDER_MISSING,
    errno.ENAMETOOLONG: Reason.NAME_TOO_LONG,
    errno.ELOOP: Reason.LINK,
    errno.ENOLCK: Reason.NO_LOCKS,
}

# The errors of sqlcipher3 on a file that is broken, full or out of reach. A damaged text raises
# UnicodeDecodeError, a value of the wrong kind in a row OverflowError, and a length there that no computer has room for
# MemoryError; none is one of its own errors.
WORLD_ERRORS = (sqlite.Error, OSError, UnicodeDecodeError, OverflowError, MemoryError)


def unavailable(error: BaseException, path: Path) -> DiaryUnavailable:
    """The reason behind an error of the database or of the operating system."""
    if isinstance(error, DiaryUnavailable):
        return error
    if isinstance(error, OSError):
        return DiaryUnavailable(_of_the_system(error, path), path)
    if isinstance(error, sqlite.Error):
        name = str(getattr(error, "sqlite_errorname", "") or "")
        for code, reason in _BY_SQLITE_CODE.items():
            if name.startswith(code):
                may_be_a_lock = reason in (Reason.IN_USE, Reason.NOT_REACHED)  # which SQLite does not tell apart
                return DiaryUnavailable(Reason.NO_LOCKS if may_be_a_lock and not takes_locks(path) else reason, path)
        return DiaryUnavailable(_BY_SQLITE_WORDS.get(str(error), Reason.DAMAGED), path)
    return DiaryUnavailable(Reason.DAMAGED, path)


def impossible(path: Path, windows: bool = os.name == "nt") -> Reason | None:
    """Return why no file can have this name on this computer; None where one can."""
    if windows and any(windows_cannot_hold(part) for part in path.parts if part != path.anchor):
        return Reason.NAME_NOT_POSSIBLE
    return Reason.NAME_TOO_LONG if is_too_long(path) else None


def _of_the_system(error: OSError, path: Path) -> Reason:
    if error.errno in (errno.EINVAL, errno.EILSEQ) and windows_cannot_hold(path.name):
        return Reason.NAME_NOT_POSSIBLE  # as a stick or a share that follows the rules of Windows says it
    return _BY_ERRNO.get(error.errno or 0, Reason.NOT_REACHED)
