"""A diary that was just opened, and what is known of its file."""

from kineret_gui.device.settings import KnownFile
from kineret_gui.diary.frozen import frozen
from kineret_gui.store.diary_file import DiaryFile


@frozen
class Opened:
    """A diary that was just opened, to write or to read."""

    diary: DiaryFile
    known: KnownFile
