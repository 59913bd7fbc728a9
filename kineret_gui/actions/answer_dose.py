"""Say what became of a dose that has no injection: missed, skipped on advice, or given in hospital."""

from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.facts.injection import DoseAnswer
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile


def answer_dose(diary: DiaryFile, id: str, answer: DoseAnswer, now: Now) -> Entry[Fact]:
    """The answer as read back. A later answer to the same dose replaces the earlier one.

    One that a newer version wrote more into stays beside it: the latest counts.
    """
    earlier = [
        entry
        for entry in diary.standing(DoseAnswer, answer.day, answer.day)
        if entry.fact.dose == answer.dose and entry.id != id and not entry.is_newer
    ]
    (entry,) = diary.add(NewEntry(id, answer, replaces=earlier[-1].id if earlier else None), now=now)
    return entry
