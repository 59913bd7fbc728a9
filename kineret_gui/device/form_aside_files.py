"""Half-filled forms that the file of their diary cannot take just now: small private files beside the settings."""

import os
from collections.abc import Set
from contextlib import suppress
from pathlib import Path
from zlib import crc32

import msgspec

from kineret_gui.device.private_file import read_small, write_small
from kineret_gui.store.forms_aside import FormAside

_LARGEST = 1_000_000  # bytes; more is not read back


class _FormOnDisk(msgspec.Struct):
    diary: str
    beginnings: list[str]
    name: str
    body: str
    before: str


class FormAsideFiles:
    """The files in a folder of this account, each gone once the diary has its form."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, form: FormAside) -> bool:
        written = _FormOnDisk(os.fspath(form.diary), sorted(form.beginnings), form.name, form.body, form.before)
        with suppress(OSError, UnicodeError):
            if len(content := msgspec.json.encode(written)) <= _LARGEST:
                write_small(self._path(form), content)
                return True
        return False

    def kept(self, diary: Path, beginnings: Set[str]) -> tuple[FormAside, ...]:
        forms = (_read(file) for file in sorted(self._folder.glob("unkept-*.json")))
        return tuple(form for form in forms if form and form.is_of(diary, beginnings))

    def drop(self, form: FormAside) -> None:
        with suppress(OSError):
            self._path(form).unlink()

    def _path(self, form: FormAside) -> Path:
        of = "\0".join((os.fspath(form.diary), *sorted(form.beginnings), form.name))
        return self._folder / f"unkept-{crc32(of.encode(errors='surrogateescape')):08x}.json"


def _read(file: Path) -> FormAside | None:
    with suppress(OSError, msgspec.MsgspecError, ValueError, RecursionError):
        written = msgspec.json.decode(read_small(file), type=_FormOnDisk)
        beginnings = frozenset(written.beginnings)
        return FormAside(Path(written.diary), beginnings, written.name, written.body, written.before)
    return None
