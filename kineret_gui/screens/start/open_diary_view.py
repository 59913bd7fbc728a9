"""The diaries to open, and a copy of one: whose it is, how much it holds, and what can be done with it. Pure."""

from datetime import datetime

from kineret_gui.actions.import_entries import NotSound
from kineret_gui.actions.take_over_copy import SoundCopy
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.merge import Apart, WhyApart
from kineret_gui.diary.moment import Now
from kineret_gui.screens.start.diary_rows import DiaryRow
from kineret_gui.wording import days, fill, people
from kineret_gui.wording.translation import tr


@frozen
class OpenDiaryView:
    """The page in words.

    known      the diaries that are known on this computer
    kept       the backups of diaries that are not there any more
    may_write  False where the program was started to read
    asked      whose diary the file is; empty, as all of the next, where none is looked at
    holds      how many entries, and of when
    here       what of this diary is on this computer already; empty where nothing is
    can_read   whether it can be opened to read where it lies
    can_stay   whether it may be written in there
    """

    known: tuple[DiaryRow, ...] = ()
    kept: tuple[DiaryRow, ...] = ()
    may_write: bool = False
    asked: str = ""
    mark: str = ""
    shape: str = ""
    colour: str = ""
    holds: str = ""
    here: str = ""
    file: str = ""
    can_read: bool = False
    can_stay: bool = False


def copy_view(copy: SoundCopy, may_stay: bool, now: Now) -> OpenDiaryView:
    """Return what the page says of a copy."""
    here = copy.here and fill(
        tr("This diary is already on this computer: %1. The two are combined, and no entry is lost or duplicated."),
        _held(copy.here.entries, copy.here.until, now),
    )
    return OpenDiaryView(
        asked=fill(tr("Open the diary of %1?"), copy.whose.name),
        mark=people.mark(copy.whose),
        shape=copy.whose.shape.value,
        colour=copy.whose.colour.value,
        holds=fill(tr("It contains %1."), _held(len(copy.records), copy.until, now)),
        here=here or "",
        file=fill(tr("File: %1"), str(copy.path)),
        can_read=copy.is_diary,
        can_stay=copy.is_diary and may_stay and not here,
    )


def refused(why: Apart | NotSound) -> str:
    """Return why a copy is not opened, and that nothing was made of it."""
    changed = isinstance(why, Apart) and why.why is WhyApart.CHANGED
    reason = (
        tr("One of its entries was changed outside the app.")
        if changed
        else tr("Some of its entries are missing or cannot be read.")
    )
    return fill(tr("This copy is damaged: %1 It was not opened, and the file was not changed."), reason)


def _held(entries: int, until: datetime, now: Now) -> str:
    """Say how many entries it holds, and when the newest was written."""
    written = Now(until, now.zone).wall
    count, when = tr("%n entries", n=entries), fill(tr("%1 at %2"), days.dated(written.date()), days.clock(written))
    return fill(tr("%1, the newest entered on %2"), count, when)
