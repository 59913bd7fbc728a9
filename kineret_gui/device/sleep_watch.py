"""The time that this computer slept between two looks at the clock, and since when this program looks."""

from collections.abc import Callable
from datetime import datetime, timedelta

from kineret_gui.diary.rules.unshown_reminders import ReminderWatch


class SleepWatch:
    """From one look to the next."""

    def __init__(self, asleep: Callable[[], timedelta], started: datetime, ran: datetime | None) -> None:
        """`asleep` is how long this computer slept since it was switched on; else as in `Watch`."""
        self._asleep, self._started, self._ran = asleep, started, ran
        self._slept = asleep()

    def next_look(self) -> ReminderWatch:
        """Return what is known up to this look."""
        before, self._slept = self._slept, self._asleep()
        return ReminderWatch(self._started, self._ran, self._slept - before)
