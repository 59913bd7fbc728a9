"""What every screen has at hand, and how one screen leads to another."""

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from kineret_gui.device.restore_memory import RestoredBackup
from kineret_gui.diary.facts.person import FigureKind, Person
from kineret_gui.diary.facts.photo import NoPicture, Picture
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.navigation import Navigator
from kineret_gui.screens.framework.reminder_service import Reminders
from kineret_gui.screens.framework.view import Viewed
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.dose_clock import dose_now
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.wording import fill
from kineret_gui.wording.leaflet import Leaflet, Sentence
from kineret_gui.wording.translation import tr

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored, Restored
    from kineret_gui.diary.task import Task
    from kineret_gui.screens.framework.backup_service import BackupKeeping


class Choices(Protocol):
    """What this account set for the program."""

    @property
    def chosen(self) -> Any: ...

    def change(self, **choices: str | int | bool) -> None: ...


class RestoreNotice(Protocol):
    """What this computer remembers of a diary that goes on from a backup."""

    @property
    def went_back(self) -> RestoredBackup | None: ...

    def settle(self) -> None:
        """Nothing is missing any more."""


@dataclass
class Desk:
    """Handed to every screen.

    navigator   leads to another page
    home        goes to Today and forgets the way there
    back        goes back one page
    trouble     shows the calm page for what the world did
    say         shows a short message and has it read aloud
    done        the same for entries that were written together, with Undo beside it
    picture     the picture in a file, made ready for the diary
    joints      where the joints lie on the front of a drawn body, by their ids, in the units of the drawing
    reminders   what reminds on this computer
    backups     the folder in which backups of this diary are kept; it need not be there yet
    open_to_read  opens another diary, which cannot be written then
    restoring   puts a backup that was looked at in the place of the diary, and shows it from then on
    may_write   False where the program was started to read
    going_on    what is remembered here of a backup that took the place of the diary
    keeping     what makes backups by itself on this computer
    """

    diary: DiaryFile
    now: Callable[[], Now]
    figures: Mapping[FigureKind, Figure]
    leaflet: Leaflet
    choices: Choices
    navigator: Navigator
    home: Callable[[], None]
    back: Callable[[], None]
    trouble: Callable[[DiaryUnavailable], None]
    say: Callable[[str], None]
    done: Callable[..., None]
    picture: Callable[[Path], Picture | NoPicture]
    joints: Callable[[FigureKind], Mapping[str, tuple[float, float]]]
    reminders: Callable[[], Reminders]
    backups: Path
    open_to_read: Callable[[Path], None]
    restoring: "Callable[[CanBeRestored], Task[Restored]]"
    may_write: bool
    going_on: RestoreNotice
    keeping: "Callable[[], BackupKeeping]"
    _last_read: Person | None = field(default=None, init=False, repr=False)

    @property
    def person(self) -> Person:
        """Whose diary it is, as last written. Raises DiaryUnavailable."""
        for entry in self.diary.newest(Person):
            self._last_read = entry.fact
            return entry.fact
        raise DiaryUnavailable(Reason.DAMAGED, self.diary.path)

    @property
    def person_shown(self) -> Person:
        """Whose diary it is, as it was last read: for what is only drawn, while the file may have gone."""
        return self._last_read or self.person

    @property
    def may_restore(self) -> bool:
        """Whether a backup may take the place of the diary: also of one that was found damaged."""
        return self.may_write and self.diary.cannot_write in (None, Reason.DAMAGED)

    @property
    def dose_now(self) -> Now:
        """This instant by the clocks that the doses follow: those of home, unless local time was chosen."""
        return dose_now(self.diary, self.now())

    @property
    def figure(self) -> Figure:
        return self.figures[self.person.figure]

    def leaflet_says(self, group: str) -> str:
        """The sentences of a group in one paragraph, and the text they rest on."""
        sentences = self.leaflet.group(group)
        said = " ".join(sentence.text for sentence in sentences)
        return fill(tr("%1 (%2)"), said, source_line(sentences[:1]))


def source_line(sentences: Sequence[Sentence]) -> str:
    """The texts that sentences rest on, each with its date."""
    sources = dict.fromkeys(sentence.source for sentence in sentences)
    named = tr("; ").join(fill(tr("%1, %2"), source.title, source.date) for source in sources)
    return fill(tr("Source: %1"), named)


class Screen(Viewed):
    """A page as QML sees it. `refresh` reads the diary and asks a pure function for the view that is shown."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

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
            self._desk.trouble(error)

    return calmly
