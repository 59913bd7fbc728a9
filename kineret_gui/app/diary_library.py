"""The diaries that are known on this computer, how each was opened last, and who writes in it."""

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kineret_gui.actions.whose_diary import person_of
from kineret_gui.app.older_file import noted
from kineret_gui.app.opened_diary import Opened
from kineret_gui.device.draft_file import DraftFiles
from kineret_gui.device.form_aside_files import FormAsideFiles
from kineret_gui.device.last_written import LastWritten
from kineret_gui.device.paths import Folders
from kineret_gui.device.settings import KnownFile, Settings
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.photo import Picture
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.moment import DAY_STARTS, Now
from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.start_context import KeptBackup, KnownDiary, Writing
from kineret_gui.store.backup import is_named_as_backup, newest_backup
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.replacement import is_named_as_replaced
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable

if TYPE_CHECKING:
    from kineret_gui.actions.import_entries import NotSound
    from kineret_gui.actions.take_over_copy import SoundCopy
    from kineret_gui.diary.merging.merge import Apart

_DEMO_DAYS, _DEMO_SEED = 365, 1


class DiaryLibrary:
    """Opens diaries, and remembers that. Whatever opens or reads one raises DiaryUnavailable."""

    may_write = True

    def __init__(self, folders: Folders, settings: Settings) -> None:
        self._folders, self._settings = folders, settings
        self._names = LastWritten(folders.written_last, settings)

    @property
    def drafts(self) -> DraftFiles:  # half-filled forms that belong to no diary
        return DraftFiles(self._folders.settings, self.may_write)

    # The known diaries

    @property
    def last(self) -> Path | None:
        """The diary that was open last, also where it is gone now."""
        return self._settings.last

    @property
    def only_one(self) -> Path | None:
        """The diary that is there, where there is no other."""
        there = [path for path in self._paths() if path.exists()]
        return there[0] if len(there) == 1 else None

    def known(self) -> list[KnownDiary]:
        """The diaries in the folder of this account, and those opened before from elsewhere."""
        return [self._look_at(path) for path in self._paths()]

    def has_others(self, path: Path) -> bool:
        """Return True if another diary than this is known. No file is looked into."""
        return any(known.absolute() != path.absolute() for known in self._paths())

    def kept(self) -> list[KeptBackup]:
        """The newest backup of each diary that is gone, or cannot be read any more."""
        there = {self._folders.backups_of(known.path) for known in self.known() if known.person}
        folder = self._folders.backups
        lost = [one for one in sorted(folder.iterdir()) if one not in there] if folder.is_dir() else []
        newest = [backup for one in lost if (backup := newest_backup(one))]
        return [KeptBackup(backup.path, self.whose(backup.path), backup.written) for backup in newest]

    def whose(self, path: Path) -> Person:
        """Return the person whose diary a file is."""
        with self._reading(path) as diary:
            return person_of(diary)

    def forget(self, path: Path) -> None:
        """Take a file off the known ones. Nothing happens to the file."""
        self._settings.forget(path)

    # Opening

    def open_as_before(self, path: Path) -> Opened:
        """To read where it was opened so last, else to write."""
        return self.open_to_read(path) if self._settings.of(path).to_read else self.open(path)

    def open(self, path: Path) -> Opened:
        """To write. One that can only be read is open all the same; it says so itself. A backup stays as it is."""
        if self._is_backup(path):
            return self.open_to_read(path)
        return self._to_write(path, replace(self._settings.of(path), to_read=False))

    def open_to_read(self, path: Path) -> Opened:
        known = replace(self._settings.of(path), to_read=True)
        return Opened(DiaryFile(path, self._settings.chosen.device, writer="", read_only=True), known)

    def begin(self, person: Person, prescription: Prescription, writer: str, now: Now) -> Opened:
        """Begin a diary in the folder of this account, written by the one of that name."""
        from kineret_gui.actions.begin_diary import begin_diary  # once in a diary's life

        path, device = self._folders.diary_named(person.name), self._names.take({})
        begin_diary(path, device, writer, person, prescription, now).close()
        opened = self._to_write(path, KnownFile(str(path), "" if writer == person.name else writer, settled=True))
        first = next(iter(opened.diary.beginnings), "")
        self._names.give_back(device, first, opened.diary.newest_of_devices()[device])
        return opened

    def inspect_copy(self, path: Path) -> "Task[SoundCopy | Apart | NotSound]":
        """Look at a file that may be a copy of a diary. Writes nothing. Raises FileRefused as well."""
        from kineret_gui.actions.take_over_copy import verifying_copy  # once in a while

        return verifying_copy(path.absolute(), self._paths())

    def taking_over(self, copy: "SoundCopy") -> Task[Opened]:
        """Make the copy a diary in the folder of this account. The file stays as it is."""
        from kineret_gui.actions.take_over_copy import taking_over

        if copy.was_written_by(self._settings.chosen.device):
            self._settings.name_anew()
        path = self._folders.diary_named(copy.whose.name)
        (yield from taking_over(copy, path, self._settings.chosen.device)).close()
        return self._to_write(path, KnownFile(str(path)))

    def may_stay(self, path: Path) -> bool:
        """Return True if a diary may be written in where it lies: not a backup, wherever that was copied to."""
        return self.may_write and not self._is_backup(path)

    def demo(self, figure: Figure, picture: Picture, now: Now) -> Opened:
        """Make the diary of an invented person anew."""
        from kineret_gui.actions.write_demo import write_demo  # once, if at all

        path = self._folders.data / "demo.diary"
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise unavailable(error, path) from error
        diary = write_demo(path, figure, now.day(DAY_STARTS), _DEMO_DAYS, _DEMO_SEED, picture)
        return Opened(diary, KnownFile(str(diary.path)))

    def remember(self, opened: Opened, person: Person) -> None:
        """It is the diary that was open last. An invented one is not remembered, nor a backup that is looked at."""
        if not self._is_backup(opened.diary.path) and not person.invented:
            self._settings.settle(opened.known.begun_as(opened.diary.beginnings))
            self._settings.change(diary=opened.known.path)

    # The writer

    def has_to_ask(self, opened: Opened) -> bool:
        """Return True if nobody on this computer has written here, and nobody said who will."""
        diary = opened.diary
        is_known = opened.known.settled or not diary.is_writable or person_of(diary).invented
        return not is_known and not diary.was_written_here()

    def writer(self, path: Path, person: Person) -> str:
        """The name under which entries are written here."""
        return self._settings.of(path).writer or person.name

    def writing(self, path: Path) -> Writing:
        """Return who writes in a diary, and who has."""
        known = self._settings.of(path)
        with self._reading(path) as diary:
            person, was_written_here = person_of(diary), diary.was_written_here()
            others = tuple(name for name in diary.writers() if name != person.name)
        return Writing(person, known.writer, known.settled or was_written_here, others)

    def write_as(self, path: Path, name: str) -> None:
        """From now on this one writes here; empty for the person whose diary it is."""
        self._settings.settle(replace(self._settings.of(path), writer=name, settled=True))

    # Inside

    def _to_write(self, path: Path, known: KnownFile) -> Opened:
        device, aside = self._settings.chosen.device, FormAsideFiles(self._folders.settings)
        diary = DiaryFile(path, device, writer="", names=self._names, aside=aside)
        return Opened(diary, noted(diary, known, self._names))

    def _is_backup(self, path: Path) -> bool:
        inside = path.absolute().is_relative_to(self._folders.backups)
        return inside or is_named_as_backup(path) or is_named_as_replaced(path)

    def _paths(self) -> list[Path]:
        inside = sorted(self._folders.diaries.glob("*.diary"))
        return list(dict.fromkeys((*inside, *(Path(known.path) for known in self._settings.chosen.known))))

    def _look_at(self, path: Path) -> KnownDiary:
        try:
            return KnownDiary(path, self.whose(path))
        except DiaryUnavailable as error:
            return KnownDiary(path, None, error.reason not in (Reason.MISSING, Reason.FOLDER_MISSING))

    def _reading(self, path: Path) -> "contextlib.closing[DiaryFile]":
        return contextlib.closing(DiaryFile(path, self._settings.chosen.device, writer="", read_only=True))
