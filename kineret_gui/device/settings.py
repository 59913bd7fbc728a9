"""What this account set for the program on this computer. Nothing of the diary is in here."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from uuid import uuid4


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choices themselves.

    device      names this computer in the diary's entries
    diary       path of the diary that was open last; empty where there is none
    text_size   percent of the usual size: 100, 125, 150 or 200
    colours     system, light, dark or contrast
    calm        whether nothing moves
    """

    device: str = ""
    diary: str = ""
    text_size: int = 100
    colours: str = "system"
    calm: bool = False


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
            _write(self._path, json.dumps(asdict(self.chosen), indent=1))


def _read(path: Path) -> Chosen:
    try:
        found = json.loads(path.read_text("utf-8"))
        known = {field.name: found[field.name] for field in fields(Chosen) if field.name in found}
    except (OSError, ValueError, TypeError):
        return Chosen()
    usual = asdict(Chosen())
    return Chosen(**{name: value for name, value in known.items() if type(value) is type(usual[name])})


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    passing = path.with_name(f"{path.name}.{os.getpid()}.new")
    with suppress(FileNotFoundError):
        passing.unlink()
    file = os.open(passing, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        os.write(file, text.encode())
        os.fsync(file)
    finally:
        os.close(file)
    passing.replace(path)
