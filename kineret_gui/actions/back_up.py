"""Back a diary up: every day on which something changed, before entries are brought in, and whenever it is wanted."""

import contextlib
from pathlib import Path

from kineret_gui.diary.moment import Now
from kineret_gui.diary.person import Person
from kineret_gui.steps import Steps, to_the_end
from kineret_gui.store.backup import Backup, backing_up, newest_backup
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.thinning import thinning
from kineret_gui.store.unavailable import DiaryUnavailable


def back_up_before(diary: DiaryFile, folder: Path, now: Now) -> Backup:
    """Back up before many entries come in at once. Raises DiaryUnavailable; then nothing may be brought in."""
    return to_the_end(backing_up_before(diary, folder, now))


def backing_up_before(diary: DiaryFile, folder: Path, now: Now) -> Steps[Backup]:
    """The same with pauses, in which a window can do something else; the generator's value is the backup."""
    return backing_up(diary, folder, now)


def back_up_by_hand(diary: DiaryFile, folder: Path, now: Now) -> Backup:
    """Back up now, and thin out the old ones. Raises DiaryUnavailable."""
    return to_the_end(backing_up_by_hand(diary, folder, now))


def backing_up_by_hand(diary: DiaryFile, folder: Path, now: Now) -> Steps[Backup]:
    """The same with pauses, in which a window can do something else; the generator's value is the backup."""
    backup = yield from backing_up(diary, folder, now)
    with contextlib.suppress(DiaryUnavailable):  # there is a backup; the old ones can go another day
        yield from thinning(folder)
    return backup


def back_up_daily(diary: DiaryFile, folder: Path, now: Now) -> Backup | None:
    """Back up where it is due; see `backing_up_daily`."""
    return to_the_end(backing_up_daily(diary, folder, now))


def backing_up_daily(diary: DiaryFile, folder: Path, now: Now) -> Steps[Backup | None]:
    """Back up once a diary day, where something was written since the last time, and thin out the old ones.

    With pauses, in which a window can do something else; the generator's value is the backup, or None where none was
    due. A diary that is only read, and that of an invented person, is not backed up. Raises DiaryUnavailable.
    """
    if not diary.is_writable or not _is_due(diary, folder, now):
        return None
    return (yield from backing_up_by_hand(diary, folder, now))


def _is_due(diary: DiaryFile, folder: Path, now: Now) -> bool:
    person = diary.newest(Person)[0].fact
    if person.invented:
        return False
    last = newest_backup(folder)
    if last is None:
        return True
    made = Now(last.written, now.zone)
    is_of_today = made.day(person.day_starts) == now.day(person.day_starts)
    return not is_of_today and last.newest != diary.newest_of_devices()
