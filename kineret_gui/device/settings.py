"""Settings of this account for the program on this computer. Nothing of the diary is in here."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from kineret_gui.device.machine_id import computer
from kineret_gui.device.private_file import read_small_json, write_small
from kineret_gui.diary.frozen import frozen

_MOST_FILES = 20  # the latest
_MOST_BEGINNINGS = 20  # of one diary; each computer that wrote in it has one


@frozen
class KnownFile:
    """Settings about one diary file on this computer.

    path     its whole name
    writer   who writes in it here; empty for the person whose diary it is
    settled  whether it was said who writes
    to_read  whether it was opened to read when it was opened last
    begins   by what copies of the diary are known, with spaces between; empty where it was not noted yet
    went_back_to  it goes on from a backup, whose newest entry was written then; as ISO, empty where it does not
    kept     the file that the backup took the place of; empty where there was none
    """

    path: str
    writer: str = ""
    settled: bool = False
    to_read: bool = False
    begins: str = ""
    went_back_to: str = ""
    kept: str = ""

    def may_be(self, beginnings: frozenset[str]) -> bool:
        """Return whether the file of this name may still hold the diary that was open there, and not another one."""
        return not self.begins or not beginnings or not beginnings.isdisjoint(self.begins.split())

    def begun_as(self, beginnings: frozenset[str]) -> "KnownFile":
        """The same of the diary that is open there now."""
        return replace(self, begins=" ".join(sorted(beginnings)[:_MOST_BEGINNINGS]))


@frozen
class Preferences:
    """The choices themselves.

    device      names this computer in the diary's entries
    computer    the one that `device` names; empty where the system does not tell
    remembers   whether it was ever remembered what was written last; see `device.written_last`
    diary       path of the diary that was open last; empty where there is none
    known       the diaries that were opened here, the latest last
    text_size   percent of the usual size: 100, 125, 150 or 200
    colours     system, light, dark or contrast
    calm        whether nothing moves
    sore_hands  the diary day, as ISO, on which hands are sore: Today is larger then and shows less; empty for none
    window      where the window was left, as x, y, width and height; empty: nowhere yet
    window_is_maximised   whether it was left as large as the screen

    reminders     whether to remind of doses
    remind_ahead  minutes before the usual time for a first reminder; 0 for none
    remind_every  minutes between repeats; 0 for none
    snooze        minutes a reminder is put off by its button
    quiet_from, quiet_until   no reminder between these times, as 22:00; empty: never quiet
    name_shown    whether notifications name the medicine and the person
    reminder_tested  what came of showing one: shown, not shown, or empty before any was
    background    whether the program starts at login and goes on reminding without a window
    closing_says  whether closing the window says first that no reminder comes then
    region        the country whose texts are shown where they differ, EU or US; empty while nobody chose one
    """

    device: str = ""
    computer: str = ""
    remembers: bool = False
    diary: str = ""
    known: tuple[KnownFile, ...] = ()
    text_size: int = 100
    colours: str = "system"
    calm: bool = False
    sore_hands: str = ""
    window: str = ""
    window_is_maximised: bool = False
    reminders: bool = True
    remind_ahead: int = 0
    remind_every: int = 30
    snooze: int = 30
    quiet_from: str = ""
    quiet_until: str = ""
    name_shown: bool = False
    reminder_tested: str = ""
    background: bool = False
    closing_says: bool = True
    region: str = ""


class Settings:
    """The choices, kept in one small file. A file that cannot be read counts as none, and none is needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._on_disk = read_small_json(path)
        self.chosen = self._as_read = _chosen(self._on_disk)
        self._name_this_computer()

    def change(self, **choices: str | int | bool | tuple[KnownFile, ...]) -> None:
        """Set some of the choices. Where the file cannot be written they hold until the program ends."""
        before, self.chosen = self.chosen, replace(self.chosen, **choices)  # type: ignore[arg-type]
        if self.chosen != before:
            self._keep()

    @property
    def last(self) -> Path | None:
        """The diary that was open last, also where it is gone now."""
        return Path(self.chosen.diary) if self.chosen.diary else None

    @property
    def to_remind_of(self) -> Path | None:
        """The diary that was open last, unless it was opened to read: its doses are answered elsewhere."""
        return None if self.last is None or self.of(self.last).to_read else self.last

    def of(self, diary: Path) -> KnownFile:
        """Return what was settled about a diary file."""
        path = str(diary.absolute())
        return next((known for known in self.chosen.known if known.path == path), KnownFile(path))

    def settle(self, known: KnownFile) -> None:
        """Remember this of a diary file, as the latest one."""
        others = [other for other in self.chosen.known if other.path != known.path]
        self.change(known=(*others[-(_MOST_FILES - 1) :], known))

    def forget(self, diary: Path) -> None:
        """Remember nothing of a diary file any more."""
        path = str(diary.absolute())
        last = "" if self.chosen.diary == path else self.chosen.diary
        self.change(known=tuple(known for known in self.chosen.known if known.path != path), diary=last)

    def name_anew(self) -> None:
        """Write under another name from now on: entries of this one stand in a copy that goes on here."""
        self.change(device=str(uuid4()))

    def _name_this_computer(self) -> None:
        """Two computers must never write under one name, as they would after a whole home folder was copied.

        The entries of both could not be put in order, so that their diaries never became one again. Who writes here is
        another question on another computer, and is asked anew.
        """
        here = computer()
        is_another = bool(here) and self.chosen.computer not in ("", here)
        if is_another or not self.chosen.device:
            unsettled = tuple(replace(known, settled=False) for known in self.chosen.known)
            self.change(device=str(uuid4()), computer=here, known=unsettled)
        elif here:
            self.change(computer=here)

    def _keep(self) -> None:
        with suppress(OSError):
            write_small(self._path, json.dumps(self._to_write(), indent=1).encode())

    def _to_write(self) -> dict[str, Any]:
        """Return what was chosen, and whatever else was found there: a newer version may know what it means."""
        usual, now = asdict(self._as_read), asdict(self.chosen)
        rows = {row.get("path"): row for row in _rows(self._on_disk.get("known"))}
        now["known"] = [rows.get(known["path"], {}) | known for known in now["known"]]
        return now | {name: value for name, value in self._on_disk.items() if now.get(name) == usual.get(name)}


class SettingsToRead(Settings):
    """The choices as they were kept. What is chosen now holds until the program ends, and is written nowhere."""

    def _keep(self) -> None:
        """Nothing is kept."""


def _chosen(fields: Mapping[str, Any]) -> Preferences:
    return Preferences(**_of_the_right_kind(fields, Preferences()), known=_known(fields.get("known")))


def _rows(value: Any) -> list[dict[str, Any]]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def _known(value: Any) -> tuple[KnownFile, ...]:
    files = [KnownFile(**{"path": "", **_of_the_right_kind(row, KnownFile(""))}) for row in _rows(value)]
    return tuple(file for file in files if file.path)[-_MOST_FILES:]


def _of_the_right_kind(stored: Mapping[str, Any], usual: Preferences | KnownFile) -> dict[str, Any]:
    """Return what was found of the fields of a kind; where one is of another type than usual it is left out."""
    names = [field.name for field in fields(usual)]
    return {name: stored[name] for name in names if name in stored and type(stored[name]) is type(getattr(usual, name))}
