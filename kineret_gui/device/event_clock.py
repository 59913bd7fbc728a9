"""The time of presses, in milliseconds that are never set back."""

from time import monotonic_ns
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QInputEvent


class EventClock:
    """The monotonic clock of this computer, and the times that its windows' system stamps on events."""

    def now(self) -> int:
        """This moment."""
        return monotonic_ns() // 1_000_000

    def stamp(self, event: "QInputEvent") -> int:
        """When a key or button went down, by a clock of its own that runs on while the program is busy; 0: not told."""
        return event.timestamp()
