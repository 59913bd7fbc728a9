"""A backup takes the place of the diary that is open in the window, and the window goes on with it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kineret_gui.device.settings import KnownFile, Settings
from kineret_gui.diary.moment import Now
from kineret_gui.screens.desk import WentBack
from kineret_gui.shelf import Opened, Shelf
from kineret_gui.steps import Steps
from kineret_gui.store.diary_file import DiaryFile

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored, Restored


def going_back(
    looked: "CanBeRestored", diary: DiaryFile, shelf: Shelf, take: Callable[[Opened], None], now: Now
) -> "Steps[Restored]":
    """Put a backup in the place of an open diary, and show that from now on; `take` shows one.

    Where it does not come about, the diary is shown as it was. Raises DiaryUnavailable.
    """
    from kineret_gui.actions.restore_backup import restoring  # seldom

    closed: list[bool] = []
    done: Restored | None = None

    def let_go() -> None:
        diary.close()
        closed.append(True)

    try:
        done = yield from restoring(looked, diary.path, now, let_go)
        return done
    finally:
        if closed:
            opened = shelf.open_as_before(diary.path)
            take(replace(opened, known=remembering(opened.known, looked, done)) if done else opened)


def remembering(known: KnownFile, looked: "CanBeRestored", done: "Restored") -> KnownFile:
    """What is remembered of a diary that goes on from this backup."""
    # By what copies of it are known was read from a file that may have been damaged there.
    return replace(known, begins="", went_back_to=looked.until.isoformat(), kept=str(done.kept or ""))


class RestoreMemory:
    """What this computer remembers of a diary that goes on from a backup."""

    def __init__(self, settings: Settings, path: Path) -> None:
        self._settings, self._path = settings, path

    @property
    def went_back(self) -> WentBack | None:
        known = self._settings.of(self._path)
        with suppress(ValueError):  # a file of settings that was changed by hand
            return WentBack(datetime.fromisoformat(known.went_back_to).astimezone(UTC), _path(known.kept))
        return None

    def settle(self) -> None:
        """Nothing is missing any more."""
        self._settings.settle(replace(self._settings.of(self._path), went_back_to="", kept=""))


def _path(name: str) -> Path | None:
    return Path(name) if name else None
