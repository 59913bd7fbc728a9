"""The last entry of this computer under each of its names, so that no name ever goes on from an older state of a diary.

Each name is a small file in a folder. Whoever writes takes it away first, and puts it back when the diary is closed,
with what was written last. So whatever goes wrong costs a name and nothing else: after a crash, where the folder is
lost or full, where another window has the name, or where the diary does not end as it says, another name is taken. A
folder that was copied or restored is not ours: each file knows its number in the file system, and since when.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from kineret_gui.device.private_file import read_small
from kineret_gui.device.settings import Settings
from kineret_gui.diary.merging.same_entry import plainly
from kineret_gui.store.device_name import ANEW, Tip
from kineret_gui.store.whole_file import have_remembered, make_private_folder, replace_whole

_CAN_BE_A_FILE = re.compile(r"[\w.-]{1,100}")
_MOST = 200  # names; the latest
_DIGITS = 12
_IN_USE = "~"  # behind a name: how far it has come, which says nothing of whether it is the last
_LONGEST = 500  # bytes of a file
_AT_MOST = 10  # s between writing a file and what the file system says of when that was


class LastWritten:
    """The names of this computer. Nothing that goes wrong here keeps an entry from being written."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._folder, self._settings = folder, settings

    def take(self, newest: Mapping[str, Tip]) -> str:
        """A name under which this diary ends with what was written last under it, else one that nobody ever had."""
        for name in self._that_end_so(newest):
            if self._take_away(name):
                return name
        chosen = self._settings.chosen
        if not chosen.remembers:  # the first entry since there is a memory: before, every diary was written under this
            self._settings.change(remembers=True)
            if chosen.device in newest:
                return chosen.device
        return f"{chosen.device}{ANEW}{uuid4().hex[:_DIGITS]}"

    def wrote(self, name: str, first: str, tip: Tip) -> None:
        """Remember how far it has come, should it not be given back; the disk is not waited for."""
        self._keep(name, _IN_USE, first, tip)

    def give_back(self, name: str, first: str, tip: Tip) -> None:
        """Give the name back. Where this cannot be kept, it is not used again."""
        self._keep(name, "", first, tip)
        with suppress(OSError):
            (self._folder / f"{name}{_IN_USE}").unlink()

    def _keep(self, name: str, ending: str, first: str, tip: Tip) -> None:
        with suppress(OSError):
            make_private_folder(self._folder)
            if _CAN_BE_A_FILE.fullmatch(name):
                put = self._put_soon if ending else self._put
                put(self._folder / f"{name}{ending}", first, tip)
            if not ending:
                self._forget_the_oldest()

    def give_up_those_ahead_of(self, newest: Mapping[str, Tip], beginnings: frozenset[str]) -> bool:
        """Return whether more was written here than a diary holds that ends there. Such a name could not go on in it.

        beginnings   the hash of the first entry under each name: one name may have been used in several diaries
        """
        with suppress(OSError):
            files = {file.name: newest.get(file.name.removesuffix(_IN_USE)) for file in self._folder.iterdir()}
            known = {file: (self._first_and_tip(self._folder / file), tip) for file, tip in files.items() if tip}
            ahead = [
                file
                for file, (noted, tip) in known.items()
                if noted and noted[0] in beginnings and noted[1][0] > tip[0]
            ]
            given_up = [self._take_away(file) for file in ahead]
            return any(given_up)
        return False

    def _that_end_so(self, newest: Mapping[str, Tip]) -> Iterator[str]:
        """The longest first. One that went on elsewhere, too, is done with: its other branch stands in this diary."""
        forked = {plainly(name) for name in newest if plainly(name) != name}
        with suppress(OSError):
            known = self._known(newest) - forked
            for name in sorted(known, key=lambda name: newest[name], reverse=True):
                noted = self._first_and_tip(self._folder / name)
                if noted and noted[1] == newest[name]:
                    yield name

    def _known(self, newest: Mapping[str, Tip]) -> set[str]:
        """Those of the names of a diary that are in no use. Raises OSError."""
        return {file.name for file in self._folder.iterdir()} & newest.keys()

    def _first_and_tip(self, file: Path) -> tuple[str, Tip] | None:
        """The first and the last under the name of this file; None where that is not said, or not by this computer."""
        with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
            fields = json.loads(read_small(file))
            if file.name.endswith(_IN_USE) or self._is_ours(file.stat(), fields):
                return str(fields["first"]), (int(fields["number"]), str(fields["seal"]))
        return None

    def _is_ours(self, is_now: os.stat_result, fields: Mapping[str, Any]) -> bool:
        """Return whether it was written on this computer, and to this place."""
        is_same = fields["computer"] == self._settings.chosen.computer and fields["file"] == is_now.st_ino
        return is_same and all(abs(when - fields["at"]) < _AT_MOST for when in (is_now.st_mtime, is_now.st_ctime))

    def _take_away(self, name: str) -> bool:
        """Return whether it was still there: only one program takes it away."""
        try:
            (self._folder / name).unlink()
        except OSError:
            return False
        have_remembered(self._folder)
        return True

    def _put(self, file: Path, first: str, tip: Tip) -> None:
        """A whole file, on the disk."""
        replace_whole(file, lambda opened: self._content(opened, first, tip))

    def _put_soon(self, file: Path, first: str, tip: Tip) -> None:
        """Over what is there, for a file that is made shorter first is waited for. Half of it does no harm."""
        opened = os.open(file, os.O_CREAT | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            os.write(opened, self._content(opened, first, tip).ljust(_LONGEST))
        finally:
            os.close(opened)

    def _content(self, opened: int, first: str, tip: Tip) -> bytes:
        made = os.fstat(opened)
        fields = {"first": first, "number": tip[0], "seal": tip[1], "computer": self._settings.chosen.computer}
        return json.dumps(fields | {"file": made.st_ino, "at": made.st_mtime}).encode()

    def _forget_the_oldest(self) -> None:
        files = sorted(self._folder.iterdir(), key=lambda file: file.stat().st_mtime)
        for file in files[:-_MOST]:
            file.unlink()
