"""The time of presses, in milliseconds that are never set back."""

from time import monotonic_ns
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QInputEvent


_LATE = 10_000  # ms: longer ago, the two clocks are no longer compared, as they run apart


class EventClock:
    """The monotonic clock of this computer, and the times that its windows' system stamps on events."""

    def __init__(self) -> None:
        self._last: dict[type, tuple[int, int]] = {}  # of each kind of event: its stamp, and when it was made

    def now(self) -> int:
        """This moment."""
        return monotonic_ns() // 1_000_000

    def stamp(self, event: "QInputEvent") -> int:
        """Return when a key or button went down, by a clock that runs on while the program is busy; 0: not told."""
        return event.timestamp()

    def made(self, press: "QInputEvent") -> int:
        """Return when a press was made, by the clock of `now`: earlier, where the program was busy until now.

        As long after the press before as their stamps lie apart, and never later than now.
        """
        now, stamp = self.now(), self.stamp(press)
        last_stamp, made = self._last.get(type(press), (stamp, now))
        apart = stamp - last_stamp
        if stamp and 0 < apart < _LATE and now - made < _LATE:
            now = min(now, made + apart)
        self._last[type(press)] = stamp, now
        return now
