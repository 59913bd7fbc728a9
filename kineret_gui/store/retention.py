"""Retention of backups: 14 daily, 8 weekly and 24 monthly ones, at least 3 that were verified, and the newest.

Of a day it is the newest that is whole, today's too; of today also those from before entries came in at once, which
somebody may want to go back from.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

from kineret_gui.diary.task import Task
from kineret_gui.store.backup import Backup, backups, holds, verifying_backup
from kineret_gui.store.unavailable import WORLD_ERRORS, unavailable

_FEWEST = 3


Day = Callable[[datetime], date]
"""The day that a backup counts for, by when it was made; aware, UTC."""


def utc_day(written: datetime) -> date:
    return written.date()


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month


_KEPT: tuple[tuple[int, Callable[[date], Hashable]], ...] = ((14, lambda day: day), (8, _week), (24, _month))


def pruning(folder: Path, day: Day = utc_day) -> Task[int]:
    """Remove the backups that need not be kept, with pauses; the generator's value is how many went.

    A file that cannot be read is left alone. Raises DiaryUnavailable.
    """
    readable = [one for one in backups(folder) if isinstance(one, Backup)]
    verified: dict[Path, bool] = {}
    while True:
        try:
            needless = let_go(readable, holds, verified.__getitem__, day)
            break
        except KeyError as asked:
            path = asked.args[0]
            verified[path] = (yield from verifying_backup(path)).is_sound
    try:
        for backup in needless:
            backup.path.unlink()
    except WORLD_ERRORS as error:
        raise unavailable(error, folder) from error
    return len(needless)


def let_go(
    backups: Sequence[Backup],
    holds: Callable[[Backup, Backup], bool],
    sound: Callable[[Path], bool],
    day: Day = utc_day,
) -> list[Backup]:
    """The backups, newest first, that need not be kept. None goes but for a later one that holds all of it.

    holds   whether the first holds all that is in the second
    sound   whether a backup is whole; asked only where something depends on it
    """
    return [backup for line in _lines(backups, holds) for backup in _let_go_of(line, sound, day)]


def _lines(backups: Iterable[Backup], holds: Callable[[Backup, Backup], bool]) -> list[list[Backup]]:
    """The backups of each diary, newest first: it may have been begun anew, or gone back to an old copy."""
    lines: list[list[Backup]] = []
    for backup in backups:
        line = next((line for line in lines if holds(line[-1], backup)), [])
        if not line:
            lines.append(line)
        line.append(backup)
    return lines


def _let_go_of(line: Sequence[Backup], sound: Callable[[Path], bool], day: Day) -> list[Backup]:
    today = [backup for backup in line if day(backup.written) == day(line[0].written)]  # that of the newest
    kept = {line[0].path, *(backup.path for backup in today if backup.is_from_before)}
    for many, period in _KEPT:
        for group in _grouped(line, day, period)[:many]:
            if not all(backup.path in kept for backup in group):
                kept.add(_best(group, sound).path)
    needless = [backup for backup in line if backup.path not in kept]
    missing = _FEWEST if needless else 0
    for backup in sorted(line, key=lambda backup: backup.path not in kept):  # first those that are kept anyway
        if missing and sound(backup.path):
            missing -= 1
            kept.add(backup.path)
    return [] if missing else [backup for backup in needless if backup.path not in kept]


def _grouped(line: Iterable[Backup], day: Day, period: Callable[[date], Hashable]) -> list[list[Backup]]:
    """The backups of each period, newest first, in the order of their numbers: the clock may have jumped."""
    groups: dict[Hashable, list[Backup]] = {}
    for backup in line:
        groups.setdefault(period(day(backup.written)), []).append(backup)
    return list(groups.values())


def _best(group: Sequence[Backup], sound: Callable[[Path], bool]) -> Backup:
    """The newest that is whole; where there is only one, that."""
    return next((backup for backup in group if len(group) == 1 or sound(backup.path)), group[0])
