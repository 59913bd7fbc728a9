"""Bring in another copy of this diary, or the file of another program: look first, then write, then take out again."""

from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.actions.bring_in import NothingToBringIn, taking_out
from kineret_gui.actions.read_other_file import OtherCopy, reading_other_file
from kineret_gui.diary.brought_in import BroughtIn
from kineret_gui.diary.entry import Entry
from kineret_gui.exchange.found import Here, NotTaken
from kineret_gui.screens.at_work import AtWork
from kineret_gui.screens.copies.brought_rows import BroughtRow, brought_rows
from kineret_gui.screens.copies.copy_part import CopyPart
from kineret_gui.screens.copies.foreign_part import ForeignFile, ForeignPart
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.named_file import NamedFile
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import fill
from kineret_gui.screens.words.trouble import trouble
from kineret_gui.steps import Steps
from kineret_gui.store.unavailable import DiaryUnavailable

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("bringIn", sentence, "", n)


@QmlElement
@QmlUncreatable("made by the program")
class BringInScreen(Screen):
    """The file that was chosen, what it holds, and what came of it."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._copy = CopyPart(desk, self)
        self._foreign = ForeignPart(desk, self)
        self._earlier = ShownRows(BroughtRow, self)
        self._file = NamedFile(self, self._look, edited=self._begin)
        self._told = ""
        self._at_work = AtWork(self, desk, over=self.refresh)

    def open(self, about: str) -> None:
        """For a file that was chosen elsewhere, or for one that is still to be chosen."""
        self._file.begin(about)
        self._begin()
        if about:
            self._file.take()

    @acts
    def refresh(self) -> None:
        self._copy.refresh()
        self._foreign.refresh()
        self._earlier.show(brought_rows(self._desk.diary.standing(BroughtIn), self._desk.now()))
        self.changed.emit()

    def _begin(self) -> None:
        """Another file is meant."""
        self._at_work.stop()
        self._told = ""
        self._forget()
        self.refresh()

    @acts
    def _look(self, path: Path, chosen: bool) -> None:
        """Read the file and show what it holds. Nothing is written."""
        self._begin()
        self._at_work.begin(tr("The file is being read. Large ones take a while."), self._read(path))
        self.refresh()

    def _read(self, path: Path) -> Steps[None]:
        here = Here(self._desk.now().zone, self._desk.person.day_starts)
        try:
            read = yield from reading_other_file(path, here)
        except NotTaken as reason:
            self._file.refuse(fill(tr("This file cannot be brought in: %1. Nothing was changed."), str(reason)))
            return
        except DiaryUnavailable as error:
            self._file.refuse(fill(tr("%1. Nothing was changed."), trouble(error).happened))
            return
        if isinstance(read, OtherCopy):
            yield from self._copy.looking(read)
        else:
            self._foreign.begin(ForeignFile(path, read))

    def _forget(self) -> None:
        """Show no file any more."""
        self._copy.forget()
        self._foreign.begin(None)

    @Slot()
    def bringCopy(self) -> None:
        """Add what the other copy has and this one has not."""
        self._at_work.begin(tr("The entries are being brought in."), self._bring_copy())

    @Slot()
    def bringForeign(self) -> None:
        """Write what the preview shows."""
        self._at_work.begin(tr("The entries are being brought in."), self._bring_foreign())

    def _bring_copy(self) -> Steps[None]:
        self._told = yield from self._copy.bringing()
        self._done()

    def _bring_foreign(self) -> Steps[None]:
        brought = yield from self._foreign.bringing()
        if isinstance(brought, NothingToBringIn):
            self._told = tr("Nothing was brought in: the diary holds all of it by now.")
        else:
            told = tr("%n entries were brought in. A backup was made before.", n=brought.fact.entries)
            self._told = fill(tr("%1 They can be taken out again below."), told)
        self._done()

    def _done(self) -> None:
        self._forget()
        self._desk.say(self._told)

    @Slot(str)
    @acts
    def takeOut(self, entry: str) -> None:
        """Withdraw what was brought in at once."""
        brought = next((e for e in self._desk.diary.standing(BroughtIn) if e.id == entry), None)
        if brought:
            self._told = ""
            self._at_work.begin(tr("The entries are being taken out."), self._take_out(brought))

    def _take_out(self, brought: Entry[BroughtIn]) -> Steps[None]:
        withdrawn = yield from taking_out(self._desk.diary, brought, self._desk.now())
        self._desk.done(tr("Taken out again. It can still be read under What changed."), *withdrawn)

    @Slot()
    def settleTwins(self) -> None:
        self._desk.open_page("twins")

    @Property(QObject, constant=True)
    def copy(self) -> CopyPart:
        return self._copy

    @Property(QObject, constant=True)
    def foreign(self) -> ForeignPart:
        return self._foreign

    @Property(QObject, constant=True)
    def earlier(self) -> ShownRows:
        return self._earlier

    @Property(QObject, constant=True)
    def atWork(self) -> AtWork:
        return self._at_work

    @Property(QObject, constant=True)
    def file(self) -> NamedFile:
        return self._file

    @Property(str, notify=changed)
    def told(self) -> str:
        """What was brought in just now."""
        return self._told
