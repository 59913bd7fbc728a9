"""Say what became of a dose of another medicine: taken, not taken, or skipped on medical advice."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.facts.medicine import MedicineAnswer
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile


def answer_medicine(
    diary: DiaryFile, id: str, answer: MedicineAnswer, earlier: Sequence[Entry[MedicineAnswer]], now: Now
) -> Entry[Fact]:
    """The answer as read back. It replaces the latest of the earlier ones to the same dose that still stands.

    One that a newer version wrote more into stays beside it: the latest counts.
    """
    standing = [entry.id for entry in earlier if entry.id != id and not entry.is_newer and diary.stands(entry.id)]
    (entry,) = diary.add(NewEntry(id, answer, replaces=standing[-1] if standing else None), now=now)
    return entry
