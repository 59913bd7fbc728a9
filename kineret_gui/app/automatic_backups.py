"""Making the backups of the diary that is written here, with or without a window, a little at a time.

Whoever looks at the clock has it look, too. Nothing is planned ahead, so that neither a computer that slept nor a clock
that was set needs a word of its own.
"""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kineret_gui.actions.back_up import QUIET
from kineret_gui.actions.keep_backups import Looked, Trial, is_trial_due, keeping_backups, trying
from kineret_gui.app.second_copy import SecondCopy
from kineret_gui.device.backup_memory import BackupMemory
from kineret_gui.device.paths import Folders
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.backup_service import SecondPlace
from kineret_gui.store.snapshot import Stamp, stamp
from kineret_gui.store.unavailable import ClockOutside, DiaryUnavailable
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble

_AGAIN = timedelta(minutes=10)  # after one that could not be made
_END = object()
_LONGEST = 5_000  # ms that the end of the program waits for a backup


class AutomaticBackups(QObject):
    """One diary at a time. Whoever shows something of it subscribes."""

    def __init__(self, folders: Folders, now: Callable[[], Now], memory: BackupMemory) -> None:
        super().__init__()
        self._folders, self._now, self._memory = folders, now, memory
        self._steps: Generator[None, None, None] | None = None
        self._going_on = QTimer(self, interval=0)
        self._going_on.timeout.connect(self._go_on)
        self._limit = QTimer(self, singleShot=True, interval=_LONGEST)
        self._limit.timeout.connect(self._go_on_ending)
        self._then: Callable[[], None] | None = None
        self._settled: tuple[Path, Stamp] | None = None  # of a diary all of which is backed up
        self._newest: dict[Path, str] = {}  # what each diary holds
        self._elsewhere = SecondCopy(now, memory, over=self._copied)
        self._failed: dict[Path, tuple[DiaryUnavailable, datetime]] = {}
        self._changed: Callable[[], None] = lambda: None
        self._say: Callable[[str], None] = lambda message: None

    def report_to(self, changed: Callable[[], None], say: Callable[[str], None]) -> None:
        """Call back after something was done, and say what could not be: in the window that is open now."""
        self._changed, self._say = changed, say

    def report_to_nobody(self) -> None:
        self.report_to(lambda: None, lambda message: None)

    def look(self, diary: Path, quiet: timedelta = QUIET) -> None:
        """Make what is due of a diary that is written here, unless a look goes on already."""
        with suppress(ClockOutside):  # nothing can be written then, and a page of its own says so
            if self._steps is None and self._has_to_look(diary, quiet):
                self._steps = self._looking(diary, quiet)
                self._going_on.start()

    def before_the_end(self, diary: Path | None, then: Callable[[], None]) -> None:
        """Back up what was written last, but for seconds at most, and then go on with the end of the program."""
        self.end()
        if diary:
            self.look(diary, quiet=timedelta())
        self._then = then
        self._limit.start()
        self._end_if_all_is_done()

    def end(self) -> None:
        """Look no further. Nothing is left of what is half done."""
        self._then = None
        self._end_look()
        self._elsewhere.end()

    # For a page about backups

    def last_trial(self, diary: Path) -> Trial | None:
        return self._memory.of(diary).trial

    def failed(self, diary: Path) -> DiaryUnavailable | None:
        error, _ = self._failed.get(diary, (None, None))
        return error

    def elsewhere(self, diary: Path) -> SecondPlace:
        return self._elsewhere.of(diary)

    def choose_elsewhere(self, diary: Path, place: Path) -> None:
        self._elsewhere.choose(diary, place)

    def copy_elsewhere(self, diary: Path) -> None:
        self._elsewhere.copy(diary, self._newest.get(diary, ""))

    def stop_elsewhere(self, diary: Path) -> None:
        self._elsewhere.stop(diary)

    # Inside

    def _has_to_look(self, diary: Path, quiet: timedelta) -> bool:
        """A look costs little where nothing was written since the last one."""
        _, failed_at = self._failed.get(diary, (None, None))
        now = self._now()
        if failed_at and quiet and timedelta() <= now.utc - failed_at < _AGAIN:
            return False
        if (diary, _stamp(diary)) != self._settled or is_trial_due(self.last_trial(diary), now):
            return True
        return self._elsewhere.is_due(diary, self._newest.get(diary, ""))

    def _looking(self, diary: Path, quiet: timedelta) -> Generator[None, None, None]:
        try:
            yield from self._work(diary, quiet)
        except ClockOutside:
            return
        except DiaryUnavailable as error:
            was_reported = diary in self._failed and self._failed[diary][0].reason is error.reason
            self._failed[diary] = error, self._now().utc
            if not was_reported:
                self._say(fill(tr("The backup was not made: %1. The diary itself is safe."), trouble(error).title))
            self._changed()

    def _work(self, diary: Path, quiet: timedelta) -> Task[None]:
        before, folder = _stamp(diary), self._folders.backups_of(diary)
        looked: Looked = yield from keeping_backups(diary, folder, self._now(), quiet)
        self._newest[diary] = looked.newest
        if not looked.waits:
            self._settled = diary, before
            if self._elsewhere.is_due(diary, looked.newest):
                self._elsewhere.copy(diary, looked.newest)
        had_failed = self._failed.pop(diary, None)
        if quiet and is_trial_due(self.last_trial(diary), self._now()):
            yield from self._try(diary, folder)
        if looked.made or had_failed:
            self._changed()

    def _try(self, diary: Path, folder: Path) -> Task[None]:
        trial = yield from trying(diary, folder, self._now())
        if trial:
            self._memory.keep(diary, replace(self._memory.of(diary), trial=trial))
            self._changed()

    def _go_on(self) -> None:
        if self._steps is None or next(self._steps, _END) is _END:
            self._end_look()

    def _end_look(self) -> None:
        """Give up what is half done."""
        self._going_on.stop()
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()
        self._end_if_all_is_done()

    def _end_if_all_is_done(self) -> None:
        if self._steps is None and not self._elsewhere.goes_on:
            self._go_on_ending()

    def _go_on_ending(self) -> None:
        """At the limit, too: what is half done is given up then, and is made the next time."""
        self._limit.stop()
        then, self._then = self._then, None
        if then:
            self.end()
            then()

    def _copied(self) -> None:
        self._changed()
        self._end_if_all_is_done()


def keeping_backups_into(folders: Folders, now: Callable[[], Now]) -> AutomaticBackups:
    """Return the keeper of this account's backups."""
    return AutomaticBackups(folders, now, BackupMemory(folders.data / "backups.json"))


def _stamp(diary: Path) -> Stamp:
    try:
        return stamp(diary)
    except OSError:
        return ()
