"""The keeper of the backups on this computer, as the screens know it."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from kineret_gui.actions.keep_backups import Trial
from kineret_gui.diary.frozen import frozen
from kineret_gui.store.unavailable import DiaryUnavailable, Reason


@frozen
class SecondPlace:
    """The place beside this computer that copies of the backups go to.

    folder   that of this diary there; None where no place was chosen
    at       when it was copied to last; aware, UTC; None where it never was
    entries  how many the newest copy there holds
    trouble  why the last copy did not come about; None where it did
    goes_on  whether one is being made just now
    """

    folder: Path | None = None
    at: datetime | None = None
    entries: int = 0
    trouble: Reason | None = None
    goes_on: bool = False


class BackupKeeping(Protocol):
    """Makes backups by itself, with or without a window."""

    def last_trial(self, diary: Path) -> Trial | None:
        """The last time a backup was opened aside, and what came of it."""

    def failed(self, diary: Path) -> DiaryUnavailable | None:
        """The error because of which the last backup could not be made; None where it was made."""

    def elsewhere(self, diary: Path) -> SecondPlace:
        """The second place of a diary."""

    def choose_elsewhere(self, diary: Path, place: Path) -> None:
        """Copy to this place from now on. Raises DiaryUnavailable."""

    def copy_elsewhere(self, diary: Path) -> None:
        """Copy there now."""

    def stop_elsewhere(self, diary: Path) -> None:
        """Copy there no more, also what is being copied now. What is there stays."""


class NoBackupKeeping:
    """No keeper of backups, as in a program that was started to read."""

    def last_trial(self, diary: Path) -> Trial | None:
        return None

    def failed(self, diary: Path) -> DiaryUnavailable | None:
        return None

    def elsewhere(self, diary: Path) -> SecondPlace:
        return SecondPlace()

    def choose_elsewhere(self, diary: Path, place: Path) -> None:
        raise DiaryUnavailable(Reason.READ_ONLY, place)

    def copy_elsewhere(self, diary: Path) -> None:
        """There is no place."""

    def stop_elsewhere(self, diary: Path) -> None:
        """There is no place."""
