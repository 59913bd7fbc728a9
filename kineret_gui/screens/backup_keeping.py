"""What keeps the backups on this computer, as the screens know it."""

from pathlib import Path
from typing import Protocol

from kineret_gui.actions.keep_backups import Trial
from kineret_gui.store.unavailable import DiaryUnavailable


class BackupKeeping(Protocol):
    """Makes backups by itself, with or without a window."""

    def last_trial(self, diary: Path) -> Trial | None:
        """When one was opened aside last, and what came of it."""

    def failed(self, diary: Path) -> DiaryUnavailable | None:
        """Why the last one could not be made; None where it could."""


class NoBackupKeeping:
    """Where nothing makes any: a program that was started to read."""

    def last_trial(self, diary: Path) -> Trial | None:
        return None

    def failed(self, diary: Path) -> DiaryUnavailable | None:
        return None
