"""A copy of a database and of what lies beside it, taken while others may write to it, without touching any of it."""

import filecmp
import os
import shutil
import tempfile
from pathlib import Path

_BESIDE = ("-journal", "-wal")
_IN_MEMORY = Path("/dev/shm")  # a folder that no disk holds, where there is one
_ROOM = 4  # times the size of the file: the copy, its journal, and what is made of them

Mark = tuple[int, ...]
Stamp = tuple[Mark | None, ...]


def beside(path: Path) -> list[Path]:
    """The files in which SQLite keeps what is half done, there or not."""
    return [path.with_name(f"{path.name}{ending}") for ending in _BESIDE]


def stamp(path: Path) -> Stamp:
    """Return what of each file changes whenever somebody writes to a database or replaces it."""
    name = str(path)
    return (_mark(name), *(_mark(f"{name}{ending}") for ending in _BESIDE))


def is_same_file(one: Stamp, other: Stamp) -> bool:
    """Return whether both were taken of one file, by its disk and its number there, whatever was written between."""
    return one[0] is not None and other[0] is not None and one[0][:2] == other[0][:2]


def copy_still(path: Path, folder: Path) -> Path | None:
    """Copy the database and what lies beside it into a folder; None where somebody wrote to them meanwhile.

    What lies beside it comes first and is compared last. A page of the database is written only when what undoes or
    repeats it is beside it on the disk, so that where this stayed the same, it makes every page of the copy whole.
    """
    before, copy = stamp(path), folder / "copy"
    try:
        halves = {file: half for file, half in zip(beside(path), beside(copy), strict=True) if file.exists()}
        for file, half in (*halves.items(), (path, copy)):
            shutil.copyfile(file, half)
        same = all(filecmp.cmp(file, half, shallow=False) for file, half in halves.items())
    except FileNotFoundError:
        return None
    return copy if same and stamp(path) == before else None


def private_folder(path: Path) -> tempfile.TemporaryDirectory[str]:
    """A passing folder with room for a copy of this file, which only this account can enter; in memory if possible."""
    room = _ROOM * path.stat().st_size
    fits = _IN_MEMORY.is_dir() and shutil.disk_usage(_IN_MEMORY).free > room
    return tempfile.TemporaryDirectory(prefix="kineret-gui-", dir=_IN_MEMORY if fits else None)


def _mark(file: str) -> Mark | None:
    """Disk and number of a file, its size, and when its content and whatever else of it changed last.

    Both times: a program can set the first of them back. On Windows the number is the id that the disk gave the file.
    """
    try:
        status = os.stat(file)
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
