"""The way back from a damaged diary, in words: which backup can be gone on with, and what becomes of the file. Pure."""

from pathlib import Path
from typing import TYPE_CHECKING

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.store.backup import Backup, Unreadable
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored


@frozen
class RecoveryState:
    """Facts known so far about a damaged diary and its backups.

    path        the damaged file; None where nothing is offered
    backups     all of them, newest first
    newest      the newest backup that is whole; None while it is looked for, and where none is
    restorable  what that holds, or what can still be read in the file where no backup is whole
    is_sound    whether the file is a sound diary after all
    is_over     whether the search has ended
    chosen      the file name of another backup that was chosen, with what was found in it, and that in words
    """

    path: Path | None = None
    backups: tuple[Backup | Unreadable, ...] = ()
    newest: Backup | None = None
    restorable: "CanBeRestored | None" = None
    is_sound: bool = False
    is_over: bool = False
    shows_all: bool = False
    chosen: str = ""
    chosen_restorable: "CanBeRestored | None" = None
    chosen_text: str = ""


@frozen
class RecoveryRow:
    """One backup, and what is to be known of it where it is chosen."""

    file: str
    title: str
    detail: str
    chosen: bool
    button: str
    text: str


@frozen
class RecoveryView:
    """Everything in the part.

    is_offered  whether a way back is looked for at all
    offer       the words of the button; empty where nothing is offered
    text        what is known of what is offered, or that nothing is
    kept        what becomes of the file that cannot be opened
    rows        all backups, once they are asked for
    """

    is_offered: bool = False
    offer: str = ""
    text: str = ""
    kept: str = ""
    has_others: bool = False
    rows: tuple[RecoveryRow, ...] = ()


def recovery_view(state: RecoveryState, now: Now, *, is_there: bool, may_write: bool) -> RecoveryView:
    """Return the part as it is shown; `is_there` where the damaged file still lies in its place."""
    backups = state.backups if state.shows_all else ()
    return RecoveryView(
        is_offered=state.path is not None,
        offer=_offer(state, may_write, now),
        text=_text(state, now),
        kept=kept(may_write, is_there) if state.restorable else "",
        has_others=len(state.backups) > 1 and state.is_over and not state.shows_all,
        rows=tuple(_row(backup, state.chosen, state.chosen_text, may_write, now) for backup in backups),
    )


def _offer(state: RecoveryState, may_write: bool, now: Now) -> str:
    if state.restorable is None:
        return ""
    return go_on(state.newest, may_write, now) if state.newest else go_on_with_file(state.restorable)


def _text(state: RecoveryState, now: Now) -> str:
    if state.is_sound:
        return whole_after_all()
    if state.restorable is None:
        return nothing_readable() if state.is_over else ""
    return (backup_is_whole if state.newest else checked_file)(state.restorable, now)


def go_on(backup: Backup, may_write: bool, now: Now) -> str:
    """The words of the button."""
    made = Now(backup.written, now.zone).wall.date()
    day = days.named(made) if made.year == now.wall.year else days.day(made)
    sentence = tr("Continue with the backup from %1 (%2)") if may_write else tr("Read the backup from %1 (%2)")
    return fill(sentence, day, tr("%n entries", n=backup.entries))


def go_on_with_file(restorable: "CanBeRestored") -> str:
    """The same where no backup is whole, and the file itself holds entries that are."""
    return fill(tr("Continue with what can still be read (%1)"), tr("%n entries", n=restorable.entries))


def backup_is_whole(restorable: "CanBeRestored", now: Now) -> str:
    """Return what was found in a backup that is whole."""
    return fill(tr("Just checked: it is complete. The newest entry in it was saved on %1."), _when(restorable, now))


def checked_file(restorable: "CanBeRestored", now: Now) -> str:
    """Say what was found in the file itself."""
    text = tr(
        "No backup is complete, but these entries in the file itself are not damaged. The newest was saved on %1."
    )
    return fill(text, _when(restorable, now))


def kept(may_write: bool, is_there: bool) -> str:
    """Say what becomes of the file that cannot be opened."""
    if not may_write:
        return tr("Nothing can be saved: this window is read-only.")
    if not is_there:
        return ""
    return tr("The present file is kept next to it, unchanged. You then see what can still be read in it.")


def backup_not_whole() -> str:
    """Say that a backup was checked and is not to be continued from."""
    return tr("This backup is damaged too. It was left as it is. Choose another one.")


def whole_after_all() -> str:
    """Say that the file itself is a sound diary."""
    return tr("The file was just checked again: it is complete. Try again.")


def nothing_readable() -> str:
    """Say that there is neither a backup nor anything to be read."""
    return tr("No complete backup was found on this computer, and no entry can be read in the file.")


def _row(backup: Backup | Unreadable, chosen: str, text: str, may_write: bool, now: Now) -> RecoveryRow:
    """Return the row of a backup; `text` is that of the chosen one, empty while it is not checked."""
    made = Now(backup.written, now.zone).wall
    is_chosen = backup.path.name == chosen
    is_offered = is_chosen and text not in ("", backup_not_whole())
    holds = tr("%n entries", n=backup.entries) if isinstance(backup, Backup) else tr("cannot be read")
    return RecoveryRow(
        file=backup.path.name,
        title=fill(tr("%1, %2"), days.day(made.date()), days.clock(made)),
        detail=fill(tr("Backup %1: %2"), str(backup.number), holds),
        chosen=is_chosen,
        button=go_on(backup, may_write, now) if isinstance(backup, Backup) and is_offered else "",
        text=(text if isinstance(backup, Backup) else backup_not_whole()) if is_chosen else "",
    )


def _when(restorable: "CanBeRestored", now: Now) -> str:
    until = Now(restorable.until, now.zone).wall
    return fill(tr("%1 at %2"), days.day(until.date()), days.clock(until))
