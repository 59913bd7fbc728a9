"""What this account set for the program on this computer. Nothing of the diary is in here."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from uuid import uuid4

from kineret_gui.device.small_file import read_small, write_small


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choices themselves.

    device      names this computer in the diary's entries
    diary       path of the diary that was open last; empty where there is none
    text_size   percent of the usual size: 100, 125, 150 or 200
    colours     system, light, dark or contrast
    calm        whether nothing moves

    reminders     whether to remind of doses
    remind_ahead  minutes before the usual time for a first reminder; 0 for none
    remind_every  minutes between repeats; 0 for none
    snooze        minutes a reminder is put off by its button
    quiet_from, quiet_until   no reminder between these times, as 22:00; empty: never quiet
    name_shown    whether notifications name the medicine and the person
    reminder_tested  what came of showing one: shown, not shown, or empty before any was
    background    whether the program starts at login and goes on reminding without a window
    """

    device: str = ""
    diary: str = ""
    text_size: int = 100
    colours: str = "system"
    calm: bool = False
    reminders: bool = True
    remind_ahead: int = 0
    remind_every: int = 30
    snooze: int = 30
    quiet_from: str = ""
    quiet_until: str = ""
    name_shown: bool = False
    reminder_tested: str = ""
    background: bool = False


class Settings:
    """The choices, kept in one small file. A file that cannot be read counts as none, and none is needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.chosen = _read(path)
        if not self.chosen.device:
            self.change(device=str(uuid4()))

    def change(self, **choices: str | int | bool) -> None:
        """Set some of the choices. Where the file cannot be written they hold until the program ends."""
        self.chosen = replace(self.chosen, **choices)  # type: ignore[arg-type]
        with suppress(OSError):
            write_small(self._path, json.dumps(asdict(self.chosen), indent=1).encode())


def _read(path: Path) -> Chosen:
    try:
        found = json.loads(read_small(path))
        known = {field.name: found[field.name] for field in fields(Chosen) if field.name in found}
    except (OSError, ValueError, TypeError, RecursionError):
        return Chosen()
    usual = asdict(Chosen())
    return Chosen(**{name: value for name, value in known.items() if type(value) is type(usual[name])})
