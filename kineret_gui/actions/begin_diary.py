"""Begin a diary for a person, with the order of the clinic as its first entry."""

from pathlib import Path

from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.moment import Now
from kineret_gui.diary.person import Person
from kineret_gui.diary.prescription import Prescription
from kineret_gui.store.begin import begin
from kineret_gui.store.diary_file import DiaryFile


def begin_diary(
    path: Path, device: str, writer: str, person: Person, prescription: Prescription, now: Now
) -> DiaryFile:
    """The new diary, open. Raises DiaryUnavailable; a diary that is there already is never touched."""
    first = (NewEntry(new_id(), person), NewEntry(new_id(), prescription))
    return begin(path, device, writer, [(entry, now) for entry in first])
