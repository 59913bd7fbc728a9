"""Memory of the backups of each diary on this computer; the backups themselves lie in their folders."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from kineret_gui.actions.keep_backups import Trial
from kineret_gui.device.private_file import read_instant, read_small, write_small
from kineret_gui.diary.frozen import frozen

_MOST_DIARIES = 20


@frozen
class Elsewhere:
    """The second place of a diary, as it was chosen and copied to last.

    folder   the folder of this diary there; empty where none was chosen
    at       when it was copied to last; aware, UTC; None where it never was
    entries  how many the newest copy there holds
    newest   what it holds, as text
    """

    folder: str = ""
    at: datetime | None = None
    entries: int = 0
    newest: str = ""


@frozen
class RememberedBackups:
    """The memory of the backups of one diary.

    trial  the last time one was opened aside; None where none ever was
    """

    trial: Trial | None = None
    elsewhere: Elsewhere = Elsewhere()


class BackupMemory:
    """One small file for all diaries of this account. A damaged one counts as empty, and none is needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._all = _read(path)

    def of(self, diary: Path) -> RememberedBackups:
        return self._all.get(str(diary), RememberedBackups())

    def keep(self, diary: Path, remembered: RememberedBackups) -> None:
        """Remember it. Where the file cannot be written, that is until the program ends."""
        others = {name: kept for name, kept in self._all.items() if name != str(diary)}
        self._all = dict(list(others.items())[-(_MOST_DIARIES - 1) :]) | {str(diary): remembered}
        content = {name: asdict(one) for name, one in self._all.items()}
        with suppress(OSError, UnicodeEncodeError):
            write_small(self._path, json.dumps(content, indent=1, default=datetime.isoformat).encode())


def _read(path: Path) -> Mapping[str, RememberedBackups]:
    try:
        content = json.loads(read_small(path))
        return {str(name): _remembered(fields) for name, fields in content.items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return {}


def _remembered(fields: Any) -> RememberedBackups:
    trial = Trial(**_of_kinds(fields["trial"], Trial)) if fields["trial"] else None
    return RememberedBackups(trial, Elsewhere(**_of_kinds(fields["elsewhere"], Elsewhere)))


def _of_kinds(values: Any, kind: type[Trial | Elsewhere]) -> dict[str, Any]:
    """The fields of a kind; those that are not known are left out. Raises ValueError where one cannot be."""
    return {field.name: _value(values[field.name], str(field.type)) for field in fields(kind) if field.name in values}


def _value(value: Any, kind: str) -> Any:
    if "datetime" in kind and value is not None:
        return read_instant(value)
    if type(value).__name__ not in kind and not (value is None and "None" in kind):
        raise ValueError(f"{value!r} is no {kind}")
    return value
