"""Begin a diary for a person, with the order of the clinic and the zone by whose clocks it is due."""

from pathlib import Path

from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.store.creation import begin
from kineret_gui.store.diary_file import DiaryFile


def begin_diary(
    path: Path, device: str, writer: str, person: Person, prescription: Prescription, now: Now
) -> DiaryFile:
    """The new diary, open. Home is where it is begun, until a person says otherwise.

    Raises DiaryUnavailable; a diary that is there already is never touched.
    """
    home = DueClock(moment_now(now, person.day_starts), now.zone)
    first = (NewEntry(new_id(), person), NewEntry(new_id(), prescription), NewEntry(new_id(), home))
    return begin(path, device, writer, [(entry, now) for entry in first])
