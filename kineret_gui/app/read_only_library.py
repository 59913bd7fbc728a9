"""The known diaries for a program that was started to read."""

from pathlib import Path

from kineret_gui.app.diary_library import DiaryLibrary
from kineret_gui.app.opened_diary import Opened


class ReadOnlyLibrary(DiaryLibrary):
    """The same for a program that was started to read: whatever it opens can only be read."""

    may_write = False

    def open(self, path: Path) -> Opened:
        return self.open_to_read(path)
