"""Let a place rest, or use it again."""

from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile


def rest_place(diary: DiaryFile, id: str, word: PlaceRest | PlaceInUse, now: Now) -> Entry[Fact]:
    """The word about the place, as read back. The latest one holds."""
    (entry,) = diary.add(NewEntry(id, word), now=now)
    return entry
