"""A small private file of the program's own, replaced as a whole: there is the old one or the new one, never half."""

from pathlib import Path

from kineret_gui.store.whole_file import make_private_folder, replace_whole

_LARGEST = 1024 * 1024  # bytes; none of ours comes near it


def read_small(path: Path) -> bytes:
    """Return the content of the file. Raises OSError, also where it is larger than any of ours."""
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise OSError(f"{path.name} is none of ours")
    return content


def write_small(path: Path, content: bytes) -> None:
    """Put this into the place of what the file held. Only this account can read it. Raises OSError."""
    make_private_folder(path.parent)
    replace_whole(path, content)
