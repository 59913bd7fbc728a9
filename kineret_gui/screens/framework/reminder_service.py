"""The reminder service of this computer, as the screens know it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Protocol

from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.diary.rules.unshown_reminders import UnshownReason


class Reminders(Protocol):
    """Reminds of doses, with or without a window."""

    @property
    def unshown(self) -> Mapping[DoseId, UnshownReason]:
        """The doses whose reminder could not be shown in time, in order, and why; until `read_unshown`."""

    def read_unshown(self) -> None:
        """The person has read which reminders could not be shown."""

    def try_one(self, shown: Callable[[bool], None]) -> None:
        """Show a notification that is no reminder; `shown` is told later whether the desktop took it."""

    def starts_at_login(self) -> bool:
        """Return True if the program starts with this account's desktop."""

    def start_at_login(self, starts: bool) -> None:
        """Raises OSError where the system refuses."""


class NoReminders:
    """No reminders, as in a window opened beside the one that reminds."""

    unshown: Mapping[DoseId, UnshownReason] = MappingProxyType({})

    def read_unshown(self) -> None:
        """Nothing was left unshown."""

    def try_one(self, shown: Callable[[bool], None]) -> None:
        shown(False)

    def starts_at_login(self) -> bool:
        return False

    def start_at_login(self, starts: bool) -> None:
        raise OSError("nothing reminds here")
