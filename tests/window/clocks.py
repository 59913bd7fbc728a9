"""A clock on the wall that is set while the program runs: by a computer that slept, or by whoever sets it.

Qt's own timers stand still while a computer sleeps, and nobody tells them that a clock was set. Here they go on as if
nothing had happened while the wall clock jumps, which is the same seen from the program.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kineret_gui.device import clock
from kineret_gui.diary.moment import Now, resolve
from tests.facts import ZONE


class WallClock:
    """What the clock of one program shows."""

    def __init__(self, file: Path, shows: str) -> None:
        """`shows` is a wall time as `2026-03-10 07:55:00`."""
        self._file = file
        self.set(shows)

    @property
    def environment(self) -> Mapping[str, str]:
        """For the program that is to go by this clock."""
        return {"FAKETIME_TIMESTAMP_FILE": str(self._file), "FAKETIME_CACHE_DURATION": "1"}

    def set(self, shows: str) -> None:
        """Set it; it goes on from there."""
        self._set_off(resolve(datetime.fromisoformat(shows), ZONE).astimezone(UTC) - clock.now().utc)

    def jumps(self, by: timedelta) -> None:
        """Forward, or back."""
        self._set_off(self._off + by)

    def now(self) -> Now:
        return Now(clock.now().utc + self._off, ZONE)

    def _set_off(self, by: timedelta) -> None:
        self._off = timedelta(seconds=round(by.total_seconds()))  # libfaketime takes no part of a second back
        written = self._file.with_suffix(".written")
        written.write_text(f"{int(self._off.total_seconds()):+d}")
        written.replace(self._file)
