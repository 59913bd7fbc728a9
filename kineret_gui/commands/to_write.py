"""A diary as a command writes it: on this device, and as whoever writes here, just as the window would."""

from pathlib import Path

from kineret_gui.commands.to_read import person_of
from kineret_gui.device.last_written import LastWritten
from kineret_gui.device.paths import Folders
from kineret_gui.device.settings import Settings
from kineret_gui.store.diary_file import DiaryFile


def open_to_write(file: Path, known: Folders) -> DiaryFile:
    """The diary. Raises DiaryUnavailable."""
    settings, person = Settings(known.settings / "settings.json"), person_of(file)
    writer = settings.of(file).writer or (person.name if person else "")
    names = LastWritten(known.written_last, settings)
    return DiaryFile(file, settings.chosen.device, writer, names=names)
