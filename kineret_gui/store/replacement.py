"""Another file in the place of a diary: what was there is kept beside it, whole, under a name that tells when."""

import contextlib
import os
import re
from collections.abc import Iterator
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.store.read_only_connection import keeps_a_log
from kineret_gui.store.snapshot import beside
from kineret_gui.store.unavailable import WORLD_ERRORS, unavailable
from kineret_gui.store.whole_file import give_name, have_remembered

_REPLACED = ".replaced-"
_NAME = re.compile(r"\.replaced-(\d{4}-\d\d-\d\d)-(\d{4})(?:-(\d+))?")
_TIME = "%Y-%m-%d-%H%M"
_BUSY = 3000  # ms to wait for another program that writes


def put_in_place(made: Path, path: Path, wall: datetime) -> Path | None:
    """Give a finished file beside it the name of a diary; where the one before is kept now, if there was any.

    wall  what the clock on the wall shows, for the name of the one that is kept

    Nothing is overwritten or removed. What SQLite left beside the one before goes with it, and is away before the new
    one has its name: it would be put into that. A kill in between leaves the one before in its place, or nothing there;
    never half of one. Raises DiaryUnavailable; then all is as it was.
    """
    path = path.resolve() if path.is_symlink() else path
    try:
        halves = _there(path)
        if not path.exists() and not halves:
            give_name(made, path)
            return None
        with contextlib.ExitStack() as held:
            if not halves and os.name != "nt":  # where no file is renamed that somebody has open
                held.enter_context(_nobody_writes(path))
            kept = _set_aside(made, path, halves, wall)
        have_remembered(path.parent)
        return kept
    except WORLD_ERRORS as error:
        raise unavailable(error, path) from error


def replaced(path: Path) -> list[tuple[Path, datetime]]:
    """Return what was kept of this diary when others took its place, and when (wall time), the latest first."""
    path = path.resolve() if path.is_symlink() else path
    files = []
    for file in path.parent.iterdir() if path.parent.is_dir() else ():
        if file.name.startswith(path.name) and (match := _NAME.fullmatch(file.name[len(path.name) :])):
            with contextlib.suppress(ValueError):  # such a day never was
                files.append((datetime.fromisoformat(f"{match[1]}T{match[2]}"), int(match[3] or 1), file))
    return [(file, when) for when, _, file in sorted(files, reverse=True)]


def name_when_replaced(path: Path, wall: datetime) -> Path:
    """The name that a diary would be kept under where another file took its place now."""
    path = path.resolve() if path.is_symlink() else path
    return next(name for name in _names(path, wall) if not _is_taken(name))


def is_named_as_replaced(path: Path) -> bool:
    """Return whether a file has the name of one in whose place another was put."""
    _, mark, end = path.name.rpartition(_REPLACED)
    return _NAME.fullmatch(mark + end) is not None


def _there(path: Path) -> list[Path]:
    return [half for half in (*beside(path), path.with_name(f"{path.name}-shm")) if half.exists()]


def _set_aside(made: Path, path: Path, halves: list[Path], wall: datetime) -> Path:
    kept = name_when_replaced(path, wall)
    if not halves and _linked(path, kept):
        _take_over_name(made, path, kept)
    else:
        _move_aside(made, path, kept, halves)
    return kept


def _take_over_name(made: Path, path: Path, kept: Path) -> None:
    """Give the new file the name of the one that has another name, too."""
    have_remembered(path.parent)
    try:
        made.replace(path)
    except OSError:
        kept.unlink()
        raise


def _move_aside(made: Path, path: Path, kept: Path, halves: list[Path]) -> None:
    """Rename the file and its halves, and give the new one its name; where that fails, all are put back."""
    asides = {half: kept.with_name(kept.name + half.name[len(path.name) :]) for half in halves}
    linked = [half for half, aside in asides.items() if _linked(half, aside)]
    moved: list[tuple[Path, Path]] = []
    try:
        for file, aside in ((path, kept), *asides.items()):
            if file in linked:
                file.unlink()
            elif file.exists():
                file.rename(aside)
            moved.append((file, aside))
        have_remembered(path.parent)
        made.rename(path)
    except OSError:
        for file, aside in reversed(moved):
            if aside.exists():
                aside.rename(file)
        raise


def _names(path: Path, wall: datetime) -> Iterator[Path]:
    name = f"{path.name}{_REPLACED}{wall:{_TIME}}"
    yield path.with_name(name)
    yield from (path.with_name(f"{name}-{number}") for number in count(2))


def _is_taken(name: Path) -> bool:
    return os.path.lexists(name) or any(os.path.lexists(half) for half in _there(name))


def _linked(file: Path, aside: Path) -> bool:
    """Return whether the file has this name, too, from now on; not every disk can do that."""
    try:
        os.link(file, aside)
    except (OSError, NotImplementedError):
        return False
    return True


@contextlib.contextmanager
def _nobody_writes(path: Path) -> Iterator[None]:
    """Wait until no other program is in the middle of a save. What cannot be asked, being damaged, has no writer."""
    with contextlib.ExitStack() as held:
        try:
            opened = sqlite.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
            connection = held.enter_context(contextlib.closing(opened))
            connection.execute(f"PRAGMA busy_timeout = {_BUSY}")
            if not keeps_a_log(path):  # SQLite would make one beside it
                connection.execute("BEGIN IMMEDIATE")
        except sqlite.Error as error:
            if str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_BUSY"):
                raise
        yield
