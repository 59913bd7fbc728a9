"""Put a sheet that was made into a file."""

from pathlib import Path

from kineret_gui.store.whole_file import put_whole, write_whole


def save_sheet(path: Path, content: bytes) -> None:
    """Into a new file. Raises FileExistsError where there is one of that name, and other OSErrors."""
    write_whole(path, content)


def save_sheet_over(path: Path, content: bytes) -> None:
    """Into a file of which the person said that it may be replaced: there is the old one or the new. Raises OSError."""
    put_whole(path, content)
