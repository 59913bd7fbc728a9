"""The person whose diary it is."""

from kineret_gui.diary.facts.person import Person
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason


def person_of(diary: DiaryFile) -> Person:
    """The person, as last written. Raises DiaryUnavailable where nobody is named."""
    for entry in diary.newest(Person):
        return entry.fact
    raise DiaryUnavailable(Reason.NOT_A_DIARY, diary.path)
