"""What a screen can do where no diary is open yet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kineret_gui.diary.moment import Now
from kineret_gui.diary.person import FigureKind, Person
from kineret_gui.diary.prescription import Prescription
from kineret_gui.diary.site import Figure
from kineret_gui.store.unavailable import DiaryUnavailable


@dataclass(frozen=True, slots=True)
class KnownDiary:
    """A diary in the folder of this account. `person` is None where it cannot be read just now."""

    path: Path
    person: Person | None


@dataclass(frozen=True, slots=True)
class Beginning:
    """Handed to the screens that need no diary. `begin`, `open` and `demo` raise DiaryUnavailable.

    begin    begins a diary for a person, with the clinic's order, and shows it
    open     shows a diary that is there already
    demo     shows the diary of an invented person, made anew
    known    the diaries in the folder of this account
    missing  why the diary that was open last could not be found; None where all is well
    trouble  shows the calm page for what the world did
    go       opens a page by its name
    """

    begin: Callable[[Person, Prescription], None]
    open: Callable[[Path], None]
    demo: Callable[[], None]
    known: Callable[[], Sequence[KnownDiary]]
    missing: DiaryUnavailable | None
    trouble: Callable[[DiaryUnavailable], None]
    go: Callable[[str], None]
    figures: Mapping[FigureKind, Figure]
    now: Callable[[], Now]
