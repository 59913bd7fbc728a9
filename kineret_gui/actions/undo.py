"""Take back what was just written. That is an entry too: nothing is erased."""

from kineret_gui.diary.entry import Entry, Fact, NewEntry, Withdrawal
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile


def undo(diary: DiaryFile, id: str, act: Entry[Fact], now: Now) -> Entry[Fact]:
    """The entry that takes the act back, as read back.

    A correction is taken back by writing the old fact again in its place, a withdrawal by writing the withdrawn
    fact again, and anything else by withdrawing it.
    """
    earlier_id = act.fact.entry if isinstance(act.fact, Withdrawal) else act.replaces
    earlier = diary.entry(earlier_id) if earlier_id else None
    if earlier is None:
        new = NewEntry(id, Withdrawal(act.id, act.fact.day))
    elif isinstance(act.fact, Withdrawal):
        new = NewEntry(id, earlier.fact, replaces=earlier.id)
    else:
        new = NewEntry(id, earlier.fact, replaces=act.id)
    (entry,) = diary.add(new, now=now)
    return entry
