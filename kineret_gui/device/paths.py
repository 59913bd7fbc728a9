"""Places of files on this computer."""

import re
from pathlib import Path
from zlib import crc32

import appdirs

from kineret_gui.device.data_folder import PROGRAM, absolute, data_folder, running_folder
from kineret_gui.diary.frozen import frozen
from kineret_gui.store.file_names import is_device

_PACKAGE = Path(__file__).resolve().parent.parent


@frozen
class Folders:
    """The folders of one account: the diaries, and the settings of the program."""

    data: Path
    settings: Path

    @property
    def diaries(self) -> Path:
        return self.data / "diaries"

    @property
    def backups(self) -> Path:
        """The backups of all diaries."""
        return self.data / "backups"

    @property
    def written_last(self) -> Path:
        """Return what this computer wrote last under each of its names."""
        return self.data / "written-last"

    @property
    def running(self) -> Path:
        """Return the folder in which the one process of this account is known."""
        return running_folder(self.data)

    def backups_of(self, diary: Path) -> Path:
        """Return the folder for the backups of a diary: one of its own, by its name and the place where it lies."""
        place = crc32(str(diary.absolute()).encode())
        return self.backups / f"{diary.stem}-{place:08x}"

    def diary_named(self, name: str) -> Path:
        """A file for a new diary of that name, which no other diary has, and which a stick of Windows could hold."""
        plain = re.sub(r"[^\w-]+", "-", name).strip("-").casefold()[:40] or "diary"
        plain = f"{plain}-diary" if is_device(plain) else plain
        path = self.diaries / f"{plain}.diary"
        number = 2
        while path.exists():
            path = self.diaries / f"{plain}-{number}.diary"
            number += 1
        return path


def folders(data_dir: Path | None = None) -> Folders:
    """The usual folders, or everything below the one that was asked for."""
    if data_dir is not None:
        return Folders(data_folder(data_dir), data_folder(data_dir))
    return Folders(data_folder(), absolute(appdirs.user_config_dir(PROGRAM)))


def resources() -> Path:
    """The folder of drawings and texts: inside an installed package, beside the package in a checkout."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"
