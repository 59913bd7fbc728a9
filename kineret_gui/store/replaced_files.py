"""The files in whose place a backup was put: they are kept beside the diary, and can be gone back to just so."""

from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

from kineret_gui.store.backup import Backup, Unreadable, looked_into
from kineret_gui.store.replacement import replaced
from kineret_gui.store.unavailable import unavailable


def kept_copies(diary: Path, zone: str) -> tuple[Backup | Unreadable, ...]:
    """Return what was kept of a diary when a backup took its place, the latest first; `zone` is that of their names.

    They have no number: 0. Raises DiaryUnavailable.
    """
    try:
        copies = replaced(diary)
    except OSError as error:
        raise unavailable(error, diary) from error
    return tuple(looked_into(path, 0, wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)) for path, wall in copies)
