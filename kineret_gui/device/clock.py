"""The clock and the zone of this computer: the only place that asks for the time."""

import time
import zoneinfo
from datetime import UTC, datetime, timedelta
from pathlib import Path

import tzdata  # type: ignore[import-untyped]
from PySide6.QtCore import QTimeZone

from kineret_gui.diary.moment import Now

# The zones of the tzdata package, whatever the machine carries: the same diary, the same days everywhere. Named as a
# folder: found as a package they cost a tenth of the start.
zoneinfo.reset_tzpath((str(Path(tzdata.__file__).parent / "zoneinfo"),))


def now() -> Now:
    """This instant, and the zone that this computer is set to."""
    return Now(datetime.now(UTC), zone_here())


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
