"""Make a copy of a diary, wherever it lies, a diary of this computer: look it over first, then whole or not at all."""

import contextlib
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from kineret_gui.actions.import_entries import NotSound, merging_sound
from kineret_gui.actions.read_other_file import reading_copy
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.merge import Apart, Merged
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import Task
from kineret_gui.store.codec import decode_instant
from kineret_gui.store.creation import begin_with_records
from kineret_gui.store.device_name import is_of
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable


@frozen
class SameHere:
    """A diary of this computer that has entries in common with the copy. `until`: when its newest was written; UTC."""

    path: Path
    entries: int
    until: datetime


@frozen
class SoundCopy:
    """A copy that is whole and sound, its records in the order of writing.

    until  when its newest entry was written; aware, UTC
    here   the diary of this computer that it is a copy of; None where there is none
    is_diary  whether it can be looked into where it lies, as an export cannot
    """

    path: Path
    records: tuple[Record, ...]
    whose: Person
    until: datetime
    here: SameHere | None
    is_diary: bool

    def was_written_by(self, device: str) -> bool:
        """Return whether entries in it stand under this name of a computer, or one that it took later."""
        return any(is_of(record.device, device) for record in self.records)


def verifying_copy(path: Path, known: Iterable[Path]) -> Task[SoundCopy | Apart | NotSound]:
    """Find out what the file is. Writes nothing, and nothing beside it. `known` are the diaries of this computer.

    Raises FileRefused, and DiaryUnavailable where the world fails or a newer version wrote the file.
    """
    other = yield from reading_copy(path)
    if other.whose is None:
        return NotSound("no entry in it says whose diary it is")
    whole = yield from merging_sound((), other.records)
    if not isinstance(whole, Merged):
        return whole
    ids = {record.id for record in whole.records}
    here = None
    for diary in known:
        here = here or (None if diary == path else _shares(diary, ids))
        yield
    until = max(decode_instant(record.written_at) for record in whole.records)
    return SoundCopy(path, whole.records, other.whose, until, here, other.is_diary)


def taking_over(copy: SoundCopy, path: Path, device: str) -> Task[DiaryFile]:
    """The new diary at `path`, verified and open, with every entry of the copy as it was sealed.

    A name under which entries stand in the copy may not go on writing in it: what was written under that name elsewhere
    since then could never be put in order. Raises DiaryUnavailable; then nothing new is there.
    """
    if copy.was_written_by(device):
        raise ValueError("this name of the computer stands in the copy already")
    yield
    return begin_with_records(path, device, "", copy.records)


def _shares(path: Path, ids: set[str]) -> SameHere | None:
    """Return whether a diary holds any of these entries.

    One that cannot be read just now holds none that could be seen.
    """
    with contextlib.suppress(DiaryUnavailable), contextlib.closing(DiaryFile(path, "", "", read_only=True)) as diary:
        if any(record.id in ids for record in diary.records()):
            entries = sum(number for number, _ in diary.newest_of_devices().values())
            written = diary.goes_until()
            return SameHere(path, entries, written) if written else None
    return None
