"""The way back from a damaged diary, in words: which backup can be gone on with, and what becomes of the file. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kineret_gui.diary.moment import Now
from kineret_gui.store.backup import Backup, Unreadable
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored


@dataclass(frozen=True, slots=True)
class RescueRow:
    """One backup, and what is to be known of it where it is chosen."""

    file: str
    title: str
    detail: str
    chosen: bool
    go_on: str
    told: str


def go_on(backup: Backup, may_write: bool, now: Now) -> str:
    """The words of the button."""
    made = Now(backup.written, now.zone).wall.date()
    day = days.named(made) if made.year == now.wall.year else days.day(made)
    sentence = tr("Continue with the backup of %1 (%2)") if may_write else tr("Read the backup of %1 (%2)")
    return fill(sentence, day, tr("%n entries", n=backup.entries))


def go_on_with_file(looked: "CanBeRestored") -> str:
    """The same where no backup is whole, and the file itself holds entries that are."""
    return fill(tr("Continue with what can still be read (%1)"), tr("%n entries", n=looked.entries))


def checked(looked: "CanBeRestored", now: Now) -> str:
    """What was found in the backup."""
    return fill(tr("Just checked: it is complete. The newest entry in it was saved on %1."), _when(looked, now))


def checked_file(looked: "CanBeRestored", now: Now) -> str:
    """What was found in the file itself."""
    told = tr("No backup is complete. In the damaged file, these entries are whole. The newest was saved on %1.")
    return fill(told, _when(looked, now))


def kept(may_write: bool, is_there: bool) -> str:
    """What becomes of the file that cannot be opened."""
    if not may_write:
        return tr("Nothing is written: this window was opened to read.")
    if not is_there:
        return ""
    return tr("The damaged file is kept beside it, unchanged. What can still be read in it is shown next.")


def not_whole() -> str:
    """What is said of a backup that was looked over and is not to be gone on with."""
    return tr("This backup is damaged, too. It was left as it is. Choose another one.")


def whole_after_all() -> str:
    """Where the file itself is a sound diary."""
    return tr("The file was just checked again: it is complete. Try again.")


def nothing_found() -> str:
    """Where there is neither a backup nor anything to be read."""
    return tr("No complete backup was found on this computer, and no entry can be read in the file.")


def backup_rows(
    found: Sequence[Backup | Unreadable], chosen: str, told: str, may_write: bool, now: Now
) -> list[RescueRow]:
    """The backups as they are given. `told` is said of the chosen one; empty while it is not looked over."""
    return [_row(backup, chosen, told, may_write, now) for backup in found]


def _row(backup: Backup | Unreadable, chosen: str, told: str, may_write: bool, now: Now) -> RescueRow:
    made = Now(backup.written, now.zone).wall
    is_chosen = backup.path.name == chosen
    readable = isinstance(backup, Backup)
    holds = tr("%n entries", n=backup.entries) if isinstance(backup, Backup) else tr("it cannot be read")
    return RescueRow(
        file=backup.path.name,
        title=fill(tr("%1, %2"), days.day(made.date()), days.clock(made)),
        detail=fill(tr("Number %1: %2"), str(backup.number), holds),
        chosen=is_chosen,
        go_on=go_on(backup, may_write, now) if is_chosen and readable and told and told != not_whole() else "",
        told=(told if readable else not_whole()) if is_chosen else "",
    )


def _when(looked: "CanBeRestored", now: Now) -> str:
    until = Now(looked.until, now.zone).wall
    return fill(tr("%1 at %2"), days.day(until.date()), days.clock(until))
