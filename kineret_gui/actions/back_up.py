"""Back a diary up: minutes after the last entry, before entries are brought in, and whenever it is wanted."""

import contextlib
from datetime import date, datetime, timedelta
from pathlib import Path

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.store import backup as store
from kineret_gui.store.backup import Backup, backing_up, newest_backup
from kineret_gui.store.backup_lock import turn
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.retention import Day, pruning
from kineret_gui.store.unavailable import DiaryUnavailable, unavailable

AT_ONCE = timedelta()
QUIET = timedelta(minutes=5)  # after the last entry; so what is written together is backed up together


def backing_up_before(diary: DiaryFile, folder: Path, now: Now) -> Task[Backup]:
    """Back up before many entries come in at once. Raises DiaryUnavailable; then nothing may be brought in."""
    return store.backing_up_before(diary, folder, now)


def backing_up_by_hand(diary: DiaryFile, folder: Path, now: Now) -> Task[Backup]:
    """Back up now, and thin out the old ones. Raises DiaryUnavailable."""
    backup = yield from backing_up(diary, folder, now)
    with contextlib.suppress(DiaryUnavailable, OSError), turn(folder) as is_ours:
        if is_ours:  # else another program thins them out
            yield from pruning(folder, _diary_day(diary, now))
    return backup


def backing_up_when_due(diary: DiaryFile, folder: Path, now: Now, quiet: timedelta = QUIET) -> Task[Backup | None]:
    """Back up where something was written that no backup holds yet, and thin out the old ones.

    quiet  how long nothing more must have been written, where there is a backup of this diary day already

    With pauses, in which a window can do something else; the generator's value is the backup, or None where none was
    due or another program is at it. The diary of an invented person is not backed up. Raises DiaryUnavailable.
    """
    try:
        if not is_due(diary, folder, now, quiet):
            return None
        with turn(folder) as is_ours:
            if not is_ours or not is_due(diary, folder, now, quiet):
                return None
            backup = yield from backing_up(diary, folder, now)
            with contextlib.suppress(DiaryUnavailable):  # there is a backup; the old ones can go another day
                yield from pruning(folder, _diary_day(diary, now))
            return backup
    except OSError as error:
        raise unavailable(error, folder) from error


def is_due(diary: DiaryFile, folder: Path, now: Now, quiet: timedelta = QUIET) -> bool:
    """Return whether a backup is to be made by now.

    A clock that was set back holds none up. Raises DiaryUnavailable.
    """
    person = diary.newest(Person)[0].fact
    if person.invented:
        return False
    last = newest_backup(folder)
    if last is None:
        return True
    if last.newest == diary.newest_of_devices():
        return False
    day = _diary_day(diary, now)
    written = diary.newest_written()
    is_quiet = written is None or not timedelta() <= now.utc - written < quiet
    return is_quiet or day(last.written) != day(now.utc)


def is_backed_up(diary: DiaryFile, folder: Path) -> bool:
    """Return whether the newest backup holds all that the diary holds now. Raises DiaryUnavailable."""
    last = newest_backup(folder)
    return last is not None and last.newest == diary.newest_of_devices()


def _diary_day(diary: DiaryFile, now: Now) -> Day:
    """The diary day that a backup counts for, by the clocks of here."""
    starts = diary.newest(Person)[0].fact.day_starts

    def day(written: datetime) -> date:
        return Now(written, now.zone).day(starts)

    return day
