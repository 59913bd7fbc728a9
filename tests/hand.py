"""The clock by which presses are told apart. It goes on only while the hand rests."""

from PySide6.QtGui import QInputEvent

from kineret_gui.device.event_clock import EventClock


class Hand(EventClock):
    """How long a hand rests between two presses, in ms, and how late the program comes to what it pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._now = 0
        self._late = 0

    def rests(self, milliseconds: int) -> None:
        self._now += milliseconds
        self._late = 0

    def is_kept_waiting(self, milliseconds: int) -> None:
        """It has pressed again, and the program is busy so long and sees it only then."""
        self._now += milliseconds
        self._late = milliseconds

    def now(self) -> int:
        return self._now

    def stamp(self, event: QInputEvent) -> int:
        return self._now - self._late
