"""Copying backups to the second place of a diary, in a process of its own: a stick may be slow, or not answer."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from kineret_gui.device.backup_memory import BackupMemory, Elsewhere
from kineret_gui.device.message_frames import ProcessMessage
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.backup_service import SecondPlace
from kineret_gui.store.unavailable import Reason

_AGAIN = timedelta(minutes=30)  # after one that did not come about: the stick is not in


class SecondCopy(QObject):
    """One copy at a time; `over` is called after each."""

    def __init__(self, now: Callable[[], Now], memory: BackupMemory, over: Callable[[], None]) -> None:
        super().__init__()
        self._now, self._memory, self._over = now, memory, over
        self._job: QObject | None = None
        self._diary: Path | None = None
        self._failed: dict[Path, Reason] = {}
        self._tried: dict[Path, tuple[str, datetime]] = {}  # what each diary held then

    @property
    def goes_on(self) -> bool:
        return self._job is not None

    def of(self, diary: Path) -> SecondPlace:
        """Return the second place of a diary, as a page shows it."""
        kept = self._memory.of(diary).elsewhere
        folder = Path(kept.folder) if kept.folder else None
        return SecondPlace(
            folder, kept.at, kept.entries, self._failed.get(diary), self._diary == diary and self.goes_on
        )

    def is_due(self, diary: Path, newest: str) -> bool:
        """Return True if the copy there lacks anything that the diary holds, and that was not tried just now."""
        kept = self._memory.of(diary).elsewhere
        if not newest or not kept.folder or kept.newest == newest or self.goes_on:
            return False
        held, at = self._tried.get(diary, ("", None))
        return at is None or held != newest or not timedelta() <= self._now().utc - at < _AGAIN

    def choose(self, diary: Path, place: Path) -> None:
        """Copy there from now on, beginning at once. Raises DiaryUnavailable."""
        from kineret_gui.actions.copy_elsewhere import begin_elsewhere  # seldom

        folder = begin_elsewhere(diary, place)
        self.end()
        self._keep(diary, Elsewhere(str(folder)))
        self.copy(diary)

    def stop(self, diary: Path) -> None:
        """Copy there no more. The copies that are there stay."""
        self.end()
        self._keep(diary, Elsewhere())

    def copy(self, diary: Path, newest: str = "") -> None:
        """Make the newest copy there, unless one is being made."""
        from kineret_gui.device.task_process import start_copy  # only where somebody chose a place

        kept = self._memory.of(diary).elsewhere
        if self.goes_on or not kept.folder:
            return
        now = self._now()
        order = {"diary": str(diary), "folder": kept.folder, "utc": now.utc.isoformat(), "zone": now.zone}
        self._diary, self._tried[diary] = diary, (newest, now.utc)
        self._job = job = start_copy(json.dumps(order).encode(), self)
        job.message.connect(self._hear)
        job.ended.connect(self._ended)

    def end(self) -> None:
        """Give up a copy that is being made. Nothing is left of it."""
        job, self._job, self._diary = self._job, None, None
        if job is not None:
            job.stop()  # type: ignore[attr-defined]
            job.deleteLater()

    # Inside

    def _hear(self, message: ProcessMessage) -> None:
        if self._diary is None:
            return
        kept = self._memory.of(self._diary).elsewhere
        if message.word == "copied":
            result, now = json.loads(message.body), self._now()
            self._failed.pop(self._diary, None)
            copied = replace(kept, at=now.utc, entries=result["entries"], newest=result["newest"])
            self._memory.keep(self._diary, replace(self._memory.of(self._diary), elsewhere=copied))
        else:
            self._fail(Reason[message.body.decode()])

    def _ended(self, well: bool) -> None:
        if not well:
            self._fail(Reason.NOT_REACHED)
        self.end()
        self._over()

    def _fail(self, reason: Reason) -> None:
        if self._diary is not None:
            self._failed[self._diary] = reason

    def _keep(self, diary: Path, elsewhere: Elsewhere) -> None:
        self._failed.pop(diary, None)
        self._memory.keep(diary, replace(self._memory.of(diary), elsewhere=elsewhere))
