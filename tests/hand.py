"""The clock by which presses are told apart. It goes on only while the hand rests."""

from PySide6.QtGui import QInputEvent

from kineret_gui.device.event_clock import EventClock


class Hand(EventClock):
    """How long a hand rests between two presses, in ms. No event has a time of its own."""

    def __init__(self) -> None:
        self._now = 0

    def rests(self, milliseconds: int) -> None:
        self._now += milliseconds

    def now(self) -> int:
        return self._now

    def stamp(self, event: QInputEvent) -> int:
        return 0
