"""Leftover files: what lies beside a diary's file and was not written for it must not be put into it.

SQLite takes the journal beside a file for that of the file, whatever file was copied to its place meanwhile, and writes
old pages over it. So it is tried on copies first: the file with what lies beside it, and the file alone. What is whole
and loses no entry stands.
"""

import contextlib
import filecmp
import os
import shutil
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.task import run_task
from kineret_gui.store.connection import Connection, read_setting
from kineret_gui.store.entry_table import EntryTable
from kineret_gui.store.salvage import salvaging
from kineret_gui.store.set_aside import copy_aside, move_beside_aside
from kineret_gui.store.snapshot import copy_still, private_folder
from kineret_gui.store.unavailable import WORLD_ERRORS, DiaryUnavailable, Reason
from kineret_gui.store.verification import verify_whole
from kineret_gui.store.version import APPLICATION_ID

_LOCKS_BEGIN, _LOCKS = 0x40000000, 512  # the bytes of a file in which SQLite says who reads and writes it
_TRIES = 5
_QUIET = {"journal_mode": "delete", "trusted_schema": 0, "cell_size_check": 1, "mmap_size": 0}


class LeftoverState(Enum):
    """The whole part of a file: put right by what lies beside it, the file alone, or neither."""

    PUT_RIGHT = "put right"
    ALONE = "alone"
    NEITHER = "neither"


@frozen
class Tried:
    """The outcome of trying both.

    file    the copy that stands; where neither does, the one that was put right
    loses   whether the other one holds entries that this one does not
    reason  why neither stands
    """

    stands: LeftoverState
    file: Path
    loses: bool = False
    reason: Reason = Reason.DAMAGED


@frozen
class _Looked:
    is_diary: bool = False
    seals: frozenset[str] | None = None  # of all its entries; None where it is not whole


def try_both(copy: Path) -> Tried:
    """Look at a copy of a file, beside which lies a copy of what lay beside that. The copies are used up."""
    alone = copy.with_name("alone")
    shutil.copyfile(copy, alone)
    right = _look_at(copy)
    plain = right if filecmp.cmp(copy, alone, shallow=False) else _look_at(alone)
    if right.seals is not None and plain.seals is None:
        other = frozenset(record.hash for record in run_task(salvaging(alone)).records)
        return Tried(LeftoverState.PUT_RIGHT, copy, not right.seals >= other)
    if right.seals is not None and plain.seals is not None and right.seals >= plain.seals:
        return Tried(LeftoverState.PUT_RIGHT, copy)
    if plain.seals is not None:
        return Tried(LeftoverState.ALONE, alone, loses=True)
    is_diary = right.is_diary or plain.is_diary
    return Tried(LeftoverState.NEITHER, copy, reason=Reason.DAMAGED if is_diary else Reason.NOT_A_DIARY)


def leave_out_what_does_not_belong(path: Path) -> None:
    """Before SQLite opens a file to write: move aside what lies beside it and would spoil it.

    What belongs to it stays, for SQLite to put the file right. Whatever holds entries that do not stand afterwards is
    kept aside. Raises DiaryUnavailable where neither is whole, and OSError; then nothing was touched.
    """
    with _alone_with(path) as nobody_else:
        if nobody_else:  # else SQLite waits for them, and knows what is theirs
            _leave_out(path)


def _leave_out(path: Path) -> None:
    with private_folder(path) as folder:
        tried = try_both(_copied(path, Path(folder)))
    if tried.stands is LeftoverState.NEITHER:
        raise DiaryUnavailable(tried.reason, path)
    if tried.loses:
        kept = copy_aside(path)
        if tried.stands is LeftoverState.ALONE:
            move_beside_aside(path, kept)


def _copied(path: Path, folder: Path) -> Path:
    for _ in range(_TRIES):
        if copy := copy_still(path, folder):
            return copy
    raise DiaryUnavailable(Reason.IN_USE, path)


def _look_at(file: Path) -> _Looked:
    is_diary = False
    try:
        with contextlib.closing(sqlite.connect(str(file), isolation_level=None, factory=Connection)) as connection:
            is_diary = read_setting(connection, "application_id") == APPLICATION_ID
            for name, value in _QUIET.items():
                connection.execute(f"PRAGMA {name} = {value}")
            table = EntryTable(connection)
            if not is_diary or table.differences():
                return _Looked(is_diary)
            problems, whole = table.integrity(), table.whole()
            verified = run_task(verify_whole(problems, whole))
    except WORLD_ERRORS:
        return _Looked(is_diary)
    return _Looked(is_diary, frozenset(record.hash for record in whole.records) if verified.is_sound else None)


@contextlib.contextmanager
def _alone_with(path: Path) -> Iterator[bool]:
    """Find out whether no program reads or writes the file now, by what SQLite locks; meanwhile none can begin to."""
    try:
        import fcntl
    except ImportError:  # Windows, where nobody can move aside what another program has open
        yield True
        return
    with path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _LOCKS, _LOCKS_BEGIN, os.SEEK_SET)
        except OSError:
            yield False
            return
        os.fsync(file.fileno())  # before what could repair it goes
        yield True
