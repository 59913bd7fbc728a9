"""Bring another copy of a diary in: look first, make a backup, then add what is missing, all or none."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kineret_gui.actions.back_up import backing_up_before
from kineret_gui.actions.import_entries import Imported, NotSound, merging_sound
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.merge import Apart, Merged
from kineret_gui.diary.moment import Now
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable


@frozen
class CopyLookedAt:
    """The effect that bringing it in would have.

    known   how many of its entries are here already
    behind  how many entries of this diary it does not have
    writers   who wrote the new entries, and how many, the most first
    days    the first and the last diary day of the new entries; None where there are none
    """

    new: int
    known: int
    behind: int
    writers: tuple[tuple[str, int], ...]
    days: tuple[date, date] | None


def looking_at_copy(diary: DiaryFile, records: Sequence[Record]) -> Task[CopyLookedAt | Apart | NotSound]:
    """Verify both copies entry by entry, and say what is new. Writes nothing. Raises DiaryUnavailable."""
    merged = yield from merging_sound(diary.records(), records)
    if not isinstance(merged, Merged):
        return merged
    days = sorted(date.fromisoformat(record.day) for record in merged.new)
    return CopyLookedAt(
        new=len(merged.new),
        known=len(records) - len(merged.new),
        behind=len(merged.records) - len(records),
        writers=tuple(Counter(record.by for record in merged.new).most_common()),
        days=(days[0], days[-1]) if days else None,
    )


def bringing_in_copy(
    diary: DiaryFile, records: Sequence[Record], backups: Path, now: Now
) -> Task[Imported | Apart | NotSound]:
    """Add the entries that are missing here. Raises DiaryUnavailable; where there is no backup, nothing is added.

    What is written here during a pause is looked at together with the copy, too.
    """
    if diary.cannot_write:
        raise DiaryUnavailable(diary.cannot_write, diary.path)
    as_of = diary.newest_of_devices()
    merged = yield from merging_sound(diary.records(), records)
    if not isinstance(merged, Merged):
        return merged
    if not merged.new:
        return Imported(0, len(records))
    yield from backing_up_before(diary, backups, now)
    if diary.newest_of_devices() != as_of:
        return (yield from bringing_in_copy(diary, records, backups, now))
    new = diary.add_records(merged.new)
    return Imported(new, len(records) - new)
