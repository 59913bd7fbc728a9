"""The zone of this computer as an IANA name, however the system says it, and checked against the system's own clock.

A system names its zone in many ways: TZ with a name, a path or a rule, a link at /etc/localtime, or a plain file there.
Where no name leads to a zone that goes with the system's offsets, the zone is found by them.
"""

import contextlib
import os
import re
import sys
import time
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimeZone

from kineret_gui.device.zone_by_offset import ZoneHere, alike, beside, goes_with, guess, offset_here

LOCALTIME, NAMED = Path("/etc/localtime"), Path("/etc/timezone")
_FOLDERS = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")
_OTHER_READINGS = ("posix/", "right/")  # of the same zones: without and with leap seconds
_MOST_LINKS = 8
_RULE = re.compile(r"(<[+\-0-9A-Za-z]+>|[A-Za-z]{3,})[+-]?[0-9]")  # as POSIX has it: CET-1CEST,M3.5.0,M10.5.0/3
_A_ZONE = b"TZif"  # with which a file begins that holds one
_FIRST, _LAST = (datetime(year, 1, 2, tzinfo=UTC) for year in (2000, 2100))  # of those that a diary can hold

_cached: tuple[tuple[object, ...], ZoneHere] | None = None


def zone_here(now: datetime) -> ZoneHere:
    """The zone that this computer is set to now; aware, UTC."""
    global _cached
    state = (os.environ.get("TZ"), _state(LOCALTIME))
    if (_cached is None or _cached[0][:2] != state) and hasattr(time, "tzset"):
        time.tzset()  # else the system's clock goes on by what it read at its start
    key = (*state, offset_here(now))
    if _cached is None or _cached[0] != key:
        _cached = key, _look(min(max(now, _FIRST), _LAST))
    return _cached[1]


def _state(file: Path) -> object:
    """Return what of a file, and of the link to it, is another once another zone was chosen."""
    try:
        itself, behind = file.lstat(), file.stat()
    except OSError:
        return None
    return itself.st_ino, itself.st_mtime_ns, behind.st_ino, behind.st_mtime_ns


def _look(now: datetime) -> ZoneHere:
    names = [name for name in _names() if is_known(name)]
    near = beside(now)
    for name in names:
        if goes_with(name, near) or not _system_has(name):
            return ZoneHere(name)
    if not _can_be_read():
        return guess(now)
    if nearest := alike(now, near):
        return ZoneHere(nearest[0])
    for name in names:
        if goes_with(name, [now]):
            return ZoneHere(name)
    return guess(now)


def is_known(name: str) -> bool:
    """Return whether the tzdata package has a zone of this name."""
    try:
        return bool(zoneinfo.ZoneInfo(name))
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return False


# The system's name for it


def _names() -> Iterator[str]:
    """Yield what may be meant, the likeliest first."""
    variable = os.environ.get("TZ")
    if sys.platform == "win32":
        yield bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
        return
    if variable is not None:
        variable = variable.removeprefix(":")
        yield from _of_path(variable) if variable else ("UTC",)
        return
    link = LOCALTIME
    for _ in range(_MOST_LINKS):
        try:
            link = link.parent / link.readlink()
        except OSError:
            break
        yield from _of_path(os.path.normpath(link))
    with contextlib.suppress(OSError, ValueError):
        yield from _of_path(NAMED.read_text("ascii").strip())
    if not LOCALTIME.exists():
        yield "UTC"


def _of_path(path: str) -> Iterator[str]:
    name = path.rpartition("zoneinfo/")[2]
    for before in _OTHER_READINGS:
        name = name.removeprefix(before)
    yield name


def _system_has(name: str) -> bool:
    """Return whether the system's own clock can go by it; in a container without zones it goes by none."""
    if sys.platform == "win32":
        return False
    folders = (os.environ.get("TZDIR", ""), *_FOLDERS)
    return any(folder and Path(folder, name).exists() for folder in folders)


def _can_be_read() -> bool:
    """Return whether the system makes something of what it was told, other than world time for want of anything."""
    variable = os.environ.get("TZ", str(LOCALTIME)).removeprefix(":")
    if sys.platform == "win32" or _RULE.match(variable):
        return True
    try:
        with Path(_FOLDERS[0], variable).open("rb") as file:
            return file.read(len(_A_ZONE)) == _A_ZONE
    except (OSError, ValueError):
        return False
