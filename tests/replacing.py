"""How a file can come under the name of a diary that is open: what a sync program, a restore or a person does."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.diary.entry import NewEntry
from kineret_gui.diary.moment import Now
from tests.facts import injection, now, order, person
from tests.seeded import DEVICE, PLACES
from tests.store.diaries import opened

Puts = Callable[[Path, Path], None]


def with_a_dose_of_grandma(before: Path, copy: Path, given: str, written: str) -> Path:
    """A copy of a diary in which Grandma recorded the dose of 10 March at 08:00; times as `06:30`."""
    shutil.copyfile(before, copy)
    with closing(opened(copy, device="grandma's phone")) as file:
        fact = injection(f"2026-03-10 {given}", "2026-03-10 08:00")
        file.add(NewEntry("grandma's", fact), now=now(f"2026-03-10 {written}"))
    return copy


def diary_of_ben(folder: Path, begun: Now) -> Path:
    """The diary of somebody else, whose dose is due at 08:00 as well."""
    path, ben = folder / "ben" / "ben.diary", person(name="Ben Example", places=PLACES)
    begin_diary(path, DEVICE, ben.name, ben, order(), begun).close()
    return path


def renames_over_it(file: Path, diary: Path) -> None:
    """As Syncthing, Dropbox and most editors do: written beside it, then renamed."""
    passing = diary.with_name(f".syncthing.{diary.name}.tmp")
    shutil.copyfile(file, passing)
    os.replace(passing, diary)


def erases_and_copies(file: Path, diary: Path) -> None:
    """As a file manager does, or a restore that clears the place first."""
    diary.unlink()
    shutil.copyfile(file, diary)


def moves_it_aside(file: Path, diary: Path) -> None:
    """As a person does who keeps the old one."""
    diary.rename(diary.with_name(f"{diary.stem} old.diary"))
    shutil.copyfile(file, diary)


def writes_over_it(file: Path, diary: Path) -> None:
    """As `cp` does: the same file with other bytes."""
    content = file.read_bytes()
    with diary.open("r+b") as opened:
        opened.write(content)
        opened.truncate()


def writes_over_it_and_keeps_its_times(file: Path, diary: Path) -> None:
    """As `rsync --inplace --times` does between two files of one age."""
    times = diary.stat()
    writes_over_it(file, diary)
    os.utime(diary, ns=(times.st_atime_ns, times.st_mtime_ns))


def swaps_the_folder(file: Path, diary: Path) -> None:
    """As a snapshot does that is put back whole."""
    folder = diary.parent
    aside = folder.with_name(f"{folder.name} aside")
    folder.rename(aside)
    folder.mkdir(mode=0o700)
    shutil.copyfile(file, diary)


PUTS: tuple[Puts, ...] = (
    renames_over_it,
    erases_and_copies,
    moves_it_aside,
    writes_over_it,
    writes_over_it_and_keeps_its_times,
    swaps_the_folder,
)

# How it can be gone


def erased(diary: Path) -> None:
    diary.unlink()


def moved_elsewhere(diary: Path) -> None:
    elsewhere = diary.parent.with_name("elsewhere")
    elsewhere.mkdir()
    diary.rename(elsewhere / diary.name)


def renamed(diary: Path) -> None:
    diary.rename(diary.with_name("renamed.diary"))


def folder_renamed(diary: Path) -> None:
    diary.parent.rename(diary.parent.with_name("renamed"))


def folder_erased(diary: Path) -> None:
    shutil.rmtree(diary.parent)


GONE = (erased, moved_elsewhere, renamed, folder_renamed, folder_erased)

# How it can be no diary any more


def cut_to_nothing(diary: Path) -> None:
    diary.write_bytes(b"")


def cut_in_half(diary: Path) -> None:
    os.truncate(diary, diary.stat().st_size // 2)


def head_overwritten(diary: Path) -> None:
    with diary.open("r+b") as file:
        file.write(b"no diary any more, but something else ...")


def all_overwritten(diary: Path) -> None:
    with diary.open("r+b") as file:
        file.write(bytes(range(256)) * (diary.stat().st_size // 256))


def a_letter_in_its_place(diary: Path) -> None:
    letter = diary.with_name("letter")
    letter.write_text("Dear diary, today ...")
    letter.replace(diary)


def a_folder_in_its_place(diary: Path) -> None:
    diary.unlink()
    diary.mkdir()


def a_pipe_in_its_place(diary: Path) -> None:
    diary.unlink()
    os.mkfifo(diary)


SPOILT = (
    cut_to_nothing,
    cut_in_half,
    head_overwritten,
    all_overwritten,
    a_letter_in_its_place,
    a_folder_in_its_place,
    a_pipe_in_its_place,
)
