"""The context that every page is handed, and the base of all pages of an open diary."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from kineret_gui.device.restore_memory import RestoredBackup
from kineret_gui.diary.facts.photo import NoPicture, Picture
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.navigation import Navigator
from kineret_gui.screens.framework.reminder_service import Reminders
from kineret_gui.screens.framework.view import Viewed
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored, Restored
    from kineret_gui.diary.task import Task
    from kineret_gui.screens.framework.backup_service import BackupKeeping


class Choices(Protocol):
    """The settings of this account."""

    @property
    def chosen(self) -> Any: ...

    def change(self, **choices: str | int | bool) -> None: ...


class RestoreNotice(Protocol):
    """This computer's note that a diary goes on from a backup."""

    @property
    def went_back(self) -> RestoredBackup | None: ...

    def settle(self) -> None:
        """Nothing is missing any more."""


@frozen
class Messages:
    """Messages to the person.

    say      shows a short message and has it read aloud
    done     the same for entries that were written together, with Undo beside it
    trouble  shows the calm page for what the world did
    """

    say: Callable[[str], None]
    done: Callable[..., None]
    trouble: Callable[[DiaryUnavailable], None]


@frozen
class ProgramServices:
    """Services of the program, for the few pages that are about it.

    choices       what this account set for the program
    switch_sore_hands  makes Today larger and shorter until the diary day ends, or as it always is
    picture       the picture in a file, made ready for the diary
    reminders     what reminds on this computer
    backups       the folder in which backups of this diary are kept; it need not be there yet
    open_to_read  opens another diary, which cannot be written then
    restoring     puts a backup that was looked at in the place of the diary, and shows it from then on
    may_write     False where the program was started to read
    going_on      what is remembered here of a backup that took the place of the diary
    keeping       what makes backups by itself on this computer
    """

    choices: Choices
    switch_sore_hands: Callable[[], None]
    picture: Callable[[Path], Picture | NoPicture]
    reminders: Callable[[], Reminders]
    backups: Path
    open_to_read: Callable[[Path], None]
    restoring: "Callable[[CanBeRestored], Task[Restored]]"
    may_write: bool
    going_on: RestoreNotice
    keeping: "Callable[[], BackupKeeping]"


@frozen
class PageContext:
    """Handed to every page of an open diary."""

    diary: DiaryReader
    navigator: Navigator
    messages: Messages
    services: ProgramServices

    @property
    def may_restore(self) -> bool:
        """True if a backup may take the place of the diary: also of one that was found damaged."""
        return self.services.may_write and self.diary.file.cannot_write in (None, Reason.DAMAGED)


class Screen(Viewed):
    """A page as QML sees it. `refresh` reads the diary and asks a pure function for the view that is shown."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._diary, self._navigator = context.diary, context.navigator
        self._messages, self._services = context.messages, context.services

    def open(self, route: Any) -> None:
        """Begin anew with what the route says: a day, an entry, a dose. A page narrows it to the routes that it has."""

    def refresh(self) -> None:
        """Show what the diary holds now."""


def acts(slot: Callable[..., None]) -> Callable[..., None]:
    """For a slot that reads or writes the diary: when the world fails, the calm page says so."""

    @functools.wraps(slot)
    def calmly(self: Any, *given: Any) -> None:
        try:
            slot(self, *given)
        except DiaryUnavailable as error:
            self._context.messages.trouble(error)

    return calmly
