"""What is remembered of the backups of each diary on this computer; the backups themselves lie in their folders."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kineret_gui.actions.keep_backups import Trial
from kineret_gui.device.small_file import read_small, write_small

_MOST_DIARIES = 20


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is remembered of the backups of one diary.

    trial  the last time one was opened aside; None where none ever was
    """

    trial: Trial | None = None


class BackupMemory:
    """One small file for all diaries of this account. A damaged one counts as empty, and none is needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._all = _read(path)

    def of(self, diary: Path) -> Remembered:
        return self._all.get(str(diary), Remembered())

    def keep(self, diary: Path, remembered: Remembered) -> None:
        """Where the file cannot be written it is remembered until the program ends."""
        others = {name: kept for name, kept in self._all.items() if name != str(diary)}
        self._all = dict(list(others.items())[-(_MOST_DIARIES - 1) :]) | {str(diary): remembered}
        with suppress(OSError, UnicodeEncodeError):
            write_small(
                self._path, json.dumps({name: _told(one) for name, one in self._all.items()}, indent=1).encode()
            )


def _told(remembered: Remembered) -> dict[str, Any]:
    trial = remembered.trial
    if trial is None:
        return {}
    failed = trial.failed.isoformat() if trial.failed else ""
    return {
        "tried": trial.at.isoformat(),
        "made": trial.made.isoformat(),
        "entries": trial.entries,
        "failed": failed,
    }


def _read(path: Path) -> Mapping[str, Remembered]:
    try:
        found = json.loads(read_small(path))
        return {str(name): _remembered(told) for name, told in found.items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return {}


def _remembered(told: Any) -> Remembered:
    if "tried" not in told:
        return Remembered()
    failed, entries = told["failed"], told["entries"]
    if type(entries) is not int or entries < 0:
        raise ValueError("a number of entries")
    return Remembered(
        Trial(_instant(told["tried"]), _instant(told["made"]), entries, _instant(failed) if failed else None)
    )


def _instant(text: str) -> datetime:
    """Raises ValueError for a time without its offset, which could not be compared with ours."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without its offset")
    return at.astimezone(UTC)
