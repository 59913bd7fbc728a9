"""The actions of a screen when a diary of this computer cannot be opened any more."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.store.backup import Backup, Unreadable
from kineret_gui.store.unavailable import DiaryUnavailable

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored


@frozen
class Rescue:
    """Those that read or write raise DiaryUnavailable. Nothing here removes or overwrites a file.

    is_ours    whether what could not be opened is a diary that was opened here before, and its file is there
    is_whole   whether the file is a sound diary after all: what was read wrong once need not be so again
    backups    the backups of a diary, newest first
    looking    a backup looked over from end to end; None where it is not whole
    reading    what can still be read in a damaged file, as a diary; None where that makes none
    going_on   puts it in the place of the diary and shows that; the file that was there is kept beside it
    may_write  False where this program was started to read: a backup is then only opened to read
    """

    is_ours: Callable[[DiaryUnavailable], bool]
    is_whole: Callable[[Path], Task[bool]]
    backups: Callable[[Path], Sequence[Backup | Unreadable]]
    looking: "Callable[[Path], Task[CanBeRestored | None]]"
    reading: "Callable[[Path], Task[CanBeRestored | None]]"
    going_on: "Callable[[CanBeRestored, Path], Task[None]]"
    may_write: bool
    trouble: Callable[[DiaryUnavailable], None]
    now: Callable[[], Now]
