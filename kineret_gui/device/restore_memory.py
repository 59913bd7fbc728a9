"""The memory of a diary that goes on from a backup, on this computer."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kineret_gui.device.settings import KnownFile, Settings
from kineret_gui.diary.frozen import frozen

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored, Restored


@frozen
class RestoredBackup:
    """That a diary goes on from a backup, and nobody said yet that nothing is missing.

    until  when the newest entry of the backup was written; aware, UTC
    kept   the file that the backup took the place of; None where there was none
    """

    until: datetime
    kept: Path | None


def remembering(known: KnownFile, looked: "CanBeRestored", done: "Restored") -> KnownFile:
    """Return what is remembered of a diary that goes on from this backup."""
    # By what copies of it are known was read from a file that may have been damaged there.
    return replace(known, begins="", went_back_to=looked.until.isoformat(), kept=str(done.kept or ""))


class RestoreMemory:
    """The memory of a diary that goes on from a backup, on this computer."""

    def __init__(self, settings: Settings, path: Path) -> None:
        self._settings, self._path = settings, path

    @property
    def went_back(self) -> RestoredBackup | None:
        known = self._settings.of(self._path)
        with suppress(ValueError):  # a file of settings that was changed by hand
            return RestoredBackup(datetime.fromisoformat(known.went_back_to).astimezone(UTC), _path(known.kept))
        return None

    def settle(self) -> None:
        """Nothing is missing any more."""
        self._settings.settle(replace(self._settings.of(self._path), went_back_to="", kept=""))


def _path(name: str) -> Path | None:
    return Path(name) if name else None
