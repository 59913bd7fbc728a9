"""Backups of a diary: whole copies in a folder of their own, each verified before it gets its name."""

import contextlib
import re
from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, datetime
from itertools import starmap
from pathlib import Path

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import WORLD_ERRORS, DiaryUnavailable, Reason, unavailable
from kineret_gui.store.verification import Verification
from kineret_gui.store.whole_file import create_private, discard, give_name, make_private_folder, passing_name, sweep

_BEFORE = "-before"
_NAME = re.compile(rf"(\d{{6,}})-(\d{{4}}-\d\d-\d\dT\d{{6}}Z)(?:{_BEFORE})?\.diary")
_TIME = "%Y-%m-%dT%H%M%SZ"
_OF_THE_FILE = (Reason.DAMAGED, Reason.NOT_A_DIARY, Reason.IN_USE)

Newest = Mapping[str, tuple[int, str]]


@frozen
class Unreadable:
    """A file that has the name of a backup and cannot be read just now."""

    path: Path
    number: int
    written: datetime


@frozen
class Backup:
    """A copy of the whole diary.

    number    rises with every backup, whatever the clock says
    written   when it was made; aware, UTC
    newest    the number and hash of each device's newest entry in it
    until     when its newest entry was written; aware, UTC; None where it was not looked into
    """

    path: Path
    number: int
    written: datetime
    newest: Newest
    until: datetime | None = field(default=None, compare=False)

    @property
    def is_from_before(self) -> bool:
        """Return whether it was made before something to go back from: entries that came in at once."""
        return self.path.stem.endswith(_BEFORE)

    @property
    def entries(self) -> int:
        """Return how many entries it holds: each device numbers its own from 1."""
        return sum(number for number, _ in self.newest.values())


def backups(folder: Path) -> tuple[Backup | Unreadable, ...]:
    """The backups in a folder, newest first. A folder that is not there holds none. Raises DiaryUnavailable."""
    return tuple(starmap(looked_into, _named(folder)))


def newest_backup(folder: Path) -> Backup | None:
    """The newest backup that can be read, if there is one. Raises DiaryUnavailable."""
    return next((one for one in starmap(looked_into, _named(folder)) if isinstance(one, Backup)), None)


def backing_up_before(diary: DiaryFile, folder: Path, now: Now) -> Task[Backup]:
    """The same of one that is kept for the day, whatever others are made after it: see `is_from_before`."""
    return backing_up(diary, folder, now, _BEFORE)


def backing_up(diary: DiaryFile, folder: Path, now: Now, mark: str = "") -> Task[Backup]:
    """Copy the diary as it is now, and verify the copy. Raises DiaryUnavailable; then nothing new is in the folder."""
    passing = passing_name(folder / f"{new_id()}.diary")
    try:
        make_private_folder(folder)
        sweep(folder, ".*.new", now.utc.timestamp())
        create_private(passing)
        try:
            newest = diary.copy_into(passing)
            yield
            yield from verifying(passing, newest, diary)
            number, path = _give_next_name(passing, folder, f"{now.utc:{_TIME}}{mark}")
        finally:
            discard(passing)
    except WORLD_ERRORS as error:
        refused = unavailable(error, folder)
        raise (DiaryUnavailable(refused.reason, diary.path) if refused.reason in _OF_THE_FILE else refused) from error
    return Backup(path, number, now.utc.replace(microsecond=0), newest)


def is_named_as_backup(path: Path) -> bool:
    """Return whether a file has the name of a backup, wherever it was copied to."""
    return _NAME.fullmatch(path.name) is not None


def made_at(path: Path) -> datetime | None:
    """Return when a file with the name of a backup was made; aware, UTC. None of any other."""
    match = _NAME.fullmatch(path.name)
    with contextlib.suppress(ValueError):  # such a day never was
        return datetime.strptime(match[2], _TIME).replace(tzinfo=UTC) if match else None
    return None


def verifying_backup(path: Path) -> Task[Verification]:
    """Look a backup over, with pauses; that it is no diary any more is a problem like others.

    Raises DiaryUnavailable where the disk does not answer.
    """
    try:
        with contextlib.closing(_opened(path)) as copy:
            return (yield from copy.verification())
    except DiaryUnavailable as refused:
        if refused.reason not in (Reason.DAMAGED, Reason.NOT_A_DIARY):
            raise
        return Verification(problems=[refused.reason.value])


def holds(backup: Backup, other: Backup) -> bool:
    """Return whether a backup holds every entry of another one. That of a diary which was begun anew does not."""
    try:
        with contextlib.closing(_opened(backup.path)) as copy:
            return copy.holds(other.newest)
    except DiaryUnavailable:
        return False


def _opened(path: Path) -> DiaryFile:
    return DiaryFile(path, device="", writer="", read_only=True)


def verifying(copy: Path, newest: Newest, diary: DiaryFile) -> Task[None]:
    """Raise DiaryUnavailable unless a copy is sound and ends where the diary ended."""
    verified = yield from verifying_backup(copy)
    ends = {device: (record.device_seq, record.hash) for device, record in verified.newest.items()}
    if not verified.is_sound or ends != newest:
        of_diary = yield from diary.verification()
        if not of_diary.is_sound:
            raise DiaryUnavailable(Reason.DAMAGED, diary.path)
        raise DiaryUnavailable(Reason.NOT_REACHED, copy.parent)  # it gives back other bytes than it was given


def _give_next_name(passing: Path, folder: Path, rest: str) -> tuple[int, Path]:
    """Give a finished copy its number and name; another program may take one at the same moment."""
    while True:
        number = max((number for _, number, _ in _named(folder)), default=0) + 1
        path = folder / f"{number:06}-{rest}.diary"
        with contextlib.suppress(FileExistsError):
            give_name(passing, path)
            return number, path


def _named(folder: Path) -> list[tuple[Path, int, datetime]]:
    """Return what has the name of a backup, newest first."""
    files = []
    for path in _files(folder):
        if made := made_at(path):
            files.append((path, int(path.name.partition("-")[0]), made))
    return sorted(files, key=lambda named: named[1:], reverse=True)


def _files(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        raise unavailable(error, folder) from error


def looked_into(path: Path, number: int, written: datetime) -> Backup | Unreadable:
    """Return what a file of that name, number and time holds, where it can be read."""
    try:
        with contextlib.closing(_opened(path)) as copy:
            return Backup(path, number, written, copy.newest_of_devices(), copy.goes_until())
    except DiaryUnavailable:
        return Unreadable(path, number, written)
