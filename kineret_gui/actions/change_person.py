"""Change what belongs to the person: name and mark, figure, places, who injects, numbers to call."""

from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.moment import Now
from kineret_gui.diary.person import Person
from kineret_gui.store.diary_file import DiaryFile


def change_person(diary: DiaryFile, id: str, person: Person, now: Now) -> Entry[Fact]:
    """The new entry, as read back. Days that are past keep what held then."""
    (entry,) = diary.add(NewEntry(id, person), now=now)
    return entry
