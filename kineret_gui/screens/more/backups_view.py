"""The backups of a diary in words: when each was made, how many entries it holds, and what a check of it found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.moment import Now
from kineret_gui.screens.words import fill
from kineret_gui.screens.words.days import clock, day, near_day
from kineret_gui.store.backup import Backup, Unreadable


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup. What can be done with it is shown where it is chosen.

    file      the name of its file
    readable  whether it can be opened, and entries be brought back from it
    checked   what looking it over found; empty before
    """

    file: str
    title: str
    detail: str
    chosen: bool
    readable: bool
    checked: str


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("backups", sentence, "", n)


def backups_view(
    found: Sequence[Backup | Unreadable], chosen: str, checked: Mapping[str, str], now: Now
) -> tuple[BackupRow, ...]:
    """The backups as they are given, newest first, in the words of here and now."""
    return tuple(_row(backup, chosen, checked, now) for backup in found)


def whole(entries: int, now: Now) -> str:
    """What is said of a backup that is whole."""
    return fill(tr("Checked at %1. It is whole, with %2."), clock(now.wall), entries_in_words(entries))


def damaged(now: Now) -> str:
    """What is said of one that is not."""
    told = tr("Checked at %1. Something in it was changed or lost. It was left as it is; please use another backup.")
    return fill(told, clock(now.wall))


def entries_in_words(entries: int) -> str:
    return tr("%n entries", n=entries)


def _row(backup: Backup | Unreadable, chosen: str, checked: Mapping[str, str], now: Now) -> BackupRow:
    made = Now(backup.written, now.zone).wall
    holds = _holds(backup, now) if isinstance(backup, Backup) else tr("it cannot be read")
    title, number = fill(tr("%1, %2"), day(made.date()), clock(made)), str(backup.number)
    return BackupRow(
        file=backup.path.name,
        title=title if backup.number else fill(tr("Before the restore of %1"), title),
        detail=fill(tr("Number %1: %2"), number, holds) if backup.number else holds,
        chosen=backup.path.name == chosen,
        readable=isinstance(backup, Backup),
        checked=checked.get(backup.path.name, ""),
    )


def _holds(backup: Backup, now: Now) -> str:
    """How many entries, and when the newest was saved."""
    entries = entries_in_words(backup.entries)
    if backup.until is None:
        return entries
    until = Now(backup.until, now.zone).wall
    saved = fill(tr("%1 at %2"), near_day(until.date(), now.wall.date()), clock(until))
    return fill(tr("%1, the newest saved %2"), entries, saved)
