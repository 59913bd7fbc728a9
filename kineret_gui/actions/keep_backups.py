"""Keep the backups of a diary: make the one that is due, and try once a week whether the newest can be restored."""

import contextlib
from datetime import datetime, timedelta
from pathlib import Path

from kineret_gui.actions.back_up import QUIET, backing_up_when_due, is_backed_up
from kineret_gui.actions.copy_elsewhere import as_text
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.store.backup import Backup, Unreadable, backing_up, backups
from kineret_gui.store.diary_file import DiaryFile

_EVERY, _SOONER = timedelta(days=7), timedelta(days=1)


@frozen
class Trial:
    """A backup that was opened aside, as a restore would. All times aware, UTC.

    at       when it was tried
    made     when the backup was made
    entries  how many came back; 0 where it cannot be restored
    failed   when the one was made that could not be restored, in whose stead this one was made; None where all is well
    """

    at: datetime
    made: datetime
    entries: int
    failed: datetime | None = None

    @property
    def went_well(self) -> bool:
        return self.entries > 0


@frozen
class Looked:
    """The outcome of a look.

    made        the backup that was made; None where none was due
    waits       whether something waits to be backed up until nothing more is written
    newest      what the diary holds; see `as_text`. Empty of an invented person, whose diary needs no copies
    """

    made: Backup | None
    waits: bool
    newest: str


def keeping_backups(path: Path, folder: Path, now: Now, quiet: timedelta = QUIET) -> Task[Looked]:
    """Back a diary up where that is due. Raises DiaryUnavailable.

    It is opened only to read, and beside whoever has it open; so it works for the window and without one.
    """
    with contextlib.closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
        made = yield from backing_up_when_due(diary, folder, now, quiet)
        if diary.newest(Person)[0].fact.invented:
            return Looked(made, False, "")
        return Looked(made, not is_backed_up(diary, folder), as_text(diary.newest_of_devices()))


def is_trial_due(last: Trial | None, now: Now) -> bool:
    """Return whether a week has passed, or a day after one that failed, or the clock was set back meanwhile."""
    return last is None or not timedelta() <= now.utc - last.at < (_EVERY if last.went_well else _SOONER)


def trying(path: Path, folder: Path, now: Now) -> Task[Trial | None]:
    """Try the newest backup of a diary. One that cannot be restored is left, and a new one is made and tried at once.

    None where there is no backup. Raises DiaryUnavailable.
    """
    known = backups(folder)
    if not known:
        return None
    first = yield from _tried(known[0], now)
    if first.went_well:
        return first
    with contextlib.closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
        made = yield from backing_up(diary, folder, now)
    again = yield from _tried(made, now)
    return Trial(again.at, again.made, again.entries, failed=known[0].written)


def _tried(backup: Backup | Unreadable, now: Now) -> Task[Trial]:
    from kineret_gui.actions.try_backup import trying_to_restore  # once a week

    came_back = yield from trying_to_restore(backup.path)
    return Trial(now.utc, backup.written, came_back if isinstance(came_back, int) else 0)
