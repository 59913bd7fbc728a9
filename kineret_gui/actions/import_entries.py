"""Bring the entries of another copy into a diary. All or none; what is there already is not written twice."""

import contextlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.merge import Apart, Merged, merge
from kineret_gui.diary.merging.references import says_whose_it_is
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task, run_task
from kineret_gui.store.creation import begin_with_records
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.verification import verify

_NOBODYS = "no entry in it says whose diary it is"


@frozen
class Imported:
    """The number of entries that were new, and of those that were there already."""

    new: int
    known: int


@frozen
class NotSound:
    """Nothing was written: an entry cannot be read, or belongs to no diary. In one line, which and why."""

    problem: str

    def __str__(self) -> str:
        return self.problem


def import_entries(path: Path, records: Sequence[Record], device: str, writer: str) -> Imported | Apart | NotSound:
    """Look the records over together with those of the diary at `path`, then write the new ones.

    Where there is no such file, one is made. Raises DiaryUnavailable.
    """
    if path.exists():
        with contextlib.closing(DiaryFile(path, device, writer)) as diary:
            return import_into(diary, records)
    whole = _whole(records)
    if isinstance(whole, Merged):
        begin_with_records(path, device, writer, whole.records).close()
    return _all_of(whole)


def looked_at_whole(records: Sequence[Record]) -> Imported | Apart | NotSound:
    """Return what would become a diary of its own. Writes nothing."""
    return _all_of(_whole(records))


def _whole(records: Sequence[Record]) -> Merged | Apart | NotSound:
    return run_task(merging_sound((), records)) if says_whose_it_is(records) else NotSound(_NOBODYS)


def _all_of(whole: Merged | Apart | NotSound) -> Imported | Apart | NotSound:
    return Imported(len(whole.records), 0) if isinstance(whole, Merged) else whole


def import_into(diary: DiaryFile, records: Sequence[Record]) -> Imported | Apart | NotSound:
    """The same into an open diary."""
    merged = run_task(merging_sound(diary.records(), records))
    if not isinstance(merged, Merged):
        return merged
    new = diary.add_records(merged.new)
    return Imported(new, len(records) - new)


def merging_sound(ours: Iterable[Record], theirs: Sequence[Record]) -> Task[Merged | Apart | NotSound]:
    """One diary from two copies, every entry of it read once. Writes nothing."""
    merged = merge(ours, theirs)
    if not isinstance(merged, Merged):
        return merged
    if not says_whose_it_is(merged.records):
        return NotSound(_NOBODYS)
    ordered = sorted(merged.records, key=lambda record: (record.device, record.device_seq))
    newest = {record.device: (record.device_seq, record.hash) for record in ordered}
    verified = yield from verify((), ordered, newest)
    return NotSound(verified.problems[0]) if verified.problems else merged
