"""The actions of a screen about diaries, whether or not one is open."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kineret_gui.actions.keep_draft import Drafts
from kineret_gui.diary.facts.person import FigureKind, Person
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording.leaflet import Leaflet, Region

if TYPE_CHECKING:
    from kineret_gui.actions.import_entries import NotSound
    from kineret_gui.actions.take_over_copy import SoundCopy
    from kineret_gui.diary.merging.merge import Apart


@frozen
class KnownDiary:
    """A diary that is known on this computer. `person` is None where it cannot be read just now."""

    path: Path
    person: Person | None
    is_there: bool = True


@frozen
class KeptBackup:
    """The newest backup of a diary that is gone or cannot be read. `written`: when it was made; aware, UTC."""

    path: Path
    person: Person
    written: datetime


@frozen
class Writing:
    """The writer of a diary on this computer.

    writer   empty for the person themselves
    settled  whether that was said, or is still to be asked
    others   who else has written in it, on any computer, the latest first
    """

    person: Person
    writer: str
    settled: bool
    others: tuple[str, ...]


@frozen
class StartContext:
    """Handed to the screens that need no diary. Those that read or write one raise DiaryUnavailable.

    begin         begins a diary for a person, with the clinic's order and who writes in it here, and shows it
    open          shows a diary that is there already; where it was never said who writes here, that is asked first
    open_as_before  the same, to write or to read as it was opened last
    open_to_read  shows a diary in which nothing can be written
    demo          shows the diary of an invented person, made anew
    inspect_copy  what a file is that may be a copy of a diary: an export, a backup, a diary on a stick. Raises
                  FileRefused
    taking_over   makes such a copy a diary of this account, and shows it; who writes there is asked first
    may_stay      whether a diary may be written in where it lies
    known         the diaries in the folder of this account, and those that were opened here before
    kept          the backups of diaries that were in the folder of this account, and are not there any more
    whose         whose diary a file is
    forget        takes a file off the known diaries; the file stays as it is
    writing       who writes in a diary
    write_as      settles that, by a name or empty for the person, and shows the diary where it is not open yet
    opened        the file of the diary that is open; None where none is
    may_write     False where this program was started to read
    missing       why the diary that was open last could not be found; None where all is well
    trouble       shows the calm page for what the world did
    say           shows a short message and has it read aloud
    go            goes to a page
    back          goes back one page
    drafts        where half-filled forms are kept that belong to no diary
    leaflet       what the medicine's papers say, in the country that was chosen
    choose_region  shows the texts of another country from now on
    """

    begin: Callable[[Person, Prescription, str], None]
    open: Callable[[Path], None]
    open_as_before: Callable[[Path], None]
    open_to_read: Callable[[Path], None]
    demo: Callable[[], None]
    inspect_copy: "Callable[[Path], Task[SoundCopy | Apart | NotSound]]"
    taking_over: "Callable[[SoundCopy], Task[None]]"
    may_stay: Callable[[Path], bool]
    known: Callable[[], Sequence[KnownDiary]]
    kept: Callable[[], Sequence[KeptBackup]]
    whose: Callable[[Path], Person]
    forget: Callable[[Path], None]
    writing: Callable[[Path], Writing]
    write_as: Callable[[Path, str], None]
    opened: Callable[[], Path | None]
    may_write: bool
    missing: DiaryUnavailable | None
    trouble: Callable[[DiaryUnavailable], None]
    say: Callable[[str], None]
    go: Callable[[PageRoute], None]
    back: Callable[[], None]
    figures: Mapping[FigureKind, Figure]
    drafts: Drafts
    now: Callable[[], Now]
    leaflet: Leaflet
    choose_region: Callable[[Region], None]
