"""Looking over the diary that was opened, while the window already answers; and from then on, at its backups."""

import functools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kineret_gui.device.paths import Folders
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.backup_service import BackupKeeping, NoBackupKeeping
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

if TYPE_CHECKING:
    from kineret_gui.app.automatic_backups import AutomaticBackups

_FIRST_LOOK = 500  # ms after the diary was opened
_LOOK_AT_BACKUPS = 30_000  # ms
_END = object()

Keeping = Callable[[], "AutomaticBackups"]


class IntegrityCheck:
    """Goes on a little at a time, until all is verified, or another diary is opened. Then it is backed up when due."""

    def __init__(
        self,
        folders: Folders,
        now: Callable[[], Now],
        may_write: bool,
        refresh: Callable[[], None],
        keeping: Keeping | None,
    ) -> None:
        """`keeping` makes the backups, where it is made already; `refresh` shows the present."""
        self._folders, self._now, self._may_write, self._refresh = folders, now, may_write, refresh
        self._given = keeping
        self._steps: Iterator[None] = iter(())
        self._sound: PageContext | None = None
        self._backup_timer = QTimer(interval=_LOOK_AT_BACKUPS)
        self._backup_timer.timeout.connect(self.look_at_backups)

    @functools.cached_property
    def _keeping(self) -> "AutomaticBackups":
        """Made when it is first needed, so that no window waits for it."""
        from kineret_gui.app.automatic_backups import keeping_backups_into

        return self._given() if self._given else keeping_backups_into(self._folders, self._now)

    def keeping(self) -> BackupKeeping:
        """The keeper of automatic backups, for a page about them."""
        return self._keeping if self._may_write else NoBackupKeeping()

    def begin(self, context: PageContext) -> None:
        """Look over the diary of this context from now on, and no other."""
        self._sound, self._steps = None, self._check(context)
        QTimer.singleShot(_FIRST_LOOK, self._go_on)
        self._backup_timer.start()

    def end(self) -> None:
        """Look no further. What is half done is given up."""
        self._backup_timer.stop()
        if "_keeping" in vars(self):
            self._keeping.end()
            self._keeping.report_to_nobody()
        self._sound, self._steps = None, iter(())

    @property
    def backed_up(self) -> Path | None:
        """The diary that is open, where it was found sound and is written here: that is backed up."""
        return self._sound.diary.file.path if self._sound and self._sound.diary.file.is_writable else None

    def look_at_backups(self) -> None:
        """Make what is due by now."""
        if self._may_write and self._sound and self.backed_up:
            self._keeping.report_to(self._refresh, self._sound.messages.say)
            self._keeping.look(self.backed_up)

    def _go_on(self) -> None:
        if next(self._steps, _END) is not _END:
            QTimer.singleShot(0, self._go_on)

    def _check(self, context: PageContext) -> Iterator[None]:
        diary = context.diary.file
        try:
            verified = yield from diary.verification()
        except DiaryUnavailable as error:
            context.messages.trouble(error)
            return
        if verified.is_sound:
            self._sound = context
            self.look_at_backups()
        else:
            diary.cannot_write = Reason.DAMAGED
            context.messages.trouble(DiaryUnavailable(Reason.DAMAGED, diary.path))
