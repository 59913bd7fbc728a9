"""The clock of this computer: the only place that asks for the time."""

import time
from datetime import UTC, datetime, timedelta

from kineret_gui.device.zone import zone_here
from kineret_gui.diary.moment import Now
from kineret_gui.store.unavailable import ClockOutside

_FAR = datetime(9999, 1, 1, tzinfo=UTC)


def shown() -> Now:
    """Return what the clock of this computer shows, whatever that is, and the zone that this computer is set to."""
    try:
        present = datetime.now(UTC)
        here = zone_here(present)
        return Now(present, here.name, zone_guessed=here.guessed)
    except (ValueError, OverflowError, OSError):  # a year that has more than four digits, or none
        return Now(_FAR, "UTC")


def now() -> Now:
    """This instant, and the zone that this computer is set to. Raises ClockOutside."""
    return believed(shown())


def believed(shown: Now) -> Now:
    """Return what a clock shows. Raises ClockOutside where that cannot be."""
    if not shown.can_be:
        raise ClockOutside(shown)
    return shown


def time_asleep() -> timedelta:
    """Return how long this computer slept since it was switched on; nothing where the system does not tell."""
    try:
        return timedelta(seconds=time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC))
    except (AttributeError, OSError):
        return timedelta()
