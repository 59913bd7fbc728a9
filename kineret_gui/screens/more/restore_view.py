"""Going back to a backup in words: what it holds, what would not be in the diary any more, and what is kept. Pure."""

from pathlib import Path

from kineret_gui.actions.import_entries import NotSound
from kineret_gui.actions.restore_backup import CanBeRestored, Newer, Restored
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.merge import Apart, WhyApart
from kineret_gui.diary.moment import Now
from kineret_gui.store.backup import made_at
from kineret_gui.wording import days, fill, given_at, people
from kineret_gui.wording.translation import tr


@frozen
class RestoreView:
    """Everything on the page.

    headline  which backup it is; empty, as the next two, where none is looked at
    warning   what would not be in the diary any more
    lines     what else to know
    source    the file that is looked at
    refused   why it is not restored; empty where it can be
    """

    headline: str = ""
    warning: str = ""
    lines: tuple[str, ...] = ()
    asks_for_file: bool = True
    source: str = ""
    refused: str = ""
    can_restore: bool = False


def restore_view(looked: CanBeRestored, kept: Path, now: Now) -> RestoreView:
    """A backup that is whole. `kept` is the name that the present file would have."""
    until = Now(looked.until, now.zone).wall
    when = fill(tr("%1 at %2"), days.day(until.date()), days.clock(until))
    holds = fill(tr("Checked and complete: %1."), tr("%n entries", n=looked.entries))
    lines = [holds, fill(tr("The newest entry was saved on %1."), when)]
    if looked.newer is None:
        lines.append(tr("The present diary cannot be read, so the two cannot be compared."))
    elif not looked.newer.entries and not looked.missing:
        lines.append(tr("The diary already has the same entries."))
    elif looked.missing:
        lines.append(tr("%n entries that are now missing from the diary come back.", n=looked.missing))
    lines.append(fill(tr("The present file is kept as %1, next to the diary. Nothing is deleted."), kept.name))
    lines.insert(0, fill(tr("%1, %2"), looked.whose.name, people.mark(looked.whose)))
    return RestoreView(_headline(looked.path, now), _warning(looked.newer, now) if looked.newer else "", tuple(lines))


def refused(why: Apart | NotSound) -> str:
    """Say why a file is not restored, and that nothing happened."""
    if isinstance(why, Apart) and why.why is WhyApart.NOTHING_IN_COMMON:
        text = tr("This file belongs to another diary: they have no entries in common.")
        return fill(tr("%1 Nothing was changed. To open it as a separate diary, go to More, Diaries."), text)
    text = tr("This backup is damaged: something in it was changed or lost.")
    return fill(tr("%1 Nothing was changed. Use another backup."), text)


def not_taken(reason: str) -> str:
    return fill(tr("%1. Nothing was changed."), reason)


def restored(done: Restored) -> str:
    """Say what was restored, and that the file before is kept."""
    text = fill(tr("Restored: %1."), tr("%n entries", n=done.entries))
    return fill(tr("%1 The previous file is kept. Find it under Backups."), text) if done.kept else text


def _headline(path: Path, now: Now) -> str:
    """Say which backup it is."""
    made = made_at(path)
    if made is None:
        return fill(tr("Restore from %1"), path.name)
    wall = Now(made, now.zone).wall
    return fill(tr("Backup from %1, %2"), days.day(wall.date()), days.clock(wall))


def _warning(newer: Newer, now: Now) -> str:
    """Name what is only in the present file, injections above all: the diary would not show them any more."""
    if not newer.entries:
        return ""
    text = tr("%n entries are newer than this backup. After restoring, only the kept file has them.", n=newer.entries)
    if newer.last is None:
        return text
    many = tr("%n injections are among them. The last: %1.", n=newer.injections)
    shows = tr("After restoring, the diary does not show them as given.")
    return fill(tr("%1 %2 %3"), text, fill(many, given_at.when(newer.last, now)), shows)
