"""Under which name this computer writes in an open diary.

Each name numbers its own entries, so that it must go on only from the last one that was ever written under it. A
restored backup, or a copied file, may not hold that one: there another name goes on.
"""

from collections.abc import Mapping
from typing import Protocol

from kineret_gui.diary.merging.same_entry import plainly
from kineret_gui.store.entry_table import EntryTable

ANEW = "."  # stands between the name of a computer and what makes another one of it
Tip = tuple[int, str]  # number and hash of the newest entry under a name


class DeviceNames(Protocol):
    """Remembers what was written last under each name of this computer. Never raises."""

    def take(self, newest: Mapping[str, Tip]) -> str:
        """The name to go on under in a diary whose devices end there. Nobody else is given it meanwhile."""

    def wrote(self, name: str, first: str, tip: Tip) -> None:
        """Keep how far it has come under a name in use: the hash of its first entry there, and the newest."""

    def give_back(self, name: str, first: str, tip: Tip) -> None:
        """A name that is no longer in use, the hash of its first entry in that diary, and what was written last."""


class FixedDeviceName:
    """Always the same, for a diary that nothing is known of."""

    def __init__(self, name: str) -> None:
        self._name = name

    def take(self, newest: Mapping[str, Tip]) -> str:
        return self._name

    def wrote(self, name: str, first: str, tip: Tip) -> None:
        """Nothing is remembered."""

    def give_back(self, name: str, first: str, tip: Tip) -> None:
        """Nothing is remembered."""


class DeviceNaming:
    """The name under which one open diary is written in. Taken with the first entry, looked at again with each."""

    def __init__(self, names: DeviceNames) -> None:
        self._names = names
        self._name = self._first = ""
        self._last: Tip | None = None
        self._writing: tuple[str, Tip] | None = None

    def name(self, table: EntryTable) -> str:
        """The name for what is written now, within a transaction: the file may be another one than at the last time."""
        self._writing = None
        if not self._name or table.newest_of(self._name) != self._last:
            self.let_go()
            newest = table.newest_of_device()
            self._name = self._names.take(newest)
            self._last, self._first = newest.get(self._name), table.first_of(self._name)
        return self._name

    def writes(self, tip: Tip) -> None:
        """This is about to be kept."""
        self._writing = (self._writing[0] if self._writing else tip[1]), tip

    def wrote(self) -> None:
        """It was kept."""
        if self._writing:
            self._first, self._last = self._first or self._writing[0], self._writing[1]
            self._names.wrote(self._name, self._first, self._last)
        self._writing = None

    def let_go(self) -> None:
        """Write no more under the name."""
        if self._name and self._last:
            self._names.give_back(self._name, self._first, self._last)
        self._name = self._first = ""
        self._last = self._writing = None


def is_of(name: str, computer: str) -> bool:
    """Return whether a name is that of this computer, or one that it took when it could not go on under that."""
    return plainly(name) == computer or name.startswith(f"{computer}{ANEW}")
