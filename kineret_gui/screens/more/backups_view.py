"""The backups of a diary in words: when each was made, how many entries it holds, and what a check of it found."""

from collections.abc import Mapping, Sequence
from dataclasses import field

from kineret_gui.actions.keep_backups import Trial
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.backup_service import SecondPlace
from kineret_gui.screens.more.second_place_view import in_short
from kineret_gui.store.backup import Backup, Unreadable
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import days, fill
from kineret_gui.wording.days import clock, day, near_day
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble


@frozen
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


@frozen
class BackupFacts:
    """Facts that were read about the backups of a diary.

    backups       newest first
    second_place  where copies of them go
    trial         when one was opened aside last, and what came of it
    failed        why the last one could not be made; None where it could
    folder        where they are kept
    """

    backups: tuple[Backup | Unreadable, ...] = ()
    second_place: SecondPlace = field(default_factory=SecondPlace)
    trial: Trial | None = None
    failed: DiaryUnavailable | None = None
    folder: str = ""
    can_write: bool = False
    can_restore: bool = False


@frozen
class BackupsView:
    """Everything on the page."""

    rows: tuple[BackupRow, ...] = ()
    has_any: bool = False
    can_write: bool = False
    can_restore: bool = False
    second_place: str = ""
    tried: str = ""
    not_made: str = ""
    folder: str = ""


def backups_view(facts: BackupFacts, chosen: str, checked: Mapping[str, str], now: Now) -> BackupsView:
    """Return the page.

    chosen   the name of a file
    checked  what looking a file over found, by its name
    """
    return BackupsView(
        rows=backup_rows(facts.backups, chosen, checked, now),
        has_any=bool(facts.backups),
        can_write=facts.can_write,
        can_restore=facts.can_restore,
        second_place=in_short(facts.second_place, now),
        tried=tried(facts.trial, now),
        not_made=not_made(facts.failed),
        folder=facts.folder,
    )


def backup_rows(
    backups: Sequence[Backup | Unreadable], chosen: str, checked: Mapping[str, str], now: Now
) -> tuple[BackupRow, ...]:
    """Return the backups as they are given, newest first, in the words of here and now."""
    return tuple(_row(backup, chosen, checked, now) for backup in backups)


def whole(entries: int, now: Now) -> str:
    """Say that a backup is whole."""
    return fill(tr("Checked at %1. The backup is complete, with %2."), clock(now.wall), entries_in_words(entries))


def damaged(now: Now) -> str:
    """Say that a backup is damaged."""
    text = tr("Checked at %1. Something in this backup was changed or lost. It was left as it is. Use another backup.")
    return fill(text, clock(now.wall))


def tried(trial: Trial | None, now: Now) -> str:
    """Say what came of opening a backup aside, once a week."""
    if trial is None:
        return ""
    at = days.day(Now(trial.at, now.zone).wall.date())
    when = days.day(Now(trial.made, now.zone).wall.date())
    if not trial.went_well:
        text = tr(
            "The backup from %1 cannot be restored (tried on %2). Use an older one, and check where backups are kept."
        )
        return fill(text, when, at)
    can = fill(tr("Can be restored: %1 (tried on %2)."), entries_in_words(trial.entries), at)
    if trial.failed is None:
        return can
    failed = days.day(Now(trial.failed, now.zone).wall.date())
    text = tr(
        "The backup from %1 could not be restored: something in it was changed or lost. A new one "
        "was made immediately. %2"
    )
    return fill(text, failed, can)


def not_made(error: DiaryUnavailable | None) -> str:
    """Say why the last automatic backup could not be made; empty where it was made."""
    if error is None:
        return ""
    text = tr("The last backup could not be made: %1. The app tries again every 10 minutes.")
    return fill(text, trouble(error).title)


def entries_in_words(entries: int) -> str:
    return tr("%n entries", n=entries)


def _row(backup: Backup | Unreadable, chosen: str, checked: Mapping[str, str], now: Now) -> BackupRow:
    made = Now(backup.written, now.zone).wall
    holds = _holds(backup, now) if isinstance(backup, Backup) else tr("cannot be read")
    title, number = fill(tr("%1, %2"), day(made.date()), clock(made)), str(backup.number)
    return BackupRow(
        file=backup.path.name,
        title=_title(backup, title) if backup.number else fill(tr("From before the restore on %1"), title),
        detail=fill(tr("Backup %1: %2"), number, holds) if backup.number else holds,
        chosen=backup.path.name == chosen,
        readable=isinstance(backup, Backup),
        checked=checked.get(backup.path.name, ""),
    )


def _title(backup: Backup | Unreadable, made: str) -> str:
    is_from_before = isinstance(backup, Backup) and backup.is_from_before
    return fill(tr("%1, before an import"), made) if is_from_before else made


def _holds(backup: Backup, now: Now) -> str:
    """Say how many entries a backup holds, and when the newest was saved."""
    entries = entries_in_words(backup.entries)
    if backup.until is None:
        return entries
    until = Now(backup.until, now.zone).wall
    saved = fill(tr("%1 at %2"), near_day(until.date(), now.wall.date()), clock(until))
    return fill(tr("%1, the newest saved %2"), entries, saved)
