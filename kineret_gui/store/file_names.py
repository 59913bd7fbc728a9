"""Names of files that cannot be: too long for a disk or for SQLite, or none that Windows and its disks can hold."""

import os
from pathlib import Path

LONGEST_PART, LONGEST_PATH = 255, 4095  # bytes, on most disks
LONGEST_FOR_SQLITE = 504  # bytes of the whole name: with the ending of the journal it takes 512
_FORBIDDEN = frozenset('<>:"/\\|?*') | {chr(code) for code in range(32)}
_DEVICES = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$")) | {
    f"{device}{number}" for device in ("com", "lpt") for number in "0123456789¹²³"
}


def windows_cannot_hold(name: str) -> bool:
    """Return whether no file of that name can lie on Windows, nor on a stick or share that follows its rules.

    A colon would even write into another file, and the name of a device into the device.
    """
    return bool(_FORBIDDEN & set(name)) or name != name.rstrip(" .") or is_device(name)


def is_device(name: str) -> bool:
    """Return whether Windows takes it for a device, whatever ending it has."""
    return name.partition(".")[0].strip().casefold() in _DEVICES


def is_too_long(path: Path) -> bool:
    """Return whether no disk that is in use can hold a file of that name."""
    longest = max((len(os.fsencode(part)) for part in path.parts), default=0)
    return longest > LONGEST_PART or len(os.fsencode(path)) > LONGEST_PATH
