"""Take back what was just written. That is an entry too: nothing is erased."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Entry, Fact, NewEntry, Withdrawal, as_written, new_id
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile


def undo(diary: DiaryFile, id: str, act: Entry[Fact], now: Now) -> Entry[Fact]:
    """The entry that takes the act back, as read back. What was taken back before is not taken back twice.

    A correction is taken back by writing the old fact again in its place, a withdrawal by writing the
    withdrawn fact again, and anything else by withdrawing it.
    """
    taken_back = _taken_back(diary, act)
    if taken_back:
        return taken_back[-1]
    (entry,) = diary.add(_opposite(diary, id, act), now=now)
    return entry


def undo_all(diary: DiaryFile, acts: Sequence[Entry[Fact]], now: Now) -> tuple[Entry[Fact], ...]:
    """Take back several entries that were written together, all of them or none."""
    standing = [act for act in acts if not _taken_back(diary, act)]
    return diary.add(*(_opposite(diary, new_id(), act) for act in standing), now=now) if standing else ()


def _taken_back(diary: DiaryFile, act: Entry[Fact]) -> list[Entry[Fact]]:
    if isinstance(act.fact, Withdrawal):
        return [later for later in diary.later_about(act.fact.entry) if later.replaces == act.fact.entry]
    return list(diary.later_about(act.id))


def _opposite(diary: DiaryFile, id: str, act: Entry[Fact]) -> NewEntry:
    if isinstance(act.fact, Withdrawal):
        withdrawn = diary.entry(act.fact.entry)
        if withdrawn:
            return NewEntry(id, as_written(withdrawn), replaces=withdrawn.id)
    earlier = diary.entry(act.replaces) if act.replaces else None
    if earlier is None or _is_withdrawn(diary, earlier):
        return NewEntry(id, Withdrawal(act.id, act.fact.day))
    return NewEntry(id, as_written(earlier), replaces=act.id)


def _is_withdrawn(diary: DiaryFile, entry: Entry[Fact]) -> bool:
    return any(isinstance(later.fact, Withdrawal) for later in diary.later_about(entry.id))
