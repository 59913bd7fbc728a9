"""The clock and the zone of this computer: the only place that asks for the time."""

import time
import zoneinfo
from datetime import UTC, datetime, timedelta
from pathlib import Path

import tzdata  # type: ignore[import-untyped]
from PySide6.QtCore import QTimeZone

from kineret_gui.diary.moment import Now
from kineret_gui.store.unavailable import ClockOutside

_FAR = datetime(9999, 1, 1, tzinfo=UTC)

# The zones of the tzdata package, whatever the machine carries: the same diary, the same days everywhere. Named as a
# folder: found as a package they cost a tenth of the start.
zoneinfo.reset_tzpath((str(Path(tzdata.__file__).parent / "zoneinfo"),))


def shown() -> Now:
    """What the clock of this computer shows, whatever that is, and the zone that this computer is set to."""
    try:
        return Now(datetime.now(UTC), zone_here())
    except (ValueError, OverflowError, OSError):  # a year that has more than four digits, or none
        return Now(_FAR, "UTC")


def now() -> Now:
    """This instant, and the zone that this computer is set to. Raises ClockOutside."""
    return believed(shown())


def believed(shown: Now) -> Now:
    """What a clock shows. Raises ClockOutside where that cannot be."""
    if not shown.can_be:
        raise ClockOutside(shown)
    return shown


def time_asleep() -> timedelta:
    """How long this computer slept since it was switched on; nothing where the system does not tell."""
    try:
        return timedelta(seconds=time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC))
    except (AttributeError, OSError):
        return timedelta()


def zone_here() -> str:
    """The IANA name of this computer's zone; UTC where it names none that tzdata knows."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return "UTC"
    return name
