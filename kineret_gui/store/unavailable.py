"""Why a diary cannot be read or written just now."""

import errno
from enum import Enum
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, Now


class Reason(Enum):
    """What the world did. Each has its own page in plain words."""

    MISSING = "there is no file of that name"
    FOLDER_MISSING = "the folder does not exist"
    NO_PERMISSION = "this account may not read or write there"
    READ_ONLY = "it can be read but not written"
    FULL = "the disk is full"
    NOT_A_DIARY = "it is not a Kineret diary"
    ANOTHER = "another diary has this name now"
    DAMAGED = "it is damaged"
    NEWER = "it was written by a newer version of this program"
    IN_USE = "another program is writing to it"
    EXISTS = "there is a file of that name already"
    NOT_REACHED = "the disk did not answer"
    CLOCK = "this computer's clock is wrong"


class DiaryUnavailable(Exception):
    """The world failed. What was written before is untouched; nothing of the attempt was kept."""

    def __init__(self, reason: Reason, path: Path) -> None:
        super().__init__(f"{path}: {reason.value}")
        self.reason = reason
        self.path = path


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
    "SQLITE_NOTADB": Reason.NOT_A_DIARY,
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
}

# What sqlcipher3 raises on a file that is broken, full or out of reach. A damaged text raises
# UnicodeDecodeError, and a value of the wrong kind in a row OverflowError; neither is one of its own errors.
WORLD_ERRORS = (sqlite.Error, OSError, UnicodeDecodeError, OverflowError)


def unavailable(error: BaseException, path: Path) -> DiaryUnavailable:
    """The reason behind an error of the database or of the operating system."""
    if isinstance(error, DiaryUnavailable):
        return error
    if isinstance(error, OSError):
        return DiaryUnavailable(_BY_ERRNO.get(error.errno or 0, Reason.NOT_REACHED), path)
    if isinstance(error, sqlite.Error):
        name = str(getattr(error, "sqlite_errorname", "") or "")
        for code, reason in _BY_SQLITE_CODE.items():
            if name.startswith(code):
                return DiaryUnavailable(reason, path)
        if name.startswith("SQLITE_IOERR"):
            return DiaryUnavailable(Reason.NOT_REACHED, path)
        return DiaryUnavailable(_BY_SQLITE_WORDS.get(str(error), Reason.DAMAGED), path)
    return DiaryUnavailable(Reason.DAMAGED, path)
