"""Reading what can still be read in a damaged file, and bringing it into the diary that was gone on with.

Only entries that their own seal proves. They are shown first, and never put back in silence.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kineret_gui.actions.back_up import backing_up_before
from kineret_gui.actions.import_entries import Imported, NotSound, merging_sound
from kineret_gui.actions.restore_backup import CanBeRestored
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.branches import Branches
from kineret_gui.diary.merging.merge import Merged, in_order_of_writing
from kineret_gui.diary.merging.same_entry import plainly
from kineret_gui.diary.moment import Now
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task, gathered
from kineret_gui.store.codec import decode_instant, entry_of
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.salvage import salvaging
from kineret_gui.store.unavailable import DiaryUnavailable


@frozen
class Readable:
    """Entries that a damaged file would add to a diary.

    new      the entries that are not in the diary, in the order of writing
    known    how many of its entries are in the diary already
    unread   how many entries are missing between those that are known, as far as their numbers tell
    strange  whether nothing in it shows that it belongs to the diary, so that nothing is taken from it
    """

    new: tuple[Entry[Fact], ...]
    records: tuple[Record, ...]
    known: int
    unread: int
    strange: bool = False

    @property
    def writers(self) -> tuple[tuple[str, int], ...]:
        """Return who wrote the new entries, and how many, the most first."""
        return tuple(Counter(entry.by for entry in self.new).most_common())

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last diary day of the new entries."""
        days = sorted(entry.fact.day for entry in self.new)
        return days[0], days[-1]


def looking_at_damaged(diary: DiaryFile, path: Path) -> Task[Readable]:
    """Read the file byte by byte, and say what is new. Writes nothing. Raises DiaryUnavailable."""
    salvage = yield from salvaging(path)
    ours = yield from gathered(diary.records())
    known = {plainly(record.id) for record in ours}
    there = sum(plainly(record.id) in known for record in salvage.records)
    if salvage.records and not there and not _goes_on_from(ours, salvage.records):
        return Readable((), (), 0, 0, strange=True)
    new = _that_fit(ours, salvage.records)
    entries = yield from gathered(map(entry_of, new))
    return Readable(tuple(entries), new, there, _missing((*ours, *salvage.records)))


def bringing_in_readable(diary: DiaryFile, readable: Readable, backups: Path, now: Now) -> Task[Imported | NotSound]:
    """Add what was looked at, after a backup, all or none. Raises DiaryUnavailable; then nothing was added."""
    if diary.cannot_write:
        raise DiaryUnavailable(diary.cannot_write, diary.path)
    yield from backing_up_before(diary, backups, now)
    ours = yield from gathered(diary.records())
    new = _that_fit(ours, readable.records)
    merged = yield from merging_sound(ours, (*ours, *new))
    if not isinstance(merged, Merged):
        return merged if isinstance(merged, NotSound) else NotSound(str(merged))
    added = diary.add_records(merged.new)
    return Imported(added, len(readable.records) - added)


def reading_as_diary(path: Path) -> Task[CanBeRestored | None]:
    """Read a damaged file as a diary of its own, where there is no backup; None where it makes none.

    Raises DiaryUnavailable.
    """
    salvage = yield from salvaging(path)
    records = _that_fit((), salvage.records)
    people = [fact for record in records if isinstance(fact := entry_of(record).fact, Person)]
    if not people:
        return None
    until = max(decode_instant(record.written_at) for record in records)
    return CanBeRestored(path, records, people[-1], until, None, len(records))


def _that_fit(ours: Iterable[Record], theirs: Iterable[Record]) -> tuple[Record, ...]:
    """Return what was found and is not in the diary, each in its place, without what refers to one that is gone.

    What comes after a gap begins a branch, as where a computer went on from an older state: if the rest is found in
    another copy, that one knows its entries again.
    """
    there = tuple(ours)
    known = {name for record in there for name in (record.id, plainly(record.id))}
    fit = tuple(theirs)
    while lost := {record for record in fit if not _refers(record) <= known | {other.id for other in fit}}:
        fit = tuple(record for record in fit if record not in lost)
    return in_order_of_writing(Branches(there).bring_in(fit))


def _refers(record: Record) -> set[str]:
    return {other for other in (record.replaces, record.withdraws) if other}


def _goes_on_from(ours: Iterable[Record], theirs: Iterable[Record]) -> bool:
    """Return whether anything that was found comes right after an entry of the diary, or is about one."""
    known = {name for record in ours for name in (record.id, record.hash)}
    return any({record.previous_hash, *_refers(record)} & known for record in theirs)


def _missing(records: Iterable[Record]) -> int:
    """Return how many numbers below the highest of each device are not there."""
    numbers: dict[str, set[int]] = {}
    for record in records:
        numbers.setdefault(record.device, set()).add(record.device_seq)
    return sum(max(known) - len(known) for known in numbers.values())
