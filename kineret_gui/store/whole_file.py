"""A file gets its name only when it is whole, and never the name of another file."""

import contextlib
import errno
import glob
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from kineret_gui.store.file_names import windows_cannot_hold

_ON_WINDOWS = os.name == "nt"
_LEFT_OVER = 24 * 60 * 60  # s, after which nobody is still at it

Content = bytes | Callable[[int], bytes]  # what depends on the file itself is asked for once it is open


def write_whole(path: Path, content: bytes) -> None:
    """A new private file of that content, or none. Raises FileExistsError and other OSErrors."""
    with _made(path, content) as passing:
        give_name(passing, path)


def replace_whole(path: Path, content: Content) -> None:
    """The same in the place of a file of that name: there is the old one or the new one, never half. Raises OSError."""
    with _made(path, content) as passing:
        passing.replace(path)
        have_remembered(path.parent)


def put_whole(path: Path, content: bytes) -> None:
    """A file of that content, in the place of another one of that name where there is one. Raises OSError."""
    (replace_whole if path.exists() else write_whole)(path, content)


@contextlib.contextmanager
def _made(path: Path, content: Content) -> Iterator[Path]:
    """A finished private file beside the place it will have; gone afterwards where nobody gave it a name."""
    passing = passing_name(path)
    passing.unlink(missing_ok=True)
    create_private(passing)
    try:
        with passing.open("r+b") as file:
            file.write(content if isinstance(content, bytes) else content(file.fileno()))
            file.flush()
            os.fsync(file.fileno())
        yield passing
    finally:
        passing.unlink(missing_ok=True)


def passing_name(path: Path) -> Path:
    """The name under which a file is made, beside the place it will have. Raises OSError where none can have that."""
    if _ON_WINDOWS and windows_cannot_hold(path.name):  # which would write into something else, and not say so
        raise OSError(errno.EINVAL, "no file can have this name", str(path))
    return path.with_name(f".{path.name}.{os.getpid()}.new")


def sweep(folder: Path, passing: str, now: float) -> None:
    """Remove what a program left in a folder that was killed over it a day ago; `passing` is a pattern of such names.

    now  in seconds since 1970
    """
    for file in (leftover for ending in ("", "-journal") for leftover in folder.glob(passing + ending)):
        if now - file.stat().st_mtime > _LEFT_OVER:
            file.unlink(missing_ok=True)


def discard(passing: Path) -> None:
    """Remove what is under a passing name, and the journal beside it where the disk failed in between."""
    for file in (passing, passing.with_name(f"{passing.name}-journal")):
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)


def create_private(path: Path) -> None:
    """An empty file that only this account can read, from its very first moment."""
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
    os.close(os.open(path, flags, 0o600))


def give_name(passing: Path, path: Path) -> None:
    """Give a finished file its name, never over another file, and have the folder remember it."""
    try:
        os.link(passing, path)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a memory stick that knows no links
        if path.exists():
            raise FileExistsError(path) from None
        passing.rename(path)
    have_remembered(path.parent)


def has_another_name(path: Path) -> bool:
    """Return whether a file has a second name somewhere, under which a journal would not be found.

    One that was left over when a program was killed as it gave a name is none: it goes, or gets bytes of its own.
    """
    status = os.stat(path, follow_symlinks=False)
    if not stat.S_ISREG(status.st_mode) or status.st_nlink < 2:
        return False
    name = glob.escape(path.name)
    for passing in path.parent.glob(f".{name}.*.new"):
        if passing.stat().st_ino == status.st_ino:
            passing.unlink()
    for kept in path.parent.glob(f"{name}.replaced-*"):
        if kept.stat().st_ino == status.st_ino:
            replace_whole(kept, kept.read_bytes())
    return os.stat(path, follow_symlinks=False).st_nlink > 1


def make_private_folder(folder: Path) -> None:
    """Have a folder. Where it has to be made, and those above it, only this account can enter them."""
    if folder.exists():
        return
    make_private_folder(folder.parent)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    have_remembered(folder.parent)


def have_remembered(folder: Path) -> None:
    """Have the disk keep which names a folder holds."""
    with contextlib.suppress(OSError):  # Windows opens no folders
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
