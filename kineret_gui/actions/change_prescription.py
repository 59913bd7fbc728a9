"""Enter what the clinic ordered from some day on. Earlier days stay under the order of their time."""

from kineret_gui.diary.entry import Entry, Fact, NewEntry
from kineret_gui.diary.moment import Now
from kineret_gui.diary.prescription import Pause, Prescription
from kineret_gui.store.diary_file import DiaryFile


def change_prescription(diary: DiaryFile, id: str, order: Prescription | Pause, now: Now) -> Entry[Fact]:
    """The order or the pause, as read back."""
    (entry,) = diary.add(NewEntry(id, order), now=now)
    return entry
