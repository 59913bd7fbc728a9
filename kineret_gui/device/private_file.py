"""A small private file of the program's own, replaced as a whole: there is the old one or the new one, never half."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kineret_gui.store.whole_file import make_private_folder, replace_whole

_LARGEST = 1024 * 1024  # bytes; none of ours comes near it


def read_small(path: Path) -> bytes:
    """Return the content of the file. Raises OSError, also where it is larger than any of ours."""
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise OSError(f"{path.name} is none of ours")
    return content


def read_small_json(path: Path) -> dict[str, Any]:
    """Return the fields in a file of JSON; none where there is no such file, or a damaged one."""
    try:
        content = json.loads(read_small(path))
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def read_instant(text: str) -> datetime:
    """Return a time in UTC. Raises ValueError for one without its offset, which could not be compared with ours."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without its offset")
    return at.astimezone(UTC)


def write_small(path: Path, content: bytes) -> None:
    """Put this into the place of what the file held. Only this account can read it. Raises OSError."""
    make_private_folder(path.parent)
    replace_whole(path, content)
