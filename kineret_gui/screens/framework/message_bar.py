"""The sentence that was just said above every page, and what Undo beside it takes back."""

from collections.abc import Callable
from datetime import timedelta

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.moment import Now
from kineret_gui.wording.translation import tr

Entries = tuple[Entry[Fact], ...]

_LASTS = timedelta(minutes=10)  # later it could be taken for something said of the next dose


class MessageBar:
    """The latest message, until it is old."""

    def __init__(self, now: Callable[[], Now]) -> None:
        self._now = now
        self.say("")

    def say(self, message: str, *entries: Entry[Fact]) -> None:
        """Nothing else is said any more; Undo is about these entries."""
        self.message, self.undoable, self._at = message, entries, self._now().utc
        self.can_undo = bool(entries)

    @property
    def undo_text(self) -> str:
        """The words of Undo: a correction is named, as the page may have an Undo of its own."""
        if not self.can_undo:
            return ""
        return tr("Undo the change") if any(entry.replaces for entry in self.undoable) else tr("Undo")

    def is_old(self) -> bool:
        """Return True if the message came a while ago, or by a clock that was set back since."""
        return bool(self.message) and not timedelta() <= self._now().utc - self._at < _LASTS
