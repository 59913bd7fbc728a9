"""Keeping a file aside, bit for bit, with what lies beside it; nothing that was kept before is written over."""

import os
import shutil
from itertools import count
from pathlib import Path

from kineret_gui.store.snapshot import beside
from kineret_gui.store.whole_file import create_private, have_remembered

_NAMED = "{}.set-aside-{}"  # no name of a diary, so that it is not listed as one


def name_aside(path: Path) -> Path:
    """A name beside the file under which nothing lies, nor anything beside that."""
    names = (path.with_name(_NAMED.format(path.name, number)) for number in count(1))
    return next(name for name in names if not any(os.path.lexists(file) for file in (name, *beside(name))))


def copy_aside(path: Path) -> Path:
    """Copy a file and what lies beside it. Raises OSError."""
    kept = name_aside(path)
    for file, copy in _pairs(path, kept):
        create_private(copy)
        shutil.copyfile(file, copy)
        _have_kept(copy)
    have_remembered(kept.parent)
    return kept


def move_beside_aside(path: Path, kept: Path) -> None:
    """Only what lies beside a file goes, to beside the copy of it that is kept already. Raises OSError."""
    for file, moved in _pairs(path, kept)[1:]:
        file.replace(moved)
    have_remembered(path.parent)


def _pairs(path: Path, kept: Path) -> list[tuple[Path, Path]]:
    pairs = zip((path, *beside(path)), (kept, *beside(kept)), strict=True)
    return [(file, other) for file, other in pairs if file.exists()]


def _have_kept(file: Path) -> None:
    with file.open("r+b") as copy:
        os.fsync(copy.fileno())
