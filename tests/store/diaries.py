"""Diaries on disk for tests, and how to look at them and tamper with them from outside."""

import contextlib
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.diary.entry import KINDS, Entry, Fact, NewEntry, new_id
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import run_task
from kineret_gui.store.creation import begin
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import injection, now, order, person

ROOT = Path(__file__).parent.parent.parent
DEVICE, WRITER = "laptop", "Ada Example"
START = now("2026-03-01 07:00")


def begun(path: Path, device: str = DEVICE) -> DiaryFile:
    """A new diary with a person and an order in it."""
    return begin(path, device, WRITER, [(NewEntry(new_id(), fact), START) for fact in (person(), order())])


def begun_with_days(path: Path, days: int) -> DiaryFile:
    """A new diary with an injection on each of the first days of March 2026."""
    diary = begun(path)
    for day in range(1, days + 1):
        add(diary, injection(f"2026-03-{day:02} 08:05", f"2026-03-{day:02} 08:00", note=f"day {day}"))
    return diary


def opened(path: Path, device: str = DEVICE, read_only: bool = False) -> DiaryFile:
    return DiaryFile(path, device, WRITER, read_only)


def add(diary: DiaryFile, fact: Fact, id: str = "", replaces: str | None = None) -> Entry[Fact]:
    """Write one fact, as an action would."""
    (entry,) = diary.add(NewEntry(id or new_id(), fact, replaces), now=now("2026-03-31 12:00"))
    return entry


def records_on_disk(path: Path) -> tuple[Record, ...]:
    """What another program finds there; it only reads."""
    with contextlib.closing(opened(path, read_only=True)) as diary:
        return tuple(diary.records())


def ids_on_disk(path: Path) -> list[str]:
    return [record.id for record in records_on_disk(path)]


def problems(path: Path) -> list[str]:
    with contextlib.closing(opened(path, read_only=True)) as diary:
        return run_task(diary.verification()).problems


def all_that_stands(diary: DiaryFile) -> tuple[Entry[Fact], ...]:
    return tuple(entry for kind in KINDS.values() for entry in diary.standing(kind))


@contextlib.contextmanager
def tampering(path: Path) -> Iterator[sqlite.Connection]:
    """A way past the triggers, which are put back afterwards."""
    with contextlib.closing(sqlite.connect(str(path), isolation_level=None)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in triggers:
            connection.execute(sql)


def leave_half_a_save(path: Path) -> None:
    """A program dies while it saves: part of it is in the file already, the rest never comes."""
    program = """if True:
        import os, signal, sys
        from pathlib import Path
        from kineret_gui.store.connection import connect
        from kineret_gui.store.entry_table import EntryTable
        from tests.store.diaries import *

        connection = connect(Path(sys.argv[1]), writable=True)
        connection.execute("PRAGMA cache_size = 1")  # what is written leaves the memory at once
        ledger = EntryTable(connection)
        with ledger.writing():
            for _ in range(50):
                ledger.append(NewEntry(new_id(), injection("2026-03-02 08:05")), WRITER, DEVICE, START.utc)
            os.kill(os.getpid(), signal.SIGKILL)
    """
    died = subprocess.run([sys.executable, "-B", "-c", program, path], cwd=ROOT)
    assert died.returncode == -signal.SIGKILL
    assert path.with_name(f"{path.name}-journal").exists()
