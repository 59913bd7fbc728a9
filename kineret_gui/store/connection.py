"""A connection to a diary file, with every setting that keeps it safe set, read back, and insisted on."""

import contextlib
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.store.file_names import LONGEST_FOR_SQLITE
from kineret_gui.store.lock_support import takes_locks
from kineret_gui.store.snapshot import beside
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.store.whole_file import has_another_name

_HEADER = b"SQLite format 3\x00"
_BUSY = 3000  # ms to wait for another program that writes
_STEP = 100_000  # instructions of SQLite between two looks at how many there were
_MOST_STEPS = 2_000  # of one statement: a hundred times what all of a diary of ten years takes, and some seconds

# Each setting and the value that must be read back.
# DELETE and EXTRA: a commit survives a power cut even if the folder entry of the journal was not on disk yet.
SETTINGS: dict[str, str | int] = {
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "recursive_triggers": 1,  # else INSERT OR REPLACE erases what the trigger against DELETE protects
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
}


class Connection(sqlite.Connection):  # type: ignore[misc]
    """A connection on which no statement works for ever, whatever a file makes of it."""

    def execute(self, *statement: Any) -> sqlite.Cursor:
        steps = 0

        def is_too_long() -> bool:
            nonlocal steps
            steps += 1
            return steps > _MOST_STEPS

        self.set_progress_handler(is_too_long, _STEP)
        return super().execute(*statement)


def connect(path: Path, writable: bool) -> sqlite.Connection:
    """Open an existing file, never making one. Raises DiaryUnavailable where it is no SQLite file."""
    look_at(path)
    if writable and any(file.exists() for file in beside(path)):
        from kineret_gui.store.leftover_files import leave_out_what_does_not_belong

        leave_out_what_does_not_belong(path)
    return open_file(path, writable)


def open_file(path: Path, writable: bool) -> sqlite.Connection:
    """Open a file that is there, with all settings in place."""
    if len(os.fsencode(path)) > LONGEST_FOR_SQLITE:
        raise DiaryUnavailable(Reason.NAME_TOO_LONG, path)
    mode = "rw" if writable else "ro"
    place = f"{path.as_uri()}?mode={mode}"
    connection = sqlite.connect(place, uri=True, isolation_level=None, factory=Connection)
    try:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY}")
        insist_on_settings(connection, path, writable)
    except BaseException:
        connection.close()
        raise
    return connection


def insist_on_settings(connection: sqlite.Connection, path: Path, writable: bool) -> None:
    """Set what keeps the file safe; refuse to go on when a setting did not take."""
    for name, value in SETTINGS.items():
        if name == "journal_mode" and not writable:
            continue
        connection.execute(f"PRAGMA {name} = {value}")
        if read_setting(connection, name) not in (value, None if name == "mmap_size" else value):
            raise DiaryUnavailable(Reason.NOT_REACHED, path)


def read_setting(connection: sqlite.Connection, name: str) -> str | int | None:
    """Return what a PRAGMA says now; None where this SQLite does not have it."""
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


def may_write(path: Path) -> bool:
    """Return whether the file and its folder, where the journal goes, can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def why_not_written(path: Path) -> Reason | None:
    """Return why a file that is there is only read, as far as that is seen before SQLite is asked."""
    if not may_write(path):
        return Reason.READ_ONLY
    if has_another_name(path):
        return Reason.SEVERAL_NAMES
    return None if takes_locks(path) else Reason.NO_LOCKS


def look_at(path: Path) -> None:
    """Raise DiaryUnavailable where there is no file, or one that cannot be a diary; before SQLite is asked."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        raise DiaryUnavailable(Reason.MISSING, path) from None
    if stat.S_ISLNK(status.st_mode):
        _refuse_link(path)
    halves = list(_there(beside(path)))
    # Beside an empty file SQLite takes a journal for forgotten, and erases it.
    if not all(stat.S_ISREG(file.st_mode) for file in (status, *halves)) or status.st_size == 0:
        raise DiaryUnavailable(Reason.NOT_A_DIARY, path)
    if halves:  # half a save may have spoilt the header; SQLite puts it right first
        return
    with path.open("rb") as file:
        if file.read(len(_HEADER)) != _HEADER:
            raise DiaryUnavailable(Reason.NOT_A_DIARY, path)


def _refuse_link(path: Path) -> None:
    """Refuse a link: what is written beside a diary would lie beside the link, or the link be replaced."""
    leads_to = Path(os.path.realpath(path))
    raise (
        DiaryUnavailable(Reason.LINK, path, leads_to)
        if leads_to.exists()
        else DiaryUnavailable(Reason.MISSING, leads_to)
    )


def _there(files: Iterable[Path]) -> Iterator[os.stat_result]:
    """Yield what is to be said of those that are there; a journal comes and goes at any moment."""
    for file in files:
        with contextlib.suppress(FileNotFoundError):
            yield file.lstat()
