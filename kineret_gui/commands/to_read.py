"""A diary as a command reads it: nothing is written into it or beside it."""

import contextlib
from pathlib import Path

from kineret_gui.diary.facts.person import Person
from kineret_gui.store.diary_file import DiaryFile


def open_to_read(file: Path) -> DiaryFile:
    """The diary. Raises DiaryUnavailable."""
    return DiaryFile(file, device="", writer="", read_only=True)


def person_of(file: Path) -> Person | None:
    """Return whose diary it is; None where it says nobody. Raises DiaryUnavailable."""
    with contextlib.closing(open_to_read(file)) as diary:
        return next((entry.fact for entry in diary.newest(Person)), None)
