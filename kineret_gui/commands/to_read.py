"""A diary as a command reads it: nothing is written into it or beside it."""

from pathlib import Path

from kineret_gui.store.diary_file import DiaryFile


def open_to_read(file: Path) -> DiaryFile:
    """The diary. Raises DiaryUnavailable."""
    return DiaryFile(file, device="", writer="", read_only=True)
