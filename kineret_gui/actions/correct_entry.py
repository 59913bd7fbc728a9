"""Correct an entry: the old one stays in the diary, struck through, and the new one stands in its place."""

from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile


@frozen
class Corrected:
    """The new entry, as read back."""

    entry: Entry[Fact]


@frozen
class NothingToCorrect:
    """Nothing was written: the entry already says this."""


@frozen
class NoLongerStands:
    """Nothing was written: the entry was corrected or withdrawn meanwhile."""


@frozen
class OnlyNewerCorrects:
    """Nothing was written: a newer version wrote something into the entry that would be lost."""


def correct_entry(
    diary: DiaryFile, id: str, old: Entry[Fact], fact: Fact, now: Now
) -> Corrected | NothingToCorrect | NoLongerStands | OnlyNewerCorrects:
    """Write `fact` in the place of `old`."""
    if fact == old.fact:
        return NothingToCorrect()
    if old.is_newer:
        return OnlyNewerCorrects()
    if diary.entry(id) is None and not diary.stands(old.id):
        return NoLongerStands()
    (entry,) = diary.add(NewEntry(id, fact, replaces=old.id), now=now)
    return Corrected(entry)
