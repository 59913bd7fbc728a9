"""A save that follows soon after typing, and not on every key: a save waits for the disk."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

KEPT_AFTER = 1000  # ms from a change until it is on disk: a power cut takes no more than that


class DelayedSave:
    """Calls `keep` a second after the first of some changes, and at once when the page is left."""

    def __init__(self, parent: QObject, keep: Callable[[], None]) -> None:
        self._keep = keep
        self._timer = QTimer(parent, singleShot=True, interval=KEPT_AFTER)
        self._timer.timeout.connect(self._save)

    def touched(self) -> None:
        """Something was changed. Whoever types on and on is kept each second, too."""
        if not self._timer.isActive():
            self._timer.start()

    def _save(self) -> None:
        self._keep()

    def at_once(self) -> None:
        """Keep what waits, if anything does."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def stop(self) -> None:
        """It was kept otherwise, or is not wanted any more."""
        self._timer.stop()
