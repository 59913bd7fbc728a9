"""Write down a sign that the Get help page names, as felt now, whatever else the person says of it later."""

from kineret_gui.diary.entry import Entry, NewEntry
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.store.diary_file import DiaryFile


def note_sign(diary: DiaryFile, id: str, sign: str, now: Now) -> Entry[Symptom]:
    """The entry, as read back. `sign` is the id of the leaflet's sentence. Raises DiaryUnavailable."""
    (person,) = diary.newest(Person)
    symptom = Symptom(moment_now(now, person.fact.day_starts), what=sign)
    (entry,) = diary.add(NewEntry(id, symptom), now=now)
    return entry  # type: ignore[return-value]
