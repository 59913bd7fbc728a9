"""Go back to a backup: look at it whole first, then put it in the place of the diary, which is kept beside it.

The backup is one of this computer, one that was copied elsewhere, or an export: whatever holds entries of the diary.
"""

import contextlib
from collections.abc import Callable
from datetime import datetime
from glob import escape
from pathlib import Path

from kineret_gui.actions.import_entries import NotSound, merging_sound
from kineret_gui.actions.read_other_file import reading_copy
from kineret_gui.diary.entry import Fact, new_id
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.merge import Apart, Merged, WhyApart
from kineret_gui.diary.moment import Now
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task, gathered
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.store.backup import verifying_backup
from kineret_gui.store.codec import NotReadable, decode_instant, entry_of
from kineret_gui.store.creation import making_with_records
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.replacement import put_in_place
from kineret_gui.store.unavailable import DiaryUnavailable, unavailable
from kineret_gui.store.whole_file import make_private_folder, passing_name, sweep


@frozen
class Newer:
    """Entries that are in the diary now and not in the backup.

    injections  how many of those entries are injections that stand
    last        the one given last of them; None where there is none
    """

    entries: int
    injections: int
    last: Injection | None


@frozen
class CanBeRestored:
    """A backup that was looked over from end to end, its records in the order of writing.

    until    when its newest entry was written; aware, UTC
    newer    what is in the diary and not in the backup; None where the diary cannot be read to compare
    missing  how many of its entries are not in the diary now; all of them where that cannot be read
    """

    path: Path
    records: tuple[Record, ...]
    whose: Person
    until: datetime
    newer: Newer | None
    missing: int

    @property
    def entries(self) -> int:
        return len(self.records)


@frozen
class Restored:
    """The backup is in the place of the diary.

    kept  where the file is now that was there before; None where there was none
    """

    path: Path
    entries: int
    kept: Path | None


def looking_at_backup(backup: Path, diary: Path | None) -> Task[CanBeRestored | Apart | NotSound]:
    """Look a backup over as restoring does, and compare it with the diary as that is now, if one is given.

    Nothing is written.

    What cannot be restored says why: it is damaged (NotSound), or belongs to another diary (Apart). Raises
    DiaryUnavailable where the backup cannot be reached, is no diary or was written by a newer version.
    """
    try:
        other = yield from reading_copy(backup)
    except FileRefused as error:
        return NotSound(str(error))
    if other.is_diary:
        verified = yield from verifying_backup(backup)
        if verified.problems:
            return NotSound(verified.problems[0])
    whole = yield from merging_sound((), other.records)
    if not isinstance(whole, Merged):
        return whole
    if other.whose is None:
        return NotSound("no entry in it says whose diary it is")
    until = max(decode_instant(record.written_at) for record in whole.records)
    present = (yield from _present(diary)) if diary else None
    if present is None:
        return CanBeRestored(backup, whole.records, other.whose, until, None, len(whole.records))
    here, there = {record.id for record in present}, {record.id for record in whole.records}
    if here and not here & there:
        return Apart(WhyApart.NOTHING_IN_COMMON)
    newer = _newer([record for record in present if record.id not in there], present)
    return CanBeRestored(backup, whole.records, other.whose, until, newer, len(there - here))


def restoring(
    looked: CanBeRestored, diary: Path, now: Now, before_replacing: Callable[[], None] = lambda: None
) -> Task[Restored]:
    """Put a backup that was looked at in the place of the diary. The file that was there is kept beside it.

    A new file is made of the sealed entries, read back, and on the disk before anything else happens; half-filled forms
    of then do not come back. Then `before_replacing` is called: whoever has the diary open closes it there, and opens
    it anew afterwards. The file before is renamed, with the journal that SQLite may have left beside it, to a name that
    tells when, as `ada.diary.replaced-2026-03-10-0700`; nothing is overwritten and nothing removed. The diary need not
    be there, or readable: this is the way back from damage, too.

    Given up, or where DiaryUnavailable is raised, the diary is as it was. Which computer's name goes on in the restored
    diary is not settled here: entries that were written after the backup under ours are not in it.
    """
    passing = passing_name(diary.with_name(f"{diary.name}.{new_id()}"))
    _make_room(diary, now)
    yield from making_with_records(passing, looked.records)
    try:
        before_replacing()
        kept = put_in_place(passing, diary, now.wall)
    finally:
        with contextlib.suppress(OSError):
            passing.unlink(missing_ok=True)
    return Restored(diary, looked.entries, kept)


def _make_room(diary: Path, now: Now) -> None:
    """Have the folder, without what a program left there that was killed over this."""
    try:
        make_private_folder(diary.parent)
        sweep(diary.parent, f".{escape(diary.name)}.*.new", now.utc.timestamp())
    except OSError as error:
        raise unavailable(error, diary) from error


def _present(diary: Path) -> Task[list[Record] | None]:
    """All that can be read of the diary as it is; None where it is not there, or damaged."""
    try:
        with contextlib.closing(DiaryFile(diary, device="", writer="", read_only=True)) as opened:
            return (yield from gathered(opened.records()))
    except DiaryUnavailable:
        return None


def _newer(records: list[Record], present: list[Record]) -> Newer:
    gone = {id for record in present for id in (record.replaces, record.withdraws)}
    given = [fact for record in records if record.id not in gone and isinstance(fact := _fact(record), Injection)]
    last = max(given, key=lambda injection: injection.moment.utc, default=None)
    counted = sum(record.kind == "injection" and record.id not in gone for record in records)
    return Newer(len(records), counted, last)


def _fact(record: Record) -> Fact | None:
    try:
        return entry_of(record).fact if record.kind == "injection" else None
    except NotReadable:
        return None
