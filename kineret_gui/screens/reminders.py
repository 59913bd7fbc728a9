"""What reminds on this computer, as the screens know it."""

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Protocol

from kineret_gui.diary.schedule import DoseId
from kineret_gui.diary.unshown import Why


class Reminders(Protocol):
    """Reminds of doses, with or without a window."""

    @property
    def unshown(self) -> Mapping[DoseId, Why]:
        """The doses whose reminder could not be shown in time, in order, and why; until `read_unshown`."""

    def read_unshown(self) -> None:
        """The person has read which reminders could not be shown."""

    def try_one(self, shown: Callable[[bool], None]) -> None:
        """Show a notification that is no reminder; `shown` is told later whether the desktop took it."""

    def starts_at_login(self) -> bool:
        """Whether the program starts with this account's desktop."""

    def start_at_login(self, wanted: bool) -> None:
        """Raises OSError where the system refuses."""


class NoReminders:
    """Where nothing reminds: a window opened beside the one that does."""

    unshown: Mapping[DoseId, Why] = MappingProxyType({})

    def read_unshown(self) -> None:
        """Nothing was left unshown."""

    def try_one(self, shown: Callable[[bool], None]) -> None:
        shown(False)

    def starts_at_login(self) -> bool:
        return False

    def start_at_login(self, wanted: bool) -> None:
        raise OSError("nothing reminds here")


class Tested(Enum):
    """What came of showing one on this computer."""

    NEVER = ""
    SHOWN = "shown"
    NOT_SHOWN = "not shown"
