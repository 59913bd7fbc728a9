"""A connection that only reads: it writes nothing, neither into the diary's file nor anything beside it."""

import contextlib
import time
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.store.connection import Connection, insist_on_settings, look_at, open_file, read_setting
from kineret_gui.store.lock_support import takes_locks
from kineret_gui.store.snapshot import beside, copy_still, private_folder, stamp
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

_LARGEST = 512 * 1024 * 1024  # bytes of a file that may be read from memory
_TRIES = 30
_PAUSE = 0.05  # s between two tries, in which whoever writes may come to an end
_VERSIONS = slice(18, 20)  # in the header: who may write and who may read it
_WITH_A_LOG = 2  # who does has to make files beside it


def open_to_read(path: Path) -> sqlite.Connection:
    """Open an existing file to read. Raises DiaryUnavailable where it cannot be one, or is not left alone for long.

    Where something lies beside it, SQLite puts a copy right instead: already to look at a journal it writes, as root.
    A copy is read as well where no file can be locked.
    """
    for _ in range(_TRIES):
        look_at(path)
        by_copy = _is_half_saved(path) or keeps_a_log(path) or not takes_locks(path)
        connection = _opened_copy(path) if by_copy else _opened(path)
        if connection:
            return connection
        time.sleep(_PAUSE)
    raise DiaryUnavailable(Reason.IN_USE, path)


def _is_half_saved(path: Path) -> bool:
    """Return whether somebody is writing just now, or died over it."""
    return any(file.exists() for file in beside(path))


def keeps_a_log(path: Path) -> bool:
    """Return whether another program set the file to keep a log beside it, which SQLite would make even to read it."""
    with path.open("rb") as file:
        return _WITH_A_LOG in file.read(_VERSIONS.stop)[_VERSIONS]


def _opened(path: Path) -> sqlite.Connection | None:
    """The file itself; None where somebody died over a save at this very moment."""
    try:
        connection = open_file(path, writable=False)
        try:
            read_setting(connection, "user_version")
        except BaseException:
            connection.close()
            raise
    except sqlite.OperationalError as error:
        if error.sqlite_errorname == "SQLITE_READONLY":  # to read it, it would have to be put right
            return None
        raise
    return connection


def _opened_copy(path: Path) -> sqlite.Connection | None:
    """A copy in memory, put right; None where the file was written to meanwhile."""
    if path.stat().st_size > _LARGEST:
        raise DiaryUnavailable(Reason.IN_USE, path)
    taken_of = stamp(path)
    with private_folder(path) as folder:
        copy = copy_still(path, Path(folder))
        if copy is None or stamp(path) != taken_of:
            return None
        memory = sqlite.connect(":memory:", isolation_level=None, factory=Connection)
        try:
            _load(_what_stands(copy), memory)
            insist_on_settings(memory, path, writable=False)
            memory.execute("PRAGMA query_only = 1")
        except BaseException:
            memory.close()
            raise
    return memory


def _what_stands(copy: Path) -> Path:
    """Of a copy, and what may lie beside it without belonging to it, that which is whole."""
    if not _is_half_saved(copy):
        return copy
    from kineret_gui.store.leftover_files import try_both  # seldom, and loads what looks a diary over

    return try_both(copy).file


def _load(copy: Path, memory: sqlite.Connection) -> None:
    """Let SQLite take back half a save in a copy, and load what is left."""
    with contextlib.closing(sqlite.connect(str(copy), isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = delete")
        connection.backup(memory)
