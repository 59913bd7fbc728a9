"""Entries out of the records of one diary, each worked out from its text once, as long as the text is the same."""

import functools
from pathlib import Path

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.record import Record
from kineret_gui.store.codec import NotReadable, entry_of
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

_REMEMBERED = 512  # entries; a page reads some 200 different ones, many of them several times
_SHORT = 2_000  # letters of a fact; that of a photo is never this short, and is not kept in memory


class EntryReader:
    """The text of an entry comes from the file each time: what somebody changed there is read, and worked out anew."""

    def __init__(self, diary: Path) -> None:
        self._diary = diary
        self._of_short_one = functools.lru_cache(_REMEMBERED)(entry_of)

    def entry(self, record: Record) -> Entry[Fact]:
        """Return the entry that a record holds. Raises DiaryUnavailable."""
        try:
            return self._of_short_one(record) if len(record.body) < _SHORT else entry_of(record)
        except NotReadable as error:
            raise DiaryUnavailable(Reason.DAMAGED, self._diary) from error
