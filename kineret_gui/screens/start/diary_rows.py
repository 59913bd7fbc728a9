"""The diaries that are known on this computer, as rows. Pure."""

from collections import Counter
from collections.abc import Sequence

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.start_context import KeptBackup, KnownDiary
from kineret_gui.wording import days, fill, people
from kineret_gui.wording.translation import tr


@frozen
class DiaryRow:
    """A known diary: whose it is, their mark, and its file."""

    path: str
    title: str
    detail: str
    shape: str
    colour: str


def diary_rows(known: Sequence[KnownDiary]) -> list[DiaryRow]:
    """The known diaries in words. Of files that share a name it is said where they lie."""
    named = Counter(diary.path.name for diary in known)
    return [_row(diary, diary.path.name if named[diary.path.name] == 1 else str(diary.path)) for diary in known]


def backup_rows(kept: Sequence[KeptBackup], now: Now) -> list[DiaryRow]:
    """Rows of backups: whose each is, and of when."""
    return [_backup_row(backup, Now(backup.written, now.zone)) for backup in kept]


def _backup_row(backup: KeptBackup, written: Now) -> DiaryRow:
    person, day = backup.person, days.dated(written.wall.date())
    detail = fill(tr("Backup from %1 at %2"), day, days.clock(written.wall))
    return DiaryRow(str(backup.path), person.name, detail, person.shape.value, person.colour.value)


def _row(known: KnownDiary, file: str) -> DiaryRow:
    if known.person is None:
        why = tr("It cannot be read at the moment") if known.is_there else tr("Not found at the moment")
        return DiaryRow(str(known.path), file, why, "", "")
    person = known.person
    detail = fill(tr("%1. File: %2"), people.mark(person), file)
    return DiaryRow(str(known.path), person.name, detail, person.shape.value, person.colour.value)
