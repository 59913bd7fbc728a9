"""The offsets of the system's own clock over the years, and the zones of the tzdata package that go with it."""

import time
import zoneinfo
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import tzdata
from PySide6.QtCore import QByteArray, QLocale, QTimeZone

from kineret_gui.diary.frozen import frozen

_ZONES = Path(tzdata.__file__).parent
# The zones of the tzdata package, whatever the machine carries: the same diary, the same days everywhere. Named as a
# folder: found as a package they cost a tenth of the start.
zoneinfo.reset_tzpath((str(_ZONES / "zoneinfo"),))

_A_STEP, _NEAR, _AROUND = (timedelta(days=days) for days in (5, 190, 1900))
_SINCE = datetime(1970, 1, 2, tzinfo=UTC)
_UNEVEN = (  # zones without summer time whose offset is no whole hour
    *("Asia/Kolkata", "Asia/Kathmandu", "Asia/Kabul", "Asia/Yangon", "Asia/Colombo"),
    *("Australia/Darwin", "Australia/Eucla", "Pacific/Marquesas"),
)


@frozen
class ZoneHere:
    """An IANA name.

    guessed  empty where this is the zone. Else this one only has the present offset of this computer, or one near it:
             `present` or `near`
    """

    name: str
    guessed: str = ""


def beside(now: datetime) -> tuple[datetime, ...]:
    """Now, and days of half a year before and after it."""
    return tuple(_instants(now, _NEAR))


def _instants(now: datetime, around: timedelta, step: timedelta = _A_STEP) -> Iterator[datetime]:
    """Now, and days before and after it, the nearest first."""
    yield now
    for number in range(1, around // step):
        yield now - number * step
        if number * step < _AROUND:
            yield now + number * step


def offset_here(at: datetime) -> timedelta:
    """Return how far the system's clock is from UTC at an instant."""
    return timedelta(seconds=time.localtime(at.timestamp()).tm_gmtoff)


def goes_with(name: str, instants: Sequence[datetime]) -> bool:
    zone = zoneinfo.ZoneInfo(name)
    return all(at.astimezone(zone).utcoffset() == offset_here(at) for at in instants)


def alike(now: datetime, near: Sequence[datetime]) -> list[str]:
    """The zones that go with the system's clock; of these those that always did, else for years, if there are any.

    The likeliest first.
    """
    names = [name for name in (_ZONES / "zones").read_text("ascii").split() if goes_with(name, near)]
    for years in (tuple(_instants(now, _AROUND)), tuple(_instants(now, now - _SINCE, 6 * _A_STEP))):
        names = [name for name in names if goes_with(name, years)] or names
    return sorted(names, key=_strangeness)


def _strangeness(name: str) -> tuple[bool, bool, bool, bool, int, str]:
    """Of zones with one clock: what is called as here first, one of this country, no place, then a usual one."""
    id, country = name.encode(), QLocale().territory()
    is_called_so = zoneinfo.ZoneInfo(name).tzname(datetime(2026, 1, 1)) in time.tzname  # noqa: DTZ001 - by its own clock
    is_here = bool(country.value) and id in map(_bytes, QTimeZone.availableTimeZoneIds(country))
    is_no_place = name.startswith("Etc/GMT") and not is_called_so
    kind = QTimeZone.ianaIdToWindowsId(id)
    is_usual = _bytes(QTimeZone.windowsIdToDefaultIanaId(kind)) == id
    return not is_called_so, not is_here, not is_no_place, not is_usual, -len(QTimeZone.windowsIdToIanaIds(kind)), name


def _bytes(id: QByteArray) -> bytes:
    return bytes(id.data())


def guess(now: datetime) -> ZoneHere:
    """A zone without summer time that has the present offset of the system's clock, or the nearest whole hour."""
    offset = offset_here(now)
    hours = max(min(round(offset / timedelta(hours=1)), 14), -12)
    if offset == timedelta(hours=hours):
        return ZoneHere(f"Etc/GMT{-hours:+d}" if hours else "Etc/UTC", "present")
    exactly = next((name for name in _UNEVEN if goes_with(name, [now])), "")
    return ZoneHere(exactly, "present") if exactly else ZoneHere(f"Etc/GMT{-hours:+d}" if hours else "Etc/UTC", "near")
