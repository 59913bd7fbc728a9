"""A clock that stands still until it is told otherwise."""

from datetime import UTC, datetime, timedelta

from kineret_gui.diary.moment import Now, moment_at

USUAL = "10 March 2026 07:00"


class Clock:
    """What the program is told when it asks for the time; in Berlin unless said otherwise."""

    def __init__(self, text: str = USUAL, zone: str = "Europe/Berlin") -> None:
        self.zone = zone
        self.set(text)

    def set(self, text: str, zone: str = "") -> None:
        """What the clock on the wall shows from now on, as `10 March 2026 00:10`, in a zone."""
        self.zone = zone or self.zone
        wall = datetime.strptime(text, "%d %B %Y %H:%M")  # noqa: DTZ007 - a wall time
        self._utc = moment_at(wall, self.zone, 0).utc

    def is_forgotten(self) -> None:
        """As where the battery that keeps it is empty: 1 January 1970, midnight in London."""
        self._utc = datetime(1970, 1, 1, tzinfo=UTC)

    def passes(self, **time: float) -> None:
        """Time goes on, as `passes(hours=3)`."""
        self._utc += timedelta(**time)

    def now(self) -> Now:
        return Now(self._utc, self.zone)
