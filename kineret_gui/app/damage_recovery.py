"""The way back where a diary of this computer is damaged: another state of it in its place, the file kept beside it."""

import contextlib
import stat
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kineret_gui.app.diary_opening import DiaryOpening
from kineret_gui.app.main_window import MainWindow
from kineret_gui.device.paths import Folders
from kineret_gui.device.restore_memory import remembering
from kineret_gui.device.settings import Settings
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.rescue import Rescue
from kineret_gui.screens.framework.routes.copies import SalvageFile
from kineret_gui.store.backup import Backup, Unreadable, backups
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored

_OF_THE_FILE = (Reason.DAMAGED, Reason.NOT_A_DIARY, Reason.NOT_REACHED)


class ShowsDiaries(Protocol):
    """The part of the program that shows diaries."""

    opening: DiaryOpening
    main_window: MainWindow

    @property
    def path(self) -> Path | None:
        """The file of the diary that is shown; None where none is."""

    def let_go(self) -> None:
        """Close the diary that is shown: another file is put in its place."""


class DamageRecovery:
    """The way back from a damaged diary. A diary is known by its path: the file may not even tell that it was one."""

    def __init__(self, folders: Folders, settings: Settings, now: Callable[[], Now]) -> None:
        self._folders, self._settings, self._now = folders, settings, now

    def rescue(self, program: ShowsDiaries, may_write: bool) -> Rescue:
        """Return the actions that the calm page offers."""

        def let_go(diary: Path) -> None:
            if program.path == diary:
                program.let_go()

        def going_on(looked: "CanBeRestored", diary: Path) -> Task[None]:
            if not may_write:
                program.opening.open_to_read(looked.path)
                return
            kept = yield from self._putting_in_place(looked, diary, lambda: let_go(diary))
            program.opening.open_as_before(diary)
            if kept and program.path == diary:  # else it is asked first who writes there
                program.main_window.shell.go(SalvageFile(kept))

        def trouble(error: DiaryUnavailable) -> None:
            program.main_window.trouble(error)

        return Rescue(
            self.is_ours, _is_whole, self.backups, _looking, _reading, going_on, may_write, trouble, self._now
        )

    def is_ours(self, error: DiaryUnavailable) -> bool:
        """Return True if the error is about the file of a diary that was opened here or has backups here."""
        path = error.path.absolute()
        if error.reason is Reason.MISSING:
            return path.parent == self._folders.diaries and bool(self.backups(path))
        if error.reason not in _OF_THE_FILE:
            return False
        try:
            is_file = stat.S_ISREG(path.lstat().st_mode)
        except OSError:
            return False
        known = path.parent == self._folders.diaries or str(path) in {one.path for one in self._settings.chosen.known}
        return is_file and (known or bool(self.backups(path)))

    def backups(self, diary: Path) -> Sequence[Backup | Unreadable]:
        """Newest first; none where the folder cannot be read."""
        try:
            return backups(self._folders.backups_of(diary))
        except OSError:
            return ()

    def _putting_in_place(self, looked: "CanBeRestored", diary: Path, before: Callable[[], None]) -> Task[Path | None]:
        """Put a backup in place; return where the damaged file is kept now, or None where there was none."""
        from kineret_gui.actions.restore_backup import restoring  # seldom

        restored = yield from restoring(looked, diary, self._now(), before)
        known = self._settings.of(diary)
        if any(record.device == self._settings.chosen.device for record in looked.records):
            # Entries written under this name after the backup are not in it; and the writer here was known.
            self._settings.name_anew()
            known = replace(known, settled=True)
        self._settings.settle(remembering(known, looked, restored))
        return restored.kept


def _is_whole(path: Path) -> Task[bool]:
    try:
        with contextlib.closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
            verified = yield from diary.verification()
    except DiaryUnavailable:
        return False
    return verified.is_sound


def _looking(backup: Path) -> "Task[CanBeRestored | None]":
    from kineret_gui.actions.restore_backup import CanBeRestored, looking_at_backup  # seldom

    looked = yield from looking_at_backup(backup, None)
    return looked if isinstance(looked, CanBeRestored) else None


def _reading(path: Path) -> "Task[CanBeRestored | None]":
    from kineret_gui.actions.read_damaged import reading_as_diary  # seldom

    return reading_as_diary(path)
