"""Computers on which diaries are written, restored, copied and lost, for tests: real files, and the real memory."""

import contextlib
import shutil
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random

from kineret_gui.actions.import_entries import Imported, import_into
from kineret_gui.app.older_file import noted
from kineret_gui.device.last_written import LastWritten
from kineret_gui.device.paths import Folders
from kineret_gui.device.settings import KnownFile, Settings
from kineret_gui.diary.entry import NewEntry
from kineret_gui.diary.facts.note import Note
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import at, now
from tests.store.diaries import begun, problems, records_on_disk


@dataclass
class Home:
    """One account on one computer."""

    folder: Path
    settings: Settings = field(init=False)

    def __post_init__(self):
        self.folder.mkdir(exist_ok=True)
        self.settings = Settings(self.folder / "settings.json")

    @property
    def names(self) -> LastWritten:
        return LastWritten(Folders(self.folder, self.folder).written_last, self.settings)

    def opens(self, path: Path) -> DiaryFile:
        return DiaryFile(path, self.settings.chosen.device, "Ada Example", names=self.names)

    def finds_older(self, path: Path) -> bool:
        """Whether the file holds less than was written here."""
        with contextlib.closing(self.opens(path)) as diary:
            return bool(noted(diary, KnownFile(str(path)), self.names).went_back_to)

    def writes(self, path: Path, *texts: str) -> list[str]:
        """In one sitting; under which names."""
        with contextlib.closing(self.opens(path)) as diary:
            return [says(diary, text) for text in texts]

    def copied_to(self, folder: Path) -> "Home":
        shutil.copytree(self.folder, folder, copy_function=shutil.copy2)
        return Home(folder)


def says(diary: DiaryFile, text: str) -> str:
    """Write a note; under which name."""
    (entry,) = diary.add(NewEntry(text, Note(at("2026-03-02 09:00"), text)), now=now("2026-03-31 12:00"))
    return entry.device


def brings_in(ours: Path, theirs: Path) -> Imported:
    with contextlib.closing(DiaryFile(ours, "", "")) as diary:
        outcome = import_into(diary, records_on_disk(theirs))
    assert isinstance(outcome, Imported), outcome
    assert problems(ours) == []
    return outcome


def told(path: Path) -> set[str]:
    return {record.id for record in records_on_disk(path) if record.kind == "note"}


class HomesWithDiaries:
    """Computers, the files on them, and every place in a chain that was ever written."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder, self._drawn, self._number = folder, Random(seed), count(1)
        self.homes = [Home(folder / name) for name in ("one", "two")]
        begun(folder / "0.diary").close()
        self.files = [folder / "0.diary", self._copied(folder / "0.diary")]
        self.kept = [self._copied(self.files[0])]
        self.open: list[DiaryFile] = []
        self.written: dict[tuple[str, int], str] = {}
        self.said: set[str] = set()

    def step(self) -> None:
        draw = self._drawn
        home, file = draw.choice(self.homes), draw.choice(self.files)
        match draw.choice(("write", "write", "write", "restore", "keep", "copy", "bring in", "crash", "copy home")):
            case "write":
                self._write(home.opens(file), draw.randint(1, 3)).close()
            case "crash":  # the window is never closed
                self.open.append(self._write(home.opens(file), draw.randint(1, 2)))
            case "restore":
                shutil.copy(draw.choice(self.kept), file)
            case "keep":
                self.kept.append(self._copied(file))
            case "copy" if len(self.files) < 4:
                self.files.append(self._copied(file))
            case "bring in":
                brings_in(file, draw.choice(self.files))
            case "copy home" if len(self.homes) < 4:
                self.homes.append(home.copied_to(self._folder / f"home {next(self._number)}"))

    def _write(self, diary: DiaryFile, notes: int) -> DiaryFile:
        for _ in range(notes):
            text = f"note {next(self._number)}"
            says(diary, text)
            self.said.add(text)
            (record,) = (record for record in diary.records() if record.id == text)
            assert self.written.setdefault((record.device, record.device_seq), text) == text, "one place, two entries"
        return diary

    def _copied(self, file: Path) -> Path:
        return Path(shutil.copy(file, self._folder / f"{next(self._number)}.diary"))

    def close(self) -> None:
        for diary in self.open:
            diary.close()


def no_place_is_written_twice(folder: Path, seed: int, steps: int) -> None:
    """Raise AssertionError where two entries have one place, or an entry is not in what all files become together."""
    folder.mkdir()
    world = HomesWithDiaries(folder, seed)
    with contextlib.closing(world):
        for _ in range(steps):
            world.step()
        everything = [*world.files, *world.kept]
        for other in everything[1:]:
            brings_in(everything[0], other)
        there = set().union(*map(told, everything))
        assert told(everything[0]) == there
        assert len({record.device for record in records_on_disk(everything[0]) if "~" in record.device}) == 0
