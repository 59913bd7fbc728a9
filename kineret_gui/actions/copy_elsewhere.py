"""Copy backups to a second place that somebody chose: a stick or a synced folder. Each diary has a folder there."""

import contextlib
import json
import re
from pathlib import Path

from kineret_gui.actions.back_up import AT_ONCE, backing_up_when_due
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.store.backup import Backup, Newest, newest_backup
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable
from kineret_gui.store.whole_file import make_private_folder


def begin_elsewhere(diary: Path, chosen: Path) -> Path:
    """Make the folder of this diary in a place that is there; the folder. Raises DiaryUnavailable.

    Its name is that of the diary and of its very first entry, so that two diaries of one name are told apart, and
    another computer that has a copy of this one finds the same.
    """
    try:
        if not chosen.is_dir():
            raise DiaryUnavailable(Reason.FOLDER_MISSING, chosen)
        with contextlib.closing(DiaryFile(diary, device="", writer="", read_only=True)) as opened:
            first = opened.first_record()
        name = re.sub(r"[^\w .-]+", "-", diary.stem)  # a stick may know fewer signs
        folder = chosen / f"Kineret backups {name} {first.hash[:8] if first else ''}".rstrip()
        make_private_folder(folder)
    except OSError as error:
        raise unavailable(error, chosen) from error
    return folder


def copying_elsewhere(diary: Path, folder: Path, now: Now) -> Task[Backup | None]:
    """Make a backup there if the newest one lacks anything, and thin out the old ones; the newest one there.

    The folder is never made here: where it is not there, the stick is not in, or it is another stick. Raises
    DiaryUnavailable, with FOLDER_MISSING then.
    """
    try:
        if not folder.is_dir():
            raise DiaryUnavailable(Reason.FOLDER_MISSING, folder)
        with contextlib.closing(DiaryFile(diary, device="", writer="", read_only=True)) as opened:
            yield from backing_up_when_due(opened, folder, now, quiet=AT_ONCE)
        return newest_backup(folder)
    except OSError as error:
        raise unavailable(error, folder) from error


def as_text(newest: Newest) -> str:
    """Return what a backup holds, to be remembered and compared."""
    return json.dumps(sorted((device, number, hash) for device, (number, hash) in newest.items()))
